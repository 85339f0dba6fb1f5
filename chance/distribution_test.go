package chance_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/chance"
)

// Every distribution must show its mean and variance.
// They are known exactly; what a sample of n shows scatters about them, by
// sqrt(variance/n) for the mean. Four of those are allowed.
func TestDistributionsHaveTheirMoments(t *testing.T) {
	gamma := func(x float64) float64 { return math.Gamma(x) }
	weibull := func(k float64) (mean, variance float64) {
		mean = gamma(1 + 1/k)
		return mean, gamma(1+2/k) - mean*mean
	}
	meanWind, varWind := weibull(2)
	for _, c := range []struct {
		name           string
		draw           func(*chance.Stream) float64
		mean, variance float64
		low            float64 // nothing falls below
	}{
		{"Float", (*chance.Stream).Float, 0.5, 1.0 / 12, 0},
		{"Normal", (*chance.Stream).Normal, 0, 1, math.Inf(-1)},
		{"Exponential", (*chance.Stream).Exponential, 1, 1, 0},
		{"Gamma 0.3", func(s *chance.Stream) float64 { return s.Gamma(0.3) }, 0.3, 0.3, 0},
		{"Gamma 1", func(s *chance.Stream) float64 { return s.Gamma(1) }, 1, 1, 0},
		{"Gamma 7.5", func(s *chance.Stream) float64 { return s.Gamma(7.5) }, 7.5, 7.5, 0},
		{"Weibull 2, 5", func(s *chance.Stream) float64 { return s.Weibull(2, 5) }, 5 * meanWind, 25 * varWind, 0},
		{"Poisson 0.2", func(s *chance.Stream) float64 { return float64(s.Poisson(0.2)) }, 0.2, 0.2, 0},
		{"Poisson 9.9", func(s *chance.Stream) float64 { return float64(s.Poisson(9.9)) }, 9.9, 9.9, 0},
		{"Poisson 10", func(s *chance.Stream) float64 { return float64(s.Poisson(10)) }, 10, 10, 0},
		{"Poisson 300", func(s *chance.Stream) float64 { return float64(s.Poisson(300)) }, 300, 300, 0},
		{"Int 7", func(s *chance.Stream) float64 { return float64(s.Int(7)) }, 3, 4, 0},
		{"Happens 0.3", func(s *chance.Stream) float64 { return truth(s.Happens(0.3)) }, 0.3, 0.21, 0},
		{"Pick 1:3", func(s *chance.Stream) float64 { return float64(s.Pick([]float64{1, 0, 3, -1})) }, 1.5, 0.75, 0},
	} {
		const n = 100000
		s := chance.Seed(17).Stream(c.name)
		var sum, squares, fourth float64
		for range n {
			v := c.draw(&s)
			if v < c.low {
				t.Fatalf("%s: drew %v", c.name, v)
			}
			d := v - c.mean
			sum += d
			squares += d * d
			fourth += d * d * d * d
		}
		if off := sum / n; math.Abs(off) > 4*math.Sqrt(c.variance/n) {
			t.Errorf("%s: mean %v, want %v", c.name, c.mean+off, c.mean)
		}
		v := squares / n
		if math.Abs(v-c.variance) > 4*math.Sqrt((fourth/n-v*v)/n) {
			t.Errorf("%s: variance %v, want %v", c.name, v, c.variance)
		}
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// The whole law, not the moments alone: both methods against the probabilities.
func TestPoissonFollowsItsLaw(t *testing.T) {
	for _, mean := range []float64{2, 9.5, 10.5, 60} {
		const n = 100000
		s := chance.Seed(3).Stream("poisson")
		count := map[int]float64{}
		for range n {
			count[s.Poisson(mean)]++
		}
		for k := range int(mean*2) + 1 {
			logFactorial, _ := math.Lgamma(float64(k) + 1)
			p := math.Exp(float64(k)*math.Log(mean) - mean - logFactorial)
			if off := math.Abs(count[k] - n*p); off > 4.5*math.Sqrt(n*p)+1 {
				t.Errorf("mean %v: %v drawn %v times, want %.0f", mean, k, count[k], n*p)
			}
		}
	}
}

func TestNormalHasItsTails(t *testing.T) {
	s := chance.Seed(17).Stream("tails")
	const n = 200000
	beyond := [4]int{}
	for range n {
		v := math.Abs(s.Normal())
		for z := 1; z <= 3; z++ {
			if v > float64(z) {
				beyond[z]++
			}
		}
	}
	for z := 1; z <= 3; z++ {
		p := math.Erfc(float64(z) / math.Sqrt2)
		if off := math.Abs(float64(beyond[z]) - n*p); off > 4*math.Sqrt(n*p) {
			t.Errorf("%d of %d lie beyond %d SD, want %.0f", beyond[z], n, z, n*p)
		}
	}
}

func TestNothingToDrawFrom(t *testing.T) {
	var s chance.Stream
	if got := s.Pick([]float64{0, -1}); got != -1 {
		t.Errorf("picked %d where nothing has weight", got)
	}
	if got := s.Pick(nil); got != -1 {
		t.Errorf("picked %d from nothing", got)
	}
	if got := s.Poisson(0); got != 0 {
		t.Errorf("a Poisson number of mean 0 is %d", got)
	}
	if got := s.Poisson(-1); got != 0 {
		t.Errorf("a Poisson number of mean -1 is %d", got)
	}
}
