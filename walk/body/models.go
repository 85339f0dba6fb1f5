package body

import "github.com/longwalk/longwalk/cite"

// Models returns the published models of the body, each with the values it
// must reproduce. They stand on their own; a Person rests on part of them.
func Models() []cite.Model {
	return []cite.Model{
		phsModel(), phs2023Model(), twoNodeModel(), setModel(),
		shapiroModel(), osecModel(), pwModel(),
		wbgtModel(), wbgtIndexModel(), workInHeatModel(),
		utciModel(), tmrtModel(), projectedAreaModel(), cloudySkyModel(), solarGainModel(),
		ireqModel(), walkingFactorModel(), ensembleModel(),
		windChillModel(), siplePasselModel(), frostbiteModel(),
		eyolfsonModel(), tikuisisModel(), haywardHeatModel(), haywardWaterModel(), xuModel(), coldShockModel(), snowHoleModel(), tentModel(),
		respirationModel(), adolphModel(),
		duBoisModel(), restingModel(), fatShareModel(), vo2maxModel(), forbesModel(), hallModel(), minnesotaModel(), restInHungerModel(), fuelModel(), foodCeilingModel(), sustainedModel(), deadlyBMIModel(),
		westModel(), isaModel(), aerobicModel(), mountainModel(), oedemaModel(), vitaminCModel(), vitaminAModel(),
		performanceModel(), threeProcessModel(), enduranceModel(),
		injuryModel(), blisterModel(), diarrhoeaModel(),
	}
}

// need describes an input that must be given, with its published range.
func need(name, unit, doc string, low, high float64) cite.Quantity {
	return cite.Quantity{Name: name, Unit: unit, Doc: doc, Min: low, Max: high}
}

// option describes an input that may be left out.
func option(name, unit, doc string, value float64) cite.Quantity {
	return cite.Quantity{Name: name, Unit: unit, Doc: doc, Default: value, Optional: true}
}

// pick describes a choice by name; the first is taken when none is given.
func pick(name, doc string, choices ...string) cite.Quantity {
	return cite.Quantity{Name: name, Unit: "1", Doc: doc, Optional: true, Choices: choices}
}

// gives describes an output.
func gives(name, unit, doc string) cite.Quantity {
	return cite.Quantity{Name: name, Unit: unit, Doc: doc}
}

// computed is a value worked out from the equation as written.
func computed(in cite.Values, out string, want, tol float64) cite.Check {
	return cite.Check{In: in, Out: out, Want: want, Tol: tol, Note: "computed from the equation"}
}

// printed is a value printed in a source.
func printed(note string, in cite.Values, out string, want, tol float64) cite.Check {
	return cite.Check{In: in, Out: out, Want: want, Tol: tol, Published: true, Note: note}
}

// one wraps a formula with one output.
func one(out string, f func(cite.Values) float64) func(cite.Values) (cite.Values, error) {
	return func(in cite.Values) (cite.Values, error) { return cite.Values{out: f(in)}, nil }
}
