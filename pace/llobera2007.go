package pace

import "github.com/longwalk/longwalk/cite"

// lloberaCost gives the energy of walking a metre of slope, read as [J/(kg m)].
//
//	2.635 + 17.37 x + 42.37 x^2 - 21.43 x^3 + 14.93 x^4
//
// x is the slope. Llobera and Sluckin (2007). Two packages print the unit as
// kJ per metre for a walker of 70 kg, which would be 38 J/(kg m) on the level,
// some fifteen times what anybody measured; read as J/(kg m) the curve lies
// beside Minetti's polynomial, and so it is read here.
func lloberaCost(x float64) float64 {
	return (((14.93*x-21.43)*x+42.37)*x+17.37)*x + 2.635
}

var lloberaSluckin = Effort{
	Name: "llobera-sluckin", Title: "Llobera and Sluckin 2007, energy per metre against slope",
	Formula: "2.635 + 17.37 x + 42.37 x^2 - 21.43 x^3 + 14.93 x^4",
	Range:   usualSlopes, Works: []cite.Work{cite.Llobera2007},
	Caveats: []string{
		"unit unconfirmed: printed second-hand as kJ/m for 70 kg, which is impossible; read as J/(kg m). Use it to compare slopes, not to budget food",
	},
	At:     lloberaCost,
	Checks: checksBySlope("cost", halfThousandth, [2]float64{0, 2.635}, [2]float64{0.2, 7.656}, [2]float64{-0.2, 1.051}),
}
