package walk

import (
	"math"
	"sort"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/territory"
)

// run is one walk in progress.
type run struct {
	s       *Setup
	seed    chance.Seed
	members []*member
	gen     *weather.Generator
	today   weather.Day
	plan    [24]activity
	depart  time.Time // local solar time
	now     time.Time // start of the running hour
	limit   float64   // [d]
	km      float64
	node    int
	mark    int      // next waypoint
	food    float64  // [kcal]
	rich    vitamins // in that food
	water   float64  // in the vessels [l]
	sources []float64
	source  int     // next source ahead
	lastWet float64 // where water was last found, far behind when never [km]
	dry     float64 // hours since
	rested  bool    // yesterday was a day of rest out of exhaustion
	night   bool    // yesterday was marched by night
	halt    float64 // hours during which the party stays where it is
	guests  float64 // hours of them as guests, fed and under a roof
	ration  float64 // [kcal] a head for the day
	holder  territory.Holding
	guard   int // watch where the party is, 0..4
	held    bool
	out     Outcome
	trace   *Trace
	day     Day
	heat    [2]float64 // sum and count of air temperature less the usual
	finds   [2]float64 // food found, and looked for
	book    foodBook
	lay     hourLay
	burning bool // a fire or stove burns on from the hour before
	events  []Event
}

// foodBook keeps the conservation of food [kcal].
type foodBook struct{ start, found, eaten, wasted float64 }

// hourLay is what the running hour is like for all.
type hourLay struct {
	w        weather.Hour
	act      activity
	ground   ground
	dark     bool
	fire     bool // to melt snow on and to see: a wood fire, or a stove
	hearth   bool // a wood fire to keep warm by
	medic    bool
	town     float64 // distance to the nearest settlement, -1: none [km]
	gatherer int     // whose turn it is to go for wood
	snow     float64
	speed    float64
	moving   float64
	crawl    bool // all are lame and go as they can
	load     float64
	wetHere  bool // drinking water at hand

	waterShare, foodShare float64 // what each may take at most this hour [l], [kcal]
	free                  float64 // water for each from snow and rain [l]
	border                bool
	watch                 int
	ford                  float64
	thinIce               bool
}

// Walk takes the party along the route under the luck of the n-th seed. The
// trace is kept only when asked for. The same setup, n and root give the same
// outcome, always.
func (s *Setup) Walk(n int, root chance.Seed, keep bool) (Outcome, *Trace) {
	r := s.begin(n, root)
	for !r.over() {
		r.daybreak()
		for h := r.now.Hour(); h < 24 && !r.over(); h++ {
			r.hour(h)
			r.now = r.now.Add(time.Hour)
		}
		r.nightfall()
	}
	r.finish()
	if !keep {
		return r.out, nil
	}
	r.trace.Outcome = r.out
	r.trace.Events = r.events
	return r.out, r.trace
}

func (s *Setup) begin(n int, root chance.Seed) *run {
	seed := root.Walk(n)
	r := &run{s: s, seed: seed, trace: &Trace{}, out: Outcome{Walk: n, Seed: seed}}
	luck := seed.Stream("departure")
	span := s.Journey.Depart.Latest.Sub(s.Journey.Depart.Earliest)
	days := math.Floor(luck.Float() * math.Max(1, span.Hours()/24))
	r.depart = s.Journey.Depart.Earliest.AddDate(0, 0, int(days))
	r.now = r.depart.Truncate(time.Hour)
	for i, p := range s.Journey.Party.People {
		r.members = append(r.members, draw(i, p, seed, s.hazards))
	}
	r.gen = weather.New(seed.Stream("weather")).Following(s.Weather)
	stores := seed.Stream("stores")
	for _, f := range s.Journey.Party.Supplies.Food {
		r.put(f.Mass.Draw(&stores)*f.KcalPerK, ofFood(f.Name))
	}
	r.book.start = r.food
	r.water = math.Min(s.Journey.Party.Supplies.Water.L(), s.Journey.Party.Kit.WaterCapacity().L())
	r.limit = math.Min(1200, math.Max(s.Settings.MaxDays*s.Route.Days, s.Route.Days+30))
	r.out.Passed = make([]float64, len(s.marks))
	for i := range r.out.Passed {
		r.out.Passed[i] = -1
	}
	luckOfWater := r.spring()
	r.lastWet = math.Inf(-1)
	r.passWater()
	for _, m := range r.members {
		m.body.UsedTo = s.spots[0].node.Elevation
	}
	r.inputs(days, luckOfWater)
	r.passMarks()
	return r
}

// spring deals the water of this walk's world: mapped rivers, some of them
// dry, and unmapped sources. It returns how lucky the deal is: sources dealt
// over sources expected.
func (r *run) spring() float64 {
	stream := r.seed.Stream("water")
	expected := 0.0
	for i, sp := range r.s.spots {
		luck := stream.At(uint64(i))
		next := sp.node.Km
		if i+1 < len(r.s.spots) {
			next = r.s.spots[i+1].node.Km
		}
		if sp.wet {
			p := 1.0
			if sp.river && world.Arid(sp.node.Cover) {
				p = 1 - r.s.Settings.DryRiver
			}
			expected += p
			if luck.Happens(p) {
				r.sources = append(r.sources, sp.node.Km)
			}
		}
		length := next - sp.node.Km
		likely := sp.likely[r.depart.Add(sp.node.Eta).Month()-1] // as planned: when the party comes by is not drawn yet
		expected += length * likely
		likely *= r.thick(sp.node.Km)
		for at := luck.Exponential() / math.Max(1e-9, likely); at < length; at += luck.Exponential() / math.Max(1e-9, likely) {
			r.sources = append(r.sources, sp.node.Km+at)
		}
	}
	sort.Float64s(r.sources)
	return float64(len(r.sources)) / math.Max(1, expected)
}

// thick tells how thick unmapped sources lie at a distance along the way, against
// the mean of such country: drawn anew for each district.
func (r *run) thick(km float64) float64 {
	luck := r.seed.Stream("country").At(uint64(km / world.District))
	return luck.Exponential()
}

func (r *run) inputs(day, water float64) {
	var fit, mass, age, n float64
	for _, m := range r.members {
		fit, mass, age, n = fit+m.traits.VO2max, mass+m.traits.Mass, age+m.traits.Age, n+1
	}
	n = math.Max(1, n)
	r.out.Inputs = []float64{day, fit / n, mass / n, age / n, 0, water, 0}
}

// over reports whether nobody is on the way any more, or the time is up.
func (r *run) over() bool {
	if r.since() > r.limit {
		return true
	}
	for _, m := range r.members {
		if m.end == nil && (m.here || m.behind) {
			return false
		}
	}
	return true
}

// since returns the days since departure.
func (r *run) since() float64 { return r.now.Sub(r.depart).Hours() / 24 }

// present returns the members who walk with the party.
func (r *run) present() []*member {
	out := make([]*member, 0, len(r.members))
	for _, m := range r.members {
		if m.here && m.end == nil {
			out = append(out, m)
		}
	}
	return out
}

// close ends a person's part.
func (r *run) close(m *member, fate Fate, cause, detail string) {
	km := r.km
	if m.behind || m.astray > 0 {
		km = m.km
	}
	p, _ := r.s.at(km)
	m.end = &End{Name: m.who.Name, Fate: fate, Cause: cause, Detail: detail, At: p, Km: km, Day: r.since(), Date: r.now}
	m.here, m.behind = false, false
	kind := "death"
	if fate != Died {
		kind = string(fate)
	}
	r.noteAt(km, kind, m.who.Name, detail)
}

func (r *run) note(kind, who, text string) { r.noteAt(r.km, kind, who, text) }

// noteAt notes what happens at a distance along the way, such as to one who was
// left behind there [km].
func (r *run) noteAt(km float64, kind, who, text string) {
	p, _ := r.s.at(km)
	r.events = append(r.events, Event{Day: r.since(), Date: r.now, Km: km, At: p, Kind: kind, Who: who, Text: text})
}

// finish closes the books.
func (r *run) finish() {
	for _, m := range r.members {
		switch {
		case m.end != nil:
		case !m.here && !m.behind:
			r.close(m, Unjoined, "", "was not met")
			m.end.Day = 0
		default:
			r.close(m, Stranded, "", "was alive but not there when the time was up")
		}
	}
	o := &r.out
	for _, m := range r.members {
		o.Ends = append(o.Ends, *m.end)
		if m.end.Fate != Unjoined {
			o.Days = math.Max(o.Days, m.end.Day)
		}
	}
	o.Km = r.km
	o.LongestDry = math.Max(o.LongestDry, r.dry/24)
	o.Balance.Food = math.Abs(r.book.start + r.book.found - r.book.eaten - r.book.wasted - r.food)
	if r.heat[1] > 0 {
		o.Inputs[4] = r.heat[0] / r.heat[1]
	}
	o.Inputs[6] = (1 + r.finds[0]) / (1 + r.finds[1])
}
