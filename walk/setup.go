package walk

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/hazard"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// Setup is everything a walk starts from. It is prepared once and shared by
// all walks of an ensemble; nothing in it is changed afterwards.
type Setup struct {
	Journey  *journey.Journey
	Route    *route.Route
	World    *world.World
	Speed    pace.Speed
	Cost     pace.Cost
	Settings Settings
	Spared   Spared         // of a what-if; nothing in a plain run
	Weather  weather.Record // of the very days; nil: all weather is drawn

	spots   []spot
	marks   []mark
	hazards []hazard.Hazard
	hunters int
}

// Spared is what a party is spared in a what-if, to see what else would stop it.
type Spared struct {
	Capture bool // nobody hunts them or hands them back
	Hunger  bool // they have food enough every day
	Thirst  bool // they have water enough every hour
}

// Settings are the numbers of the walk that no published source gives; the
// document may change each by name (see Assumptions).
type Settings struct {
	Fire      float64 // radiant gain by a camp fire [W/m2 of body]
	Horizon   float64 // days for which the party means its food to last, when it does not know of more [d]
	Game      float64 // energy that a hunter brings in by an hour's hunting where forage is best [kcal/h]
	Gift      float64 // food given a head at a settlement or camp of herders that is not hostile [kcal]
	Buy       float64 // food a head bought at a settlement with money [kcal]
	Herders   float64 // chance a day of meeting herders on open grass [1]
	Carry     float64 // pace of a party that carries one of its own, as a share [1]
	NightPace float64 // pace in the dark as a share of that by day (FM 21-18, as recalled) [1]
	DryRiver  float64 // chance that a mapped river in desert is dry [1]
	MaxDays   float64 // days after which a walk is given up, as a multiple of the plan [1]
	Patience  float64 // days a party waits for one who cannot walk [d]
}

// DefaultSettings are the settings when the document changes none.
func DefaultSettings() Settings {
	return Settings{
		Fire: 100, Horizon: 15, Game: 250, Gift: 3000, Buy: 30000, Herders: 0.15, Carry: 0.4,
		NightPace: 0.7, DryRiver: world.DryRiver, MaxDays: 2.5, Patience: 5,
	}
}

// spot is what the walk needs to know of a node of the route.
type spot struct {
	node     route.Node
	place    weather.Place
	wet      bool        // mapped fresh water within 5 km
	river    bool        // that water is a river, which may be dry in deserts
	likely   [12]float64 // unmapped sources with water per km, by month
	region   territory.Region
	crossing []route.Crossing // on the way to the next node, in order
	regime   []water.Regime   // of the river of each crossing
	towns    []route.Town
	ice      water.IceYear // of rivers there
}

// mark is a waypoint on the route with what happens there.
type mark struct {
	name  string
	km    float64
	stay  time.Duration
	forks []journey.Fork
	joins []int // indexes into the party
}

// Prepare lays out along the route all that does not depend on luck.
func Prepare(s Setup) *Setup {
	j := s.Journey
	for _, n := range s.Route.Nodes {
		s.spots = append(s.spots, s.spot(n))
	}
	for _, c := range s.Route.Crossings {
		i := s.Route.NodeAt(c.Km)
		s.spots[i].crossing = append(s.spots[i].crossing, c)
		s.spots[i].regime = append(s.spots[i].regime, s.regime(c))
		s.spots[i].ice = water.Ice(s.spots[i].place.Normals.Days().On, water.IceOnRiver, 0)
	}
	for _, t := range s.Route.Towns {
		i := s.Route.NodeAt(t.Km)
		s.spots[i].towns = append(s.spots[i].towns, t)
	}
	for _, m := range s.Route.Marks {
		s.marks = append(s.marks, s.mark(m))
	}
	for _, h := range hazard.Hazards() {
		if s.Spared.Capture && h.Name == hazard.Capture {
			continue
		}
		s.hazards = append(s.hazards, h)
	}
	for _, p := range j.Party.People {
		if p.Can(party.Hunting) || p.Can(party.Fishing) {
			s.hunters++
		}
	}
	return &s
}

func (s *Setup) spot(n route.Node) spot {
	sp := spot{node: n, region: s.World.Territory.Region(n.At)}
	sp.place = weather.Place{At: n.At, Elevation: n.Elevation, Normals: s.World.Climate.At(n.At, n.Elevation)}
	if n.Lake >= 0 {
		sp.wet = !s.World.Water.Lake(n.Lake).Salt
	} else if n.Water >= 0 && n.Water <= 5 {
		sp.wet, sp.river = true, true
	}
	sources := s.World.SourcesOn(n.Lake, n.Cover, &sp.place.Normals, n.At.Lat)
	for i := range sp.likely {
		sp.likely[i] = sources.OnWay(i + 1)
	}
	return sp
}

// regime tells how full the river of a crossing runs by month.
func (s *Setup) regime(c route.Crossing) water.Regime {
	if c.Kind != "river" {
		return water.Regime{}
	}
	return s.World.RegimeAt(c.At)
}

func (s *Setup) mark(m route.Mark) mark {
	j := s.Journey
	out := mark{name: m.Name, km: m.Km}
	for _, v := range j.Via {
		if v.Name == m.Name {
			out.stay = v.Stay
		}
	}
	for _, f := range j.Forks {
		if f.At == m.Name {
			out.forks = append(out.forks, f)
		}
	}
	for i, p := range j.Party.People {
		if p.Joins != nil && p.Joins.At == m.Name {
			out.joins = append(out.joins, i)
		}
	}
	return out
}

// Inputs names the drawn inputs of every Outcome, in order.
func (s *Setup) Inputs() []string {
	return []string{
		"day of departure", "fitness of the party", "body mass of the party", "age of the party",
		"warmth of the season", "luck with water on the way", "luck with hunting and gifts",
	}
}

// Marks returns name and distance [km] of each waypoint, as Outcome.Passed
// counts them.
func (s *Setup) Marks() (names []string, km []float64) {
	for _, m := range s.marks {
		names, km = append(names, m.name), append(km, m.km)
	}
	return names, km
}

// at returns the point that lies km along the route, and its node.
func (s *Setup) at(km float64) (geo.Point, int) {
	i := s.Route.NodeAt(km)
	n := s.Route.Nodes[i]
	if i+1 >= len(s.Route.Nodes) {
		return n.At, i
	}
	next := s.Route.Nodes[i+1]
	t := 0.0
	if next.Km > n.Km {
		t = (km - n.Km) / (next.Km - n.Km)
	}
	dlon := geo.WrapLon(next.At.Lon - n.At.Lon)
	return geo.Point{Lat: n.At.Lat + t*(next.At.Lat-n.At.Lat), Lon: geo.WrapLon(n.At.Lon + t*dlon)}, i
}

// Works returns what the walk rests on beside route and pace.
func (s *Setup) Works() []cite.Work {
	var out []cite.Work
	for _, h := range s.hazards {
		out = append(out, h.Works...)
	}
	return out
}

// Load returns what each person carries at the start [kg]: kit (see kitMass),
// and an equal share of food and water, less what animals carry.
func Load(p party.Party) quantity.Mass {
	heads := 0.0
	for _, x := range p.People {
		if x.Joins == nil {
			heads++
		}
	}
	kg := float64(p.Supplies.Water)
	for _, f := range p.Supplies.Food {
		kg += f.Mass.Mid
	}
	for _, a := range p.Kit.Animals {
		kg -= float64(a.Count) * float64(a.Load)
	}
	return quantity.Mass(kitMass(p.Kit) + math.Max(0, kg)/math.Max(1, heads))
}

// kitMass is what shelter, bedding and tools weigh a head [kg], a setting.
func kitMass(k party.Kit) float64 {
	kg := kitOfEach
	switch k.Shelter {
	case party.Tent:
		kg += 2
	case party.Tarp:
		kg++
	}
	return kg + 0.5*k.SleepClo
}

// grass reports whether herders may be met on a cover.
func grass(c cover.Class) float64 {
	switch c {
	case cover.Steppe, cover.HighPasture, cover.Savanna:
		return 1
	case cover.SemiDesert, cover.Tundra:
		return 0.4
	case cover.GravelDesert, cover.SandDesert:
		return 0.1
	}
	return 0
}
