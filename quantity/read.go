package quantity

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// TextError says why a text is not the quantity it should be.
type TextError struct {
	What    string // the quantity that was wanted, such as "length"
	Found   string // what stands there instead
	Allowed string // what may stand there
}

// Error names the quantity, what was found and what is allowed.
func (e TextError) Error() string {
	return fmt.Sprintf("%s: found %s; allowed: %s", e.What, e.Found, e.Allowed)
}

// unit is one unit of a kind of quantity: the SI value is (x + shift) * mul / div.
// Decimal parts are divided, not multiplied by 0.01, since only that gives the
// float nearest to what was written: 57 cm is 0.57, not 0.5700000000000001.
type unit struct {
	names    []string // the first is the one that errors show
	mul, div float64
	shift    float64
}

// kind is a kind of quantity with the units it may be written in. Units are
// matched letter by letter: "Mm" is no millimetre and "mJ" no megajoule.
type kind struct {
	what  string
	units []unit
	hints map[string]string // a unit that is refused, and why
}

func (k kind) allowed() string {
	names := make([]string, len(k.units))
	for i, u := range k.units {
		names[i] = u.names[0]
	}
	return "a number and a unit of " + strings.Join(names, ", ")
}

func (k kind) refuse(found string) error {
	return TextError{k.what, found, k.allowed()}
}

func (k kind) find(name string) (unit, bool) {
	for _, u := range k.units {
		for _, n := range u.names {
			if n == name {
				return u, true
			}
		}
	}
	return unit{}, false
}

// parse reads one number with its unit.
func (k kind) parse(text string) (float64, error) {
	v, name, err := splitNumber(text)
	if err != nil {
		return 0, k.refuse(err.Error())
	}
	if why, ok := k.hints[name]; ok {
		return 0, k.refuse(fmt.Sprintf("%q: %s", name, why))
	}
	u, ok := k.find(name)
	switch {
	case !ok && name == "":
		return 0, k.refuse(fmt.Sprintf("%q without a unit", clean(text)))
	case !ok:
		return 0, k.refuse(fmt.Sprintf("the unit %q in %q", name, clean(text)))
	}
	si := (v + u.shift) * u.mul / u.div
	if math.IsInf(si, 0) {
		return 0, k.refuse(fmt.Sprintf("%q, which is too large", clean(text)))
	}
	return si, nil
}

// clean trims a text and writes the minus sign of typographers as a hyphen.
func clean(text string) string {
	return strings.TrimSpace(strings.ReplaceAll(text, "−", "-"))
}

// numberLength returns how many bytes of s its opening number takes: a sign,
// digits, a decimal point with digits, a power of ten; 0 when there is none.
// NaN, Inf, hexadecimal and digits in groups are no numbers here.
func numberLength(s string) int {
	i := 0
	digits := func() int {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		return i - start
	}
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		i++
	}
	n := digits()
	if i < len(s) && s[i] == '.' {
		i++
		fraction := digits()
		if fraction == 0 {
			return 0
		}
		n += fraction
	}
	if n == 0 {
		return 0
	}
	end := i
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '-' || s[i] == '+') {
			i++
		}
		if digits() > 0 {
			end = i
		}
	}
	return end
}

// splitNumber parts "12.5 km" into 12.5 and "km". Its error is what was found
// instead of a number.
func splitNumber(text string) (v float64, unit string, err error) {
	s := clean(text)
	n := numberLength(s)
	switch {
	case s == "":
		return 0, "", fmt.Errorf("nothing")
	case n == 0:
		return 0, "", fmt.Errorf("%q, which does not begin with a number", s)
	case n < len(s) && s[n] == ',':
		return 0, "", fmt.Errorf("%q with a comma (write 1.5 with a point, 1500 without a comma)", s)
	}
	v, err = strconv.ParseFloat(s[:n], 64)
	if err != nil { // only the range is left to be wrong
		return 0, "", fmt.Errorf("%q, which is too large", s)
	}
	return v, strings.TrimSpace(s[n:]), nil
}

// ParseNumber reads a plain number without a unit.
func ParseNumber(text string) (float64, error) {
	const what, allowed = "number", "a plain number such as 25 or 0.4"
	v, rest, err := splitNumber(text)
	if err != nil {
		return 0, TextError{what, err.Error(), allowed}
	}
	if rest != "" {
		return 0, TextError{what, fmt.Sprintf("%q after the number", rest), allowed}
	}
	return v, nil
}
