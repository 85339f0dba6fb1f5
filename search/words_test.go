package search

import (
	"testing"

	"github.com/longwalk/longwalk/ensemble"
)

// The sentence names no percentile that does not lie in the time looked at.
func TestTheSentenceOfTheFew(t *testing.T) {
	at := 40.0
	for _, c := range []struct {
		dead, helpless int
		first          *float64
		want           string
	}{
		{0, 0, nil, "Nobody dies or is helpless within 10 days."},
		{0, 7, nil, "Nobody dies within 10 days, and 7 of 100 are helpless."},
		{2, 7, nil, "2 of 100 die within 10 days; the others live longer."},
		{20, 30, &at, "20 of 100 die within 10 days, the first 5 of 100 within 40 hours; most live longer."},
	} {
		w := Window{Hours: 240}
		w.Dead.Share, w.Helpless.Share, w.Dead.P05 = ensemble.Wilson(c.dead, 100), ensemble.Wilson(c.helpless, 100), c.first
		if got := w.Sentence(); got != c.want {
			t.Errorf("%d dead, %d helpless: %q, want %q", c.dead, c.helpless, got, c.want)
		}
	}
}
