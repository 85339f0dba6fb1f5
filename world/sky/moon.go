package sky

import (
	"math"
	"time"
)

// moonPlace is where the moon stands, seen from the middle of the Earth.
type moonPlace struct {
	lon, lat float64 // apparent ecliptic longitude and latitude [rad]
	distance float64 // [km]
}

// earthRadius is the equatorial radius that Meeus takes for the parallax [km].
const earthRadius = 6378.14

// vec returns the moon's place in Earth radii.
func (m moonPlace) vec(obliquity float64) vec {
	return fromEcliptic(m.lon, m.lat, obliquity).times(m.distance / earthRadius)
}

// multiples holds cos(k a) + i sin(k a) for k = -4 to 4.
type multiples [9]complex128

func multiplesOf(angle float64) multiples {
	s, c := math.Sincos(angle * rad)
	var m multiples
	m[4] = 1
	z := complex(c, s)
	for k := 1; k <= 4; k++ {
		m[4+k] = m[3+k] * z
		m[4-k] = complex(real(m[4+k]), -imag(m[4+k]))
	}
	return m
}

// moonAt returns the place of the moon at a Julian day in dynamical time, by
// the periodic terms of Meeus (1998), chapter 47 (from the theory ELP-2000/82):
// 10 arc seconds in longitude, 4 in latitude. nutation is that of the longitude
// [rad]; with nutation 0 the place refers to the mean equinox of the date.
func moonAt(jde, nutation float64) moonPlace {
	t := (jde - j2000) / century
	lp := turn(218.3164477 + t*(481267.88123421-t*(0.0015786-t*(1/538841.0-t/65194000))))
	d := turn(297.8501921 + t*(445267.1114034-t*(0.0018819-t*(1/545868.0-t/113065000))))
	m := turn(357.5291092 + t*(35999.0502909-t*(0.0001536-t/24490000)))
	mp := turn(134.9633964 + t*(477198.8675055+t*(0.0087414+t*(1/69699.0-t/14712000))))
	f := turn(93.2720950 + t*(483202.0175233-t*(0.0036539+t*(1/3526000.0-t/863310000))))
	e := 1 - t*(0.002516+t*0.0000074)

	pd, pm, pp, pf := multiplesOf(d), multiplesOf(m), multiplesOf(mp), multiplesOf(f)
	for k, w := range [...]float64{1: e, 2: e * e} { // the sun's orbit grows rounder, and these terms shrink
		if k > 0 {
			pm[4+k] *= complex(w, 0)
			pm[4-k] *= complex(w, 0)
		}
	}
	var sl, sr, sb float64
	for i := range lonTerms {
		q := &lonTerms[i]
		z := pd[4+q.d] * pm[4+q.m] * (pp[4+q.mp] * pf[4+q.f])
		sl += q.sin * imag(z)
		sr += q.cos * real(z)
	}
	for i := range latTerms {
		q := &latTerms[i]
		z := pd[4+q.d] * pm[4+q.m] * (pp[4+q.mp] * pf[4+q.f])
		sb += q.sin * imag(z)
	}
	a1 := (119.75 + 131.849*t) * rad
	a2 := (53.09 + 479264.290*t) * rad
	a3 := (313.45 + 481266.484*t) * rad
	lr, mr, fr := lp*rad, mp*rad, f*rad
	sl += 3958*math.Sin(a1) + 1962*math.Sin(lr-fr) + 318*math.Sin(a2)
	sb += -2235*math.Sin(lr) + 382*math.Sin(a3) + 175*(math.Sin(a1-fr)+math.Sin(a1+fr)) +
		127*math.Sin(lr-mr) - 115*math.Sin(lr+mr)
	return moonPlace{
		lon:      (lp+sl/1e6)*rad + nutation,
		lat:      sb / 1e6 * rad,
		distance: 385000.56 + sr/1000,
	}
}

// nutationInLongitude returns the nutation [rad] to 0.5 arc seconds: Meeus
// (1998), chapter 22.
func nutationInLongitude(jde float64) float64 {
	t := (jde - j2000) / century
	omega := (125.04452 - 1934.136261*t) * rad
	sun := (280.4665 + 36000.7698*t) * rad
	moon := (218.3165 + 481267.8813*t) * rad
	seconds := -17.20*math.Sin(omega) - 1.32*math.Sin(2*sun) - 0.23*math.Sin(2*moon) + 0.21*math.Sin(2*omega)
	return seconds / 3600 * rad
}

// astronomicalUnit is the mean distance of the sun [km].
const astronomicalUnit = 149597870.7

// litShare returns the illuminated share of the moon's disc and the angle
// between sun and moon seen from the Earth [rad].
//
//	tan i = R sin psi / (Delta - R cos psi),  k = (1 + cos i) / 2
//
// Meeus (1998), equations 48.1 to 48.3.
func litShare(s sunPlace, m moonPlace) (lit, elongation float64) {
	cos := math.Cos(m.lat) * math.Cos(m.lon-s.lon)
	elongation = math.Acos(math.Max(-1, math.Min(1, cos)))
	r := s.distance * astronomicalUnit
	i := math.Atan2(r*math.Sin(elongation), m.distance-r*cos)
	return (1 + math.Cos(i)) / 2, elongation
}

// MoonPhase returns the illuminated share of the moon's disc, 0 to 1, and
// whether it grows.
func MoonPhase(utc time.Time) (fraction float64, waxing bool) {
	jde := ephemerisDay(JulianDay(utc))
	s := sunAt(jde)
	m := moonAt(jde, s.nutation)
	lit, _ := litShare(s, m)
	return lit, math.Sin(m.lon-s.lon) > 0
}

// Phase is one of the four named phases of the moon.
type Phase int

// The named phases, by how far the moon has moved ahead of the sun.
const (
	NewMoon Phase = iota
	FirstQuarter
	FullMoon
	LastQuarter
)

// String returns the name of the phase.
func (p Phase) String() string {
	return [...]string{"new moon", "first quarter", "full moon", "last quarter"}[p&3]
}

// synodicRate is the mean motion of the moon away from the sun [deg/d], of a
// mean month of 29.530589 days.
const synodicRate = 360 / 29.530589

// NextPhase returns when the moon next reaches a phase at or after a moment,
// to about two minutes.
func NextPhase(after time.Time, p Phase) time.Time {
	start := JulianDay(after)
	want := 90 * float64(p&3)
	jd := start + turn(want-moonAge(start))/synodicRate
	for range 6 {
		miss := turn(want-moonAge(jd)+180) - 180
		jd += miss / synodicRate
	}
	if jd < start {
		return NextPhase(after.Add(time.Duration(24*float64(time.Hour))), p)
	}
	return after.Add(time.Duration((jd - start) * 24 * float64(time.Hour)))
}

// moonAge returns how far the moon has moved ahead of the sun in longitude, 0
// to 360 [deg].
func moonAge(jd float64) float64 {
	jde := ephemerisDay(jd)
	s := sunAt(jde)
	return turn((moonAt(jde, s.nutation).lon - s.lon) / rad)
}
