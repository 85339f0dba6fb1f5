package search

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// Immersed is what published curves say of a person in water.
type Immersed struct {
	WaterC    float64     `json:"water_c"`
	Predicted float64     `json:"predicted_h"` // mean person in a life jacket, holding still, to core 30 degC [h]
	Longest   float64     `json:"longest_h"`   // upper limit of recorded cases [h]
	Caveats   []string    `json:"caveats"`
	Works     []cite.Work `json:"works"`
}

// The water temperatures that the curves hold for [degC].
const (
	coldestWater = 0
	warmestWater = 20
)

// InWater returns what published curves say of a person in water of a
// temperature, 0 to 20 [degC]. They know neither dress nor build.
func InWater(temperature float64) (Immersed, error) {
	if !(temperature >= coldestWater && temperature <= warmestWater) {
		return Immersed{}, FieldError{"water-temp", fmt.Sprintf("%.4g", temperature), "0 to 20 degC, as far as the published curves reach"}
	}
	out := Immersed{WaterC: temperature, Caveats: []string{
		"cold shock kills in the first minutes, and hands and arms fail within a quarter of an hour: without a life jacket most drown before they are cold",
		"the curves are of lightly clad grown people who hold still; size, fat, dress, swimming and waves are not in them",
	}}
	works := cite.Set{}
	for _, x := range []struct {
		model, output string
		to            *float64
		hours         float64
	}{{"body/cold-water-hayward", "minutes", &out.Predicted, 1.0 / 60}, {"body/cold-water-xu", "hours", &out.Longest, 1}} {
		for _, m := range body.Models() {
			if m.Name != x.model {
				continue
			}
			r, err := m.Evaluate(cite.Values{"water": temperature})
			if err != nil {
				return out, err
			}
			*x.to = x.hours * r.Out[x.output]
			works.Add(m.Works...)
			for _, c := range r.Caveats {
				out.Caveats = append(out.Caveats, c.Error())
			}
		}
	}
	out.Works = works.Sorted()
	return out, nil
}

// Sentence returns the answer in a sentence.
func (i Immersed) Sentence() string {
	return fmt.Sprintf("In water of %.3g degC a mean person in a life jacket, holding still, lives about %s; of recorded cases the longest about %s.",
		i.WaterC, spell(i.Predicted), spell(i.Longest))
}
