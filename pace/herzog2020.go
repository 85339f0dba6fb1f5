package pace

import (
	"slices"

	"github.com/longwalk/longwalk/cite"
)

// TimeFactor is a kind of ground with the factor on time against a road.
type TimeFactor struct {
	Name   string
	Factor float64 // [1]
}

// timeFactors are those of Herzog (2020, page 340), as carried by one package.
// They are collected from several authors and mix methods. They must not be
// applied to a Speed that stands for ground off the path already
// (Speed.OffPath); Ground heeds that.
var timeFactors = []TimeFactor{
	{"road", 1.00},
	{"lawn", 1.03},
	{"loose beach sand", 1.19},
	{"disturbed ground", 1.24},
	{"horse path", 1.25},
	{"flat trail", 1.25},
	{"meadow", 1.25},
	{"tall grass with thistles", 1.35},
	{"open ground above treeline", 1.50},
	{"bad trail", 1.67},
	{"stony outcrop", 1.67},
	{"river bed", 1.67},
	{"off path", 1.67},
	{"bog", 1.79},
	{"off path below treeline", 2.00}, // pasture, forest, heath
	{"rock", 2.50},
	{"swamp", 5.00},
	{"water course", 5.00},
}

// flatTrail is the factor of a horse path, flat trail or meadow: the ground of
// studies that followed people on trails.
const flatTrail = 1.25

// TimeFactors returns the published ground factors on time.
func TimeFactors() []TimeFactor { return slices.Clone(timeFactors) }

// TimeFactorByName finds a kind of ground.
func TimeFactorByName(name string) (TimeFactor, bool) {
	i := slices.IndexFunc(timeFactors, func(t TimeFactor) bool { return t.Name == name })
	if i < 0 {
		return TimeFactor{}, false
	}
	return timeFactors[i], true
}

func timeFactorModel() cite.Model {
	names := make([]string, len(timeFactors))
	for i, t := range timeFactors {
		names[i] = t.Name
	}
	var checks []cite.Check
	for _, w := range []TimeFactor{
		{"road", 1.00}, {"horse path", 1.25}, {"off path", 1.67}, {"bog", 1.79}, {"off path below treeline", 2.00}, {"swamp", 5.00},
	} {
		checks = append(checks, cite.Check{
			In: cite.Values{"ground": float64(slices.Index(names, w.Name))}, Out: "factor", Want: w.Factor, Tol: 1e-9, Published: true,
			Note: "Herzog 2020, page 340, as carried by one package",
		})
	}
	return cite.Model{
		Name: "pace/ground-time", Title: "Ground factors on walking time (Herzog 2020)", Formula: "time = factor x time on a road",
		Inputs:  []cite.Quantity{choice("ground", "what is walked on", names)},
		Outputs: []cite.Quantity{{Name: "factor", Unit: "1", Doc: "multiplies the time on a road"}},
		Works:   []cite.Work{cite.Herzog2020},
		Caveats: []string{"collected from several authors and methods; never to be stacked on a speed function for ground off the path"},
		Checks:  checks,
		Eval: func(in cite.Values) (cite.Values, error) {
			t, err := row(timeFactors, in["ground"])
			return cite.Values{"factor": t.Factor}, err
		},
	}
}
