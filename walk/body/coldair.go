package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// WindChill returns the wind chill equivalent temperature [degC] at an air
// temperature to 0 [degC] and a wind at 10 m of 5..100 [km/h] (Osczevski and
// Bluestein 2005). The face of a person walking 4.8 km/h is built in.
//
//	13.12 + 0.6215 Ta - 11.37 V^0.16 + 0.3965 Ta V^0.16
func WindChill(air, kmh float64) float64 {
	v := math.Pow(max(0, kmh), 0.16)
	return 13.12 + 0.6215*air - 11.37*v + 0.3965*air*v
}

// FrostbiteMinutes returns the time until the cheek of the most susceptible
// twentieth freezes [min] at air temperature -50..-15 [degC] and wind at 10 m
// 25..80 [km/h].
//
//	(-24.5 (0.667 V + 4.8) + 2111) (-4.8 - Ta)^-1.668
//
// Above -4.8 degC skin does not freeze: the result is infinite. Winds above
// the range are held at its end, where the formula turns over.
func FrostbiteMinutes(air, kmh float64) float64 {
	if air >= -4.8 {
		return math.Inf(1)
	}
	v := clamp(kmh, 0, 80)
	return (-24.5*(0.667*v+4.8) + 2111) * math.Pow(-4.8-air, -1.668)
}

func windChillModel() cite.Model {
	at := func(air, v float64) cite.Values { return cite.Values{"air": air, "wind_kmh": v} }
	const table = "open validation table of wind chill"
	return cite.Model{
		Name: "body/wind-chill", Title: "Wind chill equivalent temperature (2001)",
		Formula: "WCT = 13.12 + 0.6215 Ta - 11.37 V^0.16 + 0.3965 Ta V^0.16",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -60, 0), need("wind_kmh", "km/h", "wind at 10 m", 5, 100),
		},
		Outputs: []cite.Quantity{gives("wct", "degC", "wind chill equivalent temperature")},
		Works:   []cite.Work{cite.Osczevski2005},
		Checks: []cite.Check{
			printed(table, at(-40, 30), "wct", -58.7, 0.06), printed(table, at(-20, 5), "wct", -24.3, 0.06),
			printed(table, at(-10, 10), "wct", -15.3, 0.06), printed(table, at(-5, 5.5), "wct", -7.5, 0.06),
			computed(at(-30, 50), "wct", -49.0, 0.06),
		},
		Eval: one("wct", func(in cite.Values) float64 { return WindChill(in["air"], in["wind_kmh"]) }),
	}
}

func siplePasselModel() cite.Model {
	return cite.Model{
		Name: "body/siple-passel", Title: "The old wind chill, for reading old reports (Siple and Passel 1945)",
		Formula: "H = (10.45 + 10 sqrt v - v)(33 - Ta) kcal/(m2 h)",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -56, 10), need("wind", "m/s", "wind", 0, 25),
		},
		Outputs: []cite.Quantity{gives("kcal", "kcal/(m2 h)", "cooling power"), gives("watt", "W/m2", "the same")},
		Works:   []cite.Work{cite.SiplePassel1945},
		Checks: []cite.Check{
			computed(cite.Values{"air": -10, "wind": 4}, "kcal", 1137.35, 0.01),
			computed(cite.Values{"air": -10, "wind": 4}, "watt", 1322.7, 0.1),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["wind"] < 0 {
				return nil, errors.New("wind: allowed: 0 and more")
			}
			h := (10.45 + 10*math.Sqrt(in["wind"]) - in["wind"]) * (33 - in["air"])
			return cite.Values{"kcal": h, "watt": 1.163 * h}, nil
		},
	}
}

func frostbiteModel() cite.Model {
	at := func(air, v, want float64) cite.Check {
		return computed(cite.Values{"air": air, "wind_kmh": v}, "minutes", want, 0.06)
	}
	return cite.Model{
		Name: "body/frostbite", Title: "Time until the cheek of the most susceptible twentieth freezes",
		Formula: "t = (-24.5 (0.667 V + 4.8) + 2111)(-4.8 - Ta)^-1.668 min",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -50, -15), need("wind_kmh", "km/h", "wind at 10 m", 25, 80),
		},
		Outputs: []cite.Quantity{gives("minutes", "min", "time to frostbite")},
		Works:   []cite.Work{cite.FrostbiteTime},
		Caveats: []string{"body/frostbite: carried in an open package, not read in print; holds for times to 15 to 30 min"},
		Checks:  []cite.Check{at(-20, 40, 14.3), at(-25, 25, 10.5), at(-30, 30, 6.9), at(-40, 50, 3.1), at(-50, 60, 1.8)},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["air"] >= -4.8 {
				return nil, errors.New("air: allowed: below -4.8 degC, where skin can freeze")
			}
			return cite.Values{"minutes": FrostbiteMinutes(in["air"], in["wind_kmh"])}, nil
		},
	}
}
