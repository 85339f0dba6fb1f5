package report

import (
	"bytes"
	"image/png"
	"math"
	"testing"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

func TestMapAndBackAgain(t *testing.T) {
	v := viewOf(geo.Box{South: 60, West: 170, North: 72, East: -165}, 800, 800)
	for _, p := range []geo.Point{{Lat: 61, Lon: 171}, {Lat: 66, Lon: 179.9}, {Lat: 66, Lon: -179.9}, {Lat: 71, Lon: -166}} {
		q := v.xy(p)
		back := v.at(q.x, q.y)
		if !v.holds(q, 0) || math.Abs(back.Lat-p.Lat) > 1e-9 || math.Abs(geo.WrapLon(back.Lon-p.Lon)) > 1e-9 {
			t.Errorf("%v is drawn at %v, which is %v", p, q, back)
		}
	}
	west, east := v.xy(geo.Point{Lat: 66, Lon: 179.9}), v.xy(geo.Point{Lat: 66, Lon: -179.9})
	if d := east.x - west.x; math.Abs(d-0.2*v.unit) > 1e-6 {
		t.Errorf("0.2 degrees across the antimeridian are %v units, want %v", d, 0.2*v.unit)
	}
}

func TestNoNameCoversAnother(t *testing.T) {
	l := labels{wide: 400, tall: 400}
	var placed []box
	for i := range 40 {
		p := xy{float64(40 + i*8), 200 + 10*math.Sin(float64(i))}
		if at, ok := l.place(p, 3, "Ulaanbaatar", 12); ok {
			b := box{at.x, at.y - 10, at.x + textWidth("Ulaanbaatar", 12), at.y}
			for _, other := range placed {
				if b.meets(other) {
					t.Fatalf("%v covers %v", b, other)
				}
			}
			placed = append(placed, b)
		}
	}
	if len(placed) < 5 {
		t.Errorf("room for %d names only", len(placed))
	}
}

func TestSlopesTowardTheLightAreBright(t *testing.T) {
	level, lit, dark := shade(0, 0), shade(0.5, 0.5), shade(-0.5, -0.5)
	// A slope that rises to the east and south faces north-west, to the light.
	if !(lit > level && level > dark) || math.Abs(level-0.5) > 1e-9 {
		t.Errorf("lit %v, level %v, dark %v", lit, level, dark)
	}
}

func TestReliefIsAPictureOfTheMapsShape(t *testing.T) {
	b := fixtureBackdrop()
	v := viewOf(b.Grid.Box(), 300, 400)
	img, err := png.Decode(bytes.NewReader(relief(b, v)))
	if err != nil {
		t.Fatal(err)
	}
	size := img.Bounds().Size()
	if r := float64(size.Y) / float64(size.X); math.Abs(r-v.h/v.w) > 0.02 {
		t.Errorf("the picture is %v, the map %v by %v", size, v.w, v.h)
	}
	if b := relief(assess.Backdrop{}, v); b != nil {
		t.Error("a picture of nothing")
	}
}

func TestPiecesOfABorderBecomeOneLine(t *testing.T) {
	pair, other := [2]string{"A", "B"}, [2]string{"B", "A"}
	at := func(lon float64) geo.Point { return geo.Point{Lat: 50, Lon: lon} }
	lines := joined([]assess.BorderLine{
		{Between: pair, Line: []geo.Point{at(1), at(2)}},
		{Between: other, Line: []geo.Point{at(3), at(2)}},
		{Between: pair, Line: []geo.Point{at(0), at(1)}},
		{Between: [2]string{"A", "C"}, Line: []geo.Point{at(3), at(4)}},
	})
	if len(lines) != 2 || len(lines[0]) != 4 || len(lines[1]) != 2 {
		t.Errorf("found %v", lines)
	}
}

func TestFacetsOfACoarseSourceAreSmoothedAndFineGroundIsKept(t *testing.T) {
	g := geo.Grid{North: 45, West: 10, DLat: 0.01, DLon: 0.01, Rows: 60, Cols: 60}
	coarse := assess.Backdrop{Grid: g, Elevation: make([]float32, g.Len())}
	fine := assess.Backdrop{Grid: g, Elevation: make([]float32, g.Len())}
	for i := range coarse.Elevation {
		col := i % g.Cols
		coarse.Elevation[i] = float32(1000 + 50*math.Abs(float64(col%20-10))) // straight between points 10 cells apart
		fine.Elevation[i] = float32(1000 + 80*math.Sin(float64(col)) + 60*math.Sin(float64(i/g.Cols)*1.3+float64(col)))
	}
	if c := coarseness(coarse); c < 8 || c > 24 {
		t.Errorf("a source with a point for 10 cells is taken for one in %.0f", c)
	}
	edge := func(h []float32) float64 { return math.Abs(float64(h[30*60+19] - 2*h[30*60+20] + h[30*60+21])) }
	if before, after := edge(coarse.Elevation), edge(smoothed(coarse)); after > before/3 {
		t.Errorf("the edge is %v m, was %v m", after, before)
	}
	if c := coarseness(fine); c != 1 {
		t.Errorf("fine ground is taken for coarse: %v", c)
	}
}
