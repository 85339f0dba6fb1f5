package quantity

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

var durations = kind{
	what: "duration",
	units: []unit{
		{names: []string{"s", "second", "seconds"}, mul: 1, div: 1},
		{names: []string{"min", "minute", "minutes"}, mul: 60, div: 1},
		{names: []string{"h", "hour", "hours"}, mul: 3600, div: 1},
		{names: []string{"d", "day", "days"}, mul: 86400, div: 1},
		{names: []string{"w", "week", "weeks"}, mul: 604800, div: 1},
	},
	hints: map[string]string{
		"m":      "it may mean metres, minutes or months; write min",
		"month":  "a month has 28 to 31 days; write days or weeks",
		"months": "a month has 28 to 31 days; write days or weeks",
		"year":   "a year has 365 or 366 days; write days or weeks",
		"years":  "a year has 365 or 366 days; write days or weeks",
	},
}

// ParseSeconds reads a duration as ParseDuration does, and returns it in
// seconds, for a Doubt about a duration.
func ParseSeconds(text string) (float64, error) {
	s := clean(text)
	sign := 1.0
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		sign, s = -1, strings.TrimSpace(rest)
	}
	total := 0.0
	for {
		if strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+") {
			return 0, durations.refuse(fmt.Sprintf("a sign within %q", clean(text)))
		}
		end := partLength(s)
		v, err := durations.parse(s[:end])
		if err != nil {
			return 0, err
		}
		total += v
		if s = strings.TrimSpace(s[end:]); s == "" {
			return sign * total, nil
		}
	}
}

// partLength returns the length of the opening number of s with its unit.
func partLength(s string) int {
	n := numberLength(s)
	next := strings.IndexAny(s[n:], "0123456789+-.")
	if n == 0 || next < 0 {
		return len(s)
	}
	return n + next
}

// ParseDuration reads a duration such as "36 h", "2 weeks" or "1 d 12 h", in s,
// min, h, d or w; a day has 24 hours. Months and years are refused, since they
// differ in length.
func ParseDuration(text string) (time.Duration, error) {
	s, err := ParseSeconds(text)
	if err != nil {
		return 0, err
	}
	ns := s * float64(time.Second)
	if math.Abs(ns) >= math.MaxInt64 {
		return 0, durations.refuse(fmt.Sprintf("%q, which is more than 292 years", clean(text)))
	}
	return time.Duration(math.Round(ns)), nil
}

// FormatDuration writes a duration in its two largest units, such as "3 d 4 h",
// "2 h 30 min" or "45 s", as ParseDuration reads it.
func FormatDuration(d time.Duration) string {
	sign := ""
	if d < 0 {
		if d == math.MinInt64 { // has no positive twin
			d++
		}
		sign, d = "-", -d
	}
	// Rounding comes first, so that 59.9 min becomes 1 h and not 60 min.
	if d >= day {
		d = roundTo(d, time.Hour)
	} else if d >= time.Hour {
		d = roundTo(d, time.Minute)
	} else {
		d = roundTo(d, time.Second)
	}
	whole := func(n time.Duration, name string) string { return strconv.FormatInt(int64(n), 10) + " " + name }
	join := func(major, minor time.Duration, a, b string) string {
		if minor == 0 {
			return sign + whole(major, a)
		}
		return sign + whole(major, a) + " " + whole(minor, b)
	}
	switch {
	case d >= day:
		return join(d/day, d%day/time.Hour, "d", "h")
	case d >= time.Hour:
		return join(d/time.Hour, d%time.Hour/time.Minute, "h", "min")
	case d >= time.Minute:
		return join(d/time.Minute, d%time.Minute/time.Second, "min", "s")
	case d == 0:
		return "0 s"
	}
	return sign + whole(d/time.Second, "s")
}

// roundTo rounds like Duration.Round but stays below the largest duration.
func roundTo(d, unit time.Duration) time.Duration {
	if r := d.Round(unit); r%unit == 0 {
		return r
	}
	return d.Truncate(unit)
}
