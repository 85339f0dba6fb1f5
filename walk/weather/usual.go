package weather

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/world/climate"
)

// norm is the usual weather around a date at a place, with the month's own
// anomaly, in the form the daily chain needs.
type norm struct {
	climate.Month
	anomaly float64    // of the month's temperature [K]
	wetted  float64    // share of wet days
	wetMean float64    // mean amount of a wet day [mm]
	sd      [2]float64 // of the residuals of maximum and minimum [K]
	wetLess [2]float64 // dry-day less wet-day maximum and minimum [K]
	wind    windLaw
	dust    float64 // wind that raises dust [m/s]
}

// usual returns the norm of a date at a place.
func usual(s chance.Stream, date time.Time, pl *Place) norm {
	n := norm{Month: pl.Normals.On(date)}
	n.Mean -= climate.Lapse(pl.At.Lat, int(date.Month())) * (pl.Elevation - pl.Normals.Elevation) / 1000
	y, m, d := date.Date()
	end := time.Date(y, m+1, 1, 0, 0, 0, 0, time.UTC).Add(-time.Hour).Day()
	off := slowAt(s, float64(y*12+int(m)-1)+(float64(d)-0.5)/float64(end))

	total := math.Max(0, n.Rain+n.Snowfall)
	wetDays := math.Max(n.WetDays, total/heaviestWetDay)
	if wetDays > 0 && total > 0 {
		usualShare := math.Min(0.98, wetDays/daysPerMonth)
		n.wetMean = total / (usualShare * daysPerMonth)
		n.wetted = math.Max(0, math.Min(0.98, usualShare*(1+rainSlowSpread*math.Max(-3, off.rain))))
	}
	n.spread()
	rest := n.YearSD*n.YearSD - persistenceTake*n.DaySD*n.DaySD
	n.anomaly = slowShare * math.Sqrt(math.Max(0, rest)) * off.heat
	return n
}

// blow fills in the law of wind and the wind that raises dust.
func (n *norm) blow() {
	n.wind.shape, n.wind.scale = WindLaw(n.Wind)
	n.dust = math.Inf(1)
	if n.DustDays > 0 && n.SnowDepth < dustSnow {
		n.dust = math.Max(dustWind, n.wind.exceeded(math.Min(1, n.DustDays/daysPerMonth*dustHours/24)))
	}
}

// WetDryTemperature returns half the difference between dry-day and wet-day
// maximum and minimum [K], and the coefficients of variation of both about
// their means, relative to kelvin, from the monthly mean [K].
//
//	d_max = -379.4 + 2.604 T - 0.004440 T^2     CV_max = 0.2399 - 0.001220 T + 1.517e-6 T^2
//	d_min = -74.24 + 0.4573 T - 0.0006944 T^2   CV_min = 0.2699 - 0.001362 T + 1.596e-6 T^2
func WetDryTemperature(kelvin float64) (dMax, dMin, cvMax, cvMin float64) {
	t := kelvin
	return -379.4 + t*(2.604-t*0.004440), -74.24 + t*(0.4573-t*0.0006944),
		0.2399 + t*(-0.001220+t*1.517e-6), 0.2699 + t*(-0.001362+t*1.596e-6)
}

// spread shares the spread of daily means among wetness and the residuals of
// maximum and minimum, whose ratio follows the regressions.
func (n *norm) spread() {
	t := math.Max(coldLimit, math.Min(warmLimit, n.Mean+273.15))
	dMax, dMin, cvMax, cvMin := WetDryTemperature(t)
	f := n.wetted
	n.wetLess = [2]float64{2 * dMax, 2 * dMin}
	byWet := f * (1 - f) * (dMax + dMin) * (dMax + dMin)
	if most := 0.5 * n.DaySD * n.DaySD; byWet > most {
		scale := math.Sqrt(most / byWet)
		n.wetLess[0] *= scale
		n.wetLess[1] *= scale
		byWet = most
	}
	// (1 + q^2 + 2 r q)/4 is the variance of the mean of two residuals of spread
	// 1 and q that correlate by r.
	q := cvMin / cvMax
	mean := math.Sqrt(1+q*q+2*maxMinCorrelation*q) / 2
	n.sd[0] = math.Sqrt(math.Max(0, n.DaySD*n.DaySD-byWet)) / mean
	n.sd[1] = q * n.sd[0]
}

// isWet continues the wet-dry chain by one day.
func (n *norm) isWet(d daily, before bool) bool {
	afterDry, afterWet, _, _ := WetChain(n.wetted, n.wetMean)
	if n.wetted == 0 {
		return false
	}
	if before {
		return d.wet < afterWet
	}
	return d.wet < afterDry
}

// runInWet returns whether the eve of a day was wet, from the days before it.
func (n *norm) runInWet(s chance.Stream, number int64) bool {
	wet := false
	for k := number - spinUp; k < number; k++ {
		wet = n.isWet(daily{}.follow(s, k), wet)
	}
	return wet
}

// state is one day's weather before it is laid into hours.
type state struct {
	mean      float64 // [degC]
	low, high float64 // dawn's minimum and the afternoon's maximum [degC]
	cloud     float64 // 0..1
	vapour    float64 // [hPa]
}

// WetDryCloud returns mean cloud of dry and of wet days and its spread on dry
// days from the monthly mean cloud c, all 0..1.
//
//	dry -2.414532 c/(c - 3.414532),  wet 1 + (c - 1)/(2.436341 c + 1)
//	spread 1/(4.084 (c + 0.004165)) - 0.1694
func WetDryCloud(c float64) (dry, wet, spread float64) {
	return -2.414532 * c / (c - 3.414532), 1 + (c-1)/(2.436341*c+1), 1/(4.084*(c+0.004165)) - 0.1694
}

// on returns the weather of a day of this standing.
func (n *norm) on(d daily, wet bool, c *curve) state {
	f, w := n.wetted, 0.0
	if wet {
		w = 1
	}
	high := n.sd[0]*d.x[0] + (f-w)*n.wetLess[0]
	low := n.sd[1]*d.x[1] + (f-w)*n.wetLess[1]
	s := state{mean: n.Mean + n.anomaly + (high+low)/2}
	span := math.Max(smallestRange*n.Range, n.Range+high-low)
	s.low = s.mean - span*c.meanPart()
	s.high = s.low + span
	s.cloud = n.cloud(d.x[2], wet)
	s.vapour = n.vapour(d.vapour, s.mean, w)
	return s
}

// cloud returns a day's cloud; x is the residual of radiation.
func (n *norm) cloud(x float64, wet bool) float64 {
	c := math.Max(0, math.Min(1, n.Cloud))
	dry, rainy, spread := WetDryCloud(c)
	shift := c - (n.wetted*rainy + (1-n.wetted)*dry)
	mean := dry + shift
	if wet {
		mean = rainy + shift
	}
	spread = math.Max(0, math.Min(spread, cloudSpreadCap*math.Sqrt(c*(1-c))))
	if wet {
		spread *= wetCloudSpread
	}
	return math.Max(0, math.Min(1, mean-spread*x))
}

// vapour returns a day's vapour pressure [hPa]; z is a standard normal, wet 1 on
// wet days. Its mean over all days is the usual.
func (n *norm) vapour(z, mean, wet float64) float64 {
	slope := 4098 / ((n.Mean + 237.3) * (n.Mean + 237.3))
	sd := vapourFollows * slope * math.Hypot(n.DaySD, n.anomaly)
	follow := math.Pow(climate.Saturation(mean)/climate.Saturation(n.Mean), vapourFollows)
	day := math.Exp(vapourSpread*z - (vapourSpread*vapourSpread+sd*sd)/2)
	return n.Vapour * follow * day * (1 + wetVapour*(wet-n.wetted))
}
