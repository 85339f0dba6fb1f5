package pace

import "github.com/longwalk/longwalk/cite"

// reesSpeed gives the speed [m/s].
//
//	v = 1 / (0.75 + 0.09 x + 14.6 x^2)     [m/s]
//
// x is the slope. Rees (2004), footpaths in mountains.
func reesSpeed(x float64) float64 { return 1 / (0.75 + 0.09*x + 14.6*x*x) }

var rees = Speed{
	Name: "rees", Title: "Rees 2004, mountain footpaths",
	Formula: "v = 1 / (0.75 + 0.09 x + 14.6 x^2) m/s",
	Range:   usualSlopes, Works: []cite.Work{cite.Rees2004},
	Caveats: []string{"hardly tells up from down"},
	At:      within(usualSlopes, reesSpeed),
	Checks:  checksBySlope("speed", halfThousandth, [2]float64{0, 1.333}, [2]float64{0.1, 1.105}, [2]float64{0.3, 0.478}),
}
