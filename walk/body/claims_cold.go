package body

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// looseLayers is what two loose layers of 1 mm insulate [clo]: with 6 mm of air
// under each that conducts and radiates 0.26 m2 K/W, which is what 2 clo keeps
// in the wind of the cases.
const looseLayers = 2.0

// coldClaims sets a man in cold air and water until his core is at 30 degC:
// naked in 1 km/h of wind and in two loose layers in 5 km/h (Tikuisis 1995,
// whose author asks for relative use), and lightly clad in water, holding still
// in a life jacket (Hayward et al. 1975).
func coldClaims() []Claim {
	var all []Claim
	add := func(name string, air, published float64, d Demand, work cite.Work) {
		low, high := 0.7*published, 1.3*published
		if published >= 24 {
			low, high = 0.95*published, 96
			name = "at least, " + name
		}
		all = append(all, Claim{fmt.Sprintf("%s %.0f degC", name, air), "h", published, low, high, hoursTo30(d), work})
	}
	for i, published := range []float64{1.8, 2.5, 4.1, 9, 24} {
		air := float64(10*i - 30)
		add("naked in air at", air, published, room(air, 50, 1/3.6, 0), cite.Tikuisis1995)
	}
	for i, published := range []float64{4, 5.6, 8.6, 15.4, 24} {
		air := float64(10*i - 50)
		add("two loose layers in air at", air, published, room(air, 50, 5/3.6, looseLayers), cite.Tikuisis1995)
	}
	for _, water := range []float64{0, 5, 10, 15} {
		d := room(water, 80, 0.3, 0.6)
		d.Immersed, d.Bath = 0.9, water
		add("lightly clad in water of", water, ColdWaterMinutes(water)/60, d, cite.Hayward1975)
	}
	peak, ceiling := peakShivering()
	return append(all, Claim{
		"most oxygen by shivering in water of 8 degC", "ml/(kg min)", ceiling, 0.9 * ceiling, ceiling + 0.01, peak, cite.Eyolfson2001,
	})
}

// peakShivering returns the largest metabolic rate, as oxygen [ml/(kg min)], of
// a naked man of 30 years and a body mass index of 24 in water of 8 degC, and
// what Eyolfson et al. (2001) give for him.
func peakShivering() (peak, ceiling float64) {
	const height, bmi = 1.75, 24
	p := New(Traits{Sex: party.Male, Age: 30, Mass: bmi * height * height, Height: height, VO2max: 45})
	d := room(8, 60, 0.3, 0)
	d.Immersed, d.Bath = 0.9, 8
	var out Hour
	var e surroundings
	rate := p.begin(&d, &e, &out)
	for range 120 {
		var r rates
		p.live(&e, minuteSeconds, 0, &out)
		p.at(&e, p.Core, p.Skin, p.surface, &r)
		peak = max(peak, (rate+r.shiver*p.area)*60/joulePerMlO2/p.Mass())
	}
	return peak, Eyolfson(45, bmi, 30)
}

// hoursTo30 returns the hours until the core is at 30 degC, or 96.
func hoursTo30(d Demand) float64 {
	d.Drink, d.Eat = 0.1, 100
	p := New(soldier())
	for h := range 96 {
		before := *p
		if p.Hour(d); p.Core > 30 {
			continue
		}
		var out Hour
		var env surroundings
		before.begin(&d, &env, &out)
		for m := 0; before.Core > 30; m++ {
			if before.live(&env, minuteSeconds, 0, &out); before.Core <= 30 {
				return float64(h) + float64(m+1)*minuteSeconds/3600
			}
		}
	}
	return 96
}
