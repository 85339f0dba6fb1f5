package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// garmySpeed gives the speed [m/s].
//
//	v = 4 exp(-0.008 theta^2)     [km/h]
//
// theta is the slope in degrees. Garmy et al. (2005).
func garmySpeed(x float64) float64 {
	theta := degrees(x)
	return 4 * math.Exp(-0.008*theta*theta) / 3.6
}

var garmy = Speed{
	Name: "garmy", Title: "Garmy et al. 2005", Formula: "v = 4 exp(-0.008 theta^2) km/h, theta in degrees",
	Range: usualSlopes, Works: []cite.Work{cite.Garmy2005},
	Caveats: []string{"up and down alike, and far slower than others on steep ground (0.16 km/h at 20 degrees)"},
	At:      within(usualSlopes, garmySpeed),
	Checks:  checksByAngle("km_h", halfThousandth, [2]float64{0, 4.000}, [2]float64{10, 1.797}, [2]float64{20, 0.163}),
}
