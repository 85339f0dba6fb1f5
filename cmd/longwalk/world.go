package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

func (d *door) world() *cobra.Command {
	c := &cobra.Command{Use: "world", Short: "What is there: ground, climate, light, water, who holds it"}
	c.AddCommand(d.show(), d.worldMap())
	c.AddCommand(d.addData(), d.listData(), d.fetchData(), d.removeData())
	return c
}

func (d *door) show() *cobra.Command {
	var date string
	c := &cobra.Command{
		Use:   "show LAT,LON",
		Short: "What is at a place on a day: ground, climate, light and moon, water, who holds it",
		Long: `Shows all that the world knows of a place on a day, each value with its source.
The hour is local solar time. Negative latitudes need a double dash before them:

  longwalk world show 55.8,109.6 --date 1941-05-20T12:00
  longwalk world show --date 2026-02-01 -- -33.9,18.4`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			p, err := geo.ParsePoint(a[0])
			if err != nil {
				return wrong("%v", err)
			}
			when, err := moment(date)
			if err != nil {
				return err
			}
			w, err := d.open()
			if err != nil {
				return err
			}
			rows := w.Show(p, when)
			rows.Values = append(rows.Values, going(w.Ground(p, when).Cover())...)
			if d.json {
				return d.printJSON(rows)
			}
			d.showPlace(rows)
			return nil
		},
	}
	c.Flags().StringVar(&date, "date", "", "day, or day and hour in local solar time, such as 1941-05-20T12:00 (needed)")
	return c
}

// going tells how ground of a cover is to walk on, off every path and without snow.
func going(class cover.Class) []world.Value {
	g, ok := pace.Over(class)
	if !ok {
		return []world.Value{{Name: "going off the path", Text: "open water, not walked on", Source: cite.SettingCoverGround.String()}}
	}
	row := func(name string, value float64, table string, by cite.Work) world.Value {
		source := fmt.Sprintf("%s Taken as %q: %s", by, table, cite.SettingCoverGround)
		return world.Value{Name: name, Value: value, Unit: "1", Source: source}
	}
	return []world.Value{
		row("going: time against a road", g.TimeFactor, g.Ground, cite.Herzog2020),
		row("going: terrain coefficient of energy", g.Eta, g.Terrain, cite.Soule1972),
	}
}

// moment reads a date; without an hour it is noon.
func moment(written string) (time.Time, error) {
	if written == "" {
		return time.Time{}, wrong("--date: found nothing; allowed: a day such as 1941-05-20, or with an hour 1941-05-20T12:00")
	}
	w, err := journey.ParseWhen(written)
	if err != nil {
		return time.Time{}, wrong("--date: %v", err)
	}
	return w.Mid(), nil
}

// showPlace prints the values with their sources numbered, so that the table
// fits a screen of 100 columns.
func (d *door) showPlace(s world.Shown) {
	t := d.table(table.Row{"what", "value", "source"}, column{2, 48})
	t.SetTitle("%s", fmt.Sprintf("%s, %s local solar time", s.At, s.Time.Format("2 January 2006 15:04")))
	var sources []string
	for _, r := range s.Values {
		k := slices.Index(sources, r.Source)
		if k < 0 {
			k, sources = len(sources), append(sources, r.Source)
		}
		t.AppendRow(table.Row{r.Name, worded(r), fmt.Sprintf("[%d]", k+1)})
	}
	t.Render()
	for k, name := range sources {
		fmt.Fprintf(d.out, "[%d] %s\n", k+1, name)
	}
	for _, c := range s.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
}

// worded writes a value for a person.
func worded(v world.Value) string {
	switch {
	case v.Text != "":
		return v.Text
	case v.Value == nil:
		return "not known"
	case v.Value == true:
		return "yes"
	case v.Value == false:
		return "no"
	case v.Value == "":
		return "none"
	case v.Unit == "1":
		return fmt.Sprint(v.Value)
	}
	return strings.TrimSpace(fmt.Sprintf("%v %s", v.Value, v.Unit))
}
