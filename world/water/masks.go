package water

import (
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
)

// Masks lays lakes and sea out on a grid, by the middles of its cells: for each
// cell the number of the lake, -1 where there is none, and whether it is sea. A
// lake narrower than a cell may hold no middle and be missing.
func (n *Network) Masks(g geo.Grid) (lake []int32, sea []bool) {
	lake, sea = make([]int32, g.Rows*g.Cols), make([]bool, g.Rows*g.Cols)
	for i := range lake {
		lake[i] = -1
	}
	var meets []float64
	for row := range g.Rows {
		lat := g.Center(row, 0).Lat
		meets = n.sea.crossings(meets[:0], lat)
		runs(g, meets, func(col int) { sea[row*g.Cols+col] = true })
	}
	// From the last to the first, so that where two overlap the first holds, as
	// in LakeAt.
	for i := len(n.lakes) - 1; i >= 0; i-- {
		if n.lakeIn[i] {
			n.lakes[i].mark(g, &n.outline[i], func(cell int) { lake[cell] = int32(i) })
		}
	}
	return lake, sea
}

// mark calls set for every cell of the grid whose middle lies in the lake.
func (l Lake) mark(g geo.Grid, outline *bands, set func(cell int)) {
	first := max(0, int(math.Ceil((g.North-l.Box.North)/g.DLat-0.5)))
	last := min(g.Rows-1, int(math.Floor((g.North-l.Box.South)/g.DLat-0.5)))
	var meets []float64
	for row := first; row <= last; row++ {
		lat := g.Center(row, 0).Lat
		meets = outline.crossings(meets[:0], lat)
		runs(g, meets, func(col int) { set(row*g.Cols + col) })
	}
}

// runs sorts the longitudes at which rings meet a parallel and calls set for
// each column whose middle lies between the first and second of them, the
// third and fourth, and so on. The grid may lie across the antimeridian.
func runs(g geo.Grid, meets []float64, set func(col int)) {
	slices.Sort(meets)
	for i := 1; i < len(meets); i += 2 {
		for _, turn := range [...]float64{-360, 0, 360} {
			from := math.Ceil((meets[i-1]+turn-g.West)/g.DLon - 0.5)
			to := math.Ceil((meets[i]+turn-g.West)/g.DLon-0.5) - 1
			for col := max(0, int(from)); col <= min(g.Cols-1, int(to)); col++ {
				set(col)
			}
		}
	}
}
