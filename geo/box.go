package geo

import (
	"math"
	"slices"
)

// Box is an area between two parallels and two meridians [deg]. West greater
// than East means that it lies across the antimeridian; the whole Earth is
// from -180 to 180.
type Box struct{ South, West, North, East float64 }

// eastward returns how far east of west a longitude lies [deg], in [0, 360).
func eastward(west, lon float64) float64 {
	d := math.Mod(lon-west, 360)
	if d < 0 {
		d += 360
		if d >= 360 { // a hair west of it
			return 0
		}
	}
	return d
}

// BoxOf returns the smallest box that holds all the points, across the
// antimeridian if that makes it smaller; the zero Box for no points.
func BoxOf(points ...Point) Box {
	if len(points) == 0 {
		return Box{}
	}
	lons := make([]float64, len(points))
	south, north := points[0].Lat, points[0].Lat
	for i, p := range points {
		lons[i] = WrapLon(p.Lon)
		south, north = min(south, p.Lat), max(north, p.Lat)
	}
	slices.Sort(lons)
	// The box is what the widest gap between neighbours leaves; the gap across
	// the antimeridian comes first, so that it wins a tie.
	last := len(lons) - 1
	b := Box{South: south, North: north, West: lons[0], East: lons[last]}
	gap := lons[0] + 360 - lons[last]
	for i := range last {
		if g := lons[i+1] - lons[i]; g > gap {
			gap, b.West, b.East = g, lons[i+1], lons[i]
		}
	}
	return b
}

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
	return p.Lat >= b.South && p.Lat <= b.North && b.hasLon(p.Lon)
}

func (b Box) hasLon(lon float64) bool {
	// The eastern edge of the whole Earth is its western one.
	return eastward(b.West, lon) <= b.Width()
}

// Center returns the middle of the box.
func (b Box) Center() Point {
	return Point{Lat: (b.South + b.North) / 2, Lon: WrapLon(b.West + b.Width()/2)}
}

// span sets the longitudes of the box: so wide from west on. A gap that rounding
// could close is none.
func (b Box) span(west, width float64) Box {
	if width > 360-1e-9 {
		b.West, b.East = -180, 180
		return b
	}
	b.West = WrapLon(west)
	b.East = WrapLon(b.West + width)
	return b
}

// Pad returns the box with a margin of so many degrees, which must not be
// negative, on every side; it ends at the poles, and at the whole Earth.
func (b Box) Pad(deg float64) Box {
	b.South, b.North = max(-90, b.South-deg), min(90, b.North+deg)
	return b.span(b.West-deg, b.Width()+2*deg)
}

// Union returns the smallest box that holds both.
func (b Box) Union(c Box) Box {
	out := Box{South: min(b.South, c.South), North: max(b.North, c.North)}
	fromB := max(b.Width(), eastward(b.West, c.West)+c.Width())
	fromC := max(c.Width(), eastward(c.West, b.West)+b.Width())
	if fromB <= fromC {
		return out.span(b.West, fromB)
	}
	return out.span(c.West, fromC)
}

// Intersects reports whether the boxes have a point in common, if only on
// their edges.
func (b Box) Intersects(c Box) bool {
	return b.South <= c.North && c.South <= b.North && (b.hasLon(c.West) || c.hasLon(b.West))
}
