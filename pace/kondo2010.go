package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// kondoSpeed gives the speed on an old mountain road [m/s].
//
//	v = 5.1 exp(-2.25 |x + 0.07|)   x >= -0.07     [km/h]
//	v = 5.1 exp(-1.5  |x + 0.07|)   x <  -0.07
//
// x is the slope. Kondo and Seino (2010), the Nakasendo in Japan. Two packages
// print it with the bars in the wrong place.
func kondoSpeed(x float64) float64 {
	k := 2.25
	if x < -0.07 {
		k = 1.5
	}
	return 5.1 * math.Exp(-k*math.Abs(x+0.07)) / 3.6
}

var kondoSeino = Speed{
	Name: "kondo-seino", Title: "Kondo and Seino 2010, an old mountain road in Japan",
	Formula: "v = 5.1 exp(-2.25 |x + 0.07|) km/h for x >= -0.07, else 5.1 exp(-1.5 |x + 0.07|)",
	Range:   usualSlopes, Works: []cite.Work{cite.Kondo2010},
	Caveats: []string{"few walkers, on one road; generous on steep ground"},
	At:      within(usualSlopes, kondoSpeed),
	Checks: checksBySlope("km_h", halfThousandth,
		[2]float64{-0.07, 5.100}, [2]float64{0, 4.357}, [2]float64{0.3, 2.218}, [2]float64{-0.3, 3.612}),
}
