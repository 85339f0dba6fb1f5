package pace

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// wattsPerKcalDay turns kcal/day into W.
const wattsPerKcalDay = float64(quantity.Kilocalorie) / 86400

// Resting metabolism of healthy, fed people. All such equations fail in
// starvation, where walk/body takes over.

// Mifflin gives resting metabolic rate [W] from body mass [kg], height [m] and
// age [years].
//
//	9.99 W + 6.25 H - 4.92 A + 5     men     [kcal/day]
//	9.99 W + 6.25 H - 4.92 A - 161   women
//
// W kg, H cm, A years. Mifflin et al. (1990).
func Mifflin(sex party.Sex, mass, height, age float64) float64 {
	kcal := 9.99*mass + 6.25*100*height - 4.92*age
	if sex == party.Female {
		kcal -= 161
	} else {
		kcal += 5
	}
	return kcal * wattsPerKcalDay
}

// HarrisBenedict gives basal metabolic rate [W] from body mass [kg], height [m]
// and age [years].
//
//	men     66.473 + 13.7516 W + 5.0033 H - 6.755 A      [kcal/day]
//	women   655.0955 + 9.5634 W + 1.8496 H - 4.6756 A
//
// W kg, H cm, A years. Harris and Benedict (1919); runs about 5 % high. The
// revision of 1984 is left out: its height terms are unconfirmed.
func HarrisBenedict(sex party.Sex, mass, height, age float64) float64 {
	h := 100 * height
	if sex == party.Female {
		return (655.0955 + 9.5634*mass + 1.8496*h - 4.6756*age) * wattsPerKcalDay
	}
	return (66.473 + 13.7516*mass + 5.0033*h - 6.755*age) * wattsPerKcalDay
}

// restingModel puts a resting equation into the common form. The checks are for
// a man of 70 kg, 1.75 m and a woman of 60 kg, 1.65 m, both 30 years old.
func restingModel(m cite.Model, rest func(party.Sex, float64, float64, float64) float64, man, woman float64) cite.Model {
	m.Inputs = []cite.Quantity{
		sexInput,
		{Name: "mass", Unit: "kg", Doc: "body mass"},
		{Name: "height", Unit: "m", Doc: "stature"},
		{Name: "age", Unit: "years", Doc: "age"},
	}
	m.Outputs = []cite.Quantity{
		{Name: "kcal_day", Unit: "kcal/day", Doc: "resting energy expenditure"},
		{Name: "power", Unit: "W", Doc: "the same"},
	}
	m.Caveats = []string{"for healthy fed adults: too high for the starved"}
	m.Checks = append([]cite.Check{
		{In: cite.Values{"sex": 0, "mass": 70, "height": 1.75, "age": 30}, Out: "kcal_day", Want: man, Tol: halfTenth, Note: asWritten},
		{In: cite.Values{"sex": 1, "mass": 60, "height": 1.65, "age": 30}, Out: "kcal_day", Want: woman, Tol: halfTenth, Note: asWritten},
	}, m.Checks...)
	m.Eval = func(in cite.Values) (cite.Values, error) {
		sex := party.Male
		if in["sex"] == 1 {
			sex = party.Female
		}
		w := rest(sex, in["mass"], in["height"], in["age"])
		return cite.Values{"power": w, "kcal_day": w / wattsPerKcalDay}, nil
	}
	return m
}

func mifflinModel() cite.Model {
	return restingModel(cite.Model{
		Name: "pace/mifflin", Title: "Resting metabolic rate, Mifflin et al. 1990",
		Formula: "9.99 W + 6.25 H - 4.92 A + 5 (men) or - 161 (women) kcal/day",
		Works:   []cite.Work{cite.Mifflin1990},
		Checks: []cite.Check{{
			In: cite.Values{"sex": 0, "mass": 70, "height": 1.75, "age": 30}, Out: "power", Want: 79.9, Tol: halfTenth, Note: asWritten,
		}},
	}, Mifflin, 1650.5, 1322.1)
}

func harrisBenedictModel() cite.Model {
	return restingModel(cite.Model{
		Name: "pace/harris-benedict", Title: "Basal metabolic rate, Harris and Benedict 1919",
		Formula: "men 66.473 + 13.7516 W + 5.0033 H - 6.755 A, women 655.0955 + 9.5634 W + 1.8496 H - 4.6756 A kcal/day",
		Works:   []cite.Work{cite.HarrisBenedict1919},
	}, HarrisBenedict, 1702.0, 1393.8)
}
