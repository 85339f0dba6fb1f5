package world_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/store"
)

// flatTile writes an SRTM tile of 3 arc-seconds that is level.
func flatTile(t *testing.T, dir, name string, metres int16) string {
	t.Helper()
	b := make([]byte, 1201*1201*2)
	for i := 0; i < len(b); i += 2 {
		b[i], b[i+1] = byte(metres>>8), byte(metres)
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTheUsersHeightsAnswerWhereTheyLieAndTheAtlasElsewhere(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	if _, err := s.Add(flatTile(t, dir, "N46E008.hgt", 777)); err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: s.Dir(), Heights: []string{flatTile(t, dir, "N46E009.hgt", 888)}})
	if err != nil {
		t.Fatal(err)
	}
	plain, err := world.Open()
	if err != nil {
		t.Fatal(err)
	}
	noon := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	stored, named, outside := geo.Point{Lat: 46.5, Lon: 8.5}, geo.Point{Lat: 46.5, Lon: 9.5}, geo.Point{Lat: 46.5, Lon: 11.5}
	if h := w.Ground(stored, noon).Elevation; h != 777 {
		t.Errorf("in the stored tile %g m", h)
	}
	if h := w.Ground(named, noon).Elevation; h != 888 {
		t.Errorf("in the tile named beside it %g m", h)
	}
	if got, want := w.Ground(outside, noon).Elevation, plain.Ground(outside, noon).Elevation; got != want {
		t.Errorf("outside both %g m, in the atlas %g", got, want)
	}
	if text := w.HeightSource(stored); !strings.Contains(text, "Radar Topography") || !strings.Contains(text, "Resolution 93 m") {
		t.Errorf("the source in the tile is %q", text)
	}
	if text := w.HeightSource(outside); !strings.Contains(text, "P.1511") || !strings.Contains(text, "Resolution 9.3 km") {
		t.Errorf("the source outside is %q", text)
	}
	if text := fmt.Sprint(w.Gaps()); !strings.Contains(text, "outside 2 files of the user's own") {
		t.Errorf("gaps %s", text)
	}
	if h := plain.Ground(stored, noon).Elevation; h == 777 || plain.Stored != nil {
		t.Error("Open looks into a store")
	}
	if got := w.Stored.Of(geo.Box{South: 40, West: 0, North: 46.2, East: 8.2}, ""); len(got) != 1 {
		t.Errorf("on ground that the tile shares it bears on the answer: %v", got)
	}
	if got := w.Stored.Of(geo.Box{South: 40, West: 100, North: 46.2, East: 101}, ""); len(got) != 0 {
		t.Errorf("far away it bears on the answer: %v", got)
	}
}

func TestAStoredFileThatChangedIsACaveat(t *testing.T) {
	dir := t.TempDir()
	s := store.Open(filepath.Join(dir, "store"))
	path := flatTile(t, dir, "N46E008.hgt", 777)
	if _, err := s.Add(path); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 100); err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: s.Dir()})
	if err != nil {
		t.Fatal(err)
	}
	if text := fmt.Sprint(w.Gaps()); !strings.Contains(text, "N46E008.hgt of the store is not used") {
		t.Errorf("gaps %s", text)
	}
	if _, err := world.OpenWith(world.Options{Heights: []string{path}}); err == nil {
		t.Error("a damaged file asked for by name is no error")
	}
}
