package body

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// hungerClaims starves the men of Minnesota, men on a thousand kilocalories and
// a man who fasts.
func hungerClaims() []Claim {
	const kg = 2
	var all []Claim
	p := New(Traits{Sex: party.Male, Age: 25, Mass: 69.4, Height: 1.78, VO2max: 45, Usual: 3492})
	rest := p.Rest()
	for week := 1; week <= 24; week++ {
		for h := range 7 * 24 {
			p.Hour(minnesotaHour(p, h%24))
		}
		if week%4 == 0 {
			all = append(all, Claim{
				fmt.Sprintf("Minnesota, week %d: body mass", week), "kg", Minnesota(float64(week)),
				Minnesota(float64(week)) - kg, Minnesota(float64(week)) + kg, p.Mass(), cite.Hargrove2008,
			})
		}
	}
	return append(all,
		Claim{"Minnesota, week 24: fluid gained outside the cells", "l", 1.4, 0.3, 1.6, p.Fluid, cite.Keys1950},
		Claim{"Minnesota, week 24: resting rate lost", "%", 40, 35, 45, 100 * (1 - p.Rest()/rest), cite.Keys1950},
		Claim{"19 days on 1010 of 3280 kcal: resting rate lost", "%", 17.1, 8.1, 26.1, thousand(3280, 1010, 19), cite.Grande1958},
		Claim{"13 days on 1000 of 3966 kcal: resting rate lost", "%", 21.4, 12.4, 30.4, thousand(3966, 1000, 13), cite.Grande1958},
	)
}

// fastClaims lets men and women of three degrees of frailty fast to the end.
func fastClaims() []Claim {
	men, women := [3]Person{}, [3]Person{}
	for i := range men {
		men[i], women[i] = fast(party.Male, float64(1-i)), fast(party.Female, float64(1-i))
	}
	days := func(p *Person) float64 { return p.Lived() / 24 }
	return []Claim{
		{"fast with water, to death (five men 59 to 71 d)", "d", 63.6, 54, 73, days(&men[1]), cite.HungerStrike1981},
		{"fast of the frailer by a standard deviation (first of the five)", "d", 59, 50, 68, days(&men[0]), cite.HungerStrike1981},
		{"fast of the hardier by a standard deviation (last of the five)", "d", 71, 60, 82, days(&men[2]), cite.HungerStrike1981},
		{"body mass index at death by hunger, men", "kg/m2", 13, 12.7, 13.3, men[1].BMI(), cite.Henry1990},
		{"its standard deviation, men", "kg/m2", 1.13, 1, 1.3, (men[0].BMI() - men[2].BMI()) / 2, cite.Henry1990},
		{"body mass index at death by hunger, women", "kg/m2", 11, 10.7, 11.3, women[1].BMI(), cite.Henry1990},
		{"salt and water let go in five days of fasting without salt", "l", 2.67, 2.3, 2.8, fastedFluid(false), cite.Hall2010},
		{"salt and water let go in five days of fasting with salt", "l", 1.33, 1.1, 1.5, fastedFluid(true), cite.Hall2010},
		{"its standard deviation, women", "kg/m2", 1.54, 1.4, 1.7, (women[0].BMI() - women[2].BMI()) / 2, cite.Henry1990},
	}
}

// scopeClaims lets a trained man march at his capacity, ten hours a day, with
// all the food that he can take, and holds what he spends over resting against
// the most that people were seen to spend in so many days.
func scopeClaims() []Claim {
	const first, last = 23, 95
	p := New(Traits{Sex: party.Male, Age: 28, Mass: 70, Height: 1.75, VO2max: 60})
	rest, spent := p.Rest(), 0.0
	scope := func(days float64) float64 { return spent * kcal / (86400 * days) / rest }
	var all []Claim
	for day := 1; day <= last; day++ {
		for h := range 24 {
			d := homeHour(p, h)
			d.Eat = 400
			if h >= 9 && h < 19 {
				d.Work, d.Clo = p.Capacity(0), 0.5
			}
			spent += p.Hour(d).Expended
		}
		if day == first || day == last {
			most := SustainedScope(float64(day))
			all = append(all, Claim{
				fmt.Sprintf("marching at capacity for %d days: spent over resting, at most", day), "1", most, 2.5, most,
				scope(float64(day)), cite.Thurber2019,
			})
		}
	}
	return all
}

// thousand returns the fall of the resting rate [%] of men who ate so much less
// than usual for so many days and walked off 1200 kcal a day on a treadmill.
func thousand(usual, eaten float64, days int) float64 {
	p := New(Traits{Sex: party.Male, Age: 22, Mass: 70, Height: 1.77, VO2max: 45, Usual: usual})
	rest := p.Rest()
	for h := range 24 * days {
		d := homeHour(p, h%24)
		switch h % 24 {
		case 8, 17:
			d.Eat = eaten / 2
		case 9, 10, 14, 15:
			d.Work = p.Rest() + 300*kcal/3600
		}
		p.Hour(d)
	}
	return 100 * (1 - p.Rest()/rest)
}

// fast returns what a person is at the end of a fast on water.
func fast(sex party.Sex, frailty float64) Person {
	p := New(Traits{Sex: sex, Age: 27, Mass: 68, Height: 1.75, VO2max: 45, Frailty: frailty})
	for h := 0; p.Alive() && h < 24*300; h++ {
		d := homeHour(p, h%24)
		d.Salt = true // as the men of 1981 took it
		p.Hour(d)
	}
	return *p
}

// fastedFluid returns the fluid that a man of 70 kg has let go after five days
// without food [l].
func fastedFluid(salt bool) float64 {
	p := New(soldier())
	for h := range 24 * 5 {
		d := homeHour(p, h%24)
		d.Salt = salt
		p.Hour(d)
	}
	return -p.Fluid
}

// homeHour is an hour indoors at 22 degC: eight hours in bed, water at will,
// the whole day at the maintenance requirement. Whoever is cold puts on more:
// the starving were clothed and covered as they wished, and did not shiver.
func homeHour(p *Person, hour int) Demand {
	const bed, comfort, cloPerKelvin = 8, 33, 0.8
	d := room(22, 50, 0.1, 0.9)
	d.Work, d.Drink = (24*idleDay-bed*asleepRest)/(24-bed)*p.Rest(), 1
	if hour < bed {
		d.Asleep, d.Work, d.Clo = true, 0, 2
	}
	d.Clo += cloPerKelvin * math.Max(0, comfort-p.Skin)
	return d
}

// minnesotaHour is an hour of the semi-starvation: 36 km of walking a week and
// 1570 kcal a day in two meals.
func minnesotaHour(p *Person, hour int) Demand {
	d := homeHour(p, hour)
	d.Salt = true
	switch hour {
	case 8, 17:
		d.Eat = 785
	case 10:
		s := 36000.0 / 7 / 3600
		d.Moving, d.Speed = 1, s
		// LCDA, level, unladen (Looney et al. 2022).
		d.Walking = p.Rest() + p.Mass()*(0.19+1.78*math.Pow(s, 0.58)+0.27*fourth(s))
	}
	return d
}
