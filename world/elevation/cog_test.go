package elevation_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation"
)

// formula is a Cloud Optimized GeoTIFF of 1.1 GB that is nowhere: 32,768 x
// 16,384 heights of int16 on UTM zone 48N, 30 m apart, in uncompressed tiles of
// 256 x 256, with six overviews, whose bytes are computed when they are read.
type formula struct {
	head   []byte
	levels []formulaLevel
	size   int64
}

type formulaLevel struct {
	at     int64 // of its first tile
	across int   // tiles
	shrink int
}

const (
	formulaRows, formulaCols = 16384, 32768
	formulaTile              = 256
	formulaBytes             = 2 * formulaTile * formulaTile
)

// formulaHeight is the height at a cell of the whole grid [m].
func formulaHeight(row, col float64) float64 { return 1500 + row/40 - col/60 }

func newFormula() *formula {
	d := drawing{
		order: binary.LittleEndian, format: 2, bits: 16, compression: 1, tile: formulaTile, keys: zone48,
		scale: [2]float64{30, 30}, tie: [2]float64{10e3, 5900e3},
	}
	f := &formula{}
	one := make([]byte, formulaBytes)
	var tags []map[int]entryOf
	var data [][][]byte
	for k := range 7 {
		rows, cols := formulaRows>>k, formulaCols>>k
		across, down := (cols+formulaTile-1)/formulaTile, (rows+formulaTile-1)/formulaTile
		level := map[int]entryOf{
			256: d.whole(4, 4, cols), 257: d.whole(4, 4, rows), 258: d.whole(3, 2, 16), 259: d.whole(3, 2, 1), 262: d.whole(3, 2, 1),
			277: d.whole(3, 2, 1), 322: d.whole(3, 2, formulaTile), 323: d.whole(3, 2, formulaTile), 339: d.whole(3, 2, 2),
		}
		if k == 0 {
			d.geo(level)
		} else {
			level[254] = d.whole(4, 4, 1)
		}
		blocks := make([][]byte, across*down)
		for i := range blocks {
			blocks[i] = one
		}
		tags, data = append(tags, level), append(data, blocks)
		f.levels = append(f.levels, formulaLevel{across: across, shrink: 1 << k})
	}
	_, n := d.directories(tags, data, 0)
	f.head, _ = d.directories(tags, data, n)
	f.size = int64(n)
	for k := range f.levels {
		f.levels[k].at = f.size
		f.size += int64(len(data[k])) * formulaBytes
	}
	return f
}

func (f *formula) ReadAt(p []byte, off int64) (int, error) {
	for i := range p {
		at := off + int64(i)
		switch {
		case at >= f.size:
			return i, io.EOF
		case at < int64(len(f.head)):
			p[i] = f.head[at]
		default:
			p[i] = f.value(at)
		}
	}
	return len(p), nil
}

// value is a byte of a height.
func (f *formula) value(at int64) byte {
	k := 0
	for k+1 < len(f.levels) && f.levels[k+1].at <= at {
		k++
	}
	l := f.levels[k]
	block, inside := int((at-l.at)/formulaBytes), int((at-l.at)%formulaBytes)
	row := block/l.across*formulaTile + inside/2/formulaTile
	col := block%l.across*formulaTile + inside/2%formulaTile
	middle := float64(l.shrink-1) / 2
	h := uint16(int16(math.Round(formulaHeight(float64(row*l.shrink)+middle, float64(col*l.shrink)+middle))))
	return byte(h >> (8 * (inside % 2)))
}

// serveFormula serves it with ranges.
func serveFormula(t testing.TB) (*httptest.Server, *formula, *atomic.Int64) {
	f := newFormula()
	requests := &atomic.Int64{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		requests.Add(1)
		http.ServeContent(counted{w}, q, "big.tif", time.Unix(1e9, 0), io.NewSectionReader(f, 0, f.size))
	}))
	t.Cleanup(s.Close)
	return s, f, requests
}

// counted counts the bytes that a server sends.
type counted struct{ http.ResponseWriter }

var sent atomic.Int64

func (c counted) Write(b []byte) (int, error) {
	sent.Add(int64(len(b)))
	return c.ResponseWriter.Write(b)
}

// TestAWindowOfALargeFileTransfersLittle holds the promise of README.md: 100 km
// of a file of 1 GB for less than 3 % of it.
func TestAWindowOfALargeFileTransfersLittle(t *testing.T) {
	s, f, requests := serveFormula(t)
	sent.Store(0)
	l, err := elevation.OpenURL(t.Context(), s.Client(), s.URL+"/big.tif")
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("opened with %d requests, %d bytes", requests.Load(), sent.Load())
	if requests.Load() > 4 || sent.Load() > 512<<10 {
		t.Errorf("opening took %d requests and %d bytes", requests.Load(), sent.Load())
	}
	g := l.(*elevation.GeoTIFF)
	middle := g.Box().Center()
	north, east := geo.MetresPerDegree(middle.Lat)
	window := geo.Box{South: middle.Lat - 50e3/north, North: middle.Lat + 50e3/north, West: middle.Lon - 50e3/east, East: middle.Lon + 50e3/east}
	if err := g.Preload(window); err != nil {
		t.Fatal(err)
	}
	share := float64(sent.Load()) / float64(f.size)
	t.Logf("100 km x 100 km of %.2f GB: %d requests, %.1f MB, %.2f %%", float64(f.size)/1e9, requests.Load(), float64(sent.Load())/1e6, 100*share)
	if f.size < 1e9 || share > 0.03 || requests.Load() > 60 {
		t.Errorf("%d requests for %.2f %% of %d bytes", requests.Load(), 100*share, f.size)
	}
	before := requests.Load()
	utm, err := project.EPSG(32648)
	if err != nil {
		t.Fatal(err)
	}
	for lat := window.South; lat <= window.North; lat += 0.05 {
		for lon := window.West; lon <= window.East; lon += 0.05 {
			p := geo.Point{Lat: lat, Lon: lon}
			h, ok := l.At(p)
			if x, y, _ := utm.Projection.Forward(p); !ok || math.Abs(h-formulaHeight((5900e3-y)/30-0.5, (x-10e3)/30-0.5)) > 1 {
				t.Fatalf("%v: %g m %v", p, h, ok)
			}
		}
	}
	if requests.Load() != before || elevation.Err(l) != nil {
		t.Errorf("%d requests after preloading, %v", requests.Load()-before, elevation.Err(l))
	}
}

// TestReliefOverTheNetIsTakenFromAnOverview: the ground within 10 km of a place
// costs a few tiles of an overview, not a hundred of the grid.
func TestReliefOverTheNetIsTakenFromAnOverview(t *testing.T) {
	s, _, requests := serveFormula(t)
	l, err := elevation.OpenURL(t.Context(), s.Client(), s.URL+"/big.tif")
	if err != nil {
		t.Fatal(err)
	}
	before := requests.Load()
	box, _ := elevation.Extent(l)
	// 333 cells to each side: 8.3 m to the south, 5.6 to the east.
	r := l.Relief(box.Center())
	if math.Abs(r.Max-r.Min-2*(8.33+5.56)) > 2 || elevation.Err(l) != nil {
		t.Errorf("%+v, %v", r, elevation.Err(l))
	}
	if n := requests.Load() - before; n > 16 {
		t.Errorf("%d requests", n)
	}
}

func TestAServerThatFailsIsAnErrorNotAnAnswer(t *testing.T) {
	f := newFormula()
	var broken atomic.Bool
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		if broken.Load() {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		http.ServeContent(w, q, "big.tif", time.Unix(1e9, 0), io.NewSectionReader(f, 0, f.size))
	}))
	defer s.Close()
	l, err := elevation.OpenURL(t.Context(), s.Client(), s.URL)
	if err != nil {
		t.Fatal(err)
	}
	broken.Store(true)
	box, _ := elevation.Extent(l)
	if h, ok := l.At(box.Center()); ok || elevation.Err(l) == nil {
		t.Errorf("%g m of a server that is gone, %v", h, elevation.Err(l))
	}
	if _, err := elevation.Open(s.URL + "/heights"); err == nil {
		t.Error("a page that is not there opens")
	}
}

func TestAURLOpensLikeAFile(t *testing.T) {
	b, err := os.ReadFile("testdata/cog-zstd-float32.tif")
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		http.ServeContent(w, q, "cog.tif", time.Unix(1e9, 0), bytes.NewReader(b))
	}))
	defer s.Close()
	l, err := elevation.Open(s.URL + "/cog.tif?key=1")
	if err != nil {
		t.Fatal(err)
	}
	if h, ok := l.At(geo.Point{Lat: 48 - 0.0105, Lon: 106.0205}); !ok || math.Abs(h-golden(10, 20)) > 1e-3 {
		t.Errorf("%g m %v, want %g", h, ok, golden(10, 20))
	}
}
