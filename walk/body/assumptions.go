package body

import "github.com/longwalk/longwalk/cite"

// Declared assumptions: numbers that no source read settles. Assumptions lists
// them for the reader, with reasons.
const (
	// FullyUsedToHeat is the number of HeatDays at which the body has done
	// all it can to get used to heat [d].
	FullyUsedToHeat = 10.0

	leanWater       = 0.73
	waterPerKcal    = 0.13e-3
	leastUrine      = 0.5 / 24
	urineShare      = 0.5
	faecesPerKcal   = 0.06e-3
	drinkRate       = 1.5
	gutHolds        = 4000.0
	gutShare        = 0.25
	glycogenAtRest  = 0.3
	glycogenWalking = 0.5

	awakeRest    = 1.2
	asleepRest   = 0.95
	restFall     = 1.37
	lowestRest   = 0.67
	leastMifflin = 300.0

	marchShare     = 0.40
	marchHours     = 8.0
	fatigueOfDay   = 0.7
	fatigueCost    = 0.3
	lightLoad      = 0.2
	recoveryAsleep = 0.08
	recoveryAwake  = 0.03
	mostSleepDebt  = 100.0
	thirstFree     = 2.0
	thirstCost     = 0.04
	everestShare   = 0.25
	leastAerobic   = 0.1

	bodyWind           = 0.68
	stillAir           = 0.1
	cloudRadiates      = 0.22
	mediumPermeable    = 50.0
	windProofPermeable = 5.0
	leastCloth         = 0.2
	workShare          = 0.3

	usedGain       = 0.25
	sweatEnds      = 15.0
	leastFlow      = 0.5
	mostFlow       = 45.0
	sweatDrive     = 2.5
	muscleOpens    = 220.0
	skinLayer      = 0.005
	fatDensity     = 900.0
	fatConducts    = 0.2
	bathConvection = 230.0
	bathCloth      = 0.10

	shiverFull     = 32.0
	shiverNone     = 30.0
	shiverHours    = 24.0
	shiverSteep    = 5.0
	shiverEasy     = 0.1
	shiverFades    = 0.05
	shiverRecovers = 12.0
	leastShiver    = 6.0

	clothHolds     = 1.0
	soakedCost     = 0.5
	rainCatch      = 0.3
	windProofSoaks = 0.2
	snowSoaks      = 0.1
	fingersCovered = 0.5
	toesCovered    = 0.7
	fingersExposed = 2.0
	frostPoint     = -4.8
	frozenHeals    = 20.0
	faceBare       = 0.1
	cheekResists   = 0.07
	toesCost       = 0.05
	toesMost       = 0.5

	trainingSweat = 0.3
	trainingHours = 4.0
	heatForgotten = 0.25
	highAltitude  = 2500.0

	deadlyCold      = 28.0
	deadlyHeat      = 42.5
	deadlyThirst    = 15.0
	unconsciousCold = 30.0
	unconsciousHot  = 41.5
	unconsciousDry  = 14.0
	walkCold        = 32.0
	walkHot         = 40.5
	walkDry         = 10.0
	walkBMI         = 0.5
)

// Assumption is a number that a Person rests on and that no source settles.
type Assumption struct {
	Name  string
	Value float64
	Unit  string
	Why   string
	Work  cite.Work // the nearest source, or SettingBody
}

// Assumptions returns every declared assumption of a Person, for the report.
func Assumptions() []Assumption {
	return append(append(onStoresAndWork(), onHeatAndEnds()...), onWetAndFrost()...)
}

func onStoresAndWork() []Assumption {
	own := cite.SettingBody
	return []Assumption{
		{"water in lean tissue", leanWater, "1", "usual value for healthy adults", own},
		{"water from burning food and stores", 1000 * waterPerKcal, "g/kcal", "recalled; mixed diet", own},
		{"least urine", 24 * leastUrine, "l/day", "recalled; also what Adolph's table at 21 degC leaves room for", own},
		{"surplus water passed in an hour", urineShare, "1", "sets only how fast an overfull body empties", own},
		{"water in faeces", 1e6 * faecesPerKcal, "ml per 1000 kcal", "0.1 to 0.2 l a day on full food, recalled", own},
		{"most that can be drunk in an hour", drinkRate, "l/h", "about what the gut takes up; nobody drinks beyond the deficit", own},
		{"most food in the gut", gutHolds, "kcal", "a very large day's meal", own},
		{"food absorbed in an hour", gutShare, "1", "a meal is mostly absorbed in six hours", own},
		{"part of a lack paid from full glycogen at rest", glycogenAtRest, "1", "empties it in about two days of fasting", own},
		{"part of a lack paid from full glycogen walking", glycogenWalking, "1", "carbohydrate share of moderate work", own},
		{"awake and idle over resting", awakeRest, "1", "sitting and standing about", own},
		{"asleep over resting", asleepRest, "1", "basal over resting", own},
		{
			"fall of resting rate for each share of mass lost", restFall, "1",
			"Mifflin's fall and this give 40 % at a loss of 24 %, as in Minnesota", cite.Keys1950,
		},
		{"lowest resting rate over Mifflin", lowestRest, "1", "the lowest that was measured; not carried on to deeper hunger", cite.Keys1950},
		{"least resting rate", leastMifflin, "kcal/day", "keeps the equation from going below zero", own},
		{"marching rate over aerobic power", marchShare, "1", "30 to 45 % is published for a working day", own},
		{"hours of a marching day", marchHours, "h", "as in army march rates", own},
		{"fatigue left by a marching day", fatigueOfDay, "1", "scale only: 1 is spent", own},
		{"capacity lost when spent", fatigueCost, "1", "no source", own},
		{"load below which fatigue mends", lightLoad, "1", "no source", own},
		{"fatigue mended in an hour asleep", recoveryAsleep, "1/h", "a night mends nearly a marching day", own},
		{"fatigue mended in an hour awake", recoveryAwake, "1/h", "no source", own},
		{"largest sleep debt counted", mostSleepDebt, "h", "a bound only", own},
		{"thirst without effect", thirstFree, "%", "performance falls measurably from 2 %, recalled", own},
		{"aerobic power lost for each % beyond", thirstCost, "1", "no source that could be read", own},
		{"aerobic power left at 8848 m", everestShare, "1", "recalled from climbers on Everest", own},
		{"least aerobic power at any height", leastAerobic, "1", "a bound only", own},
		{"aerobic power by body mass left", 2, "exponent", "work capacity falls faster than weight; no map was recovered", cite.Hargrove2008},
	}
}

func onHeatAndEnds() []Assumption {
	own := cite.SettingBody
	return []Assumption{
		{"wind at the body over wind at 10 m", bodyWind, "1", "UTCI's profile", cite.Broede2012},
		{"air movement in stillness", stillAir, "m/s", "free convection, as in the two-node model", cite.Gagge1986},
		{"cloud on sky radiation", cloudRadiates, "1", "1 + 0.22 n^2.75, recalled", own},
		{"permeability of ordinary clothing", mediumPermeable, "l/(m2 s)", "medium class", cite.ISO11079},
		{"permeability of windproof clothing", windProofPermeable, "l/(m2 s)", "low class", cite.ISO11079},
		{"least insulation left by wind", leastCloth, "1", "the corrections end at 3 m/s", own},
		{"largest part of the metabolic rate done as climbing", workShare, "1", "above the efficiency of muscle", own},
		{"sweat drive over the two-node model's", sweatDrive, "1", "brings the water of ISO 7933 with its own convection and clothing", cite.ISO7933},
		{"sweat added when used to heat", usedGain, "1", "factor 1.25 of ISO 7933, here on the drive as well", cite.ISO7933},
		{"dehydration at which sweating ends", sweatEnds, "%", "sweat falls with thirst; explosive heat rise at 12 to 15 %, recalled", cite.Adolph1947},
		{"least skin blood flow", leastFlow, "l/(m2 h)", "two-node model", cite.Gagge1986},
		{"largest skin blood flow", mostFlow, "l/(m2 h)", "50 in the text of the standard, 90 in its code; 45 keeps the cores of ISO 7933", cite.ASHRAE55},
		{"work at which muscle no longer insulates", muscleOpens, "W/m2", "1.2 litres of oxygen a minute above rest, recalled", cite.Veicsteinas1982},
		{"insulation of skin without fat", skinLayer, "m2 K/W", "2 mm at 0.37 W/(m K)", own},
		{"density of fat", fatDensity, "kg/m3", "usual value", own},
		{"conductivity of fat", fatConducts, "W/(m K)", "usual value", own},
		{"convection in water", bathConvection, "W/(m2 K)", "at rest in still water, recalled", cite.Nadel1974},
		{"insulation of clothing left in water", bathCloth, "1", "no source; 0.6 clo leaves 0.06", own},
		{"core above which shivering is full", shiverFull, "degC", "below 32 shivering may fail", cite.Paal2016},
		{"core at which shivering ends", shiverNone, "degC", "no later than unconsciousness", cite.Paal2016},
		{"endurance of shivering at a quarter of the peak", shiverHours, "h", "a day or more at 20 to 30 %, recalled", own},
		{"fall of endurance with intensity", shiverSteep, "1", "a few hours at 50 to 60 %, recalled", own},
		{"shivering that does not tire", shiverEasy, "1", "no source", own},
		{"endurance left at which shivering weakens", shiverFades, "1", "no source", own},
		{"hours to recover the endurance of shivering", shiverRecovers, "h", "a night and a meal", own},
		{"least peak of shivering", leastShiver, "ml/(kg min)", "the equation falls below rest in the old and heavy", cite.Eyolfson2001},
		{"sweat that trains for heat", trainingSweat, "l/h", "no source", own},
		{"hours of it that count as a day", trainingHours, "h", "full use after about ten days", own},
		{"heat training lost in a day without", heatForgotten, "d", "gone in about forty days", own},
		{"altitude that counts for getting used to height", highAltitude, "m", "advice on sleeping height begins there", own},
		{"deadly core temperature, cold", deadlyCold, "degC", "end point of search-and-rescue models; dead about 24 to 28 untreated", cite.Paal2016},
		{"deadly core temperature, heat", deadlyHeat, "degC", "heat stroke above 40; single survivals to 44", own},
		{
			"deadly water deficit", deadlyThirst, "%",
			"of watered mass; above 15 % death possible; 20 to 25 % in the cool is recalled, but table A is then overshot by half", cite.FM30570,
		},
		{"core temperature below which nobody is conscious", unconsciousCold, "degC", "about 28 to 30", cite.Paal2016},
		{"core temperature above which nobody is conscious", unconsciousHot, "degC", "no source", own},
		{"water deficit above which nobody is conscious", unconsciousDry, "%", "just short of death", own},
		{"core temperature below which nobody walks", walkCold, "degC", "end of stage I", cite.Paal2016},
		{"core temperature above which nobody walks", walkHot, "degC", "runners collapse at 40.3 to 40.6", own},
		{"water deficit above which nobody walks", walkDry, "%", "cannot walk at 10 %", cite.FM30570},
		{"body mass index above death at which nobody walks", walkBMI, "kg/m2", "no source", own},
	}
}

func onWetAndFrost() []Assumption {
	own := cite.SettingBody
	return []Assumption{
		{"water that clothing holds", clothHolds, "kg/clo", "about half its own weight", own},
		{"insulation lost when soaked", soakedCost, "1", "a third to most is reported", own},
		{"surface that catches rain", rainCatch, "m2", "a person from above and, in wind, from the side", own},
		{"rain that windproof clothing lets in", windProofSoaks, "1", "no source", own},
		{"snowfall that wets", snowSoaks, "1", "most is brushed off", own},
		{"covering of the fingers over the body's", fingersCovered, "1", "mittens are thinner than coats", own},
		{"covering of the toes over the body's", toesCovered, "1", "boots and rags", own},
		{"cooling of fingers by moving air over the body's", fingersExposed, "1", "thin cylinders lose more", own},
		{"temperature at which a part freezes", -frostPoint, "K below 0 degC", "a twentieth of people", cite.Danielsson1996},
		{"days to heal from an hour frozen", frozenHeals, "d", "no source", own},
		{"time that the face of a clothed person is bare", faceBare, "1", "hoods, scarves, hands and turned backs", own},
		{"resistance of a cold cheek", cheekResists, "m2 K/W", "at 10 to 15 degC", cite.Osczevski1994},
		{"speed lost for each hour that toes were frozen", toesCost, "1/h", "no source", own},
		{"most speed lost to frozen toes", toesMost, "1", "people have walked out on frozen feet", own},
	}
}
