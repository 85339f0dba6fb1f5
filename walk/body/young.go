package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// The ages between which equations of children pass into those of adults
// [years]: the passage is straight.
const (
	childUntil, adultFrom   = 16.0, 20.0 // resting rate and oxygen uptake
	childFatEnd, adultFatAt = 15.0, 18.0 // share of fat, Deurenberg et al. 1991 to 15 years
	oldestModel             = 90.0       // the equations of adults are carried on from 78 and 79 to here [years]
)

// YoungestModel is the age from which children are within an equation of their
// own; below it the oxygen uptake of none was measured [years].
const YoungestModel = 6

// grown returns how far a person of an age is past childhood, 0..1.
func grown(age, child, adult float64) float64 { return clamp((age-child)/(adult-child), 0, 1) }

// Schofield returns the basal metabolic rate of a child [W] from body mass [kg]
// and age [years], by the equations of Schofield (1985) for 3 to 10 and 10 to 18
// years.
//
//	boys 22.706 W + 504.3; 17.686 W + 658.2; girls 20.315 W + 485.9; 13.384 W + 692.6   [kcal/day]
func Schofield(sex party.Sex, mass, age float64) float64 {
	rate := 17.686*mass + 658.2
	switch {
	case sex == party.Male && age < 10:
		rate = 22.706*mass + 504.3
	case sex == party.Female && age < 10:
		rate = 20.315*mass + 485.9
	case sex == party.Female:
		rate = 13.384*mass + 692.6
	}
	return rate * kcal / 86400
}

// Resting returns the resting metabolic rate of a fed person of any age [W]:
// Schofield's to 16 years, Mifflin and St Jeor's from 20.
func Resting(sex party.Sex, mass, height, age float64) float64 {
	g := grown(age, childUntil, adultFrom)
	return g*Mifflin(sex, mass, height, age) + (1-g)*Schofield(sex, mass, age)
}

// ChildFatShare returns the share of fat in the body mass of a child of up to 15
// years from body mass index [kg/m2] and age [years] (Deurenberg, Weststrate and
// Seidell 1991; error of the estimate 4.4 %).
//
//	% = 1.51 BMI - 0.70 age - 3.6 (boys) + 1.4
func ChildFatShare(sex party.Sex, age, bmi float64) float64 {
	f := 1.51*bmi - 0.70*age + 1.4
	if sex == party.Male {
		f -= 3.6
	}
	return clamp(f/100, leastFat, mostFat)
}

// childVO2 returns the peak oxygen uptake of ordinary children of 8 to 16 years
// [ml/(kg min)]: 48 in boys of all ages, 45 falling to 39 in girls (Armstrong and
// Welsman 1994, recalled); held from 6 to 8.
func childVO2(sex party.Sex, age float64) float64 {
	if sex == party.Male {
		return 48
	}
	return 45 - 6*clamp((age-8)/8, 0, 1)
}

func restingModel() cite.Model {
	at := func(sex, age, mass, height float64) cite.Values {
		return cite.Values{"sex": sex, "age": age, "mass": mass, "height": height}
	}
	return cite.Model{
		Name: "body/resting", Title: "Resting metabolic rate at any age (Schofield 1985; Mifflin et al. 1990)",
		Formula: "to 16 years Schofield's by mass, from 20 Mifflin's, straight between",
		Inputs: []cite.Quantity{
			need("age", "years", "age", 3, oldestModel), need("mass", "kg", "body mass", 12, 150), need("height", "m", "stature", 0.9, 2.1), pick("sex", "sex", "male", "female"),
		},
		Outputs: []cite.Quantity{gives("rest", "kcal/day", "resting metabolic rate")},
		Works:   []cite.Work{cite.Schofield1985, cite.Mifflin1990, cite.SettingBody},
		Caveats: []string{
			"body/resting: Mifflin's people were 19 to 78 years old; beyond that it is carried on",
			"body/resting: the two part by up to 9 % where they meet, which the passage from 16 to 20 years spreads",
		},
		Checks: []cite.Check{
			computed(at(0, 6, 20, 1.16), "rest", 958.4, 0.1), computed(at(1, 6, 20, 1.16), "rest", 892.2, 0.1),
			computed(at(0, 14, 50, 1.63), "rest", 1542.5, 0.1), computed(at(1, 14, 50, 1.6), "rest", 1361.8, 0.1),
			computed(at(0, 30, 70, 1.75), "rest", 1650.5, 0.5),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["mass"] <= 0 || in["height"] <= 0 || in["age"] < 0 {
				return nil, errors.New("allowed: mass and height above 0, age 0 and more")
			}
			return cite.Values{"rest": Resting(sexOf(in), in["mass"], in["height"], in["age"]) * 86400 / kcal}, nil
		},
	}
}

func fatShareModel() cite.Model {
	at := func(sex, age, bmi float64) cite.Values { return cite.Values{"sex": sex, "age": age, "bmi": bmi} }
	return cite.Model{
		Name: "body/fat-share", Title: "Share of fat by body mass index, age and sex (Hall 2010; Deurenberg et al. 1991)",
		Formula: "men 0.14 age + 37.31 ln BMI - 103.94, women 0.14 age + 39.96 ln BMI - 102.01; to 15 years 1.51 BMI - 0.70 age - 3.6 (boys) + 1.4; straight from 15 to 18",
		Inputs: []cite.Quantity{
			need("age", "years", "age", 6, 83), need("bmi", "kg/m2", "body mass index", 13.9, 40.9), pick("sex", "sex", "male", "female"),
			option("rank", "1", "standard deviations of 4.1 % about it", 0),
		},
		Outputs: []cite.Quantity{gives("fat", "%", "fat in the body mass")},
		Works:   []cite.Work{cite.Hall2010, cite.Deurenberg1991},
		Caveats: []string{"body/fat-share: held between 4 and 60 %; in children the equation explains 38 % of the differences"},
		Checks: []cite.Check{
			computed(at(1, 8, 16), "fat", 19.96, 0.01), computed(at(0, 12, 18), "fat", 16.58, 0.01),
			computed(at(0, 25, 22.86), "fat", 16.30, 0.05), computed(at(1, 40, 24), "fat", 30.58, 0.05),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["bmi"] <= 0 || in["age"] < 0 {
				return nil, errors.New("allowed: bmi above 0, age 0 and more")
			}
			t := Traits{Sex: sexOf(in), Age: in["age"], Mass: in["bmi"], Height: 1, FatRank: in["rank"]}
			return cite.Values{"fat": 100 * FatShareOf(t)}, nil
		},
	}
}

// sexOf reads the choice of a sex.
func sexOf(in cite.Values) party.Sex {
	if in["sex"] == 1 {
		return party.Female
	}
	return party.Male
}

// ageClaims holds children and the old against equations and orders that the
// body does not rest on.
func ageClaims() []Claim {
	var all []Claim
	for _, c := range []struct {
		who        string
		t          Traits
		slope, add float64 // Henry 2005 [kcal/(kg day)], [kcal/day]
		share      float64
	}{
		{"boy of 8", Traits{Sex: party.Male, Age: 8, Mass: 25, Height: 1.28}, 23.3, 514, 0.06},
		{"girl of 8", Traits{Sex: party.Female, Age: 8, Mass: 25, Height: 1.27}, 20.1, 507, 0.06},
		{"boy of 14", Traits{Sex: party.Male, Age: 14, Mass: 50, Height: 1.63}, 18.4, 581, 0.06},
		{"girl of 14", Traits{Sex: party.Female, Age: 14, Mass: 50, Height: 1.6}, 11.1, 761, 0.06},
		{"man of 80", Traits{Sex: party.Male, Age: 80, Mass: 70, Height: 1.72}, 13.5, 514, 0.08},
		{"woman of 80", Traits{Sex: party.Female, Age: 80, Mass: 60, Height: 1.58}, 10.1, 569, 0.15},
	} {
		published := c.slope*c.t.Mass + c.add
		all = append(all, Claim{
			"resting rate, " + c.who, "kcal/d", math.Round(published), published * (1 - c.share), published * (1 + c.share), New(c.t).Rest() * 86400 / kcal, cite.Henry2005,
		})
	}
	for _, c := range []struct {
		who   string
		t     Traits
		sweat float64
	}{
		{"before", Traits{Sex: party.Male, Age: 11, Mass: 36, Height: 1.43, VO2max: 48}, 4.9},
		{"in the middle of", Traits{Sex: party.Male, Age: 13.5, Mass: 48, Height: 1.6, VO2max: 48}, 5.7},
		{"late in", Traits{Sex: party.Male, Age: 16, Mass: 63, Height: 1.75, VO2max: 48}, 6.6},
	} {
		all = append(all, Claim{
			"held out, sweat of boys " + c.who + " puberty, cycling at 42 degC", "ml/(min m2)", c.sweat, 0.75 * c.sweat, 1.25 * c.sweat, cyclesInHeat(c.t), cite.Falk1992,
		})
	}
	boy := 0.051*10 + 0.014*138 + 0.023*32 - 1.543 // l/min, Bonen et al.
	return append(all,
		Claim{"oxygen uptake, boy of 10 by age, stature and mass", "ml/(kg min)", boy * 1000 / 32, 43, 58, VO2maxOf(party.Male, 10, 0), cite.Bonen1979},
		Claim{"walking, net cost of a metre over that of adults, children of 5 to 6 years", "%", 36, 20, 50, 100 * (SmallCost(1.13) - 1), cite.RoseArellano2021},
		Claim{"surface, child of 20 kg and 1.16 m", "m2", 0.80, 0.78, 0.82, DuBois(20, 1.16), cite.Haycock1978},
	)
}

// cyclesInHeat returns the sweat [ml/(min m2)] over eighty minutes at 42 degC and
// 20 % of a boy who cycles for two thirds of the time at half of his largest rate,
// a fifth of which is work outside; mass and stature are ordinary for the age.
func cyclesInHeat(t Traits) float64 {
	const efficiency, steep = 0.2, 5.0
	p := New(t)
	d := room(42, 20, 0.3, 0.2)
	d.Moving, d.Slope, d.Walking, d.Drink = 2/3.0, steep, p.Aerobic(0)/2, 0.4
	d.Speed = efficiency * d.Walking / (t.Mass * gravity) * math.Sqrt(1+steep*steep) / steep
	area := DuBois(t.Mass, t.Height)
	first, second := p.Hour(d), p.Hour(d)
	return 1000 * (first.Sweat + second.Sweat/3) / 80 / area
}
