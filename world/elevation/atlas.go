package elevation

import (
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
)

// FromAtlas returns the embedded heights: 5 arc-minutes, the whole Earth, the
// sea at 0. Heights stand between the middles of the cells; a height is the
// mean of some 9 km of ground, so that valley floors lie lower and peaks
// higher than it (README.md has the errors).
func FromAtlas(a *atlas.Atlas) Layer { return coarse{a.Elevation(), a.SummitRise()} }

type coarse struct{ heights, rise *atlas.Raster }

// At returns the height between the four cells about p; ok is false only for a
// point that is no place on the Earth.
func (c coarse) At(p geo.Point) (metres float64, ok bool) {
	if !p.Valid() || math.IsNaN(p.Lat) {
		return 0, false
	}
	return c.heights.Bilinear(p), true
}

// Relief returns the spread of the cell of p and the eight about it: 28 km
// north to south, and as wide at the equator. The relief inside a cell is
// unknown and not in it: SD is that of nine means of 9 km, and less than that of
// the ground itself (README.md has a measured case).
func (c coarse) Relief(p geo.Point) Relief {
	if _, ok := c.At(p); !ok {
		return Relief{}
	}
	row, col, _ := c.heights.Grid.Cell(p)
	return c.nine(row, col)
}

// Top estimates the highest ground in the cell of p and the eight about it: a
// cell's highest ground stands above its mean by a multiple of the root of the
// spread of the heights around, one that gives the known highest ground of each
// block of 2.8 degrees (cite.CesiumHeights, cite.SettingSummitRise).
func (c coarse) Top(p geo.Point) (metres float64, ok bool) {
	if _, ok := c.At(p); !ok {
		return 0, false
	}
	row, col, _ := c.heights.Grid.Cell(p)
	rise := c.rise.At(p)
	top := math.Inf(-1)
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			top = max(top, c.heights.Cell(row+dr, col+dc)+rise*math.Sqrt(c.nine(row+dr, col+dc).SD))
		}
	}
	return top, true
}

// nine is the spread of a cell and the eight about it.
func (c coarse) nine(row, col int) Relief {
	var t tally
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			t.add(c.heights.Cell(row+dr, col+dc))
		}
	}
	return t.relief()
}

// Resolution returns the height of a cell.
func (c coarse) Resolution() quantity.Length {
	const metresPerDegree = 111200
	return quantity.Length(c.heights.Grid.DLat * metresPerDegree)
}

// Work returns the map behind the layer.
func (c coarse) Work() cite.Work { return cite.ITUP1511 }
