package climate

import "github.com/longwalk/longwalk/cite"

// valleyModel is how a height within a coarse cell changes its temperature.
func valleyModel() cite.Model {
	return cite.Model{
		Name: "climate/valley", Title: "Temperature of summits, dry valleys and valleys of pooled cold air against the mean of their cell",
		Formula: "above: -(lapse - 1.5) z; below by z: lapse z + 3.2 dry min(z, 1.5) - 18.6 inland exp(-sun/8) min(z, 0.7) [K, km]; " +
			"dry = (300 - rain)/250, inland = (swing - 15)/20, each kept in 0..1",
		Inputs: []cite.Quantity{
			{Name: "above", Unit: "m", Doc: "height over the mean of the cell", Min: -2000, Max: 2500},
			{Name: "lapse", Unit: "K/km", Doc: "of the month", Min: 4, Max: 9},
			{Name: "rain", Unit: "mm", Doc: "liquid of the year", Optional: true, Default: 500},
			{Name: "swing", Unit: "K", Doc: "warmest less coldest month of the cell"},
			{Name: "sun", Unit: "MJ/m2", Doc: "radiation of a day above the air"},
		},
		Outputs: []cite.Quantity{{Name: "change", Unit: "K", Doc: "of the mean temperature"}},
		Works:   []cite.Work{cite.Kunkel1989, cite.SettingValley},
		Caveats: []string{"how deep a pool lies under its own hills is not seen: January is still 10 K too warm at Ulaangom, 5 at Oymyakon and Kyzyl, and the shores of open lakes come out too cold"},
		Checks: []cite.Check{
			one("change", cite.Values{"above": 1000, "lapse": 8.1, "swing": 20, "sun": 40}, -6.6, 1e-9),
			one("change", cite.Values{"above": -500, "lapse": 4.4, "swing": 50, "sun": 0}, 2.2-9.3, 1e-9),
			one("change", cite.Values{"above": -1000, "lapse": 6, "swing": 10, "sun": 30, "rain": 50}, 9.2, 1e-9),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"change": ValleyChange(v["above"], v["lapse"], v["rain"], v["swing"], v["sun"])}, nil
		},
	}
}
