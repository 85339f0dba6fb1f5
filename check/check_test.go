package check_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
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

// walker is a man of 64 kg, fed and well, with 6 kg on his back.
func walker() route.Walker {
	return route.Walker{
		Speed: pace.DefaultSpeed(), Cost: pace.DefaultCost(), Mass: 64, Load: 6, Rest: 80, Ceiling: 400, Hours: 9.3, Way: route.Trackless,
	}
}

// document reads a shipped journey.
func document(t testing.TB, name string) *journey.Journey {
	t.Helper()
	file := filepath.Join("..", "journeys", name)
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

func judge(j *journey.Journey, told journey.Told) check.Finding {
	return check.Judge(check.Case{Told: told, Journey: j, World: open(), Walker: walker(), Seed: 1})
}

// verdicts are the findings on all that is told in the two story journeys, by
// journey and claim, judged once for all tests.
var verdicts = sync.OnceValue(func() map[string]check.Finding {
	var mu sync.Mutex
	var wg sync.WaitGroup
	out := map[string]check.Finding{}
	for _, name := range []string{"the-long-walk.yaml", "the-way-back.yaml"} {
		data, err := os.ReadFile(filepath.Join("..", "journeys", name))
		if err != nil {
			panic(err)
		}
		j, _ := journey.Read(name, data)
		for _, told := range j.Told {
			wg.Go(func() {
				f := judge(j, told)
				mu.Lock()
				defer mu.Unlock()
				out[name+" "+told.ID] = f
			})
		}
	}
	wg.Wait()
	return out
})

// long passes a test over where time is short: the legs of the story journeys
// take minutes under the race detector.
func long(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("judges all claims of both story journeys")
	}
}

// TestExpectedOfTheShippedJourneys holds every claim that says what a careful
// reader expects to it.
func TestExpectedOfTheShippedJourneys(t *testing.T) {
	long(t)
	all := 0
	for _, name := range []string{"the-long-walk.yaml", "the-way-back.yaml", "gobi-crossing.yaml", "white-mountains.yaml"} {
		for _, told := range document(t, name).Told {
			if told.Expect == "" {
				continue
			}
			all++
			if f := verdicts()[name+" "+told.ID]; string(f.Verdict) != told.Expect {
				t.Errorf("%s:%d: %s (%s): %s, expected %s\n%s\n%s", name, told.Line, told.ID, told.Claim, f.Verdict, told.Expect, f.Reason, f.Margin)
			}
		}
	}
	if all < 8 {
		t.Errorf("%d claims say what is expected of them", all)
	}
}

// TestTheFarmNearWarsaw: the collective farm that Irena says she fled cannot
// have been, in either telling.
func TestTheFarmNearWarsaw(t *testing.T) {
	long(t)
	for _, name := range []string{"the-long-walk.yaml", "the-way-back.yaml"} {
		f := verdicts()[name+" W1"]
		if f.Verdict != check.Contradicted || !strings.Contains(f.Reason, "held by Germany") || !strings.Contains(f.Teller, "Irena") {
			t.Errorf("%s: %+v", name, f)
		}
		if len(f.Evidence) == 0 || !strings.Contains(strings.Join(f.Evidence, "\n"), "General Government") {
			t.Errorf("%s: evidence %q", name, f.Evidence)
		}
	}
}

// TestClaimsOfTheStory: of the claims that STORY lists, ten and more get a
// verdict; L1 to L3 are legs of our own cutting and do not count.
func TestClaimsOfTheStory(t *testing.T) {
	long(t)
	judged := 0
	for id, f := range verdicts() {
		if f.Verdict != check.CannotTell && (strings.Contains(id, "yaml C") || id == "the-way-back.yaml W1") {
			judged++
		}
	}
	if judged < 10 {
		t.Errorf("%d claims of the story are judged", judged)
	}
}

// TestEveryFindingSaysWhy: no claim is passed over in silence.
func TestEveryFindingSaysWhy(t *testing.T) {
	long(t)
	known := []check.Verdict{check.Possible, check.Strained, check.Impossible, check.Contradicted, check.CannotTell}
	for id, f := range verdicts() {
		if f.Reason == "" || f.Margin == "" || f.Told == "" || f.Teller == "" || f.Evidence == nil || !strings.HasSuffix(id, " "+f.ID) {
			t.Errorf("%s: %+v", id, f)
		}
		found := false
		for _, v := range known {
			found = found || v == f.Verdict
		}
		if !found {
			t.Errorf("%s: verdict %q", id, f.Verdict)
		}
		if f.Verdict != check.CannotTell && len(f.Evidence) == 0 {
			t.Errorf("%s: %s without evidence", id, f.Verdict)
		}
		for _, e := range append(f.Evidence, f.Reason, f.Margin) {
			if strings.Contains(e, "NaN") || strings.Contains(e, "Inf") || strings.Contains(e, "%!") || strings.Contains(e, "  ") {
				t.Errorf("%s: %q", id, e)
			}
		}
	}
}

func TestUnknownKindCannotTell(t *testing.T) {
	f := judge(document(t, "the-long-walk.yaml"), journey.Told{ID: "X", Kind: "prophecy", Claim: "it was foretold"})
	if f.Verdict != check.CannotTell || !strings.Contains(f.Reason, "prophecy") || !strings.Contains(f.Reason, "held") {
		t.Errorf("%+v", f)
	}
}

// TestKinds: names differ, and each kind can be judged and has a title.
func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range check.Kinds() {
		if seen[k.Name] || k.Title == "" || k.Judge == nil {
			t.Errorf("kind %+v", k)
		}
		seen[k.Name] = true
		for _, w := range k.Works {
			if w.Key == "" {
				t.Errorf("kind %s rests on a work without a key", k.Name)
			}
		}
	}
}

// TestSameSeedSameFinding: nothing is left to chance but what the seed deals.
func TestSameSeedSameFinding(t *testing.T) {
	j := document(t, "the-long-walk.yaml")
	for _, told := range []journey.Told{gobi(3), walkTold(2)} {
		if a, b := judge(j, told), judge(j, told); !reflect.DeepEqual(a, b) {
			t.Errorf("%s: twice the same claim:\n%+v\n%+v", told.Kind, a, b)
		}
	}
}
