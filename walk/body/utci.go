package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// UTCI returns the Universal Thermal Climate Index [degC] at air temperature
// ta -50..50 [degC], wind at 10 m v 0.5..17 [m/s], mean radiant temperature
// above air temperature d -30..70 [K] and vapour pressure p to 5 [kPa]. It is a
// label in plain words for a place and hour (a walker at 4 km/h in clothes that
// the index chooses), never the physiology.
func UTCI(ta, v, d, p float64) float64 {
	var power [4][7]float64
	for n, x := range [4]float64{ta, v, d, p} {
		power[n][0] = 1
		for e := 1; e < len(power[n]); e++ {
			power[n][e] = power[n][e-1] * x
		}
	}
	sum := ta
	for _, t := range utciTerms {
		sum += t.c * power[0][t.i] * power[1][t.j] * power[2][t.k] * power[3][t.l]
	}
	return sum
}

// UTCIClass names the stress of a value of the index [degC].
func UTCIClass(utci float64) string {
	for _, c := range [...]struct {
		above float64
		name  string
	}{
		{46, "extreme heat stress"},
		{38, "very strong heat stress"},
		{32, "strong heat stress"},
		{26, "moderate heat stress"},
		{9, "no thermal stress"},
		{0, "slight cold stress"},
		{-13, "moderate cold stress"},
		{-27, "strong cold stress"},
		{-40, "very strong cold stress"},
	} {
		if utci > c.above {
			return c.name
		}
	}
	return "extreme cold stress"
}

// hardy returns the saturation vapour pressure [kPa] at t [degC] (Hardy 1998),
// the form UTCI was fitted with.
func hardy(t float64) float64 {
	k := t + 273.15
	ln := 2.7150305 * math.Log(k)
	for i, g := range [7]float64{
		-2836.5744, -6028.076559, 19.54263612, -0.02737830188, 1.6261698e-5, 7.0229056e-10, -1.8680009e-13,
	} {
		ln += g * math.Pow(k, float64(i-2))
	}
	return math.Exp(ln) / 1000
}

func utciModel() cite.Model {
	row := func(ta, tr, v, rh float64) cite.Values {
		return cite.Values{"air": ta, "radiant": tr, "wind10": v, "rh": rh}
	}
	const table = "open validation table of UTCI"
	return cite.Model{
		Name: "body/utci", Title: "Universal Thermal Climate Index (Broede et al. 2012)",
		Formula: "UTCI = Ta + sum over 210 terms of c Ta^i v10^j (Tmrt-Ta)^k pa^l",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -50, 50), need("radiant", "degC", "mean radiant temperature", -80, 120),
			need("wind10", "m/s", "wind at 10 m", 0.5, 17), need("rh", "%", "relative humidity", 0, 100),
		},
		Outputs: []cite.Quantity{gives("utci", "degC", "equivalent temperature")},
		Works:   []cite.Work{cite.Broede2012},
		Caveats: []string{
			"body/utci: a walker at 4 km/h in clothes that the index chooses; a label, not a survival model",
			"body/utci: holds for a mean radiant temperature -30 to +70 K from air and vapour to 5 kPa",
		},
		Checks: []cite.Check{
			printed(table, row(25, 27, 1, 50), "utci", 25.2, 0.1), printed(table, row(19, 14, 1, 50), "utci", 16.8, 0.1),
			printed(table, row(27, 22, 10, 50), "utci", 20.0, 0.1), computed(row(-20, -20, 5, 50), "utci", -38.2, 0.1),
			computed(row(40, 60, 2, 20), "utci", 44.6, 0.1), computed(row(0, 0, 3, 70), "utci", -7.5, 0.1),
		},
		Eval: one("utci", func(in cite.Values) float64 {
			return UTCI(in["air"], in["wind10"], in["radiant"]-in["air"], in["rh"]/100*hardy(in["air"]))
		}),
	}
}
