package search

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// Curves are what published curves say of people in water, beside the answer
// of the body. They know neither dress nor build.
type Curves struct {
	Predicted float64 `json:"predicted_h"` // mean person, lightly clad, in a life jacket, holding still, to core 30 degC [h]
	Longest   float64 `json:"longest_h"`   // upper limit of recorded cases [h]
}

// The water temperatures that the curves hold for [degC].
const (
	coldestWater = 0
	warmestWater = 20
)

// curves returns the published curves at the water's temperature, nil on land
// and outside of 0 to 20 degC, and the works they are of.
func (c Case) curves() (*Curves, []cite.Work) {
	if c.Immersed <= 0 || c.Bath < coldestWater || c.Bath > warmestWater {
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
	return &out, works.Sorted()
}
