package pace

import (
	"slices"

	"github.com/longwalk/longwalk/cite"
)

// unladen is what a user of any speed function must know.
const unladen = "moving speed of people who carry little, for minutes to hours: no rests, load, fatigue, altitude, snow or dark"

// asWritten notes that an expected value was computed from the equation, not
// printed by the source.
const asWritten = "computed from the equation as written"

// Tolerances: half a unit of the last digit that was written down.
const (
	halfTenth      = 0.0501
	halfHundredth  = 0.00501
	halfThousandth = 0.000501
)

// checksBySlope lists expected values against slope, as pairs of slope and value.
func checksBySlope(out string, tol float64, pairs ...[2]float64) []cite.Check {
	checks := make([]cite.Check, len(pairs))
	for i, p := range pairs {
		checks[i] = cite.Check{In: cite.Values{"slope": p[0]}, Out: out, Want: p[1], Tol: tol, Note: asWritten}
	}
	return checks
}

// checksByAngle is checksBySlope with slopes written in degrees, as some
// sources do.
func checksByAngle(out string, tol float64, pairs ...[2]float64) []cite.Check {
	checks := checksBySlope(out, tol, pairs...)
	for i := range checks {
		checks[i].In["slope"] = slopeOf(pairs[i][0])
	}
	return checks
}

func slopeInput(r Range) cite.Quantity {
	doc := "rise over run, positive uphill"
	if r.Declared {
		doc += " (range declared by Longwalk)"
	}
	return cite.Quantity{Name: "slope", Unit: "1", Doc: doc, Min: r.Min, Max: r.Max}
}

var sexInput = cite.Quantity{
	Name: "sex", Unit: "1", Doc: "of the walker", Min: 0, Max: 1, Optional: true, Choices: []string{"male", "female"},
}

var speedOutputs = []cite.Quantity{
	{Name: "speed", Unit: "m/s", Doc: "walking speed along the ground"},
	{Name: "km_h", Unit: "km/h", Doc: "the same"},
}

func speedValues(v float64) cite.Values { return cite.Values{"speed": v, "km_h": v * 3.6} }

// model returns the Speed in the common form.
func (s Speed) model() cite.Model {
	return cite.Model{
		Name: "pace/" + s.Name, Title: s.Title, Formula: s.Formula,
		Inputs: []cite.Quantity{slopeInput(s.Range)}, Outputs: speedOutputs,
		Works: s.Works, Caveats: append([]string{unladen}, s.Caveats...), Checks: s.Checks,
		Eval: func(in cite.Values) (cite.Values, error) { return speedValues(s.At(in["slope"])), nil },
	}
}

// model returns the Effort in the common form.
func (e Effort) model() cite.Model {
	return cite.Model{
		Name: "pace/" + e.Name, Title: e.Title, Formula: e.Formula,
		Inputs:  []cite.Quantity{slopeInput(e.Range)},
		Outputs: []cite.Quantity{{Name: "cost", Unit: "J/(kg m)", Doc: "energy per kilogram and metre along the slope"}},
		Works:   e.Works, Caveats: e.Caveats, Checks: e.Checks,
		Eval: func(in cite.Values) (cite.Values, error) { return cite.Values{"cost": e.At(in["slope"])}, nil },
	}
}

var (
	massInput = cite.Quantity{Name: "mass", Unit: "kg", Doc: "body mass", Default: 70, Optional: true}
	loadInput = cite.Quantity{Name: "load", Unit: "kg", Doc: "carried and worn; compare load_share with the caveat", Optional: true}
	etaInput  = cite.Quantity{
		Name: "eta", Unit: "1", Doc: "terrain coefficient, 1 on a treadmill; see pace/terrain", Min: 1, Max: 5, Default: 1, Optional: true,
	}
	restInput = cite.Quantity{Name: "rest", Unit: "W", Doc: "resting metabolic rate; 0: the model's own", Optional: true}
)

var costOutputs = []cite.Quantity{
	{Name: "power", Unit: "W", Doc: "metabolic rate"},
	{Name: "per_kg", Unit: "W/kg", Doc: "metabolic rate per kilogram of body"},
	{Name: "cost", Unit: "J/(kg m)", Doc: "energy per kilogram of body and metre; 0 when standing"},
	{Name: "load_share", Unit: "1", Doc: "load over body mass"},
}

func walkOf(in cite.Values) Walk {
	return Walk{Mass: in["mass"], Load: in["load"], Speed: in["speed"], Slope: in["slope"], Eta: in["eta"], Rest: in["rest"]}
}

// model returns the Cost in the common form, with the inputs it knows.
func (c Cost) model(checks []cite.Check) cite.Model {
	inputs := []cite.Quantity{
		{Name: "speed", Unit: "m/s", Doc: "along the ground; 0: standing", Min: 0, Max: c.Speeds.Max},
		{Name: "slope", Unit: "1", Doc: "rise over run, positive uphill", Min: c.Slopes.Min, Max: c.Slopes.Max, Optional: true},
		massInput,
	}
	if c.LoadShare > 0 {
		inputs = append(inputs, loadInput)
	}
	if c.Ground {
		inputs = append(inputs, etaInput)
	}
	if c.Resting {
		inputs = append(inputs, restInput)
	}
	return cite.Model{
		Name: "pace/" + c.Name, Title: c.Title, Formula: c.Formula,
		Inputs: inputs, Outputs: costOutputs, Works: c.Works, Caveats: c.Caveats, Checks: checks,
		Eval: func(in cite.Values) (cite.Values, error) { return costValues(walkOf(in), c.Watts) },
	}
}

func costValues(w Walk, watts func(Walk) float64) (cite.Values, error) {
	if w.Mass <= 0 || w.Load < 0 || w.Speed < 0 {
		return nil, errNotAWalk
	}
	power := watts(w)
	cost := 0.0
	if w.Speed > 0 {
		cost = power / w.Mass / w.Speed
	}
	return cite.Values{"power": power, "per_kg": power / w.Mass, "cost": cost, "load_share": w.Load / w.Mass}, nil
}

// choice returns a required input that picks a row of a table by name.
func choice(name, doc string, names []string) cite.Quantity {
	return cite.Quantity{Name: name, Unit: "1", Doc: doc, Min: 0, Max: float64(len(names) - 1), Choices: slices.Clone(names)}
}
