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
		{"Olyokma", at(57, 120), at(57, 122.5), water.GreatRiver},
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
	melt := water.Regime{1, 1, 1, 1, 4, 9, 3, 2, 1, 1, 1, 1}
	for _, c := range []struct {
		class     water.Class
		month     int
		can, safe bool
	}{
		{water.Stream, 9, true, true},
		{water.Stream, 6, true, false},
		{water.Common, 9, true, false},
		{water.Common, 6, false, false},
		{water.GreatRiver, 9, false, false},
		{water.GreatRiver, 1, false, false},
	} {
		if can, safe := c.class.In(c.month, melt).Ford(); can != c.can || safe != c.safe {
			t.Errorf("%s in month %d: can %v, safe %v; want %v, %v", c.class, c.month, can, safe, c.can, c.safe)
		}
	}
	if melt.Flood() != 6 || (water.Regime{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}).Flood() != 0 {
		t.Error("the flood is not in the fullest month, or an even river has one")
	}
}

// TestTheWaterBalanceBalances: what a year brings leaves it again, by air or by
// river, where no snow is left over.
func TestTheWaterBalanceBalances(t *testing.T) {
	var siberia, desert [12]water.MonthWater
	for i, mean := range []float64{-25, -21, -11, 0, 8, 15, 18, 15, 8, -1, -14, -23} {
		siberia[i] = water.MonthWater{Mean: mean, Daylight: 12, Rain: 40}
		if mean < 0 {
			siberia[i].Rain, siberia[i].Snowfall = 0, 25
		}
		desert[i] = water.MonthWater{Mean: 25, Daylight: 12, Rain: 1}
	}
	for name, months := range map[string][12]water.MonthWater{"Siberia": siberia, "desert": desert} {
		b := water.BalanceOf(months)
		in, out := 0.0, 0.0
		for i, m := range months {
			in, out = in+m.Rain+m.Snowfall, out+b.Given[i]+b.Runoff[i]
			if b.Given[i] > b.Wanted[i]+1e-9 {
				t.Errorf("%s, month %d: %.1f mm leave by the air, which asks for %.1f", name, i+1, b.Given[i], b.Wanted[i])
			}
		}
		if math.Abs(in-out) > 0.01*in {
			t.Errorf("%s: %.1f mm come, %.1f mm go", name, in, out)
		}
	}
	if s := water.BalanceOf(siberia); s.Runoff[4] < 2*s.Runoff[8] || s.Lack(5) > 0.2 {
		t.Errorf("Siberia: %.1f mm run off in May of the melt, %.1f in September, and the air lacks %.2f in May", s.Runoff[4], s.Runoff[8], s.Lack(5))
	}
	if l := water.BalanceOf(desert).Lack(7); l < 0.95 {
		t.Errorf("the air of a desert lacks only %.2f of its water", l)
	}
}

func TestTheNearestLake(t *testing.T) {
	n := today()
	for _, c := range []struct {
		p     geo.Point
		least float64
		name  string
		km    float64
	}{
		{at(52.28, 104.30), 1000, "Baikal", 60}, // Irkutsk
		{at(53.3, 107.8), 0, "Baikal", 0},
		{at(36.62, 101.77), 1000, "Qinghai (Koko Nor)", 90}, // Xining
		{at(29.65, 91.1), 500, "Yamdrok", 65},               // Lhasa
	} {
		l, d, ok := n.NearestLake(c.p, 200*quantity.Kilometre, c.least)
		if !ok || l.Name != c.name || math.Abs(d.Km()-c.km) > 0.25*c.km+1 {
			t.Errorf("%v: %q at %.0f km; want %s at some %.0f", c.p, l.Name, d.Km(), c.name, c.km)
		}
	}
	if l, d, ok := n.NearestLake(at(23, -1), 100*quantity.Kilometre, 0); ok {
		t.Errorf("lake %q at %.0f km in the middle of the Sahara", l.Name, d.Km())
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

func BenchmarkNearestLake(b *testing.B) {
	n := today()
	for b.Loop() {
		n.NearestLake(at(52.28, 104.3), 100*quantity.Kilometre, 0)
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
