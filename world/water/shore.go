package water

import (
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
)

// edge is one edge of a ring on the flat map.
type edge struct{ a, b geo.Point }

// meets returns the longitude at which the edge meets a parallel. An edge
// holds its southern end and not its northern one.
func (e *edge) meets(lat float64) (lon float64, ok bool) {
	if (e.a.Lat > lat) == (e.b.Lat > lat) {
		return 0, false
	}
	return (e.b.Lon-e.a.Lon)*(lat-e.a.Lat)/(e.b.Lat-e.a.Lat) + e.a.Lon, true
}

// bandsPerDegree is how finely edges are sorted by latitude.
const bandsPerDegree = 10

// bands are the edges of rings sorted by tenths of a degree of latitude, so that
// few of them are looked at for one place.
type bands struct {
	first int     // band of from[0]
	from  []int32 // edges of band first+k are edges[from[k]:from[k+1]]
	edges []edge
}

func newBands(rings [][]geo.Point) bands {
	low, high := 180*bandsPerDegree, -1
	for _, ring := range rings {
		for _, p := range ring {
			low, high = min(low, band(p.Lat)), max(high, band(p.Lat))
		}
	}
	if high < 0 {
		return bands{}
	}
	b := bands{first: low, from: make([]int32, high-low+2)}
	each := func(do func(k int, e edge)) {
		for _, ring := range rings {
			for i := 1; i < len(ring); i++ {
				e := edge{ring[i-1], ring[i]}
				if e.a.Lat == e.b.Lat {
					continue // no ray along a parallel meets it
				}
				for k := band(min(e.a.Lat, e.b.Lat)); k <= band(max(e.a.Lat, e.b.Lat)); k++ {
					do(k-low, e)
				}
			}
		}
	}
	each(func(k int, _ edge) { b.from[k+1]++ })
	for k := 1; k < len(b.from); k++ {
		b.from[k] += b.from[k-1]
	}
	b.edges = make([]edge, b.from[len(b.from)-1])
	next := slices.Clone(b.from)
	each(func(k int, e edge) {
		b.edges[next[k]] = e
		next[k]++
	})
	return b
}

func band(lat float64) int {
	return min(max(int(math.Floor(lat*bandsPerDegree))+90*bandsPerDegree, 0), 180*bandsPerDegree-1)
}

// at returns the edges that a parallel may meet.
func (b *bands) at(lat float64) []edge {
	k := band(lat) - b.first
	if k < 0 || k+1 >= len(b.from) {
		return nil
	}
	return b.edges[b.from[k]:b.from[k+1]]
}

// within reports whether p lies inside an odd number of rings.
func (b *bands) within(p geo.Point) bool {
	in := false
	edges := b.at(p.Lat)
	for i := range edges {
		if lon, ok := edges[i].meets(p.Lat); ok && p.Lon < lon {
			in = !in
		}
	}
	return in
}

// crossings appends the longitudes at which the rings meet a parallel.
func (b *bands) crossings(to []float64, lat float64) []float64 {
	edges := b.at(lat)
	for i := range edges {
		if lon, ok := edges[i].meets(lat); ok {
			to = append(to, lon)
		}
	}
	return to
}

// tile is the edge of a tile of the map [deg]: most lie wholly on one side of
// the shore, and are answered by one look-up.
const tile = 0.25

const (
	tileRows = int(180 / tile)
	tileCols = int(360 / tile)
)

func tileRow(lat float64) int { return min(max(int((lat+90)/tile), 0), tileRows-1) }

func tileCol(lon float64) int { return min(max(int((lon+180)/tile), 0), tileCols-1) }

// The tiles of a shore.
const (
	tileDry uint8 = iota
	tileWet
	tileShore // an edge touches it
)

// shore tells water from land.
type shore struct {
	bands
	tiles []uint8
}

func newShore(rings [][]geo.Point) shore {
	s := shore{newBands(rings), make([]uint8, tileRows*tileCols)}
	g := geo.Grid{North: 90, West: -180, DLat: tile, DLon: tile, Rows: tileRows, Cols: tileCols}
	var meets []float64
	for row := range tileRows {
		meets = s.crossings(meets[:0], -90+(float64(row)+0.5)*tile)
		runs(g, meets, func(col int) { s.tiles[row*tileCols+col] = tileWet })
	}
	touch(rings, func(t int) { s.tiles[t] = tileShore })
	return s
}

// touch calls do for every tile that the box of an edge touches.
func touch(rings [][]geo.Point, do func(tile int)) {
	const hair = 1e-9 // an edge along a side of a tile counts for both neighbours [deg]
	for _, ring := range rings {
		for i := 1; i < len(ring); i++ {
			a, b := ring[i-1], ring[i]
			west, east := tileCol(min(a.Lon, b.Lon)-hair), tileCol(max(a.Lon, b.Lon)+hair)
			for row := tileRow(min(a.Lat, b.Lat) - hair); row <= tileRow(max(a.Lat, b.Lat)+hair); row++ {
				for col := west; col <= east; col++ {
					do(row*tileCols + col)
				}
			}
		}
	}
}

// within reports whether p lies in the water.
func (s *shore) within(p geo.Point) bool {
	if t := s.tiles[tileRow(p.Lat)*tileCols+tileCol(p.Lon)]; t != tileShore {
		return t == tileWet
	}
	return s.bands.within(p)
}
