package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/weather"
)

func vitaminCModel() cite.Model {
	at := func(intake, days float64) cite.Values { return cite.Values{"intake": intake, "days": days} }
	return cite.Model{
		Name: "body/vitamin-c", Title: "Vitamin C in the body, and scurvy (Hodges et al. 1971)",
		Formula: "dP/dt = intake - 0.02 P, P <= 1500 mg; signs below 300 mg",
		Inputs: []cite.Quantity{
			need("intake", "mg/day", "vitamin C eaten", 0, 200), need("days", "d", "days of it", 0, 400),
			option("pool", "mg", "pool at the start", fullVitaminC),
		},
		Outputs: []cite.Quantity{gives("pool", "mg", "pool"), gives("scurvy", "1", "0 well .. 1 the pool is empty")},
		Works:   []cite.Work{cite.Hodges1971, cite.NRC1989, cite.SettingBody},
		Caveats: []string{
			"body/vitamin-c: the loss of 2 % a day is the lower end of the published 2 to 3 %: 3 % would bring signs at 54 days, before anyone observed showed them",
			"body/vitamin-c: scurvy weakens and keeps wounds open; that it kills, in the end, is left out for want of a published rate",
		},
		Checks: []cite.Check{
			computed(at(0, 80.47), "pool", 300, 0.1), computed(at(0, 0), "scurvy", 0, 1e-9), computed(at(0, 115.13), "scurvy", 0.5, 0.001),
			printed("no signs at 84 days, signs at 97 at the latest", at(0, 97), "scurvy", 0.15, 0.15),
			printed("10 mg a day prevent scurvy", at(10, 400), "scurvy", 0, 1e-9),
			printed("6.5 mg a day make the signs go", at(6.5, 400), "scurvy", 0, 0.05),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["intake"] < 0 || in["days"] < 0 {
				return nil, errors.New("allowed: intake and days 0 and more")
			}
			pool := VitaminCPool(in["pool"], in["intake"], in["days"])
			return cite.Values{"pool": pool, "scurvy": State{VitaminC: pool}.Scurvy()}, nil
		},
	}
}

func vitaminAModel() cite.Model {
	at := func(liver, intake, days float64) cite.Values {
		return cite.Values{"liver": liver, "intake": intake, "days": days}
	}
	return cite.Model{
		Name: "body/vitamin-a", Title: "Vitamin A in the liver, and night blindness (Institute of Medicine 2001)",
		Formula: "dA/dt = 0.4 intake - 0.005 A; A = 0.033 mass liver; night blind below 20 exp(-0.005 120) = 11 ug/g",
		Inputs: []cite.Quantity{
			need("intake", "mg/day", "retinol activity eaten", 0, 3), need("days", "d", "days of it", 0, 1500),
			option("liver", "ug/g", "vitamin A in the liver at the start", wellFedLiver), option("mass", "kg", "body mass", 70),
		},
		Outputs: []cite.Quantity{gives("liver", "ug/g", "vitamin A in the liver"), gives("blind", "1", "1: blind in the dark")},
		Works:   []cite.Work{cite.IOM2001, cite.Wald1942},
		Caveats: []string{
			"body/vitamin-a: a well-fed liver is put at 100 ug/g; those who lived on short rations before may have a tenth, and go blind within weeks",
		},
		Checks: []cite.Check{
			printed("the least acceptable reserve protects for four months", at(20, 0, 119), "blind", 0, 1e-9),
			printed("and no longer", at(20, 0, 121), "blind", 1, 1e-9),
			printed("Wald et al. 1942: three of five well after six months", at(100, 0, 183), "blind", 0, 1e-9),
			computed(at(100, 0, 138.63), "liver", 50, 0.01),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["intake"] < 0 || in["days"] < 0 || in["mass"] <= 0 {
				return nil, errors.New("allowed: intake and days 0 and more, mass above 0")
			}
			s := State{LiverA: VitaminALiver(in["liver"], in["intake"], in["mass"], in["days"])}
			blind := 0.0
			if s.NightBlind() {
				blind = 1
			}
			return cite.Values{"liver": s.LiverA, "blind": blind}, nil
		},
	}
}

// deficiencyClaims keeps a fed man without a vitamin until its want shows.
func deficiencyClaims() []Claim {
	until := func(c, a float64, ill func(State) bool) float64 {
		p := New(soldier())
		for h := 0; h < 24*1000; h++ {
			d := Demand{Weather: weather.Hour{Air: 20, RH: 50, Cloud: 1, Pressure: 1013.25}, Ground: 20, Clo: 1, Shelter: 0.9}
			d.Drink, d.Eat, d.VitaminC, d.VitaminA = 0.5, 100, c/24, a/24
			if p.Hour(d); ill(p.State) {
				break
			}
		}
		return p.Lived() / 24
	}
	scurvy := func(s State) bool { return s.Scurvy() > 0 }
	blind := func(s State) bool { return s.NightBlind() }
	return []Claim{
		{"no vitamin C: days to scurvy (five men 84 to 97 d)", "d", 90, 60, 120, until(0, 1, scurvy), cite.Hodges1971},
		{"10 mg of vitamin C a day: days without scurvy, at least", "d", 1000, 1000, 1001, until(10, 1, scurvy), cite.NRC1989},
		{"no vitamin A: days to night blindness, at least", "d", 183, 183, 800, until(60, 0, blind), cite.Wald1942},
	}
}
