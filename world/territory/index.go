package territory

import (
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
)

// cellSize is the edge of a cell of the index [deg]. Half a degree leaves most
// cells inside one province, answered by one look-up.
const cellSize = 0.5

const (
	indexRows = int(180 / cellSize)
	indexCols = int(360 / cellSize)
)

// edge is a side of a ring, from its southern to its northern end, so that two
// provinces that share it compute the same crossing, bit for bit, and no point
// falls between them.
type edge struct{ south, west, north, east float64 } // (south, west) to (north, east) [deg]; "west" may lie east

// at returns the longitude at which the edge crosses a parallel [deg].
func (e *edge) at(lat float64) float64 {
	return e.west + (lat-e.south)/(e.north-e.south)*(e.east-e.west)
}

// crosses reports whether the edge crosses the parallel; the northern end does
// not belong to it.
func (e *edge) crosses(lat float64) bool { return e.south <= lat && lat < e.north }

// outline is the border of one province, its edges by row of the index.
type outline struct {
	first int      // row of the index of bands[0]
	bands [][]edge // edges that touch the row
}

func (o *outline) band(row int) []edge {
	if k := row - o.first; k >= 0 && k < len(o.bands) {
		return o.bands[k]
	}
	return nil
}

// contains applies the even-odd rule along the parallel east of p.
func (o *outline) contains(p geo.Point) bool {
	inside := false
	edges := o.band(rowOf(p.Lat))
	for i := range edges {
		if edges[i].crosses(p.Lat) && edges[i].at(p.Lat) > p.Lon {
			inside = !inside
		}
	}
	return inside
}

// crossings returns the longitudes at which the border crosses the parallel,
// from west to east.
func (o *outline) crossings(lat float64) []float64 {
	var xs []float64
	edges := o.band(rowOf(lat))
	for i := range edges {
		if edges[i].crosses(lat) {
			xs = append(xs, edges[i].at(lat))
		}
	}
	slices.Sort(xs)
	return xs
}

// newOutline sorts the edges of the rings into the rows of the index.
func newOutline(rings [][]geo.Point) outline {
	first, last := indexRows, -1
	for _, ring := range rings {
		for _, p := range ring {
			first, last = min(first, rowOf(p.Lat)), max(last, rowOf(p.Lat))
		}
	}
	if last < 0 {
		return outline{}
	}
	o := outline{first: first, bands: make([][]edge, last-first+1)}
	count, all := make([]int, len(o.bands)), 0
	eachSide(rings, func(row int, _ edge) {
		count[row-first]++
		all++
	})
	edges := make([]edge, 0, all)
	for k, n := range count { // each band has room for its own edges in one piece of memory
		o.bands[k] = edges[len(edges) : len(edges) : len(edges)+n]
		edges = edges[:len(edges)+n]
	}
	eachSide(rings, func(row int, e edge) { o.bands[row-first] = append(o.bands[row-first], e) })
	return o
}

// eachSide calls do for each side of the rings and each row it touches.
func eachSide(rings [][]geo.Point, do func(row int, e edge)) {
	for _, ring := range rings {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if a.Lat > b.Lat {
				a, b = b, a
			}
			for row := rowOf(a.Lat); row <= rowOf(b.Lat); row++ {
				do(row, edge{a.Lat, a.Lon, b.Lat, b.Lon})
			}
		}
	}
}

// rowOf counts from the south pole.
func rowOf(lat float64) int { return min(max(int((lat+90)/cellSize), 0), indexRows-1) }

func colOf(lon float64) int { return min(max(int((lon+180)/cellSize), 0), indexCols-1) }

// index finds the province of a point.
type index struct {
	outlines []outline
	cells    []int32   // by cell: 0 sea, k > 0 wholly province k-1, -k one of mixed[k-1]
	mixed    [][]int32 // provinces with a border in the cell, ascending
}

func newIndex(outlines []outline) *index {
	x := &index{outlines: outlines, cells: make([]int32, indexRows*indexCols)}
	for i := range outlines {
		o := &outlines[i]
		for k := range o.bands {
			x.fill(int32(i), o.first+k)
		}
	}
	for i := range outlines {
		o := &outlines[i]
		for k, edges := range o.bands {
			for _, e := range edges {
				x.mark(int32(i), o.first+k, e)
			}
		}
	}
	return x
}

// fill gives the cells of a row whose middle lies in the province to it; cells
// that a border crosses are marked afterwards.
func (x *index) fill(province int32, row int) {
	xs := x.outlines[province].crossings(-90 + (float64(row)+0.5)*cellSize)
	for k := 0; k+1 < len(xs); k += 2 {
		for col := colOf(xs[k]); col <= colOf(xs[k+1]); col++ {
			mid := -180 + (float64(col)+0.5)*cellSize
			if cell := row*indexCols + col; mid >= xs[k] && mid < xs[k+1] && x.cells[cell] == 0 {
				x.cells[cell] = province + 1
			}
		}
	}
}

// mark notes the province in the cells of a row that the edge passes.
func (x *index) mark(province int32, row int, e edge) {
	lo, hi := e.west, e.east
	if e.north > e.south {
		south, north := -90+float64(row)*cellSize, -90+float64(row+1)*cellSize
		lo, hi = e.at(math.Max(e.south, south)), e.at(math.Min(e.north, north))
	}
	if lo > hi {
		lo, hi = hi, lo
	}
	const hair = 1e-9 // an edge along a side of a cell counts for both neighbours [deg]
	for col := colOf(lo - hair); col <= colOf(hi+hair); col++ {
		cell := row*indexCols + col
		if x.cells[cell] >= 0 {
			x.mixed = append(x.mixed, nil)
			x.cells[cell] = -int32(len(x.mixed))
		}
		list := &x.mixed[-x.cells[cell]-1]
		if n := len(*list); n == 0 || (*list)[n-1] != province {
			*list = append(*list, province)
		}
	}
}

// province returns the index of the province that holds p, or -1.
func (x *index) province(p geo.Point) int {
	c := x.cells[rowOf(p.Lat)*indexCols+colOf(p.Lon)]
	if c >= 0 {
		return int(c) - 1
	}
	for _, k := range x.mixed[-c-1] {
		if x.outlines[k].contains(p) {
			return int(k)
		}
	}
	return -1
}
