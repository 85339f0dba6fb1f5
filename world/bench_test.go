package world_test

import (
	"runtime"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
)

// benchDay is a day with snow and ice.
var benchDay = time.Date(1941, 3, 1, 12, 0, 0, 0, time.UTC)

// benchPlaces are ten thousand places on a lattice over Eurasia, plains,
// mountains, lakes and shores: more than are kept, so that each is met as if for
// the first time.
func benchPlaces() []geo.Point {
	var out []geo.Point
	for i := range 100 {
		for k := range 100 {
			out = append(out, geo.Point{Lat: 25.03 + 0.45*float64((37*i)%100), Lon: 20.01 + 1.2*float64((61*k)%100)})
		}
	}
	return out
}

func BenchmarkGround(b *testing.B) {
	w, places := open(), benchPlaces()
	w.Ground(places[0], benchDay)
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		w.Ground(places[i%len(places)], benchDay)
	}
}

// asked is what a walker asks of the season.
func asked(g world.Ground) float64 {
	return float64(g.Cover()) + g.SnowDepth() + g.LakeIce() + g.RiverIce() + g.Usual().Mean
}

// BenchmarkGroundAskedAgain is a place whose year is kept.
func BenchmarkGroundAskedAgain(b *testing.B) {
	w, p := open(), geo.Point{Lat: 53.3, Lon: 107.8}
	asked(w.Ground(p, benchDay))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		asked(w.Ground(p, benchDay))
	}
}

// BenchmarkGroundAskedFirst reckons year, cover and ice of ever new places.
func BenchmarkGroundAskedFirst(b *testing.B) {
	w, places := open(), benchPlaces()
	asked(w.Ground(places[0], benchDay))
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		asked(w.Ground(places[i%len(places)], benchDay))
	}
}

// BenchmarkOpen also tells what an opened world keeps in memory.
func BenchmarkOpen(b *testing.B) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var w *world.World
	b.ReportAllocs()
	for range b.N {
		w = nil
		var err error
		if w, err = world.Open(); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB-kept")
	runtime.KeepAlive(w)
}
