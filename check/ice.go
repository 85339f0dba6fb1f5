package check

import (
	"fmt"

	"github.com/longwalk/longwalk/world/water"
)

// ice judges a crossing on river or lake ice: whether the ice of that place
// usually bears on the told days, with the spread of freeze-up and break-up
// from year to year.
var ice = Kind{
	Name:  "ice",
	Title: "a crossing on the ice",
	Judge: judgeIce,
	Works: water.IceWorks(),
}

// iceDays is how far freeze-up and break-up usually lie from their mean [d].
const iceDays = 12

func judgeIce(c Case) Finding {
	if c.Told.Date.IsZero() {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: "the telling gives no date"}
	}
	var least, most float64 = 99, 0
	for _, p := range scatter(c.Told.At) {
		for k := -1; k <= 1; k++ {
			g := c.World.Ground(p, c.Told.Date.Mid().AddDate(0, 0, k*iceDays))
			t := g.RiverIce()
			if g.Lake >= 0 {
				t = g.LakeIce()
			}
			least, most = min(least, t), max(most, t)
		}
	}
	f := Finding{
		Margin:   fmt.Sprintf("usual thickness %s to %s m over the told place and %d days either way; a person needs %s m", round(least), round(most), iceDays, round(water.BearsPerson)),
		Evidence: []string{"ice by Stefan's law from the usual temperatures of the place, under snow"},
	}
	when := date(c.Told.Date.Mid())
	switch {
	case least >= water.BearsPerson:
		f.Verdict, f.Reason = Possible, fmt.Sprintf("about %s the ice there bears, over the whole of the told place", when)
	case most >= water.BearsPerson:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("about %s the ice there bears in some years or places only", when)
	default:
		f.Verdict, f.Reason = Impossible, fmt.Sprintf("about %s there is usually no ice there that bears a person", when)
	}
	return f
}
