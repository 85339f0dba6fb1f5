package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

func westModel() cite.Model {
	at := func(h float64) cite.Values { return cite.Values{"altitude": h} }
	return cite.Model{
		Name: "body/west-pressure", Title: "Barometric pressure and inspired oxygen at height (West 1996)",
		Formula: "PB = exp(6.63268 - 0.1112 h - 0.00149 h^2) torr, h km; PIO2 = 0.2093 (PB - 47)",
		Inputs:  []cite.Quantity{need("altitude", "m", "altitude", 0, 9000)},
		Outputs: []cite.Quantity{
			gives("torr", "torr", "barometric pressure"), gives("hpa", "hPa", "the same"),
			gives("oxygen", "torr", "partial pressure of inspired oxygen"),
		},
		Works:   []cite.Work{cite.West1996},
		Caveats: []string{"body/west-pressure: 15 degrees of latitude and warm months; lower towards the poles and in winter"},
		Checks: []cite.Check{
			computed(at(0), "torr", 759.5, 0.06), computed(at(3000), "torr", 536.8, 0.06), computed(at(5000), "torr", 419.7, 0.06),
			computed(at(8848), "torr", 252.7, 0.06), computed(at(3000), "oxygen", 102.5, 0.06),
			computed(at(5000), "oxygen", 78.0, 0.06), computed(at(8848), "oxygen", 43.0, 0.06),
			printed("measured on Everest in 1981", at(8848), "torr", 253, 0.5),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			p := WestPressure(in["altitude"])
			return cite.Values{"torr": p, "hpa": p / 760 * 1013.25, "oxygen": InspiredOxygen(p)}, nil
		},
	}
}

func isaModel() cite.Model {
	at := func(h, want float64) cite.Check {
		return computed(cite.Values{"altitude": h}, "hpa", want*1.333224, 0.15)
	}
	return cite.Model{
		Name: "body/isa-pressure", Title: "Air pressure of the standard atmosphere",
		Formula: "p = 1013.25 (1 - 2.25577e-5 z)^5.25588 hPa",
		Inputs:  []cite.Quantity{need("altitude", "m", "altitude", -400, 11000)},
		Outputs: []cite.Quantity{gives("hpa", "hPa", "air pressure")},
		Works:   []cite.Work{cite.ISO2533},
		Checks:  []cite.Check{at(3000, 525.9), at(5000, 405.2), at(8848, 235.8)},
		Eval: one("hpa", func(in cite.Values) float64 {
			return 1013.25 * math.Pow(math.Max(0, 1-2.25577e-5*in["altitude"]), 5.25588)
		}),
	}
}

func aerobicModel() cite.Model {
	at := func(h, want, tol float64) cite.Check {
		return computed(cite.Values{"altitude": h}, "share", want, tol)
	}
	return cite.Model{
		Name: "body/altitude-vo2max", Title: "Maximal oxygen uptake left at altitude",
		Formula: "1 to 300 m; -6.3 % per 1000 m to 2800 m; 0.74 at 4000 m; 0.50 at 5300 m; 0.28 at 8848 m; joined by inspired oxygen",
		Inputs:  []cite.Quantity{need("altitude", "m", "altitude", 0, 8848)},
		Outputs: []cite.Quantity{gives("share", "1", "share of the sea-level value")},
		Works:   []cite.Work{cite.Wehrlin2006, cite.Buskirk1967, cite.MacInnis2015, cite.Wagner2010},
		Caveats: []string{
			"body/altitude-vo2max: the slope of 6.3 % per 1000 m is recalled; six trained runners at 4000 m; eight men in a chamber at the pressure of 8848 m",
		},
		Checks: []cite.Check{
			at(2000, 0.893, 0.002), at(2800, 0.843, 0.002), at(0, 1, 1e-9),
			printed("Buskirk et al. 1967", cite.Values{"altitude": 4000}, "share", 0.74, 0.002),
			printed("MacInnis et al. 2015, citing earlier work", cite.Values{"altitude": 5300}, "share", 0.50, 0.005),
			printed("Wagner 2010 on Operation Everest II", cite.Values{"altitude": 8848}, "share", 0.28, 0.005),
		},
		Eval: one("share", func(in cite.Values) float64 { return AerobicShare(in["altitude"]) }),
	}
}
