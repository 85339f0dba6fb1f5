package atlas

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// River is one unbroken line of a river.
type River struct {
	Name   string // "" where the map has none
	Rank   int    // 0 the greatest to 10 the least, as the map scales them
	InLake bool   // the line is led through a lake and is no river to cross
	Line   []geo.Point
}

// Lake is a lake or a reservoir.
type Lake struct {
	Name  string // "" where the map has none
	Salt  bool   // too salt to drink
	Dam   int    // year in which a dam made it; 0: natural, or not known
	Rings [][]geo.Point
	Box   geo.Box
	Area  float64 // islands left out [km2]
}

// Province is a first-level unit of a country of today.
type Province struct {
	Code    string // ISO 3166-2, such as "PL-14"; where the atlas has none, the country's code alone, or "" on disputed ground
	Name    string
	Country string
	Box     geo.Box
	Rings   [][]geo.Point
}

// Place is a town or village.
type Place struct {
	Name, Country string
	Also          string // another spelling of Name, "" when there is none
	Population    int    // 0: not known
	At            geo.Point
}

// Within reports whether p lies inside an odd number of rings. A ring is
// closed by itself and drawn on the flat map, without crossing the
// antimeridian: the maps cut what lies across it.
func Within(rings [][]geo.Point, p geo.Point) bool {
	in := false
	for _, ring := range rings {
		for i := 1; i < len(ring); i++ {
			a, b := ring[i-1], ring[i]
			if (a.Lat > p.Lat) != (b.Lat > p.Lat) && p.Lon < (b.Lon-a.Lon)*(p.Lat-a.Lat)/(b.Lat-a.Lat)+a.Lon {
				in = !in
			}
		}
	}
	return in
}

// ProvinceAt returns the index of the province that holds p. Off the shore, it
// is the nearest one whose border lies within 0.1 degree (11 km); ok is false
// beyond that.
func (a *Atlas) ProvinceAt(p geo.Point) (index int, ok bool) {
	all := a.Provinces()
	for i := range all {
		if all[i].Box.Contains(p) && Within(all[i].Rings, p) {
			return i, true
		}
	}
	const reach = 0.1
	best := reach
	for i := range all {
		b := all[i].Box
		b.South, b.North, b.West, b.East = b.South-reach, b.North+reach, b.West-reach, b.East+reach
		if !b.Contains(p) {
			continue
		}
		if d := offShore(all[i].Rings, p); d < best {
			best, index, ok = d, i, true
		}
	}
	return index, ok
}

// offShore returns the distance of p to the nearest vertex [deg of latitude].
func offShore(rings [][]geo.Point, p geo.Point) float64 {
	best := math.Inf(1)
	shrink := math.Cos(p.Lat * math.Pi / 180)
	for _, ring := range rings {
		for _, v := range ring {
			best = min(best, math.Hypot(v.Lat-p.Lat, (v.Lon-p.Lon)*shrink))
		}
	}
	return best
}

func readTable(name string, texts, nums int) pack.Table {
	t, err := pack.DecodeTable(payload(name))
	if err == nil && (len(t.Texts) != texts || len(t.Nums) != nums) {
		err = fmt.Errorf("%d text and %d number columns, want %d and %d", len(t.Texts), len(t.Nums), texts, nums)
	}
	must(name, err)
	return t
}

func readRivers() []River {
	t := readTable("rivers", 1, 2)
	var out []River
	for i := range t.Rows {
		for _, line := range lines(t, i) {
			out = append(out, River{t.Texts[0][i], int(t.Nums[0][i]), t.Nums[1][i] == 1, line})
		}
	}
	return out
}

func readLakes() []Lake {
	t := readTable("lakes", 1, 3)
	out := make([]Lake, t.Rows)
	for i := range out {
		rings := lines(t, i)
		out[i] = Lake{
			Name: t.Texts[0][i], Salt: t.Nums[0][i] == 1, Dam: int(t.Nums[1][i]),
			Rings: rings, Box: box(rings), Area: float64(t.Nums[2][i]) / 10,
		}
	}
	return out
}

func readSea() [][]geo.Point { return lines(readTable("sea", 0, 0), 0) }

func readProvinces() []Province {
	t := readTable("provinces", 3, 0)
	out := make([]Province, t.Rows)
	for i := range out {
		rings := lines(t, i)
		out[i] = Province{t.Texts[0][i], t.Texts[1][i], t.Texts[2][i], box(rings), rings}
	}
	return out
}

func readPlaces() []Place {
	t := readTable("places", 3, 3)
	out := make([]Place, t.Rows)
	for i := range out {
		at := geo.Point{Lat: degrees(t.Nums[0][i]), Lon: geo.WrapLon(degrees(t.Nums[1][i]))}
		out[i] = Place{t.Texts[0][i], t.Texts[1][i], t.Texts[2][i], int(t.Nums[2][i]), at}
	}
	return out
}

// lines returns the lines or rings of a row as points.
func lines(t pack.Table, row int) [][]geo.Point {
	out := make([][]geo.Point, len(t.Rings[row]))
	for i, chain := range t.Rings[row] {
		vertices := t.Line(chain)
		out[i] = make([]geo.Point, len(vertices))
		for k, v := range vertices {
			out[i][k] = geo.Point{Lat: degrees(int64(v.Y)), Lon: degrees(int64(v.X))}
		}
	}
	return out
}

// degrees divides rather than multiplies by pack.Unit, so that a coordinate
// comes out as the decimal number it was.
func degrees(units int64) float64 { return float64(units) / (1 / pack.Unit) }

// box returns the least box about the rings. Where they lie on both sides of
// the antimeridian the box runs across it: it leaves out the widest gap
// between the rings.
func box(rings [][]geo.Point) geo.Box {
	b := geo.Box{South: math.Inf(1), West: math.Inf(1), North: math.Inf(-1), East: math.Inf(-1)}
	eastOfWest, westOfEast := math.Inf(-1), math.Inf(1) // inner edges of the western and eastern rings
	for _, ring := range rings {
		west, east := math.Inf(1), math.Inf(-1)
		for _, p := range ring {
			b.South, b.North = min(b.South, p.Lat), max(b.North, p.Lat)
			west, east = min(west, p.Lon), max(east, p.Lon)
		}
		b.West, b.East = min(b.West, west), max(b.East, east)
		if east < 0 {
			eastOfWest = max(eastOfWest, east)
		} else {
			westOfEast = min(westOfEast, west)
		}
	}
	if b.West <= -180 && b.East >= 180 && !math.IsInf(eastOfWest, 0) && westOfEast-eastOfWest > 180 {
		b.West, b.East = westOfEast, eastOfWest
	}
	return b
}
