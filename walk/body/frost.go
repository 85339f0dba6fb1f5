package body

import "math"

// Extremity is a part of the body that freezes before the rest.
type Extremity struct {
	Skin   float64 // temperature of its skin [degC]
	Frozen float64 // time that it was frozen and has not healed from [h]
	Clumsy float64 // time since which its skin is too cold for fine work, 0: it is not [h]
	Numb   float64 // time since which it is numb, 0: it is not [h]
}

// Extremities are the parts that freeze first.
type Extremities struct{ Face, Fingers, Toes Extremity }

// limb is what sets the temperature of a part: the share of the clothing's
// insulation about it, the heat capacity per surface [J/(m2 K)], how much
// stronger air cools it than the body at large, at what share of the body in
// water it begins to be in it, by what wet coverings let more heat go, and its
// own covering [clo], which counts where it is the better.
type limb struct{ covered, capacity, exposed, dips, wets, own float64 }

// Fingers are cylinders of 16 mm and toes are taken with the forefoot, 40 mm.
func hand() limb { return limb{fingersCovered, tissueHeat * 0.008 / 2, fingersExposed, 0.5, 1, 0} }
func foot() limb { return limb{toesCovered, tissueHeat * 0.020 / 2, 1, 0, 1, 0} }

// painful is the temperature of surroundings from which a hand draws back [degC].
const painful = 45.0

// tissueHeat is the heat capacity of tissue [J/(m3 K)].
const tissueHeat = specificHeat * 1050

// chill moves the temperatures of face, fingers and toes over the hour that was
// lived and counts the time that they were frozen.
//
// Blood brings a part what it brings the skin of the body at large, so that a
// cold body lets its fingers go. A part freezes at -4.8 degC, where a twentieth
// of people are frostbitten (Danielsson 1996).
func (p *Person) chill(d *Demand, e *surroundings, h *Hour) {
	hours := h.Lived
	mend := hours * (1 / (frozenHeals * 24))
	p.Ends.Face.mend(mend)
	p.Ends.Fingers.mend(mend)
	p.Ends.Toes.mend(mend)
	narrow, _ := narrows(p.Skin)
	flow, _, _ := e.skinBlood(p.Core, narrow)
	blood := 1.163 * flow
	snug := 0.0
	if d.Asleep {
		snug = 1 // hands and feet are in the bag
	}
	fingers := hand()
	fingers.own = max(0, d.HandClo)
	p.Ends.Fingers.drift(&fingers, e, snug, blood, p.Core, hours)
	toes := foot()
	if d.WetFeet {
		toes.wets = 1 / wetKeeps
	}
	p.Ends.Toes.drift(&toes, e, snug, blood, p.Core, hours)
	p.face(d, e, hours)
}

// mend takes healing off the time that was frozen [h].
func (x *Extremity) mend(hours float64) { x.Frozen = max(0, x.Frozen-hours) }

// drift lets a part near its balance between blood and surroundings for a time
// [h].
func (x *Extremity) drift(l *limb, e *surroundings, snug, blood, core, hours float64) {
	moving := l.exposed * e.convection
	outer := moving + usualRadiation
	cover := max(l.covered, snug)
	own := l.own * cloUnit * e.clothKeeps
	out := l.wets * outer / (max(own, e.cloth*cover)*outer + 1)
	around := min(painful, (moving*e.air+usualRadiation*e.radiant+e.fire)/outer)
	if under := clamp((e.immersed-l.dips)*5, 0, 1); under > 0 {
		wet := under / (max(l.own*cloUnit*bathCloth, e.bathCloth*cover) + 1/bathConvection)
		around = (wet*e.bath + (1-under)*out*around) / (wet + (1-under)*out)
		out = wet + (1-under)*out
	}
	balance := (blood*core + out*around) / (blood + out)
	rate := 3600 * (blood + out) / l.capacity // [1/h]
	d := drifting{x.Skin, balance + (x.Skin-balance)*exp(-rate*hours), balance, rate, hours}
	if min(d.start, d.end) > clumsyBelow {
		x.Clumsy, x.Numb, x.Skin = 0, 0, d.end
		return
	}
	x.Frozen += d.under(frostPoint)
	x.Clumsy = d.since(clumsyBelow, x.Clumsy)
	x.Numb = d.since(numbBelow, x.Numb)
	x.Skin = d.end
}

// drifting is a temperature on its way to a balance [degC] at a rate [1/h] over
// a time [h].
type drifting struct{ start, end, balance, rate, hours float64 }

// under returns how long it is at or below a temperature [h].
func (d *drifting) under(t float64) float64 {
	switch {
	case d.start <= t && d.end <= t:
		return d.hours
	case d.start > t && d.end > t:
		return 0
	}
	cross := clamp(math.Log((d.start-d.balance)/(t-d.balance))/d.rate, 0, d.hours)
	if d.end <= t {
		return d.hours - cross
	}
	return cross
}

// since returns for how long it has been at or below a temperature at the end
// [h], 0 when it is not, with what it had been at the start.
func (d *drifting) since(t, before float64) float64 {
	switch {
	case d.end > t:
		return 0
	case d.start <= t:
		return before + d.hours
	}
	return d.under(t)
}

// face freezes by wind chill: its bare time in the hour, less the time to
// frostbite in air of the same wind chill at the lowest wind that the time is
// published for.
func (p *Person) face(d *Demand, e *surroundings, hours float64) {
	open := 1 - clamp(d.Shelter, 0, 1)
	kmh := 3.6 * max(d.Weather.Wind*open, clamp(d.Moving, 0, 1)*max(0, d.Speed))
	x := &p.Ends.Face
	cheek := 1 / cheekResists
	out := e.convection + usualRadiation
	x.Skin = (cheek*p.Core + out*e.air) / (cheek + out)
	if x.Skin > 0 || (d.Asleep && d.Clo > 0) {
		return
	}
	bare := 1 - (1-faceBare)*min(1, max(0, d.Clo))
	x.Frozen += max(0, bare*hours-FaceMinutes(e.air, kmh)/60)
}

// FaceMinutes returns the time until a cheek freezes [min] like
// FrostbiteMinutes, below 25 km/h in the air of 25 km/h that has the same wind
// chill.
func FaceMinutes(air, kmh float64) float64 {
	const least = 25
	if kmh < least {
		v := math.Pow(least, 0.16)
		air = min(0, (WindChill(air, max(walkersWind, kmh))-13.12+11.37*v)/(0.6215+0.3965*v))
		kmh = least
	}
	return FrostbiteMinutes(air, kmh)
}

// walkersWind is the wind that wind chill takes for calm [km/h].
const walkersWind = 4.8

// crippled returns the share of walking speed that frozen toes take; people
// have walked out on frozen feet.
func (e Extremities) crippled() float64 { return min(toesMost, e.Toes.Frozen*toesCost) }
