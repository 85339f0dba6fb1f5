package body

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// observedColdClaims sets a man to what was measured of people in cold water,
// cold air and rain and was looked up after all constants stood: nothing was
// chosen with the figures held out in view. Where the body is known to be off,
// the claimed span says how far.
func observedColdClaims() []Claim {
	var all []Claim
	all = append(all, observedWater()...)
	all = append(all, swimClaims()...)
	all = append(all, shelterClaims()...)
	all = append(all, observedAir()...)
	all = append(all, observedRain()...)
	return append(all, observedChild()...)
}

// observedWater sets a man to his neck in water.
func observedWater() []Claim {
	still := minutesTo(New(soldier()), bath(10, lightlyClad), 34, 600) / 60
	all := []Claim{{"held out: holding still in a life jacket, water of 10 degC, to core 34 degC", "h", 1.01, 0.7, 1.35, still, cite.Lounsbury2004}}
	for _, c := range []struct{ water, published, high float64 }{{5, 0.5, 0.7}, {10, 0.8, 1.1}, {20, 1.7, 16}} {
		all = append(all, Claim{
			fmt.Sprintf("held out: clad in a life jacket, water of %.0f degC, to core 35 degC", c.water), "h", c.published, 0.7 * c.published, c.high,
			minutesTo(New(soldier()), bath(c.water, lightlyClad), 35, 960) / 60, cite.IMO1185,
		})
	}
	for _, c := range []struct{ water, low float64 }{{15, 1.5}, {20, 0.3}, {25, -0.1}, {30, -0.1}} {
		p := New(soldier())
		stay(p, bath(c.water, swimsuit), 60)
		rate := 3.818 - 0.109*c.water
		all = append(all, Claim{
			fmt.Sprintf("held out: fall of the core in the first hour in water of %.0f degC", c.water), "K", rate, c.low, 1.3 * rate, coreSet - p.Core, cite.Choi1996,
		})
	}
	p := New(soldier())
	stay(p, bath(17, swimsuit), 45)
	return append(all,
		Claim{"held out: fall of the core in 45 min in water of 17 degC", "K", 0.40, 0.1, 1, coreSet - p.Core, cite.Pretorius2008},
		Claim{
			"held out: shivering at 69 % of its peak, kept up for (at least)", "h", 199.0 / 60, 199.0 / 60, 24,
			1 / (3600 * tires(0.69-restOfPeak)), cite.Tikuisis2002,
		})
}

// What people wear in the water [clo].
const (
	lightlyClad = 0.6
	swimsuit    = 0.05
)

// restOfPeak is rest as a share of the oxygen at peak shivering: published
// intensities count both, the body's endurance shivering alone.
const restOfPeak = 0.17

// observedAir sets a man in shorts or less in still, cold air.
func observedAir() []Claim {
	const shorts = 0.1
	p := New(soldier())
	stay(p, room(10, 42, 0.2, shorts), 120)
	all := []Claim{{"held out: change of the core in 2 h in shorts at 10 degC", "K", 0, -0.3, 0.3, p.Core - coreSet, cite.Tikuisis1991}}
	p = New(soldier())
	stay(p, room(15, 50, 0.1, shorts), 60)
	made, _ := stay(p, room(15, 50, 0.1, shorts), 60)
	all = append(all, Claim{
		"held out: heat made in the second hour in shorts at 15 degC, against its own skin", "W/m2",
		41.3 + 5.01*(skinSet-p.Skin), 60, 130, made / p.area, cite.Timbal1976,
	})
	p = New(soldier())
	made, lost := stay(p, room(0.6, 60, 1, shorts), 60)
	const hourly = 3600 / kcal
	return append(all,
		Claim{"held out: heat made in the first hour nearly naked outdoors at 0.6 degC", "kcal", 300, 200, 390, made * hourly, cite.AdolphMolnar1946},
		Claim{"held out: heat lost in the first hour nearly naked outdoors at 0.6 degC", "kcal", 700, 400, 910, lost * hourly, cite.AdolphMolnar1946})
}

// observedRain sets a walker in rain, and a man who sits in wet clothing.
func observedRain() []Claim {
	p := New(Traits{Sex: party.Male, Age: 25, Mass: 75, Height: 1.78, VO2max: 50})
	at := map[int]float64{}
	for h := range 5 {
		d := room(5, 100, 0.1, hiking)
		d.Moving, d.Speed, d.Walking, d.Drink = 1, 5.1/3.6, 330, 1
		if h > 0 {
			d.Weather.Rain, d.Shelter, d.Weather.Wind = 74, 0, 8/3.6/bodyWind
		}
		p.Hour(d)
		at[h+1] = p.Core
	}
	return []Claim{
		{"held out: core after an hour's walk at 5 degC, dry", "degC", 38.1, 36.6, 38.5, at[1], cite.Thompson1996},
		{"held out: core after two more hours in rain of 74 mm/h and wind", "degC", 37.1, 35.6, 37.6, at[3], cite.Thompson1996},
		{"held out: core after four hours in that rain", "degC", 36.4, 34.4, 37.7, at[5], cite.Thompson1996},
		{"soaked clothing, sitting at 5 degC: all insulation left", "1", (0.146/0.236 + 0.145/0.224 + 0.101/0.174 + 0.116/0.185) / 4, 0.55, 0.68, soakedShare(), cite.Mak2009},
	}
}

// hiking is what hikers without rainwear are taken to have worn [clo]; what
// they wore was not to hand.
const hiking = 1.3

// soakedShare returns the insulation from skin to air of soaked over that of
// dry clothing, by the heat that the body loses at a skin of 30 degC in still
// air of 5 degC. The dry whole is that of people who sat in a raft.
func soakedShare() float64 {
	const clo, skin = 0.65, 30
	flux := func(damp float64) float64 {
		p := New(soldier())
		p.Damp, p.surface = damp, 15
		d := room(5, 80, 0.1, clo)
		var e surroundings
		p.surround(&e, &d, 100, p.Rest(), 0)
		for range 20 {
			p.surface = e.settle(skin, p.surface)
		}
		e.drying = p.drying(&d, &e)
		dry, _, _, _, body := e.outside(skin, p.surface)
		return dry + e.drying*body
	}
	return flux(0) / flux(ClothingHolds(clo))
}

// observedChild cools boys of eight years and young men, both in trunks, from
// 28 to 15 degC in an hour, and sets boys of eleven to work at 5 degC.
func observedChild() []Claim {
	boy := New(Traits{Sex: party.Male, Age: 11.5, Mass: 38, Height: 1.47, VO2max: 47})
	d := room(5, 50, 0.2, 0.1)
	stay(boy, d, 20)
	d.Work = 0.3 * boy.Aerobic(0)
	stay(boy, d, 40)
	all := []Claim{{
		"held out: change of the core of boys of eleven in shorts at 5 degC, 40 min of the hour at work", "K", 0, -0.5, 0.7, boy.Core - coreSet, cite.Smolander1992,
	}}
	for _, c := range []struct {
		who       string
		traits    Traits
		published float64
	}{
		{"young men", Traits{Sex: party.Male, Age: 21, Mass: 65, Height: 1.72, VO2max: 45}, 61.6},
		{"boys of eight", Traits{Sex: party.Male, Age: 8, Mass: 27, Height: 1.28, VO2max: 48}, 63.6},
	} {
		p := New(c.traits)
		stay(p, room(28, 65, 0.1, swimsuit), 30)
		sum := 0.0
		for m := range 60 {
			made, _ := stay(p, room(28-13*(float64(m)+0.5)/60, 65, 0.1, swimsuit), 1)
			sum += made / p.area / 60
		}
		all = append(all, Claim{
			"held out: heat made by " + c.who + " in air from 28 to 15 degC in an hour", "W/m2", c.published, 0.85 * c.published, 1.35 * c.published, sum, cite.Inoue1996,
		})
	}
	return all
}

// bath is an hour at rest in water to the neck.
func bath(water, clo float64) Demand {
	d := room(water, 80, 0.3, clo)
	d.Immersed, d.Bath = 0.93, water
	return d
}

// stay puts a person through minutes of the same demand, whole hours by Hour
// and the rest without the books of an hour. It returns the means of the heat
// made and of the heat lost [W].
func stay(p *Person, d Demand, minutes float64) (made, lost float64) {
	left := minutes
	for ; left >= 60; left -= 60 {
		h := p.Hour(d)
		made += 60 * h.Metabolic
		lost += 60 * (h.Dry + h.Evaporated + h.Breath)
	}
	if left > 0 {
		var h Hour
		var e surroundings
		d.hold()
		p.area = p.surfaceArea()
		rate := p.begin(&d, &e, &h)
		h.Lived = p.live(&e, left*minuteSeconds, 0, &h) / 3600
		p.sumUp(&h)
		made += left * (rate + h.Shiver)
		lost += left * (h.Dry + h.Evaporated + h.Breath)
	}
	return made / minutes, lost / minutes
}

// minutesTo returns the minutes until the core is at a temperature [degC], no
// more than most.
func minutesTo(p *Person, d Demand, core float64, most int) float64 {
	for m := range most {
		if p.Core <= core {
			return float64(m)
		}
		stay(p, d, 1)
	}
	return float64(most)
}
