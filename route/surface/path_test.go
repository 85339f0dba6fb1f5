package surface

import (
	"math"
	"math/rand/v2"
	"testing"
)

// visible reports whether a straight line between two cells keeps to open
// ground, by walking along it in small steps: an oracle that knows nothing of
// the solver's own cutting of lines.
func visible(g *Ground, a, b Start) bool {
	const steps = 997
	for i := range steps {
		u := (float64(i) + 0.5) / steps
		y, x := float64(a.Row)+u*float64(b.Row-a.Row), float64(a.Col)+u*float64(b.Col-a.Col)
		r, c := math.Floor(y), math.Floor(x)
		y, x = y-r, x-c
		const e = 1e-9
		shut := func(dr, dc int, inside bool) bool {
			row, col := int(r)+dr, int(c)+dc
			return inside && (row >= g.Rows || col >= g.Cols || g.Closed(row, col))
		}
		// A closed corner closes the half of the square that is nearer to it.
		if shut(0, 0, x+y < 1-e) || shut(1, 1, x+y > 1+e) || shut(0, 1, x-y > e) || shut(1, 0, y-x > e) {
			return false
		}
		// Between two closed corners across there is no way.
		if math.Abs(x-y) <= e && x > e && shut(0, 1, true) && shut(1, 0, true) ||
			math.Abs(x+y-1) <= e && x > e && shut(0, 0, true) && shut(1, 1, true) {
			return false
		}
	}
	return true
}

// shortest returns the exact lengths from a cell on even ground with walls, by
// the graph of cells that see one another.
func shortest(g *Ground, from Start) []float64 {
	n := g.Rows * g.Cols
	best, done := make([]float64, n), make([]bool, n)
	for i := range best {
		best[i] = math.Inf(1)
	}
	best[from.Row*g.Cols+from.Col] = 0
	for {
		at, least := -1, math.Inf(1)
		for i := range best {
			if !done[i] && best[i] < least {
				at, least = i, best[i]
			}
		}
		if at < 0 {
			return best
		}
		done[at] = true
		a := Start{Row: at / g.Cols, Col: at % g.Cols}
		for i := range best {
			b := Start{Row: i / g.Cols, Col: i % g.Cols}
			if done[i] || g.Closed(b.Row, b.Col) || !visible(g, a, b) {
				continue
			}
			best[i] = min(best[i], least+math.Hypot(float64(a.Row-b.Row), float64(a.Col-b.Col)))
		}
	}
}

// In mazes, drawn and drawn by lot, every length is the exact one.
func TestMazesAgreeWithBruteForce(t *testing.T) {
	pictures := []string{`
		A...#.......
		..#.#.####..
		..#...#.....
		..#####.###.
		......#.#...
		.####.#.#.##
		.#....#.....
		.#.##.####..
		.#..#.......
		....#.....B.`}
	luck := rand.New(rand.NewPCG(3, 7))
	for range 6 {
		b := []byte("\nA")
		for i := 1; i < 14*14; i++ {
			if i%14 == 0 {
				b = append(b, '\n')
			}
			b = append(b, ".....##"[luck.IntN(7)])
		}
		pictures = append(pictures, string(b))
	}
	worst := 0.0
	for _, picture := range pictures {
		g, at := drawn(t, picture)
		s := solve(t, g, Options{}, at['A'])
		for i, exact := range shortest(&g, at['A']) {
			got := s.At(i/g.Cols, i%g.Cols)
			if math.IsInf(exact, 1) != math.IsInf(got, 1) {
				t.Fatalf("%s\nrow %d, column %d: %.3f, exactly %.3f", picture, i/g.Cols, i%g.Cols, got, exact)
			}
			if exact == 0 || math.IsInf(exact, 1) {
				continue
			}
			worst = max(worst, math.Abs(got-exact)/max(exact, 10))
			if e := math.Abs(got-exact) / max(exact, 10); e > 2*Error {
				t.Errorf("%s\nrow %d, column %d: %.3f, exactly %.3f", picture, i/g.Cols, i%g.Cols, got, exact)
			}
		}
	}
	t.Logf("worst %.3f %% (of 10 cells at least)", 100*worst)
}

// A way costs what the surface says, begins and ends where it should, and never
// leads over closed ground. Where the cost has a cusp (Tobler's at -5 %) it may
// cost less than the surface says, see README.
func TestPathsAgreeWithTheSurface(t *testing.T) {
	g := square(t, 150)
	g.NorthSouth, g.EastWest = []float64{5}, []float64{5}
	g = hills(g)
	g.Factor = make([]float32, len(g.Heights))
	for i := range g.Factor {
		g.Factor[i] = 1
		if r, c := i/150, i%150; c > 60 && c < 90 && r < 100 {
			g.Factor[i] = 1.7
		}
		if r, c := i/150, i%150; c == 100 && r > 20 {
			g.Factor[i] = inf
		}
	}
	for name, cost := range costs(t) {
		g.Profile = profile(t, name, cost)
		luck := rand.New(rand.NewPCG(1, 2))
		for _, reverse := range []bool{false, true} {
			s := solve(t, g, Options{Reverse: reverse, Passes: 2}, Start{Row: 70, Col: 75})
			dear, cheap := 0.0, 0.0
			for range 12 {
				row, col := luck.IntN(150), luck.IntN(150)
				if g.Closed(row, col) || math.Hypot(float64(row-70), float64(col-75)) < 20 {
					continue
				}
				p, err := s.Path(row, col)
				if err != nil {
					t.Fatal(err)
				}
				first, last := p.Spots[0], p.Spots[len(p.Spots)-1]
				if reverse {
					first, last = last, first
				}
				if first != (Spot{70, 75}) || last != (Spot{float64(row), float64(col)}) {
					t.Fatalf("%s: the way to %d,%d leads from %v to %v", name, row, col, first, last)
				}
				e := p.Total()/s.At(row, col) - 1
				dear, cheap = max(dear, e), min(cheap, e)
			}
			t.Logf("%s, reverse %v: %.3f to %.3f %% off", name, reverse, 100*cheap, 100*dear)
			if dear > PathError || name == "irmischer" && cheap < -PathError {
				t.Errorf("%s, reverse %v: ways are %.2f to %.2f %% off the surface", name, reverse, 100*cheap, 100*dear)
			}
		}
	}
}

// On level ground a way is the straight line, at any angle.
func TestPathsAreStraight(t *testing.T) {
	g := square(t, 200)
	s := solve(t, g, Options{}, Start{Row: 100, Col: 100})
	for i := range 40 {
		sin, cos := math.Sincos(float64(i) * 0.157)
		row, col := int(100+90*sin), int(100+90*cos)
		p, err := s.Path(row, col)
		if err != nil {
			t.Fatal(err)
		}
		d := math.Hypot(float64(row-100), float64(col-100))
		if e := p.Total()/d - 1; e > LevelError || len(p.Spots) > 6 {
			t.Errorf("the way to %d,%d is %.3f %% too long and has %d corners", row, col, 100*e, len(p.Spots)-2)
		}
	}
}
