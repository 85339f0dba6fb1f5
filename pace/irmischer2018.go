package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// irmischerWomen is the ratio of women's speed to men's.
const irmischerWomen = 0.95

// irmischerRoad gives men's speed on a road [m/s].
//
//	v = 0.11 + exp(-(S + 5)^2 / (2 x 30^2))     [m/s]
//
// S is the slope in percent, signed. Irmischer and Clarke (2018). Two packages
// take |S|, which throws the 5 away.
func irmischerRoad(x float64) float64 {
	s := 100*x + 5
	return 0.11 + math.Exp(-s*s/1800)
}

// irmischerOffRoad gives men's speed off the road [m/s].
//
//	v = 0.11 + 0.67 exp(-(S + 2)^2 / (2 x 30^2))     [m/s]
func irmischerOffRoad(x float64) float64 {
	s := 100*x + 2
	return 0.11 + 0.67*math.Exp(-s*s/1800)
}

var irmischerCaveats = []string{
	"young fit cadets with light loads on a land-navigation course, in easy woodland",
	"the floor of 0.11 m/s on any slope is an artefact of the fit",
}

const (
	irmischerRoadFormula    = "v = 0.11 + exp(-(S + 5)^2 / (2 x 30^2)) m/s, S in %; women x 0.95"
	irmischerOffRoadFormula = "v = 0.11 + 0.67 exp(-(S + 2)^2 / (2 x 30^2)) m/s, S in %; women x 0.95"
)

// irmischerSpeed builds one of the four functions.
func irmischerSpeed(name, title string, offRoad, women bool) Speed {
	s := Speed{
		Name: name, Title: title, Formula: irmischerRoadFormula, Range: usualSlopes,
		Works: []cite.Work{cite.Irmischer2018}, Caveats: irmischerCaveats, OffPath: offRoad,
	}
	f := irmischerRoad
	if offRoad {
		f, s.Formula = irmischerOffRoad, irmischerOffRoadFormula
	}
	if women {
		men := f
		f = func(x float64) float64 { return irmischerWomen * men(x) }
	}
	s.At = within(s.Range, f)
	return s
}

// The four functions; a model chooses between men and women by its input.
var (
	irmischer             = irmischerSpeed("irmischer-clarke", "Irmischer and Clarke on a road", false, false)
	irmischerWomenRoad    = irmischerSpeed("irmischer-clarke-women", "Irmischer and Clarke on a road, women", false, true)
	irmischerOff          = irmischerSpeed("irmischer-clarke-offroad", "Irmischer and Clarke off the road", true, false)
	irmischerWomenOffRoad = irmischerSpeed("irmischer-clarke-offroad-women", "Irmischer and Clarke off the road, women", true, true)
)

func irmischerModel(men, women Speed, checks []cite.Check) cite.Model {
	m := men.model()
	m.Inputs = append(m.Inputs, sexInput)
	m.Checks = checks
	m.Eval = func(in cite.Values) (cite.Values, error) {
		if in["sex"] == 1 {
			return speedValues(women.At(in["slope"])), nil
		}
		return speedValues(men.At(in["slope"])), nil
	}
	return m
}

func irmischerRoadModel() cite.Model {
	return irmischerModel(irmischer, irmischerWomenRoad, checksBySlope("speed", halfThousandth,
		[2]float64{-0.05, 1.110}, [2]float64{0, 1.096}, [2]float64{0.10, 0.992}))
}

func irmischerOffRoadModel() cite.Model {
	checks := checksBySlope("speed", halfThousandth, [2]float64{-0.02, 0.780}, [2]float64{0.30, 0.489})
	checks = append(checks, cite.Check{
		In: cite.Values{"slope": 0, "sex": 1}, Out: "speed", Want: 0.740, Tol: halfThousandth, Note: asWritten,
	})
	return irmischerModel(irmischerOff, irmischerWomenOffRoad, checks)
}
