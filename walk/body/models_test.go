package body

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/longwalk/longwalk/cite"
)

// Every model reproduces the values that stand beside it.
func TestModelsReproduceTheirValues(t *testing.T) {
	for _, m := range Models() {
		for _, v := range m.Verify() {
			if v.Err != nil || !v.OK {
				t.Errorf("%s %v: %s = %.5g (%v), want %g +- %g (%s)",
					m.Name, v.Check.In, v.Check.Out, v.Got, v.Err, v.Check.Want, v.Check.Tol, v.Check.Note)
			}
		}
	}
}

// Every model says what it is, rests on a work and gives what it declares,
// twice the same.
func TestModelsAreDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range Models() {
		if seen[m.Name] || !strings.HasPrefix(m.Name, "body/") {
			t.Errorf("%s: name used twice, or not of this room", m.Name)
		}
		seen[m.Name] = true
		if m.Title == "" || m.Formula == "" || len(m.Works) == 0 || len(m.Checks) == 0 {
			t.Fatalf("%s: title, formula, works or checks missing", m.Name)
		}
		first, err := m.Evaluate(m.Checks[0].In)
		if err != nil {
			t.Errorf("%s: %v", m.Name, err)
			continue
		}
		again, _ := m.Evaluate(m.Checks[0].In)
		if diff := cmp.Diff(first.Out, again.Out); diff != "" {
			t.Errorf("%s: a second evaluation differs: %s", m.Name, diff)
		}
		if len(first.Out) != len(m.Outputs) {
			t.Errorf("%s: gives %d values, declares %d", m.Name, len(first.Out), len(m.Outputs))
		}
		for _, q := range m.Outputs {
			if _, ok := first.Out[q.Name]; !ok || q.Unit == "" || q.Doc == "" {
				t.Errorf("%s: output %s is not given or not described", m.Name, q.Name)
			}
		}
	}
}

// Models refuse what they do not know and miss what they need, and say when an
// input lies outside the study.
func TestModelsGuardTheirInputs(t *testing.T) {
	for _, m := range Models() {
		if _, err := m.Evaluate(cite.Values{"phase of the moon": 1}); err == nil {
			t.Errorf("%s: takes an unknown input", m.Name)
		}
		if _, err := m.Evaluate(cite.Values{}); err == nil {
			t.Errorf("%s: does without its inputs", m.Name)
		}
		for _, q := range m.Inputs {
			if q.Min == 0 && q.Max == 0 {
				continue
			}
			outside := cite.Values{}
			for k, v := range m.Checks[0].In {
				outside[k] = v
			}
			outside[q.Name] = q.Max + 0.01*(q.Max-q.Min)
			res, err := m.Evaluate(outside)
			if err != nil {
				continue
			}
			found := false
			for _, c := range res.Caveats {
				r, ok := c.(cite.RangeError)
				found = found || ok && r.Input == q.Name
			}
			if !found {
				t.Errorf("%s: %s = %g passes without a caveat", m.Name, q.Name, outside[q.Name])
			}
		}
	}
}

// No sky radiates more than a black body or less than nothing: such shares are refused.
func TestNoSkyIsMoreThanBlack(t *testing.T) {
	m := cloudySkyModel()
	for _, in := range []cite.Values{{"clear": 0.7, "cloud": 2}, {"clear": 0.7, "cloud": -1}, {"clear": 1.1, "cloud": 0}, {"clear": -0.1, "cloud": 1}} {
		if got, err := m.Evaluate(in); err == nil {
			t.Errorf("%v: emissivity %v is not refused", in, got)
		}
	}
	if got, err := m.Evaluate(cite.Values{"clear": 1, "cloud": 1}); err != nil || got.Out["emissivity"] != 1 {
		t.Errorf("a black sky under cloud: %v %v, want 1", got, err)
	}
}
