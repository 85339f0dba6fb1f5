package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/world/store"
)

// cruLine is a line of CRU CL 2.0 with so many equal values.
func cruLine(lat, lon float64, values int, v float64) string {
	return fmt.Sprintf("%9.3f%9.3f", lat, lon) + strings.Repeat(fmt.Sprintf("%9.3f", v), values) + "\n"
}

// TestCRUCLSaysWhereItsCellsLie: the extent is that of the cells, and no cell
// may come twice.
func TestCRUCLSaysWhereItsCellsLie(t *testing.T) {
	dir := t.TempDir()
	text := cruLine(46.583, 8.083, 12, 5) + cruLine(47.583, 9.083, 12, 5)
	e, err := store.Open(filepath.Join(dir, "store")).Add(file(t, filepath.Join(dir, "grid_10min_tmp.dat"), []byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	if got := e.Extent.String(); got != "46.50..47.67 N, 8.00..9.17 E" {
		t.Errorf("two cells lie in %s", got)
	}
	if _, _, err := store.ParseCRU([]byte(text+text), "tmp"); err == nil || !strings.Contains(err.Error(), "line 3: 46.583 N 8.083 E for the second time") {
		t.Errorf("a cell that comes twice: %v", err)
	}
}

func FuzzParseCRU(f *testing.F) {
	f.Add([]byte(cruLine(46.583, 8.083, 12, 5)), "tmp")
	f.Add([]byte(cruLine(-46.583, -8.083, 24, 5)), "pre")
	f.Add([]byte(cruLine(46.583, 8.083, 1, 0.5)), "elv")
	f.Add([]byte("NaN NaN 1 2 3 4 5 6 7 8 9 10 11 12\n"), "wnd")
	f.Fuzz(func(t *testing.T, text []byte, variable string) {
		switch variable {
		case "tmp", "dtr", "pre", "reh", "sunp", "wnd", "elv":
		default:
			t.Skip("no variable")
		}
		cells, sound, err := store.ParseCRU(text, variable)
		if err == nil && (cells < 1 || cells > len(text) || !sound) {
			t.Fatalf("%d cells of %d bytes, sound %v", cells, len(text), sound)
		}
	})
}

func FuzzWholeEarth(f *testing.F) {
	f.Add(tile{north: 90, west: -180, step: 30, rows: 6, cols: 12, cell: func(row, col int) float64 { return float64(row - col) }}.bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		in, err := os.Open(file(t, filepath.Join(t.TempDir(), "earth.tif"), data))
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		if err := store.ReadWholeEarth(in, 30); err != nil && err.Error() == "" {
			t.Fatal("an error without words")
		}
	})
}

func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"id":"a","path":"b","layer":"cover","extent":{"south":1,"west":2,"north":3,"east":4},"rows":3}`))
	f.Add([]byte(`{"id":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := store.ReadRecord(file(t, filepath.Join(t.TempDir(), "a.json"), data))
		if err == nil && (e.ID == "" || e.Path == "" || e.Layer == "") {
			t.Fatalf("%+v", e)
		}
	})
}
