package search

import (
	"math"
	"runtime"
	"slices"
	"sync"

	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/walk/body"
)

// Spread is when people come to a stage. A percentile that lies beyond the time
// looked at is nil.
type Spread struct {
	Share  ensemble.Estimate  `json:"share"` // of people who come to it in the time looked at
	P05    *float64           `json:"p05_h"` // [h]
	P50    *float64           `json:"p50_h"` // [h]
	P95    *float64           `json:"p95_h"` // [h]
	Causes map[string]float64 `json:"causes"`
}

// Alive is the share of people who live so long.
type Alive struct {
	Hours float64           `json:"h"`
	Share ensemble.Estimate `json:"share"`
}

// WhatIf is the same people under the same weather, with one thing changed.
type WhatIf struct {
	Name     string  `json:"name"`
	Helpless Spread  `json:"helpless"`
	Dead     Spread  `json:"dead"`
	Gain     float64 `json:"gain_h"`          // mean hours of life gained, within the time looked at
	Able     float64 `json:"gain_helpless_h"` // mean hours gained until helpless, within it
}

// Window is how long a missing person can live.
type Window struct {
	Runs     int      `json:"runs"`
	Hours    float64  `json:"hours"` // looked ahead [h]
	Impaired Spread   `json:"impaired"`
	Helpless Spread   `json:"helpless"`
	Dead     Spread   `json:"dead"`
	Alive    []Alive  `json:"alive"`
	Then     *Moment  `json:"then,omitempty"`   // how people are at the hour that was asked for
	Km       *Walked  `json:"walked,omitempty"` // until helpless, or in the time looked at
	Frozen   Frozen   `json:"frozen"`
	Hands    Hands    `json:"hands"`
	Feet     Part     `json:"trench_foot"`        // feet wet and cold for as long as gives half of people trench foot
	Freezes  *float64 `json:"frostbite_min"`      // in which bare skin freezes on half of the first days, at their worst [min]; nil: it does not
	InWater  *Curves  `json:"in_water,omitempty"` // published curves, beside the body's answer
	WhatIfs  []WhatIf `json:"what_if"`            // what helps most comes first
	HeldUp   bool     `json:"held_up"`            // the hours are of one whom something holds up in warm water
	Tires    *Tires   `json:"tires,omitempty"`    // when others are exhausted there
}

// Moment is how people are at an hour: shares of all.
type Moment struct {
	Hours    float64           `json:"h"`
	Dead     ensemble.Estimate `json:"dead"`
	Helpless ensemble.Estimate `json:"helpless"` // and alive
	Impaired ensemble.Estimate `json:"impaired"` // and not helpless
	Well     ensemble.Estimate `json:"well"`
}

// Frozen is when parts of the body freeze in the living.
type Frozen struct {
	Face    Part `json:"face"`
	Fingers Part `json:"fingers"`
	Toes    Part `json:"toes"`
}

// Hands is when the fingers of the living are too cold for fine work, and numb.
type Hands struct {
	Clumsy Part `json:"clumsy"`
	Numb   Part `json:"numb"`
}

// Part is when something first befalls a part of the body.
type Part struct {
	Share ensemble.Estimate `json:"share"` // of people whom it befalls in the time looked at
	P50   *float64          `json:"p50_h"` // [h]
}

// Walked is how far people walk [km].
type Walked struct {
	P05 float64 `json:"p05_km"`
	P50 float64 `json:"p50_km"`
	P95 float64 `json:"p95_km"`
}

// Survive puts people like the missing one through the conditions and returns
// how long they live, and what would help. The case must have passed Check.
// The answer does not depend on how many cores there are.
func Survive(c Case) Window {
	airs := make([]*air, c.Runs)
	for i := range airs {
		airs[i] = c.air(c.Seed.Walk(i))
	}
	lives := c.lives(airs)
	w := Window{
		Runs: c.Runs, Hours: float64(c.hours()), WhatIfs: []WhatIf{},
		Impaired: spread(lives, impaired), Helpless: spread(lives, helpless), Dead: spread(lives, dead),
	}
	w.Alive = c.alive(lives)
	w.Freezes = freezes(airs)
	frozen := func(which int) Part { return part(lives, func(l life) float64 { return l.frozen[which] }) }
	hands := func(which int) Part { return part(lives, func(l life) float64 { return l.hands[which] }) }
	w.Frozen = Frozen{frozen(face), frozen(fingers), frozen(toes)}
	w.Hands = Hands{hands(clumsy), hands(numb)}
	w.Feet = part(lives, func(l life) float64 { return l.feet })
	w.InWater, _ = c.curves()
	if w.HeldUp = c.heldUp(); w.HeldUp {
		w.Tires = c.tires()
	}
	if c.After > 0 {
		w.Then = c.then(lives)
	}
	if c.March > 0 && (c.Activity == Walk || c.Activity == NightWalk) {
		w.Km = walked(lives)
	}
	if n := min(c.WhatIfs, c.Runs); n > 0 {
		w.WhatIfs = c.whatIfs(airs[:n], lives[:n])
	}
	return w
}

// lives puts one person a run through the hours.
func (c Case) lives(airs []*air) []life {
	out := make([]life, len(airs))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				out[i] = c.live(c.Seed.Walk(i), airs[i])
			}
		})
	}
	for i := range airs {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// spread gathers when people come to a stage.
func spread(lives []life, stage int) Spread {
	hours := make([]float64, len(lives))
	count := map[body.Cause]int{}
	n := 0
	for i, l := range lives {
		hours[i] = l.stages[stage].hour
		if !math.IsInf(hours[i], 1) {
			n++
			count[l.stages[stage].cause]++
		}
	}
	slices.Sort(hours)
	s := Spread{Share: ensemble.Wilson(n, len(lives)), Causes: map[string]float64{}}
	for cause, k := range count {
		if cause == body.Heat && stage != dead {
			s.Causes["heat"] = float64(k) / float64(len(lives)) // not yet a stroke
			continue
		}
		s.Causes[string(cause)] = float64(k) / float64(len(lives))
	}
	s.P05, s.P50, s.P95 = percentile(hours, 0.05), percentile(hours, 0.5), percentile(hours, 0.95)
	return s
}

// percentile of sorted hours, nil where nobody comes to it in the time looked
// at.
func percentile(sorted []float64, q float64) *float64 {
	h := sorted[int(q*float64(len(sorted)-1)+0.5)]
	if math.IsInf(h, 1) {
		return nil
	}
	h = math.Round(h*100) / 100
	return &h
}

// alive returns the share that lives, at times that suit the window: from the
// last at which all do to the first at which nobody does.
func (c Case) alive(lives []life) []Alive {
	out := []Alive{}
	for _, h := range []float64{1, 3, 6, 12, 24, 48, 72, 120, 168, 240, 336, 504, 720, 1440, 2160, 2880, 4320, 8760} {
		if h > float64(c.hours()) {
			break
		}
		n := 0
		for _, l := range lives {
			if l.stages[dead].hour > h {
				n++
			}
		}
		if n == len(lives) {
			out = out[:0]
		}
		out = append(out, Alive{h, ensemble.Wilson(n, len(lives))})
		if n == 0 {
			break
		}
	}
	return out
}

// then returns how people are at the hour that was asked for.
func (c Case) then(lives []life) *Moment {
	var count [stages + 1]int
	for _, l := range lives {
		k := 0
		for k < stages && l.stages[k].hour <= c.After {
			k++
		}
		count[k]++
	}
	share := func(k int) ensemble.Estimate { return ensemble.Wilson(count[k], len(lives)) }
	return &Moment{Hours: c.After, Well: share(impaired), Impaired: share(helpless), Helpless: share(dead), Dead: share(stages)}
}

// part gathers when something first befalls a part of the body.
func part(lives []life, at func(life) float64) Part {
	hours := make([]float64, len(lives))
	n := 0
	for i, l := range lives {
		if hours[i] = at(l); !math.IsInf(hours[i], 1) {
			n++
		}
	}
	slices.Sort(hours)
	return Part{ensemble.Wilson(n, len(lives)), percentile(hours, 0.5)}
}

// freezes returns the median of the times in which bare skin freezes.
func freezes(airs []*air) *float64 {
	minutes := make([]float64, len(airs))
	for i, a := range airs {
		minutes[i] = a.frostbite()
	}
	slices.Sort(minutes)
	return percentile(minutes, 0.5)
}

func walked(lives []life) *Walked {
	km := make([]float64, len(lives))
	for i, l := range lives {
		km[i] = math.Round(l.km*10) / 10
	}
	slices.Sort(km)
	at := func(q float64) float64 { return km[int(q*float64(len(km)-1)+0.5)] }
	return &Walked{at(0.05), at(0.5), at(0.95)}
}
