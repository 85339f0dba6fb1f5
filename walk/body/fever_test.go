package body

import (
	"fmt"
	"math"
	"testing"
)

// A quarter of the time for each degree: an hour at 42 degC is four at 41, and
// what men bore in bed for an hour (41.6 to 42.0 degC, Bynum et al. 1978) is
// about what stuns here.
func ExampleEquivalentHours() {
	fmt.Printf("%.2f %.2f %.2f h\n", EquivalentHours(42, 1), EquivalentHours(41, 4), EquivalentHours(41.8, 1))
	// Output: 1.00 1.00 0.76 h
}

// In saturated air with all the water of the world life ends within a day or
// two, the sooner the hotter, and nobody who lives is conscious before.
func TestSteamKillsByHours(t *testing.T) {
	last := math.Inf(1)
	for _, air := range []float64{36, 37, 38, 40, 42} {
		d := room(air, 100, 0.3, 0.2)
		d.Drink, d.Eat = drinkRate, 100
		p := New(soldier())
		for p.Alive() && p.Lived() < 24*10 {
			p.Hour(d)
			if p.Alive() && p.Fever > stunningFever && p.Conscious() {
				t.Errorf("%g degC: conscious with the harm of %.1f h at 42 degC", air, p.Fever)
			}
		}
		if p.Cause() != Heat || p.Lived() > last {
			t.Errorf("saturated air of %g degC: %.1f h, of %q; cooler %.1f h", air, p.Lived(), p.Cause(), last)
		}
		last = p.Lived()
	}
	if last > 12 {
		t.Errorf("lives %.1f h at 42 degC and 100 %%", last)
	}
}

// Harm below the deadly mends in the cool, and does not add up over weeks of hot
// marches.
func TestHarmOfHeatMends(t *testing.T) {
	p := New(soldier())
	p.Fever = 0.9
	for range 72 {
		d := room(20, 50, 0.3, 1)
		d.Drink, d.Eat = 0.5, 120
		p.Hour(d)
	}
	if p.Fever > 0.06 || !p.Conscious() {
		t.Errorf("after three cool days the harm of %.2f h is left", p.Fever)
	}
}

// One day is one day of getting used to heat, however long its sweating.
func TestGettingUsedToHeatTakesDays(t *testing.T) {
	for _, hours := range []int{2, 20} {
		p := New(soldier())
		for h := range 24 * 5 {
			d := room(22, 50, 0.3, 0.6)
			if h%24 < hours {
				d = room(40, 30, 0.5, 0.5)
				d.Work = 300
			}
			d.Drink, d.Eat = drinkRate, 120
			p.Hour(d)
		}
		if p.HeatDays < 3.5 || p.HeatDays > 6 {
			t.Errorf("%d h a day for five days make %.1f days of use", hours, p.HeatDays)
		}
	}
}

// Who works is warmer than who rests, in any cold and dress.
func TestWorkNeverChills(t *testing.T) {
	for _, c := range [][3]float64{{5, 1, 0.1}, {5, 1, 1}, {-10, 3, 1}, {-10, 3, 1.5}, {-20, 3, 2}, {0, 3, 0.6}, {15, 0.1, 0.1}} {
		last := 0.0
		for watts := 100.0; watts <= 800; watts += 50 {
			d := room(c[0], 50, c[1], c[2])
			d.Work = watts
			if a := hoursOf(d, 2); a.core < last-0.01 {
				t.Errorf("%v: core %.2f degC at %g W, %.2f at 50 W less", c, a.core, watts, last)
			} else {
				last = a.core
			}
		}
	}
}
