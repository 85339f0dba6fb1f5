package water

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Models returns the published models of ice and rivers with the values they
// must reproduce.
func Models() []cite.Model {
	return append([]cite.Model{stefanModel(), bearingModel()}, balanceModels()...)
}

// IceWorks returns what the ice of a water rests on.
func IceWorks() []cite.Work {
	return []cite.Work{cite.IceEngineering2002, cite.SettingIceFactor, cite.SettingLakeIce, cite.Gold1971, cite.SettingBearing}
}

func stefanModel() cite.Model {
	var checks []cite.Check
	for _, row := range [][5]float64{{100, 35, 27, 20, 15}, {400, 70, 54, 40, 30}, {1000, 111, 85, 63, 47}} {
		for i, a := range []float64{3.5, 2.7, 2.0, 1.5} {
			checks = append(checks, cite.Check{
				In: cite.Values{"freezing": row[0], "factor": a}, Out: "thickness", Want: row[i+1], Tol: 0.51,
			})
		}
	}
	checks = append(checks,
		cite.Check{In: cite.Values{"freezing": 1}, Out: "bound", Want: 3.55, Tol: 0.01, Note: "from the physics of clear ice"},
		cite.Check{In: cite.Values{"freezing": 150, "factor": 2, "before": 30}, Out: "thickness", Want: 38.73, Tol: 0.01},
	)
	return cite.Model{
		Name: "water/stefan", Title: "Growth of ice by freezing degree-days",
		Formula: "h = sqrt(h0^2 + a^2 FDD)",
		Inputs: []cite.Quantity{
			{Name: "freezing", Unit: "degC d", Doc: "freezing degree-days", Min: 0, Max: 6000},
			{Name: "factor", Unit: "cm/(degC d)^0.5", Doc: "1.4 river under snow .. 2.7 windy bare lake", Min: 1.4, Max: 3.55, Optional: true, Default: 2},
			{Name: "before", Unit: "cm", Doc: "thickness before", Optional: true},
		},
		Outputs: []cite.Quantity{
			{Name: "thickness", Unit: "cm", Doc: "of the ice"},
			{Name: "bound", Unit: "cm/(degC d)^0.5", Doc: "the factor of ice without snow and wind, sqrt(2 k 86400 / (rho L))"},
		},
		Works:   []cite.Work{cite.IceEngineering2002, cite.SettingIceFactor},
		Caveats: []string{"snow and wind rule; no thaw, no current, no snow-ice is in it"},
		Checks:  checks,
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{
				"thickness": 100 * Stefan(v["before"]/100, max(0, v["freezing"]), v["factor"]/100),
				"bound":     100 * math.Sqrt(2*2.24*86400/(917*334e3)),
			}, nil
		},
	}
}

func bearingModel() cite.Model {
	at := func(h, want float64) cite.Check {
		return cite.Check{In: cite.Values{"thickness": h}, Out: "load", Want: want, Tol: 0.6}
	}
	return cite.Model{
		Name: "water/bearing", Title: "Load that sound ice bears at rest",
		Formula: "P = A h^2",
		Inputs: []cite.Quantity{
			{Name: "thickness", Unit: "cm", Doc: "of clear ice; white ice counts half", Min: 0, Max: 200},
			{Name: "factor", Unit: "kg/cm2", Doc: "A: 3.5 low risk .. 7", Min: 3.5, Max: 7, Optional: true, Default: 3.5},
		},
		Outputs: []cite.Quantity{{Name: "load", Unit: "kg", Doc: "borne"}},
		Works:   []cite.Work{cite.Gold1971, cite.SettingBearing},
		Caveats: []string{
			"the law and its factor are known from the literature and were not re-read at their source",
			"inflows, springs, cracks, narrows and reeds are thin where this says thick",
			"27 mm of sound ice has barely held a man of 80 kg: at A = 3.5 this says 26 kg",
		},
		Checks: []cite.Check{at(5, 88), at(10, 350), at(15, 788)},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"load": Bearing(v["thickness"]/100, v["factor"])}, nil
		},
	}
}
