package check

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
)

// leg judges whether the way from here to there can be walked in the told time
// in that season: the best way over the ground for the party as it is, and for
// the strongest that could be meant.
var leg = Kind{
	Name:  "leg",
	Title: "a dated leg: is the pace possible here, then",
	Judge: judgeLeg,
}

// hard is the strongest party a telling could mean: fourteen hours of march a
// day, a third more power than the party's slowest walker, nothing carried, and
// the pace that three of four hikers exceed (Campbell et al. 2019) in place of
// that which nineteen of twenty do. A setting, on the kind side: nobody is known
// to have kept it up for weeks.
func hard(w route.Walker) route.Walker {
	w.Hours, w.Ceiling, w.Load = 14, w.Ceiling*4/3, 0
	w.Speed = pace.Campbell(25)
	return w
}

// fewWalks is how many simulated parties must have made a leg to bear on it.
const fewWalks = 10

func judgeLeg(c Case) Finding {
	told, ok := c.days()
	straight := geo.Distance(c.Told.From.At, c.Told.To.At).Km()
	if !ok || told <= 0 {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: "the telling gives neither days nor two dates for this leg"}
	}
	usual, best, err := c.plans()
	if err != nil {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: fmt.Sprintf("no way on foot was found: %v", err)}
	}
	f := Finding{
		Margin: fmt.Sprintf("told %s days; this party needs %s, the strongest %s", plain(told), round(usual.Days), round(best.Days)),
		Evidence: []string{
			fmt.Sprintf("straight line %s km (WGS84 geodesic), %s km on foot by the best way found", round(straight), round(usual.Km)),
			fmt.Sprintf("told pace %s km a day on foot; this party at %s hours a day %s, marching 14 hours a day unladen %s",
				round(usual.Km/told), round(c.Walker.Hours), round(usual.Km/usual.Days), round(best.Km/best.Days)),
			fmt.Sprintf("deepest usual snow on the way that season %s m", round(snow(usual))),
		},
	}
	if c.Told.Km > 0 {
		f.Evidence = append(f.Evidence, fmt.Sprintf("told distance %s km, which is %s km a day; the best way found is %s km", round(c.Told.Km), round(c.Told.Km/told), round(usual.Km)))
	}
	far := math.Max(1, c.Told.Km/usual.Km) // who tells of a longer way has to have walked it
	share, walks, among := c.simulated(told)
	if walks >= fewWalks {
		f.Evidence = append(f.Evidence, among)
	}
	if walks < fewWalks || far > 1 {
		share = 0 // the simulated parties went the best way, not the told one
	}
	where := fmt.Sprintf("%s to %s", placeName(c.Told.From), placeName(c.Told.To))
	need := fmt.Sprintf("needs %s km a day for %s days", round(far*usual.Km/told), plain(told))
	if far > 1 {
		need = fmt.Sprintf("as told, %s km, %s", round(c.Told.Km), need)
	}
	pace := round(usual.Km / usual.Days)
	switch {
	case told >= far*usual.Days:
		f.Verdict, f.Reason = Possible, fmt.Sprintf("%s %s, and this party can make %s", where, need, pace)
	case share >= 0.25:
		f.Verdict, f.Reason = Possible, fmt.Sprintf("%s %s: more than the %s of the plan, yet %.0f of 100 simulated parties that made it were as quick", where, need, pace, 100*share)
	case told >= far*best.Days:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("%s %s: more than this party's %s, within reach only of the strongest", where, need, pace)
	case share > 0:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("%s %s: more than the %s of the plan, and only %.0f of 100 simulated parties that made it were as quick", where, need, pace, 100*share)
	default:
		f.Verdict, f.Reason = Impossible, fmt.Sprintf("%s %s: even the strongest, unladen and 14 hours a day, make %s", where, need, round(best.Km/best.Days))
	}
	f.Caveats = []string{"the pace is that of people who are fed and well; hunger, thirst and injury make it less"}
	return f
}

// plans lays the leg on its own, in its own season: for the party as it is,
// and for the strongest that could be meant.
func (c Case) plans() (usual, best *route.Route, err error) {
	day := c.Told.Date.Mid()
	if c.Told.Date.IsZero() {
		day = c.Journey.Depart.Mid()
	}
	settings := c.Plan
	if settings == (route.Settings{}) {
		settings = route.DefaultSettings()
	}
	q := route.Request{From: stop(c.Told.From), To: stop(c.Told.To), Depart: day, Walker: c.Walker, Settings: settings}
	land := route.Cut(c.World, q)
	if usual, err = land.Plan(q); err != nil {
		return nil, nil, err
	}
	q.Walker = hard(c.Walker)
	best, err = land.Plan(q)
	return usual, best, err
}

func stop(w journey.Waypoint) route.Stop {
	return route.Stop{Name: w.Name, At: w.At, Spread: w.Spread}
}

func snow(r *route.Route) float64 {
	deepest := 0.0
	for _, n := range r.Nodes {
		deepest = max(deepest, n.Snow)
	}
	return deepest
}

// simulated returns the share of simulated parties that went from mark to mark
// in the told time, of those that reached both.
func (c Case) simulated(told float64) (share float64, walks int, words string) {
	if c.Summary == nil {
		return 0, 0, ""
	}
	a, b := -1, -1
	for i, p := range c.Summary.Passed {
		switch p.Name {
		case c.Told.From.Name:
			a = i
		case c.Told.To.Name:
			b = i
		}
	}
	if a < 0 || b < 0 || a >= b {
		return 0, 0, ""
	}
	quick := 0
	for _, o := range c.Summary.Outcomes {
		if o.Passed[a] >= 0 && o.Passed[b] >= 0 {
			walks++
			if o.Passed[b]-o.Passed[a] <= told {
				quick++
			}
		}
	}
	if walks == 0 {
		return 0, 0, ""
	}
	share = float64(quick) / float64(walks)
	return share, walks, fmt.Sprintf("of %d simulated parties that made this leg, %d made it in the told time", walks, quick)
}
