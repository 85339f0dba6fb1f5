package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// VO2maxOf returns the maximal oxygen uptake [ml/(kg min)] of a healthy person
// of an age [years] who stands rank standard deviations above the median: 48.0
// and 37.6 in men and women of 25, straight down to 24.4 and 18.3 at 75
// (Kaminsky et al. 2015) and carried on to 90; to 16 years as children have it
// (childVO2), straight from there to 20; with a coefficient of variation of 15.4
// and 17.9 % (Loe et al. 2013).
func VO2maxOf(sex party.Sex, age, rank float64) float64 {
	young, old, spread := 48.0, 24.4, 8.4/54.4
	if sex == party.Female {
		young, old, spread = 37.6, 18.3, 7.7/43.0
	}
	median := young + (old-young)*(clamp(age, adultFrom, oldestModel)-25)/50
	g := grown(age, childUntil, adultFrom)
	median = g*median + (1-g)*childVO2(sex, age)
	return median * max(0.2, 1+spread*rank)
}

func vo2maxModel() cite.Model {
	at := func(sex, age float64) cite.Values { return cite.Values{"sex": sex, "age": age} }
	const friend, loe = "Kaminsky et al. 2015, median", "Loe et al. 2013, spread about its own mean"
	spread := func(sex, rank float64) cite.Values { return cite.Values{"sex": sex, "age": 25, "rank": rank} }
	return cite.Model{
		Name: "body/vo2max", Title: "Maximal oxygen uptake of healthy people by sex and age (Kaminsky et al. 2015; Loe et al. 2013)",
		Formula: "boys 48, girls 45 at 8 to 39 at 16; from 20 median straight from 48.0 (37.6) at 25 to 24.4 (18.3) at 75; coefficient of variation 0.154 (0.179)",
		Inputs: []cite.Quantity{
			need("age", "years", "age", YoungestModel, oldestModel), pick("sex", "sex", "male", "female"), option("rank", "1", "standard deviations above the median", 0),
		},
		Outputs: []cite.Quantity{gives("vo2max", "ml/(kg min)", "maximal oxygen uptake"), gives("over", "1", "over the median")},
		Works:   []cite.Work{cite.Kaminsky2015, cite.Loe2013, cite.Armstrong1994},
		Caveats: []string{
			"body/vo2max: volunteers of the United States on a treadmill; Norwegians had 54.4 and 43.0 at 20 to 29, nine countries together 49.5 and 40.6",
			"body/vo2max: children as recalled of Armstrong and Welsman; nobody above 79 was measured, the line is carried on to 90",
		},
		Checks: []cite.Check{
			printed(friend, at(0, 25), "vo2max", 48.0, 1e-6), printed(friend, at(1, 25), "vo2max", 37.6, 1e-6),
			printed(friend, at(0, 75), "vo2max", 24.4, 1e-6), printed(friend, at(1, 75), "vo2max", 18.3, 1e-6),
			printed(loe, spread(0, 1), "over", 62.8/54.4, 1e-6), printed(loe, spread(1, -1), "over", 35.3/43.0, 1e-6),
			computed(at(0, 45), "vo2max", 38.56, 0.01), computed(at(0, 10), "vo2max", 48, 1e-9), computed(at(1, 12), "vo2max", 42, 1e-9),
			computed(at(0, 85), "vo2max", 19.68, 0.01),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["age"] < 0 || in["age"] > 130 {
				return nil, errors.New("age: allowed: 0 to 130 years")
			}
			sex := sexOf(in)
			v := VO2maxOf(sex, in["age"], in["rank"])
			return cite.Values{"vo2max": v, "over": v / VO2maxOf(sex, in["age"], 0)}, nil
		},
	}
}
