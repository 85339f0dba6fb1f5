package walk

import "github.com/longwalk/longwalk/journey/party"

// Numbers of the walk that no published source gives and that a document does
// not change. Fixed shows them; whoever changes one here changes what is shown.
const (
	leeOfShade    = 0.8     // share of a cover's shade that is shelter [1]
	snowEaten     = 0.1     // water from snow melted in the mouth [l/h]
	searched      = 3.0     // ground looked over for water [km/h]
	parchedAt     = 4.0     // thirst at which a party stays by water [% of body mass]
	huntHours     = 1.5     // hunting and gathering a day [h]
	gatherers     = 0.3     // what one without the skill brings in beside a hunter [1]
	beast         = 40000.0 // a large animal, 25 kg of meat [kcal]
	fromBeasts    = 0.6     // share of hunters' food that comes in large animals [1]
	mostFood      = 22500.0 // food that one can carry on [kcal]
	foodInPack    = 2800.0  // energy of the food in the packs [kcal/kg]
	kitOfEach     = 3.0     // kit of each without shelter and bedding [kg]
	dries         = 0.15    // how fast wet clothes dry, as a share of their warmth [1/h]
	fordWets      = 0.3     // warmth of clothes lost by fording [1]
	raftHours     = 10      // to build and cross on a raft [h]
	axeSaves      = 4       // of these, with an axe [h]
	fordSearch    = 2       // to find a better ford [h]
	visitHours    = 3.0     // in a settlement, the way there apart [h]
	stormColdBy   = -40.0   // cold in which a party stays in camp when it blows [degC]
	spentAt       = 0.9     // fatigue at which a party rests a day [1]
	carriersOfOne = 3       // people it takes to carry one
	hostsFeed     = 800.0   // a meal of hosts, four a day [kcal]
	freshC        = 12.0    // vitamin C in food from the land and of people met [mg/1000 kcal]
	weakHeart     = 0.8     // maximal oxygen uptake left by a weak heart [1]
	freshA        = 0.2     // retinol activity in it [mg/1000 kcal]
)

// Fixed lists the numbers of the walk that are settings and that a document
// does not change.
func Fixed() []Assumption {
	return []Assumption{
		{"walk.lee", leeOfShade, "1", "share of a cover's shade that keeps wind and sky off"},
		{"walk.snow_eaten", snowEaten, "l/h", "water from snow melted in the mouth"},
		{"walk.search", searched, "km/h", "ground that a thirsty party looks over for water in hours of rest"},
		{"walk.parched", parchedAt, "%", "loss of body mass at which a party stays half a day by water"},
		{"walk.hunt_hours", huntHours, "h/d", "time for hunting and gathering beside the march"},
		{"walk.gatherers", gatherers, "1", "what one without the skill brings in beside a hunter"},
		{"walk.beast", beast, "kcal", "a large animal: 25 kg of meat"},
		{"walk.from_beasts", fromBeasts, "1", "share of hunters' food that comes in large animals"},
		{"walk.most_food", mostFood, "kcal", "food that one can carry on; what is found beyond is left"},
		{"walk.food_in_pack", foodInPack, "kcal/kg", "energy of the food in the packs, for its weight"},
		{"walk.kit", kitOfEach, "kg", "kit of each without shelter and bedding"},
		{"walk.dries", dries, "1/h", "how fast wet clothes dry, as a share of their warmth"},
		{"walk.ford_wets", fordWets, "1", "share of the warmth of clothes lost by fording"},
		{"walk.raft", raftHours, "h", "to build a raft and cross a great river; four hours less with an axe"},
		{"walk.ford_search", fordSearch, "h", "to find a better ford"},
		{"walk.visit", visitHours, "h", "in a settlement, the way there apart"},
		{"walk.storm_cold", stormColdBy, "degC", "cold in which a party stays in camp when it blows as well"},
		{"walk.spent", spentAt, "1", "fatigue at which a party rests for a day"},
		{"walk.carriers", carriersOfOne, "1", "people it takes to carry one"},
		{"walk.hosts", hostsFeed, "kcal", "a meal of hosts, four a day"},
		{"walk.fresh_c", freshC, "mg/1000 kcal", "vitamin C in food from the land and of people met: 30 mg in 2500 kcal (Geraci and Smith 1979)"},
		{"walk.fresh_a", freshA, "mg/1000 kcal", "retinol activity in such food, half of what is recommended"},
		{"walk.weak_heart", weakHeart, "1", "maximal oxygen uptake left by a weak heart"},
		{"walk.fitness", bands[party.Good][0], "1", "standard deviations above the median of healthy people from which training is good; athletes from 1.65, poor below -0.67, frail below -2"},
		{"walk.chilled", chilled, "degC", "core temperature at which a person gets up and moves to keep warm, and below which numb hands light no fire"},
		{"walk.dig_snow", digSnow, "m", "snow from which a party digs itself in"},
		{"walk.lame", tooLame, "1", "share of speed lost from which a person is carried or left"},
		{"walk.raft_risk", rafted, "m2/s", "risk of a crossing on a raft, as the depth times speed of a ford as dangerous"},
		{"walk.notice", townFar, "km", "how far off a settlement is taken notice of"},
		{"walk.well", wellOff, "km", "how far a party goes to a settlement for water alone"},
	}
}
