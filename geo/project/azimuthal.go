package project

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/geo"
)

// polar is the stereographic projection about a pole: Snyder (1987) eqs.
// (21-30) to (21-40).
type polar struct {
	Params
	south  bool
	radius float64 // of the map [m] for the isometric factor 1
}

// PolarStereographic returns the projection about the pole on whose side Lat0
// lies (Lat1 when that is 0), with Lon0, East, North, and either Lat1, the
// parallel of true scale, or, when Lat1 is a pole or 0, Scale at the pole.
func PolarStereographic(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	side := p.Lat0
	if side == 0 {
		side = p.Lat1
	}
	if side == 0 {
		return nil, errors.New("no pole: latitude of origin 0; allowed: 90 or -90")
	}
	s := &polar{Params: p, south: side < 0}
	l, e := p.Ellipsoid, p.Ellipsoid.e()
	if at := math.Abs(p.Lat1); at == 0 || at == 90 {
		s.radius = 2 * l.A * p.Scale / math.Sqrt(math.Pow(1+e, 1+e)*math.Pow(1-e, 1-e)) // eq. (21-33)
	} else {
		s.radius = l.A * p.Scale * l.m(at*degree) * math.Exp(l.isometric(at*degree)) // eq. (21-34)
	}
	return s, nil
}

// Forward returns easting and northing; the other pole is not on the map.
func (s *polar) Forward(p geo.Point) (x, y float64, ok bool) {
	lat := p.Lat
	if s.south {
		lat = -lat
	}
	if !p.Valid() || !(lat > -85) {
		return 0, 0, false
	}
	radius := s.radius * math.Exp(-s.Ellipsoid.isometric(lat*degree))
	sin, cos := math.Sincos((p.Lon - s.Lon0) * degree)
	if !s.south {
		cos = -cos
	}
	return radius*sin + s.East, radius*cos + s.North, true
}

// Inverse returns the place.
func (s *polar) Inverse(x, y float64) (geo.Point, bool) {
	dx, dy := x-s.East, y-s.North
	radius := math.Hypot(dx, dy)
	if !finite(x, y) {
		return geo.Point{}, false
	}
	if !s.south {
		dy = -dy
	}
	lambda := math.Atan2(dx, dy)
	phi := math.Pi / 2
	if radius > 0 {
		phi = s.Ellipsoid.latitudeOf(math.Sinh(math.Log(s.radius / radius)))
	}
	if phi < -85*degree {
		return geo.Point{}, false
	}
	if s.south {
		phi = -phi
	}
	return place(phi, lambda+s.Lon0*degree)
}

// azimuthal is Lambert's azimuthal equal-area projection: Snyder (1987) eqs.
// (24-17) to (24-30).
type azimuthal struct {
	Params
	pole     float64 // area function at the pole [1]
	radius   float64 // of the sphere of the same area [m]
	sin, cos float64 // of the origin's authalic latitude
	stretch  float64 // D, 1 at a pole
}

// LambertAzimuthal returns the projection with Lat0, Lon0, East and North.
func LambertAzimuthal(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	l := p.Ellipsoid
	a := &azimuthal{Params: p, pole: l.q(math.Pi / 2), stretch: 1}
	a.radius = l.A * math.Sqrt(a.pole/2)
	if math.Abs(p.Lat0) == 90 {
		a.sin = math.Copysign(1, p.Lat0)
		return a, nil
	}
	phi := p.Lat0 * degree
	a.sin = l.q(phi) / a.pole
	a.cos = math.Sqrt(1 - a.sin*a.sin)
	a.stretch = l.A * l.m(phi) / (a.radius * a.cos)
	return a, nil
}

// Forward returns easting and northing; the point across the Earth from the
// origin is not on the map.
func (a *azimuthal) Forward(p geo.Point) (x, y float64, ok bool) {
	if !p.Valid() || math.IsNaN(p.Lat) {
		return 0, 0, false
	}
	q := a.Ellipsoid.q(p.Lat * degree)
	sinL, cosL := math.Sincos((p.Lon - a.Lon0) * degree)
	if a.cos == 0 {
		radius := a.Ellipsoid.A * math.Sqrt(math.Max(0, a.pole-a.sin*q))
		return radius*sinL + a.East, -a.sin*radius*cosL + a.North, true
	}
	sin := q / a.pole
	cos := math.Sqrt(math.Max(0, 1-sin*sin))
	near := 1 + a.sin*sin + a.cos*cos*cosL
	if near < 1e-9 {
		return 0, 0, false
	}
	b := a.radius * math.Sqrt(2/near)
	x = b * a.stretch * cos * sinL
	y = b / a.stretch * (a.cos*sin - a.sin*cos*cosL)
	return x + a.East, y + a.North, true
}

// Inverse returns the place.
func (a *azimuthal) Inverse(x, y float64) (geo.Point, bool) {
	dx, dy := (x-a.East)/a.stretch, (y-a.North)*a.stretch
	rho := math.Hypot(dx, dy)
	if !finite(x, y) || rho > 2*a.radius {
		return geo.Point{}, false
	}
	if rho == 0 {
		return place(a.Lat0*degree, a.Lon0*degree)
	}
	c := 2 * math.Asin(rho/(2*a.radius)) // angle from the origin on that sphere
	sinC, cosC := math.Sincos(c)
	if a.cos == 0 { // the angle is that from the pole
		beta := a.sin * (math.Pi/2 - c)
		return place(a.Ellipsoid.fromAuthalic(beta), math.Atan2(dx, -a.sin*dy)+a.Lon0*degree)
	}
	beta := math.Asin(math.Max(-1, math.Min(1, cosC*a.sin+dy*sinC*a.cos/rho)))
	lambda := math.Atan2(dx*sinC, rho*a.cos*cosC-dy*a.sin*sinC)
	return place(a.Ellipsoid.fromAuthalic(beta), lambda+a.Lon0*degree)
}
