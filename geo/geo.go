// Package geo knows points, tracks, boxes and grids on the Earth and the
// distances between them.
//
// Everything is on the WGS84 ellipsoid; latitudes and longitudes are degrees,
// north and east positive, longitudes from -180 up to but not including 180.
package geo

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/quantity"
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
	lon = math.Mod(lon+180, 360)
	if lon < 0 {
		lon += 360
	}
	return lon - 180
}

// Fix is a point of a track: where, how high [m], when (zero when unknown).
type Fix struct {
	Point
	Elevation quantity.Length
	Time      time.Time
}

// Track is a line of fixes in the order of travel.
type Track []Fix

// Box is an area between two parallels and two meridians [deg]. West greater
// than East means that it lies across the antimeridian.
type Box struct{ South, West, North, East float64 }

// Width returns the extent from West eastward to East [deg].
func (b Box) Width() float64 {
	w := b.East - b.West
	if w < 0 {
		w += 360
	}
	return w
}

// Contains reports whether p lies in the box, its edges included.
func (b Box) Contains(p Point) bool {
	if p.Lat < b.South || p.Lat > b.North {
		return false
	}
	d := p.Lon - b.West
	for d < 0 {
		d += 360
	}
	return d <= b.Width()
}

// Grid is a raster of cells in latitude and longitude. Row 0 is the
// northernmost, column 0 starts at West; columns may run across the
// antimeridian.
type Grid struct {
	North, West float64 // edges of the first cell [deg]
	DLat, DLon  float64 // size of a cell, both positive [deg]
	Rows, Cols  int
}

// Cell returns row and column of the cell that holds p; ok is false outside.
func (g Grid) Cell(p Point) (row, col int, ok bool) {
	dlon := p.Lon - g.West
	for dlon < 0 {
		dlon += 360
	}
	for dlon >= 360 {
		dlon -= 360
	}
	row = int(math.Floor((g.North - p.Lat) / g.DLat))
	col = int(math.Floor(dlon / g.DLon))
	if row == g.Rows && p.Lat >= g.North-float64(g.Rows)*g.DLat {
		row-- // the southern edge belongs to the last row
	}
	ok = row >= 0 && row < g.Rows && col >= 0 && col < g.Cols
	return row, col, ok
}

// Center returns the middle of a cell.
func (g Grid) Center(row, col int) Point {
	return Point{
		Lat: g.North - (float64(row)+0.5)*g.DLat,
		Lon: WrapLon(g.West + (float64(col)+0.5)*g.DLon),
	}
}
