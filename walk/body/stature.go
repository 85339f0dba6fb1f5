package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

const (
	staturePower = 0.95 // of stature in the cost of walking a way, Weyand et al. 2010
	shortFrom    = 1.60 // stature below which people are smaller than those on whom the cost of walking was measured [m]
)

// SmallCost returns how much dearer a metre is to walk, over rest and for each
// kilogram, for a person of a stature [m] than for those on whom equations of
// cost were measured: they have to take more strides, and a stride costs
// everybody the same (Weyand et al. 2010, people of 1.07 to 1.83 m).
//
//	(1.60/H)^0.95, no less than 1
func SmallCost(height float64) float64 {
	return math.Max(1, math.Pow(shortFrom/math.Max(0.5, height), staturePower))
}

// Dearer returns what walking costs this person [W] that costs people of
// ordinary stature so much.
func (p *Person) Dearer(watts float64) float64 {
	rest := p.Rest()
	return rest + math.Max(0, watts-rest)*p.small
}

// Affords returns the metabolic rate at which people of ordinary stature walk as
// fast as this person does at a rate [W]: the other way about than Dearer.
func (p *Person) Affords(watts float64) float64 {
	rest := p.Rest()
	return rest + math.Max(0, watts-rest)/p.small
}

func statureModel() cite.Model {
	at := func(height float64) cite.Values { return cite.Values{"height": height} }
	return cite.Model{
		Name: "body/stature-cost", Title: "Cost of walking a way by stature (Weyand et al. 2010)",
		Formula: "(1.60/H)^0.95, no less than 1",
		Inputs:  []cite.Quantity{need("height", "m", "stature", 1.07, 1.83)},
		Outputs: []cite.Quantity{gives("factor", "1", "of the cost over rest for each kilogram and metre")},
		Works:   []cite.Work{cite.Weyand2010, cite.SettingBody},
		Caveats: []string{"body/stature-cost: the power is published, that it begins at 1.60 m is declared: smaller adults are rare among those on whom cost was measured"},
		Checks: []cite.Check{
			computed(at(1.15), "factor", 1.369, 0.001), computed(at(1.75), "factor", 1, 1e-12),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["height"] <= 0 {
				return nil, errors.New("height: allowed: above 0")
			}
			return cite.Values{"factor": SmallCost(in["height"])}, nil
		},
	}
}
