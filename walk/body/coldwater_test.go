package body

import (
	"math"
	"testing"
)

// A part that cools and warms again was cold for as long as it was below, and
// is cold since it last fell below.
func TestTimeBelowATemperature(t *testing.T) {
	path := func(start, balance, hours float64) drifting {
		const rate = 2.0
		return drifting{start, balance + (start-balance)*math.Exp(-rate*hours), balance, rate, hours}
	}
	down, up, warm, cold := path(33, 5, 1), path(5, 33, 1), path(33, 30, 1), path(7, 5, 1)
	cross := math.Log(28.0/10) / 2 // from 33 to 15 on the way to 5
	rise := math.Log(28.0/18) / 2  // from 5 to 15 on the way to 33
	for _, c := range []struct {
		name        string
		d           drifting
		under, last float64
	}{{"falls", down, 1 - cross, 1 - cross}, {"rises", up, rise, 0}, {"stays warm", warm, 0, 0}, {"stays cold", cold, 1, 3}} {
		if got := c.d.under(15); math.Abs(got-c.under) > 1e-12 {
			t.Errorf("%s: %.4f h below, want %.4f", c.name, got, c.under)
		}
		if got := c.d.since(15, 2); math.Abs(got-c.last) > 1e-12 {
			t.Errorf("%s: below since %.4f h, want %.4f", c.name, got, c.last)
		}
	}
}

// Hands in cold water are clumsy before they are numb and sooner the colder the
// water; gloves keep them for longer; out of it and warm they come back.
func TestHandsFailInColdWater(t *testing.T) {
	lastClumsy, lastNumb := 0.0, 0.0
	for _, water := range []float64{0, 2, 4, 6} {
		clumsy, numb := dip(water)
		if clumsy >= numb || clumsy <= lastClumsy || numb <= lastNumb {
			t.Errorf("water of %g degC: clumsy after %.0f s, numb after %.0f s; colder: %.0f and %.0f s", water, clumsy, numb, lastClumsy, lastNumb)
		}
		lastClumsy, lastNumb = clumsy, numb
	}
	bare, gloved := New(soldier()), New(soldier())
	bare.Hour(bath(5, 0))
	gloved.Hour(bath(5, 3))
	if gloved.Ends.Fingers.Numb >= bare.Ends.Fingers.Numb {
		t.Errorf("numb for %.3f h in gloves, %.3f h bare", gloved.Ends.Fingers.Numb, bare.Ends.Fingers.Numb)
	}
	for range 4 {
		bare.Hour(room(30, 50, 0.1, 1))
	}
	if e := bare.Ends.Fingers; e.Numb > 0 || e.Clumsy > 0 {
		t.Errorf("after four hours at 30 degC still %+v", e)
	}
}

// Mittens keep fingers from growing numb longer than gloves, and gloves longer
// than pockets.
func TestGlovesAndMittens(t *testing.T) {
	last := -50.0
	for _, clo := range []float64{0, 1, 2} {
		p := New(soldier())
		d := room(-15, 60, 1, 1.5)
		d.HandClo = clo
		p.Hour(d)
		if p.Ends.Fingers.Skin <= last {
			t.Errorf("%g clo about the hands: fingers at %.1f degC, in less %.1f degC", clo, p.Ends.Fingers.Skin, last)
		}
		last = p.Ends.Fingers.Skin
	}
}
