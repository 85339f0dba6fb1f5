package quantity

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

const doubtForms = "one value (70 kg), a range (58..66 kg), or a middle and its standard deviation (62 ± 3 kg, 62 +- 3 kg)"

func refuseDoubt(found string) error {
	return TextError{"value", found, doubtForms}
}

// part is a number with its unit, as written.
type part struct {
	value float64
	unit  string
}

func splitPart(text string) (part, error) {
	v, unit, err := splitNumber(text)
	if err != nil {
		return part{}, refuseDoubt(err.Error())
	}
	return part{v, unit}, nil
}

// ParseDoubt reads a value that may be known only to a range or a spread:
// "70 kg", "58..66 kg" (anything between alike), "62 ± 3 kg" or "62 +- 3 kg"
// (a standard deviation, also in per cent: "62 kg ± 5 %"). A unit written once
// holds for both numbers. The parser of the field, such as ParseMass, ParseSeconds
// or ParseNumber, reads each number with its unit.
func ParseDoubt[Q ~float64](text string, unit func(string) (Q, error)) (Doubt, error) {
	written := strings.TrimSpace(text)
	read := func(p part) (float64, error) {
		v, err := unit(strings.TrimSpace(strconv.FormatFloat(p.value, 'g', -1, 64) + " " + p.unit))
		return float64(v), err
	}
	var d Doubt
	var err error
	if low, high, ok := strings.Cut(written, ".."); ok {
		d, err = readRange(low, high, read)
	} else if mid, spread, ok := cutSpread(written); ok {
		d, err = readSpread(mid, spread, read)
	} else {
		var v Q
		v, err = unit(written)
		d = Just(float64(v))
	}
	if err != nil {
		return Doubt{}, err
	}
	d.Written = written
	return d, nil
}

func readRange(low, high string, read func(part) (float64, error)) (Doubt, error) {
	if strings.HasPrefix(high, ".") {
		return Doubt{}, refuseDoubt(`"..."`)
	}
	a, b, err := readPair(low, high)
	if err != nil {
		return Doubt{}, err
	}
	lo, err := read(a)
	if err != nil {
		return Doubt{}, err
	}
	hi, err := read(b)
	if err != nil {
		return Doubt{}, err
	}
	if lo > hi {
		return Doubt{}, refuseDoubt(fmt.Sprintf("a range whose low end %q is above its high end %q", clean(low), clean(high)))
	}
	return Between(lo, hi), nil
}

// readPair reads the two numbers of a range or spread; a unit
// that only one of them has holds for both.
func readPair(first, second string) (a, b part, err error) {
	if a, err = splitPart(first); err != nil {
		return a, b, err
	}
	if b, err = splitPart(second); err != nil {
		return a, b, err
	}
	if a.unit == "" {
		a.unit = b.unit
	}
	if b.unit == "" {
		b.unit = a.unit
	}
	return a, b, nil
}

// cutSpread parts "62 ± 3 kg" at its sign.
func cutSpread(text string) (mid, spread string, ok bool) {
	for _, sign := range []string{"±", "+/-", "+-"} {
		if mid, spread, ok = strings.Cut(text, sign); ok {
			return mid, spread, true
		}
	}
	return text, "", false
}

func readSpread(mid, spread string, read func(part) (float64, error)) (Doubt, error) {
	m, s, err := readPair(mid, spread)
	if err != nil {
		return Doubt{}, err
	}
	if s.value < 0 {
		return Doubt{}, refuseDoubt(fmt.Sprintf("the negative spread %q", clean(spread)))
	}
	v, err := read(m)
	if err != nil {
		return Doubt{}, err
	}
	var low, high float64
	switch {
	case s.unit == "%" && m.unit != "%":
		sd := math.Abs(v) * s.value / 100
		low, high = v-sd, v+sd
	case s.unit == m.unit:
		// Both ends are read, since a unit may be bent (a slope in degrees).
		if low, err = read(part{m.value - s.value, m.unit}); err == nil {
			high, err = read(part{m.value + s.value, m.unit})
		}
	default:
		// A difference of two values, since a unit may have a zero of its own.
		var zero, off float64
		if zero, err = read(part{0, s.unit}); err == nil {
			off, err = read(s)
		}
		low, high = v-(off-zero), v+(off-zero)
	}
	if err != nil {
		return Doubt{}, err
	}
	if math.IsInf(low, 0) || math.IsInf(high, 0) {
		return Doubt{}, refuseDoubt(fmt.Sprintf("%q ± %q, which is too large", clean(mid), clean(spread)))
	}
	if low == high {
		return Just(v), nil
	}
	return Doubt{Shape: Normal, Low: low, Mid: v, High: high}, nil
}

// IsExact reports whether there is no doubt about the value.
func (d Doubt) IsExact() bool { return d.Low == d.High }

// String returns what the user wrote, or else the value or range in the unit
// of the field.
func (d Doubt) String() string {
	switch {
	case d.Written != "":
		return d.Written
	case d.IsExact():
		return figures(d.Mid)
	case d.Shape == Normal:
		return figures(d.Mid) + " ± " + figures((d.High-d.Low)/2)
	}
	return figures(d.Low) + ".." + figures(d.High)
}
