package body

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// After want, a fortnight of plenty brings the resting rate back to what the
// cells at hand burn: within 5 % (Grande et al. 1958 saw it within a week).
func TestRestRecoversOnRefeeding(t *testing.T) {
	p := New(soldier())
	fed := p.Rest()
	for h := range 24 * 20 {
		p.Hour(homeHour(p, h%24))
	}
	hungry := p.Rest()
	for h := range 24 * 14 {
		d := homeHour(p, h%24)
		d.Eat = 180
		p.Hour(d)
	}
	cells := (p.Lean - fixedLean*p.fedLean) / (p.fedLean * (1 - fixedLean))
	if again := p.Rest(); hungry > 0.85*fed || again < 0.95*cells*fed || again <= hungry {
		t.Errorf("resting rate %.1f W fed, %.1f W after 20 days of hunger, %.1f W refed", fed, hungry, again)
	}
}

// Nobody takes more from food over weeks than 2.5 times the resting rate,
// however much is offered; harder work is paid from the body.
func TestFoodPaysForNoMoreThanItsCeiling(t *testing.T) {
	p := New(soldier())
	rest := p.Rest() * 86400 / kcal
	start, eaten, spent := p.Stored(), 0.0, 0.0
	const days = 20
	for range 24 * days {
		d := room(10, 50, 0.5, 1)
		d.Work, d.Drink, d.Eat = 3.5*rest*kcal/86400, 1, 1000
		h := p.Hour(d)
		eaten, spent = eaten+h.Absorbed, spent+h.Expended
	}
	if scope := eaten / days / rest; math.Abs(scope-2.5) > 0.05 {
		t.Errorf("absorbed %.2f times the resting rate, want 2.5", scope)
	}
	if paid := (start - p.Stored()) / days; math.Abs(paid-(spent-eaten)/days) > 250 || paid < 500 {
		t.Errorf("the stores paid %.0f kcal a day of %.0f", paid, spent/days)
	}
}

// The longer, the less: nobody keeps up for months what is done in a day.
func TestSustainedScopeFallsWithDays(t *testing.T) {
	last := math.Inf(1)
	for _, days := range []float64{0.5, 1, 5, 23, 60, 95, 140, 250, 400} {
		s := SustainedScope(days)
		if s > last || s < foodCeiling {
			t.Errorf("%g days at %.2f times resting, shorter ones at %.2f", days, s, last)
		}
		last = s
	}
}

// The frailer starve at a higher body mass index, so sooner.
func TestFrailtyShortensFasts(t *testing.T) {
	last := math.Inf(1)
	for _, frailty := range []float64{-2, -1, 0, 1, 2} {
		p := fast(party.Male, frailty)
		days := p.Lived() / 24
		if days >= last {
			t.Errorf("at %g standard deviations %.1f days, the hardier %.1f", frailty, days, last)
		}
		last = days
	}
	if DeadlyBMI(party.Female, 0) >= DeadlyBMI(party.Male, 0) {
		t.Error("women starve at a higher body mass index than men")
	}
}

// Of two of one build the fatter lives longer without food: fat holds five times
// the energy of lean tissue.
func TestTheFatterFastLonger(t *testing.T) {
	lived := func(rank float64) float64 {
		tr := soldier()
		tr.FatRank = rank
		p := New(tr)
		for h := 0; p.Alive() && h < 24*200; h++ {
			p.Hour(homeHour(p, h%24))
		}
		return p.Lived() / 24
	}
	lean, usual, fat := lived(-1), lived(0), lived(1)
	if !(lean < usual-2 && usual < fat-2) {
		t.Errorf("a fast lasts %.0f, %.0f and %.0f d at one standard deviation of fat below, at and above, want days apart", lean, usual, fat)
	}
}

// Who works hard on too little food comes to the least fat that people were left
// with and lives on lean tissue then: hunger kills by body mass index, not for
// want of the last fat.
func TestHardWorkInWantEndsByBodyMassIndex(t *testing.T) {
	p := New(Traits{Sex: party.Male, Age: 25, Mass: 72, Height: 1.78, VO2max: 55, FatRank: -1})
	for h := 0; p.Alive() && h < 24*300; h++ {
		p.Hour(spending(p, h%24, 2.2*p.Rest()*86400/kcal, 1.2*p.Rest()*86400/kcal))
	}
	if p.Cause() != Hunger || math.Abs(p.BMI()-p.deadly()) > 0.05 || p.Fat < 0.3 {
		t.Errorf("ended by %q after %.0f d at %.2f kg/m2 with %.2f kg of fat, want hunger at %.1f", p.Cause(), p.Lived()/24, p.BMI(), p.Fat, p.deadly())
	}
}

// The thin who set out are on their feet, whatever their luck, and starve the
// sooner the worse it is; the luck of the well fed is theirs as drawn.
func TestTheThinSetOutAlive(t *testing.T) {
	for _, sex := range party.Sexes() {
		for bmi := DeadlyBMI(sex, 0); bmi < 26; bmi += 0.5 {
			last := 0.0
			for rank := -3.0; rank <= 3; rank += 0.5 {
				p := New(Traits{Sex: sex, Age: 30, Mass: bmi * 1.7 * 1.7, Height: 1.7, VO2max: 40, Frailty: rank})
				if !p.CanWalk() {
					t.Errorf("%s of %.1f kg/m2, rank %g, cannot walk at the start", sex, bmi, rank)
				}
				if p.deadly() <= last {
					t.Errorf("%s of %.1f kg/m2, rank %g, starves at %.3f kg/m2, the hardier at %.3f", sex, bmi, rank, p.deadly(), last)
				}
				last = p.deadly()
				if bmi >= 24 && math.Abs(last-DeadlyBMI(sex, rank)) > 1e-9 {
					t.Errorf("%s of %.1f kg/m2, rank %g, starves at %.3f kg/m2", sex, bmi, rank, last)
				}
			}
		}
	}
}
