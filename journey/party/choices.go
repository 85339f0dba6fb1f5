package party

// The lists below are what a document may say. A word that nobody reads is
// refused rather than passed over, so each list ends where the program does.

// Sexes returns the sexes in the order of a document's help.
func Sexes() []Sex { return []Sex{Male, Female} }

// FitnessLevels returns the states of training, from the weakest up.
func FitnessLevels() []Fitness { return []Fitness{Frail, Poor, Average, Good, Athlete} }

// Traits returns the bodily traits.
func Traits() []Trait {
	return []Trait{NightBlindness, Limp, WeakHeart, Pregnant, ShortSighted, Asthma}
}

// Skills returns the skills.
func Skills() []Skill {
	return []Skill{Hunting, FireMaking, WoodLore, Navigation, Medicine, Mountaineering, Fishing, Languages}
}

// Statuses returns a person's standing before the law.
func Statuses() []string {
	return []string{"civilian", "convict", "deportee", "fugitive", "prisoner of war", "refugee", "soldier"}
}

// Footwears returns the kinds of footwear.
func Footwears() []Footwear {
	return []Footwear{Boots, FeltBoots, Moccasins, Barefoot, Snowshoes, Skis, RunningShoe}
}

// Shelters returns the kinds of shelter.
func Shelters() []Shelter { return []Shelter{NoShelter, Tarp, LeanTo, Tent, SnowHole} }

// FireMeans returns the means of making fire.
func FireMeans() []string {
	return []string{"fire drill", "flint and steel", "lighter", "matches", "stove"}
}

// Tools returns the tools a party may carry.
func Tools() []string {
	return []string{
		"avalanche transceiver", "axe", "compass", "crampons", "first aid kit", "fishing line", "flint", "headlamp", "ice axe", "knife",
		"map", "needle and thread", "pot", "probe", "rifle", "rope", "satellite messenger", "satellite navigation", "saw", "shovel",
		"snares", "stove", "sun glasses", "trekking poles", "water filter",
	}
}

// AnimalKinds returns the kinds of animals that carry.
func AnimalKinds() []string { return []string{"camel", "dog", "donkey", "horse", "yak"} }
