package journey_test

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/journey"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
)

// compiled returns the schema as an independent validator reads it.
func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(journey.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("journey.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("journey.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// asJSON turns a YAML document into what an editor's validator sees, which
// knows no dates: a date is a text. ok is false when it is no YAML.
func asJSON(data []byte) (v any, ok bool) {
	var doc yaml.Node
	if yaml.Load(data, &doc) != nil || len(doc.Content) == 0 {
		return nil, false
	}
	return plain(doc.Content[0]), true
}

func plain(n *yaml.Node) any {
	switch n.Kind {
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			m[n.Content[i].Value] = plain(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := []any{}
		for _, c := range n.Content {
			list = append(list, plain(c))
		}
		return list
	}
	switch n.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return n.Value == "true"
	case "!!int", "!!float":
		if v, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return v
		}
	}
	return n.Value
}

func TestTheCommittedSchemaIsCurrent(t *testing.T) {
	got, err := os.ReadFile("../journeys/journey.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, journey.Schema()) {
		t.Error("journeys/journey.schema.json is out of date: longwalk journey schema > journeys/journey.schema.json")
	}
}

func TestSchemaAcceptsWhatTheReaderAccepts(t *testing.T) {
	schema := compiled(t)
	docs := map[string]string{"sound": sound, "least": least, "starter": string(journey.Starter("x"))}
	for name, data := range shipped(t) {
		docs[name] = string(data)
	}
	docs["every way to write a value"] = strings.NewReplacer(
		"61.5 N 123 E", `"61°30'N, 123°0'0\"E +/- 20 mi"`, "55 N 110 E", `"55.0, 110.5"`, "age: 25", "age: 25 ± 3", "60 kg", "130..140 lb",
		"170 cm", "5.5 ft", "[1 l]", "[1.5 litres, {volume: 750 ml, count: 2}]",
		"bread: 5 kg", "oats: {mass: 1 kg, kcal_per_kg: 3900}, water: 2 l, gruel: {mass: 1..2 kg, kcal_per_kg: 800}",
	).Replace(sound)
	for name, doc := range docs {
		if _, problems := journey.Read(name, []byte(doc)); len(problems) > 0 {
			t.Errorf("%s: the reader refuses it: %v", name, lines(problems))
		}
		v, ok := asJSON([]byte(doc))
		if !ok {
			t.Errorf("%s is no YAML", name)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%s: the schema refuses it: %v", name, err)
		}
	}
}

// TestSchemaRefusesWrongStructure holds the schema to the table of wrong
// inputs: what is wrong with one field alone it refuses like the reader, what
// only the rest of the document makes wrong it lets through.
func TestSchemaRefusesWrongStructure(t *testing.T) {
	schema := compiled(t)
	for _, c := range wrongInputs {
		v, ok := asJSON([]byte(strings.Replace(sound, c.from, c.to, 1)))
		if !ok {
			continue
		}
		if err := schema.Validate(v); (err != nil) != c.structure {
			t.Errorf("%s: the schema says %v", c.name, err)
		}
	}
}

// TestEveryKeyIsExplained walks the schema as an editor does: each key has a
// description, each mapping refuses keys it does not know.
func TestEveryKeyIsExplained(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(journey.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	keys := 0
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case []any:
			for i, x := range v {
				walk(fmt.Sprintf("%s[%d]", path, i), x)
			}
		case map[string]any:
			if properties, ok := v["properties"].(map[string]any); ok && !strings.Contains(path, "allOf") {
				if _, closed := v["additionalProperties"]; !closed {
					t.Errorf("%s lets unknown keys through", path)
				}
				for key, p := range properties {
					keys++
					if d, _ := p.(map[string]any)["description"].(string); len(d) < 10 {
						t.Errorf("%s.%s is explained by %q", path, key, d)
					}
				}
			}
			for key, x := range v {
				walk(path+"."+key, x)
			}
		}
	}
	walk("", doc)
	if keys < 90 {
		t.Errorf("only %d keys were found", keys)
	}
}

// FuzzRead looks for documents that break the reader, and for documents that
// it lets through while the schema does not.
func FuzzRead(f *testing.F) {
	schema := compiled(f)
	f.Add([]byte(sound))
	f.Add([]byte(least))
	f.Add(journey.Starter("seed"))
	for _, data := range shipped(f) {
		f.Add(data)
	}
	for _, c := range wrongInputs {
		f.Add([]byte(strings.Replace(sound, c.from, c.to, 1)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		j, problems := journey.Read("f.yaml", data)
		fatal := false
		for i, p := range problems {
			fatal = fatal || !p.Warning
			if p.Line < 1 || p.Column < 1 || p.Found == "" || p.Allowed == "" {
				t.Errorf("a problem without its place: %v", p)
			}
			if i > 0 && p.Line < problems[i-1].Line {
				t.Errorf("problems out of order: %v", lines(problems))
			}
		}
		if (j == nil) != fatal {
			t.Errorf("journey %v with problems %v", j != nil, lines(problems))
		}
		if j == nil {
			return
		}
		v, ok := asJSON(data)
		if !ok {
			t.Fatal("the reader reads what is no YAML")
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("the reader lets through what the schema refuses: %v", err)
		}
	})
}
