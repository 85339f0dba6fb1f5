package pace

import "github.com/longwalk/longwalk/cite"

// tripcevichSpeed gives the speed of a llama caravan [m/s].
//
//	v = 4.028 x 46^2 / ((theta + 4.127)^2 + 46^2)     [km/h]
//
// theta is the slope in degrees. Tripcevich (2008), a Peruvian salt caravan;
// read in one place only.
func tripcevichSpeed(x float64) float64 {
	u := degrees(x) + 4.127
	return 4.028 * 46 * 46 / (u*u + 46*46) / 3.6
}

var tripcevich = Speed{
	Name: "tripcevich", Title: "Tripcevich 2008, a llama caravan",
	Formula: "v = 4.028 x 46^2 / ((theta + 4.127)^2 + 46^2) km/h, theta in degrees",
	Range:   usualSlopes, Works: []cite.Work{cite.Tripcevich2008},
	Caveats: []string{"people with loaded llamas on caravan tracks; hardly slows on steep ground"},
	At:      within(usualSlopes, tripcevichSpeed),
	Checks:  checksByAngle("km_h", halfThousandth, [2]float64{0, 3.996}, [2]float64{20, 3.159}),
}
