package walk

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/hazard"
)

// company is a party with a joiner, a leaver, a guest stay and settlements.
var company = func() drawing {
	d := summer
	d.people = []party.Person{adult("Antti"), adult("Bengt"), woman("Clara"), woman("Dora")}
	d.people[3].Joins = &party.Joining{At: "mill"}
	return d.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply = "settlements"
		j.Via = []journey.Waypoint{
			{Name: "mill", Spread: 20 * quantity.Kilometre, Stay: 36 * 3600e9},
			{Name: "church", Spread: 60 * quantity.Kilometre},
		}
		j.Forks = []journey.Fork{{At: "church", Who: []string{"Bengt"}, Does: "stays at the church"}}
		r.Towns = []route.Town{{Name: "Kylä", Km: 41, Off: 3}, {Name: "Koski", Km: 79, Off: 12}}
	})
}()

// everywhere is the range of scenes over which the books must balance.
func everywhere() map[string]drawing {
	return map[string]drawing{"summer": summer, "winter": winter, "gobi": gobi, "company": company, "hungry": hungry, "storm": stormy}
}

var hungry = winter.with(func(j *journey.Journey, _ *route.Route) { j.Party.Supplies.Food = nil })

// stormy is the Gobi in the dust of April.
var stormy = func() drawing {
	d := gobi
	d.row, d.from.Lat, d.from.Lon, d.depart, d.bone = "gggGgggGgggGgggGggg", 44, 106, "2027-04-10", false
	return d
}()

func TestTheBooksBalance(t *testing.T) {
	for name, d := range everywhere() {
		for _, o := range walks(d.setup(t), 6) {
			b := o.Balance
			if !(b.Water < 1e-6 && b.Energy < 1e-6 && b.Food < 1e-6) {
				t.Errorf("%s, walk %d: %.3g l, %.3g kcal in bodies and %.3g kcal of supplies are unaccounted for", name, o.Walk, b.Water, b.Energy, b.Food)
			}
		}
	}
}

func TestTheSameSeedGivesTheSameWalk(t *testing.T) {
	for name, d := range everywhere() {
		s, again := d.setup(t), d.setup(t)
		var forward, backward []Trace
		for n := range 3 {
			_, tr := s.Walk(n, root, true)
			forward = append(forward, *tr)
		}
		for n := 2; n >= 0; n-- {
			_, tr := again.Walk(n, root, true)
			backward = append([]Trace{*tr}, backward...)
			if o, none := again.Walk(n, root, false); none != nil || !reflect.DeepEqual(o, tr.Outcome) {
				t.Errorf("%s: walk %d ends otherwise when no trace is kept", name, n)
			}
		}
		if !reflect.DeepEqual(forward, backward) {
			t.Errorf("%s: walks differ with the order in which they are taken", name)
		}
		if _, tr := s.Walk(0, root+1, true); reflect.DeepEqual(tr.Days, forward[0].Days) {
			t.Errorf("%s: another seed gives the same walk", name)
		}
	}
}

// A person's story in the events: it begins at most once and ends once.
func TestEverybodyEndsOnce(t *testing.T) {
	endings := map[string]bool{"death": true, string(Arrived): true, string(Left): true, string(Caught): true, string(Stranded): true, string(Unjoined): true}
	for name, d := range everywhere() {
		s := d.setup(t)
		for n := range 6 {
			o, tr := s.Walk(n, root, true)
			if len(o.Ends) != len(s.Journey.Party.People) {
				t.Fatalf("%s: %d ends for %d people", name, len(o.Ends), len(s.Journey.Party.People))
			}
			ends := map[string]int{}
			for _, e := range tr.Events {
				if endings[e.Kind] {
					ends[e.Who]++
				}
			}
			for i, p := range s.Journey.Party.People {
				e := o.Ends[i]
				if e.Name != p.Name || ends[p.Name] != 1 {
					t.Errorf("%s, walk %d: %s ends %d times, in the ledger as %s", name, n, p.Name, ends[p.Name], e.Name)
				}
				if (e.Fate == Died) != (e.Cause != "") {
					t.Errorf("%s, walk %d: %s %s of %q", name, n, p.Name, e.Fate, e.Cause)
				}
				if e.Fate != Unjoined && (e.Day < 0 || e.Day > o.Days || e.Km > o.Km) {
					t.Errorf("%s, walk %d: %s ended on day %.2f at %.1f km of %.2f and %.1f", name, n, p.Name, e.Day, e.Km, o.Days, o.Km)
				}
			}
		}
	}
}

func TestWhoLeavesAtAForkIsNoDeath(t *testing.T) {
	s := company.setup(t)
	for _, o := range walks(s, 10) {
		bengt, dora := o.Ends[1], o.Ends[3]
		if bengt.Fate != Left || math.Abs(bengt.Km-60) > 5 || bengt.Detail != "stays at the church" {
			t.Errorf("walk %d: Bengt %s at %.1f km (%s)", o.Walk, bengt.Fate, bengt.Km, bengt.Detail)
		}
		if dora.Fate != Arrived {
			t.Errorf("walk %d: Dora, who joined on the way, %s", o.Walk, dora.Fate)
		}
	}
}

// Someone who would join where nobody comes by was not met: neither dead nor
// counted in the days of the walk.
func TestNobodyJoinsAPartyThatNeverComes(t *testing.T) {
	d := hungry
	d.row = strings.Repeat("t", 300)
	d.people = []party.Person{adult("Antti"), woman("Kristina")}
	d.people[1].Joins = &party.Joining{At: "goal house"}
	s := d.with(func(j *journey.Journey, _ *route.Route) {
		j.Via = []journey.Waypoint{{Name: "goal house", Spread: 1400 * quantity.Kilometre}}
		j.Party.Kit.Clo, j.Party.Kit.SleepClo, j.Party.Kit.Fire, j.Party.Kit.Shelter = 2, 0, nil, party.NoShelter
	}).setup(t)
	for n := range 5 {
		o, tr := s.Walk(n, root, true)
		antti, kristina := o.Ends[0], o.Ends[1]
		if antti.Fate != Died || kristina.Fate != Unjoined {
			t.Fatalf("walk %d: Antti %s, Kristina %s", n, antti.Fate, kristina.Fate)
		}
		if o.Days != antti.Day || o.Passed[1] >= 0 {
			t.Errorf("walk %d lasted %.2f days and Antti %.2f; the house was passed on day %.1f", n, o.Days, antti.Day, o.Passed[1])
		}
		for _, d := range tr.Days {
			if d.People[1].Present || d.People[1].Eaten > 0 {
				t.Errorf("walk %d: Kristina was there on day %d", n, d.Day)
			}
		}
	}
}

func TestDepartureLiesWithinTheDocumentsDays(t *testing.T) {
	s := summer.with(func(j *journey.Journey, _ *route.Route) {
		j.Depart = journey.When{Earliest: day("2027-06-20"), Latest: day("2027-06-27")}
	}).setup(t)
	seen := map[float64]bool{}
	for n := range 60 {
		r := s.begin(n, root)
		if r.depart.Before(s.Journey.Depart.Earliest) || !r.depart.Before(s.Journey.Depart.Latest) {
			t.Fatalf("walk %d sets out on %s", n, r.depart)
		}
		seen[r.out.Inputs[0]] = true
	}
	if len(seen) != 7 {
		t.Errorf("of seven days, the sixty walks set out on %d", len(seen))
	}
}

// A new hazard must leave the weather and all other luck of a seed as it was.
func TestANewHazardLeavesTheWeatherAsItWas(t *testing.T) {
	plain, more := summer.setup(t), summer.setup(t)
	more.hazards = append([]hazard.Hazard{{
		Name: "harmless", Title: "Harmless", Chance: func(hazard.Situation) float64 { return 0.5 },
		Strike: func(_ hazard.Situation, luck *chance.Stream) hazard.Effect { return hazard.Effect{Text: "sneezed"} },
	}}, more.hazards...)
	for n := range 5 {
		_, a := plain.Walk(n, root, true)
		_, b := more.Walk(n, root, true)
		if !reflect.DeepEqual(a.Days, b.Days) || !reflect.DeepEqual(a.Outcome, b.Outcome) {
			t.Errorf("walk %d goes otherwise for a harmless hazard", n)
		}
		if len(b.Events) <= len(a.Events) {
			t.Errorf("walk %d: the hazard never struck", n)
		}
	}
}

func TestTracesTellOneStoryInOrder(t *testing.T) {
	for name, d := range everywhere() {
		s := d.setup(t)
		o, tr := s.Walk(1, root, true)
		if !reflect.DeepEqual(o, tr.Outcome) || len(tr.Days) == 0 {
			t.Fatalf("%s: the trace does not carry its outcome", name)
		}
		for i, x := range tr.Days {
			if x.Day != i || (i > 0 && (x.Km < tr.Days[i-1].Km || x.Date.Sub(tr.Days[i-1].Date).Hours() != 24)) {
				t.Errorf("%s: day %d of %s at %.1f km does not follow the one before", name, x.Day, x.Date, x.Km)
			}
			if x.Food < 0 || x.Water < 0 || x.Low > x.High || x.March > 24 || len(x.People) != len(s.Journey.Party.People) {
				t.Errorf("%s, day %d: %+v", name, i, x)
			}
		}
		for i, e := range tr.Events {
			if i > 0 && (e.Day < tr.Events[i-1].Day || e.Km < tr.Events[i-1].Km) {
				t.Errorf("%s: %q on day %.2f comes after %q on day %.2f", name, e.Text, e.Day, tr.Events[i-1].Text, tr.Events[i-1].Day)
			}
		}
		last := -1.0
		for i, p := range o.Passed {
			if p >= 0 && p < last {
				t.Errorf("%s: waypoint %d was passed on day %.2f, before the one ahead of it", name, i, p)
			}
			last = math.Max(last, p)
		}
	}
}

func TestSettingsChangeByName(t *testing.T) {
	s := DefaultSettings()
	seen := map[string]bool{}
	for _, a := range s.Assumptions() {
		if seen[a.Name] || a.Unit == "" || a.Why == "" {
			t.Errorf("%q lacks a unit or a reason, or is there twice", a.Name)
		}
		seen[a.Name] = true
		if err := s.Change(a.Name, a.Value*1.1); err != nil {
			t.Error(err)
		}
	}
	for i, a := range s.Assumptions() {
		if want := DefaultSettings().Assumptions()[i].Value * 1.1; a.Value != want {
			t.Errorf("%s is %g, set to %g", a.Name, a.Value, want)
		}
	}
	if reflect.TypeOf(s).NumField() != len(seen) {
		t.Errorf("%d settings, %d names", reflect.TypeOf(s).NumField(), len(seen))
	}
	if s.Change("walk.luck", 1) == nil {
		t.Error("a setting that is not there was changed")
	}
	for name, senseless := range map[string]float64{"walk.fire": -1, "walk.herders": 1.5, "walk.carry": 0, "walk.horizon": math.NaN()} {
		if s.Change(name, senseless) == nil {
			t.Errorf("%s was set to %g", name, senseless)
		}
	}
}

// What is shown is shown once, and under no name that a document may change.
func TestFixedNumbersAreNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range DefaultSettings().Assumptions() {
		seen[a.Name] = true
	}
	for _, a := range Fixed() {
		if seen[a.Name] || a.Unit == "" || a.Why == "" || a.Value == 0 {
			t.Errorf("%q lacks a unit, a reason or a value, or is there twice", a.Name)
		}
		seen[a.Name] = true
	}
}
