package pace

import "github.com/longwalk/longwalk/cite"

// snowLinearDeepest is the deepest footprint of the measurements [m].
const snowLinearDeepest = 0.45

// snowLinear gives the terrain coefficient of snow on foot [1].
//
//	eta = 1.30 + 0.082 D
//
// D is footprint depth in cm, to about 45; here sinkage in metres. Deeper, the
// value at 45 cm (5.0) is held: no measured coefficient is greater. Pandolf,
// Haisman and Goldman (1976), recalled and not re-read: unconfirmed.
func snowLinear(sinkage float64) float64 {
	return 1.30 + 0.082*100*min(max(sinkage, 0), snowLinearDeepest)
}

func snowLinearModel() cite.Model {
	var checks []cite.Check
	for _, w := range [][2]float64{{0.15, 2.53}, {0.25, 3.35}, {0.35, 4.17}} {
		checks = append(checks, cite.Check{In: cite.Values{"sinkage": w[0]}, Out: "eta", Want: w[1], Tol: halfHundredth, Note: asWritten})
	}
	return cite.Model{
		Name: "pace/snow-linear", Title: "Terrain coefficient of snow by footprint depth (Pandolf, Haisman and Goldman 1976)",
		Formula: "eta = 1.30 + 0.082 D, D in cm",
		Inputs:  []cite.Quantity{{Name: "sinkage", Unit: "m", Doc: "footprint depth; held beyond the range", Min: 0, Max: snowLinearDeepest}},
		Outputs: []cite.Quantity{{Name: "eta", Unit: "1", Doc: "terrain coefficient"}},
		Works:   []cite.Work{cite.Pandolf1976},
		Caveats: []string{SnowCaveat}, Checks: checks,
		Eval: func(in cite.Values) (cite.Values, error) { return cite.Values{"eta": snowLinear(in["sinkage"])}, nil },
	}
}
