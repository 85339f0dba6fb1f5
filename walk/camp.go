package walk

import (
	"math"
	"sort"
	"strings"
	"time"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/territory"
)

// drinkAndFill decides what water there is this hour.
func (r *run) drinkAndFill(here []*member) {
	l := &r.lay
	if r.searches() {
		r.lastWet = r.km
	}
	near := r.km-r.lastWet < 2
	l.wetHere = r.s.Spared.Thirst || near || r.guests > 0 || (l.snow > 0.02 && l.fire && l.act != march)
	if l.wetHere {
		r.found()
		if near || r.guests > 0 || l.act == chores {
			r.water = r.s.Journey.Party.Kit.WaterCapacity().L()
		}
	}
	if near && l.act == march && r.parched(here) {
		r.halt = math.Max(r.halt, 12) // nobody leaves water half dead
	}
	if r.guests > 0 {
		r.guests--
	}
	heads := math.Max(1, float64(len(r.present())))
	l.free = FreeWater(l.snow, l.w.Rain)
	l.waterShare, l.foodShare = r.water/heads, math.Max(0, r.food)/heads
}

// searches lets a thirsty party look for water off its way in the hours that it
// does not march or sleep: three kilometres an hour of ground looked over.
func (r *run) searches() bool {
	if r.lay.act == march || r.lay.act == sleep || r.dry < 12 || !r.thirsty(1.5) {
		return false
	}
	luck := r.seed.Stream("search").At(uint64(r.now.Sub(r.depart) / time.Hour))
	return luck.Happens(1 - math.Exp(-searched*r.s.spots[r.node].likely[r.now.Month()-1]*r.thick(r.km)))
}

// found notes that water is at hand.
func (r *run) found() {
	if r.dry > 72 {
		r.note("water", "", "found water")
	}
	r.dry = 0
}

func (r *run) parched(here []*member) bool {
	for _, m := range here {
		if m.body.Dehydration() > parchedAt {
			return true
		}
	}
	return false
}

// offer returns the water a member may drink this hour [l].
func (r *run) offer(m *member) float64 {
	l := &r.lay
	if m.behind && r.beside(m.km) {
		return 1
	}
	if !m.here || m.astray > 0 {
		return l.free
	}
	if l.wetHere {
		return 1.5
	}
	share := l.waterShare
	if r.s.Journey.Policy.Rationing == "even" {
		share = math.Min(share, math.Max(0.15, share/6))
	}
	return math.Min(share, 1) + l.free
}

// beside reports whether a water of this walk's world lies within crawling
// distance, a kilometre, of a point of the way.
func (r *run) beside(km float64) bool {
	i := sort.SearchFloat64s(r.sources, km-1)
	return i < len(r.sources) && r.sources[i] <= km+1
}

// FreeWater returns the water that anyone can have from snow melted in the mouth, or
// from rain caught [l/h], by the depth of snow [m] and the rain [mm/h]; settings.
func FreeWater(snow, rain float64) float64 {
	l := math.Min(0.1, rain*0.05)
	if snow > 0.02 {
		l += snowEaten
	}
	return l
}

// meals are eaten in the hours of camp, chores and once on the march.
func (r *run) meal(h int) float64 {
	const meals = 4
	switch h {
	case 7, 12, 17, 20:
		return r.ration / meals
	}
	return 0
}

// demand is what the hour asks of a member and gives.
func (r *run) demand(m *member) body.Demand {
	l := &r.lay
	kit := &r.s.Journey.Party.Kit
	with := m.here && m.astray <= 0
	d := body.Demand{
		Weather: l.w, Altitude: l.ground.elevation, Slope: l.ground.slope, Terrain: l.ground.eta, WindProof: kit.WindProof,
		Wet: m.wet, Ground: groundTemperature(l.w, l.snow), Albedo: albedo(l.snow, r.s.spots[r.node].node.Cover), Asleep: l.act == sleep,
		Drink: r.offer(m), Shelter: r.lee(), HandClo: party.HandClo(kit.Clothing),
	}
	if with {
		d.Eat = math.Min(r.meal(r.now.Hour()), l.foodShare)
	}
	if r.guests > 0 && with {
		d.Eat = 0
		if r.now.Hour()%6 == 1 {
			r.put(hostsFeed, fresh)
			r.book.found += hostsFeed
			d.Eat = hostsFeed // four meals a day from the hosts
		}
	}
	switch {
	case !with:
		d.Asleep = false
		if m.astray > 0 {
			d.Work = 2 * m.body.Rest() // wanders and stamps
		}
	case l.act == march && l.speed > 0 && r.afoot(m):
		d.WetFeet = r.wetGround()
		d.Moving, d.Speed, d.Load = l.moving, l.speed, l.load
		d.Walking = m.effort(r.s, l.ground, l.load, l.speed)
	case l.act == chores && m.body.CanWalk():
		d.Work = 3 * m.body.Rest() // light work, three times rest
		d.Fire, d.Shelter = r.hearth(), r.roof()
	case l.act == march: // is carried
	default:
		d.Fire, d.Shelter = r.hearth(), r.roof()
		d.Weather.Air = r.indoors()
	}
	if m.body.Core < chilled && d.Moving == 0 && m.body.Conscious() {
		d.Asleep = false // cold wakes, and whoever is cold stamps about
		d.Work = math.Max(d.Work, 2.5*m.body.Rest())
	}
	d.VitaminC, d.VitaminA = d.Eat*r.rich.c, d.Eat*r.rich.a
	d.Clo = r.dress(m, d)
	return d
}

// wetGround reports whether feet get wet on the march: in a marsh or in snow that
// thaws. A guess, as the ground under the feet is not known.
func (r *run) wetGround() bool {
	l := &r.lay
	return l.w.Air > 0 && (l.snow > 0.02 || r.s.spots[r.node].node.Cover == cover.Marsh)
}

// chilled is the core temperature at which a person gets up and moves to keep
// warm [degC], a setting: shivering is violent by then.
const chilled = 36.0

// lee returns how much of wind and sky the cover shuts out where one stands.
func (r *run) lee() float64 { return Lee(r.s.spots[r.node].node.Cover) }

// Lee returns the share of wind and sky that a cover shuts out [1]: a share of
// its shade, a setting.
func Lee(c cover.Class) float64 { return leeOfShade * c.Properties().Shade }

// hearth returns the radiant gain of a camp fire [W/m2] when it is wanted.
func (r *run) hearth() float64 {
	if !r.lay.hearth || r.lay.w.Air > 12 {
		return 0
	}
	return r.s.Settings.Fire
}

// dress returns the clothing that a member wears of the kit [clo].
func (r *run) dress(m *member, d body.Demand) float64 {
	kit := &r.s.Journey.Party.Kit
	all := kit.Clo
	if d.Asleep && d.Moving == 0 {
		all += kit.SleepClo
	}
	return Dress(m.body, d, all)
}

// Dress returns the clothing worn in an hour [clo]: as much of it as the hour
// calls for, by the dry heat balance of a person at a skin of 33 degC whose
// clothes lose a third to wind and walking, and no more than all there is [clo].
// Whoever is chilled puts on everything. It is a decision, not physiology; the
// body answers for it.
func Dress(p *body.Person, d body.Demand, all float64) float64 {
	heat := d.Moving*d.Walking + (1-d.Moving)*math.Max(p.Rest(), d.Work)
	flux := 0.75 * heat / math.Max(1, body.DuBois(p.Mass(), p.Traits.Height)) // the rest is breath and vapour
	need := ((33-d.Weather.Air)/(0.155*math.Max(20, flux)) - 0.5) / 0.65      // less the layer of air
	if p.Core < chilled+0.5 {
		need = all
	}
	return math.Max(math.Min(0.4, all), math.Min(all, need))
}

// groundTemperature estimates the surface from air and sun [degC]: 0.025 K
// for each W/m2 of sun gives the 60 degC of desert ground at noon; snow stays at or
// below freezing. A setting.
func groundTemperature(w weather.Hour, snow float64) float64 {
	t := w.Air + 0.025*w.Global
	if w.Global <= 0 {
		t = w.Air - 2*(1-w.Cloud)
	}
	if snow > 0.02 {
		t = math.Min(0, w.Air)
	}
	return t
}

func albedo(snow float64, c cover.Class) float64 {
	if snow > 0.02 {
		return 0.8
	}
	return c.Properties().Albedo
}

// attitudeTo returns how the land treats one person.
func (r *run) attitudeTo(m *member) territory.Attitude {
	if !r.held {
		return territory.NotKnown
	}
	a, _ := r.s.World.Territory.Attitude(r.holder, m.who.Nation, m.who.Status, r.now)
	return a
}

func (r *run) medic() bool {
	for _, m := range r.present() {
		if m.who.Can(party.Medicine) {
			return true
		}
	}
	return false
}

func (r *run) badFeet() bool {
	f := r.s.Journey.Party.Kit.Footwear
	return f == party.Barefoot || f == party.Moccasins || (f == party.FeltBoots && r.lay.snow < 0.02)
}

// gatherer is whose turn it is to go for wood: those who can walk take turns by
// the day.
func (r *run) gatherer() int {
	var able []int
	for _, m := range r.present() {
		if m.astray <= 0 && m.walks() {
			able = append(able, m.index)
		}
	}
	if len(able) == 0 {
		return -1
	}
	return able[r.day.Day%len(able)]
}

// townFar is how far off a settlement is still taken notice of [km], a setting.
const townFar = 20

// townNear returns the distance to the nearest settlement of the route [km],
// -1 when there is none within 20 km.
func (r *run) townNear() float64 {
	_, far := r.nearestTown()
	return far
}

// nearestTown returns the nearest settlement of the route and how far it is
// [km], -1 when there is none within 20 km.
func (r *run) nearestTown() (town route.Town, far float64) {
	far = -1
	for i := r.s.Route.NodeAt(r.km - townFar); i < len(r.s.spots) && r.s.spots[i].node.Km <= r.km+townFar; i++ {
		for _, t := range r.s.spots[i].towns {
			if d := math.Hypot(t.Off, t.Km-r.km); d <= townFar && (far < 0 || d < far) {
				town, far = t, d
			}
		}
	}
	return town, far
}

// record adds an hour to the person's day.
func (r *run) record(m *member, h body.Hour) {
	d := &m.day
	d.Eaten += h.Eaten
	d.Spent += h.Expended
	d.Drunk += h.Drunk
	d.Thirst = math.Max(d.Thirst, m.body.Dehydration())
	d.CoreLow, d.CoreHigh = math.Min(d.CoreLow, h.Core), math.Max(d.CoreHigh, h.Core)
}

// nightfall closes the day.
func (r *run) nightfall() {
	d := r.day
	d.Km, d.Food, d.Water = r.km, r.food, r.water
	d.At, _ = r.s.at(r.km)
	for _, m := range r.members {
		p := m.day
		p.Present = m.here && m.end == nil
		p.Mass, p.Fatigue = m.body.Mass(), m.body.Fatigue
		p.Ailments = strings.Join(m.body.Symptoms(), ", ")
		if math.IsInf(p.CoreLow, 1) {
			p.CoreLow, p.CoreHigh = m.body.Core, m.body.Core
		}
		d.People = append(d.People, p)
	}
	r.trace.Days = append(r.trace.Days, d)
}
