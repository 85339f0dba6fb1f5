package assess

import (
	"fmt"
	"math"
	"strings"

	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/ensemble"
)

// answer says the whole in one sentence and a few figures.
func answer(a *Assessment) Answer {
	out := Answer{Figures: []Figure{
		{Value: grouped(nice(a.Route.Km)) + " km", Label: "on foot by the best way found", Small: grouped(nice(a.Route.Straight)) + " km in a straight line"},
		{Value: span(a.Route.Days), Label: "planned, if nothing goes wrong", Small: grouped(nice(a.Route.ClimbM)) + " m of climb"},
	}}
	if a.PlanOnly {
		out.Sentence = fmt.Sprintf("The best way from %s to %s is %s km on foot and takes %s if nothing goes wrong. Nobody was sent along it: whether people live through it is not answered here.",
			a.Journey.From, a.Journey.To, grouped(nice(a.Route.Km)), span(a.Route.Days))
		return out
	}
	s := &a.Ensemble
	out.Sentence = sentence(a)
	out.Binding = binding(a)
	figures := []Figure{
		{Value: tenths(s.Arrived), Label: "parties in which anyone arrives", Small: interval(s.Arrived)},
		{Value: fmt.Sprintf("%.1f of %d", s.Mean, metOn(s)), Label: "people arrive, on the mean"},
	}
	if s.Days.P50 > 0 {
		figures = append(figures, Figure{Value: span(s.Days.P50), Label: "to arrive", Small: fmt.Sprintf("%s to %s in nine of ten", span(s.Days.P05), span(s.Days.P95))})
	}
	if v := verdicts(a.Claims); v != "" {
		figures = append(figures, Figure{Value: v, Label: "told claims that fail", Small: "of those that could be judged: contradicted by the record, or impossible"})
	}
	out.Figures = append(figures, out.Figures...)
	return out
}

// sentence answers the question of the document.
func sentence(a *Assessment) string {
	s := &a.Ensemble
	set := fmt.Sprintf("Of %s who set out", count(a.Journey.People))
	var b strings.Builder
	switch {
	case metOn(s) == 1:
		b.WriteString(alone(s, a.Journey.To))
	case s.Arrived.Estimate == 0:
		fmt.Fprintf(&b, "%s, most likely nobody reaches %s: in none of %d simulated parties did anyone arrive", set, a.Journey.To, s.Runs)
		fmt.Fprintf(&b, " (at most %s).", percent(s.Arrived.High))
	case s.Mean < 0.5:
		fmt.Fprintf(&b, "%s, most likely nobody reaches %s: anyone arrives in %s parties only.", set, a.Journey.To, tenths(s.Arrived))
	case s.Arrived.Estimate == 1:
		fmt.Fprintf(&b, "%s, most likely %s, after %s.", set, reach(s, a.Journey.To), span(s.Days.P50))
	default:
		fmt.Fprintf(&b, "%s, most likely %s, after %s; in %s parties nobody does.", set, reach(s, a.Journey.To), span(s.Days.P50), tenths(complement(s.Arrived)))
	}
	if lead := verdictLine(a); lead != "" {
		b.WriteString(" " + lead)
	}
	return b.String()
}

// alone answers for a party of one.
func alone(s *ensemble.Summary, goal string) string {
	who := s.Persons[0].Name
	switch e := s.Arrived; {
	case e.Estimate == 0:
		return fmt.Sprintf("%s most likely does not reach %s: none of %d simulated walks arrives (at most %s).", who, goal, s.Runs, percent(e.High))
	case e.Estimate < 0.5:
		return fmt.Sprintf("%s most likely does not reach %s: only %s simulated walks arrive.", who, goal, tenths(e))
	case e.Estimate == 1:
		return fmt.Sprintf("%s most likely reaches %s, after %s: all of %d simulated walks arrive.", who, goal, span(s.Days.P50), s.Runs)
	default:
		return fmt.Sprintf("%s most likely reaches %s, after %s; %s simulated walks do not arrive.", who, goal, span(s.Days.P50), tenths(complement(e)))
	}
}

// reach says how many of those who could arrive do.
func reach(s *ensemble.Summary, goal string) string {
	low, high := arrivals(s)
	of := metOn(s)
	verb := "reach"
	if high == 1 {
		verb = "reaches"
	}
	switch {
	case low == of:
		return fmt.Sprintf("all reach %s", goal)
	case low == high:
		return fmt.Sprintf("%s %s %s", count(low), verb, goal)
	case low == 0:
		return fmt.Sprintf("at most %s %s %s", count(high), verb, goal)
	}
	return fmt.Sprintf("%s to %s reach %s", count(low), count(high), goal)
}

// arrivals returns the quartiles of the number who arrive.
func arrivals(s *ensemble.Summary) (low, high int) {
	seen, low, high := 0, -1, 0
	for n, k := range s.Arrivals {
		seen += k
		if low < 0 && seen*4 >= s.Runs {
			low = n
		}
		if seen*4 >= 3*s.Runs {
			return low, n
		}
	}
	return max(low, 0), high
}

// metOn returns how many people are of the party at one time or another.
func metOn(s *ensemble.Summary) int { return len(s.Persons) }

// verdictLine says what the told claims come to.
func verdictLine(a *Assessment) string {
	if len(a.Claims) == 0 {
		return ""
	}
	failed, judged := judgedClaims(a.Claims)
	switch {
	case judged == 0:
		return "None of what was told could be judged."
	case failed == 0:
		return "Nothing that was told and could be judged is impossible."
	}
	return fmt.Sprintf("Of %s that could be judged, %s: as it was told, it cannot have been so.",
		plural(judged, "told claim", "told claims"), plural(failed, "fails", "fail"))
}

// judgedClaims counts the claims that fail, and those that could be judged.
func judgedClaims(claims []check.Finding) (failed, judged int) {
	for _, f := range claims {
		switch f.Verdict {
		case check.Contradicted, check.Impossible:
			failed++
			judged++
		case check.Possible, check.Strained:
			judged++
		}
	}
	return failed, judged
}

func verdicts(claims []check.Finding) string {
	if len(claims) == 0 {
		return ""
	}
	failed, judged := judgedClaims(claims)
	return fmt.Sprintf("%d of %d", failed, judged)
}

// binding names what stops them: the stage with most of the deaths, or the
// capture.
func binding(a *Assessment) string {
	s := &a.Ensemble
	caught := 0
	for _, p := range s.Persons {
		caught += p.EndingCounts["caught"]
	}
	worst := -1
	for i, st := range a.Route.Stages {
		if worst < 0 || st.Deaths > a.Route.Stages[worst].Deaths {
			worst = i
		}
	}
	var parts []string
	if len(s.Deaths) > 0 && worst >= 0 && a.Route.Stages[worst].Deaths > 0 {
		st := a.Route.Stages[worst]
		lead := "What stops them"
		if dead, all := len(s.Deaths), s.Runs*len(s.Persons); dead*20 < all {
			lead = fmt.Sprintf("Few die, %d of %d", dead, all)
		}
		text := fmt.Sprintf("%s: %s of all deaths fall between %s and %s, most by %s", lead, percent(st.Deaths), st.From, st.To, st.Hazard)
		if st.DryKm > 30 {
			text += fmt.Sprintf("; the longest dry stretch there is %.0f km, and %.0f l a head would have to be carried at %.1f l a day", st.DryKm, st.WaterL, st.WaterDay)
		}
		parts = append(parts, text+".")
	}
	if total := s.Runs * len(s.Persons); caught*20 > total {
		parts = append(parts, fmt.Sprintf("%s of all people are caught on the way.", percent(float64(caught)/float64(total))))
	}
	return strings.Join(parts, " ")
}

func complement(e ensemble.Estimate) ensemble.Estimate {
	return ensemble.Estimate{Estimate: 1 - e.Estimate, Low: 1 - e.High, High: 1 - e.Low}
}

// tenths says a share as so many of ten, or of a hundred where that says more.
func tenths(e ensemble.Estimate) string {
	p := e.Estimate
	switch {
	case p == 0:
		return "0 of 10"
	case p < 0.095:
		return fmt.Sprintf("%d of 100", max(1, int(math.Round(100*p))))
	case p > 0.905 && p < 1:
		return fmt.Sprintf("%d of 100", min(99, int(math.Round(100*p))))
	}
	return fmt.Sprintf("%.0f of 10", 10*p)
}

func interval(e ensemble.Estimate) string {
	return fmt.Sprintf("%s to %s of 100, with 95 %% confidence in the sampling alone", whole(100*e.Low), whole(100*e.High))
}

func whole(x float64) string { return fmt.Sprintf("%.0f", x) }

func percent(p float64) string {
	if p > 0 && p < 0.01 {
		return "under 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// span writes a number of days for a person.
func span(days float64) string {
	switch {
	case days < 1:
		return fmt.Sprintf("%.0f hours", days*24)
	case days < 60:
		return plural(int(math.Round(days)), "day", "days")
	}
	return fmt.Sprintf("%.0f months", math.Round(days/30.44))
}

// nice rounds to two or three figures.
func nice(x float64) float64 {
	switch {
	case x >= 100_000:
		return math.Round(x/10_000) * 10_000
	case x >= 10_000:
		return math.Round(x/500) * 500
	case x >= 1000:
		return math.Round(x/50) * 50
	case x >= 100:
		return math.Round(x/10) * 10
	}
	return math.Round(x)
}

// grouped writes a whole number with its thousands apart by a thin space.
func grouped(x float64) string {
	s := fmt.Sprintf("%.0f", x)
	for i := len(s) - 3; i > 0 && len(s) > 4; i -= 3 {
		s = s[:i] + "\u202f" + s[i:]
	}
	return s
}

var small = []string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// count writes a small number as a word.
func count(n int) string {
	if n >= 0 && n < len(small) {
		return small[n]
	}
	return fmt.Sprint(n)
}
