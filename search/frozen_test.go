package search

import (
	"math"
	"testing"
)

// Bare skin freezes as the published formula has it, and not in mild air.
func TestBareSkinFreezes(t *testing.T) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Given.Wind = -30, -30, 30/3.6
	if w := Survive(c); w.Freezes == nil || math.Abs(*w.Freezes-6.9) > 0.06 {
		t.Errorf("at -30 degC and 30 km/h after %v min, want 6.9", w.Freezes)
	}
	c.Given.Low, c.Given.High = -10, -10
	if w := Survive(c); w.Freezes != nil {
		t.Errorf("at -10 degC after %g min", *w.Freezes)
	}
}

// In strong cold what is thinly covered freezes, and in mild air nothing.
func TestPartsFreeze(t *testing.T) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Given.Wind = -30, -30, 8
	if f := Survive(c).Frozen; f.Fingers.Share.Estimate < 0.5 || f.Fingers.P50 == nil {
		t.Errorf("at -30 degC in wind: %+v", f)
	}
	c.Given.Low, c.Given.High = 5, 5
	if f := Survive(c).Frozen; f.Face.Share.Estimate+f.Fingers.Share.Estimate+f.Toes.Share.Estimate > 0 {
		t.Errorf("at 5 degC: %+v", f)
	}
}
