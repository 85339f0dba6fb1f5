package assess

import (
	"errors"
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route/surface"
)

// CostSurface is how much it costs to come from places to everywhere, or to them.
type CostSurface struct {
	Terrain *Terrain
	Surface *surface.Surface
	Caveats []string // of this surface, beside those of the terrain
}

// CostSurface works out a surface; the limit of the options is in the unit of the
// terrain. The error is an InputError where a place is to blame.
func (t *Terrain) CostSurface(field Field, places []Place, o surface.Options) (*CostSurface, error) {
	starts, err := t.starts(field, places)
	if err != nil {
		return nil, err
	}
	o.Limit *= t.Per
	s, err := surface.Solve(t.Cost, starts, o)
	if bad := (surface.StartError{}); errors.As(err, &bad) {
		return nil, InputError{field(bad.Start), fmt.Errorf("%s: %w", places[bad.Start].label(), err)}
	}
	if err != nil {
		return nil, err
	}
	if o.Limit > 0 && s.Least() > o.Limit {
		return nil, InputError{field(0), fmt.Errorf("found places that all have spent more than the limit of %.4g %s before; allowed: one at least that has not", o.Limit/t.Per, t.Unit)}
	}
	r := &CostSurface{Terrain: t, Surface: s}
	if r.touchesEdge() {
		r.Caveats = append(r.Caveats, "the surface reaches the edge of the ground that was laid out: what lies beyond was not walked, nor ways that lead there and back")
	}
	return r, nil
}

func (r *CostSurface) touchesEdge() bool {
	l := r.Terrain.Lattice
	at := func(row, col int) bool { return !math.IsInf(r.Surface.At(row, col), 1) }
	for row := range l.Rows {
		if !l.Wraps() && (at(row, 0) || at(row, l.Cols-1)) {
			return true
		}
	}
	for col := range l.Cols {
		if at(0, col) || at(l.Rows-1, col) {
			return true
		}
	}
	return false
}

// Values returns the costs in the unit of the terrain, row by row; +Inf where
// not reached.
func (r *CostSurface) Values() []float32 {
	v := r.Surface.Values()
	for i := range v {
		v[i] /= float32(r.Terrain.Per)
	}
	return v
}

// Nearest returns the number of the nearest place, from 1, row by row; NaN
// where none is.
func (r *CostSurface) Nearest() []float32 {
	l := r.Terrain.Lattice
	out := make([]float32, l.Len())
	for i := range out {
		out[i] = float32(math.NaN())
		if k, ok := r.Surface.Nearest(i/l.Cols, i%l.Cols); ok {
			out[i] = float32(k + 1)
		}
	}
	return out
}

// Way is a way over a terrain.
type Way struct {
	Name    string
	Points  []WayPoint
	Cost    float64 // of the way, as Terrain.Unit
	Surface float64 // what the surface says of it; NaN: not asked
	Hours   float64
	Length  quantity.Length // on the map
	Climb   float64         // [m]
	Descent float64         // [m]
	ZigZag  quantity.Length // of that, steeper than a straight climb pays
	Beyond  quantity.Length // of that, steeper than the study knows
}

// WayPoint is a place on a way.
type WayPoint struct {
	At        geo.Point
	Elevation float64 // [m]
	Hours     float64
	Cost      float64 // as Terrain.Unit
}

// UnreachableError says that no way leads to a place, and how near one comes.
type UnreachableError struct {
	To      Place
	Why     string
	Nearest geo.Point
	Off     quantity.Length
}

// Error names the place, the reason and the nearest place that is reached.
func (e UnreachableError) Error() string {
	return fmt.Sprintf("no way leads to %s: it %s; the nearest place that is reached is %s, %v from it", e.To.label(), e.Why, latLon(e.Nearest), e.Off)
}

// unreachable brings an error of the surface to the Earth.
func (t *Terrain) unreachable(p Place, err error) error {
	var e surface.UnreachableError
	if !errors.As(err, &e) {
		return err
	}
	why := "is cut off by closed ground"
	if !math.IsInf(e.Beyond, 1) {
		why = fmt.Sprintf("lies beyond the limit of %.4g %s", e.Beyond/t.Per, t.Unit)
	}
	near := t.Lattice.Place(float64(e.NearestRow), float64(e.NearestCol))
	return UnreachableError{p, why, near, geo.Distance(near, p.At)}
}

// Way returns the least way through stops in the order given. The error is an
// InputError or an UnreachableError.
func (t *Terrain) Way(field Field, stops []Place, o surface.Options) (Way, error) {
	legs, total := surface.Path{}, 0.0
	all, err := t.starts(field, stops)
	if err != nil {
		return Way{}, err
	}
	for i := 1; i < len(all); i++ {
		from := all[i-1]
		from.Cost = 0
		o.Targets = all[i : i+1]
		s, err := surface.Solve(t.Cost, []surface.Start{from}, o)
		if err != nil {
			return Way{}, err
		}
		leg, err := s.Path(all[i].Row, all[i].Col)
		if err != nil {
			return Way{}, t.unreachable(stops[i], err)
		}
		total += s.At(all[i].Row, all[i].Col)
		legs.Spots = append(legs.Spots, leg.Spots...)
		if i+1 < len(all) {
			legs.Spots = legs.Spots[:len(legs.Spots)-1]
		}
	}
	w, err := t.along(legs.Spots)
	w.Surface = total / t.Per
	return w, err
}

// along measures a way, and gives it a point in every cell that it crosses.
func (t *Terrain) along(corners []surface.Spot) (Way, error) {
	spots := dense(corners)
	cost, err := t.Cost.Walk(spots)
	if err != nil {
		return Way{}, err
	}
	time := cost
	if t.gait.energy() {
		if time, err = t.Time.Walk(spots); err != nil {
			return Way{}, err
		}
	}
	w := Way{Cost: cost.Total() / t.Per, Hours: time.Total() / 3600, Surface: math.NaN()}
	r := t.gait.slopes()
	for i, s := range spots {
		p := WayPoint{At: t.Lattice.Place(s.Row, s.Col), Elevation: t.height(s), Hours: time.Cost[i] / 3600, Cost: cost.Cost[i] / t.Per}
		if i > 0 {
			last := w.Points[i-1]
			d := geo.Distance(last.At, p.At)
			rise := p.Elevation - last.Elevation
			w.Length += d
			w.Climb += math.Max(0, rise)
			w.Descent += math.Max(0, -rise)
			slope := rise / math.Max(float64(d), 1e-9)
			if slope > t.Cost.Profile.Up || slope < t.Cost.Profile.Down {
				w.ZigZag += d
			}
			if !r.Holds(slope) {
				w.Beyond += d
			}
		}
		w.Points = append(w.Points, p)
	}
	return w, nil
}

// dense adds spots to a line, a cell apart or less. A way of one spot is walked
// on the spot.
func dense(corners []surface.Spot) []surface.Spot {
	out := []surface.Spot{corners[0]}
	for i := 1; i < len(corners); i++ {
		a, b := corners[i-1], corners[i]
		n := math.Max(1, math.Ceil(math.Hypot(b.Row-a.Row, b.Col-a.Col)))
		for k := 1.0; k < n; k++ {
			out = append(out, surface.Spot{Row: a.Row + k/n*(b.Row-a.Row), Col: a.Col + k/n*(b.Col-a.Col)})
		}
		out = append(out, b)
	}
	if len(out) == 1 {
		out = append(out, out[0])
	}
	return out
}

// height returns the height between the middles of cells [m]; closed cells do
// not count.
func (t *Terrain) height(s surface.Spot) float64 {
	r, c := math.Floor(s.Row), math.Floor(s.Col)
	u, v := s.Row-r, s.Col-c
	sum, weight := 0.0, 0.0
	for k, w := range [4]float64{(1 - u) * (1 - v), (1 - u) * v, u * (1 - v), u * v} {
		row, col := int(r)+k/2, int(c)+k%2
		if t.Lattice.Wraps() {
			col = (col%t.Lattice.Cols + t.Lattice.Cols) % t.Lattice.Cols
		}
		if w == 0 || row < 0 || row >= t.Lattice.Rows || col < 0 || col >= t.Lattice.Cols || t.why[row*t.Lattice.Cols+col] != open {
			continue
		}
		sum += w * float64(t.Cost.Heights[row*t.Lattice.Cols+col])
		weight += w
	}
	return sum / weight
}
