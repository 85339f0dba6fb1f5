package journey

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// field is one key of a document's mapping, from the tags of document.go.
type field struct {
	index            int // in the Go struct
	key, form, enum  string
	hint             string // list of words that the editor offers among others
	also             []string
	need, short      bool
	least            int
	min, max         float64
	unit             string
	doc, usual, able string // able: what is allowed
	examples         []string
}

// fieldsOf returns the keys of a document type in their order.
func fieldsOf(t reflect.Type) []field {
	out := make([]field, 0, t.NumField())
	for i := range t.NumField() {
		if t.Field(i).Name == "_" {
			continue
		}
		tag := t.Field(i).Tag
		f := field{
			index: i, key: tag.Get("key"), form: tag.Get("form"), enum: tag.Get("enum"), hint: tag.Get("enumhint"),
			need: tag.Get("need") == "yes", short: tag.Get("short") == "yes",
			unit: tag.Get("unit"), doc: tag.Get("doc"), usual: tag.Get("default"), able: tag.Get("allow"),
			also: split(tag.Get("also")), examples: split(tag.Get("eg")),
			least: int(tagNumber(tag, "least")), min: tagNumber(tag, "min"), max: tagNumber(tag, "max"),
		}
		out = append(out, f)
	}
	return out
}

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// tagNumber reads a number of a tag; a tag that is no number is a mistake in
// document.go, which the schema's test would show.
func tagNumber(tag reflect.StructTag, name string) float64 {
	text, ok := tag.Lookup(name)
	if !ok {
		return 0
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		panic("journey: tag " + name + " is not a number: " + text)
	}
	return v
}

// oneOf returns the keys of which exactly one must be there.
func oneOf(t reflect.Type) []string {
	if f, ok := t.FieldByName("_"); ok {
		return split(f.Tag.Get("oneof"))
	}
	return nil
}

// shortField returns the field that a plain value stands for.
func shortField(t reflect.Type) (field, bool) {
	for _, f := range fieldsOf(t) {
		if f.short {
			return f, true
		}
	}
	return field{}, false
}

// allowed says for a person what the field takes.
func (f field) allowed() string {
	switch {
	case f.able != "":
		return f.able
	case f.enum != "":
		return strings.Join(enums[f.enum], ", ")
	case f.form != "":
		return forms[f.form].allowed(f.min, f.max, f.unit)
	}
	return "a mapping"
}

// nearest lists what is allowed, beginning with what was probably meant.
// Known words may be followed by "=word" to stand for another.
func nearest(found string, allowed, also []string) string {
	known := slices.Clone(allowed)
	for _, a := range also {
		word, _, _ := strings.Cut(a, "=")
		known = append(known, word)
	}
	near := quantity.Nearest(found, known)
	if slices.Contains(known, found) {
		near = found // another word for a key: exactly what was written
	}
	for _, a := range also {
		if word, means, _ := strings.Cut(a, "="); word == near {
			near = means
		}
	}
	if len(allowed) == 0 {
		return "a name that stands in the document"
	}
	if near == "" {
		return strings.Join(allowed, ", ")
	}
	words := []string{near + " (the nearest)"}
	for _, a := range allowed {
		if a != near {
			words = append(words, a)
		}
	}
	return strings.Join(words, ", ")
}

// enums are the lists of words that a document may choose from.
var enums = map[string][]string{
	"sex":         words(party.Sexes()),
	"fitness":     words(party.FitnessLevels()),
	"traits":      words(party.Traits()),
	"skills":      words(party.Skills()),
	"status":      party.Statuses(),
	"footwear":    words(party.Footwears()),
	"shelter":     words(party.Shelters()),
	"fire":        party.FireMeans(),
	"tools":       party.Tools(),
	"animal":      party.AnimalKinds(),
	"layer":       words([]party.Layer{party.Under, party.Inner, party.Mid, party.Outer, party.Feet, party.Hands, party.Head}),
	"garment":     names(party.Wardrobe(), func(w party.Wear) string { return w.Name }),
	"bed":         names(party.Beds(), func(b party.Bed) string { return b.Name }),
	"food":        names(party.Foods(), func(f party.Food) string { return f.Name }),
	"resupply":    {"none", "friendly", "settlements"},
	"weather":     {"usual", "observed", "forecast"},
	"desert":      {"by day", "by night", "dusk and dawn"},
	"way":         {"trackless", "path", "road"},
	"helping":     {"share and carry", "share", "each alone"},
	"storm":       {"shelter", "walk on"},
	"rationing":   {"even", "as needed"},
	"settlements": {"avoid", "use friendly", "use all"},
	"verdict":     {"possible", "strained", "impossible", "contradicted", "cannot tell"},
	"kind":        Kinds(),
}

func words[S ~string](list []S) []string {
	return names(list, func(s S) string { return string(s) })
}

func names[T any](list []T, name func(T) string) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = name(x)
	}
	return out
}
