package pace

import "github.com/longwalk/longwalk/cite"

// pandolfWatts gives the metabolic rate of walking with a load [W].
//
//	M = 1.5 W + 2.0 (W + L) (L/W)^2 + eta (W + L) (1.5 V^2 + 0.35 V G)
//
// W body and L load [kg], V speed 0 to 2.4 m/s, G grade [%], not below 0, eta
// terrain. Pandolf, Givoni and Goldman (1977). It was never valid downhill,
// where it falls below zero: descents are reckoned as level here. The downhill
// correction of Santee et al. is left out, because its last bracket is found
// in two readings; LCDA covers descents by itself.
func pandolfWatts(w Walk) float64 {
	share, grade, total := w.Load/w.Mass, 100*max(w.Slope, 0), w.Mass+w.Load
	return 1.5*w.Mass + 2*total*share*share + w.eta()*total*(1.5*w.Speed*w.Speed+0.35*w.Speed*grade)
}

var pandolf = Cost{
	Name: "pandolf", Title: "Pandolf, Givoni and Goldman 1977",
	Formula: "M = 1.5 W + 2.0 (W+L)(L/W)^2 + eta (W+L)(1.5 V^2 + 0.35 V G) W",
	Speeds:  Range{Max: 2.4}, Slopes: Range{Max: 0.25, Declared: true}, LoadShare: 1, Ground: true,
	Works: []cite.Work{cite.Pandolf1977},
	Caveats: []string{
		"downhill is reckoned as level: the equation was never valid there",
		"too low for heavy modern loads and for slow walking; loads to 70 kg",
	},
	Watts: pandolfWatts,
}

func pandolfModel() cite.Model {
	var checks []cite.Check
	for _, w := range [][6]float64{ // mass, load, speed, slope, eta, W
		{70, 0, 0, 0, 1, 105.0},
		{70, 0, 1.34, 0, 1, 293.5},
		{70, 20, 1.2, 0, 1, 314.1},
		{70, 20, 1.2, 0.10, 1, 692.1},
		{70, 20, 1.2, 0, 2.1, 527.9},
	} {
		checks = append(checks, cite.Check{
			In:  cite.Values{"mass": w[0], "load": w[1], "speed": w[2], "slope": w[3], "eta": w[4]},
			Out: "power", Want: w[5], Tol: halfTenth, Note: asWritten,
		})
	}
	return pandolf.model(checks)
}
