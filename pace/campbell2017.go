package pace

import "github.com/longwalk/longwalk/cite"

// campbell2017Speed gives the speed on bare smooth ground [m/s].
//
//	v = 1.662 - 5.191e-3 theta - 1.127e-3 theta^2     [m/s]
//
// theta is the slope in degrees. Campbell, Dennison and Butler (2017), slope
// part only. The parabola reaches nothing at +36 and -41 degrees, so the range
// is declared as 30 degrees either way.
func campbell2017Speed(x float64) float64 {
	theta := degrees(x)
	return 1.662 - 5.191e-3*theta - 1.127e-3*theta*theta
}

var campbell2017Range = Range{Min: slopeOf(-30), Max: slopeOf(30), Declared: true}

// campbell2017 is measured off the path, but its terms for vegetation and
// roughness are missing here, so ground factors do not count the ground twice.
var campbell2017 = Speed{
	Name: "campbell2017", Title: "Campbell et al. 2017, firefighters' escape, slope term only",
	Formula: "v = 1.662 - 5.191e-3 theta - 1.127e-3 theta^2 m/s, theta in degrees",
	Range:   campbell2017Range, Works: []cite.Work{cite.Campbell2017},
	Caveats: []string{"slope term only: the paper's terms for vegetation density and roughness are missing; fit people in a hurry, for minutes"},
	At:      within(campbell2017Range, campbell2017Speed),
	Checks:  checksByAngle("speed", halfThousandth, [2]float64{0, 1.662}, [2]float64{20, 1.107}, [2]float64{-20, 1.315}),
}
