package sky_test

import (
	"testing"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/sky"
)

// Every model gives what its source prints, refuses what it does not know, and
// gives the same twice.
func TestModelsKeepTheirWord(t *testing.T) {
	for _, m := range sky.Models() {
		t.Run(m.Name, func(t *testing.T) {
			if len(m.Works) == 0 || len(m.Checks) == 0 || m.Formula == "" {
				t.Error("a model needs a formula, a work and a check")
			}
			for i, v := range m.Verify() {
				if !v.OK {
					t.Errorf("%s of %v = %g, want %g +- %g (%s) %v", v.Check.Out, v.Check.In, v.Got, v.Check.Want, v.Check.Tol, v.Check.Note, v.Err)
				}
				if again := m.Verify()[i]; again.Got != v.Got {
					t.Error("not the same twice")
				}
			}
			if _, err := m.Evaluate(cite.Values{"no such input": 1}); err == nil {
				t.Error("takes an unknown input")
			}
			if _, err := m.Evaluate(cite.Values{}); err == nil {
				t.Error("does without its inputs")
			}
			beyond := cite.Values{}
			for _, q := range m.Inputs {
				beyond[q.Name] = q.Max + 1
			}
			r, err := m.Evaluate(beyond)
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := r.Caveats[0].(cite.RangeError); !ok {
				t.Error("no caveat beyond the published range")
			}
		})
	}
}
