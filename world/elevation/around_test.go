package elevation_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/elevation"
)

// TestAboutIsWhatIsAskedOneByOne: height and relief to the last bit, and the mean
// of nine heights, at poles, on the antimeridian and between.
func TestAboutIsWhatIsAskedOneByOne(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	l := elevation.FromAtlas(a)
	about := l.(elevation.Surrounding)
	places := []geo.Point{{Lat: 90, Lon: 0}, {Lat: -90, Lon: 180}, {Lat: 67, Lon: 180}, {Lat: 67, Lon: -180}, {Lat: 0, Lon: 0}, {Lat: 47.5, Lon: 106.5}}
	for i := range 5000 {
		places = append(places, geo.Point{Lat: -89.8 + 179.6*math.Mod(float64(i)*0.618034, 1), Lon: -180 + 0.0719*float64(i)})
	}
	high := 0
	for _, p := range places {
		h, r, around, ok := about.About(p)
		want, known := l.At(p)
		if h != want || ok != known || r != l.Relief(p) {
			t.Fatalf("%v: %g m, %+v, %v; one by one %g, %+v, %v", p, h, r, ok, want, l.Relief(p), known)
		}
		if h > 1000 {
			high++
		}
		sum := 0.0
		for _, dlat := range []float64{-1. / 12, 0, 1. / 12} {
			for _, dlon := range []float64{-1. / 12, 0, 1. / 12} {
				x, _ := l.At(geo.Point{Lat: p.Lat + dlat, Lon: geo.WrapLon(p.Lon + dlon)})
				sum += x
			}
		}
		if math.Abs(p.Lat) < 89.9 && math.Abs(sum/9-around) > 1e-6 {
			t.Fatalf("%v: the country about it lies at %g m, nine heights say %g", p, around, sum/9)
		}
	}
	if high < 100 {
		t.Errorf("%d places over 1000 m: the test sees plains only", high)
	}
	if _, _, _, ok := about.About(geo.Point{Lat: math.NaN()}); ok {
		t.Error("no place has a height")
	}
}
