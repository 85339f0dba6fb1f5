package body

import "github.com/longwalk/longwalk/cite"

// revise sets what the edition of 2023 has otherwise than that of 2004, the
// surface at which free convection is taken apart: the clothing area factor,
// and sweat limits that no longer depend on the metabolic rate.
func (m *phs) revise() {
	m.cover = 1 + coverPerClo*m.c.Clo
	m.most = 400
	if m.c.Used {
		m.most = 500
	}
}

func phs2023Model() cite.Model {
	m := phsModel()
	m.Name, m.Title = "body/phs2023", "Predicted heat strain of a working person (ISO 7933:2023)"
	m.Formula = "that of body/phs2004 with clothing area factor 1 + 0.28 Icl, largest sweat rate 400 or 500 W/m2, free convection at the clothing's surface, " +
		"emissivity (1 - Ap) 0.97 + Ap (1 - Fr)"
	m.Works = []cite.Work{cite.ISO7933Revised}
	m.Inputs = append(m.Inputs,
		option("reflecting", "1", "share of the body under reflective clothing, Ap", 0), option("reflectance", "1", "what it reflects, Fr", 0))
	m.Outputs = []cite.Quantity{
		gives("rectal", "degC", "rectal temperature at the end"), gives("core", "degC", "core temperature at the end"),
		gives("water", "g", "water lost in sweat and breath"),
		gives("limit_rectal", "min", "time to 38 degC rectal, or the duration"),
		gives("limit_water_drink", "min", "time until 5 % of mass are lost by one who may drink, or the duration"),
		gives("limit_water_dry", "min", "time until 3 % of mass are lost by one who may not, or the duration"),
	}
	m.Checks = phs2023Checks()
	m.Caveats = []string{
		"body/phs2023: limits for protection, not for survival; no feedback of thirst, age or altitude; validated to 8 h",
		"body/phs2023: the standard was not read in print",
		"body/phs2023: one of the five examples (radiant 54.2 degC, reflective clothing, 0.1 m/s) is not met, as it is not by others who tried: 4 % too much water, 38 degC after 120 for 149 min",
	}
	m.Eval = evalPHS2023
	return m
}

// phs2023Checks are the examples of the standard's annex, as quoted. They round
// humidity and metabolic rate, and the times of water to ten minutes: 1 % of the
// water, 0.15 K, 5 min.
func phs2023Checks() []cite.Check {
	const note = "ISO 7933:2023, annex examples as quoted by an open implementation"
	row := func(v ...float64) cite.Values {
		return cite.Values{
			"air": v[0], "radiant": v[1], "rh": v[2], "wind": v[3], "metabolic": v[4] / DuBois(75, 1.8), "clo": v[5],
			"posture": v[6], "acclimatised": v[7], "reflecting": v[8], "reflectance": v[9],
		}
	}
	var out []cite.Check
	for _, x := range []struct {
		in                     cite.Values
		water, core, lost, hot float64
	}{
		{row(40, 40, 35, 0.3, 300, 0.5, 0, 1, 0, 0), 6538, 37.6, 280, 480},
		{row(35, 35, 60, 0.1, 300, 0.5, 0, 0, 0, 0), 6345, 40.8, 250, 62},
		{row(30, 30, 45, 1, 450, 0.5, 0, 0, 0, 0), 4593, 38.0, 400, 480},
		{row(35, 74.6, 30, 1, 250, 1, 1, 1, 0.2, 0.85), 5813, 37.5, 310, 480},
	} {
		out = append(out, printed(note, x.in, "water", x.water, 0.01*x.water), printed(note, x.in, "core", x.core, 0.15),
			printed(note, x.in, "limit_water_drink", x.lost, 5))
		if x.hot < 480 {
			out = append(out, printed(note, x.in, "limit_rectal", x.hot, 2))
		}
	}
	return out
}

func evalPHS2023(in cite.Values) (cite.Values, error) {
	c, err := heatStrainOf(in)
	if err != nil {
		return nil, err
	}
	c.Revised, c.Reflecting, c.Reflectance = true, in["reflecting"], in["reflectance"]
	r := c.Predict()
	return cite.Values{
		"rectal": r.Rectal, "core": r.Core, "water": r.Water, "limit_rectal": float64(r.LimitRectal),
		"limit_water_drink": float64(r.LimitWater5), "limit_water_dry": float64(r.LimitWater3),
	}, nil
}
