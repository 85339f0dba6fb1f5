package body

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// The fluid held by salt stays within 3 l of the fed for 70 kg, whatever is
// eaten, and what leaves with salt is water that was there.
func TestFluidStaysWithinItsRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := New(anyone(t))
		d := room(22, 50, 0.1, 0.9)
		d.Salt, d.Drink, d.Eat = rapid.Bool().Draw(t, "salt"), rapid.Float64Range(0, 1).Draw(t, "drink"), rapid.Float64Range(0, 300).Draw(t, "eat")
		for range 24 * rapid.IntRange(1, 60).Draw(t, "days") {
			p.Hour(d)
			if most := 3 * p.startMass / 70; !(math.Abs(p.Fluid) <= most) || p.Water < 0 {
				t.Fatalf("fluid %.2f l, at most %.2f l", p.Fluid, most)
			}
		}
	})
}

// After a week without food a few days of plenty bring fluid and weight back by
// one to three litres, faster than any tissue: the gain of the refed.
func TestRefeedingBringsWaterBack(t *testing.T) {
	p := New(soldier())
	for h := range 24 * 7 {
		p.Hour(homeHour(p, h%24))
	}
	thin, dry := p.Mass(), p.Fluid
	for h := range 24 * 4 {
		d := homeHour(p, h%24)
		d.Eat, d.Salt = p.usual/24, true
		p.Hour(d)
	}
	if back := p.Fluid - dry; back < 1.5 || back > 3 {
		t.Errorf("fluid gained in four days of plenty: %.2f l, want 1.5 to 3", back)
	}
	if gain := p.Mass() - thin; gain < 2 || gain > 6 {
		t.Errorf("mass gained in four days of plenty: %.2f kg, want 2 to 6", gain)
	}
}

// Whoever fasts with water at will is not thirsty, and does not come near to
// what thirst forbids.
func TestFastingIsNotThirst(t *testing.T) {
	p := New(soldier())
	for h := range 24 * 30 {
		p.Hour(homeHour(p, h%24))
		if p.Dehydration() > 1.5 || p.Drained() > 6 || !p.CanWalk() {
			t.Fatalf("after %d h of fasting with water: %.1f %% dehydrated, %.1f %% drained", h, p.Dehydration(), p.Drained())
		}
	}
}
