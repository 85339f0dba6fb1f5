package surface

import (
	"fmt"
	"math"
)

// Turn is what it means to turn back at a point of a way.
type Turn struct {
	Spot  Spot
	Spent float64 // from the beginning of the way
	Left  float64 // to its end
	Back  float64 // by the least way back to the start, or to the nearest of several refuges; +Inf: none
}

// Turns returns the turns along a way, a cell apart or less, given the reverse
// surface of the places that are safe to go back to: the walk-back.
func Turns(way Path, home *Surface) ([]Turn, error) {
	if !home.Reverse {
		return nil, fmt.Errorf("surface: the way back needs a reverse surface")
	}
	out := []Turn{{Spot: way.Spots[0], Left: way.Total(), Back: home.Cost(way.Spots[0])}}
	for i := 1; i < len(way.Spots); i++ {
		a, b := way.Spots[i-1], way.Spots[i]
		steps := math.Max(1, math.Ceil(math.Hypot(b.Row-a.Row, b.Col-a.Col)))
		for k := 1.0; k <= steps; k++ {
			s := along(a, b, k/steps)
			spent := way.Cost[i-1] + (way.Cost[i]-way.Cost[i-1])*k/steps
			out = append(out, Turn{Spot: s, Spent: spent, Left: way.Total() - spent, Back: home.Cost(s)})
		}
	}
	return out, nil
}

// NoReturn returns the point of no return: the first turn from which going on
// costs less than going back. ok is false when there is none before the end.
func NoReturn(turns []Turn) (Turn, bool) {
	for _, t := range turns[:len(turns)-1] {
		if t.Left < t.Back {
			return t, true
		}
	}
	return Turn{}, false
}

// LastReturn returns the last turn from which the start is reached within a
// budget of cost for there and back, and after which it is not any more before
// the end; ok is false when the budget does not suffice to set out, all is true when the
// whole way may be walked and back.
func LastReturn(turns []Turn, budget float64) (last Turn, all, ok bool) {
	for i, t := range turns {
		if t.Spent+t.Back > budget {
			return last, false, i > 0
		}
		last = t
	}
	return last, true, true
}

// Cost returns the cost at any point of the grid: between four cells that are
// reached in proportion, else by way of the best of those that are; +Inf where
// none is.
func (s *Surface) Cost(p Spot) float64 {
	r, c := math.Floor(p.Row), math.Floor(p.Col)
	u, v := p.Row-r, p.Col-c
	sum, best, whole := 0.0, math.Inf(1), true
	for i := range 4 {
		dr, dc := i/2, i%2
		w := [2]float64{1 - u, u}[dr] * [2]float64{1 - v, v}[dc]
		if w == 0 {
			continue
		}
		row, col, ok := s.Ground.cell(int(r)+dr, int(c)+dc)
		if !ok || math.IsInf(s.At(row, col), 1) {
			whole = false
			continue
		}
		at := Spot{r + float64(dr), c + float64(dc)}
		sum += w * s.At(row, col)
		best = min(best, s.At(row, col)+s.Ground.piece(at, p, s.Reverse))
	}
	if whole {
		return sum
	}
	return best
}
