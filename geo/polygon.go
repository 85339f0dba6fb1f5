package geo

// Ring is a closed line of points; the last need not repeat the first. Its
// sides are straight in latitude and longitude, and none crosses the
// antimeridian: land that does is cut there into several rings.
type Ring []Point

// Polygon is an area bounded by rings: a point within an odd number of them is
// inside, so that a ring within a ring is a hole.
type Polygon []Ring

// Contains reports whether p lies inside. Of two areas that share a side, a
// point on it lies in exactly one.
func (r Ring) Contains(p Point) bool {
	inside := false
	for i := range r {
		a, b := r[i], r[(i+1)%len(r)]
		if a.Lat > b.Lat { // from either area, the side is computed alike
			a, b = b, a
		}
		if a.Lat <= p.Lat && p.Lat < b.Lat && p.Lon < a.Lon+(p.Lat-a.Lat)/(b.Lat-a.Lat)*(b.Lon-a.Lon) {
			inside = !inside
		}
	}
	return inside
}

// Box returns the area between the outermost parallels and meridians.
func (r Ring) Box() Box {
	if len(r) == 0 {
		return Box{}
	}
	b := Box{South: r[0].Lat, West: r[0].Lon, North: r[0].Lat, East: r[0].Lon}
	for _, p := range r {
		b.South, b.North = min(b.South, p.Lat), max(b.North, p.Lat)
		b.West, b.East = min(b.West, p.Lon), max(b.East, p.Lon)
	}
	return b
}

// Contains reports whether p lies inside, as Ring.Contains does.
func (g Polygon) Contains(p Point) bool {
	inside := false
	for _, r := range g {
		if r.Contains(p) {
			inside = !inside
		}
	}
	return inside
}
