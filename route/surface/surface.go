// Package surface works out what it costs to walk from one or many places to
// every cell of a grid, and the ways of least cost.
//
// # Method
//
// Cells are the nodes of a net of triangles: each cell with two neighbours of
// its ring, an axial and a diagonal one. A cell's cost is the least over all
// points of its ring of the cost there and of the straight walk from there
// (a semi-Lagrangian scheme, see Falcone and Ferretti 2013), so that a way may
// run at any angle; a walk from a point between two neighbours rises as the
// triangle does. Where a zig-zag beats the straight climb the walk zig-zags (see
// Profile). Between two neighbours the cost is not taken as even but as
// rounded like the front about the anchor of the way, its start or last
// corner: on an even plane of any tilt that is exact, and so the usual error
// of such schemes about a point does not arise. Two neighbours that a cliff parts,
// steeper than 45 degrees, have nothing between them to come from: there ways go
// from cell to cell.
//
// Cells are worked out tile by tile in rounds of growing cost (after the
// heap-cell method of Chacon and Vladimirsky 2012), within a tile by sweeps over
// the cells that may still change, until nothing changes any more: costs that
// depend on direction need that, for a nearer cell may hang on a farther one.
// Results are the same for any number of workers.
//
// One pass takes the cost between two neighbours as even but for the front
// about the anchor, and errs by the first order of the cell on ground that bends
// fronts; a second pass takes it as bent as the first one found it, and errs by
// the second.
//
// # Error
//
// Error, LevelError and PathError are bounds that the tests hold against exact
// answers: the straight line, the convex hull of the speed indicatrix, Snell's
// law. On hilly ground nothing is known exactly; README has what finer cells
// say.
package surface

import (
	"fmt"
	"math"
	"runtime"
)

// Bounds of the error, beyond ten cells from a start [1]; tested.
const (
	Error      = 0.01  // of a cost on planes of any tilt up to 0.6, and across two kinds of ground
	LevelError = 0.001 // of a cost on level ground
	PathError  = 0.03  // by which a way may cost more than the surface says, on hilly ground
)

// Ground is a grid to be crossed. Row 0 is the northernmost; cells are numbered
// row by row. It is only read.
type Ground struct {
	Rows, Cols int
	Heights    []float32 // of the cells' middles [m]; NaN: void, closed
	Factor     []float32 // on cost [1]; nil: 1 everywhere; +Inf: closed
	NorthSouth []float64 // size of a cell by row [m]; one value: the same in all
	EastWest   []float64
	Wraps      bool // the last column has the first as its eastern neighbour
	Profile    *Profile
}

// Start is a cell where a cost begins.
type Start struct {
	Row, Col int
	Cost     float64 // spent already
}

// Options say how to solve.
type Options struct {
	Reverse bool    // cost from every cell to the starts, not from them
	Limit   float64 // nothing is worked out beyond this cost; 0: no limit
	Nearest bool    // keep which start is nearest
	Targets []Start // when these are reached nothing beyond is worked out; Cost is not read
	Passes  int     // 2: a second pass, for hilly ground; more gain nothing; 0 is read as 1
	Workers int     // 0: as many as there are processors
}

// Surface is the least cost from the starts to every cell, or from every cell
// to the starts.
type Surface struct {
	Ground  Ground
	Starts  []Start
	Reverse bool
	Settled float64 // costs are known up to here; +Inf: all
	rows    int     // of tiles
	cols    int
	base    float64   // least cost of a start: the costs of cells are kept above it
	cost    []float32 // tile by tile
	owner   []uint16
}

// At returns the cost at a cell; +Inf where it was not reached.
func (s *Surface) At(row, col int) float64 { return s.base + float64(s.cost[s.index(row, col)]) }

// Least returns the least cost of a start.
func (s *Surface) Least() float64 { return s.base }

// Nearest returns the number of the start that is nearest to a cell; ok is
// false where none reaches it or it was not asked for.
func (s *Surface) Nearest(row, col int) (start int, ok bool) {
	i := s.index(row, col)
	if s.owner == nil || s.cost[i] == inf {
		return 0, false
	}
	return int(s.owner[i]), true
}

// Values returns the costs of all cells row by row; +Inf where not reached.
func (s *Surface) Values() []float32 {
	out := make([]float32, 0, s.Ground.Rows*s.Ground.Cols)
	for r := range s.Ground.Rows {
		for c := 0; c < s.Ground.Cols; c += side {
			i := s.index(r, c)
			out = append(out, s.cost[i:i+min(side, s.Ground.Cols-c)]...)
		}
	}
	if s.base > 0 {
		for i, c := range out {
			out[i] = float32(s.base + float64(c))
		}
	}
	return out
}

func (s *Surface) index(row, col int) int {
	return (row/side*s.cols+col/side)*side*side + row%side*side + col%side
}

// Closed reports whether nobody can be in a cell.
func (g *Ground) Closed(row, col int) bool {
	i := row*g.Cols + col
	z := g.Heights[i]
	return z != z || g.Factor != nil && g.Factor[i] == inf
}

// metres returns the size of a cell of a row [m].
func (g *Ground) metres(row int) (northSouth, eastWest float64) {
	at := func(v []float64) float64 { return v[min(max(row, 0), len(v)-1)] }
	return at(g.NorthSouth), at(g.EastWest)
}

// Solve works a surface out. The error is a GroundError or a StartError.
func Solve(g Ground, starts []Start, o Options) (*Surface, error) {
	if err := g.check(); err != nil {
		return nil, err
	}
	if len(starts) == 0 || len(starts) > math.MaxUint16 {
		return nil, fmt.Errorf("surface: %d starts: 1 to %d are allowed", len(starts), math.MaxUint16)
	}
	base := math.Inf(1)
	for i, st := range starts {
		if err := g.checkStart(i, st); err != nil {
			return nil, err
		}
		base = min(base, st.Cost)
	}
	if err := o.check(&g); err != nil {
		return nil, err
	}
	workers := o.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	s := &Surface{
		Ground: g, Starts: starts, Reverse: o.Reverse, base: base,
		rows: (g.Rows + side - 1) / side, cols: (g.Cols + side - 1) / side,
	}
	var v *solver
	for range max(1, o.Passes) {
		v = newSolver(s, o, v)
		v.run(workers)
	}
	return s, nil
}

// GroundError says what is wrong with a ground.
type GroundError struct {
	Field    string
	Row, Col int // -1: not of one cell
	Found    string
	Allowed  string
}

// Error names the field, the cell, what was found and what is allowed.
func (e GroundError) Error() string {
	at := ""
	if e.Row >= 0 {
		at = fmt.Sprintf(" of row %d, column %d", e.Row, e.Col)
	}
	return fmt.Sprintf("surface: the %s%s is %s: allowed is %s", e.Field, at, e.Found, e.Allowed)
}

// StartError says why nothing can start in a cell.
type StartError struct {
	Start    int
	Row, Col int
	Why      string
}

// Error names the start and why it cannot be one.
func (e StartError) Error() string {
	return fmt.Sprintf("surface: start %d (row %d, column %d) %s", e.Start+1, e.Row, e.Col, e.Why)
}

// highest is what heights may come to; slopes stay within whole numbers then [m].
const highest = 1e6

// dearest is what a start may have cost; beyond, a cell is lost in the rounding.
const dearest = 1e12

// check says what is wrong with the options.
func (o Options) check(g *Ground) error {
	if !(o.Limit >= 0) {
		return fmt.Errorf("surface: the limit is %g: allowed is a number above 0, or 0 for none", o.Limit)
	}
	for i, t := range o.Targets {
		if t.Row < 0 || t.Row >= g.Rows || t.Col < 0 || t.Col >= g.Cols {
			return fmt.Errorf("surface: target %d (row %d, column %d) lies outside the grid of %d x %d cells", i+1, t.Row, t.Col, g.Rows, g.Cols)
		}
	}
	return nil
}

func (g *Ground) check() error {
	n := g.Rows * g.Cols
	whole := func(field, found, allowed string) error { return GroundError{field, -1, -1, found, allowed} }
	switch {
	case g.Rows < 1 || g.Cols < 1:
		return whole("size", fmt.Sprintf("%d x %d", g.Rows, g.Cols), "one cell or more")
	case len(g.Heights) != n:
		return whole("number of heights", fmt.Sprint(len(g.Heights)), fmt.Sprint(n))
	case g.Factor != nil && len(g.Factor) != n:
		return whole("number of factors", fmt.Sprint(len(g.Factor)), fmt.Sprint(n))
	case g.Profile == nil:
		return whole("profile", "missing", "a profile")
	case g.Wraps && g.Cols < 3:
		return whole("width", fmt.Sprint(g.Cols), "3 or more where the columns go round the Earth")
	}
	for _, size := range [][]float64{g.NorthSouth, g.EastWest} {
		if len(size) != 1 && len(size) != g.Rows {
			return whole("number of cell sizes", fmt.Sprint(len(size)), fmt.Sprintf("1 or %d", g.Rows))
		}
		for r, m := range size {
			if !(m > 0) || math.IsInf(m, 1) {
				return GroundError{"cell size", r, 0, fmt.Sprint(m), "a length above 0 m"}
			}
		}
	}
	for i, f := range g.Factor {
		if !(f > 0) {
			return GroundError{"factor on cost", i / g.Cols, i % g.Cols, fmt.Sprint(f), "a number above 0, or +Inf for closed ground"}
		}
	}
	for i, z := range g.Heights {
		if z > highest || z < -highest {
			return GroundError{"height", i / g.Cols, i % g.Cols, fmt.Sprint(z), fmt.Sprintf("%g to %g m, or NaN for a void", -highest, highest)}
		}
	}
	return nil
}

func (g *Ground) checkStart(i int, st Start) error {
	switch {
	case st.Row < 0 || st.Row >= g.Rows || st.Col < 0 || st.Col >= g.Cols:
		return StartError{i, st.Row, st.Col, fmt.Sprintf("lies outside the grid of %d x %d cells", g.Rows, g.Cols)}
	case g.Closed(st.Row, st.Col):
		return StartError{i, st.Row, st.Col, "lies on closed ground or in a void of the heights"}
	case !(st.Cost >= 0) || st.Cost > dearest:
		return StartError{i, st.Row, st.Col, fmt.Sprintf("has spent %g already: allowed is 0 to %g", st.Cost, dearest)}
	}
	return nil
}
