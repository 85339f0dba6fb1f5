package surface

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/pace"
)

// profile makes a profile, or stops the test.
func profile(t testing.TB, name string, cost func(slope float64) float64) *Profile {
	t.Helper()
	p, err := NewProfile(name, "s", cost)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func even(float64) float64 { return 1 }

// seconds returns the time of a metre by a published speed.
func seconds(s pace.Speed) func(float64) float64 {
	return func(slope float64) float64 { return 1 / s.At(slope) }
}

// joules returns the energy of a metre at 1.2 m/s by a published cost.
func joules(c pace.Cost) func(float64) float64 {
	return func(slope float64) float64 {
		return c.Watts(pace.Walk{Mass: 70, Load: 10, Speed: 1.2, Slope: slope}) / 1.2
	}
}

// costs are the functions that the issue of accuracy is tested with.
func costs(t testing.TB) map[string]func(float64) float64 {
	speed := func(name string) pace.Speed {
		s, ok := pace.SpeedByName(name)
		if !ok {
			t.Fatalf("no speed %q", name)
		}
		return s
	}
	lcda, ok := pace.CostByName("lcda")
	if !ok {
		t.Fatal("no cost lcda")
	}
	return map[string]func(float64) float64{
		"tobler":    seconds(speed("tobler")),
		"irmischer": seconds(speed("irmischer-clarke")),
		"campbell":  seconds(pace.Campbell(50)),
		"lcda":      joules(lcda),
	}
}

// square is level ground of n x n cells of a metre.
func square(t testing.TB, n int) Ground {
	return Ground{Rows: n, Cols: n, Heights: make([]float32, n*n), NorthSouth: []float64{1}, EastWest: []float64{1}, Profile: profile(t, "even", even)}
}

// plane tilts ground by slopes to the east and the north.
func plane(g Ground, east, north float64) Ground {
	g.Heights = make([]float32, g.Rows*g.Cols)
	for r := range g.Rows {
		for c := range g.Cols {
			g.Heights[r*g.Cols+c] = float32(east*float64(c)*g.EastWest[0] - north*float64(r)*g.NorthSouth[0])
		}
	}
	return g
}

// hills is rolling ground with slopes up to about 0.6.
func hills(g Ground) Ground {
	g.Heights = make([]float32, g.Rows*g.Cols)
	for r := range g.Rows {
		for c := range g.Cols {
			x, y := float64(c)*g.EastWest[0], float64(r)*g.NorthSouth[0]
			g.Heights[r*g.Cols+c] = float32(60*math.Sin(x/180)*math.Cos(y/130) + 25*math.Sin(x/70+1) + 20*math.Sin((x+y)/55))
		}
	}
	return g
}

// drawn reads ground of characters: '#' is closed, a digit a factor on cost,
// letters mark places.
func drawn(t testing.TB, picture string) (g Ground, places map[rune]Start) {
	t.Helper()
	lines := strings.Fields(picture)
	g = square(t, 1)
	g.Rows, g.Cols = len(lines), len(lines[0])
	g.Heights, g.Factor = make([]float32, g.Rows*g.Cols), make([]float32, g.Rows*g.Cols)
	places = map[rune]Start{}
	for r, line := range lines {
		for c, ch := range line {
			f := float32(1)
			switch {
			case ch == '#':
				f = inf
			case ch >= '1' && ch <= '9':
				f = float32(ch - '0')
			case ch != '.':
				places[ch] = Start{Row: r, Col: c}
			}
			g.Factor[r*g.Cols+c] = f
		}
	}
	return g, places
}

// solve works a surface out, or stops the test.
func solve(t testing.TB, g Ground, o Options, starts ...Start) *Surface {
	t.Helper()
	s, err := Solve(g, starts, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// indicatrix returns the exact cost of a displacement on a plane of a tilt, by
// the support function of the speeds in all directions: the gauge of their
// convex hull.
func indicatrix(tilt float64, cost func(float64) float64) func(across, up float64) float64 {
	const n = 7200
	var x, y [n]float64
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / n)
		v := 1 / cost(tilt*sin)
		x[i], y[i] = v*cos, v*sin
	}
	var hull [n]struct{ x, y, h float64 }
	for i := range hull {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / n)
		h := 0.0
		for j := 0; j < n; j += 4 {
			h = max(h, x[j]*cos+y[j]*sin)
		}
		hull[i] = struct{ x, y, h float64 }{cos, sin, h}
	}
	return func(across, up float64) float64 {
		v := 0.0
		for i := range hull {
			v = max(v, (across*hull[i].x+up*hull[i].y)/hull[i].h)
		}
		return v
	}
}

// luckOf returns numbers by lot that are the same for the same seed.
func luckOf(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 1)) }

// allProfiles are the profiles of even ground and of costs.
func allProfiles(t testing.TB) []*Profile {
	out := []*Profile{profile(t, "even", even)}
	all := costs(t)
	for _, name := range []string{"tobler", "irmischer", "campbell", "lcda"} {
		out = append(out, profile(t, name, all[name]))
	}
	return out
}
