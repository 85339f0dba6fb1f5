package search

import (
	"math"

	"github.com/longwalk/longwalk/walk/body"
)

// limit is a bound past which a stage is reached, in a measure that grows as
// the person gets worse.
type limit struct {
	cause   body.Cause
	measure int
	at      float64
}

// The measures of how a person is.
const (
	chill   = iota // -core [degC]
	fever          // core [degC]
	harm           // of a hot core, as hours at 42 degC [h]
	dryness        // water deficit that makes weak [%]
	drought        // water deficit, what went with salt included [%]
	wasting        // -body mass index [kg/m2]
	measures
)

// condition is how a person is, by measure.
type condition [measures]float64

func conditionOf(p *body.Person) condition {
	return condition{chill: -p.Core, fever: p.Core, harm: p.Fever, dryness: weakens(p), drought: p.Drained(), wasting: -p.BMI()}
}

// weakens returns the water deficit by which thirst impairs [%]. What went with salt
// counts in full in the parched, not in those who fast with water at hand, and by
// degrees between.
func weakens(p *body.Person) float64 {
	d := p.Dehydration()
	thirsty := math.Min(1, math.Max(0, 2*d/parched-1))
	return d + thirsty*(p.Drained()-d)
}

// limitsOf returns the limits of impairment and of helplessness of a person
// who begins as he or she is; the limits of death are the body's own.
func limitsOf(p *body.Person) [2][measures]limit {
	e := p.Bounds()
	return [2][measures]limit{
		impaired: {
			{body.Cold, chill, -impairedCold},
			{body.Heat, fever, impairedHot},
			{body.Heat, harm, e.WalkFever},
			{body.Thirst, dryness, impairedDry},
			{body.Hunger, wasting, -math.Min(impairedThin*e.Build, p.BMI()-e.Build)},
		},
		helpless: {
			{body.Cold, chill, -e.WalkCold},
			{body.Heat, fever, e.WalkHot},
			{body.Heat, harm, e.WalkFever},
			{body.Thirst, drought, e.WalkDry},
			{body.Hunger, wasting, -e.WalkBMI},
		},
	}
}

// mark notes which stages the person came to in an hour that began at a time
// [h]: the moment is interpolated between the hour's ends.
func (l *living) mark(hour float64, h body.Hour) {
	now := conditionOf(l.p)
	for stage, limits := range l.limits {
		if l.out.stages[stage] != never {
			continue
		}
		for _, x := range limits {
			before, after := l.was[x.measure], now[x.measure]
			if after < x.at {
				continue
			}
			part := 0.0
			if before < x.at {
				part = (x.at - before) / (after - before) * h.Lived
			}
			if at := hour + part; at < l.out.stages[stage].hour {
				l.out.stages[stage] = reached{at, x.cause}
			}
		}
	}
	if h.Died != body.Alive {
		l.out.stages[dead] = reached{hour + h.Lived, h.Died}
	}
	if at := l.sinks(hour, h, now); at < l.out.stages[dead].hour {
		l.out.stages[dead], l.over = reached{at, drowning}, true
	}
	// Whoever is dead was helpless, and whoever is helpless was impaired.
	for stage := helpless; stage >= impaired; stage-- {
		if l.out.stages[stage].hour > l.out.stages[stage+1].hour {
			l.out.stages[stage] = l.out.stages[stage+1]
		}
	}
	l.was = now
	for i, x := range []body.Extremity{l.p.Ends.Face, l.p.Ends.Fingers, l.p.Ends.Toes} {
		if x.Frozen > 0 && math.IsInf(l.out.frozen[i], 1) {
			l.out.frozen[i] = math.Max(hour, hour+h.Lived-x.Frozen)
		}
	}
	if l.p.Feet.Dose >= 1 && math.IsInf(l.out.feet, 1) {
		l.out.feet = hour + h.Lived
	}
	for i, since := range []float64{clumsy: l.p.Ends.Fingers.Clumsy, numb: l.p.Ends.Fingers.Numb} {
		if at := hour + h.Lived - since; since > 0 && math.IsInf(l.out.hands[i], 1) && at <= l.out.stages[dead].hour {
			l.out.hands[i] = math.Max(hour, at)
		}
	}
}

// How hands fail.
const (
	clumsy = iota
	numb
	grips
)

// The parts of the body that freeze.
const (
	face = iota
	fingers
	toes
	parts
)
