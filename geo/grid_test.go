package geo_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
)

var (
	globe   = geo.Grid{North: 90, West: -180, DLat: 1.0 / 12, DLon: 1.0 / 12, Rows: 2160, Cols: 4320}
	pacific = geo.Grid{North: 66, West: 176, DLat: 2, DLon: 2, Rows: 3, Cols: 4}
)

func anyGrid(t *rapid.T) geo.Grid {
	rows, cols := rapid.IntRange(1, 200).Draw(t, "rows"), rapid.IntRange(1, 400).Draw(t, "cols")
	dLat := rapid.Float64Range(0.001, 179.9/float64(rows)).Draw(t, "dlat")
	dLon := rapid.Float64Range(0.001, 359.9999/float64(cols)).Draw(t, "dlon")
	return geo.Grid{
		North: rapid.Float64Range(-90+float64(rows)*dLat, 90).Draw(t, "north"), West: rapid.Float64Range(-180, 179).Draw(t, "west"),
		DLat: dLat, DLon: dLon, Rows: rows, Cols: cols,
	}
}

func TestCenterOfACellLiesInIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := anyGrid(t)
		row, col := rapid.IntRange(0, g.Rows-1).Draw(t, "row"), rapid.IntRange(0, g.Cols-1).Draw(t, "col")
		p := g.Center(row, col)
		if r, c, ok := g.Cell(p); r != row || c != col || !ok {
			t.Fatalf("the center %v of %d,%d lies in %d,%d (%v)", p, row, col, r, c, ok)
		}
		if !g.Box().Contains(p) {
			t.Fatalf("the box %v of the grid lacks the center %v", g.Box(), p)
		}
	})
}

func TestTheWholeEarthHasACell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPoint(t, "p")
		if _, _, ok := globe.Cell(p); !ok {
			t.Fatalf("%v has no cell", p)
		}
	})
	for _, p := range []geo.Point{at(90, -180), at(-90, 180), at(0, math.Nextafter(180, 0)), at(-90, math.Nextafter(-180, -200)), at(12, 540)} {
		if r, c, ok := globe.Cell(p); !ok {
			t.Errorf("%v (%v) has no cell: %d,%d", p, p.Lon, r, c)
		}
	}
}

func TestCellAcrossTheAntimeridian(t *testing.T) {
	for p, want := range map[geo.Point]string{
		at(65, 177): "0 0 true", at(65, 180): "0 2 true", at(65, -179): "0 2 true", at(60, -176): "2 3 true", // the south-eastern corner
		at(66, 176): "0 0 true", at(64, 178): "1 1 true",
	} {
		r, c, ok := pacific.Cell(p)
		if got := fmt.Sprint(r, c, ok); got != want {
			t.Errorf("%v lies in %s, want %s", p, got, want)
		}
	}
	for _, p := range []geo.Point{at(66.1, 177), at(59.9, 177), at(62, 175.9), at(62, -175.9), at(math.NaN(), 177), at(62, math.NaN()), at(62, math.Inf(-1))} {
		if r, c, ok := pacific.Cell(p); ok {
			t.Errorf("%v lies in %d,%d", p, r, c)
		}
	}
}

// around draws the neighbours of a cell of a grid of 3 rows and 4 columns.
func around(g geo.Grid, row, col int) string {
	cells := []byte("....\n....\n....")
	cells[row*5+col] = 'o'
	for r, c := range g.Neighbours(row, col) {
		cells[r*5+c] = '#'
	}
	return string(cells)
}

func TestNeighboursAsDrawn(t *testing.T) {
	round := geo.Grid{North: 90, West: -180, DLat: 60, DLon: 90, Rows: 3, Cols: 4}
	for _, c := range []struct {
		g        geo.Grid
		row, col int
		want     []string
	}{
		{pacific, 1, 1, []string{"###.", "#o#.", "###."}},
		{pacific, 0, 0, []string{"o#..", "##..", "...."}},
		{pacific, 2, 3, []string{"....", "..##", "..#o"}},
		{round, 1, 0, []string{"##.#", "o#.#", "##.#"}},
		{round, 0, 3, []string{"#.#o", "#.##", "...."}},
	} {
		if got, want := around(c.g, c.row, c.col), strings.Join(c.want, "\n"); got != want {
			t.Errorf("about %d,%d (wraps %v) lie\n%s\nwant\n%s", c.row, c.col, c.g.Wraps(), got, want)
		}
	}
	for range pacific.Neighbours(1, 1) {
		break // stopping early is allowed
	}
	if !globe.Wraps() || pacific.Wraps() {
		t.Error("the globe does not wrap, or the Pacific does")
	}
}

func TestCellsAreMeasured(t *testing.T) {
	g := geo.Grid{North: 60.5, West: 100, DLat: 1, DLon: 1, Rows: 2, Cols: 2}
	ns, ew := g.CellSize(0) // about 60 N
	if math.Abs(ns.M()-geo.Distance(at(59.5, 100), at(60.5, 100)).M()) > 1 || math.Abs(ew.M()-55800.3) > 1 {
		t.Errorf("a cell at 60 N measures %.1f by %.1f m", ns.M(), ew.M())
	}
	if g.Len() != 4 {
		t.Errorf("%d cells", g.Len())
	}
}

func TestGridOverABox(t *testing.T) {
	for _, c := range []struct {
		b          geo.Box
		cell       float64
		rows, cols int
	}{
		{geo.Box{South: 60, West: 170, North: 65, East: -170}, 0.25, 20, 80},
		{geo.Box{South: 0, West: 0, North: 10.0 / 12, East: 1}, 1.0 / 12, 10, 12},
		{geo.Box{South: -90, West: -180, North: 90, East: 180}, 1.0 / 12, 2160, 4320},
		{geo.Box{South: 0, West: 0, North: 1, East: 1}, 0.3, 4, 4},
		{geo.Box{South: 5, West: 5, North: 5, East: 5}, 1, 1, 1},
	} {
		g := geo.GridOver(c.b, c.cell, c.cell)
		if g.Rows != c.rows || g.Cols != c.cols {
			t.Errorf("%v has %d by %d cells of %v, want %d by %d", c.b, g.Rows, g.Cols, c.cell, c.rows, c.cols)
		}
	}
}
