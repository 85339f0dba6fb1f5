package party

import "github.com/longwalk/longwalk/cite"

// Works returns what the tables of foods, garments and bedding rest on.
func Works() []cite.Work {
	return []cite.Work{cite.FoodDataCentral2018, cite.Geraci1979, cite.ISO9920, cite.PartySettings}
}

// Food is a food by name with the energy it gives.
type Food struct {
	Name     string
	KcalPerK float64 // as eaten from the pack, before water is added [kcal/kg]
	VitaminC float64 // as eaten, cooked where it is cooked [mg/kg]
	VitaminA float64 // retinol activity [mg/kg]
}

// Foods returns the foods that a document may name without giving their
// energy, in the order of their names.
//
// The energies are rounded from the reference foods of the U.S. Department of
// Agriculture's FoodData Central (SR Legacy, 2018). Pemmican, tsampa and hard
// tack are not single reference foods: they are declared from their parts
// (equal masses of dried lean meat and tallow; roasted barley flour; wheat
// flour baked dry), and so are ready rations from what their makers print.
//
// Vitamins are of the same reference foods, rounded as recalled: raisins for
// dried fruit; potatoes boiled in the skin; lentils boiled, told for the dry
// weight. Fresh meat has what food from the land gave Inuit hunters, 30 mg of
// vitamin C a day (Geraci and Smith 1979), spread over 2500 kcal. Where no
// figure is known, as for ready rations, none is counted.
func Foods() []Food { return foods }

var foods = []Food{
	{"bacon", 4200, 0, 0.1},
	{"barley", 3520, 0, 0},
	{"biscuits", 4300, 0, 0},
	{"bread", 2500, 0, 0},
	{"butter", 7170, 0, 6.8},
	{"cheese", 4000, 0, 3.3},
	{"chocolate", 5400, 0, 0},
	{"dried bread", 3900, 0, 0},
	{"dried fish", 2900, 0, 0},
	{"dried fruit", 3000, 23, 0},
	{"dried meat", 3000, 0, 0},
	{"energy bars", 4200, 0, 0},
	{"flour", 3640, 0, 0},
	{"freeze-dried meals", 4700, 0, 0},
	{"fresh meat", 1500, 18, 0},
	{"hard tack", 3900, 0, 0},
	{"lard", 9000, 0, 0},
	{"lentils", 3520, 39, 0},
	{"noodles", 3700, 0, 0},
	{"nuts", 6000, 0, 0},
	{"oats", 3790, 0, 0},
	{"oil", 8840, 0, 0},
	{"peanuts", 5670, 0, 0},
	{"pemmican", 6000, 0, 0},
	{"potatoes", 770, 130, 0},
	{"powdered milk", 4960, 86, 2.6},
	{"rice", 3650, 0, 0},
	{"salt", 0, 0, 0},
	{"sugar", 3870, 0, 0},
	{"tea", 0, 0, 0},
	{"tsampa", 3600, 0, 0},
}

// FoodNamed returns the food of that name.
func FoodNamed(name string) (Food, bool) {
	for _, f := range foods {
		if f.Name == name {
			return f, true
		}
	}
	return Food{}, false
}
