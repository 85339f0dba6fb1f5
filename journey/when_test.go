package journey_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/longwalk/longwalk/journey"
)

func TestDatesOfEveryPrecision(t *testing.T) {
	for _, c := range []struct{ written, first, end string }{
		{"1941", "1941-01-01T00:00", "1942-01-01T00:00"},
		{"1941-04", "1941-04-01T00:00", "1941-05-01T00:00"},
		{"1940-02-29", "1940-02-29T00:00", "1940-03-01T00:00"},
		{"1941-04-10T23:59", "1941-04-10T23:59", "1941-04-11T00:00"},
		{"1941-21", "1941-03-01T00:00", "1941-06-01T00:00"},
		{"1941-24", "1941-12-01T00:00", "1942-03-01T00:00"},
		{"1941-04-10~", "1941-04-07T00:00", "1941-04-14T00:00"},
		{"1941-04-10T06:00~", "1941-04-10T03:00", "1941-04-10T09:01"},
		{"1941-04?", "1941-03-17T00:00", "1941-05-16T00:00"},
		{"1941%", "1940-07-01T00:00", "1942-07-01T00:00"},
		{"1941-22~", "1941-05-17T00:00", "1941-09-16T00:00"},
		{"1941-06-20/1941-06-25", "1941-06-20T00:00", "1941-06-26T00:00"},
		{"1941-06~/1941-07", "1941-05-17T00:00", "1941-08-01T00:00"},
	} {
		w, err := journey.ParseWhen(c.written)
		if err != nil {
			t.Error(err)
			continue
		}
		const minute = "2006-01-02T15:04"
		if got := [2]string{w.Earliest.Format(minute), w.Latest.Format(minute)}; got != [2]string{c.first, c.end} {
			t.Errorf("%s is %v, want %s to %s", c.written, got, c.first, c.end)
		}
		if w.Written != c.written || w.IsZero() || w.Mid().Before(w.Earliest) || w.Mid().After(w.Latest) {
			t.Errorf("%s is %+v", c.written, w)
		}
	}
}

func TestDatesThatAreNone(t *testing.T) {
	for _, s := range []string{
		"", "41", "1941-4", "1941-00", "1941-13", "1941-20", "1941-25", "1941-02-30", "1941-02-29", "1941-04-10T24:00",
		"1941-06/1941-05", "1941-06/", "/1941", "1941/1942/1943", "../1941", "April 1941", "1941-04-10 06:00", "~1941", "194X",
	} {
		if w, err := journey.ParseWhen(s); err == nil {
			t.Errorf("%q is read as %v to %v", s, w.Earliest, w.Latest)
		}
	}
}

func ExampleParseWhen() {
	w, err := journey.ParseWhen("1941-04-10~")
	fmt.Println(w.Earliest.Format(time.DateOnly), "to before", w.Latest.Format(time.DateOnly), w.Approximate, err)
	_, err = journey.ParseWhen("1941-02-29")
	fmt.Println(err)
	// Output:
	// 1941-04-07 to before 1941-04-14 true <nil>
	// found "1941-02-29", a day that the calendar does not have; allowed: a day of the calendar
}
