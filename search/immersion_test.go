package search

import (
	"errors"
	"math"
	"strings"
	"testing"
)

// swimmer is somebody in the water whom nothing holds up.
func swimmer(bath float64) Case {
	c := somebody()
	c.Clo, c.Immersed, c.Bath, c.Afloat, c.Founder = 0.6, 0.9, bath, Nothing, 0.5
	c.Given.Low, c.Given.High = bath, bath
	return c
}

// Whom nothing holds up drowns, sooner the colder the water, before the cold
// would have killed him; a life jacket gains life.
func TestWhomNothingHoldsUpDrowns(t *testing.T) {
	last := 0.0
	for _, bath := range []float64{2, 6, 10, 14, 18} {
		c := swimmer(bath)
		w := Survive(c)
		if w.Dead.Causes["drowning"] != 1 || w.Dead.Share.Estimate != 1 {
			t.Errorf("water of %g degC: dead by %v", bath, w.Dead.Causes)
		}
		now := mean(c, dead)
		if now < last {
			t.Errorf("water of %g degC: drowned after %.2f h, in colder water after %.2f h", bath, now, last)
		}
		last = now
		if c.Afloat = Jacket; mean(c, dead) < now {
			t.Errorf("water of %g degC: %.2f h with nothing, %.2f h in a life jacket", bath, now, mean(c, dead))
		}
	}
}

// In warm water whom nothing holds up drowns of weariness within the hours of the
// table, later the warmer it is, and without a step.
func TestSwimmersTireInWarmWater(t *testing.T) {
	last := 0.0
	for bath := 13.0; bath <= 26.5; bath += 0.5 {
		c := swimmer(bath)
		c.Founder, c.Runs = 0, 40
		now, row := mean(c, dead), c.tires()
		if now < last || last > 0 && bath > 18 && now > 1.25*last {
			t.Errorf("water of %g degC: drowned after %.2f h on the mean, half a degree colder after %.2f h", bath, now, last)
		}
		for _, l := range c.everybody() {
			if at := l.stages[dead]; at.cause != drowning || at.hour > row.Most {
				t.Errorf("water of %g degC: %+v, the table has %g to %g h", bath, at, row.Least, row.Most)
			}
		}
		last = now
	}
}

// The share that founders is what was said, times the strength of cold shock,
// and does so within the first minutes.
func TestTheShareThatFounders(t *testing.T) {
	for _, x := range []struct{ bath, founder, want float64 }{{5, 0, 0}, {5, 1, 1}, {5, 0.5, 0.5}, {17.5, 0.5, 0.25}, {26, 1, 0}} {
		c := swimmer(x.bath)
		c.Founder, c.Runs, c.Days = x.founder, 200, 1.0/24
		early := 0.0
		for _, l := range c.everybody() {
			if at := l.stages[dead]; at.hour <= founderLast/60 {
				early++
				if at.hour < founderFirst/60 || at.cause != drowning {
					t.Errorf("water of %g degC: %+v", x.bath, at)
				}
			}
		}
		if share := early / 200; math.Abs(share-x.want) > 0.1 {
			t.Errorf("water of %g degC, share %g: %.2f founder, want %.2f", x.bath, x.founder, share, x.want)
		}
	}
}

// Hands fail before people do, and sooner in colder water; dead hands are not
// told of.
func TestHandsFailFirst(t *testing.T) {
	last := 0.0
	for _, bath := range []float64{0, 4, 8} {
		c := swimmer(bath)
		c.Afloat = Jacket
		w := Survive(c)
		if w.Hands.Clumsy.P50 == nil || *w.Hands.Clumsy.P50 >= *w.Impaired.P50 || *w.Hands.Clumsy.P50 < last {
			t.Fatalf("water of %g degC: hands %+v, impaired %+v", bath, w.Hands, w.Impaired)
		}
		last = *w.Hands.Clumsy.P50
	}
	c := swimmer(5)
	c.Founder = 1
	for _, l := range c.everybody() {
		if !math.IsInf(l.hands[numb], 1) && l.hands[numb] > l.stages[dead].hour {
			t.Errorf("numb after %.3f h, dead after %.3f h", l.hands[numb], l.stages[dead].hour)
		}
	}
}

// However warm the water, nobody treads it for longer than a day, and no longer
// than in a life jacket.
func TestNobodyTreadsWaterForDays(t *testing.T) {
	for _, bath := range []float64{22, 26, 30, 34} {
		c := swimmer(bath)
		for i, l := range c.everybody() {
			if at := l.stages[dead]; at.hour > staysUp || at.cause != drowning {
				t.Errorf("water of %g degC, person %d: dead by %s after %.1f h", bath, i, at.cause, at.hour)
			}
		}
		was := mean(c, dead)
		if c.Afloat = Jacket; mean(c, dead) <= was {
			t.Errorf("water of %g degC: a life jacket gains nothing", bath)
		}
	}
}

// Whoever stands in the water with the legs is not told what befalls people in it
// to the neck, and does not drown.
func TestWetLegsAreNotASwim(t *testing.T) {
	c := swimmer(10)
	c.Afloat = Jacket
	if Survive(c).InWater == nil {
		t.Error("no curves for one in the water to the neck")
	}
	if c.Immersed = 0.2; Survive(c).InWater != nil {
		t.Error("curves of people to the neck for one with wet legs")
	}
	if got := c.String(); strings.Contains(got, "life jacket") || !strings.Contains(got, "20 % of the body in it") {
		t.Errorf("one with wet legs is told as %q", got)
	}
	var f FieldError
	if c.Afloat = Nothing; !errors.As(c.Check(), &f) || f.Field != "immersed" {
		t.Errorf("drowning with wet legs: %v", c.Check())
	}
}
