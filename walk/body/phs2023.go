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
	row := func(air, rh, wind, used float64) cite.Values {
		return cite.Values{"air": air, "radiant": air, "rh": rh, "wind": wind, "metabolic": 300 / DuBois(75, 1.8), "clo": 0.5, "acclimatised": used}
	}
	note := "ISO 7933:2023, annex examples as quoted by an open implementation"
	dry, humid := row(40, 35, 0.3, 1), row(35, 60, 0.1, 0)
	m := phsModel()
	m.Name, m.Title = "body/phs2023", "Predicted heat strain of a working person (ISO 7933:2023)"
	m.Formula = "that of body/phs2004 with clothing area factor 1 + 0.28 Icl, largest sweat rate 400 or 500 W/m2, free convection at the clothing's surface"
	m.Works = []cite.Work{cite.ISO7933Revised}
	m.Outputs = []cite.Quantity{
		gives("rectal", "degC", "rectal temperature at the end"), gives("core", "degC", "core temperature at the end"),
		gives("water", "g", "water lost in sweat and breath"),
		gives("limit_rectal", "min", "time to 38 degC rectal, or the duration"),
		gives("limit_water_drink", "min", "time until 5 % of mass are lost by one who may drink, or the duration"),
		gives("limit_water_dry", "min", "time until 3 % of mass are lost by one who may not, or the duration"),
	}
	m.Checks = []cite.Check{
		// The quoted examples round humidity and metabolic rate: 1 % of the water.
		printed(note, dry, "water", 6538, 0.01*6538), printed(note, dry, "core", 37.6, 0.15), printed(note, dry, "limit_water_drink", 280, 1),
		printed(note, humid, "water", 6345, 0.01*6345), printed(note, humid, "core", 40.8, 0.15),
		printed(note, humid, "limit_water_drink", 250, 1), printed(note, humid, "limit_rectal", 62, 1),
	}
	m.Caveats = []string{
		"body/phs2023: limits for protection, not for survival; no feedback of thirst, age or altitude; validated to 8 h",
		"body/phs2023: the standard was not read in print; reflective clothing, which it treats anew, is not carried",
	}
	m.Eval = evalPHS2023
	return m
}

func evalPHS2023(in cite.Values) (cite.Values, error) {
	c, err := heatStrainOf(in)
	if err != nil {
		return nil, err
	}
	c.Revised = true
	r := c.Predict()
	return cite.Values{
		"rectal": r.Rectal, "core": r.Core, "water": r.Water, "limit_rectal": float64(r.LimitRectal),
		"limit_water_drink": float64(r.LimitWater5), "limit_water_dry": float64(r.LimitWater3),
	}, nil
}
