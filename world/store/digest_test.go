package store_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/store"
)

// patchwork is a tile of cover of three degrees, 1000 cells to a degree: trees
// with a track of bare ground in every tenth row, and fields in the east.
func patchwork() tile {
	return tile{north: 48, west: 6, step: 0.001, rows: 3000, cols: 3000, classes: true, cell: func(row, col int) float64 {
		switch {
		case col >= 1500:
			return 40
		case row%10 == 3:
			return 60
		}
		return 10
	}}
}

// TestADigestHasTheCommonestCover: a place on the track is bare, the country
// about it is forest, whether the digest is read or made anew.
func TestADigestHasTheCommonestCover(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	e, err := s.Add(patchwork().write(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_N45E006_Map.tif")))
	if err != nil {
		t.Fatal(err)
	}
	kept, err := filepath.Glob(filepath.Join(s.Dir(), "catalogue", "*.digest"))
	if err != nil || len(kept) != 1 {
		t.Fatalf("digests %v, %v", kept, err)
	}
	track, field := geo.Point{Lat: 48 - 0.0335, Lon: 6.5005}, geo.Point{Lat: 46.5, Lon: 8.25}
	check := func(when string) {
		t.Helper()
		usable, _ := s.Usable()
		c := s.Covers(usable)
		if word, _ := c.At(track); word != "bare" {
			t.Errorf("%s: on the track %q", when, word)
		}
		if a, b, out := c.About(track), c.About(field), c.About(geo.Point{Lat: 50, Lon: 7}); a != "trees" || b != "fields" || out != "" {
			t.Errorf("%s: about the track %q, among fields %q, outside %q", when, a, b, out)
		}
	}
	check("as kept")
	if err := os.WriteFile(kept[0], []byte(e.SHA256+" 720 720\nshort"), 0o600); err != nil {
		t.Fatal(err)
	}
	check("damaged")
	if err := os.Remove(kept[0]); err != nil {
		t.Fatal(err)
	}
	check("lost")
	if _, err := s.Remove(e.Name); err != nil {
		t.Errorf("a tile without a digest cannot be removed: %v", err)
	}
}

func TestCoverThatIsNotInDegreesIsRefused(t *testing.T) {
	dir := t.TempDir()
	oblong := patchwork()
	oblong.rows = 2000
	good := oblong.bytes()
	s := store.Open(filepath.Join(dir, "store"))
	if _, err := s.Add(file(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_oblong.tif"), good)); err != nil {
		t.Errorf("a piece that is wider than high: %v", err)
	}
	oblong.wide = 1.5
	if _, err := s.Add(oblong.write(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_utm.tif"))); err == nil || !strings.Contains(err.Error(), "not as wide as high") {
		t.Errorf("cells of another shape: %v", err)
	}
	if _, err := s.Add(file(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_cut.tif"), good[:len(good)/2])); err == nil {
		t.Error("half a tile is taken")
	}
	if left, _ := filepath.Glob(filepath.Join(s.Dir(), "catalogue", "*cut*")); len(left) > 0 {
		t.Errorf("a tile that was refused left %s", strings.Join(left, ", "))
	}
}

func FuzzDigest(f *testing.F) {
	f.Add([]byte("abc 1 2\n\x0a\x14"), 45.0, 6.0)
	f.Add([]byte("abc 9999999 9999999\n"), 0.0, 0.0)
	f.Fuzz(func(t *testing.T, data []byte, south, west float64) {
		if !(south >= -90 && south < 87 && west >= -180 && west < 177) {
			t.Skip("no place")
		}
		store.ParseDigest(data, "abc", geo.Box{South: south, West: west, North: south + 3, East: west + 3})
	})
}
