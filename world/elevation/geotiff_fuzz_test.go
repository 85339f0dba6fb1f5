package elevation_test

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation"
)

// FuzzGeoTIFF hands the reader files of any bytes: it must not break, and what
// it takes for a height must be one.
func FuzzGeoTIFF(f *testing.F) {
	paths, err := filepath.Glob("testdata/*.tif")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for _, change := range []func(*drawing){
		func(*drawing) {},
		func(d *drawing) { d.big, d.overviews, d.void = true, 2, "nan" },
		func(d *drawing) { d.tile, d.strip, d.compression, d.predictor = 0, 7, 50000, 2 },
		func(d *drawing) { d.tile, d.compression = 0, 32773 },
	} {
		f.Add(slopeUTM().with(change).bytes(f))
	}
	f.Add([]byte("II*\x00\x08\x00\x00\x00\x00\x00"))
	f.Add([]byte("MM\x00+\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10"))
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := elevation.ReadGeoTIFF("fuzzed.tif", bytes.NewReader(b), int64(len(b)))
		if err != nil {
			return
		}
		g := l.(*elevation.GeoTIFF)
		box := g.Box()
		for _, p := range []geo.Point{box.Center(), {Lat: box.South, Lon: box.West}, {Lat: box.North, Lon: box.East}, {Lat: 47, Lon: 106}} {
			for _, l := range []elevation.Layer{l, g.Coarse(10 * quantity.Kilometre)} {
				if h, ok := l.At(p); ok && !(math.Abs(h) <= 9001) {
					t.Errorf("%v: %g m", p, h)
				}
				if r := l.Relief(p); !(r.Min <= r.Max && r.SD >= 0 && r.SD <= r.Max-r.Min+1) {
					t.Errorf("%v: %+v", p, r)
				}
			}
		}
		if lattice, values, err := elevation.Raster(l, 1<<14); err == nil {
			if err := lattice.Check(); err != nil || len(values) != lattice.Len() {
				t.Errorf("%d values on %+v: %v", len(values), lattice, err)
			}
			for i, h := range values {
				if math.Abs(float64(h)) > 9001 {
					t.Fatalf("%g m in cell %d", h, i)
				}
			}
		}
		if l.Resolution() <= 0 || math.IsNaN(float64(l.Resolution())) {
			t.Errorf("cells of %v", l.Resolution())
		}
		_ = g.Preload(geo.Box{South: box.Center().Lat, North: box.Center().Lat, West: box.Center().Lon, East: box.Center().Lon})
	})
}
