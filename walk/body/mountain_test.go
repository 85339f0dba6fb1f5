package body

import "testing"

// at is an hour of rest at a height.
func at(altitude float64) Demand {
	d := room(5, 50, 0.3, 3)
	d.Altitude, d.Drink, d.Eat = altitude, 0.3, 100
	return d
}

// Oedema that kills does so within two days of staying high; whoever goes down
// in time is well within a day of it.
func TestOedemaKillsWhoStaysHighAndDescentHeals(t *testing.T) {
	for _, form := range []float64{0.01, 0.15} {
		stays, goes := New(soldier()), New(soldier())
		ill := Sickness(4500, form, 0.1)
		stays.Hurt(ill)
		goes.Hurt(ill)
		for h := range 48 {
			stays.Hour(at(4500))
			down := 4500.0
			if h >= 12 {
				down = 3800
			}
			goes.Hour(at(down))
		}
		if stays.Cause() != ill.Kills || ill.Kills == Alive {
			t.Errorf("%s at 4500 m for two days: ended by %q, want %q", ill.Kind, stays.Cause(), ill.Kills)
		}
		if !goes.Alive() || goes.SickAt() != 0 || goes.Lameness() != 0 {
			t.Errorf("%s, 700 m lower after half a day: alive %v, still sick from %.0f m", ill.Kind, goes.Alive(), goes.SickAt())
		}
	}
}

// A descent too small to heal does not.
func TestASmallDescentDoesNotHeal(t *testing.T) {
	p := New(soldier())
	p.Hurt(Sickness(4500, 0.01, 0.1))
	for range 48 {
		p.Hour(at(4200))
	}
	if p.Alive() {
		t.Error("going down by 300 m saved from oedema of the lung, 650 m are needed")
	}
}

// An hour lower down does not heal either: whoever goes up again is as ill as
// before.
func TestAnHourLowDoesNotHeal(t *testing.T) {
	p := New(soldier())
	p.Hurt(Sickness(4500, 0.01, 0.1))
	p.Hour(at(3800))
	for range 48 {
		p.Hour(at(4500))
	}
	if p.Cause() != Lung {
		t.Errorf("an hour at 3800 m saved from oedema of the lung: %q", p.Cause())
	}
}

// Most of the sick are sick only, and are well in two days where they are.
func TestMountainSicknessPasses(t *testing.T) {
	p := New(soldier())
	p.Hurt(Sickness(4500, 0.5, 1))
	if l := p.Lameness(); l < 0.2 || l > 0.5 {
		t.Errorf("mountain sickness takes %.2g of the speed, want 0.2 to 0.5", l)
	}
	for range 48 {
		p.Hour(at(4500))
	}
	if !p.Alive() || len(p.Injuries) != 0 {
		t.Errorf("after two days: alive %v, %d illnesses left", p.Alive(), len(p.Injuries))
	}
	if lung, brain := Oedema(3000); lung != 0 || brain != 0 {
		t.Errorf("oedema at 3000 m: %g and %g", lung, brain)
	}
}
