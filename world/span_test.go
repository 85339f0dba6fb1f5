package world

import (
	"testing"
	"time"
)

// Ice that bears all winter does not open on the 366th day of a leap year.
func TestIceHoldsOnTheLastDayOfALeapYear(t *testing.T) {
	eve := time.Date(2024, 12, 31, 0, 0, 0, 0, time.UTC)
	for _, s := range []span{{1, 365}, {320, 365}, {320, 120}} {
		if !s.holds(eve) || !s.holds(eve.AddDate(0, 0, -1)) {
			t.Errorf("ice from day %d to %d opens on New Year's Eve", s.from, s.to)
		}
	}
	if (span{}).holds(eve) || (span{100, 200}).holds(eve) {
		t.Error("open water bears")
	}
}
