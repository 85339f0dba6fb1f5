package world_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/store"
)

// coverTile writes a tile of WorldCover of three degrees, coarser than the real
// ones: bytes in one strip, uncompressed.
func coverTile(t *testing.T, path string, north, west float64, class func(row, col int) byte) {
	t.Helper()
	const n = 300
	order := binary.LittleEndian
	out := append([]byte{'I', 'I', 42, 0}, order.AppendUint32(nil, 8+n*n)...)
	for i := range n * n {
		out = append(out, class(i/n, i%n))
	}
	long := func(v ...uint32) []byte { b, _ := binary.Append(nil, order, v); return b }
	short := func(v ...uint16) []byte { b, _ := binary.Append(nil, order, v); return b }
	double := func(v ...float64) []byte { b, _ := binary.Append(nil, order, v); return b }
	entries := []struct {
		tag, kind uint16
		count     int
		value     []byte
	}{
		{256, 4, 1, long(n)},
		{257, 4, 1, long(n)},
		{258, 3, 1, short(8)},
		{259, 3, 1, short(1)},
		{262, 3, 1, short(1)},
		{273, 4, 1, long(8)},
		{277, 3, 1, short(1)},
		{278, 4, 1, long(n)},
		{279, 4, 1, long(n * n)},
		{33550, 12, 3, double(3.0/n, 3.0/n, 0)},
		{33922, 12, 6, double(0, 0, 0, west, north, 0)},
		{34735, 3, 16, short(1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)},
		{42113, 2, 2, []byte("0\x00")},
	}
	out = order.AppendUint16(out, uint16(len(entries)))
	far, beyond := []byte{}, len(out)+12*len(entries)+4
	for _, e := range entries {
		out = order.AppendUint32(order.AppendUint16(order.AppendUint16(out, e.tag), e.kind), uint32(e.count))
		if len(e.value) <= 4 {
			out = append(out, append(e.value, 0, 0, 0, 0)[:4]...)
			continue
		}
		out = order.AppendUint32(out, uint32(beyond+len(far)))
		far = append(far, e.value...)
	}
	if err := os.WriteFile(path, append(append(out, 0, 0, 0, 0), far...), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestStoredCoverIsWalkedOn: Ground, Cover and Field all take the map where it
// knows the place, and the climate elsewhere.
func TestStoredCoverIsWalkedOn(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "ESA_WorldCover_10m_2021_v200_N45E105_Map.tif")
	coverTile(t, path, 48, 105, func(row, col int) byte {
		switch {
		case row == 200 && col%2 == 0: // a stony track through the grass
			return 60
		case col < 100:
			return 90
		case col < 200:
			return 30
		}
		return 0
	})
	s := store.Open(filepath.Join(dir, "store"))
	if _, err := s.Add(path); err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: s.Dir()})
	if err != nil {
		t.Fatal(err)
	}
	noon := at(t, "2026-06-01T12")
	for _, c := range []struct {
		name     string
		lat, lon float64
		want     cover.Class
		source   string
	}{
		{"bog", 46.5, 105.5, cover.Marsh, "WorldCover 10 m 2021"},
		{"grass", 46.5, 106.5, cover.Steppe, "WorldCover 10 m 2021"},
		{"no data", 46.5, 107.5, open().Cover(geo.Point{Lat: 46.5, Lon: 107.5}), "derived from climate"},
		{"outside", 49.5, 106.5, open().Cover(geo.Point{Lat: 49.5, Lon: 106.5}), "derived from climate"},
	} {
		p := geo.Point{Lat: c.lat, Lon: c.lon}
		g := w.Ground(p, noon)
		if g.Cover() != c.want || w.Cover(p) != c.want {
			t.Errorf("%s: the ground says %v, the map of cover %v, want %v", c.name, g.Cover(), w.Cover(p), c.want)
		}
		if !strings.Contains(g.CoverSource(), c.source) {
			t.Errorf("%s: the source is %q", c.name, g.CoverSource())
		}
		f := w.Field(geo.Grid{North: p.Lat + 0.025, West: p.Lon - 0.025, DLat: 0.05, DLon: 0.05, Rows: 1, Cols: 1})
		if f.Cover[0] != c.want {
			t.Errorf("%s: the route walks on %v, want %v", c.name, f.Cover[0], c.want)
		}
	}
	track := geo.Point{Lat: 48 - 200.5*0.01, Lon: 105 + 140.5*0.01}
	if got := w.Cover(track); got == cover.Steppe || got == cover.Marsh {
		t.Errorf("on the stony track itself lies %v", got)
	}
	f := w.Field(geo.Grid{North: track.Lat + 0.05, West: track.Lon - 0.05, DLat: 0.1, DLon: 0.1, Rows: 1, Cols: 1})
	if f.Cover[0] != cover.Steppe {
		t.Errorf("a cell of grass with a track in it is %v", f.Cover[0])
	}
	if text := fmt.Sprint(w.Gaps()); !strings.Contains(text, "outside the stored land cover (tiles: 1)") {
		t.Errorf("gaps %s", text)
	}
	if got := w.Stored.Of(geo.Box{South: 46, West: 106, North: 47, East: 107}, ""); len(got) != 1 {
		t.Errorf("the tile bears on an answer there: %v", got)
	}
	if h, plain := w.Ground(track, noon).Elevation, open().Ground(track, noon).Elevation; math.Abs(h-plain) > 0 {
		t.Errorf("a tile of cover is taken for heights: %g m, the atlas has %g", h, plain)
	}
}
