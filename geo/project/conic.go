package project

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/geo"
)

// errBalanced says that a cone would be a cylinder.
var errBalanced = errors.New("standard parallels as far north as south of the equator, or on a pole; allowed: parallels of a cone")

// conic is a map on a cone: a place lies on a circle about the apex, whose
// radius depends on its latitude alone.
type conic struct {
	Params
	n      float64 // angle on the map of one of longitude [1]
	apex   float64 // radius of the parallel of the origin [m]
	radius func(phi float64) float64
	phi    func(radius float64) (float64, bool)
}

// LambertConformal returns Lambert's conformal conic with Lat0, Lon0, Lat1,
// Lat2, Scale, East and North; one standard parallel is Lat1 = Lat2. Snyder
// (1987) eqs. (15-1) to (15-10).
func LambertConformal(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	l, phi1, phi2 := p.Ellipsoid, p.Lat1*degree, p.Lat2*degree
	n := math.Sin(phi1)
	if math.Abs(phi1-phi2) > 1e-10 {
		n = math.Log(l.m(phi1)/l.m(phi2)) / (l.isometric(phi2) - l.isometric(phi1))
	}
	if !(math.Abs(n) > 1e-6 && math.Abs(n) < 1-1e-9) || math.Abs(p.Lat0) == 90 && p.Lat0*n < 0 {
		return nil, errBalanced
	}
	scale := l.A * p.Scale * l.m(phi1) / n * math.Exp(n*l.isometric(phi1))
	c := &conic{Params: p, n: n}
	c.radius = func(phi float64) float64 { return scale * math.Exp(-n*l.isometric(phi)) }
	c.phi = func(radius float64) (float64, bool) {
		return l.latitudeOf(math.Sinh(math.Log(scale/radius) / n)), radius*n >= 0
	}
	c.apex = c.radius(p.Lat0 * degree)
	return c, nil
}

// Albers returns Albers's equal-area conic with Lat0, Lon0, Lat1, Lat2, East
// and North. Snyder (1987) eqs. (14-1) to (14-21).
func Albers(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	l, phi1, phi2 := p.Ellipsoid, p.Lat1*degree, p.Lat2*degree
	m1, m2 := l.m(phi1), l.m(phi2)
	n := math.Sin(phi1)
	if math.Abs(phi1-phi2) > 1e-10 {
		n = (m1*m1 - m2*m2) / (l.q(phi2) - l.q(phi1))
	}
	if !(math.Abs(n) > 1e-6) {
		return nil, errBalanced
	}
	whole := m1*m1 + n*l.q(phi1)
	pole := l.q(math.Pi / 2)
	c := &conic{Params: p, n: n}
	c.radius = func(phi float64) float64 { return l.A * math.Sqrt(math.Max(0, whole-n*l.q(phi))) / n }
	c.phi = func(radius float64) (float64, bool) {
		r := radius * n / l.A
		sin := (whole - r*r) / n / pole
		return l.fromAuthalic(math.Asin(math.Max(-1, math.Min(1, sin)))), math.Abs(sin) <= 1+1e-12
	}
	c.apex = c.radius(p.Lat0 * degree)
	return c, nil
}

// Forward returns easting and northing.
func (c *conic) Forward(p geo.Point) (x, y float64, ok bool) {
	if !p.Valid() || math.IsNaN(p.Lat) {
		return 0, 0, false
	}
	radius := c.radius(p.Lat * degree)
	sin, cos := math.Sincos(c.n * angle((p.Lon-c.Lon0)*degree))
	x, y = radius*sin+c.East, c.apex-radius*cos+c.North
	return x, y, finite(x, y)
}

// Inverse returns the place; the wedge that the cone leaves open has none.
func (c *conic) Inverse(x, y float64) (geo.Point, bool) {
	if !finite(x, y) {
		return geo.Point{}, false
	}
	dx, dy := x-c.East, c.apex-(y-c.North)
	radius := math.Copysign(math.Hypot(dx, dy), c.n)
	if c.n < 0 {
		dx, dy = -dx, -dy
	}
	lambda := math.Atan2(dx, dy) / c.n
	phi, ok := c.phi(radius)
	if !ok || math.Abs(lambda) > math.Pi+1e-9 {
		return geo.Point{}, false
	}
	return place(phi, lambda+c.Lon0*degree)
}
