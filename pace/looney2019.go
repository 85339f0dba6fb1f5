package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// lcdaGrade gives what the slope adds [W/kg].
//
//	0.34 S G (1 - 1.05^(1 - 1.1^(G + 32)))
//
// S speed [m/s], G grade [%], signed. One program writes 1.11 for the inner 1.1;
// three others do not.
func lcdaGrade(speed, slope float64) float64 {
	g := 100 * slope
	return 0.34 * speed * g * (1 - math.Pow(1.05, 1-math.Pow(1.1, g+32)))
}

// lcdaStanding is the standing rate of the same equation [W/kg].
const lcdaStanding = 1.44

// lcdaWatts gives the metabolic rate of an unladen walker on a firm path [W].
//
//	M = 1.44 + 1.94 S^0.43 + 0.24 S^4 + 0.34 S G (1 - 1.05^(1 - 1.1^(G + 32)))     [W/kg]
//
// S speed 0 to 1.96 m/s, G grade -40 to 45 %. Published accuracy on the level:
// bias -0.02 +- 0.20, standard error 0.20 W/kg, 95 people in 11 studies.
// Looney et al. (2019a) level and standing, (2019b) graded. Load and ground are
// not part of it and are passed over.
func lcdaWatts(w Walk) float64 {
	s2 := w.Speed * w.Speed
	return w.Mass * (lcdaStanding + 1.94*math.Pow(w.Speed, 0.43) + 0.24*s2*s2 + lcdaGrade(w.Speed, w.Slope))
}

var lcda = Cost{
	Name: "lcda", Title: "Load Carriage Decision Aid, walking on slopes without load (Looney et al. 2019)",
	Formula: "M = 1.44 + 1.94 S^0.43 + 0.24 S^4 + 0.34 S G (1 - 1.05^(1 - 1.1^(G+32))) W/kg",
	Speeds:  Range{Max: 1.96}, Slopes: Range{Min: -0.40, Max: 0.45},
	Works:   []cite.Work{cite.Looney2019Level, cite.Looney2019Graded},
	Caveats: []string{"healthy people of military age, unladen, on a treadmill: load and ground are not counted"},
	Watts:   lcdaWatts,
}

func lcdaModel() cite.Model {
	var checks []cite.Check
	for _, w := range [][3]float64{ // speed, slope, W/kg
		{0, 0, 1.440},
		{1.0, 0, 3.620},
		{1.34, 0, 4.414},
		{1.34, 0.10, 8.639},
		{1.34, -0.10, 3.074},
		{1.0, -0.20, 2.946},
	} {
		checks = append(checks, lcdaCheck(w[0], w[1], "per_kg", w[2], halfThousandth))
	}
	checks = append(checks,
		lcdaCheck(1.0, 0.40, "per_kg", 17.22, halfHundredth),
		lcdaCheck(1.39, 0, "cost", 3.29, halfHundredth))
	return lcda.model(checks)
}

func lcdaCheck(speed, slope float64, out string, want, tol float64) cite.Check {
	return cite.Check{In: cite.Values{"speed": speed, "slope": slope}, Out: out, Want: want, Tol: tol, Note: asWritten}
}
