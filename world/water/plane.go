package water

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// planar returns a box as low and high corners (east, north) on the flat map,
// two of them where it runs across the antimeridian.
func planar(b geo.Box) [][2][2]float64 {
	if b.West <= b.East {
		return [][2][2]float64{{{b.West, b.South}, {b.East, b.North}}}
	}
	return [][2][2]float64{{{b.West, b.South}, {180, b.North}}, {{-180, b.South}, {b.East, b.North}}}
}

// span returns the corners (east, north) of the least box about a line.
func span(line []geo.Point) (low, high [2]float64) {
	low, high = [2]float64{math.Inf(1), math.Inf(1)}, [2]float64{math.Inf(-1), math.Inf(-1)}
	for _, p := range line {
		low[0], low[1] = min(low[0], p.Lon), min(low[1], p.Lat)
		high[0], high[1] = max(high[0], p.Lon), max(high[1], p.Lat)
	}
	return low, high
}

// closest returns the point of the segment a to b that is nearest to p, on a
// flat map about p.
func closest(p, a, b geo.Point) geo.Point {
	shrink := math.Cos(p.Lat * math.Pi / 180)
	ax, ay := geo.WrapLon(a.Lon-p.Lon)*shrink, a.Lat-p.Lat
	bx, by := geo.WrapLon(b.Lon-p.Lon)*shrink, b.Lat-p.Lat
	dx, dy := bx-ax, by-ay
	t := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		t = min(1, max(0, -(ax*dx+ay*dy)/length))
	}
	return geo.Point{Lat: a.Lat + t*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + t*geo.WrapLon(b.Lon-a.Lon))}
}

// flatDistance returns the distance on a flat map about p [m], within 1 % over
// 100 km up to 70 degrees of latitude. It ranks; what is told is measured on
// the ellipsoid.
func flatDistance(p, q geo.Point) float64 {
	const metresPerDegree = 111200
	return metresPerDegree * math.Hypot(q.Lat-p.Lat, geo.WrapLon(q.Lon-p.Lon)*math.Cos((p.Lat+q.Lat)/2*math.Pi/180))
}

// intersect returns how far along a to b, 0..1, the segment c to d is met. Of
// two segments that share an end on the way only one is met.
func intersect(a, b, c, d geo.Point) (t float64, ok bool) {
	side := func(p geo.Point) float64 { return (b.Lon-a.Lon)*(p.Lat-a.Lat) - (b.Lat-a.Lat)*(p.Lon-a.Lon) }
	sc, sd := side(c), side(d)
	if (sc > 0) == (sd > 0) {
		return 0, false
	}
	u := sc / (sc - sd)
	at := geo.Point{Lat: c.Lat + u*(d.Lat-c.Lat), Lon: c.Lon + u*(d.Lon-c.Lon)}
	if dx, dy := b.Lon-a.Lon, b.Lat-a.Lat; math.Abs(dx) > math.Abs(dy) {
		t = (at.Lon - a.Lon) / dx
	} else {
		t = (at.Lat - a.Lat) / dy
	}
	return t, t >= 0 && t < 1
}
