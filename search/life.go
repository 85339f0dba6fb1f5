package search

import (
	"math"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/cover"
)

// reached is when a person comes to a stage, and by what.
type reached struct {
	hour  float64 // since the start [h]; +Inf: not within the time looked at
	cause body.Cause
}

var never = reached{hour: math.Inf(1)}

// life is what becomes of one person of one run.
type life struct {
	stages [stages]reached
	frozen [parts]float64 // when face, fingers and toes first froze [h]; +Inf: they did not
	hands  [grips]float64 // when hands were first clumsy, and numb [h]; +Inf: they were not
	feet   float64        // when feet had been wet and cold for as long as gives half of people trench foot [h]; +Inf: they were not
	km     float64        // walked
}

// The stages that a person comes to, one after the other.
const (
	impaired = iota
	helpless
	dead
	stages
)

// living is one person on the way through the hours.
type living struct {
	c           Case
	p           *body.Person
	speed       pace.Speed
	cost        pace.Cost
	water, food float64
	out         life
	founders    float64 // when cold shock drowns one whom nothing holds up [h]
	shiver      float64 // of the hour before [W]
	tires       float64 // when he or she is too tired to swim on [h]
	over        bool    // drowned, though the body would live on
	limits      [2][measures]limit
	was         condition
}

// live puts one drawn person through the hours of a run.
func (c Case) live(run chance.Seed, a *air) life {
	l := living{c: c, p: c.draw(run), speed: pace.DefaultSpeed(), cost: pace.DefaultCost(), water: c.Water, food: c.Food}
	for i := range l.out.stages {
		l.out.stages[i] = never
	}
	for i := range l.out.frozen {
		l.out.frozen[i] = math.Inf(1)
	}
	l.out.hands = [grips]float64{clumsy: math.Inf(1), numb: math.Inf(1)}
	l.founders, l.tires, l.out.feet = c.founderAt(run), c.tiredAt(run), math.Inf(1)
	l.limits, l.was = limitsOf(l.p), conditionOf(l.p)
	for n := range c.hours() {
		if n%24 == 0 {
			l.water, l.food = l.water+c.WaterDaily, l.food+c.FoodDaily
		}
		l.hour(n, a.at(n))
		if !l.p.Alive() || l.over {
			break
		}
	}
	return l.out
}

// draw returns the person of a run, rested and watered.
func (c Case) draw(run chance.Seed) *body.Person {
	traits := walk.DrawTraits(c.Person, run, 0)
	c.weigh(&traits, run)
	if c.fatSaid() {
		own := run.Stream("search/fat")
		traits.FatShare = c.Fat.Draw(&own) / 100
	}
	p := body.New(traits)
	p.Damp = c.Wet * body.ClothingHolds(c.Clo)
	return p
}

// hour is one hour of one person.
func (l *living) hour(n int, w weather.Hour) {
	d := l.demand(n, w)
	free := 0.0
	if w.Rain > 0 || l.c.snow() > 0 {
		free = walk.FreeWater(l.c.snow(), w.Rain)
	}
	store := l.water
	if l.c.Fire && l.c.snow() > 0 {
		free = meltHour
	}
	d.Drink = free + l.sip(store)
	if n%mealHours == 0 {
		d.Eat = math.Min(l.food, fastMeal)
	}
	out := l.p.Hour(d)
	l.water = math.Max(0, l.water-math.Max(0, out.Drunk-free))
	l.food = math.Max(0, l.food-out.Eaten)
	l.shiver = out.Shiver
	l.out.km += d.Moving * d.Speed * 3.6 * out.Lived
	if l.c.keptDry {
		l.p.Damp = 0
	}
	l.mark(float64(n), out)
}

// sip is what is drunk of the store: all when parched, else a little.
func (l *living) sip(store float64) float64 {
	if l.p.Dehydration() > parched {
		return store
	}
	return math.Min(store, sipHour)
}

// demand is what an hour asks of the person.
func (l *living) demand(n int, w weather.Hour) body.Demand {
	c := l.c
	clock := (c.Start.Hour() + n) % 24
	l.p.Clock = float64(clock) + 0.5
	d := body.Demand{
		Weather: w, Altitude: c.elevation(), WindProof: c.WindProof, Albedo: c.albedo(), Ground: c.ground(w),
		Load: c.Load, Terrain: c.going().Eta, HandClo: c.HandClo,
	}
	if c.Place != nil {
		d.Shelter = c.Place.Lee
	}
	all := c.Clo
	switch {
	case c.Immersed > 0: // holds still: that a swimmer cools faster is in body.SwimFails
		d.Immersed, d.Bath, d.Clo = c.Immersed, c.Bath, c.Clo
		return d
	case l.walks(clock):
		l.march(&d)
	case c.Activity == Build && n < buildHours && l.p.CanWalk():
		d.Work = building * l.p.Rest()
	default:
		all += c.BedClo
		l.camp(&d, n, clock)
	}
	if c.Shaded && d.Moving == 0 {
		d.Weather, d.Ground = shade(w), w.Air
	}
	d.Clo = walk.Dress(l.p, d, all)
	switch {
	case d.Moving > 0:
		l.spare(&d)
	case d.Work == 0 && all > c.Clo+bag && l.moves():
		l.rise(&d)
	}
	return d
}

// camp is an hour without walking: in what shelter there is, by the fire, asleep
// by night, or moving to keep warm.
func (l *living) camp(d *body.Demand, n, clock int) {
	c := l.c
	d.Shelter = math.Max(d.Shelter, walk.Shut(c.Shelter))
	if c.Activity == Build && n >= buildHours {
		d.Shelter = math.Max(d.Shelter, builtShut)
	}
	sharing := max(1, c.Sharing)
	d.Weather.Air = walk.IndoorAir(c.Shelter, d.Weather, float64(sharing)*l.p.Rest(), sharing)
	if c.Fire && d.Weather.Air <= fireBelow {
		d.Fire = walk.DefaultSettings().Fire
	}
	night := clock >= 22 || clock < 6
	if c.Activity == NightWalk {
		night = clock >= 9 && clock < 17
	}
	d.Asleep = night
	if l.cold() && l.p.Conscious() {
		d.Asleep = false
		if l.moves() && c.BedClo <= bag {
			d.Work = stamping * l.p.Rest()
		}
	}
}

// cold reports whether the person is chilled, or shivered hard in the hour
// before.
func (l *living) cold() bool {
	return l.p.Core < chilled || l.shiver > shivering*l.p.Rest()
}

// moves reports whether the person is cold and can move to keep warm.
func (l *living) moves() bool {
	return l.c.Activity != Still && l.cold() && l.p.CanWalk() && l.p.Fatigue < spent
}

// rise has one chilled in a warm bed get up and move, wrapped in as much of it
// as leaves the legs free, if the hour ends warmer so than in the bed.
func (l *living) rise(d *body.Demand) {
	up := *d
	up.Work = stamping * l.p.Rest()
	up.Clo = walk.Dress(l.p, up, l.c.Clo+bag)
	if lying, moving := l.p.Tried(*d), l.p.Tried(up); moving.Core > lying.Core {
		*d = up
	}
}

// walks reports whether this is an hour of march. The spent and the overheated
// rest until they are not.
func (l *living) walks(clock int) bool {
	first := 0
	switch l.c.Activity {
	case Walk:
		first = 7
	case NightWalk:
		first = 19
	default:
		return false
	}
	since := (clock - first + 24) % 24
	return float64(since) < l.c.March && l.p.CanWalk() && l.p.Fatigue < spent && l.p.Core < impairedHot
}

// going returns how the ground is to walk on.
func (c Case) going() pace.Going {
	switch {
	case c.Place != nil:
		return c.Place.Going
	case c.Given.Snow:
		return route.Trackless.On(cover.Steppe, givenSnow, 1)
	}
	return pace.Path
}

// march sets the hour's walking on level ground at what the person can keep up.
func (l *living) march(d *body.Demand) {
	way := pace.Walk{Mass: l.p.Mass(), Load: l.c.Load, Eta: d.Terrain, Rest: l.p.Rest()}
	way.Speed = pace.Ground(l.speed, l.cost, way, l.p.Affords(l.p.Capacity(d.Altitude)), l.c.going().TimeFactor)
	if way.Speed <= 0 {
		return
	}
	d.Moving, d.Speed = route.Moving, way.Speed
	d.Walking = math.Max(l.p.Rest(), l.p.Dearer(l.cost.Watts(way)))
}

// spare shortens the hour's walking as far as heat calls for: people stop
// before they collapse.
func (l *living) spare(d *body.Demand) {
	for range 2 {
		if ahead := l.p.Tried(*d); ahead.Core < impairedHot {
			return
		}
		d.Moving /= 2
	}
	d.Moving = 0
}

// ground returns the temperature of the ground's surface [degC].
func (c Case) ground(w weather.Hour) float64 {
	if c.snow() > 0 {
		return math.Min(0, w.Air)
	}
	return w.Air + hotGround*w.Global
}

// albedo returns that of the ground [1].
func (c Case) albedo() float64 {
	switch {
	case c.snow() > 0:
		return snowAlbedo
	case c.Place != nil:
		return c.Place.Albedo
	}
	return bareAlbedo
}

// shade keeps the sun off and leaves part of the sky.
func shade(w weather.Hour) weather.Hour {
	w.Direct = 0
	w.Diffuse *= shadeSky
	w.Global = w.Diffuse
	return w
}
