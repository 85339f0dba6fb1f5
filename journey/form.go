package journey

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/quantity"
)

// form is a way to write one value: what the reader lets through, what the
// schema says of it, and how it is read.
type form struct {
	pattern string // of a text; "": any text that is not empty
	text    bool   // a text may stand here
	number  bool   // a plain number may stand here
	integer bool   // the plain number must be whole
	boolean bool   // true or false
	words   string // what is allowed, for a person; %s: the range
	doc     string // how to write it, for the schema
	// read turns the written value into the field's Go value; ok is false when
	// it is not allowed. min and max are in the form's own unit, 0 and 0 when
	// the field has no range.
	read func(text string, min, max float64) (v any, ok bool)

	compiled *regexp.Regexp
}

// forms are the ways to write a value, by the name that the field tags use.
var forms = compileForms(map[string]form{
	"text":   {text: true, words: "text", read: func(s string, _, _ float64) (any, bool) { return s, true }},
	"bool":   {boolean: true, words: "true or false", read: func(s string, _, _ float64) (any, bool) { return s == "true", true }},
	"count":  {number: true, integer: true, words: "a whole number%s", read: readCount},
	"number": {number: true, words: "a number%s", read: readNumber},
	"age": doubtForm(yearUnits, readYears, form{
		number: true, words: "an age%s, such as 25, 20..30 or 25 ± 3",
		doc: "Years: 25, a range 20..30, or a mean with its standard deviation 25 ± 3.",
	}),
	"mass": doubtForm(massUnits, quantity.ParseMass, form{
		words: "a mass%s with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg",
		doc:   "A mass in kg, g, lb or t: 70 kg, a range 58..66 kg, or a mean with its standard deviation 62 ± 4 kg.",
	}),
	"height": doubtForm(lengthUnits, quantity.ParseLength, form{
		words: "a length%s with its unit, such as 178 cm, 170..180 cm or 1.75 ± 0.05 m",
		doc:   "A length in m, cm, ft or in: 178 cm, a range 170..180 cm, or a mean with its standard deviation 175 ± 5 cm.",
	}),
	"volume": valueForm(volumeUnits, quantity.ParseVolume, form{
		words: "a volume%s with its unit, such as 1.5 l or 750 ml",
		doc:   "A volume in l, dl or ml.",
	}),
	"load": valueForm(massUnits, quantity.ParseMass, form{words: "a mass%s with its unit, such as 120 kg", doc: "A mass in kg, g, lb or t."}),
	"distance": valueForm(lengthUnits, quantity.ParseLength, form{
		words: "a distance%s with its unit, such as 20 km",
		doc:   "A distance in km, m or mi.",
	}),
	"duration": {
		pattern: one(durationUnits), text: true, words: "a time%s with its unit, such as 12 h, 3 days or 2 weeks",
		doc: "A time in hours, days or weeks.", read: readDuration,
	},
	"days": {
		pattern: `^` + number + ` ?(days|day|d)?$`, text: true, number: true, words: "days%s, such as 12 or 6.5 days",
		doc: "Days: 12 or 6.5 days.", read: readDays,
	},
	"hours": {pattern: `^` + number + ` ?h(/day| a day)?$`, text: true, words: "hours of marching%s, such as 8 h/day", doc: "Hours a day: 8 h/day.", read: readHours},
	"clock": {
		pattern: `^(dawn|([01][0-9]|2[0-3]):[0-5][0-9])$`, text: true, words: "dawn or a local solar time such as 06:00",
		doc: "dawn, or a local solar time such as 06:00.", read: readClock,
	},
	"rest": {
		pattern: `^(none|1 day in ([2-9]|[1-9][0-9]))$`, text: true, words: "none or 1 day in 2 to 99, such as 1 day in 7",
		doc: "none, or one rest day in so many: 1 day in 7.", read: readRest,
	},
	"date":  {pattern: whenPattern, text: true, number: true, integer: true, words: whenAllowed, doc: dateDoc, read: readDate},
	"place": {pattern: placePattern, text: true, words: placeAllowed, doc: placeDoc, read: readPlace},
	"does": {
		pattern: `^(stays|waits|leaves for .*[^ ].*)$`, text: true, words: "stays, waits, or leaves for a place, such as leaves for Lhasa",
		doc: "stays, waits, or leaves for a place.", read: func(s string, _, _ float64) (any, bool) { return s, true },
	},
})

const (
	dateDoc = "An EDTF date, in local solar time: 1941, 1941-04, 1941-04-10, 1941-04-10T06:00; 1941-21 to 1941-24 for spring to winter; " +
		"~ for about (a day then means 3 days either way, a month 15 days, a year 6 months); an interval 1941-06-20/1941-06-25."
	placeAllowed = "a latitude within 90 and a longitude within 180 degrees, such as 61.5 N 123 E, with a spread if need be: 61.5 N 123 E ± 200 km"
	placeDoc     = "Latitude and longitude in degrees (WGS84), 61.5 N 123 E or 61°30'N 123°0'E, with how far off it may be: ± 200 km."
)

func compileForms(fs map[string]form) map[string]form {
	for name, f := range fs {
		if f.pattern != "" {
			f.compiled = regexp.MustCompile(f.pattern)
		}
		fs[name] = f
	}
	return fs
}

// allowed says for a person what the form takes.
func (f form) allowed(min, max float64, unit string) string {
	between := ""
	if min != 0 || max != 0 {
		between = strings.TrimSpace(fmt.Sprintf(" from %g to %g %s", min, max, unit))
		between = " " + between
	}
	if strings.Contains(f.words, "%s") {
		return fmt.Sprintf(f.words, between)
	}
	return f.words
}

// doubtForm completes f as the form of a number that may be in doubt. A bell
// is cut at three standard deviations, and must lie in the range up to there.
func doubtForm[Q ~float64](units string, parse func(string) (Q, error), f form) form {
	f.text, f.pattern = true, doubted(units)
	f.read = func(s string, min, max float64) (any, bool) {
		q, err := quantity.ParseDoubt(s, parse)
		low, high := q.Low, q.High
		if q.Shape == quantity.Normal {
			low, high = q.Mid-3*(q.Mid-q.Low), q.Mid+3*(q.High-q.Mid)
		}
		return q, err == nil && inRange(low, min, max) && inRange(high, min, max)
	}
	return f
}

// valueForm completes f as the form of a single number with a unit.
func valueForm[Q ~float64](units string, parse func(string) (Q, error), f form) form {
	f.text, f.pattern = true, one(units)
	f.read = func(s string, min, max float64) (any, bool) {
		q, err := parse(s)
		return q, err == nil && inRange(float64(q), min, max)
	}
	return f
}

// readYears reads an age with or without the word years.
func readYears(s string) (float64, error) {
	s, _ = strings.CutSuffix(s, "s")
	s, _ = strings.CutSuffix(s, "year")
	return quantity.ParseNumber(s)
}

func readDuration(s string, min, max float64) (any, bool) {
	d, err := quantity.ParseDuration(s)
	return d, err == nil && inRange(d.Hours(), min, max)
}

func inRange(v, min, max float64) bool { return min == 0 && max == 0 || v >= min && v <= max }

func readNumber(s string, min, max float64) (any, bool) {
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil && !math.IsNaN(v) && !math.IsInf(v, 0) && inRange(v, min, max)
}

func readCount(s string, min, max float64) (any, bool) {
	v, err := strconv.Atoi(s)
	return v, err == nil && inRange(float64(v), min, max)
}

func readDays(s string, min, max float64) (any, bool) {
	v, err := strconv.ParseFloat(strings.TrimRight(s, " days"), 64)
	return v, err == nil && inRange(v, min, max)
}

func readHours(s string, min, max float64) (any, bool) {
	text, _, _ := strings.Cut(s, "h")
	v, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	return v, err == nil && inRange(v, min, max)
}

// readClock returns hours after midnight, or -1 for dawn.
func readClock(s string, _, _ float64) (any, bool) {
	if s == "dawn" {
		return -1.0, true
	}
	h, err1 := strconv.Atoi(s[:2])
	m, err2 := strconv.Atoi(s[3:])
	return float64(h) + float64(m)/60, err1 == nil && err2 == nil
}

func readRest(s string, _, _ float64) (any, bool) {
	if s == "none" {
		return 0, true
	}
	n, err := strconv.Atoi(strings.TrimPrefix(s, "1 day in "))
	return n, err == nil
}

func readDate(s string, _, _ float64) (any, bool) {
	w, err := ParseWhen(s)
	return w, err == nil
}

func readPlace(s string, _, _ float64) (any, bool) {
	p, ok := parsePlace(s)
	return p, ok
}
