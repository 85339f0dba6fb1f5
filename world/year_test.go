package world_test

import (
	"sync"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// TestGroundIsTheSameWhoeverAsks: what is kept of places asked before, by many at
// once and more places than are kept, changes no answer.
func TestGroundIsTheSameWhoeverAsks(t *testing.T) {
	day := at(t, "1941-03-01T12")
	var places []geo.Point
	for i := range 1500 {
		places = append(places, geo.Point{Lat: 40 + 0.013*float64(i), Lon: 70 + 0.037*float64(i)})
	}
	answers := func(workers int) []float64 {
		out := make([]float64, len(places))
		var wg sync.WaitGroup
		for k := range workers {
			wg.Go(func() {
				for i := k; i < len(places); i += workers {
					out[i] = asked(open().Ground(places[i], day))
				}
			})
		}
		wg.Wait()
		return out
	}
	alone, again, together := answers(1), answers(1), answers(8)
	for i := range places {
		if alone[i] != again[i] || alone[i] != together[i] {
			t.Fatalf("%v: %g alone, %g again, %g together", places[i], alone[i], again[i], together[i])
		}
	}
}
