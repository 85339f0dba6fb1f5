package search

import (
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
)

// Numbers of the search that no published source gives. Settings shows them.
const (
	noonSun       = 60.0   // height of the sun at noon of a given day [deg]
	solarConstant = 1361.0 // [W/m2]
	givenSnow     = 0.3    // depth, where snow is said to lie [m]
	sipHour       = 0.3    // most that is drunk of a small store while not parched [l/h]
	hull          = 0.4    // share of the body in water of one on a hull
	meltHour      = 1.0    // water from snow by a fire [l/h]
	bag           = 2.5    // most bedding that one moves in [clo]
	parched       = 2.0    // water deficit from which one drinks what there is [%]
	mealHours     = 6      // hours between meals
	fastMeal      = 800.0  // kcal of a meal, as long as there is food
	chilled       = 36.0   // core at which one gets up and moves [degC]
	shivering     = 1.0    // heat of shivering over resting at which one does
	stamping      = 2.5    // metabolic rate of moving to keep warm, times rest
	building      = 3.0    // of work on a shelter, times rest
	buildHours    = 2      // to make a shelter [h]
	builtShut     = 0.6    // share of wind and sky that it shuts out
	spent         = 0.9    // fatigue at which one stops
	fireBelow     = 12.0   // air below which one sits by the fire [degC]
	snowAlbedo    = 0.8
	bareAlbedo    = 0.25
	shadeSky      = 0.3   // share of the sky's light that reaches one in the shade
	hotGround     = 0.025 // warming of the ground by sun [K m2/W]
	physiqueEnds  = 2.5   // standard deviations of build beyond which nobody is drawn
	steam         = 31.0  // wet bulb from which the body's hours are said to be too long [degC]
	mildWater     = 15.0  // water in which the body keeps its core too long [degC]
	warmWater     = 18.0  // water in which the body lives for longer than people stay afloat [degC]
	founderFirst  = 1.5   // earliest that cold shock drowns [min]
	founderLast   = 7.6   // latest [min]
	staysUp       = 24.0  // longest that one whom nothing holds up stays afloat [h]
	impairedCold  = 35.0  // core [degC]
	impairedHot   = 39.0  // core [degC]
	impairedDry   = 5.0   // water deficit [%]
	impairedThin  = 16.0  // body mass index [kg/m2]
)

// Setting is a number that the answer rests on and that no source settles.
type Setting struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Why   string  `json:"why"`
}

// Settings returns the numbers of the search that are settings, those of the
// body apart.
func Settings() []Setting {
	return []Setting{
		{"search.impaired_cold", impairedCold, "degC", "core at which hypothermia begins: stage I (Paal et al. 2016)"},
		{"search.impaired_hot", impairedHot, "degC", "core at which about a quarter are said to be casualties of heat, weakly sourced; who walks, walks less to stay below it"},
		{"search.impaired_dry", impairedDry, "%", "water deficit with weakness and nausea (FM 3-05.70); what went with salt counts in the thirsty, not in those who fast with water"},
		{"search.impaired_thin", impairedThin, "kg/m2", "body mass index of severe thinness"},
		{"search.physique_ends", physiqueEnds, "1", "standard deviations of build, where no mass is said, beyond which nobody is drawn"},
		{"search.steam", steam, "degC", "wet bulb without sun from which a caveat is given (Vecellio et al. 2022, rounded)"},
		{"search.hot", hot, "degC", "air of an afternoon from which caveats of heat are given"},
		{"search.mild_water", mildWater, "degC", "water from which a caveat on cooling too slowly is given"},
		{"search.warm_water", warmWater, "degC", "water from which a caveat on sleep and drowning is given"},
		{"search.founder_first", founderFirst, "min", "earliest that one whom nothing holds up drowns of cold shock, as the first of two swimmers at 4.7 degC (Keatinge et al. 1969)"},
		{"search.founder_last", founderLast, "min", "latest, as the second"},
		{"search.stays_up", staysUp, "h", "longest that anybody whom nothing holds up stays afloat in water however warm; single people were found after 20 h, most tire within hours"},
		{"search.swim_fails", body.SwimFails, "degC", "core at which the cold stops a swimmer: 35 degC (Tipton et al. 1999), for one who cools 1.17 times as fast (Lounsbury 2004)"},
		{"walk.fire", walk.DefaultSettings().Fire, "W/m2", "radiant gain of a body by a fire"},
		{"walk.shelter_tarp", walk.Shut(party.Tarp), "1", "share of wind and sky that a tarp shuts out"},
		{"walk.shelter_lean_to", walk.Shut(party.LeanTo), "1", "the same of a lean-to"},
		{"walk.shelter_tent", walk.Shut(party.Tent), "1", "the same of a tent"},
		{"walk.shelter_snow_hole", walk.Shut(party.SnowHole), "1", "the same of a snow hole"},
		{"search.noon_sun", noonSun, "deg", "height of the sun at noon of a given day of twelve hours' sun"},
		{"search.rain_humidity", weather.RainHumidity, "1", "the least humidity by which given rain is told from snow"},
		{"search.given_snow", givenSnow, "m", "depth where snow is said to lie"},
		{"search.sip", sipHour, "l/h", "drunk of the store while the deficit is under search.parched"},
		{"search.parched", parched, "%", "water deficit from which one drinks what there is"},
		{"search.hull", hull, "1", "share of the body in water of one who has climbed onto a hull"},
		{"search.melt", meltHour, "l/h", "water from snow by a fire"},
		{"search.bag", bag, "clo", "most of the bedding that one wraps about and moves in when chilled; in more one stays as long as that is warmer"},
		{"search.meal", fastMeal, "kcal", "eaten every six hours as long as there is food"},
		{"search.chilled", chilled, "degC", "core at which whoever can gets up and moves"},
		{"search.shivering", shivering, "1", "heat of shivering over the resting rate at which whoever can gets up and moves"},
		{"search.stamping", stamping, "1", "metabolic rate of moving to keep warm, times rest"},
		{"search.building", building, "1", "metabolic rate of work on a shelter, times rest"},
		{"search.build", buildHours, "h", "to make a shelter of what is there"},
		{"search.built", builtShut, "1", "share of wind and sky that such a shelter shuts out"},
		{"search.spent", spent, "1", "fatigue at which one stops walking or stamping"},
		{"search.fire_below", fireBelow, "degC", "air below which one sits by the fire"},
		{"search.snow_albedo", snowAlbedo, "1", "albedo of snow"},
		{"search.bare_albedo", bareAlbedo, "1", "albedo of given ground without snow"},
		{"search.shade_sky", shadeSky, "1", "share of the sky's light that reaches one in the shade"},
		{"search.hot_ground", hotGround, "K m2/W", "warming of open ground by the sun"},
	}
}

// Assumed returns every number that the answer of a case rests on and that no
// source settles.
func (c Case) Assumed() []Setting {
	out := Settings()
	for _, x := range body.Assumptions() {
		out = append(out, Setting{"body." + x.Name, x.Value, x.Unit, x.Why})
	}
	if c.Place != nil {
		for _, x := range weather.Assumptions() {
			out = append(out, Setting{"weather." + x.Name, x.Value, x.Unit, x.Why})
		}
	}
	return out
}
