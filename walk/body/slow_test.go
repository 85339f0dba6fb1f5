package body

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// anySlowDemand is any hour with what the slow subsystems need of it.
func anySlowDemand(t *rapid.T) Demand {
	d := anyDemand(t)
	d.VitaminC, d.VitaminA = rapid.Float64Range(0, 500).Draw(t, "vitamin c"), rapid.Float64Range(0, 20).Draw(t, "vitamin a")
	d.Weather.Lux = rapid.Float64Range(0, 1e5).Draw(t, "lux")
	return d
}

// Whatever the hours bring, the slow states stay within what a body can hold.
func TestSlowStatesStayInRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		traits := anyone(t)
		traits.Home, traits.Frailty = rapid.Float64Range(0, 5000).Draw(t, "home"), rapid.Float64Range(-3, 3).Draw(t, "frailty")
		p := New(traits)
		for range 24 {
			p.Hour(anySlowDemand(t))
			for what, x := range map[string]struct{ got, low, high float64 }{
				"vitamin C": {p.VitaminC, 0, fullVitaminC}, "liver": {p.LiverA, 0, mostLiver}, "used to": {p.UsedTo, 0, 8000},
				"in the dark": {p.InDark, 0, 1}, "blinded": {p.Blinded(), 0, 0.5}, "scurvy": {p.Scurvy(), 0, 1},
				"sleep pressure": {p.Sleep.Pressure, leastDebt, umpCeiling}, "sleep debt": {p.Sleep.Debt, leastDebt, umpCeiling},
				"endurance": {p.Sleep.Endurance(), 0.7, 1}, "clumsiness": {Clumsiness(p.Sleep.Debt), 1, 3},
				"food": {p.Food, 0, 10000}, "rest": {p.Rest(), leastMifflin * kcal / 86400, 200},
			} {
				if !(x.got >= x.low-1e-9 && x.got <= x.high+1e-9) {
					t.Fatalf("%s is %g, not within %g and %g", what, x.got, x.low, x.high)
				}
			}
		}
	})
}

// More never means worse where it must not: of vitamins, food, sleep and days
// on the way up.
func TestMoreIsNeverWorse(t *testing.T) {
	const days = 150
	last := [4]float64{-1, math.Inf(1), math.Inf(1), 0}
	for _, share := range []float64{0, 0.25, 0.5, 0.75, 1} {
		fed, rested := New(soldier()), New(soldier())
		for h := range 24 * days {
			d := homeHour(fed, h%24)
			d.Eat, d.VitaminC = 60*share, 2*share
			fed.Hour(d)
			d = homeHour(rested, h%24)
			d.Asleep, d.Eat = float64(h%24) < 4+4*share, 90
			rested.Hour(d)
		}
		if lived := fed.Lived(); lived < last[0] {
			t.Errorf("with more food %.0f h, with less %.0f h", lived, last[0])
		} else {
			last[0] = lived
		}
		for i, x := range []float64{poolLost(share), Clumsiness(rested.Sleep.Debt)} {
			if x > last[i+1]+1e-12 {
				t.Errorf("share %.2f: %g is worse than %g of a smaller", share, x, last[i+1])
			}
			last[i+1] = x
		}
		if left := rested.Sleep.Endurance(); left < last[3]-1e-12 {
			t.Errorf("more sleep leaves %.3f of endurance, less %.3f", left, last[3])
		} else {
			last[3] = left
		}
	}
	for h := 1000.0; h < 5500; h += 250 {
		if MountainSickness(h+250, 500) < MountainSickness(h, 500) || MountainSickness(h, 1500) > MountainSickness(h, 500) {
			t.Errorf("at %.0f m higher is healthier, or being used to height harms", h)
		}
	}
}

// Mountain sickness comes on by degrees: no 10 m of height, and none of what one
// is used to, adds half a point in a hundred, and it begins at nothing.
func TestMountainSicknessHasNoStep(t *testing.T) {
	for used := 0.0; used <= 4000; used += 10 {
		for h := 1000.0; h < 5500; h += 10 {
			now := MountainSickness(h, used)
			if up, less := MountainSickness(h+10, used)-now, now-MountainSickness(h, used+10); up > 1.0/200 || less > 1.0/200 {
				t.Fatalf("at %.0f m, used to %.0f m: %.4f more 10 m higher, %.4f less when used to 10 m more", h, used, up, less)
			}
		}
	}
	if low := MountainSickness(1500, 0); low != 0 {
		t.Errorf("%.4f are sick at 1500 m", low)
	}
}

// Height takes aerobic power, being used to it gives back, newcomers and people
// used to it part only above 4300 m, and the loss for each torr grows steadily from
// 4300 m up in people used to it.
func TestHeightTakesAerobicPower(t *testing.T) {
	for used := 0.0; used <= 8800; used += 200 {
		for h := 0.0; h < 8800; h += 100 {
			now := AerobicShare(h, used)
			if AerobicShare(h+100, used) > now || AerobicShare(h, used+200) < now || math.Abs(AerobicShare(h+100, used)-now) > 0.03 {
				t.Fatalf("%.3f are left at %.0f m to one used to %.0f m, %.3f 100 m higher, %.3f when used to more", now, h, used, AerobicShare(h+100, used), AerobicShare(h, used+200))
			}
		}
	}
	if a, b := AerobicShare(4250, 0), AerobicShare(4250, 4250); a != b {
		t.Errorf("at 4250 m %.3f are left to newcomers, %.3f to others", a, b)
	}
	falls := 0.0
	for oxygen := 86.0; oxygen > 43.05; oxygen-- {
		if next := usedShare(oxygen) - usedShare(oxygen-1); next < falls-1e-9 {
			t.Errorf("at %.0f torr a torr takes %.4f, one higher up took %.4f", oxygen, next, falls)
		} else {
			falls = next
		}
	}
}

// poolLost returns what half a year on a share of 12 mg a day takes from the pool.
func poolLost(share float64) float64 {
	return fullVitaminC - VitaminCPool(fullVitaminC, 12*share, 180)
}

// By night people are slower and hurt oftener than by day, whether rested or
// not; by day the rhythm gives nothing, and who is not told the hour has none.
func TestTheHourOfTheDayTells(t *testing.T) {
	p := New(soldier())
	untold := p.Capacity(0)
	p.Clock = 16.5
	day := p.Capacity(0)
	p.Clock = 4
	night := p.Capacity(0)
	if day != untold || night > 0.96*day || night < 0.88*day {
		t.Errorf("capacity %.0f W untold, %.0f at half past four in the afternoon, %.0f at four in the morning", untold, day, night)
	}
	for _, s := range []Sleepiness{{}, Sleepiness{}.Awake(20), {Pressure: 12, Debt: 8}} {
		if up := s.HourRisk(4) / s.HourRisk(16.5); up < 1.2 || up > 1.6 {
			t.Errorf("hurt %.2f times as often at four in the morning as in the afternoon, want 1.2 to 1.6", up)
		}
	}
	sum := 0.0
	for h := range 24 {
		sum += Rhythm(float64(h))
	}
	if sum > 1e-9 || sum < -1e-9 {
		t.Errorf("the rhythm adds %g over a day", sum)
	}
}
