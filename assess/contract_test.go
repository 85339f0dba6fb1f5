package assess_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/world"
)

// open is the embedded world, opened once for all tests.
var open = sync.OnceValue(func() *world.World {
	w, err := world.Open()
	if err != nil {
		panic(err)
	}
	return w
})

const walks = 4

// journeys are the journeys of the repository; where time is short, those that
// take little of it.
func journeys() []string {
	all := []string{"gobi-crossing", "white-mountains", "the-long-walk", "the-way-back"}
	if testing.Short() {
		return all[:2]
	}
	return all
}

func read(t testing.TB, name string) *journey.Journey {
	t.Helper()
	file := filepath.Join("..", "journeys", name+".yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	j, problems := journey.Read(file, data)
	if j == nil {
		t.Fatal(problems)
	}
	return j
}

// once keeps the assessments that several tests look at. The claims of the
// Long Walk are judged in the tests of check.
var once = struct {
	sync.Mutex
	byName map[string]*assess.Assessment
}{byName: map[string]*assess.Assessment{}}

func assessed(t testing.TB, name string) *assess.Assessment {
	t.Helper()
	once.Lock()
	defer once.Unlock()
	if a := once.byName[name]; a != nil {
		return a
	}
	a := run(t, name, 1)
	once.byName[name] = a
	return a
}

func run(t testing.TB, name string, workers int) *assess.Assessment {
	t.Helper()
	a, err := assess.Journey(context.Background(), open(), read(t, name), assess.Options{
		Runs: walks, WhatIfs: 2, Seed: 3, NoClaims: name == "the-long-walk", Runner: ensemble.Local{Workers: workers},
	})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return a
}

func document(t testing.TB, a *assess.Assessment) ([]byte, map[string]any) {
	t.Helper()
	text, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	return text, doc
}

// TestSameAnswerWhateverTheWorkers: the same document, seed and number of
// walks give the same bytes, with one worker and with three.
func TestSameAnswerWhateverTheWorkers(t *testing.T) {
	for _, name := range journeys() {
		one, _ := document(t, assessed(t, name))
		three, _ := document(t, run(t, name, 3))
		if !bytes.Equal(one, three) {
			k := 0
			for k < min(len(one), len(three)) && one[k] == three[k] {
				k++
			}
			t.Errorf("%s: differs at byte %d: %s | %s", name, k, one[max(0, k-60):min(len(one), k+60)], three[max(0, k-60):min(len(three), k+60)])
		}
	}
}

// keys are the paths of assessment.json that scripts depend on; [] is every
// entry of a list, * every key of a mapping.
var keys = strings.Fields(`
	schema version journey.name route.km route.days
	route.stages[].from route.stages[].to route.stages[].km route.stages[].days route.stages[].water_l route.stages[].food_kg route.stages[].hazard
	route.path.type route.path.coordinates route.path.times
	ensemble.runs ensemble.seed
	ensemble.persons[].name ensemble.persons[].survival.estimate ensemble.persons[].survival.low ensemble.persons[].survival.high
	ensemble.persons[].causes ensemble.persons[].ending_counts
	ensemble.arrived.estimate ensemble.arrived.low ensemble.arrived.high
	ensemble.days.p05 ensemble.days.p50 ensemble.days.p95
	ensemble.matters[].input ensemble.matters[].influence
	claims[].id claims[].kind claims[].told claims[].verdict claims[].reason claims[].margin claims[].evidence
	caveats[] works[]`)

// lacks returns where a path is missing or null in a document.
func lacks(at string, v any, path string) []string {
	if path == "" {
		if v == nil {
			return []string{at}
		}
		return nil
	}
	key, rest, _ := strings.Cut(path, ".")
	key, list := strings.CutSuffix(key, "[]")
	m, ok := v.(map[string]any)
	if !ok || m[key] == nil {
		return []string{at + "." + key}
	}
	if !list {
		return lacks(at+"."+key, m[key], rest)
	}
	entries, ok := m[key].([]any)
	if !ok {
		return []string{at + "." + key + " is no list"}
	}
	var out []string
	for i, e := range entries {
		out = append(out, lacks(fmt.Sprintf("%s.%s[%d]", at, key, i), e, rest)...)
	}
	return out
}

func TestKeysOfTheContract(t *testing.T) {
	for _, name := range journeys() {
		_, doc := document(t, assessed(t, name))
		for _, k := range keys {
			if missing := lacks("", doc, k); len(missing) > 0 {
				t.Errorf("%s: %s is missing at %v", name, k, missing)
			}
		}
	}
}

// TestPlanOnlyKeepsTheKeys: what was not computed is empty, not absent.
func TestPlanOnlyKeepsTheKeys(t *testing.T) {
	a, err := assess.Journey(context.Background(), open(), read(t, "white-mountains"), assess.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text, doc := document(t, a)
	for _, k := range keys {
		if missing := lacks("", doc, k); len(missing) > 0 {
			t.Errorf("%s is missing at %v", k, missing)
		}
	}
	if k := bytes.Index(text, []byte(":null")); k >= 0 {
		t.Errorf("null at %s", text[max(0, k-60):k+5])
	}
	if !a.PlanOnly || a.Ensemble.Runs != 0 || !strings.Contains(strings.Join(a.Caveats, "\n"), "no walks were made") {
		t.Errorf("plan only: %v, %d runs, %q", a.PlanOnly, a.Ensemble.Runs, a.Caveats)
	}
}

// TestListsAreLists: a list without entries is [] and not null, so that a
// script can range over it.
func TestListsAreLists(t *testing.T) {
	for _, name := range journeys() {
		text, _ := document(t, assessed(t, name))
		if k := bytes.Index(text, []byte(":null")); k >= 0 {
			t.Errorf("%s: null at %s", name, text[max(0, k-60):k+5])
		}
	}
}

func TestPathIsALineInTime(t *testing.T) {
	for _, name := range journeys() {
		p := assessed(t, name).Route.Path
		if p.Type != "LineString" || len(p.Coordinates) < 2 || len(p.Times) != len(p.Coordinates) {
			t.Fatalf("%s: %s with %d points and %d times", name, p.Type, len(p.Coordinates), len(p.Times))
		}
		var last time.Time
		for i, text := range p.Times {
			at, err := time.Parse(time.RFC3339, text)
			if err != nil || at.Before(last) {
				t.Errorf("%s: time %d is %s, after %s (%v)", name, i, text, last, err)
			}
			last = at
			if c := p.Coordinates[i]; math.Abs(c[0]) > 180 || math.Abs(c[1]) > 90 || c[2] < -500 || c[2] > 9000 {
				t.Errorf("%s: point %d is %v", name, i, c)
			}
		}
	}
}

// TestStagesMakeTheWay: stages join, and sum to the whole.
func TestStagesMakeTheWay(t *testing.T) {
	for _, name := range journeys() {
		r := assessed(t, name).Route
		km := 0.0
		for i, s := range r.Stages {
			km += s.Km
			if i > 0 && s.From != r.Stages[i-1].To {
				t.Errorf("%s: stage %d begins at %s, the one before ended at %s", name, i, s.From, r.Stages[i-1].To)
			}
			if s.Hazard == "" || s.WaterL < 0 || s.FoodKg < 0 || s.Days <= 0 || s.FoodKg/s.Days > 2.5 {
				t.Errorf("%s: %+v", name, s)
			}
		}
		if math.Abs(km-r.Km) > 0.05*float64(len(r.Stages))+0.1 {
			t.Errorf("%s: stages sum to %.1f km, the way has %.1f", name, km, r.Km)
		}
		if r.Km < r.Straight || r.Km > 3*r.Straight {
			t.Errorf("%s: %.0f km on foot, %.0f straight", name, r.Km, r.Straight)
		}
	}
}

// TestSharesAreShares: estimates lie within their intervals, and every walk of
// every person has one ending.
func TestSharesAreShares(t *testing.T) {
	for _, name := range journeys() {
		s := assessed(t, name).Ensemble
		if s.Runs != walks || len(s.Persons) == 0 {
			t.Errorf("%s: %d runs, %d persons", name, s.Runs, len(s.Persons))
		}
		for _, p := range s.Persons {
			e, ends, died := p.Survival, 0, 0.0
			for _, n := range p.EndingCounts {
				ends += n
			}
			for _, share := range p.Causes {
				died += share
			}
			if ends != walks {
				t.Errorf("%s: %s has %d endings in %d walks: %v", name, p.Name, ends, walks, p.EndingCounts)
			}
			if !(0 <= e.Low && e.Low <= e.Estimate && e.Estimate <= e.High && e.High <= 1) {
				t.Errorf("%s: %s survives %+v", name, p.Name, e)
			}
			if met := walks - p.EndingCounts["not met"]; met > 0 && math.Abs(died+e.Estimate-1) > 1e-9 {
				t.Errorf("%s: %s dies in %.3f and lives in %.3f of the walks in which one was of the party", name, p.Name, died, e.Estimate)
			}
		}
	}
}

// TestWhatTheAnswerRestsOn: assumptions have names of their own, reasons and
// units; caveats and works say something, once.
func TestWhatTheAnswerRestsOn(t *testing.T) {
	for _, name := range journeys() {
		a := assessed(t, name)
		seen := map[string]bool{}
		for _, x := range a.Assumed {
			if seen[x.Name] || x.Name == "" || x.Why == "" || x.Unit == "" {
				t.Errorf("%s: assumption %+v, named before: %v", name, x, seen[x.Name])
			}
			seen[x.Name] = true
		}
		clear(seen)
		for _, text := range a.Caveats {
			if seen[text] || strings.TrimSpace(text) == "" || strings.Contains(text, "%!") {
				t.Errorf("%s: caveat %q, said before: %v", name, text, seen[text])
			}
			seen[text] = true
		}
		clear(seen)
		for _, w := range a.Works {
			if seen[w.Key] || w.Key == "" || w.Title == "" || w.Authors == "" || w.Kind == "" {
				t.Errorf("%s: work %+v, named before: %v", name, w, seen[w.Key])
			}
			seen[w.Key] = true
		}
		if len(a.Assumed) < 20 || len(a.Caveats) < 5 || len(a.Works) < 10 {
			t.Errorf("%s: %d assumptions, %d caveats, %d works", name, len(a.Assumed), len(a.Caveats), len(a.Works))
		}
	}
}

// TestFirstScreen: one sentence and three to five figures.
func TestFirstScreen(t *testing.T) {
	for _, name := range journeys() {
		out := assessed(t, name).Answer
		if n := len(out.Figures); n < 3 || n > 6 || !strings.HasSuffix(out.Sentence, ".") {
			t.Errorf("%s: %d figures, %q", name, n, out.Sentence)
		}
		for _, f := range out.Figures {
			if f.Value == "" || f.Label == "" {
				t.Errorf("%s: %+v", name, f)
			}
		}
	}
}

// TestTheWayBack: who stays at the border and who leaves for Lhasa, as told,
// are never counted among the dead, and Irena's farm is contradicted.
func TestTheWayBack(t *testing.T) {
	a := assessed(t, "the-way-back")
	if a.Journey.People != 7 || len(a.Ensemble.Persons) != 8 {
		t.Errorf("%d set out, %d in all; want 7 and 8", a.Journey.People, len(a.Ensemble.Persons))
	}
	k := slices.IndexFunc(a.Claims, func(f check.Finding) bool { return f.ID == "W1" })
	if k < 0 || a.Claims[k].Verdict != check.Contradicted {
		t.Errorf("claims: %+v", a.Claims)
	}
	if len(a.Claims) != len(a.Document.Told) {
		t.Errorf("%d claims told, %d judged", len(a.Document.Told), len(a.Claims))
	}
}

func TestCancelledIsAnError(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := assess.Journey(ctx, open(), read(t, "white-mountains"), assess.Options{Runs: 2}); err == nil {
		t.Error("a cancelled assessment has no error")
	}
}
