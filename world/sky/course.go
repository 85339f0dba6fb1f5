package sky

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// path is a direction or place at 0, 12 and 24 hours of a day, between which a
// parabola runs. For the moon it is true to 0.006 deg, for the sun to 1e-5.
type path [3]vec

func (p path) at(hour float64) vec {
	u := hour / 12
	a, b, c := (u-1)*(u-2)/2, u*(2-u), u*(u-1)/2
	return vec{
		a*p[0].x + b*p[1].x + c*p[2].x,
		a*p[0].y + b*p[1].y + c*p[2].y,
		a*p[0].z + b*p[1].z + c*p[2].z,
	}
}

// sunCourse is the sun over one mean local solar day at one place.
type sunCourse struct {
	sinLat, cosLat float64
	sidereal       float64 // local sidereal time at 0 h [deg]
	noon           float64 // when the sun stands in the meridian [h]
	distance       float64 // of the sun [au]
	sun            path
}

// siderealRate is how far the sky turns in an hour [deg].
const siderealRate = 360.98564736629 / 24

func sunCourseOf(p geo.Point, date time.Time) (sunCourse, [3]sunPlace, [3]float64) {
	start := startOfDay(p.Lon, date)
	var c sunCourse
	var suns [3]sunPlace
	var jdes [3]float64
	for i := range suns {
		jdes[i] = ephemerisDay(start + float64(i)/2)
		suns[i] = sunAt(jdes[i])
		c.sun[i] = suns[i].vec()
	}
	c.sinLat, c.cosLat = math.Sincos(p.Lat * rad)
	c.sidereal = turn(siderealTime(start) + suns[1].nutation*math.Cos(suns[1].obliquity)/rad + p.Lon)
	ra := math.Atan2(c.sun[1].y, c.sun[1].x) / rad
	c.noon = 12 - (turn(c.sidereal+12*siderealRate-ra+180)-180)/15
	c.distance = suns[1].distance
	return c, suns, jdes
}

func (c *sunCourse) horizon(hour float64) horizon {
	return horizonAt(c.sinLat, c.cosLat, c.sidereal+hour*siderealRate)
}

func (c *sunCourse) elevation(hour float64) float64 {
	return c.horizon(hour).sunElevation(c.sun.at(hour))
}

// Course is the way of sun and moon over one mean local solar day at one
// place. It answers for any hour of that day much faster than At does.
type Course struct {
	sun     sunCourse
	moon    path       // [Earth radii]
	lit     [3]float64 // illuminated share at 0, 12 and 24 h
	cosMoon [3]float64 // cosine of the angle between moon and sun at these hours
}

// CourseOf returns the course of sun and moon at a place on a date. Only the
// calendar date counts; the day is that of mean local solar time.
func CourseOf(p geo.Point, date time.Time) Course {
	var c Course
	var suns [3]sunPlace
	var jdes [3]float64
	c.sun, suns, jdes = sunCourseOf(p, date)
	for i := range suns {
		m := moonAt(jdes[i], suns[i].nutation)
		c.moon[i] = m.vec(suns[i].obliquity)
		var angle float64
		c.lit[i], angle = litShare(suns[i], m)
		c.cosMoon[i] = math.Cos(angle)
	}
	return c
}

// At returns the light at an hour of the day, 0 to 24, mean local solar time.
func (c *Course) At(hour float64) Light {
	return lightOf(c.sun.horizon(hour), c.sun.sun.at(hour), c.moon.at(hour), c.phase(hour))
}

// SunDay returns rise, set and twilight of the day.
func (c *Course) SunDay(date time.Time) SunDay { return c.sun.day(date) }

// Daylight returns when the sun stands highest and how long it is up [h], from
// its declination at noon: within minutes of what SunDay finds by search, and
// at a fraction of the work. It is 0 in polar night and 24 in polar day.
func (c *Course) Daylight() (noon, length float64) {
	sinDec := c.sun.sun[1].z
	cosDec := math.Sqrt(1 - sinDec*sinDec)
	cosH := (sinSunrise - c.sun.sinLat*sinDec) / math.Max(c.sun.cosLat*cosDec, 1e-9)
	return c.sun.noon, 2 * math.Acos(math.Max(-1, math.Min(1, cosH))) / (15 * rad)
}

// sinSunrise is the sine of SunriseElevation.
const sinSunrise = -0.014543897651582651

// SunLux returns the sun's elevation [deg] and the clear-sky illuminance of
// level ground [lx], moon included, at an hour of the day: what At gives, for
// those who need no more.
func (c *Course) SunLux(hour float64) (elevation, lux float64) {
	h := c.sun.horizon(hour)
	elevation = h.sunElevation(c.sun.sun.at(hour))
	lux = NightLux + SunLux(elevation, c.sun.distance)
	if elevation < moonlessAbove {
		moon := c.moon.at(hour)
		if up := h.moonElevation(moon); up > -0.8 {
			lux += MoonLux(up, c.phase(hour).angle, 1/(moon.length()*rad))
		}
	}
	return elevation, lux
}

// phase returns the moon's phase at an hour of the day.
func (c *Course) phase(hour float64) phaseOf {
	u := hour / 12
	a, b, d := (u-1)*(u-2)/2, u*(2-u), u*(u-1)/2
	cos := a*c.cosMoon[0] + b*c.cosMoon[1] + d*c.cosMoon[2]
	lit := a*c.lit[0] + b*c.lit[1] + d*c.lit[2]
	return phaseOf{
		lit:   math.Max(0, math.Min(1, lit)),
		angle: math.Acos(math.Max(-1, math.Min(1, cos))) / rad,
		sun:   c.sun.distance,
	}
}

// SunDistance returns the distance of the sun [au].
func (c *Course) SunDistance() float64 { return c.sun.distance }
