package assess

import (
	"errors"
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route/surface"
)

// Between is where somebody can have been between two places on a budget.
type Between struct {
	Values []float32 // cost of the least way over each cell, row by row; +Inf beyond the budget
	Least  float64   // cost of the least way
	Volume float64   // the opportunity volume [km2 x unit of the terrain]
	Works  []cite.Work
}

// corridor returns the corridor between two places within a limit of cost (0:
// none), in the ground's own unit.
func (t *Terrain) corridor(field Field, a, b Place, limit float64, o surface.Options) (*surface.Corridor, error) {
	ends, err := t.starts(field, []Place{a, b})
	if err != nil {
		return nil, err
	}
	ends[0].Cost, ends[1].Cost = 0, 0
	o.Limit = limit
	from, err := surface.Solve(t.Cost, ends[:1], o)
	if err != nil {
		return nil, err
	}
	o.Reverse = true
	to, err := surface.Solve(t.Cost, ends[1:], o)
	if err != nil {
		return nil, err
	}
	c, err := surface.NewCorridor(from, to)
	if err != nil {
		return nil, t.unreachable(b, err)
	}
	return c, nil
}

// FromTo is the Field of a start and a goal.
func FromTo(i int) string { return [...]string{"from", "to"}[i] }

// Between works out where somebody can have been between two places on a
// budget, in the unit of the terrain.
func (t *Terrain) Between(a, b Place, budget float64, passes int) (Between, error) {
	c, err := t.corridor(FromTo, a, b, budget*t.Per, surface.Options{Passes: passes})
	if err != nil {
		return Between{}, err
	}
	p := c.Prism(budget * t.Per)
	const m2 = 1e6
	out := Between{Values: c.Values(), Least: c.Best / t.Per, Volume: p.Volume / m2 / t.Per}
	for i := range out.Values {
		if out.Values[i] /= float32(t.Per); float64(out.Values[i]) > budget {
			out.Values[i] = float32(math.Inf(1))
		}
	}
	t.works.Add(surface.PrismWorks()...)
	out.Works = t.works.Sorted()
	return out, nil
}

// Order returns the order of stops of least cost, the first and the last kept;
// exact is false where it may not be the best.
func (t *Terrain) Order(field Field, stops []Place, o surface.Options) (order []int, exact bool, err error) {
	places, err := t.starts(field, stops)
	if err != nil {
		return nil, false, err
	}
	cost, err := surface.Between(t.Cost, places, o)
	if err != nil {
		return nil, false, err
	}
	for i := 1; i < len(stops); i++ {
		if math.IsInf(cost[0][i], 1) {
			_, err := t.Way(field, []Place{stops[0], stops[i]}, o)
			return nil, false, errors.Join(err)
		}
	}
	t.works.Add(surface.OrderWorks()...)
	t.Works = t.works.Sorted()
	return surface.BestOrder(cost, true)
}

// Ways returns the least way through stops, and between two stops up to so many
// more that differ from it and one another: they cost at most a share slack
// more and lie apart somewhere.
func (t *Terrain) Ways(field Field, stops []Place, more int, slack float64, apart quantity.Length, o surface.Options) ([]Way, error) {
	least, err := t.Way(field, stops, o)
	least.Name = "least"
	if err != nil || more == 0 {
		return []Way{least}, err
	}
	c, err := t.corridor(field, stops[0], stops[1], least.Surface*t.Per*(1+slack)*1.01, o)
	if err != nil {
		return nil, err
	}
	ns, ew := t.Lattice.CellSize(t.Lattice.Rows / 2)
	paths, err := c.Ways(more+1, slack, math.Max(1, float64(apart/min(ns, ew))))
	if err != nil {
		return nil, err
	}
	out := []Way{least}
	for k, p := range paths {
		if k == 0 {
			continue // the least way again
		}
		w, err := t.along(p.Spots)
		if err != nil {
			return nil, err
		}
		w.Name = fmt.Sprintf("alternative %d", k)
		out = append(out, w)
	}
	return out, nil
}

// Turning is where to turn back on a way.
type Turning struct {
	Budget   float64    `json:"budget"` // for there and back, as Terrain.Unit
	All      bool       `json:"whole_way"`
	None     bool       `json:"not_at_all"`
	Last     *TurnPoint `json:"last_return,omitempty"`
	NoReturn *TurnPoint `json:"no_return,omitempty"` // from here on it costs less to go on than back
	Sentence string     `json:"sentence"`
}

// TurnPoint is a place on a way where one may turn.
type TurnPoint struct {
	At    geo.Point `json:"at"`
	Spent float64   `json:"spent"`
	Left  float64   `json:"left"`
	Back  float64   `json:"back"`
}

// TurnBack says where to turn back on a way to be home within a budget, and
// where going on costs less than going back.
func (t *Terrain) TurnBack(w Way, home Place, budget float64, o surface.Options) (Turning, error) {
	start, err := t.starts(FromTo, []Place{home})
	if err != nil {
		return Turning{}, err
	}
	o.Reverse = true
	back, err := surface.Solve(t.Cost, start, o)
	if err != nil {
		return Turning{}, err
	}
	p := surface.Path{}
	for _, x := range w.Points {
		s, _ := spotOf(t.Lattice, x.At, math.NaN())
		p.Spots, p.Cost = append(p.Spots, s), append(p.Cost, x.Cost*t.Per)
	}
	turns, err := surface.Turns(p, back)
	if err != nil {
		return Turning{}, err
	}
	point := func(x surface.Turn) *TurnPoint {
		return &TurnPoint{t.Lattice.Place(x.Spot.Row, x.Spot.Col), x.Spent / t.Per, x.Left / t.Per, x.Back / t.Per}
	}
	out := Turning{Budget: budget}
	last, all, ok := surface.LastReturn(turns, budget*t.Per)
	out.All, out.None = all, !ok
	switch {
	case !ok:
		out.Sentence = fmt.Sprintf("%.4g %s do not suffice to set out and come back", budget, t.Unit)
	case all:
		out.Sentence = fmt.Sprintf("%.4g %s suffice for the whole way and back: %.4g %s out, %.4g %s back", budget, t.Unit, last.Spent/t.Per, t.Unit, last.Back/t.Per, t.Unit)
	default:
		out.Sentence = fmt.Sprintf("to be back within %.4g %s, turn back after %.4g %s at %s at the latest", budget, t.Unit, last.Spent/t.Per, t.Unit, latLon(point(last).At))
	}
	if ok {
		out.Last = point(last)
	}
	if x, ok := surface.NoReturn(turns); ok {
		out.NoReturn = point(x)
		out.Sentence += fmt.Sprintf("; from %.4g %s on, at %s, going on costs less than going back", x.Spent/t.Per, t.Unit, latLon(point(x).At))
	}
	return out, nil
}
