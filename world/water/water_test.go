package water_test

import (
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/water"
)

var today = sync.OnceValue(func() *water.Network {
	a, err := atlas.Open()
	if err != nil {
		panic(err)
	}
	return water.New(a)
})

func at(lat, lon float64) geo.Point { return geo.Point{Lat: lat, Lon: lon} }

func TestLakesAreWhereTheyAre(t *testing.T) {
	n := today()
	for _, c := range []struct {
		p    geo.Point
		name string
		salt bool
	}{
		{at(53.3, 107.8), "Baikal", false},
		{at(51.75, 104.3), "Baikal", false},
		{at(51.1, 100.5), "Khovsgol", false},
		{at(36.9, 100.2), "Qinghai (Koko Nor)", true},
		{at(30.75, 90.6), "Namtso", true},
		{at(28.97, 90.7), "Yamdrok", false},
		{at(42.45, 77.3), "Issyk-Kul", true},
		{at(50.3, 92.8), "Uvs", true},
		{at(47.7, -87.5), "Superior", false},
		{at(41.1, -112.6), "Great Salt Lake", true},
	} {
		i, ok := n.LakeAt(c.p)
		if !ok {
			t.Errorf("%v is no lake, want %s", c.p, c.name)
			continue
		}
		if l := n.Lake(i); l.Name != c.name || l.Salt != c.salt {
			t.Errorf("%v is %q, salt %v; want %q, %v", c.p, l.Name, l.Salt, c.name, c.salt)
		}
		if n.Sea(c.p) {
			t.Errorf("%s is sea", c.name)
		}
	}
	for _, p := range []geo.Point{at(52.23, 21.01), at(47.92, 106.92), at(52.28, 104.3), at(0, -150)} {
		if i, ok := n.LakeAt(p); ok {
			t.Errorf("%v lies in lake %q", p, n.Lake(i).Name)
		}
	}
}

func TestBaikalHasItsSize(t *testing.T) {
	n := today()
	i, ok := n.LakeAt(at(53.3, 107.8))
	if l := n.Lake(i); !ok || math.Abs(l.Area-31500) > 500 || l.Depth(at(53.3, 107.8)) != 854 {
		t.Errorf("Baikal has %.0f km2 and %.0f m in its middle basin; 31,500 and 854 in every lexicon", l.Area, l.Depth(at(53.3, 107.8)))
	}
}

func TestTheSeaIsTheSea(t *testing.T) {
	n := today()
	for _, p := range []geo.Point{
		at(0, -150), at(10, 180), at(10, -180), at(-60, 0), at(58, 20), at(41, 51), at(66, -170), at(89, 10), at(18, 89), at(72, 179.99),
	} {
		if !n.Sea(p) {
			t.Errorf("%v is not sea", p)
		}
	}
	for _, p := range []geo.Point{
		at(52.23, 21.01), at(29.65, 91.1), at(47.9, 106.9), at(22.57, 88.36), at(-90, 0), at(-80, 100), at(71.0, -179.5), at(67, -179.9), at(67, 179.9), at(72, -40),
	} {
		if n.Sea(p) {
			t.Errorf("%v is sea", p)
		}
	}
}

func TestMasksAgreeWithPoints(t *testing.T) {
	n := today()
	for _, g := range []geo.Grid{
		{North: 56, West: 100, DLat: 0.05, DLon: 0.05, Rows: 100, Cols: 220},  // Baikal
		{North: 72, West: 170, DLat: 0.1, DLon: 0.1, Rows: 90, Cols: 250},     // Chukotka, across the antimeridian
		{North: 48, West: -93, DLat: 0.1, DLon: 0.1, Rows: 70, Cols: 180},     // the Great Lakes, drawn in parts
		{North: 90, West: -180, DLat: 1.5, DLon: 1.5, Rows: 120, Cols: 240},   // the Earth
		{North: -60, West: -180, DLat: 1.01, DLon: 1.01, Rows: 29, Cols: 356}, // Antarctica
	} {
		lake, sea := n.Masks(g)
		for i := range lake {
			p := g.Center(i/g.Cols, i%g.Cols)
			if n.Sea(p) != sea[i] {
				t.Fatalf("%v: sea %v by itself, %v in the mask", p, n.Sea(p), sea[i])
			}
			want := int32(-1)
			if k, ok := n.LakeAt(p); ok {
				want = int32(k)
			}
			if lake[i] != want {
				t.Fatalf("%v: lake %d by itself, %d in the mask", p, want, lake[i])
			}
		}
	}
}

func TestRiversAreMetOnTheWay(t *testing.T) {
	n := today()
	for _, c := range []struct {
		river string
		a, b  geo.Point
		class water.Class
	}{
		{"Lena", at(60.5, 113.5), at(59, 113.5), water.GreatRiver},
		{"Huang", at(36.8, 103.8), at(35.5, 103.8), water.GreatRiver},
		{"Yarlung (Brahmaputra)", at(29.8, 89.5), at(29.0, 89.5), water.GreatRiver},
		{"Selenge (Selenga)", at(50.6, 106), at(49.5, 104.5), water.GreatRiver},
		{"Vitim", at(57, 116), at(57, 113), water.GreatRiver},
		{"Ol'kma", at(57, 120), at(57, 122.5), water.GreatRiver},
		{"Orhon", at(49.6, 104.3), at(48.5, 106), water.Common},
		{"Herlen (Kerulen)", at(48.5, 111), at(47, 111), water.Stream},
	} {
		found := n.CrossRiver(c.a, c.b)
		back := n.CrossRiver(c.b, c.a)
		seen := false
		for _, x := range found {
			if x.River.Name == c.river {
				seen = true
				if x.River.Class() != c.class {
					t.Errorf("%s is a %s, want a %s", c.river, x.River.Class(), c.class)
				}
				if _, d, ok := n.NearestRiver(x.At, quantity.Kilometre); !ok || d > 5 {
					t.Errorf("%s: the crossing at %v is %.0f m off the river", c.river, x.At, d.M())
				}
			}
		}
		if !seen {
			t.Errorf("%v to %v does not meet %s", c.a, c.b, c.river)
		}
		if len(back) != len(found) {
			t.Errorf("%d rivers one way, %d back", len(found), len(back))
		}
	}
	if x := n.CrossRiver(at(42, 105), at(41, 105)); len(x) != 0 {
		t.Errorf("a river %q in the Gobi", x[0].River.Name)
	}
}

// TestCrossingsAgreeWithBruteForce counts the crossings of long ways segment
// by segment, without the index.
func TestCrossingsAgreeWithBruteForce(t *testing.T) {
	n := today()
	for _, c := range [][2]geo.Point{
		{at(62, 130), at(27, 88)}, {at(52, 21), at(50, 60)}, {at(66, 175), at(67, -172)}, {at(40, -100), at(45, -120)},
	} {
		want := 0
		b := c[1]
		b.Lon = c[0].Lon + geo.WrapLon(b.Lon-c[0].Lon)
		for _, r := range n.Rivers() {
			for i := 1; i < len(r.Line); i++ {
				p, q := r.Line[i-1], r.Line[i]
				p.Lon = c[0].Lon + geo.WrapLon(p.Lon-c[0].Lon)
				q.Lon = p.Lon + geo.WrapLon(q.Lon-p.Lon)
				cross := func(o, u, v geo.Point) bool {
					return (u.Lon-o.Lon)*(v.Lat-o.Lat)-(u.Lat-o.Lat)*(v.Lon-o.Lon) > 0
				}
				if cross(c[0], b, p) != cross(c[0], b, q) && cross(p, q, c[0]) != cross(p, q, b) {
					want++
				}
			}
		}
		if got := n.CrossRiver(c[0], c[1]); len(got) != want {
			t.Errorf("%v to %v: %d crossings, %d by brute force", c[0], c[1], len(got), want)
		}
	}
}

func TestAWayOfManyLegsMeetsARiverOnce(t *testing.T) {
	n := today()
	a, b := at(61, 110), at(48, 115)
	whole, parts := n.CrossRiver(a, b), 0
	const legs = 97
	for i := range legs {
		point := func(k int) geo.Point {
			f := float64(k) / legs
			return at(a.Lat+f*(b.Lat-a.Lat), a.Lon+f*(b.Lon-a.Lon))
		}
		parts += len(n.CrossRiver(point(i), point(i+1)))
	}
	if parts != len(whole) || parts == 0 {
		t.Errorf("%d crossings in one leg, %d in %d legs", len(whole), parts, legs)
	}
}

func TestTheNearestRiver(t *testing.T) {
	n := today()
	r, d, ok := n.NearestRiver(at(62.03, 129.73), 50*quantity.Kilometre)
	if !ok || r.Name != "Lena" || d > 10*quantity.Kilometre {
		t.Errorf("Yakutsk: %q at %.1f km, %v; want the Lena within 10 km", r.Name, d.Km(), ok)
	}
	if r, d, ok := n.NearestRiver(at(43, 105), 50*quantity.Kilometre); ok {
		t.Errorf("the Gobi has the %q at %.1f km", r.Name, d.Km())
	}
	// A river just beyond the reach is not told, one just within is.
	p := at(60.6, 113.5)
	_, d, ok = n.NearestRiver(p, 500*quantity.Kilometre)
	if !ok {
		t.Fatal("no river within 500 km of the Lena")
	}
	if _, _, ok := n.NearestRiver(p, d*0.999); ok {
		t.Errorf("a river at %.1f km found within %.1f km", d.Km(), d.Km()*0.999)
	}
	if _, again, ok := n.NearestRiver(p, d*1.01); !ok || again != d {
		t.Errorf("the river at %.3f km is at %.3f km from nearby, %v", d.Km(), again.Km(), ok)
	}
}

func TestADamDrownsARiverOnlyAfterItsYear(t *testing.T) {
	bratsk := at(55.9, 101.95)
	n := today()
	i, ok := n.LakeAt(bratsk)
	if !ok || !strings.Contains(n.Lake(i).Name, "Bratsk") {
		t.Fatalf("no Bratsk reservoir at %v today", bratsk)
	}
	then := n.InYear(1941)
	if k, ok := then.LakeAt(bratsk); ok {
		t.Errorf("lake %q in 1941", then.Lake(k).Name)
	}
	if then.Lake(i).Name != n.Lake(i).Name {
		t.Error("lakes change their numbers with the year")
	}
	if k, ok := then.LakeAt(at(53.3, 107.8)); !ok || then.Lake(k).Name != "Baikal" {
		t.Error("no Baikal in 1941")
	}
	if len(then.Rivers()) <= len(n.Rivers()) {
		t.Errorf("%d rivers in 1941, %d today", len(then.Rivers()), len(n.Rivers()))
	}
	if x := n.CrossRiver(at(56.0, 101.5), at(56.0, 102.5)); len(x) != 0 {
		t.Errorf("the %s is crossed where the reservoir lies", x[0].River.Name)
	}
	if x := then.CrossRiver(at(56.0, 101.5), at(56.0, 102.5)); len(x) == 0 {
		t.Error("no Angara at Bratsk in 1941")
	}
}

func TestGreatRiversAreNotWadedAndFloodsAreHigher(t *testing.T) {
	siberia, himalaya, patagonia := at(56, 105), at(28, 90), at(-45, -70)
	for _, c := range []struct {
		class     water.Class
		month     int
		p         geo.Point
		can, safe bool
	}{
		{water.Stream, 9, siberia, true, true},
		{water.Common, 9, siberia, true, false},
		{water.Common, 6, siberia, false, false},
		{water.GreatRiver, 9, siberia, false, false},
		{water.GreatRiver, 1, siberia, false, false},
	} {
		if can, safe := c.class.Ford(c.month, c.p); can != c.can || safe != c.safe {
			t.Errorf("%s in month %d: can %v, safe %v; want %v, %v", c.class, c.month, can, safe, c.can, c.safe)
		}
	}
	low := water.Common.LowWater().Footing()
	for _, c := range []struct {
		p           geo.Point
		high, month int
	}{{siberia, 6, 8}, {himalaya, 8, 6}, {patagonia, 12, 6}} {
		if h, l := water.Common.In(c.high, c.p).Footing(), water.Common.In(c.month, c.p).Footing(); h <= l || l != low {
			t.Errorf("%v: %.2f in month %d, %.2f in month %d, %.2f at low water", c.p, h, c.high, l, c.month, low)
		}
	}
}

func BenchmarkMasks(b *testing.B) {
	n := today()
	g := geo.Grid{North: 64, West: 75, DLat: 1.0 / 24, DLon: 1.0 / 24, Rows: 960, Cols: 1320}
	for b.Loop() {
		n.Masks(g)
	}
}

func BenchmarkNearestRiver(b *testing.B) {
	n := today()
	for b.Loop() {
		n.NearestRiver(at(43, 105), 100*quantity.Kilometre)
	}
}

func BenchmarkSea(b *testing.B) {
	n := today()
	for b.Loop() {
		n.Sea(at(62, 100))
	}
}

func BenchmarkNew(b *testing.B) {
	a, err := atlas.Open()
	if err != nil {
		b.Fatal(err)
	}
	a.Sea()
	a.Lakes()
	a.Rivers()
	for b.Loop() {
		water.New(a)
	}
}
