package elevation

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// Surrounding is a layer that tells the height of a place together with the lie
// of the country about it, at less cost than one after the other.
type Surrounding interface {
	// About returns the height as At, the relief as Relief, and the mean of the
	// heights at p and at the eight places one cell about it [m].
	About(p geo.Point) (metres float64, relief Relief, around float64, ok bool)
}

// About returns the embedded height, relief, and mean height of the country some
// 14 km about p; ok is false only for a point that is no place on the Earth.
func (c coarse) About(p geo.Point) (metres float64, relief Relief, around float64, ok bool) {
	if !p.Valid() || math.IsNaN(p.Lat) {
		return 0, Relief{}, 0, false
	}
	b := c.heights.Block(p)
	// The cell that holds p is the nearest of the four about it.
	row, col := 1, 1
	if b.South >= 0.5 && p.Lat > -90 { // the pole belongs to the last row
		row = 2
	}
	if b.East >= 0.5 {
		col = 2
	}
	var t tally
	for i := row - 1; i <= row+1; i++ {
		for k := col - 1; k <= col+1; k++ {
			t.add(b.Cells[i][k])
		}
	}
	return b.Bilinear(), t.relief(), b.Around(), true
}
