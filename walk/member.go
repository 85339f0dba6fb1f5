package walk

import (
	"math"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/hazard"
)

// member is one person in one walk.
type member struct {
	index  int
	who    party.Person
	traits body.Traits
	body   *body.Person
	luck   []chance.Stream // one per hazard
	here   bool            // walks with the party
	end    *End            // nil while on the way
	astray float64         // hours still alone in the dark
	behind bool            // was left behind
	km     float64         // where left behind or astray
	wet    float64         // share of the clothing's insulation lost to wetness
	lying  float64         // days without being able to walk
	day    PersonDay
	spent  float64 // expenditure of the day before [kcal]
}

// draw fixes a person for one walk.
func draw(i int, p party.Person, seed chance.Seed, hazards []hazard.Hazard) *member {
	m := &member{index: i, who: p, here: p.Joins == nil, spent: 2500}
	m.traits = DrawTraits(p, seed, i)
	m.body = body.New(m.traits)
	for _, h := range hazards {
		luck := seed.Stream("hazard/" + h.Name)
		if !h.Together {
			luck = luck.At(uint64(i))
		}
		m.luck = append(m.luck, luck)
	}
	return m
}

// DrawTraits draws the person of a number from the ranges of a description, and
// how he or she stands among people where the description says nothing.
func DrawTraits(p party.Person, seed chance.Seed, number int) body.Traits {
	luck, own := seed.Stream("person").At(uint64(number)), seed.Stream("frailty").At(uint64(number))
	fat := seed.Stream("fat").At(uint64(number))
	t := body.Traits{
		Sex: p.Sex, Age: p.Age.Draw(&luck), Mass: p.Mass.Draw(&luck), Height: p.Height.Draw(&luck),
		Acclimated: p.HeatUsed,
	}
	t.VO2max = aerobic(p, t.Age, luck.Float())
	t.Frailty, t.FatRank = own.Normal(), fat.Normal()
	return t
}

// MeanTraits returns a person as he or she is on the mean.
func MeanTraits(p party.Person) body.Traits {
	return body.Traits{
		Sex: p.Sex, Age: p.Age.Mid, Mass: p.Mass.Mid, Height: p.Height.Mid, VO2max: aerobic(p, p.Age.Mid, 0.5), Acclimated: p.HeatUsed,
	}
}

// bands are where the states of training lie among healthy people of the same
// sex and age, in standard deviations of maximal oxygen uptake: the middle half
// is average, the tenths about it poor and good; settings.
var bands = map[party.Fitness][2]float64{
	party.Frail: {-3.5, -2}, party.Poor: {-2, -0.67}, party.Average: {-0.67, 0.67}, party.Good: {0.67, 1.65}, party.Athlete: {1.65, 2.5},
}

// aerobic returns the maximal oxygen uptake [ml/kg/min] of a person at a place
// between the ends of the band of his or her training, 0..1.
func aerobic(p party.Person, age, place float64) float64 {
	band, ok := bands[p.Fitness]
	if !ok {
		band = bands[party.Average]
	}
	v := body.VO2maxOf(p.Sex, age, band[0]+(band[1]-band[0])*place)
	if p.Has(party.WeakHeart) {
		v *= weakHeart
	}
	return v
}

// tooLame is the share of walking speed lost from which a person is carried or
// left rather than waited for at every step [1], a setting.
const tooLame = 0.7

// walks reports whether the member can keep up on foot, however slowly.
func (m *member) walks() bool { return m.body.CanWalk() && m.body.Lameness() < tooLame }

// ground is what one hour's walking meets.
type ground struct {
	slope, rugged float64
	eta           float64
	factor        float64 // time factor
	elevation     float64
	dark          bool
}

// speed returns the speed at which the member can walk on [m/s], 0 when he or
// she cannot.
func (m *member) speed(s *Setup, g ground, load float64) float64 {
	if !m.body.CanWalk() {
		return 0
	}
	w := pace.Walk{Mass: m.body.Mass(), Load: load, Eta: g.eta, Rest: m.body.Rest()}
	ceiling := m.body.Affords(m.body.Capacity(g.elevation))
	w.Slope = g.slope + g.rugged
	up := pace.Ground(s.Speed, s.Cost, w, pace.Climbing(ceiling, g.slope, g.rugged), g.factor)
	w.Slope = g.slope - g.rugged
	down := pace.Ground(s.Speed, s.Cost, w, ceiling, g.factor)
	if up <= 0 || down <= 0 {
		return 0
	}
	v := 2 / (1/up + 1/down) * (1 - m.body.Lameness())
	if m.who.Has(party.Limp) {
		v *= 0.8
	}
	if g.dark {
		v *= s.Settings.NightPace
	}
	return math.Max(0, v)
}

// effort returns the metabolic rate of walking at a speed [W]: half the way up
// and half down.
func (m *member) effort(s *Setup, g ground, load, v float64) float64 {
	w := pace.Walk{Mass: m.body.Mass(), Load: load, Speed: v, Eta: g.eta, Rest: m.body.Rest(), Slope: g.slope + g.rugged}
	up := s.Cost.Watts(w)
	w.Slope = g.slope - g.rugged
	return math.Max(m.body.Rest(), m.body.Dearer((up+s.Cost.Watts(w))/2))
}

// try lets each hazard have its hour, and returns what struck.
func (m *member) try(s *Setup, sit hazard.Situation, hour int) []struck {
	var out []struck
	for i, h := range s.hazards {
		p := h.Chance(sit)
		if p <= 0 {
			continue
		}
		luck := m.luck[i].At(uint64(hour))
		if luck.Happens(p) {
			out = append(out, struck{h.Name, h.Strike(sit, &luck)})
		}
	}
	return out
}

type struck struct {
	name   string
	effect hazard.Effect
}
