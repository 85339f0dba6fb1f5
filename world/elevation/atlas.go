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
func FromAtlas(a *atlas.Atlas) Layer { return coarse{a.Elevation()} }

type coarse struct{ heights *atlas.Raster }

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
	g := c.heights.Grid
	row, col, _ := g.Cell(p)
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
