package territory

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// Regions returns the region at the middle of each cell of the grid, row by
// row; it agrees with Region of those points.
func (m *Map) Regions(g geo.Grid) []Region {
	out := make([]Region, g.Rows*g.Cols)
	for row := range g.Rows {
		lat := g.Center(row, 0).Lat
		if math.Abs(lat) > 90 {
			continue
		}
		line := out[row*g.Cols : (row+1)*g.Cols]
		for i := range m.index.outlines {
			o := &m.index.outlines[i]
			if len(o.band(rowOf(lat))) == 0 {
				continue
			}
			xs := o.crossings(lat)
			for k := 0; k+1 < len(xs); k += 2 {
				m.paint(g, row, line, &m.ground[i], [2]float64{xs[k], xs[k+1]})
			}
		}
	}
	return out
}

// paint gives the still empty cells of a grid row whose middle lies in the
// span of longitudes [deg] to the province's regions.
func (m *Map) paint(g geo.Grid, row int, line []Region, from *ground, span [2]float64) {
	for _, turn := range [3]float64{-360, 0, 360} {
		first := int(math.Floor((span[0] + turn - g.West) / g.DLon))
		last := int(math.Ceil((span[1] + turn - g.West) / g.DLon))
		for col := max(first-1, 0); col <= min(last, len(line)-1); col++ {
			p := g.Center(row, col)
			if line[col] == 0 && p.Lon >= span[0] && p.Lon < span[1] {
				line[col] = from.region(p)
			}
		}
	}
}
