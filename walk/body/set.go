package body

import "github.com/longwalk/longwalk/cite"

// setModel is the standard effective temperature by itself: that of the
// two-node model after an hour.
func setModel() cite.Model {
	row := func(air, rh, wind, met, clo, want float64) cite.Check {
		in := cite.Values{"air": air, "radiant": 25, "wind": wind, "rh": rh, "met": met, "clo": clo}
		return printed("ASHRAE 55-2017, validation table of SET", in, "set", want, 0.1)
	}
	m := twoNodeModel()
	m.Name, m.Title = "body/set", "Standard effective temperature (ASHRAE 55)"
	m.Formula = "the temperature of still air at 50 % in which a person at rest of the same skin temperature and wettedness, in standard clothing, loses as much heat"
	m.Outputs = []cite.Quantity{gives("set", "degC", "standard effective temperature")}
	m.Caveats = []string{"body/set: an index of warmth for an hour of mild conditions, not of danger"}
	m.Checks = []cite.Check{
		row(25, 50, 0.15, 1, 0.5, 23.8), row(0, 50, 0.15, 1, 0.5, 12.1), row(20, 50, 0.15, 1, 0.5, 21.5), row(25, 50, 3, 1, 0.5, 18.6),
		row(25, 50, 0.15, 1, 2, 32.4), row(25, 50, 0.15, 4, 0.5, 30.5), row(25, 90, 0.15, 1, 0.5, 24.9),
	}
	eval := m.Eval
	m.Eval = func(in cite.Values) (cite.Values, error) {
		out, err := eval(in)
		return cite.Values{"set": out["set"]}, err
	}
	return m
}
