package body

import "github.com/longwalk/longwalk/cite"

// Ensemble returns the insulation of an ensemble [clo] from the sum of its
// garments [clo] (ISO 9920).
//
//	Icl = 0.161 + 0.835 sum(Iclu)
//
// Nothing worn is no insulation, which the fit does not know.
func Ensemble(garments float64) float64 {
	if garments <= 0 {
		return 0
	}
	return 0.161 + 0.835*garments
}

func walkingFactorModel() cite.Model {
	at := func(clo, vr, want float64) cite.Check {
		return computed(cite.Values{"clo": clo, "relative": vr, "walk": 1.2}, "factor", want, 0.0006)
	}
	return cite.Model{
		Name: "body/clothing-walking", Title: "What wind and walking leave of clothing insulation (ISO 9920)",
		Formula: "0.6 to 1.4 clo: exp(-0.281 (vr-0.15) + 0.044 (vr-0.15)^2 - 0.492 vw + 0.176 vw^2); " +
			"nude: exp(-0.533 (vr-0.15) + 0.069 (vr-0.15)^2 - 0.462 vw + 0.201 vw^2)",
		Inputs: []cite.Quantity{
			need("clo", "clo", "clothing insulation", 0, 1.4), need("relative", "m/s", "relative air speed", 0.15, 3.5),
			need("walk", "m/s", "walking speed", 0, 1.2),
		},
		Outputs: []cite.Quantity{gives("factor", "1", "share of the total insulation that is left")},
		Works:   []cite.Work{cite.ISO9920},
		Checks:  []cite.Check{at(1, 1, 0.580), at(0, 1, 0.513), at(1, 3, 0.458), at(0, 3, 0.294)},
		Eval:    one("factor", func(in cite.Values) float64 { return WalkingFactor(in["clo"], in["relative"], in["walk"]) }),
	}
}

func ensembleModel() cite.Model {
	return cite.Model{
		Name: "body/clothing-ensemble", Title: "Insulation of an ensemble from its garments (ISO 9920)",
		Formula: "Icl = 0.161 + 0.835 sum(Iclu)",
		Inputs:  []cite.Quantity{need("garments", "clo", "sum of the garments' insulation", 0, 3)},
		Outputs: []cite.Quantity{gives("clo", "clo", "insulation of the ensemble")},
		Works:   []cite.Work{cite.ISO9920},
		Checks:  []cite.Check{computed(cite.Values{"garments": 0.54}, "clo", 0.6119, 1e-4)},
		Eval:    one("clo", func(in cite.Values) float64 { return Ensemble(in["garments"]) }),
	}
}
