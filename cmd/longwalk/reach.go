package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/report"
	"github.com/longwalk/longwalk/route/surface"
)

// reachFlags are the flags of reach as they were written.
type reachFlags struct {
	terrainFlags
	from, levels     []string
	starts, to       string
	hours, energy    string
	reverse, nearest bool
	out              string
}

func (d *door) reach() *cobra.Command {
	var f reachFlags
	c := &cobra.Command{
		Use:   "reach --from LAT,LON [--hours H] -o FILE.tif|.geojson|.kml",
		Short: "How long it takes to everywhere, or from everywhere: time surface, isochrones",
		Long: `Works out the least time, or energy, from one or many places to every cell of the
ground, at any angle, up and down slopes, around what is closed. A .tif gets the
surface, a .geojson or .kml the ground within each level.

  longwalk reach --from 44.27,-71.30 --hours 6 --dem N44W072.hgt -o reach.tif
  longwalk reach --from 44.27,-71.30 --hours 6 --dem N44W072.hgt --levels 1h,2h,4h -o reach.geojson
  longwalk reach --starts huts.csv --nearest --reverse --dem heights.tif -o to-the-huts.tif
  longwalk reach --from 44.27,-71.30 --to 44.35,-71.20 --hours 5 --dem N44W072.hgt -o between.geojson

With one --dem the surface lies on the cells of that file; else on cells of
degrees, with the finest heights that are known. With --to it is the time of the
least way over each cell from --from to there: within --hours lies where somebody
can have been between the two.`,
		Args: args(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return d.runReach(c.Context(), f) },
	}
	f.add(c)
	s := c.Flags()
	s.StringArrayVar(&f.from, "from", nil, "start, as LAT,LON; may be given several times")
	s.StringVar(&f.starts, "starts", "", "file of starts: points of GeoJSON, waypoints of GPX, or CSV with lat,lon[,name][,cost]; cost is what was spent before")
	s.StringVar(&f.to, "to", "", "goal, as LAT,LON: cost of the least way over each cell from the one start to there")
	s.StringVar(&f.hours, "hours", "", "limit of time, such as 8 or 90min")
	s.StringVar(&f.energy, "energy", "", "with --cost: limit of energy, such as 4MJ or 900kcal; a number alone is kJ")
	s.StringSliceVar(&f.levels, "levels", nil, "levels of the isochrones, such as 1h,2h,4h (default: quarters of the limit)")
	s.BoolVar(&f.reverse, "reverse", false, "cost from everywhere to the places of --from and --starts")
	s.BoolVar(&f.nearest, "nearest", false, "also write which place is nearest, as FILE.nearest.tif")
	s.StringVarP(&f.out, "out", "o", "", "file to write: .tif, .geojson or .kml (needed)")
	return c
}

// asked is what reach was asked for, read.
type query struct {
	kind   string // ending of the file
	places []assess.Place
	field  assess.Field
	goal   *assess.Place
	unit   string
	limit  float64 // 0: none
	levels []float64
}

func (f reachFlags) read() (q query, err error) {
	if q.kind, err = ending(f.out, ".tif", ".tiff", ".geojson", ".json", ".kml"); err != nil {
		return q, err
	}
	if q.places, err = placesOf("from", f.from); err != nil {
		return q, err
	}
	n := len(q.places)
	q.field = func(i int) string {
		if i < n {
			return "from"
		}
		return "starts"
	}
	if f.starts != "" {
		more, err := placesIn("--starts", f.starts)
		if err != nil {
			return q, err
		}
		q.places = append(q.places, more...)
	}
	if len(q.places) == 0 {
		return q, wrong("--from: found nothing; allowed: LAT,LON, or --starts FILE")
	}
	if f.to != "" {
		goal, err := placesOf("to", []string{f.to})
		if err != nil {
			return q, err
		}
		if q.goal = &goal[0]; len(q.places) != 1 || f.reverse || f.nearest {
			return q, wrong("--to: found it with %d starts, --reverse or --nearest; allowed: with one start and neither", len(q.places))
		}
	}
	return q, q.limits(f)
}

// limits reads the limit and the levels.
func (q *query) limits(f reachFlags) (err error) {
	flag, text, other := "hours", f.hours, f.energy
	if q.unit = "h"; f.cost != "" {
		q.unit, flag, text, other = "kJ", "energy", f.energy, f.hours
	}
	if other != "" {
		return wrong("--hours, --energy: found %q; allowed: --hours without --cost, --energy with it", other)
	}
	if text != "" {
		if q.limit, err = amount(flag, text, q.unit); err != nil {
			return err
		}
	}
	for _, l := range f.levels {
		v, err := amount("levels", l, q.unit)
		if err != nil {
			return err
		}
		if q.limit > 0 && v > q.limit {
			return wrong("--levels: found %q beyond the limit of %g %s; allowed: up to it", l, q.limit, q.unit)
		}
		q.levels = append(q.levels, v)
	}
	if q.limit == 0 && len(q.levels) > 0 {
		q.limit = slices.Max(q.levels)
	}
	if q.goal != nil && q.limit == 0 {
		return wrong("--%s: found nothing; allowed with --to: the budget between the two places", flag)
	}
	return nil
}

// reached is the answer of reach.
type reached struct {
	Files []string `json:"files"`
	laid
	Limit   float64      `json:"limit,omitempty"`
	Reverse bool         `json:"reverse"`
	Starts  int          `json:"starts"`
	Cells   int          `json:"reached_cells"`
	Levels  []levelArea  `json:"levels"`
	Between *betweenness `json:"between,omitempty"`
}

// levelArea is the ground within a level.
type levelArea struct {
	Level   float64 `json:"level"`
	AreaKm2 float64 `json:"area_km2"`
}

// betweenness is what a budget leaves between two places.
type betweenness struct {
	Least  float64 `json:"least"`              // cost of the least way
	Volume float64 `json:"opportunity_volume"` // [km2 x unit]
}

func (d *door) runReach(ctx context.Context, f reachFlags) error {
	q, err := f.read()
	if err != nil {
		return err
	}
	around, field := q.places, q.field
	if q.goal != nil {
		around, field = append(slices.Clone(around), *q.goal), assess.FromTo
	}
	c, err := d.country(f.terrainFlags, around, field, q.limit)
	if err != nil {
		return err
	}
	r := reached{Limit: q.limit, Reverse: f.reverse, Starts: len(q.places)}
	var s report.Surface
	var nearest []float32
	err = interruptible(ctx, func() error {
		t, err := assess.Lay(c)
		if err != nil {
			return err
		}
		if q.kind == ".tif" || q.kind == ".tiff" || f.nearest {
			if err := writable(t.Lattice); err != nil {
				return err
			}
		}
		d.announce(t, f.passes)
		r.laid = laidOf(t, f.passes)
		s, nearest, err = q.solve(t, f, &r)
		return err
	})
	if err != nil {
		return located(err, nil, "")
	}
	if err := r.measure(&q, s); err != nil {
		return err
	}
	if r.Files, err = q.write(f, s, nearest); err != nil {
		return err
	}
	if d.json {
		return d.printJSON(r)
	}
	d.showReached(r)
	return nil
}

// announce says what takes long before it begins.
func (d *door) announce(t *assess.Terrain, passes int) {
	const long = 1_000_000 // cells
	if n := t.Lattice.Len(); n > long {
		fmt.Fprintf(d.err, "working out a surface of %.1f million cells, passes: %d\n", float64(n)/1e6, passes)
	}
}

// solve works the surface out, and which place is nearest if that was asked.
func (q *query) solve(t *assess.Terrain, f reachFlags, r *reached) (report.Surface, []float32, error) {
	what := map[string]string{"h": "time", "kJ": "energy"}[t.Unit]
	out := report.Surface{Lattice: t.Lattice, Unit: t.Unit, Name: what + " from the start"}
	if f.reverse {
		out.Name = what + " to the goal"
	}
	if q.goal != nil {
		out.Name = what + " of the least way over a place, from start to goal"
		b, err := t.Between(q.places[0], *q.goal, q.limit, f.passes)
		if err != nil {
			return out, nil, err
		}
		r.Works = b.Works
		r.Between = &betweenness{b.Least, b.Volume}
		out.Values = b.Values
		return out, nil, nil
	}
	s, err := t.CostSurface(q.field, q.places, surface.Options{Reverse: f.reverse, Limit: q.limit, Nearest: f.nearest, Passes: f.passes})
	if err != nil {
		return out, nil, err
	}
	r.Caveats = append(r.Caveats, s.Caveats...)
	out.Values = s.Values()
	if f.nearest {
		return out, s.Nearest(), nil
	}
	return out, nil, nil
}

// measure counts cells and areas, and chooses levels where none were given.
func (r *reached) measure(q *query, s report.Surface) error {
	most := 0.0
	for i, v := range s.Values {
		switch x := float64(v); {
		case math.IsInf(x, 1) || math.IsNaN(x):
		case q.limit > 0 && x > q.limit:
			s.Values[i] = float32(math.Inf(1))
		default:
			r.Cells++
			most = math.Max(most, x)
		}
	}
	if len(q.levels) == 0 {
		top := q.limit
		if top == 0 {
			top = round2(most)
		}
		if top == 0 {
			return errors.New("nothing was reached beyond the start itself")
		}
		low := 0.0
		if r.Between != nil { // nothing costs less than the least way
			low = r.Between.Least
		}
		for k := range 4 {
			q.levels = append(q.levels, tidy(low+(top-low)*float64(k+1)/4))
		}
	}
	areas, err := report.Isochrones(s, q.levels)
	if err != nil {
		return err
	}
	r.Levels = []levelArea{}
	for _, a := range areas {
		r.Levels = append(r.Levels, levelArea{a.Level, math.Round(a.Area*1e4) / 1e4})
	}
	return nil
}

// round2 rounds up to two figures.
func round2(x float64) float64 {
	if x <= 0 {
		return 0
	}
	unit := math.Pow(10, math.Floor(math.Log10(x))-1)
	return math.Ceil(x/unit) * unit
}

func (d *door) showReached(r reached) {
	t := d.table(table.Row{"within " + r.Unit, "km2"})
	for _, l := range r.Levels {
		t.AppendRow(table.Row{l.Level, l.AreaKm2})
	}
	t.Render()
	if b := r.Between; b != nil {
		fmt.Fprintf(d.out, "the least way takes %.4g %s; opportunity volume %.4g km2 %s\n", b.Least, r.Unit, b.Volume, r.Unit)
	}
	fmt.Fprintf(d.out, "%d cells reached, starts: %d\n", r.Cells, r.Starts)
	d.showLaid(r.laid)
	for _, f := range r.Files {
		fmt.Fprintln(d.out, "wrote", f)
	}
}
