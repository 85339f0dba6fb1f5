package water

import (
	"math"

	"github.com/longwalk/longwalk/quantity"
)

// Regime is how full a river runs by month, against its low water: the least
// month without ice, 1 there and more in all others.
type Regime [12]float64

// RegimeOf returns the regime of a river from the runoff [mm] and the mean
// temperature [degC] of its country by month. A month with frost on the mean
// counts as low water, for the flow sinks under the ice.
func RegimeOf(runoff, mean [12]float64) Regime {
	low, open := math.Inf(1), 0
	for i, q := range runoff {
		if mean[i] > 0 {
			low = min(low, q)
			open++
		}
	}
	var out Regime
	for i, q := range runoff {
		out[i] = 1
		if open > 0 && mean[i] > 0 && low > 0 {
			out[i] = max(1, q/low)
		}
	}
	return out
}

// Flood returns the month of the highest water, 1..12; 0 for a river that runs
// even all the year.
func (r Regime) Flood() int {
	month, most := 0, 1.0
	for i, x := range r {
		if x > most {
			month, most = i+1, x
		}
	}
	return month
}

// Exponents of the hydraulic geometry at one place of a river: by what power of
// the flow width, depth and speed grow (Leopold & Maddock 1953, means of rivers
// of the American West).
const (
	widthGrows = 0.26
	depthGrows = 0.40
	speedGrows = 0.34
)

// mostFull is the most by which the flow of a month is taken to exceed low
// water, a setting (cite.SettingRiverRegime): the balance knows no lakes and no
// deep ground water, which level rivers out.
const mostFull = 6

// In returns the river in a month, 1..12, of a regime.
func (c Class) In(month int, r Regime) Stage {
	s, q := c.LowWater(), min(mostFull, r[(month+11)%12])
	s.Width *= quantity.Length(math.Pow(q, widthGrows))
	s.Depth *= quantity.Length(math.Pow(q, depthGrows))
	s.Speed *= quantity.Speed(math.Pow(q, speedGrows))
	return s
}
