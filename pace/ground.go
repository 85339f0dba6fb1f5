package pace

import "errors"

// errNotAWalk is the answer to a walker without a body or walking backwards.
var errNotAWalk = errors.New("mass must be above 0, load and speed not below")

// halvings of the speed interval in Sustained: 2.4 m/s is brought to a micrometre.
const halvings = 22

// Sustained gives the speed at which the cost equals a metabolic rate [m/s].
// w.Speed is not read. The answer lies between 0 (even standing costs more) and
// the top of the study's speeds, above which a person would run.
func Sustained(cost Cost, w Walk, watts float64) float64 {
	low, high := 0.0, cost.Speeds.Max
	w.Speed = high
	if cost.Watts(w) <= watts {
		return high
	}
	w.Speed = 0
	if cost.Watts(w) >= watts {
		return 0
	}
	for range halvings {
		w.Speed = (low + high) / 2
		if cost.Watts(w) > watts {
			high = w.Speed
		} else {
			low = w.Speed
		}
	}
	return low
}

// Ground gives the speed on real ground [m/s]: the speed function slowed by the
// ground factor on time, or the speed that a metabolic ceiling [W] allows, the
// slower of the two. w.Slope, w.Load and w.Eta describe the ground and the
// burden; w.Speed is not read. The time factor is passed over for functions
// that stand for ground off the path already, since it would count the ground
// twice. No single paper gives the speed of a laden party over weeks; these two
// published pieces bound it.
func Ground(s Speed, c Cost, w Walk, ceilingWatts, timeFactor float64) float64 {
	w.Speed = s.Slowed(s.At(w.Slope), timeFactor)
	if w.Speed <= c.Speeds.Max && c.Watts(w) <= ceilingWatts {
		return w.Speed
	}
	return min(w.Speed, Sustained(c, w, ceilingWatts))
}

// Ceiling gives the metabolic rate [W] at a share of maximal oxygen uptake
// [ml/kg/min]. For a working day 30 to 45 % is recommended (Astrand 1967, Saha
// 1979 and Haisman 1988, as cited by Scott and Christie).
func Ceiling(vo2max, mass, share float64) float64 {
	return share * vo2max * mass / 1000 / 60 * joulesPerLitre
}

// ClimbEffort is how much above the rate of the whole day people work on the
// climbs of rolling ground [1], because they recover on the descents: a setting
// of Longwalk. At a ceiling of 40 % of maximal uptake it is 52 % on the climbs,
// and on slopes of 12 % up and down the mean over the hour stays at the ceiling.
const ClimbEffort = 1.3

// Climbing returns the ceiling for the upper half of ground that goes up and
// down by a ruggedness about a mean slope: higher where the other half leads
// downhill, the same on a steady climb.
func Climbing(ceilingWatts, slope, rugged float64) float64 {
	if rugged > 0 && slope < rugged {
		return ClimbEffort * ceilingWatts
	}
	return ceilingWatts
}

// Shares of maximal oxygen uptake for a working day [1]; see Ceiling.
const (
	EasyDay = 0.30
	HardDay = 0.45
)
