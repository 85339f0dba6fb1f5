package geo_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Near states an error bound; it must hold wherever one may walk, at the poles
// and across the antimeridian too.
func TestNearKeepsItsBound(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct{ far, bound float64 }{{1000, 1e-8}, {20e3, 1e-5}, {100e3, 2e-3}} {
		worst, at := 0.0, geo.Point{}
		for range 20000 {
			a := geo.Point{Lat: 180*r.Float64() - 90, Lon: 360*r.Float64() - 180}
			d := c.far * math.Sqrt(r.Float64())
			b := geo.Direct(a, 360*r.Float64(), quantity.Length(d))
			if off := math.Abs((geo.Near(a, b) - geo.Distance(a, b)).M()); off > worst {
				worst, at = off, a
			}
		}
		t.Logf("up to %v m: worst %g m, from %v", c.far, worst, at)
		if worst > c.bound {
			t.Errorf("up to %v m: %g m off from %v, stated %g", c.far, worst, at, c.bound)
		}
	}
}

func TestNearAtTheEdgesOfTheMap(t *testing.T) {
	for _, c := range [][2]geo.Point{
		{{Lat: 10, Lon: 10}, {Lat: 10, Lon: 10}},
		{{Lat: 65, Lon: 179.9}, {Lat: 65.1, Lon: -179.9}},
		{{Lat: 90, Lon: 0}, {Lat: 89.8, Lon: 120}},
		{{Lat: 89.9, Lon: 0}, {Lat: 89.9, Lon: 180}},
		{{Lat: 0, Lon: 0}, {Lat: 0, Lon: 0.5}},
	} {
		if near, d := geo.Near(c[0], c[1]), geo.Distance(c[0], c[1]); math.Abs((near - d).M()) > 1e-3 {
			t.Errorf("%v to %v: near %v m, in truth %v m", c[0], c[1], near.M(), d.M())
		}
	}
}

// A degree of latitude at the equator, at 45 degrees and at the pole, and of
// longitude at the equator: NIMA TR8350.2 gives a = 6378137 m; the length of a
// meridian degree is 110574 m at the equator and 111694 m at the pole.
func TestMetresPerDegree(t *testing.T) {
	for _, c := range []struct{ lat, north, east float64 }{
		{0, 110574.3, 111319.5}, {45, 111131.8, 78846.8}, {90, 111693.9, 0},
	} {
		north, east := geo.MetresPerDegree(c.lat)
		if math.Abs(north-c.north) > 0.1 || math.Abs(east-c.east) > 0.1 {
			t.Errorf("at %v: %.1f and %.1f m, want %v and %v", c.lat, north, east, c.north, c.east)
		}
		a, b := geo.Point{Lat: c.lat - 0.005}, geo.Point{Lat: c.lat + 0.005}
		if d := geo.Near(a, b).M() * 100; c.lat < 90 && math.Abs(d-north) > 0.1 {
			t.Errorf("at %v: a degree is measured as %.1f m and computed as %.1f m", c.lat, d, north)
		}
	}
}

// The plain way to the nearest point of a segment: try many.
func nearestByTrial(p, a, b geo.Point) (off, share float64) {
	off = math.Inf(1)
	const n = 2000
	for i := range n + 1 {
		s := float64(i) / n
		if d := geo.Distance(p, geo.Interpolate(a, b, s)).M(); d < off {
			off, share = d, s
		}
	}
	return off, share
}

func TestFromSegmentAgreesWithTrial(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		a := geo.Point{Lat: 170*r.Float64() - 85, Lon: 360*r.Float64() - 180}
		long := 200e3 * r.Float64()
		b := geo.Direct(a, 360*r.Float64(), quantity.Length(long))
		p := geo.Direct(a, 360*r.Float64(), quantity.Length(200e3*r.Float64()))
		off, share := geo.FromSegment(p, a, b)
		wantOff, wantShare := nearestByTrial(p, a, b)
		// 0.6 % for the sphere; where p is near the segment, the bulge between
		// great circle and geodesic, and the steps of the trial.
		if math.Abs(off.M()-wantOff) > 0.006*wantOff+long/1000 {
			t.Errorf("%v from %v to %v: %v m off, by trial %v", p, a, b, off.M(), wantOff)
		}
		if math.Abs(share-wantShare)*long > 0.012*(wantOff+long)+long/1000 {
			t.Errorf("%v from %v to %v: nearest at %v, by trial at %v", p, a, b, share, wantShare)
		}
	}
}

func TestFromSegmentStopsAtItsEnds(t *testing.T) {
	a, b := geo.Point{Lat: 0, Lon: 179}, geo.Point{Lat: 0, Lon: -179}
	for _, c := range []struct {
		p         geo.Point
		km, share float64
	}{
		{geo.Point{Lat: 1, Lon: 180}, 111.2, 0.5},
		{geo.Point{Lat: -1, Lon: 179.5}, 111.2, 0.25},
		{geo.Point{Lat: 0, Lon: 178}, 111.2, 0},
		{geo.Point{Lat: 0, Lon: -178}, 111.2, 1},
		{geo.Point{Lat: 0, Lon: -1}, 178 * 111.195, 1},
		{geo.Point{Lat: 0, Lon: 1}, 178 * 111.195, 0},
	} {
		off, share := geo.FromSegment(c.p, a, b)
		if math.Abs(off.Km()-c.km) > 0.001*c.km || math.Abs(share-c.share) > 1e-4 {
			t.Errorf("%v: %.2f km off at %.4f, want %.2f at %.4f", c.p, off.Km(), share, c.km, c.share)
		}
	}
	if off, share := geo.FromSegment(b, a, a); math.Abs(off.Km()-222.4) > 0.1 || share != 0 {
		t.Errorf("from a segment without length: %v at %v", off, share)
	}
}

func BenchmarkNear(b *testing.B) {
	p, q := geo.Point{Lat: 50, Lon: 100}, geo.Point{Lat: 50.1, Lon: 100.2}
	for range b.N {
		geo.Near(p, q)
	}
}

func BenchmarkFromSegment(b *testing.B) {
	p, q, s := geo.Point{Lat: 50, Lon: 100}, geo.Point{Lat: 50.1, Lon: 100.2}, geo.Point{Lat: 50.1, Lon: 100.1}
	for range b.N {
		geo.FromSegment(s, p, q)
	}
}
