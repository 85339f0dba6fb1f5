package assess

import (
	"fmt"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/ensemble"
)

// drawn is an assessment of a party of so many, of whom the given numbers
// arrived in so many walks each, from none upward.
func drawn(people int, arrivals ...int) *Assessment {
	a := &Assessment{Journey: About{From: "Camp", To: "India", People: people}, Route: RouteReport{Km: 5912, Straight: 4571, Days: 300, ClimbM: 160_300}}
	s := &a.Ensemble
	s.Arrivals = arrivals
	arrived := 0
	for n, k := range arrivals {
		s.Runs += k
		s.Mean += float64(n * k)
		if n > 0 {
			arrived += k
		}
	}
	s.Mean /= float64(s.Runs)
	s.Arrived = ensemble.Wilson(arrived, s.Runs)
	for i := range people {
		s.Persons = append(s.Persons, ensemble.Person{Name: fmt.Sprintf("P%d", i+1)})
	}
	if arrived > 0 {
		s.Days = ensemble.Quantiles{P05: 280, P50: 330, P95: 400}
	}
	return a
}

func TestTheAnswerReadsAsASentence(t *testing.T) {
	for _, c := range []struct {
		what string
		a    *Assessment
		want string
	}{
		{"nobody", drawn(7, 200), "Of seven who set out, most likely nobody reaches India: in none of 200 simulated parties did anyone arrive (at most 2 %)."},
		{"hardly anybody", drawn(7, 180, 20), "Of seven who set out, most likely nobody reaches India: anyone arrives in 1 of 10 parties only."},
		{"all", drawn(3, 0, 0, 0, 50), "Of three who set out, most likely all reach India, after 11 months."},
		{"some", drawn(7, 40, 0, 10, 60, 60, 20, 5, 5), "Of seven who set out, most likely two to four reach India, after 11 months; in 2 of 10 parties nobody does."},
		{"one of them", drawn(7, 10, 80, 10), "Of seven who set out, most likely one reaches India, after 11 months; in 1 of 10 parties nobody does."},
		{"at most one", drawn(7, 45, 55), "Of seven who set out, most likely at most one reaches India, after 11 months; in 4 of 10 parties nobody does."},
		{"one alone, who arrives", drawn(1, 0, 50), "P1 most likely reaches India, after 11 months: all of 50 simulated walks arrive."},
		{"one alone, mostly", drawn(1, 10, 40), "P1 most likely reaches India, after 11 months; 2 of 10 simulated walks do not arrive."},
		{"one alone, seldom", drawn(1, 97, 3), "P1 most likely does not reach India: only 3 of 100 simulated walks arrive."},
		{"one alone, never", drawn(1, 200), "P1 most likely does not reach India: none of 200 simulated walks arrives (at most 2 %)."},
	} {
		if got := answer(c.a).Sentence; got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.what, got, c.want)
		}
	}
}

func TestPlanOnlySaysNothingOfLives(t *testing.T) {
	a := drawn(2, 1)
	a.PlanOnly, a.Ensemble = true, ensemble.Summary{}
	out := answer(a)
	if !strings.HasPrefix(out.Sentence, "The best way from Camp to India is 5900 km on foot and takes 10 months if nothing goes wrong.") {
		t.Error(out.Sentence)
	}
	if out.Binding != "" || len(out.Figures) != 2 {
		t.Errorf("%q, %d figures", out.Binding, len(out.Figures))
	}
}

// TestFailedClaimsAreSaidFirst: what fails outweighs what was merely possible,
// and what could not be judged is not counted.
func TestFailedClaimsAreSaidFirst(t *testing.T) {
	a := drawn(2, 0, 0, 50)
	for _, c := range []struct {
		verdicts []check.Verdict
		want     string
	}{
		{nil, "months."},
		{[]check.Verdict{check.CannotTell}, " None of what was told could be judged."},
		{[]check.Verdict{check.Possible, check.Strained, check.CannotTell}, " Nothing that was told and could be judged is impossible."},
		{[]check.Verdict{check.Possible, check.Impossible, check.CannotTell}, " Of 2 told claims that could be judged, 1 fails: as it was told, it cannot have been so."},
		{[]check.Verdict{check.Contradicted, check.Impossible}, " Of 2 told claims that could be judged, 2 fail: as it was told, it cannot have been so."},
	} {
		a.Claims = nil
		for _, v := range c.verdicts {
			a.Claims = append(a.Claims, check.Finding{Verdict: v})
		}
		if got := answer(a).Sentence; !strings.HasSuffix(got, c.want) {
			t.Errorf("%v: %s", c.verdicts, got)
		}
	}
}

// TestBindingNamesTheWorstStage: where most deaths fall, of what, and how far
// it is to water there.
func TestBindingNamesTheWorstStage(t *testing.T) {
	a := drawn(7, 200)
	a.Route.Stages = []StageReport{
		{From: "Camp", To: "Lake", Deaths: 0.2, Hazard: "cold"},
		{From: "Lake", To: "India", Deaths: 0.8, Hazard: "thirst", DryKm: 300, WaterL: 60, WaterDay: 6},
	}
	a.Ensemble.Deaths = make([]ensemble.Death, 3)
	if got := answer(a).Binding; !strings.HasPrefix(got, "Few die, 3 of 1400: ") {
		t.Errorf("3 of 1400 died: %s", got)
	}
	a.Ensemble.Deaths = make([]ensemble.Death, 300)
	got := answer(a).Binding
	for _, want := range []string{"What stops them: 80 % of all deaths fall between Lake and India, most by thirst", "300 km", "60 l a head", "6.0 l a day"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %s", want, got)
		}
	}
}

// TestSharesAreNotRoundedAway: what happens sometimes is never said to happen
// never or always.
func TestSharesAreNotRoundedAway(t *testing.T) {
	for p, want := range map[float64]string{
		0: "0 of 10", 0.001: "1 of 100", 0.05: "5 of 100", 0.1: "1 of 10", 0.5: "5 of 10", 0.95: "95 of 100", 0.999: "99 of 100", 1: "10 of 10",
	} {
		if got := tenths(ensemble.Estimate{Estimate: p}); got != want {
			t.Errorf("%g is said as %s, want %s", p, got, want)
		}
	}
	for days, want := range map[float64]string{0.25: "6 hours", 1: "1 day", 12.4: "12 days", 90: "3 months", 365: "12 months"} {
		if got := span(days); got != want {
			t.Errorf("%g days are said as %s, want %s", days, got, want)
		}
	}
}
