package search

import (
	"strings"
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

// In warm water the answer says that it is of one whom something holds up, and
// when others are exhausted; in cold water, ashore and with wet feet it does not.
func TestTheSentenceOfWarmWater(t *testing.T) {
	for _, x := range []struct {
		immersed, bath float64
		held           bool
		ends           string
	}{
		{0.9, 10, false, ""},
		{0.9, 18, true, "exhausted after 1.9 to 6.7 hours, by a table of rescuers, and drowns."},
		{0.9, 25, true, "exhausted after 3 to 12 hours, by a table of rescuers, and drowns."},
		{0.9, 30, true, "no table tells."},
		{0.05, 25, false, ""},
		{0, 25, false, ""},
	} {
		c := somebody()
		c.Immersed, c.Bath, c.Runs, c.Days = x.immersed, x.bath, 2, 1
		got := Survive(c).Sentence()
		if c.Afloat = Nothing; strings.Contains(Survive(c).Sentence(), "Held up") {
			t.Errorf("%.2f in water of %g degC with nothing to hold on to: %q", x.immersed, x.bath, Survive(c).Sentence())
		}
		if strings.HasPrefix(got, "Held up in the water: ") != x.held || !strings.HasSuffix(got, x.ends) {
			t.Errorf("%.2f in water of %g degC: %q", x.immersed, x.bath, got)
		}
	}
}
