package world_test

import (
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/water"
)

// baikal is a small grid over land, lake and rivers.
func baikal() geo.Grid {
	return geo.Grid{North: 56.2, West: 108.8, DLat: 0.1, DLon: 0.15, Rows: 12, Cols: 12}
}

// TestFieldIsTheGroundLaidOut compares every cell with the ground at its middle.
func TestFieldIsTheGroundLaidOut(t *testing.T) {
	w, g := open(), baikal()
	f := w.Field(g)
	day := time.Date(1941, 3, 15, 12, 0, 0, 0, time.UTC)
	lakes := 0
	for i := range g.Len() {
		p := g.Center(i/g.Cols, i%g.Cols)
		gr := w.Ground(p, day)
		if math.Abs(float64(f.Elevation[i])-gr.Mean) > 0.5 || math.Abs(float64(f.Relief[i])-gr.Relief.SD) > 0.5 {
			t.Errorf("%v: %.0f m, relief %.0f; the ground says %.0f, %.0f", p, f.Elevation[i], f.Relief[i], gr.Mean, gr.Relief.SD)
		}
		if f.Sea[i] != gr.Sea || int(f.Lake[i]) != gr.Lake || f.Cover[i] != gr.Cover() {
			t.Errorf("%v: sea %v, lake %d, %v; the ground says %v, %d, %v", p, f.Sea[i], f.Lake[i], f.Cover[i], gr.Sea, gr.Lake, gr.Cover())
		}
		if math.Abs(f.Snow(i, day)-gr.SnowDepth()) > 0.05+0.15*gr.SnowDepth() {
			t.Errorf("%v: snow %.2f m; the ground says %.2f", p, f.Snow(i, day), gr.SnowDepth())
		}
		h, held := w.Territory.Held(f.Region[i], day)
		if holder, known := gr.Holding(); held != known || h.Controller != holder.Controller {
			t.Errorf("%v: held by %q; the ground says %q", p, h.Controller, holder.Controller)
		}
		if f.Lake[i] >= 0 {
			lakes++
			if f.LakeBears(i, day) != (gr.LakeIce() >= water.BearsParty) {
				t.Errorf("%v: the ice bears: %v; the ground says %.2f m", p, f.LakeBears(i, day), gr.LakeIce())
			}
			if f.LakeBears(i, day.AddDate(0, 4, 0)) {
				t.Errorf("%v: Baikal bears in mid-July", p)
			}
		}
	}
	if lakes < 10 {
		t.Errorf("%d cells of Baikal: the grid lies elsewhere", lakes)
	}
}

func TestFieldTwiceIsTheSame(t *testing.T) {
	if !reflect.DeepEqual(open().Field(baikal()), open().Field(baikal())) {
		t.Error("the same grid laid out twice differs")
	}
}

// TestFieldKnowsRivers: a river cell lies where the map has a river.
func TestFieldKnowsRivers(t *testing.T) {
	g := geo.Grid{North: 61, West: 119.5, DLat: 0.1, DLon: 0.2, Rows: 12, Cols: 10} // the Lena at Olyokminsk
	f := open().Field(g)
	found := 0
	for i, class := range f.River {
		if class < int8(water.GreatRiver) {
			continue
		}
		found++
		p := g.Center(i/g.Cols, i%g.Cols)
		gr := open().Ground(p, time.Date(1941, 4, 18, 12, 0, 0, 0, time.UTC))
		if _, away, ok := gr.River(); !ok || away.Km() > 15 {
			t.Errorf("%v is marked as river, the nearest lies %.0f km off", p, away.Km())
		}
		if !f.RiverBears(i, time.Date(1941, 4, 18, 0, 0, 0, 0, time.UTC)) || f.RiverBears(i, time.Date(1941, 7, 18, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%v: the Lena bears in April and not in July", p)
		}
	}
	if found < 5 {
		t.Errorf("%d cells of the Lena", found)
	}
}

// TestGridForKeepsItsLimit: however large the box, no more cells than allowed,
// and the box is covered.
func TestGridForKeepsItsLimit(t *testing.T) {
	for _, c := range []struct {
		box   geo.Box
		cell  float64
		limit int
	}{
		{geo.BoxOf(geo.Point{Lat: 44, Lon: -71.5}, geo.Point{Lat: 44.5, Lon: -71.1}), 1.0 / 120, 600_000},
		{geo.BoxOf(geo.Point{Lat: 27, Lon: 88}, geo.Point{Lat: 62, Lon: 124}), 1.0 / 12, 600_000},
		{geo.BoxOf(geo.Point{Lat: -80, Lon: -170}, geo.Point{Lat: 85, Lon: 10}), 1.0 / 12, 600_000},
		{geo.BoxOf(geo.Point{Lat: -10, Lon: 175}, geo.Point{Lat: 10, Lon: -175}), 1.0 / 12, 1000},
		{geo.BoxOf(geo.Point{Lat: 50, Lon: 10}), 1.0 / 12, 10},
		{geo.Box{South: -90, West: -180, North: 90, East: 180}, 1.0 / 12, 600_000},
	} {
		g := world.GridFor(c.box, c.cell, c.limit)
		if g.Len() > c.limit || g.Rows < 1 || g.Cols < 1 {
			t.Errorf("%+v: %d by %d cells, limit %d", c.box, g.Rows, g.Cols, c.limit)
		}
		if g.North-float64(g.Rows)*g.DLat > c.box.South+1e-9 && g.Rows > 1 {
			t.Errorf("%+v: the grid ends at %.2f N", c.box, g.North-float64(g.Rows)*g.DLat)
		}
		if float64(g.Cols)*g.DLon < c.box.Width()-1e-9 && g.Cols > 1 {
			t.Errorf("%+v: the grid is %.2f deg wide of %.2f", c.box, float64(g.Cols)*g.DLon, c.box.Width())
		}
		if float64(g.Cols-1)*g.DLon >= 360 {
			t.Errorf("%+v: the grid goes more than once round the Earth: %d columns of %.3f deg", c.box, g.Cols, g.DLon)
		}
	}
}
