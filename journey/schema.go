package journey

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/journey/party"
)

// Schema returns the JSON Schema (draft 2020-12) of a journey document, as
// generated from the types that the reader reads into. Whatever the reader
// lets through fits the schema; what depends on two fields at once, such as
// the name of a place, only the reader can refuse.
func Schema() []byte {
	g := generator{defs: map[string]bool{}}
	root := object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"title", "A Longwalk journey"},
		{"description", "Who walks from where to where, when, with what; and what is told of it."},
	}
	root = append(root, g.mapping(reflect.TypeFor[docJourney]())...)
	root = append(root, member{"$defs", g.written})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(root); err != nil {
		panic(err) // only texts, numbers and lists of them are encoded
	}
	return out.Bytes()
}

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	key   string
	value any
}

// MarshalJSON writes the members in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Quote(m.key))
		b.WriteByte(':')
		var v bytes.Buffer
		enc := json.NewEncoder(&v)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(m.value); err != nil {
			return nil, err
		}
		b.Write(bytes.TrimSpace(v.Bytes()))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// generator writes each document type once, under $defs.
type generator struct {
	defs    map[string]bool
	written object
}

// ref returns a reference to the type's definition, which it writes if need be.
func (g *generator) ref(t reflect.Type) object {
	name := strings.ToLower(strings.TrimPrefix(t.Name(), "doc"))
	if !g.defs[name] {
		g.defs[name] = true
		g.written = append(g.written, member{name, g.mapping(t)})
	}
	return object{{"$ref", "#/$defs/" + name}}
}

// mapping describes the keys of a document type.
func (g *generator) mapping(t reflect.Type) object {
	var properties object
	var required []string
	for _, f := range fieldsOf(t) {
		properties = append(properties, member{f.key, g.field(t.Field(f.index).Type, f)})
		if f.need {
			required = append(required, f.key)
		}
	}
	o := object{{"type", "object"}, {"additionalProperties", false}}
	if len(required) > 0 {
		o = append(o, member{"required", required})
	}
	if keys := oneOf(t); len(keys) > 0 {
		var either []object
		for _, k := range keys {
			either = append(either, object{{"required", []string{k}}})
		}
		o = append(o, member{"oneOf", either})
	}
	if t == reflect.TypeFor[docTold]() {
		o = append(o, member{"allOf", toldNeeds()})
	}
	return append(o, member{"properties", properties})
}

// toldNeeds says which keys each kind of claim cannot do without.
func toldNeeds() []object {
	when := func(kind string, then object) object {
		is := object{{"required", []string{"kind"}}, {"properties", object{{"kind", object{{"const", kind}}}}}}
		return object{{"if", is}, {"then", then}}
	}
	var out []object
	for _, k := range claimKinds {
		if len(k.need) > 0 {
			out = append(out, when(k.name, object{{"required", k.need}}))
		}
	}
	return append(out, when("leg", object{{"anyOf", []object{
		{{"required", []string{"days"}}}, {{"required", []string{"date", "until"}}},
	}}}))
}

// field describes one key: its value, what it means, what holds without it.
func (g *generator) field(t reflect.Type, f field) object {
	doc := f.doc
	if f.form != "" && forms[f.form].doc != "" {
		doc += " " + forms[f.form].doc
	}
	if f.usual != "" {
		doc += " Left out: " + f.usual + "."
	}
	o := object{{"description", doc}}
	switch {
	case t == reflect.TypeFor[docSupplies]():
		return append(o, g.supplies()...)
	case t == reflect.TypeFor[bed]():
		return append(o, member{"anyOf", []object{
			{{"enum", enums["bed"]}}, {{"type", "number"}, {"minimum", 0}, {"maximum", maxBedClo}},
		}})
	case t.Kind() == reflect.Map:
		return append(o, member{"type", "object"}, member{"additionalProperties", leaf(f)})
	case t.Kind() == reflect.Slice:
		o = append(o, member{"type", "array"})
		if f.least > 0 {
			o = append(o, member{"minItems", f.least})
		}
		return append(o, member{"items", g.value(t.Elem(), f)})
	}
	return append(o, g.value(t, f)...)
}

// value describes what may stand under a key or in a list.
func (g *generator) value(t reflect.Type, f field) object {
	if f.form != "" || f.enum != "" {
		return leaf(f)
	}
	if short, ok := shortField(t); ok {
		return object{{"anyOf", []object{leaf(short), g.ref(t)}}}
	}
	return g.ref(t)
}

// leaf describes a plain value.
func leaf(f field) object {
	if f.enum != "" {
		return object{{"enum", enums[f.enum]}}
	}
	fm := forms[f.form]
	pattern := fm.pattern
	if pattern == "" {
		pattern = `\S`
	}
	var o object
	switch {
	case fm.boolean:
		return object{{"type", "boolean"}}
	case fm.text && fm.number:
		o = object{{"type", []string{"string", fm.numberType()}}, {"pattern", pattern}}
	case fm.text:
		o = object{{"type", "string"}, {"pattern", pattern}}
	default:
		o = object{{"type", fm.numberType()}}
	}
	if fm.number && (f.min != 0 || f.max != 0) {
		o = append(o, member{"minimum", f.min}, member{"maximum", f.max})
	}
	if len(f.examples) > 0 {
		o = append(o, member{"examples", fm.examples(f.examples)})
	}
	if f.hint != "" {
		return object{{"anyOf", []object{{{"enum", enums[f.hint]}}, o}}}
	}
	return o
}

func (f form) numberType() string {
	if f.integer {
		return "integer"
	}
	return "number"
}

// examples turns those that are numbers of the form into numbers.
func (f form) examples(texts []string) []any {
	out := make([]any, len(texts))
	for i, s := range texts {
		out[i] = s
		if v, err := strconv.ParseFloat(s, 64); err == nil && f.number {
			out[i] = v
		}
	}
	return out
}

// supplies describes water, the foods that Longwalk knows, and any other.
func (g *generator) supplies() object {
	mass, _ := shortField(reflect.TypeFor[docFood]())
	properties := object{{"water", append(object{{"description", "Drinking water carried at the start. " + forms["volume"].doc}}, leaf(waterField)...)}}
	for _, f := range party.Foods() {
		doc := strconv.FormatFloat(f.KcalPerK, 'f', -1, 64) + " kcal/kg. " + forms["mass"].doc
		properties = append(properties, member{f.Name, object{
			{"description", doc}, {"anyOf", []object{leaf(mass), g.ref(reflect.TypeFor[docFood]())}},
		}})
	}
	other := object{
		{"description", "Any other food, with its energy."},
		{"allOf", []object{g.ref(reflect.TypeFor[docFood]()), {{"required", []string{"kcal_per_kg"}}}}},
	}
	return object{{"type", "object"}, {"properties", properties}, {"additionalProperties", other}}
}
