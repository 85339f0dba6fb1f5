// Package sky knows where the sun and moon stand, twilight, and how much light
// the night has.
package sky

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// Light is the light at a place and moment.
type Light struct {
	SunElevation  float64 // of the sun's centre, refraction left out [deg]
	SunAzimuth    float64 // clockwise from north [deg]
	MoonElevation float64 // [deg]
	MoonLit       float64 // illuminated share of the moon's disc, 0..1
	Lux           float64 // clear-sky illuminance on the level [lx]
}

// At returns the light at a place and moment.
func At(p geo.Point, utc time.Time) Light {
	jd := JulianDay(utc)
	jde := ephemerisDay(jd)
	sun := sunAt(jde)
	moon := moonAt(jde, sun.nutation)
	lit, angle := litShare(sun, moon)
	sinLat, cosLat := math.Sincos(p.Lat * rad)
	h := horizonAt(sinLat, cosLat, siderealTime(jd)+sun.nutation*math.Cos(sun.obliquity)/rad+p.Lon)
	return lightOf(h, sun.vec(), moon.vec(sun.obliquity), phaseOf{lit, angle / rad, sun.distance})
}

// moonlessAbove is the elevation of the sun [deg] from which moonlight is left
// out: daylight is two thousand times as strong by then.
const moonlessAbove = 0

// phaseOf is what of the moon's phase and the sun's distance the light needs.
type phaseOf struct {
	lit   float64 // illuminated share of the moon's disc, 0..1
	angle float64 // between moon and sun [deg]
	sun   float64 // distance of the sun [au]
}

// lightOf puts together the light of the sun in direction sun and the moon at
// place moon [Earth radii].
func lightOf(h horizon, sun, moon vec, ph phaseOf) Light {
	l := Light{
		SunElevation:  h.sunElevation(sun),
		SunAzimuth:    h.azimuth(sun),
		MoonElevation: h.moonElevation(moon),
		MoonLit:       ph.lit,
	}
	l.Lux = NightLux + SunLux(l.SunElevation, ph.sun)
	if l.MoonElevation > -0.8 && l.SunElevation < moonlessAbove {
		l.Lux += MoonLux(l.MoonElevation, ph.angle, 1/(moon.length()*rad))
	}
	return l
}
