package report

import "math"

// nearest is how near to the middle of a cell a ring may come [cells].
const nearest = 0.01

// halfway is how far a ring stands off the middle of a cell whose neighbour has
// no value [cells]: a hair less than half, so that a ring along the edge of
// cells on the antimeridian lies clearly on the side of its own cells. Rounding
// takes the hair away.
const halfway = 0.5 - 1e-7

// traced is a ring in rows and columns, what it bounds to its left.
type traced struct {
	points [][2]float64 // row, column
	outer  int          // of a hole the ring about it, of another ring itself; 0 where columns go all round
}

// tracer finds the rings of one level by marching squares: the squares lie
// between the middles of four cells, and beyond the lattice are cells without
// a value.
type tracer struct {
	s          Surface
	level      float64
	rows, cols int
	round      bool         // the last column has the first as its eastern neighbour
	of         map[side]int // rings by the sides that they cross: those from west to east, and of the first column
	rings      []traced
}

// side is what lies between two middles: of the cell and its neighbour east, or
// south of it.
type side struct {
	row, col int
	south    bool
}

// trace returns the rings about all that is at most at a level.
func trace(s Surface, level float64) []traced {
	t := &tracer{s: s, level: level, rows: s.Lattice.Rows, cols: s.Lattice.Cols, round: s.Lattice.Wraps(), of: map[side]int{}}
	for row := range t.rows {
		last, before := 0, t.in(row, -1) // the ring crossed last, and whether the cell before is below the level
		for col := range t.cols + 1 {
			now := t.in(row, col)
			if now == before {
				continue
			}
			outer := len(t.rings)
			switch {
			case t.round:
				outer = 0
			case before: // a hole, of the ground that begins, from the west, at the ring crossed last
				outer = t.rings[last].outer
			}
			last, before = t.ring(side{row, t.wrapped(col - 1), false}, outer), now
		}
	}
	for row := -1; t.round && row < t.rows; row++ { // rings that wind about the Earth may cross no side from west to east
		if t.in(row, 0) != t.in(row+1, 0) {
			t.ring(side{row, 0, true}, 0)
		}
	}
	return t.rings
}

// ring returns the ring that crosses a side; one that is met for the first time
// is followed.
func (t *tracer) ring(e side, outer int) int {
	if ring, ok := t.of[e]; ok {
		return ring
	}
	t.rings = append(t.rings, traced{outer: outer})
	t.follow(len(t.rings)-1, e)
	return len(t.rings) - 1
}

// wrapped returns the column of the lattice where the columns go all round.
func (t *tracer) wrapped(col int) int {
	if t.round {
		return (col + t.cols) % t.cols
	}
	return col
}

// at returns the value of a cell, infinite where there is none.
func (t *tracer) at(row, col int) float64 {
	col = t.wrapped(col)
	if row < 0 || col < 0 || row >= t.rows || col >= t.cols {
		return math.Inf(1)
	}
	if v := t.s.Values[row*t.cols+col]; known(v) {
		return float64(v)
	}
	return math.Inf(1)
}

func (t *tracer) in(row, col int) bool { return t.at(row, col) <= t.level }

// follow walks along a ring from a side that it crosses, what is below the level
// to the left, until it comes back.
func (t *tracer) follow(ring int, start side) {
	e := start
	for {
		if !e.south || t.round && e.col == 0 {
			t.of[e] = ring
		}
		t.rings[ring].points = append(t.rings[ring].points, t.point(e))
		if e = t.next(e); e == start {
			return
		}
	}
}

// ends returns the values at both ends of a side.
func (t *tracer) ends(e side) (first, second float64) {
	if e.south {
		return t.at(e.row, e.col), t.at(e.row+1, e.col)
	}
	return t.at(e.row, e.col), t.at(e.row, e.col+1)
}

// point returns where a side is at the level.
func (t *tracer) point(e side) [2]float64 {
	a, b := t.ends(e)
	var share float64
	if a <= t.level {
		share = t.share(a, b)
	} else {
		share = 1 - t.share(b, a)
	}
	if e.south {
		return [2]float64{float64(e.row) + share, float64(e.col)}
	}
	return [2]float64{float64(e.row), float64(e.col) + share}
}

// share returns how far the level is on the way from a value below to one above.
func (t *tracer) share(below, above float64) float64 {
	if math.IsInf(above, 1) {
		return halfway
	}
	return math.Max(nearest, math.Min(1-nearest, (t.level-below)/(above-below)))
}

// next returns the side by which a ring leaves the square that it enters by
// another. Corners are counted clockwise from the north-west, sides from the
// northern one: side i lies between corners i and i+1. With what is below the
// level to the left, a square is entered by a side k with corner k+1 below, and
// left by one with corner k below.
func (t *tracer) next(e side) side {
	a, _ := t.ends(e)
	row, col, k := e.row, e.col, 0
	switch below := a <= t.level; {
	case e.south && below: // eastward
		k = 3
	case e.south: // westward
		col, k = col-1, 1
	case below: // northward
		row, k = row-1, 2
	}
	corner := [4]float64{t.at(row, col), t.at(row, col+1), t.at(row+1, col+1), t.at(row+1, col)}
	in := func(i int) bool { return corner[i&3] <= t.level }
	j := k + 1
	for !in(j) || in(j+1) {
		j++
	}
	// Of a saddle, the side found cuts corner k+1 off; that before k joins the two.
	if saddle := j == k+1 && in(k+3); saddle && (corner[0]+corner[1]+corner[2]+corner[3])/4 <= t.level {
		j = k + 3
	}
	out := [4]side{{row, col, false}, {row, col + 1, true}, {row + 1, col, false}, {row, col, true}}[j&3]
	out.col = t.wrapped(out.col)
	return out
}
