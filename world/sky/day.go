package sky

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// Elevations of the sun's centre at which the parts of the day begin [deg].
const (
	// SunriseElevation: the upper limb shows, with 34' of refraction and 16' of
	// half diameter, as almanacs reckon.
	SunriseElevation = -50.0 / 60
	// CivilElevation ends civil twilight: ground still seen, stars not yet.
	CivilElevation = -6.0
	// NauticalElevation ends nautical twilight: the horizon at sea is lost.
	NauticalElevation = -12.0
)

// SunDay is the sun's day at a place, from midnight to midnight of mean local
// solar time. Times are clock readings of that time; a time is zero when the
// sun does not cross that height on the day.
type SunDay struct {
	Rise, Set         time.Time
	Dawn, Dusk        time.Time // sun 6 deg below the horizon
	NautDawn, NautSet time.Time // sun 12 deg below the horizon
	Noon              float64   // when the sun stands highest [h]
	Length            float64   // time with the sun up [h]
	Twilight          float64   // time of civil twilight, morning and evening [h]
	PolarDay          bool      // the sun does not set
	PolarNight        bool      // the sun does not rise
}

// Day returns the sun's day at a place on a date. Only the calendar date of
// date counts. Refraction is that of sea level; the horizon is level.
func Day(p geo.Point, date time.Time) SunDay {
	c, _, _ := sunCourseOf(p, date)
	return c.day(date)
}

func (c *sunCourse) day(date time.Time) SunDay {
	hours, height := c.sample()
	f := c.elevation
	rise, set, up := crossings(hours[:], height[:], SunriseElevation, f)
	dawn, dusk, light := crossings(hours[:], height[:], CivilElevation, f)
	naut, nauset, _ := crossings(hours[:], height[:], NauticalElevation, f)
	return SunDay{
		Rise: clock(date, rise), Set: clock(date, set),
		Dawn: clock(date, dawn), Dusk: clock(date, dusk),
		NautDawn: clock(date, naut), NautSet: clock(date, nauset),
		Noon:   c.noon,
		Length: up, Twilight: light - up,
		PolarDay: up == 24, PolarNight: up == 0,
	}
}

// samples is every hour from 0 to 24, the sun's noon and its midnight.
const samples = 27

// sample returns hours in order and the sun's elevation at them. Noon and the
// sun's midnight are among them so that the shortest day or night is not missed.
func (c *sunCourse) sample() (hours, height [samples]float64) {
	midnight := c.noon + 12
	if midnight > 24 {
		midnight -= 24
	}
	for i := range 25 {
		hours[i] = float64(i)
	}
	n := 25
	for _, x := range [...]float64{c.noon, midnight} {
		i := n
		for ; i > 0 && hours[i-1] > x; i-- {
			hours[i] = hours[i-1]
		}
		hours[i] = x
		n++
	}
	for i, h := range hours {
		height[i] = c.elevation(h)
	}
	return hours, height
}

// crossings returns the first hour at which the height rises through level, the
// first after it (or else at all) at which it sinks through it, and how long it
// is above [h]. An hour is NaN when there is no such crossing.
func crossings(hours, height []float64, level float64, f func(float64) float64) (rise, set, above float64) {
	rise, set = math.NaN(), math.NaN()
	since := 0.0
	for i := 1; i < len(hours); i++ {
		was, is := height[i-1] >= level, height[i] >= level
		if was == is {
			continue
		}
		t := crossing(hours[i-1], hours[i], func(h float64) float64 { return f(h) - level })
		if is {
			since = t
			if math.IsNaN(rise) {
				rise = t
			}
			continue
		}
		above += t - since
		if math.IsNaN(set) || (set < rise && t > rise) {
			set = t
		}
	}
	if height[len(height)-1] >= level {
		above += 24 - since
	}
	return rise, set, above
}

// crossing returns where f changes its sign between a and b, to 0.1 s, by the
// Illinois variant of the rule of false position.
func crossing(a, b float64, f func(float64) float64) float64 {
	fa, fb := f(a), f(b)
	for range 30 {
		t := b - fb*(b-a)/(fb-fa)
		ft := f(t)
		if ft*fb < 0 {
			a, fa = b, fb
		} else {
			fa /= 2
		}
		b, fb = t, ft
		if math.Abs(ft) < 1e-5 || math.Abs(b-a) < 3e-5 {
			break
		}
	}
	return b
}

// clock returns the clock reading of an hour of date, zero for no hour.
func clock(date time.Time, hour float64) time.Time {
	if math.IsNaN(hour) {
		return time.Time{}
	}
	y, m, d := date.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Add(time.Duration(hour * float64(time.Hour)))
}

// MoonDay is the moon's day at a place, from midnight to midnight of mean local
// solar time. A time is zero when the moon does not rise or set on the day.
type MoonDay struct {
	Rise, Set time.Time // clock readings of mean local solar time, upper limb
	Up        float64   // time above the horizon [h]
	Lit       float64   // illuminated share of the disc at noon, 0..1
}

// MoonOn returns the moon's day at a place on a date.
func MoonOn(p geo.Point, date time.Time) MoonDay {
	c := CourseOf(p, date)
	f := func(hour float64) float64 {
		place := c.moon.at(hour)
		// The moon's radius is 0.2725 of the Earth's (Meeus 1998, chapter 55).
		limb := math.Asin(0.2725/place.length()) / rad
		return c.sun.horizon(hour).moonElevation(place) + limb + 34.0/60
	}
	var hours, height [97]float64
	for i := range hours {
		hours[i] = float64(i) / 4
		height[i] = f(hours[i])
	}
	rise, set, up := crossings(hours[:], height[:], 0, f)
	return MoonDay{Rise: clock(date, rise), Set: clock(date, set), Up: up, Lit: c.lit[1]}
}
