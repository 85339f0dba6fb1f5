package surface

import (
	"container/heap"
	"slices"
)

// around returns the least way, from cell to cell, out of a spot about which
// nothing costs less, to the first cell that does; none where there is none.
// Two things make such spots: cheap ground far from the start, where the cost of
// a cell is lost in the rounding of the whole, and cliffs, beside which the front
// about an anchor is rounded too much.
func (t tracer) around(at Spot, here float64) []Spot {
	type leg struct {
		far  float64
		from Spot
	}
	known := map[Spot]leg{at: {}}
	q := &reachQueue{}
	expand := func(a Spot) {
		for _, s := range squaresAbout(a) {
			for k := range 4 {
				row, col := s[0]+k/2, s[1]+k%2
				b := Spot{float64(row), float64(col)}
				if !t.Ground.passable(a, b, s) {
					continue
				}
				far := known[a].far + t.Ground.piece(a, b, !t.Reverse)
				if old, ok := known[b]; !ok || far < old.far {
					known[b] = leg{far, a}
					heap.Push(q, reached{far, row, col})
				}
			}
		}
	}
	for expand(at); q.Len() > 0; {
		next := heap.Pop(q).(reached)
		a := Spot{float64(next.row), float64(next.col)}
		if next.far > known[a].far || a == at {
			continue
		}
		if t.cost(next.row, next.col) < here || t.isStart(a) {
			var out []Spot
			for ; a != at; a = known[a].from {
				out = append(out, a)
			}
			slices.Reverse(out)
			return out
		}
		expand(a)
	}
	return nil
}
