package report

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// onMap makes a surface of a formula on a map.
func onMap(t testing.TB, code, rows, cols int, x0, y0, dx, dy float64, value func(row, col int) float32) Surface {
	t.Helper()
	m, err := project.EPSG(code)
	if err != nil {
		t.Fatal(err)
	}
	s := Surface{
		Lattice: project.Lattice{Map: m, X0: x0, Y0: y0, DX: dx, DY: dy, Rows: rows, Cols: cols},
		Values:  make([]float32, rows*cols), Name: "time from the start", Unit: "h",
	}
	for i := range s.Values {
		s.Values[i] = value(i/cols, i%cols)
	}
	return s
}

// hills are times with an unreached corner, a hole that is no number, and cells
// of many magnitudes.
func hills(row, col int) float32 {
	switch {
	case row+col < 40:
		return float32(math.Inf(1))
	case row > 30 && row < 40 && col > 50 && col < 80:
		return float32(math.NaN())
	case col == 100:
		return float32(math.Ldexp(1, row%200-100))
	}
	return float32(5 + 3*math.Sin(float64(row)/9)*math.Cos(float64(col)/13) + float64(row)/70)
}

// save writes a surface to a file and returns its path.
func save(t testing.TB, s Surface, o TIFFOptions) string {
	t.Helper()
	f, err := os.Create(filepath.Join(t.TempDir(), "surface.tif"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(WriteGeoTIFF(f, s, o), f.Close()); err != nil {
		t.Fatal(err)
	}
	return f.Name()
}

// TestAGeoTIFFReadsBackToTheBit, with its lattice and map, of every kind.
func TestAGeoTIFFReadsBackToTheBit(t *testing.T) {
	nan := float32(math.NaN())
	for name, c := range map[string]struct {
		s Surface
		o TIFFOptions
	}{
		"UTM":                  {onMap(t, 32648, 600, 700, 450e3, 5800e3, 25, 30, hills), TIFFOptions{NoData: nan}},
		"degrees":              {onMap(t, 4326, 300, 513, 175, 60, 0.02, 0.01, hills), TIFFOptions{NoData: -1}},
		"polar":                {onMap(t, 3413, 257, 256, -100e3, 100e3, 500, 500, hills), TIFFOptions{NoData: -9999.5}},
		"one cell":             {onMap(t, 4258, 1, 1, 10, 50, 1, 1, func(int, int) float32 { return 3 }), TIFFOptions{NoData: nan}},
		"big":                  {onMap(t, 26912, 520, 300, 430e3, 4519e3, 26.477, 26.477, hills), TIFFOptions{NoData: nan, Big: true}},
		"nothing reached":      {onMap(t, 3857, 20, 3000, 0, 0, 10, 10, func(int, int) float32 { return nan }), TIFFOptions{NoData: nan}},
		"metadata that escape": {onMap(t, 5070, 30, 30, 0, 0, 30, 30, hills), TIFFOptions{NoData: nan, Metadata: map[string]string{"a<b": `"&>`, "COST": "Tobler"}}},
	} {
		path := save(t, c.s, c.o)
		lattice, values, err := elevation.ReadRaster(path, 0)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want, got := c.s.Lattice, lattice
		if got.Map.Code != want.Map.Code || got.Rows != want.Rows || got.Cols != want.Cols ||
			math.Abs(got.X0-want.X0) > 1e-9 || math.Abs(got.Y0-want.Y0) > 1e-8 || math.Abs(got.DX-want.DX) > 1e-12 || math.Abs(got.DY-want.DY) > 1e-12 {
			t.Errorf("%s: lattice %+v; want %+v", name, got, want)
		}
		for i, v := range c.s.Values {
			if g := values[i]; known(v) && math.Float32bits(g) != math.Float32bits(v) || !known(v) && g == g {
				t.Fatalf("%s: %g in cell %d; want %g", name, g, i, v)
			}
		}
	}
}

// TestOverviewsShowCellsThatThereAre: each is half as fine as the one before,
// and every value of it is that of the middle of what it covers.
func TestOverviewsShowCellsThatThereAre(t *testing.T) {
	s := onMap(t, 32648, 700, 1100, 450e3, 5800e3, 25, 25, hills)
	b, err := os.ReadFile(save(t, s, TIFFOptions{NoData: -1}))
	if err != nil {
		t.Fatal(err)
	}
	f, err := tiff.Open(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Images) != 4 { // 1100, 550, 275 and 138 columns
		t.Fatalf("%d images", len(f.Images))
	}
	end := int64(0)
	for k := len(f.Images) - 1; k >= 0; k-- { // the coarsest lies first in the file
		im, shrink := f.Images[k], 1<<k
		if im.Width != (1100+shrink-1)/shrink || im.Height != (700+shrink-1)/shrink || im.Reduced != (k > 0) {
			t.Errorf("image %d: %d x %d, reduced %v", k, im.Width, im.Height, im.Reduced)
		}
		for block := range im.Across * im.Down {
			at, n, err := im.Place(block)
			if err != nil || at < end {
				t.Fatalf("image %d, block %d at %d, before %d: %v", k, block, at, end, err)
			}
			end = at + n
			row := block / im.Across * im.BlockHeight
			err = im.Block(block, func(cells []float64) {
				for i, x := range cells {
					r, c := min(row*shrink+shrink/2, 699), min((block%im.Across*im.BlockWidth+i)*shrink+shrink/2, 1099)
					want := s.Values[r*1100+c]
					if !known(want) {
						want = -1
					}
					if float32(x) != want {
						t.Fatalf("image %d: %g in row %d, column %d; want %g", k, x, r, c, want)
					}
				}
				row++
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if end != int64(len(b)) {
		t.Errorf("tiles end at %d of %d bytes", end, len(b))
	}
}

// TestAGeoTIFFIsTheSameForAnyWorkers: its bytes do not depend on how many pack.
func TestAGeoTIFFIsTheSameForAnyWorkers(t *testing.T) {
	s := onMap(t, 32648, 900, 900, 450e3, 5800e3, 25, 25, hills)
	var first []byte
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, n := range []int{1, 2, 7} {
		runtime.GOMAXPROCS(n)
		b, err := os.ReadFile(save(t, s, TIFFOptions{NoData: -1}))
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b
		}
		if !bytes.Equal(b, first) {
			t.Errorf("other bytes with %d workers", n)
		}
	}
}

// TestWhatIsNoGeoTIFFIsRefused, with the reason, before anything is written.
func TestWhatIsNoGeoTIFFIsRefused(t *testing.T) {
	good := onMap(t, 32648, 10, 10, 450e3, 5800e3, 25, 25, func(int, int) float32 { return 0 })
	for want, change := range map[string]func(*Surface, *TIFFOptions){
		"no EPSG code":           func(s *Surface, _ *TIFFOptions) { s.Lattice.Map.Code = 0 },
		"gdalwarp":               func(s *Surface, _ *TIFFOptions) { s.Lattice.Map.Code = 27700 },
		"99 values":              func(s *Surface, _ *TIFFOptions) { s.Values = s.Values[:99] },
		"0 x 10 cells":           func(s *Surface, _ *TIFFOptions) { s.Lattice.Rows = 0 },
		"no-data value 0":        func(_ *Surface, o *TIFFOptions) { o.NoData = 0 },
		"infinite no-data value": func(_ *Surface, o *TIFFOptions) { o.NoData = float32(math.Inf(-1)) },
	} {
		s, o := good, TIFFOptions{NoData: -1}
		change(&s, &o)
		var w counting
		if err := WriteGeoTIFF(&w, s, o); err == nil || !strings.Contains(err.Error(), want) || w > 0 {
			t.Errorf("%v after %d bytes; want %q named", err, w, want)
		}
	}
}

// counting counts what is written.
type counting int64

func (c *counting) Write(b []byte) (int, error) { *c += counting(len(b)); return len(b), nil }

func (c *counting) Seek(int64, int) (int64, error) { return 0, nil }

// full fails once so many bytes were written.
type full struct{ left int }

func (f *full) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errors.New("no room")
	}
	return len(b), nil
}

func (f *full) Seek(int64, int) (int64, error) { return 0, nil }

// TestAFullDiskIsAnError, wherever it is full.
func TestAFullDiskIsAnError(t *testing.T) {
	s := onMap(t, 32648, 300, 300, 450e3, 5800e3, 25, 25, hills)
	var size counting
	if err := WriteGeoTIFF(&size, s, TIFFOptions{NoData: -1}); err != nil {
		t.Fatal(err)
	}
	for left := 0; left < int(size); left += 1 + int(size)/50 {
		if err := WriteGeoTIFF(&full{left}, s, TIFFOptions{NoData: -1}); err == nil {
			t.Errorf("no error on a disk with room for %d of %d bytes", left, size)
		}
	}
	if err := WriteGeoTIFF(&full{int(size)}, s, TIFFOptions{NoData: -1}); err != nil {
		t.Error(err)
	}
}

// TestAFileThatMayPassFourGiBIsABigTIFF by its size alone.
func TestAFileThatMayPassFourGiBIsABigTIFF(t *testing.T) {
	for rows, want := range map[int]bool{18000: false, 28000: false, 30000: true, 60000: true} {
		f := &tiffFile{levels: tiffLevels(rows, 28000), void: -1}
		if got := f.most() > math.MaxUint32; got != want {
			t.Errorf("%d x 28000 cells, at most %d bytes: big %v", rows, f.most(), got)
		}
	}
}

func BenchmarkGeoTIFF(b *testing.B) {
	s := onMap(b, 32648, 2800, 4200, 450e3, 5800e3, 25, 25, func(r, c int) float32 {
		return float32(math.Hypot(float64(r-1400), float64(c-2100)) / 200 * (1.2 + math.Sin(float64(r)/40)*math.Cos(float64(c)/50)))
	})
	b.SetBytes(int64(4 * len(s.Values)))
	for b.Loop() {
		var w counting
		if err := WriteGeoTIFF(&w, s, TIFFOptions{NoData: -1}); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(w)/1e6, "MB")
	}
}
