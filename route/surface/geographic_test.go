package surface

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// On a grid of degrees, up to high latitudes and over the antimeridian, the cost
// of level ground is the geodesic distance.
func TestGeographicGrids(t *testing.T) {
	for name, w := range map[string]struct {
		grid geo.Grid
		from geo.Point
	}{
		"40 to 60 N":              {geo.Grid{North: 60, West: 90, DLat: 0.1, DLon: 0.1, Rows: 200, Cols: 300}, geo.Point{Lat: 50.05, Lon: 105.05}},
		"60 to 80 N":              {geo.Grid{North: 80, West: 160, DLat: 0.1, DLon: 0.2, Rows: 200, Cols: 200}, geo.Point{Lat: 68.05, Lon: 179.9}},
		"all round, 70 S to 70 N": {geo.Grid{North: 70, West: -180, DLat: 0.5, DLon: 0.5, Rows: 280, Cols: 720}, geo.Point{Lat: 20.25, Lon: 170.25}},
	} {
		g := square(t, 1)
		g.Rows, g.Cols, g.Heights, g.Wraps = w.grid.Rows, w.grid.Cols, make([]float32, w.grid.Len()), w.grid.Wraps()
		g.NorthSouth, g.EastWest = nil, nil
		for r := range g.Rows {
			ns, ew := w.grid.CellSize(r)
			g.NorthSouth, g.EastWest = append(g.NorthSouth, float64(ns)), append(g.EastWest, float64(ew))
		}
		row, col, ok := w.grid.Cell(w.from)
		if !ok {
			t.Fatal(name)
		}
		s := solve(t, g, Options{}, Start{Row: row, Col: col})
		worst, sum, n := 0.0, 0.0, 0.0
		for r := 0; r < g.Rows; r += 9 {
			for c := 0; c < g.Cols; c += 11 {
				d := float64(geo.Distance(w.grid.Center(row, col), w.grid.Center(r, c)))
				if cells := d / g.NorthSouth[row]; cells < 10 || d > 8e6 {
					continue
				}
				e := s.At(r, c)/d - 1
				worst, sum, n = max(worst, math.Abs(e)), sum+e, n+1
			}
		}
		t.Logf("%s: worst %.3f %%, mean %.3f %%", name, 100*worst, 100*sum/n)
		if worst > Error || math.Abs(sum/n) > Error/5 {
			t.Errorf("%s: %.3f %% off the geodesic", name, 100*worst)
		}
	}
}
