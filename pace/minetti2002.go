package pace

import "github.com/longwalk/longwalk/cite"

// minettiCost gives the energy of walking a metre of slope [J/(kg m)].
//
//	Cw = 280.5 i^5 - 58.7 i^4 - 76.8 i^3 + 51.9 i^2 + 19.6 i + 2.5
//
// i is the slope, -0.45 to 0.45, at the walker's most economical speed there.
// Measured: 1.64 +- 0.50 on the level, 17.33 +- 1.11 at +0.45. Minetti et al.
// (2002), elite mountain runners. The polynomial misses its own level value
// and turns odd beyond 0.5; herzogCost fits the same data better.
func minettiCost(i float64) float64 {
	return ((((280.5*i-58.7)*i-76.8)*i+51.9)*i+19.6)*i + 2.5
}

var minettiRange = Range{Min: -0.45, Max: 0.45}

const netOrGross = "read as cost above standing rest, which was not confirmed; a third below LCDA on the level: never mix the two in one budget"

var minetti = Effort{
	Name: "minetti", Title: "Minetti et al. 2002, energy per metre against slope",
	Formula: "Cw = 280.5 i^5 - 58.7 i^4 - 76.8 i^3 + 51.9 i^2 + 19.6 i + 2.5 J/(kg m)",
	Range:   minettiRange, Works: []cite.Work{cite.Minetti2002},
	Caveats: []string{netOrGross, "gives 2.50 J/(kg m) on the level where 1.64 was measured; elite mountain runners on a treadmill"},
	At:      minettiCost,
	Checks: append(checksBySlope("cost", halfThousandth,
		[2]float64{0, 2.500}, [2]float64{0.1, 4.899}, [2]float64{0.3, 11.184}, [2]float64{0.45, 17.600}),
		cite.Check{
			In: cite.Values{"slope": 0.45}, Out: "cost", Want: 17.33, Tol: 1.11, Published: true,
			Note: "measured at +0.45, abstract",
		}),
}
