package water_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

// TestWaterIsWhatItsRingsHold: the index of tiles and bands answers as counting
// every edge of the map does, on a lattice, and close to shores where it could
// go wrong.
func TestWaterIsWhatItsRingsHold(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	n := today()
	sea := a.Sea()
	var places []geo.Point
	for i := range 400 {
		places = append(places, at(-89+178*math.Mod(float64(i)*0.618034, 1), -180+0.9*float64(i)))
	}
	for i := 0; i < len(sea); i += 37 {
		v := sea[i][len(sea[i])/2]
		for _, d := range []float64{1e-9, -1e-4, 0.003} {
			places = append(places, at(v.Lat+d, geo.WrapLon(v.Lon-2*d)), at(v.Lat-d, geo.WrapLon(v.Lon+d)))
		}
	}
	wet := 0
	for _, p := range places {
		got := n.Sea(p)
		if want := atlas.Within(sea, p); got != want {
			t.Errorf("%v: sea %v, its rings say %v", p, got, want)
		}
		if got {
			wet++
		}
	}
	if wet < 100 || wet > len(places)-100 {
		t.Errorf("%d of %d places are sea: the test sees one side only", wet, len(places))
	}
	lakes := a.Lakes()
	held := 0
	for i := 0; i < len(lakes); i += 11 {
		ring := lakes[i].Rings[0]
		v, w := ring[0], ring[len(ring)/2]
		for _, p := range []geo.Point{at((v.Lat+w.Lat)/2, (v.Lon+w.Lon)/2), at(v.Lat+1e-4, v.Lon), at(v.Lat, v.Lon-1e-4)} {
			want := -1
			for k := range lakes {
				if atlas.Within(lakes[k].Rings, p) {
					want = k
					break
				}
			}
			got, ok := n.LakeAt(p)
			if ok != (want >= 0) || ok && got != want {
				t.Errorf("%v: lake %d, %v; its rings say %d", p, got, ok, want)
			}
			if ok {
				held++
			}
		}
	}
	if held < 30 {
		t.Errorf("%d places lie in lakes: the test sees no lakes", held)
	}
}
