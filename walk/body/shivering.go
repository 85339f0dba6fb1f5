package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Eyolfson returns the peak oxygen uptake by shivering [ml/kg/min] (Eyolfson et
// al. 2001; 15 people, r2 0.87).
//
//	30.5 + 0.348 VO2max - 0.909 BMI - 0.233 age
func Eyolfson(vo2max, bmi, age float64) float64 {
	return 30.5 + 0.348*vo2max - 0.909*bmi - 0.233*age
}

// TikuisisGiesbrecht returns the steady heat of shivering [W/m2] at a core and a
// mean skin temperature [degC] and a share of fat in the body [%].
//
//	Ms = [155.5 (37 - Tc) + 47.0 (33 - Ts) - 1.57 (33 - Ts)^2]/sqrt(BF)
//
// The constants are recalled, not re-read; the report confirms the form: a
// square in the skin's cold, so that a freezing skin drives shivering less.
// Below a fat of 8 % it is held: the men measured had 18.4 +- 4.5 %.
func TikuisisGiesbrecht(core, skin, fat float64) float64 {
	c := 33 - skin
	return (155.5*(37-core) + 47*c - 1.57*c*c) / math.Sqrt(max(leanest, fat))
}

// leanest is the least share of fat that TikuisisGiesbrecht is used at [%].
const leanest = 8.0

// Eyolfson's people were no thinner and no heavier [kg/m2], no younger and no older
// [years]: 24.7 +- 6 years, so that 37 is two standard deviations above; 72.1 kg at
// 1.76 m, 23.3 kg/m2, and 28.6 lies as far above it as 18 below. Beyond them the
// equation would have children and the starved shiver as nobody was seen to, and
// count the years of the old twice, whose aerobic power falls as well. Held at
// 37, the peak of a man of 60 is 0.76 of that of one of 40; as a share of aerobic
// power, 41.7 % in the same people, it would be 0.77. Carried on in the heavy, it
// would have a man of 110 kg shiver with 225 W and one of 80 kg with 360 W.
const (
	thinnest = 18.0
	heaviest = 28.6
	youngest = 18.0
	oldest   = 37.0
)

func eyolfsonModel() cite.Model {
	return cite.Model{
		Name: "body/shivering-eyolfson", Title: "Peak shivering (Eyolfson et al. 2001)",
		Formula: "Shivpeak = 30.5 + 0.348 VO2max - 0.909 BMI - 0.233 age",
		Inputs: []cite.Quantity{
			need("vo2max", "ml/(kg min)", "maximal oxygen uptake", 30, 65), need("bmi", "kg/m2", "body mass index", thinnest, heaviest),
			need("age", "years", "age", youngest, oldest),
		},
		Outputs: []cite.Quantity{gives("peak", "ml/(kg min)", "oxygen uptake at peak shivering")},
		Works:   []cite.Work{cite.Eyolfson2001},
		Caveats: []string{"body/shivering-eyolfson: 15 people of 24.7 +- 6 years, 11 of them men; a person is held at 37 years when older and at 28.6 kg/m2 when heavier"},
		Checks: []cite.Check{
			computed(cite.Values{"vo2max": 45, "bmi": 24, "age": 30}, "peak", 17.354, 0.005),
			printed("mean of the 15 people", cite.Values{"vo2max": 53.2, "bmi": 72.1 / (1.76 * 1.76), "age": 24.7}, "peak", 22.1, 0.4),
		},
		Eval: one("peak", func(in cite.Values) float64 { return Eyolfson(in["vo2max"], in["bmi"], in["age"]) }),
	}
}

func tikuisisModel() cite.Model {
	at := func(core, skin, fat, want float64) cite.Check {
		return computed(cite.Values{"core": core, "skin": skin, "fat": fat}, "shivering", want, 0.06)
	}
	return cite.Model{
		Name: "body/shivering-tikuisis", Title: "Steady shivering (form of Tikuisis and Giesbrecht 1999)",
		Formula: "Ms = [155.5 (37 - Tc) + 47.0 (33 - Ts) - 1.57 (33 - Ts)^2]/sqrt(BF)",
		Inputs: []cite.Quantity{
			need("core", "degC", "core temperature", 33.25, 37.5), need("skin", "degC", "mean skin temperature", 5, 34),
			need("fat", "%", "share of fat in the body", 8, 30),
		},
		Outputs: []cite.Quantity{gives("shivering", "W/m2", "heat of shivering")},
		Works:   []cite.Work{cite.Tikuisis1999, cite.SettingBody},
		Caveats: []string{"body/shivering-tikuisis: the form is confirmed, the constants are recalled and were not re-read in the paper"},
		Checks:  []cite.Check{at(37, 28, 18, 46.1), at(36, 25, 18, 101.6), at(35, 20, 18, 154.8), at(35, 20, 10, 207.7)},
		Eval:    one("shivering", func(in cite.Values) float64 { return TikuisisGiesbrecht(in["core"], in["skin"], in["fat"]) }),
	}
}

func haywardHeatModel() cite.Model {
	return cite.Model{
		Name: "body/cold-water-metabolism", Title: "Metabolism in cold water (Hayward, Eckerson and Collis 1977)",
		Formula: "M = 0.0314 (Tsk - 42.2)(Tre - 41.4) W/kg, 1.1 to 6.4",
		Inputs: []cite.Quantity{
			need("skin", "degC", "mean skin temperature", 5, 35), need("core", "degC", "rectal temperature", 33, 38),
		},
		Outputs: []cite.Quantity{gives("metabolic", "W/kg", "total metabolic rate")},
		Works:   []cite.Work{cite.Hayward1977},
		Checks:  []cite.Check{computed(cite.Values{"skin": 20, "core": 36}, "metabolic", 3.76, 0.006)},
		Eval: one("metabolic", func(in cite.Values) float64 {
			return clamp(0.0314*(in["skin"]-42.2)*(in["core"]-41.4), 1.1, 6.4)
		}),
	}
}

// ColdWaterMinutes returns the predicted survival [min] of an average lightly
// clad person holding still in water of 0..18 [degC], to a core of 30 degC
// (Hayward et al. 1975).
//
//	15 + 7.2/(0.0785 - 0.0034 Tw)
//
// It is infinite from 23 degC.
func ColdWaterMinutes(water float64) float64 {
	rate := 0.0785 - 0.0034*max(0, water)
	if rate <= 0 {
		return math.Inf(1)
	}
	return 15 + 7.2/rate
}

func haywardWaterModel() cite.Model {
	at := func(tw, want float64) cite.Check { return computed(cite.Values{"water": tw}, "minutes", want, 0.6) }
	return cite.Model{
		Name: "body/cold-water-hayward", Title: "Survival in cold water, holding still in a life jacket (Hayward et al. 1975)",
		Formula: "t = 15 + 7.2/(0.0785 - 0.0034 Tw) min, to core 30 degC",
		Inputs:  []cite.Quantity{need("water", "degC", "water temperature", 0, 20)},
		Outputs: []cite.Quantity{gives("minutes", "min", "predicted survival")},
		Works:   []cite.Work{cite.Hayward1975},
		Checks:  []cite.Check{at(0, 107), at(5, 132), at(10, 177), at(15, 277), at(20, 701)},
		Eval: func(in cite.Values) (cite.Values, error) {
			t := ColdWaterMinutes(in["water"])
			if math.IsInf(t, 1) {
				return nil, errors.New("water: allowed: below 23 degC, where the formula ends")
			}
			return cite.Values{"minutes": t}, nil
		},
	}
}

func xuModel() cite.Model {
	at := func(tw, want float64) cite.Check { return computed(cite.Values{"water": tw}, "hours", want, 0.06) }
	return cite.Model{
		Name: "body/cold-water-xu", Title: "Longest survivals in cold water (Xu and Giesbrecht 2018)",
		Formula: "t = 0.0547 Tw^2 + 0.5048 Tw + 1.3604 h",
		Inputs:  []cite.Quantity{need("water", "degC", "water temperature", 0, 20)},
		Outputs: []cite.Quantity{gives("hours", "h", "upper limit of 122 cases")},
		Works:   []cite.Work{cite.Xu2018},
		Caveats: []string{"body/cold-water-xu: an upper limit of recorded cases, not a prediction for one person"},
		Checks:  []cite.Check{at(0, 1.36), at(5, 5.25), at(10, 11.9), at(15, 21.2), at(20, 33.3)},
		Eval: one("hours", func(in cite.Values) float64 {
			return 0.0547*in["water"]*in["water"] + 0.5048*in["water"] + 1.3604
		}),
	}
}
