// Package water provides rivers, lakes, the sea and ice, with season.
//
// The map behind it is coarse: a river that is not on it may still be too deep
// to wade, and a dry stretch on it may hide a well. Springs and wells are on no
// map at all.
package water

import (
	"cmp"
	"math"
	"slices"

	"github.com/tidwall/rtree"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
)

// River is one unbroken line of a river.
type River struct{ atlas.River }

// Class returns how much of an obstacle the river is.
func (r River) Class() Class { return classOf(r.Name, r.Rank) }

// Network is all mapped water of a year. It is never changed after New and
// safe for concurrent use.
type Network struct {
	lakes   []Lake
	rivers  []River // those that flow in the year
	lakeIn  []bool  // which lakes stand in the year
	byBox   *rtree.RTreeG[int]
	stretch *rtree.RTreeG[stretch]
	sea     shore
	outline []bands // of the lakes
	laked   []bool  // tiles that the box of a lake touches
	source  *atlas.Atlas
}

// stretch is a piece of a river line, indexed by its box.
type stretch struct{ river, from, to int }

// stretchLength is how many segments stand under one box of the index.
const stretchLength = 8

// New returns the water of today.
func New(a *atlas.Atlas) *Network {
	n := &Network{source: a, byBox: &rtree.RTreeG[int]{}, sea: newShore(a.Sea()), laked: make([]bool, tileRows*tileCols)}
	for i, l := range a.Lakes() {
		n.lakes = append(n.lakes, Lake{l})
		n.outline = append(n.outline, newBands(l.Rings))
		for _, b := range planar(l.Box) {
			n.byBox.Insert(b[0], b[1], i)
			for row := tileRow(b[0][1]); row <= tileRow(b[1][1]); row++ {
				for col := tileCol(b[0][0]); col <= tileCol(b[1][0]); col++ {
					n.laked[row*tileCols+col] = true
				}
			}
		}
	}
	n.fill(math.MaxInt)
	return n
}

// InYear returns the water as it was in a year: lakes that a later dam made
// are left out, and the rivers under them flow. Lakes keep their numbers.
func (n *Network) InYear(year int) *Network {
	out := *n
	out.fill(year)
	return &out
}

// fill sets what depends on the year.
func (n *Network) fill(year int) {
	n.lakeIn = make([]bool, len(n.lakes))
	for i, l := range n.lakes {
		n.lakeIn[i] = l.stands(year)
	}
	n.rivers, n.stretch = nil, &rtree.RTreeG[stretch]{}
	for _, r := range n.source.Rivers() {
		if r.InLake && n.drowned(r.Line) {
			continue
		}
		index := len(n.rivers)
		n.rivers = append(n.rivers, River{r})
		for from := 0; from < len(r.Line)-1; from += stretchLength {
			to := min(from+stretchLength, len(r.Line)-1)
			low, high := span(r.Line[from : to+1])
			n.stretch.Insert(low, high, stretch{index, from, to})
		}
	}
}

// drowned reports whether a line through a lake lies under a lake that stands.
// A line that no mapped lake holds counts as drowned too: the map says that it
// is no open river.
func (n *Network) drowned(line []geo.Point) bool {
	i, ok := n.anyLakeAt(line[len(line)/2])
	return !ok || n.lakeIn[i]
}

// Lakes returns how many lakes are mapped, of every year.
func (n *Network) Lakes() int { return len(n.lakes) }

// Lake returns a lake by its number.
func (n *Network) Lake(i int) Lake { return n.lakes[i] }

// LakeAt returns the number of the lake that p lies in; ok is false on land.
func (n *Network) LakeAt(p geo.Point) (index int, ok bool) {
	index, ok = n.anyLakeAt(p)
	return index, ok && n.lakeIn[index]
}

func (n *Network) anyLakeAt(p geo.Point) (index int, ok bool) {
	at := [2]float64{geo.WrapLon(p.Lon), p.Lat}
	if !n.laked[tileRow(at[1])*tileCols+tileCol(at[0])] {
		return 0, false
	}
	n.byBox.Search(at, at, func(_, _ [2]float64, i int) bool {
		// Maps draw the parts of a great lake over one another: the first holds.
		if (!ok || i < index) && n.outline[i].within(geo.Point{Lat: p.Lat, Lon: at[0]}) {
			index, ok = i, true
		}
		return true
	})
	return index, ok
}

// Sea reports whether p lies in the ocean or the Caspian.
func (n *Network) Sea(p geo.Point) bool {
	return n.sea.within(geo.Point{Lat: p.Lat, Lon: geo.WrapLon(p.Lon)})
}

// Rivers returns the rivers that flow in the year. The slice is shared and must
// not be changed.
func (n *Network) Rivers() []River { return n.rivers }

// NearestRiver returns the nearest river and how far it is; ok is false when
// there is none within the given distance.
func (n *Network) NearestRiver(p geo.Point, within quantity.Length) (river River, dist quantity.Length, ok bool) {
	const metresPerDegree = 111000 // of latitude, a little less than anywhere
	p.Lon = geo.WrapLon(p.Lon)
	best := float64(within)
	var nearest geo.Point
	index := -1
	reach := best / metresPerDegree
	wide := reach / max(math.Cos(min(math.Abs(p.Lat)+reach, 89.9)*math.Pi/180), 0.002)
	for _, shift := range [...]float64{0, -360, 360} {
		low := [2]float64{p.Lon + shift - wide, p.Lat - reach}
		high := [2]float64{p.Lon + shift + wide, p.Lat + reach}
		n.stretch.Search(low, high, func(_, _ [2]float64, s stretch) bool {
			line := n.rivers[s.river].Line
			for k := s.from; k < s.to; k++ {
				q := closest(p, line[k], line[k+1])
				d := flatDistance(p, q)
				if d < best || d == best && s.river < index {
					best, nearest, index = d, q, s.river
				}
			}
			return true
		})
	}
	if index < 0 {
		return River{}, 0, false
	}
	dist = geo.Distance(p, nearest)
	return n.rivers[index], dist, dist <= within
}

// joint is how near the ends of two lines must lie to be of one river [m].
const joint = 3000

// Joining returns the line of the map, of lakes too, that has an end at an end
// of a river line and is not that line: the greatest of them, and of these the
// longest, begun at that end. It is nil where there is none.
func (n *Network) Joining(end geo.Point, line []geo.Point) []geo.Point {
	var best atlas.River
	back := false
	near := func(q geo.Point) bool { return math.Abs(q.Lat-end.Lat) < 0.03 && flatDistance(end, q) < joint }
	for _, r := range n.source.Rivers() {
		first, last := r.Line[0], r.Line[len(r.Line)-1]
		atFirst, atLast := near(first), near(last)
		same := len(r.Line) == len(line) && (first == line[0] || last == line[0])
		if same || !atFirst && !atLast {
			continue
		}
		if best.Line == nil || r.Rank < best.Rank || r.Rank == best.Rank && len(r.Line) > len(best.Line) {
			best, back = r, !atFirst
		}
	}
	if best.Line == nil {
		return nil
	}
	out := slices.Clone(best.Line)
	if back {
		slices.Reverse(out)
	}
	return out
}

// Crossing is where a way meets a river.
type Crossing struct {
	River River
	At    geo.Point
}

// CrossRiver returns the crossings of the straight way on the map from a to b,
// in the order of going.
func (n *Network) CrossRiver(a, b geo.Point) []Crossing {
	a.Lon = geo.WrapLon(a.Lon)
	b.Lon = a.Lon + geo.WrapLon(b.Lon-a.Lon) // the short way round
	type met struct {
		t        float64
		crossing Crossing
		index    int
	}
	var found []met
	low, high := span([]geo.Point{a, b})
	for _, shift := range [...]float64{0, -360, 360} {
		n.stretch.Search([2]float64{low[0] + shift, low[1]}, [2]float64{high[0] + shift, high[1]}, func(_, _ [2]float64, s stretch) bool {
			line := n.rivers[s.river].Line
			for k := s.from; k < s.to; k++ {
				c, d := line[k], line[k+1]
				c.Lon, d.Lon = c.Lon-shift, d.Lon-shift
				if t, ok := intersect(a, b, c, d); ok {
					at := geo.Point{Lat: a.Lat + t*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + t*(b.Lon-a.Lon))}
					found = append(found, met{t, Crossing{n.rivers[s.river], at}, s.river})
				}
			}
			return true
		})
	}
	slices.SortFunc(found, func(x, y met) int { return cmp.Or(cmp.Compare(x.t, y.t), cmp.Compare(x.index, y.index)) })
	out := make([]Crossing, len(found))
	for i, m := range found {
		out[i] = m.crossing
	}
	return out
}
