package world

import (
	"math"
	"strings"

	"github.com/longwalk/longwalk/world/elevation"
)

// agreeHeights holds heights against towns, waters, passes and summits.
func (w *World) agreeHeights(f Facts) []*comparison {
	towns := &comparison{
		quantity: "elevation of towns", unit: "m",
		aim: Limits{Median: 60, NineTenths: 250}, claim: Limits{Median: 60, NineTenths: 250},
	}
	fields := &comparison{
		quantity: "elevation of aerodromes and stations off the summits", unit: "m",
		aim: Limits{Median: 60, NineTenths: 250}, claim: Limits{Median: 60, NineTenths: 250},
	}
	waters := &comparison{
		quantity: "elevation of lakes, basins and river banks", unit: "m",
		aim: Limits{Median: 60, NineTenths: 250}, claim: Limits{Median: 60, NineTenths: 250},
	}
	passes := &comparison{quantity: "elevation of passes", unit: "m", aim: Limits{Median: 250}, claim: Limits{Median: 250}}
	summits := &comparison{
		quantity: "elevation of summits", unit: "m",
		aim: Limits{Median: 250}, claim: Limits{Median: 250},
		note: "the highest ground within some 10 km, estimated from the relief and the known highest ground of 2.8 degrees about",
	}
	for _, e := range f.Elevations {
		p, ok := e.at()
		if !ok {
			continue
		}
		h, _ := w.HeightAt(p)
		known := e.number("elev_m")
		switch kind := e["kind"]; {
		case strings.HasPrefix(kind, "town"):
			towns.add(h.Metres, known)
		case kind == "lake" || kind == "basin" || strings.HasPrefix(kind, "river"):
			waters.add(w.waterHeight(p, h.Metres), known)
		case strings.Contains(strings.ToLower(kind+e["name"]), "pass"):
			passes.add(h.Mean, known)
		case kind == "summit" || isTop(e["name"]):
			top, _ := elevation.Top(w.Heights, p)
			summits.add(top, known)
		case kind == "aerodrome" || kind == "station":
			fields.add(h.Metres, known)
		}
	}
	return []*comparison{towns, fields, waters, passes, summits}
}

// isTop tells stations on a summit by their names, which the tables have
// nothing else for.
func isTop(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "summit") || strings.Contains(name, "saentis")
}

// agreeSnow holds the usual depth against recorded usual depths. Single years,
// records and snow on river ice are other things, and left out.
func (w *World) agreeSnow(f Facts) []*comparison {
	c := &comparison{
		quantity: "usual snow depth within a factor 1.6", unit: "share", yesNo: true,
		aim: Limits{Share: 0.8}, claim: Limits{Share: 0.3},
	}
	depth := &comparison{
		quantity: "usual snow depth", unit: "cm",
		claim: Limits{Median: 20}, note: "a region's range counts as met when the world lies inside it",
	}
	for _, r := range f.Snow {
		p, ok := r.at()
		low, high := r.depths()
		doy := r.snowDay()
		if !ok || doy == 0 || !usualDepth(r["metric"]) || low < 5 {
			continue
		}
		h, _ := w.HeightAt(p)
		n := w.Climate.At(p, h.Metres)
		got := 100 * n.SnowOn(doy)
		if doy < 0 {
			got = 0
			for _, m := range n.Months {
				got = math.Max(got, 100*m.SnowDepth)
			}
		}
		near := math.Max(low, math.Min(high, got))
		depth.add(got, near)
		c.hold(got <= 1.6*near && near <= 1.6*got)
	}
	return []*comparison{c, depth}
}

func usualDepth(metric string) bool {
	return strings.Contains(metric, "depth") && !strings.Contains(metric, "record") &&
		!strings.Contains(metric, "ice") && !strings.Contains(metric, "one fall") && !strings.Contains(metric, "snowfall") &&
		!strings.Contains(metric, "on the day")
}

// depths are the least and the greatest usual depth of a row.
func (f Fact) depths() (low, high float64) {
	if v := f.number("value"); finite(v) {
		return v, v
	}
	return f.number("low"), f.number("high")
}

// snowDay is the day of the year that a row of snow speaks of: -1 for the
// deepest of the season, 0 when it speaks of one certain year.
func (f Fact) snowDay() int {
	month := strings.ToLower(f["month"])
	if month == "season" {
		return -1
	}
	if strings.ContainsAny(month, "0123456789") {
		return 0
	}
	for i, name := range []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"} {
		if !strings.Contains(month, name) {
			continue
		}
		day := 15 + 30*i + i/2
		switch {
		case strings.Contains(month, "early"):
			day -= 10
		case strings.Contains(month, "late"), strings.Contains(month, "end"), strings.Contains(month, "-"):
			day += 12
		}
		return max(1, day)
	}
	return 0
}
