package surface

import (
	"container/heap"
	"fmt"
	"math"
	"slices"
)

// Corridor is what the ways from one place to another cost when they are led
// over each cell: the sum of a forward and a reverse surface.
type Corridor struct {
	From, To *Surface // forward from the one place, reverse to the other
	Best     float64  // cost of the least way
}

// NewCorridor joins a forward and a reverse surface of one ground, each with
// one start. The error says that they do not fit, or is an UnreachableError.
func NewCorridor(from, to *Surface) (*Corridor, error) {
	switch {
	case from.Reverse || !to.Reverse:
		return nil, fmt.Errorf("surface: a corridor needs a forward and a reverse surface")
	case from.Ground.Rows != to.Ground.Rows || from.Ground.Cols != to.Ground.Cols:
		return nil, fmt.Errorf("surface: the surfaces of a corridor have %d x %d and %d x %d cells", from.Ground.Rows, from.Ground.Cols, to.Ground.Rows, to.Ground.Cols)
	case len(from.Starts) != 1 || len(to.Starts) != 1:
		return nil, fmt.Errorf("surface: the surfaces of a corridor have %d and %d starts: allowed is one each", len(from.Starts), len(to.Starts))
	}
	c := &Corridor{From: from, To: to}
	a, b := from.Starts[0], to.Starts[0]
	c.Best = min(from.At(b.Row, b.Col), to.At(a.Row, a.Col))
	if math.IsInf(c.Best, 1) {
		return nil, from.unreachable(b.Row, b.Col)
	}
	return c, nil
}

// At returns what the least way over a cell costs; +Inf where there is none.
func (c *Corridor) At(row, col int) float64 { return c.From.At(row, col) + c.To.At(row, col) }

// Excess returns by what share the least way over a cell costs more than the
// least way of all; 0 on that way, +Inf where there is none.
func (c *Corridor) Excess(row, col int) float64 {
	return math.Max(0, c.At(row, col)/c.Best-1)
}

// Values returns the cost of the least way over each cell, row by row.
func (c *Corridor) Values() []float32 {
	v, w := c.From.Values(), c.To.Values()
	for i := range v {
		v[i] += w[i]
	}
	return v
}

// Ways returns the least way and those that differ from it and one another and
// cost at most a share slack more, the least first: each is the least among its
// neighbours, and somewhere lies apart [cells] or farther from the ones before.
func (c *Corridor) Ways(most int, slack, apart float64) ([]Path, error) {
	b := c.To.Starts[0]
	first, err := c.From.Path(b.Row, b.Col)
	if err != nil {
		return nil, err
	}
	ways := []Path{first}
	near := newNearness(&c.From.Ground)
	near.add(first)
	for len(ways) < most {
		row, col, ok := c.valley(near, slack, apart)
		if !ok {
			break
		}
		way, err := c.over(row, col)
		if err != nil {
			return nil, err
		}
		near.add(way)
		near.far[row*c.From.Ground.Cols+col] = 0 // never twice
		if way.Total() <= c.Best*(1+slack+PathError) {
			ways = append(ways, way)
		}
	}
	return ways, nil
}

// valley returns the cell of least excess, apart from the ways so far, that no
// neighbour undercuts.
func (c *Corridor) valley(near *nearness, slack, apart float64) (row, col int, ok bool) {
	g := &c.From.Ground
	best := slack
	for r := range g.Rows {
		for q := range g.Cols {
			if near.far[r*g.Cols+q] < apart {
				continue
			}
			e := c.Excess(r, q)
			if e > best || e == best && ok || !c.lowest(r, q, e) {
				continue
			}
			best, row, col, ok = e, r, q, true
		}
	}
	return row, col, ok
}

// lowest reports whether no neighbour of a cell has less excess, but for what
// the surfaces err from cell to cell.
func (c *Corridor) lowest(row, col int, e float64) bool {
	for i := range 8 {
		if r, q, ok := c.From.Ground.cell(row+2*rowStep[i], col+2*colStep[i]); ok && c.Excess(r, q) < e-1e-4 {
			return false
		}
	}
	return true
}

// over returns the least way that is led over a cell.
func (c *Corridor) over(row, col int) (Path, error) {
	a, err := c.From.Path(row, col)
	if err != nil {
		return Path{}, err
	}
	b, err := c.To.Path(row, col)
	if err != nil {
		return Path{}, err
	}
	return a.then(b), nil
}

// then returns a way with another behind it that begins where it ends.
func (p Path) then(q Path) Path {
	out := Path{Spots: slices.Clone(p.Spots), Cost: slices.Clone(p.Cost)}
	for i := 1; i < len(q.Spots); i++ {
		out.Spots = append(out.Spots, q.Spots[i])
		out.Cost = append(out.Cost, p.Total()+q.Cost[i])
	}
	return out
}

// nearness knows how far each cell lies from the nearest of some ways [cells].
type nearness struct {
	ground *Ground
	far    []float64
}

func newNearness(g *Ground) *nearness {
	n := &nearness{ground: g, far: make([]float64, g.Rows*g.Cols)}
	for i := range n.far {
		n.far[i] = math.Inf(1)
	}
	return n
}

// add brings cells nearer by a way.
func (n *nearness) add(p Path) {
	q := &reachQueue{}
	put := func(r, c int, d float64) {
		if row, col, ok := n.ground.cell(r, c); ok && d < n.far[row*n.ground.Cols+col]-1e-9 {
			n.far[row*n.ground.Cols+col] = d
			heap.Push(q, reached{d, row, col})
		}
	}
	for i := 1; i < len(p.Spots); i++ {
		a, b := p.Spots[i-1], p.Spots[i]
		steps := math.Ceil(math.Hypot(b.Row-a.Row, b.Col-a.Col)) + 1
		for k := 0.0; k <= steps; k++ {
			s := along(a, b, k/steps)
			put(int(math.Round(s.Row)), int(math.Round(s.Col)), 0)
		}
	}
	for q.Len() > 0 {
		at := heap.Pop(q).(reached)
		if at.far > n.far[at.row*n.ground.Cols+at.col] {
			continue
		}
		for i := range 8 {
			put(at.row+rowStep[i], at.col+colStep[i], at.far+math.Hypot(float64(rowStep[i]), float64(colStep[i])))
		}
	}
}

// reached is a cell on the queue of nearness.
type reached struct {
	far      float64
	row, col int
}

type reachQueue []reached

func (q reachQueue) Len() int           { return len(q) }
func (q reachQueue) Less(i, j int) bool { return q[i].far < q[j].far }
func (q reachQueue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *reachQueue) Push(x any)        { *q = append(*q, x.(reached)) }
func (q *reachQueue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

// Prism is where somebody can have been between two places and times: the
// space-time prism of time geography (Hagerstrand 1970) on real ground.
type Prism struct {
	Spare  []float32 // what is left of the budget at a cell, at most, row by row; NaN: out of reach
	Area   float64   // of the cells in reach [m2]
	Volume float64   // sum of area times what is left: the opportunity volume [m2 x unit of cost]
}

// Prism returns the prism of a budget of cost. It is empty where the budget
// does not suffice for the least way.
func (c *Corridor) Prism(budget float64) Prism {
	g := &c.From.Ground
	p := Prism{Spare: make([]float32, g.Rows*g.Cols)}
	for r := range g.Rows {
		ns, ew := g.metres(r)
		for q := range g.Cols {
			left := budget - c.At(r, q)
			if left < 0 || math.IsInf(left, -1) {
				p.Spare[r*g.Cols+q] = float32(math.NaN())
				continue
			}
			p.Spare[r*g.Cols+q] = float32(left)
			p.Area += ns * ew
			p.Volume += ns * ew * left
		}
	}
	return p
}
