package pace

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/longwalk/longwalk/cite"
)

// Every model reproduces the values that stand beside it.
func TestModelsReproduceTheirValues(t *testing.T) {
	for _, m := range Models() {
		if len(m.Checks) == 0 {
			t.Errorf("%s: no value to reproduce", m.Name)
		}
		for _, c := range m.Checks {
			res, err := m.Evaluate(c.In)
			if err != nil {
				t.Errorf("%s %v: %v", m.Name, c.In, err)
				continue
			}
			got, ok := res.Out[c.Out]
			if !ok || math.Abs(got-c.Want) > c.Tol {
				t.Errorf("%s %v: %s = %.5g, want %g +- %g (%s)", m.Name, c.In, c.Out, got, c.Want, c.Tol, c.Note)
			}
		}
	}
}

// Every model says what it is and rests on a work.
func TestModelsAreDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range Models() {
		if seen[m.Name] || !strings.HasPrefix(m.Name, "pace/") {
			t.Errorf("%s: name used twice, or not of this room", m.Name)
		}
		seen[m.Name] = true
		if m.Title == "" || m.Formula == "" || len(m.Works) == 0 || len(m.Outputs) == 0 {
			t.Errorf("%s: title, formula, work or outputs missing", m.Name)
		}
		if len(m.Checks) == 0 {
			continue
		}
		res, err := m.Evaluate(m.Checks[0].In)
		if err != nil {
			t.Errorf("%s: %v", m.Name, err)
			continue
		}
		if len(res.Out) != len(m.Outputs) {
			t.Errorf("%s: gives %d values, declares %d", m.Name, len(res.Out), len(m.Outputs))
		}
		for _, q := range m.Outputs {
			if _, ok := res.Out[q.Name]; !ok {
				t.Errorf("%s: does not give its output %s", m.Name, q.Name)
			}
		}
		again, _ := m.Evaluate(m.Checks[0].In)
		if diff := cmp.Diff(res.Out, again.Out); diff != "" {
			t.Errorf("%s: a second evaluation differs: %s", m.Name, diff)
		}
	}
}

// Models refuse what they do not know and miss what they need, and qualify what
// lies outside the study.
func TestModelsGuardTheirInputs(t *testing.T) {
	for _, m := range Models() {
		if _, err := m.Evaluate(cite.Values{"phase of the moon": 1}); err == nil {
			t.Errorf("%s: takes an unknown input", m.Name)
		}
		if _, err := m.Evaluate(cite.Values{}); err == nil {
			t.Errorf("%s: does without its inputs", m.Name)
		}
		for _, q := range m.Inputs {
			if (q.Min == 0 && q.Max == 0) || len(q.Choices) > 0 {
				continue
			}
			in := cite.Values{}
			for k, v := range m.Checks[0].In {
				in[k] = v
			}
			in[q.Name] = q.Max + 0.01*(q.Max-q.Min)
			res, err := m.Evaluate(in)
			if err != nil {
				t.Errorf("%s: %s just outside its range: %v", m.Name, q.Name, err)
				continue
			}
			var caveat cite.RangeError
			if !errors.As(errors.Join(res.Caveats...), &caveat) || caveat.Input != q.Name {
				t.Errorf("%s: %s = %g draws no caveat", m.Name, q.Name, in[q.Name])
			}
		}
	}
}

// Walkers move everywhere in the range, and the steepest ground is never the
// fastest.
func TestSpeedsOverTheirRange(t *testing.T) {
	for _, s := range Speeds() {
		best := 0.0
		const steps = 400
		for i := range steps + 1 {
			x := s.Range.Min + (s.Range.Max-s.Range.Min)*float64(i)/steps
			v := s.At(x)
			if !(v > 0 && v < 6) {
				t.Errorf("%s: %g m/s at slope %g", s.Name, v, x)
			}
			best = max(best, v)
		}
		if s.At(s.Range.Min) >= best || s.At(s.Range.Max) >= best {
			t.Errorf("%s: fastest on its steepest slope", s.Name)
		}
	}
}

// Beyond the range nobody gains: cliffs are slower than the steepest slope
// measured, and still give a finite time.
func TestSpeedsBeyondTheirRange(t *testing.T) {
	for _, s := range Speeds() {
		for _, x := range []float64{s.Range.Max * 1.01, 1, 3, 50} {
			if v := s.At(x); !(v >= Crawl && v <= s.At(s.Range.Max)) {
				t.Errorf("%s: %g m/s at slope %g", s.Name, v, x)
			}
			if v := s.At(-x); !(v >= Crawl && v <= s.At(s.Range.Min)) {
				t.Errorf("%s: %g m/s at slope %g", s.Name, v, -x)
			}
		}
		if s.Outside(s.Range.Max) != nil || s.Outside(s.Range.Max+0.01) == nil {
			t.Errorf("%s: the caveat does not follow the range", s.Name)
		}
	}
}

// The road is the hot path of a route search: no speed and no cost allocates.
func TestSpeedsDoNotAllocate(t *testing.T) {
	sink := 0.0
	for _, s := range Speeds() {
		if n := testing.AllocsPerRun(50, func() { sink += s.At(0.1) }); n != 0 {
			t.Errorf("%s: %g allocations", s.Name, n)
		}
	}
	w := Walk{Mass: 70, Load: 15, Slope: 0.1, Eta: 1.5}
	for _, c := range Costs() {
		if n := testing.AllocsPerRun(50, func() { sink += Ground(campbell, c, w, 400, 1.67) }); n != 0 {
			t.Errorf("%s: %g allocations", c.Name, n)
		}
	}
	if sink == 0 {
		t.Error("nobody moved")
	}
}

// Every name in the tables finds its own row, with and without the room's name,
// and belongs to a model.
func TestNamesFindTheirRow(t *testing.T) {
	models := map[string]bool{}
	for _, m := range Models() {
		models[short(m.Name)] = true
	}
	for _, s := range Speeds() {
		for _, name := range []string{s.Name, "pace/" + s.Name} {
			if found, ok := SpeedByName(name); !ok || found.Title != s.Title {
				t.Errorf("speed %s finds %q", name, found.Title)
			}
		}
		base := strings.TrimSuffix(s.Name, "-women")
		if strings.HasPrefix(base, "campbell-") {
			base = "campbell"
		}
		if !models[base] {
			t.Errorf("speed %s has no model", s.Name)
		}
	}
	for _, c := range Costs() {
		if found, ok := CostByName("pace/" + c.Name); !ok || found.Title != c.Title || !models[c.Name] {
			t.Errorf("cost %s finds %q, or has no model", c.Name, found.Title)
		}
	}
	for _, e := range Efforts() {
		if found, ok := EffortByName("pace/" + e.Name); !ok || found.Title != e.Title || !models[e.Name] {
			t.Errorf("effort %s finds %q, or has no model", e.Name, found.Title)
		}
	}
	for _, name := range []string{"naismith", "campbell-0", "campbell-100", "campbell-x", "pace/"} {
		if s, ok := SpeedByName(name); ok && name != "pace/" {
			t.Errorf("%q finds speed %s", name, s.Name)
		}
	}
	if _, ok := CostByName("tobler"); ok {
		t.Error("a speed is taken for a cost")
	}
	if _, ok := EffortByName("lcda"); ok {
		t.Error("a cost is taken for an effort")
	}
}
