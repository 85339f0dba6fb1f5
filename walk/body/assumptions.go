package body

import "github.com/longwalk/longwalk/cite"

// Declared assumptions: numbers that no source read settles. Assumptions lists
// them for the reader, with reasons.
const (
	// FullyUsedToHeat is the number of HeatDays at which the body has done
	// all it can to get used to heat [d].
	FullyUsedToHeat = 10.0

	leanWater      = 0.73
	waterPerKcal   = 0.13e-3
	leastUrine     = 0.5 / 24
	starvedUrine   = 0.2 / 24
	urineShare     = 0.5
	faecesPerKcal  = 0.06e-3
	drinkRate      = 1.5
	gutHolds       = 4000.0
	gutShare       = 0.25
	glycogenAtRest = 0.3
	fatLearns      = 14.0

	awakeRest     = 1.2
	asleepRest    = 0.95
	lossVitaminC  = 0.02
	wellFedLiver  = 100.0
	mostLiver     = 300.0
	scurvyCost    = 0.5
	usualActivity = 1.7
	leastMifflin  = 300.0

	marchShare     = 0.40
	marchHours     = 8.0
	fatigueOfDay   = 0.7
	fatigueCost    = 0.3
	lightLoad      = 0.2
	recoveryAsleep = 0.08
	recoveryAwake  = 0.03
	darkHours      = 0.5
	brightLux      = 16.0
	sickBase       = -4.5
	sickGain       = 1.3
	sickFrom       = 1500.0
	sickWhole      = 2000.0
	sickGainsFrom  = 300.0
	sickGainsWhole = 500.0
	leastDebt      = -0.11 * umpCeiling
	clumsyPerDebt  = 0.045
	feetHarden     = 30.0
	thirstFree     = 2.0
	thirstCost     = 0.04
	leastAerobic   = 0.1

	bodyWind           = 0.68
	stillAir           = 0.1
	mediumPermeable    = 50.0
	windProofPermeable = 5.0
	leastCloth         = 0.2
	workShare          = 0.3

	usedGain       = 0.25
	agesFrom       = 40.0
	agedAt         = 65.0
	wettestOld     = 0.65 / 0.85
	sweatOld       = 0.56 / 0.75
	flowOld        = 0.7
	sweatEnds      = 15.0
	leastFlow      = 0.5
	mostFlow       = 65.0
	flowByWork     = 0.0045
	flowTires      = 0.5
	setByThirst    = 0.06
	flowFalls      = 0.55
	sweatDrive     = 2.25
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
	soakedCost     = 0.3
	rainCatch      = 0.3
	windProofSoaks = 0.2
	snowSoaks      = 0.1
	fingersCovered = 0.5
	toesCovered    = 0.7
	fingersExposed = 2.0
	frostPoint     = -4.8
	clumsyBelow    = 15.0
	numbBelow      = 8.0
	trenchWarm     = 15.0
	wetFeetFrom    = 0.5
	wetKeeps       = 0.62
	frozenHeals    = 20.0
	faceBare       = 0.1
	cheekResists   = 0.07
	toesCost       = 0.05
	toesMost       = 0.5

	holeFloor = 1.5
	holeRoof  = 0.4
	holeAir   = 1.8
	tentFirst = 5.0
	tentMore  = 2.5
	tentAir   = 3.6
	tentOpens = 15.0

	trainingSweat   = 0.3
	trainingHours   = 1.67
	heatForgotten   = 0.25
	climbsUsed      = 400.0
	heightForgotten = 50.0

	deadlyCold      = 28.0
	deadlyHeat      = 42.5
	feverFrom       = 38.5
	feverMends      = 1.0
	stunningFever   = 1.0
	deadlyFever     = 4.0
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
		{"least urine after weeks of want", 24 * starvedUrine, "l/day", "as little as a cup of water is needed for it, recalled", cite.Cahill1970},
		{"surplus water passed in an hour", urineShare, "1", "sets only how fast an overfull body empties", own},
		{"water in faeces", 1e6 * faecesPerKcal, "ml per 1000 kcal", "0.1 to 0.2 l a day on full food, recalled", own},
		{"most that can be drunk in an hour", drinkRate, "l/h", "about what the gut takes up; nobody drinks beyond the deficit", own},
		{"most food in the gut", gutHolds, "kcal", "a very large day's meal", own},
		{"food absorbed in an hour", gutShare, "1", "a meal is mostly absorbed in six hours", own},
		{"fluid gained outside the cells, for all cells lost", famineSwells, "l", "1.4 l for a quarter lost in Minnesota, recalled; of 70 kg, less on less than 45 % of the usual food", cite.Keys1950},
		{"part of a lack paid from full glycogen at rest", glycogenAtRest, "1", "empties it in about two days of fasting", own},
		{"days in which the body gets used to burning fat", fatLearns, "d", "time constant; endurance was 80 % after a week without starch and sugar, and back after four to six", cite.Phinney1980},
		{"share of the glycogen that walking can draw on", walkingStore, "1", "liver and legs; what arms and trunk hold stays there", cite.Rapoport2010},
		{"awake and idle over resting", awakeRest, "1", "sitting and standing about", own},
		{"asleep over resting", asleepRest, "1", "basal over resting", own},
		{"usual food over resting", usualActivity, "1", "the lower end of a moderately active life, 1.70 to 1.99; hunger is told from it", cite.FAO2001},
		{"day without work over resting, in the cases of the card", idleDay, "1", "maintenance requirement, recalled", cite.FAO1985},
		{"least resting rate", leastMifflin, "kcal/day", "keeps the equation from going below zero", own},
		{"vitamin C used up in a day", lossVitaminC, "1/d", "2 to 3 % is published; signs at 84 to 97 days ask for the lower end", cite.Hodges1971},
		{"vitamin A in the liver of the well fed", wellFedLiver, "ug/g", "recalled for grown people of rich countries", own},
		{"most vitamin A in the liver", mostLiver, "ug/g", "a bound only; above it is poison", own},
		{"aerobic power lost in full scurvy", scurvyCost, "1", "great weakness is described, no figure was found", own},
		{"marching rate over aerobic power", marchShare, "1", "30 to 45 % is published for a working day", own},
		{"hours of a marching day", marchHours, "h", "as in army march rates", own},
		{"fatigue left by a marching day", fatigueOfDay, "1", "scale only: 1 is spent", own},
		{"capacity lost when spent", fatigueCost, "1", "no source", own},
		{"load below which fatigue mends", lightLoad, "1", "no source", own},
		{"fatigue mended in an hour asleep", recoveryAsleep, "1/h", "a night mends nearly a marching day", own},
		{"fatigue mended in an hour awake", recoveryAwake, "1/h", "no source", own},
		{"least debt of sleep", leastDebt, "1", "sleep is not stored up; recalled from an open implementation", cite.Ramakrishnan2016},
		{"log-odds of injury for each unit of debt of sleep", clumsyPerDebt, "1", "0.035 to 0.049 by hours of sleep a night in two surveys", cite.Park2014},
		{"log-odds of injury for each lapse of the hour of the day", clumsyPerDebt, "1", "as for debt; gives 1.30 for night over morning shifts, 1.28 were counted", cite.FolkardTucker2003},
		{"time for eyes to get used to the dark", darkHours, "h", "about 30 minutes", own},
		{"light that undoes it", brightLux, "lx", "5 cd/m2, the photopic limit, off a white ground", own},
		{"log-odds of mountain sickness at no height gained", sickBase, "1", "curve drawn through fifteen published shares", cite.Schneider2002},
		{"log-odds of mountain sickness for each 1000 m gained", sickGain, "1", "as above, gained over the height one is used to", cite.Schneider2002},
		{"height from which people are mountain sick", sickFrom, "m", "said to be rare below; a quarter of visitors at 1900 to 2940 m by a loose score", cite.Honigman1993},
		{"height from which they are by the whole share", sickWhole, "m", "7 % at 2200 m are the lowest counted in the Alps", cite.Mairer2009},
		{"gain from which people are mountain sick", sickGainsFrom, "m", "advice allows 300 to 500 m a day", own},
		{"gain from which they are by the whole share", sickGainsWhole, "m", "as above", own},
		{"share of the sick with oedema of the lung from 3500 m", lungShare, "1", "6 of 50; what the trek of 1976 asks for too", cite.Schommer2011},
		{"share of the sick with oedema of the brain from 3500 m", brainShare, "1", "lung or brain in 11 of 111, of whom 53 in 100 were sick", cite.Maggiorini1990},
		{"oedema of the lung untreated that kills", LungKills, "1", "about half", cite.Schommer2011},
		{"oedema of the brain untreated that kills", BrainKills, "1", "60 % of those in coma, recalled", cite.HackettRoach2004},
		{"time in which oedema of the lung kills", lungHours, "h", "no source; one to three days are told", own},
		{"time in which oedema of the brain kills", brainHours, "h", "coma within a day, recalled", cite.HackettRoach2004},
		{"descent that heals sickness at height", descentEnough, "m", "middle of 300 to 1000 m", cite.Luks2019},
		{"time in which it heals then", descentHeals, "h", "a day", cite.Luks2019},
		{"speed lost to oedema of the lung", lungSeverity, "1", "breathless at rest; no figure", own},
		{"speed lost to oedema of the brain", brainSeverity, "1", "cannot keep its feet; no figure", own},
		{"days in which feet harden", feetHarden, "d", "no source", own},
		{"thirst without effect", thirstFree, "%", "performance falls measurably from 2 %, recalled", own},
		{"aerobic power lost for each % beyond", thirstCost, "1", "no source that could be read", own},
		{"least aerobic power at any height", leastAerobic, "1", "a bound only", own},
		{"aerobic power by body mass left", 2, "exponent", "work capacity falls faster than weight; no map was recovered", cite.Hargrove2008},
	}
}

func onHeatAndEnds() []Assumption {
	own := cite.SettingBody
	return []Assumption{
		{"wind at the body over wind at 10 m", bodyWind, "1", "UTCI's profile", cite.Broede2012},
		{"air movement in stillness", stillAir, "m/s", "free convection, as in the two-node model", cite.Gagge1986},
		{"permeability of ordinary clothing", mediumPermeable, "l/(m2 s)", "medium class", cite.ISO11079},
		{"permeability of windproof clothing", windProofPermeable, "l/(m2 s)", "low class", cite.ISO11079},
		{"least insulation left by wind", leastCloth, "1", "the corrections end at 3 m/s", own},
		{"largest part of the metabolic rate done as climbing", workShare, "1", "above the efficiency of muscle", own},
		{"sweat drive over the two-node model's", sweatDrive, "1", "brings the water of ISO 7933 with its own convection and clothing", cite.ISO7933},
		{"age from which sweat fails", agesFrom, "years", "the young of the study are younger", cite.Vanos2023},
		{"age of the old", agedAt, "years", "the old of the study are older", cite.Vanos2023},
		{"largest skin wettedness of the old over that of the young", wettestOld, "1", "0.65 over 0.85, recalled", cite.Vanos2023},
		{"largest sweat rate of the old over that of the young", sweatOld, "1", "0.56 over 0.75 l/h, recalled", cite.Vanos2023},
		{"largest skin blood flow of the old over that of the young", flowOld, "1", "a quarter to two fifths less at a given core, recalled", cite.Kenney2003},
		{"sweat added when used to heat", usedGain, "1", "factor 1.25 of ISO 7933, here on the drive as well", cite.ISO7933},
		{"dehydration at which sweating ends", sweatEnds, "%", "its drive falls with thirst, not its largest rate; explosive heat rise at 12 to 15 %, recalled", cite.Adolph1947},
		{"least skin blood flow", leastFlow, "l/(m2 h)", "two-node model", cite.Gagge1986},
		{"largest skin blood flow", mostFlow, "l/(m2 h)", "50 in the text of the standard, 90 in its code", cite.ASHRAE55},
		{
			"rise of the core at which skin blood flow opens, by work", flowByWork, "K m2/W",
			"0.4 K in upright exercise; cores rise by 0.0036 in ISO 7933 and twice as much in the Heat Strain Decision Aid", cite.Johnson1981,
		},
		{"strain of the core at which the largest skin blood flow begins to fall", flowTires, "K", "about 38 degC in work, where flow was seen to level off", cite.Johnson2010},
		{"fall of the largest skin blood flow with strain beyond", flowFalls, "1/K", "halved at 2 K; between the wide gap of skin and core in ISO 7933 and the limits seen in people", cite.Johnson2010},
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
		{"hours of it that count as a day", trainingHours, "h", "100 minutes a day for nine or ten days use people to heat", cite.Lind1963},
		{"heat training lost in a day without", heatForgotten, "d", "gone in about forty days", own},
		{"rise of the set point of sweating with thirst", setByThirst, "K", "for each % of body mass lost; recalled", cite.Montain1995},
		{"height that a person gets used to in a day", climbsUsed, "m/d", "the middle of the advice of 300 to 500 m a day", own},
		{"height that is forgotten in a day lower down", heightForgotten, "m/d", "days above 3000 m still count after two months", cite.Schneider2002},
		{"deadly core temperature, cold", deadlyCold, "degC", "end point of search-and-rescue models; dead about 24 to 28 untreated", cite.Paal2016},
		{"deadly core temperature, heat", deadlyHeat, "degC", "heat stroke above 40; single survivals to 44", own},
		{"core temperature from which heat does harm", feverFrom, "degC", "a march warms so far without harm", own},
		{"days to mend from the harm of heat", feverMends, "d", "to 37 %, no source", own},
		{
			"harm of heat at which nobody is conscious, as hours at 42 degC", stunningFever, "h",
			"an hour at 41.6 to 42.0 harmed the liver of two in five, in bed, watered and sedated", cite.Bynum1978,
		},
		{
			"deadly harm of heat, as hours at 42 degC", deadlyFever, "h",
			"fever cabinets held people at 41.1 to 41.7 for ten hours, three to six of these, and few died, nursed; recalled", cite.Bynum1978,
		},
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
		{"stature below which walking a way gets dearer", shortFrom, "m", "about the smallest of those on whom cost was measured", cite.Weyand2010},
		{"age from which the deadly body mass index of adults holds", adultAge, "years", "it was counted in adults", own},
		{"body mass index of the adult that a child is likened to", adultBMI, "kg/m2", "a child starves at the same share of its own", own},
	}
}

func onWetAndFrost() []Assumption {
	own := cite.SettingBody
	return []Assumption{
		{"water that clothing holds", clothHolds, "kg/clo", "about half its own weight", own},
		{"insulation lost when soaked, drying apart", soakedCost, "1", "with the heat of drying 62 % of all insulation is left in still air, as measured", cite.Mak2009},
		{"surface that catches rain", rainCatch, "m2", "a person from above and, in wind, from the side", own},
		{"rain that windproof clothing lets in", windProofSoaks, "1", "no source", own},
		{"snowfall that wets", snowSoaks, "1", "most is brushed off", own},
		{"covering of the fingers over the body's", fingersCovered, "1", "hands in sleeves and pockets; gloves and mittens count where they are the better", own},
		{"covering of the toes over the body's", toesCovered, "1", "boots and rags", own},
		{"cooling of fingers by moving air over the body's", fingersExposed, "1", "thin cylinders lose more", own},
		{"temperature at which a part freezes", -frostPoint, "K below 0 degC", "a twentieth of people", cite.Danielsson1996},
		{"finger temperature below which fine work fails", clumsyBelow, "degC", "dexterity falls below 15 to 16; on bared skin at work it began to fall from 23", cite.Brajkovic2001},
		{"finger temperature below which fingers are numb", numbBelow, "degC", "critical for touch and hand function", cite.Ray2019},
		{"skin above which wet feet do not suffer", trenchWarm, "degC", "0 to 15 degC is the range that reviews give", cite.Zafren2021},
		{"insulation left about wet feet", wetKeeps, "1", "as of all clothing that is wet, drying included", cite.Mak2009},
		{"water in the clothing from which feet are wet", wetFeetFrom, "1", "of what it holds; no source", own},
		{"days to heal from an hour frozen", frozenHeals, "d", "no source", own},
		{"time that the face of a clothed person is bare", faceBare, "1", "hoods, scarves, hands and turned backs", own},
		{"resistance of a cold cheek", cheekResists, "m2 K/W", "at 10 to 15 degC", cite.Osczevski1994},
		{"speed lost for each hour that toes were frozen", toesCost, "1/h", "no source", own},
		{"most speed lost to frozen toes", toesMost, "1", "people have walked out on frozen feet", own},
		{"floor of a snow hole by head", holeFloor, "m2", "to lie on", own},
		{"roof of a snow hole", holeRoof, "m", "advice is no less than 0.3", own},
		{"fresh air of a snow hole by head", holeAir, "W/K", "5 m3 an hour", own},
		{"cloth of a tent for one", tentFirst, "m2", "of a small tent, above the floor", own},
		{"cloth of a tent for each more", tentMore, "m2", "as above", own},
		{"fresh air of a tent by head", tentAir, "W/K", "10 m3 an hour", own},
		{"air in a tent above which it is opened", tentOpens, "degC", "no source", own},
	}
}
