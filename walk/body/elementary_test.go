package body

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// The body's exponential, powers and cosine are those of the library to 1e-10,
// as far as numbers go and at their ends.
func TestElementaryFunctionsMatchTheLibrary(t *testing.T) {
	same := func(t *rapid.T, what string, x, got, want float64) {
		if !(math.Abs(got-want) <= 1e-10*math.Abs(want)) && got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
			t.Fatalf("%s of %g is %g, the library's %g", what, x, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		for _, x := range []float64{
			rapid.Float64Range(-1, 1).Draw(t, "near"), rapid.Float64Range(-800, 800).Draw(t, "far"), rapid.Float64().Draw(t, "any"),
			rapid.Float64Range(0, 1).Draw(t, "share"), math.Inf(1), math.Inf(-1), math.NaN(), 0,
		} {
			same(t, "exponential", x, exp(x), math.Exp(x))
			for _, p := range []*power{duBois, stature, forced, emission} {
				same(t, "power", x, p.of(x), math.Pow(x, p.exponent))
			}
			if got, want := cosine(x), math.Cos(x); !(math.Abs(got-want) <= 1e-10) && !math.IsNaN(want) {
				t.Fatalf("cosine of %g is %g, the library's %g", x, got, want)
			}
		}
	})
}

// The rough cube root is near enough for any step.
func TestOverCubeRootIsNearEnough(t *testing.T) {
	for x := 1e-12; x < 1e12; x *= 1.013 {
		if got := overCubeRoot(x) * math.Cbrt(x); got < 0.96 || got > 1.04 {
			t.Errorf("at %g %g of the root", x, got)
		}
	}
}

func BenchmarkExponential(b *testing.B) {
	x := 0.3
	for b.Loop() {
		x = exp(-x)
	}
}

func BenchmarkPower(b *testing.B) {
	x := 0.3
	for b.Loop() {
		x = duBois.of(x + 1)
	}
}

// Saturation by table is Gagge's formula to 1e-7, and its slope to 3e-6.
func TestSaturationMatchesItsFormula(t *testing.T) {
	for x := -130.0; x < 130; x += 0.0137 {
		p, slope := saturationAndSlope(x)
		u := 1 / (x + 235)
		if want := gagge(x); math.Abs(p-want) > 1e-7*want || math.Abs(slope-want*4030.183*u*u) > 3e-6*slope {
			t.Fatalf("at %g degC %g kPa and %g kPa/K, want %g and %g", x, p, slope, want, want*4030.183*u*u)
		}
	}
}
