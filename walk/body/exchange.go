package body

import "math"

// rates are the heat flows of a moment per surface [W/m2], the changes of
// temperature they make, and how those depend on the temperatures.
type rates struct {
	core, skin float64 // [K/s]
	surface    float64 // temperature of clothing or bare skin [degC]
	follows    float64 // its change with the skin's

	shiver, dry, evaporated, breath float64 // [W/m2]
	drying                          float64 // of wet clothing, from the body [W/m2]
	sweat, diffusion, respired      float64 // water [g/(m2 h)]

	coreCore, coreSkin, skinCore, skinSkin float64 // derivatives [1/s]
}

// at works out the flows at a core and a skin temperature [degC]; surface is a
// guess of the outer temperature.
func (p *Person) at(e *surroundings, core, skin, surface float64, r *rates) {
	_, coldSkin := parts(skin - skinSet)
	narrow := 1 / (1 + 0.5*coldSkin)
	widens := 0.0 // its change with the skin's temperature, over itself
	if coldSkin > 0 {
		widens = 0.5 * narrow
	}
	flow, flowByCore, flowByNarrow := e.skinBlood(core, narrow)
	shiver, byCore, bySkin := p.shiver(e, core, skin)
	conduct := e.tissue(e.active + shiver)
	bySkinWidth := 0.0
	if closed := (1 - narrow) * (1 - e.immersed); closed > 0 && e.active > 0 {
		opened := conduct - e.tissue(shiver)
		conduct -= closed * opened
		bySkinWidth = opened * (1 - e.immersed) * narrow * widens
	}
	conduct += 1.163 * flow
	bySkinWidth += 1.163 * flowByNarrow * narrow * widens
	q := e.heat + shiver
	breathWet := e.breath * 0.0173 * q * (5.87 - e.vapour)
	breathDry := e.breath * 0.0014 * q * (34 - e.air)
	dry, to, surface, follows := e.outside(skin, surface)
	loss := e.evaporate(core, skin)
	wetCloth := e.drying * follows

	across := conduct * (core - skin)
	widen := conduct + 1.163*flowByCore*(core-skin)
	r.core = (q - breathWet - breathDry - across) * e.perCore
	r.skin = (across - dry*(skin-to) - loss.heat - wetCloth) * e.perSkin
	r.surface, r.follows = surface, follows
	r.shiver, r.dry, r.evaporated, r.breath = shiver, dry*(skin-to), loss.heat, breathWet+breathDry
	r.drying = wetCloth
	r.sweat, r.diffusion, r.respired = loss.sweat, loss.diffusion, max(0, breathWet)*gramPerWattHour
	narrower := conduct - bySkinWidth*(core-skin)
	r.coreCore, r.coreSkin = (byCore-widen)*e.perCore, (bySkin+narrower)*e.perCore
	r.skinCore, r.skinSkin = (widen-loss.byCore)*e.perSkin, -(narrower+dry+loss.bySkin)*e.perSkin
}

// skinBlood returns the blood flow of the skin [l/(m2 h)] at a core temperature
// [degC], and its change with it and with the share that a cold skin leaves.
//
// It is that of the two-node model about a set point that rises with work
// (Johnson and Park 1981), up to a largest flow. Above a strain of flowTires
// the heart fills less and the largest flow falls (Johnson 2010).
func (e *surroundings) skinBlood(core, narrow float64) (flow, byCore, byNarrow float64) {
	strain := core - e.flowSet
	if strain <= 0 {
		if flow = 6.3 * narrow; flow < leastFlow {
			return leastFlow, 0, 0
		}
		return flow, 0, 6.3
	}
	most, mostByCore := mostFlow, 0.0
	if over := strain - flowTires; over > 0 {
		most = mostFlow / (1 + flowFalls*over)
		mostByCore = -most * most * flowFalls / mostFlow
	}
	if flow = (6.3 + 120*strain) * narrow; flow >= most {
		return most, mostByCore, 0
	}
	if flow < leastFlow {
		return leastFlow, 0, 0
	}
	return flow, 120 * narrow, 6.3 + 120*strain
}

// outside returns the conductance from skin to surroundings without evaporation
// [W/(m2 K)], the temperature it leads to and that of the outer surface [degC].
// Radiation and still air depend on the surface, for which a guess is given.
func (e *surroundings) outside(skin, guess float64) (dry, to, surface, follows float64) {
	mean := (guess+e.radiant)/2 + 273.15
	hr := radiates * mean * mean * mean
	hc := max(e.convection, e.free*math.Sqrt(math.Sqrt(math.Abs(guess-e.air))))
	outer := hr + hc
	to = (hr*e.radiant + hc*e.air + e.fire) / outer
	layer := 1 / (e.cover * outer)
	dry = 1 / (e.cloth + layer)
	follows = dry * layer
	surface = to + follows*(skin-to)
	if e.immersed > 0 {
		inAir, inBath := (1-e.immersed)*dry, e.immersed*e.immersed*e.bathConducts
		to = (inAir*to + inBath*e.bath - e.patch) / (inAir + inBath)
		dry = inAir + inBath
	}
	return dry, to, surface, follows
}

// skinLoss is the evaporation from the skin at a moment.
type skinLoss struct {
	heat, byCore, bySkin float64 // [W/m2], and its change with the temperatures [W/(m2 K)]
	sweat                float64 // water lost as sweat, dripped sweat included [g/(m2 h)]
	diffusion            float64 // through dry skin [g/(m2 h)]
}

// evaporate returns the evaporation from the skin: the drive of the two-node
// model about the core that ISO 7933 allows for the work, and the efficiency,
// the wettedness and the largest rates of ISO 7933.
func (e *surroundings) evaporate(core, skin float64) skinLoss {
	var s skinLoss
	var sweatByCore, sweatBySkin float64
	if warm := restingShell*skin + (1-restingShell)*core - e.sweatSet; warm > 0 {
		gain := e.sweatGain
		if skin > skinSet {
			gain *= math.Exp((skin - skinSet) / 10.7)
		}
		s.sweat = gain * warm
		if s.sweat >= e.sweatMost {
			s.sweat = e.sweatMost
		} else {
			sweatByCore, sweatBySkin = gain*(1-restingShell)/gramPerWattHour, gain*restingShell/gramPerWattHour
		}
	}
	vapour, slope := saturationAndSlope(skin)
	most := e.open * (vapour - e.vapour)
	if most <= 0 {
		return s
	}
	wet, bySweat, byMost := wettedness(s.sweat/gramPerWattHour, most)
	if wet >= e.wettest {
		s.heat, s.bySkin = e.wettest*most, e.wettest*e.open*slope
		return s
	}
	const sweaty = 1 - diffusionShare
	s.heat = (diffusionShare + sweaty*wet) * most
	s.byCore = sweaty * most * bySweat * sweatByCore
	s.bySkin = (diffusionShare+sweaty*(wet+most*byMost))*e.open*slope + sweaty*most*bySweat*sweatBySkin
	s.diffusion = diffusionShare * (1 - wet) * most * gramPerWattHour
	return s
}

// wettedShare returns the share of the skin that sweat wets, from the heat it
// could take if all of it evaporated and the most that can evaporate [W/m2]. The
// wetter the skin, the more drips off (ISO 7933: efficiency 1 - w^2/2).
//
//	w = -k + sqrt(k^2 + 2), k = Emax/SW; 1 below k = 0.5
func wettedShare(sweat, most float64) float64 {
	w, _, _ := wettedness(sweat, most)
	return w
}

// wettedness returns the wetted share and its derivatives by sweat and by the
// most that can evaporate.
func wettedness(sweat, most float64) (wet, bySweat, byMost float64) {
	if sweat <= 0 {
		return 0, 0, 0
	}
	k := most / sweat
	if k < 0.5 {
		return 1, 0, 0
	}
	root := math.Sqrt(k*k + 2)
	wet = 2 / (k + root)
	byRatio := -wet / root
	return wet, -byRatio * k / sweat, byRatio / sweat
}

// shiver returns the shivering heat [W/m2] at a core and a skin temperature,
// and its derivatives. The drive is set to the core temperature of the two-node
// model, and to the cooler skin that work allows (ISO 11079); the peak is of work and shivering together; below 32 degC it fails.
func (p *Person) shiver(e *surroundings, core, skin float64) (heat, byCore, bySkin float64) {
	cold := 33 - coolerByWork*max(0, e.active) - skin
	want := (155.5*(coreSet-core) + 47*cold - 1.57*cold*cold) * e.drive
	if want <= 0 {
		return 0, 0, 0
	}
	fails := clamp((core-shiverNone)/(shiverFull-shiverNone), 0, 1)
	room := max(0, e.shiverPeak*min(1, p.ShiverLeft/shiverFades)-e.heat)
	if want >= room {
		return room * fails, 0, 0
	}
	return want * fails, -155.5 * e.drive * fails, (3.14*cold - 47) * e.drive * fails
}

// tireShivering takes shivering [W/m2] over a time [s] off its endurance, or
// gives it back: neither at shiverEasy, more and more away from it.
func (p *Person) tireShivering(e *surroundings, heat, seconds float64) {
	if over := heat/e.shiverPeak/shiverEasy - 1; over > 0 {
		p.ShiverLeft -= min(1, over) * seconds / endurance((over+1)*shiverEasy)
	} else {
		p.ShiverLeft -= over * seconds / (3600 * shiverRecovers)
	}
	p.ShiverLeft = clamp(p.ShiverLeft, 0, 1)
}

// endurance returns how long shivering at a share of its peak can be kept up
// [s].
func endurance(share float64) float64 {
	return 3600 * shiverHours * math.Exp(-shiverSteep*(share-0.25))
}
