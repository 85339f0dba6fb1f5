package assess

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/world"
)

// Version of Longwalk.
const Version = "0.1.0"

// Schema names the form of assessment.json.
const Schema = "longwalk/assessment/1"

// Options say how much to compute.
type Options struct {
	Runs     int // walks in the ensemble; 0: plan and claims only
	Seed     uint64
	Progress func(stage string, done, of int) // may be nil; called from several goroutines
	Runner   ensemble.Runner                  // nil: this machine's cores
	NoClaims bool
	WhatIfs  int // walks for each what-if; 0: none
}

// Journey carries a journey through all stages: lay the route, prepare the
// walk, run the ensemble, judge the claims, say the answer. The error is one of
// the input: an unknown model or assumption, a place in the sea, a goal that
// cannot be reached; or that of a cancelled context.
func Journey(ctx context.Context, w *world.World, j *journey.Journey, o Options) (*Assessment, error) {
	a := &Assessment{Schema: Schema, Version: Version, Document: j, PlanOnly: o.Runs == 0, Claims: []check.Finding{}, WhatIf: []WhatIf{}}
	a.Journey = about(j)
	choice, err := choose(j)
	if err != nil {
		return nil, err
	}
	walker := SlowestWalker(j, choice)
	o.tell("route", 0, 1)
	plan, err := route.Plan(w, request(j, walker, choice.plan))
	if err != nil {
		return nil, unroutable(j, err)
	}
	o.tell("route", 1, 1)
	a.Plan = plan
	record, missing := recorded(w, j, plan)
	setup := walk.Prepare(walk.Setup{Journey: j, Route: plan, World: w, Speed: choice.speed, Cost: choice.cost, Settings: choice.walk, Weather: record})
	if o.Runs > 0 {
		if err := a.walks(ctx, setup, o); err != nil {
			return nil, err
		}
	}
	if err := a.whatIfs(ctx, setup, o); err != nil {
		return nil, err
	}
	a.Route = routeReport(w, j, plan, &a.Ensemble, walker)
	if !o.NoClaims {
		a.Claims = judge(check.Case{Journey: j, World: w, Walker: walker, Plan: choice.plan, Summary: &a.Ensemble, Seed: chance.Seed(o.Seed)}, o)
	}
	a.Backdrop = backdrop(w, j, plan)
	a.gather(w, j, setup, choice)
	if record != nil {
		a.Assumed = append(a.Assumed, reachOfRecord())
	}
	if missing != "" {
		a.Caveats = append(a.Caveats, missing)
	}
	a.Answer = answer(a)
	a.lists()
	return a, ctx.Err()
}

func (o Options) tell(stage string, done, of int) {
	if o.Progress != nil {
		o.Progress(stage, done, of)
	}
}

// walks runs the ensemble and keeps full records of a few typical walks.
func (a *Assessment) walks(ctx context.Context, setup *walk.Setup, o Options) error {
	runner := o.Runner
	if runner == nil {
		runner = ensemble.Local{Progress: func(done, of int) { o.tell("walks", done, of) }}
	}
	batch := ensemble.Batch{Setup: setup, Seed: chance.Seed(o.Seed), Runs: o.Runs}
	outcomes, err := runner.Run(ctx, batch)
	if err != nil {
		return err
	}
	a.Ensemble = ensemble.Summarize(batch, outcomes)
	for _, n := range a.Ensemble.Typical() {
		_, t := setup.Walk(n, batch.Seed, true)
		a.Ensemble.Sample = append(a.Ensemble.Sample, *t)
	}
	return nil
}

// judge judges the told claims in the order of the document.
func judge(c check.Case, o Options) []check.Finding {
	out := []check.Finding{}
	for i, t := range c.Journey.Told {
		o.tell("claims", i, len(c.Journey.Told))
		c.Told = t
		out = append(out, check.Judge(c))
	}
	o.tell("claims", len(c.Journey.Told), len(c.Journey.Told))
	return out
}

// chosen is what the document chooses among models and settings.
type chosen struct {
	speed pace.Speed
	cost  pace.Cost
	plan  route.Settings
	walk  walk.Settings
}

func choose(j *journey.Journey) (chosen, error) {
	c := chosen{speed: pace.DefaultSpeed(), cost: pace.DefaultCost(), plan: route.DefaultSettings(), walk: walk.DefaultSettings()}
	var ok bool
	if j.Pace != "" {
		if c.speed, ok = pace.SpeedByName(j.Pace); !ok {
			return c, InputError{"pace", unknownModel("walking speed", j.Pace, speedNames())}
		}
	}
	if j.Cost != "" {
		if c.cost, ok = pace.CostByName(j.Cost); !ok {
			return c, InputError{"cost", unknownModel("energy", j.Cost, costNames())}
		}
	}
	for _, name := range sortedKeys(j.Assume) {
		if err := c.change(name, j.Assume[name]); err != nil {
			return c, InputError{"assume." + name, err}
		}
	}
	return c, nil
}

func (c *chosen) change(name string, v float64) error {
	if low, high, ok := limits(name); ok && (v < low || v > high) {
		return fmt.Errorf("found %g; allowed: %g to %g", v, low, high)
	}
	if c.plan.Change(name, v) == nil || c.walk.Change(name, v) == nil {
		return nil
	}
	return fmt.Errorf("found %q, which is no known assumption; allowed: %s", name, strings.Join(assumptionNames(), ", "))
}

// lowland is the height for which a walker's ceiling is told [m].
const lowland = 500

// SlowestWalker returns the member of the party who is slowest on level snow and
// slopes, as he or she sets out: what the plan reckons with, because a party
// keeps together.
func SlowestWalker(j *journey.Journey, c chosen) route.Walker {
	var slowest route.Walker
	least := math.Inf(1)
	for i, p := range j.Party.People {
		if p.Joins != nil && i > 0 {
			continue
		}
		b := body.New(walk.MeanTraits(p))
		w := route.Walker{
			Speed: c.speed, Cost: c.cost, Hours: j.March.Hours, Feet: pace.Flotation(j.Party.Kit.Footwear), Way: route.Way(j.March.Way),
			Load: walk.Load(j.Party).Kg(), Mass: b.Mass(), Rest: b.Rest(), Ceiling: b.Affords(b.Capacity(lowland)),
			Thin: func(elevation float64) float64 { return b.Capacity(elevation) / b.Capacity(lowland) },
		}
		if n := float64(j.March.RestEvery); n > 1 {
			w.Hours *= 1 - 1/n
		}
		hard := pace.Walk{Mass: w.Mass, Load: w.Load, Slope: 0.1, Eta: 2, Rest: w.Rest}
		if v := pace.Sustained(w.Cost, hard, w.Ceiling); v < least {
			least, slowest = v, w
		}
	}
	return slowest
}

func request(j *journey.Journey, walker route.Walker, s route.Settings) route.Request {
	q := route.Request{From: stopOf(j.From), To: stopOf(j.To), Depart: j.Depart.Mid(), Walker: walker, Shun: j.Shun, Towns: j.Policy.Settlements != "avoid", Settings: s}
	for _, v := range j.Via {
		q.Via = append(q.Via, stopOf(v))
	}
	for _, a := range j.Avoid {
		q.Avoid = append(q.Avoid, route.Closed{Holder: a.Holder, Center: a.Center, Radius: a.Radius})
	}
	for i := range q.Via {
		for _, f := range j.Forks {
			if f.At == q.Via[i].Name && len(f.Who) == 0 {
				q.Via[i].Stay += f.Wait
			}
		}
	}
	return q
}

func stopOf(w journey.Waypoint) route.Stop {
	return route.Stop{Name: w.Name, At: w.At, Spread: w.Spread, Optional: w.Optional, Stay: w.Stay}
}

func about(j *journey.Journey) About {
	sum := sha256.Sum256([]byte(j.Source))
	set := 0
	for _, p := range j.Party.People {
		if p.Joins == nil {
			set++
		}
	}
	return About{
		Name: j.Name, Story: j.Story, Question: j.Question, Depart: j.Depart.Written, From: j.From.Name, To: j.To.Name,
		People: set, SHA256: hex.EncodeToString(sum[:]),
	}
}

// day returns the date that lies so long after departure.
func day(j *journey.Journey, d time.Duration) time.Time { return j.Depart.Mid().Add(d) }

// straight returns the geodesic from start to goal [km].
func straight(j *journey.Journey) float64 { return geo.Distance(j.From.At, j.To.At).Km() }

// hunters reports whether anyone of the party hunts.
func hunters(p party.Party) bool {
	for _, x := range p.People {
		if x.Can(party.Hunting) || x.Can(party.Fishing) {
			return true
		}
	}
	return false
}
