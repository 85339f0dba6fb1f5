package pace

import "github.com/longwalk/longwalk/cite"

// joulesPerLitre is the energy that a litre of oxygen frees [J/l]: the middle
// of 20.1 (fat) to 20.9 (carbohydrate).
const joulesPerLitre = 20500

// ludlowRest is resting oxygen uptake [ml/kg/min]; the paper's lowest supine
// value is 3.1 +- 0.1.
const ludlowRest = 3.05

// ludlowWalking gives oxygen uptake above rest [ml/min per kg of body and load].
//
//	G >= 0: (0.32 G + 3.28) + (1 + 0.19 G) 2.66 V^2
//	G <  0: 0.73 (3.28 + 2.66 V^2)
//
// V speed 0.4 to 1.6 m/s, G grade [%], -6 to 9 degrees, load on the torso to
// 31 %. Ludlow and Weyand (2017). One program multiplies 3.28 by (1 + 0.32 G),
// which would give 56 ml/kg/min where the highest mean measured was 43.3.
func ludlowWalking(speed, slope float64) float64 {
	v2, g := speed*speed, 100*slope
	if g < 0 {
		return 0.73 * (3.28 + 2.66*v2)
	}
	return 0.32*g + 3.28 + (1+0.19*g)*2.66*v2
}

// ludlowWatts gives the metabolic rate [W]: the body rests, body and load walk.
// A person who stands rests.
func ludlowWatts(w Walk) float64 {
	perMl := joulesPerLitre / 1000.0 / 60.0 // from ml/min to W
	rest := ludlowRest * w.Mass * perMl
	if w.Rest > 0 {
		rest = w.Rest
	}
	if w.Speed == 0 {
		return rest
	}
	return rest + ludlowWalking(w.Speed, w.Slope)*(w.Mass+w.Load)*perMl
}

var ludlowWeyand = Cost{
	Name: "ludlow-weyand", Title: "Minimum mechanics of walking (Ludlow and Weyand 2017)",
	Formula: "VO2 = VO2rest + (0.32 G + 3.28) + (1 + 0.19 G) 2.66 V^2; downhill VO2rest + 0.73 (3.28 + 2.66 V^2) ml/kg/min",
	Speeds:  Range{Min: 0.4, Max: 1.6}, Slopes: Range{Min: slopeOf(-6), Max: slopeOf(9)}, LoadShare: 0.31, Resting: true,
	Works:   []cite.Work{cite.Ludlow2017, cite.SettingOxygen},
	Caveats: []string{"a cross-check, on a treadmill: ground is not counted; loads on the torso to 31 % of body mass"},
	Watts:   ludlowWatts,
}

func ludlowWeyandModel() cite.Model {
	checks := []cite.Check{
		{
			In: cite.Values{"speed": 0}, Out: "vo2", Want: 3.1, Tol: 0.1, Published: true,
			Note: "lowest supine rest, abstract",
		},
		{
			In:  cite.Values{"speed": 1.4, "slope": slopeOf(9), "load": 0.31 * 70},
			Out: "vo2_body", Want: 43.3, Tol: 2.5, Published: true,
			Note: "highest trial mean 43.3 +- 0.5, abstract; the additive form gives 41",
		},
	}
	for _, w := range [][3]float64{{1.0, 0, 8.99}, {1.4, 0, 11.54}, {1.0, 0.05, 13.12}, {1.0, -0.05, 7.39}} {
		checks = append(checks, cite.Check{
			In: cite.Values{"speed": w[0], "slope": w[1]}, Out: "vo2", Want: w[2], Tol: halfHundredth, Note: asWritten,
		})
	}
	m := ludlowWeyand.model(checks)
	m.Outputs = append([]cite.Quantity{
		{Name: "vo2", Unit: "ml/kg/min", Doc: "oxygen uptake per kilogram that walks, as the source writes it"},
		{Name: "vo2_body", Unit: "ml/kg/min", Doc: "oxygen uptake per kilogram of body"},
	}, m.Outputs...)
	m.Eval = func(in cite.Values) (cite.Values, error) {
		w := walkOf(in)
		out, err := costValues(w, ludlowWatts)
		if err != nil {
			return nil, err
		}
		walking := 0.0
		if w.Speed > 0 {
			walking = ludlowWalking(w.Speed, w.Slope)
		}
		out["vo2"] = ludlowRest + walking
		out["vo2_body"] = ludlowRest + walking*(w.Mass+w.Load)/w.Mass
		return out, nil
	}
	return m
}
