package climate

import (
	"math"
	"time"
)

// midDays are the days of the year at the middle of the months [d].
var midDays = [12]float64{15.5, 45, 74.5, 105, 135.5, 166, 196.5, 227.5, 258, 288.5, 319, 349.5}

// monthDays are the days of the months of a common year [d].
var monthDays = [12]float64{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

const yearDays = 365

// between finds the months whose middles enclose a day of the year, and how far
// the day lies from the first towards the second, 0..1.
func between(doy float64) (first, second int, share float64) {
	doy = math.Mod(doy, yearDays)
	if doy < midDays[0] {
		doy += yearDays
	}
	first = 11
	for first > 0 && midDays[first] > doy {
		first--
	}
	second = (first + 1) % 12
	end := midDays[second]
	if second == 0 {
		end += yearDays
	}
	return first, second, (doy - midDays[first]) / (end - midDays[first])
}

// On returns the usual weather around a day: every field is brought smoothly
// from the middle of one month to the middle of the next. Sums (rain, snowfall,
// wet days, dust days) stay sums of a month.
func (n Normals) On(day time.Time) Month {
	doy := float64(min(day.YearDay(), yearDays))
	i, j, w := between(doy)
	a, b := n.Months[i], n.Months[j]
	mix := func(x, y float64) float64 { return x*(1-w) + y*w }
	return Month{
		Mean:      n.cubicMean(i, j, w),
		Range:     mix(a.Range, b.Range),
		DaySD:     mix(a.DaySD, b.DaySD),
		YearSD:    mix(a.YearSD, b.YearSD),
		Rain:      mix(a.Rain, b.Rain),
		Snowfall:  mix(a.Snowfall, b.Snowfall),
		WetDays:   mix(a.WetDays, b.WetDays),
		Wind:      mix(a.Wind, b.Wind),
		Vapour:    mix(a.Vapour, b.Vapour),
		Cloud:     mix(a.Cloud, b.Cloud),
		SnowDepth: mix(a.SnowDepth, b.SnowDepth),
		DustDays:  mix(a.DustDays, b.DustDays),
		Inversion: mix(a.Inversion, b.Inversion),
		Shore:     mix(a.Shore, b.Shore),
	}
}

// DayTemperature returns the usual mean air temperature of a day of the year,
// 1..365 [degC]. It passes through the monthly means at mid-month.
func (n Normals) DayTemperature(doy int) float64 {
	i, j, w := between(float64(doy))
	return n.cubicMean(i, j, w)
}

// OpenTemperature returns the usual mean air temperature of a day of the year,
// 1..365, without the cold air that pools over land: over a great lake [degC].
func (n Normals) OpenTemperature(doy int) float64 {
	i, j, w := between(float64(doy))
	return n.cubicMean(i, j, w) + n.Months[i].Inversion*(1-w) + n.Months[j].Inversion*w
}

// cubicMean is the cubic of Catmull and Rom through four monthly means: no
// kinks at mid-month, and winters and summers keep their crests.
func (n *Normals) cubicMean(i, j int, w float64) float64 {
	p0, p1 := n.Months[(i+11)%12].Mean, n.Months[i].Mean
	p2, p3 := n.Months[j].Mean, n.Months[(j+1)%12].Mean
	return p1 + w/2*(p2-p0+w*(2*p0-5*p1+4*p2-p3+w*(3*(p1-p2)+p3-p0)))
}

// SnowOn returns the usual snow depth on open level ground on a day of the
// year, 1..365 [m].
func (n Normals) SnowOn(doy int) float64 {
	i, j, w := between(float64(doy))
	return n.Months[i].SnowDepth*(1-w) + n.Months[j].SnowDepth*w
}

// FreezingDegreeDays returns the sum of the mean year's daily temperatures
// below zero [degC d].
func (n Normals) FreezingDegreeDays() float64 {
	sum := 0.0
	for doy := 1; doy <= yearDays; doy++ {
		sum += max(0, -n.DayTemperature(doy))
	}
	return sum
}

// Precipitation returns rain and snowfall of a month together [mm].
func (m Month) Precipitation() float64 { return m.Rain + m.Snowfall }

// Humidity returns the relative humidity over water at the mean temperature,
// 0..1.
func (m Month) Humidity() float64 {
	return min(1, m.Vapour/Saturation(m.Mean))
}
