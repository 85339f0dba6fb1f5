package weather

import "github.com/longwalk/longwalk/cite"

func cloudFactorModel() cite.Model {
	return cite.Model{
		Name:    "weather/kasten-czeplak",
		Title:   "Global radiation under cloud",
		Formula: "G/G0 = 1 - 0.75 N^3.4",
		Inputs:  []cite.Quantity{{Name: "cloud", Unit: "1", Doc: "cloud cover", Min: 0, Max: 1}},
		Outputs: []cite.Quantity{{Name: "factor", Unit: "1", Doc: "of clear-sky global radiation"}},
		Works:   []cite.Work{cite.KastenCzeplak1980, cite.Haurwitz1945, cite.Allen1998},
		Caveats: []string{"ten years at Hamburg; thin tropical cloud lets more through"},
		Checks: []cite.Check{
			{In: cite.Values{"cloud": 0}, Out: "factor", Want: 1, Tol: 1e-9, Note: "clear sky"},
			{In: cite.Values{"cloud": 1}, Out: "factor", Want: 0.25, Tol: 1e-9, Note: "the equation as written: overcast leaves a quarter"},
			{In: cite.Values{"cloud": 0.5}, Out: "factor", Want: 0.9290, Tol: 1e-4, Note: "the equation as written"},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"factor": CloudFactor(v["cloud"])}, nil
		},
	}
}

func diffuseModel() cite.Model {
	check := func(k, want float64) cite.Check {
		return cite.Check{In: cite.Values{"clearness": k}, Out: "diffuse", Want: want, Tol: 1e-4, Note: "the equation as written"}
	}
	return cite.Model{
		Name:    "weather/erbs",
		Title:   "Diffuse part of global radiation",
		Formula: "kt <= 0.22: 1 - 0.09 kt; kt <= 0.80: 0.9511 - 0.1604 kt + 4.388 kt^2 - 16.638 kt^3 + 12.336 kt^4; else 0.165",
		Inputs:  []cite.Quantity{{Name: "clearness", Unit: "1", Doc: "global over extraterrestrial radiation on the level", Min: 0, Max: 1}},
		Outputs: []cite.Quantity{{Name: "diffuse", Unit: "1", Doc: "diffuse part of global radiation"}},
		Works:   []cite.Work{cite.Erbs1982},
		Checks:  []cite.Check{check(0.1, 0.991), check(0.5, 0.6592), check(0.9, 0.165)},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"diffuse": DiffusePart(v["clearness"])}, nil
		},
	}
}

func snowModel() cite.Model {
	check := func(air, rh, want float64) cite.Check {
		return cite.Check{In: cite.Values{"air": air, "rh": rh}, Out: "snow", Want: want, Tol: 1e-3, Note: "the equation as written"}
	}
	return cite.Model{
		Name:    "weather/jennings",
		Title:   "Chance that precipitation falls as snow",
		Formula: "p = 1/(1 + exp(-10.04 + 1.41 T + 0.09 RH))",
		Inputs: []cite.Quantity{
			{Name: "air", Unit: "degC", Doc: "air temperature", Min: -8, Max: 8},
			{Name: "rh", Unit: "%", Doc: "relative humidity over water", Min: 20, Max: 100},
		},
		Outputs: []cite.Quantity{{Name: "snow", Unit: "1", Doc: "chance of snow"}},
		Works:   []cite.Work{cite.Jennings2018},
		Checks:  []cite.Check{check(0, 100, 0.7389), check(2, 50, 0.9382), check(4, 90, 0.0242)},
		Caveats: []string{"the walk's weather takes the chance as the part of each hour's fall that is snow"},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"snow": SnowPart(v["air"], v["rh"])}, nil
		},
	}
}

func windModel() cite.Model {
	check := func(mean float64, out string, want, tol float64) cite.Check {
		return cite.Check{In: cite.Values{"mean": mean}, Out: out, Want: want, Tol: tol, Note: "the equations as written"}
	}
	return cite.Model{
		Name:    "weather/justus",
		Title:   "How often which hourly wind blows, from the mean",
		Formula: "P(> v) = exp(-(v/c)^k); k = 0.94 sqrt(mean); c = mean/Gamma(1 + 1/k)",
		Inputs: []cite.Quantity{
			{Name: "mean", Unit: "m/s", Doc: "mean wind at 10 m", Min: 1.63, Max: 7.07},
			{Name: "speed", Unit: "m/s", Doc: "speed to be passed", Default: 10, Optional: true},
		},
		Outputs: []cite.Quantity{
			{Name: "shape", Unit: "1", Doc: "Weibull shape"},
			{Name: "scale", Unit: "m/s", Doc: "Weibull scale"},
			{Name: "share", Unit: "1", Doc: "share of hours with more wind than speed"},
		},
		Works: []cite.Work{cite.Justus1978, cite.LiPomeroy1997, cite.WeatherSetting},
		Caveats: []string{
			"places of average variability; the shape is kept between 1.2 and 2.5",
			"the walk's weather adds a daily cycle and memory, which no study here prescribes",
		},
		Checks: []cite.Check{
			check(4, "shape", 1.88, 1e-9), check(4, "scale", 4.506, 2e-3), check(4, "share", 0.0113, 2e-4),
			check(1, "shape", 1.2, 1e-9),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			shape, scale := WindLaw(v["mean"])
			return cite.Values{"shape": shape, "scale": scale, "share": windLaw{shape, scale}.share(v["speed"])}, nil
		},
	}
}
