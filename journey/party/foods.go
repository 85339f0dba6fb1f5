package party

import "github.com/longwalk/longwalk/cite"

// Works returns what the tables of foods, garments and bedding rest on.
func Works() []cite.Work {
	return []cite.Work{cite.FoodDataCentral2018, cite.ISO9920, cite.PartySettings}
}

// Food is a food by name with the energy it gives.
type Food struct {
	Name     string
	KcalPerK float64 // as eaten from the pack, before water is added [kcal/kg]
}

// Foods returns the foods that a document may name without giving their
// energy, in the order of their names.
//
// The energies are rounded from the reference foods of the U.S. Department of
// Agriculture's FoodData Central (SR Legacy, 2018). Pemmican, tsampa and hard
// tack are not single reference foods: they are declared from their parts
// (equal masses of dried lean meat and tallow; roasted barley flour; wheat
// flour baked dry), and so are ready rations from what their makers print.
func Foods() []Food { return foods }

var foods = []Food{
	{"bacon", 4200},
	{"barley", 3520},
	{"biscuits", 4300},
	{"bread", 2500},
	{"butter", 7170},
	{"cheese", 4000},
	{"chocolate", 5400},
	{"dried bread", 3900},
	{"dried fish", 2900},
	{"dried fruit", 3000},
	{"dried meat", 3000},
	{"energy bars", 4200},
	{"flour", 3640},
	{"freeze-dried meals", 4700},
	{"fresh meat", 1500},
	{"hard tack", 3900},
	{"lard", 9000},
	{"lentils", 3520},
	{"noodles", 3700},
	{"nuts", 6000},
	{"oats", 3790},
	{"oil", 8840},
	{"peanuts", 5670},
	{"pemmican", 6000},
	{"potatoes", 770},
	{"powdered milk", 4960},
	{"rice", 3650},
	{"salt", 0},
	{"sugar", 3870},
	{"tea", 0},
	{"tsampa", 3600},
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
