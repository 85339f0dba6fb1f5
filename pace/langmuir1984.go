package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Langmuir's bounds of easy and steep descent, 5 and 12 degrees, as slopes.
var (
	easyDescent  = slopeOf(5)
	steepDescent = slopeOf(12)
)

// langmuirTime gives the time for a metre of map [s].
//
//	t = 0.72 D + 6.0 max(dh, 0) + s |dh|     [s]
//	s = -2.0 down 5 to 12 deg; +2.0 down steeper than 12 deg; else 0
//
// D is map length and dh change of height [m]; here D = 1 and dh = x. Naismith
// (1892), 0.72 s/m being 5 km/h, with the descents of Langmuir (1984).
func langmuirTime(x float64) float64 {
	t := 0.72 + 6*max(x, 0)
	switch {
	case x < -steepDescent:
		t -= 2 * x
	case x <= -easyDescent:
		t += 2 * x
	}
	return t
}

// langmuirSpeed gives the speed along the ground [m/s] from langmuirTime, which
// counts metres of map.
func langmuirSpeed(x float64) float64 { return math.Sqrt(1+x*x) / langmuirTime(x) }

var langmuir = Speed{
	Name: "naismith-langmuir", Title: "Naismith's rule with Langmuir's corrections for descent",
	Formula: "t = 0.72 D + 6.0 max(dh, 0) + s |dh| s, s = -2.0 from 5 to 12 deg down, +2.0 steeper, else 0",
	Range:   usualSlopes, Works: []cite.Work{cite.Naismith1892, cite.Langmuir1984},
	Caveats: []string{"jumps at 5 and 12 degrees down, and is far too fast just short of 12; optimistic over a long day"},
	At:      within(usualSlopes, langmuirSpeed),
	Checks: checksBySlope("time", halfTenth,
		[2]float64{0, 720}, [2]float64{0.1, 1320}, [2]float64{0.3, 2520}, [2]float64{-0.1, 520}, [2]float64{-0.25, 1220}),
}

// langmuirModel adds the time that walkers reckon with.
func langmuirModel() cite.Model {
	m := langmuir.model()
	m.Outputs = []cite.Quantity{{Name: "time", Unit: "s/km", Doc: "time for a kilometre of map"}, speedOutputs[0], speedOutputs[1]}
	m.Eval = func(in cite.Values) (cite.Values, error) {
		out := speedValues(langmuir.At(in["slope"]))
		out["time"] = 1000 * langmuirTime(in["slope"])
		return out, nil
	}
	return m
}
