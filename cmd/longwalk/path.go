package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/report"
	"github.com/longwalk/longwalk/route/surface"
)

// pathFlags are the flags of path as they were written.
type pathFlags struct {
	terrainFlags
	from, to  string
	via       []string
	bestOrder bool
	ways      int
	slack     float64
	apart     string
	backBy    string
	out       string
}

func (d *door) path() *cobra.Command {
	var f pathFlags
	c := &cobra.Command{
		Use:   "path --from LAT,LON --to LAT,LON -o FILE.geojson|.gpx|.kml",
		Short: "The least-cost path over the ground, and those that differ but cost little more",
		Long: `Finds the way of least time, or energy, over the ground: at any angle, up and down
slopes, around what is closed.

  longwalk path --from 44.27,-71.30 --to 44.35,-71.20 --dem N44W072.hgt -o way.gpx
  longwalk path --from 44.27,-71.30 --to 44.35,-71.20 --alternatives 3 --dem N44W072.hgt -o ways.geojson
  longwalk path --from 44.27,-71.30 --via 44.30,-71.25 --via 44.31,-71.29 --to 44.27,-71.30 --best-order --dem N44W072.hgt -o round.kml`,
		Args: args(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return d.runPath(c.Context(), f) },
	}
	f.add(c)
	s := c.Flags()
	s.StringVar(&f.from, "from", "", "start, as LAT,LON (needed)")
	s.StringVar(&f.to, "to", "", "goal, as LAT,LON (needed)")
	s.StringArrayVar(&f.via, "via", nil, "stop on the way, as LAT,LON; may be given several times")
	s.BoolVar(&f.bestOrder, "best-order", false, "take the stops of --via in the order that costs least")
	s.IntVar(&f.ways, "alternatives", 0, "so many further ways that differ from the least and from one another")
	s.Float64Var(&f.slack, "slack", 0.1, "by what share an alternative may cost more than the least way")
	s.StringVar(&f.apart, "apart", "", "how far alternatives lie from one another somewhere (default: a twentieth of the way from start to goal)")
	s.StringVar(&f.backBy, "back-by", "", "budget for there and back, such as 10h (with --cost: 8MJ): where to turn back at the latest")
	s.StringVarP(&f.out, "out", "o", "", "file to write: .geojson, .gpx or .kml (needed)")
	return c
}

// wayQuery is what path was asked for, read.
type wayQuery struct {
	kind   string
	stops  []assess.Place
	apart  quantity.Length
	budget float64 // 0: none
}

func (f pathFlags) read() (q wayQuery, err error) {
	if q.kind, err = ending(f.out, ".geojson", ".json", ".gpx", ".kml"); err != nil {
		return q, err
	}
	for _, x := range []struct{ flag, text string }{{"from", f.from}, {"to", f.to}} {
		if x.text == "" {
			return q, wrong("--%s: found nothing; allowed: LAT,LON", x.flag)
		}
	}
	for _, x := range []struct {
		flag  string
		texts []string
	}{{"from", []string{f.from}}, {"via", f.via}, {"to", []string{f.to}}} {
		p, err := placesOf(x.flag, x.texts)
		if err != nil {
			return q, err
		}
		q.stops = append(q.stops, p...)
	}
	return q, q.choices(f)
}

// choices reads what goes beside the stops.
func (q *wayQuery) choices(f pathFlags) (err error) {
	const most = 20
	switch {
	case f.bestOrder && len(f.via) < 2:
		return wrong("--best-order: found %d stops of --via; allowed: 2 or more", len(f.via))
	case f.ways < 0 || f.ways > most:
		return wrong("--alternatives: found %d; allowed: 0 to %d", f.ways, most)
	case f.ways > 0 && len(f.via) > 0:
		return wrong("--alternatives: found it with --via; allowed: without stops")
	case !(f.slack >= 0) || f.slack > 1:
		return wrong("--slack: found %g; allowed: 0 to 1", f.slack)
	}
	q.apart = geo.Distance(q.stops[0].At, q.stops[len(q.stops)-1].At) / 20
	if f.apart != "" {
		if q.apart, err = quantity.ParseLength(f.apart); err != nil || !(q.apart > 0) {
			return wrong("--apart: found %q; allowed: a length above 0, such as 500m", f.apart)
		}
	}
	if f.backBy != "" {
		unit := "h"
		if f.cost != "" {
			unit = "kJ"
		}
		q.budget, err = amount("back-by", f.backBy, unit)
	}
	return err
}

// fields names the flag of each stop.
func (q wayQuery) fields(i int) string {
	switch i {
	case 0:
		return "from"
	case len(q.stops) - 1:
		return "to"
	}
	return "via"
}

// found is the answer of path.
type foundWays struct {
	File string `json:"file"`
	laid
	Order []int           `json:"order,omitempty"` // of the stops of --via, from 1
	Exact *bool           `json:"order_is_best,omitempty"`
	Ways  []wayTold       `json:"ways"`
	Turn  *assess.Turning `json:"turn_back,omitempty"`
}

// wayTold is one way.
type wayTold struct {
	Name     string   `json:"name"`
	Cost     float64  `json:"cost"`
	Surface  *float64 `json:"surface_cost,omitempty"` // of the least way
	Off      *float64 `json:"off_surface,omitempty"`  // share by which the way costs more than that
	Hours    float64  `json:"hours"`
	Km       float64  `json:"km"`
	ClimbM   float64  `json:"climb_m"`
	DescentM float64  `json:"descent_m"`
	ZigZagKm float64  `json:"zigzag_km"`
	BeyondKm float64  `json:"beyond_range_km"`
}

func (d *door) runPath(ctx context.Context, f pathFlags) error {
	q, err := f.read()
	if err != nil {
		return err
	}
	c, err := d.country(f.terrainFlags, q.stops, q.fields, 0)
	if err != nil {
		return err
	}
	var ways []assess.Way
	out := foundWays{File: f.out}
	err = interruptible(ctx, func() error {
		t, err := assess.Lay(c)
		if err != nil {
			return err
		}
		d.announce(t, f.passes)
		out.laid = laidOf(t, f.passes)
		ways, err = q.find(t, f, &out)
		return err
	})
	if err != nil {
		return located(err, nil, "")
	}
	if err := q.write(f.out, ways, out.Unit); err != nil {
		return err
	}
	out.tell(ways)
	if d.json {
		return d.printJSON(out)
	}
	d.showWays(out)
	return nil
}

// find finds the ways.
func (q *wayQuery) find(t *assess.Terrain, f pathFlags, out *foundWays) ([]assess.Way, error) {
	o := surface.Options{Passes: f.passes}
	if f.bestOrder {
		order, exact, err := t.Order(q.fields, q.stops, o)
		if err != nil {
			return nil, err
		}
		sorted := make([]assess.Place, len(order))
		for i, k := range order {
			sorted[i] = q.stops[k]
		}
		q.stops, out.Order, out.Exact = sorted, order[1:len(order)-1], &exact
		out.Works = t.Works
	}
	ways, err := t.Ways(q.fields, q.stops, f.ways, f.slack, q.apart, o)
	if err != nil {
		return nil, err
	}
	if f.ways > 0 && len(ways) <= f.ways {
		out.Caveats = append(out.Caveats, fmt.Sprintf("only %d of %d further ways were found that cost at most %g %% more and lie %v apart", len(ways)-1, f.ways, 100*f.slack, q.apart))
	}
	if q.budget > 0 {
		turn, err := t.TurnBack(ways[0], q.stops[0], q.budget, o)
		if err != nil {
			return nil, err
		}
		out.Turn = &turn
	}
	return ways, nil
}

// tell puts the ways into the answer.
func (w *foundWays) tell(ways []assess.Way) {
	three := func(x float64) float64 { return math.Round(1e3*x) / 1e3 }
	for _, x := range ways {
		one := wayTold{
			Name: x.Name, Cost: math.Round(1e4*x.Cost) / 1e4, Hours: math.Round(1e4*x.Hours) / 1e4, Km: three(x.Length.Km()),
			ClimbM: tenths(x.Climb), DescentM: tenths(x.Descent), ZigZagKm: three(x.ZigZag.Km()), BeyondKm: three(x.Beyond.Km()),
		}
		if x.Surface > 0 {
			surface, off := math.Round(1e4*x.Surface)/1e4, math.Round(1e5*(x.Cost/x.Surface-1))/1e5
			one.Surface, one.Off = &surface, &off
		}
		w.Ways = append(w.Ways, one)
	}
	if x := ways[0]; math.Abs(x.Cost/x.Surface-1) > w.Error.Ways {
		text := "the way costs %.1f %% less than the surface says, which errs upward on ground like this: trust the way"
		if x.Cost > x.Surface {
			text = "the way costs %.1f %% more than the surface says, which errs downward beside cliffs where the factor changes much from cell to cell: trust the way"
		}
		w.Caveats = append(w.Caveats, fmt.Sprintf(text, 100*math.Abs(x.Cost/x.Surface-1)))
	}
	if x := ways[0]; x.Beyond > 0 {
		w.Caveats = append(w.Caveats, fmt.Sprintf("%.3g km of the way are steeper than the slopes of the study", x.Beyond.Km()))
	}
	if x := ways[0]; x.ZigZag > 0 {
		w.Caveats = append(w.Caveats, fmt.Sprintf("%.3g km of the way are so steep that a zig-zag costs less than the straight climb: cost is that of the zig-zag, its bends are not drawn and their length is not counted", x.ZigZag.Km()))
	}
}

func (q wayQuery) write(file string, ways []assess.Way, unit string) error {
	var lines []report.Line
	for _, w := range ways {
		l := report.Line{Name: w.Name, Unit: unit}
		for _, p := range w.Points {
			l.Points = append(l.Points, report.LinePoint{Point: p.At, Elevation: p.Elevation, Elapsed: time.Duration(p.Hours * float64(time.Hour)), Cost: p.Cost})
		}
		lines = append(lines, l)
	}
	var files drafts
	defer files.discard()
	err := files.write(file, func(w *os.File) error {
		switch q.kind {
		case ".gpx":
			return report.WriteLinesGPX(w, "longwalk "+assess.Version, lines)
		case ".kml":
			return report.WriteLinesKML(w, "ways", lines)
		}
		return report.WriteLinesGeoJSON(w, lines)
	})
	if err != nil {
		return fmt.Errorf("writing %s: %w", file, err)
	}
	return files.place()
}

func (d *door) showWays(w foundWays) {
	t := d.table(table.Row{"way", "km", "up m", "down m", "hours", "cost " + w.Unit, "by the surface"})
	for _, x := range w.Ways {
		t.AppendRow(table.Row{x.Name, x.Km, x.ClimbM, x.DescentM, math.Round(100*x.Hours) / 100, x.Cost, told(x.Surface)})
	}
	t.Render()
	if len(w.Order) > 0 {
		best := "the best there is"
		if !*w.Exact {
			best = "which no move of a stop makes better"
		}
		fmt.Fprintf(d.out, "stops of --via in the order %s, %s\n", strings.Join(strings.Fields(strings.Trim(fmt.Sprint(w.Order), "[]")), ", "), best)
	}
	if w.Turn != nil {
		fmt.Fprintln(d.out, w.Turn.Sentence)
	}
	d.showLaid(w.laid)
	fmt.Fprintln(d.out, "wrote", w.File)
}

func namesOf[T any](all []T, name func(T) string) (out []string) {
	for _, x := range all {
		out = append(out, name(x))
	}
	return out
}

// tidy rounds to twelve figures, so that no tail of digits is shown.
func tidy(x float64) float64 {
	v, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 12, 64), 64)
	if err != nil { // beyond the largest number
		return x
	}
	return v
}

// told is a number that may not be there, for a table.
func told(x *float64) any {
	if x == nil {
		return ""
	}
	return *x
}
