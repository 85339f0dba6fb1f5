package atlas

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// drawnRaster is the whole Earth in cells of 30 degrees, numbered 0 to 71 row
// by row.
func drawnRaster(scale float64, square bool) *Raster {
	g := geo.Grid{North: 90, West: -180, DLat: 30, DLon: 30, Rows: 6, Cols: 12}
	band := make([]int16, 72)
	for i := range band {
		band[i] = int16(i)
	}
	return newRaster(pack.Raster{Grid: g, Scale: scale, Square: square}, band)
}

func TestARasterGoesRoundTheEarth(t *testing.T) {
	r := drawnRaster(1, false)
	for _, c := range []struct {
		lat, lon     float64
		at, bilinear float64
	}{
		{75, -165, 0, 0},                      // the middle of the first cell
		{75, 165, 11, 11},                     // of the last of its row
		{75, 179.999999, 11, 5.5},             // on the antimeridian: half of 0 and 11
		{75, -180, 0, 5.5},                    //
		{75, 180, 0, 5.5},                     // the same place written otherwise
		{75, 540, 0, 5.5},                     //
		{90, -165, 0, 0},                      // beyond the last middle the row holds
		{-90, -165, 60, 60},                   //
		{60, -165, 12, 6},                     // between two rows
		{0, 0, 42, (29 + 30 + 41 + 42) / 4.0}, // where four cells meet: the cell south-east has it
	} {
		p := geo.Point{Lat: c.lat, Lon: c.lon}
		if got := r.At(p); got != c.at {
			t.Errorf("%g, %g: cell %g, want %g", c.lat, c.lon, got, c.at)
		}
		if got := r.Bilinear(p); math.Abs(got-c.bilinear) > 1e-6 {
			t.Errorf("%g, %g: %g between cells, want %g", c.lat, c.lon, got, c.bilinear)
		}
	}
	if r.Cell(-3, -1) != 11 || r.Cell(99, 12) != 60 {
		t.Errorf("cells beyond the edge: %g, %g", r.Cell(-3, -1), r.Cell(99, 12))
	}
	if n := testing.AllocsPerRun(10, func() { r.Bilinear(geo.Point{Lat: 10, Lon: 10}) }); n != 0 {
		t.Errorf("%g allocations", n)
	}
}

func TestASquareRasterIsTheSquare(t *testing.T) {
	if got := drawnRaster(0.1, true).Cell(1, 8); math.Abs(got-4) > 1e-12 { // cell 20
		t.Errorf("cell 20 in tenths of a root is %g, want 4", got)
	}
}

func TestBoxesLieAcrossTheAntimeridian(t *testing.T) {
	ring := func(west, east float64) []geo.Point {
		return []geo.Point{{Lat: 60, Lon: west}, {Lat: 70, Lon: west}, {Lat: 70, Lon: east}, {Lat: 60, Lon: east}, {Lat: 60, Lon: west}}
	}
	for _, c := range []struct {
		rings      [][]geo.Point
		west, east float64
	}{
		{[][]geo.Point{ring(160, 180), ring(-180, -170)}, 160, -170},
		{[][]geo.Point{ring(10, 20), ring(-20, -10)}, -20, 20},
		{[][]geo.Point{ring(-180, 180)}, -180, 180},
	} {
		if b := box(c.rings); b.West != c.west || b.East != c.east || b.South != 60 || b.North != 70 {
			t.Errorf("box %+v, want %g to %g", b, c.west, c.east)
		}
	}
}
