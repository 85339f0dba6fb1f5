package quantity_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/quantity"
)

// luck is a Source for the tests: quantity stands left of chance and cannot
// use a chance.Stream.
type luck struct{ r *rand.Rand }

func (l luck) Float() float64  { return l.r.Float64() }
func (l luck) Normal() float64 { return l.r.NormFloat64() }

func newLuck() luck { return luck{rand.New(rand.NewPCG(17, 0))} }

func TestDoubtIsReadAsItIsWritten(t *testing.T) {
	mass := reader(quantity.ParseMass)
	for _, c := range []struct {
		text           string
		read           func(string) (float64, error)
		shape          quantity.Shape
		low, mid, high float64
	}{
		{"70 kg", mass, quantity.Exact, 70, 70, 70},
		{"58..66 kg", mass, quantity.Uniform, 58, 62, 66},
		{"58 kg .. 66 kg", mass, quantity.Uniform, 58, 62, 66},
		{"58 kg..66", mass, quantity.Uniform, 58, 62, 66},
		{"500 g..1 kg", mass, quantity.Uniform, 0.5, 0.75, 1},
		{"62 ± 3 kg", mass, quantity.Normal, 59, 62, 65},
		{"62+-3kg", mass, quantity.Normal, 59, 62, 65},
		{"62 kg +/- 3 kg", mass, quantity.Normal, 59, 62, 65},
		{"62 kg ± 3", mass, quantity.Normal, 59, 62, 65},
		{"62 kg ± 500 g", mass, quantity.Normal, 61.5, 62, 62.5},
		{"60 kg ± 5 %", mass, quantity.Normal, 57, 60, 63},
		{"62 ± 0 kg", mass, quantity.Exact, 62, 62, 62},
		{"25", quantity.ParseNumber, quantity.Exact, 25, 25, 25},
		{"20..30", quantity.ParseNumber, quantity.Uniform, 20, 25, 30},
		{"-30..-20 degC", reader(quantity.ParseTemperature), quantity.Uniform, -30, -25, -20},
		{"−10 ± 9 °F", reader(quantity.ParseTemperature), quantity.Normal, -28.3333333, -23.3333333, -18.3333333},
		{"-10 degC ± 9 degF", reader(quantity.ParseTemperature), quantity.Normal, -15, -10, -5},
		{"8 ± 2 %", reader(quantity.ParseSlope), quantity.Normal, 0.06, 0.08, 0.10},
		{"30 ± 5 deg", reader(quantity.ParseSlope), quantity.Normal, 0.4663077, 0.5773503, 0.7002075},
		{"3..5 d", quantity.ParseSeconds, quantity.Uniform, 259200, 345600, 432000},
	} {
		d, err := quantity.ParseDoubt(c.text, c.read)
		near := func(a, b float64) bool { return math.Abs(a-b) < 1e-7*math.Max(1, math.Abs(b)) }
		if err != nil || d.Shape != c.shape || !near(d.Low, c.low) || !near(d.Mid, c.mid) || !near(d.High, c.high) {
			t.Errorf("%q is read as %#v, %v", c.text, d, err)
		}
		if d.Written != c.text || d.String() != c.text || d.IsExact() != (c.shape == quantity.Exact) {
			t.Errorf("%q is kept as %q, written %q, exact %v", c.text, d.Written, d, d.IsExact())
		}
	}
}

func TestWhatIsNoDoubtIsRefused(t *testing.T) {
	for _, c := range []struct{ text, says string }{
		{"", "nothing"},
		{"70", "without a unit"},
		{"66..58 kg", "low end"},
		{"..58 kg", "nothing"},
		{"58.. kg", "does not begin with a number"},
		{"58...66 kg", `"..."`},
		{"58-66 kg", `the unit "-66 kg"`},
		{"62 ± -3 kg", "negative spread"},
		{"62 ± kg", "does not begin with a number"},
		{"62 ± 3", "without a unit"},
		{"62 m ± 3 kg", `the unit "m"`},
		{"62 kg ± 3 m", `the unit "m"`},
	} {
		d, err := quantity.ParseDoubt(c.text, quantity.ParseMass)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q gives %v and error %v, which should say %q", c.text, d, err, c.says)
		}
	}
}

func TestDoubtWithoutWordsIsWritten(t *testing.T) {
	normal := quantity.Doubt{Shape: quantity.Normal, Low: 59, Mid: 62, High: 65}
	for want, d := range map[string]quantity.Doubt{
		"70": quantity.Just(70), "58..66": quantity.Between(58, 66), "62 ± 3": normal,
	} {
		if d.String() != want {
			t.Errorf("%#v is written %q, want %q", d, d, want)
		}
	}
}

func TestExactDoubtDrawsNoLuck(t *testing.T) {
	if v := quantity.Just(70).Draw(nil); v != 70 {
		t.Errorf("drew %v from exactly 70", v)
	}
}

func TestUniformDoubtStaysInsideAndFillsItsRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Float64Range(-1e6, 1e6).Draw(t, "low")
		d := quantity.Between(low, low+rapid.Float64Range(0, 1e6).Draw(t, "width"))
		src := newLuck()
		for range 100 {
			if v := d.Draw(src); v < d.Low || v > d.High {
				t.Fatalf("drew %v from %v", v, d)
			}
		}
	})
	mean, sd := moments(quantity.Between(58, 66))
	if math.Abs(mean-62) > 0.05 || math.Abs(sd-8/math.Sqrt(12)) > 0.03 {
		t.Errorf("58..66 gives mean %v and SD %v, want 62 and %v", mean, sd, 8/math.Sqrt(12))
	}
}

func TestNormalDoubtHasItsSpreadAndIsCut(t *testing.T) {
	d := quantity.Doubt{Shape: quantity.Normal, Low: 59, Mid: 62, High: 65}
	src := newLuck()
	for range 20000 {
		if v := d.Draw(src); math.Abs(v-62) > 9 {
			t.Fatalf("drew %v, more than three standard deviations off", v)
		}
	}
	// A normal cut at 3 has SD sqrt(1 - 6 phi(3)/(2 Phi(3) - 1)) = 0.98658.
	mean, sd := moments(d)
	if math.Abs(mean-62) > 0.05 || math.Abs(sd-3*0.98658) > 0.04 {
		t.Errorf("62 ± 3 gives mean %v and SD %v", mean, sd)
	}
}

func moments(d quantity.Doubt) (mean, sd float64) {
	const n = 40000
	src := newLuck()
	var sum, squares float64
	for range n {
		v := d.Draw(src) - d.Mid
		sum += v
		squares += v * v
	}
	mean = sum / n
	return d.Mid + mean, math.Sqrt(squares/n - mean*mean)
}

func ExampleParseDoubt() {
	d, err := quantity.ParseDoubt("58..66 kg", quantity.ParseMass)
	fmt.Println(d.Low, d.High, d, err)
	// Output: 58 66 58..66 kg <nil>
}

func FuzzParseDoubt(f *testing.F) {
	for _, seed := range []string{"70 kg", "58..66 kg", "62 ± 3 kg", "62 kg +- 5 %", "...", "±", "1..2..3 kg", "1e308..1e309 t"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := quantity.ParseDoubt(text, quantity.ParseMass)
		if err != nil {
			return
		}
		for _, v := range []float64{d.Low, d.Mid, d.High} {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				t.Errorf("%q is read as %#v", text, d)
			}
		}
		if d.Low > d.Mid || d.Mid > d.High {
			t.Errorf("%q is read out of order as %#v", text, d)
		}
	})
}
