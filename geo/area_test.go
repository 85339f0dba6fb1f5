package geo_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
)

func at(lat, lon float64) geo.Point { return geo.Point{Lat: lat, Lon: lon} }

// draw shows which unit cells of a map with its south-west corner at 0, 0 have
// their middle inside.
func draw(rows, cols int, contains func(geo.Point) bool) string {
	var s strings.Builder
	for r := range rows {
		for c := range cols {
			if contains(at(float64(rows-r)-0.5, float64(c)+0.5)) {
				s.WriteByte('#')
			} else {
				s.WriteByte('.')
			}
		}
		s.WriteByte('\n')
	}
	return s.String()
}

func TestPolygonsAsDrawn(t *testing.T) {
	square := geo.Ring{at(1, 1), at(1, 7), at(5, 7), at(5, 1)}
	for name, c := range map[string]struct {
		p    geo.Polygon
		want []string
	}{
		"square": {geo.Polygon{square}, []string{
			"........",
			".######.",
			".######.",
			".######.",
			".######.",
			"........",
		}},
		"closed by repeating the first point": {geo.Polygon{append(square[:4:4], square[0])}, []string{
			"........",
			".######.",
			".######.",
			".######.",
			".######.",
			"........",
		}},
		"with a hole": {geo.Polygon{square, {at(2, 3), at(4, 3), at(4, 6), at(2, 6)}}, []string{
			"........",
			".######.",
			".##...#.",
			".##...#.",
			".######.",
			"........",
		}},
		"horseshoe": {geo.Polygon{{at(0, 0), at(6, 0), at(6, 3), at(2, 3), at(2, 5), at(6, 5), at(6, 8), at(0, 8)}}, []string{
			"###..###",
			"###..###",
			"###..###",
			"###..###",
			"########",
			"########",
		}},
		"triangle": {geo.Polygon{{at(0, 0), at(6, 0), at(0, 6)}}, []string{
			"........",
			"#.......",
			"##......",
			"###.....",
			"####....",
			"#####...",
		}},
		"two islands": {geo.Polygon{{at(4, 0), at(6, 0), at(6, 2), at(4, 2)}, {at(0, 6), at(0, 8), at(3, 8), at(3, 6)}}, []string{
			"##......",
			"##......",
			"........",
			"......##",
			"......##",
			"......##",
		}},
		"nothing":  {nil, []string{"........", "........", "........", "........", "........", "........"}},
		"one line": {geo.Polygon{{at(0, 0), at(6, 8)}}, []string{"........", "........", "........", "........", "........", "........"}},
	} {
		if got, want := draw(6, 8, c.p.Contains), strings.Join(c.want, "\n")+"\n"; got != want {
			t.Errorf("%s is\n%swant\n%s", name, got, want)
		}
	}
	if b := square.Box(); b != (geo.Box{South: 1, West: 1, North: 5, East: 7}) {
		t.Errorf("the box is %v", b)
	}
	if b := (geo.Ring{}).Box(); b != (geo.Box{}) {
		t.Errorf("the box of nothing is %v", b)
	}
}

// Whatever the border, and also on it, a place has one holder.
func TestNeighboursShareTheirBorderWithoutGapOrOverlap(t *testing.T) {
	coordinate := rapid.Custom(func(t *rapid.T) float64 {
		if rapid.Bool().Draw(t, "on the lattice") {
			return float64(rapid.IntRange(0, 10).Draw(t, "whole"))
		}
		return rapid.Float64Range(0.001, 9.999).Draw(t, "any")
	})
	rapid.Check(t, func(t *rapid.T) {
		border := geo.Ring{at(0, coordinate.Draw(t, "south end"))}
		for range rapid.IntRange(0, 4).Draw(t, "corners") {
			border = append(border, at(coordinate.Draw(t, "lat"), coordinate.Draw(t, "lon")))
		}
		border = append(border, at(10, coordinate.Draw(t, "north end")))
		west := append(geo.Ring{at(10, 0), at(0, 0)}, border...)
		east := geo.Ring{at(10, 10), at(0, 10)}
		east = append(east, border...)
		p := at(rapid.Float64Range(0, 9.999).Draw(t, "p lat"), rapid.Float64Range(0, 9.999).Draw(t, "p lon"))
		if rapid.Bool().Draw(t, "at a corner") {
			p = rapid.SampledFrom(border[:len(border)-1]).Draw(t, "corner")
		}
		if p.Lat < 10 && p.Lon < 10 && west.Contains(p) == east.Contains(p) {
			t.Fatalf("%v: in the west %v, in the east %v", p, west.Contains(p), east.Contains(p))
		}
	})
}

func TestBoxOfPointsIsTheSmallest(t *testing.T) {
	for _, c := range []struct {
		points []geo.Point
		want   geo.Box
	}{
		{nil, geo.Box{}},
		{[]geo.Point{at(5, 7)}, geo.Box{South: 5, West: 7, North: 5, East: 7}},
		{[]geo.Point{at(61.5, 123), at(27, 88)}, geo.Box{South: 27, West: 88, North: 61.5, East: 123}},
		{[]geo.Point{at(60, 170), at(65, -170)}, geo.Box{South: 60, West: 170, North: 65, East: -170}},
		{[]geo.Point{at(0, -100), at(0, 0), at(0, 100)}, geo.Box{West: -100, East: 100}},
		{[]geo.Point{at(0, -170), at(0, 100), at(0, 175)}, geo.Box{West: 100, East: -170}},
	} {
		if got := geo.BoxOf(c.points...); got != c.want {
			t.Errorf("the box of %v is %v, want %v", c.points, got, c.want)
		}
	}
}

func TestBoxKnowsItsPoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		points := make([]geo.Point, rapid.IntRange(1, 6).Draw(t, "n"))
		for i := range points {
			points[i] = anyPoint(t, "p")
		}
		half := rapid.IntRange(1, len(points)).Draw(t, "half")
		b, c := geo.BoxOf(points[:half]...), geo.BoxOf(points[half-1:]...)
		both, padded := b.Union(c), b.Pad(rapid.Float64Range(0, 200).Draw(t, "margin"))
		for i, p := range points {
			if i < half && (!b.Contains(p) || !padded.Pad(1e-9).Contains(p)) {
				t.Fatalf("%v or, padded, %v lacks %v", b, padded, p)
			}
			if !both.Pad(1e-9).Contains(p) { // the east is computed from the west
				t.Fatalf("the union %v of %v and %v lacks %v", both, b, c, p)
			}
		}
		if !b.Intersects(c) || !c.Intersects(b) {
			t.Fatalf("%v and %v share %v", b, c, points[half-1])
		}
		if whole := geo.BoxOf(points...); both.Width() < whole.Width()-1e-9 {
			t.Fatalf("the union %v is narrower than the box of all, %v", both, whole)
		}
		if !padded.Contains(b.Center()) || padded.South < -90 || padded.North > 90 || padded.Width() > 360 {
			t.Fatalf("padded to %v", padded)
		}
	})
}

func TestBoxesPaddedAndJoined(t *testing.T) {
	pacific := geo.Box{South: 60, West: 170, North: 65, East: -170}
	east := geo.Box{South: 0, West: 20, North: 1, East: 190 - 360}
	earth := geo.Box{South: -90, West: -180, North: 90, East: 180}
	if got := pacific.Pad(30); got != (geo.Box{South: 30, West: 140, North: 90, East: -140}) {
		t.Errorf("padded to %v", got)
	}
	if got := pacific.Pad(170); got != (geo.Box{South: -90, West: -180, North: 90, East: 180}) {
		t.Errorf("padded all round to %v", got)
	}
	if got := pacific.Union(geo.Box{South: 0, West: -160, North: 1, East: -150}); got != (geo.Box{South: 0, West: 170, North: 65, East: -150}) {
		t.Errorf("joined to %v", got)
	}
	if got := east.Union(geo.Box{West: 180, East: 30}); got.Width() != 360 {
		t.Errorf("boxes that go round the Earth join to %v", got)
	}
	if !earth.Contains(at(90, -180)) || !earth.Contains(at(0, 180)) || !earth.Intersects(pacific) || !pacific.Intersects(earth) {
		t.Error("the Earth does not hold its edges")
	}
	if pacific.Contains(at(62, 0)) || pacific.Contains(at(59, 180)) || pacific.Contains(at(62, math.Inf(1))) || pacific.Contains(at(math.NaN(), 180)) {
		t.Error("the box holds what lies outside")
	}
	if pacific.Intersects(geo.Box{South: 60, West: 0, North: 65, East: 169}) || pacific.Intersects(geo.Box{South: 66, West: 170, North: 70, East: 175}) {
		t.Error("the box meets what lies outside")
	}
	if c := pacific.Center(); c != at(62.5, -180) {
		t.Errorf("its center is %v", c)
	}
}
