package body

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// heldOutClaims are cases that were put to the body after its constants stood.
// None of them was used to choose a number, but for those of heldOutRations. What a source did not tell (age,
// stature, activity) is an ordinary value and stands beside the case.
func heldOutClaims() []Claim {
	return append(append(heldOutFasts(), heldOutRations()...), append(append(heldOutRefeeding(), heldOutWater()...), heldOutHeights()...)...)
}

// lost is what a person of a case has lost [kg].
type lost struct{ mass, fat float64 }

// days lets a person live for so many days by the hour, and returns what was
// lost.
func days(t Traits, n int, hour func(p *Person, day, hour int) Demand) lost {
	p := New(t)
	mass, fat := p.Mass(), p.Fat
	for h := 0; h < 24*n && p.Alive(); h++ {
		p.Hour(hour(p, h/24, h%24))
	}
	return lost{mass - p.Mass(), fat - p.Fat}
}

// spending is an hour indoors of a day on which so much is spent [kcal/day] and
// eaten [kcal/day], in two meals; water at will.
func spending(p *Person, hour int, spent, eaten float64) Demand {
	const bed = 8
	d := homeHour(p, hour)
	if !d.Asleep {
		asleep := bed * asleepRest * p.Rest()
		d.Work = (spent*kcal/3600 - asleep - thermicEffect*eaten*kcal/3600) / (24 - bed)
	}
	if hour == 8 || hour == 17 {
		d.Eat = eaten / 2
	}
	return d
}

// heldOutFasts are fasts on water, at the maintenance requirement unless more
// was told.
func heldOutFasts() []Claim {
	idle := func(p *Person, _, hour int) Demand { return homeHour(p, hour) }
	dai := days(Traits{Sex: party.Male, Age: 30, Mass: 74.3, Height: 1.72, VO2max: 40}, 10, idle)
	army := days(Traits{Sex: party.Male, Age: 30, Mass: 74.3, Height: 1.75, VO2max: 40}, 10, idle)
	box := days(Traits{Sex: party.Male, Age: 30, Mass: 96, Height: 1.84, FatShare: 0.2, VO2max: 40}, 44, func(p *Person, _, hour int) Demand {
		return spending(p, hour, (1638+2155)/2.0, 0)
	})
	work := days(Traits{Sex: party.Male, Age: 23, Mass: 5.5 / 0.08, Height: 1.76, VO2max: 45}, 4, func(p *Person, _, hour int) Demand { return spending(p, hour, 3750, 0) })
	return []Claim{
		{"held out, food: fast of 10 d, thirteen men: mass lost", "kg", 7.28, 5.8, 8.7, dai.mass, cite.Dai2022},
		{"held out, food: fast of 10 d, six men: mass lost", "kg", 7.30, 5.8, 8.8, army.mass, cite.Krzywicki1968},
		{"held out, food: fast of 10 d, six men: fat lost", "kg", 3.46, 1.5, 4.5, army.fat, cite.Krzywicki1968},
		{"held out, food: fast of 44 d, a man of 96 kg: mass lost", "%", 25.5, 16, 29.3, 100 * box.mass / 96, cite.Jackson2006},
		{"held out, food: days of food at will until what 4 d of it took is back (3 to 5)", "d", 4, 2, 11, refed(), cite.Taylor1954},
		{"held out, food: 4 of 4.5 d of fasting at 3750 kcal a day: mass lost", "kg", 5.5 * 4 / 4.5, 3.4, 6.8, work.mass, cite.Taylor1954},
	}
}

// refed returns after how many days of all the food that can be taken a man
// weighs again what he did before four days of fasting with work [d].
func refed() float64 {
	p := New(Traits{Sex: party.Male, Age: 23, Mass: 68.75, Height: 1.76, VO2max: 45})
	mass := p.Mass()
	for h := range 24 * 4 {
		p.Hour(spending(p, h%24, 3750, 0))
	}
	h := 0
	for ; p.Mass() < mass && h < 24*60; h++ {
		d := homeHour(p, h%24)
		d.Eat, d.Salt = p.FoodCeiling()/24, true
		p.Hour(d)
	}
	return float64(h) / 24
}

// heldOutRefeeding lets ordinary men eat half more than they need for a week,
// half of it for three, and half more for two. Their build and activity (1.5
// times resting) are ordinary values.
func heldOutRefeeding() []Claim {
	const active = 1.5
	t := Traits{Sex: party.Male, Age: 25, Mass: 76, Height: 1.8, VO2max: 45}
	needs := active * New(t).Rest() * 86400 / kcal
	t.Usual = needs
	p := New(t)
	weeks := func(n int, share float64) (mass, fat, rest float64) {
		mass, fat, rest = p.Mass(), p.Fat, p.Rest()
		for h := range 24 * 7 * n {
			d := spending(p, h%24, active*p.Rest()*86400/kcal, share*needs)
			d.Salt = true
			p.Hour(d)
		}
		return p.Mass() - mass, p.Fat - fat, (p.Rest() - rest) * 86400 / kcal
	}
	over, _, _ := weeks(1, 1.5)
	under, fat, rest := weeks(3, 0.5)
	again, _, _ := weeks(2, 1.5)
	return []Claim{
		{"held out, food: a week of half too much: mass gained", "kg", 1.8, 0.8, 2.2, over, cite.Mueller2015},
		{"held out, food: three weeks of half too little: mass lost", "kg", 6, 4.5, 7.2, -under, cite.Mueller2015},
		{"held out, food: three weeks of half too little: fat lost", "g/d", 114, 70, 140, -1000 * fat / 21, cite.Mueller2015},
		{"held out, food: three weeks of half too little: resting rate lost", "kcal/d", 266, 200, 430, -rest, cite.Mueller2015},
		{"held out, food: two weeks of half too much after them: mass gained", "kg", 3.5, 2.5, 5, again, cite.Mueller2015},
	}
}

// heldOutRations are weeks and months on too little food. They were held out
// until they showed that work spares lean tissue: from where on it does was
// chosen with them in view.
func heldOutRations() []Claim {
	ranger := Traits{Sex: party.Male, Age: 24, Mass: 76, Height: 1.77, FatShare: 0.143, VO2max: 55}
	r := days(ranger, 56, func(p *Person, _, hour int) Demand {
		return spending(p, hour, 4000, 4000-5000/4.184)
	})
	left := 100 * (0.143*76 - r.fat) / (76 - r.mass)
	leader := days(Traits{Sex: party.Male, Age: 25, Mass: 77, Height: 1.77, FatShare: 0.23, VO2max: 50}, 56, func(p *Person, _, hour int) Demand {
		return spending(p, hour, 20450/4.184, (20450-2690)/4.184)
	})
	return append([]Claim{
		{"want with work: 8 weeks of ranger training 5.0 MJ a day short: mass lost", "%", 15.7, 12.6, 20.5, 100 * r.mass / 76, cite.Friedl1994},
		{"want with work: 8 weeks of ranger training: fat left", "%", 5.8, 3.8, 9.5, left, cite.Friedl1994},
		{"want with work: 8 weeks of training 2.69 MJ a day short: mass lost", "kg", 5.1, 3.8, 6.4, leader.mass, cite.Richmond2014},
	}, heldOutRestriction()...)
}

// heldOutRestriction lets the people of the CALERIE trials eat less for years.
// They were women for the most part; what they did in a day stays the same
// multiple of resting, 1.7.
func heldOutRestriction() []Claim {
	eater := func(share float64, days365 int) float64 {
		const active, mass = 1.7, 71.0
		t := Traits{Sex: party.Female, Age: 38, Mass: mass, Height: 1.68, VO2max: 35}
		usual := active * New(t).Rest() * 86400 / kcal
		t.Usual = usual
		out := days(t, days365, func(p *Person, _, hour int) Demand {
			return spending(p, hour, active*p.Rest()*86400/kcal, (1-share)*usual)
		})
		return 100 * out.mass / mass
	}
	return []Claim{
		{"want with work: 11.7 % less food for 2 years: mass lost", "%", 10.4, 7.8, 13, eater(0.117, 730), cite.Ravussin2015},
		{"want with work: 16.5 % less food for a year: mass lost", "%", 100 * 9 / 71.0, 9.5, 15.8, eater(0.165, 365), cite.Most2018},
	}
}

// heldOutWater are people short of food and of water. The soldiers walked off
// 1200 kcal a day on a treadmill in air of 25.6 degC.
func heldOutWater() []Claim {
	soldiers := func(water float64) lost {
		t := Traits{Sex: party.Male, Age: 22, Mass: 74, Height: 1.76, VO2max: 45, Usual: 3300}
		return days(t, 5, func(p *Person, _, hour int) Demand {
			d := spending(p, hour, 3000, 1000)
			air := room(25.6, 42, 0.2, 0.6)
			d.Weather, d.Ground, d.Clo = air.Weather, air.Ground, 0.6
			d.Work = awakeRest * p.Rest()
			switch hour {
			case 9, 10, 14, 15:
				d.Work, d.Clo = p.Rest()+300*kcal/3600, 0.3
			}
			d.Drink = 0
			if hour >= 8 && hour < 20 {
				d.Drink = water / 12
			}
			return d
		})
	}
	dry := days(Traits{Sex: party.Male, Age: 40, Mass: 75, Height: 1.75, VO2max: 38}, 5, func(p *Person, _, hour int) Demand {
		d := homeHour(p, hour)
		d.Drink = 0
		return d
	})
	return []Claim{
		{"held out, water: 5 d on 1000 kcal and 0.9 l a day, working: mass lost", "kg", 6.41, 4.5, 10.4, soldiers(0.9).mass, cite.Grande1958Water},
		{"held out, water: 5 d on 1000 kcal and 1.8 l a day, working: mass lost", "kg", 4.37, 3, 7, soldiers(1.8).mass, cite.Grande1958Water},
		{"held out, water: 5 d on 1000 kcal and water at will, working: mass lost", "kg", 3.1, 2.2, 5.4, soldiers(18).mass, cite.Grande1958Water},
		{"held out, water: 5 d without food and water, ten people: mass lost", "kg", 5 * 1.39, 5, 9, dry.mass, cite.Papagiannopoulos2013},
		{"held out, water: on a raft with 0.3 l and 300 kcal a day, alive after", "d", 56, 20, 70, raft(), cite.Raft1976},
	}
}

// raft returns how long a man lives on the sea [d]: warm and damp air, 0.3 l of
// water a day, 300 kcal for forty days.
func raft() float64 {
	p := New(Traits{Sex: party.Male, Age: 30, Mass: 84.1, Height: 1.8, VO2max: 40})
	for h := 0; p.Alive() && h < 24*90; h++ {
		d := room(24, 80, 0.5, 0.6)
		d.Asleep = h%24 < 8
		if h%24 == 12 {
			d.Drink = 0.3
			if h/24 < 40 {
				d.Eat = 300
			}
		}
		p.Hour(d)
	}
	return p.Lived() / 24
}
