package pace

import "github.com/longwalk/longwalk/cite"

// herzogCost gives the energy of walking a metre of slope [J/(kg m)].
//
//	Cw = 1337.8 i^6 + 278.19 i^5 - 517.39 i^4 - 78.199 i^3 + 93.419 i^2 + 19.825 i + 1.64
//
// i is the slope. Herzog's refit, of sixth degree, of the data of Minetti et
// al. (2002); two packages take |i|.
func herzogCost(i float64) float64 {
	return (((((1337.8*i+278.19)*i-517.39)*i-78.199)*i+93.419)*i+19.825)*i + 1.64
}

var herzog = Effort{
	Name: "herzog", Title: "Herzog's refit of Minetti's measurements",
	Formula: "Cw = 1337.8 i^6 + 278.19 i^5 - 517.39 i^4 - 78.199 i^3 + 93.419 i^2 + 19.825 i + 1.64 J/(kg m)",
	Range:   minettiRange, Works: []cite.Work{cite.Herzog2013, cite.Minetti2002},
	Caveats: []string{netOrGross},
	At:      herzogCost,
	Checks: append(checksBySlope("cost", halfThousandth, [2]float64{0, 1.640}, [2]float64{0.1, 4.431}, [2]float64{0.45, 17.379}),
		cite.Check{
			In: cite.Values{"slope": 0}, Out: "cost", Want: 1.64, Tol: 0.50, Published: true,
			Note: "measured on the level at 1.0 m/s, Minetti et al. 2002, abstract",
		},
		cite.Check{
			In: cite.Values{"slope": 0.45}, Out: "cost", Want: 17.33, Tol: 1.11, Published: true,
			Note: "measured at +0.45, Minetti et al. 2002, abstract",
		}),
}
