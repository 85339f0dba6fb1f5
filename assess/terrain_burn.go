package assess

import (
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/features"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/route/surface"
)

// spotOf returns where a place lies on a lattice, outside it too; on a map of
// degrees on that turn of the Earth which is nearest to a column (NaN: to the
// middle of the lattice). ok is false where the map shows no such place.
func spotOf(l project.Lattice, p geo.Point, near float64) (s surface.Spot, ok bool) {
	x, y, ok := l.Map.Projection.Forward(p)
	if !ok {
		return s, false
	}
	s = surface.Spot{Row: (l.Y0-y)/l.DY - 0.5, Col: (x-l.X0)/l.DX - 0.5}
	if l.Map.Degrees {
		if math.IsNaN(near) {
			near = float64(l.Cols-1) / 2
		}
		round := 360 / l.DX
		s.Col -= math.Round((s.Col-near)/round) * round
	}
	return s, true
}

// trail returns a line on a lattice. Its pieces are straight in latitude and
// longitude, and are cut into short ones for maps where that is a curve.
func trail(l project.Lattice, line []geo.Point) []surface.Spot {
	const short = 0.05 // [deg]
	var out []surface.Spot
	near := math.NaN()
	add := func(p geo.Point) {
		if s, ok := spotOf(l, p, near); ok {
			near = s.Col
			out = append(out, s)
		}
	}
	for i, b := range line {
		if i > 0 && !l.Map.Degrees {
			a := line[i-1]
			east := geo.WrapLon(b.Lon - a.Lon)
			n := math.Ceil(math.Max(math.Abs(b.Lat-a.Lat), math.Abs(east)) / short)
			for k := 1.0; k < n; k++ {
				add(geo.Point{Lat: a.Lat + k/n*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + k/n*east)})
			}
		}
		add(b)
	}
	return out
}

// burn closes the cells of a line, each joined to the next by an edge, so that
// no way leads through however thin it is.
func (t *Terrain) burn(line []surface.Spot, why obstacle) {
	for i := 1; i < len(line); i++ {
		a, b, ok := t.clip(line[i-1], line[i])
		if !ok {
			continue
		}
		const fine = 4 // steps in a cell
		n := int(math.Ceil(fine*math.Max(math.Abs(b.Row-a.Row), math.Abs(b.Col-a.Col)))) + 1
		row, col := cellOf(a)
		t.shut(row, col, why)
		for k := 1; k <= n; k++ {
			u := float64(k) / float64(n)
			r, c := cellOf(surface.Spot{Row: a.Row + u*(b.Row-a.Row), Col: a.Col + u*(b.Col-a.Col)})
			if r != row && c != col {
				t.shut(row, c, why)
				t.shut(r, col, why)
			}
			t.shut(r, c, why)
			row, col = r, c
		}
	}
}

func cellOf(s surface.Spot) (row, col int) {
	return int(math.Floor(s.Row + 0.5)), int(math.Floor(s.Col + 0.5))
}

func (t *Terrain) shut(row, col int, why obstacle) {
	if t.Lattice.Wraps() {
		col = (col%t.Lattice.Cols + t.Lattice.Cols) % t.Lattice.Cols
	}
	if row < 0 || row >= t.Lattice.Rows || col < 0 || col >= t.Lattice.Cols {
		return
	}
	if i := row*t.Lattice.Cols + col; t.why[i] == open {
		t.why[i] = why
	}
}

// clip returns the part of a piece that lies on the lattice or within a cell of
// it; all columns count where they go round the Earth.
func (t *Terrain) clip(a, b surface.Spot) (p, q surface.Spot, ok bool) {
	from, to := 0.0, 1.0
	cut := func(x, dx, low, high float64) {
		switch {
		case dx == 0 && (x < low || x > high):
			to = -1
		case dx > 0:
			from, to = math.Max(from, (low-x)/dx), math.Min(to, (high-x)/dx)
		case dx < 0:
			from, to = math.Max(from, (high-x)/dx), math.Min(to, (low-x)/dx)
		}
	}
	dr, dc := b.Row-a.Row, b.Col-a.Col
	cut(a.Row, dr, -1, float64(t.Lattice.Rows))
	if !t.Lattice.Wraps() {
		cut(a.Col, dc, -1, float64(t.Lattice.Cols))
	}
	at := func(u float64) surface.Spot { return surface.Spot{Row: a.Row + u*dr, Col: a.Col + u*dc} }
	return at(from), at(to), from <= to
}

// avoid closes what the user drew: lines as thin as a cell, areas with their
// rims.
func (t *Terrain) avoid(all []features.Feature) {
	for _, f := range all {
		for _, line := range f.Lines {
			t.burn(trail(t.Lattice, line), inAvoid)
		}
		for _, area := range f.Areas {
			var rings [][]surface.Spot
			for _, ring := range area {
				rings = append(rings, trail(t.Lattice, append(slices.Clone(ring), ring[0])))
			}
			t.fill(rings, inAvoid)
			for _, r := range rings {
				t.burn(r, inAvoid)
			}
		}
	}
	if len(all) > 0 {
		t.Applied = append(t.Applied, "lines and areas of --avoid are closed: every cell that one touches, and those whose middle lies inside")
	}
}

// fill closes the cells whose middles lie within an odd number of rings.
func (t *Terrain) fill(rings [][]surface.Spot, why obstacle) {
	meets := make([][]float64, t.Lattice.Rows)
	for _, ring := range rings {
		for i := 1; i < len(ring); i++ {
			a, b := ring[i-1], ring[i]
			if a.Row > b.Row {
				a, b = b, a
			}
			first, end := max(0, int(math.Ceil(a.Row))), min(t.Lattice.Rows, int(math.Ceil(b.Row)))
			for r := first; r < end; r++ {
				meets[r] = append(meets[r], a.Col+(float64(r)-a.Row)/(b.Row-a.Row)*(b.Col-a.Col))
			}
		}
	}
	low, high := 0.0, float64(t.Lattice.Cols-1)
	if t.Lattice.Wraps() {
		low, high = math.Inf(-1), math.Inf(1)
	}
	for r, cols := range meets {
		slices.Sort(cols)
		for k := 1; k < len(cols); k += 2 {
			for c := math.Max(low, math.Ceil(cols[k-1])); c <= math.Min(high, cols[k]); c++ {
				t.shut(r, int(c), why)
			}
		}
	}
}
