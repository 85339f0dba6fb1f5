package weather

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Models returns the published models of this room.
func Models() []cite.Model {
	return []cite.Model{
		partonLoganModel(), gengModel(), residualModel(), wetDryModel(), cloudDaysModel(),
		cloudFactorModel(), diffuseModel(), snowModel(), windModel(),
	}
}

// Works returns the works that drawn weather rests on, one of them the settings
// that Assumptions lists.
func Works() []cite.Work {
	set := cite.Set{}
	for _, m := range Models() {
		set.Add(m.Works...)
	}
	set.Add(cite.West1996, cite.WeatherSetting, cite.Seidelmann1992, cite.Meeus1998)
	return set.Sorted()
}

func partonLoganModel() cite.Model {
	check := func(hour, want float64) cite.Check {
		return cite.Check{
			In:  cite.Values{"hour": hour, "low": 2, "high": 24, "sunrise": 8, "day_length": 8},
			Out: "temperature", Want: want, Tol: 0.006, Note: "the equations as written",
		}
	}
	return cite.Model{
		Name:    "weather/parton-logan",
		Title:   "Air temperature at an hour from the day's minimum and maximum",
		Formula: "day T = (Tx - Tn) sin(pi m/(Y + 2a)) + Tn; night T = Tn + (Ts - Tn) exp(-b n/Z); a 1.86 h, b 2.20, c -0.17 h",
		Inputs: []cite.Quantity{
			{Name: "hour", Unit: "h", Doc: "local solar time", Min: 0, Max: 24},
			{Name: "low", Unit: "degC", Doc: "the day's minimum"},
			{Name: "high", Unit: "degC", Doc: "the day's maximum"},
			{Name: "sunrise", Unit: "h", Doc: "local solar time", Min: 0, Max: 12},
			{Name: "day_length", Unit: "h", Doc: "sunrise to sunset", Min: 2, Max: 22},
		},
		Outputs: []cite.Quantity{{Name: "temperature", Unit: "degC", Doc: "air, at 1.5 m"}},
		Works:   []cite.Work{cite.PartonLogan1981},
		Caveats: []string{
			"fails in fronts, in the foehn and in polar night",
			"the walk's weather stretches the night so that it ends on the dawn's minimum",
		},
		Checks: []cite.Check{check(8, 3.00), check(12, 21.78), check(14, 23.92), check(16, 19.92), check(22, 9.85), check(4, 5.44)},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"temperature": PartonLogan(v["hour"], v["low"], v["high"], v["sunrise"], v["day_length"])}, nil
		},
	}
}

func gengModel() cite.Model {
	var checks []cite.Check
	for _, c := range [][6]float64{
		{0.3, 6, 0.225, 0.475, 8.82, 0.680},
		{0.5, 10, 0.375, 0.625, 16.14, 0.620},
		{0.1, 3, 0.075, 0.325, 3.33, 0.901},
	} {
		in := cite.Values{"wet_share": c[0], "wet_mean": c[1]}
		for i, out := range []string{"after_dry", "after_wet", "scale", "shape"} {
			checks = append(checks, cite.Check{In: in, Out: out, Want: c[2+i], Tol: 0.0006, Note: "the equations as written"})
		}
	}
	return cite.Model{
		Name:    "weather/geng",
		Title:   "Chain of wet and dry days and amounts from monthly rain",
		Formula: "p(W|D) = 0.75 f; p(W|W) = 0.25 + p(W|D); beta = -2.16 + 1.83 p (p > 2.602 mm, else p); alpha = p/beta",
		Inputs: []cite.Quantity{
			{Name: "wet_share", Unit: "1", Doc: "share of wet days in the month", Min: 0, Max: 1},
			{Name: "wet_mean", Unit: "mm", Doc: "mean amount of a wet day", Min: 0.1, Max: 60},
		},
		Outputs: []cite.Quantity{
			{Name: "after_dry", Unit: "1", Doc: "chance of a wet day after a dry one"},
			{Name: "after_wet", Unit: "1", Doc: "chance of a wet day after a wet one"},
			{Name: "scale", Unit: "mm", Doc: "scale of the gamma law of amounts"},
			{Name: "shape", Unit: "1", Doc: "shape of the gamma law of amounts"},
		},
		Works:   []cite.Work{cite.Geng1986},
		Caveats: []string{"amounts of a wet day start at 1 mm in the walk's weather, as the climate counts wet days"},
		Checks:  checks,
		Eval: func(v cite.Values) (cite.Values, error) {
			d, w, scale, shape := WetChain(v["wet_share"], v["wet_mean"])
			return cite.Values{"after_dry": d, "after_wet": w, "scale": scale, "shape": shape}, nil
		},
	}
}

func residualModel() cite.Model {
	in := cite.Values{"days": 200}
	check := func(out string, want, tol float64) cite.Check {
		return cite.Check{In: in, Out: out, Want: want, Tol: tol, Note: "tells the right matrices from three known misprints"}
	}
	return cite.Model{
		Name:    "weather/wgen",
		Title:   "Spread and covariance of daily residuals of maximum, minimum and radiation",
		Formula: "x(t) = A x(t-1) + B e(t), e standard normal; covariance S(t) = A S(t-1) A' + B B'",
		Inputs:  []cite.Quantity{{Name: "days", Unit: "d", Doc: "length of the chain from a start at nought", Min: 1, Max: 100000}},
		Outputs: []cite.Quantity{
			{Name: "var_max", Unit: "1", Doc: "variance of the residual of maximum temperature"},
			{Name: "var_min", Unit: "1", Doc: "variance of the residual of minimum temperature"},
			{Name: "var_rad", Unit: "1", Doc: "variance of the residual of radiation"},
			{Name: "cov_max_min", Unit: "1", Doc: "covariance of maximum and minimum"},
			{Name: "cov_max_rad", Unit: "1", Doc: "covariance of maximum and radiation"},
			{Name: "cov_min_rad", Unit: "1", Doc: "covariance of minimum and radiation"},
		},
		Works: []cite.Work{cite.Richardson1981, cite.RichardsonWright1984},
		Caveats: []string{
			"fitted to the United States",
			"too few long cold and dry spells: a slow monthly anomaly is added in the walk's weather",
		},
		Checks: []cite.Check{
			check("var_max", 1.0004, 1e-4), check("var_min", 1.0007, 1e-4), check("var_rad", 0.9996, 1e-4),
			check("cov_max_min", 0.634, 6e-4), check("cov_max_rad", 0.186, 6e-4), check("cov_min_rad", -0.193, 6e-4),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			s := residualCovariance(int(math.Min(v["days"], 1000)))
			return cite.Values{
				"var_max": s[0][0], "var_min": s[1][1], "var_rad": s[2][2],
				"cov_max_min": s[0][1], "cov_max_rad": s[0][2], "cov_min_rad": s[1][2],
			}, nil
		},
	}
}

// residualCovariance returns the covariance of the residuals after some days.
// After a hundred it no longer changes.
func residualCovariance(days int) [3][3]float64 {
	var s [3][3]float64
	for range days {
		var next [3][3]float64
		for i := range 3 {
			for j := range 3 {
				for k := range 3 {
					next[i][j] += wgenB[i][k] * wgenB[j][k]
					for l := range 3 {
						next[i][j] += wgenA[i][k] * s[k][l] * wgenA[j][l]
					}
				}
			}
		}
		s = next
	}
	return s
}

func wetDryModel() cite.Model {
	check := func(t float64, out string, want, tol float64) cite.Check {
		return cite.Check{In: cite.Values{"kelvin": t}, Out: out, Want: want, Tol: tol, Note: "the equations as written"}
	}
	return cite.Model{
		Name:    "weather/wet-dry-temperature",
		Title:   "How wet and dry days differ in temperature",
		Formula: "d_max = -379.4 + 2.604 T - 0.004440 T^2; d_min = -74.24 + 0.4573 T - 0.0006944 T^2; CV_max = 0.2399 - 0.001220 T + 1.517e-6 T^2; CV_min = 0.2699 - 0.001362 T + 1.596e-6 T^2",
		Inputs:  []cite.Quantity{{Name: "kelvin", Unit: "K", Doc: "monthly mean temperature", Min: 258.15, Max: 308.15}},
		Outputs: []cite.Quantity{
			{Name: "d_max", Unit: "K", Doc: "wet-day maximum below, dry-day above the mean"},
			{Name: "d_min", Unit: "K", Doc: "the same of the minimum"},
			{Name: "cv_max", Unit: "1", Doc: "spread of the maximum over its mean in kelvin"},
			{Name: "cv_min", Unit: "1", Doc: "spread of the minimum over its mean in kelvin"},
		},
		Works:   []cite.Work{cite.WetDryRegressions},
		Caveats: []string{"the constants were read in one program only; the walk's weather takes their differences and ratios, not their levels"},
		Checks: []cite.Check{
			check(283.15, "d_max", 1.950, 0.02), check(283.15, "d_min", -0.428, 0.006),
			check(283.15, "cv_max", 0.01608, 6e-5), check(283.15, "cv_min", 0.01221, 6e-5),
			check(263.15, "d_max", -1.618, 0.02), check(263.15, "d_min", -1.987, 0.006),
			check(263.15, "cv_max", 0.02391, 6e-5), check(263.15, "cv_min", 0.02201, 6e-5),
			check(303.15, "d_max", 1.967, 0.02), check(303.15, "d_min", 0.575, 0.006),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			a, b, c, d := WetDryTemperature(v["kelvin"])
			return cite.Values{"d_max": a, "d_min": b, "cv_max": c, "cv_min": d}, nil
		},
	}
}

func cloudDaysModel() cite.Model {
	in := cite.Values{"cloud": 0.6}
	note := "the equations as written"
	return cite.Model{
		Name:    "weather/wet-dry-cloud",
		Title:   "Cloud of wet and of dry days from the monthly mean",
		Formula: "dry = -2.414532 c/(c - 3.414532); wet = 1 + (c - 1)/(2.436341 c + 1); spread = 1/(4.084 (c + 0.004165)) - 0.1694",
		Inputs:  []cite.Quantity{{Name: "cloud", Unit: "1", Doc: "monthly mean cloud cover", Min: 0.3, Max: 1}},
		Outputs: []cite.Quantity{
			{Name: "dry", Unit: "1", Doc: "mean cover of dry days"},
			{Name: "wet", Unit: "1", Doc: "mean cover of wet days"},
			{Name: "spread", Unit: "1", Doc: "spread of dry days"},
		},
		Works:   []cite.Work{cite.WetDryRegressions},
		Caveats: []string{"the constants were read in one program only; the walk's weather shifts both means so that the month keeps its own"},
		Checks: []cite.Check{
			{In: in, Out: "dry", Want: 0.515, Tol: 6e-4, Note: note},
			{In: in, Out: "wet", Want: 0.838, Tol: 6e-4, Note: note},
			{In: in, Out: "spread", Want: 0.236, Tol: 6e-4, Note: note},
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			dry, wet, spread := WetDryCloud(v["cloud"])
			return cite.Values{"dry": dry, "wet": wet, "spread": spread}, nil
		},
	}
}
