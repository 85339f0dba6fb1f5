package route

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/territory"
)

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
