package body

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/walk/weather"
)

// The fast steps of an hour come within 0.05 K of the core and within 1 % and a
// teaspoon (5 ml) of the water lost of a run in steps of one second, hour after
// hour, through changes of work, weather and clothing from arctic to desert.
func TestFastStepsMatchOneSecondSteps(t *testing.T) {
	const seconds, kelvin, share, spoon = 1, 0.05, 0.01, 0.005
	rapid.Check(t, func(t *rapid.T) {
		traits := anyTraits(t)
		fast, exact := New(traits), New(traits)
		air := rapid.Float64Range(-50, 50).Draw(t, "air")
		quick, slow := 0.0, 0.0
		for range rapid.IntRange(1, 8).Draw(t, "hours") {
			d := ordinaryHour(t, air)
			a, b := fast.Hour(d), exact.hour(d, seconds)
			if a.Died != b.Died || a.Lived != b.Lived {
				if math.Abs(a.Lived-b.Lived) > 0.02 {
					t.Fatalf("lived %g h, in small steps %g h: %+v", a.Lived, b.Lived, d)
				}
				return
			}
			if b.Core < 35 || b.Core > 40 {
				return // no longer an ordinary hour
			}
			if math.Abs(a.Core-b.Core) > kelvin {
				t.Fatalf("core %.3f, in small steps %.3f degC: %+v", a.Core, b.Core, d)
			}
			quick += a.Sweat + a.Skinned + a.Respiratory
			slow += b.Sweat + b.Skinned + b.Respiratory
		}
		if math.Abs(quick-slow) > share*slow+spoon {
			t.Fatalf("water lost %.4f, in small steps %.4f l", quick, slow)
		}
	})
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

// An hour of ordinary walking: eight hours on the march, the rest of the day in
// camp and asleep, in weather that changes by the hour.
func BenchmarkHour(b *testing.B) {
	b.ReportAllocs()
	rested := *New(soldier())
	p := rested
	hour := 0
	for b.Loop() {
		if hour%240 == 0 {
			p = rested
		}
		d := marchingHour(hour)
		p.Hour(d)
		hour++
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
