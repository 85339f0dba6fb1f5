package store_test

import (
	"errors"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/store"
)

// TestVoidsAreLeftFilledOrRefusedByChoice: a hole of 2 km in level ground.
func TestVoidsAreLeftFilledOrRefusedByChoice(t *testing.T) {
	dir := t.TempDir()
	holed, sound := degree(46, 8, 500), degree(46, 9, 500)
	holed.cell = func(row, col int) float64 {
		if row == 50 && col == 50 {
			return -32768
		}
		return 500
	}
	path := holed.write(t, filepath.Join(dir, "holed.tif"))
	hole := geo.Point{Lat: 47 - 0.505, Lon: 8.505}
	for _, c := range []struct {
		voids string
		known bool
	}{{store.VoidsLeave, false}, {store.VoidsFill, true}} {
		s := store.Open(filepath.Join(dir, c.voids))
		e, err := s.AddWith(path, c.voids)
		if err != nil {
			t.Fatal(err)
		}
		usable, _ := s.Usable()
		h, ok := s.Heights(usable)[0].At(hole)
		if ok != c.known || ok && math.Abs(h-500) > 1 {
			t.Errorf("%s: %g m, known %v", c.voids, h, ok)
		}
		if says := strings.Contains(e.Work.Title, "voids filled"); says != c.known {
			t.Errorf("%s: the source reads %q", c.voids, e.Work.Title)
		}
	}
	s := store.Open(filepath.Join(dir, "refuse"))
	if _, err := s.AddWith(path, store.VoidsRefuse); err == nil || !strings.Contains(err.Error(), "a void at") {
		t.Errorf("a file with a void: %v", err)
	}
	if _, err := s.AddWith(sound.write(t, filepath.Join(dir, "sound.tif")), store.VoidsRefuse); err != nil {
		t.Errorf("a file without voids: %v", err)
	}
	var in store.InputError
	if _, err := s.AddWith(path, "mend"); !errors.As(err, &in) || in.Found != `"mend"` {
		t.Errorf("another choice: %v", err)
	}
}

// TestVoidsOutsideTheStore: the same choice for a file that is only opened.
func TestVoidsOutsideTheStore(t *testing.T) {
	holed := degree(46, 8, 500)
	holed.cell = func(row, col int) float64 {
		if row == 50 && col == 50 {
			return -32768
		}
		return 500
	}
	path := holed.write(t, filepath.Join(t.TempDir(), "holed.tif"))
	hole := geo.Point{Lat: 47 - 0.505, Lon: 8.505}
	for voids, known := range map[string]bool{"": false, store.VoidsLeave: false, store.VoidsFill: true} {
		l, err := store.OpenHeights(path, voids)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := l.At(hole); ok != known {
			t.Errorf("voids %q: known %v", voids, ok)
		}
	}
	for _, c := range []struct{ path, voids, want string }{
		{path, store.VoidsRefuse, "a void at"},
		{path, "mend", "leave, fill, refuse"},
		{"https://localhost/dem.tif", store.VoidsRefuse, "a file on disk"},
	} {
		if _, err := store.OpenHeights(c.path, c.voids); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s, voids %s: %v", c.path, c.voids, err)
		}
	}
	classes := degree(46, 8, 30)
	classes.classes = true
	if _, err := store.OpenHeights(classes.write(t, filepath.Join(t.TempDir(), "valley.tif")), ""); err == nil || !strings.Contains(err.Error(), "a grid of bytes") {
		t.Errorf("classes as heights: %v", err)
	}
}

// TestClassesAreNoHeights: bytes under any name are refused as heights, and a
// piece of a tile of cover is cover.
func TestClassesAreNoHeights(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	classes := degree(46, 8, 30)
	classes.classes = true
	if _, err := s.Add(classes.write(t, filepath.Join(dir, "valley.tif"))); err == nil || !strings.Contains(err.Error(), "a grid of bytes") {
		t.Errorf("classes as heights: %v", err)
	}
	e, err := s.Add(classes.write(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_valley.tif")))
	if err != nil || e.Layer != store.Cover {
		t.Errorf("a piece of cover: %+v, %v", e, err)
	}
	if _, err := s.Add(degree(46, 8, 30).write(t, filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_N45E006_Map.tif"))); err == nil || !strings.Contains(err.Error(), "no grid of bytes") {
		t.Errorf("heights as cover: %v", err)
	}
	if _, err := s.AddWith(filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_valley.tif"), store.VoidsFill); err == nil || !strings.Contains(err.Error(), "a file of cover") {
		t.Errorf("voids of cover filled: %v", err)
	}
}
