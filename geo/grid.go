package geo

import (
	"iter"
	"math"

	"github.com/longwalk/longwalk/quantity"
)

// Grid is a raster of cells in latitude and longitude. Row 0 is the
// northernmost, column 0 starts at West; columns may run across the
// antimeridian.
type Grid struct {
	North, West float64 // edges of the first cell [deg]
	DLat, DLon  float64 // size of a cell, both positive [deg]
	Rows, Cols  int
}

// GridOver returns the grid of cells of the given size [deg], counted from the
// box's north-west corner, that covers the box.
func GridOver(b Box, dLat, dLon float64) Grid {
	count := func(extent, cell, most float64) int {
		// A box of 10 cells has 10, though 1/12 does not divide 10/12 in floats.
		return max(1, int(math.Min(math.Ceil(extent/cell-1e-9), math.Floor(most/cell+1e-9))))
	}
	return Grid{
		North: b.North, West: b.West, DLat: dLat, DLon: dLon,
		Rows: count(b.North-b.South, dLat, 180), Cols: count(b.Width(), dLon, 360),
	}
}

// Wraps reports whether the columns go all round the Earth, so that the last
// has the first as its eastern neighbour.
func (g Grid) Wraps() bool { return float64(g.Cols)*g.DLon >= 360-1e-6*g.DLon }

// Len returns the number of cells.
func (g Grid) Len() int { return g.Rows * g.Cols }

// Cell returns row and column of the cell that holds p; ok is false outside. A
// point on an edge belongs to the cell south or east of it; the southern and
// eastern edges of the grid belong to it.
func (g Grid) Cell(p Point) (row, col int, ok bool) {
	if !p.Valid() {
		return 0, 0, false
	}
	y, x := (g.North-p.Lat)/g.DLat, eastward(g.West, p.Lon)/g.DLon
	row, col = int(math.Floor(y)), int(math.Floor(x))
	if row == g.Rows && p.Lat >= g.North-float64(g.Rows)*g.DLat {
		row--
	}
	if col == g.Cols && (g.Wraps() || x == float64(g.Cols)) {
		col--
	}
	ok = row >= 0 && row < g.Rows && col >= 0 && col < g.Cols
	return row, col, ok
}

// Center returns the middle of a cell.
func (g Grid) Center(row, col int) Point {
	return Point{
		Lat: g.North - (float64(row)+0.5)*g.DLat,
		Lon: WrapLon(g.West + (float64(col)+0.5)*g.DLon),
	}
}

// CellSize returns how far a cell of the row measures from north to south and
// from east to west along its middle.
func (g Grid) CellSize(row int) (northSouth, eastWest quantity.Length) {
	north, east := MetresPerDegree(g.Center(row, 0).Lat)
	return quantity.Length(north * g.DLat), quantity.Length(east * g.DLon)
}

// Step returns the cell so many rows south and columns east of another, round
// the Earth where the grid wraps; ok is false outside. There is no way over
// the poles.
func (g Grid) Step(row, col, south, east int) (r, c int, ok bool) {
	r, c = row+south, col+east
	if g.Wraps() {
		if c %= g.Cols; c < 0 {
			c += g.Cols
		}
	}
	ok = r >= 0 && r < g.Rows && c >= 0 && c < g.Cols
	return r, c, ok
}

// Neighbours yields row and column of the up to eight cells about a cell, row
// by row from the north-west, round the Earth where the grid wraps.
func (g Grid) Neighbours(row, col int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for south := -1; south <= 1; south++ {
			for east := -1; east <= 1; east++ {
				if south == 0 && east == 0 {
					continue
				}
				if r, c, ok := g.Step(row, col, south, east); ok && !yield(r, c) {
					return
				}
			}
		}
	}
}

// Box returns the area of the grid.
func (g Grid) Box() Box {
	return Box{South: g.North - float64(g.Rows)*g.DLat, North: g.North}.span(g.West, float64(g.Cols)*g.DLon)
}
