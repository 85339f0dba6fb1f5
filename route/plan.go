package route

import (
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
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
