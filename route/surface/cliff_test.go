package surface

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Among cliffs from cell to cell no cost falls far below that of the moves from
// cell to cell: nobody walks along the middle of a cliff.
func TestCliffsAreNotWalkedAlong(t *testing.T) {
	const n = 60
	for name, cost := range costs(t) {
		luck := rand.New(rand.NewPCG(4, 2))
		g := square(t, n)
		g.NorthSouth, g.EastWest = []float64{10}, []float64{10}
		g.Factor = make([]float32, n*n)
		for i := range g.Heights {
			g.Heights[i] = float32(100 * luck.Float64())
			g.Factor[i] = float32([2]float64{1, 10}[luck.IntN(2)])
		}
		g.Profile = profile(t, name, cost)
		for passes := 1; passes <= 2; passes++ {
			s := solve(t, g, Options{Passes: passes}, Start{Row: 30, Col: 30})
			least := 1.0
			for i, moves := range byMoves(&g, 30, 30) {
				if i != 30*n+30 {
					least = min(least, s.At(i/n, i%n)/moves)
				}
			}
			t.Logf("%s, %d passes: at least %.2f of the moves", name, passes, least)
			if least < 0.5 {
				t.Errorf("%s, %d passes: a cost is %.3f of that of the moves", name, passes, least)
			}
		}
	}
}

// byMoves returns the costs by moves to the eight neighbours alone, until
// nothing changes any more.
func byMoves(g *Ground, row, col int) []float64 {
	out := make([]float64, g.Rows*g.Cols)
	for i := range out {
		out[i] = math.Inf(1)
	}
	out[row*g.Cols+col] = 0
	for changed := true; changed; {
		changed = false
		for i := range out {
			r, c := i/g.Cols, i%g.Cols
			for k := range 8 {
				r2, c2, ok := g.cell(r+rowStep[k], c+colStep[k])
				if !ok {
					continue
				}
				v := out[r2*g.Cols+c2] + g.piece(Spot{float64(r2), float64(c2)}, Spot{float64(r), float64(c)}, false)
				if v < out[i]-1e-9 {
					out[i], changed = v, true
				}
			}
		}
	}
	return out
}
