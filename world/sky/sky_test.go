package sky_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/sky"
)

// The worked example of the solar position algorithm (Reda and Andreas 2004,
// Table A5.1): zenith 50.12795 deg without refraction, 50.11162 with it,
// azimuth 194.34024.
func ExampleAt() {
	golden := geo.Point{Lat: 39.742476, Lon: -105.1786}
	l := sky.At(golden, time.Date(2003, 10, 17, 19, 30, 30, 0, time.UTC))
	fmt.Printf("zenith %.2f azimuth %.1f\n", 90-l.SunElevation, l.SunAzimuth)
	// Output: zenith 50.13 azimuth 194.3
}

// Meeus (1998), example 48.a: 1992 April 12 at 0 h dynamical time, 0.6786 lit.
func ExampleMoonPhase() {
	lit, waxing := sky.MoonPhase(time.Date(1992, 4, 11, 23, 59, 1, 0, time.UTC))
	fmt.Printf("%.4f %t\n", lit, waxing)
	// Output: 0.6786 true
}

// The equation of time of Meeus (1998), example 28.a: +13 m 42.6 s.
func ExampleEquationOfTime() {
	e := sky.EquationOfTime(time.Date(1992, 10, 12, 23, 59, 1, 0, time.UTC))
	fmt.Printf("%.1f min\n", e.Minutes())
	// Output: 13.7 min
}

var day0 = time.Date(1941, 4, 10, 0, 0, 0, 0, time.UTC)

func drawPlaceAndDate(t *rapid.T) (geo.Point, time.Time) {
	p := geo.Point{
		Lat: rapid.Float64Range(-90, 90).Draw(t, "lat"),
		Lon: rapid.Float64Range(-180, 179.99).Draw(t, "lon"),
	}
	return p, day0.AddDate(0, 0, rapid.IntRange(0, 20000).Draw(t, "day"))
}

// Day and night fill 24 hours, and what Day says agrees with At.
func TestDayAgreesWithTheMoment(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, date := drawPlaceAndDate(t)
		d := sky.Day(p, date)
		if d.Length < 0 || d.Length > 24 || d.Twilight < 0 || d.Length+d.Twilight > 24 {
			t.Fatalf("day %g h, twilight %g h", d.Length, d.Twilight)
		}
		if d.PolarDay && d.PolarNight || d.PolarDay != (d.Length == 24) || d.PolarNight != (d.Length == 0) {
			t.Fatalf("%+v", d)
		}
		for _, c := range []struct {
			at    time.Time
			level float64
		}{
			{d.Rise, sky.SunriseElevation},
			{d.Set, sky.SunriseElevation},
			{d.Dawn, sky.CivilElevation},
			{d.Dusk, sky.CivilElevation},
			{d.NautDawn, sky.NauticalElevation},
		} {
			if c.at.IsZero() {
				continue
			}
			if got := sky.At(p, sky.UTC(p.Lon, c.at)).SunElevation; math.Abs(got-c.level) > 2e-3 {
				t.Fatalf("sun at %g deg where %g was to be", got, c.level)
			}
		}
		if !d.Rise.IsZero() && !d.Set.IsZero() && d.Set.After(d.Rise) {
			if h := d.Set.Sub(d.Rise).Hours(); math.Abs(h-d.Length) > 1e-3 && math.Abs(p.Lat) < 60 {
				t.Fatalf("from rise to set %g h, length %g h", h, d.Length)
			}
		}
	})
}

// The course of a day gives what the moment gives.
func TestCourseAgreesWithAt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, date := drawPlaceAndDate(t)
		hour := rapid.Float64Range(0, 24).Draw(t, "hour")
		course := sky.CourseOf(p, date)
		local := date.Add(time.Duration(hour * float64(time.Hour)))
		got, want := course.At(hour), sky.At(p, sky.UTC(p.Lon, local))
		if math.Abs(got.SunElevation-want.SunElevation) > 1e-3 || math.Abs(got.MoonElevation-want.MoonElevation) > 0.02 ||
			math.Abs(got.MoonLit-want.MoonLit) > 1e-3 {
			t.Fatalf("course %+v, moment %+v", got, want)
		}
		if math.Abs(math.Log(got.Lux/want.Lux)) > 0.1 {
			t.Fatalf("course %g lx, moment %g lx", got.Lux, want.Lux)
		}
	})
}

// The quick ways of a course agree with the thorough ones.
func TestCourseShortcuts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, date := drawPlaceAndDate(t)
		course := sky.CourseOf(p, date)
		hour := rapid.Float64Range(0, 24).Draw(t, "hour")
		elevation, lux := course.SunLux(hour)
		if l := course.At(hour); l.SunElevation != elevation || l.Lux != lux {
			t.Fatalf("%g deg %g lx, At gives %+v", elevation, lux, l)
		}
		d := course.SunDay(date)
		noon, length := course.Daylight()
		if noon != d.Noon || math.Abs(p.Lat) < 55 && math.Abs(length-d.Length) > 0.05 {
			t.Fatalf("noon %g, %g h of day; found by search %g, %g", noon, length, d.Noon, d.Length)
		}
	})
}

// Mean local solar time turns back into the moment it came from.
func TestSolarTimeTurnsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, date := drawPlaceAndDate(t)
		if back := sky.UTC(p.Lon, sky.SolarTime(p.Lon, date)); !back.Equal(date) {
			t.Fatalf("%v came back as %v", date, back)
		}
	})
	noon := sky.SolarTime(90, time.Date(1941, 6, 1, 6, 0, 0, 0, time.UTC))
	if noon.Hour() != 12 {
		t.Errorf("at 90 E six hours universal time is %v", noon)
	}
}

// The poles: half a year of day, half a year of night, and twilight between.
func TestPoles(t *testing.T) {
	days, nights := 0, 0
	for d := range 365 {
		s := sky.Day(geo.Point{Lat: 90}, day0.AddDate(0, 0, d))
		if s.PolarDay {
			days++
		}
		if s.PolarNight {
			nights++
		}
	}
	if days < 185 || days > 192 || nights < 172 || nights > 179 {
		t.Errorf("%d days of sun and %d without at the pole", days, nights)
	}
}

// TestMurmansk: the sun stays below the horizon on 22 December 2015 (published
// day length nought).
func TestMurmansk(t *testing.T) {
	d := sky.Day(geo.Point{Lat: 68.97, Lon: 33.08}, time.Date(2015, 12, 22, 0, 0, 0, 0, time.UTC))
	if !d.PolarNight || d.Twilight < 3 {
		t.Errorf("Murmansk at midwinter: %+v", d)
	}
}

// TestDayLengths of 22 December 2015, published in minutes for city centres
// that are known to a few kilometres.
func TestDayLengths(t *testing.T) {
	date := time.Date(2015, 12, 22, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name     string
		lat, lon float64
		want     float64 // [min]
	}{
		{"Edinburgh", 55.95, -3.19, 6*60 + 57},
		{"Vienna", 48.21, 16.37, 8*60 + 20},
		{"Madrid", 40.42, -3.70, 9*60 + 17},
		{"Cairo", 30.04, 31.24, 10*60 + 12},
	} {
		got := sky.Day(geo.Point{Lat: c.lat, Lon: c.lon}, date).Length * 60
		if math.Abs(got-c.want) > 1.5 {
			t.Errorf("%s: day of %.1f min, published %g", c.name, got, c.want)
		}
	}
}

// Light: brighter the higher the sun, no leap at the joints of the fit beyond
// its stated error, and the plain figures of the handbooks.
func TestLight(t *testing.T) {
	last := math.Log(sky.NightLux + sky.SunLux(-19, 1))
	for e := -18.9; e < 90; e += 0.1 {
		now := math.Log(sky.NightLux + sky.SunLux(e, 1))
		if now < last-0.03 || now > last+0.45 {
			t.Errorf("light at %.1f deg leaps from %g to %g lx", e, math.Exp(last), math.Exp(now))
		}
		last = now
	}
	for _, c := range []struct {
		what         string
		got, lo, his float64
	}{
		{"sunrise, clear", sky.SunLux(sky.SunriseElevation, 1), 360, 480},
		{"end of civil twilight", sky.SunLux(-6, 1), 3, 4},
		{"full moon overhead", sky.MoonLux(85, 178, 0.951), 0.22, 0.3},
		{"full moon at 20 deg", sky.MoonLux(20, 178, 0.951), 0.04, 0.07},
		{"half moon at 30 deg", sky.MoonLux(30, 90, 0.951), 0.008, 0.016},
		{"sun overhead", sky.SunLux(90, 1), 1e5, 1.5e5},
		{"no moon below the horizon", sky.MoonLux(-1, 180, 0.951), 0, 0},
	} {
		if c.got < c.lo || c.got > c.his {
			t.Errorf("%s: %g lx, not within %g to %g", c.what, c.got, c.lo, c.his)
		}
	}
}

// Phases follow one another 6 to 9 days apart.
func TestPhasesFollow(t *testing.T) {
	at := day0
	for i := range 200 {
		next := sky.NextPhase(at, sky.Phase(i%4))
		if gap := next.Sub(at).Hours() / 24; i > 0 && (gap < 6.3 || gap > 8.6) {
			t.Fatalf("%v comes %.2f days after the phase before", sky.Phase(i%4), gap)
		}
		at = next
	}
}

func TestRefractionAtTheHorizon(t *testing.T) {
	// Meeus (1998), example 16.a: true altitude 33'.2 gives 24'.6 of refraction.
	if got := sky.Refraction(0.5541) * 60; math.Abs(got-24.618) > 0.2 {
		t.Errorf("refraction %.2f', published 24.62'", got)
	}
}

func BenchmarkAt(b *testing.B) {
	p := geo.Point{Lat: 52.3, Lon: 104.3}
	var lux float64
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		lux += sky.At(p, day0.Add(time.Duration(i)*time.Minute)).Lux
	}
	_ = lux
}

func BenchmarkCourse(b *testing.B) {
	p := geo.Point{Lat: 52.3, Lon: 104.3}
	b.ReportAllocs()
	var lux float64
	for i := 0; b.Loop(); i++ {
		c := sky.CourseOf(p, day0.AddDate(0, 0, i%3650))
		for h := range 24 {
			lux += c.At(float64(h)).Lux
		}
	}
	_ = lux
}

func BenchmarkDay(b *testing.B) {
	p := geo.Point{Lat: 52.3, Lon: 104.3}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		_ = sky.Day(p, day0.AddDate(0, 0, i%3650))
	}
}
