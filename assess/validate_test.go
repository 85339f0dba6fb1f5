package assess_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
)

func holds(t *testing.T, lines []assess.Line, least int) {
	t.Helper()
	if len(lines) < least {
		t.Errorf("%d lines, want %d", len(lines), least)
	}
	for _, l := range lines {
		if l.What == "" || l.Quantity == "" {
			t.Errorf("%+v says not what was checked", l)
		}
		if !l.OK {
			t.Errorf("%s: %s: %g %s, want %g within %g (%s)", l.What, l.Quantity, l.Got, l.Unit, l.Want, l.Tolerance, l.Note)
		}
	}
}

func TestModelsHold(t *testing.T) { holds(t, assess.ValidateModels(assess.Models()), 300) }

func TestWorldHolds(t *testing.T) { holds(t, assess.ValidateWorld(open()), 13) }

// TestBodyHolds: the one body keeps to what is claimed of it; what is aimed at
// is said where it was set.
func TestBodyHolds(t *testing.T) {
	all, aimed := assess.ValidateBody(), 0
	for _, o := range all {
		if !o.Claimed || o.Source == "" || o.Unit == "" || o.Claim == nil {
			t.Errorf("%+v", o)
		}
		if (o.Aim == nil) != (o.OK == nil) {
			t.Errorf("%s has an aim without a verdict, or the reverse", o.Name)
		}
		if o.OK != nil {
			aimed++
		}
	}
	if len(all) < 15 || aimed < 15 {
		t.Errorf("%d observations, %d with an aim", len(all), aimed)
	}
}

// TestBodyModelsAreNamed: what a body's table promises is there, each under its
// own name, and holds.
func TestBodyModelsAreNamed(t *testing.T) {
	found := map[string]bool{}
	for _, m := range assess.BodyModels() {
		found[m.Name] = true
	}
	for _, name := range []string{
		"body/phs2004", "body/phs2023", "body/two-node", "body/set", "body/utci", "body/wind-chill", "body/wbgt", "body/wbgt-index",
		"body/solar-gain", "body/ireq", "pace/lcda", "pace/lcda-backpacking", "pace/pandolf", "pace/minetti", "pace/mifflin",
		"pace/harris-benedict", "body/west-pressure", "body/isa-pressure",
	} {
		if !found[name] {
			t.Errorf("no model %s", name)
		}
	}
	holds(t, assess.ValidateModels(assess.BodyModels()), 150)
}

// TestEveryPartHasItsCard: each model of bodies and each observation stands on
// one card, and no card is empty or silent about where it ends.
func TestEveryPartHasItsCard(t *testing.T) {
	seen := map[string]string{}
	for _, c := range assess.BodyCards() {
		if c.Name == "Not on a card yet" {
			for _, m := range c.Models {
				t.Errorf("%s is on no card", m.Name)
			}
			for _, o := range c.Observations {
				t.Errorf("%q is on no card", o.Name)
			}
			continue
		}
		if c.What == "" || len(c.Leaves) == 0 || len(c.Fails) == 0 || len(c.Models) == 0 || len(c.Works) == 0 {
			t.Errorf("the card %q lacks what it is, leaves out, how it fails, models or works", c.Name)
		}
		var names []string
		for _, m := range c.Models {
			names = append(names, m.Name)
		}
		for _, o := range c.Observations {
			names = append(names, o.Name)
		}
		for _, name := range names {
			if other, twice := seen[name]; twice {
				t.Errorf("%q is on %q and on %q", name, other, c.Name)
			}
			seen[name] = c.Name
		}
	}
}

// TestEngineHolds walks the starter document, as validate does.
func TestEngineHolds(t *testing.T) {
	j, problems := journey.Read("starter", journey.Starter("validation"))
	if j == nil {
		t.Fatal(problems)
	}
	lines, err := assess.ValidateEngine(context.Background(), open(), j)
	if err != nil {
		t.Fatal(err)
	}
	holds(t, lines, 5)
}

// TestModelNames: names are unique, of the form room/name, and every room that
// has models is there.
func TestModelNames(t *testing.T) {
	seen, rooms := map[string]bool{}, map[string]int{}
	for _, m := range assess.Models() {
		room, name, ok := strings.Cut(m.Name, "/")
		if !ok || name == "" || seen[m.Name] {
			t.Errorf("model %q, named before: %v", m.Name, seen[m.Name])
		}
		seen[m.Name] = true
		rooms[room]++
		if m.Title == "" || len(m.Outputs) == 0 || len(m.Works) == 0 || len(m.Checks) == 0 {
			t.Errorf("%s: title %q, %d outputs, %d works, %d checks", m.Name, m.Title, len(m.Outputs), len(m.Works), len(m.Checks))
		}
	}
	for _, room := range []string{"pace", "body", "weather", "climate", "sky", "water"} {
		if rooms[room] == 0 {
			t.Errorf("no models of %s: %v", room, rooms)
		}
	}
}

// changed reads the Presidential Range with a piece of text put in place of
// another.
func changed(t *testing.T, old, new string) *journey.Journey {
	t.Helper()
	source := read(t, "white-mountains").Source
	if !strings.Contains(source, old) {
		t.Fatalf("the document does not contain %q", old)
	}
	j, problems := journey.Read("changed.yaml", []byte(strings.Replace(source, old, new, 1)))
	if j == nil {
		t.Fatal(problems)
	}
	return j
}

// TestInputErrorsNameTheirField: each names the field that is wrong, what was
// found, and what is allowed.
func TestInputErrorsNameTheirField(t *testing.T) {
	for _, c := range []struct{ old, new, field, found string }{
		{"at: 44.22 N 71.41 W", "at: 42.0 N 66.0 W", "to", "Crawford Notch"},
		{"at: 44.37 N 71.29 W", "at: 42.0 N 66.0 W", "from", "Appalachia trailhead"},
		{"at: 44.2706 N 71.3033 W", "at: 42.0 N 66.0 W", "via[1]", "Mount Washington"},
		{"resupply: none", "resupply: none\npace: pace/toblr", "pace", "pace/toblr"},
		{"resupply: none", "resupply: none\ncost: pace/nothing", "cost", "pace/nothing"},
		{"resupply: none", "resupply: none\nassume: { luck: 2 }", "assume.luck", "luck"},
		{"resupply: none", "resupply: none\nassume: { route.winding: 0 }", "assume.route.winding", "0"},
		{"resupply: none", "resupply: none\nassume: { walk.fire: -50 }", "assume.walk.fire", "-50"},
	} {
		_, err := assess.Journey(context.Background(), open(), changed(t, c.old, c.new), assess.Options{})
		var in assess.InputError
		if !errors.As(err, &in) {
			t.Errorf("%s: %v is no error of the input", c.new, err)
			continue
		}
		if in.Field != c.field || !strings.Contains(err.Error(), "found") || !strings.Contains(err.Error(), c.found) || !strings.Contains(err.Error(), "allowed: ") {
			t.Errorf("%s: field %s, %q", c.new, in.Field, err)
		}
	}
}

// TestAcrossTheSea: a goal on another island is refused with how near one can
// come.
func TestAcrossTheSea(t *testing.T) {
	j := changed(t, "from: { name: Appalachia trailhead, at: 44.37 N 71.29 W }", "from: { name: Reykjavik, at: 64.13 N 21.9 W }")
	j.Via, j.To.Name, j.To.At.Lat, j.To.At.Lon = nil, "Torshavn", 62.01, -6.78
	_, err := assess.Journey(context.Background(), open(), j, assess.Options{})
	var far route.Unreachable
	var in assess.InputError
	if !errors.As(err, &far) || !errors.As(err, &in) || in.Field != "to" {
		t.Fatalf("from Iceland to the Faroes: %v", err)
	}
	if far.Nearest.Lon > -13 || far.Off < 300 || far.Off > 600 {
		t.Errorf("the nearest to the Faroes that Iceland comes is %v, %.0f km", far.Nearest, far.Off)
	}
}

// TestAChildIsACaveat: nobody measured the march of a child of three.
func TestAChildIsACaveat(t *testing.T) {
	for years, want := range map[string]bool{"3": true, "34": false} {
		a, err := assess.Journey(context.Background(), open(), changed(t, "age: 34", "age: "+years), assess.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(strings.Join(a.Caveats, "\n"), "Alice is "+years); got != want {
			t.Errorf("a caveat about an age of %s: %v", years, got)
		}
	}
}
