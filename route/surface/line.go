package surface

import (
	"fmt"
	"math"
)

// BarrierError says that a line leads over closed ground.
type BarrierError struct{ From, To Spot }

// Error names the piece of the line.
func (e BarrierError) Error() string {
	return fmt.Sprintf("surface: from row %.1f, column %.1f to row %.1f, column %.1f the line leads over closed ground or off the grid",
		e.From.Row, e.From.Col, e.To.Row, e.To.Col)
}

// Walk returns the cost of walking a line straight from spot to spot. The error
// is a BarrierError where it leads over closed ground.
func (g *Ground) Walk(spots []Spot) (Path, error) {
	p := Path{Spots: spots, Cost: make([]float64, len(spots))}
	for i := 1; i < len(spots); i++ {
		c, ok := g.straight(spots[i-1], spots[i], false)
		if !ok {
			return Path{}, BarrierError{spots[i-1], spots[i]}
		}
		p.Cost[i] = p.Cost[i-1] + c
	}
	return p, nil
}

// straight returns the cost of a straight line, walked from a to b or back, cut
// where it crosses the lattice of cell middles; ok is false where it leads over closed ground.
func (g *Ground) straight(a, b Spot, back bool) (cost float64, ok bool) {
	cuts := crossings(a, b)
	for i := 1; i < len(cuts); i++ {
		p, q := along(a, b, cuts[i-1]), along(a, b, cuts[i])
		if i == len(cuts)-1 {
			q = b
		}
		if !g.free(p, q) {
			return 0, false
		}
		cost += g.piece(p, q, back)
	}
	return cost, true
}

// free reports whether a piece of line within a square of the lattice keeps to
// open ground in one of the squares it touches.
func (g *Ground) free(p, q Spot) bool {
	mid := along(p, q, 0.5)
	for _, s := range squaresAbout(snap(mid)) {
		if g.passable(p, q, s) {
			return true
		}
	}
	return false
}

// snap puts a point that lies on the lattice but for rounding onto it.
func snap(p Spot) Spot {
	if r := math.Round(p.Row); math.Abs(p.Row-r) < 1e-9 {
		p.Row = r
	}
	if c := math.Round(p.Col); math.Abs(p.Col-c) < 1e-9 {
		p.Col = c
	}
	return p
}

// crossings returns where a line crosses the lattice, as shares of it, with 0
// and 1.
func crossings(a, b Spot) []float64 {
	cut := func(x, y float64) []float64 {
		var out []float64
		if d := y - x; d > 0 {
			for k := math.Floor(x) + 1; k < y; k++ {
				out = append(out, (k-x)/d)
			}
		} else if d < 0 {
			for k := math.Ceil(x) - 1; k > y; k-- {
				out = append(out, (k-x)/d)
			}
		}
		return out
	}
	rows, cols := cut(a.Row, b.Row), cut(a.Col, b.Col)
	out := []float64{0}
	for len(rows) > 0 || len(cols) > 0 {
		var u float64
		if len(cols) == 0 || len(rows) > 0 && rows[0] <= cols[0] {
			u, rows = rows[0], rows[1:]
		} else {
			u, cols = cols[0], cols[1:]
		}
		if u-out[len(out)-1] > 1e-12 {
			out = append(out, u)
		}
	}
	return append(out, 1)
}

// piece returns the cost of a straight line within a square of the lattice,
// walked from a to b or back from b to a.
func (g *Ground) piece(a, b Spot, back bool) float64 {
	l := g.distance(a, b)
	if l == 0 {
		return 0
	}
	za, fa := g.at(a)
	zb, fb := g.at(b)
	rise := zb - za
	if back {
		rise = -rise
	}
	return (fa + fb) / 2 * l * g.Profile.At(rise/l, g.tilt(a, b))
}

// tilt returns how steep the ground is about the cell nearest to a piece of line,
// between its neighbours as the solver has it [1]; 0 where the profile does not
// ask.
func (g *Ground) tilt(a, b Spot) float64 {
	if len(g.Profile.tables) == 1 {
		return 0
	}
	mid := along(a, b, 0.5)
	r, c := int(math.Round(mid.Row)), int(math.Round(mid.Col))
	ns, ew := g.metres(r)
	slope := func(dr, dc int, size float64) float64 {
		x, y := g.height(r+dr, c+dc), g.height(r-dr, c-dc)
		switch me := g.height(r, c); {
		case math.IsNaN(x) && math.IsNaN(y):
			return 0
		case math.IsNaN(x):
			return (me - y) / size
		case math.IsNaN(y):
			return (x - me) / size
		}
		return (x - y) / (2 * size)
	}
	if math.IsNaN(g.height(r, c)) {
		return 0
	}
	return math.Hypot(slope(0, 1, ew), slope(1, 0, ns))
}

// height returns the height of an open cell [m], NaN of a closed one.
func (g *Ground) height(r, c int) float64 {
	row, col, ok := g.cell(r, c)
	if !ok || g.Closed(row, col) {
		return math.NaN()
	}
	return float64(g.Heights[row*g.Cols+col])
}

// distance returns how far two near points lie from one another [m].
func (g *Ground) distance(a, b Spot) float64 {
	ns, ew := g.size((a.Row + b.Row) / 2)
	return math.Hypot((a.Row-b.Row)*ns, (a.Col-b.Col)*ew)
}

// size returns the size of a cell at a row, between rows in proportion [m].
func (g *Ground) size(row float64) (northSouth, eastWest float64) {
	r := math.Floor(row)
	n0, e0 := g.metres(int(r))
	n1, e1 := g.metres(int(r) + 1)
	u := row - r
	return n0 + u*(n1-n0), e0 + u*(e1-e0)
}

// at returns height [m] and factor at a point of the lattice's edges, or within
// a square by its four corners; corners that are closed do not count.
func (g *Ground) at(p Spot) (height, factor float64) {
	r, c := math.Floor(p.Row), math.Floor(p.Col)
	u, v := p.Row-r, p.Col-c
	var weight float64
	for i := range 4 {
		dr, dc := i/2, i%2
		w := [2]float64{1 - u, u}[dr] * [2]float64{1 - v, v}[dc]
		row, col, ok := g.cell(int(r)+dr, int(c)+dc)
		if w == 0 || !ok || g.Closed(row, col) {
			continue
		}
		k := row*g.Cols + col
		f := 1.0
		if g.Factor != nil {
			f = float64(g.Factor[k])
		}
		height += w * float64(g.Heights[k])
		factor += w * f
		weight += w
	}
	if weight == 0 {
		return 0, math.Inf(1)
	}
	return height / weight, factor / weight
}

// pull draws a traced line taut: where a straight piece costs no more than the
// bends it replaces, it takes their place.
func (t tracer) pull(spots []Spot) []Spot {
	if len(spots) < 3 {
		return spots
	}
	spots = t.relax(spots)
	cost := make([]float64, len(spots))
	for i := 1; i < len(spots); i++ {
		cost[i] = cost[i-1] + t.Ground.piece(spots[i-1], spots[i], !t.Reverse)
	}
	out := spots[:1:1]
	for i := 0; i < len(spots)-1; {
		next, reach := i+1, 2
		for i+reach < len(spots) {
			c, ok := t.Ground.straight(spots[i], spots[i+reach], !t.Reverse)
			if !ok || c > (cost[i+reach]-cost[i])*(1+1e-6) {
				break
			}
			next = i + reach
			reach *= 2
		}
		for step := (next - i) / 2; step > 0; step /= 2 {
			j := next + step
			if j >= len(spots) {
				continue
			}
			if c, ok := t.Ground.straight(spots[i], spots[j], !t.Reverse); ok && c <= (cost[j]-cost[i])*(1+1e-6) {
				next = j
			}
		}
		out = append(out, spots[next])
		i = next
	}
	return out
}

// relax shifts the corners of a traced line aside as long as that makes it
// cheaper: the surface is known at cell middles, the ground is crossed between
// them.
func (t tracer) relax(spots []Spot) []Spot {
	back := !t.Reverse
	cost := make([]float64, len(spots)) // of the piece that ends at a spot
	for i := 1; i < len(spots); i++ {
		cost[i], _ = t.Ground.straight(spots[i-1], spots[i], back)
	}
	for _, far := range []float64{0.6, 0.6, 0.3, 0.3, 0.15, 0.15, 0.07, 0.07} {
		for i := 1; i+1 < len(spots); i++ {
			a, b := spots[i-1], spots[i+1]
			l := math.Hypot(b.Row-a.Row, b.Col-a.Col)
			if l == 0 {
				continue
			}
			across := Spot{(b.Col - a.Col) / l, (a.Row - b.Row) / l}
			best, to := cost[i]+cost[i+1], spots[i]
			for _, p := range []Spot{
				{to.Row + far*across.Row, to.Col + far*across.Col},
				{to.Row - far*across.Row, to.Col - far*across.Col},
				along(a, b, 0.5),
			} {
				c1, ok1 := t.Ground.straight(a, p, back)
				c2, ok2 := t.Ground.straight(p, b, back)
				if ok1 && ok2 && c1+c2 < best {
					best, spots[i], cost[i], cost[i+1] = c1+c2, p, c1, c2
				}
			}
		}
	}
	return spots
}
