package route

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// Ground is what the search needs to know of a grid: which cells are closed,
// and what a piece of way costs. Cells are numbered row by row.
type Ground interface {
	// Closed reports whether a cell may not be entered at that time since
	// departure.
	Closed(cell int, at time.Duration) bool
	// Pace returns the hours that a kilometre takes in the cell, walked at
	// the given slope (rise over run), begun at that time since departure.
	Pace(cell int, slope float64, at time.Duration) float64
	// Enter returns the hours lost on entering a cell from another, such as
	// by fording a river.
	Enter(from, to int, at time.Duration) float64
	// Height returns the height of a cell [m].
	Height(cell int) float64
}

// Search is a least-time search over a grid in 32 directions. On uniform
// ground the way it finds is at most 1.31 % and on the mean 0.49 % longer than
// the straight line (computed from the geometry of the moves; tested).
//
// Costs depend on the time of arrival at a cell (snow comes and goes, lakes
// freeze), so the search labels cells with elapsed time; waiting never pays
// in it, because the walk itself decides about waiting.
type Search struct {
	Grid   geo.Grid
	Ground Ground
	// MarchHours is how many of a day's 24 hours are spent walking; elapsed
	// time is walking time times 24/MarchHours.
	MarchHours float64
	moves      []move
	ns, ew     []float64 // size of a cell by row [m]
}

// move is one of the 32 directions, cut into equal steps; each step names the
// cell it lies in.
type move struct {
	dr, dc int
	steps  []step
}

type step struct {
	dr, dc int
	share  float64 // of the move's length
}

// Unreachable is the error of a goal that cannot be reached on foot.
type Unreachable struct {
	From, To geo.Point
	Nearest  geo.Point // reachable point nearest to the goal
	Off      float64   // its distance from the goal [km]
}

// Error says what cannot be reached, and how near one can come.
func (e Unreachable) Error() string {
	return fmt.Sprintf("no way on foot leads from %v to %v: the nearest point that can be reached, %v, lies %.0f km from it",
		e.From, e.To, e.Nearest, e.Off)
}

// NewSearch prepares a search.
func NewSearch(g geo.Grid, ground Ground, marchHours float64) *Search {
	s := &Search{Grid: g, Ground: ground, MarchHours: marchHours, moves: stencil()}
	s.ns, s.ew = make([]float64, g.Rows), make([]float64, g.Rows)
	for r := range g.Rows {
		c := g.Center(r, 0)
		half := g.DLat / 2
		s.ns[r] = float64(geo.Distance(geo.Point{Lat: clampLat(c.Lat - half), Lon: c.Lon}, geo.Point{Lat: clampLat(c.Lat + half), Lon: c.Lon}))
		s.ew[r] = float64(geo.Distance(c, geo.Point{Lat: c.Lat, Lon: geo.WrapLon(c.Lon + g.DLon)}))
	}
	return s
}

func clampLat(lat float64) float64 { return math.Max(-90, math.Min(90, lat)) }

// stencil returns the 32 coprime moves within three cells.
func stencil() []move {
	var out []move
	for dr := -3; dr <= 3; dr++ {
		for dc := -3; dc <= 3; dc++ {
			if gcd(abs(dr), abs(dc)) == 1 {
				out = append(out, newMove(dr, dc))
			}
		}
	}
	return out
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

// newMove cuts a move so finely that no cell it touches by more than a corner
// is passed over: a barrier one cell thick cannot be jumped.
func newMove(dr, dc int) move {
	const cuts = 24
	m := move{dr: dr, dc: dc}
	for i := range cuts {
		t := (float64(i) + 0.5) / cuts
		r, c := int(math.Round(t*float64(dr))), int(math.Round(t*float64(dc)))
		if n := len(m.steps); n > 0 && m.steps[n-1].dr == r && m.steps[n-1].dc == c {
			m.steps[n-1].share += 1.0 / cuts
			continue
		}
		m.steps = append(m.steps, step{r, c, 1.0 / cuts})
	}
	return m
}

// Path is a way over the grid.
type Path struct {
	Cells   []int           // from start to goal
	Arrives []time.Duration // at each cell, since departure
	Length  float64         // [m]
}

// Way returns the way of least time from one point to another, setting out at
// the given time since departure. The error is an Unreachable when there is
// none.
func (s *Search) Way(from, to geo.Point, depart time.Duration) (Path, error) {
	start, ok1 := s.cell(from)
	goal, ok2 := s.cell(to)
	if !ok1 || !ok2 {
		return Path{}, fmt.Errorf("route: %v or %v lies outside the ground that was cut", from, to)
	}
	n := s.Grid.Rows * s.Grid.Cols
	best := make([]float64, n) // hours since departure
	prev := make([]int32, n)
	for i := range best {
		best[i] = math.Inf(1)
		prev[i] = -1
	}
	best[start] = depart.Hours()
	q := &queue{}
	q.push(item{best[start], int32(start)})
	for {
		it, ok := q.pop()
		if !ok {
			return Path{}, s.unreachable(from, to, best)
		}
		if it.hours > best[it.cell] {
			continue
		}
		if int(it.cell) == goal {
			return s.trace(start, goal, best, prev), nil
		}
		s.relax(int(it.cell), best, prev, q)
	}
}

func (s *Search) cell(p geo.Point) (int, bool) {
	r, c, ok := s.Grid.Cell(p)
	return r*s.Grid.Cols + c, ok
}

func (s *Search) relax(cell int, best []float64, prev []int32, q *queue) {
	row, col := cell/s.Grid.Cols, cell%s.Grid.Cols
	at := hours(best[cell])
	wraps := float64(s.Grid.Cols)*s.Grid.DLon > 359.999
	for i := range s.moves {
		m := &s.moves[i]
		r, c := row+m.dr, col+m.dc
		if wraps {
			c = (c + s.Grid.Cols) % s.Grid.Cols
		}
		if r < 0 || r >= s.Grid.Rows || c < 0 || c >= s.Grid.Cols {
			continue
		}
		to := r*s.Grid.Cols + c
		if best[to] <= best[cell] {
			continue
		}
		h, ok := s.cost(row, col, m, at, wraps)
		if !ok {
			continue
		}
		if t := best[cell] + h; t < best[to] {
			best[to], prev[to] = t, int32(cell)
			q.push(item{t, int32(to)})
		}
	}
}

// cost returns the elapsed hours of a move, nights included.
func (s *Search) cost(row, col int, m *move, at time.Duration, wraps bool) (float64, bool) {
	dist := s.length(row, m)
	from := row*s.Grid.Cols + col
	wrap := func(c int) int {
		if wraps {
			return (c + s.Grid.Cols) % s.Grid.Cols
		}
		return c
	}
	to := (row+m.dr)*s.Grid.Cols + wrap(col+m.dc)
	slope := (s.Ground.Height(to) - s.Ground.Height(from)) / dist
	walking, last := 0.0, from
	for _, st := range m.steps {
		cell := (row+st.dr)*s.Grid.Cols + wrap(col+st.dc)
		if cell != last {
			if s.Ground.Closed(cell, at) || s.leaks(last, cell, at, wraps) {
				return 0, false
			}
			walking += s.Ground.Enter(last, cell, at)
			last = cell
		}
		walking += s.Ground.Pace(cell, slope, at) * dist / 1000 * st.share
	}
	return walking * 24 / s.MarchHours, true
}

// leaks reports whether a diagonal step would slip between two closed cells.
func (s *Search) leaks(a, b int, at time.Duration, wraps bool) bool {
	ra, ca, rb, cb := a/s.Grid.Cols, a%s.Grid.Cols, b/s.Grid.Cols, b%s.Grid.Cols
	if ra == rb || ca == cb {
		return false
	}
	if !wraps && abs(ca-cb) > 1 {
		return false
	}
	return s.Ground.Closed(ra*s.Grid.Cols+cb, at) && s.Ground.Closed(rb*s.Grid.Cols+ca, at)
}

// length returns the length of a move from a row [m], by the mean size of the
// cells between; on cells of a few kilometres this agrees with the geodesic to
// better than one part in ten thousand.
func (s *Search) length(row int, m *move) float64 {
	mid := float64(row) + float64(m.dr)/2
	lo := int(math.Max(0, math.Floor(mid)))
	hi := int(math.Min(float64(s.Grid.Rows-1), math.Ceil(mid)))
	return math.Hypot(float64(m.dr)*(s.ns[lo]+s.ns[hi])/2, float64(m.dc)*(s.ew[lo]+s.ew[hi])/2)
}

func (s *Search) trace(start, goal int, best []float64, prev []int32) Path {
	var p Path
	for c := goal; ; c = int(prev[c]) {
		p.Cells = append(p.Cells, c)
		p.Arrives = append(p.Arrives, hours(best[c]))
		if c == start {
			break
		}
	}
	for i, j := 0, len(p.Cells)-1; i < j; i, j = i+1, j-1 {
		p.Cells[i], p.Cells[j] = p.Cells[j], p.Cells[i]
		p.Arrives[i], p.Arrives[j] = p.Arrives[j], p.Arrives[i]
	}
	for i := 1; i < len(p.Cells); i++ {
		p.Length += float64(geo.Distance(s.center(p.Cells[i-1]), s.center(p.Cells[i])))
	}
	return p
}

func (s *Search) center(cell int) geo.Point {
	return s.Grid.Center(cell/s.Grid.Cols, cell%s.Grid.Cols)
}

func (s *Search) unreachable(from, to geo.Point, best []float64) error {
	e := Unreachable{From: from, To: to, Nearest: from, Off: geo.Distance(from, to).Km()}
	for cell, h := range best {
		if math.IsInf(h, 1) {
			continue
		}
		if d := geo.Distance(s.center(cell), to).Km(); d < e.Off {
			e.Off, e.Nearest = d, s.center(cell)
		}
	}
	return e
}

func hours(h float64) time.Duration { return time.Duration(h * float64(time.Hour)) }
