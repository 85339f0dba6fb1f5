package store_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/store"
)

func add(t testing.TB, s *store.Store, path string) store.Entry {
	t.Helper()
	e, err := s.Add(path)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestAFileOfHeightsIsAddedListedAndRemoved(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	if all, err := s.Entries(); err != nil || len(all) != 0 {
		t.Fatalf("a store that is not there has %v, %v", all, err)
	}
	path := degree(46, 8, 1234).write(t, filepath.Join(dir, "alps.tif"))
	e := add(t, s, path)
	if e.Layer != store.Elevation || e.Source != "heights" || len(e.SHA256) != 64 || e.Resolution < 1000 || e.Resolution > 1200 ||
		e.Extent.Box().Center() != (geo.Point{Lat: 46.5, Lon: 8.5}) || e.Size == 0 || e.Added.IsZero() {
		t.Errorf("the record is %+v", e)
	}
	again := add(t, s, path)
	if all, _ := s.Entries(); len(all) != 1 || again.ID != e.ID {
		t.Errorf("added twice, it stands %d times", len(all))
	}
	usable, caveats := s.Usable()
	if len(usable) != 1 || len(caveats) != 0 {
		t.Fatalf("%v, %v", usable, caveats)
	}
	l := s.Heights(usable)[0]
	if h, ok := l.At(geo.Point{Lat: 46.5, Lon: 8.5}); !ok || h != 1234 {
		t.Errorf("height %g, %v", h, ok)
	}
	if _, ok := l.At(geo.Point{Lat: 48, Lon: 8.5}); ok {
		t.Error("a height outside the file")
	}
	if _, err := s.Remove("alps.tif"); err != nil {
		t.Error(err)
	}
	if all, _ := s.Entries(); len(all) != 0 {
		t.Errorf("removed, it still stands there: %v", all)
	}
	if _, err := os.Stat(path); err != nil {
		t.Errorf("the user's own file is gone: %v", err)
	}
	if _, err := s.Remove("alps.tif"); !errors.As(err, &store.InputError{}) {
		t.Errorf("removing what is not there gives %v", err)
	}
}

func TestAFileThatChangedOrWentIsNotUsedAndSaidSo(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	changed := degree(46, 8, 1).write(t, filepath.Join(dir, "changed.tif"))
	gone := degree(47, 8, 1).write(t, filepath.Join(dir, "gone.tif"))
	add(t, s, changed)
	add(t, s, gone)
	copied := degree(48, 8, 1).write(t, filepath.Join(dir, "copied.tif"))
	add(t, s, copied)
	if err := os.Chtimes(copied, time.Now(), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(changed)
	if err != nil {
		t.Fatal(err)
	}
	data[100]++
	if err := os.WriteFile(changed, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(gone); err != nil {
		t.Fatal(err)
	}
	file(t, filepath.Join(s.Dir(), "catalogue", "x.json"), []byte("{"))
	usable, caveats := s.Usable()
	text := errors.Join(caveats...).Error()
	if len(usable) != 1 || usable[0].Name != "copied.tif" || !strings.Contains(text, "changed.tif of the store is not used") ||
		!strings.Contains(text, "gone.tif of the store is not used") || !strings.Contains(text, "damaged") {
		t.Errorf("%d usable; %s", len(usable), text)
	}
}

func TestTheFinestOfSeveralFilesAnswers(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	add(t, s, tile{north: 50, west: 5, step: 0.1, rows: 50, cols: 50, cell: func(int, int) float64 { return 100 }}.write(t, filepath.Join(dir, "wide.tif")))
	add(t, s, degree(46, 8, 200).write(t, filepath.Join(dir, "fine.tif")))
	usable, _ := s.Usable()
	stack := elevation.NewStack(s.Heights(usable)...)
	for p, want := range map[geo.Point]float64{{Lat: 46.5, Lon: 8.5}: 200, {Lat: 47.5, Lon: 8.5}: 100} {
		if h, _ := stack.At(p); h != want {
			t.Errorf("at %v %g m, not the %g of the finest file", p, h, want)
		}
	}
}

func TestWhatIsNoDataIsRefusedWithWhatIsAllowed(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	for name, want := range map[string]string{
		"notes.txt":             "a name that tells no kind of data",
		"broken.tif":            "TIFF",
		"wc2.1_10m_bio_01.tif":  "tells no variable and month",
		"wc2.1_10m_tmin_13.tif": "month",
		"wc2.1_30s_tmin_01.tif": "30 seconds",
		"wc2.1_10m_tmin_01.tif": "WorldClim",
		"grid_10min_rd0.dat":    "a variable that is not read",
		"grid_10min_tmp.dat.gz": "gzip",
		"grid_10min_dtr.dat":    "line 1 of 3 values",
		"answer.json":           "no JSON answer",
		"N46E008.hgt":           "bytes",
		"ESA_WorldCover_10m_2021_v200_N45E006_Map.tif": "TIFF",
	} {
		_, err := s.Add(file(t, filepath.Join(dir, name), []byte("1 2 3\n")))
		var wrong store.InputError
		if !errors.As(err, &wrong) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "allowed: ") {
			t.Errorf("%s: %v does not say %q and what is allowed", name, err, want)
		}
	}
	if _, err := s.Add(filepath.Join(dir, "nowhere.tif")); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := s.Add(dir); err == nil || !strings.Contains(err.Error(), "no regular file") {
		t.Errorf("a folder: %v", err)
	}
	if all, _ := s.Entries(); len(all) != 0 {
		t.Errorf("the store has %v", all)
	}
}

// earth is a WorldClim file of 10 minutes: land north of the equator only.
func earth(cell func(lat, lon float64) float64) tile {
	const step = 1.0 / 6
	return tile{north: 90, west: -180, step: step, rows: 1080, cols: 2160, cell: func(row, col int) float64 {
		if row >= 540 {
			return -32768
		}
		return cell(90-(float64(row)+0.5)*step, -180+(float64(col)+0.5)*step)
	}}
}

func TestWorldClimIsReadInOurUnits(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	for v, value := range map[string]float64{"tmin": -6, "tmax": 4, "vapr": 0.3, "srad": 12_000} {
		data := earth(func(lat, _ float64) float64 { return value * lat / 45 }).bytes()
		for m := range 12 {
			if v != "srad" || m == 0 { // all but one month of radiation are missing
				add(t, s, file(t, filepath.Join(dir, fmt.Sprintf("wc2.1_10m_%s_%02d.tif", v, m+1)), data))
			}
		}
	}
	usable, _ := s.Usable()
	c, caveats := s.Climate(usable)
	if c == nil {
		t.Fatal("no climate", caveats)
	}
	if text := fmt.Sprint(caveats); !strings.Contains(text, "global radiation") || !strings.Contains(text, "1 of its 12 months") {
		t.Errorf("the missing months of radiation are not said: %s", text)
	} else if !strings.Contains(text, "worldclim-2.1 at 10.0 minutes has no heights of its cells") {
		t.Errorf("the missing heights are not said: %s", text)
	}
	k := c.Month(geo.Point{Lat: 45, Lon: 100}, 7)
	near := func(name string, got, want float64) {
		if math.Abs(got-want) > 1e-3*math.Max(1, math.Abs(want)) {
			t.Errorf("%s %g, want %g", name, got, want)
		}
	}
	near("mean [degC]", k.Mean, -1)
	near("range [K]", k.Range, 10)
	near("humidity", k.Humidity, 3/(6.108*math.Exp(17.27*-1/(-1+237.3)))) // 3 hPa over saturation at -1 degC, FAO-56 equation 11
	if !math.IsNaN(k.Radiation) || !math.IsNaN(k.Precipitation) {
		t.Errorf("what is not there is %g, %g", k.Radiation, k.Precipitation)
	}
	near("beside the sea, mean [degC]", c.Month(geo.Point{Lat: 0.01, Lon: 100}, 1).Mean, -1*(0.5/6)/45)
	if at := c.Month(geo.Point{Lat: -20, Lon: 100}, 1); !math.IsNaN(at.Mean) {
		t.Errorf("over the sea %g degC", at.Mean)
	}
}

// cru writes a CRU CL 2.0 file with one land cell, and one beside it.
func cru(t testing.TB, path string, values int, v float64) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	for _, lon := range []float64{8.083, 8.250} {
		fmt.Fprintf(z, "%9.3f%9.3f", 46.583, lon)
		for range values {
			fmt.Fprintf(z, "%9.3f", v)
		}
		fmt.Fprintln(z)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file(t, path, b.Bytes())
}

func TestCRUCLIsReadInOurUnits(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	for _, f := range []struct {
		name    string
		columns int
		value   float64
	}{{"tmp", 12, 3}, {"dtr", 12, 9}, {"pre", 24, 80}, {"reh", 12, 70}, {"sunp", 12, 40}, {"wnd", 12, 2.5}, {"elv", 1, 1.9}} {
		e := add(t, s, cru(t, filepath.Join(dir, "grid_10min_"+f.name+".dat.gz"), f.columns, f.value))
		if e.Source != "cru-cl-2.0" || e.Layer != store.Climate {
			t.Errorf("%+v", e)
		}
	}
	usable, _ := s.Usable()
	c, caveats := s.Climate(usable)
	if c == nil || len(caveats) != 0 {
		t.Fatal(c, caveats)
	}
	k := c.Month(geo.Point{Lat: 46.55, Lon: 8.2}, 12)
	for name, pair := range map[string][2]float64{
		"mean": {k.Mean, 3}, "range": {k.Range, 9}, "precipitation": {k.Precipitation, 80}, "humidity": {k.Humidity, 0.7},
		"sunshine": {k.Sunshine, 0.4}, "wind": {k.Wind, 2.5}, "height": {k.Height, 1900},
	} {
		if math.Abs(pair[0]-pair[1]) > 1e-3 {
			t.Errorf("%s %g, want %g", name, pair[0], pair[1])
		}
	}
	if k := c.Month(geo.Point{Lat: 40, Lon: 8.2}, 12); !math.IsNaN(k.Mean) {
		t.Errorf("far from the two cells %g degC", k.Mean)
	}
}

func TestCRUCLOutsideItsGridIsRefused(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	for text, want := range map[string]string{
		"46.6 8.083" + strings.Repeat(" 1", 12) + "\n":     "the middle of no cell",
		"46.583 8.083" + strings.Repeat(" 99", 12) + "\n":  "mean temperature of 99",
		"46.583 8.083" + strings.Repeat(" x", 12) + "\n":   `line 1: "x"`,
		"46.583 8.083" + strings.Repeat(" NaN", 12) + "\n": "mean temperature of NaN",
		"": "no line",
	} {
		if _, err := s.Add(file(t, filepath.Join(dir, "grid_10min_tmp.dat"), []byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.30q: %v does not say %q", text, err, want)
		}
	}
}
