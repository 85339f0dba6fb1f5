package climate

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Models returns the published models of climate with the values they must
// reproduce.
func Models() []cite.Model {
	return []cite.Model{
		lapseModel(), valleyModel(), coldCoastModel(), snowShareModel(), fao56Model(), haurwitzModel(), birdModel(), snowModel(), coldRainModel(), cloudModel(),
	}
}

func one(out string, in cite.Values, want, tol float64) cite.Check {
	return cite.Check{In: in, Out: out, Want: want, Tol: tol}
}

func lapseModel() cite.Model {
	return cite.Model{
		Name: "climate/lapse", Title: "Fall of mean temperature with height, by month",
		Formula: "K/km by month: 4.4 5.9 7.1 7.8 8.1 8.2 8.1 8.1 7.7 6.8 5.5 4.7; swing about their mean x min(1, |lat|/45)",
		Inputs: []cite.Quantity{
			{Name: "latitude", Unit: "deg", Doc: "of the place", Min: -90, Max: 90},
			{Name: "month", Unit: "1", Doc: "1 January .. 12 December", Min: 1, Max: 12},
		},
		Outputs: []cite.Quantity{{Name: "lapse", Unit: "K/km", Doc: "fall of temperature with height"}},
		Works:   []cite.Work{cite.Kunkel1989, cite.ListonElder2006, cite.SettingLapseFade},
		Caveats: []string{"valley floors under winter inversions are colder than this says, dry valleys warmer, summits warmer: see climate/valley"},
		Checks: []cite.Check{
			{In: cite.Values{"latitude": 50, "month": 1}, Out: "lapse", Want: 4.4, Tol: 1e-9, Published: true, Note: "Liston and Elder 2006, table 1"},
			{In: cite.Values{"latitude": 50, "month": 6}, Out: "lapse", Want: 8.2, Tol: 1e-9, Published: true, Note: "Liston and Elder 2006, table 1"},
			{In: cite.Values{"latitude": -50, "month": 12}, Out: "lapse", Want: 8.2, Tol: 1e-9, Note: "June of the north"},
			one("lapse", cite.Values{"latitude": 0, "month": 1}, 6.867, 0.001),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			m := int(max(1, min(12, math.Round(v["month"]))))
			return cite.Values{"lapse": Lapse(v["latitude"], m)}, nil
		},
	}
}

func snowShareModel() cite.Model {
	return cite.Model{
		Name: "climate/snow-share", Title: "Share of a month's precipitation that falls as snow",
		Formula: "1 / (1 + 1.61 x 1.35^T)",
		Inputs:  []cite.Quantity{{Name: "temperature", Unit: "degC", Doc: "mean of the month"}},
		Outputs: []cite.Quantity{{Name: "share", Unit: "1", Doc: "0..1"}},
		Works:   []cite.Work{cite.Knight2001},
		Caveats: []string{"the coefficients were read in one program that cites this work, not at their source"},
		Checks: []cite.Check{
			one("share", cite.Values{"temperature": 0}, 0.3831, 0.0001),
			one("share", cite.Values{"temperature": -10}, 0.9258, 0.0001),
			one("share", cite.Values{"temperature": 10}, 0.0300, 0.0001),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"share": SnowShare(v["temperature"])}, nil
		},
	}
}

func fao56Model() cite.Model {
	at := func(lat, day float64) cite.Values { return cite.Values{"latitude": lat, "day": day} }
	return cite.Model{
		Name: "climate/fao56-radiation", Title: "Sun above the air, day length and clear-sky day",
		Formula: "Ra = 1440/pi 0.0820 dr (ws sin phi sin d + cos phi cos d sin ws); N = 24 ws/pi; Rso = (0.75 + 2e-5 z) Ra",
		Inputs: []cite.Quantity{
			{Name: "latitude", Unit: "deg", Doc: "of the place", Min: -90, Max: 90},
			{Name: "day", Unit: "1", Doc: "day of the year", Min: 1, Max: 366},
			{Name: "elevation", Unit: "m", Doc: "of the ground", Optional: true},
		},
		Outputs: []cite.Quantity{
			{Name: "extraterrestrial", Unit: "MJ/m2", Doc: "on the level above the air, of a day"},
			{Name: "daylength", Unit: "h", Doc: "of a point sun without refraction"},
			{Name: "clear", Unit: "MJ/m2", Doc: "global radiation of a cloudless day"},
		},
		Works: []cite.Work{cite.Allen1998},
		Checks: []cite.Check{
			one("extraterrestrial", at(-20, 246), 32.19, 0.01), one("daylength", at(-20, 246), 11.67, 0.01),
			one("extraterrestrial", at(52, 15), 7.70, 0.01), one("extraterrestrial", at(52, 172), 41.70, 0.01),
			one("clear", at(-20, 246), 24.14, 0.01),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			lat, day := v["latitude"], int(v["day"])
			return cite.Values{
				"extraterrestrial": Extraterrestrial(lat, day), "daylength": DayLength(lat, day),
				"clear": ClearSkyDay(lat, day, v["elevation"]),
			}, nil
		},
	}
}

func haurwitzModel() cite.Model {
	return cite.Model{
		Name: "climate/haurwitz", Title: "Global radiation of a clear sky from the sun's height alone",
		Formula: "1098 cos z exp(-0.059 / cos z)",
		Inputs:  []cite.Quantity{{Name: "zenith", Unit: "deg", Doc: "of the sun", Min: 0, Max: 90}},
		Outputs: []cite.Quantity{{Name: "global", Unit: "W/m2", Doc: "on the level"}},
		Works:   []cite.Work{cite.Haurwitz1945},
		Caveats: []string{"some lists print 0.057 for 0.059; the difference is under 1 W/m2 in 100"},
		Checks: []cite.Check{
			one("global", cite.Values{"zenith": 0}, 1035.1, 0.1), one("global", cite.Values{"zenith": 60}, 487.9, 0.1),
			one("global", cite.Values{"zenith": 80}, 135.7, 0.1),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"global": Haurwitz(v["zenith"])}, nil
		},
	}
}

func birdModel() cite.Model {
	var checks []cite.Check
	for _, c := range [][3]float64{{0, 964.8, 1078.5}, {30, 937.1, 919.7}, {60, 811.0, 493.7}, {75, 620.4, 224.6}} {
		in := cite.Values{"zenith": c[0]}
		checks = append(checks, one("direct", in, c[1], 0.1), one("global", in, c[2], 0.1))
	}
	return cite.Model{
		Name: "climate/bird", Title: "Direct and global radiation of a clear sky through named air",
		Formula: "Bird and Hulstrom 1981",
		Inputs: []cite.Quantity{
			{Name: "zenith", Unit: "deg", Doc: "of the sun", Min: 0, Max: 89},
			{Name: "pressure", Unit: "Pa", Doc: "at the ground", Optional: true, Default: 101325},
			{Name: "ozone", Unit: "cm", Doc: "in the column", Optional: true, Default: 0.3},
			{Name: "water", Unit: "cm", Doc: "precipitable", Optional: true, Default: 1.5},
			{Name: "aerosol", Unit: "1", Doc: "optical depth at 380 and 500 nm", Optional: true, Default: 0.1},
			{Name: "albedo", Unit: "1", Doc: "of the ground", Optional: true, Default: 0.2},
			{Name: "top", Unit: "W/m2", Doc: "above the air", Optional: true, Default: 1364},
		},
		Outputs: []cite.Quantity{
			{Name: "direct", Unit: "W/m2", Doc: "on a plane facing the sun"},
			{Name: "global", Unit: "W/m2", Doc: "on the level"},
		},
		Works:  []cite.Work{cite.BirdHulstrom1981},
		Checks: checks,
		Eval: func(v cite.Values) (cite.Values, error) {
			direct, global := Bird(v["zenith"], Air{
				Pressure: v["pressure"], Ozone: v["ozone"], Water: v["water"],
				Aerosol380: v["aerosol"], Aerosol500: v["aerosol"], Albedo: v["albedo"], Top: v["top"],
			})
			return cite.Values{"direct": direct, "global": global}, nil
		},
	}
}

func snowModel() cite.Model {
	return cite.Model{
		Name: "climate/degree-day-snow", Title: "Melt of snow by temperature",
		Formula: "melt = (2.42 - 0.16 per tenth of canopy) x max(0, T) x days",
		Inputs: []cite.Quantity{
			{Name: "temperature", Unit: "degC", Doc: "mean of the day"},
			{Name: "days", Unit: "d", Doc: "of such days", Optional: true, Default: 1},
			{Name: "canopy", Unit: "1", Doc: "share of canopy more than the measured forest's", Optional: true},
		},
		Outputs: []cite.Quantity{{Name: "melt", Unit: "mm", Doc: "of water"}, {Name: "factor", Unit: "mm/(degC d)", Doc: "of melt"}},
		Works:   []cite.Work{cite.Kuusisto1980, cite.Braithwaite1984, cite.SettingSnowpack},
		Caveats: []string{"measured in Finnish forest; old snow in shade melts alike, a glacier in high sun up to five times faster"},
		Checks: []cite.Check{
			one("melt", cite.Values{"temperature": 5}, 12.1, 0.01),
			one("melt", cite.Values{"temperature": 3, "days": 10}, 72.6, 0.01),
			one("factor", cite.Values{"temperature": 1, "canopy": 0.5}, 1.62, 0.001),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{
				"melt":   Melt(v["temperature"], v["canopy"]) * v["days"],
				"factor": Melt(1, v["canopy"]),
			}, nil
		},
	}
}

func coldRainModel() cite.Model {
	return cite.Model{
		Name: "climate/cold-precipitation", Title: "All precipitation of a month from its liquid part",
		Formula: "below 4 degC: ln(P + 0.5) = 1.373 + 0.781 ln(L + 0.1) - 0.059 T; above 10 degC: P = L; between, in proportion",
		Inputs: []cite.Quantity{
			{Name: "liquid", Unit: "mm", Doc: "rain of the month"},
			{Name: "temperature", Unit: "degC", Doc: "mean of the month", Min: -40, Max: 45},
		},
		Outputs: []cite.Quantity{{Name: "total", Unit: "mm", Doc: "rain and snow"}},
		Works:   []cite.Work{cite.SettingColdRain},
		Checks: []cite.Check{
			one("total", cite.Values{"liquid": 30, "temperature": 15}, 30, 1e-9),
			one("total", cite.Values{"liquid": 0.5, "temperature": -20}, 8.120, 0.001),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"total": Precipitation(max(0, v["liquid"]), v["temperature"])}, nil
		},
	}
}

func cloudModel() cite.Model {
	return cite.Model{
		Name: "climate/cloud", Title: "Cloud cover from the daily range of temperature",
		Formula: "Rs/Ra = 0.16 sqrt(Tmax - Tmin); n/N = (Rs/Ra - 0.25)/0.50; cloud = 1 - n/N, kept in 0.05..0.95",
		Inputs:  []cite.Quantity{{Name: "range", Unit: "K", Doc: "mean daily range"}},
		Outputs: []cite.Quantity{{Name: "cloud", Unit: "1", Doc: "0..1"}},
		Works:   []cite.Work{cite.Allen1998},
		Caveats: []string{"the coefficient 0.16 is for the interior of continents; there were no cloud observations to measure it against"},
		Checks:  []cite.Check{one("cloud", cite.Values{"range": 12}, 0.3915, 0.0001)},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"cloud": CloudFromRange(v["range"])}, nil
		},
	}
}
