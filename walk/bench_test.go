package walk_test

import (
	"os"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/world"
)

// longWalk prepares the journey of The Long Walk as the program does, with one
// walker's plan.
func longWalk(b *testing.B) *walk.Setup {
	b.Helper()
	data, err := os.ReadFile("../journeys/the-long-walk.yaml")
	if err != nil {
		b.Fatal(err)
	}
	j, problems := journey.Read("the-long-walk.yaml", data)
	if j == nil {
		b.Fatal(problems)
	}
	w, err := world.Open()
	if err != nil {
		b.Fatal(err)
	}
	p := body.New(walk.MeanTraits(j.Party.People[0]))
	walker := route.Walker{
		Speed: pace.DefaultSpeed(), Cost: pace.DefaultCost(), Hours: j.March.Hours, Feet: pace.Flotation(j.Party.Kit.Footwear),
		Way: route.Way(j.March.Way), Load: walk.Load(j.Party).Kg(), Mass: p.Mass(), Rest: p.Rest(), Ceiling: p.Capacity(500),
	}
	stop := func(v journey.Waypoint) route.Stop {
		return route.Stop{Name: v.Name, At: v.At, Spread: v.Spread, Optional: v.Optional, Stay: v.Stay}
	}
	q := route.Request{From: stop(j.From), To: stop(j.To), Depart: j.Depart.Mid(), Walker: walker, Settings: route.DefaultSettings()}
	for _, v := range j.Via {
		q.Via = append(q.Via, stop(v))
	}
	r, err := route.Plan(w, q)
	if err != nil {
		b.Fatal(err)
	}
	return walk.Prepare(walk.Setup{Journey: j, Route: r, World: w, Speed: walker.Speed, Cost: walker.Cost, Settings: walk.DefaultSettings()})
}

// BenchmarkWalk takes one party of The Long Walk from the camp to its end.
func BenchmarkWalk(b *testing.B) {
	s := longWalk(b)
	days := 0.0
	for n := 0; b.Loop(); n++ {
		o, _ := s.Walk(n%50, chance.Seed(1), false)
		days += o.Days
	}
	b.ReportMetric(days/float64(b.N), "days/walk")
}
