package territory

import (
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
)

// plainInside is the even-odd rule over all edges, without the index.
func plainInside(rings [][]geo.Point, p geo.Point) bool {
	inside := false
	for _, ring := range rings {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if (a.Lat > p.Lat) != (b.Lat > p.Lat) && p.Lon < a.Lon+(p.Lat-a.Lat)/(b.Lat-a.Lat)*(b.Lon-a.Lon) {
				inside = !inside
			}
		}
	}
	return inside
}

// TestIndexAgreesWithPlainSearch draws points over Asia and the whole world.
func TestIndexAgreesWithPlainSearch(t *testing.T) {
	m := whole(t)
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	provinces := a.Provinces()
	s := chance.Seed(1).Stream("points")
	for range 1500 {
		p := geo.Point{Lat: 20 + 55*s.Float(), Lon: 15 + 165*s.Float()}
		if s.Happens(0.3) {
			p = geo.Point{Lat: -90 + 180*s.Float(), Lon: -180 + 360*s.Float()}
		}
		want := Region(0)
		for i := range provinces {
			if provinces[i].Box.Contains(p) && plainInside(provinces[i].Rings, p) {
				want = m.ground[i].region(p)
				break
			}
		}
		if got := m.Region(p); got != want {
			t.Fatalf("%v: region %s, plain search says %s", p, m.Unit(got), m.Unit(want))
		}
	}
}

func TestRasterAgreesWithPoints(t *testing.T) {
	m := whole(t)
	for _, g := range []geo.Grid{
		{North: 54, West: 95, DLat: 0.13, DLon: 0.17, Rows: 200, Cols: 150},
		{North: 72, West: 170, DLat: 0.5, DLon: 0.5, Rows: 30, Cols: 60}, // over the antimeridian
		{North: 56, West: 14, DLat: 0.2, DLon: 0.2, Rows: 40, Cols: 80},
		{North: 90, West: -180, DLat: 5, DLon: 5, Rows: 36, Cols: 72},
	} {
		got := m.Regions(g)
		for row := range g.Rows {
			for col := range g.Cols {
				p := g.Center(row, col)
				if want := m.Region(p); got[row*g.Cols+col] != want {
					t.Fatalf("%v: raster %s, point %s", p, m.Unit(got[row*g.Cols+col]), m.Unit(want))
				}
			}
		}
	}
}

func TestNoLandAtOddPlaces(t *testing.T) {
	m := whole(t)
	for _, p := range []geo.Point{{Lat: 91, Lon: 0}, {Lat: 0, Lon: -30}, {Lat: 90, Lon: 0}, {Lat: 42, Lon: 51}} {
		if r := m.Region(p); r != 0 {
			t.Errorf("%v lies in %s", p, m.Unit(r))
		}
		if _, ok := m.Who(p, day(t, "2020-01-01")); ok || m.History(p) != nil {
			t.Errorf("%v has a holder", p)
		}
	}
	if _, ok := m.Held(Region(1<<30), day(t, "2020-01-01")); ok {
		t.Error("a region that is none has a holder")
	}
	a, b := m.Region(geo.Point{Lat: 47.92, Lon: 106.92}), m.Region(geo.Point{Lat: 47.92, Lon: 106.92 + 360})
	if a == 0 || a != b {
		t.Errorf("one place at two longitudes: %s and %s", m.Unit(a), m.Unit(b))
	}
}

// TestReferenceTownsLieInTheirUnit: a town on the wrong side of today's border
// would be a slip in its coordinates. Towns on a coast or a border river may
// fall a little outside.
func TestReferenceTownsLieInTheirUnit(t *testing.T) {
	m := whole(t)
	records, err := readCSV("cuts", cutsCSV, "unit,piece,town,lat,lon")
	if err != nil {
		t.Fatal(err)
	}
	cuts, err := readCuts(cutsCSV)
	if err != nil {
		t.Fatal(err)
	}
	outside := 0
	next := map[string]int{}
	for _, rec := range records {
		c := cuts[rec[0]]
		ref := c.towns[next[rec[0]]]
		next[rec[0]]++
		p := parsePoint(t, rec[3], rec[4])
		unit := m.Unit(m.Region(p))
		country := strings.TrimSuffix(rec[0], "-*")
		if country == rec[0] && !strings.HasPrefix(unit, rec[0]+"/") || !strings.HasPrefix(unit, country) {
			outside++
			t.Logf("%s of %s lies in %q", rec[2], rec[0], unit)
		} else if got := c.piece(p); got != ref.piece {
			t.Errorf("%s counts to %s, want %s", rec[2], c.pieces[got], c.pieces[ref.piece])
		}
	}
	if outside > 8 {
		t.Errorf("%d reference towns of %d lie outside their unit", outside, len(records))
	}
}

func TestSettlementsNear(t *testing.T) {
	m := whole(t)
	near := m.Near(geo.Point{Lat: 29.65, Lon: 91.12}, 20*quantity.Kilometre)
	if len(near) == 0 || !slices.ContainsFunc(near, func(s Settlement) bool { return s.Name == "Lhasa" }) || near[0].Distance > 20*quantity.Kilometre {
		t.Fatalf("near Lhasa: %v", near)
	}
	for i := 1; i < len(near); i++ {
		if near[i].Distance < near[i-1].Distance {
			t.Error("settlements are not in order of distance")
		}
	}
	if got := m.Near(geo.Point{Lat: 34.5, Lon: 86}, 100*quantity.Kilometre); len(got) != 0 {
		t.Errorf("towns on the empty Changthang: %v", got)
	}
	if got := m.Near(geo.Point{Lat: 29.65, Lon: 91.12}, -1); got != nil {
		t.Error("places nearer than nothing")
	}
	far := m.Near(geo.Point{Lat: -16.6, Lon: -179.9}, 150*quantity.Kilometre)
	east := false
	for _, s := range far {
		east = east || s.At.Lon > 0
	}
	if len(far) == 0 || !east {
		t.Errorf("Fiji across the antimeridian: %v", far)
	}
}

// TestNearMissesNothing compares with a look at every place.
func TestNearMissesNothing(t *testing.T) {
	m := whole(t)
	for _, p := range []geo.Point{{Lat: 52.23, Lon: 21.01}, {Lat: 69.6, Lon: 18.9}, {Lat: 47.9, Lon: 106.9}} {
		const within = 130 * quantity.Kilometre
		want := 0
		for i := range m.places.all {
			if geo.Distance(p, m.places.all[i].At) <= within {
				want++
			}
		}
		if got := len(m.Near(p, within)); got != want || want == 0 {
			t.Errorf("%v: %d places near, want %d", p, got, want)
		}
	}
}

func BenchmarkRegion(b *testing.B) {
	m := whole(b)
	s := chance.Seed(1).Stream("points")
	points := make([]geo.Point, 4096)
	for i := range points {
		points[i] = geo.Point{Lat: 27 + 35*s.Float(), Lon: 85 + 40*s.Float()}
	}
	for i := 0; b.Loop(); i++ {
		m.Region(points[i%len(points)])
	}
}

func BenchmarkNew(b *testing.B) {
	a, err := atlas.Open()
	if err != nil {
		b.Fatal(err)
	}
	a.Provinces()
	a.Places()
	for b.Loop() {
		if _, err := New(a); err != nil {
			b.Fatal(err)
		}
	}
}
