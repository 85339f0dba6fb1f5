package surface

import (
	"math"
	"testing"
)

// BenchmarkSolve works out rolling ground of a million cells on one processor,
// in one pass and two, and level ground.
func BenchmarkSolve(b *testing.B) {
	const n = 1000
	level := square(b, n)
	rolling := square(b, n)
	rolling.NorthSouth, rolling.EastWest = []float64{30}, []float64{30}
	rolling.Profile = profile(b, "tobler", costs(b)["tobler"])
	rolling = waves(rolling)
	for _, c := range []struct {
		name   string
		ground Ground
		passes int
	}{{"level", level, 1}, {"rolling", rolling, 1}, {"rolling-twice", rolling, 2}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				solve(b, c.ground, Options{Passes: c.passes, Workers: 1}, Start{Row: n / 2, Col: n / 2})
			}
			b.ReportMetric(float64(b.N)*n*n/b.Elapsed().Seconds(), "cells/s")
		})
	}
}

// waves is the ground that bench/ takes for its measurements: waves of 15 to 20
// km and of 3 km.
func waves(g Ground) Ground {
	for r := range g.Rows {
		for c := range g.Cols {
			x, y := float64(c)*g.EastWest[0], float64(g.Rows-1-r)*g.NorthSouth[0]
			const turn, phase = 2 * math.Pi, 40 * math.Pi / 180
			g.Heights[r*g.Cols+c] = float32(1000 + 400*math.Sin(turn*x/20000)*math.Cos(turn*y/15000) +
				100*math.Sin(turn*x/3000+phase) + 100*math.Sin(turn*y/2700))
		}
	}
	return g
}
