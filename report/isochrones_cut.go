package report

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
)

// plane is a place whose longitude is counted on, past 180 too [deg].
type plane struct{ lon, lat float64 }

// winding is a ring in longitudes that are counted on; turn is how far it winds
// round the Earth until it closes: 0, or 360 about a pole.
type winding struct {
	points []plane
	turn   float64
}

// gather leads rings from rows and columns to longitudes and latitudes, and
// puts them together: each outer ring with its holes behind it. Rings keep a
// margin [deg] from the antimeridian, or cross it by more than that: see clear
// and flatten.
func gather(l project.Lattice, rings []traced, margin float64) ([][]winding, error) {
	if b := l.Box(); !l.Map.Degrees && (b.North == 90 || b.South == -90) {
		// A pole has no longitude, and a ring along the antimeridian no side of
		// it: none runs through or along, as it would where a lattice is drawn
		// about the pole, when all are shifted by less than half of what they
		// keep from the middles of cells.
		l.X0, l.Y0 = l.X0+0.31*nearest*l.DX, l.Y0+0.47*nearest*l.DY
	}
	var out [][]winding
	at := map[int]int{} // where an outer ring has come to stand
	for i, r := range rings {
		w, err := unroll(l, r.points, margin)
		if err != nil {
			return nil, err
		}
		w.flatten(margin)
		if r.outer == i {
			at[i] = len(out)
			out = append(out, nil)
		}
		out[at[r.outer]] = append(out[at[r.outer]], w)
	}
	return out, nil
}

// unroll returns the ring on the Earth. About a pole, where a straight line of
// the map is none in longitude and latitude, places between are added.
func unroll(l project.Lattice, points [][2]float64, margin float64) (winding, error) {
	var w winding
	var failed error
	place := func(rc [2]float64, lon float64) plane {
		p := l.Place(rc[0], rc[1])
		if !p.Valid() {
			failed = errors.New("a ring where the map shows no place on the Earth; allowed: a lattice that lies on it, with a cell to spare")
			return plane{lon: lon}
		}
		lon += math.Remainder(p.Lon-lon, 360)
		if outermost := rc[1] < 0 || rc[1] > float64(l.Cols-1); !outermost || !l.Map.Degrees || l.Wraps() {
			lon = clear(lon, margin)
		}
		return plane{lon, p.Lat}
	}
	const most = 2 // [deg] of longitude between two places
	var between func(a, b [2]float64, from, to plane, depth int)
	between = func(a, b [2]float64, from, to plane, depth int) {
		if depth > 0 && math.Abs(to.lon-from.lon) > most && !l.Map.Degrees {
			m := [2]float64{(a[0] + b[0]) / 2, (a[1] + b[1]) / 2}
			middle := place(m, from.lon)
			between(a, m, from, middle, depth-1)
			between(m, b, middle, place(b, middle.lon), depth-1)
			return
		}
		w.points = append(w.points, to)
	}
	first := place(points[0], 0)
	w.points = append(w.points, first)
	for i := range points {
		a, b := points[i], points[(i+1)%len(points)]
		last := w.points[len(w.points)-1]
		between(a, b, last, place(b, last.lon), 9)
	}
	w.turn = w.points[len(w.points)-1].lon - first.lon
	w.points = w.points[:len(w.points)-1]
	return w, failed
}

// clear returns a longitude with a margin to the antimeridian, on the side where
// it is: a corner of a ring on the line would touch the cut along it. The rim of
// a lattice may run along the line.
func clear(lon, margin float64) float64 {
	const hair = 1e-12 // [deg]: what rounding does to a place on the line
	switch d := math.Remainder(lon-180, 360); {
	case d > hair && d < margin:
		return lon - d + margin
	case d <= hair && d > -margin:
		return lon - d - margin
	}
	return lon
}

// at returns a place of the ring, counted on beyond its last.
func (w winding) at(i int) plane {
	n := len(w.points)
	turns := math.Floor(float64(i) / float64(n))
	p := w.points[i-n*int(turns)]
	p.lon += turns * w.turn
	return p
}

// crossing returns the latitude at which the way from one place to the next
// crosses the antimeridian, and the longitude of that, counted on.
func crossing(a, b plane) (lat, edge float64) {
	edge = 180 + 360*math.Min(lap(a.lon), lap(b.lon))
	return a.lat + (b.lat-a.lat)*(edge-a.lon)/(b.lon-a.lon), edge
}

// flatten takes back what reaches over the antimeridian and returns within the
// margin: the tip of a spike, whose cut would have no width. What is left is the
// larger part of the ring.
func (w winding) flatten(margin float64) {
	n := len(w.points)
	for i := range n {
		home, over := lap(w.at(i-1).lon), lap(w.at(i).lon)
		if home == over {
			continue
		}
		end := i + 1
		for end < i+n && lap(w.at(end).lon) == over {
			end++
		}
		out, edge := crossing(w.at(i-1), w.at(i))
		back, _ := crossing(w.at(end-1), w.at(end))
		if lap(w.at(end).lon) != home || math.Abs(out-back) >= margin || w.way(i, end-1, edge) > w.way(end, i+n-1, edge) {
			continue
		}
		for k := i; k < end; k++ {
			shift := edge + (home-over)*margin - w.at(k).lon
			w.points[k%n].lon += shift
		}
	}
}

// way returns how far it is along the ring from one place to another, and from
// both to a meridian [deg].
func (w winding) way(from, to int, edge float64) float64 {
	beyond := func(i int) float64 { return math.Abs(math.Remainder(w.at(i).lon-edge, 360)) }
	sum := beyond(from) + beyond(to)
	for i := from; i < to; i++ {
		a, b := w.at(i), w.at(i+1)
		sum += math.Abs(b.lon-a.lon) + math.Abs(b.lat-a.lat)
	}
	return sum
}

// lap returns how many times round the Earth a longitude lies from those up to
// 180, the antimeridian itself with what lies west of it.
func lap(lon float64) float64 { return math.Ceil((lon - 180) / 360) }

// cutPolygon returns a polygon, its outer ring first, as polygons between -180
// and 180, places rounded to so many decimals. Where rings reach the
// antimeridian they may be those of several polygons in any order.
func cutPolygon(rings []winding, decimals int) []geo.Polygon {
	var whole []geo.Ring
	var pieces []piece
	for _, w := range rings {
		if cut := w.cut(); cut != nil {
			pieces = append(pieces, cut...)
			continue
		}
		var r geo.Ring
		shift := 360 * lap(w.points[0].lon)
		for _, p := range w.points {
			r = append(r, geo.Point{Lat: p.lat, Lon: p.lon - shift})
		}
		whole = append(whole, r)
	}
	// Every ring that reaches the antimeridian bounds a part from outside. Those
	// that do not bound one by themselves or are holes.
	var parts []geo.Polygon
	var holes []geo.Ring
	for _, r := range join(pieces) {
		parts = append(parts, geo.Polygon{r})
	}
	for _, r := range whole {
		if turning(r) > 0 {
			parts = append(parts, geo.Polygon{r})
		} else {
			holes = append(holes, r)
		}
	}
	var out []geo.Polygon
	for i, p := range parts {
		if len(parts) == 1 {
			p = append(p, holes...)
		}
		for _, hole := range holes {
			if len(parts) > 1 && smallestAbout(parts, hole[0]) == i {
				p = append(p, hole)
			}
		}
		out = append(out, tidy(p, decimals)...)
	}
	return out
}

// smallestAbout returns which outer ring, of those about a place, has the
// smallest area; -1 when there is none.
func smallestAbout(parts []geo.Polygon, p geo.Point) int {
	best, least := -1, math.Inf(1)
	for i, g := range parts {
		if g[0].Contains(p) && turning(g[0]) < least {
			best, least = i, turning(g[0])
		}
	}
	return best
}

// turning returns twice the area of a ring [deg2], positive when it runs
// counter-clockwise.
func turning(r geo.Ring) float64 {
	sum := 0.0
	for i, a := range r {
		b := r[(i+1)%len(r)]
		sum += (a.Lon-r[0].Lon)*(b.Lat-r[0].Lat) - (b.Lon-r[0].Lon)*(a.Lat-r[0].Lat)
	}
	return sum
}

// tidy rounds a polygon, and leaves out places that fall together and rings
// without an area; without an outer ring there is no polygon.
func tidy(p geo.Polygon, decimals int) []geo.Polygon {
	var out geo.Polygon
	for i, r := range p {
		var kept geo.Ring
		for _, q := range r {
			q = geo.Point{Lat: round(q.Lat, decimals), Lon: round(q.Lon, decimals)}
			if len(kept) == 0 || q != kept[len(kept)-1] {
				kept = append(kept, q)
			}
		}
		for len(kept) > 1 && kept[0] == kept[len(kept)-1] {
			kept = kept[:len(kept)-1]
		}
		if len(kept) > 2 && turning(kept) != 0 {
			out = append(out, kept)
		} else if i == 0 {
			return nil
		}
	}
	return []geo.Polygon{out}
}

// piece is a part of a ring from one crossing of the antimeridian to the next.
// It begins and ends on the eastern edge of the map, at 180, or on the western.
type piece struct {
	points     []geo.Point
	used       bool
	start, end float64 // longitude, 180 or -180
}

// cut returns the pieces of a ring that crosses the antimeridian; nil of one
// that does not.
func (w winding) cut() []piece {
	var out []piece
	var open []geo.Point // since the last crossing
	var begun float64
	for i, a := range w.points {
		b := w.at(i + 1)
		from, to := lap(a.lon), lap(b.lon)
		open = append(open, geo.Point{Lat: a.lat, Lon: a.lon - 360*from})
		if from == to {
			continue
		}
		lat, _ := crossing(a, b)
		side := math.Copysign(180, to-from)
		out = append(out, piece{points: append(open, geo.Point{Lat: lat, Lon: side}), start: begun, end: side})
		open, begun = []geo.Point{{Lat: lat, Lon: -side}}, -side
	}
	if len(out) == 0 {
		return nil
	}
	out[0].points = append(open, out[0].points...)
	out[0].start = begun
	return out
}

// join makes rings of pieces. From the end of one, a ring runs along the edge of
// the map, what it bounds to its left: northward on the eastern edge, southward
// on the western, and round the poles from one to the other, until the next
// piece begins.
func join(pieces []piece) []geo.Ring {
	var out []geo.Ring
	for i := range pieces {
		if pieces[i].used {
			continue
		}
		var r geo.Ring
		for k := i; !pieces[k].used; {
			p := &pieces[k]
			p.used = true
			r = append(r, p.points...)
			last := p.points[len(p.points)-1]
			side, lat := p.end, last.Lat
			for turns := 0; ; turns++ {
				next := following(pieces, i, side, lat)
				if next >= 0 {
					k = next
					break
				}
				pole := math.Copysign(90, side)
				r = append(r, geo.Point{Lat: pole, Lon: side}, geo.Point{Lat: pole, Lon: -side})
				if side, lat = -side, pole; turns > 2 {
					break
				}
			}
		}
		out = append(out, r)
	}
	return out
}

// following returns the piece that begins next along an edge of the map from a
// latitude on, of those not used yet and the first of the ring; -1 for none.
func following(pieces []piece, first int, side, lat float64) int {
	best, ahead := -1, math.Inf(1)
	for i, p := range pieces {
		if p.start != side || p.used && i != first {
			continue
		}
		if d := (p.points[0].Lat - lat) * math.Copysign(1, side); d >= 0 && d < ahead {
			best, ahead = i, d
		}
	}
	return best
}
