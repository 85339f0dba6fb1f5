package quantity_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/quantity"
)

func TestDurationsAreWrittenInTwoUnits(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"0 s", "0 s"},
		{"45 s", "45 s"},
		{"90 s", "1 min 30 s"},
		{"150 min", "2 h 30 min"},
		{"59.999 min", "1 h"},
		{"76 h", "3 d 4 h"},
		{"1 w", "7 d"},
		{"-36 h", "-1 d 12 h"},
		{"23.999 h", "1 d"},
	} {
		d, err := quantity.ParseDuration(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := quantity.FormatDuration(d); got != c.want {
			t.Errorf("%s is written %q, want %q", c.in, got, c.want)
		}
	}
}

func TestDurationBeyondTheClockIsRefused(t *testing.T) {
	if _, err := quantity.ParseDuration("20000 weeks"); err == nil || !strings.Contains(err.Error(), "more than 292 years") {
		t.Errorf("20000 weeks: %v", err)
	}
	if _, err := quantity.ParseDuration("15000 weeks"); err != nil {
		t.Errorf("15000 weeks are 287 years: %v", err)
	}
}

func TestDurationIsReadBackToItsSecondUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := time.Duration(rapid.Int64().Draw(t, "d"))
		back, err := quantity.ParseDuration(quantity.FormatDuration(d))
		if err != nil {
			t.Fatal(err)
		}
		off, allowed := (back - d).Abs(), 30*time.Minute
		switch a := d.Abs(); {
		case a < time.Hour:
			allowed = time.Second / 2
		case a < 24*time.Hour:
			allowed = 30 * time.Second
		case a > 290*365*24*time.Hour: // rounding up would leave the range
			allowed = time.Hour
		}
		if off > allowed {
			t.Fatalf("%v is written %q and read as %v", d, quantity.FormatDuration(d), back)
		}
	})
}
