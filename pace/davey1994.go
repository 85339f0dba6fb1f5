package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// daveySpeed gives the speed [m/s].
//
//	v = v0 exp(-2.8 |phi|)     [m/s]
//
// phi is the slope as an angle [rad], v0 = 1.40 m/s on the level. Davey, Hayes
// and Norman (1994); uphill was measured, downhill is its mirror.
func daveySpeed(x float64) float64 { return 1.40 * math.Exp(-2.8*math.Abs(math.Atan(x))) }

var davey = Speed{
	Name: "davey", Title: "Davey, Hayes and Norman 1994",
	Formula: "v = 1.40 exp(-2.8 |phi|) m/s, phi in radians",
	Range:   usualSlopes, Works: []cite.Work{cite.Davey1994},
	Caveats: []string{"from people moving uphill; downhill is taken as the mirror image"},
	At:      within(usualSlopes, daveySpeed),
	Checks:  checksBySlope("speed", halfThousandth, [2]float64{0, 1.400}, [2]float64{0.1, 1.059}, [2]float64{0.3, 0.619}),
}
