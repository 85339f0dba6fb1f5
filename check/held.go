package check

import (
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/longwalk/longwalk/world/territory"
)

// held judges who held a place on a day: every day of the told span, and every
// point of the told place, against the dated table of holdings.
var held = Kind{
	Name:  "held",
	Title: "who held a place on a day",
	Judge: judgeHeld,
}

func judgeHeld(c Case) Finding {
	counts := map[string]float64{} // days by who held
	var yes, no, unknown float64
	evidence := map[string]bool{}
	name := placeName(c.Told.At)
	step := max(24*time.Hour, c.Told.Date.Latest.Sub(c.Told.Date.Earliest)/400)
	for _, p := range scatter(c.Told.At) {
		for day := c.Told.Date.Earliest; day.Before(c.Told.Date.Latest); day = day.Add(step) {
			h, ok := c.World.Territory.Who(p, day)
			if !ok {
				unknown++
				continue
			}
			counts[h.Controller]++
			if ruled(h, c.Told.By) {
				yes++
			} else {
				no++
			}
			line := fmt.Sprintf("%s: %s (%s), held by %s", name, h.Name, h.Status, h.Controller)
			if !h.From.IsZero() {
				line += " from " + date(h.From)
			}
			if !h.To.IsZero() {
				line += " until " + date(h.To)
			}
			evidence[line+"; "+h.Certainty+"; "+h.Work.Key] = true
		}
	}
	f := Finding{Evidence: keys(evidence)}
	known := yes + no
	who := strings.Join(order(counts), ", then ")
	told := when(c.Told.Date)
	switch {
	case known == 0:
		f.Verdict, f.Margin = CannotTell, "nothing known"
		f.Reason = fmt.Sprintf("who held %s %s is not known to the atlas", name, told)
	case yes == 0 && unknown == 0:
		f.Verdict, f.Margin = Contradicted, "on none of the days"
		f.Reason = fmt.Sprintf("%s was held by %s %s, never by %s", name, who, told, c.Told.By)
	case yes == 0:
		f.Verdict, f.Margin = CannotTell, fmt.Sprintf("not known on %s %% of the days and points", round(100*unknown/(known+unknown)))
		f.Reason = fmt.Sprintf("where it is known, %s was held by %s %s, but not all of it is known", name, who, told)
	case yes >= no+unknown:
		f.Verdict, f.Margin = Possible, fmt.Sprintf("on %s %% of the days and points of the telling", round(100*yes/(known+unknown)))
		f.Reason = fmt.Sprintf("%s was held by %s %s", name, who, told)
	default:
		f.Verdict, f.Margin = Strained, fmt.Sprintf("on %s %% of the days and points of the telling", round(100*yes/(known+unknown)))
		f.Reason = fmt.Sprintf("%s was held by %s %s: only part of the telling fits %s", name, who, told, c.Told.By)
	}
	return f
}

func keys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// order returns names by count, the greatest first, ties by name.
func order(m map[string]float64) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool {
		if m[out[i]] != m[out[j]] {
			return m[out[i]] > m[out[j]]
		}
		return out[i] < out[j]
	})
	return out
}

// ruled reports whether a name means who ruled there in fact, or the holding
// itself; an overlord does not count: Mongolia of 1941 was not Soviet land.
func ruled(h territory.Holding, name string) bool {
	h.Overlord = ""
	return h.Is(name)
}
