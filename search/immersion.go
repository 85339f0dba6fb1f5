package search

import (
	"math"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// Curves are what published curves say of people in water, beside the answer
// of the body. They know neither dress nor build.
type Curves struct {
	Predicted float64  `json:"predicted_h"`  // mean person, lightly clad, in a life jacket, holding still, to core 30 degC [h]
	Longest   float64  `json:"longest_h"`    // upper limit of recorded cases [h]
	Shock     float64  `json:"cold_shock"`   // cold shock of the first minutes, as a share of the strongest [1]
	Swim      *float64 `json:"swim_min"`     // swum in a life jacket until the cold stops it, on the mean; nil outside of 10 to 14 degC [min]
	Least     *float64 `json:"swim_least_m"` // way that novices swim in it [m]
	Most      *float64 `json:"swim_most_m"`  // way that good swimmers swim in it [m]
}

// Afloat is what keeps one in the water from drowning.
type Afloat string

// What holds one up.
const (
	Jacket  Afloat = "life jacket" // face out of the water, holding still
	Nothing Afloat = "nothing"     // swims or treads water, or drowns
)

// Afloats returns what may hold one up.
func Afloats() []Afloat { return []Afloat{Jacket, Nothing} }

// drowning is the end of those whom nothing holds up.
const drowning body.Cause = "drowning"

// founderAt returns when a person whom nothing holds up founders of cold shock
// [h], +Inf when not: a share of them in the coldest water, fewer as cold shock
// is weaker, after the minutes in which two good swimmers did (Keatinge 1969).
func (c Case) founderAt(run chance.Seed) float64 {
	if !c.swims() {
		return math.Inf(1)
	}
	luck := run.Stream("search/founder")
	strikes, when := luck.Happens(c.Founder*body.ColdShock(c.Bath)), luck.Float()
	if !strikes {
		return math.Inf(1)
	}
	return (founderFirst + (founderLast-founderFirst)*when) / 60
}

// Deep reports whether the person is in the water for the most part, and not only
// with the legs.
func (c Case) Deep() bool { return c.Immersed > hull }

// swims reports whether the person is in the water with nothing to hold on to.
func (c Case) swims() bool { return c.Immersed > 0 && c.Afloat == Nothing }

// sinks returns when in an hour that began at a time [h] one drowns whom nothing
// holds up: by cold shock, when the cold stops the arms, or of weariness. It is
// +Inf when not.
func (l *living) sinks(hour float64, h body.Hour, now condition) float64 {
	if !l.c.swims() {
		return math.Inf(1)
	}
	at := math.Inf(1)
	if first := math.Min(l.founders, l.tires); first <= hour+h.Lived {
		at = first
	}
	if before, after := l.was[chill], now[chill]; after >= -body.SwimFails {
		part := 0.0
		if before < -body.SwimFails {
			part = (-body.SwimFails - before) / (after - before) * h.Lived
		}
		at = math.Min(at, hour+part)
	}
	return at
}

// The water temperatures that the curves hold for [degC].
const (
	coldestWater = 0
	warmestWater = 20
)

// curves returns the published curves at the water's temperature, nil on land, in
// water to the legs and outside of 0 to 20 degC, and the works they are of.
func (c Case) curves() (*Curves, []cite.Work) {
	if !c.Deep() || c.Bath < coldestWater || c.Bath > warmestWater {
		return nil, nil
	}
	var out Curves
	works := cite.Set{}
	for _, m := range body.Models() {
		var to *float64
		output, hours := "hours", 1.0
		switch m.Name {
		case "body/cold-water-hayward":
			to, output, hours = &out.Predicted, "minutes", 1.0/60
		case "body/cold-water-xu":
			to = &out.Longest
		default:
			continue
		}
		r, err := m.Evaluate(cite.Values{"water": c.Bath})
		if err != nil {
			return nil, nil
		}
		*to = hours * r.Out[output]
		works.Add(m.Works...)
	}
	out.Shock = body.ColdShock(c.Bath)
	works.Add(cite.House2017, cite.Brooks2003, cite.Tipton1999, cite.Lounsbury2004)
	if c.Bath >= body.SwimColdest && c.Bath <= body.SwimWarmest {
		minutes, least, most := body.SwimMinutes, body.SwimLeast, body.SwimMost
		out.Swim, out.Least, out.Most = &minutes, &least, &most
		works.Add(cite.Ducharme2007)
	}
	return &out, works.Sorted()
}
