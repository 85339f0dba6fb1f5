package journey_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"pgregory.net/rapid"
)

// shipped returns the documents that come with Longwalk, by file name.
func shipped(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("../journeys/*.yaml")
	if err != nil || len(files) < 4 {
		t.Fatalf("found %d shipped journeys (%v), want at least 4", len(files), err)
	}
	docs := map[string][]byte{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs[filepath.Base(f)] = data
	}
	return docs
}

func mustRead(t testing.TB, doc string) *journey.Journey {
	t.Helper()
	j, problems := journey.Read("j.yaml", []byte(doc))
	for _, p := range problems {
		t.Error(p)
	}
	if j == nil {
		t.FailNow()
	}
	return j
}

func TestShippedJourneysHaveNoProblems(t *testing.T) {
	for name, data := range shipped(t) {
		if _, problems := journey.Read(name, data); len(problems) > 0 {
			t.Errorf("%v", problems)
		}
		if !strings.HasPrefix(string(data), "# yaml-language-server: $schema=journey.schema.json\n") {
			t.Errorf("%s: the first line does not lead an editor to the schema", name)
		}
	}
}

func TestTheDocumentOfTheReadmeIsAccepted(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(text), "```yaml\n")
	doc, _, closed := strings.Cut(rest, "```")
	if !found || !closed {
		t.Fatal("the README has no document")
	}
	mustRead(t, doc)
}

func TestReadingTwiceGivesTheSame(t *testing.T) {
	for name, data := range shipped(t) {
		a, _ := journey.Read(name, data)
		b, _ := journey.Read(name, data)
		if diff := cmp.Diff(a, b, cmpopts.IgnoreUnexported(journey.Journey{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestStarterOfAnyNameHasNoProblems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.String().Draw(t, "name")
		j, problems := journey.Read("new.yaml", journey.Starter(name))
		if len(problems) > 0 {
			t.Fatalf("%q: %v", name, problems)
		}
		if want := strings.ToValidUTF8(name, "?"); strings.TrimSpace(name) != "" && j.Name != want {
			t.Fatalf("the name %q came back as %q", want, j.Name)
		}
	})
}

// TestTheLongWalkIsToldAsItIs holds the showcase to the book: who sets out,
// when, with what, and how many claims wait to be judged.
func TestTheLongWalkIsToldAsItIs(t *testing.T) {
	j := mustRead(t, string(shipped(t)["the-long-walk.yaml"]))
	var sets, joins []string
	for _, p := range j.Party.People {
		if p.Joins == nil {
			sets = append(sets, p.Name)
		} else {
			joins = append(joins, p.Name)
		}
	}
	if len(sets) != 7 || len(joins) != 1 || joins[0] != "Kristina" {
		t.Errorf("%v set out and %v join, want seven men and Kristina", sets, joins)
	}
	if age := j.Party.People[0].Age.Mid; age < 25.5 || age > 25.7 { // born 1 September 1915
		t.Errorf("Rawicz is %.2f at the escape", age)
	}
	if !j.Depart.Earliest.Equal(time.Date(1941, 4, 10, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("they leave at %v", j.Depart.Earliest)
	}
	if w := j.Party.Kit.WaterCapacity(); w != 0.47 {
		t.Errorf("the only vessel holds %v l, the book has a one-pint mug", w)
	}
	judged := map[string]int{}
	for _, c := range j.Told {
		if c.Work == "" || c.Who == "" {
			t.Errorf("claim %s has no teller", c.ID)
		}
		judged[c.Kind]++
	}
	if judged["held"] < 3 || judged["leg"] < 6 || judged["dry"] < 2 {
		t.Errorf("claims by kind: %v", judged)
	}
	straight := geo.Distance(j.From.At, j.Via[0].At)
	for i := 1; i < len(j.Via); i++ {
		straight += geo.Distance(j.Via[i-1].At, j.Via[i].At)
	}
	if km := straight.Km(); km < 4900 || km > 5200 { // 5,084 km by all of the points that the way is read as
		t.Errorf("the straight legs come to %.0f km", km)
	}
}

func TestTheFilmLosesTwoOfItsOwnWill(t *testing.T) {
	j := mustRead(t, string(shipped(t)["the-way-back.yaml"]))
	leave := map[string]string{}
	for _, f := range j.Forks {
		for _, who := range f.Who {
			leave[who] = f.At + ": " + f.Does
		}
	}
	want := map[string]string{"Valka": "Soviet-Mongolian border: stays", "Smith": "monastery: leaves for Lhasa"}
	if diff := cmp.Diff(want, leave); diff != "" {
		t.Error(diff)
	}
	blind := 0
	for _, p := range j.Party.People {
		if p.Has(party.NightBlindness) {
			blind++
		}
	}
	if blind != 1 || len(j.Party.People) != 8 {
		t.Errorf("%d of %d are night-blind, want Kazik alone of seven men and Irena", blind, len(j.Party.People))
	}
}

const least = `name: Least
depart: 1941-04
from: { name: A, at: 50 N 100 E }
to: { name: B, at: 51 N 100 E }
party: [{ name: Ann, sex: female, born: 1915-09-01, mass: 58..66 kg, height: 168 cm }]
kit: { clo: 2.6, vessels: [0.5 l, { volume: 1 l, count: 2 }] }
`

func TestDefaultsAreFilled(t *testing.T) {
	j := mustRead(t, least)
	if j.March != (journey.March{Hours: 8, Start: -1, Desert: "dusk and dawn", Way: "trackless", RestEvery: 7}) {
		t.Errorf("march: %+v", j.March)
	}
	if j.Policy != (journey.Policy{Helping: "share and carry", Storm: "shelter", Rationing: "even", Settlements: "use friendly"}) {
		t.Errorf("policy: %+v", j.Policy)
	}
	p := j.Party.People[0]
	if p.Fitness != party.Average || p.Status != "civilian" || j.Resupply != "friendly" || j.Question == "" {
		t.Errorf("%+v, resupply %q, question %q", p, j.Resupply, j.Question)
	}
	if p.Age.Low < 25.5 || p.Age.High > 25.7 {
		t.Errorf("born on 1 September 1915, she is %v in April 1941", p.Age.Mid)
	}
	if k := j.Party.Kit; k.WaterCapacity() != 2.5 || k.Clo != 2.6 || k.Footwear != party.Boots || k.Shelter != party.NoShelter {
		t.Errorf("kit: %+v", k)
	}
}

func TestAYearOfBirthLeavesAgeInDoubt(t *testing.T) {
	a := mustRead(t, strings.Replace(least, "1915-09-01", "1915", 1)).Party.People[0].Age
	if a.Shape != quantity.Uniform || a.Low < 25.2 || a.Low > 25.3 || a.High < 26.3 || a.High > 26.4 {
		t.Errorf("born in 1915, she is %v to %v in April 1941", a.Low, a.High)
	}
}

func TestClothingByNameAddsUpByISO9920(t *testing.T) {
	doc := strings.Replace(least, "clo: 2.6", "clothing: [briefs, long-sleeve shirt, { name: cloak, clo: 0.5, layer: outer, wind_proof: true }]", 1)
	k := mustRead(t, doc).Party.Kit
	if want := 0.161 + 0.835*(0.04+0.25+0.5); k.Clo < want-1e-12 || k.Clo > want+1e-12 {
		t.Errorf("clo %v, want %v", k.Clo, want)
	}
	if !k.WindProof || k.Clothing[2].Layer != party.Outer {
		t.Errorf("the cloak stops wind: %+v", k)
	}
}

func TestAClaimTakesPlacesOfTheJourneyAndItsTeller(t *testing.T) {
	j := mustRead(t, least+`source: { who: Ann, work: diary }
told:
  - { id: X, kind: leg, claim: c, from: A, to: 52 N 101 E ± 20 km, days: 6.5 days, distance: 100 km }
  - { id: Y, kind: held, claim: d, at: { name: Warsaw, at: 52.23 N 21.01 E }, date: "1940", by: Germany, source: { who: Bob } }
`)
	x, y := j.Told[0], j.Told[1]
	if x.From.Name != "A" || x.From.At != j.From.At || x.To.Spread != 20*quantity.Kilometre || x.Days != 6.5 || x.Km != 100 || x.Who != "Ann" || x.Line != 9 {
		t.Errorf("%+v", x)
	}
	if y.At.Name != "Warsaw" || y.Who != "Bob" || y.Work != "" || y.Date.Earliest.Year() != 1940 {
		t.Errorf("%+v", y)
	}
}

func TestWhereLeadsToTheFieldOrWhatEnclosesIt(t *testing.T) {
	j := mustRead(t, least)
	for field, want := range map[string][2]int{
		"from.at":           {3, 22},
		"party[0].mass":     {5, 59},
		"party[0].fitness":  {5, 9}, // not written: its person
		"kit.vessels[1]":    {6, 35},
		"pace":              {1, 1}, // not written: the document
		"told[3].at":        {1, 1},
		"kit.tools[0].name": {6, 6},
	} {
		line, col := j.Where(field)
		if got := [2]int{line, col}; got != want {
			t.Errorf("%s stands at %v, want %v", field, got, want)
		}
	}
	p := j.Problem("from.at", "a point in the sea", "a point on land")
	if got, want := p.Error(), "j.yaml:3:22: from.at: found a point in the sea; allowed: a point on land"; got != want {
		t.Errorf("got %s", got)
	}
}

func TestAClaimThatNobodyJudgesIsKeptWithAWarning(t *testing.T) {
	doc := least + "told: [{ id: X, kind: hold, claim: c }]\n"
	j, problems := journey.Read("j.yaml", []byte(doc), journey.JudgedKinds("held", "leg", "dry"))
	if j == nil || len(j.Told) != 1 || len(problems) != 1 || !problems[0].Warning {
		t.Fatalf("%v %v", j, problems)
	}
	if got, want := problems[0].Error(), `j.yaml:7:23: told[0].kind: found "hold", which is kept but cannot be judged; allowed: to be judged: held (the nearest), leg, dry`; got != want {
		t.Errorf("got %s", got)
	}
}

func TestAWayThatGoesBackOnItselfIsWarnedOf(t *testing.T) {
	doc := least + "via: [{ name: C, at: 50.9 N 100 E }, { name: D, at: 50.1 N 100 E }]\n"
	j, problems := journey.Read("j.yaml", []byte(doc))
	if j == nil || len(problems) != 1 || !problems[0].Warning || problems[0].Field != "via[0]" {
		t.Errorf("%v", problems)
	}
}

func TestWeatherIsUsualUnlessAskedFor(t *testing.T) {
	for written, want := range map[string]string{"": "usual", "weather: observed\n": "observed", "weather: forecast\n": "forecast"} {
		j, problems := journey.Read("a.yaml", []byte(written+`name: A
depart: 2024-06-12
from: { name: Camp, at: 61.5 N 123 E }
to: { name: Lake, at: 60.4 N 120.4 E }
party: [{ name: Ann, sex: female, age: 34, mass: 64 kg, height: 170 cm }]
kit: { clo: 1.5, vessels: [1 l] }
`))
		if j == nil || j.Weather != want {
			t.Errorf("with %q the weather is not %s: %v", written, want, problems)
		}
	}
}
