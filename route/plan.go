package route

import (
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/territory"
)

// Request is what a route is asked for.
type Request struct {
	From, To Stop
	Via      []Stop
	Depart   time.Time // local solar time
	Walker   Walker
	Avoid    []Closed // never entered, but for where the party starts
	Towns    bool     // settlements are gone to, for water
	Shun     []string // powers whose land is entered only where it must be
	Settings Settings
}

// Stop is a named place on the way.
type Stop struct {
	Name     string
	At       geo.Point
	Spread   quantity.Length // it is enough to pass within this distance
	Optional bool            // left out, with a caveat, when it cannot be reached
	Stay     time.Duration   // time spent there
}

// Closed is ground that may not be entered: a power's land, or a circle.
type Closed struct {
	Holder string
	Center geo.Point
	Radius quantity.Length
}

// Settings are the numbers of the plan that no published source gives.
type Settings struct {
	Winding float64    // walked length over length on a grid of atlas cells [1]
	Climb   float64    // climb per km walked for each metre of relief [1/1000]
	Shun    float64    // factor on time in the land of a shunned power [1]
	Ford    [3]float64 // hours lost at a stream, river, great river that is open [h]
}

// DefaultSettings are the plan's settings when the document changes none.
func DefaultSettings() Settings {
	return Settings{Winding: 1.15, Climb: 0.2, Shun: 1.5, Ford: [3]float64{0.1, 1, 8}}
}

// Plan lays the route: leg by leg from stop to stop, with the season moving on
// as the party walks.
func Plan(w *world.World, q Request) (*Route, error) { return Cut(w, q).Plan(q) }

// Land is the ground of a request, cut once and used for many plans with the
// same stops. It is not safe for concurrent use: it grows when the way has to
// lead farther round than was thought.
type Land struct {
	world *world.World
	field *world.Field
	wide  bool
}

// Cut lays the ground of a request out on a grid.
func Cut(w *world.World, q Request) *Land {
	l := &Land{world: w}
	l.cut(q)
	return l
}

func (l *Land) cut(q Request) {
	b := extent(q, l.wide)
	l.field = l.world.Field(world.GridFor(b, cellSize(b), 600_000))
}

// Plan lays the route over the land. When no way is found the land is cut
// again with more room to go round, before that is said.
func (l *Land) Plan(q Request) (*Route, error) {
	r, err := l.plan(q)
	var u Unreachable
	if errors.As(err, &u) && !l.wide {
		l.wide = true
		l.cut(q)
		return l.plan(q)
	}
	return r, err
}

func (l *Land) plan(q Request) (*Route, error) {
	w, field, g := l.world, l.field, l.field.Grid
	gr := newTerrain(w, field, q)
	if err := gr.standable(q.From, "start"); err != nil {
		return nil, err
	}
	if err := gr.standable(q.To, "goal"); err != nil {
		return nil, err
	}
	s := NewSearch(g, gr, q.Walker.Hours)
	r := &Route{Cell: float64(geo.Distance(g.Center(g.Rows/2, 0), g.Center(g.Rows/2+1, 0))) / 1000}
	d := draft{search: s, terrain: gr, route: r}
	if err := d.begin(q.From); err != nil {
		return nil, err
	}
	for _, stop := range append(append([]Stop{}, q.Via...), q.To) {
		if err := d.leg(stop); err != nil {
			if stop.Optional {
				r.Caveats = append(r.Caveats, fmt.Errorf("the optional waypoint %s was left out: %w", stop.Name, err))
				continue
			}
			return nil, err
		}
	}
	d.finish(w, q)
	return r, nil
}

// extent returns the box of the ground to cut: all stops with room to go round.
func extent(q Request, wide bool) geo.Box {
	points := []geo.Point{q.From.At, q.To.At}
	for _, v := range q.Via {
		points = append(points, v.At)
	}
	b := geo.BoxOf(points...)
	room := math.Max(0.15, math.Min(4, 0.35*math.Max(b.North-b.South, b.Width())))
	if wide {
		room = math.Max(3, math.Min(12, 4*room))
	}
	return b.Pad(room)
}

// cellSize returns the size of the search's cells [deg]: that of the atlas on
// long ways; on short ones smaller, though the heights are no finer for it.
func cellSize(b geo.Box) float64 {
	return math.Max(1.0/120, math.Min(1.0/12, math.Max(b.North-b.South, b.Width())/300))
}

// draft is a route in the making.
type draft struct {
	search  *Search
	terrain *terrain
	route   *Route
	at      geo.Point
	elapsed time.Duration
}

// begin stands at the start: on the shore next to it, when the map has it in
// the water.
func (d *draft) begin(from Stop) (err error) {
	if d.at, err = d.terrain.near(from); err != nil {
		return err
	}
	cell, _ := d.search.cell(d.at)
	d.add(cell, d.at, 0)
	d.route.Marks = append(d.route.Marks, Mark{Name: from.Name})
	return nil
}

// leg goes on to the next stop. A stop that is not itself on walkable ground
// is met at the nearest walkable point within its spread.
func (d *draft) leg(to Stop) error {
	goal, err := d.terrain.near(to)
	if err != nil {
		return err
	}
	p, err := d.search.Way(d.at, goal, d.elapsed)
	if err != nil {
		var u Unreachable
		if errors.As(err, &u) {
			return fmt.Errorf("%s: %w", to.Name, err)
		}
		return err
	}
	for i := 1; i < len(p.Cells); i++ {
		d.between(p, i)
	}
	last := &d.route.Nodes[len(d.route.Nodes)-1]
	d.route.Marks = append(d.route.Marks, Mark{Name: to.Name, Km: last.Km, Node: len(d.route.Nodes) - 1})
	d.at = goal
	d.elapsed = p.Arrives[len(p.Arrives)-1] + to.Stay
	return nil
}

// between adds the nodes from one cell of a path to the next: one for each cell
// that the move passes.
func (d *draft) between(p Path, i int) {
	g := d.search.Grid
	a, b := p.Cells[i-1], p.Cells[i]
	steps := max(abs(b/g.Cols-a/g.Cols), abs(b%g.Cols-a%g.Cols))
	if float64(g.Cols)*g.DLon > 359.999 && steps > 3 {
		steps = 1 // across the antimeridian of a whole-Earth grid
	}
	for k := 1; k <= steps; k++ {
		t := float64(k) / float64(steps)
		at := geo.Interpolate(d.search.center(a), d.search.center(b), t)
		row, col, ok := g.Cell(at)
		if !ok || k == steps {
			row, col, at = b/g.Cols, b%g.Cols, d.search.center(b)
		}
		d.add(row*g.Cols+col, at, p.Arrives[i-1]+time.Duration(t*float64(p.Arrives[i]-p.Arrives[i-1])))
	}
}

func (d *draft) add(cell int, where geo.Point, at time.Duration) {
	t := d.terrain
	n := Node{
		At: where, Elevation: float64(t.field.Elevation[cell]), Relief: float64(t.field.Relief[cell]),
		Cover: t.field.Cover[cell], Snow: t.field.Snow(cell, t.depart.Add(at)), Lake: int(t.field.Lake[cell]), Eta: at,
	}
	n.Rugged = Ruggedness(n.Relief, t.settings.Climb)
	if n.Lake >= 0 {
		n.Rugged = 0
	}
	if k := len(d.route.Nodes); k > 0 {
		prev := &d.route.Nodes[k-1]
		dist := float64(geo.Distance(prev.At, n.At))
		d.route.MapKm += dist / 1000
		walked := dist * t.settings.Winding
		n.Km = prev.Km + walked/1000
		if walked > 0 {
			prev.Rise = (n.Elevation - prev.Elevation) / walked
		}
		d.route.Climb += math.Max(0, n.Elevation-prev.Elevation) + prev.Rugged/2*walked
	}
	d.route.Nodes = append(d.route.Nodes, n)
}

// terrain is the Ground of the search: the field, the walker, the calendar
// and what the party keeps away from.
type terrain struct {
	world    *world.World
	field    *world.Field
	going    Heights
	depart   time.Time
	settings Settings
	closed   []bool // by cell: circles
	avoid    []string
	shun     []string
	home     string // the power in whose land the party starts: it has to get out
	holders  map[territory.Region]*holding
	rugged   []float32
}

// holding is who holds a region, while the calendar stays within its span.
type holding struct {
	held     territory.Holding
	known    bool
	from, to time.Time
	avoid    bool
	shun     bool
}

func newTerrain(w *world.World, f *world.Field, q Request) *terrain {
	t := &terrain{
		world: w, field: f, going: Heights{walker: q.Walker}, depart: q.Depart, settings: q.Settings,
		shun: q.Shun, holders: map[territory.Region]*holding{}, closed: make([]bool, len(f.Elevation)), rugged: make([]float32, len(f.Elevation)),
	}
	if h, ok := w.Territory.Who(q.From.At, q.Depart); ok {
		t.home = h.Controller
	}
	for _, a := range q.Avoid {
		if a.Holder != "" {
			t.avoid = append(t.avoid, a.Holder)
			continue
		}
		for cell := range t.closed {
			if geo.Distance(f.Grid.Center(cell/f.Grid.Cols, cell%f.Grid.Cols), a.Center) <= a.Radius {
				t.closed[cell] = true
			}
		}
	}
	for i := range t.rugged {
		t.rugged[i] = float32(Ruggedness(float64(f.Relief[i]), q.Settings.Climb))
		if f.Lake[i] >= 0 {
			t.rugged[i] = 0
		}
	}
	return t
}

// Closed implements Ground.
func (t *terrain) Closed(cell int, at time.Duration) bool {
	switch {
	case t.field.Sea[cell] || t.closed[cell]:
		return true
	case t.field.Lake[cell] >= 0 && !t.field.LakeBears(cell, t.depart.Add(at)):
		return true
	case len(t.avoid) > 0:
		return t.holder(t.field.Region[cell], t.depart.Add(at)).avoid
	}
	return false
}

// Pace implements Ground.
func (t *terrain) Pace(cell int, slope float64, at time.Duration) float64 {
	day := t.depart.Add(at)
	h := t.going.At(t.Height(cell)).HoursPerKm(t.field.Cover[cell], slope, float64(t.rugged[cell]), t.field.Snow(cell, day)) * t.settings.Winding
	if len(t.shun) > 0 && t.holder(t.field.Region[cell], day).shun {
		h *= t.settings.Shun
	}
	return h
}

// Enter implements Ground: an open river costs its fording.
func (t *terrain) Enter(from, to int, at time.Duration) float64 {
	r := t.field.River[to]
	if r < 0 || t.field.River[from] >= r || t.field.RiverBears(to, t.depart.Add(at)) {
		return 0
	}
	return t.settings.Ford[min(int(r), 2)]
}

// Height implements Ground.
func (t *terrain) Height(cell int) float64 { return float64(t.field.Elevation[cell]) }

// holder looks up who holds a region, once per span of its history. A power is
// not avoided in the land where the party stands at the start.
func (t *terrain) holder(r territory.Region, day time.Time) *holding {
	h := t.holders[r]
	if h != nil && !day.Before(h.from) && day.Before(h.to) {
		return h
	}
	h = &holding{from: day.Truncate(24 * time.Hour), to: day.Truncate(24 * time.Hour).Add(24 * time.Hour)}
	h.held, h.known = t.world.Territory.Held(r, day)
	if h.known {
		h.from, h.to = h.held.From, h.held.To
		if h.to.IsZero() {
			h.to = day.AddDate(1000, 0, 0)
		}
		h.shun = named(h.held, t.shun)
		h.avoid = named(h.held, t.avoid) && h.held.Controller != t.home
	}
	t.holders[r] = h
	return h
}

func named(h territory.Holding, names []string) bool {
	h.Overlord = "" // Mongolia of 1941 is not avoided as Soviet land
	for _, n := range names {
		if h.Is(n) {
			return true
		}
	}
	return false
}

// standable says what is wrong with a start or goal in the water.
func (t *terrain) standable(s Stop, what string) error {
	if _, err := t.near(s); err != nil {
		return NotWalkable{What: what, Name: s.Name, At: s.At}
	}
	return nil
}

// NotWalkable is the error of a start or goal at which nobody can stand.
type NotWalkable struct {
	What, Name string
	At         geo.Point
}

// Error says which place lies in the water.
func (e NotWalkable) Error() string {
	return fmt.Sprintf("the %s %s (%v) lies in the sea or in open water, farther from land than its spread", e.What, e.Name, e.At)
}

// shoreline is how far the map's shores may lie off the true ones [m], a setting.
const shoreline = 5000

// near returns the walkable point nearest to a stop, within its spread (at
// least one and a half cells and the error of the map, since a coast is only as
// sharp as those).
func (t *terrain) near(s Stop) (geo.Point, error) {
	g := t.field.Grid
	row, col, ok := g.Cell(s.At)
	if !ok {
		return geo.Point{}, fmt.Errorf("%s (%v) lies outside the ground that was cut", s.Name, s.At)
	}
	cell := row*g.Cols + col
	if !t.field.Sea[cell] && t.field.Lake[cell] < 0 && !t.closed[cell] {
		return s.At, nil
	}
	size := float64(geo.Distance(g.Center(row, col), g.Center(min(row+1, g.Rows-1), col)))
	limit := math.Max(shoreline, math.Max(1.5*size, math.Min(float64(s.Spread), 150_000)))
	best, found := limit, -1
	reach := int(limit/size) + 1
	for r := max(0, row-reach); r <= min(g.Rows-1, row+reach); r++ {
		for c := max(0, col-2*reach); c <= min(g.Cols-1, col+2*reach); c++ {
			k := r*g.Cols + c
			if t.field.Sea[k] || t.field.Lake[k] >= 0 || t.closed[k] {
				continue
			}
			if d := float64(geo.Distance(s.At, g.Center(r, c))); d <= best {
				best, found = d, k
			}
		}
	}
	if found < 0 {
		return geo.Point{}, NotWalkable{What: "waypoint", Name: s.Name, At: s.At}
	}
	return g.Center(found/g.Cols, found%g.Cols), nil
}
