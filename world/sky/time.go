package sky

import (
	"math"
	"time"
)

// j2000 is the Julian day of 2000 January 1, 12 h.
const j2000 = 2451545.0

// century is the number of days in a Julian century.
const century = 36525.0

// JulianDay returns the Julian day number of a moment, in universal time [d].
func JulianDay(utc time.Time) float64 {
	return 2440587.5 + (float64(utc.Unix())+float64(utc.Nanosecond())/1e9)/86400
}

// deltaT holds dynamical time less universal time [s] from 1900 in steps of ten
// years: Meeus (1998), Table 10.A, to 1990, then as observed (63.8, 66.1,
// 69.4). Between, it is linear, beyond it stays: the moon moves 0.01 deg in
// 20 s, so an error of some seconds does not matter here.
var deltaT = [...]float64{-2.8, 10.4, 21.2, 24.0, 24.3, 29.1, 33.1, 40.2, 50.5, 56.9, 63.8, 66.1, 69.4}

// ephemerisDay returns the Julian day in dynamical time [d] of one in universal time.
func ephemerisDay(jd float64) float64 {
	decades := (jd - 2415020.5) / 3652.5
	last := float64(len(deltaT) - 1)
	decades = math.Max(0, math.Min(decades, last))
	i := int(math.Min(math.Floor(decades), last-1))
	f := decades - float64(i)
	return jd + (deltaT[i]*(1-f)+deltaT[i+1]*f)/86400
}

// siderealTime returns the mean sidereal time at Greenwich [deg], not reduced
// to one turn: Meeus (1998), equation 12.4.
func siderealTime(jd float64) float64 {
	t := (jd - j2000) / century
	return 280.46061837 + 360.98564736629*(jd-j2000) + t*t*(0.000387933-t/38710000)
}

// SolarTime returns the mean local solar time of a moment at a longitude
// [deg]. The result is a clock reading, held as if it were UTC: its hours run
// from local midnight to local midnight. Noon by the sun itself comes earlier
// or later by EquationOfTime.
func SolarTime(lon float64, utc time.Time) time.Time {
	return utc.UTC().Add(solarOffset(lon))
}

// UTC returns the moment at which a clock that keeps mean local solar time at
// a longitude [deg] reads local: the inverse of SolarTime.
func UTC(lon float64, local time.Time) time.Time {
	y, m, d := local.Date()
	clock := time.Date(y, m, d, local.Hour(), local.Minute(), local.Second(), local.Nanosecond(), time.UTC)
	return clock.Add(-solarOffset(lon))
}

// solarOffset is mean solar less universal time: four minutes a degree.
func solarOffset(lon float64) time.Duration {
	return time.Duration(math.Round(lon * 240 * float64(time.Second)))
}

// EquationOfTime returns apparent less mean solar time: how much earlier than
// 12:00 mean local solar time the sun stands in the meridian. It lies between
// -14.3 and +16.5 minutes. Meeus (1998), equation 28.1.
func EquationOfTime(utc time.Time) time.Duration {
	return time.Duration(equationOfTime(JulianDay(utc)) * float64(time.Hour))
}

// equationOfTime returns apparent less mean solar time [h].
func equationOfTime(jd float64) float64 {
	jde := ephemerisDay(jd)
	s := sunAt(jde)
	ra := math.Atan2(math.Sin(s.lon)*math.Cos(s.obliquity), math.Cos(s.lon)) / rad
	e := s.meanLon - 0.0057183 - ra + s.nutation*math.Cos(s.obliquity)/rad
	return turn(e+180)/15 - 12
}

// rad is one degree [rad].
const rad = math.Pi / 180

// turn brings an angle into [0, 360) [deg].
func turn(a float64) float64 {
	a = math.Mod(a, 360)
	if a < 0 {
		a += 360
	}
	return a
}

// startOfDay returns the Julian day at which the mean local solar day of date
// begins at a longitude [deg]. Only the calendar date of date counts.
func startOfDay(lon float64, date time.Time) float64 {
	y, m, d := date.Date()
	midnight := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return JulianDay(midnight) - lon/360
}
