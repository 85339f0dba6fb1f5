package journey

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// datePattern is one date of EDTF (ISO 8601-2): a year, month, season, day or
// minute, with a qualifier. It is shared with the schema, so it keeps to what
// Go and ECMAScript both read alike.
const datePattern = `[12][0-9]{3}(-(2[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?)?))?[~?%]?`

// whenPattern is a date or an interval of two dates.
const whenPattern = `^` + datePattern + `(/` + datePattern + `)?$`

var whenRegexp = regexp.MustCompile(whenPattern)

const whenAllowed = "a date such as 1941, 1941-04, 1941-04-10, 1941-04-10T06:00, a season 1941-21 (spring) to 1941-24 (winter), " +
	"with ~ for about, or an interval 1941-06-20/1941-06-25"

// How far a qualifier "~", "?" or "%" widens a date on either side: a
// declared setting of Longwalk, since EDTF leaves the width of "approximate"
// to the reader. A year is widened by six calendar months.
const (
	aboutClock = 3 * time.Hour
	aboutDay   = 3 * 24 * time.Hour
	aboutMonth = 15 * 24 * time.Hour
)

// DateError says why a text is not a date.
type DateError struct {
	Found, Allowed string
}

// Error names what was found and what is allowed.
func (e DateError) Error() string { return "found " + e.Found + "; allowed: " + e.Allowed }

// ParseWhen reads a date as EDTF (ISO 8601-2) writes it: a year, month, day
// or minute, a season (21 spring to 24 winter, of the northern hemisphere;
// winter runs into the next year), an interval A/B, each date with an optional
// "~" (approximate), "?" (uncertain) or "%" (both). All three widen the span:
// a clock time by 3 hours, a day by 3 days, a month or season by 15 days, a
// year by 6 months on either side.
func ParseWhen(s string) (When, error) {
	if !whenRegexp.MatchString(s) {
		return When{}, DateError{fmt.Sprintf("%q", s), whenAllowed}
	}
	first, second, interval := strings.Cut(s, "/")
	w, err := parseDate(first)
	if err != nil {
		return When{}, err
	}
	if interval {
		end, err := parseDate(second)
		if err != nil {
			return When{}, err
		}
		if end.Latest.Before(w.Latest) || end.Earliest.Before(w.Earliest) {
			return When{}, DateError{fmt.Sprintf("%q, which ends before it begins", s), "an interval from an earlier to a later date"}
		}
		w.Latest = end.Latest
		w.Approximate = w.Approximate || end.Approximate
	}
	w.Written = s
	return w, nil
}

// parseDate reads one date that matches datePattern.
func parseDate(s string) (When, error) {
	text := strings.TrimRight(s, "~?%")
	about := text != s
	w, err := span(text)
	if err != nil {
		return When{}, err
	}
	if about {
		w = widen(w, text)
	}
	return w, nil
}

// span returns the span that a date without qualifier names.
func span(text string) (When, error) {
	var layout string
	switch len(text) {
	case len("1941"):
		layout = "2006"
	case len("1941-04"):
		if text[5] == '2' {
			return season(text)
		}
		layout = "2006-01"
	case len("1941-04-10"):
		layout = "2006-01-02"
	default:
		layout = "2006-01-02T15:04"
	}
	t, err := time.Parse(layout, text)
	if err != nil {
		return When{}, DateError{fmt.Sprintf("%q, a day that the calendar does not have", text), "a day of the calendar"}
	}
	end := t.Add(time.Minute)
	switch layout {
	case "2006":
		end = t.AddDate(1, 0, 0)
	case "2006-01":
		end = t.AddDate(0, 1, 0)
	case "2006-01-02":
		end = t.AddDate(0, 0, 1)
	}
	return When{Earliest: t, Latest: end}, nil
}

// season returns the span of "1941-21" to "1941-24": spring is March to May.
func season(text string) (When, error) {
	t, err := time.Parse("2006", text[:4])
	if err != nil {
		return When{}, DateError{fmt.Sprintf("%q", text), whenAllowed}
	}
	start := t.AddDate(0, 2+3*int(text[6]-'1'), 0)
	return When{Earliest: start, Latest: start.AddDate(0, 3, 0)}, nil
}

func widen(w When, text string) When {
	w.Approximate = true
	d := aboutClock
	switch len(text) {
	case len("1941"):
		w.Earliest, w.Latest = w.Earliest.AddDate(0, -6, 0), w.Latest.AddDate(0, 6, 0)
		return w
	case len("1941-04"):
		d = aboutMonth
	case len("1941-04-10"):
		d = aboutDay
	}
	w.Earliest, w.Latest = w.Earliest.Add(-d), w.Latest.Add(d)
	return w
}
