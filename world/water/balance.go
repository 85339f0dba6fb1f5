package water

import (
	"math"
	"time"
)

// MonthWater is what a month of the usual year brings and what the air asks
// for, as the monthly water balance takes them.
type MonthWater struct {
	Mean     float64 // mean air temperature [degC]
	Rain     float64 // liquid precipitation of the month [mm]
	Snowfall float64 // water equivalent of the month's snowfall [mm]
	Daylight float64 // mean length of the day [h]
}

// Balance is the water balance of a usual year by month, 0 January, on ground
// that keeps 150 mm within reach of roots.
type Balance struct {
	Wanted [12]float64 // potential evapotranspiration [mm]
	Given  [12]float64 // actual evapotranspiration [mm]
	Runoff [12]float64 // what runs off to the rivers [mm]
	Frost  [12]bool    // the month's mean lies below freezing
}

// Numbers of the monthly water balance (McCabe & Markstrom 2007, their
// suggested values).
const (
	directShare = 0.05 // share of rain that runs off at once
	meltMost    = 0.5  // share of the snow that melts in a warm month, at most
	meltNone    = -10  // no melt in a month as cold [degC]
	meltFull    = 3.3  // all that can melt does in a month as warm [degC]
	soilHolds   = 150  // water that the soil holds for plants [mm]
	surplusRuns = 0.5  // share of the surplus that runs off within the month
)

// balanceYears is how often the year is gone through until soil, snow and
// surplus repeat; snow that never melts away grows and does not matter.
const balanceYears = 20

// BalanceOf returns the water balance of a usual year (McCabe & Markstrom 2007,
// eq. 4 to 11). Rain and snowfall come apart already, so that the model's own
// parting of precipitation, eq. 1, is not used.
func BalanceOf(months [12]MonthWater) Balance {
	var b Balance
	snow, soil, surplus := 0.0, soilHolds/2.0, 0.0
	for i, m := range months {
		b.Frost[i] = m.Mean < 0
		b.Wanted[i] = Hamon(m.Mean, m.Daylight, monthLength(i))
	}
	for range balanceYears {
		for i, m := range months {
			wanted, direct := b.Wanted[i], directShare*m.Rain
			snow += m.Snowfall
			melt := snow * MeltShare(m.Mean)
			snow -= melt
			liquid := m.Rain - direct + melt
			given := wanted
			if liquid >= wanted {
				soil += liquid - wanted
				surplus += math.Max(0, soil-soilHolds)
				soil = math.Min(soil, soilHolds)
			} else {
				drawn := soil * math.Min(1, (wanted-liquid)/soilHolds)
				soil -= drawn
				given = liquid + drawn
			}
			out := surplusRuns * surplus
			surplus -= out
			b.Given[i], b.Runoff[i] = given, out+direct
		}
	}
	return b
}

// Hamon returns the potential evapotranspiration of a month [mm] from its mean
// temperature [degC], the length of its days [h] and how many they are, by the
// formula of Hamon (1961) as McCabe & Markstrom (2007, eq. 5 and 6) give it. It
// holds from -50 to 50 degC.
func Hamon(mean, daylight, days float64) float64 {
	dense := 4.95 * math.Exp(0.062*mean) / 100 // vapour that saturated air holds [100 g/m3]
	half := daylight / 12
	return 13.97 * days * half * half * dense
}

// MeltShare returns the share of the snow on the ground that melts in a month
// of a mean temperature [degC] (McCabe & Markstrom 2007, eq. 4).
func MeltShare(mean float64) float64 {
	return min(meltMost, max(0, meltMost*(mean-meltNone)/(meltFull-meltNone)))
}

// Lack returns the share of the water that the air asks for and does not get in
// a month, 1..12, and the two before it, 0..1: springs and shallow wells follow
// the rain of a season. Months of frost are passed over, so that a winter has
// the lack of its autumn; where all have frost there is none.
func (b Balance) Lack(month int) float64 {
	wanted, given := 0.0, 0.0
	for back, taken := 0, 0; back < 12 && taken < 3; back++ {
		if i := (month + 23 - back) % 12; !b.Frost[i] {
			wanted, given = wanted+b.Wanted[i], given+b.Given[i]
			taken++
		}
	}
	if wanted <= 0 {
		return 0
	}
	return min(1, max(0, 1-given/wanted))
}

// monthLength returns the days of a month, 0 January, of a common year.
func monthLength(i int) float64 {
	return float64(time.Date(2001, time.Month(i+2), 0, 0, 0, 0, 0, time.UTC).Day())
}
