package body

import (
	"math"
	"strings"
)

// aim is what is wanted of the claims of one kind, whatever is claimed.
type aim struct {
	starts, holds string // how the claim's name begins, and what else is in it
	span          func(published float64) (low, high float64)
}

// within returns a span about the published value, either way.
func within(d float64) func(float64) (float64, float64) {
	return func(p float64) (float64, float64) { return p - d, p + d }
}

// share returns a span of a share of the published value, either way, and no
// less than a least width.
func share(f, least float64) func(float64) (float64, float64) {
	return func(p float64) (float64, float64) {
		d := max(f*p, least)
		return p - d, p + d
	}
}

// aims are what a body should reach: how near to the published value each kind
// of observation should be met. What is claimed may be wider, and is said beside
// it.
var aims = []aim{
	{"rest in shade", "", share(0.25, 1)},
	{"night walks", "", share(0.25, 1)},
	{"walking by night", "", func(p float64) (float64, float64) { return p / 1.5, p * 1.5 }},
	{"at least, ", "", func(p float64) (float64, float64) { return p, math.Inf(1) }},
	{"naked in air", "", share(0.3, 0)},
	{"two loose layers in air", "", share(0.3, 0)},
	{"lightly clad in water", "", share(0.3, 0)},
	{"held out: holding still", "", share(0.3, 0)},
	{"held out: clad in a life jacket", "", share(0.3, 0)},
	{"held out: fall of the core", "", share(0.3, 0.3)},
	{"held out: swims in a swimsuit, water of 18", "", func(p float64) (float64, float64) { return p, math.Inf(1) }},
	{"held out: swims", "", share(0.3, 0)},
	{"held out: bare fingers", "", share(0.3, 0)},
	{"held out: a one-man tent", "", share(0.3, 0)},
	{"held out: one man in a tent", "", share(0.3, 0)},
	{"held out: shivering", "", func(p float64) (float64, float64) { return p, math.Inf(1) }},
	{"held out: change of the core", "", within(0.3)},
	{"held out: heat", "", share(0.2, 0)},
	{"held out: core after", "", within(0.5)},
	{"soaked clothing", "", share(0.1, 0)},
	{"8 h at", "core", within(0.3)},
	{"an hour of", "core", within(0.3)},
	{"light tasks at", "core no longer", within(1)},
	{"rest at 42 degC", "core no longer", within(1)},
	{"8 h at", "water lost", share(0.08, 0)},
	{"Minnesota, week", "body mass", within(2)},
	{"mountain sick", "", within(8)},
	{"marching at capacity", "at most", func(p float64) (float64, float64) { return 2, p }},
	{"held out, food", "days of food", func(float64) (float64, float64) { return 3, 5 }},
	{"held out, food", "", share(0.2, 0)},
	{"want with work", "", share(0.2, 0)},
	{"held out, water", "alive after", share(0.25, 1)},
	{"held out, water", "", share(0.2, 0)},
	{"held out, height", "", within(8)},
	{"held out, sweat", "", share(0.2, 0)},
	{"fast with water", "", func(float64) (float64, float64) { return 59, 71 }}, // from the first to the last of the men
}

// Aim returns the span that is aimed at for a claim; ok is false where no aim
// was set.
func (c Claim) Aim() (low, high float64, ok bool) {
	for _, a := range aims {
		if strings.HasPrefix(c.Name, a.starts) && strings.Contains(c.Name, a.holds) {
			low, high = a.span(c.Published)
			return low, high, true
		}
	}
	return 0, 0, false
}
