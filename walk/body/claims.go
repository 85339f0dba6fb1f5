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
	all = append(all, heatClaims()...)
	all = append(all, hungerClaims()...)
	all = append(all, fastClaims()...)
	all = append(all, scopeClaims()...)
	all = append(all, heightClaims()...)
	all = append(all, deficiencyClaims()...)
	all = append(all, exposureClaims()...)
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
	d := room(air, 20, 0.5, clo)
	d.Asleep = hour < 6 || hour >= 22
	d.Drink = water
	return d
}

// coldClaims sets a man in cold air until his core is at 30 degC (Tikuisis
// 1995, whose author asks for relative use only): naked in 1 km/h of wind, and
// in two loose layers of 1 mm, taken as 1 clo, in 5 km/h.
func coldClaims() []Claim {
	at := func(air, kmh, clo float64) float64 { return hoursTo30(room(air, 50, kmh/3.6, clo)) }
	naked30, naked10, nakedMild := at(-30, 1, 0), at(-10, 1, 0), at(10, 1, 0)
	thin40, thin20 := at(-40, 5, 1), at(-20, 5, 1)
	claim := func(name, unit string, published, low, high, observed float64) Claim {
		return Claim{name, unit, published, low, high, observed, cite.Tikuisis1995}
	}
	return []Claim{
		claim("naked at -30 degC", "h", 1.8, 0.6, 5.4, naked30),
		claim("naked at -10 degC", "h", 4.1, 1.4, 12.3, naked10),
		claim("naked at +10 degC, at least", "h", 24, 24, 96, nakedMild),
		claim("two thin layers at -40 degC", "h", 5.6, 2.8, 11.2, thin40),
		claim("two thin layers at -20 degC", "h", 15.4, 7.7, 30.8, thin20),
		claim("naked, -10 over -30 degC", "1", 4.1/1.8, 1.6, 3.2, naked10/naked30),
		claim("two thin layers, -20 over -40 degC", "1", 15.4/5.6, 1.8, 3.8, thin20/thin40),
	}
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
		env := before.surround(d, before.rate(d, &out))
		for m := range minutesAnHour {
			if before.minute(&env, before.rate(d, &out), &out); before.Core <= 30 {
				return float64(h) + float64(m+1)/minutesAnHour
			}
		}
		return float64(h + 1)
	}
	return 96
}

// heatClaims sets the worked cases of ISO 7933 to a Person: core against the
// standard's rectal temperature, and sweat, after eight hours with drink.
func heatClaims() []Claim {
	var all []Claim
	for _, c := range []struct {
		air, rh, wind, met, clo float64
		used                    bool
		rectal, water           float64
	}{
		{40, 33.85, 0.3, 2.58, 0.5, true, 37.5, 6.17},
		{35, 71, 0.3, 2.58, 0.5, true, 39.8, 6.93},
		{35, 53.3, 1, 2.58, 0.5, false, 37.6, 3.89},
		{35, 53.3, 0.3, 3.54, 0.5, false, 39.2, 7.24},
		{40, 40.63, 0.3, 2.58, 0.4, true, 37.5, 6.68},
	} {
		p := New(Traits{Sex: party.Male, Age: 30, Mass: 75, Height: 1.8, VO2max: 45, Acclimated: c.used})
		water := 0.0
		for range 8 {
			d := room(c.air, c.rh, c.wind, c.clo)
			d.Work, d.Drink = c.met*58.15*DuBois(75, 1.8), drinkRate
			out := p.Hour(d)
			water += out.Sweat + out.Skinned + out.Respiratory
		}
		name := fmt.Sprintf("8 h at %.0f degC, %.0f %%, %.1f met: ", c.air, c.rh, c.met)
		all = append(all,
			Claim{name + "core", "degC", c.rectal, c.rectal - 1.4, c.rectal + 0.7, p.Core, cite.ISO7933},
			Claim{name + "water lost", "l", c.water, 0.75 * c.water, 1.25 * c.water, water, cite.ISO7933})
	}
	return all
}
