package body

import (
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// man is a man of an age, of the same build and fatness as others, as fit as his
// age allows.
func man(age float64) Traits {
	return Traits{Sex: party.Male, Age: age, Mass: 68, Height: 1.70, FatShare: 0.18, VO2max: VO2maxOf(party.Male, age, 0)}
}

// Old men of the same build keep their core less well than young ones in shorts
// at 12 degC, and rest on less (Inoue et al. 1992; DeGroot and Kenney 2007).
func TestTheOldKeepTheirCoreLessWell(t *testing.T) {
	fall := func(age, air float64) (core, rest float64) {
		p := New(man(age))
		rest = p.Rest() / p.area
		stay(p, room(air, 50, 0.1, 0.1), 120)
		return coreSet - p.Core, rest
	}
	for _, air := range []float64{5, 12} {
		young, youngRest := fall(23, air)
		old, oldRest := fall(66, air)
		if old <= young || oldRest >= youngRest {
			t.Errorf("%g degC: the core of the old falls by %.2f K, of the young by %.2f K; they rest at %.1f and %.1f W/m2", air, old, young, oldRest, youngRest)
		}
	}
}

// The peak of shivering falls with age no faster than aerobic power does, of
// which it is a constant share in those who were measured.
func TestShiveringFallsWithAerobicPower(t *testing.T) {
	peak := func(age float64) float64 {
		p := New(man(age))
		d := room(0, 50, 1, 0)
		var e surroundings
		p.surround(&e, &d, p.Rest(), p.Rest(), 0)
		return e.shiverPeak * p.area / p.Mass()
	}
	for age := 40.0; age <= 70; age += 10 {
		shiver, power := peak(age)/peak(37), man(age).VO2max/man(37).VO2max
		if shiver < power-0.1 || shiver > power+0.1 {
			t.Errorf("at %g years shivering peaks at %.2f of that at 37, aerobic power at %.2f", age, shiver, power)
		}
	}
}

// Of men of one stature the heavier keep their core in cold water for longer, and
// beyond those measured shiver with more heat.
func TestTheHeavyKeepTheirCore(t *testing.T) {
	lastHeat, lastMinutes := 0.0, 0.0
	for _, mass := range []float64{70, 80, 90, 100, 110, 120, 140} {
		p := New(Traits{Sex: party.Male, Age: 40, Mass: mass, Height: 1.78, VO2max: VO2maxOf(party.Male, 40, 0)})
		d := bath(10, lightlyClad)
		var e surroundings
		p.surround(&e, &d, p.Rest(), p.Rest(), 0)
		heat, minutes := e.shiverPeak*p.area, minutesTo(p, d, 32, 960)
		if minutes < lastMinutes || heat < lastHeat && p.BMI() > heaviest+3 {
			t.Errorf("%g kg: shivers with %.0f W and is at 32 degC after %.0f min; lighter %.0f W and %.0f min", mass, heat, minutes, lastHeat, lastMinutes)
		}
		lastHeat, lastMinutes = heat, minutes
	}
}

// Boys of eleven keep their core at work at 5 degC in shorts as well as men do
// (Smolander et al. 1992: 20 min at rest, 40 min at 30 % of aerobic power).
func TestBoysKeepTheirCoreAtWork(t *testing.T) {
	core := func(who Traits) float64 {
		p := New(who)
		d := room(5, 50, 0.2, 0.1)
		stay(p, d, 20)
		d.Work = 0.3 * p.Aerobic(0)
		stay(p, d, 40)
		return p.Core
	}
	boy := core(Traits{Sex: party.Male, Age: 11.5, Mass: 38, Height: 1.47, VO2max: 47})
	grown := core(Traits{Sex: party.Male, Age: 26, Mass: 72, Height: 1.78, VO2max: 47})
	if boy < grown-0.3 || boy < 36.4 {
		t.Errorf("after an hour: core %.2f degC of the boy, %.2f of the man", boy, grown)
	}
}
