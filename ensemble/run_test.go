package ensemble

import (
	"context"
	"errors"
	"math"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

var theWorld = sync.OnceValues(world.Open)

// desert is a week's march through sand with too little water for the unlucky:
// some arrive and some do not.
func desert(t *testing.T) *walk.Setup {
	t.Helper()
	w, err := theWorld()
	if err != nil {
		t.Fatal(err)
	}
	r := &route.Route{Cell: 5, Days: 5}
	for i := range 17 {
		r.Nodes = append(r.Nodes, route.Node{
			At: geo.Point{Lat: 42.8, Lon: 104 + 0.06*float64(i)}, Km: 5 * float64(i), Elevation: 1100, Cover: cover.SandDesert, Lake: -1, Water: -1,
		})
	}
	r.Km = r.Nodes[16].Km
	r.Marks = []route.Mark{{Name: "start"}, {Name: "well", Km: 40, Node: 8}, {Name: "goal", Km: r.Km, Node: 16}}
	depart := time.Date(2027, 7, 1, 0, 0, 0, 0, time.UTC)
	j := &journey.Journey{
		Depart: journey.When{Earliest: depart, Latest: depart.AddDate(0, 0, 20)}, Resupply: "none",
		March:  journey.March{Hours: 8, Start: -1, Way: "trackless", Desert: "by night"},
		Policy: journey.Policy{Helping: "share and carry", Storm: "shelter", Rationing: "as needed", Settlements: "avoid"},
	}
	for _, name := range []string{"Anna", "Bold", "Carl"} {
		j.Party.People = append(j.Party.People, party.Person{
			Name: name, Sex: party.Male, Fitness: party.Average, Status: "civilian",
			Age: quantity.Between(20, 50), Mass: quantity.Between(60, 85), Height: quantity.Between(1.65, 1.85),
		})
	}
	j.Party.Kit = party.Kit{Clo: 1, SleepClo: 2, Footwear: party.Boots, Vessels: []party.Vessel{{Name: "cans", Volume: 60}}}
	j.Party.Supplies = party.Supplies{Water: 36, Food: []party.Item{{Name: "rice", Mass: quantity.Just(15), KcalPerK: 3650}}}
	return walk.Prepare(walk.Setup{
		Journey: j, Route: r, World: w, Speed: pace.DefaultSpeed(), Cost: pace.DefaultCost(), Settings: walk.DefaultSettings(),
	})
}

func run(t *testing.T, b Batch, workers int) []walk.Outcome {
	t.Helper()
	out, err := Local{Workers: workers}.Run(context.Background(), b)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestOneWorkerOrFourGiveTheSameWalks(t *testing.T) {
	b := Batch{Setup: desert(t), Seed: 3, Runs: 12}
	one, four := run(t, b, 1), run(t, b, 4)
	if !reflect.DeepEqual(one, four) {
		t.Error("the walks depend on the number of workers")
	}
	if a, b := Summarize(b, one), Summarize(b, four); !reflect.DeepEqual(a, b) {
		t.Error("the summary depends on the number of workers")
	}
	for n, o := range one {
		if o.Walk != n {
			t.Errorf("walk %d stands at place %d", o.Walk, n)
		}
	}
	b.Runs = 5
	if !reflect.DeepEqual(run(t, b, 2), one[:5]) {
		t.Error("the first five of twelve walks are not the five walks")
	}
}

// A shard of an ensemble is a range of its walks: put together they are the whole.
func TestShardsPutTogetherAreTheWhole(t *testing.T) {
	b := Batch{Setup: desert(t), Seed: 3, Runs: 9}
	whole := run(t, b, 2)
	parts := make([]walk.Outcome, 9)
	for n := 8; n >= 0; n-- { // the last shard comes back first
		parts[n], _ = b.Setup.Walk(n, b.Seed, false)
	}
	if !reflect.DeepEqual(Summarize(b, parts), Summarize(b, whole)) {
		t.Error("shards that come back in another order give another summary")
	}
}

func TestACancelledRunIsAnError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	b := Batch{Setup: desert(t), Seed: 3, Runs: 500}
	var once sync.Once
	seen := 0
	_, err := Local{Workers: 1, Progress: func(done, of int) {
		seen = done
		if of != 500 {
			t.Errorf("progress of %d walks", of)
		}
		once.Do(cancel)
	}}.Run(ctx, b)
	if !errors.Is(err, context.Canceled) || seen >= 500 {
		t.Errorf("after %d walks: %v", seen, err)
	}
}

func TestTheDesertIsSummedUp(t *testing.T) {
	b := Batch{Setup: desert(t), Seed: 3, Runs: 60}
	s := Summarize(b, run(t, b, 2))
	checkSums(t, s)
	if s.Arrived.Estimate == 0 || s.AllLost.Estimate == 0 {
		t.Fatalf("the scene is meant to be in doubt: %+v arrive, %+v are lost", s.Arrived, s.AllLost)
	}
	if len(s.Matters) != len(b.Setup.Inputs()) {
		t.Errorf("%d inputs matter, %d are drawn", len(s.Matters), len(b.Setup.Inputs()))
	}
	for i, m := range s.Matters {
		if m.Influence < 0 || m.Influence > 1 || (i > 0 && m.Influence > s.Matters[i-1].Influence) {
			t.Errorf("influence of %s is %g", m.Input, m.Influence)
		}
	}
	if len(s.Passed) != 3 || s.Passed[0].Reached.Estimate != 1 || s.Passed[2].Reached != s.Arrived {
		t.Errorf("waypoints: %+v", s.Passed)
	}
	for i := 1; i < len(s.Passed); i++ {
		if s.Passed[i].Reached.Estimate > s.Passed[i-1].Reached.Estimate || s.Passed[i].Day.P50 < s.Passed[i-1].Day.P50 {
			t.Errorf("%s is reached more often or sooner than %s before it", s.Passed[i].Name, s.Passed[i-1].Name)
		}
	}
	typical := s.Typical()
	if again := Summarize(b, s.Outcomes); !reflect.DeepEqual(again.Typical(), typical) || len(typical) != 3 {
		t.Errorf("typical walks are %v", typical)
	}
	if lost := s.Outcomes[typical[2]]; !allDead(lost) {
		t.Errorf("walk %d is shown for one in which everyone was lost", lost.Walk)
	}
}

// checkSums holds what must be true of every summary.
func checkSums(t *testing.T, s Summary) {
	t.Helper()
	walks, arrivals := 0, 0
	for n, k := range s.Arrivals {
		walks, arrivals = walks+k, arrivals+n*k
	}
	if walks != s.Runs || math.Abs(float64(arrivals)-s.Mean*float64(s.Runs)) > 1e-9 {
		t.Errorf("walks by arrivals %v do not make %d walks and %.2f arrivals each", s.Arrivals, s.Runs, s.Mean)
	}
	if got := float64(s.Arrivals[0]); math.Abs(got-(1-s.Arrived.Estimate)*float64(s.Runs)) > 1e-9 {
		t.Errorf("nobody arrives in %.0f walks, someone in %.3f of all", got, s.Arrived.Estimate)
	}
	sum := 0.0
	for _, c := range s.Causes {
		sum += c
	}
	if len(s.Deaths) > 0 && math.Abs(sum-1) > 1e-9 || len(s.Deaths) == 0 && sum != 0 {
		t.Errorf("causes of %d deaths add up to %g", len(s.Deaths), sum)
	}
	deaths := 0
	for _, p := range s.Persons {
		n, causes := 0, 0.0
		for _, k := range p.EndingCounts {
			n += k
		}
		for _, c := range p.Causes {
			causes += c
		}
		deaths += p.EndingCounts[string(walk.Died)]
		if n != s.Runs {
			t.Errorf("%s ends %d times in %d walks", p.Name, n, s.Runs)
		}
		if met := n - p.EndingCounts[string(walk.Unjoined)]; met > 0 && math.Abs(p.Survival.Estimate+causes-1) > 1e-9 {
			t.Errorf("%s survives %.3f and dies %.3f", p.Name, p.Survival.Estimate, causes)
		}
		if p.Arrived.Estimate > p.Survival.Estimate {
			t.Errorf("%s arrives more often than he lives", p.Name)
		}
	}
	if deaths != len(s.Deaths) {
		t.Errorf("%d deaths by person, %d on the map", deaths, len(s.Deaths))
	}
	for i, a := range s.Alive {
		if i > 0 && a.Alive > s.Alive[i-1].Alive || a.Low > a.High {
			t.Errorf("day %.0f: %.2f alive (%g to %g), before %.2f", a.Day, a.Alive, a.Low, a.High, s.Alive[max(i, 1)-1].Alive)
		}
	}
}
