package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

func tmrtModel() cite.Model {
	row := func(v ...float64) cite.Values {
		return cite.Values{"sky": v[0], "ground": v[1], "global": v[2], "direct": v[3], "elevation": v[4], "albedo": v[5]}
	}
	return cite.Model{
		Name: "body/tmrt", Title: "Mean radiant temperature outdoors (VDI 3787; Di Napoli et al. 2020)",
		Formula: "Tmrt = {[0.5 Ld + 0.5 Lu + (0.7/0.97)(0.5 D + 0.5 R + fp I)]/5.67e-8}^0.25 - 273.15",
		Inputs: []cite.Quantity{
			need("sky", "W/m2", "long-wave radiation from the sky", 50, 600), need("ground", "degC", "ground surface temperature", -80, 90),
			need("global", "W/m2", "global radiation", 0, 1400), need("direct", "W/m2", "direct normal radiation", 0, 1300),
			need("elevation", "deg", "elevation of the sun", -90, 90), need("albedo", "1", "of the ground", 0, 1),
		},
		Outputs: []cite.Quantity{gives("radiant", "degC", "mean radiant temperature")},
		Works:   []cite.Work{cite.DiNapoli2020},
		Checks: []cite.Check{
			computed(row(420, 60, 1000, 900, 75, 0.3), "radiant", 70.5, 0.1),
			computed(row(230, -5, 550, 800, 35, 0.8), "radiant", 47.5, 0.1),
			computed(row(300, 15, 0, 0, -20, 0.2), "radiant", 6.0, 0.1),
		},
		Eval: one("radiant", func(in cite.Values) float64 {
			beam := in["direct"] * math.Max(0, math.Sin(in["elevation"]*math.Pi/180))
			return MeanRadiant(Radiation{
				Down: in["sky"], Up: 0.97*stefan*fourth(in["ground"]+273.15) + 0.03*in["sky"],
				Diffuse: math.Max(0, in["global"]-beam), Reflected: in["global"] * in["albedo"],
				Direct: in["direct"], Elevation: in["elevation"],
			})
		}),
	}
}

func cloudySkyModel() cite.Model {
	at := func(clear, cloud, want float64) cite.Check {
		return computed(cite.Values{"clear": clear, "cloud": cloud}, "emissivity", want, 0.0006)
	}
	return cite.Model{
		Name: "body/cloudy-sky", Title: "Emissivity of a sky with cloud (Unsworth and Monteith 1975)",
		Formula: "(1 - 0.84 n) clear + 0.84 n",
		Inputs: []cite.Quantity{
			need("clear", "1", "emissivity of the clear sky", 0.5, 1), need("cloud", "1", "share of the sky covered", 0, 1),
		},
		Outputs: []cite.Quantity{gives("emissivity", "1", "of the sky")},
		Works:   []cite.Work{cite.UnsworthMonteith1975},
		Caveats: []string{"body/cloudy-sky: of low and middle cloud; cirrus radiates less. Carried in a textbook and in open packages, not read in print"},
		Checks:  []cite.Check{at(0.674, 0, 0.674), at(0.674, 0.5, 0.811), at(0.674, 1, 0.948), at(0.85, 1, 0.976)},
		Eval: func(in cite.Values) (cite.Values, error) {
			if min(in["clear"], in["cloud"]) < 0 || max(in["clear"], in["cloud"]) > 1 {
				return nil, errors.New("allowed: clear and cloud 0 to 1")
			}
			return cite.Values{"emissivity": CloudySky(in["clear"], in["cloud"])}, nil
		},
	}
}

func projectedAreaModel() cite.Model {
	at := func(g, want float64) cite.Check { return computed(cite.Values{"elevation": g}, "area", want, 0.0006) }
	return cite.Model{
		Name: "body/projected-area", Title: "Projected area factor of a standing person",
		Formula: "fp = 0.308 cos(g (0.998 - g^2/50000)), g degrees",
		Inputs:  []cite.Quantity{need("elevation", "deg", "elevation of the sun", 0, 90)},
		Outputs: []cite.Quantity{gives("area", "1", "share of the body surface the sun sees")},
		Works:   []cite.Work{cite.DiNapoli2020},
		Checks:  []cite.Check{at(0, 0.308), at(30, 0.268), at(60, 0.174), at(90, 0.078)},
		Eval:    one("area", func(in cite.Values) float64 { return ProjectedArea(in["elevation"]) }),
	}
}
