package surface_test

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route/surface"
)

// A hill of 200 m on cells of 25 m, walked by Tobler's function: the time from
// one side of it to the other, and the way, which goes around the top.
func Example() {
	const n = 101
	heights := make([]float32, n*n)
	for i := range heights {
		x, y := float64(i%n-50)*25, float64(i/n-50)*25
		heights[i] = float32(200 * math.Exp(-(x*x+y*y)/(2*300*300)))
	}
	tobler, _ := pace.SpeedByName("tobler")
	profile, err := surface.NewProfile("pace/tobler", "s", func(slope float64) float64 {
		return math.Hypot(1, slope) / tobler.At(slope) // of a metre of map
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	ground := surface.Ground{Rows: n, Cols: n, Heights: heights, NorthSouth: []float64{25}, EastWest: []float64{25}, Profile: profile}
	s, err := surface.Solve(ground, []surface.Start{{Row: 50, Col: 10}}, surface.Options{Passes: 2})
	if err != nil {
		fmt.Println(err)
		return
	}
	way, err := s.Path(50, 90)
	if err != nil {
		fmt.Println(err)
		return
	}
	aside := 0.0
	for _, p := range way.Spots {
		aside = math.Max(aside, math.Abs(p.Row-50))
	}
	fmt.Printf("%.0f min by the surface, %.0f min along the way, which passes the top at %.0f m\n", s.At(50, 90)/60, way.Total()/60, 25*math.Round(aside))
	// Output: 28 min by the surface, 28 min along the way, which passes the top at 500 m
}
