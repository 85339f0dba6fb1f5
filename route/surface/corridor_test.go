package surface

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// Round a lake there are two ways, and both are found; without a lake there is
// one.
func TestWaysThatDiffer(t *testing.T) {
	for name, w := range map[string]struct {
		lake bool
		want int
	}{"a lake": {true, 2}, "no lake": {false, 1}} {
		g := square(t, 100)
		g.Factor = make([]float32, len(g.Heights))
		for i := range g.Factor {
			g.Factor[i] = 1
			if r, c := i/100, i%100; w.lake && math.Hypot(float64(r-53), float64(c-50)) < 20 {
				g.Factor[i] = inf
			}
		}
		a, b := Start{Row: 50, Col: 10}, Start{Row: 50, Col: 90}
		c, err := NewCorridor(solve(t, g, Options{}, a), solve(t, g, Options{Reverse: true}, b))
		if err != nil {
			t.Fatal(err)
		}
		ways, err := c.Ways(5, 0.2, 8)
		if err != nil {
			t.Fatal(err)
		}
		if len(ways) != w.want {
			t.Errorf("%s: %d ways, want %d", name, len(ways), w.want)
		}
		for i, p := range ways {
			if p.Total() < c.Best*(1-Error) || i > 0 && p.Total() < ways[0].Total() {
				t.Errorf("%s: way %d costs %.2f, the best %.2f", name, i, p.Total(), c.Best)
			}
			if w.lake && len(ways) == 2 && (p.Spots[len(p.Spots)/2].Row < 50) != (i == 0) {
				t.Errorf("the first way should pass north of the lake, the second south")
			}
		}
	}
}

// On level ground the prism is an ellipse with the two places as foci.
func TestPrismIsAnEllipse(t *testing.T) {
	g := square(t, 201)
	a, b := Start{Row: 100, Col: 70}, Start{Row: 100, Col: 130}
	c, err := NewCorridor(solve(t, g, Options{}, a), solve(t, g, Options{Reverse: true}, b))
	if err != nil {
		t.Fatal(err)
	}
	const budget = 100.0
	half, across := budget/2, math.Sqrt(budget*budget/4-30*30)
	p := c.Prism(budget)
	if want := math.Pi * half * across; math.Abs(p.Area/want-1) > 0.01 {
		t.Errorf("the prism covers %.0f m2, the ellipse %.0f", p.Area, want)
	}
	if c.Prism(59).Area != 0 {
		t.Error("60 m are walked on a budget of 59")
	}
	if p.Volume <= 0 || p.Volume > p.Area*(budget-60) {
		t.Errorf("the volume %.0f is not between 0 and %.0f", p.Volume, p.Area*(budget-60))
	}
}

// The best order of stops is that of trying all, also where there and back
// differ.
func TestBestOrderAgreesWithBruteForce(t *testing.T) {
	luck := rand.New(rand.NewPCG(5, 5))
	for range 30 {
		n := 2 + luck.IntN(6)
		cost := make([][]float64, n)
		for i := range cost {
			cost[i] = make([]float64, n)
			for j := range cost[i] {
				cost[i][j] = 1 + 9*luck.Float64()
			}
		}
		last := luck.IntN(2) == 0
		order, exact, err := BestOrder(cost, last)
		if err != nil || !exact {
			t.Fatal(err, exact)
		}
		best := math.Inf(1)
		var try func(done []int)
		try = func(done []int) {
			if len(done) == n && (!last || done[n-1] == n-1) {
				best = min(best, length(done, cost))
			}
			for j := range n {
				if !slices.Contains(done, j) {
					try(append(slices.Clone(done), j))
				}
			}
		}
		try([]int{0})
		if got := length(order, cost); math.Abs(got-best) > 1e-9 || order[0] != 0 || last && order[n-1] != n-1 {
			t.Errorf("order %v costs %.3f, the best %.3f", order, got, best)
		}
		if more := improve(greedy(cost, last), cost, last); length(more, cost) < best-1e-9 || len(more) != n {
			t.Errorf("order %v is none", more)
		}
	}
	if _, _, err := BestOrder([][]float64{{0, math.Inf(1)}, {1, 0}}, false); err == nil {
		t.Error("a place that cannot be reached is in the order")
	}
}

// Stops in the best order are visited one after the other.
func TestThroughStops(t *testing.T) {
	g := square(t, 60)
	stops := []Start{{Row: 5, Col: 5}, {Row: 50, Col: 50}, {Row: 10, Col: 12}, {Row: 30, Col: 31}}
	between, err := Between(g, stops, Options{})
	if err != nil {
		t.Fatal(err)
	}
	order, _, err := BestOrder(between, false)
	if err != nil || !slices.Equal(order, []int{0, 2, 3, 1}) {
		t.Fatalf("order %v, error %v", order, err)
	}
	var sorted []Start
	for _, i := range order {
		sorted = append(sorted, stops[i])
	}
	way, err := Through(g, sorted, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := length(order, between); math.Abs(way.Total()/want-1) > LevelError {
		t.Errorf("the way costs %.2f, its legs %.2f", way.Total(), want)
	}
}

// On a level line the point of no return is the middle; with a limit of there
// and back it is half the limit.
func TestTurningBack(t *testing.T) {
	g := square(t, 121)
	a := Start{Row: 60, Col: 10}
	way, err := solve(t, g, Options{}, a).Path(60, 110)
	if err != nil {
		t.Fatal(err)
	}
	turns, err := Turns(way, solve(t, g, Options{Reverse: true}, a))
	if err != nil {
		t.Fatal(err)
	}
	if p, ok := NoReturn(turns); !ok || math.Abs(p.Spent-50) > 1.1 {
		t.Errorf("the point of no return lies at %.1f of 100 m", p.Spent)
	}
	if p, all, ok := LastReturn(turns, 61); !ok || all || math.Abs(p.Spent-30.5) > 1.1 {
		t.Errorf("with 61 m for there and back one turns at %.1f", p.Spent)
	}
	if _, all, ok := LastReturn(turns, 500); !ok || !all {
		t.Error("500 m suffice for there and back")
	}
	if _, err := Turns(way, solve(t, g, Options{}, a)); err == nil {
		t.Error("a forward surface tells the way back")
	}
}
