package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// marquezSpeed gives the speed on a trail [m/s].
//
//	v = 4.8 exp(-5.3 |0.7 x + 0.03|)     [km/h]
//
// x is the slope; the peak of 4.8 km/h lies at -0.043. Marquez-Perez et al.
// (2017), Tobler's form refitted to walkers on Spanish trails.
func marquezSpeed(x float64) float64 { return 4.8 * math.Exp(-5.3*math.Abs(0.7*x+0.03)) / 3.6 }

var marquezPerez = Speed{
	Name: "marquez-perez", Title: "Marquez-Perez et al. 2017, Tobler refitted to Spanish trails",
	Formula: "v = 4.8 exp(-5.3 |0.7 x + 0.03|) km/h",
	Range:   usualSlopes, Works: []cite.Work{cite.MarquezPerez2017},
	Caveats:  []string{"day walkers on marked trails"},
	Measured: flatTrail,
	At:       within(usualSlopes, marquezSpeed),
	Checks: checksBySlope("km_h", halfThousandth,
		[2]float64{0, 4.094}, [2]float64{0.1, 2.825}, [2]float64{0.3, 1.345}, [2]float64{-0.3, 1.849}),
}
