package pace_test

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/pace"
)

// Minetti et al. (2002), abstract: 1.64 +- 0.50 J/(kg m) on the level and 17.33
// +- 1.11 at a slope of 0.45. Herzog's refit lies nearer on both.
func ExampleEffort_minetti2002() {
	for _, name := range []string{"herzog", "minetti"} {
		e, _ := pace.EffortByName(name)
		fmt.Printf("%-8s level %.2f, at 0.45 %.2f J/(kg m)\n", name, e.At(0), e.At(0.45))
	}
	// Output:
	// herzog   level 1.64, at 0.45 17.38 J/(kg m)
	// minetti  level 2.50, at 0.45 17.60 J/(kg m)
}

// Minetti et al. (2002), abstract: the gradient of a mountain path that gains
// height most cheaply lies between 0.20 and 0.30.
func ExampleEffort_bestMountainPath() {
	e, _ := pace.EffortByName("pace/minetti")
	best, at := 1e9, 0.0
	for i := 5; i <= 45; i++ {
		slope := float64(i) / 100
		height := slope / math.Hypot(1, slope) // gained in a metre of path
		if c := e.At(slope) / height; c < best {
			best, at = c, slope
		}
	}
	fmt.Printf("%.2f\n", at)
	// Output: 0.29
}

// Ludlow and Weyand (2017), abstract: the highest mean oxygen uptake of a trial
// was 43.3 +- 0.5 ml/kg/min, at 1.4 m/s, 9 degrees and a load of 31 %.
func ExampleModels_ludlowWeyand2017() {
	for _, m := range pace.Models() {
		if m.Name != "pace/ludlow-weyand" {
			continue
		}
		in, _ := m.Parse([]string{"speed=1.4", "slope=0.1584", "load=21.7"})
		res, err := m.Evaluate(in)
		fmt.Printf("%.0f ml/kg/min, %v\n", res.Out["vo2_body"], err)
	}
	// Output: 41 ml/kg/min, <nil>
}

// How fast a man of 70 kg with a pack of 20 kg walks up a slope of 20 % through
// taiga, if he may spend 40 % of an ordinary 45 ml/kg/min.
func ExampleGround() {
	w := pace.Walk{Mass: 70, Load: 20, Slope: 0.20, Eta: 1.5}
	v := pace.Ground(pace.DefaultSpeed(), pace.DefaultCost(), w, pace.Ceiling(45, 70, 0.40), 2.0)
	fmt.Printf("%.2f km/h\n", v*3.6)
	// Output: 1.16 km/h
}
