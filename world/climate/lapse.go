package climate

import "math"

// lapseRates are the falls of temperature with height by month, January first
// [K/km]: Kunkel 1989 as tabled by Liston and Elder 2006.
var lapseRates = [12]float64{4.4, 5.9, 7.1, 7.8, 8.1, 8.2, 8.1, 8.1, 7.7, 6.8, 5.5, 4.7}

const (
	lapseMean      = 6.867 // mean of lapseRates [K/km]
	lapseFullSwing = 45    // latitude from which the seasons count whole [deg], SettingLapseFade
)

// Lapse returns the fall of the mean temperature with height in a month, 1..12
// [K/km]. South of the equator the seasons are turned by half a year.
func Lapse(latitude float64, month int) float64 {
	i := month - 1
	if latitude < 0 {
		i = (i + 6) % 12
	}
	swing := min(1, math.Abs(latitude)/lapseFullSwing)
	return lapseMean + swing*(lapseRates[i]-lapseMean)
}

// Constants of SettingValley.
const (
	freeAir   = 1.5  // by which the lapse is less over summits, where the air is free [K/km]
	dryFloor  = 3.2  // by which dry valley floors are warmer [K/km]
	driest    = 50.  // rain of a year under which a floor is wholly dry [mm]
	notDry    = 300. // and from which it is not
	dryDepth  = 1.5  // down to this depth [km]
	poolRate  = 18.6 // cooling of pooled air without sun [K/km]
	poolDepth = 0.7  // a pool grows no colder beyond this depth [km]
	poolSun   = 8.   // radiation of a day that leaves 1/e of a pool [MJ/m2]
	maritime  = 15.  // swing of the year in which no cold air pools [K]
	inland    = 35.  // and from which the pools are whole
)

// standing is how a place stands in its coarse cell.
type standing struct {
	above  float64 // height above the mean of the cell, below it negative [km]
	dry    float64 // 0..1, of the valley's air
	inland float64 // 0..1, by the swing of the year
}

// newStanding takes heights [m], the liquid rain of the year [mm] and the swing
// of the monthly means of the cell [K].
func newStanding(above, rain, swing float64) standing {
	return standing{
		above:  above / 1000,
		dry:    clamp((notDry-rain)/(notDry-driest), 0, 1),
		inland: clamp((swing-maritime)/(inland-maritime), 0, 1),
	}
}

// pool is the cooling by air that pools below the heights around, in a month
// of the given radiation above the air [MJ/m2 a day] [K].
func (s standing) pool(sun float64) float64 {
	if s.above >= 0 {
		return 0
	}
	return poolRate * s.inland * math.Exp(-sun/poolSun) * min(-s.above, poolDepth)
}

// change is what is added to the mean of the cell by the height alone, with
// the lapse of the month [K].
func (s standing) change(lapse float64) float64 {
	if s.above >= 0 {
		return -(lapse - freeAir) * s.above
	}
	return dryFloor*s.dry*min(-s.above, dryDepth) - lapse*s.above
}

// ValleyChange returns the difference of the mean temperature of a place from
// that of its cell [K], by the rule of SettingValley: above is the height over
// the cell's mean [m], lapse that of the month [K/km], rain the liquid of the
// year [mm], swing the cell's warmest less its coldest month [K] and sun the
// month's radiation above the air [MJ/m2 a day].
func ValleyChange(above, lapse, rain, swing, sun float64) float64 {
	s := newStanding(above, rain, swing)
	return s.change(lapse) - s.pool(sun)
}
