package water

import "math"

// IceKind is what sort of water freezes.
type IceKind uint8

// The kinds of freezing water.
const (
	IceOnLake     IceKind = iota // a lake whose ice carries snow
	IceOnBareLake                // a great windy lake whose ice is swept bare, such as Baikal
	IceOnRiver                   // a river
)

const (
	yearDays = 365

	// Growth of ice [m per square root of a degC d], SettingIceFactor: the
	// practical coefficients 0.4 to 0.8 in inches and degF of IceEngineering2002
	// are 1.4 to 2.7 cm.
	factorSnow = 0.020
	factorBare = 0.027
	// firstGrowth bounds the growth of thin ice, whose heat the air cannot take
	// away as fast as Stefan's law would: an inch for 15 degree-days [F] while it
	// is thinner than 3 inches, IceEngineering2002 [m/(degC d)].
	firstGrowth = 0.00305

	// Cooling of a lake's mixed layer, SettingLakeIce.
	exchange    = 20.     // heat given to the air per kelvin [W/(m2 K)]
	heatOfWater = 4.186e6 // of a volume [J/(m3 K)]
	deepestMix  = 60.     // no deeper layer is mixed before freeze-up [m]
	densest     = 4.      // water is densest at this temperature [degC]
	stirred     = 4.      // depth that the wind stirs on a lake of 1 km2, growing with its area to the 0.3 [m]

	// Degree-days of rivers and melt of lakes, SettingLakeIce.
	riverDepth  = 6.     // of a great river, mixed to its bed [m]
	riverFreeze = 60.    // freezing degree-days with drifting ice that close a river of 0 degC [degC d]
	riverBreak  = 50.    // thawing degree-days that open it [degC d]
	melt        = 0.0065 // of ice [m/(degC d)]
)

// IceYear is the ice of the mean year.
type IceYear struct {
	Thickness [yearDays]float64 // on the days 1..365 of the year, first at index 0 [m]
	FreezeUp  int               // first day of closed ice after summer, 1..365; 0: none
	BreakUp   int               // first day of open water in spring, 1..365; 0: none
}

// On returns the thickness on a day of the year [m]; the 366th is the 365th.
func (y *IceYear) On(doy int) float64 {
	return y.Thickness[min(max(doy, 1), yearDays)-1]
}

// Perennial reports whether the ice outlasts the summer.
func (y *IceYear) Perennial() bool { return y.FreezeUp == 0 && y.Thickness[0] > 0 }

// Body is a water that may freeze.
type Body struct {
	Kind  IceKind
	Depth float64 // mean depth [m]
	Area  float64 // of a lake [km2]; 0: not known, and the wind stirs it to the bottom
}

// stir is the depth that the wind mixes when colder water floats [m].
func (b Body) stir() float64 {
	if b.Area == 0 {
		return b.mix()
	}
	return min(b.mix(), stirred*math.Pow(b.Area, 0.3))
}

// mix is the depth that turns over while the water is warmer than its greatest
// density [m].
func (b Body) mix() float64 { return min(b.Depth, deepestMix) }

// lagOf is the time in which a layer follows the air [d].
func lagOf(depth float64) float64 {
	return max(1, heatOfWater*depth/exchange/86400)
}

// Ice reckons the ice of a mean year from the mean air temperature of each day
// of the year, 1..365 [degC], and the mean depth of the water [m].
//
// A lake closes when its mixed layer has cooled to 0 degC: down to 4 degC it
// turns over as a whole, below that only what the wind stirs cools on. A river, 6 m deep and
// mixed to its bed, closes when it has cooled to 0 degC and ice has drifted on it
// for 60 freezing degree-days; ice then grows by Stefan's law, h dh = a^2/2 dFDD, thin ice of lakes by 3 mm
// a freezing degree-day at most, and goes by thawing degree-days. Springs, inflows, outflows and rapids stay open
// or thin, and no such reckoning sees them. In the mean year there is no thaw in
// January; in a real one there may be.
func Ice(daily func(doy int) float64, kind IceKind, depth float64) IceYear {
	return IceOf(daily, Body{Kind: kind, Depth: depth})
}

// IceOf is Ice for a lake whose area is known too.
func IceOf(daily func(doy int) float64, b Body) IceYear {
	f := freezing{kind: b.Kind, factor: factorSnow, lag: 1, coldLag: 1}
	if b.Kind == IceOnBareLake {
		f.factor = factorBare
	}
	if b.Kind == IceOnRiver {
		f.lag, f.coldLag = lagOf(riverDepth), lagOf(riverDepth)
	} else {
		f.lag, f.coldLag = lagOf(b.mix()), lagOf(b.stir())
	}
	start := warmest(daily)
	f.water = max(0, daily(start))
	var y IceYear
	for round := range 2 { // the first year brings water and ice to their usual state
		y.FreezeUp, y.BreakUp = 0, 0
		for k := range yearDays {
			doy := (start-1+k)%yearDays + 1
			before := f.ice > 0
			f.day(daily(doy))
			switch after := f.ice > 0; {
			case after && !before && round == 1:
				y.FreezeUp = doy
			case before && !after && round == 1:
				y.BreakUp = doy
			}
			y.Thickness[doy-1] = f.ice
		}
	}
	return y
}

func warmest(daily func(int) float64) int {
	best := 1
	for d := 2; d <= yearDays; d++ {
		if daily(d) > daily(best) {
			best = d
		}
	}
	return best
}

// freezing is the state of a water from day to day.
type freezing struct {
	kind    IceKind
	factor  float64 // [m per square root of a degC d]
	lag     float64 // time in which the mixed layer follows the air [d]
	coldLag float64 // the same once it is colder than densest [d]
	water   float64 // temperature of the mixed layer [degC]
	frost   float64 // freezing degree-days of an open river of 0 degC [degC d]
	thaw    float64 // thawing degree-days of a closed river [degC d]
	ice     float64 // thickness [m]
}

func (f *freezing) day(air float64) {
	if f.ice == 0 {
		f.open(air)
		return
	}
	if air < 0 {
		f.ice = f.grown(-air)
		return
	}
	f.ice = max(0, f.ice-melt*air)
	f.thaw += air
	if f.kind == IceOnRiver && f.thaw >= riverBreak {
		f.ice = 0
	}
	if f.ice == 0 {
		f.water, f.frost, f.thaw = 0, 0, 0
	}
}

// open is a day of open water, at the end of which it may have closed.
func (f *freezing) open(air float64) {
	lag := f.lag
	if f.water < densest {
		lag = f.coldLag
	}
	f.water = max(0, f.water+(air-f.water)/lag)
	if f.water > 0 {
		f.frost = 0
		return
	}
	if f.kind == IceOnRiver {
		f.frost = max(0, f.frost-air)
		if f.frost < riverFreeze {
			return
		}
	}
	if air < 0 {
		f.ice, f.thaw = f.grown(-air), 0
	}
}

// Stefan returns the thickness of ice [m] that was given thick before some
// freezing degree-days [degC d], with the factor of growth a [m per square root
// of a degC d]: h dh = a^2/2 dFDD.
func Stefan(thickness, degreeDays, factor float64) float64 {
	return math.Sqrt(thickness*thickness + factor*factor*degreeDays)
}

// grown is the ice after some freezing degree-days: thin ice of a lake grows no
// faster than firstGrowth. A river closes with floes that are days old.
func (f *freezing) grown(degreeDays float64) float64 {
	ice := Stefan(f.ice, degreeDays, f.factor)
	if f.kind == IceOnRiver {
		return ice
	}
	return min(ice, f.ice+firstGrowth*degreeDays)
}

// Thickness that bears, SettingBearing. It is for sound clear ice at rest;
// white ice counts half, and old spring ice deceives.
const (
	BearsPerson = 0.10 // one walker with a pack [m]
	BearsParty  = 0.15 // several in file, a loaded hand sledge [m]
	BearsHorse  = 0.25 // a horse with a loaded sledge [m]
)

// Bearing returns the load that sound ice bears at rest [kg], Gold 1971:
// A h^2 with A in kg/cm2, 3.5 at low risk to 7.
func Bearing(thickness, a float64) float64 {
	cm := 100 * thickness
	return a * cm * cm
}
