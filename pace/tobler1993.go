package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// toblerSpeed gives the speed on a path [m/s].
//
//	v = 6 exp(-3.5 |x + 0.05|)     [km/h]
//
// x is the slope, -0.7 to 0.7. Fitted by eye to Imhof's march tables, so no
// accuracy is stated. Tobler (1993), the hiking function. One package prints
// it as 1.6 exp(-3.5 x + 0.5), which is wrong.
func toblerSpeed(x float64) float64 { return 6 * math.Exp(-3.5*math.Abs(x+0.05)) / 3.6 }

// toblerOffPathSpeed is six tenths of toblerSpeed, as the same source has it.
func toblerOffPathSpeed(x float64) float64 { return 0.6 * toblerSpeed(x) }

var toblerRange = Range{Min: -0.7, Max: 0.7}

const toblerCritics = "fitted by eye to military march tables, with a cusp at -5 %; too fast for people who carry loads"

var tobler = Speed{
	Name: "tobler", Title: "Tobler's hiking function on a path", Formula: "v = 6 exp(-3.5 |x + 0.05|) km/h",
	Range: toblerRange, Works: []cite.Work{cite.Tobler1993}, Caveats: []string{toblerCritics},
	At: within(toblerRange, toblerSpeed),
	Checks: checksBySlope("km_h", halfThousandth,
		[2]float64{-0.05, 6.000}, [2]float64{0, 5.037}, [2]float64{0.1, 3.549}, [2]float64{0.3, 1.763}, [2]float64{-0.3, 2.501}),
}

var toblerOffPath = Speed{
	Name: "tobler-offpath", Title: "Tobler's hiking function off the path", Formula: "v = 0.6 x 6 exp(-3.5 |x + 0.05|) km/h",
	Range: toblerRange, Works: []cite.Work{cite.Tobler1993},
	Caveats: []string{toblerCritics, "the factor 0.6 rests on no measurement off the trail"},
	OffPath: true, At: within(toblerRange, toblerOffPathSpeed),
	Checks: checksBySlope("km_h", halfThousandth,
		[2]float64{-0.05, 3.600}, [2]float64{0, 3.022}, [2]float64{0.1, 2.130}, [2]float64{0.3, 1.058}, [2]float64{-0.3, 1.501}),
}
