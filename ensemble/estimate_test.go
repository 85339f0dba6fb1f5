package ensemble

import (
	"fmt"
	"math"
	"slices"
	"sort"
	"testing"

	"pgregory.net/rapid"
)

// The score intervals of Newcombe 1998 (Statistics in Medicine 17:857-872),
// table I, method 3.
func TestWilsonGivesTheIntervalsOfNewcombe(t *testing.T) {
	for _, c := range []struct {
		k, n      int
		low, high float64
	}{
		{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718},
	} {
		e := Wilson(c.k, c.n)
		if math.Abs(e.Low-c.low) > 6e-5 || math.Abs(e.High-c.high) > 6e-5 || e.Estimate != float64(c.k)/float64(c.n) {
			t.Errorf("%d of %d: %.4f to %.4f, published %.4f to %.4f", c.k, c.n, e.Low, e.High, c.low, c.high)
		}
	}
}

func ExampleWilson() {
	e := Wilson(0, 20)
	fmt.Printf("%.3f to %.3f\n", e.Low, e.High)
	// Output: 0.000 to 0.161
}

func TestIntervalsAreShares(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 5000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		e := Wilson(k, n)
		if !(0 <= e.Low && e.Low <= e.Estimate && e.Estimate <= e.High && e.High <= 1) {
			t.Fatalf("%d of %d: %+v", k, n, e)
		}
		o := Wilson(n-k, n)
		if n > 0 && (math.Abs(o.Low-(1-e.High)) > 1e-12 || math.Abs(o.High-(1-e.Low)) > 1e-12) {
			t.Fatalf("%d of %d: what did not happen has another interval: %+v, %+v", k, n, e, o)
		}
	})
}

// The coverage of the interval, summed over the binomial distribution: 95 of
// 100 on the mean over all shares, and never far below.
func TestTheIntervalHoldsTheTruthNinetyFiveTimesInAHundred(t *testing.T) {
	for _, n := range []int{20, 100, 500} {
		mean, worst := 0.0, 1.0
		const steps = 199
		for i := 1; i <= steps; i++ {
			p := float64(i) / (steps + 1)
			held := 0.0
			for k := range n + 1 {
				if e := Wilson(k, n); e.Low <= p && p <= e.High {
					held += binomial(k, n, p)
				}
			}
			mean += held / steps
			worst = math.Min(worst, held)
		}
		if math.Abs(mean-0.95) > 0.006 || worst < 0.83 {
			t.Errorf("of %d: holds the truth %.4f of the times, at the worst share %.4f", n, mean, worst)
		}
	}
}

func binomial(k, n int, p float64) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return math.Exp(a - b - c + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
}

func TestQuantilesOfKnownNumbers(t *testing.T) {
	var v []float64
	for i := range 101 {
		v = append(v, float64(100-i))
	}
	before := slices.Clone(v)
	if q := quantiles(v); q != (Quantiles{5, 50, 95}) {
		t.Errorf("of 0 to 100: %+v", q)
	}
	if !slices.Equal(v, before) {
		t.Error("the values were put in another order")
	}
	if q := quantiles([]float64{3}); q != (Quantiles{3, 3, 3}) {
		t.Errorf("of one number: %+v", q)
	}
	if q := quantiles([]float64{1, 2}); q.P50 != 1.5 {
		t.Errorf("between 1 and 2: %+v", q)
	}
	if q := quantiles(nil); q != (Quantiles{}) {
		t.Errorf("of nothing: %+v", q)
	}
}

// By definition a share q of the numbers lies at or below the q-th quantile,
// but for the one on either side between which it is drawn.
func TestAQuantileHasItsShareBelowIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.SliceOfN(rapid.Float64Range(-100, 100), 1, 60).Draw(t, "v")
		sort.Float64s(v)
		for _, q := range []float64{0.05, 0.5, 0.95} {
			x := quantile(v, q)
			below, above := 0, 0
			for _, y := range v {
				if y < x-1e-9 {
					below++
				}
				if y > x+1e-9 {
					above++
				}
			}
			n := float64(len(v))
			if float64(below) > q*(n-1)+1 || float64(above) > (1-q)*(n-1)+1 {
				t.Fatalf("quantile %g of %v is %g: %d below and %d above", q, v, x, below, above)
			}
		}
	})
}

// fewValues draws numbers with many ties.
func fewValues(t *rapid.T, name string, n int) []float64 {
	return rapid.SliceOfN(rapid.Map(rapid.IntRange(0, 5), func(i int) float64 { return float64(i) }), n, n).Draw(t, name)
}

func TestRanksWithTiesAgainstCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := fewValues(t, "x", rapid.IntRange(1, 30).Draw(t, "n"))
		for i, r := range ranks(x) {
			less, same := 0, 0
			for _, y := range x {
				if y < x[i] {
					less++
				}
				if y == x[i] {
					same++
				}
			}
			if want := float64(less) + float64(same+1)/2; r != want {
				t.Fatalf("rank of %g in %v is %g, by counting %g", x[i], x, r, want)
			}
		}
	})
}

func TestRankCorrelation(t *testing.T) {
	up := []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	down, cubed := make([]float64, 10), make([]float64, 10)
	for i, v := range up {
		down[i], cubed[i] = -v, v*v*v
	}
	for name, c := range map[string]struct{ got, want float64 }{
		"with itself": {rankCorrelation(up, up), 1}, "with its opposite": {rankCorrelation(up, down), -1},
		"with its cube": {rankCorrelation(up, cubed), 1}, "with what does not vary": {rankCorrelation(up, make([]float64, 10)), 0},
		// Without ties: 1 - 6 sum d2/(n(n2-1)); here d = 1, 1, 0, 1, 1.
		"by the formula": {rankCorrelation([]float64{1, 2, 3, 4, 5}, []float64{2, 1, 3, 5, 4}), 1 - 6.0*4/(5*24)},
	} {
		if math.Abs(c.got-c.want) > 1e-12 {
			t.Errorf("%s: %g, must be %g", name, c.got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "n")
		x, y := fewValues(t, "x", n), fewValues(t, "y", n)
		r := rankCorrelation(x, y)
		if !(r >= -1-1e-12 && r <= 1+1e-12) || math.Abs(r-rankCorrelation(y, x)) > 1e-12 {
			t.Fatalf("correlation of %v and %v is %g", x, y, r)
		}
	})
}
