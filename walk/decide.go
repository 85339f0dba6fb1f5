package walk

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/sky"
	"github.com/longwalk/longwalk/world/territory"
)

// activity is what the party means to do in an hour.
type activity int

const (
	sleep  activity = iota
	camp            // rest, eat, mend
	chores          // gather wood and water, build, hunt
	march
)

// daybreak looks at the day ahead: who holds the land, what weather comes, how
// much may be eaten, and which hours are marched.
func (r *run) daybreak() {
	p, node := r.s.at(r.km)
	r.node = node
	sp := &r.s.spots[node]
	place := sp.place
	place.At = p
	day := time.Date(r.now.Year(), r.now.Month(), r.now.Day(), 0, 0, 0, 0, time.UTC)
	r.today = r.gen.Day(day, place)
	r.holder, r.held = r.s.World.Territory.Held(sp.region, day)
	r.guard = r.s.World.Territory.WatchAt(r.holder, sp.node.At, day)
	r.day = Day{
		Day: int(math.Floor(day.Sub(r.depart.Truncate(24*time.Hour)).Hours() / 24)), Date: day, Elevation: sp.node.Elevation,
		Cover: sp.node.Cover.String(), Low: math.Inf(1), High: math.Inf(-1), Snow: r.snow(day),
	}
	if r.held {
		r.day.Holder = r.holder.Name
	}
	for _, m := range r.members {
		if m.day.Spent > 0 {
			m.spent = math.Max(1500, m.day.Spent)
		}
		m.day = PersonDay{Name: m.who.Name, Present: m.here, CoreLow: math.Inf(1), CoreHigh: math.Inf(-1)}
		if m.end == nil && m.walks() {
			m.lying = 0
		} else {
			m.lying++
		}
	}
	r.forage(sp)
	r.meet(sp)
	r.rations()
	r.schedule(sp, sky.Day(p, day))
	mean := sp.place.Normals.On(day).Mean
	r.heat[0] += (r.today.Hour(6).Air+r.today.Hour(15).Air)/2 - mean
	r.heat[1]++
}

func (r *run) snow(day time.Time) float64 {
	return r.s.spots[r.node].place.Normals.On(day).SnowDepth
}

// schedule fixes the hours of the day: light first, then heat, then rest.
func (r *run) schedule(sp *spot, sun sky.SunDay) {
	j := r.s.Journey
	for h := range r.plan {
		r.plan[h] = sleep
	}
	hot := r.hot(sp)
	byNight := hot && j.March.Desert == "by night"
	hours := int(math.Round(j.March.Hours))
	if r.rests() {
		hours = 0
	}
	switch {
	case byNight:
		r.fill(19, hours, march) // runs past midnight into the early hours of this day's plan
		if !r.night {
			r.fill(0, 12, sleep) // the first such night begins in the evening
		}
	case hot && j.March.Desert == "dusk and dawn":
		r.fill(4, (hours+1)/2, march)
		r.fill(17, hours/2, march)
	default:
		start, end := dayHours(sun)
		if told := int(j.March.Start); told >= end || (told >= 0 && told < start-3) {
			start, end = told, told+24 // a march by night is meant
		} else if told >= 0 {
			start = told
		}
		if r.night {
			hours = max(0, hours-5) // of the night before five lie before midnight
		}
		r.fill(start, min(hours, max(1, end-start)), march)
	}
	r.night = byNight
	r.around(hours)
}

// hot reports whether the party keeps out of the day's heat: in deserts from 28
// degC, from 24 when it did so yesterday, since a change of hours costs half a
// day, and from 20 when anyone is thirsty. Settings.
func (r *run) hot(sp *spot) bool {
	switch sp.node.Cover {
	case cover.GravelDesert, cover.SandDesert, cover.SemiDesert:
	default:
		return false
	}
	limit := 28.0
	switch {
	case r.thirsty(2):
		limit = 20
	case r.night:
		limit = 24
	}
	return r.today.Hour(14).Air > limit
}

// dayHours returns the first whole hour after civil dawn and the last before
// civil dusk; in the polar night the party walks by the noon twilight.
func dayHours(sun sky.SunDay) (start, end int) {
	switch {
	case sun.PolarDay:
		return 6, 22
	case sun.PolarNight && sun.Dawn.IsZero():
		return 10, 14
	case sun.Dawn.IsZero() || sun.Dusk.IsZero():
		return 4, 23 // the white nights: it never gets dark
	}
	start = int(math.Ceil(float64(sun.Dawn.Hour()) + float64(sun.Dawn.Minute())/60))
	end = sun.Dusk.Hour()
	if end <= start {
		end = 23 // dusk falls after midnight
	}
	return start, end
}

func (r *run) fill(from, n int, a activity) {
	for k := range n {
		r.plan[(from+k)%24] = a
	}
}

// around puts an hour of camp before the march and two of chores after it.
func (r *run) around(hours int) {
	if hours == 0 {
		r.fill(8, 14, camp)
		r.fill(16, 2, chores)
		return
	}
	for h := range 24 {
		if r.plan[h] != march {
			continue
		}
		before, after := (h+23)%24, (h+1)%24
		if r.plan[before] == sleep {
			r.plan[before] = camp
		}
		if r.plan[after] == sleep {
			r.plan[after] = chores
			if next := (after + 1) % 24; r.plan[next] == sleep {
				r.plan[next] = chores
			}
		}
	}
}

// rests decides on a day of rest: by custom, by exhaustion.
func (r *run) rests() bool {
	every := r.s.Journey.March.RestEvery
	if every > 0 && r.day.Day > 0 && r.day.Day%every == 0 {
		return true
	}
	tired, n := 0.0, 0.0
	for _, m := range r.present() {
		tired, n = tired+m.body.Fatigue, n+1
	}
	spent := n > 0 && tired/n > spentAt && !r.thirsty(3) && !r.rested
	r.rested = spent // never two days running: rest is not food
	return spent
}

// thirsty reports whether anyone lacks more water than so many % of body mass.
func (r *run) thirsty(pct float64) bool {
	for _, m := range r.present() {
		if m.body.Dehydration() > pct {
			return true
		}
	}
	return false
}

// storm reports whether the party sits out the hour.
func (r *run) storm() bool {
	w := r.lay.w
	if r.s.Journey.Policy.Storm == "walk on" {
		return false
	}
	return w.Blizzard || w.Dust || (w.Air < stormColdBy && w.Wind > 3)
}

// attitude returns how the land treats the member who fares worst there.
func (r *run) attitude() territory.Attitude {
	if !r.held {
		return territory.NotKnown
	}
	worst := territory.Helps
	for _, m := range r.present() {
		a, _ := r.s.World.Territory.Attitude(r.holder, m.who.Nation, m.who.Status, r.now)
		if rank(a) < rank(worst) {
			worst = a
		}
	}
	return worst
}

// rank orders attitudes, worst first; what is not known counts as neutral.
func rank(a territory.Attitude) int {
	order := []territory.Attitude{
		territory.Hunts, territory.HandsBack, territory.Hostile, territory.Suspicious,
		territory.Closed, territory.NotKnown, territory.Neutral, territory.Friendly, territory.Helps,
	}
	for i, x := range order {
		if x == a {
			return i
		}
	}
	return len(order)
}

// approach reports whether the party goes to people there.
func (r *run) approach() bool {
	a := rank(r.attitude())
	switch r.s.Journey.Policy.Settlements {
	case "avoid":
		return a >= rank(territory.Friendly)
	case "use all":
		return true
	}
	return a >= rank(territory.Suspicious)
}

// forage lets the hunters hunt: most days little, some days a whole beast. Those
// without the skill gather, and kill no beast.
func (r *run) forage(sp *spot) {
	if r.s.Journey.Resupply == "none" && r.s.hunters == 0 {
		return
	}
	able, hunters := 0.0, 0
	for _, m := range r.present() {
		switch {
		case !m.walks():
		case m.who.Can(party.Hunting) || m.who.Can(party.Fishing):
			able++
			hunters++
		default:
			able += gatherers
		}
	}
	expect := able * huntHours * r.s.Settings.Game * sp.node.Cover.Properties().Forage
	if expect <= 0 {
		return
	}
	luck := r.seed.Stream("hunt").At(uint64(r.day.Day))
	small := 1.0 // share of the yield that comes day by day
	if hunters > 0 {
		small = 1 - fromBeasts
	}
	got := small * expect * luck.Exponential()
	if luck.Happens((1 - small) * expect / beast) {
		got += beast
		r.note("food", "", "killed a large animal")
	}
	r.finds[0], r.finds[1] = r.finds[0]+got, r.finds[1]+expect
	r.take(got)
}

// take puts food into the packs: no more than 15 kg a head of 1500 kcal/kg and
// up can be carried on.
func (r *run) take(kcal float64) {
	room := math.Max(0, mostFood*float64(len(r.present()))-r.food)
	kept := math.Min(kcal, room)
	r.put(kept, fresh)
	r.book.found += kcal
	r.book.wasted += kcal - kept
}

// meet lets the party come upon herders.
func (r *run) meet(sp *spot) {
	if r.s.Journey.Resupply == "none" {
		return
	}
	luck := r.seed.Stream("people").At(uint64(r.day.Day))
	if !luck.Happens(r.s.Settings.Herders*grass(sp.node.Cover)) || !r.approach() {
		return
	}
	n := float64(len(r.present()))
	r.take(r.s.Settings.Gift * n)
	r.water = r.s.Journey.Party.Kit.WaterCapacity().L()
	r.found()
	r.finds[0] += r.s.Settings.Gift * n
	r.finds[1] += r.s.Settings.Gift * n
	r.note("people", "", "met herders, who gave food and water")
}

// rations fixes the day's food a head.
func (r *run) rations() {
	here := r.present()
	if len(here) == 0 {
		return
	}
	heads, need := float64(len(here)), 0.0
	for _, m := range here {
		need = math.Max(need, m.spent)
	}
	if want := need * heads; r.s.Spared.Hunger && r.food < want {
		r.book.found += want - r.food
		r.put(want-r.food, fresh)
	}
	share := r.food / heads
	if r.s.Spared.Hunger || r.s.Journey.Policy.Rationing == "as needed" {
		r.ration = math.Min(need, share)
		return
	}
	left := math.Max(1, r.daysLeft())
	r.ration = math.Min(need, share/math.Min(r.s.Settings.Horizon, left))
	if share < 800 {
		r.ration = share // scraps are not stretched
	}
}

// daysLeft returns how many days the way still takes: at the pace so far, and
// on the first days at that of the plan.
func (r *run) daysLeft() float64 {
	pace := r.s.Route.Km / math.Max(1, r.s.Route.Days)
	if r.since() >= 3 {
		pace = r.km / r.since()
	}
	return (r.s.Route.Km - r.km) / math.Max(5, pace)
}
