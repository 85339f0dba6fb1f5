// Package project knows the map projections that elevation files come in:
// from places on the Earth to coordinates on a map and back.
//
// A map that it does not know is refused by name and never guessed: a wrong
// projection shows a height of another place, and nothing looks wrong.
//
// Coordinates are those of the map's own ellipsoid. WGS 84, NAD83, ETRS89 and
// their kin differ by up to 2 m on the ground, less than a cell of the files
// that walkers use, and are taken as one.
package project

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
)

// Projection leads from places to map coordinates and back. It is never
// changed after it was made and is safe for concurrent use.
type Projection interface {
	// Forward returns easting and northing [m], of Geographic longitude and
	// latitude [deg]; ok is false where the map shows no such place.
	Forward(p geo.Point) (x, y float64, ok bool)
	// Inverse returns the place at a point of the map; ok is false where the
	// map has none.
	Inverse(x, y float64) (p geo.Point, ok bool)
}

// Ellipsoid is a figure of the Earth.
type Ellipsoid struct {
	A float64 // semi-major axis [m]
	F float64 // flattening [1]
}

// The ellipsoids of the maps that are read.
var (
	WGS84 = Ellipsoid{geo.SemiMajor, geo.Flattening}
	GRS80 = Ellipsoid{6378137, 1 / 298.257222101}
)

// Params are what a projection is made of; each constructor names those it uses.
type Params struct {
	Ellipsoid   Ellipsoid // WGS84 when zero
	Lat0, Lon0  float64   // the origin [deg]
	Lat1, Lat2  float64   // standard parallels [deg]
	Scale       float64   // at the origin [1]; 0 stands for 1
	East, North float64   // false easting and northing: coordinates of the origin [m]
}

// whole returns the parameters with their defaults, or what is wrong with them.
func (p Params) whole() (Params, error) {
	if p.Ellipsoid == (Ellipsoid{}) {
		p.Ellipsoid = WGS84
	}
	if p.Scale == 0 {
		p.Scale = 1
	}
	sum := p.Lon0 + p.East + p.North
	switch {
	case !(p.Ellipsoid.A > 6.3e6 && p.Ellipsoid.A < 6.4e6 && p.Ellipsoid.F > 0 && p.Ellipsoid.F < 0.01):
		return p, fmt.Errorf("ellipsoid of %g m and flattening %g; allowed: one of the Earth", p.Ellipsoid.A, p.Ellipsoid.F)
	case !latitude(p.Lat0) || !latitude(p.Lat1) || !latitude(p.Lat2):
		return p, fmt.Errorf("latitudes of origin %g and parallels %g, %g; allowed: within 90", p.Lat0, p.Lat1, p.Lat2)
	case !(p.Scale > 0.1 && p.Scale < 10):
		return p, fmt.Errorf("scale %g; allowed: 0.1 to 10", p.Scale)
	case math.IsNaN(sum) || math.Abs(p.Lon0) > 540 || math.Abs(p.East) > 1e9 || math.Abs(p.North) > 1e9:
		return p, fmt.Errorf("longitude of origin %g, false origin %g, %g; allowed: numbers on the Earth", p.Lon0, p.East, p.North)
	}
	return p, nil
}

func latitude(deg float64) bool { return math.Abs(deg) <= 90 }

const degree = math.Pi / 180 // [rad]

// e returns the first eccentricity.
func (l Ellipsoid) e() float64 { return math.Sqrt(l.F * (2 - l.F)) }

// m returns the radius of the parallel of a latitude [rad] over the semi-major
// axis: Snyder (1987) eq. (14-15).
func (l Ellipsoid) m(phi float64) float64 {
	sin, cos := math.Sincos(phi)
	e := l.e()
	return cos / math.Sqrt(1-e*e*sin*sin)
}

// isometric returns the isometric latitude: Snyder (1987) eq. (7-7), in the
// form of Karney (2011, Transverse Mercator with an accuracy of a few
// nanometers, Journal of Geodesy 85:475-485) eq. (7).
func (l Ellipsoid) isometric(phi float64) float64 {
	e := l.e()
	return math.Asinh(math.Tan(phi)) - e*math.Atanh(e*math.Sin(phi))
}

// conformal returns the tangent of the conformal latitude from that of the
// latitude: Karney (2011) eqs. (7) to (9).
func (l Ellipsoid) conformal(tau float64) float64 {
	e := l.e()
	root := math.Hypot(1, tau)
	sigma := math.Sinh(e * math.Atanh(e*tau/root))
	return tau*math.Hypot(1, sigma) - sigma*root
}

// latitudeOf returns the latitude [rad] from the tangent of the conformal one by
// Newton's method: Karney (2011) eqs. (19) to (21).
func (l Ellipsoid) latitudeOf(conformal float64) float64 {
	e2 := l.F * (2 - l.F)
	if math.Abs(conformal) > 1e8 { // within a tenth of a metre of a pole
		return math.Copysign(math.Pi/2, conformal)
	}
	tau := conformal / (1 - e2)
	for range 6 {
		at := l.conformal(tau)
		step := (conformal - at) / math.Hypot(1, at) * (1 + (1-e2)*tau*tau) / ((1 - e2) * math.Hypot(1, tau))
		tau += step
		if math.Abs(step) <= 1e-15*math.Max(1, math.Abs(tau)) {
			break
		}
	}
	return math.Atan(tau)
}

// q is the area function of the authalic latitude: Snyder (1987) eq. (3-12).
func (l Ellipsoid) q(phi float64) float64 {
	e := l.e()
	sin := math.Sin(phi)
	return (1 - e*e) * (sin/(1-e*e*sin*sin) + math.Atanh(e*sin)/e)
}

// Zone returns the area of the ellipsoid between the equator and a parallel, for
// each radian of longitude [m2]; south of the equator it is negative. Snyder
// (1987) eq. (3-12) by half the square of the semi-major axis. Defined within
// 90 degrees.
func (l Ellipsoid) Zone(lat float64) float64 { return l.A * l.A / 2 * l.q(lat*degree) }

// fromAuthalic returns the latitude [rad] of an authalic one: the series of
// Snyder (1987) eq. (3-18) and, off the poles, one step of eq. (3-16), which
// takes its millimetre away. At a pole itself, where areas say little of
// latitudes, it may err by 0.3 m.
func (l Ellipsoid) fromAuthalic(beta float64) float64 {
	e2 := l.F * (2 - l.F)
	e4, e6 := e2*e2, e2*e2*e2
	phi := beta + (e2/3+31*e4/180+517*e6/5040)*math.Sin(2*beta) +
		(23*e4/360+251*e6/3780)*math.Sin(4*beta) + 761*e6/45360*math.Sin(6*beta)
	sin, cos := math.Sincos(phi)
	if cos > 1e-3 {
		w := 1 - e2*sin*sin
		phi += w * w / (2 * cos) * (math.Sin(beta)*l.q(math.Pi/2) - l.q(phi)) / (1 - e2)
	}
	return phi
}

// angle brings an angle into [-pi, pi].
func angle(rad float64) float64 { return math.Remainder(rad, 2*math.Pi) }

// place makes a point of radians; ok is false when they are none on the Earth.
func place(phi, lambda float64) (geo.Point, bool) {
	p := geo.Point{Lat: phi / degree, Lon: geo.WrapLon(lambda / degree)}
	return p, p.Valid() && !math.IsNaN(p.Lat)
}

// finite reports whether coordinates are numbers of a size that maps have.
func finite(x, y float64) bool { return math.Abs(x) < 1e10 && math.Abs(y) < 1e10 }

// Geographic is the map of longitudes and latitudes [deg].
type Geographic struct{}

// Forward returns longitude and latitude.
func (Geographic) Forward(p geo.Point) (x, y float64, ok bool) {
	return p.Lon, p.Lat, p.Valid() && !math.IsNaN(p.Lat)
}

// Inverse returns the point of a longitude, counted from -180 or from 0, and a
// latitude.
func (Geographic) Inverse(x, y float64) (geo.Point, bool) {
	p := geo.Point{Lat: y, Lon: x}
	if !p.Valid() || math.IsNaN(y) || math.Abs(x) > 720 {
		return geo.Point{}, false
	}
	p.Lon = geo.WrapLon(x)
	return p, true
}
