package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/search"
)

// number reads a plain number as a quantity without a unit.
func number(text string) (plainNumber, error) {
	v, err := quantity.ParseNumber(text)
	return plainNumber(v), err
}

// plainNumber is a number without a unit.
type plainNumber float64

// united puts the unit of a flag behind a number that has none.
func united(text, unit string) string {
	text = strings.TrimSpace(text)
	if unit != "" && text != "" && strings.ContainsAny(text[len(text)-1:], "0123456789.") {
		return text + " " + unit
	}
	return text
}

// ranged reads a flag that may be a range, in the SI unit of its quantity.
func ranged[Q ~float64](flag, text, unit string, parse func(string) (Q, error)) (quantity.Doubt, error) {
	d, err := quantity.ParseDoubt(united(text, unit), parse)
	if err != nil {
		return d, wrong("--%s: %v", flag, err)
	}
	return d, nil
}

// single reads a flag that is one value, in the SI unit of its quantity.
func single[Q ~float64](flag, text, unit string, parse func(string) (Q, error)) (float64, error) {
	v, err := parse(united(text, unit))
	if err != nil {
		return 0, wrong("--%s: %v", flag, err)
	}
	return float64(v), nil
}

// plain reads a flag that is a number.
func plain(flag, text string) (float64, error) { return single(flag, text, "", number) }

// oneOf holds a word to those that are allowed.
func oneOf[T ~string](flag string, word T, all []T) (T, error) {
	if slices.Contains(all, word) {
		return word, nil
	}
	allowed := choices(all)
	var words []string
	for _, x := range all {
		words = append(words, string(x))
	}
	if near := quantity.Nearest(string(word), words); near != "" {
		allowed = near + " (the nearest), " + allowed
	}
	return word, search.FieldError{Field: flag, Found: fmt.Sprintf("%q", string(word)), Allowed: allowed}
}
