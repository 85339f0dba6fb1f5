package surface

import (
	"math"
	"sort"
)

// hull is the convex hull of the speeds that a plane allows in all directions:
// its corners by angle from the steepest line up, on one side of it.
type hull struct{ across, up, angle []float64 }

// newHull returns the hull of a plane of a tilt under a cost per metre.
func newHull(tilt float64, cost func(slope float64) float64) hull {
	const n = 720
	type corner struct{ x, y float64 }
	var chain []corner
	// From straight up to straight down; the figure is the same on both sides, so
	// corners on the axis close the chain.
	for i := 0; i <= n; i++ {
		sin, cos := math.Sincos(math.Pi * float64(i) / n)
		v := 1 / cost(tilt*cos)
		c := corner{v * sin, v * cos}
		for len(chain) >= 2 {
			a, b := chain[len(chain)-2], chain[len(chain)-1]
			if (b.x-a.x)*(c.y-a.y)-(b.y-a.y)*(c.x-a.x) < 0 {
				break
			}
			chain = chain[:len(chain)-1]
		}
		chain = append(chain, c)
	}
	// A zig-zag straight up or down reaches the chain's highest and lowest points.
	top, low := chain[0].y, chain[len(chain)-1].y
	for _, c := range chain {
		top, low = max(top, c.y), min(low, c.y)
	}
	var h hull
	add := func(x, y float64) {
		h.across, h.up, h.angle = append(h.across, x), append(h.up, y), append(h.angle, math.Atan2(x, y))
	}
	add(0, top)
	in := false
	for i, c := range chain {
		if c.y == top {
			in = true
		}
		if in {
			add(max(c.x, 0), c.y)
		}
		if c.y == low && in && i > 0 {
			break
		}
	}
	add(0, low)
	return h
}

// gauge returns what it costs to go a displacement, with mixed directions.
func (h hull) gauge(across, up float64) float64 {
	a := math.Atan2(math.Abs(across), up)
	i := sort.SearchFloat64s(h.angle, a)
	i = max(1, min(i, len(h.angle)-1))
	for i > 1 && h.across[i] == h.across[i-1] && h.up[i] == h.up[i-1] {
		i--
	}
	x0, y0, x1, y1 := h.across[i-1], h.up[i-1], h.across[i], h.up[i]
	// The displacement is cost times a point of the edge.
	det := x0*y1 - x1*y0
	if det == 0 {
		return math.Hypot(across, up) / math.Max(math.Hypot(x0, y0), math.Hypot(x1, y1))
	}
	x, y := math.Abs(across), up
	return (x*y1-x1*y)/det + (x0*y-x*y0)/det
}
