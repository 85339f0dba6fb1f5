package climate

import "github.com/longwalk/longwalk/cite"

// coldCoastModel is how a cold sea cools its dry shores.
func coldCoastModel() cite.Model {
	return cite.Model{
		Name: "climate/cold-coast", Title: "Cooling of a dry shore by a cold sea",
		Formula: "dry cold max(0, land - sea - 1.5) [K]; dry = (40 - rain)/30, cold = (26 - sea)/3, each kept in 0..1",
		Inputs: []cite.Quantity{
			{Name: "land", Unit: "degC", Doc: "mean temperature of land air at the height of the place", Min: -30, Max: 45},
			{Name: "sea", Unit: "degC", Doc: "mean temperature of the air over the sea", Min: -30, Max: 35},
			{Name: "rain", Unit: "mm", Doc: "of the month"},
		},
		Outputs: []cite.Quantity{{Name: "cooling", Unit: "K", Doc: "of the mean temperature"}},
		Works:   []cite.Work{cite.SettingColdCoast},
		Caveats: []string{"for sea within 21 km and heights up to 400 m; fades out to 700 m; how far the sea breeze reaches up a valley is not seen"},
		Checks: []cite.Check{
			one("cooling", cite.Values{"land": 22.7, "sea": 17, "rain": 2}, 4.2, 1e-9),
			one("cooling", cite.Values{"land": 22.7, "sea": 17, "rain": 40}, 0, 1e-9),
			one("cooling", cite.Values{"land": 34, "sea": 31, "rain": 0}, 0, 1e-9),
			one("cooling", cite.Values{"land": 16, "sea": 17, "rain": 0}, 0, 1e-9),
		},
		Eval: func(v cite.Values) (cite.Values, error) {
			return cite.Values{"cooling": ColdCoast(v["land"], v["sea"], v["rain"])}, nil
		},
	}
}
