package surface

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// anyGround draws small ground of any shape: cells that are not square, factors
// from a thousandth to a thousand, closed cells, voids, and columns that go
// round.
func anyGround(rt *rapid.T, profiles []*Profile) (Ground, []Start) {
	g := Ground{
		Rows: rapid.IntRange(1, 40).Draw(rt, "rows"), Cols: rapid.IntRange(1, 70).Draw(rt, "cols"),
		NorthSouth: []float64{rapid.Float64Range(1, 100).Draw(rt, "north")}, EastWest: []float64{rapid.Float64Range(1, 100).Draw(rt, "east")},
		Profile: profiles[rapid.IntRange(0, len(profiles)-1).Draw(rt, "profile")],
	}
	g.Wraps = g.Cols >= 3 && rapid.Bool().Draw(rt, "wraps")
	relief := rapid.Float64Range(0, 2).Draw(rt, "relief")
	shut := rapid.IntRange(0, 40).Draw(rt, "shut")
	wild := rapid.Float64Range(0, 3).Draw(rt, "wild")
	luck := luckOf(rapid.Uint64().Draw(rt, "luck"))
	n := g.Rows * g.Cols
	g.Heights, g.Factor = make([]float32, n), make([]float32, n)
	for i := range n {
		r, c := float64(i/g.Cols), float64(i%g.Cols)
		size := math.Min(g.NorthSouth[0], g.EastWest[0])
		g.Heights[i] = float32(relief * size * (3*math.Sin(r/5) + 2*math.Cos(c/4+r/9)))
		g.Factor[i] = float32(math.Pow(10, wild*math.Sin(r/3+c/7)))
		switch k := luck.IntN(100); {
		case k < shut/2:
			g.Factor[i] = inf
		case k < shut:
			g.Heights[i] = float32(math.NaN())
		}
	}
	var starts []Start
	for range rapid.IntRange(1, 3).Draw(rt, "starts") {
		s := Start{Row: luck.IntN(g.Rows), Col: luck.IntN(g.Cols), Cost: rapid.SampledFrom([]float64{0, 1, 1e3, 1e9}).Draw(rt, "spent")}
		i := s.Row*g.Cols + s.Col
		g.Heights[i], g.Factor[i] = 0, 1
		starts = append(starts, s)
	}
	return g, starts
}

// From cell to cell no cost rises by more than the step costs, and none is below
// those of the starts.
func TestNoStepIsSkipped(t *testing.T) {
	// Of those with a table for each tilt a step has no one cost.
	profiles := slices.DeleteFunc(allProfiles(t), func(p *Profile) bool { return len(p.tables) > 1 })
	rapid.Check(t, func(rt *rapid.T) {
		g, starts := anyGround(rt, profiles)
		reverse := rapid.Bool().Draw(rt, "reverse")
		s, err := Solve(g, starts, Options{Reverse: reverse, Passes: rapid.IntRange(1, 2).Draw(rt, "passes")})
		if err != nil {
			rt.Fatal(err)
		}
		for i := range g.Heights {
			r, c := i/g.Cols, i%g.Cols
			if g.Closed(r, c) {
				if !math.IsInf(s.At(r, c), 1) {
					rt.Fatalf("row %d, column %d is closed and costs %g", r, c, s.At(r, c))
				}
				continue
			}
			if s.At(r, c) < s.Least() {
				rt.Fatalf("row %d, column %d costs %g, less than every start", r, c, s.At(r, c))
			}
			for k := range 8 {
				row, col, ok := g.cell(r+rowStep[k], c+colStep[k])
				if !ok || g.Closed(row, col) {
					continue
				}
				step, ok := g.straight(Spot{float64(r), float64(c)}, Spot{float64(r + rowStep[k]), float64(c + colStep[k])}, reverse)
				if !ok {
					continue
				}
				from, to := s.At(r, c), s.At(row, col)
				if to > (from+step)*(1+1e-6)+1e-3*step {
					rt.Fatalf("from row %d, column %d at %g a step of %g leads to row %d, column %d at %g", r, c, from, step, row, col, to)
				}
			}
		}
	})
}

// A way begins at a start, ends where it was asked to, and keeps to open ground.
func TestWaysOverAnyGround(t *testing.T) {
	profiles := allProfiles(t)
	rapid.Check(t, func(rt *rapid.T) {
		g, starts := anyGround(rt, profiles)
		s, err := Solve(g, starts, Options{Reverse: rapid.Bool().Draw(rt, "reverse"), Workers: 3, Nearest: true})
		if err != nil {
			rt.Fatal(err)
		}
		one, err := Solve(g, starts, Options{Reverse: s.Reverse, Workers: 1, Nearest: true})
		if err != nil || !slices.Equal(s.cost, one.cost) || !slices.Equal(s.owner, one.owner) {
			rt.Fatalf("three workers give another surface than one: %v", err)
		}
		for range 10 {
			row, col := rapid.IntRange(0, g.Rows-1).Draw(rt, "row"), rapid.IntRange(0, g.Cols-1).Draw(rt, "col")
			if math.IsInf(s.At(row, col), 1) {
				continue
			}
			p, err := s.Path(row, col)
			if err != nil {
				rt.Fatal(err)
			}
			a, b := p.Spots[0], p.Spots[len(p.Spots)-1]
			if s.Reverse {
				a, b = b, a
			}
			r, c, _ := g.cell(int(a.Row), int(a.Col))
			k := slices.IndexFunc(starts, func(st Start) bool { return st.Row == r && st.Col == c })
			if b != (Spot{float64(row), float64(col)}) || k < 0 {
				rt.Fatalf("the way to row %d, column %d leads from %v to %v", row, col, a, b)
			}
		}
	})
}

// Cheap ground is worked out as exactly as any other, and a way over it is found
// also where the cost of its cells is lost in the rounding of what was spent.
func TestCheapGround(t *testing.T) {
	const n = 120
	g := square(t, n)
	g.Factor = make([]float32, n*n)
	for _, f := range []float32{1e-2, 1e-5, 1e-7} {
		for i := range g.Factor {
			g.Factor[i] = 1
			if r, c := i/n, i%n; r >= 20 && r < 110 && c >= 10 && c < 110 {
				g.Factor[i] = f
			}
		}
		s := solve(t, g, Options{}, Start{Row: 30, Col: 30})
		for _, at := range []Start{{Row: 100, Col: 30}, {Row: 95, Col: 100}, {Row: 45, Col: 103}} {
			d := float64(f) * math.Hypot(float64(at.Row-30), float64(at.Col-30))
			if e := s.At(at.Row, at.Col)/d - 1; math.Abs(e) > LevelError {
				t.Errorf("a factor of %g: row %d, column %d is %.2f %% off the straight line", f, at.Row, at.Col, 100*e)
			}
		}
		far := solve(t, g, Options{}, Start{Row: 1, Col: 1})
		p, err := far.Path(100, 100)
		if err != nil || p.Spots[0] != (Spot{1, 1}) || math.Abs(p.Total()/far.At(100, 100)-1) > PathError {
			t.Errorf("a factor of %g: the way begins at %v and costs %g, by the surface %g: %v", f, p.Spots, p.Total(), far.At(100, 100), err)
		}
	}
}

// What a start has spent is added to every cost and changes nothing else.
func TestSpentIsAdded(t *testing.T) {
	g := square(t, 60)
	at, to := Start{Row: 3, Col: 3}, Start{Row: 50, Col: 40}
	free := solve(t, g, Options{Limit: 70}, at)
	for _, spent := range []float64{5, 1e6, 1e10} {
		at.Cost = spent
		s := solve(t, g, Options{Limit: 70 + spent}, at)
		for i := range g.Heights {
			if a, b := free.At(i/60, i%60), s.At(i/60, i%60)-spent; a != b && math.Abs(a-b) > 1e-5 {
				t.Fatalf("having spent %g row %d, column %d costs %g more, from nothing %g", spent, i/60, i%60, b, a)
			}
		}
		if p, err := s.Path(to.Row, to.Col); err != nil || p.Spots[0] != (Spot{3, 3}) {
			t.Errorf("having spent %g the way begins at %v: %v", spent, p.Spots, err)
		}
	}
}
