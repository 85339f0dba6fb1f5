package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

func restInHungerModel() cite.Model {
	at := func(cells, food float64) cite.Values { return cite.Values{"cells": cells, "food": food} }
	return cite.Model{
		Name: "body/rest-in-hunger", Title: "Resting rate in hunger (Keys et al. 1950; Grande, Anderson and Keys 1958)",
		Formula: "R/R0 = cells (1 - 0.15 min(1, max(0, 1 - food)/0.55))",
		Inputs: []cite.Quantity{
			need("cells", "1", "cell mass left, over that of the fed", 0.5, 1), need("food", "1", "food of the last fortnight over usual", 0, 1.5),
		},
		Outputs: []cite.Quantity{gives("share", "1", "resting rate over that of the fed")},
		Works:   []cite.Work{cite.Keys1950, cite.Grande1958, cite.Hall2010},
		Caveats: []string{
			"body/rest-in-hunger: young men; the fall for each kilogram of cells was 11.8 to 16.6 % in three groups, of which 15 % is taken",
		},
		Checks: []cite.Check{
			computed(at(1, 1), "share", 1, 1e-9), computed(at(0.8, 1.2), "share", 0.8, 1e-9), computed(at(0.8, 0.725), "share", 0.74, 1e-9),
			printed("Grande et al. 1958, experiment 54, for each unit of cells", at(1, 0.31), "share", 1-0.118, 0.035),
			printed("Grande et al. 1958, experiment 55, for each unit of cells", at(1, 0.25), "share", 1-0.166, 0.035),
		},
		Eval: one("share", func(in cite.Values) float64 { return RestInHunger(in["cells"], in["food"]) }),
	}
}

func leanSparedModel() cite.Model {
	at := func(exertion float64) cite.Values { return cite.Values{"exertion": exertion} }
	return cite.Model{
		Name: "body/lean-spared", Title: "Lean share of a loss by work (Ballor and Poehlman 1994; FAO/WHO/UNU 2001)",
		Formula: "1 up to 1.7 times resting, 13/28 from 2.0, straight between; 1 at a fat of 1 kg/m2, in full from 2; times Forbes's share",
		Inputs: []cite.Quantity{
			need("exertion", "1", "energy spent over resting, mean of a week", 1.2, 3), option("fat", "kg/m2", "fat over stature squared", 4),
		},
		Outputs: []cite.Quantity{gives("share", "1", "of the lean part of those who do not train")},
		Works:   []cite.Work{cite.BallorPoehlman1994, cite.FAO2001, cite.Friedl1994},
		Caveats: []string{
			"body/lean-spared: Longwalk's own joining of the two; where it begins was chosen with rangers, soldiers on 1000 kcal and eaters of less in view (from 1.4 it made the latter lose 17 % where 10 were lost)",
		},
		Checks: []cite.Check{
			printed("13 of 28 % lean, trained over untrained men (Ballor and Poehlman 1994)", at(2.1), "share", 13/28.0, 1e-9),
			computed(at(1.5), "share", 1, 1e-9), computed(at(1.85), "share", 0.732, 0.001),
			computed(cite.Values{"exertion": 2.1, "fat": 1}, "share", 1, 1e-9),
		},
		Eval: one("share", func(in cite.Values) float64 { return LeanSpared(in["exertion"], in["fat"]) }),
	}
}

func foodCeilingModel() cite.Model {
	at := func(rest, spent float64) cite.Values { return cite.Values{"rest": rest, "spent": spent} }
	return cite.Model{
		Name: "body/food-ceiling", Title: "Work that food can pay for, over weeks (Thurber et al. 2019)",
		Formula: "food <= 2.5 BMR; what is spent beyond comes from the stores",
		Inputs: []cite.Quantity{
			need("rest", "kcal/day", "resting metabolic rate", 900, 2500), need("spent", "kcal/day", "energy spent", 900, 12000),
		},
		Outputs: []cite.Quantity{
			gives("food", "kcal/day", "most that food pays"), gives("stores", "kcal/day", "the rest"),
			gives("scope", "1", "energy spent over resting"),
		},
		Works: []cite.Work{cite.Thurber2019},
		Caveats: []string{
			"body/food-ceiling: from events of days to months and from overfeeding",
		},
		Checks: []cite.Check{
			printed("about 4000 kcal a day for an average person", at(1600, 4000), "food", 4000, 100),
			computed(at(1600, 4000), "stores", 0, 1e-9), computed(at(1700, 5950), "stores", 1700, 1e-9),
			computed(at(1700, 5950), "scope", 3.5, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["rest"] <= 0 {
				return nil, errors.New("rest: allowed: above 0")
			}
			food := min(in["spent"], foodCeiling*in["rest"])
			return cite.Values{"food": food, "stores": in["spent"] - food, "scope": in["spent"] / in["rest"]}, nil
		},
	}
}

func sustainedModel() cite.Model {
	at := func(days float64) cite.Values { return cite.Values{"days": days} }
	return cite.Model{
		Name: "body/sustained-scope", Title: "Most energy spent over resting, by days (Thurber et al. 2019)",
		Formula: "joined by ln(days): 8.5 at 25 h, 4.9 at 23 d, 3.5 at 95 d, 2.5 from 250 d",
		Inputs:  []cite.Quantity{need("days", "d", "length of the event", 1, 300), option("rest", "kcal/day", "resting metabolic rate", 1600)},
		Outputs: []cite.Quantity{gives("scope", "1", "energy spent over resting"), gives("spent", "kcal/day", "energy spent")},
		Works:   []cite.Work{cite.Thurber2019},
		Caveats: []string{
			"body/sustained-scope: of picked athletes at the edge; the curve's own equation was not recovered, only its points as told in print",
		},
		Checks: []cite.Check{
			printed("25 h ultramarathon", at(25.0/24), "scope", 8.5, 1e-9), printed("23 days of the Tour de France", at(23), "scope", 4.9, 1e-9),
			printed("95 days across Antarctica", at(95), "scope", 3.5, 1e-9), printed("2.5 in the end, 4000 kcal a day", at(280), "spent", 4000, 1e-6),
			computed(at(140), "scope", 3.099, 0.001),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["days"] <= 0 || in["rest"] <= 0 {
				return nil, errors.New("allowed: days and rest above 0")
			}
			s := SustainedScope(in["days"])
			return cite.Values{"scope": s, "spent": s * in["rest"]}, nil
		},
	}
}

func deadlyBMIModel() cite.Model {
	at := func(sex, rank float64) cite.Values { return cite.Values{"sex": sex, "rank": rank} }
	const note = "Henry 1990, as summarised in Field Exchange 15"
	return cite.Model{
		Name: "body/deadly-bmi", Title: "Body mass index at death by starvation (Henry 1990)",
		Formula: "men 13 (1 + 0.087 rank), women 11 (1 + 0.14 rank)",
		Inputs: []cite.Quantity{
			pick("sex", "sex", "male", "female"), need("rank", "1", "standard deviations above the mean of those who died", -3, 3),
		},
		Outputs: []cite.Quantity{gives("bmi", "kg/m2", "body mass index")},
		Works:   []cite.Work{cite.Henry1990},
		Caveats: []string{"body/deadly-bmi: from records of famine and illness; under hospital care people live below 10 (Collins 1995)"},
		Checks: []cite.Check{
			printed(note, at(0, 0), "bmi", 13, 1e-9), printed(note, at(1, 0), "bmi", 11, 1e-9),
			computed(at(0, 1), "bmi", 14.131, 1e-9), computed(at(1, -1), "bmi", 9.46, 1e-9),
		},
		Eval: one("bmi", func(in cite.Values) float64 {
			sex := party.Male
			if in["sex"] == 1 {
				sex = party.Female
			}
			return DeadlyBMI(sex, in["rank"])
		}),
	}
}
