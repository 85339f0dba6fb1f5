package walk

import (
	"testing"
	"time"
)

// BenchmarkDay advances a party of three by one day in summer.
func BenchmarkDay(b *testing.B) {
	s := summer.setup(b)
	r := s.begin(0, root)
	for b.Loop() {
		if r.over() || r.since() > 4 {
			r = s.begin(0, root)
		}
		r.daybreak()
		for h := range 24 {
			r.hour(h)
			r.now = r.now.Add(time.Hour)
		}
		r.nightfall()
	}
}
