package body

import "github.com/longwalk/longwalk/cite"

// The heights to which people are used who come to Pheriche by way of Kathmandu,
// and to a hut of the Alps after a night on the way [m].
const kathmandu, night = 1300.0, 1000.0

// trek returns the nights on the usual way to Pheriche, for people who come from
// Kathmandu by air [m].
func trek() []float64 { return []float64{2804, 3440, 3440, 3860, 4243} }

// heldOutHeights lets people from Kathmandu trek to height by the nights they
// usually take, and counts who is sick on the way.
func heldOutHeights() []Claim {
	everest, camp := trek(), append(trek(), 4243, 4930, 5300)
	return []Claim{
		{"held out, height: sick on the way to Pheriche, 1996", "%", 29.8, 18, 37.8, 100 * sickOn(kathmandu, everest).any, cite.Basnyat1999},
		{"held out, height: sick on the way to Pheriche, 1976", "%", 53, 20, 61, 100 * sickOn(kathmandu, everest).any, cite.Hackett1976},
		{"held out, height: sick on the way to 5300 m, 332 volunteers", "%", 73.5, 22, 81.5, 100 * sickOn(kathmandu, camp).any, cite.XtremeEverest2021},
		{"held out, height: oedema of the brain between 4000 and 5000 m (0.5 to 1 of 100)", "%", 0.75, 0.4, 1.2, 100 * sickOn(kathmandu, everest).brain, cite.BasnyatMurdoch2003},
	}
}

// oedemaClaims counts the forms of sickness on a fast ascent and on a trek.
func oedemaClaims() []Claim {
	fast, way := sickOn(night, []float64{4500}), sickOn(kathmandu, trek())
	hut := sickOn(night, []float64{4559})
	return []Claim{
		{"oedema of the lung, fast to 4500 m", "%", 6, 3, 9, 100 * fast.lung, cite.Schommer2011},
		{"oedema of lung or brain, fast to 4559 m", "%", 100 * 11 / 111.0, 6, 14, 100 * (hut.lung + hut.brain), cite.Maggiorini1990},
		{"oedema of the lung, of those sick on the way to Pheriche", "%", 100 * 7 / 146.0, 3, 7, 100 * way.lung / way.any, cite.Hackett1976},
		{"oedema of the brain, of those sick on the way to Pheriche", "%", 100 * 5 / 146.0, 2, 5, 100 * way.brain / way.any, cite.Hackett1976},
	}
}

// sick are the shares of people who fall sick, by form.
type sick struct{ any, lung, brain float64 }

// sickOn returns the shares of people used to a height who fall sick over nights
// at these elevations [m]. Who is sick already may still get oedema higher up.
func sickOn(home float64, nights []float64) sick {
	t := soldier()
	t.Home = home
	p := New(t)
	well, lungs, brains := 1.0, 1.0, 1.0
	for _, elevation := range nights {
		tonight := 1.0
		for h := range 24 {
			d := room(5, 50, 0.3, 3)
			d.Altitude, d.Asleep, d.Drink, d.Eat = elevation, h < 8, 0.2, 100
			if d.Asleep {
				tonight *= 1 - SickThisHour(elevation, p.UsedTo)
			}
			p.Hour(d)
		}
		lung, brain := Oedema(elevation)
		well *= tonight
		lungs *= 1 - (1-tonight)*lung
		brains *= 1 - (1-tonight)*brain
	}
	return sick{1 - well, 1 - lungs, 1 - brains}
}

func oedemaModel() cite.Model {
	at := func(elevation float64) cite.Values { return cite.Values{"elevation": elevation} }
	const alps = "6 of 50 sick at 4500 m (Schommer and Baertsch 2011)"
	return cite.Model{
		Name: "body/oedema", Title: "Oedema of lung and brain in those sick with height",
		Formula: "lung 0.12, brain 0.07 of those who fall sick from 3500 m, none below",
		Inputs:  []cite.Quantity{need("elevation", "m", "where the night is spent", 2000, 5500)},
		Outputs: []cite.Quantity{
			gives("lung", "1", "share of the sick with oedema of the lung"), gives("brain", "1", "the same of the brain"),
		},
		Works: []cite.Work{cite.Schommer2011, cite.Hackett1976, cite.Maggiorini1990, cite.HackettRoach2004, cite.Luks2019, cite.SettingBody},
		Caveats: []string{
			"body/oedema: 1 in 10 000 visitors is told of at 2500 m, where none is here, and 15 of 100 soldiers flown to 5500 m",
			"body/oedema: one in seven with oedema of the lung has that of the brain too; here each has one",
		},
		Checks: []cite.Check{
			printed(alps, at(4500), "lung", 0.12, 0.001), printed("11 of 111 with either, of 53 in 100 sick (Maggiorini et al. 1990)", at(4559), "brain", 0.187-0.12, 0.005),
			computed(at(3400), "lung", 0, 1e-12),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			lung, brain := Oedema(in["elevation"])
			return cite.Values{"lung": lung, "brain": brain}, nil
		},
	}
}
