package cite_test

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/cite"
)

// fall is a model to try the machinery on: how fast a dropped stone arrives.
var fall = cite.Model{
	Name:  "test/fall",
	Title: "speed of a stone after a fall",
	Inputs: []cite.Quantity{
		{Name: "height", Unit: "m", Doc: "of the fall", Min: 0, Max: 100},
		{Name: "gravity", Unit: "m/s2", Doc: "of the place", Optional: true, Default: 9.81},
		{Name: "stone", Unit: "1", Doc: "its kind", Optional: true, Choices: []string{"flint", "pumice"}},
	},
	Outputs: []cite.Quantity{{Name: "speed", Unit: "m/s", Doc: "on arrival"}},
	Caveats: []string{"air is left out"},
	Checks: []cite.Check{
		{In: cite.Values{"height": 20}, Out: "speed", Want: 19.81, Tol: 0.01},
		{In: cite.Values{"height": 20, "gravity": 1.62}, Out: "speed", Want: 8.05, Tol: 0.01},
	},
	Eval: func(in cite.Values) (cite.Values, error) {
		if in["stone"] == 1 {
			return nil, errors.New("pumice floats")
		}
		speed := math.Sqrt(2 * in["gravity"] * in["height"])
		in["height"] = 0 // a careless model must not spoil the caller's values
		return cite.Values{"speed": speed}, nil
	},
}

func TestPairsAreReadIntoValues(t *testing.T) {
	got, err := fall.Parse([]string{"height=20", "stone=FLINT", "gravity=1.62"})
	want := cite.Values{"height": 20, "stone": 0, "gravity": 1.62}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read %v, %v; want %v", got, err, want)
	}
}

func TestEveryWrongPairIsReportedAtOnce(t *testing.T) {
	_, err := fall.Parse([]string{"height", "hieght=3", "gravity=strong", "stone=brick", "height=NaN", "gravity=1", "gravity=2", "mass=5"})
	if err == nil {
		t.Fatal("all was accepted")
	}
	want := []string{
		`model test/fall: input "height": found no '='; allowed: name=value, such as height=0`,
		`model test/fall: input "hieght": found an unknown input (did you mean "height"?); allowed: height, gravity, stone`,
		`model test/fall: input "gravity": found "strong"; allowed: a finite number [m/s2]`,
		`model test/fall: input "stone": found "brick"; allowed: flint, pumice`,
		`model test/fall: input "height": found "NaN"; allowed: a finite number [m]`,
		`model test/fall: input "gravity": found a second value "2"; allowed: one value`,
		`model test/fall: input "mass": found an unknown input; allowed: height, gravity, stone`,
	}
	if got := err.Error(); got != strings.Join(want, "\n") {
		t.Errorf("the errors are\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

func TestTheExampleOfAPairSuitsTheModel(t *testing.T) {
	for want, m := range map[string]cite.Model{
		"such as sex=male":                          {Inputs: []cite.Quantity{{Name: "sex", Choices: []string{"male", "female"}}}},
		"(this model takes no input)":               {},
		"such as height=0":                          fall,
		"found an unknown input; allowed: no input": {},
	} {
		_, err := m.Parse([]string{"x", "y=1"})
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %q does not say %q", err, want)
		}
	}
}

func TestEvaluateFillsDefaultsAndKeepsTheCaveats(t *testing.T) {
	in := cite.Values{"height": 200}
	res, err := fall.Evaluate(in)
	if err != nil {
		t.Fatal(err)
	}
	if v := res.Out["speed"]; math.Abs(v-62.642) > 0.001 {
		t.Errorf("the stone arrives at %v m/s", v)
	}
	if !reflect.DeepEqual(res.In, cite.Values{"height": 200, "gravity": 9.81, "stone": 0}) {
		t.Errorf("inputs are held as %v", res.In)
	}
	if len(in) != 1 {
		t.Errorf("the caller's values became %v", in)
	}
	var outside cite.RangeError
	if len(res.Caveats) != 2 || !errors.As(res.Caveats[0], &outside) || res.Caveats[1].Error() != "air is left out" {
		t.Fatalf("caveats are %v", res.Caveats)
	}
	want := "test/fall: height = 200 m is outside the published range 0 to 100: the answer is an extrapolation"
	if outside.Error() != want {
		t.Errorf("the caveat reads %q", outside)
	}
	again, err := fall.Evaluate(in)
	if err != nil || !reflect.DeepEqual(again, res) {
		t.Errorf("a second evaluation gives %v, %v", again, err)
	}
	if res, err := fall.Evaluate(cite.Values{"height": 100}); err != nil || len(res.Caveats) != 1 {
		t.Errorf("the end of the range is within it: %v, %v", res.Caveats, err)
	}
}

func TestEvaluateRefuses(t *testing.T) {
	silent := cite.Model{Name: "test/silent", Outputs: fall.Outputs, Eval: func(cite.Values) (cite.Values, error) { return cite.Values{}, nil }}
	for _, c := range []struct {
		m    cite.Model
		in   cite.Values
		says string
	}{
		{fall, nil, `input "height": found nothing; allowed: a finite number [m]: of the fall`},
		{fall, cite.Values{"height": 1, "depth": 2, "width": 3}, "\"depth\": found an unknown input; allowed: height, gravity, stone\nmodel test/fall: input \"width\""},
		{fall, cite.Values{"height": math.NaN()}, "found NaN"},
		{fall, cite.Values{"height": 1, "gravity": math.Inf(1)}, "found +Inf"},
		{fall, cite.Values{"height": 1, "stone": 2}, "found 2; allowed: flint, pumice"},
		{fall, cite.Values{"height": 1, "stone": 0.5}, "found 0.5; allowed: flint, pumice"},
		{fall, cite.Values{"height": 1, "stone": 1}, "stone=1: pumice floats"},
		{fall, cite.Values{"height": -1}, "these inputs give no finite speed"},
		{silent, nil, "these inputs give no finite speed"},
	} {
		res, err := c.m.Evaluate(c.in)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v gives %v and error %v, which should say %q", c.in, res, err, c.says)
		}
		if res.Out != nil {
			t.Errorf("%v gives both an answer and an error", c.in)
		}
	}
}

func TestVerifyTellsGoodChecksFromBad(t *testing.T) {
	m := fall
	m.Checks = append(m.Checks[:2:2],
		cite.Check{In: cite.Values{"height": 20}, Out: "speed", Want: 25, Tol: 0.01},
		cite.Check{In: cite.Values{"height": 20}, Out: "time"},
		cite.Check{In: cite.Values{"depth": 20}, Out: "speed"},
	)
	var got []string
	for _, v := range m.Verify() {
		got = append(got, fmt.Sprintf("%v %.2f %v", v.OK, v.Got, v.Err != nil))
	}
	want := []string{"true 19.81 false", "true 8.05 false", "false 19.81 false", "false NaN true", "false NaN true"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("verdicts are %q, want %q", got, want)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"height=20", "=", "height==1", "stone=", "=3", "height=1e400"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, pair string) {
		in, err := fall.Parse([]string{pair})
		if (err == nil) != (len(in) == 1) {
			t.Errorf("%q is read as %v with error %v", pair, in, err)
		}
	})
}
