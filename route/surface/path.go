package surface

import (
	"fmt"
	"math"
	"slices"
)

// Spot is a point of the grid in rows and columns, whole at a cell's middle.
// On a grid that goes round the Earth columns may run beyond the grid.
type Spot struct{ Row, Col float64 }

// Path is a way over the ground.
type Path struct {
	Spots []Spot    // from where it begins to where it ends
	Cost  []float64 // from the beginning, at each spot
}

// Total returns the cost of the whole way.
func (p Path) Total() float64 { return p.Cost[len(p.Cost)-1] }

// UnreachableError says that no way leads to a cell.
type UnreachableError struct {
	Row, Col               int
	Closed                 bool // the cell itself is closed
	Beyond                 float64
	NearestRow, NearestCol int // the reached cell nearest to it
}

// Error says why there is no way and how near one comes.
func (e UnreachableError) Error() string {
	why := "is cut off by closed ground"
	switch {
	case e.Closed:
		why = "is closed ground or a void of the heights"
	case !math.IsInf(e.Beyond, 1):
		why = fmt.Sprintf("lies beyond the limit of %.6g", e.Beyond)
	}
	return fmt.Sprintf("surface: row %d, column %d %s; the nearest cell that is reached is row %d, column %d", e.Row, e.Col, why, e.NearestRow, e.NearestCol)
}

// Path returns the way of least cost from the nearest start to a cell, or on a
// reverse surface from the cell to the start. Its cost is worked out anew piece
// by piece and agrees with the surface within Error. The error is an
// UnreachableError.
func (s *Surface) Path(row, col int) (Path, error) {
	if row < 0 || row >= s.Ground.Rows || col < 0 || col >= s.Ground.Cols {
		return Path{}, fmt.Errorf("surface: row %d, column %d lies outside the grid of %d x %d cells", row, col, s.Ground.Rows, s.Ground.Cols)
	}
	if math.IsInf(s.At(row, col), 1) {
		return Path{}, s.unreachable(row, col)
	}
	t := tracer{Surface: s}
	spots := t.trace(Spot{float64(row), float64(col)})
	if end := spots[len(spots)-1]; !t.isStart(end) {
		return Path{}, fmt.Errorf("surface: the way to row %d, column %d is lost at row %.1f, column %.1f", row, col, end.Row, end.Col)
	}
	spots = t.pull(spots)
	if !s.Reverse {
		slices.Reverse(spots)
	}
	return s.Ground.Walk(spots)
}

// unreachable finds the reached cell nearest to one that is not, by rings.
func (s *Surface) unreachable(row, col int) error {
	e := UnreachableError{Row: row, Col: col, Closed: s.Ground.Closed(row, col), Beyond: s.Settled}
	e.NearestRow, e.NearestCol = s.Starts[0].Row, s.Starts[0].Col
	best := math.Inf(1)
	g := &s.Ground
	try := func(r, c int) {
		if r < 0 || r >= g.Rows || c < 0 || c >= g.Cols || math.IsInf(s.At(r, c), 1) {
			return
		}
		ns, ew := g.metres((r + row) / 2)
		if d := math.Hypot(float64(r-row)*ns, float64(c-col)*ew); d < best {
			best, e.NearestRow, e.NearestCol = d, r, c
		}
	}
	for ring := 1; ring < g.Rows+g.Cols; ring++ {
		if ns, ew := g.metres(row); float64(ring)*min(ns, ew) > best {
			break
		}
		for i := -ring; i <= ring; i++ {
			try(row-ring, col+i)
			try(row+ring, col+i)
			try(row+i, col-ring)
			try(row+i, col+ring)
		}
	}
	return e
}

// tracer follows a surface down to its start.
type tracer struct{ *Surface }

// cell returns the cell of whole rows and columns; ok is false outside.
func (g *Ground) cell(r, c int) (row, col int, ok bool) {
	if g.Wraps {
		c = ((c % g.Cols) + g.Cols) % g.Cols
	}
	return r, c, r >= 0 && r < g.Rows && c >= 0 && c < g.Cols
}

func (t tracer) cost(r, c int) float64 {
	if row, col, ok := t.Ground.cell(r, c); ok {
		return t.At(row, col)
	}
	return math.Inf(1)
}

// trace goes from edge to edge of the lattice of cell middles to where the cost
// and the walk there are least together.
func (t tracer) trace(at Spot) []Spot {
	spots := []Spot{at}
	here := t.cost(int(at.Row), int(at.Col))
	for range 16 * (t.Ground.Rows*t.Ground.Cols + 1) {
		if t.isStart(at) {
			break
		}
		next, c := t.next(at, here)
		if math.IsInf(c, 1) {
			over := t.around(at, here)
			if len(over) == 0 {
				break
			}
			spots = append(spots, over...)
			at = over[len(over)-1]
			here = t.cost(int(at.Row), int(at.Col))
			continue
		}
		at, here = next, c
		spots = append(spots, at)
	}
	return spots
}

func (t tracer) isStart(p Spot) bool {
	r, c := int(math.Round(p.Row)), int(math.Round(p.Col))
	if float64(r) != p.Row || float64(c) != p.Col {
		return false
	}
	row, col, ok := t.Ground.cell(r, c)
	for _, s := range t.Starts {
		if ok && s.Row == row && s.Col == col && float32(s.Cost-t.base) == t.Surface.cost[t.index(row, col)] {
			return true
		}
	}
	return false
}

// next returns the best point of the edges about a point, and the cost there.
func (t tracer) next(at Spot, here float64) (Spot, float64) {
	best, to, cost := math.Inf(1), at, math.Inf(1)
	try := func(p Spot, c float64) {
		if !(c < here) {
			return
		}
		if v := c + t.Ground.piece(at, p, !t.Reverse); v < best {
			best, to, cost = v, p, c
		}
	}
	for _, q := range squaresAbout(at) {
		corners := [4][2]int{{q[0], q[1]}, {q[0], q[1] + 1}, {q[0] + 1, q[1] + 1}, {q[0] + 1, q[1]}}
		var c [4]float64
		for i, n := range corners {
			c[i] = t.cost(n[0], n[1])
		}
		for i := range 4 {
			j := (i + 1) & 3
			a, b := spotOf(corners[i]), spotOf(corners[j])
			if !t.Ground.passable(at, a, q) {
				continue
			}
			try(a, c[i])
			if math.IsInf(c[i]+c[j], 1) || onEdge(at, a, b) || !t.Ground.passable(at, b, q) {
				continue
			}
			u := golden(func(u float64) float64 {
				p := along(a, b, u)
				return c[i] + u*(c[j]-c[i]) + t.Ground.piece(at, p, !t.Reverse)
			})
			try(along(a, b, u), c[i]+u*(c[j]-c[i]))
		}
	}
	return to, cost
}

func spotOf(n [2]int) Spot { return Spot{float64(n[0]), float64(n[1])} }

func along(a, b Spot, u float64) Spot {
	return Spot{a.Row + u*(b.Row-a.Row), a.Col + u*(b.Col-a.Col)}
}

// onEdge reports whether a point lies on an edge of the lattice.
func onEdge(p, a, b Spot) bool {
	return a.Row == b.Row && p.Row == a.Row && p.Col >= min(a.Col, b.Col) && p.Col <= max(a.Col, b.Col) ||
		a.Col == b.Col && p.Col == a.Col && p.Row >= min(a.Row, b.Row) && p.Row <= max(a.Row, b.Row)
}

// squaresAbout returns the upper left corners of the squares of the lattice that
// touch a point of an edge.
func squaresAbout(p Spot) [][2]int {
	r, c := int(math.Floor(p.Row)), int(math.Floor(p.Col))
	rows, cols := []int{r}, []int{c}
	if float64(r) == p.Row {
		rows = []int{r - 1, r}
	}
	if float64(c) == p.Col {
		cols = []int{c - 1, c}
	}
	var out [][2]int
	for _, r := range rows {
		for _, c := range cols {
			out = append(out, [2]int{r, c})
		}
	}
	return out
}

// passable reports whether the straight line between two points of a square's
// rim keeps to open ground: where one corner is closed, to the triangle of the
// other three.
func (g *Ground) passable(a, b Spot, q [2]int) bool {
	open := func(r, c int) bool {
		row, col, ok := g.cell(q[0]+r, q[1]+c)
		return ok && !g.Closed(row, col)
	}
	corners := [4]bool{open(0, 0), open(0, 1), open(1, 1), open(1, 0)}
	n := 0
	for _, o := range corners {
		if o {
			n++
		}
	}
	if n == 4 {
		return true
	}
	in := func(p Spot) bool {
		x, y := p.Col-float64(q[1]), p.Row-float64(q[0])
		const e = 1e-9
		sum := x + y
		diff := x - y
		// The corner opposite to each closed one bounds the ground by a diagonal.
		return (corners[0] || sum >= 1-e) && (corners[2] || sum <= 1+e) &&
			(corners[1] || diff <= e) && (corners[3] || diff >= -e)
	}
	if !in(a) || !in(b) {
		return false
	}
	if n == 3 {
		return true
	}
	// Two open neighbours leave their edge; two open corners across are pinched.
	return n == 2 && corners[0] != corners[2] && (a.Row == b.Row || a.Col == b.Col)
}

// golden returns where on 0 to 1 a function with one valley is least.
func golden(f func(float64) float64) float64 {
	const g = 0.6180339887498949
	lo, hi := 0.0, 1.0
	a, b := hi-g, lo+g
	fa, fb := f(a), f(b)
	for hi-lo > 1e-4 {
		if fa <= fb {
			hi, b, fb = b, a, fa
			a = hi - g*(hi-lo)
			fa = f(a)
		} else {
			lo, a, fa = a, b, fb
			b = lo + g*(hi-lo)
			fb = f(b)
		}
	}
	return (lo + hi) / 2
}
