package chance_test

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/quantity"
)

var _ quantity.Source = (*chance.Stream)(nil)

func bits(s chance.Stream, n int) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = s.Uint64()
	}
	return out
}

func equal(a, b []uint64) bool { return fmt.Sprint(a) == fmt.Sprint(b) }

func TestSameSeedAndNameGiveTheSameBits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := chance.Seed(rapid.Uint64().Draw(t, "seed"))
		name := rapid.String().Draw(t, "name")
		if !equal(bits(seed.Stream(name), 20), bits(seed.Stream(name), 20)) {
			t.Fatal("a stream is not repeatable")
		}
	})
}

// Results of earlier versions must be repeatable: whoever changes these values
// changes the outcome of every journey ever published with a seed.
func TestStreamsAreTheOnesOfEarlierVersions(t *testing.T) {
	weather := chance.Seed(17).Stream("weather")
	at := weather.At(3, 120)
	var zero chance.Stream
	walk := chance.Seed(17).Walk(4).Stream("hazard")
	got := fmt.Sprintf("%#x %#x %#x %#x", weather.Uint64(), at.Uint64(), zero.Uint64(), walk.Uint64())
	if want := "0x7f9d57adc8f80803 0xb417500cd5b59417 0x38ffff682123e08a 0x13e87a0555027bbb"; got != want {
		t.Errorf("bits are %s, were %s", got, want)
	}
	s := chance.Seed(17).Stream("body")
	got = fmt.Sprintf("%.9g %.9g %.9g %.9g %.9g %d %d %d %d", s.Float(), s.Normal(), s.Exponential(), s.Gamma(0.7),
		s.Weibull(2, 5), s.Poisson(3), s.Poisson(40), s.Int(100), s.Pick([]float64{1, 2, 3}))
	if want := "0.733356486 1.08843464 0.0297691132 2.21419233 0.307753821 1 42 45 1"; got != want {
		t.Errorf("numbers are %s, were %s", got, want)
	}
}

func TestZeroStreamIsUsableAndRepeatable(t *testing.T) {
	var a, b chance.Stream
	if !equal(bits(a, 20), bits(b, 20)) {
		t.Error("two zero streams differ")
	}
	if equal(bits(a.At(1), 20), bits(a.At(2), 20)) {
		t.Error("keys make no difference within the zero stream")
	}
}

func TestKeysDoNotDependOnWhatWasDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := chance.Seed(rapid.Uint64().Draw(t, "seed")).Stream("hazard")
		keys := rapid.SliceOfN(rapid.Uint64(), 1, 3).Draw(t, "keys")
		before := bits(s.At(keys...), 5)
		for range rapid.IntRange(0, 50).Draw(t, "draws") {
			s.Normal()
		}
		if !equal(before, bits(s.At(keys...), 5)) {
			t.Fatal("At depends on the draws before it")
		}
		step := s.At(keys[0])
		if !equal(before, bits(step.At(keys[1:]...), 5)) {
			t.Fatal("keys given in two steps lead elsewhere")
		}
	})
}

func TestStreamsOfNeighboursAreUnrelated(t *testing.T) {
	seed := chance.Seed(17)
	s := seed.Stream("weather")
	pairs := map[string][2]chance.Stream{
		"names":         {seed.Stream("weather"), seed.Stream("hazard")},
		"similar names": {seed.Stream("a"), seed.Stream("b")},
		"seeds":         {seed.Stream("weather"), (seed + 1).Stream("weather")},
		"walks":         {seed.Walk(0).Stream("weather"), seed.Walk(1).Stream("weather")},
		"keys":          {s.At(0), s.At(1)},
		"swapped keys":  {s.At(1, 2), s.At(2, 1)},
		"key and none":  {s, s.At(0)},
	}
	const n = 10000
	for name, p := range pairs {
		sum := 0.0
		for range n {
			sum += (p[0].Float() - 0.5) * (p[1].Float() - 0.5) * 12
		}
		// The correlation of n independent pairs has SD 1/sqrt(n) = 0.01.
		if r := sum / n; math.Abs(r) > 0.04 {
			t.Errorf("%s: correlation %.3f", name, r)
		}
	}
}

func TestFirstDrawsOfManyKeysAreUniform(t *testing.T) {
	s := chance.Seed(1).Stream("hazard")
	var count [16]int
	const n = 16000
	for hour := range uint64(n) {
		at := s.At(hour)
		count[at.Int(16)]++
	}
	chi := 0.0
	for _, c := range count {
		chi += math.Pow(float64(c)-n/16, 2) / (n / 16)
	}
	if chi > 37.7 { // the 0.999 quantile of chi-squared with 15 degrees of freedom
		t.Errorf("first draws fall unevenly: %v (chi-squared %.1f)", count, chi)
	}
}

func TestFloatStaysBelowOne(t *testing.T) {
	s := chance.Seed(5).Stream("x")
	for range 100000 {
		if v := s.Float(); v < 0 || v >= 1 {
			t.Fatalf("drew %v", v)
		}
	}
}

func TestIntRefusesAnEmptyRange(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("Int(0) drew something")
		}
	}()
	var s chance.Stream
	s.Int(0)
}

func ExampleSeed_Stream() {
	luck := chance.Seed(17).Stream("weather")
	person, hour := uint64(2), uint64(30)
	at := luck.At(person, hour)
	again := luck.At(person, hour)
	fmt.Println(at.Float() == again.Float())
	// Output: true
}

func BenchmarkAt(b *testing.B) {
	s := chance.Seed(17).Stream("hazard")
	for i := range b.N {
		at := s.At(3, uint64(i))
		at.Float()
	}
}

func BenchmarkNormal(b *testing.B) {
	s := chance.Seed(17).Stream("hazard")
	for range b.N {
		s.Normal()
	}
}
