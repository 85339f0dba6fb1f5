package project

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
)

// mercator is the Mercator projection of the ellipsoid: Snyder (1987) eqs.
// (7-6) to (7-10).
type mercator struct {
	Params
	radius float64 // [m]
}

// Mercator returns the projection with Lat1, the parallel of true scale, Lon0,
// Scale, East and North.
func Mercator(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	if math.Abs(p.Lat1) > 89 {
		return nil, fmt.Errorf("parallel of true scale %g; allowed: within 89", p.Lat1)
	}
	return &mercator{p, p.Ellipsoid.A * p.Scale * p.Ellipsoid.m(p.Lat1*degree)}, nil
}

// Forward returns easting and northing; the poles are not on the map.
func (m *mercator) Forward(p geo.Point) (x, y float64, ok bool) {
	if !p.Valid() || !(math.Abs(p.Lat) < 90) {
		return 0, 0, false
	}
	x = m.radius * angle((p.Lon-m.Lon0)*degree)
	return x + m.East, m.radius*m.Ellipsoid.isometric(p.Lat*degree) + m.North, true
}

// Inverse returns the place.
func (m *mercator) Inverse(x, y float64) (geo.Point, bool) {
	if !finite(x, y) {
		return geo.Point{}, false
	}
	phi := m.Ellipsoid.latitudeOf(math.Sinh((y - m.North) / m.radius))
	return place(phi, (x-m.East)/m.radius+m.Lon0*degree)
}

// WebMercator is the Mercator of the tiles of the web (EPSG 3857): places of
// the ellipsoid laid out by the formulas of a sphere.
type WebMercator struct{}

// Forward returns easting and northing; the poles are not on the map.
func (WebMercator) Forward(p geo.Point) (x, y float64, ok bool) {
	if !p.Valid() || !(math.Abs(p.Lat) < 90) {
		return 0, 0, false
	}
	return geo.SemiMajor * geo.WrapLon(p.Lon) * degree, geo.SemiMajor * math.Asinh(math.Tan(p.Lat*degree)), true
}

// Inverse returns the place.
func (WebMercator) Inverse(x, y float64) (geo.Point, bool) {
	if !finite(x, y) {
		return geo.Point{}, false
	}
	return place(math.Atan(math.Sinh(y/geo.SemiMajor)), x/geo.SemiMajor)
}
