package body

import (
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// A healthy child, whose body mass index would be death by hunger or near it in
// an adult, sets out fed: it walks, and starves from its own.
func TestAHealthyChildIsNotStarving(t *testing.T) {
	for _, c := range []struct{ age, mass, height float64 }{{2, 12, 0.88}, {6, 20, 1.16}, {10, 32, 1.38}} {
		p := New(Traits{Sex: party.Male, Age: c.age, Mass: c.mass, Height: c.height, VO2max: 45, Frailty: 2})
		if left := p.BMI() - p.Bounds().WalkBMI; left < 2 {
			t.Errorf("%.0f years, %.0f kg: %.2g kg/m2 from helpless by hunger, want 2 or more", c.age, c.mass, left)
		}
	}
}

// Of two of one build and training the young one shivers no more than those of
// 18 years were seen to.
func TestChildrenShiverNoMoreThanWasSeen(t *testing.T) {
	young := New(Traits{Sex: party.Male, Age: 6, Mass: 45, Height: 1.6, VO2max: 45})
	grown := New(Traits{Sex: party.Male, Age: 18, Mass: 45, Height: 1.6, VO2max: 45})
	var a, b surroundings
	young.thermostat(&a, 60, 0)
	grown.thermostat(&b, 60, 0)
	if a.shiverPeak > b.shiverPeak*1.0001 {
		t.Errorf("peak of shivering at 6 years %.0f W/m2, at 18 %.0f", a.shiverPeak, b.shiverPeak)
	}
}
