package geo

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/quantity"
)

const placeForms = `latitude (to 90) and longitude (to 180) such as "61.5 N 123 E", "61.5, 123" or "27°20'N 88°37'E"`

func refusePlace(found string) error {
	return quantity.TextError{What: "place", Found: found, Allowed: placeForms}
}

// oneSpelling brings the many signs for minus, degrees, minutes and seconds to
// one each.
var oneSpelling = strings.NewReplacer("−", "-", "º", "°", "′", "'", "’", "'", "ʹ", "'", "''", `"`, "″", `"`, "”", `"`, "ʺ", `"`)

// coordinate is one half of a point as written.
type coordinate struct {
	deg    float64
	letter string // N, S, E, W, or none
}

func (c coordinate) isLon() bool { return c.letter == "E" || c.letter == "W" }

// reader takes a text apart from the left.
type reader struct{ rest string }

func (r *reader) skip(chars string) { r.rest = strings.TrimLeft(r.rest, chars) }

func (r *reader) take(token string) bool {
	rest, ok := strings.CutPrefix(r.rest, token)
	r.rest = rest
	return ok
}

// letter takes N, S, E or W, in either case, if it comes next.
func (r *reader) letter() string {
	if r.rest == "" || !strings.Contains("NSEWnsew", r.rest[:1]) {
		return ""
	}
	l := strings.ToUpper(r.rest[:1])
	r.rest = r.rest[1:]
	return l
}

// number takes a decimal number without a power of ten, since E is east.
func (r *reader) number() (v float64, whole, ok bool) {
	n := 0
	for n < len(r.rest) && (r.rest[n] >= '0' && r.rest[n] <= '9' || r.rest[n] == '.' || n == 0 && strings.Contains("+-", r.rest[:1])) {
		n++
	}
	text := r.rest[:n]
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(v, 0) {
		return 0, false, false
	}
	r.rest = r.rest[n:]
	return v, !strings.Contains(text, "."), true
}

// coordinate takes a latitude or longitude.
func (r *reader) coordinate() (coordinate, error) {
	const spaces = " \t\u00a0"
	r.skip(spaces)
	c := coordinate{letter: r.letter()}
	r.skip(spaces)
	rest := r.rest
	v, whole, ok := r.number()
	if !ok {
		return c, fmt.Errorf("%q, which does not begin with a number", rest)
	}
	negative := strings.HasPrefix(rest, "-")
	c.deg = math.Abs(v)
	r.skip(spaces)
	if r.take("°") || r.take("deg") {
		r.skip(spaces)
		for i, mark := range []string{"'", `"`} {
			before := r.rest
			part, wholePart, ok := r.number()
			r.skip(spaces)
			if !ok || !r.take(mark) {
				r.rest = before // a letter, or the next coordinate
				break
			}
			if !whole || part < 0 || part >= 60 {
				return c, fmt.Errorf("%q, where minutes and seconds must be below 60 and only the last may have decimals", rest)
			}
			c.deg += part / []float64{60, 3600}[i]
			whole = wholePart
			r.skip(spaces)
		}
	}
	if c.letter == "" {
		c.letter = r.letter()
	}
	if negative {
		if c.letter != "" {
			return c, fmt.Errorf("%q with both a minus sign and a letter", rest)
		}
		c.deg = -c.deg
	}
	if c.letter == "S" || c.letter == "W" {
		c.deg = -c.deg
	}
	return c, nil
}

// ParsePoint reads a point as decimal degrees ("61.5, 123": latitude first), as
// degrees with letters in either order ("61.5 N 123 E", "E 123 N 61.5"), or
// with minutes and seconds ("27°20'N 88°37'30\"E").
func ParsePoint(text string) (Point, error) {
	clean := strings.TrimSpace(text)
	if clean == "" {
		return Point{}, refusePlace("nothing")
	}
	r := &reader{oneSpelling.Replace(clean)}
	first, err := r.coordinate()
	if err != nil {
		return Point{}, refusePlace(err.Error())
	}
	r.skip(" \t\u00a0")
	if !r.take(",") {
		r.take(";")
	}
	second, err := r.coordinate()
	if err != nil {
		return Point{}, refusePlace(fmt.Sprintf("%q with a second part %s", clean, err))
	}
	if strings.TrimSpace(r.rest) != "" {
		return Point{}, refusePlace(fmt.Sprintf("%q after the point in %q", strings.TrimSpace(r.rest), clean))
	}
	if first.isLon() {
		first, second = second, first
	}
	switch {
	case (first.letter == "") != (second.letter == ""):
		return Point{}, refusePlace(fmt.Sprintf("%q with one letter for two numbers", clean))
	case first.isLon() || second.letter != "" && !second.isLon():
		return Point{}, refusePlace(fmt.Sprintf("%q with the same kind of coordinate twice", clean))
	case math.Abs(first.deg) > 90:
		return Point{}, refusePlace(fmt.Sprintf("the latitude %g in %q", first.deg, clean))
	case math.Abs(second.deg) > 180:
		return Point{}, refusePlace(fmt.Sprintf("the longitude %g in %q", second.deg, clean))
	}
	return Point{Lat: first.deg, Lon: WrapLon(second.deg)}, nil
}

// ParsePlace reads a point that may be known only to a distance, such as
// "61.5 N 123 E ± 200 km" ("+-" serves too); the spread is 0 when none is given.
func ParsePlace(text string) (Point, quantity.Length, error) {
	at, spread, given := text, "", false
	for _, sign := range []string{"±", "+/-", "+-"} {
		if at, spread, given = strings.Cut(text, sign); given {
			break
		}
	}
	p, err := ParsePoint(at)
	if err != nil || !given {
		return p, 0, err
	}
	l, err := quantity.ParseLength(spread)
	if err != nil {
		return Point{}, 0, fmt.Errorf("spread of the place %q: %w", strings.TrimSpace(text), err)
	}
	if l < 0 {
		return Point{}, 0, quantity.TextError{What: "spread of a place", Found: strconv.Quote(strings.TrimSpace(spread)), Allowed: "a length of 0 or more"}
	}
	return p, l, nil
}
