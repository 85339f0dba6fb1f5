package weather_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/weather"
)

// TestSameSeedSameBits: the seed and the dates give the weather, nothing else.
func TestSameSeedSameBits(t *testing.T) {
	a, b := weather.New(chance.Seed(17).Stream("weather")), weather.New(chance.Seed(17).Stream("weather"))
	other := weather.New(chance.Seed(18).Stream("weather"))
	differs := false
	for d := range 400 {
		at := date(1941, time.April, 10+d)
		pl := places[placeNames[d/20%len(placeNames)]]
		x, y, z := a.Day(at, pl), b.Day(at.Add(7*time.Hour), pl), other.Day(at, pl)
		if x != y {
			t.Fatalf("%v differs between two runs of seed 17", at)
		}
		differs = differs || x != z
	}
	if !differs {
		t.Error("seed 18 has the weather of seed 17")
	}
}

// TestSameLuckElsewhere: a cold spell is a cold spell for both of two plans.
func TestSameLuckElsewhere(t *testing.T) {
	a, b := weather.New(chance.Seed(17).Stream("weather")), weather.New(chance.Seed(17).Stream("weather"))
	gobi := places["gobi"]
	near := gobi
	near.At.Lat += 1
	for i := range near.Normals.Months {
		near.Normals.Months[i].Mean -= 2
	}
	// b leaves three weeks later.
	for d := range 60 {
		at := date(1941, time.April, 10+d)
		x := a.Day(at, gobi)
		if d < 21 {
			continue
		}
		y := b.Day(at, near)
		if miss := x.Mean - 2 - y.Mean; d > 22 && math.Abs(miss) > 1.5 {
			t.Errorf("%v: %.1f degC against %.1f two degrees colder", at.Format(time.DateOnly), x.Mean, y.Mean)
		}
	}
}

// TestNothingLeapsAtMidnight: the hours run on over midnight, at one place and
// on the march.
func TestNothingLeapsAtMidnight(t *testing.T) {
	for _, name := range []string{"taiga", "gobi", "sahara", "plateau", "north pole"} {
		for _, marching := range []bool{false, true} {
			g := weather.New(chance.Seed(2).Stream("weather"))
			pl := places[name]
			var last weather.Hour
			worst, within := 0.0, 0.0
			for d := range 3000 {
				at := date(1940, time.January, 1+d)
				if marching {
					pl.At.Lat -= 0.01 * float64(1-2*(d/1500))
					pl.Elevation = places[name].Elevation + 800*math.Sin(float64(d)/5)
				}
				day := g.Day(at, pl)
				first := day.Hour(0)
				raining := first.Rain+first.Snow+last.Rain+last.Snow > 0 // which cools at once
				if d > 0 && !raining {
					worst = math.Max(worst, math.Abs(first.Air-last.Air))
				}
				for h := 1; h < 24; h++ {
					within = math.Max(within, math.Abs(day.Hour(h).Air-day.Hour(h-1).Air))
				}
				last = day.Hour(23)
			}
			t.Logf("%s, marching %t: at midnight at most %.1f K, within a day %.1f K an hour", name, marching, worst, within)
			if worst > 4 {
				t.Errorf("%s, marching %t: the air leaps by %.1f K at midnight", name, marching, worst)
			}
		}
	}
}

// TestEveryHourIsPossible: at any place, date and seed every value is finite
// and within nature's bounds, and the parts agree with one another.
func TestEveryHourIsPossible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pl := places[rapid.SampledFrom(placeNames).Draw(t, "place")]
		pl.At.Lat = math.Max(-90, math.Min(90, pl.At.Lat+rapid.Float64Range(-20, 20).Draw(t, "north")))
		g := weather.New(chance.Seed(rapid.Uint64().Draw(t, "seed")).Stream("weather"))
		start := date(1938, time.January, 1+rapid.IntRange(0, 3000).Draw(t, "day"))
		for d := range 4 {
			day := g.Day(start.AddDate(0, 0, d), pl)
			fell := 0.0
			for h := range 24 {
				hr := day.Hour(h)
				fell += hr.Rain + hr.Snow
				possible(t, hr)
			}
			if math.Abs(fell-day.Precipitation) > 1e-9 || day.Wet != (day.Precipitation > 0) {
				t.Fatalf("%g mm of %g fell", fell, day.Precipitation)
			}
		}
	})
}

func possible(t *rapid.T, h weather.Hour) {
	for _, c := range []struct {
		what        string
		got, lo, hi float64
	}{
		{"air", h.Air, -95, 65},
		{"humidity", h.RH, 0, 100},
		{"vapour", h.Vapour, 0, 5.3},
		{"wind", h.Wind, 0, 60},
		{"cloud", h.Cloud, 0, 1},
		{"rain", h.Rain, 0, 250},
		{"snow", h.Snow, 0, 60},
		{"global", h.Global, 0, 1300},
		{"direct", h.Direct, 0, 1200},
		{"diffuse", h.Diffuse, 0, h.Global + 1e-9},
		{"sun", h.SunElev, -90, 90},
		{"pressure", h.Pressure, 400, 1020},
		{"lux", h.Lux, 1e-4, 1.5e5},
	} {
		if !(c.got >= c.lo && c.got <= c.hi) {
			t.Fatalf("%s %g is not within %g to %g: %+v", c.what, c.got, c.lo, c.hi, h)
		}
	}
	if h.SunElev > 0 {
		level := h.Direct*math.Sin(h.SunElev*math.Pi/180) + h.Diffuse
		if math.Abs(level-h.Global) > 1e-6*math.Max(1, h.Global) {
			t.Fatalf("beam and sky give %g, global %g", level, h.Global)
		}
	} else if h.Global != 0 {
		t.Fatalf("%g W/m2 with the sun down", h.Global)
	}
}

// TestRainCools: rain into hot dry air leaves it humid and cooler, never both
// hot and humid.
func TestRainCools(t *testing.T) {
	g := weather.New(chance.Seed(4).Stream("weather"))
	pl := places["ganges"]
	wettest := 0.0
	for d := range 20000 {
		day := g.Day(date(1900, time.January, 1+d), pl)
		for h := range 24 {
			if hr := day.Hour(h); hr.Rain > 0 {
				wettest = math.Max(wettest, hr.Air-(100-hr.RH)/5) // dew point, Lawrence 2005
			}
		}
	}
	t.Logf("highest dew point in rain %.1f degC", wettest)
	if wettest > 35 {
		t.Errorf("a dew point of %.1f degC in rain; 35 is the highest on record", wettest)
	}
}

// TestSnowInTheColdOnly: snow below -5 degC, rain above 8.
func TestSnowInTheColdOnly(t *testing.T) {
	for _, c := range []struct{ air, rh, lo, hi float64 }{{-5, 90, 0.99, 1}, {8, 90, 0, 0.01}, {1.5, 100, 0.2, 0.5}, {1.5, 50, 0.9, 1}} {
		if got := weather.SnowPart(c.air, c.rh); got < c.lo || got > c.hi {
			t.Errorf("at %g degC and %g %% %.2f falls as snow", c.air, c.rh, got)
		}
	}
}

// TestAssumptionsAreSaid: each setting has its unit and its reason.
func TestAssumptionsAreSaid(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range weather.Assumptions() {
		if a.Name == "" || a.Unit == "" || a.Why == "" || seen[a.Name] {
			t.Errorf("%+v", a)
		}
		seen[a.Name] = true
	}
}

func BenchmarkDay(b *testing.B) {
	g := weather.New(chance.Seed(1).Stream("weather"))
	pl := places["gobi"]
	at := date(1941, time.April, 10)
	var air float64
	b.ReportAllocs()
	for b.Loop() {
		day := g.Day(at, pl)
		for h := range 24 {
			air += day.Hour(h).Air
		}
		at = at.AddDate(0, 0, 1)
	}
	_ = air
}
