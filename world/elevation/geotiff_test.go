package elevation_test

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation"
)

// Every file of testdata holds 61 rows of 67 cells, of the height 1000 + 6 row
// + 2 column; those not called map-... begin at 48 N 106 E with cells of 0.001
// degree. See testdata/README.md.
func golden(row, col float64) float64 { return 1000 + 6*row + 2*col }

func TestEveryWayOfWritingReadsAlike(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.tif")
	if err != nil || len(paths) < 40 {
		t.Fatalf("%d files, %v", len(paths), err)
	}
	for _, path := range paths {
		name := filepath.Base(path)
		if strings.HasPrefix(name, "map-") || strings.HasPrefix(name, "refused-") {
			continue
		}
		t.Run(name, func(t *testing.T) {
			l, err := elevation.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			voids := 0
			for r := range 61 {
				for c := range 67 {
					p := geo.Point{Lat: 48 - 0.001*(float64(r)+0.5), Lon: 106 + 0.001*(float64(c)+0.5)}
					h, ok := l.At(p)
					want := golden(float64(r), float64(c))
					switch {
					case !ok && voidIn(name, r, c):
						voids++
					case !ok || math.Abs(h-want) > 1e-3:
						t.Fatalf("row %d, column %d: %g m %v, want %g", r, c, h, ok, want)
					}
				}
			}
			want := map[string]int{"void-int16.tif": 25, "void-nan-float32.tif": 25, "mask-int16.tif": 25, "sparse-int16.tif": 16 * 32}[name]
			if voids != want {
				t.Errorf("%d voids, want %d", voids, want)
			}
			if err := elevation.Err(l); err != nil {
				t.Error(err)
			}
		})
	}
}

// voidIn reports whether a cell of a golden file is void.
func voidIn(name string, r, c int) bool {
	switch {
	case strings.HasPrefix(name, "sparse"):
		return r >= 0 && r < 16 && c >= 0 && c < 32
	case strings.HasPrefix(name, "void"), strings.HasPrefix(name, "mask"):
		return r >= 20 && r < 25 && c >= 20 && c < 25
	}
	return false
}

func TestMapsLieWherePROJPutsThem(t *testing.T) {
	f, err := os.Open("testdata/maps.csv")
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
	seen := map[string]bool{}
	for _, row := range rows[1:] {
		seen[row[0]] = true
		var v [3]float64
		for i := range v {
			if v[i], err = strconv.ParseFloat(row[i+1], 64); err != nil {
				t.Fatal(err)
			}
		}
		l, err := elevation.Open(filepath.Join("testdata", row[0]))
		if err != nil {
			t.Error(err)
			continue
		}
		p := geo.Point{Lat: v[0], Lon: v[1]}
		h, ok := l.At(p)
		// Cells are 30 to 1000 m wide and rise 6 m each: 0.002 m is 0.01 m to 0.3 m on the ground.
		if !ok || math.Abs(h-v[2]) > 0.002 {
			t.Errorf("%s, %v: %.4f m %v, want %.4f", row[0], p, h, ok, v[2])
		}
		if box, ok := elevation.Extent(l); !ok || !box.Contains(p) || box.North-box.South > 3 {
			t.Errorf("%s: %v is not in its box %+v", row[0], p, box)
		}
		g := l.(*elevation.GeoTIFF)
		if err := g.Preload(geo.Box{South: p.Lat, North: p.Lat, West: p.Lon, East: p.Lon}); err != nil {
			t.Error(err)
		}
	}
	if paths, _ := filepath.Glob("testdata/map-*.tif"); len(paths) != len(seen) {
		t.Errorf("%d maps, but places of %d", len(paths), len(seen))
	}
}

// TestWhatIsNotReadIsNamed: what a file is refused for stands in the error, with
// the name of the file.
func TestWhatIsNotReadIsNamed(t *testing.T) {
	for name, want := range map[string]string{
		"refused-jpeg.tif":       "JPEG",
		"refused-lerc.tif":       "LERC",
		"refused-rgb.tif":        "RGB",
		"refused-complex.tif":    "complex",
		"refused-27700.tif":      "EPSG 27700",
		"refused-nad27.tif":      "EPSG 4267",
		"refused-pulkovo.tif":    "EPSG 28418",
		"refused-sinusoidal.tif": "Sinusoidal",
		"refused-bessel.tif":     "ellipsoid",
		"refused-local.tif":      "a field",
		"refused-paris.tif":      "meridian",
		"refused-nowhere.tif":    "none in the file",
	} {
		_, err := elevation.Open(filepath.Join("testdata", name))
		var form elevation.FormatError
		if !errors.As(err, &form) || !strings.Contains(err.Error(), name) || !strings.Contains(form.Found, want) || form.Allowed == "" {
			t.Errorf("%s: %v; want %q in it", name, err, want)
		}
	}
}

// slopeUTM is a slope on UTM zone 48N, with cells of 1 km.
func slopeUTM() drawing {
	return drawing{
		rows: 40, cols: 50, cell: golden2, scale: [2]float64{1000, 1000}, tie: [2]float64{450e3, 5800e3}, keys: zone48, tile: 16, compression: 8,
	}
}

func golden2(r, c int) float64 { return golden(float64(r), float64(c)) }

func read(t testing.TB, d drawing) elevation.Layer {
	t.Helper()
	b := d.bytes(t)
	l, err := elevation.ReadGeoTIFF("drawn.tif", bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLiesAreFoundOut(t *testing.T) {
	long := func(v ...uint32) entryOf {
		var b []byte
		for _, x := range v {
			b = binary.LittleEndian.AppendUint32(b, x)
		}
		return entryOf{4, len(v), b}
	}
	of := func(tag int, e entryOf) func(*drawing) {
		return func(d *drawing) { d.more = map[int]entryOf{tag: e} }
	}
	for name, change := range map[string]func(*drawing){
		"no rows":                  of(257, long(0)),
		"a bomb of rows":           of(257, long(1<<31)),
		"more rows than blocks":    of(257, long(10000)),
		"a bomb of a tile":         of(322, long(1<<22)),
		"tiles of no width":        of(322, long(0)),
		"offsets outside":          of(324, long(1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30, 1<<30)),
		"too few offsets":          of(324, long(8)),
		"sizes past the end":       of(325, long(1<<30, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)),
		"a thousand bands":         of(277, long(1000)),
		"13 bits":                  of(258, long(13)),
		"a float of 16 bits":       func(d *drawing) { d.format, d.more = 3, map[int]entryOf{258: long(16)} },
		"format 7":                 of(339, long(7)),
		"a tag longer than a file": of(324, entryOf{4, 1 << 30, make([]byte, 100)}),
		"predictor 3 of integers":  of(317, long(3)),
		"predictor 9":              of(317, long(9)),
		"unknown compression":      of(259, long(777)),
		"cells of no size":         func(d *drawing) { d.scale = [2]float64{0, 0} },
		"cells of NaN":             func(d *drawing) { d.scale = [2]float64{math.NaN(), 1} },
		"a place of infinity":      func(d *drawing) { d.tie = [2]float64{math.Inf(1), 0} },
		"degrees that are metres":  func(d *drawing) { d.keys = degrees },
		"far from any map":         func(d *drawing) { d.tie = [2]float64{9e9, 9e9} },
		"no-data that is none":     func(d *drawing) { d.void = "unknown" },
		"metadata that are none":   func(d *drawing) { d.metadata = "<GDALMetadata><Item" },
		"a scale of zero":          func(d *drawing) { d.metadata = `<M><Item sample="0" role="scale">0</Item></M>` },
		"heights in fathoms":       func(d *drawing) { d.metadata = `<M><Item sample="0" role="unittype">fathom</Item></M>` },
		"heights above ellipsoids": func(d *drawing) { d.keys = append([][2]int{{4096, 5030}}, zone48...) },
		"heights in chains":        func(d *drawing) { d.keys = append([][2]int{{4099, 9097}}, zone48...) },
		"a map in chains":          func(d *drawing) { d.keys = append([][2]int{{3076, 9097}}, zone48...) },
		"no model":                 func(d *drawing) { d.keys = [][2]int{{3072, 32648}} },
		"an unknown map":           func(d *drawing) { d.keys = [][2]int{{1024, 1}, {3072, 28992}} },
	} {
		b := slopeUTM().with(change).bytes(t)
		_, err := elevation.ReadGeoTIFF("liar.tif", bytes.NewReader(b), int64(len(b)))
		var form elevation.FormatError
		if !errors.As(err, &form) || form.Path != "liar.tif" || form.Allowed == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestATruncatedFileIsRefused cuts a file at every length: no part of it passes
// for the whole.
func TestATruncatedFileIsRefused(t *testing.T) {
	for _, d := range []drawing{slopeUTM(), slopeUTM().with(func(d *drawing) { d.big, d.tile, d.overviews = true, 0, 1 })} {
		b := d.bytes(t)
		for n := range len(b) {
			if l, err := elevation.ReadGeoTIFF("cut.tif", bytes.NewReader(b[:n]), int64(n)); err == nil {
				t.Fatalf("%d of %d bytes pass for %v", n, len(b), l.Work())
			}
		}
	}
}

func TestDirectoriesInALoopEnd(t *testing.T) {
	b := slopeUTM().bytes(t)
	n := int(binary.LittleEndian.Uint16(b[8:]))
	binary.LittleEndian.PutUint32(b[10+12*n:], 8)
	if _, err := elevation.ReadGeoTIFF("loop.tif", bytes.NewReader(b), int64(len(b))); err == nil || !strings.Contains(err.Error(), "itself") {
		t.Error(err)
	}
}

// TestADamagedBlockIsAnErrorNotAHeight: At cannot say why it knows nothing, Err
// and Preload can.
func TestADamagedBlockIsAnErrorNotAHeight(t *testing.T) {
	for _, compression := range []int{8, 50000} {
		b := slopeUTM().with(func(d *drawing) { d.rows, d.cols, d.compression = 48, 64, compression }).bytes(t)
		for i := len(b) - 30; i < len(b)-5; i++ {
			b[i] ^= 0x5a
		}
		l, err := elevation.ReadGeoTIFF("damaged.tif", bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		box, _ := elevation.Extent(l)
		if h, ok := l.At(geo.Point{Lat: box.North - 0.03, Lon: box.West + 0.05}); !ok || elevation.Err(l) != nil {
			t.Errorf("compression %d, a sound block: %g m %v, %v", compression, h, ok, elevation.Err(l))
		}
		if h, ok := l.At(geo.Point{Lat: box.South + 0.03, Lon: box.East - 0.05}); ok {
			t.Errorf("compression %d: %g m of a damaged block", compression, h)
		}
		if elevation.Err(elevation.NewStack(whole(t), l)) == nil {
			t.Errorf("compression %d: a damaged block leaves no error", compression)
		}
		if err := l.(*elevation.GeoTIFF).Preload(box); err == nil {
			t.Errorf("compression %d: preloading a damaged block gives no error", compression)
		}
	}
}

func TestAntimeridian(t *testing.T) {
	world := drawing{
		rows: 180, cols: 360, cell: func(r, c int) float64 { return 1000 + 10*math.Abs(float64(c)-179.5) }, keys: degrees, scale: [2]float64{1, 1},
		tile: 64, compression: 8,
	}
	for _, west := range []float64{-180, 0} { // counted from -180, and from 0 to 360
		l := read(t, world.with(func(d *drawing) { d.tie = [2]float64{west, 90} }))
		seam := west
		for _, off := range []float64{-0.9, -0.5, -0.2, 0, 0.2, 0.5, 0.9} {
			got, ok := l.At(geo.Point{Lat: 10.3, Lon: geo.WrapLon(seam + off)})
			want := 1000 + 10*(179.5-math.Max(0, math.Abs(off)-0.5))
			if !ok || math.Abs(got-want) > 1e-6 {
				t.Errorf("from %g: %g degrees from the seam %g m %v, want %g", west, off, got, ok, want)
			}
		}
		if box, _ := elevation.Extent(l); box.West != -180 || box.East != 180 || box.North != 90 {
			t.Errorf("the whole Earth is %+v", box)
		}
	}
	// A file that goes on past 180 E, and one that begins west of it.
	for _, west := range []float64{175, -185} {
		l := read(t, world.with(func(d *drawing) {
			d.cols, d.rows, d.tie, d.cell = 10, 10, [2]float64{west, 60}, func(_, c int) float64 { return float64(100 * c) }
		}))
		for i := range 9 {
			p := geo.Point{Lat: 55, Lon: geo.WrapLon(175 + float64(i) + 1)}
			if got, ok := l.At(p); !ok || math.Abs(got-float64(100*i+50)) > 1e-6 {
				t.Errorf("from %g: %v has %g m %v, want %d", west, p, got, ok, 100*i+50)
			}
		}
		if box, _ := elevation.Extent(l); box.West != 175 || box.East != -175 {
			t.Errorf("from %g: box %+v", west, box)
		}
		if _, ok := l.At(geo.Point{Lat: 55, Lon: 0}); ok {
			t.Error("the other side of the Earth has a height")
		}
	}
}

// TestNeighbouringTilesLeaveNoGap: tiles whose cells are areas share no row;
// between their outermost cells one of the two answers.
func TestNeighbouringTilesLeaveNoGap(t *testing.T) {
	one := drawing{rows: 100, cols: 100, cell: func(int, int) float64 { return 500 }, keys: degrees, scale: [2]float64{0.01, 0.01}, compression: 8}
	var tiles []elevation.Layer
	for _, corner := range [][2]float64{{106, 48}, {107, 48}, {106, 47}, {107, 47}} {
		tiles = append(tiles, read(t, one.with(func(d *drawing) { d.tie = corner })))
	}
	s := elevation.NewStack(tiles...)
	for d := -0.02; d <= 0.02; d += 0.0007 {
		for _, p := range []geo.Point{{Lat: 47 + d, Lon: 106.5}, {Lat: 47.5, Lon: 107 + d}, {Lat: 47 + d, Lon: 107 - d}, {Lat: 47, Lon: 107}} {
			if h, ok := s.At(p); !ok || math.Abs(h-500) > 1e-6 {
				t.Errorf("%v: %g m %v", p, h, ok)
			}
		}
	}
}

func TestVoidsAreRefusedOrFilled(t *testing.T) {
	l, err := elevation.Open("testdata/void-int16.tif")
	if err != nil {
		t.Fatal(err)
	}
	p := geo.Point{Lat: 48 - 0.0225, Lon: 106.0225} // the middle of the void
	if h, ok := l.At(p); ok {
		t.Errorf("a void has %g m", h)
	}
	f := elevation.FillVoids(l, quantity.Kilometre)
	if h, ok := f.At(p); !ok || math.Abs(h-golden(22, 22)) > 6 {
		t.Errorf("filled %g m %v, want %g", h, ok, golden(22, 22))
	}
	if _, ok := elevation.FillVoids(l, 100).At(p); ok {
		t.Error("a void of 500 m is filled from within 100")
	}
	if at, found := elevation.FirstVoid(l); !found || math.Abs(at.Lat-p.Lat) > 0.01 || math.Abs(at.Lon-p.Lon) > 0.01 {
		t.Errorf("the first void is found at %v (%v), it lies about %v", at, found, p)
	}
	if at, found := elevation.FirstVoid(read(t, degreeOfSlope().with(func(d *drawing) { d.cell = rough }))); found {
		t.Errorf("a slope without voids has one at %v", at)
	}
	if _, ok := f.At(geo.Point{Lat: 48.001, Lon: 106.02}); ok {
		t.Error("what lies outside the file is filled")
	}
	if f.Work().Title == l.Work().Title {
		t.Error("filled heights do not say so")
	}
	tile, err := elevation.ReadHGT("N47E106.hgt", tile(1201))
	if err != nil {
		t.Fatal(err)
	}
	p = geo.Point{Lat: 47.5, Lon: 106.5}
	if h, ok := elevation.FillVoids(tile, 5*quantity.Kilometre).At(p); !ok || math.Abs(h-drawn(p)) > 30 {
		t.Errorf("a tile's void filled %g m %v, want %g", h, ok, drawn(p))
	}
}

func TestUndeclaredVoidsAreNoGround(t *testing.T) {
	for _, x := range []float64{-32768, 32767, -9999} {
		l := read(t, slopeUTM().with(func(d *drawing) { d.cell = func(int, int) float64 { return x } }))
		box, _ := elevation.Extent(l)
		if h, ok := l.At(box.Center()); ok {
			t.Errorf("%g is ground at %g m", x, h)
		}
	}
}

func TestHeightsInFeet(t *testing.T) {
	for name, change := range map[string]func(*drawing){
		"metadata": func(d *drawing) {
			d.metadata = `<GDALMetadata><Item name="UNITTYPE" sample="0" role="unittype">ft</Item></GDALMetadata>`
		},
		"keys": func(d *drawing) { d.keys = append([][2]int{{4099, 9002}}, zone48...) },
	} {
		l := read(t, slopeUTM().with(func(d *drawing) { d.cell = func(int, int) float64 { return 1000 }; change(d) }))
		box, _ := elevation.Extent(l)
		if h, ok := l.At(box.Center()); !ok || math.Abs(h-304.8) > 1e-3 {
			t.Errorf("%s: 1000 feet are %g m %v", name, h, ok)
		}
	}
}

// TestTheReliefOfAFineFileIsItsOwn: of a tent 500 m high a coarse mean would
// show a part.
func TestTheReliefOfAFineFileIsItsOwn(t *testing.T) {
	for _, overviews := range []int{0, 4} {
		l := read(t, drawing{
			rows: 1024, cols: 1024, tile: 256, compression: 8, keys: zone48, scale: [2]float64{30, 30}, tie: [2]float64{450e3, 5800e3}, overviews: overviews,
			cell: func(r, c int) float64 { return 1500 - 1.5*math.Abs(float64(r)-512) },
		})
		box, _ := elevation.Extent(l)
		// 10 km are 333 rows, so the ground falls by 500 m to each side.
		r := l.Relief(box.Center())
		if math.Abs(r.Max-1500) > 12 || math.Abs(r.Min-1000) > 12 || math.Abs(r.SD-500/math.Sqrt(12)) > 6 {
			t.Errorf("%d overviews: %+v, want 1000 to 1500 and an SD of 144", overviews, r)
		}
		coarse := l.(*elevation.GeoTIFF).Coarse(200)
		if want := 30 * math.Pow(2, math.Min(2, float64(overviews))); math.Abs(float64(coarse.Resolution())-want) > 1 {
			t.Errorf("%d overviews: the coarse layer has %v, want %g m", overviews, coarse.Resolution(), want)
		}
		if h, ok := coarse.At(box.Center()); !ok || math.Abs(h-1500) > 15 {
			t.Errorf("%d overviews: the coarse layer has %g m %v", overviews, h, ok)
		}
	}
}

func TestManyAskAtOnce(t *testing.T) {
	l := read(t, degreeOfSlope())
	var all sync.WaitGroup
	for k := range 8 {
		all.Go(func() {
			for i := range 2000 {
				p := geo.Point{Lat: 47.01 + 0.48*float64((i*7+k)%997)/997, Lon: 106.01 + 0.98*float64((i*13+k)%991)/991}
				if p.Lat > 47.45 {
					continue
				}
				if h, ok := l.At(p); !ok || math.Abs(h-drawn(p)) > 1 {
					t.Errorf("%v: %g m %v, want %g", p, h, ok, drawn(p))
					return
				}
			}
		})
	}
	all.Wait()
	p := geo.Point{Lat: 47.2, Lon: 106.3}
	if n := testing.AllocsPerRun(100, func() { l.At(p) }); n != 0 {
		t.Errorf("a height takes %g allocations", n)
	}
}
