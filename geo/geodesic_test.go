package geo_test

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// geodesic is one line of testdata/geodesics-proj.csv.
type geodesic struct {
	a, b      geo.Point
	az1, back float64 // [deg]
	m         float64 // [m]
}

func oracle(t testing.TB) []geodesic {
	t.Helper()
	f, err := os.Open("testdata/geodesics-proj.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []geodesic
	for _, row := range rows[1:] {
		var v [7]float64
		for i, text := range row {
			if v[i], err = strconv.ParseFloat(text, 64); err != nil {
				t.Fatal(err)
			}
		}
		out = append(out, geodesic{geo.Point{Lat: v[0], Lon: v[1]}, geo.Point{Lat: v[2], Lon: v[3]}, v[4], v[5], v[6]})
	}
	return out
}

// turn returns the angle between two azimuths [deg].
func turn(a, b float64) float64 { return math.Abs(math.Remainder(a-b, 360)) }

func TestGeodesicsAreThoseOfPROJ(t *testing.T) {
	lines := oracle(t)
	if len(lines) < 300 {
		t.Fatalf("only %d lines", len(lines))
	}
	worst := 0.0
	for _, g := range lines {
		d := geo.Distance(g.a, g.b).M()
		worst = math.Max(worst, math.Abs(d-g.m))
		if math.Abs(d-g.m) > 2e-8 {
			t.Errorf("%v to %v: %.9f m, PROJ has %.9f", g.a, g.b, d, g.m)
		}
		if back := geo.Distance(g.b, g.a).M(); math.Abs(back-d) > 1e-8 {
			t.Errorf("%v to %v: %.9f m there, %.9f m back", g.a, g.b, d, back)
		}
		// An azimuth matters by where it leads: the reached point must be right
		// to a micrometre. (Exactly opposite points have many geodesics.)
		end := geo.Direct(g.a, geo.Bearing(g.a, g.b), quantity.Length(d))
		if miss := geo.Distance(end, g.b).M(); miss > 1e-6 {
			t.Errorf("%v to %v: the bearing %.12f leads %g m astray (PROJ: %.12f)", g.a, g.b, geo.Bearing(g.a, g.b), miss, g.az1)
		}
		if off := turn(geo.Bearing(g.a, g.b), g.az1) * math.Pi / 180; off*math.Min(d, 2e7-d) > 1e-4 && d < 1.99e7 {
			t.Errorf("%v to %v: bearing %.12f, PROJ has %.12f", g.a, g.b, geo.Bearing(g.a, g.b), g.az1)
		}
		if off := turn(geo.Bearing(g.b, g.a), g.back) * math.Pi / 180; off*math.Min(d, 2e7-d) > 1e-4 && d < 1.99e7 {
			t.Errorf("%v to %v: bearing back %.12f, PROJ has %.12f", g.a, g.b, geo.Bearing(g.b, g.a), g.back)
		}
		if end := geo.Direct(g.a, g.az1, quantity.Length(g.m)); geo.Distance(end, g.b) > 1e-6 {
			t.Errorf("%v: Direct with PROJ's azimuth and length ends at %v, want %v", g.a, end, g.b)
		}
	}
	t.Logf("worst difference in length: %g m", worst)
}

// Karney 2013, Journal of Geodesy 87:43-55, tables 2, 3 and 4.
func TestKarneysExamples(t *testing.T) {
	end := geo.Direct(geo.Point{Lat: 40}, 30, 10000*quantity.Kilometre)
	if math.Abs(end.Lat-41.79331020506) > 1e-11 || math.Abs(end.Lon-137.84490004377) > 1e-11 {
		t.Errorf("table 2 ends at %.11f %.11f", end.Lat, end.Lon)
	}
	a, b := geo.Point{Lat: -30.12345}, geo.Point{Lat: -30.12344, Lon: 0.00005}
	if d, az := geo.Distance(a, b).M(), geo.Bearing(a, b); math.Abs(d-4.944208) > 1e-6 || math.Abs(az-77.04353354237) > 1e-7 {
		t.Errorf("table 3 has %.6f m at %.11f", d, az)
	}
	a, b = geo.Point{Lat: -30}, geo.Point{Lat: 29.9, Lon: 179.8}
	if d, az := geo.Distance(a, b).M(), geo.Bearing(a, b); math.Abs(d-19989832.827610) > 1e-6 || math.Abs(az-161.89052473633) > 1e-10 {
		t.Errorf("table 4 has %.6f m at %.11f", d, az)
	}
}

// Wellington to Salamanca, and 20 000 km south-west of Perth: the worked
// examples in the documentation of GeographicLib.
func ExampleDistance() {
	fmt.Printf("%.3f m\n", geo.Distance(geo.Point{Lat: -41.32, Lon: 174.81}, geo.Point{Lat: 40.96, Lon: -5.50}).M())
	end := geo.Direct(geo.Point{Lat: -32.06, Lon: 115.74}, 225, 20000*quantity.Kilometre)
	fmt.Printf("%.8f, %.8f\n", end.Lat, end.Lon)
	// Output:
	// 19959679.267 m
	// 32.11195529, -63.95925278
}

func anyPoint(t *rapid.T, name string) geo.Point {
	return geo.Point{Lat: rapid.Float64Range(-90, 90).Draw(t, name+" lat"), Lon: rapid.Float64Range(-180, 179.999999999).Draw(t, name+" lon")}
}

func TestDistanceIsAMetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anyPoint(t, "a"), anyPoint(t, "b"), anyPoint(t, "c")
		ab, bc, ac := geo.Distance(a, b).M(), geo.Distance(b, c).M(), geo.Distance(a, c).M()
		if ac > ab+bc+1e-7 {
			t.Fatalf("the way round is shorter: %v > %v + %v", ac, ab, bc)
		}
		if d := geo.Distance(b, a).M(); math.Abs(d-ab) > 1e-7 {
			t.Fatalf("%v there, %v back", ab, d)
		}
		if !(ab >= 0 && ab < 20003932) { // half a meridian is the longest geodesic
			t.Fatalf("distance %v", ab)
		}
		if az := geo.Bearing(a, b); !(az >= 0 && az < 360) {
			t.Fatalf("bearing %v", az)
		}
	})
}

func TestDirectUndoesInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyPoint(t, "a"), anyPoint(t, "b")
		end := geo.Direct(a, geo.Bearing(a, b), geo.Distance(a, b))
		if miss := geo.Distance(end, b); miss > 1e-6 {
			t.Fatalf("%v to %v ends %g m off, at %v", a, b, miss.M(), end)
		}
	})
}

func TestInterpolationDividesTheWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyPoint(t, "a"), anyPoint(t, "b")
		s := rapid.Float64Range(0, 1).Draw(t, "share")
		mid, d := geo.Interpolate(a, b, s), geo.Distance(a, b).M()
		if off := math.Abs(geo.Distance(a, mid).M() - s*d); off > 1e-6 {
			t.Fatalf("%g m off", off)
		}
		if off := math.Abs(geo.Distance(mid, b).M() - (1-s)*d); off > 1e-6 {
			t.Fatalf("%g m off the rest", off)
		}
		if geo.Interpolate(a, b, 0) != a || geo.Interpolate(a, b, 1) != b {
			t.Fatal("the ends are not exact")
		}
	})
}

func TestDirectGoesRoundTheEarth(t *testing.T) {
	const equator = 2 * math.Pi * geo.SemiMajor
	for _, c := range []struct {
		from    geo.Point
		azimuth float64
		m       float64
		want    geo.Point
	}{
		{geo.Point{Lon: 10}, 90, equator / 4, geo.Point{Lon: 100}},
		{geo.Point{Lon: 170}, 90, equator / 18, geo.Point{Lon: -170}},
		{geo.Point{Lon: 10}, 270, equator, geo.Point{Lon: 10}},
		{geo.Point{Lon: 10}, 90, -equator / 4, geo.Point{Lon: -80}},
		{geo.Point{Lat: 45, Lon: 20}, 0, 2 * 20003931.4586, geo.Point{Lat: 45, Lon: 20}},
		{geo.Point{Lat: 90}, 180, 10001965.7293, geo.Point{}},
	} {
		got := geo.Direct(c.from, c.azimuth, quantity.Length(c.m))
		if miss := geo.Distance(got, c.want); miss > 1e-3 {
			t.Errorf("%v, azimuth %v, %v m: ends at %v, want %v", c.from, c.azimuth, c.m, got, c.want)
		}
	}
}

func TestSamePlaceIsNoDistance(t *testing.T) {
	for _, c := range [][2]geo.Point{
		{{Lat: 61.5, Lon: 123}, {Lat: 61.5, Lon: 123}},
		{{Lat: 61.5, Lon: -180}, {Lat: 61.5, Lon: 180}},
		{{Lat: 90, Lon: 0}, {Lat: 90, Lon: 140}},
		{{Lat: -90, Lon: -20}, {Lat: -90, Lon: 3}},
	} {
		if d := geo.Distance(c[0], c[1]); d > 1e-9 || math.IsNaN(d.M()) {
			t.Errorf("%v and %v are %v m apart", c[0], c[1], d.M())
		}
	}
}

func BenchmarkDistanceWalk(b *testing.B) {
	p, q := geo.Point{Lat: 50, Lon: 100}, geo.Point{Lat: 50.1, Lon: 100.2}
	for range b.N {
		geo.Distance(p, q)
	}
}

func BenchmarkDistanceFar(b *testing.B) {
	p, q := geo.Point{Lat: 61.5, Lon: 123}, geo.Point{Lat: 27.3, Lon: 88.6}
	for range b.N {
		geo.Distance(p, q)
	}
}

func BenchmarkDistanceNearlyAntipodal(b *testing.B) {
	p, q := geo.Point{Lat: -30}, geo.Point{Lat: 29.9, Lon: 179.8}
	for range b.N {
		geo.Distance(p, q)
	}
}

func BenchmarkDirect(b *testing.B) {
	p := geo.Point{Lat: 61.5, Lon: 123}
	for range b.N {
		geo.Direct(p, 211, 3000)
	}
}
