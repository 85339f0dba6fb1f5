package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// struck returns the share that a rate strikes at least once [1].
func struck(rate, days float64) float64 { return 1 - math.Exp(-rate*days) }

func injuryModel() cite.Model {
	at := func(days float64) cite.Values { return cite.Values{"days": days} }
	return cite.Model{
		Name: "body/injury", Title: "Injury, fracture and chest infection on foot (Gentile et al. 1992; Crouse and Josephs 1993)",
		Formula: "2.3, 0.34 and 0.95 for 1000 person-days; injuries times exp(0.045 (debt - debt of 7 h))",
		Inputs: []cite.Quantity{
			need("days", "d", "days on foot", 0, 400), option("sleep", "h", "sleep of every night", 7.5),
		},
		Outputs: []cite.Quantity{
			gives("injuries", "1/1000 d", "rate of injuries"), gives("injured", "1", "share injured at least once"),
			gives("fractures", "1/1000 d", "rate of fractures"), gives("chest", "1/1000 d", "rate of chest infections"),
			gives("clumsiness", "1", "factor of short sleep"),
		},
		Works: []cite.Work{cite.Gentile1992, cite.Crouse1993, cite.Park2014, cite.Bhattacharyya2015},
		Caveats: []string{
			"body/injury: other counts of the same kind: 1.64 (Wells and Warden 2018), 3.07 (Leemon and Schimpfenig 2003), 10.9 of every ailment (Crouse and Josephs)",
			"body/injury: on trails by day; what trackless ground, dark and fatigue add are settings of the walk",
		},
		Checks: []cite.Check{
			printed("Gentile et al. 1992", at(1), "injuries", 2.3, 1e-9), printed("Crouse and Josephs 1993", at(1), "fractures", 0.34, 1e-9),
			printed("28 in 180 people of 163 days", at(1), "chest", 0.954, 0.001), computed(at(100), "injured", 0.2055, 0.0001),
			printed("Park 2014, 6 h a night", cite.Values{"days": 1, "sleep": 6}, "clumsiness", 1.11, 0.05),
			printed("Park 2014, 5 h a night", cite.Values{"days": 1, "sleep": 5}, "clumsiness", 1.28, 0.05),
			printed("Park 2014, 4 h a night", cite.Values{"days": 1, "sleep": 4}, "clumsiness", 1.53, 0.05),
			printed("Bhattacharyya 2015, 1.16 for each hour short of 7.17", cite.Values{"days": 1, "sleep": 5.17}, "clumsiness", 1.16*1.16, 0.1),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["days"] < 0 || in["sleep"] < 0 || in["sleep"] > 24 {
				return nil, errors.New("allowed: days 0 and more, sleep 0 to 24 h")
			}
			debt := SteadyDebt(in["sleep"])
			rate := injuriesADay * Clumsiness(debt)
			return cite.Values{
				"injuries": 1000 * rate, "injured": struck(rate, in["days"]), "fractures": 1000 * rate * FractureShare,
				"chest": 1000 * ChestInfections(), "clumsiness": Clumsiness(debt),
			}, nil
		},
	}
}

func blisterModel() cite.Model {
	at := func(days float64) cite.Values { return cite.Values{"days": days} }
	return cite.Model{
		Name: "body/blisters", Title: "First blisters (Spano et al. 2018)",
		Formula: "rate = 0.0686/(1 + day/30) a day",
		Inputs:  []cite.Quantity{need("days", "d", "days on the march", 0, 200)},
		Outputs: []cite.Quantity{gives("share", "1", "share blistered at least once"), gives("rate", "1/d", "rate on that day")},
		Works:   []cite.Work{cite.Spano2018, cite.SettingBody},
		Caveats: []string{
			"body/blisters: as told when asked; unasked, 9 % tell of them where 53 % have them (Crouse and Josephs 1993)",
			"body/blisters: that feet harden in a month is declared",
		},
		Checks: []cite.Check{
			printed("57 % within 15.2 days", at(15.2), "share", 0.57, 0.002), computed(at(30), "rate", 0.0343, 0.0001), computed(at(0), "share", 0, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["days"] < 0 {
				return nil, errors.New("days: allowed: 0 and more")
			}
			sum := Blisters(0) * feetHarden * math.Log(1+in["days"]/feetHarden)
			return cite.Values{"share": 1 - math.Exp(-sum), "rate": Blisters(in["days"])}, nil
		},
	}
}

func diarrhoeaModel() cite.Model {
	at := func(water, days float64) cite.Values { return cite.Values{"water": water, "days": days} }
	return cite.Model{
		Name: "body/diarrhoea", Title: "First diarrhoea by water (Boulware, Forgey and Martin 2003)",
		Formula: "shares p and R p/(1 - p + R p) with R = 7.7, whose mean is 0.56 in 140 days; rate = -ln(1 - share)/140",
		Inputs:  []cite.Quantity{need("days", "d", "days on foot", 0, 300), pick("water", "drunk", "treated", "as found")},
		Outputs: []cite.Quantity{gives("share", "1", "share struck at least once"), gives("rate", "1/1000 d", "rate")},
		Works:   []cite.Work{cite.Boulware2003, cite.SettingBody},
		Caveats: []string{
			"body/diarrhoea: half of the hikers are taken to have drunk untreated water; the share is not told in what was read",
			"body/diarrhoea: a mountain trail of our day; camps, wells and crowds are worse, and no rate for them was found",
		},
		Checks: []cite.Check{
			computed(at(0, 140), "share", 0.331, 0.002), computed(at(1, 140), "share", 0.789, 0.002),
			computed(at(0, 0), "share", 0, 1e-9),
			computed(at(1, 140), "rate", 11.1, 0.1), computed(at(0, 140), "rate", 2.87, 0.02),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["days"] < 0 {
				return nil, errors.New("days: allowed: 0 and more")
			}
			rate := Diarrhoea(in["water"] == 1)
			return cite.Values{"share": struck(rate, in["days"]), "rate": 1000 * rate}, nil
		},
	}
}

// exposureClaims holds the rates against what was counted.
func exposureClaims() []Claim {
	blistered := 1.0
	for h := 0.0; h < blisteredDays*24; h++ {
		blistered *= 1 - Blisters(h/24)/24
	}
	careful, careless := struck(Diarrhoea(false), 140), struck(Diarrhoea(true), 140)
	return []Claim{
		{"blistered within 15.2 days", "%", 57, 54, 60, 100 * (1 - blistered), cite.Spano2018},
		{"diarrhoea within 140 days, all hikers", "%", 56, 54, 58, 50 * (careful + careless), cite.Boulware2003},
		{
			"diarrhoea, odds of untreated over treated water", "1", 7.7, 7.6, 7.8,
			careless / (1 - careless) / (careful / (1 - careful)), cite.Boulware2003,
		},
		{"injuries for 1000 days", "1", 2.3, 1.64, 3.07, 1000 * marchInjuries(), cite.Gentile1992},
	}
}

// marchInjuries is the rate of injuries of those who sleep seven hours, on the
// mean of a marching day [1/d].
func marchInjuries() float64 { return meanLapses(0, 7, 8, 18, Injuries) }
