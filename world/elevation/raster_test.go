package elevation_test

import (
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/elevation"
)

// TestARasterIsWhatAtSays reads drawn files of many layouts at once, and
// compares each cell with what the layer answers in its middle.
func TestARasterIsWhatAtSays(t *testing.T) {
	drawn := slopeUTM().with(func(d *drawing) {
		d.void = "-32768"
		d.cell = func(r, c int) float64 {
			if r == 7 && c > 40 {
				return -32768
			}
			return golden2(r, c)
		}
	})
	for name, change := range map[string]func(*drawing){
		"tiles":                 func(*drawing) {},
		"strips":                func(d *drawing) { d.tile, d.strip = 0, 7 },
		"one strip":             func(d *drawing) { d.tile, d.compression = 0, 1 },
		"middles of cells":      func(d *drawing) { d.point = true },
		"cells not square":      func(d *drawing) { d.scale = [2]float64{1000, 700} },
		"south up":              func(d *drawing) { d.scale = [2]float64{1000, -1000} },
		"east to west":          func(d *drawing) { d.scale = [2]float64{-1000, 1000} },
		"floats":                func(d *drawing) { d.format, d.bits, d.predictor = 3, 32, 3 },
		"over the antimeridian": func(d *drawing) { d.keys, d.scale, d.tie = degrees, [2]float64{0.1, 0.1}, [2]float64{178, 60} },
		"counted past 180":      func(d *drawing) { d.keys, d.scale, d.tie = degrees, [2]float64{0.1, 0.1}, [2]float64{230, 60} },
	} {
		layer := read(t, drawn.with(change))
		l, values, err := elevation.Raster(layer, 0)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if l.Rows != 40 || l.Cols != 50 || len(values) != l.Len() || !l.Box().Pad(1e-9).Contains(l.Place(0, 0)) {
			t.Fatalf("%s: %d values on %+v", name, len(values), l)
		}
		voids := 0
		for r := range l.Rows {
			for c := range l.Cols {
				got := float64(values[r*l.Cols+c])
				want, ok := layer.At(l.Place(float64(r), float64(c)))
				if !ok {
					voids++
				}
				if ok != !math.IsNaN(got) || ok && math.Abs(got-want) > 1e-2 {
					t.Fatalf("%s: %g in row %d, column %d; At says %g, %v", name, got, r, c, want, ok)
				}
			}
		}
		if voids != 9 {
			t.Errorf("%s: %d voids; 9 were drawn", name, voids)
		}
		if l.Place(0, 0).Lat <= l.Place(5, 0).Lat || geo.WrapLon(l.Place(0, 5).Lon-l.Place(0, 0).Lon) < 0 {
			t.Errorf("%s: rows do not run southward or columns not eastward", name)
		}
	}
}

// TestARasterOfAnOverviewIsCoarser: Coarse is read on its own cells.
func TestARasterOfAnOverviewIsCoarser(t *testing.T) {
	layer := read(t, slopeUTM().with(func(d *drawing) { d.rows, d.cols, d.overviews = 80, 96, 2 }))
	l, values, err := elevation.Raster(layer.(*elevation.GeoTIFF).Coarse(4100*quantity.Metre), 0)
	if err != nil || l.Rows != 20 || l.Cols != 24 || l.DX != 4000 || l.DY != 4000 || l.X0 != 450e3 || l.Y0 != 5800e3 {
		t.Fatalf("%+v, %v", l, err)
	}
	if values[5*24+7] != float32(golden2(20, 28)) {
		t.Errorf("%g; %g was drawn", values[5*24+7], golden2(20, 28))
	}
}

// TestARasterOfNumbersIsNoRasterOfHeights: a cost of 32768 or 1e30 is one, only
// the declared no-data is a void, and units are not looked at.
func TestARasterOfNumbersIsNoRasterOfHeights(t *testing.T) {
	cost := slopeUTM().with(func(d *drawing) {
		d.format, d.bits, d.void = 3, 32, "-1"
		d.metadata = `<GDALMetadata><Item name="UNITTYPE" sample="0" role="unittype">s/m</Item><Item name="SCALE" sample="0" role="scale">2</Item></GDALMetadata>`
		d.cell = func(r, c int) float64 {
			return []float64{-1, 0.25, -32768, 32768, 1e30, math.NaN(), math.Inf(1)}[c%7]
		}
	})
	want := []float32{float32(math.NaN()), 0.5, -65536, 65536, 2e30, float32(math.NaN()), float32(math.Inf(1))}
	path := filepath.Join(t.TempDir(), "cost.tif")
	if err := os.WriteFile(path, cost.bytes(t), 0o600); err != nil {
		t.Fatal(err)
	}
	l, values, err := elevation.ReadRaster(path, 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range values {
		if w := want[i%l.Cols%7]; x != w && !(x != x && w != w) {
			t.Fatalf("%g in cell %d; want %g", x, i, w)
		}
	}
	if _, err := elevation.Open(path); err == nil {
		t.Error("a cost in s/m passes for heights")
	}
}

// TestRastersThatAreNotReadAreNamed: what was found and what is allowed.
func TestRastersThatAreNotReadAreNamed(t *testing.T) {
	turned := slopeUTM().with(func(d *drawing) {
		var b []byte
		for _, x := range []float64{900, 100, 0, 450e3, 100, -900, 0, 5800e3, 0, 0, 0, 0, 0, 0, 0, 1} {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
		}
		d.more = map[int]entryOf{34264: {12, 16, b}}
	})
	check := func(err error, want ...string) {
		t.Helper()
		for _, w := range want {
			if err == nil || !strings.Contains(err.Error(), w) {
				t.Errorf("%v; want %q named", err, w)
			}
		}
	}
	_, _, err := elevation.Raster(read(t, turned), 0)
	check(err, "drawn.tif", "rotated", "gdalwarp")
	_, _, err = elevation.Raster(read(t, slopeUTM()), 1999)
	check(err, "drawn.tif", "40 x 50", "gdal_translate")
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = elevation.Raster(elevation.FromAtlas(a), 0)
	check(err, "not one raster")
	_, _, err = elevation.ReadRaster("cost.asc", 0)
	check(err, "raster cost.asc", ".asc", ".tif")
	_, err = elevation.Resample(elevation.FromAtlas(a), project.FromGrid(geo.Grid{North: 10, DLat: 1, DLon: 1, Rows: 10, Cols: 10}), 99)
	check(err, "10 x 10")
	_, err = elevation.Resample(elevation.FromAtlas(a), project.Lattice{}, 0)
	check(err, "without a map")

	b := slopeUTM().bytes(t)
	for i := len(b) - 100; i < len(b)-50; i++ {
		b[i] ^= 0x55
	}
	path := filepath.Join(t.TempDir(), "damaged.tif")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	_, _, err = elevation.ReadRaster(path, 0)
	check(err, "damaged.tif", "block")
}

// TestVoidsOfARasterAreFilledWhenAsked fills the voids and nothing else.
func TestVoidsOfARasterAreFilledWhenAsked(t *testing.T) {
	layer := read(t, slopeUTM().with(func(d *drawing) {
		d.cell = func(r, c int) float64 {
			if r == 20 && c >= 20 && c < 23 {
				return -32768
			}
			return golden2(r, c)
		}
	}))
	_, before, err := elevation.Raster(layer, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, after, err := elevation.Raster(elevation.FillVoids(layer, 10*quantity.Kilometre), 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, h := range before {
		switch {
		case !math.IsNaN(float64(h)) && after[i] != h:
			t.Errorf("cell %d: %g was made %g", i, h, after[i])
		case math.Abs(float64(after[i])-golden2(i/50, i%50)) > 6:
			t.Errorf("cell %d: %g; %g was drawn", i, after[i], golden2(i/50, i%50))
		}
	}
}

// TestHeightsAreCutToALattice: of the embedded world onto UTM, cell by cell what
// At says, and of a file NaN beyond its edge.
func TestHeightsAreCutToALattice(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	m, err := project.EPSG(32648)
	if err != nil {
		t.Fatal(err)
	}
	l := project.Lattice{Map: m, X0: 440e3, Y0: 5810e3, DX: 2000, DY: 1000, Rows: 60, Cols: 40}
	world := elevation.FromAtlas(a)
	for _, layer := range []elevation.Layer{world, read(t, slopeUTM())} {
		values, err := elevation.Resample(layer, l, 0)
		if err != nil {
			t.Fatal(err)
		}
		unknown := 0
		for i, got := range values {
			want, ok := layer.At(l.Place(float64(i/l.Cols), float64(i%l.Cols)))
			if !ok {
				unknown++
			}
			if ok == math.IsNaN(float64(got)) || ok && float32(want) != got {
				t.Fatalf("%g in cell %d; At says %g, %v", got, i, want, ok)
			}
		}
		if layer == world && unknown > 0 || layer != world && unknown != 60*40-40*25 {
			t.Errorf("%d cells unknown", unknown)
		}
	}
}

// TestACostIsBroughtToTheCellsOfTheHeights: by the nearest cell, on another map
// too, with nothing beyond its edge and nothing between its values.
func TestACostIsBroughtToTheCellsOfTheHeights(t *testing.T) {
	utm, err := project.EPSG(32648)
	if err != nil {
		t.Fatal(err)
	}
	to := project.Lattice{Map: utm, X0: 440e3, Y0: 5810e3, DX: 200, DY: 300, Rows: 100, Cols: 150}
	from := project.FromGrid(geo.Grid{North: 52.4, West: 104.2, DLat: 0.02, DLon: 0.03, Rows: 10, Cols: 15})
	values := make([]float32, from.Len())
	for i := range values {
		values[i] = float32(i)
	}
	got, err := elevation.Nearest(from, values, to)
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for i, x := range got {
		p := to.Place(float64(i/to.Cols), float64(i%to.Cols))
		if !from.Box().Contains(p) {
			if x == x {
				t.Fatalf("%g at %v, outside", x, p)
			}
			continue
		}
		known++
		if want := float32(int((52.4-p.Lat)/0.02)*15 + int((p.Lon-104.2)/0.03)); x != want {
			t.Fatalf("%g at %v; want %g", x, p, want)
		}
	}
	if known < 1000 || known == len(got) {
		t.Errorf("%d of %d cells", known, len(got))
	}
	if same, err := elevation.Nearest(from, values, from); err != nil || !slices.Equal(same, values) {
		t.Errorf("on its own lattice: %v, %v", same, err)
	}
	if _, err := elevation.Nearest(from, values[1:], to); err == nil {
		t.Error("a value too few was taken")
	}
}

// TestATileReadsWhole reads the real tile of Mount Washington: its corners lie on
// whole degrees, its summit where the layer has it.
func TestATileReadsWhole(t *testing.T) {
	path := "../../../shared/data/N44W072.hgt"
	if _, err := os.Stat(path); err != nil {
		t.Skip("no real tile here")
	}
	l, values, err := elevation.ReadRaster(path, 0)
	if err != nil {
		t.Fatal(err)
	}
	first, last := l.Place(0, 0), l.Place(float64(l.Rows-1), float64(l.Cols-1))
	if geo.Distance(first, geo.Point{Lat: 45, Lon: -72}) > 1e-3 || geo.Distance(last, geo.Point{Lat: 44, Lon: -71}) > 1e-3 {
		t.Errorf("from %v to %v", first, last)
	}
	row, col, ok := l.Cell(geo.Point{Lat: 44.2705, Lon: -71.3033})
	if h := values[row*l.Cols+col]; !ok || h < 1850 || h > 1917 {
		t.Errorf("%g m on Mount Washington", h)
	}
}
