package body

// Physical and published constants.
const (
	stefan            = 5.67e-8                                         // [W/(m2 K4)]
	kcal              = 4184.0                                          // [J]
	gravity           = 9.81                                            // [m/s2]
	wattPerMet        = 58.2                                            // ASHRAE [W/m2]
	cloUnit           = 0.155                                           // [m2 K/W]
	joulePerMlO2      = 20.5                                            // 20.1 to 20.9 [J/ml]
	gramPerWattHour   = 3.6 / 2.43                                      // latent heat of sweat 2.43 kJ/g [g/Wh]
	wattHourPerGram   = 1 / gramPerWattHour                             // [Wh/g]
	lewisRelation     = 16.5                                            // 2.2 K/torr, two-node model [K/kPa]
	specificHeat      = 0.97 * 3600                                     // of the body, two-node model [J/(kg K)]
	coreSet           = 36.8                                            // two-node model [degC]
	skinSet           = 33.7                                            // two-node model [degC]
	bodySet           = 36.49                                           // two-node model, for a tenth of the mass in the skin [degC]
	sweatStart        = restingShell*skinSet + (1-restingShell)*coreSet // the same for the share here [degC]
	restingShell      = 0.15                                            // mass in the skin node, alpha of the two-node model at the resting blood flow
	diffusionShare    = 0.06                                            // wettedness of dry skin, two-node model
	wettestNew        = 0.85                                            // largest wettedness, ISO 7933
	wettestUsed       = 1.0                                             // the same when used to heat
	kcalPerKgFat      = 9440.7                                          // Hall 2010
	kcalPerKgLean     = 1816.4                                          // Hall 2010
	kcalPerKgGlycogen = 4206.5                                          // Hall 2010
	glycogenWater     = 2.7                                             // Hall 2010 [kg water per kg]
	fullGlycogen      = 0.5                                             // of a body of 70 kg, Hall 2010 [kg]
	thermicEffect     = 0.10                                            // Hall 2010
	usualRadiation    = 4.0                                             // linear radiation coefficient at ordinary temperatures [W/(m2 K)]
	stillLayer        = 0.111                                           // air layer, ISO 7933 [m2 K/W]
	ireqLayer         = 0.085                                           // air layer, ISO 11079 [m2 K/W]
	coverPerClo       = 0.28                                            // ISO 9920
	cloudCloses       = 0.84                                            // share of the open window of the clear sky that full cloud closes, Unsworth and Monteith 1975
	deadlyBMIMen      = 13.0                                            // Henry 1990
	deadlyBMIWomen    = 11.0                                            // Henry 1990
	coolerByWork      = 0.0354                                          // fall of the skin temperature that work makes up for, ISO 11079 [K m2/W]
	minuteSeconds     = 60.0
)
