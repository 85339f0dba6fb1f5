package elevation_test

import (
	"archive/zip"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/elevation"
)

// drawn is the world that every file source is asked to show: the square
// degree north-east of 47 N 106 E, an even slope that rises 1,000 m to the
// east and 500 m to the north from 1,200 m, with a void in the middle.
func drawn(p geo.Point) float64 { return 1200 + 1000*(p.Lon-106) + 500*(p.Lat-47) }

const void = 0.02 // half width of the void about 47.5 N 106.5 E [deg]

// drawings draws that world as a file of each source; a source without a
// drawing fails the contract.
var drawings = map[string]func(t testing.TB, folder string) string{
	"hgt": func(t testing.TB, folder string) string {
		path := filepath.Join(folder, "N47E106.hgt")
		if err := os.WriteFile(path, tile(1201), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	},
	"geotiff": func(t testing.TB, folder string) string {
		path := filepath.Join(folder, "slope.tif")
		if err := os.WriteFile(path, degreeOfSlope().bytes(t), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	},
}

func tile(side int) []byte {
	b := make([]byte, 2*side*side)
	step := 1 / float64(side-1)
	for i := range side * side {
		p := geo.Point{Lat: 48 - float64(i/side)*step, Lon: 106 + float64(i%side)*step}
		h := int16(math.Round(drawn(p)))
		if math.Abs(p.Lat-47.5) < void && math.Abs(p.Lon-106.5) < void {
			h = -32768
		}
		binary.BigEndian.PutUint16(b[2*i:], uint16(h))
	}
	return b
}

func TestEverySourceShowsTheDrawnWorld(t *testing.T) {
	for _, s := range elevation.Sources() {
		t.Run(s.Name, func(t *testing.T) {
			draw, ok := drawings[s.Name]
			if !ok {
				t.Fatalf("source %s has no drawing in this test", s.Name)
			}
			l, err := elevation.Open(draw(t, t.TempDir()))
			if err != nil {
				t.Fatal(err)
			}
			for lat := 47.01; lat < 48; lat += 0.07 {
				for lon := 106.01; lon < 107; lon += 0.07 {
					p := geo.Point{Lat: lat, Lon: lon}
					if math.Abs(lat-47.5) < 2*void && math.Abs(lon-106.5) < 2*void {
						continue
					}
					got, ok := l.At(p)
					if !ok || math.Abs(got-drawn(p)) > 1 {
						t.Fatalf("%v: %.1f m %v, drawn %.1f", p, got, ok, drawn(p))
					}
					if r := l.Relief(p); r.Min > got+1 || r.Max < got-1 || r.SD <= 0 || r.SD > r.Max-r.Min {
						t.Fatalf("%v at %.1f m: relief %+v", p, got, r)
					}
				}
			}
			for _, p := range []geo.Point{{Lat: 47.5, Lon: 106.5}, {Lat: 46.9, Lon: 106.5}, {Lat: 47.5, Lon: 107.1}, {Lat: math.NaN(), Lon: 106.5}} {
				if h, ok := l.At(p); ok {
					t.Errorf("%v is void or outside, but has %.1f m", p, h)
				}
			}
			if r := l.Relief(geo.Point{Lat: 10, Lon: 10}); r != (elevation.Relief{}) {
				t.Errorf("relief outside: %+v", r)
			}
			if l.Resolution() <= 0 || l.Work().Key == "" {
				t.Errorf("resolution %v, work %v", l.Resolution(), l.Work())
			}
		})
	}
}

func TestTheReliefOfASlopeIsThatOfTheSlope(t *testing.T) {
	l, err := elevation.ReadHGT("N47E106.hgt", tile(1201))
	if err != nil {
		t.Fatal(err)
	}
	// 10 km are 0.0899 degree of latitude and 0.1329 of longitude there, so the
	// slope goes 45 m and 133 m to each side; the SD of an even spread is its
	// half-width over the root of 3.
	r := l.Relief(geo.Point{Lat: 47.25, Lon: 106.25})
	wantSD := math.Hypot(45, 132.5) / math.Sqrt(3)
	if math.Abs(r.Max-r.Min-2*(45+132.5)) > 6 || math.Abs(r.SD-wantSD) > 4 {
		t.Errorf("relief %+v, want a spread of 355 m and an SD of %.0f", r, wantSD)
	}
}

func TestAFineTileAndAZippedOneReadAlike(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "n47e106.hgt.zip")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	w, err := z.Create("N47E106.hgt")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(tile(3601)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	l, err := elevation.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	p := geo.Point{Lat: 47.123, Lon: 106.877}
	if got, ok := l.At(p); !ok || math.Abs(got-drawn(p)) > 1 {
		t.Errorf("%.1f m %v, drawn %.1f", got, ok, drawn(p))
	}
	if l.Resolution() > 31 || l.Resolution() < 30 {
		t.Errorf("resolution %.1f m, want 30.9", l.Resolution())
	}
}

func TestWrongFilesAreRefusedByName(t *testing.T) {
	for _, c := range []struct {
		name string
		b    []byte
	}{
		{"N47E106.hgt", make([]byte, 100)},
		{"ground.hgt", tile(1201)},
		{"N95E106.hgt", tile(1201)},
	} {
		var want elevation.FormatError
		if _, err := elevation.ReadHGT(c.name, c.b); !errors.As(err, &want) {
			t.Errorf("%s with %d bytes: %v", c.name, len(c.b), err)
		}
	}
	var want elevation.FormatError
	if _, err := elevation.Open("map.jpeg"); !errors.As(err, &want) {
		t.Errorf("map.jpeg: %v", err)
	}
}

func TestTheFinestLayerAnswers(t *testing.T) {
	base := whole(t)
	fine, err := elevation.ReadHGT("N47E106.hgt", tile(1201))
	if err != nil {
		t.Fatal(err)
	}
	s := elevation.NewStack(base, fine)
	inside, hole, outside := geo.Point{Lat: 47.2, Lon: 106.2}, geo.Point{Lat: 47.5, Lon: 106.5}, geo.Point{Lat: 40, Lon: 100}
	if l, _ := s.Of(inside); l != fine {
		t.Errorf("inside the tile %v answers", l.Work())
	}
	for _, p := range []geo.Point{hole, outside} {
		want, _ := base.At(p)
		if got, ok := s.At(p); !ok || got != want {
			t.Errorf("%v: %.1f m, the coarse layer has %.1f", p, got, want)
		}
	}
	if _, ok := (elevation.Stack{}).At(inside); ok {
		t.Error("an empty stack knows a height")
	}
}

func whole(t testing.TB) elevation.Layer {
	t.Helper()
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	return elevation.FromAtlas(a)
}

func TestTheAtlasIsWholeAndUnbroken(t *testing.T) {
	l := whole(t)
	for lat := -90.0; lat <= 90; lat += 0.5 {
		for lon := -180.0; lon < 180; lon += 0.5 {
			h, ok := l.At(geo.Point{Lat: lat, Lon: lon})
			if !ok || math.IsNaN(h) || h < -450 || h > 8849 {
				t.Fatalf("%g, %g: %g m %v", lat, lon, h, ok)
			}
		}
	}
	for _, lat := range []float64{-77, -16.8, 65, 68.9} { // land across the antimeridian: Ross ice, Taveuni, Chukotka
		a, _ := l.At(geo.Point{Lat: lat, Lon: 179.9999})
		b, _ := l.At(geo.Point{Lat: lat, Lon: -180})
		if math.Abs(a-b) > 1 {
			t.Errorf("%g N: %g m west of the antimeridian, %g m on it", lat, a, b)
		}
	}
	if n := testing.AllocsPerRun(100, func() { l.At(geo.Point{Lat: 47, Lon: 100}) }); n != 0 {
		t.Errorf("a height takes %g allocations", n)
	}
	if _, ok := l.At(geo.Point{Lat: math.NaN()}); ok {
		t.Error("nowhere has a height")
	}
}

func TestMountWashington(t *testing.T) {
	l, err := elevation.Open("../../../shared/data/N44W072.hgt")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the real tile is not here")
	}
	if err != nil {
		t.Fatal(err)
	}
	top := 0.0
	for lat := 44.26; lat < 44.28; lat += 0.0005 {
		for lon := -71.32; lon < -71.29; lon += 0.0005 {
			if h, ok := l.At(geo.Point{Lat: lat, Lon: lon}); ok {
				top = math.Max(top, h)
			}
		}
	}
	if math.Abs(top-1917) > 20 {
		t.Errorf("Mount Washington is %.0f m, want 1917 +- 20", top)
	}
}

// TestKnownHeights holds the errors that README.md states.
func TestKnownHeights(t *testing.T) {
	f, err := os.Open("../../../shared/world-facts/elevations.csv")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the table of known heights is not here")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	l := whole(t)
	var off []float64
	for _, row := range rows[1:] {
		if row[1] != "town" && row[1] != "town (weather station)" && row[1] != "aerodrome" {
			continue
		}
		lat, _ := strconv.ParseFloat(row[3], 64)
		lon, _ := strconv.ParseFloat(row[4], 64)
		want, err := strconv.ParseFloat(row[5], 64)
		if err != nil {
			t.Fatalf("%s: %v", row[0], err)
		}
		got, _ := l.At(geo.Point{Lat: lat, Lon: lon})
		off = append(off, math.Abs(got-want))
	}
	slices.Sort(off)
	median, p90 := off[len(off)/2], off[len(off)*9/10]
	t.Logf("%d towns and aerodromes: median error %.0f m, 90 %% %.0f m", len(off), median, p90)
	if len(off) < 40 || median > 50 || p90 > 400 {
		t.Errorf("median %.0f m, 90 %% %.0f m of %d; README.md states 48 and 395", median, p90, len(off))
	}
}

func FuzzReadHGT(f *testing.F) {
	f.Add("N47E106.hgt", []byte{0, 1, 2})
	f.Add("S01W001.HGT", []byte{})
	f.Add("", []byte{255})
	f.Fuzz(func(t *testing.T, name string, b []byte) {
		l, err := elevation.ReadHGT(name, b)
		if err != nil {
			return
		}
		l.At(geo.Point{Lat: 47.5, Lon: 106.5})
	})
}
