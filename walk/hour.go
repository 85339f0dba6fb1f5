package walk

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/hazard"
)

// hour carries everyone through one hour: what the party does, how far it
// comes, what strikes, and what each body makes of it.
func (r *run) hour(h int) {
	here := r.present()
	r.lay = hourLay{w: r.today.Hour(h)}
	for _, m := range r.members {
		m.body.Clock = float64(h) + 0.5
	}
	r.survey()
	r.lay.act = r.activity(h)
	r.burning = r.lay.fire && r.lay.act != march
	r.pace(here)
	r.advance()
	r.drinkAndFill(here)
	for _, m := range r.members {
		if m.end == nil && (m.here || m.behind) {
			r.live(m)
		}
	}
	r.care()
	r.weatherOfDay()
	if !r.lay.wetHere {
		r.dry++
		r.out.LongestDry = math.Max(r.out.LongestDry, r.dry/24)
	}
}

func (r *run) weatherOfDay() {
	r.day.Low = math.Min(r.day.Low, r.lay.w.Air)
	r.day.High = math.Max(r.day.High, r.lay.w.Air)
	r.day.Wind = math.Max(r.day.Wind, r.lay.w.Wind)
}

// survey looks at ground and light.
func (r *run) survey() {
	_, r.node = r.s.at(r.km)
	sp := &r.s.spots[r.node]
	l := &r.lay
	l.snow = sp.place.Normals.On(r.now).SnowDepth
	l.dark = l.w.SunElev < -6 && l.w.Lux < 0.05
	j := r.s.Journey
	going := route.Way(j.March.Way).On(sp.node.Cover, l.snow, pace.Flotation(j.Party.Kit.Footwear))
	l.ground = ground{
		slope: sp.node.Rise, rugged: sp.node.Rugged, eta: going.Eta, factor: going.TimeFactor,
		elevation: sp.node.Elevation, dark: l.w.SunElev < -6,
	}
	if l.w.Lux > 0.1 {
		l.ground.dark = l.w.SunElev < -6 && l.w.Cloud > 0.5
	}
	lights := r.burning || r.handy()
	l.hearth = lights && r.woodFire(sp) && !(l.w.Rain > 2)
	l.fire = l.hearth || lights && j.Party.Kit.HasTool("stove")
	l.load = r.loads()
	l.medic, l.town, l.gatherer = r.medic(), r.townNear(), r.gatherer()
}

// loads returns what each present member carries now [kg].
func (r *run) loads() float64 {
	n := float64(len(r.present()))
	if n == 0 {
		return 0
	}
	kg := r.food/foodInPack + r.water
	for _, a := range r.s.Journey.Party.Kit.Animals {
		kg -= float64(a.Count) * float64(a.Load)
	}
	return kitMass(r.s.Journey.Party.Kit) + math.Max(0, kg)/n
}

// activity returns what is done this hour: the plan, but for halts and storms.
func (r *run) activity(h int) activity {
	a := r.plan[h]
	if r.halt > 0 {
		r.halt--
		if a == march {
			return camp
		}
		return a
	}
	if a == march && r.storm() {
		return camp
	}
	return a
}

// pace fixes the speed of the party: that of its slowest member, and slower
// when one is carried; nobody moves while nobody can.
func (r *run) pace(here []*member) {
	l := &r.lay
	if l.act != march || len(here) == 0 {
		return
	}
	slow, crawl, able, down := math.Inf(1), math.Inf(1), 0, 0
	for _, m := range here {
		if m.astray > 0 {
			continue
		}
		v := m.speed(r.s, l.ground, l.load)
		crawl = math.Min(crawl, v)
		if v <= 0 || !m.walks() {
			down++
			continue
		}
		able++
		slow = math.Min(slow, v)
	}
	if able == 0 {
		if crawl <= 0 || math.IsInf(crawl, 1) {
			l.act = camp
			return
		}
		l.speed, l.moving, l.crawl = crawl, route.Moving, true // all are lame: they go as they can
		return
	}
	if down > 0 {
		if !r.carries(able, down) {
			l.act = camp // waits; care decides for how long
			return
		}
		if down > r.mounts() {
			slow *= r.s.Settings.Carry
		}
	}
	l.speed, l.moving = slow, route.Moving
}

// afoot reports whether a member goes on his or her own feet this hour.
func (r *run) afoot(m *member) bool { return m.walks() || (r.lay.crawl && m.body.CanWalk()) }

// advance moves the party along the route and past what lies there.
func (r *run) advance() {
	l := &r.lay
	if l.act != march || l.speed <= 0 {
		return
	}
	r.day.March++
	from := r.km
	r.km = math.Min(r.passCrossings(from+l.speed*3.6*l.moving), r.s.Route.Km)
	r.passWater()
	r.passTowns(from)
	r.passMarks()
}

// passWater notes the water that the party has come to.
func (r *run) passWater() {
	for r.source < len(r.sources) && r.sources[r.source] <= r.km {
		r.lastWet = r.sources[r.source]
		r.source++
		r.found()
	}
}

// live is one person's hour.
func (r *run) live(m *member) {
	d := r.demand(m)
	sit := r.situation(m)
	for _, s := range m.try(r.s, sit, int(r.now.Sub(r.depart)/time.Hour)) {
		r.apply(m, s)
		if m.end != nil {
			return
		}
	}
	water, stored := m.body.Water, m.body.Stored()
	out := m.body.Hour(d)
	r.check(m, water, stored, out)
	if m.here && m.astray <= 0 {
		if !r.lay.wetHere {
			r.water = math.Max(0, r.water-math.Max(0, out.Drunk-r.lay.free))
		}
		r.food = math.Max(0, r.food-out.Eaten) // rounding apart, nobody eats what is not there
		r.book.eaten += out.Eaten
	}
	r.record(m, out)
	if out.Died != body.Alive {
		r.dies(m, string(out.Died))
		return
	}
	if m.astray > 0 {
		m.astray--
		if m.astray <= 0 || r.lay.w.SunElev > 0 {
			m.astray = 0
			r.note("found", m.who.Name, "was found again")
		}
	}
	m.wet = math.Max(0, m.wet-dries)
}

// check keeps the books of water and energy: what came in less what went out
// must be what changed.
func (r *run) check(m *member, water, stored float64, h body.Hour) {
	in := h.Drunk + h.Oxidation - h.Sweat - h.Skinned - h.Respiratory - h.Urine - h.Faeces
	r.out.Balance.Water = math.Max(r.out.Balance.Water, math.Abs(m.body.Water-water-in))
	r.out.Balance.Energy = math.Max(r.out.Balance.Energy, math.Abs(m.body.Stored()-stored-h.Eaten+h.Expended))
}

func (r *run) dies(m *member, cause string) {
	text := "died of " + cause
	if m.astray > 0 {
		text += ", lost in the dark"
		cause = "lost in the dark, " + cause
	}
	if m.behind {
		text += ", left behind"
	}
	r.buries(m)
	r.close(m, Died, cause, text)
}

// buries halts the party for one who dies in its company.
func (r *run) buries(m *member) {
	if m.here && m.astray <= 0 && len(r.present()) > 1 {
		r.halt += 2
	}
}

// apply does to a person, or the party, what a hazard does.
func (r *run) apply(m *member, s struck) {
	e := s.effect
	switch {
	case e.Dies != "":
		r.buries(m)
		r.close(m, Died, e.Dies, e.Text)
		return
	case e.Caught:
		r.caught(m)
		return
	case e.Astray > 0:
		m.astray, m.km = e.Astray, r.km
	}
	if e.Injury.Kind != "" {
		m.body.Hurt(e.Injury)
	}
	m.wet = math.Max(m.wet, e.Wet)
	m.body.Water -= e.Fluid
	if e.Text != "" {
		r.note(s.name, m.who.Name, e.Text)
	}
}

// caught: whoever is caught in company is caught with all who are there.
func (r *run) caught(m *member) {
	text := "was caught"
	if r.held {
		text = "was caught in " + r.holder.Name
	}
	if m.behind || m.astray > 0 {
		r.close(m, Caught, "", text)
		return
	}
	for _, x := range r.present() {
		if x.astray <= 0 {
			r.close(x, Caught, "", text)
		}
	}
}

// situation is the hour as the hazards see it.
func (r *run) situation(m *member) hazard.Situation {
	sp := &r.s.spots[r.node]
	l := &r.lay
	s := hazard.Situation{
		Weather: l.w, Cover: sp.node.Cover, Elevation: sp.node.Elevation, Acclimated: m.body.UsedTo, SickAt: m.body.SickAt(),
		Slope: math.Abs(sp.node.Rise) + sp.node.Rugged, Snow: l.snow, Dark: l.dark, Trackless: r.s.Journey.March.Way == string(route.Trackless),
		Asleep: l.act == sleep, Fire: l.fire, NightBlind: m.who.Has(party.NightBlindness) || m.body.NightBlind(),
		WoodLore: m.who.Can("wood lore"), Medicine: l.medic, Fatigue: m.body.Fatigue, Sleep: m.body.Sleep, Clock: m.body.Clock, Days: r.since(),
		BadFeet: r.badFeet(), Feet: m.body.Feet, Untreated: !r.s.Journey.Party.Kit.HasTool("water filter") && !l.fire,
		Height: m.traits.Height, Mass: m.body.Mass(), Attitude: r.attitudeTo(m), Watch: r.guard,
		Town: l.town, Hiding: r.s.Journey.Policy.Settlements != "use all",
	}
	if !m.here || m.astray > 0 {
		return s
	}
	if l.w.SunElev < -6 {
		s.Blinded = m.body.Blinded()
	}
	if l.act == march && r.afoot(m) {
		s.Moving = l.moving
		s.Ford, s.ThinIce, s.Border = l.ford, l.thinIce, l.border
		if l.border {
			s.Watch = l.watch
		}
	}
	if l.act == chores && m.index == l.gatherer {
		s.Gathering = 0.5
	}
	return s
}
