package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// backpackRest is the resting rate where none is given [W/kg]: the low end of
// the 1.05 to 1.2 that the equation of Mifflin et al. gives.
const backpackRest = 1.05

// backpackWatts gives the metabolic rate of walking with a pack [W].
//
//	M = M_rest + (0.19 + eta (1.78 S^0.58 + 0.27 S^4) + M_grade) (1 + 1.96 l^1.36)     [W/kg]
//	M_grade = 0.34 S G (1 - 1.05^(1 - 1.1^(G + 32)))
//
// S speed 0.45 to 1.97 m/s, l load over body mass, 0 to 0.66, G grade [%], eta
// terrain. Looney et al. (2022), 30 people, bouts of 6 to 21 minutes. Whether
// eta of the paper's equation 4 multiplies the grade term too is unconfirmed:
// two open programs differ. Lifting does not depend on the surface, so here it
// does not.
func backpackWatts(w Walk) float64 { return backpack(w, false) }

// backpack is backpackWatts, with eta on the grade term too if asked.
func backpack(w Walk, etaOnGrade bool) float64 {
	rest := backpackRest * w.Mass
	if w.Rest > 0 {
		rest = w.Rest
	}
	grade := 0.0
	if w.Slope != 0 {
		grade = lcdaGrade(w.Speed, w.Slope)
	}
	if etaOnGrade {
		grade *= w.eta()
	}
	packed := 1.0
	if w.Load > 0 {
		packed += 1.96 * math.Pow(w.Load/w.Mass, 1.36)
	}
	s2 := w.Speed * w.Speed
	level := 1.78*math.Pow(w.Speed, 0.58) + 0.27*s2*s2
	return rest + w.Mass*(0.19+w.eta()*level+grade)*packed
}

var lcdaBackpacking = Cost{
	Name: "lcda-backpacking", Title: "Load Carriage Decision Aid, backpacking (Looney et al. 2022)",
	Formula: "M = M_rest + (0.19 + eta (1.78 S^0.58 + 0.27 S^4) + M_grade)(1 + 1.96 l^1.36) W/kg",
	Speeds:  Range{Min: 0.45, Max: 1.97}, Slopes: Range{Min: -0.40, Max: 0.45}, LoadShare: 0.66, Ground: true, Resting: true,
	Works: []cite.Work{cite.Looney2022, cite.Looney2019Graded},
	Caveats: []string{
		"loads to 66 % of body mass, in a pack; 30 fit people, bouts of 6 to 21 minutes",
		"where the terrain coefficient stands on slopes is unconfirmed: here it multiplies the level terms only",
	},
	Watts: backpackWatts,
}

func lcdaBackpackingModel() cite.Model {
	var checks []cite.Check
	for _, w := range [][6]float64{ // speed, slope, load share, eta, eta on (0 level, 1 grade too), W/kg
		{0, 0, 0, 1, 0, 1.240},
		{1.34, 0, 0, 1, 0, 4.220},
		{1.34, 0, 0.22, 1, 0, 5.012},
		{1.34, 0, 0.44, 1, 0, 6.254},
		{1.34, 0, 0.66, 1, 0, 7.751},
		{1.34, 0.10, 0.3, 1, 0, 11.264},
		{1.34, -0.10, 0.3, 1, 0, 3.577},
		{1.0, 0.10, 0.3, 2, 0, 11.331},
		{1.0, 0.10, 0.3, 2, 1, 15.686},
	} {
		checks = append(checks, cite.Check{
			In:  cite.Values{"mass": 100, "speed": w[0], "slope": w[1], "load": 100 * w[2], "eta": w[3], "eta_on": w[4], "rest": 105},
			Out: "per_kg", Want: w[5], Tol: halfThousandth, Note: asWritten,
		})
	}
	m := lcdaBackpacking.model(checks)
	m.Inputs = append(m.Inputs, cite.Quantity{
		Name: "eta_on", Unit: "1", Doc: "terms that the terrain coefficient multiplies; the engine uses level",
		Max: 1, Optional: true, Choices: []string{"level", "level and grade"},
	})
	m.Eval = func(in cite.Values) (cite.Values, error) {
		return costValues(walkOf(in), func(w Walk) float64 { return backpack(w, in["eta_on"] == 1) })
	}
	return m
}
