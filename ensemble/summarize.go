package ensemble

import (
	"math"
	"slices"
	"sort"

	"github.com/longwalk/longwalk/walk"
)

// Summarize turns outcomes into estimates. It runs once over the whole, in
// the order of the walks, so that one machine or forty give the same report.
func Summarize(b Batch, outcomes []walk.Outcome) Summary {
	s := Summary{Runs: len(outcomes), Seed: uint64(b.Seed), Causes: map[string]float64{}, Outcomes: outcomes}
	s.persons(b.Setup)
	s.endings()
	s.alive()
	s.passed(b.Setup)
	s.matters(b.Setup)
	return s
}

func (s *Summary) persons(setup *walk.Setup) {
	for i, p := range setup.Journey.Party.People {
		q := Person{Name: p.Name, Causes: map[string]float64{}, EndingCounts: map[string]int{}}
		var days []float64
		alive, there, met := 0, 0, 0
		for _, o := range s.Outcomes {
			e := o.Ends[i]
			q.EndingCounts[string(e.Fate)]++
			if e.Fate == walk.Unjoined {
				continue
			}
			met++
			switch e.Fate {
			case walk.Died:
				q.Causes[e.Cause]++
				days = append(days, e.Day)
				continue
			case walk.Arrived:
				there++
			}
			alive++
		}
		for c := range q.Causes {
			q.Causes[c] /= math.Max(1, float64(met))
		}
		q.Survival, q.Arrived = Wilson(alive, met), Wilson(there, met)
		q.MedianDay = quantiles(days).P50
		s.Persons = append(s.Persons, q)
	}
}

func (s *Summary) endings() {
	var days, rates, dry []float64
	some, lost, total, deaths := 0, 0, 0, 0
	for _, o := range s.Outcomes {
		n := o.Arrivals()
		for len(s.Arrivals) <= len(o.Ends) {
			s.Arrivals = append(s.Arrivals, 0)
		}
		s.Arrivals[n]++
		total += n
		if n > 0 {
			some++
			days = append(days, arrival(o))
		}
		if allDead(o) {
			lost++
		}
		if d := onTheWay(o); d > 1 {
			rates = append(rates, o.Km/d)
		}
		dry = append(dry, o.LongestDry)
		for _, e := range o.Ends {
			if e.Fate == walk.Died {
				deaths++
				s.Causes[e.Cause]++
				s.Deaths = append(s.Deaths, Death{Name: e.Name, Cause: e.Cause, At: e.At, Km: e.Km, Day: e.Day, Date: e.Date})
			}
		}
	}
	for c := range s.Causes {
		s.Causes[c] /= float64(max(deaths, 1))
	}
	s.Arrived, s.AllLost = Wilson(some, s.Runs), Wilson(lost, s.Runs)
	s.Mean = float64(total) / math.Max(1, float64(s.Runs))
	s.Days, s.Pace, s.Dry = quantiles(days), quantiles(rates), quantiles(dry)
}

// arrival returns the day on which the last of those who arrive does: others,
// left behind, may live on after that.
func arrival(o walk.Outcome) float64 {
	day := 0.0
	for _, e := range o.Ends {
		if e.Fate == walk.Arrived {
			day = math.Max(day, e.Day)
		}
	}
	return day
}

func allDead(o walk.Outcome) bool {
	for _, e := range o.Ends {
		if e.Fate != walk.Died && e.Fate != walk.Unjoined {
			return false
		}
	}
	return true
}

// onTheWay returns how long the party was on its way [d]: to the arrival, or
// to the last ending when nobody arrives.
func onTheWay(o walk.Outcome) float64 {
	if d := arrival(o); d > 0 {
		return d
	}
	return o.Days
}

// alive counts who is alive and on the way or arrived, day by day.
func (s *Summary) alive() {
	last := 0.0
	for _, o := range s.Outcomes {
		last = math.Max(last, o.Days)
	}
	step := math.Max(1, math.Ceil(last/120))
	for day := 0.0; day <= last+step; day += step {
		counts := make([]float64, 0, len(s.Outcomes))
		for _, o := range s.Outcomes {
			n := 0.0
			for _, e := range o.Ends {
				if e.Fate != walk.Unjoined && (e.Fate != walk.Died || e.Day > day) {
					n++
				}
			}
			counts = append(counts, n)
		}
		q := quantiles(counts)
		s.Alive = append(s.Alive, AlivePoint{Day: day, Alive: mean(counts), Low: q.P05, High: q.P95})
	}
}

func (s *Summary) passed(setup *walk.Setup) {
	names, km := setup.Marks()
	for i, name := range names {
		var days []float64
		for _, o := range s.Outcomes {
			if o.Passed[i] >= 0 {
				days = append(days, o.Passed[i])
			}
		}
		s.Passed = append(s.Passed, PassedPoint{Name: name, Km: km[i], Reached: Wilson(len(days), s.Runs), Day: quantiles(days)})
	}
}

// matters ranks the drawn inputs by their squared rank correlation with how a
// party fares, on the mean over its people: the days lived of those who die or
// are caught; 1200, the longest walk, and the kilometres come of those who live, which sets them
// above all who do not.
func (s *Summary) matters(setup *walk.Setup) {
	if s.Runs < 10 {
		return
	}
	score := make([]float64, s.Runs)
	for i, o := range s.Outcomes {
		n := 0.0
		for _, e := range o.Ends {
			switch e.Fate {
			case walk.Unjoined:
				continue
			case walk.Died, walk.Caught:
				score[i] += e.Day
			default:
				score[i] += 1200 + e.Km
			}
			n++
		}
		score[i] /= math.Max(1, n)
	}
	for k, name := range setup.Inputs() {
		x := make([]float64, s.Runs)
		for i, o := range s.Outcomes {
			x[i] = o.Inputs[k]
		}
		rho := rankCorrelation(x, score)
		m := Influence{Input: name, Influence: rho * rho, Direction: "more helps"}
		switch {
		case rho*rho < z*z/float64(s.Runs): // about what chance alone gives in one of twenty
			m.Direction = "too weak to tell from chance"
		case rho < 0:
			m.Direction = "more harms"
		}
		s.Matters = append(s.Matters, m)
	}
	sort.SliceStable(s.Matters, func(i, j int) bool { return s.Matters[i].Influence > s.Matters[j].Influence })
}

// Typical returns the numbers of a few walks worth a full record: first the
// one whose number of arrivals and length is nearest the middle, then the one
// that came farthest, then the first in which everyone was lost.
func (s *Summary) Typical() []int {
	if s.Runs == 0 {
		return nil
	}
	order := make([]int, s.Runs)
	for i := range order {
		order[i] = i
	}
	rank := func(o walk.Outcome) float64 { return float64(o.Arrivals())*1e6 + o.Km*10 + o.Days }
	sort.SliceStable(order, func(i, j int) bool { return rank(s.Outcomes[order[i]]) < rank(s.Outcomes[order[j]]) })
	out := []int{s.Outcomes[order[s.Runs/2]].Walk}
	if far := s.Outcomes[order[s.Runs-1]].Walk; far != out[0] {
		out = append(out, far)
	}
	for _, o := range s.Outcomes {
		if allDead(o) {
			if !slices.Contains(out, o.Walk) {
				out = append(out, o.Walk)
			}
			break
		}
	}
	return out
}
