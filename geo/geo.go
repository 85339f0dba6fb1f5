// Package geo knows points, tracks, boxes and grids on the Earth and the
// distances between them.
//
// Everything is on the WGS84 ellipsoid; latitudes and longitudes are degrees,
// north and east positive, longitudes from -180 up to but not including 180.
//
// There are three ways to measure, each with its price. Distance, Bearing and
// Direct follow the geodesic to nanometres (Karney 2013) in about a
// microsecond. Near is good to 2 mm up to 100 km, in a tenth of that time. What has to
// do with lines, FromSegment and Track.Nearest, takes the Earth for a sphere and
// is good to 0.6 %. Boxes, grids and polygons are drawn in latitude and
// longitude, where a box or grid may cross the antimeridian and a polygon may
// not.
package geo

import (
	"fmt"
	"math"
)

// WGS84 (NIMA TR8350.2, 2000): semi-major axis [m] and flattening [1].
const (
	SemiMajor  = 6378137.0
	Flattening = 1 / 298.257223563
)

// Point is a place on the Earth [deg].
type Point struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// Valid reports whether the latitude is within +-90 and both are finite.
func (p Point) Valid() bool {
	return math.Abs(p.Lat) <= 90 && !math.IsNaN(p.Lon) && !math.IsInf(p.Lon, 0)
}

// String returns the point as "61.50 N, 123.00 E".
func (p Point) String() string {
	ns, ew := "N", "E"
	if p.Lat < 0 {
		ns = "S"
	}
	if p.Lon < 0 {
		ew = "W"
	}
	return fmt.Sprintf("%.2f %s, %.2f %s", math.Abs(p.Lat), ns, math.Abs(p.Lon), ew)
}

// WrapLon brings a longitude into [-180, 180) [deg].
func WrapLon(lon float64) float64 {
	if lon >= -180 && lon < 180 {
		return lon
	}
	lon = eastward(-180, lon)
	return lon - 180
}
