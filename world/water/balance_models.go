package water

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// balanceModels are the published models of how rivers run by month.
func balanceModels() []cite.Model { return []cite.Model{hamonModel(), geometryModel()} }

func hamonModel() cite.Model {
	return cite.Model{
		Name: "water/hamon", Title: "What the air asks of wet ground in a month, and the share of the snow that melts in it",
		Formula: "PET = 13.97 d D^2 W, W = 4.95 exp(0.062 T) / 100; melt = 0.5 (T + 10) / 13.3",
		Inputs: []cite.Quantity{
			{Name: "temperature", Unit: "degC", Doc: "mean of the month", Min: -50, Max: 50},
			{Name: "daylight", Unit: "h", Doc: "mean length of the day", Min: 0, Max: 24, Optional: true, Default: 12},
			{Name: "days", Unit: "d", Doc: "of the month", Min: 28, Max: 31, Optional: true, Default: 30},
		},
		Outputs: []cite.Quantity{
			{Name: "evapotranspiration", Unit: "mm", Doc: "potential, of the month"},
			{Name: "melt", Unit: "1", Doc: "share of the snow on the ground"},
		},
		Works:   []cite.Work{cite.McCabe2007, cite.Hamon1961},
		Caveats: []string{"knows neither wind nor dryness of the air: too little in deserts"},
		Checks: []cite.Check{
			{In: cite.Values{"temperature": 0, "daylight": 12}, Out: "evapotranspiration", Want: 20.75, Tol: 0.01, Note: "13.97 x 30 x 0.0495"},
			{In: cite.Values{"temperature": 20, "daylight": 15}, Out: "evapotranspiration", Want: 112.0, Tol: 0.1, Note: "13.97 x 30 x 1.5625 x 0.1711"},
			{In: cite.Values{"temperature": -10, "daylight": 8}, Out: "melt", Want: 0, Tol: 1e-9},
			{In: cite.Values{"temperature": 3.3, "daylight": 12}, Out: "melt", Want: 0.5, Tol: 1e-9},
			{In: cite.Values{"temperature": -3.35, "daylight": 12}, Out: "melt", Want: 0.25, Tol: 1e-9},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			t := v["temperature"]
			return cite.Values{"evapotranspiration": Hamon(t, v["daylight"], v["days"]), "melt": MeltShare(t)}, nil
		},
	}
}

func geometryModel() cite.Model {
	return cite.Model{
		Name: "water/hydraulic-geometry", Title: "Width, depth and speed of a river at one place by its flow",
		Formula: "w ~ Q^0.26, d ~ Q^0.40, v ~ Q^0.34",
		Inputs:  []cite.Quantity{{Name: "flow", Unit: "1", Doc: "against that of another day at the same place, within the banks", Min: 0.01, Max: 100}},
		Outputs: []cite.Quantity{
			{Name: "width", Unit: "1", Doc: "against that day"},
			{Name: "depth", Unit: "1", Doc: "against that day"},
			{Name: "speed", Unit: "1", Doc: "against that day"},
		},
		Works:   []cite.Work{cite.Leopold1953},
		Caveats: []string{"means of rivers of the American West; a river of its own has its own exponents"},
		Checks: []cite.Check{
			{In: cite.Values{"flow": 10}, Out: "width", Want: 1.820, Tol: 0.001},
			{In: cite.Values{"flow": 10}, Out: "depth", Want: 2.512, Tol: 0.001},
			{In: cite.Values{"flow": 10}, Out: "speed", Want: 2.188, Tol: 0.001, Note: "the three multiply to the flow"},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			q := v["flow"]
			return cite.Values{"width": math.Pow(q, widthGrows), "depth": math.Pow(q, depthGrows), "speed": math.Pow(q, speedGrows)}, nil
		},
	}
}
