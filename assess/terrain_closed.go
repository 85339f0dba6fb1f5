package assess

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/water"
)

// coverCells is how many cells along an edge the cover is looked up on: it is
// derived from a climate that is known every few kilometres.
const coverCells = 100

// factors returns the factor on cost and on time of each cell: ground and
// friction.
func (t *Terrain) factors(c Country) (out [2][]float32, err error) {
	n := t.Lattice.Len()
	out[0] = slices.Repeat([]float32{1}, n)
	if out[1] = out[0]; c.Gait.energy() {
		out[1] = slices.Clone(out[0])
	}
	t.footing(c, out)
	if !c.Wade {
		t.waters(c, out)
	}
	if c.Friction != nil {
		err = t.friction(c.Friction, out)
	}
	return out, err
}

// footing multiplies by what the ground takes.
func (t *Terrain) footing(c Country, f [2][]float32) {
	t.works.Add(pace.GoingWorks()...)
	var classes [cover.ClassesLength][2]float32
	for k := range classes {
		on, ok := pace.Over(cover.Class(k))
		switch {
		case c.Way == route.OnPath:
			on = pace.Path
		case c.Way == route.OnRoad:
			on = pace.Road
		case !ok && cover.Class(k) == cover.Lake && c.Wade:
			on = pace.Ice
		case !ok:
			on, _ = pace.Over(cover.Unknown)
		}
		a, b := c.Gait.factors(on)
		classes[k] = [2]float32{float32(a), float32(b)}
	}
	if c.Way == route.OnPath || c.Way == route.OnRoad {
		t.Applied = append(t.Applied, fmt.Sprintf("the whole ground is walked on as a %s: cost by %.2f, time by %.2f", c.Way, classes[0][0], classes[0][1]))
		t.multiply(f, func(int, int) [2]float32 { return classes[0] })
		return
	}
	if c.Gait.Speed.OffPath && !c.Gait.energy() {
		t.Applied = append(t.Applied, "pace/"+c.Gait.Speed.Name+" stands for ground off the path already: no factor of the ground is applied")
		return
	}
	rows, cols := min(coverCells, t.Lattice.Rows), min(coverCells, t.Lattice.Cols)
	of := make([]cover.Class, rows*cols)
	for i := range of {
		middle := func(k, of, all int) float64 { return (float64(k)+0.5)*float64(all)/float64(of) - 0.5 }
		of[i] = c.World.Cover(t.Lattice.Place(middle(i/cols, rows, t.Lattice.Rows), middle(i%cols, cols, t.Lattice.Cols)))
	}
	t.works.Add(cover.Works()...)
	t.multiply(f, func(row, col int) [2]float32 {
		return classes[of[row*rows/t.Lattice.Rows*cols+col*cols/t.Lattice.Cols]]
	})
	t.Applied = append(t.Applied, "ground off every path, by cover:"+coverWords(of, classes, c.Gait.energy()))
	t.Caveats = append(t.Caveats, "paths, roads, bridges, fences and cliffs are not known: --way path or road for ground that has them, --friction and --avoid for what you know")
}

// coverWords lists the factors of the covers that there are.
func coverWords(of []cover.Class, classes [cover.ClassesLength][2]float32, energy bool) string {
	var count [cover.ClassesLength]int
	for _, k := range of {
		count[k]++
	}
	text, sep := "", " "
	for k, n := range count {
		if n == 0 || cover.Class(k) == cover.Sea || cover.Class(k) == cover.Lake {
			continue
		}
		text += fmt.Sprintf("%s%v time x %.2f", sep, cover.Class(k), classes[k][1])
		if energy {
			text += fmt.Sprintf(", cost x %.2f", classes[k][0])
		}
		sep = "; "
	}
	return text
}

func (t *Terrain) multiply(f [2][]float32, by func(row, col int) [2]float32) {
	same := &f[0][0] == &f[1][0]
	for row := range t.Lattice.Rows {
		for col := range t.Lattice.Cols {
			i, x := row*t.Lattice.Cols+col, by(row, col)
			f[0][i] *= x[0]
			if !same {
				f[1][i] *= x[1]
			}
		}
	}
}

// places returns the places of a row's cells; between some that are worked out
// they lie in proportion, which over two kilometres errs by less than a metre.
func (t *Terrain) places(row int) []geo.Point {
	const far = 2000 // [m]
	l := t.Lattice
	step := 1
	if !l.Map.Degrees {
		step = max(1, min(l.Cols, int(far/l.DX)))
	}
	out := make([]geo.Point, l.Cols)
	for from := 0; from < l.Cols; from += step {
		a, b := l.Place(float64(row), float64(from)), l.Place(float64(row), float64(from+step))
		east := geo.WrapLon(b.Lon - a.Lon)
		for k := 0; k < step && from+k < l.Cols; k++ {
			u := float64(k) / float64(step)
			out[from+k] = geo.Point{Lat: a.Lat + u*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + u*east)}
		}
	}
	return out
}

// coarse returns a grid of degrees over the lattice, so many cells along an edge
// or fewer.
func (t *Terrain) coarse(side int) geo.Grid {
	b := t.Lattice.Box()
	rows, cols := min(side, t.Lattice.Rows), min(side, t.Lattice.Cols)
	return geo.Grid{
		North: b.North, West: b.West, DLat: (b.North - b.South) / float64(rows), DLon: b.Width() / float64(cols), Rows: rows, Cols: cols,
	}
}

// friction multiplies by the user's own factors.
func (t *Terrain) friction(q *Friction, f [2][]float32) error {
	for i, x := range q.Values {
		if x == x && !(x > 0 && !math.IsInf(float64(x), 1)) {
			return InputError{"friction", fmt.Errorf("%s: row %d, column %d (from 0): found %g; allowed: a number above 0, or the file's no-data value for closed ground", q.Name, i/q.Lattice.Cols, i%q.Lattice.Cols, x)}
		}
	}
	values := q.Values
	if !q.Lattice.Same(t.Lattice) {
		var err error
		if values, err = elevation.Nearest(q.Lattice, q.Values, t.Lattice); err != nil {
			return InputError{"friction", err}
		}
		t.Applied = append(t.Applied, "the friction raster lies on other cells: the value of the nearest is taken")
	}
	closed := 0
	t.multiply(f, func(row, col int) [2]float32 {
		i := row*t.Lattice.Cols + col
		if x := values[i]; x == x {
			return [2]float32{x, x}
		}
		if t.why[i] == open {
			t.why[i] = inFriction
		}
		closed++
		return [2]float32{1, 1}
	})
	if closed == len(values) {
		return InputError{"friction", errors.New("found no number on the ground that is laid out; allowed: a raster that covers it")}
	}
	t.Applied = append(t.Applied, fmt.Sprintf("cost and time are multiplied by %s; %d of %d cells without a number there are closed", q.Name, closed, len(values)))
	return nil
}

// waters closes sea, lakes and rivers; lakes that bear are walked on as ice.
func (t *Terrain) waters(c Country, f [2][]float32) {
	const side = 2000
	grid := geo.Grid{North: t.Lattice.Y0, West: geo.WrapLon(t.Lattice.X0), DLat: t.Lattice.DY, DLon: t.Lattice.DX, Rows: t.Lattice.Rows, Cols: t.Lattice.Cols}
	if !t.Lattice.Map.Degrees {
		grid = t.coarse(side)
	}
	lake, sea := c.World.Water.Masks(grid)
	ice := icy{world: c.World, day: c.Day}
	var places []geo.Point
	cost, time := c.Gait.factors(pace.Ice)
	if slices.Contains(sea, true) || slices.ContainsFunc(lake, func(k int32) bool { return k >= 0 }) {
		for i := range t.why {
			if i%t.Lattice.Cols == 0 {
				places = t.places(i / t.Lattice.Cols)
			}
			p := places[i%t.Lattice.Cols]
			r, q, ok := grid.Cell(p)
			switch k := r*grid.Cols + q; {
			case !ok || t.why[i] != open:
			case sea[k]:
				t.why[i] = inSea
			case lake[k] < 0:
			case !ice.lake(p, lake[k]):
				t.why[i] = inLake
			default:
				f[0][i], f[1][i] = float32(cost), float32(time)
			}
		}
	}
	t.rivers(c, &ice)
	t.works.Add(water.Works()...)
	when := "at low water and without ice; give --date for the season"
	if !c.Day.IsZero() {
		when = "as usual on " + c.Day.Format("2 January") + "; lakes that bear are walked on as on ice"
		t.works.Add(water.IceWorks()...)
	}
	t.Applied = append(t.Applied, "sea, lakes and rivers that cannot be waded are closed, "+when)
	t.Caveats = append(t.Caveats, "sea, lakes and rivers are those of a map of the whole Earth, drawn about 1 km true; small ones, bridges and ferries are not on it")
}

// icy knows where ice bears a party on a day; it asks once for each lake and
// quarter of a degree.
type icy struct {
	world *world.World
	day   time.Time
	known map[[3]int]bool
}

func (y *icy) bears(p geo.Point, body int, thickness func(world.Ground) float64) bool {
	if y.day.IsZero() {
		return false
	}
	const quarters = 4
	key := [3]int{body, int(math.Floor(p.Lat * quarters)), int(math.Floor(p.Lon * quarters))}
	got, ok := y.known[key]
	if !ok {
		if y.known == nil {
			y.known = map[[3]int]bool{}
		}
		got = thickness(y.world.Ground(p, y.day)) >= water.BearsParty
		y.known[key] = got
	}
	return got
}

func (y *icy) lake(p geo.Point, lake int32) bool {
	return y.bears(p, int(lake), func(g world.Ground) float64 { return g.LakeIce() })
}

func (y *icy) river(p geo.Point) bool {
	return y.bears(p, -1, func(g world.Ground) float64 { return g.RiverIce() })
}

// rivers closes those that cannot be waded.
func (t *Terrain) rivers(c Country, ice *icy) {
	box := t.Lattice.Box()
	for _, r := range c.World.Water.Rivers() {
		class, stage, known := r.Class(), r.Class().LowWater(), c.Day.IsZero()
		for k := 1; k < len(r.Line); k++ {
			a, b := r.Line[k-1], r.Line[k]
			if math.Abs(a.Lon-b.Lon) > 180 || !geo.BoxOf(a, b).Intersects(box) {
				continue
			}
			if !known { // the season where the river first meets the ground
				stage, known = class.In(int(c.Day.Month()), c.World.Regime(r, a)), true
			}
			if can, _ := stage.Ford(); can || ice.river(a) {
				continue
			}
			t.burn(trail(t.Lattice, []geo.Point{a, b}), inRiver)
		}
	}
}
