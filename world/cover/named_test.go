package cover

import (
	"testing"

	"github.com/longwalk/longwalk/geo"
)

func allRegions() []region {
	var out []region
	for _, list := range [][]region{sandSeas, marshes, watered, plains} {
		out = append(out, list...)
	}
	return out
}

// at is a place by shares of the box, 0 its south and west, 1 its north and east.
func (r *region) at(north, east, height float64) Climate {
	return Climate{
		Lat: r.box.South + north*(r.box.North-r.box.South), Lon: geo.WrapLon(r.box.West + east*r.box.Width()), Elevation: height,
	}
}

// TestRegionsFollowTheLieOfTheLand: all their ground in the middle, none above
// their highest; of two places at an edge the lower one belongs, the higher not.
func TestRegionsFollowTheLieOfTheLand(t *testing.T) {
	for _, r := range allRegions() {
		if r.low >= r.high {
			t.Errorf("%s lies between %g and %g m", r.name, r.low, r.high)
			continue
		}
		middle, low, high := r.at(0.5, 0.5, r.high-0.01), r.at(0.02, 0.5, r.low), r.at(0.02, 0.5, r.high-0.01)
		above, far := r.at(0.5, 0.5, r.high+1), r.at(0.5, 1.5, r.low)
		if !r.holds(middle) || !r.holds(low) || r.holds(high) || r.holds(above) || r.holds(far) {
			t.Errorf("%s: middle %v, low edge %v, high edge %v, mountain in it %v, far off %v",
				r.name, r.holds(middle), r.holds(low), r.holds(high), r.holds(above), r.holds(far))
		}
	}
}

// TestNoRegionEndsAlongAMeridian: even on ground that is level, its edge lies at
// another longitude on every latitude.
func TestNoRegionEndsAlongAMeridian(t *testing.T) {
	for _, r := range allRegions() {
		var ends []float64
		for _, north := range []float64{0.5, 0.7, 0.9} {
			end := 0.0
			for east := 0.5; east < 1.5; east += 0.001 {
				if r.holds(r.at(north, east, (r.low+r.high)/2)) {
					end = east
				}
			}
			ends = append(ends, end)
		}
		if ends[0]-ends[1] < 0.01 || ends[1]-ends[2] < 0.01 {
			t.Errorf("%s ends at %.3f of its box on three latitudes", r.name, ends)
		}
	}
}
