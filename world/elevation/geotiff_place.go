package elevation

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// placing leads from a place to rows and columns of a grid and back. Rows and
// columns are counted between the middles of cells: the middle of the first
// cell is 0, 0 and its outer edges are at -0.5.
type placing struct {
	system     project.Map
	rows, cols int
	// x = m[0] + m[1] col + m[2] row, y = m[3] + m[4] col + m[5] row [m or deg]
	m, back [6]float64
	round   float64 // columns all round the Earth; 0 where they do not count degrees
}

// readPlacing reads where a grid lies.
func readPlacing(im *tiff.Image) (placing, geoKeys, error) {
	g := placing{rows: im.Height, cols: im.Width}
	keys, err := readKeys(im)
	if err != nil {
		return g, keys, err
	}
	m, err := affine(im)
	if err != nil {
		return g, keys, err
	}
	system, unit, err := keys.system()
	if err != nil {
		return g, keys, err
	}
	if keys.codes[keyRaster] != 2 { // PixelIsArea: coordinates are of a cell's corner
		m[0] += (m[1] + m[2]) / 2
		m[3] += (m[4] + m[5]) / 2
	}
	for i := range m {
		m[i] *= unit
	}
	g.system, g.m = system, m
	det := m[1]*m[5] - m[2]*m[4]
	size := math.Hypot(m[1], m[4]) * math.Hypot(m[2], m[5])
	if !(math.Abs(det) > 1e-6*size) || !(size > 1e-20) || !(math.Abs(m[0])+math.Abs(m[3]) < 1e10) || !(size < 1e14) {
		return g, keys, tiff.Error{Found: fmt.Sprintf("cells of %g, %g by %g, %g", m[1], m[4], m[2], m[5]), Allowed: "cells with an area"}
	}
	g.back = [6]float64{
		(m[2]*m[3] - m[0]*m[5]) / det, m[5] / det, -m[2] / det,
		(m[0]*m[4] - m[1]*m[3]) / det, -m[4] / det, m[1] / det,
	}
	if system.Degrees {
		if err := g.degrees(); err != nil {
			return g, keys, err
		}
	}
	return g, keys, nil
}

// degrees settles what only grids of longitude and latitude have.
func (g *placing) degrees() error {
	south, north := g.m[3]+g.m[5]*float64(g.rows-1), g.m[3]
	if math.Max(math.Abs(south), math.Abs(north)) > 90.1 || math.Abs(g.m[1])*float64(g.cols) > 361 || math.Abs(g.m[0]) > 721 {
		return tiff.Error{
			Found:   fmt.Sprintf("latitudes %g to %g, %g degrees wide, from longitude %g", south, north, g.m[1]*float64(g.cols), g.m[0]),
			Allowed: "degrees on the Earth",
		}
	}
	if g.m[2] == 0 && g.m[4] == 0 {
		g.round = 360 / math.Abs(g.m[1])
	}
	return nil
}

// affine reads how rows and columns lead to coordinates.
func affine(im *tiff.Image) (m [6]float64, err error) {
	const allowed = "a tie point with the size of a cell, or a transformation"
	full, err := im.Floats(tagTransformation)
	if err != nil {
		return m, err
	}
	if len(full) >= 16 {
		return [6]float64{full[3], full[0], full[1], full[7], full[4], full[5]}, nil
	}
	scale, err := im.Floats(tagPixelScale)
	if err != nil {
		return m, err
	}
	tie, err := im.Floats(tagTiepoint)
	if err != nil {
		return m, err
	}
	if len(scale) < 2 || len(tie) < 6 {
		return m, tiff.Error{Found: fmt.Sprintf("no place: a cell's size of %d numbers, tie points of %d", len(scale), len(tie)), Allowed: allowed}
	}
	return [6]float64{
		tie[3] - tie[0]*scale[0], scale[0], 0,
		tie[4] + tie[1]*scale[1], 0, -scale[1],
	}, nil
}

// cell returns p in rows and columns; ok is false outside the grid, whose
// edges are those of its outermost cells.
func (g *placing) cell(p geo.Point) (row, col float64, ok bool) {
	x, y, ok := g.system.Projection.Forward(p)
	if !ok {
		return 0, 0, false
	}
	col = g.back[0] + g.back[1]*x + g.back[2]*y
	row = g.back[3] + g.back[4]*x + g.back[5]*y
	if g.round > 0 {
		col -= math.Floor((col+0.5)/g.round) * g.round
		if last := float64(g.cols) - 0.5; col > last && col-last < 1e-6 {
			col = last
		}
	}
	// A hair is allowed for what rounding does to a place on the very edge.
	const hair = 1e-6
	ok = row >= -0.5-hair && row <= float64(g.rows)-0.5+hair && col >= -0.5-hair && col <= float64(g.cols)-0.5+hair
	return row, col, ok
}

// wraps reports whether the last column has the first as its neighbour.
func (g *placing) wraps() bool {
	return g.round > 0 && math.Abs(g.round-float64(g.cols)) < 0.01
}

// point returns the place of a row and column.
func (g *placing) point(row, col float64) (geo.Point, bool) {
	return g.system.Projection.Inverse(g.m[0]+g.m[1]*col+g.m[2]*row, g.m[3]+g.m[4]*col+g.m[5]*row)
}

// box returns the smallest box about the grid.
func (g *placing) box() geo.Box {
	bottom, right := float64(g.rows)-0.5, float64(g.cols)-0.5
	var corners [4][2]float64
	for i, rc := range [4][2]float64{{-0.5, -0.5}, {-0.5, right}, {bottom, right}, {bottom, -0.5}} {
		corners[i] = [2]float64{g.m[0] + g.m[1]*rc[1] + g.m[2]*rc[0], g.m[3] + g.m[4]*rc[1] + g.m[5]*rc[0]}
	}
	return g.system.Box(corners)
}

// step returns how far apart the middles of two rows are in the middle of the
// grid [m], and two columns.
func (g *placing) step() (rows, cols float64) {
	row, col := float64(g.rows)/2-0.5, float64(g.cols)/2-0.5
	a, okA := g.point(row, col)
	b, okB := g.point(row+0.5, col)
	c, okC := g.point(row, col+0.5)
	if !okA || !okB || !okC {
		return 0, 0
	}
	return 2 * float64(geo.Distance(a, b)), 2 * float64(geo.Distance(a, c))
}
