package body

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/walk/weather"
)

// The fast steps of an hour come within 0.05 K of the core and within 1 % and a
// teaspoon (5 ml) of the water lost of a run in steps of one second, hour after
// hour, through changes of work, weather and clothing from arctic to desert.
func TestFastStepsMatchOneSecondSteps(t *testing.T) {
	var w misses
	rapid.Check(t, func(t *rapid.T) { w.matchSeconds(t, ordinaryHour) })
	t.Logf("largest difference: core %.4f K, water %.2f of what is allowed", w.core, w.water)
}

// So they do where much sets in within the hour: shivering and sweat at once, in
// water, naked or in furs, at hard work.
func TestFastStepsMatchOneSecondStepsInStiffHours(t *testing.T) {
	var w misses
	rapid.Check(t, func(t *rapid.T) { w.matchSeconds(t, stiffHour) })
	t.Logf("largest difference: core %.4f K, water %.2f of what is allowed", w.core, w.water)
}

// misses are the largest differences from steps of a second: of the core [K], and
// of the water over what is allowed.
type misses struct{ core, water float64 }

// matchSeconds lives up to eight hours by error and by the second.
func (w *misses) matchSeconds(t *rapid.T, draw func(t *rapid.T, about float64) Demand) {
	const seconds, kelvin, share, spoon = 1, 0.05, 0.01, 0.005
	traits := anyTraits(t)
	fast, exact := New(traits), New(traits)
	air := rapid.Float64Range(-50, 50).Draw(t, "air")
	quick, slow := 0.0, 0.0
	for range rapid.IntRange(1, 8).Draw(t, "hours") {
		d := draw(t, air)
		a, b := fast.Hour(d), exact.inSteps(d, seconds)
		if a.Died != b.Died || a.Lived != b.Lived {
			if math.Abs(a.Lived-b.Lived) > 0.02 {
				t.Fatalf("lived %g h, in small steps %g h: %+v", a.Lived, b.Lived, d)
			}
			return
		}
		if b.Core < 35 || b.Core > 40 {
			return // no longer an hour that anybody walks on from
		}
		w.core = max(w.core, math.Abs(a.Core-b.Core))
		if math.Abs(a.Core-b.Core) > kelvin {
			t.Fatalf("core %.3f, in small steps %.3f degC: %+v", a.Core, b.Core, d)
		}
		quick += a.Sweat + a.Skinned + a.Respiratory
		slow += b.Sweat + b.Skinned + b.Respiratory
	}
	w.water = max(w.water, math.Abs(quick-slow)/(share*slow+spoon))
	if math.Abs(quick-slow) > share*slow+spoon {
		t.Fatalf("water lost %.4f, in small steps %.4f l", quick, slow)
	}
}

// stiffHour is an ordinary hour but for dress, water about the body or work.
func stiffHour(t *rapid.T, about float64) Demand {
	d := ordinaryHour(t, about)
	f := func(name string, low, high float64) float64 { return rapid.Float64Range(low, high).Draw(t, name) }
	switch rapid.IntRange(0, 2).Draw(t, "stiff") {
	case 0:
		d.Clo = f("clo", 0, 5)
	case 1:
		d.Immersed, d.Bath = f("immersed", 0, 1), f("bath", 0, 38)
	case 2:
		d.Work = f("work", 100, 800)
	}
	return d
}

// inSteps is an hour in steps of a length [s].
func (p *Person) inSteps(d Demand, seconds float64) Hour {
	var h Hour
	p.hour(&d, seconds, &h)
	return h
}

// ordinaryHour draws an hour that people dress for, on the march, at rest or
// asleep, about an air temperature [degC].
func ordinaryHour(t *rapid.T, about float64) Demand {
	f := func(name string, low, high float64) float64 { return rapid.Float64Range(low, high).Draw(t, name) }
	air := about + f("swing", -8, 8)
	d := Demand{
		Weather: weather.Hour{
			Air: air, RH: f("rh", 5, 100), Wind: f("wind", 0, 12), Cloud: f("cloud", 0, 1), Global: f("global", 0, 1000),
			Direct: f("direct", 0, 900), Diffuse: f("diffuse", 0, 300), SunElev: f("sun", -30, 80),
		},
		Clo: clamp((30-air)/15+f("dress", -0.5, 0.8), 0.3, 5), Ground: air + f("ground", -5, 20), Albedo: 0.3,
		Drink: f("drink", 0, 1), Eat: 120, Shelter: f("shelter", 0, 1),
	}
	switch rapid.IntRange(0, 2).Draw(t, "what") {
	case 0:
		d.Moving, d.Speed, d.Walking = f("moving", 0.2, 1), f("speed", 0.6, 1.5), f("walking", 200, 600)
	case 1:
		d.Asleep = true
	}
	return d
}

// The rule is of the fourth order where nothing sets in: half the step leaves a
// sixteenth of the error, a tenth at the least.
func TestHalfTheStepLeavesATenthOfTheError(t *testing.T) {
	march := room(32, 40, 2, 0.6)
	march.Moving, march.Speed, march.Walking, march.Drink = 0.9, 1.2, 380, 0.5
	warm := New(soldier())
	for range 3 {
		warm.Hour(march)
	}
	march.Weather.Air = 34
	end := func(step float64) *Person {
		p := *warm
		p.inSteps(march, step)
		return &p
	}
	exact := end(1)
	miss := func(step float64) float64 {
		p := end(step)
		return math.Abs(p.Core-exact.Core) + math.Abs(p.Skin-exact.Skin)
	}
	for step := 900.0; step > 300; step /= 2 {
		if whole, half := miss(step), miss(step/2); whole < 1e-9 || half > whole/10 {
			t.Errorf("steps of %.0f s miss by %.2g K, of half by %.2g K", step, whole, half)
		}
	}
}

// An hour of ordinary walking: eight hours on the march, the rest of the day in
// camp and asleep, in weather that changes by the hour. Then the same in steps of
// one length, with the largest difference of the core from steps of a second.
func BenchmarkHour(b *testing.B) {
	var journey [240]Demand
	for hour := range journey {
		journey[hour] = marchingHour(hour)
	}
	for _, step := range []float64{0, 3600, 1800, 900, 300, 60} {
		name := fmt.Sprintf("steps of %.0f s", step)
		if step == 0 {
			name = "by error"
		}
		b.Run(name, func(b *testing.B) {
			worst := 0.0
			rested := *New(soldier())
			p, exact := rested, rested
			for _, d := range journey {
				a, e := p.inSteps(d, step), exact.inSteps(d, 1)
				worst = max(worst, math.Abs(a.Core-e.Core))
			}
			b.ReportAllocs()
			p = rested
			hour := 0
			for b.Loop() {
				p.inSteps(journey[hour], step)
				if hour++; hour == len(journey) {
					hour, p = 0, rested
				}
			}
			b.ReportMetric(worst, "K")
		})
	}
}

// marchingHour is an hour of a mild journey on foot.
func marchingHour(hour int) Demand {
	clock := hour % 24
	air := 12 - 7*math.Cos(2*math.Pi*float64(clock-3)/24) + float64(hour*7%5) - 2
	d := Demand{
		Weather: weather.Hour{Air: air, RH: 55, Wind: 1 + float64(hour%4), Cloud: 0.5, Pressure: 950},
		Ground:  air, Clo: 1, Drink: 0.4, Eat: 130,
	}
	switch {
	case clock < 7:
		d.Asleep, d.Clo, d.Shelter = true, 3, 0.7
	case clock >= 8 && clock < 16:
		d.Moving, d.Speed, d.Walking = 0.8, 1.2, 350
		d.Weather.Direct, d.Weather.Diffuse, d.Weather.Global, d.Weather.SunElev = 400, 120, 300, 35
	}
	return d
}
