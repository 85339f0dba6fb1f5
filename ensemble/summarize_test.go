package ensemble

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk"
)

// told is a setup of which only the names count.
func told(names ...string) *walk.Setup {
	j := &journey.Journey{}
	for _, n := range names {
		j.Party.People = append(j.Party.People, party.Person{Name: n})
	}
	return &walk.Setup{Journey: j}
}

func end(name string, fate walk.Fate, cause string, day float64) walk.End {
	return walk.End{Name: name, Fate: fate, Cause: cause, Day: day, Km: 10 * day}
}

func outcome(n int, ends ...walk.End) walk.Outcome {
	o := walk.Outcome{Walk: n, Ends: ends, Inputs: make([]float64, 7)}
	for _, e := range ends {
		o.Days, o.Km = max(o.Days, e.Day), max(o.Km, e.Km)
	}
	return o
}

// four walks of three: A arrives twice, B is left behind and outlives the
// arrival once, K is met in two of the walks.
func four() []walk.Outcome {
	return []walk.Outcome{
		outcome(0, end("A", walk.Arrived, "", 10), end("B", walk.Died, "cold", 30), end("K", walk.Unjoined, "", 0)),
		outcome(1, end("A", walk.Arrived, "", 20), end("B", walk.Left, "", 4), end("K", walk.Died, "thirst", 6)),
		outcome(2, end("A", walk.Died, "cold", 5), end("B", walk.Died, "cold", 5), end("K", walk.Unjoined, "", 0)),
		outcome(3, end("A", walk.Died, "thirst", 8), end("B", walk.Caught, "", 7), end("K", walk.Caught, "", 7)),
	}
}

func TestFourWalksByHand(t *testing.T) {
	s := Summarize(Batch{Setup: told("A", "B", "K"), Runs: 4}, four())
	checkSums(t, s)
	a, b, k := s.Persons[0], s.Persons[1], s.Persons[2]
	if a.Arrived != Wilson(2, 4) || a.Survival != Wilson(2, 4) || a.Causes["cold"] != 0.25 || a.Causes["thirst"] != 0.25 || a.MedianDay != 6.5 {
		t.Errorf("A: %+v", a)
	}
	if b.Survival != Wilson(2, 4) || b.Arrived != Wilson(0, 4) || b.Causes["cold"] != 0.5 {
		t.Errorf("B: %+v", b)
	}
	if k.Survival != Wilson(1, 2) || k.Causes["thirst"] != 0.5 || k.EndingCounts["not met"] != 2 {
		t.Errorf("K, met twice: %+v", k)
	}
	if s.Arrived != Wilson(2, 4) || s.AllLost != Wilson(1, 4) || s.Mean != 0.5 {
		t.Errorf("arrived %+v, all lost %+v, mean %g", s.Arrived, s.AllLost, s.Mean)
	}
	if s.Days.P50 != 15 {
		t.Errorf("the median arrival is on day %g: who was left behind and outlived it does not count", s.Days.P50)
	}
	if s.Causes["cold"] != 0.6 || s.Causes["thirst"] != 0.4 {
		t.Errorf("causes: %v", s.Causes)
	}
	if first := s.Alive[0]; first.Alive != 2.5 {
		t.Errorf("%.2f are alive on day 0, ten in four walks were met", first.Alive)
	}
}

func TestNoWalksSayNothing(t *testing.T) {
	s := Summarize(Batch{Setup: told("A")}, nil)
	if s.Arrived != (Estimate{0, 0, 1}) || s.Typical() != nil || len(s.Deaths) != 0 || s.Persons[0].Survival != (Estimate{0, 0, 1}) {
		t.Errorf("%+v", s)
	}
}

// What helps must show: the input that decides alone comes first.
func TestTheInputThatDecidesMattersMost(t *testing.T) {
	var os []walk.Outcome
	for n := range 40 {
		x := float64(n % 7)
		o := outcome(n, end("A", walk.Died, "thirst", 3+x))
		o.Inputs = []float64{float64(n * 13 % 11), 0, 0, 0, -x * 0.5, float64(n * 7 % 5), 0}
		os = append(os, o)
	}
	s := Summarize(Batch{Setup: told("A"), Runs: 40}, os)
	if m := s.Matters[0]; m.Input != told().Inputs()[4] || m.Influence < 0.999 || m.Direction != "more harms" {
		t.Errorf("what matters most: %+v", m)
	}
}

func TestSharesAddUpWhateverHappens(t *testing.T) {
	fates := []walk.Fate{walk.Arrived, walk.Died, walk.Left, walk.Caught, walk.Stranded, walk.Unjoined}
	rapid.Check(t, func(rt *rapid.T) {
		var os []walk.Outcome
		for n := range rapid.IntRange(1, 25).Draw(rt, "walks") {
			var ends []walk.End
			for _, name := range []string{"A", "B", "C"} {
				e := end(name, rapid.SampledFrom(fates).Draw(rt, "fate"), "", rapid.Float64Range(0.1, 400).Draw(rt, "day"))
				if e.Fate == walk.Died {
					e.Cause = rapid.SampledFrom([]string{"cold", "thirst", "starvation"}).Draw(rt, "cause")
				}
				if e.Fate == walk.Unjoined {
					e.Day = 0
				}
				ends = append(ends, e)
			}
			os = append(os, outcome(n, ends...))
		}
		s := Summarize(Batch{Setup: told("A", "B", "C"), Runs: len(os)}, os)
		checkSums(t, s)
		for _, n := range s.Typical() {
			if n < 0 || n >= len(os) {
				rt.Fatalf("typical walk %d of %d", n, len(os))
			}
		}
	})
}
