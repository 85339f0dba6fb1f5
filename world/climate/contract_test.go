package climate

import (
	"errors"
	"math"
	"testing"

	"github.com/longwalk/longwalk/cite"
)

func TestModelsReproduceTheirChecks(t *testing.T) {
	for _, m := range Models() {
		if len(m.Works) == 0 || len(m.Checks) == 0 {
			t.Errorf("%s: a model needs works and checks", m.Name)
		}
		for _, c := range m.Checks {
			res, err := m.Evaluate(c.In)
			if err != nil {
				t.Errorf("%s %v: %v", m.Name, c.In, err)
				continue
			}
			again, _ := m.Evaluate(c.In)
			got := res.Out[c.Out]
			if math.Abs(got-c.Want) > c.Tol {
				t.Errorf("%s %v: %s = %g, want %g within %g (%s)", m.Name, c.In, c.Out, got, c.Want, c.Tol, c.Note)
			}
			if again.Out[c.Out] != got {
				t.Errorf("%s remembers: %g then %g", m.Name, got, again.Out[c.Out])
			}
		}
	}
}

func TestModelsRefuseWhatTheyCannotUse(t *testing.T) {
	for _, m := range Models() {
		if _, err := m.Evaluate(cite.Values{"no such input": 1}); err == nil {
			t.Errorf("%s takes an unknown input", m.Name)
		}
		if _, err := m.Evaluate(cite.Values{}); err == nil {
			t.Errorf("%s answers with nothing given", m.Name)
		}
		for _, q := range m.Inputs {
			if q.Max == 0 && q.Min == 0 {
				continue
			}
			in := cite.Values{}
			for k, v := range m.Checks[0].In {
				in[k] = v
			}
			in[q.Name] = q.Max + 1
			res, err := m.Evaluate(in)
			if err == nil && !hasRangeError(res.Caveats, q.Name) {
				t.Errorf("%s: %s = %g passes without a caveat", m.Name, q.Name, in[q.Name])
			}
		}
	}
}

func hasRangeError(caveats []error, input string) bool {
	for _, c := range caveats {
		var r cite.RangeError
		if errors.As(c, &r) && r.Input == input {
			return true
		}
	}
	return false
}
