package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Shapiro returns the sweat rate [g/(m2 h)] from the evaporation required and
// the most possible [W/m2] (Shapiro et al. 1982; too high outside its domain).
//
//	27.9 Ereq Emax^-0.455
func Shapiro(required, most float64) float64 { return 27.9 * required * math.Pow(most, -0.455) }

// OSEC returns the sweat rate [g/(m2 h)] of the corrected Shapiro equation
// (Gonzalez et al. 2009).
//
//	147 exp(0.0012 x Shapiro)
func OSEC(required, most float64) float64 { return 147 * math.Exp(0.0012*Shapiro(required, most)) }

// PW returns the sweat rate [g/(m2 h)] of the piecewise equation (Gonzalez et
// al. 2009). It goes below zero at a large Emax, where it means insensible loss.
//
//	147 + 1.527 Ereq - 0.87 Emax
func PW(required, most float64) float64 { return 147 + 1.527*required - 0.87*most }

func sweatModel(name, title, formula string, work cite.Work, f func(required, most float64) float64) cite.Model {
	return cite.Model{
		Name: name, Title: title, Formula: formula,
		Inputs: []cite.Quantity{
			need("required", "W/m2", "evaporation required for heat balance, Ereq", 50, 450),
			need("most", "W/m2", "most evaporation possible, Emax", 20, 525),
		},
		Outputs: []cite.Quantity{gives("sweat", "g/(m2 h)", "sweat rate")},
		Works:   []cite.Work{work},
		Eval:    one("sweat", func(in cite.Values) float64 { return f(in["required"], in["most"]) }),
	}
}

// sweatChecks are the three cases of Ereq and Emax that all forms are held to.
func sweatChecks(a, b, c float64) []cite.Check {
	at := func(required, most, want float64) cite.Check {
		return computed(cite.Values{"required": required, "most": most}, "sweat", want, 0.6)
	}
	return []cite.Check{at(200, 300, a), at(300, 150, b), at(400, 500, c)}
}

func shapiroModel() cite.Model {
	m := sweatModel("body/shapiro", "Sweat rate by Shapiro et al. 1982", "m = 27.9 Ereq Emax^-0.455", cite.Shapiro1982, Shapiro)
	m.Checks = sweatChecks(416, 856, 660)
	m.Caveats = []string{"body/shapiro: predicts too much outside its two-hour laboratory domain"}
	return m
}

func osecModel() cite.Model {
	m := sweatModel("body/gonzalez-osec", "Sweat rate, Shapiro's equation corrected",
		"m = 147 exp(0.0012 x 27.9 Ereq Emax^-0.455)", cite.Gonzalez2009, OSEC)
	m.Checks = sweatChecks(242, 411, 325)
	return m
}

func pwModel() cite.Model {
	m := sweatModel("body/gonzalez-pw", "Sweat rate, piecewise equation, also in sun and on cool nights",
		"m = 147 + 1.527 Ereq - 0.87 Emax; in sun 0.72 m + 135; cool nights 350 + 1.527 Ereq - 0.87 Emax", cite.Gonzalez2009, PW)
	m.Works = append(m.Works, cite.Gonzalez2012)
	m.Inputs = append(m.Inputs, pick("setting", "where the sweat is shed", "laboratory", "sun", "cool"))
	m.Checks = append(sweatChecks(191, 475, 323),
		computed(cite.Values{"required": 100, "most": 200, "setting": 2}, "sweat", 329, 0.6))
	m.Caveats = []string{"body/gonzalez-pw: a value below 20 g/(m2 h) means insensible loss only"}
	m.Eval = one("sweat", func(in cite.Values) float64 {
		rate := PW(in["required"], in["most"])
		switch in["setting"] {
		case 1:
			return 0.72*rate + 135
		case 2:
			return rate + 350 - 147
		}
		return rate
	})
	return m
}

// respirationModel gives the respiratory losses of ISO 7933.
func respirationModel() cite.Model {
	hot := cite.Values{"metabolic": 165, "air": 40, "vapour": 1}
	cold := cite.Values{"metabolic": 165, "air": -20, "vapour": 0.1}
	return cite.Model{
		Name: "body/respiration", Title: "Heat and water lost by breathing (ISO 7933)",
		Formula: "Eres = 0.00127 M (59.34 + 0.53 Ta - 11.63 pa); Cres = 0.001516 M (28.56 + 0.115 Ta + 0.641 pa - Ta)",
		Inputs: []cite.Quantity{
			need("metabolic", "W/m2", "metabolic rate", 40, 600), need("air", "degC", "air temperature", -60, 55),
			need("vapour", "kPa", "vapour pressure", 0, 6),
		},
		Outputs: []cite.Quantity{
			gives("wet", "W/m2", "heat lost as vapour"), gives("dry", "W/m2", "heat lost by warming the air"),
			gives("water", "g/(m2 h)", "water lost, 1.48 g/h for each W"),
		},
		Works: []cite.Work{cite.ISO7933},
		Checks: []cite.Check{
			computed(hot, "wet", 14.4, 0.06), computed(cold, "wet", 10.0, 0.06), computed(cold, "dry", 11.6, 0.06),
			computed(hot, "water", 14.45*1.48, 0.1),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			m, air, pa := in["metabolic"], in["air"], in["vapour"]
			wet := 0.00127 * m * (59.34 + 0.53*air - 11.63*pa)
			return cite.Values{"wet": wet, "dry": 0.001516 * m * (28.56 + 0.115*air + 0.641*pa - air), "water": wet * gramPerWattHour}, nil
		},
	}
}
