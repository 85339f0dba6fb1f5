package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/features"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/route/surface"
	"github.com/longwalk/longwalk/world/elevation"
)

// terrainFlags say over what ground surfaces and ways are laid, and how it is
// walked.
type terrainFlags struct {
	pace, cost, speed, mass, load string
	way, water, voids, date       string
	bbox, cell, friction          string
	avoid                         []string
	passes                        int
}

func (f *terrainFlags) add(c *cobra.Command) {
	s := c.Flags()
	s.StringVar(&f.pace, "pace", "", "walking speed against slope: a name of 'longwalk model', such as tobler (default "+pace.DefaultSpeed().Name+")")
	s.StringVar(&f.cost, "cost", "", "count energy instead of time: lcda-backpacking, lcda, pandolf, ludlow-weyand, minetti, herzog, llobera-sluckin")
	s.StringVar(&f.speed, "speed", "", "with --cost: a steady speed, such as 4km/h (default: that of --pace)")
	s.StringVar(&f.mass, "mass", "75kg", "with --cost: of the body")
	s.StringVar(&f.load, "load", "10kg", "with --cost: carried")
	s.StringVar(&f.way, "way", string(route.Trackless), "what is walked on: trackless (by what covers the ground), path or road")
	s.StringVar(&f.water, "water", "closed", "sea, lakes and rivers that cannot be waded: closed or open")
	s.StringVar(&f.date, "date", "", "day whose usual ice and water counts (default: no ice, low water)")
	s.StringVar(&f.voids, "voids", string(assess.VoidsClosed), "holes in the heights: closed, fill or refuse")
	s.StringVar(&f.bbox, "bbox", "", "ground to lay out: west, south, east, north in degrees (default: what the limit or the places need)")
	s.StringVar(&f.cell, "cell", "", "size of a cell, such as 100m, to which all heights are brought (default: the cells of the one --dem, or chosen)")
	s.StringVar(&f.friction, "friction", "", "raster of factors on cost; its no-data value closes")
	s.StringArrayVar(&f.avoid, "avoid", nil, "lines and areas nobody crosses: GeoJSON, GPX; may be given several times")
	s.IntVar(&f.passes, "passes", 2, "1: half the time, for even ground; 2: also right on hills")
}

// country reads the flags for ground that holds some places, and as much of a
// cost as may be spent from them.
func (d *door) country(f terrainFlags, around []assess.Place, field assess.Field, span float64) (c assess.Country, err error) {
	c = assess.Country{Around: around, Field: field, Span: span}
	if f.passes != 1 && f.passes != 2 {
		return c, wrong("--passes: found %d; allowed: 1 or 2", f.passes)
	}
	if c.Gait, err = f.gait(); err != nil {
		return c, err
	}
	if err = f.choices(&c); err != nil {
		return c, err
	}
	if f.bbox != "" {
		const ends, least = 89.9, 1e-4 // [deg]
		b, err := boxWithin(f.bbox, ends, least)
		if err != nil {
			return c, err
		}
		c.Box = &b
	}
	if f.cell != "" {
		if c.Cell, err = quantity.ParseLength(f.cell); err != nil || !(c.Cell > 0) {
			return c, wrong("--cell: found %q; allowed: a length above 0, such as 100m", f.cell)
		}
	}
	for _, file := range f.avoid {
		drawn, err := drawnIn("--avoid", file)
		if err != nil {
			return c, err
		}
		for _, x := range drawn {
			if len(x.Points) > 0 && len(x.Lines)+len(x.Areas) == 0 {
				return c, wrong("--avoid: %s: %s: found a point; allowed: lines and areas", file, x.Where)
			}
		}
		c.Avoid = append(c.Avoid, drawn...)
	}
	return c, d.layers(f, &c)
}

// layers opens the world, the file of heights and the friction.
func (d *door) layers(f terrainFlags, c *assess.Country) (err error) {
	if c.World, err = d.open(); err != nil {
		return err
	}
	if len(d.data.dem) == 1 && f.cell == "" {
		if c.File, err = elevation.Open(d.data.dem[0]); err != nil {
			return wrong("--dem: %v", err)
		}
	}
	if f.voids == string(assess.VoidsFilled) && c.File == nil {
		return wrong("--voids: found fill; allowed: with one --dem on its own cells; else voids are left to coarser heights, or see --dem-voids")
	}
	if f.friction == "" {
		return nil
	}
	q := assess.Friction{Name: f.friction}
	if q.Lattice, q.Values, err = elevation.ReadRaster(f.friction, 0); err != nil {
		return wrong("--friction: %v", err)
	}
	c.Friction = &q
	return nil
}

// choices reads the flags that are one of a few words, and the day.
func (f terrainFlags) choices(c *assess.Country) error {
	one := func(flag, found string, allowed ...string) error {
		if slices.Contains(allowed, found) {
			return nil
		}
		return wrong("--%s: found %q; allowed: %s", flag, found, strings.Join(allowed, ", "))
	}
	err := errors.Join(
		one("way", f.way, string(route.Trackless), string(route.OnPath), string(route.OnRoad)),
		one("water", f.water, "closed", "open"),
		one("voids", f.voids, string(assess.VoidsClosed), string(assess.VoidsFilled), string(assess.VoidsRefused)),
	)
	if err != nil {
		return err
	}
	c.Way, c.Wade, c.Voids = route.Way(f.way), f.water == "open", assess.Voids(f.voids)
	if f.date != "" {
		day, err := journey.ParseWhen(f.date)
		if err != nil {
			return wrong("--date: %v", err)
		}
		c.Day = day.Mid()
	}
	return nil
}

// gait reads how somebody walks.
func (f terrainFlags) gait() (g assess.Gait, err error) {
	var ok bool
	if g.Speed, ok = pace.SpeedByName(f.pace); !ok {
		return g, unknownName("pace", f.pace, namesOf(pace.Speeds(), func(s pace.Speed) string { return s.Name }))
	}
	if f.cost == "" {
		if f.speed != "" {
			return g, wrong("--speed: found %q without --cost; a steady speed serves the counting of energy", f.speed)
		}
		return g, nil
	}
	if cost, ok := pace.CostByName(f.cost); ok {
		g.Cost = &cost
	} else if effort, ok := pace.EffortByName(f.cost); ok {
		g.Effort = &effort
	} else {
		return g, unknownName("cost", f.cost, append(namesOf(pace.Costs(), func(c pace.Cost) string { return c.Name }),
			namesOf(pace.Efforts(), func(e pace.Effort) string { return e.Name })...))
	}
	if f.speed != "" {
		v, err := quantity.ParseSpeed(f.speed)
		if err != nil || !(v > 0) || v.KmH() > 10 {
			return g, wrong("--speed: found %q; allowed: above 0 to 10 km/h", f.speed)
		}
		g.Steady = float64(v)
	}
	mass, err := quantity.ParseMass(f.mass)
	if err != nil || !(mass >= 10 && mass <= 300) {
		return g, wrong("--mass: found %q; allowed: 10 to 300 kg", f.mass)
	}
	load, err := quantity.ParseMass(f.load)
	if err != nil || !(load >= 0 && load <= 200) {
		return g, wrong("--load: found %q; allowed: 0 to 200 kg", f.load)
	}
	g.Mass, g.Load = mass.Kg(), load.Kg()
	return g, nil
}

func unknownName(flag, found string, known []string) error {
	text := fmt.Sprintf("--%s: found %q", flag, found)
	if near := quantity.Nearest(found, known); near != "" {
		text += fmt.Sprintf("; did you mean %q?", near)
	}
	return wrong("%s; allowed: %s", text, strings.Join(known, ", "))
}

// drawnIn reads what is drawn in a file of a flag.
func drawnIn(flag, file string) ([]features.Feature, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, wrong("%s: %s cannot be read: %v", flag, file, cause(err))
	}
	out, err := features.Read(file, data)
	if err != nil {
		return nil, wrong("%s: %v", flag, err)
	}
	return out, nil
}

// placesOf reads places of a flag that may be given several times.
func placesOf(flag string, texts []string) (out []assess.Place, err error) {
	for _, text := range texts {
		p, err := geo.ParsePoint(text)
		if err != nil {
			return nil, wrong("--%s: %v", flag, err)
		}
		out = append(out, assess.Place{At: p})
	}
	return out, nil
}

// placesIn reads places from a file; each may have spent something already.
func placesIn(flag, file string) (out []assess.Place, err error) {
	drawn, err := drawnIn(flag, file)
	if err != nil {
		return nil, err
	}
	for _, f := range drawn {
		spent := f.Cost
		if math.IsNaN(spent) {
			spent = 0
		}
		for _, p := range f.Points {
			out = append(out, assess.Place{Name: strings.TrimSpace(fmt.Sprintf("%s: %s %s", file, f.Where, f.Name)), At: p, Cost: spent})
		}
	}
	if len(out) == 0 {
		return nil, wrong("%s: %s: found no points; allowed: points of GeoJSON, waypoints of GPX, lines of CSV", flag, file)
	}
	return out, nil
}

// amount reads a cost: hours as a number or duration, kilojoules as a number or
// energy.
func amount(flag, text, unit string) (v float64, err error) {
	text = strings.TrimSpace(text)
	plain, bad := strconv.ParseFloat(text, 64)
	switch {
	case bad == nil:
		v = plain
	case unit == "h":
		s, e := quantity.ParseSeconds(text)
		v, err = s/3600, e
	default:
		e, bad := quantity.ParseEnergy(text)
		v, err = float64(e)/1000, bad
	}
	if err != nil || !(v > 0) || math.IsInf(v, 1) {
		examples := "8, 90min, 1h"
		if unit != "h" {
			examples = "4000, 4MJ, 900kcal"
		}
		return 0, wrong("--%s: found %q; allowed: above 0, such as %s", flag, text, examples)
	}
	return v, nil
}

// interruptible does work that does not look for an interrupt itself.
func interruptible(ctx context.Context, work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// laid is what is told of a terrain.
type laid struct {
	Rows      int                  `json:"rows"`
	Cols      int                  `json:"cols"`
	NorthM    float64              `json:"cell_north_m"`
	EastM     float64              `json:"cell_east_m"`
	Map       string               `json:"map"`
	Heights   []assess.HeightsUsed `json:"heights"`
	Cost      string               `json:"cost"`
	Unit      string               `json:"unit"`
	Passes    int                  `json:"passes"`
	Closed    map[string]int       `json:"closed_cells"`
	Applied   []string             `json:"applied"`
	Error     errorBound           `json:"error_bound"`
	Caveats   []string             `json:"caveats"`
	Works     []cite.Work          `json:"works"`
	obstacles []string
}

// errorBound are the shares by which costs may err, ten cells and more from a
// start.
type errorBound struct {
	Level  float64 `json:"level_ground"`
	Planes float64 `json:"even_slopes"`
	Ways   float64 `json:"ways_on_hills"`
}

func laidOf(t *assess.Terrain, passes int) laid {
	l := t.Lattice
	ns, ew := l.CellSize(l.Rows / 2)
	code := l.Map.Name
	if l.Map.Code != 0 {
		code = fmt.Sprintf("EPSG:%d %s", l.Map.Code, l.Map.Name)
	}
	return laid{
		l.Rows, l.Cols, tenths(float64(ns)), tenths(float64(ew)), code, t.Heights, t.Cost.Profile.Name, t.Unit, passes, t.Closed, t.Applied,
		errorBound{surface.LevelError, surface.Error, surface.PathError},
		append([]string{}, t.Caveats...), t.Works, t.Obstacles(),
	}
}

func tenths(x float64) float64 { return math.Round(10*x) / 10 }

// show prints what was done to the ground.
func (d *door) showLaid(t laid) {
	fmt.Fprintf(d.out, "%d x %d cells of %.4g x %.4g m on %s, cost by %s\n", t.Rows, t.Cols, t.NorthM, t.EastM, t.Map, t.Cost)
	for _, h := range t.Heights {
		fmt.Fprintf(d.out, "heights of %.0f %%: %s Resolution %s.\n", 100*h.Share, h.Source, spacing(h.Resolution))
	}
	for _, k := range t.obstacles {
		fmt.Fprintf(d.out, "closed: %d cells (%s)\n", t.Closed[k], k)
	}
	for _, a := range t.Applied {
		fmt.Fprintln(d.out, "applied:", a)
	}
	fmt.Fprintf(d.out, "error: at most %g %% on level ground, %g %% on even slopes, ten cells and more from a start; on rough ground some 1 %% on the mean and 6 %% at worst, mostly too much (docs/surface.md); away from cliffs ways cost at most %g %% more than the surface says\n",
		100*t.Error.Level, 100*t.Error.Planes, 100*t.Error.Ways)
	for _, c := range t.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
}

// writable refuses a map that a GeoTIFF cannot name.
func writable(l project.Lattice) error {
	if same, err := project.EPSG(l.Map.Code); err != nil || same.Degrees != l.Map.Degrees {
		return wrong("-o: found a GeoTIFF for heights on the map %q, which has no EPSG code known here; allowed: heights on %s; bring them to one by gdalwarp -t_srs, or write .geojson", l.Map.Name, project.Known)
	}
	return nil
}
