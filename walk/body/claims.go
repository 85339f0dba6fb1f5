package body

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk/weather"
)

// Claim is something published about people that a Person must come near to,
// all claims with one set of constants.
type Claim struct {
	Name      string
	Unit      string
	Published float64
	Low, High float64 // where the observed value must lie
	Observed  float64
	Work      cite.Work
}

// Holds reports whether the observed value lies where it must.
func (c Claim) Holds() bool { return c.Observed >= c.Low && c.Observed <= c.High }

// Claims puts a Person through the published cases and returns what came out.
func Claims() []Claim {
	var all []Claim
	all = append(all, thirstClaims()...)
	all = append(all, coldClaims()...)
	all = append(all, observedColdClaims()...)
	all = append(all, heatClaims()...)
	all = append(all, strainClaims()...)
	all = append(all, hungerClaims()...)
	all = append(all, fastClaims()...)
	all = append(all, fuelClaims()...)
	all = append(all, scopeClaims()...)
	all = append(all, heightClaims()...)
	all = append(all, oedemaClaims()...)
	all = append(all, deficiencyClaims()...)
	all = append(all, exposureClaims()...)
	all = append(all, ageClaims()...)
	all = append(all, heldOutClaims()...)
	return append(all, sleepClaims()...)
}

// soldier is the fit young man of most of the sources.
func soldier() Traits {
	return Traits{Sex: party.Male, Age: 25, Mass: 70, Height: 1.75, VO2max: 45}
}

// room is an hour of rest between walls at air temperature, with an air speed
// at the body [m/s].
func room(air, rh, wind, clo float64) Demand {
	const almostClosed = 1 - 1e-9
	return Demand{
		Weather: weather.Hour{Air: air, RH: rh, Wind: wind / bodyWind / (1 - almostClosed), Cloud: 1, Pressure: 1013.25},
		Ground:  air, Clo: clo, Shelter: almostClosed,
	}
}

// thirstClaims sets a resting man in the shade with given water (Adolph, table
// A): air swings by 14 K about its daily mean, humidity 20 %, he has a jacket
// and a blanket and eats nothing.
func thirstClaims() []Claim {
	const tolerance = 0.25
	var all []Claim
	for _, row := range AdolphTable() {
		for i, days := range row.Days {
			p := New(soldier())
			left := AdolphWater()[i]
			for h := 0; p.Alive() && h < 24*90; h++ {
				left -= p.Hour(shade(row.Maximum, h%24, left)).Drunk
			}
			all = append(all, Claim{
				Name: fmt.Sprintf("rest in shade, maximum %.1f degC, %.1f l", row.Maximum, AdolphWater()[i]), Unit: "d",
				Published: days, Low: (1 - tolerance) * days, High: (1 + tolerance) * days, Observed: p.Lived() / 24, Work: cite.Adolph1947,
			})
		}
	}
	return append(all, Claim{
		"walking by night without water, maximum 48 degC", "km", 40, 28, 52, desertMarch(), cite.Wiseman1986,
	})
}

// desertMarch returns how far a man gets without water [km], who walks from
// seven in the evening to six in the morning, four fifths of the time at 1.1
// m/s, and rests by day.
func desertMarch() float64 {
	const speed, moving = 1.1, 0.8
	p := New(soldier())
	km := 0.0
	for h := 0; p.Alive() && h < 24*10; h++ {
		hour := (h + 19) % 24
		d := shade(48, hour, 0)
		d.Asleep = hour >= 9 && hour < 17
		if night := hour >= 19 || hour < 6; night && p.CanWalk() {
			d.Moving, d.Speed, d.Walking = moving, speed, 340
			km += moving * speed * 3.6
		}
		p.Hour(d)
	}
	return km
}

// shade is an hour of the day of a man who rests in the desert.
func shade(maximum float64, hour int, water float64) Demand {
	air := maximum - 7 - 7*math.Cos(2*math.Pi*float64(hour-3)/24)
	clo := 0.6
	switch {
	case air <= 15:
		clo = 2
	case air <= 25:
		clo = 1
	}
	d := room(air, 20, 1.0, clo)
	d.Asleep = hour < 6 || hour >= 22
	d.Drink = water
	return d
}
