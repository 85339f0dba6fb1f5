package assess

import (
	"fmt"
	"slices"

	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/hazard"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/water"
)

// gather collects what qualifies the answer: assumptions, caveats, works.
func (a *Assessment) gather(w *world.World, j *journey.Journey, setup *walk.Setup, c chosen) {
	a.assumptions(j, c)
	a.caveats(j, c)
	works := cite.Set{}
	works.Add(a.Plan.Works...)
	works.Add(c.speed.Works...)
	works.Add(c.cost.Works...)
	works.Add(pace.GoingWorks()...)
	works.Add(pace.SnowWorks()...)
	works.Add(party.Works()...)
	works.Add(climate.Works()...)
	works.Add(cover.Works()...)
	works.Add(water.Works()...)
	works.Add(world.SourceWorks()...)
	works.Add(water.IceWorks()...)
	for _, s := range w.Sources() {
		works.Add(s.Work)
	}
	a.sources(w, j, works)
	for _, n := range a.Plan.Nodes {
		if h, ok := w.Territory.Who(n.At, day(j, n.Eta)); ok {
			works.Add(h.Work)
		}
	}
	if !a.PlanOnly {
		works.Add(setup.Works()...)
		works.Add(ensemble.Works()...)
		works.Add(body.Works()...)
		works.Add(weather.Works()...)
	}
	if len(a.Claims) > 0 {
		for _, k := range check.Kinds() {
			works.Add(k.Works...)
		}
	}
	a.Works = works.Sorted()
}

func (a *Assessment) assumptions(j *journey.Journey, c chosen) {
	open := assumptionNames()
	add := func(name string, value float64, unit, why string) {
		_, changed := j.Assume[name]
		a.Assumed = append(a.Assumed, Assumption{name, value, unit, why, changed, slices.Contains(open, name)})
	}
	for _, x := range c.plan.Assumptions() {
		add(x.Name, x.Value, x.Unit, x.Why)
	}
	add("pace.climb_effort", pace.ClimbEffort, "1", "how much above the rate of the whole day people work on short climbs, since they recover on the descents; the published ceilings are means of a day")
	if a.PlanOnly {
		return
	}
	for _, x := range c.walk.Assumptions() {
		add(x.Name, x.Value, x.Unit, x.Why)
	}
	for _, x := range walk.Fixed() {
		add(x.Name, x.Value, x.Unit, x.Why)
	}
	for _, x := range hazard.Settings() {
		add(x.Name, x.Value, x.Unit, x.Why)
	}
	for _, x := range body.Assumptions() {
		add("body."+x.Name, x.Value, x.Unit, x.Why)
	}
	for _, x := range weather.Assumptions() {
		add("weather."+x.Name, x.Value, x.Unit, x.Why)
	}
}

// The ages between which the studies behind pace and body lie [years].
const (
	grown = 16
	old   = 70
)

func (a *Assessment) caveats(j *journey.Journey, c chosen) {
	add := func(text string) { a.Caveats = append(a.Caveats, text) }
	for _, e := range a.Plan.Caveats {
		add(e.Error())
	}
	for _, text := range c.speed.Caveats {
		add("pace/" + c.speed.Name + ": " + text)
	}
	for _, text := range c.cost.Caveats {
		add("pace/" + c.cost.Name + ": " + text)
	}
	if j.From.Spread > 0 {
		add(fmt.Sprintf("the start is known to %.0f km only; the way was laid from the middle of that, and a start elsewhere would change the first stage", j.From.Spread.Km()))
	}
	for _, p := range j.Party.People {
		if p.Age.Mid < grown || p.Age.Mid > old {
			add(fmt.Sprintf("%s is %.0f: pace and endurance were measured on people of %d to %d; children from %d years have a resting rate, fat and oxygen uptake of their own, all else holds for them and for the very old only roughly", p.Name, p.Age.Mid, grown, old, body.YoungestModel))
		}
		for _, t := range p.Traits {
			if t == party.Pregnant || t == party.Asthma || t == party.ShortSighted {
				add(fmt.Sprintf("%s: %s is noted but changes nothing in this version", p.Name, t))
			}
		}
	}
	if a.PlanOnly {
		add("no walks were made: the plan says how far and how long, not who lives")
		return
	}
	for _, text := range []string{
		"avalanches, crevasses, wild animals, disease other than diarrhoea and infections of the chest, murder and despair are not simulated; scurvy weakens but kills nobody",
		"snow on the ground is that of the usual year, whatever weather the walk meets",
		"how often a lost, hurt or hunted person comes to grief is assumed where no count was published; see the assumptions",
		"intervals hold for the luck of weather, water, people and accidents as modelled; what the models have wrong is not in them",
	} {
		add(text)
	}
	if hunters(j.Party) {
		add("food from hunting and fishing is the weakest number of all: published yields are of peoples who know the land")
	}
}
