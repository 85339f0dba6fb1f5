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
	at := func(h float64) cite.Values { return cite.Values{"altitude": h, "used": h} }
	fresh := func(h float64) cite.Values { return cite.Values{"altitude": h} }
	return cite.Model{
		Name: "body/altitude-vo2max", Title: "Maximal oxygen uptake left at altitude",
		Formula: "1 to 300 m; -6.3 % per 1000 m to 2800 m; 0.74 at 4000 m; 0.73 at 4300 m; used to it 0.69 at 5050 m, 0.58 at 63 torr, 0.42 at 49 torr, 0.28 at 43 torr of " +
			"inspired oxygen; new to it 0.50 at 5300 m and as much less above; joined by inspired oxygen, new and used by height used to over height",
		Inputs: []cite.Quantity{
			need("altitude", "m", "altitude", 0, 8848), option("used", "m", "height to which one is used", 0),
		},
		Outputs: []cite.Quantity{gives("share", "1", "share of the sea-level value")},
		Works: []cite.Work{
			cite.Wehrlin2006, cite.Buskirk1967, cite.ArmySevenStudies, cite.Fulco1998, cite.Marconi2004, cite.Sutton1988, cite.MacInnis2015, cite.Wagner2010, cite.SettingBody,
		},
		Caveats: []string{
			"body/altitude-vo2max: the slope of 6.3 % per 1000 m and the values at 63 and 49 torr are recalled; six trained runners at 4000 m; ten untrained people at 5050 m, " +
				"where five trained ones lost 46 % in place of 31 %; eight men in a chamber from 63 torr down",
			"body/altitude-vo2max: how newcomers come to have what people used to the height have is a straight line for want of a source; people born there lose less",
		},
		Checks: []cite.Check{
			computed(fresh(2000), "share", 0.893, 0.002), computed(fresh(2800), "share", 0.843, 0.002), computed(fresh(0), "share", 1, 1e-9),
			printed("Buskirk et al. 1967", fresh(4000), "share", 0.74, 0.002),
			printed("88 men within a day", fresh(4300), "share", 0.73, 0.002),
			printed("Marconi et al. 2004, untrained, after four weeks", at(5050), "share", 0.69, 0.002),
			printed("MacInnis et al. 2015, citing earlier work", fresh(5300), "share", 0.50, 0.005),
			printed("Wagner 2010 on Operation Everest II", at(8848), "share", 0.28, 0.005),
		},
		Eval: one("share", func(in cite.Values) float64 { return AerobicShare(in["altitude"], in["used"]) }),
	}
}
