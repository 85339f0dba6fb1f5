package geo_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// hook goes a degree east along the equator, across the antimeridian, and a
// degree north, climbing a kilometre in all.
func hook() geo.Track {
	noon := time.Date(1941, 4, 10, 12, 0, 0, 0, time.UTC)
	return geo.Track{
		{Point: geo.Point{Lat: 0, Lon: 179.5}, Time: noon},
		{Point: geo.Point{Lat: 0, Lon: -179.5}, Elevation: 500, Time: noon.Add(10 * time.Hour)},
		{Point: geo.Point{Lat: 1, Lon: -179.5}, Elevation: 1000},
	}
}

const hookLength = 111319.4908 + 110574.3885 // [m]: a degree of the equator, and of the meridian from there

func TestTrackIsMeasuredLegByLeg(t *testing.T) {
	if d := hook().Length().M(); math.Abs(d-hookLength) > 0.001 {
		t.Errorf("the hook is %.4f m long, want %.4f", d, hookLength)
	}
	if d := (geo.Track{}).Length() + (geo.Track{{}}).Length(); d != 0 {
		t.Errorf("tracks without legs are %v long", d)
	}
}

func TestPlaceAlongATrack(t *testing.T) {
	track := hook()
	half := track.At(111319.4908 / 2)
	if geo.Distance(half.Point, geo.Point{Lat: 0, Lon: 180}) > 0.01 || math.Abs(half.Elevation.M()-250) > 1e-6 {
		t.Errorf("half of the first leg is at %v, %v", half.Point, half.Elevation)
	}
	if want := track[0].Time.Add(5 * time.Hour); half.Time.Sub(want).Abs() > time.Millisecond {
		t.Errorf("half of the first leg is passed at %v, want %v", half.Time, want)
	}
	if late := track.At(150000); !late.Time.IsZero() {
		t.Errorf("a leg without an end in time is passed at %v", late.Time)
	}
	if track.At(-1) != track[0] || track.At(0) != track[0] || track.At(1e9) != track[2] || (geo.Track{}).At(5) != (geo.Fix{}) {
		t.Error("places beyond the ends are not the ends")
	}
}

func TestBearingAlongATrack(t *testing.T) {
	track := hook()
	track = append(track, track[2]) // a rest
	for i, want := range []float64{90, 0, 0, 0} {
		if got := track.Bearing(i); math.Abs(got-want) > 1e-6 {
			t.Errorf("the bearing at fix %d is %v, want %v", i, got, want)
		}
	}
	if got := (geo.Track{{}}).Bearing(0); got != 0 {
		t.Errorf("a lone fix bears %v", got)
	}
}

func TestResampledFixesAreOneStepApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		track := hook()
		if rapid.Bool().Draw(t, "rest") {
			track = append(track[:2:2], track[1], track[2])
		}
		step := quantity.Length(rapid.Float64Range(500, 3e5).Draw(t, "step"))
		out := track.Resample(step)
		if out[0] != track[0] || out[len(out)-1] != track[len(track)-1] {
			t.Fatal("an end is missing")
		}
		if want := 1 + int(math.Ceil(hookLength/step.M())); len(out) != want {
			t.Fatalf("%d fixes, want %d", len(out), want)
		}
		for i, f := range out[:len(out)-1] {
			if off := geo.Distance(f.Point, track.At(quantity.Length(i)*step).Point); off > 1e-3 {
				t.Fatalf("fix %d lies %v m from its place", i, off.M())
			}
		}
	})
}

func TestResampleWithoutAStepCopies(t *testing.T) {
	track := hook()
	for _, step := range []float64{0, -5, math.NaN()} {
		out := track.Resample(quantity.Length(step))
		if len(out) != 3 || out[1] != track[1] {
			t.Errorf("step %v gives %v", step, out)
		}
		out[0].Elevation = 99
	}
	if track[0].Elevation == 99 {
		t.Error("the copy is the track itself")
	}
	if out := (geo.Track{{}}).Resample(10); len(out) != 1 {
		t.Errorf("a lone fix becomes %v", out)
	}
}

func TestNearestPlaceOnATrack(t *testing.T) {
	for _, c := range []struct {
		p            geo.Point
		off, alongKm float64
	}{
		{geo.Point{Lat: 0.1, Lon: 180}, 11.06, 55.66},
		{geo.Point{Lat: 0.5, Lon: -179.4}, 11.13, 166.6},
		{geo.Point{Lat: 2, Lon: -179.5}, 110.6, 221.9},
		{geo.Point{Lat: 0, Lon: 178.5}, 111.3, 0},
	} {
		off, along := hook().Nearest(c.p)
		if math.Abs(off.Km()-c.off) > 0.006*c.off+0.01 || math.Abs(along.Km()-c.alongKm) > 0.5 {
			t.Errorf("%v is %.2f km off at %.2f km, want %.2f at %.2f", c.p, off.Km(), along.Km(), c.off, c.alongKm)
		}
	}
	if off, _ := (geo.Track{}).Nearest(geo.Point{}); !math.IsInf(off.M(), 1) {
		t.Errorf("a track without fixes is %v away", off)
	}
	if off, along := hook()[:1].Nearest(geo.Point{Lat: 0, Lon: 178.5}); math.Abs(off.Km()-111.32) > 0.01 || along != 0 {
		t.Errorf("a lone fix is %v away at %v", off, along)
	}
	if b := hook().Box(); b != (geo.Box{South: 0, West: 179.5, North: 1, East: -179.5}) {
		t.Errorf("the box is %v", b)
	}
}
