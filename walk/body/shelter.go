package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// SnowHoleAir returns the air temperature in a snow hole [degC] in which people
// give off heat [W], when it is colder than freezing outside [degC]: half a ball
// of snow about a floor that neither gives nor takes, and the fresh air that they
// need. It does not rise above freezing, where walls melt.
//
//	Ti = Ta + Q/(2 pi k r (r+t)/t + n L), no more than 0 degC
//
// r^2 = n F/pi; k 0.36 W/(m K) of a snow cave's wall (Mueller 1997); thickness t,
// floor F and fresh air L by head are settings.
func SnowHoleAir(outside, heat float64, people int) float64 {
	if outside >= 0 {
		return outside
	}
	n := max(1, float64(people))
	r := math.Sqrt(n * holeFloor / math.Pi)
	roof := 2 * math.Pi * snowCaveConducts * r * (r + holeRoof) / holeRoof
	return min(0, outside+max(0, heat)/(roof+n*holeAir))
}

// TentAir returns the air temperature in a closed double-walled tent [degC] in
// which people give off heat [W], in air [degC] and wind at 10 m [m/s] outside.
// Whoever is warm opens it: people do not heat it above tentOpens.
//
//	Ti = Ta + Q/(U A + n L), 1/U = 0.13 + 0.16 + 1/(hc + 4)
//
// The resistances of the inner surface and of a gap of still air are those of
// ISO 6946, hc is the convection of ISO 7933; cloth A and fresh air L by head are
// settings.
func TentAir(outside, heat, wind float64, people int) float64 {
	n := max(1, float64(people))
	through := 1 / (surfaceResists + gapResists + 1/(convection(max(stillAir, wind*bodyWind))+usualRadiation))
	warm := outside + max(0, heat)/(through*(tentFirst+tentMore*(n-1))+n*tentAir)
	return max(outside, min(tentOpens, warm))
}

// Published figures of shelters.
const (
	snowCaveConducts = 0.36 // Mueller 1997 [W/(m K)]
	surfaceResists   = 0.13 // ISO 6946, heat sideways [m2 K/W]
	gapResists       = 0.16 // ISO 6946, unventilated gap of 25 mm, heat upward [m2 K/W]
)

// RestingHeat is what a resting grown person gives off to a shelter [W]; 80 to
// 100 W are usual.
const RestingHeat = 90.0

func snowHoleModel() cite.Model {
	at := func(outside, people float64) cite.Values { return cite.Values{"outside": outside, "people": people} }
	return cite.Model{
		Name: "body/snow-hole", Title: "Air in a snow hole with people in it (conduction through snow, Mueller 1997)",
		Formula: "Ti = Ta + Q/(2 pi k r (r+t)/t + n L), no more than 0 degC; r2 = n F/pi, k 0.36, t 0.4 m, F 1.5 m2, L 1.8 W/K",
		Inputs: []cite.Quantity{
			need("outside", "degC", "air outside", -50, 0), need("people", "1", "people in it", 1, 10), option("heat", "W", "given off by each", RestingHeat),
		},
		Outputs: []cite.Quantity{gives("air", "degC", "air inside"), gives("warmer", "K", "than outside")},
		Works:   []cite.Work{cite.Mueller1997, cite.SettingBody},
		Caveats: []string{
			"body/snow-hole: no measured night was to hand but that walls stay near freezing in mild frost; that it is 0 degC inside at -40 outside, as popular sources have it, is not borne out by this balance",
			"body/snow-hole: once built and closed, without a stove or candles; of old, deep drifts the far walls are warmer than the air, which is left out",
		},
		Checks: []cite.Check{
			computed(at(-20, 1), "air", -5.1, 0.1), computed(at(-20, 2), "air", -4.0, 0.1), computed(at(-40, 2), "air", -24.0, 0.1), computed(at(-5, 2), "air", 0, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["people"] < 1 || in["people"] > 100 || in["heat"] < 0 {
				return nil, errors.New("allowed: people 1 to 100, heat 0 W and more")
			}
			t := SnowHoleAir(in["outside"], in["people"]*in["heat"], int(in["people"]))
			return cite.Values{"air": t, "warmer": t - in["outside"]}, nil
		},
	}
}

func tentModel() cite.Model {
	at := func(outside, people, wind float64) cite.Values {
		return cite.Values{"outside": outside, "people": people, "wind": wind}
	}
	return cite.Model{
		Name: "body/tent", Title: "Air in a closed double-walled tent with people in it",
		Formula: "Ti = Ta + Q/(U A + n L), 1/U = 0.13 + 0.16 + 1/(hc + 4); A 5 m2 and 2.5 more a head, L 3.6 W/K",
		Inputs: []cite.Quantity{
			need("outside", "degC", "air outside", -50, 15), need("people", "1", "people in it", 1, 10),
			need("wind", "m/s", "wind at 10 m", 0, 15), option("heat", "W", "given off by each", RestingHeat),
		},
		Outputs: []cite.Quantity{gives("air", "degC", "air inside"), gives("warmer", "K", "than outside")},
		Works:   []cite.Work{cite.ISO6946, cite.ISO7933, cite.SettingBody},
		Caveats: []string{"body/tent: without sun, stove or candles; single walls, gauze and open vents give half as much or nothing"},
		Checks: []cite.Check{
			computed(at(-17.8, 1, 1), "warmer", 5.3, 0.1), computed(at(-17.8, 1, 10), "warmer", 4.8, 0.1), computed(at(-17.8, 2, 1), "warmer", 6.6, 0.1),
			computed(at(13, 2, 1), "air", 15, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["people"] < 1 || in["people"] > 100 || in["heat"] < 0 || in["wind"] < 0 {
				return nil, errors.New("allowed: people 1 to 100, heat 0 W and more, wind 0 and more")
			}
			t := TentAir(in["outside"], in["people"]*in["heat"], in["wind"], int(in["people"]))
			return cite.Values{"air": t, "warmer": t - in["outside"]}, nil
		},
	}
}

// shelterClaims holds a tent against two campers' thermometers, one alone in a
// tent for two.
func shelterClaims() []Claim {
	alone, roomy := -17.8, 3.3
	return []Claim{
		{"held out: a one-man tent by night at -18 degC, warmer inside by", "K", 6.8, 4.5, 9, TentAir(alone, RestingHeat, 0, 1) - alone, cite.Simoni2020},
		{"held out: one man in a tent for two by night at 3 degC, warmer inside by", "K", 3.9, 2.5, 5.3, TentAir(roomy, RestingHeat, 0, 2) - roomy, cite.Simoni2020},
	}
}
