package walk

import "github.com/longwalk/longwalk/journey/party"

// vitamins is what a kilocalorie of the food in the packs holds.
type vitamins struct {
	c, a float64 // vitamin C, retinol activity [mg/kcal]
}

// fresh is food from the land, of herders, of settlements and of hosts.
var fresh = vitamins{c: freshC / 1000, a: freshA / 1000}

// into returns what food holds to which other food is added [kcal].
func (v vitamins) into(have vitamins, had, added float64) vitamins {
	if had+added <= 0 {
		return have
	}
	share := added / (had + added)
	return vitamins{c: have.c + share*(v.c-have.c), a: have.a + share*(v.a-have.a)}
}

// put lays food into the packs [kcal].
func (r *run) put(kcal float64, v vitamins) {
	r.rich = v.into(r.rich, r.food, kcal)
	r.food += kcal
}

// ofFood returns what a food of the table holds; food that a document describes
// by energy alone holds none.
func ofFood(name string) vitamins {
	f, ok := party.FoodNamed(name)
	if !ok || f.KcalPerK <= 0 {
		return vitamins{}
	}
	return vitamins{c: f.VitaminC / f.KcalPerK, a: f.VitaminA / f.KcalPerK}
}
