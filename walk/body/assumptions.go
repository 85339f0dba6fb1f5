package body

// Physical and published constants.
const (
	stefan            = 5.67e-8    // [W/(m2 K4)]
	kcal              = 4184.0     // [J]
	gravity           = 9.81       // [m/s2]
	wattPerMet        = 58.2       // [W/m2]
	cloUnit           = 0.155      // [m2 K/W]
	joulePerMlO2      = 20.5       // [J/ml], 20.1 to 20.9
	gramPerWattHour   = 3.6 / 2.43 // latent heat of sweat 2.43 kJ/g [g/Wh]
	lewisRelation     = 16.5       // 2.2 K/torr [K/kPa]
	minutesAnHour     = 60
	minuteSeconds     = 60.0
	specificHeat      = 0.97 * 3600 // of the body, two-node model [J/(kg K)]
	coreSet           = 36.8        // two-node model [degC]
	skinSet           = 33.7        // two-node model [degC]
	bodySet           = 36.49       // two-node model [degC]
	restingShell      = 0.15        // alpha at the resting blood flow
	kcalPerKgFat      = 9440.7      // Hall 2010
	kcalPerKgLean     = 1816.4      // Hall 2010
	kcalPerKgGlycogen = 4206.5      // Hall 2010
	glycogenWater     = 2.7         // [kg water per kg]
	fullGlycogen      = 0.5         // of a body of 70 kg [kg]
	thermicEffect     = 0.10        // Hall 2010
	stillLayer        = 0.111       // air layer, ISO 7933 [m2 K/W]
	ireqLayer         = 0.085       // air layer, ISO 11079 [m2 K/W]
	coverPerClo       = 0.28        // ISO 9920
	sleepNeed         = 24 - 15.84  // Van Dongen et al. 2003 [h/day]
)

// Declared assumptions: numbers that no source settles. Assumptions lists them
// for the reader.
const (
	// FullyUsedToHeat is the number of HeatDays at which the body has done
	// all it can to get used to heat [d].
	FullyUsedToHeat = 10.0

	leanWater       = 0.73
	waterPerKcal    = 0.13e-3
	leastUrine      = 0.5 / 24
	urineShare      = 0.5
	faecesPerKcal   = 0.06e-3
	drinkSurplus    = 0.3
	drinkRate       = 1.5
	gutHolds        = 4000.0
	gutShare        = 0.25
	glycogenAtRest  = 0.3
	glycogenWalking = 0.5

	awakeRest    = 1.2
	asleepRest   = 0.95
	restFall     = 1.37
	lowestRest   = 0.45
	leastMifflin = 300.0

	marchShare     = 0.40
	fatigueCost    = 0.3
	fatigueOfDay   = 0.7
	marchHours     = 8.0
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

	wettestNew  = 0.85
	wettestUsed = 1.0
	sweatMost   = 590.0
	sweatEnds   = 16.0

	shiverFull     = 32.0
	shiverNone     = 30.0
	shiverHours    = 24.0
	shiverSteep    = 5.0
	shiverEasy     = 0.1
	shiverFades    = 0.5
	shiverRecovers = 12.0
	leastShiver    = 6.0

	trainingSweat = 0.3
	trainingHours = 2.0
	heatForgotten = 0.25
	highAltitude  = 2500.0

	deadlyCold      = 28.0
	deadlyHeat      = 42.5
	deadlyThirst    = 20.0
	deadlyBMIMen    = 13.0
	deadlyBMIWomen  = 11.0
	unconsciousCold = 30.0
	unconsciousHot  = 41.5
	unconsciousDry  = 18.0
	walkCold        = 32.0
	walkHot         = 40.5
	walkDry         = 10.0
	walkBMI         = 0.5
)
