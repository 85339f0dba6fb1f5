package weather

// Assumption is one setting of the generator that no study prescribes. They are
// shown to the user with the works of an answer.
type Assumption struct {
	Name  string
	Value float64
	Unit  string
	Why   string
}

// RainHumidity is the share of saturation that rain would bring the air to [1].
const RainHumidity = 0.85

// Settings without a study behind them; Assumptions gives the reason for each.
const (
	rainSlowSpread  = 0.30 // spread of the month's share of wet days, relative
	slowShare       = 1.07 // makes good what blending months takes from their spread
	coldLimit       = 258.15
	warmLimit       = 308.15
	smallestRange   = 0.15
	shortestDay     = 4.0
	longestDay      = 18.0
	wetCloudSpread  = 0.5
	cloudSpreadCap  = 0.5
	rainCloud       = 0.9
	rainIntensity   = 1.0
	snowIntensity   = 0.3
	steadyAmount    = 4.0
	rainShare       = 0.5
	vapourFollows   = 0.5
	vapourSpread    = 0.12
	wetVapour       = 0.15
	vapourMost      = 50.0
	windDayMemory   = 0.4
	windHourMemory  = 0.7
	windDayShare    = 0.6
	windDiurnal     = 0.25
	windPeakHour    = 15
	windShapeLeast  = 1.2
	windShapeMost   = 2.5
	dustHours       = 2
	dustWind        = 6.5
	dustSnow        = 0.02
	snowfallWind    = 10.0
	driftWind       = 12.0
	driftDepth      = 0.05
	blizzardFall    = 0.2
	overcastDims    = 10.0
	dimsFrom        = 0.7
	altitudeClears  = 2e-5 / 0.75
	lowestBeamSine  = 0.065
	solarConstant   = 1361.0
	spinUp          = 40
	leastWetAmount  = 1.0
	heaviestWetDay  = 60.0
	daysPerMonth    = 365.25 / 12
	persistenceTake = 0.17
	resplitFrom     = 1.0
)

// Assumptions returns every setting of the generator that rests on judgement.
func Assumptions() []Assumption {
	return []Assumption{
		{"slow rain spread", rainSlowSpread, "1", "months are wetter or drier than usual by more than the daily chain gives; droughts are what kills"},
		{"persistence of daily residuals in a monthly mean", persistenceTake, "1", "share of the daily variance that the WGEN chain itself leaves in a mean of 30 days; the rest of YearSD is added as a slow monthly anomaly"},
		{"coldest month of the wet-dry regressions", coldLimit, "K", "below it they would make wet days 25 K warmer than dry ones"},
		{"warmest month of the wet-dry regressions", warmLimit, "K", "their fitted range ends about there"},
		{"smallest daily range", smallestRange, "1", "share of the usual range that a dull day keeps"},
		{"shortest day of the temperature curve", shortestDay, "h", "Parton and Logan has no polar night; a shorter day would press a change of air into an hour"},
		{"longest day of the temperature curve", longestDay, "h", "Parton and Logan has no polar day; a shorter night would press a change of air into an hour"},
		{"cloud spread on wet days", wetCloudSpread, "1", "share of the dry-day spread; the coded regression has a suspect sign"},
		{"largest cloud spread", cloudSpreadCap, "1", "share of the greatest spread possible at that mean"},
		{"cloud while it rains", rainCloud, "1", "at least"},
		{"mean intensity of rain", rainIntensity, "mm/h", "sets how long a wet day's rain lasts; steady rain of depressions"},
		{"mean intensity of snowfall", snowIntensity, "mm/h", "water equivalent; light to moderate snowfall"},
		{"amount of steady rain", steadyAmount, "mm", "a day with more has heavier rain, not only longer: by the root of the amount"},
		{"least amount of a wet day", leastWetAmount, "mm", "the climate counts days of 1 mm or more"},
		{"humidity while it rains", RainHumidity, "1", "of saturation, that rain would bring the air to"},
		{"way to that humidity", rainShare, "1", "new air comes in while rain evaporates"},
		{"vapour follows temperature", vapourFollows, "1", "power of the saturation ratio: between constant vapour (0) and constant humidity (1)"},
		{"spread of vapour", vapourSpread, "1", "of its logarithm from day to day, beside temperature"},
		{"vapour of wet days", wetVapour, "1", "wet above dry days, relative"},
		{"most vapour", vapourMost, "hPa", "a dew point of 33 degC; 35 degC is the highest on record"},
		{"wind memory from day to day", windDayMemory, "1", "depressions last two to three days"},
		{"wind memory from hour to hour", windHourMemory, "1", "with the above 0.88 over one hour; recorded series have 0.8 to 0.95"},
		{"share of daily wind", windDayShare, "1", "of the variance of wind"},
		{"strength of the daily wind cycle", windDiurnal, "1", "relative amplitude; the usual default of wind-energy practice"},
		{"windiest hour", windPeakHour, "h", "the usual default of wind-energy practice"},
		{"least Weibull shape", windShapeLeast, "1", "Justus's relation is not meant for calm places"},
		{"largest Weibull shape", windShapeMost, "1", "Justus's relation is not meant for summits"},
		{"length of a dust storm", dustHours, "h", "turns days with dust into hours; set so that a Gobi spring has its usual days, calm months then get up to twice theirs"},
		{"least wind for dust", dustWind, "m/s", "loose dry sand starts to move at 6 to 6.5 m/s; one source"},
		{"snow that holds dust down", dustSnow, "m", "lying snow"},
		{"wind of a blizzard in falling snow", snowfallWind, "m/s", "visibility under 1 km; transport starts at 7.7 m/s on dry snow (Li and Pomeroy 1997)"},
		{"wind of a blizzard in drifting snow", driftWind, "m/s", "lying dry snow lifted above eye height; transport starts at 4 to 11 m/s (Li and Pomeroy 1997)"},
		{"snow depth for drifting", driftDepth, "m", "less is caught by grass and stones"},
		{"snowfall of a blizzard", blizzardFall, "mm/h", "water equivalent"},
		{"overcast dims by", overcastDims, "1", "sunset 400 lx clear, 40 lx overcast; the Naval Observatory's darkest sky"},
		{"cloud cover that begins to dim", dimsFrom, "1", "the Naval Observatory counts under 0.7 as clear"},
		{"clear sky brightens with height by", altitudeClears, "1/m", "FAO-56's term put on Haurwitz's sea-level sky"},
		{"lowest sun for a beam", lowestBeamSine, "1", "sine of the elevation; below it all light counts as diffuse"},
		{"change of temperature that tells rain and snow apart anew", resplitFrom, "K", "of recorded weather brought to another height; less leaves the record's own parting"},
		{"days before the first", spinUp, "d", "the chain is run in from this long before"},
	}
}
