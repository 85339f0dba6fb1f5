package assess

import (
	"context"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/walk"
)

// spared are the what-ifs in their order: each takes one obstacle more away.
var spared = []struct {
	words string
	what  walk.Spared
}{
	{"nobody hunts them", walk.Spared{Capture: true}},
	{"nobody hunts them, and they are fed every day", walk.Spared{Capture: true, Hunger: true}},
	{"nobody hunts them, they are fed, and water is always at hand", walk.Spared{Capture: true, Hunger: true, Thirst: true}},
}

// whatIfs walks the same party, under the same luck, spared one obstacle more
// each time, as long as it does not arrive anyway.
func (a *Assessment) whatIfs(ctx context.Context, setup *walk.Setup, o Options) error {
	if o.Runs == 0 || o.WhatIfs == 0 || a.Ensemble.Arrived.Estimate > 0.9 {
		return nil
	}
	runner := o.Runner
	if runner == nil {
		runner = ensemble.Local{}
	}
	for i, s := range spared {
		if i == 0 && !anyoneCaught(&a.Ensemble) {
			continue
		}
		o.tell("what-ifs", i, len(spared))
		other := walk.Setup{
			Journey: setup.Journey, Route: setup.Route, World: setup.World, Speed: setup.Speed, Cost: setup.Cost,
			Settings: setup.Settings, Spared: s.what, Weather: setup.Weather,
		}
		batch := ensemble.Batch{Setup: walk.Prepare(other), Seed: chance.Seed(o.Seed), Runs: o.WhatIfs}
		outcomes, err := runner.Run(ctx, batch)
		if err != nil {
			return err
		}
		a.WhatIf = append(a.WhatIf, whatIf(s.words, ensemble.Summarize(batch, outcomes)))
		if a.WhatIf[len(a.WhatIf)-1].Arrived.Estimate > 0.9 {
			break
		}
	}
	return nil
}

func anyoneCaught(s *ensemble.Summary) bool {
	for _, p := range s.Persons {
		if p.EndingCounts[string(walk.Caught)] > 0 {
			return true
		}
	}
	return false
}

func whatIf(words string, s ensemble.Summary) WhatIf {
	w := WhatIf{Spared: words, Runs: s.Runs, Arrived: s.Arrived, Mean: s.Mean, Days: s.Days.P50}
	for _, c := range sortedKeys(s.Causes) {
		if w.Killer == "" || s.Causes[c] > s.Causes[w.Killer] {
			w.Killer = c
		}
	}
	for _, o := range s.Outcomes {
		w.Farthest += o.Km / float64(s.Runs)
	}
	w.Farthest = tidy(w.Farthest, 0)
	return w
}
