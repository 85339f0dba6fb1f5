// Package pace gives walking speed and energy cost on given ground, one file
// per published study.
//
// A Speed says how fast people walk on a slope, a Cost what it takes from them
// in watts, an Effort what a metre of slope takes from each kilogram. Speeds
// come from watching people for minutes to hours who carried little; none
// knows rest, load, fatigue, altitude, snow or dark. So the pace the engine
// uses is the slower of two: a Speed divided by a ground factor on time, and
// the speed at which a Cost meets what the body can keep up (see Ground).
//
// Slopes are rise over run and signed, uphill positive. Several open packages
// feed |slope| to functions that are not symmetric; nothing here does.
// Speeds are along the ground: a metre of path, not of map. The difference is
// under 5 % up to a slope of 0.3.
package pace

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Range is the span of an input over which a function holds.
type Range struct {
	Min, Max float64
	Declared bool // set by Longwalk, since no range was found in the source
}

// Holds reports whether v lies in the range.
func (r Range) Holds(v float64) bool { return v >= r.Min && v <= r.Max }

// usualSlopes is declared for studies whose own range was not found: slopes on
// which people still walk upright without hands.
var usualSlopes = Range{Min: -0.5, Max: 0.5, Declared: true}

// Crawl is the slowest speed any Speed gives [m/s], so that a time is always
// finite. It says that nobody walks here, not that somebody can.
const Crawl = 1e-3

// Speed is a published walking speed against slope.
type Speed struct {
	Name    string // short, such as "tobler"; its model is "pace/tobler"
	Title   string
	Formula string // as the source writes it
	Range   Range  // of slope [1]
	Works   []cite.Work
	Caveats []string
	// OffPath: the function already stands for ground off the path, so the
	// ground factors on time must not be applied to it as well.
	OffPath bool
	// Measured is the ground factor on time [1] of the ground the people of the
	// study walked on, such as that of a flat trail; 0 is read as 1, a road.
	// Other ground slows them against that, not against a road.
	Measured float64
	// At gives the speed along the ground [m/s] at a slope [1]. Outside the
	// range the formula goes on, but no faster than at the end of the range
	// and no slower than Crawl. It says how fast, never whether: what is too
	// steep to enter is for the route to say.
	At     func(slope float64) float64
	Checks []cite.Check
}

// Outside returns the caveat that the slope is out of the function's range, or
// nil.
func (s Speed) Outside(slope float64) error {
	if s.Range.Holds(slope) {
		return nil
	}
	return cite.RangeError{Model: "pace/" + s.Name, Input: "slope", Unit: "1", Value: slope, Min: s.Range.Min, Max: s.Range.Max}
}

// Slowed returns the speed on ground of a factor on time [m/s]: a function that
// stands for ground off the path is left as it is, and none is made faster.
func (s Speed) Slowed(v, timeFactor float64) float64 {
	if s.OffPath || timeFactor <= 0 {
		return v
	}
	return v / max(1, timeFactor/max(1, s.Measured))
}

// within keeps a formula from running wild outside its range; see Speed.At.
func within(r Range, f func(float64) float64) func(float64) float64 {
	low, high := f(r.Min), f(r.Max)
	return func(x float64) float64 {
		v := f(x)
		switch {
		case x < r.Min:
			v = min(v, low)
		case x > r.Max:
			v = min(v, high)
		}
		return max(v, Crawl)
	}
}

// Walk is a person walking, as the energy functions see it.
type Walk struct {
	Mass  float64 // of the body [kg]
	Load  float64 // carried and worn [kg]
	Speed float64 // along the ground [m/s]
	Slope float64 // signed rise over run [1]
	Eta   float64 // terrain coefficient [1], 1 on a treadmill; 0 is read as 1
	Rest  float64 // resting metabolic rate [W]; 0: the model's own; see Cost.Resting
}

// eta returns the terrain coefficient with its default.
func (w Walk) eta() float64 {
	if w.Eta == 0 {
		return 1
	}
	return w.Eta
}

// Cost is a published metabolic rate of walking.
type Cost struct {
	Name      string // short, such as "lcda"; its model is "pace/lcda"
	Title     string
	Formula   string
	Speeds    Range   // of walking speed [m/s]; standing is allowed besides
	Slopes    Range   // [1]
	LoadShare float64 // greatest load over body mass; 0: unladen people only
	Ground    bool    // knows the terrain coefficient
	Resting   bool    // reckons with the person's own resting rate
	Works     []cite.Work
	Caveats   []string
	Watts     func(w Walk) float64 // gross metabolic rate [W]
}

// Outside returns a caveat for each part of the walk that lies outside what the
// study measured, or that the function cannot know.
func (c Cost) Outside(w Walk) []error {
	var out []error
	check := func(input, unit string, v float64, r Range) {
		if !r.Holds(v) {
			out = append(out, cite.RangeError{Model: "pace/" + c.Name, Input: input, Unit: unit, Value: v, Min: r.Min, Max: r.Max})
		}
	}
	if w.Speed != 0 {
		check("speed", "m/s", w.Speed, c.Speeds)
	}
	check("slope", "1", w.Slope, c.Slopes)
	if w.Mass > 0 {
		check("load_share", "1", w.Load/w.Mass, Range{Max: c.LoadShare})
	}
	if !c.Ground {
		check("eta", "1", w.eta(), Range{Min: 1, Max: 1})
	}
	return out
}

// Effort is a published energy per metre of slope, for comparing ways.
type Effort struct {
	Name    string
	Title   string
	Formula string
	Range   Range // of slope [1]
	Works   []cite.Work
	Caveats []string
	At      func(slope float64) float64 // energy per kilogram and metre along the slope [J/(kg m)]
	Checks  []cite.Check
}

// degrees returns a slope as an angle [deg].
func degrees(slope float64) float64 { return math.Atan(slope) * 180 / math.Pi }

// slopeOf returns an angle [deg] as a slope.
func slopeOf(deg float64) float64 { return math.Tan(deg * math.Pi / 180) }
