package walk

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// passCrossings stops at the first river, railway or border before the point
// the hour's march would reach, and deals with it.
func (r *run) passCrossings(to float64) float64 {
	for i := r.node; i < len(r.s.spots) && r.s.spots[i].node.Km <= to; i++ {
		for k, c := range r.s.spots[i].crossing {
			if c.Km <= r.km || c.Km > to {
				continue
			}
			switch c.Kind {
			case "river":
				r.river(c, r.s.spots[i].regime[k], r.s.spots[i].ice)
			default:
				r.line(c)
			}
			if r.halt > 0 {
				return c.Km
			}
		}
	}
	return to
}

// river crosses on the ice, by a ford or, where it is great and open, on a
// raft that first has to be built.
func (r *run) river(c route.Crossing, full water.Regime, year water.IceYear) {
	ice := year.On(r.now.YearDay())
	switch {
	case ice >= 2*water.BearsPerson:
		return
	case ice >= water.BearsPerson:
		r.lay.thinIce = true
		return
	}
	hv := water.Class(c.Rank).In(int(r.now.Month()), full).Footing()
	switch {
	case hv > water.MostFooting:
		r.halt += raftHours
		if r.s.Journey.Party.Kit.HasTool("axe") {
			r.halt -= axeSaves
		}
		hv = rafted
		r.note("river", "", fmt.Sprintf("was held up at the %s", name(c)))
	case hv > water.SafeFooting:
		r.halt += fordSearch
		hv = water.SafeFooting // at a better place, found in those hours
	}
	r.lay.ford = math.Max(r.lay.ford, hv)
	for _, m := range r.present() {
		m.wet = math.Max(m.wet, fordWets)
	}
}

// rafted is the risk of a crossing on a raft, told as the depth times speed of
// a ford as dangerous [m2/s], a setting.
const rafted = 0.3

func name(c route.Crossing) string {
	if c.Name == "" {
		return "river"
	}
	return c.Name
}

// line crosses a border, railway or watched road.
func (r *run) line(c route.Crossing) {
	r.lay.border = true
	r.lay.watch = max(r.lay.watch, c.Watch)
	r.note(c.Kind, "", "crossed: "+c.Name)
}

// passTowns lets the party use the settlements it has come by since a point of
// the route, where it dares.
func (r *run) passTowns(from float64) {
	for i := r.s.Route.NodeAt(from); i < len(r.s.spots) && r.s.spots[i].node.Km <= r.km; i++ {
		for _, t := range r.s.spots[i].towns {
			if t.Off > 15 || t.Km > r.km || t.Km <= from {
				continue
			}
			if t.Off <= wellOff && len(r.present()) > 0 && r.approach() {
				r.lastWet = r.km // every settlement has water
				r.found()
			}
			r.useTown(t)
		}
	}
}

// wellOff is how far a party goes to a settlement for water alone [km], as the
// plan has it; a setting.
const wellOff = 5

func (r *run) useTown(t route.Town) {
	j := r.s.Journey
	heads := float64(len(r.present()))
	if heads == 0 || j.Resupply == "none" || !r.approach() || !r.shops(t.Off, r.food/heads) {
		return
	}
	if j.Resupply == "friendly" && rank(r.attitude()) < rank(territory.NotKnown) {
		return
	}
	kcal := r.s.Settings.Gift
	if j.Party.Kit.Money {
		kcal = r.s.Settings.Buy
	}
	r.take(kcal * heads)
	r.water = j.Party.Kit.WaterCapacity().L()
	r.found()
	r.halt += visitHours + math.Floor(t.Off/2)
	r.note("resupply", "", "got food at "+t.Name)
}

// shops reports whether a party with so much food a head [kcal] goes that far
// [km] off its way for more: not with a week's food or enough to arrive; with
// three days' food no farther than it would see. A decision; the figures are
// settings.
func (r *run) shops(off, food float64) bool {
	const week, threeDays, near, aDay = 20000, 9000, 5, 3000
	if food > math.Min(week, aDay*r.daysLeft()) {
		return false
	}
	return off <= near || food < threeDays
}

// passMarks deals with the waypoints passed: who joins, who leaves, who waits.
func (r *run) passMarks() {
	for r.mark < len(r.s.marks) && r.s.marks[r.mark].km <= r.km+1e-9 {
		m := r.s.marks[r.mark]
		r.out.Passed[r.mark] = r.since()
		r.mark++
		r.note("waypoint", "", "reached "+m.name)
		for _, i := range m.joins {
			x := r.members[i]
			if x.end == nil && !x.here && len(r.present()) > 0 {
				x.here, x.body.UsedTo = true, r.s.spots[r.node].node.Elevation
				r.note("joins", x.who.Name, "joined the party")
			}
		}
		if r.mark == len(r.s.marks) {
			r.arrive()
			return
		}
		r.stay(m.stay.Hours())
		for _, f := range m.forks {
			if len(f.Who) == 0 {
				r.stay(f.Wait.Hours())
			}
			for _, x := range r.present() {
				for _, who := range f.Who {
					if x.who.Name == who {
						r.close(x, Left, "", f.Does)
					}
				}
			}
		}
	}
}

// stay rests at a waypoint as guests: fed, watered and under a roof, which is
// what a document that asks for a stay means.
func (r *run) stay(hours float64) {
	if hours <= 0 {
		return
	}
	r.halt += hours
	r.guests += hours
	r.note("rest", "", fmt.Sprintf("rested for %.0f days", hours/24))
}

func (r *run) arrive() {
	for _, x := range r.present() {
		r.close(x, Arrived, "", "arrived")
	}
}
