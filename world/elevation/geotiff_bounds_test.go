package elevation_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation"
)

// watched counts what is read of a file.
type watched struct {
	*bytes.Reader
	reads atomic.Int64
}

func (w *watched) ReadAt(p []byte, off int64) (int, error) {
	w.reads.Add(1)
	return w.Reader.ReadAt(p, off)
}

// TestWhatWasPreloadedIsNotReadAgain: in boxes on the map, across its edge,
// across the antimeridian and outside.
func TestWhatWasPreloadedIsNotReadAgain(t *testing.T) {
	world := drawing{
		rows: 900, cols: 1800, cell: func(r, c int) float64 { return float64(r + c) }, keys: degrees, scale: [2]float64{0.2, 0.2}, tile: 64, compression: 8,
		tie: [2]float64{-180, 90},
	}
	for name, c := range map[string]struct {
		file drawing
		box  geo.Box
	}{
		"degrees":         {world, geo.Box{South: 40, North: 55, West: 100, East: 120}},
		"antimeridian":    {world, geo.Box{South: 60, North: 72, West: 170, East: -165}},
		"from 0 to 360":   {world.with(func(d *drawing) { d.tie[0] = 0 }), geo.Box{South: 40, North: 55, West: -10, East: 10}},
		"utm":             {slopeUTM(), geo.Box{South: 52.05, North: 52.2, West: 104.5, East: 104.8}},
		"past the border": {slopeUTM(), geo.Box{South: 51.9, North: 52.2, West: 104.7, East: 106}},
		"all":             {slopeUTM(), geo.Box{South: -90, North: 90, West: -180, East: 180}},
		"nothing":         {slopeUTM(), geo.Box{South: 0, North: 1, West: -100, East: -90}},
	} {
		b := c.file.bytes(t)
		r := &watched{Reader: bytes.NewReader(b)}
		l, err := elevation.ReadGeoTIFF(name, r, int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		if err := l.(*elevation.GeoTIFF).Preload(c.box); err != nil {
			t.Fatal(err)
		}
		before, known := r.reads.Load(), 0
		for i := range 50 {
			for k := range 50 {
				p := geo.Point{
					Lat: c.box.South + (c.box.North-c.box.South)*float64(i)/49,
					Lon: geo.WrapLon(c.box.West + c.box.Width()*float64(k)/49),
				}
				if _, ok := l.At(p); ok {
					known++
				}
			}
		}
		if n := r.reads.Load() - before; n != 0 || (known == 0) != (name == "nothing") && name != "all" {
			t.Errorf("%s: %d reads after preloading, %d heights known", name, n, known)
		}
	}
}

// TestAGridThatIsTurned lies askew on its map: 30 degrees from the north.
func TestAGridThatIsTurned(t *testing.T) {
	const x0, y0, ax, bx, ay, by = 500e3, 5800e3, 866.0, 500.0, 500.0, -866.0
	var m []byte
	for _, x := range []float64{ax, bx, 0, x0, ay, by, 0, y0, 0, 0, 1, 0, 0, 0, 0, 1} {
		m = binary.LittleEndian.AppendUint64(m, math.Float64bits(x))
	}
	l := read(t, slopeUTM().with(func(d *drawing) { d.more = map[int]entryOf{34264: {12, 16, m}} }))
	utm, err := project.EPSG(32648)
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range [][2]float64{{0, 0}, {3.25, 10.5}, {39, 49}, {20, 30.75}} {
		row, col := at[0]+0.5, at[1]+0.5
		p, _ := utm.Projection.Inverse(x0+ax*col+bx*row, y0+ay*col+by*row)
		if h, ok := l.At(p); !ok || math.Abs(h-golden(at[0], at[1])) > 1e-3 {
			t.Errorf("row %g, column %g: %g m %v, want %g", at[0], at[1], h, ok, golden(at[0], at[1]))
		}
		if box, _ := elevation.Extent(l); !box.Contains(p) {
			t.Errorf("%v is not in %+v", p, box)
		}
	}
}

// TestAPoleIsInTheBoxOfItsMap: a polar map has all longitudes.
func TestAPoleIsInTheBoxOfItsMap(t *testing.T) {
	l, err := elevation.Open("testdata/map-3413.tif") // 30 km beside the pole and 37 across it
	if err != nil {
		t.Fatal(err)
	}
	box, _ := elevation.Extent(l)
	if box.North != 90 || box.Width() != 360 || box.South < 89 {
		t.Errorf("box %+v", box)
	}
	if _, ok := l.At(geo.Point{Lat: 90}); !ok {
		t.Error("the pole has no height")
	}
	if r := l.Relief(geo.Point{Lat: 90, Lon: 77}); r.Max-r.Min < 100 || r.Max-r.Min > 180 { // 20 rows of 6 m, 20 columns of 2 m
		t.Errorf("%+v", r)
	}
}

// TestABombTakesNoRoom: a tile that claims 128 MB and holds 5 KB.
func TestABombTakesNoRoom(t *testing.T) {
	d := slopeUTM().with(func(d *drawing) { d.rows, d.cols, d.tile, d.bits, d.format, d.compression = 16, 16, 16, 64, 3, 50000 })
	d.more = map[int]entryOf{322: d.with(func(d *drawing) { d.order = binary.LittleEndian }).whole(3, 2, 4096)}
	d.more[323] = d.more[322]
	long := func(x uint32) entryOf { return entryOf{4, 1, binary.LittleEndian.AppendUint32(nil, x)} }
	d.more[256], d.more[257], d.more[325] = long(4096), long(4096), long(5000)
	b := append(d.bytes(t), make([]byte, 5000)...)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	l, err := elevation.ReadGeoTIFF("bomb.tif", bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	box, _ := elevation.Extent(l)
	_, ok := l.At(box.Center())
	runtime.ReadMemStats(&after)
	if n := after.TotalAlloc - before.TotalAlloc; ok || elevation.Err(l) == nil || n > 16<<20 {
		t.Errorf("height %v, %v, %d bytes taken", ok, elevation.Err(l), n)
	}
}

func TestAThousandDirectoriesAreRefused(t *testing.T) {
	b := slopeUTM().bytes(t)
	n := int(binary.LittleEndian.Uint16(b[8:]))
	binary.LittleEndian.PutUint32(b[10+12*n:], uint32(len(b)))
	for range 1000 {
		b = binary.LittleEndian.AppendUint16(b, 1)
		b = append(b, make([]byte, 12)...)
		b = binary.LittleEndian.AppendUint32(b, uint32(len(b)+4))
	}
	_, err := elevation.ReadGeoTIFF("chain.tif", bytes.NewReader(b), int64(len(b)))
	if err == nil || !strings.Contains(err.Error(), "directories") {
		t.Error(err)
	}
}

// TestAFileWithoutEndIsNoFile: what is not a file is not read.
func TestAFileWithoutEndIsNoFile(t *testing.T) {
	if _, err := elevation.OpenGeoTIFF(t.TempDir()); err == nil {
		t.Error("a folder opens")
	}
	l, err := elevation.OpenGeoTIFF("testdata/strips-int16.tif")
	if err != nil {
		t.Fatal(err)
	}
	if err := l.(io.Closer).Close(); err != nil {
		t.Error(err)
	}
	if _, ok := l.At(geo.Point{Lat: 47.97, Lon: 106.03}); ok || elevation.Err(l) == nil {
		t.Error("a closed file has heights")
	}
}
