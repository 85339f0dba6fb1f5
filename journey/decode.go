package journey

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"go.yaml.in/yaml/v4"
)

// maxBytes is the largest document that is read: ten thousand people with
// their claims stay below it.
const maxBytes = 4 << 20

// decoder turns a document's nodes into the types of document.go, and keeps
// where each field stands and what is wrong with it.
type decoder struct {
	file     string
	at       positions
	problems []Problem
	bad      map[string]bool // fields with a problem
}

func (d *decoder) report(p Problem) {
	d.problems = append(d.problems, p)
	d.bad[p.Field] = true
}

func (d *decoder) problem(n *yaml.Node, path, found, allowed string) {
	d.report(Problem{File: d.file, Line: max(n.Line, 1), Column: max(n.Column, 1), Field: path, Found: found, Allowed: allowed})
}

// parse reads the bytes into the document's top mapping; nil when there is none.
func (d *decoder) parse(data []byte) *yaml.Node {
	if len(data) > maxBytes {
		d.problem(&yaml.Node{}, "", fmt.Sprintf("%d bytes", len(data)), fmt.Sprintf("at most %d bytes", maxBytes))
		return nil
	}
	var docs []yaml.Node
	if err := yaml.Load(data, &docs, yaml.WithAllDocuments()); err != nil {
		at := &yaml.Node{Line: 1, Column: 1}
		found := err.Error()
		var load *yaml.LoadError
		if errors.As(err, &load) {
			at.Line, at.Column, found = load.Mark.Line, load.Mark.Column, load.Message
		}
		d.problem(at, "", "text that is not YAML ("+strings.Join(strings.Fields(found), " ")+")", "a YAML document; longwalk journey new writes one to start from")
		return nil
	}
	if len(docs) > 1 {
		d.problem(&docs[1], "", "a second document in the file", "one document a file")
		return nil
	}
	if len(docs) == 0 || len(docs[0].Content) == 0 {
		d.problem(&yaml.Node{}, "", "an empty document", "the keys name, depart, from, to, party and kit; longwalk journey new writes a document to start from")
		return nil
	}
	return docs[0].Content[0]
}

// value reads the node into v, which the field describes.
func (d *decoder) value(v reflect.Value, n *yaml.Node, path string, f field) {
	d.at[path] = Position{max(n.Line, 1), max(n.Column, 1)}
	if n.Kind == yaml.AliasNode {
		d.problem(n, path, "an alias (*"+n.Value+")", "the value itself: "+f.allowed())
		return
	}
	switch x := v.Addr().Interface().(type) {
	case *docSupplies:
		d.supplies(x, n, path, f)
		return
	case *bed:
		d.bed(x, n, path)
		return
	}
	switch {
	case v.Kind() == reflect.Slice:
		d.list(v, n, path, f)
	case v.Kind() == reflect.Map:
		d.numbers(v, n, path, f)
	case f.form != "" || f.enum != "":
		d.scalar(v, n, path, f)
	default:
		d.mapping(v, n, path, f)
	}
}

// mapping reads the keys of a mapping, or the plain value that stands for one.
func (d *decoder) mapping(v reflect.Value, n *yaml.Node, path string, f field) {
	fields := fieldsOf(v.Type())
	if n.Kind != yaml.MappingNode {
		short, ok := shortField(v.Type())
		if ok && n.Kind == yaml.ScalarNode && n.ShortTag() != "!!null" {
			d.scalar(v.Field(short.index), n, path, short)
			return
		}
		d.problem(n, path, describe(n), f.allowed())
		return
	}
	keys := make([]string, len(fields))
	var also []string
	for i, k := range fields {
		keys[i] = k.key
		for _, word := range k.also {
			also = append(also, word+"="+k.key)
		}
	}
	meant := map[string]bool{} // by a misspelt key: it is not missing as well
	seen := d.pairs(n, path, func(key string, kn, vn *yaml.Node, at string) {
		for _, k := range fields {
			if k.key == key {
				d.value(v.Field(k.index), vn, at, k)
				return
			}
		}
		meant[quantity.Nearest(key, keys)] = true
		allowed := nearest(key, keys, also)
		if n.Style&yaml.FlowStyle != 0 && vn.Kind == yaml.ScalarNode && vn.Value == "" {
			allowed += "; a value with a comma stands in quotes"
		}
		d.problem(kn, at, "an unknown key", allowed)
	})
	for _, k := range fields {
		if k.need && !seen[k.key] && !meant[k.key] {
			d.problem(n, join(path, k.key), "nothing", k.allowed())
		}
	}
	d.oneOf(v.Type(), n, path, seen)
}

// oneOf holds the mapping to exactly one of the keys that exclude each other.
func (d *decoder) oneOf(t reflect.Type, n *yaml.Node, path string, seen map[string]bool) {
	keys := oneOf(t)
	var found []string
	for _, k := range keys {
		if seen[k] {
			found = append(found, k)
		}
	}
	switch {
	case len(keys) == 0 || len(found) == 1:
	case len(found) == 0:
		d.problem(n, join(path, keys[0]), "nothing", "one of "+strings.Join(keys, ", "))
	default:
		d.report(d.misplaced(join(path, found[1]), "both "+strings.Join(found, " and "), "one of them"))
	}
}

// misplaced returns a problem with a field that the document has.
func (d *decoder) misplaced(path, found, allowed string) Problem {
	p := d.at.of(path)
	return Problem{File: d.file, Line: p.Line, Column: p.Column, Field: path, Found: found, Allowed: allowed}
}

// pairs calls visit for each key of a mapping and returns the keys seen. A key
// that is no plain text, or stands there twice, is a problem.
func (d *decoder) pairs(n *yaml.Node, path string, visit func(key string, kn, vn *yaml.Node, at string)) map[string]bool {
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		kn, vn := n.Content[i], n.Content[i+1]
		if kn.Kind != yaml.ScalarNode {
			d.problem(kn, path, describe(kn)+" as a key", "a word as a key")
			continue
		}
		at := join(path, kn.Value)
		if seen[kn.Value] {
			d.problem(kn, at, "the key a second time", "each key once")
			continue
		}
		seen[kn.Value] = true
		visit(kn.Value, kn, vn, at)
	}
	return seen
}

func (d *decoder) list(v reflect.Value, n *yaml.Node, path string, f field) {
	if n.Kind != yaml.SequenceNode {
		d.problem(n, path, describe(n), f.allowed())
		return
	}
	if len(n.Content) < f.least {
		d.problem(n, path, "an empty list", f.allowed())
		return
	}
	entry := f
	entry.able = ""
	if entry.form == "" && entry.enum == "" {
		entry.able = strings.TrimPrefix(f.able, "a list of ")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	for i, c := range n.Content {
		d.value(v.Index(i), c, path+"["+strconv.Itoa(i)+"]", entry)
	}
}

// numbers reads a mapping of the user's own names to numbers.
func (d *decoder) numbers(v reflect.Value, n *yaml.Node, path string, f field) {
	if n.Kind != yaml.MappingNode {
		d.problem(n, path, describe(n), f.allowed())
		return
	}
	f.able = ""
	v.Set(reflect.MakeMap(v.Type()))
	d.pairs(n, path, func(key string, _, vn *yaml.Node, at string) {
		x := reflect.New(v.Type().Elem()).Elem()
		d.value(x, vn, at, f)
		v.SetMapIndex(reflect.ValueOf(key), x)
	})
}

// scalar reads one plain value.
func (d *decoder) scalar(v reflect.Value, n *yaml.Node, path string, f field) {
	if n.Kind != yaml.ScalarNode {
		d.problem(n, path, describe(n), f.allowed())
		return
	}
	tag := n.ShortTag()
	text := tag == "!!str" || tag == "!!timestamp"
	if f.enum != "" {
		list := enums[f.enum]
		for _, w := range list {
			if text && w == n.Value {
				v.SetString(w)
				return
			}
		}
		d.problem(n, path, describe(n), nearest(n.Value, list, nil))
		return
	}
	fm := forms[f.form]
	whole := tag == "!!int"
	fits := text && fm.text && (fm.compiled == nil && strings.TrimSpace(n.Value) != "" || fm.compiled != nil && fm.compiled.MatchString(n.Value)) ||
		fm.number && (whole || tag == "!!float" && !fm.integer) || fm.boolean && tag == "!!bool"
	if fits {
		if x, ok := fm.read(n.Value, f.min, f.max); ok {
			v.Set(reflect.ValueOf(x))
			return
		}
	}
	allowed := f.allowed()
	if f.form == "text" && n.Value != "" && tag != "!!null" {
		allowed = fmt.Sprintf("text, in quotes: %q", n.Value)
	}
	d.problem(n, path, describe(n), allowed)
}

// supplies reads water and the foods, those that Longwalk knows by their mass.
func (d *decoder) supplies(s *docSupplies, n *yaml.Node, path string, f field) {
	if n.Kind != yaml.MappingNode {
		d.problem(n, path, describe(n), f.allowed())
		return
	}
	d.pairs(n, path, func(key string, kn, vn *yaml.Node, at string) {
		if key == "water" {
			d.value(reflect.ValueOf(&s.water).Elem(), vn, at, waterField)
			return
		}
		known, ok := party.FoodNamed(key)
		if !ok && vn.Kind != yaml.MappingNode {
			d.problem(kn, at, "an unknown food", nearest(key, append([]string{"water"}, enums["food"]...), nil)+
				"; or any other as {mass: 3 kg, kcal_per_kg: 3000}")
			return
		}
		food := docFood{Kcal: known.KcalPerK}
		d.value(reflect.ValueOf(&food).Elem(), vn, at, foodField)
		if _, given := d.at[join(at, "kcal_per_kg")]; !ok && !given {
			d.problem(vn, join(at, "kcal_per_kg"), "nothing", "its energy as a number, such as 3000")
		}
		s.food = append(s.food, party.Item{Name: key, Mass: food.Mass, KcalPerK: food.Kcal})
	})
}

var (
	waterField = field{key: "water", form: "volume", min: 0, max: 100000, unit: "l"}
	foodField  = field{able: "a mass, such as 5 kg, or {mass: 5 kg, kcal_per_kg: 3000}"}
)

// bed reads bedding by name or by its insulation [clo].
func (d *decoder) bed(b *bed, n *yaml.Node, path string) {
	tag := n.ShortTag()
	if n.Kind == yaml.ScalarNode && (tag == "!!int" || tag == "!!float") {
		if v, ok := readNumber(n.Value, 0, maxBedClo); ok {
			b.clo = v.(float64)
			return
		}
	}
	if known, ok := party.BedNamed(n.Value); ok && n.Kind == yaml.ScalarNode && tag == "!!str" {
		b.clo = known.Clo
		return
	}
	d.problem(n, path, describe(n), nearest(n.Value, enums["bed"], nil)+fmt.Sprintf("; or its insulation from 0 to %d clo, such as 4.5", maxBedClo))
}

// maxBedClo is more than any sleeping bag that is sold [clo].
const maxBedClo = 15

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// describe says what stands at a node.
func describe(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias (*" + n.Value + ")"
	}
	value := n.Value
	if runes := []rune(value); len(runes) > 60 {
		value = string(runes[:60]) + "..."
	}
	switch tag := n.ShortTag(); tag {
	case "!!null":
		return "nothing"
	case "!!str", "!!timestamp":
		return strconv.Quote(value)
	case "!!int", "!!float":
		return "the number " + value
	case "!!bool":
		return value
	default:
		return fmt.Sprintf("%q with the tag %s", value, tag)
	}
}
