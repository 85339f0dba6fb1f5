package world_test

import (
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

// Months of the highest water as geography books have them: snow melt, monsoon,
// the winter rain of western Europe, spring on the Vistula.
func TestRiversRiseInTheirSeason(t *testing.T) {
	w, right := open(), 0
	rivers := []struct {
		name        string
		p           geo.Point
		first, last int
	}{
		{"Lena", geo.Point{Lat: 62.0, Lon: 129.9}, 6, 6},
		{"Yenis", geo.Point{Lat: 56.0, Lon: 92.9}, 5, 6},
		{"Ob", geo.Point{Lat: 66.5, Lon: 66.6}, 5, 6},
		{"Orhon", geo.Point{Lat: 49.0, Lon: 104.5}, 7, 8},
		{"Herlen", geo.Point{Lat: 48.0, Lon: 112}, 7, 8},
		{"Volga", geo.Point{Lat: 48.7, Lon: 44.5}, 5, 6},
		{"Ganges", geo.Point{Lat: 25.4, Lon: 83}, 8, 9},
		{"Brahmaputra", geo.Point{Lat: 26.2, Lon: 91.7}, 7, 8},
		{"Yarlung", geo.Point{Lat: 29.2, Lon: 88}, 8, 8},
		{"Huang", geo.Point{Lat: 36.06, Lon: 103.8}, 7, 9},
		{"Yangtze", geo.Point{Lat: 30.7, Lon: 111.3}, 7, 8},
		{"Thames", geo.Point{Lat: 51.5, Lon: -1}, 1, 2},
		{"Seine", geo.Point{Lat: 48.8, Lon: 2.3}, 1, 2},
		{"Vistula", geo.Point{Lat: 52.2, Lon: 21}, 3, 4},
		{"Niger", geo.Point{Lat: 12.6, Lon: -8}, 8, 10},
		{"Columbia", geo.Point{Lat: 47, Lon: -120}, 5, 6},
	}
	for _, c := range rivers {
		r, _, ok := w.Water.NearestRiver(c.p, 100*quantity.Kilometre)
		if !ok || !strings.Contains(r.Name, c.name) {
			t.Errorf("the river there is %q, not %s", r.Name, c.name)
			continue
		}
		month := w.Regime(r, c.p).Flood()
		t.Logf("%s: month %d, known %d to %d", c.name, month, c.first, c.last)
		if month >= c.first-1 && month <= c.last+1 {
			right++
		}
	}
	if right*10 < len(rivers)*8 {
		t.Errorf("%d of %d rivers are highest within a month of when they are", right, len(rivers))
	}
}

// Mongolia had 42,000 wells and 9,340 springs on 1,564,000 km2 (cite.MongoliaWater2008).
func TestMongoliaHasItsWellsAndSprings(t *testing.T) {
	w, sum, n := open(), 0.0, 0.0
	for lat := 42.0; lat < 52; lat += 0.5 {
		for lon := 88.0; lon < 119; lon += 0.75 {
			p := geo.Point{Lat: lat, Lon: lon}
			i, ok := w.Atlas.ProvinceAt(p)
			c := w.Cover(p)
			if !ok || !strings.HasPrefix(w.Atlas.Provinces()[i].Code, "MN") || c == cover.Taiga || c == cover.OpenLarch || c == cover.Lake || c == cover.Tundra {
				continue // the waters of forest and tundra are brooks
			}
			e, _ := w.Heights.At(p)
			air := w.Climate.At(p, e)
			sum, n = sum+world.SourcesOf(c, &air, lat).Density, n+1
		}
	}
	if known := (42000 + 9340) / 1564000.0; sum/n < known/2 || sum/n > 2*known {
		t.Errorf("a source on %.0f km2, counted one on %.0f", n/sum, 1/known)
	}
}

func TestSourcesAreLikelierNearAndInWetMonths(t *testing.T) {
	w := open()
	for _, p := range []geo.Point{{Lat: 43.6, Lon: 104.4}, {Lat: 47.9, Lon: 106.9}, {Lat: 23, Lon: -1}, {Lat: 60, Lon: 110}} {
		e, _ := w.Heights.At(p)
		air := w.Climate.At(p, e)
		s := world.SourcesOf(w.Cover(p), &air, p.Lat)
		for m := 1; m <= 12; m++ {
			if a, b, c := s.Within(5, m), s.Within(10, m), s.Within(25, m); a <= 0 || a >= b || b >= c || c >= 1 {
				t.Errorf("%v, month %d: chances %.3f, %.3f, %.3f within 5, 10, 25 km", p, m, a, b, c)
			}
			if d := s.Dry[m-1]; d < 0 || d > 0.5 {
				t.Errorf("%v, month %d: a source is dry with %.2f", p, m, d)
			}
		}
	}
	dry := func(p geo.Point) float64 {
		e, _ := w.Heights.At(p)
		air := w.Climate.At(p, e)
		return world.SourcesOf(w.Cover(p), &air, p.Lat).Dry[time.July-1]
	}
	if gobi, taiga := dry(geo.Point{Lat: 43.6, Lon: 104.4}), dry(geo.Point{Lat: 60, Lon: 110}); gobi < taiga+0.1 {
		t.Errorf("a source of the Gobi is dry in July with %.2f, of the taiga with %.2f", gobi, taiga)
	}
	qinghai := open().Ground(geo.Point{Lat: 36.9, Lon: 100.2}, noon(1941, time.July, 1))
	year := qinghai.Normals()
	if s := w.SourcesOn(qinghai.Lake, qinghai.Cover(), &year, 36.9); s.Within(5, 7) != 0 {
		t.Errorf("on a salt lake drinkable water is met with %.2f", s.Within(5, 7))
	}
	pole := geo.Point{Lat: -85, Lon: 100}
	e, _ := w.Heights.At(pole)
	air := w.Climate.At(pole, e)
	if s := world.SourcesOf(w.Cover(pole), &air, pole.Lat); s.Within(25, 7) != 0 || s.Within(25, 1) != 0 {
		t.Errorf("on the ice sheet of Antarctica water is met with %.2f", s.Within(25, 1))
	}
}

// The middle Yangtze has rain all the year about it and yet follows the monsoon of
// the country it comes from.
func TestARiverBringsTheSeasonOfItsUpperCourse(t *testing.T) {
	w := open()
	wuhan := geo.Point{Lat: 30.55, Lon: 114.3}
	r, _, ok := w.Water.NearestRiver(wuhan, 20*quantity.Kilometre)
	if !ok {
		t.Fatal("no river at Wuhan")
	}
	full := w.Regime(r, wuhan)
	if m := full.Flood(); m < 6 || m > 9 || full[0] > 2 || full[7] < 3 {
		t.Errorf("the Yangtze at Wuhan is highest in month %d, %.1f times low water in January, %.1f in August", m, full[0], full[7])
	}
}

func BenchmarkRegime(b *testing.B) {
	w := open()
	p := geo.Point{Lat: 30.55, Lon: 114.3}
	r, _, _ := w.Water.NearestRiver(p, 20*quantity.Kilometre)
	for b.Loop() {
		w.Regime(r, p)
	}
}
