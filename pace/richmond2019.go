package pace

import "github.com/longwalk/longwalk/cite"

const metresPerInch = 0.0254

// snowCubic gives the terrain coefficient of snow on foot [1].
//
//	eta = 0.0005 z^3 + 0.0001 z^2 + 0.1072 z + 1.2604
//
// z is sinkage. Richmond et al. (2019), from the abstract, which states no unit.
// In centimetres eta would be 27 at 35 cm, which is impossible; in inches it
// is 4.1, beside the linear law: so inches are read here, unconfirmed.
func snowCubic(sinkage float64) float64 {
	z := sinkage / metresPerInch
	return ((0.0005*z+0.0001)*z+0.1072)*z + 1.2604
}

// snowFullDensity is the fit constant at which nobody sinks [kg/m3]. It is
// denser than ice, so it is no physical density.
const snowFullDensity = 1186

// Sinkage gives how deep a walker on foot sinks into snow [m], from its depth
// [m] and density [kg/m3].
//
//	z = h (1 - rho0/1.186)     rho0 in g/cm3
//
// Richmond et al. (2019), abstract.
func Sinkage(depth, density float64) float64 {
	return max(depth, 0) * min(max(1-density/snowFullDensity, 0), 1)
}

func snowCubicModel() cite.Model {
	var checks []cite.Check
	for _, w := range [][3]float64{ // inches, eta, tolerance
		{0, 1.260, halfThousandth},
		{2, 1.479, halfThousandth},
		{5, 1.861, halfThousandth},
		{10, 2.842, halfThousandth},
		{15 / 2.54, 2.00, halfHundredth},
		{25 / 2.54, 2.80, halfHundredth},
		{35 / 2.54, 4.07, halfHundredth + 1e-3},
	} {
		checks = append(checks, cite.Check{
			In: cite.Values{"sinkage": w[0] * metresPerInch}, Out: "eta", Want: w[1], Tol: w[2], Note: asWritten + ", z in inches",
		})
	}
	return cite.Model{
		Name: "pace/snow-cubic", Title: "Terrain coefficient of snow by sinkage (Richmond et al. 2019)",
		Formula: "eta = 0.0005 z^3 + 0.0001 z^2 + 0.1072 z + 1.2604, z in inches",
		Inputs:  []cite.Quantity{{Name: "sinkage", Unit: "m", Doc: "how deep the foot sinks", Min: 0, Max: snowLinearDeepest}},
		Outputs: []cite.Quantity{{Name: "eta", Unit: "1", Doc: "terrain coefficient"}},
		Works:   []cite.Work{cite.Richmond2019},
		Caveats: []string{"the source's abstract states no unit of sinkage: inches is the only one that gives possible values; the engine uses pace/snow-linear"},
		Checks:  checks,
		Eval:    func(in cite.Values) (cite.Values, error) { return cite.Values{"eta": snowCubic(in["sinkage"])}, nil },
	}
}

func sinkageModel() cite.Model {
	return cite.Model{
		Name: "pace/snow-sinkage", Title: "How deep a walker sinks into snow (Richmond et al. 2019)",
		Formula: "z = h (1 - rho0/1.186), rho0 in g/cm3",
		Inputs: []cite.Quantity{
			{Name: "depth", Unit: "m", Doc: "of the snow"},
			{Name: "density", Unit: "kg/m3", Doc: "of the snow"},
		},
		Outputs: []cite.Quantity{{Name: "sinkage", Unit: "m", Doc: "of the foot"}},
		Works:   []cite.Work{cite.Richmond2019},
		Caveats: []string{"1.186 is a constant of the fit, denser than ice"},
		Checks: []cite.Check{{
			In: cite.Values{"depth": 0.5, "density": 300}, Out: "sinkage", Want: 0.3735, Tol: 5e-5, Note: asWritten,
		}},
		Eval: func(in cite.Values) (cite.Values, error) {
			return cite.Values{"sinkage": Sinkage(in["depth"], in["density"])}, nil
		},
	}
}
