package sky

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Models returns the published models of this room.
func Models() []cite.Model {
	return []cite.Model{sunModel(), heightModel(), moonModel(), sunLightModel(), moonLightModel()}
}

var jdeInput = cite.Quantity{Name: "jde", Unit: "d", Doc: "Julian day in dynamical time", Min: 2378496, Max: 2524593}

func sunModel() cite.Model {
	in := cite.Values{"jde": 2448908.5}
	note := "Meeus (1998), example 25.a: 1992 October 13 at 0 h"
	return cite.Model{
		Name:    "sky/sun",
		Title:   "Apparent place of the sun, to 0.01 deg",
		Formula: "lambda = L0 + C - 0.00569 - 0.00478 sin Omega; C = (1.914602 - 0.004817 T - 0.000014 T^2) sin M + (0.019993 - 0.000101 T) sin 2M + 0.000289 sin 3M",
		Inputs:  []cite.Quantity{jdeInput},
		Outputs: []cite.Quantity{
			{Name: "longitude", Unit: "deg", Doc: "apparent ecliptic longitude"},
			{Name: "right_ascension", Unit: "deg", Doc: "apparent right ascension"},
			{Name: "declination", Unit: "deg", Doc: "apparent declination"},
			{Name: "distance", Unit: "au", Doc: "distance from the Earth"},
		},
		Works: []cite.Work{cite.Meeus1998},
		Checks: []cite.Check{
			{In: in, Out: "longitude", Want: 199.90895, Tol: 2e-4, Published: true, Note: note},
			{In: in, Out: "right_ascension", Want: 198.38083, Tol: 2e-4, Published: true, Note: note},
			{In: in, Out: "declination", Want: -7.78507, Tol: 2e-4, Published: true, Note: note},
			{In: in, Out: "distance", Want: 0.99766, Tol: 1e-5, Published: true, Note: note},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			s := sunAt(v["jde"])
			d := s.vec()
			return cite.Values{
				"longitude":       turn(s.lon / rad),
				"right_ascension": turn(math.Atan2(d.y, d.x) / rad),
				"declination":     math.Asin(d.z) / rad,
				"distance":        s.distance,
			}, nil
		},
	}
}

func heightModel() cite.Model {
	golden := cite.Values{"jd": 2452930.312847, "lat": 39.742476, "lon": -105.1786}
	note := "Reda and Andreas (2004), Table A5.1: 2003 October 17, 19:30:30 universal time"
	return cite.Model{
		Name:    "sky/sun-height",
		Title:   "Height and bearing of the sun at a place and moment",
		Formula: "sin h = sin phi sin delta + cos phi cos delta cos H, with 8.794'' of parallax",
		Inputs: []cite.Quantity{
			{Name: "jd", Unit: "d", Doc: "Julian day in universal time", Min: 2378496, Max: 2524593},
			{Name: "lat", Unit: "deg", Doc: "latitude, north positive", Min: -90, Max: 90},
			{Name: "lon", Unit: "deg", Doc: "longitude, east positive", Min: -180, Max: 180},
		},
		Outputs: []cite.Quantity{
			{Name: "elevation", Unit: "deg", Doc: "of the sun's centre, refraction left out"},
			{Name: "azimuth", Unit: "deg", Doc: "clockwise from north"},
			{Name: "refraction", Unit: "deg", Doc: "by which the air lifts it, at 1010 hPa and 10 degC"},
		},
		Works: []cite.Work{cite.Meeus1998, cite.RedaAndreas2004},
		Checks: []cite.Check{
			{In: golden, Out: "elevation", Want: 39.872046, Tol: 0.01, Published: true, Note: note + ", without refraction"},
			{In: golden, Out: "azimuth", Want: 194.34024, Tol: 0.01, Published: true, Note: note},
			{
				In: golden, Out: "refraction", Want: 0.016332, Tol: 0.005, Published: true,
				Note: note + "; the example has 820 hPa and 11 degC, where refraction is a fifth less",
			},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			jd := v["jd"]
			s := sunAt(ephemerisDay(jd))
			sin, cos := math.Sincos(v["lat"] * rad)
			h := horizonAt(sin, cos, siderealTime(jd)+s.nutation*math.Cos(s.obliquity)/rad+v["lon"])
			e := h.sunElevation(s.vec())
			return cite.Values{"elevation": e, "azimuth": h.azimuth(s.vec()), "refraction": Refraction(e)}, nil
		},
	}
}

func moonModel() cite.Model {
	in := cite.Values{"jde": 2448724.5}
	note := "Meeus (1998), example 47.a: 1992 April 12 at 0 h"
	return cite.Model{
		Name:    "sky/moon",
		Title:   "Place of the moon and its phase",
		Formula: "lambda = L' + sum(sl sin(D, M, M', F)); beta = sum(sb sin(...)); Delta = 385000.56 km + sum(sr cos(...)); k = (1 + cos i)/2",
		Inputs:  []cite.Quantity{jdeInput},
		Outputs: []cite.Quantity{
			{Name: "longitude", Unit: "deg", Doc: "ecliptic longitude, mean equinox of the date"},
			{Name: "latitude", Unit: "deg", Doc: "ecliptic latitude"},
			{Name: "distance", Unit: "km", Doc: "from the middle of the Earth"},
			{Name: "right_ascension", Unit: "deg", Doc: "apparent right ascension"},
			{Name: "declination", Unit: "deg", Doc: "apparent declination"},
			{Name: "lit", Unit: "1", Doc: "illuminated share of the disc"},
		},
		Works: []cite.Work{cite.Meeus1998},
		Checks: []cite.Check{
			{In: in, Out: "longitude", Want: 133.162655, Tol: 1e-6, Published: true, Note: note},
			{In: in, Out: "latitude", Want: -3.229126, Tol: 1e-6, Published: true, Note: note},
			{In: in, Out: "distance", Want: 368409.7, Tol: 0.06, Published: true, Note: note},
			{In: in, Out: "right_ascension", Want: 134.688470, Tol: 5e-4, Published: true, Note: note},
			{In: in, Out: "declination", Want: 13.768368, Tol: 5e-4, Published: true, Note: note},
			{In: in, Out: "lit", Want: 0.6786, Tol: 1e-4, Published: true, Note: "Meeus (1998), example 48.a"},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			jde := v["jde"]
			s := sunAt(jde)
			mean := moonAt(jde, 0)
			seen := mean
			seen.lon += nutationInLongitude(jde)
			d := seen.vec(s.obliquity)
			lit, _ := litShare(s, seen)
			return cite.Values{
				"longitude":       turn(mean.lon / rad),
				"latitude":        mean.lat / rad,
				"distance":        mean.distance,
				"right_ascension": turn(math.Atan2(d.y, d.x) / rad),
				"declination":     math.Asin(d.z/d.length()) / rad,
				"lit":             lit,
			}, nil
		},
	}
}

func sunLightModel() cite.Model {
	return cite.Model{
		Name:    "sky/sun-light",
		Title:   "Clear-sky illuminance of level ground by the sun, twilight included",
		Formula: "log10 L = l0 + l1 x + l2 x^2 + l3 x^3, x = h/90 deg, six bands of h",
		Inputs: []cite.Quantity{
			{Name: "elevation", Unit: "deg", Doc: "true elevation of the sun", Min: -18, Max: 90},
			{Name: "distance", Unit: "au", Doc: "distance of the sun", Min: 0.98, Max: 1.02, Default: 1, Optional: true},
		},
		Outputs: []cite.Quantity{{Name: "illuminance", Unit: "lx", Doc: "on level ground"}},
		Works:   []cite.Work{cite.Seidelmann1992, cite.JaniczekDeYoung1987},
		Caveats: []string{"a clear sky at sea level and an open horizon; cloud takes up to nine tenths"},
		Checks: []cite.Check{
			{In: cite.Values{"elevation": SunriseElevation}, Out: "illuminance", Want: 400, Tol: 60, Published: true, Note: "sunrise and sunset, clear: 400 lx"},
			{In: cite.Values{"elevation": 90}, Out: "illuminance", Want: 128825, Tol: 1, Note: "the cubic as written: 10^5.11"},
			{In: cite.Values{"elevation": -6}, Out: "illuminance", Want: 3.411, Tol: 0.01, Note: "the cubic as written; tables give 3.4 lx for the dark end of civil twilight"},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"illuminance": SunLux(v["elevation"], v["distance"])}, nil
		},
	}
}

func moonLightModel() cite.Model {
	full := cite.Values{"elevation": 90, "angle": 180}
	return cite.Model{
		Name:    "sky/moon-light",
		Title:   "Clear-sky illuminance of level ground by the moon",
		Formula: "log10 L = l0 + l1 x + l2 x^2 + l3 x^3 - 0.00868 f - 2.2e-9 f^4 + 2 log10(parallax/0.951), f = 180 deg - angle",
		Inputs: []cite.Quantity{
			{Name: "elevation", Unit: "deg", Doc: "elevation of the moon", Min: -0.8, Max: 90},
			{Name: "angle", Unit: "deg", Doc: "between moon and sun: 0 new, 180 full", Min: 0, Max: 180},
			{Name: "parallax", Unit: "deg", Doc: "horizontal parallax of the moon", Min: 0.89, Max: 1.03, Default: 0.951, Optional: true},
		},
		Outputs: []cite.Quantity{{Name: "illuminance", Unit: "lx", Doc: "on level ground, starlight left out"}},
		Works:   []cite.Work{cite.Seidelmann1992, cite.JaniczekDeYoung1987, cite.NightGlow},
		Caveats: []string{"a clear sky and an open horizon; starlight and airglow add about 0.002 lx"},
		Checks: []cite.Check{
			{In: full, Out: "illuminance", Want: 0.25, Tol: 0.05, Published: true, Note: "full moon, clear: 0.25 lx (0.05 to 0.3 by height)"},
			{In: full, Out: "illuminance", Want: 0.2692, Tol: 1e-4, Note: "the cubic as written: 10^-0.57"},
			{
				In:  cite.Values{"elevation": 30, "angle": 90},
				Out: "illuminance", Want: 0.01, Tol: 0.005, Published: true, Note: "quarter moon: 0.01 lx",
			},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"illuminance": MoonLux(v["elevation"], v["angle"], v["parallax"])}, nil
		},
	}
}
