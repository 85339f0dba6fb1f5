package main

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/world"
)

// planFlags are the flags of plan: a document, or start, goal and day.
type planFlags struct {
	from, to, depart string
	sweep            bool
}

func (d *door) plan() *cobra.Command {
	var f planFlags
	c := &cobra.Command{
		Use:   "plan [FILE]",
		Short: "Route, stages, litres and kilos per stage; --sweep compares departures over a year",
		Long: `Lays the way of a journey document, or of an ordinary well-equipped pair between two
places:

  longwalk plan journeys/the-long-walk.yaml
  longwalk plan --from 44.37,-71.29 --to 44.22,-71.41 --depart 2026-02-10`,
		Args: args(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, a []string) error {
			j, file, err := d.planned(f, a)
			if err != nil {
				return err
			}
			w, err := d.open()
			if err != nil {
				return err
			}
			if f.sweep {
				return d.sweep(c.Context(), w, j, file)
			}
			got, err := d.planOne(c.Context(), w, j, file)
			if err != nil {
				return err
			}
			if d.json {
				return d.printJSON(got)
			}
			d.stages(got)
			return nil
		},
	}
	c.Flags().StringVar(&f.from, "from", "", "start, as LAT,LON")
	c.Flags().StringVar(&f.to, "to", "", "goal, as LAT,LON")
	c.Flags().StringVar(&f.depart, "depart", "", "day of departure")
	c.Flags().BoolVar(&f.sweep, "sweep", false, "compare departures on the 1st and 15th of each month of the year")
	return c
}

// planned reads the document, or makes one of the flags, which is of no file.
func (d *door) planned(f planFlags, a []string) (*journey.Journey, string, error) {
	if len(a) == 1 {
		if f.from != "" || f.to != "" || f.depart != "" {
			return nil, "", wrong("plan: found a document and --from, --to or --depart; allowed: one or the other")
		}
		j, err := d.read(a[0])
		return j, a[0], err
	}
	if f.from == "" || f.to == "" || f.depart == "" {
		return nil, "", wrong("plan: found no document; allowed: a document, or --from, --to and --depart together")
	}
	for _, x := range []struct{ flag, text string }{{"from", f.from}, {"to", f.to}} {
		if _, err := geo.ParsePoint(x.text); err != nil {
			return nil, "", wrong("--%s: %v", x.flag, err)
		}
	}
	if _, err := journey.ParseWhen(f.depart); err != nil {
		return nil, "", wrong("--depart: %v", err)
	}
	text := fmt.Sprintf(pair, f.depart, f.from, f.to)
	j, problems := journey.Read("the flags", []byte(text))
	if j == nil {
		return nil, "", wrong("plan: %v", problems[0])
	}
	return j, "", nil
}

// pair is the document of two ordinary, well-equipped walkers.
const pair = `name: A planned way
depart: %q
from: { name: start, at: %q }
to: { name: goal, at: %q }
party:
  - { name: A, sex: male, age: 35, mass: 75 kg, height: 178 cm, fitness: average }
  - { name: B, sex: female, age: 35, mass: 62 kg, height: 166 cm, fitness: average }
kit:
  clo: 2.5
  footwear: boots
  vessels: [{ name: bottles, volume: 6 l }]
  tools: [stove, map, compass]
  shelter: tent
supplies: { freeze-dried meals: 8 kg }
march: { hours: 8 h/day }
`

func (d *door) planOne(ctx context.Context, w *world.World, j *journey.Journey, file string) (*assess.Assessment, error) {
	a, err := assess.Journey(ctx, w, j, assess.Options{NoClaims: true})
	return a, located(err, j, file)
}

func (d *door) stages(a *assess.Assessment) {
	fmt.Fprintln(d.out, a.Answer.Sentence)
	t := d.table(table.Row{"from", "to", "start", "km", "climb m", "days", "night °C", "noon °C", "dry km", "carry l", "food kg", "threat"})
	for _, s := range a.Route.Stages {
		t.AppendRow(table.Row{s.From, s.To, s.Start, s.Km, s.ClimbM, s.Days, s.ColdNight, s.HotNoon, s.DryKm, s.WaterL, s.FoodKg, s.Hazard})
	}
	t.Render()
	for _, c := range a.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
}

// departure is one line of a sweep.
type departure struct {
	Depart    string  `json:"depart"`
	Days      float64 `json:"days"`
	Km        float64 `json:"km"`
	ColdNight float64 `json:"coldest_night_c"`
	HotNoon   float64 `json:"hottest_noon_c"`
	WaterL    float64 `json:"most_water_l"`
	Blocked   string  `json:"blocked,omitempty"` // why no way was found that day
}

// sweep plans the same way for departures over a year.
func (d *door) sweep(ctx context.Context, w *world.World, j *journey.Journey, file string) error {
	rows := []departure{}
	p := d.progress()
	defer p.done()
	year := j.Depart.Mid().Year()
	for k := range 24 {
		p.tell("departures", k, 24)
		day := time.Date(year, time.Month(1+k/2), 1+14*(k%2), 0, 0, 0, 0, time.UTC)
		moved := *j
		moved.Depart = journey.When{Earliest: day, Latest: day.AddDate(0, 0, 1), Written: day.Format(time.DateOnly)}
		row := departure{Depart: moved.Depart.Written}
		a, err := d.planOne(ctx, w, &moved, file)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			row.Blocked = err.Error()
		default:
			row.of(a)
		}
		rows = append(rows, row)
	}
	if d.json {
		return d.printJSON(rows)
	}
	t := d.table(table.Row{"depart", "days", "km", "coldest night °C", "hottest noon °C", "most to carry l", "blocked"})
	for _, r := range rows {
		t.AppendRow(table.Row{r.Depart, r.Days, r.Km, r.ColdNight, r.HotNoon, r.WaterL, r.Blocked})
	}
	t.Render()
	return nil
}

func (r *departure) of(a *assess.Assessment) {
	r.Days, r.Km = math.Round(a.Route.Days*10)/10, math.Round(a.Route.Km)
	for i, s := range a.Route.Stages {
		if i == 0 {
			r.ColdNight, r.HotNoon = s.ColdNight, s.HotNoon
		}
		r.ColdNight, r.HotNoon, r.WaterL = min(r.ColdNight, s.ColdNight), max(r.HotNoon, s.HotNoon), max(r.WaterL, s.WaterL)
	}
}
