package body

import (
	"math"
	"slices"
)

// Hour is the outcome of one hour. Flows are sums over the part of the hour
// that was lived, powers its means, temperatures stand at its end.
type Hour struct {
	Lived      float64 // part of the hour that was lived [h]
	Metabolic  float64 // metabolic rate, shivering and digestion included [W]
	Shiver     float64 // of it shivering [W]
	Work       float64 // of it done on the outside: lifting body and load [W]
	Dry        float64 // heat lost by convection and radiation, gain negative [W]
	Evaporated float64 // heat lost by evaporation from the skin [W]
	Breath     float64 // heat lost by breathing [W]
	Drying     float64 // heat lost to clothing that dries [W]

	Sweat, Skinned, Respiratory float64 // water lost as sweat, through dry skin, in breath [l]
	Urine, Faeces               float64 // water lost [l]
	Drunk, Oxidation            float64 // water gained by drinking, and from burning food and stores [l]

	Eaten    float64 // swallowed [kcal]
	Absorbed float64 // from the gut [kcal]
	Expended float64 // [kcal]

	Core, Skin float64 // [degC]
	Died       Cause   // Alive, or what the person died of in this hour or before
}

// Hour advances the person by one hour. A dead person's hour is empty.
func (p *Person) Hour(d Demand) Hour {
	var h Hour
	p.hour(&d, 0, &h)
	return h
}

// Tried returns what the person would be after an hour, which is not lived.
func (p *Person) Tried(d Demand) Person {
	next := *p
	next.Injuries = slices.Clone(p.Injuries)
	next.Hour(d)
	return next
}

// hour is Hour with a fixed step of integration [s], or by error when it is 0.
// It holds the demand within its bounds and fills an empty h.
func (p *Person) hour(d *Demand, step float64, h *Hour) {
	if !p.Alive() {
		h.Core, h.Skin, h.Died = p.Core, p.Skin, p.cause
		return
	}
	d.hold()
	p.area = p.surfaceArea()
	p.swallow(d, h)
	var env surroundings
	rate := p.begin(d, &env, h)
	seconds := p.live(&env, 3600, step, h)
	p.cause = p.ofHeatOrCold()
	h.Lived = seconds / 3600
	p.close(d, &env, rate, h)
	p.soak(d, &env, h)
	p.chill(d, &env, h)
	p.wade(d, &env, h.Lived)
}

// begin works out the metabolic rate without shivering [W] and the surroundings
// of an hour.
func (p *Person) begin(d *Demand, e *surroundings, h *Hour) (rate float64) {
	rest := p.Rest()
	rate = p.rate(d, rest, h)
	p.surround(e, d, rate, rest, h.Work)
	return rate
}

// rate returns the metabolic rate that the hour's activity and digestion call
// for, shivering apart [W], from the resting rate [W], and sets the outside work
// in h.
func (p *Person) rate(d *Demand, rest float64, h *Hour) float64 {
	still := awakeRest * rest
	if d.Asleep {
		still = asleepRest * rest
	}
	other := max(still, d.Work)
	moving := clamp(d.Moving, 0, 1)
	walking := max(d.Walking, still)
	m := moving*walking + (1-moving)*other
	m += thermicEffect * h.Absorbed * (kcal / 3600)
	lift := moving * (p.Mass() + d.Load) * gravity * d.Speed * d.Slope / math.Sqrt(1+d.Slope*d.Slope)
	h.Work = clamp(lift, -workShare*m, workShare*m)
	return m
}

// close books the hour's flows into the stores, once the temperatures are
// known, and judges thirst and hunger.
func (p *Person) close(d *Demand, e *surroundings, rate float64, h *Hour) {
	p.sumUp(h)
	h.Metabolic = rate + h.Shiver
	h.Expended = h.Metabolic * h.Lived * (3600 / kcal)
	p.burn(e, h)
	p.keepSalt(d, h)
	p.drain(h)
	p.tire(d, e, h)
	p.getUsedTo(d, h)
	p.nourish(d, h)
	p.heal(d.Altitude, h)
	p.lived += h.Lived
	if p.cause == Alive {
		switch {
		case p.Drained() >= deadlyThirst:
			p.cause = Thirst
		case p.BMI() <= p.deadly() || p.Fat <= 0:
			p.cause = Hunger
		}
	}
	h.Core, h.Skin, h.Died = p.Core, p.Skin, p.cause
}

// ofHeatOrCold returns the cause of death that the core temperature of this
// minute makes.
func (p *Person) ofHeatOrCold() Cause {
	switch {
	case p.Core <= deadlyCold:
		return Cold
	case p.Core >= deadlyHeat || p.Fever >= deadlyFever:
		return Heat
	}
	return Alive
}

// clamp holds a number between two bounds; branches cost less than the
// arithmetic of NaN and signed zero in min and max.
func clamp(x, low, high float64) float64 {
	if x < low {
		return low
	}
	if x > high {
		return high
	}
	return x
}
