package surface

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/pace"
)

// On level ground every cost is that of the straight line.
func TestErrorOnLevelGround(t *testing.T) {
	const n = 301
	s := solve(t, square(t, n), Options{}, Start{Row: n / 2, Col: n / 2})
	worst, sum, cells := 0.0, 0.0, 0
	for r := range n {
		for c := range n {
			d := math.Hypot(float64(r-n/2), float64(c-n/2))
			if d <= 10 {
				continue
			}
			e := math.Abs(s.At(r, c)/d - 1)
			worst, sum, cells = max(worst, e), sum+e, cells+1
		}
	}
	t.Logf("worst %.5f %%, mean %.5f %%", 100*worst, 100*sum/float64(cells))
	if worst > LevelError || sum/float64(cells) > LevelError/5 {
		t.Errorf("worst %.4f %%, mean %.4f %% off the straight line", 100*worst, 100*sum/float64(cells))
	}
}

// On tilted planes every cost is the gauge of the convex hull of the speeds:
// zig-zags come out by themselves.
func TestErrorOnTiltedPlanes(t *testing.T) {
	const n = 121
	tilts := []float64{0.05, 0.15, 0.3, 0.45, 0.6}
	if testing.Short() {
		tilts = []float64{0.3, 0.6}
	}
	for name, cost := range costs(t) {
		p := profile(t, name, cost)
		for i, tilt := range tilts {
			sin, cos := math.Sincos(float64(i) * 0.41)
			g := square(t, n)
			g.Profile = p
			g = plane(g, tilt*sin, tilt*cos)
			s := solve(t, g, Options{}, Start{Row: n / 2, Col: n / 2})
			exact := indicatrix(tilt, cost)
			worst := 0.0
			for r := 0; r < n; r += 4 {
				for c := 0; c < n; c += 4 {
					x, y := float64(c-n/2), float64(n/2-r)
					if math.Hypot(x, y) <= 10 {
						continue
					}
					e := math.Abs(s.At(r, c)/exact(x*cos-y*sin, x*sin+y*cos) - 1)
					worst = max(worst, e)
				}
			}
			t.Logf("%s at a tilt of %.2f: worst %.3f %%", name, tilt, 100*worst)
			if worst > Error {
				t.Errorf("%s at a tilt of %.2f: %.2f %% off the hull of its indicatrix", name, tilt, 100*worst)
			}
		}
	}
}

// Between ground of two kinds the way bends as light does (Snell).
func TestRefraction(t *testing.T) {
	const n, edge = 161, 80
	for _, ratio := range []float64{1.5, 3} {
		g := square(t, n)
		g.Factor = make([]float32, n*n)
		for i := range g.Factor {
			g.Factor[i] = 1
			if i%n >= edge {
				g.Factor[i] = float32(ratio)
			}
		}
		s := solve(t, g, Options{}, Start{Row: 80, Col: 40})
		worst := 0.0
		for r := 0; r < n; r += 5 {
			for c := edge + 10; c < n; c += 7 {
				exact := math.Inf(1)
				for y := -20.0; y < n+20; y += 0.01 {
					exact = min(exact, math.Hypot(edge-0.5-40, y-80)+ratio*math.Hypot(float64(c)-edge+0.5, float64(r)-y))
				}
				worst = max(worst, math.Abs(s.At(r, c)/exact-1))
			}
		}
		t.Logf("ratio %.1f: worst %.3f %%", ratio, 100*worst)
		if worst > Error {
			t.Errorf("ratio %.1f: %.2f %% off Snell's law", ratio, 100*worst)
		}
	}
}

// On hilly ground, where nothing is known exactly, coarse cells come to what
// cells an eighth their size say, and the second pass brings them nearer.
func TestHillsConverge(t *testing.T) {
	if testing.Short() {
		t.Skip("1.4 million cells in two passes")
	}
	const n, finer = 150, 8
	on := func(k, passes int, p *Profile) *Surface {
		g := Ground{Rows: (n-1)*k + 1, Cols: (n-1)*k + 1, NorthSouth: []float64{10 / float64(k)}, EastWest: []float64{10 / float64(k)}, Profile: p}
		return solve(t, hills(g), Options{Passes: passes}, Start{Row: 70 * k, Col: 75 * k})
	}
	for _, name := range []string{"irmischer", "tobler"} {
		p := profile(t, name, costs(t)[name])
		exact := on(finer, 2, p)
		off := map[int]float64{}
		for passes := 1; passes <= 2; passes++ {
			s := on(2, passes, p)
			sum, cells := 0.0, 0.0
			for r := 0; r < n; r += 3 {
				for c := 0; c < n; c += 3 {
					if math.Hypot(float64(r-70), float64(c-75)) > 10 {
						sum += math.Abs(s.At(2*r, 2*c)/exact.At(finer*r, finer*c) - 1)
						cells++
					}
				}
			}
			off[passes] = sum / cells
		}
		t.Logf("%s: mean error %.2f %% in one pass, %.2f %% in two", name, 100*off[1], 100*off[2])
		if off[1] > Error || off[2] > off[1]/2 {
			t.Errorf("%s: mean error %.2f %% in one pass, %.2f %% in two", name, 100*off[1], 100*off[2])
		}
	}
}

// What it costs from A to B is what the reverse surface of B says at A.
func TestForwardAndReverseAgree(t *testing.T) {
	g := square(t, 150)
	g.NorthSouth, g.EastWest = []float64{10}, []float64{10}
	g.Profile = profile(t, "tobler", costs(t)["tobler"])
	g = hills(g)
	a, b := Start{Row: 20, Col: 12}, Start{Row: 131, Col: 140}
	there := solve(t, g, Options{Passes: 2}, a).At(b.Row, b.Col)
	back := solve(t, g, Options{Reverse: true, Passes: 2}, b).At(a.Row, a.Col)
	if math.Abs(there/back-1) > Error {
		t.Errorf("forward %.1f s, reverse %.1f s", there, back)
	}
	g.Profile = g.Profile.mirrored()
	mirrored := solve(t, g, Options{Passes: 2}, b).At(a.Row, a.Col)
	if math.Abs(there/mirrored-1) > Error {
		t.Errorf("from A %.1f s, from B with the cost mirrored %.1f s", there, mirrored)
	}
}

// The answer does not depend on the number of workers, to the last bit.
func TestWorkersDoNotMatter(t *testing.T) {
	g := square(t, 200)
	g.NorthSouth, g.EastWest = []float64{10}, []float64{10}
	g = hills(g)
	starts := []Start{{Row: 3, Col: 5}, {Row: 150, Col: 77, Cost: 100}}
	for _, name := range []string{"tobler", "campbell"} { // one table, and one for each tilt
		g.Profile = profile(t, name, costs(t)[name])
		one := solve(t, g, Options{Workers: 1, Nearest: true, Passes: 2}, starts...)
		for _, workers := range []int{2, 5} {
			more := solve(t, g, Options{Workers: workers, Nearest: true, Passes: 2}, starts...)
			if !slices.Equal(one.cost, more.cost) || !slices.Equal(one.owner, more.owner) {
				t.Errorf("%s: %d workers give another surface than one", name, workers)
			}
		}
	}
}

// A barrier one cell thick holds, also between diagonal cells.
func TestThinBarriersHold(t *testing.T) {
	g, at := drawn(t, `
		....#...
		.A.#....
		..#...B.
		.#......
		#.......`)
	s := solve(t, g, Options{Limit: 1000}, at['A'])
	if c := s.At(at['B'].Row, at['B'].Col); !math.IsInf(c, 1) {
		t.Errorf("B is reached at %.2f through a closed diagonal", c)
	}
	_, err := s.Path(at['B'].Row, at['B'].Col)
	var u UnreachableError
	if !errors.As(err, &u) {
		t.Fatalf("the error is %v", err)
	}
	if !math.IsInf(u.Beyond, 1) {
		t.Errorf("closed ground cuts B off, not the limit: %v", err)
	}
	if s.Ground.Closed(u.NearestRow, u.NearestCol) || math.IsInf(s.At(u.NearestRow, u.NearestCol), 1) {
		t.Errorf("the nearest cell %d,%d is not reached", u.NearestRow, u.NearestCol)
	}
}

// Each cell belongs to the start from which it costs least.
func TestNearestStart(t *testing.T) {
	g := square(t, 90)
	a, b := Start{Row: 10, Col: 10}, Start{Row: 70, Col: 60, Cost: 5}
	s := solve(t, g, Options{Nearest: true}, a, b)
	for r := range 90 {
		for c := range 90 {
			da := math.Hypot(float64(r-a.Row), float64(c-a.Col))
			db := 5 + math.Hypot(float64(r-b.Row), float64(c-b.Col))
			if math.Abs(da-db) < 1 {
				continue
			}
			if got, ok := s.Nearest(r, c); !ok || (got == 0) != (da < db) {
				t.Fatalf("row %d, column %d belongs to start %d: %.1f to the first, %.1f to the second", r, c, got, da, db)
			}
		}
	}
}

// A limit cuts the surface off and changes nothing within; so do targets.
func TestLimitAndTargets(t *testing.T) {
	g := square(t, 200)
	whole := solve(t, g, Options{}, Start{Row: 50, Col: 60})
	for name, o := range map[string]Options{"limit": {Limit: 40}, "target": {Targets: []Start{{Row: 70, Col: 90}}}} {
		part := solve(t, g, o, Start{Row: 50, Col: 60})
		if part.Settled >= whole.At(199, 199) {
			t.Errorf("%s: all was worked out", name)
		}
		for r := range 200 {
			for c := range 200 {
				w, p := whole.At(r, c), part.At(r, c)
				if w <= part.Settled && p != w || w > part.Settled && !math.IsInf(p, 1) {
					t.Fatalf("%s: row %d, column %d costs %.3f, of the whole surface %.3f, settled %.3f", name, r, c, p, w, part.Settled)
				}
			}
		}
	}
}

// Cells need not be square, and columns may go round the Earth.
func TestCellsOfAnyShape(t *testing.T) {
	g := square(t, 120)
	g.NorthSouth, g.EastWest = []float64{3}, []float64{1}
	s := solve(t, g, Options{}, Start{Row: 60, Col: 60})
	for _, at := range []Start{{Row: 100, Col: 60}, {Row: 60, Col: 110}, {Row: 90, Col: 100}, {Row: 75, Col: 5}} {
		d := math.Hypot(3*float64(at.Row-60), float64(at.Col-60))
		if e := s.At(at.Row, at.Col)/d - 1; math.Abs(e) > LevelError {
			t.Errorf("row %d, column %d is %.3f %% off", at.Row, at.Col, 100*e)
		}
	}
	g = square(t, 100)
	g.Wraps = true
	s = solve(t, g, Options{}, Start{Row: 50, Col: 3})
	if d := s.At(50, 93); math.Abs(d-10) > 0.01 {
		t.Errorf("across the seam it costs %.3f, want 10", d)
	}
	if d := s.At(90, 90); math.Abs(d-math.Hypot(40, 13)) > 0.05 {
		t.Errorf("across the seam it costs %.3f, want %.3f", d, math.Hypot(40, 13))
	}
}

// Bad grounds and starts are refused with field, cell, what was found and what
// is allowed.
func TestBadInput(t *testing.T) {
	good := func() Ground { return square(t, 4) }
	nan := float32(math.NaN())
	for name, change := range map[string]func(*Ground, *Start){
		"heights":      func(g *Ground, _ *Start) { g.Heights = g.Heights[1:] },
		"endless":      func(g *Ground, _ *Start) { g.Heights[3] = inf },
		"too high":     func(g *Ground, _ *Start) { g.Heights[3] = 2 * highest },
		"factor NaN":   func(g *Ground, _ *Start) { g.Factor = slices.Repeat([]float32{nan}, 16) },
		"factor 0":     func(g *Ground, _ *Start) { g.Factor = make([]float32, 16) },
		"size":         func(g *Ground, _ *Start) { g.NorthSouth = []float64{0} },
		"sizes":        func(g *Ground, _ *Start) { g.EastWest = []float64{1, 2} },
		"no profile":   func(g *Ground, _ *Start) { g.Profile = nil },
		"void start":   func(g *Ground, s *Start) { g.Heights[5] = nan; s.Row, s.Col = 1, 1 },
		"outside":      func(_ *Ground, s *Start) { s.Row = 4 },
		"spent":        func(_ *Ground, s *Start) { s.Cost = -1 },
		"spent no sum": func(_ *Ground, s *Start) { s.Cost = math.NaN() },
	} {
		g, s := good(), Start{}
		change(&g, &s)
		if _, err := Solve(g, []Start{s}, Options{}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	for name, o := range map[string]Options{
		"limit below 0": {Limit: -1}, "limit NaN": {Limit: math.NaN()}, "target outside": {Targets: []Start{{Row: 0, Col: 4}}},
	} {
		if _, err := Solve(good(), []Start{{}}, o); err == nil || !strings.Contains(err.Error(), "allowed") && !strings.Contains(err.Error(), "outside the grid of 4 x 4") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Between(good(), []Start{{}, {Row: 9}}, Options{}); err == nil {
		t.Error("a place outside: accepted")
	}
	if _, err := Solve(good(), nil, Options{}); err == nil {
		t.Error("no start: accepted")
	}
	if _, err := NewProfile("bad", "s", func(s float64) float64 { return s }); err == nil {
		t.Error("a cost that is not above zero: accepted")
	}
}

// On the roughest ground every cost comes to an end, and a step always costs
// something: a neighbour is never as near as nothing.
func TestRoughGroundComesToAnEnd(t *testing.T) {
	const n = 70
	all := costs(t)
	for _, name := range []string{"herzog", "minetti", "llobera-sluckin"} {
		e, ok := pace.EffortByName(name)
		if !ok {
			t.Fatalf("no effort %q", name)
		}
		all[name] = e.At
	}
	luck := rand.New(rand.NewPCG(8, 9))
	g := square(t, n)
	g.NorthSouth, g.EastWest = []float64{30}, []float64{30}
	for i := range g.Heights {
		g.Heights[i] = float32(60 * luck.Float64())
	}
	for name, cost := range all {
		p, err := NewProfile(name, "", cost)
		if err != nil {
			continue // a cost that falls to nothing downhill
		}
		g.Profile = p
		for passes := 1; passes <= 2; passes++ {
			s := solve(t, g, Options{Passes: passes}, Start{Row: 10, Col: 20})
			for r := range n {
				for c := range n {
					if v := s.At(r, c); (r != 10 || c != 20) && !(v > 0) || math.IsInf(v, 1) {
						t.Fatalf("%s: row %d, column %d costs %g", name, r, c, v)
					}
				}
			}
		}
	}
}
