package assess

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/features"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/route/surface"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/elevation"
)

// Country says over what ground a surface is laid, and how it is walked.
type Country struct {
	World    *world.World
	Around   []Place         // what it holds: starts, goals
	Field    Field           // where in the input each of them stands
	Span     float64         // how much of a cost may be spent from them, as Terrain.Unit; 0: by their distance
	Box      *geo.Box        // instead of Around and Span
	File     elevation.Layer // heights whose own cells are taken; nil: the world's, brought to a lattice
	Cell     quantity.Length // of that lattice; 0: chosen
	Voids    Voids
	Gait     Gait
	Way      route.Way // what is walked on
	Wade     bool      // lakes, sea and rivers are no obstacle
	Day      time.Time // of the ice; zero: no ice, rivers at low water
	Avoid    []features.Feature
	Friction *Friction
}

// Voids says what becomes of holes in the heights.
type Voids string

// What becomes of voids: nobody walks there, they are filled from the heights
// about them, or they are an error.
const (
	VoidsClosed  Voids = "closed"
	VoidsFilled  Voids = "fill"
	VoidsRefused Voids = "refuse"
)

// VoidsWithin is how far known heights may lie from a void that is filled.
const VoidsWithin = 2 * quantity.Kilometre

// Friction is a raster of factors on cost; NaN: closed.
type Friction struct {
	Name    string
	Lattice project.Lattice
	Values  []float32
}

// Terrain is ground laid out for surfaces and ways.
type Terrain struct {
	Lattice project.Lattice
	Cost    surface.Ground
	Time    surface.Ground // the same ground in seconds; Cost itself unless energy is counted
	Unit    string         // in which costs are shown
	Per     float64        // of Cost's own, one such unit has
	Heights []HeightsUsed
	Closed  map[string]int // cells by what closes them
	Applied []string       // what was done to the ground, for a person
	Caveats []string
	Works   []cite.Work

	gait  Gait
	why   []obstacle // of each cell
	works cite.Set
}

// HeightsUsed is a source of heights and how much of the ground it gave.
type HeightsUsed struct {
	Source     string  `json:"source"`
	Resolution float64 `json:"resolution_m"`
	Share      float64 `json:"share"`
}

// obstacle is what closes a cell.
type obstacle uint8

const (
	open obstacle = iota
	inVoid
	inSea
	inLake
	inRiver
	inAvoid
	inFriction
)

// obstacles are their names in the answer, and in a sentence.
var obstacles = [...][2]string{
	{"", "is open"},
	{"void", "lies where the heights have a void"},
	{"sea", "lies in the sea"},
	{"lake", "lies in a lake that does not bear"},
	{"river", "lies in a river that cannot be waded (--water open lets people cross)"},
	{"avoid", "lies on ground that --avoid closes"},
	{"friction", "lies where the friction raster has no number"},
}

// Lay lays ground out. The error is an InputError where the country is to blame.
func Lay(c Country) (*Terrain, error) {
	t := &Terrain{Closed: map[string]int{}, gait: c.Gait, works: cite.Set{}}
	if err := t.profiles(c.Gait); err != nil {
		return nil, err
	}
	if err := t.layHeights(c); err != nil {
		return nil, err
	}
	t.sizes()
	n := t.Lattice.Len()
	t.why = make([]obstacle, n)
	for i, z := range t.Cost.Heights {
		if z != z {
			t.why[i] = inVoid
		}
	}
	factors, err := t.factors(c)
	if err != nil {
		return nil, err
	}
	t.avoid(c.Avoid)
	t.close(factors)
	t.steepness()
	t.Applied = append(t.Applied, "places are brought to the middle of their cell")
	t.Caveats = append(t.Caveats, "on rugged ground the costs of a surface err upward, most where one slope is much cheaper than all others: by up to 6 % with energy and 10 % with Tobler's function where they were held against ways; a way is measured on the ground itself")
	t.works.Add(surface.Works()...)
	t.Works = t.works.Sorted()
	return t, nil
}

// close puts what closes cells into the factors and counts it.
func (t *Terrain) close(f [2][]float32) {
	for i, why := range t.why {
		if why == open {
			continue
		}
		t.Closed[obstacles[why][0]]++
		f[0][i], f[1][i] = float32(math.Inf(1)), float32(math.Inf(1))
	}
	t.Cost.Factor, t.Time.Factor = f[0], f[1]
	if k := t.Closed["void"]; k > 0 {
		t.Caveats = append(t.Caveats, fmt.Sprintf("%d of %d cells have no height (a void of the file) and are closed; --voids fill fills them", k, len(t.why)))
	}
}

// sizes gives the ground its cells.
func (t *Terrain) sizes() {
	l := t.Lattice
	ns, ew := make([]float64, l.Rows), make([]float64, l.Rows)
	for r := range l.Rows {
		a, b := l.CellSize(r)
		ns[r], ew[r] = float64(a), float64(b)
	}
	h := t.Cost.Heights
	t.Cost = surface.Ground{Rows: l.Rows, Cols: l.Cols, Heights: h, NorthSouth: ns, EastWest: ew, Wraps: l.Wraps(), Profile: t.Cost.Profile}
	p := t.Time.Profile
	t.Time = t.Cost
	t.Time.Profile = p
	const even = 0.002 // of the scale of a map along a row
	for _, at := range [][2]int{{0, 0}, {0, l.Cols - 1}, {l.Rows - 1, 0}, {l.Rows - 1, l.Cols - 1}} {
		if a, _ := l.CellSizeAt(float64(at[0]), float64(at[1])); math.Abs(float64(a)/ns[at[0]]-1) > even {
			t.Caveats = append(t.Caveats, fmt.Sprintf("the scale of the map %s changes along a row by up to %.1f %%; sizes are those in the middle of each row", l.Map.Name, 100*math.Abs(float64(a)/ns[at[0]]-1)))
			break
		}
	}
}

// cliff is the slope from cell to cell beyond which the cost between two cells is
// nothing like even [1].
const cliff = 1

// steepness says how much of the ground is steeper than the study knows, and
// where the surface cannot be trusted.
func (t *Terrain) steepness() {
	g, r := &t.Cost, t.gait.slopes()
	pairs, beyond, cliffs := 0, 0, 0
	count := func(i, k int, d float64) {
		if t.why[i] != open || t.why[k] != open {
			return
		}
		pairs++
		s := math.Abs(float64(g.Heights[i]-g.Heights[k])) / d
		if s > r.Max || -s < r.Min {
			beyond++
		}
		if s > cliff {
			cliffs++
		}
	}
	for row := range g.Rows {
		for col := range g.Cols {
			i := row*g.Cols + col
			if col+1 < g.Cols {
				count(i, i+1, g.EastWest[row])
			}
			if row+1 < g.Rows {
				count(i, i+g.Cols, g.NorthSouth[row])
			}
		}
	}
	if beyond > 0 {
		t.Caveats = append(t.Caveats, fmt.Sprintf("%.2g %% of the ground between neighbouring cells is steeper than the slopes of %s, %.2g to %.2g: there the formula is drawn on beyond its range",
			100*float64(beyond)/float64(max(pairs, 1)), t.gait.name(), r.Min, r.Max))
	}
	if cliffs > 0 {
		t.Caveats = append(t.Caveats, fmt.Sprintf("%d steps between neighbouring cells rise more than 45 degrees: beside such cliffs a surface is rough, by a third and more; 'longwalk path' measures a way anew, --avoid closes cliffs", cliffs))
	}
	if up := g.Profile.Up; !math.IsInf(up, 1) {
		t.Applied = append(t.Applied, fmt.Sprintf("steeper than %.0f %% up the way zig-zags at that slope, for it is cheaper so", 100*up))
	} else {
		t.Applied = append(t.Applied, "where mixing directions is cheaper than a straight climb, the way does so")
	}
}

// Place is where something starts or ends.
type Place struct {
	Name string
	At   geo.Point
	Cost float64 // spent before a start, as Terrain.Unit
}

// label names a place for a person.
func (p Place) label() string {
	if p.Name == "" {
		return latLon(p.At)
	}
	return fmt.Sprintf("%s (%s)", p.Name, latLon(p.At))
}

// latLon writes a place to a metre, as it is read.
func latLon(p geo.Point) string { return fmt.Sprintf("%.5f,%.5f", p.Lat, p.Lon) }

// Find returns the cell of a place; the error says why nobody can be there.
func (t *Terrain) Find(p Place) (row, col int, err error) {
	row, col, ok := t.Lattice.Cell(p.At)
	if !ok {
		b := t.Lattice.Box()
		return 0, 0, fmt.Errorf("found %s, which lies outside the ground that was laid out; allowed: %.5g to %.5g N, %.6g to %.6g E", p.label(), b.South, b.North, b.West, b.East)
	}
	if why := t.why[row*t.Lattice.Cols+col]; why != open {
		text := fmt.Sprintf("found %s, which %s; allowed: open ground", p.label(), obstacles[why][1])
		if near, d, ok := t.nearestOpen(row, col); ok {
			text += fmt.Sprintf(", the nearest is %s, %v from it", latLon(near), d)
		}
		return 0, 0, errors.New(text)
	}
	return row, col, nil
}

// nearestOpen finds the open cell nearest to one that is not, within a
// neighbourhood.
func (t *Terrain) nearestOpen(row, col int) (geo.Point, quantity.Length, bool) {
	const reach = 200 // cells
	best, to, from := quantity.Length(math.Inf(1)), geo.Point{}, t.Lattice.Place(float64(row), float64(col))
	for ring := 1; ring <= reach && math.IsInf(float64(best), 1); ring++ {
		for k := -ring; k <= ring; k++ {
			for _, rc := range [4][2]int{{row - ring, col + k}, {row + ring, col + k}, {row + k, col - ring}, {row + k, col + ring}} {
				r, c := rc[0], rc[1]
				if r < 0 || r >= t.Lattice.Rows || c < 0 || c >= t.Lattice.Cols || t.why[r*t.Lattice.Cols+c] != open {
					continue
				}
				p := t.Lattice.Place(float64(r), float64(c))
				if d := geo.Distance(from, p); d < best {
					best, to = d, p
				}
			}
		}
	}
	return to, best, !math.IsInf(float64(best), 1)
}

// Field returns in which field of the input the i-th place stands.
type Field func(i int) string

// starts brings places to cells; the error is an InputError.
func (t *Terrain) starts(field Field, places []Place) ([]surface.Start, error) {
	var out []surface.Start
	for i, p := range places {
		row, col, err := t.Find(p)
		if err == nil && (!(p.Cost >= 0) || math.IsInf(p.Cost, 1)) {
			err = fmt.Errorf("found %s with a cost of %g %s; allowed: 0 or more", p.label(), p.Cost, t.Unit)
		}
		if err != nil {
			return nil, InputError{field(i), err}
		}
		out = append(out, surface.Start{Row: row, Col: col, Cost: p.Cost * t.Per})
	}
	return out, nil
}

// Obstacles lists what closes cells, most cells first, for a person.
func (t *Terrain) Obstacles() []string {
	var names []string
	for k := range t.Closed {
		names = append(names, k)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(t.Closed[b], t.Closed[a]), cmp.Compare(a, b))
	})
	return names
}
