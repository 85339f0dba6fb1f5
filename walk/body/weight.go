package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// WeightCase is a case of Hall's model of body weight.
type WeightCase struct {
	Sex                     party.Sex
	Age, Mass, Height       float64 // [years], [kg], [m]
	Activity                float64 // physical activity level: energy spent over resting
	Intake                  float64 // after the start [kcal/day]
	Days                    int
	fat, lean, glycogen     float64
	fluid, adapted          float64
	before, atRest, perMass float64 // [kcal/day], [kcal/day], [kcal/(kg day)]
}

// Weight returns mass, fat and lean mass [kg] after the days (Hall 2010; Hall
// et al. 2011). Activity per kilogram stays as it was, so that a long hunger
// takes too much: the men of Minnesota lost half as much. Salt is eaten as
// before.
func (c WeightCase) Weight() (mass, fat, lean float64) {
	c.atRest = Mifflin(c.Sex, c.Mass, c.Height, c.Age) * 86400 / kcal
	c.before = c.Activity * c.atRest
	c.fat = HallFatShare(c.Sex, c.Age, c.Mass/(c.Height*c.Height)) * c.Mass
	c.glycogen = fullGlycogen
	c.fluid = 0.025*c.Age + 9.57*c.Height + 0.191*c.Mass - 12.4
	if c.Sex == party.Female {
		c.fluid = -4.0 + 5.98*c.Height + 0.167*c.Mass
	}
	c.lean = c.Mass - c.fat - c.fluid - 3.7*c.glycogen
	c.perMass = (0.9*c.Activity - 1) * c.atRest / c.Mass
	start := c
	const perDay = 24
	for range c.Days * perDay {
		c.step(start, 1.0/perDay)
	}
	return c.mass(), c.fat, c.lean
}

func (c *WeightCase) mass() float64 { return c.fat + c.lean + c.fluid + 3.7*c.glycogen }

// step advances the stores by a part of a day.
func (c *WeightCase) step(start WeightCase, days float64) {
	const (
		gammaF, gammaL = 3.107, 21.99  // [kcal/(kg day)]
		etaF, etaL     = 179.25, 229.4 // [kcal/kg]
		sodium         = 3220.0        // [mg/l]
		forbes         = 10.4 * kcalPerKgLean / kcalPerKgFat
	)
	change := c.Intake - c.before
	k := c.before - gammaL*start.lean - gammaF*start.fat - c.perMass*start.Mass
	spent := k + gammaL*c.lean + gammaF*c.fat + c.perMass*c.mass() + thermicEffect*change + c.adapted
	share := c.Intake / c.before // carbohydrate is half of all energy, before and after
	full := c.glycogen / start.glycogen
	toGlycogen := 0.5 * c.before * (share - full*full)
	r := (c.Intake - spent - toGlycogen) / ((1+etaL/kcalPerKgLean)*forbes + (1+etaF/kcalPerKgFat)*c.fat)
	c.lean += forbes * r / kcalPerKgLean * days
	c.fat += c.fat * r / kcalPerKgFat * days
	c.glycogen += toGlycogen / kcalPerKgGlycogen * days
	c.fluid += (-3000*(c.fluid-start.fluid) - 4000*(1-share)) / sodium * days
	c.adapted += (0.14*change - c.adapted) / 14 * days
}

func hallModel() cite.Model {
	row := func(mass, height, age, pal, intake, days float64) cite.Values {
		return cite.Values{"mass": mass, "height": height, "age": age, "activity": pal, "intake": intake, "days": days}
	}
	fast := func(days, want float64) cite.Check {
		return computed(row(70, 1.75, 25, 1.3, 0, days), "mass", want, 0.45)
	}
	diet := func(days, want float64) cite.Check {
		return computed(row(70, 1.75, 30, 1.7, 2000, days), "mass", want, 0.3)
	}
	minnesota := func(weeks, want float64) cite.Check {
		return computed(row(69.4, 1.78, 25, 3492/1687.8, 1570, 7*weeks), "mass", want, 0.3)
	}
	return cite.Model{
		Name: "body/hall", Title: "Body weight in energy imbalance (Hall 2010; Hall et al. 2011)",
		Formula: "EI - EE = rhoG dG/dt + rhoL dL/dt + rhoF dF/dt, split by Forbes; dAT/dt = (0.14 dI - AT)/14",
		Inputs: []cite.Quantity{
			need("mass", "kg", "body mass at the start", 35, 200), need("height", "m", "stature", 1.4, 2.1),
			need("age", "years", "age", 18, 80), need("activity", "1", "physical activity level before", 1.2, 2.5),
			need("intake", "kcal/day", "energy eaten after", 0, 6000), need("days", "d", "days after the change", 0, 720),
			pick("sex", "sex", "male", "female"),
		},
		Outputs: []cite.Quantity{gives("mass", "kg", "body mass"), gives("fat", "kg", "fat"), gives("lean", "kg", "lean tissue")},
		Works:   []cite.Work{cite.Hall2010, cite.Hall2011, cite.Forbes1987, cite.Mifflin1990},
		Caveats: []string{
			"body/hall: activity per kilogram stays as before, so months of hunger take too much: 36.6 against 52.6 kg for the men of Minnesota",
		},
		Checks: []cite.Check{
			fast(10, 64.0), fast(30, 57.8), fast(60, 48.7), diet(30, 66.2), diet(90, 61.2), diet(180, 55.6),
			minnesota(12, 48.6), minnesota(24, 36.6),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["days"] < 0 || in["days"] > 2000 || in["mass"] <= 0 || in["height"] <= 0 || in["activity"] <= 0 {
				return nil, errors.New("allowed: mass, height and activity above 0, days 0 to 2000")
			}
			sex := party.Male
			if in["sex"] == 1 {
				sex = party.Female
			}
			m, f, l := WeightCase{
				Sex: sex, Age: in["age"], Mass: in["mass"], Height: in["height"],
				Activity: in["activity"], Intake: in["intake"], Days: int(in["days"]),
			}.Weight()
			return cite.Values{"mass": m, "fat": f, "lean": l}, nil
		},
	}
}

func forbesModel() cite.Model {
	at := func(fat, want float64) cite.Check {
		return computed(cite.Values{"fat": fat}, "lean_share", want, 0.0006)
	}
	return cite.Model{
		Name: "body/forbes", Title: "Lean share of a change in body mass (Forbes 1987)",
		Formula: "dFFM/dBW = 10.4/(10.4 + F)",
		Inputs:  []cite.Quantity{need("fat", "kg", "fat in the body", 2, 100)},
		Outputs: []cite.Quantity{gives("lean_share", "1", "lean share"), gives("energy", "kcal/kg", "energy of a kilogram lost")},
		Works:   []cite.Work{cite.Forbes1987, cite.Hall2010},
		Caveats: []string{"body/forbes: fitted to women on diets; near the end of starvation the lean share rises faster"},
		Checks: []cite.Check{
			at(5, 0.675), at(10, 0.510), at(20, 0.342), at(30, 0.257),
			computed(cite.Values{"fat": 10}, "energy", 5552, 5),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			p := Forbes(in["fat"])
			return cite.Values{"lean_share": p, "energy": p*kcalPerKgLean + (1-p)*kcalPerKgFat}, nil
		},
	}
}

// Minnesota returns the mean body mass of the men of the Minnesota experiment
// [kg] after weeks 0..24 of semi-starvation, as rebuilt from the control mass,
// the rate constant 0.079 per week and 52.6 kg at week 24.
func Minnesota(week float64) float64 { return 49.6 + (69.4-49.6)*math.Exp(-0.079*week) }

func minnesotaModel() cite.Model {
	at := func(week, want float64) cite.Check { return computed(cite.Values{"week": week}, "mass", want, 0.15) }
	return cite.Model{
		Name: "body/minnesota", Title: "Body mass in the Minnesota starvation experiment (Keys et al. 1950)",
		Formula: "BW = 49.6 + 19.8 exp(-0.079 week)",
		Inputs:  []cite.Quantity{need("week", "weeks", "of semi-starvation at 1570 kcal a day", 0, 24)},
		Outputs: []cite.Quantity{gives("mass", "kg", "mean body mass of 32 men")},
		Works:   []cite.Work{cite.Keys1950, cite.Hargrove2008},
		Checks: []cite.Check{
			at(4, 64.0), at(8, 60.1), at(12, 57.3), at(16, 55.2), at(20, 53.7), at(24, 52.6),
			printed("Keys et al. 1950", cite.Values{"week": 0}, "mass", 69.4, 0.05),
		},
		Eval: one("mass", func(in cite.Values) float64 { return Minnesota(in["week"]) }),
	}
}

func duBoisModel() cite.Model {
	return cite.Model{
		Name: "body/dubois", Title: "Surface of the body (DuBois and DuBois 1916)",
		Formula: "BSA = 0.202 W^0.425 H^0.725",
		Inputs:  []cite.Quantity{need("mass", "kg", "body mass", 20, 150), need("height", "m", "stature", 1, 2.1)},
		Outputs: []cite.Quantity{gives("area", "m2", "surface")},
		Works:   []cite.Work{cite.DuBois1916},
		Checks:  []cite.Check{computed(cite.Values{"mass": 70, "height": 1.75}, "area", 1.8434, 0.002)},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["mass"] <= 0 || in["height"] <= 0 {
				return nil, errors.New("allowed: mass and height above 0")
			}
			return cite.Values{"area": DuBois(in["mass"], in["height"])}, nil
		},
	}
}
