package report

import (
	"fmt"
	"html/template"
	"math"
	"sort"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/walk"
)

// personRow is what became of one person over all walks.
type personRow struct {
	Letter, Name   string
	Colour         int // of the person's palette
	Arrives, Alive string
	Interval       string
	Low, High, Dot float64 // [%] of the bar
	Parts          []part
	Unmet          bool   // in no walk did the party come by
	Median         string // day of death, for a person
}

// part is a share of all walks with one ending.
type part struct {
	Words, Class string
	Percent      float64
	Label        string // "" where there is no room
}

// fates in the order in which a row shows them, before the causes of death.
var fates = []struct {
	fate  walk.Fate
	words string
}{
	{walk.Arrived, "arrived"}, {walk.Left, "left the party"}, {walk.Caught, "caught"}, {walk.Stranded, "stranded alive"}, {walk.Unjoined, "not met"},
}

func personRows(a *assess.Assessment) []personRow {
	s := &a.Ensemble
	letter := letters(names(a))
	causes := causesByWeight(s.Causes)
	var out []personRow
	for i, p := range s.Persons {
		r := personRow{
			Letter: letter[i], Name: p.Name, Colour: i % colours, Arrives: ofTen(p.Arrived.Estimate), Interval: interval(p.Arrived),
			Low: 100 * p.Arrived.Low, High: 100 * p.Arrived.High, Dot: 100 * p.Arrived.Estimate,
		}
		if math.Abs(p.Survival.Estimate-p.Arrived.Estimate) > 0.004 {
			r.Alive = ofTen(p.Survival.Estimate)
		}
		if p.EndingCounts[string(walk.Unjoined)] == s.Runs {
			r.Arrives, r.Alive, r.Interval, r.Unmet = "", "", "", true
		}
		if p.MedianDay > 0 {
			r.Median = whole(p.MedianDay)
		}
		r.Parts = parts(p, causes, s.Runs)
		out = append(out, r)
	}
	return out
}

func parts(p ensemble.Person, causes []string, runs int) []part {
	var out []part
	add := func(words, class string, share float64) {
		if share <= 0 {
			return
		}
		q := part{Words: fmt.Sprintf("%s: %s", words, percent(share)), Class: class, Percent: 100 * share}
		// A narrower part has no room for a word; the key below names it.
		if 100*share > 7 {
			q.Label = words
		}
		out = append(out, q)
	}
	for _, f := range fates {
		add(f.words, causeClass(string(f.fate)), float64(p.EndingCounts[string(f.fate)])/math.Max(1, float64(runs)))
	}
	for _, c := range causes {
		add(c, causeClass(c), p.Causes[c])
	}
	return out
}

// causeKey is one line of the key to the colours of endings.
type causeKey struct {
	Words, Class, Share string
}

// causeKeys lists the causes of death with their share of all deaths.
func causeKeys(a *assess.Assessment) []causeKey {
	var out []causeKey
	for _, c := range causesByWeight(a.Ensemble.Causes) {
		out = append(out, causeKey{c, causeClass(c), percent(a.Ensemble.Causes[c])})
	}
	return out
}

// otherKeys lists the fates that occur besides death.
func otherKeys(a *assess.Assessment) []causeKey {
	var out []causeKey
	for _, f := range fates {
		for _, p := range a.Ensemble.Persons {
			if p.EndingCounts[string(f.fate)] > 0 {
				out = append(out, causeKey{f.words, causeClass(string(f.fate)), ""})
				break
			}
		}
	}
	return out
}

// colours is the size of the palette of persons.
const colours = 8

// bodyRow is one person along the days of the typical walk.
type bodyRow struct {
	Letter, Name string
	Colour       int
	End          string
	Charts       []bodyChart
}

// bodyChart is one quantity of one person.
type bodyChart struct {
	Title  string
	Figure string // the extreme, in words
	SVG    template.HTML
}

// measure is a quantity of the body that is followed along the days.
type measure struct {
	key, title  string
	low, high   func(walk.PersonDay) float64
	limit       float64 // drawn as a line: where it becomes dangerous
	floor, roof float64 // least extent of the axis
	words       func(low, high float64) string
}

var measures = []measure{
	{
		"mass", "Body mass [kg]", func(p walk.PersonDay) float64 { return p.Mass }, func(p walk.PersonDay) float64 { return p.Mass }, 0, 40, 60,
		func(low, high float64) string { return fmt.Sprintf("%.0f to %.0f kg", high, low) },
	},
	{
		"thirst", "Water lost [% of mass]", func(walk.PersonDay) float64 { return 0 }, func(p walk.PersonDay) float64 { return p.Thirst }, 10, 0, 12,
		func(_, high float64) string { return fmt.Sprintf("worst %.0f %%", high) },
	},
	{
		"core", "Core temperature [°C]", func(p walk.PersonDay) float64 { return p.CoreLow }, func(p walk.PersonDay) float64 { return p.CoreHigh }, 0, 34, 40,
		func(low, high float64) string { return fmt.Sprintf("%.1f to %.1f °C", low, high) },
	},
}

// bodyRows follows each person along the typical walk.
func bodyRows(a *assess.Assessment) []bodyRow {
	if len(a.Ensemble.Sample) == 0 || len(a.Ensemble.Sample[0].Days) < 2 {
		return nil
	}
	t := a.Ensemble.Sample[0]
	letter := letters(names(a))
	var out []bodyRow
	for i, p := range a.Ensemble.Persons {
		r := bodyRow{Letter: letter[i], Name: p.Name, Colour: i % colours, End: endOf(t, p.Name)}
		for _, m := range measures {
			if c, ok := bodyLine(t, i, p.Name, m); ok {
				r.Charts = append(r.Charts, c)
			}
		}
		out = append(out, r)
	}
	return out
}

// endOf says how a person's part ended.
func endOf(t walk.Trace, name string) string {
	for _, e := range t.Outcome.Ends {
		if e.Name != name {
			continue
		}
		text := string(e.Fate)
		if e.Fate == walk.Died && e.Cause != "" {
			text = "died: " + e.Cause
		}
		if e.Fate == walk.Unjoined {
			return "not met"
		}
		return fmt.Sprintf("%s, day %s", text, whole(math.Floor(e.Day)))
	}
	return ""
}

// personOn returns a person's day, if present.
func personOn(d walk.Day, name string) (walk.PersonDay, bool) {
	for _, p := range d.People {
		if p.Name == name {
			return p, p.Present && p.Mass > 0
		}
	}
	return walk.PersonDay{}, false
}

// bodyLine draws one quantity of one person; the axis is that of all.
func bodyLine(t walk.Trace, person int, name string, m measure) (bodyChart, bool) {
	const w, h = 300.0, 64.0
	floor, roof := m.floor, m.roof
	for _, d := range t.Days {
		for _, p := range d.People {
			if p.Present && p.Mass > 0 {
				floor, roof = math.Min(floor, m.low(p)), math.Max(roof, m.high(p))
			}
		}
	}
	x, y := scale{float64(t.Days[0].Day), float64(t.Days[len(t.Days)-1].Day), 0, w}, scale{floor, roof, h - 2, 2}
	var up, down []xy
	low, high := math.Inf(1), math.Inf(-1)
	for _, d := range t.Days {
		p, ok := personOn(d, name)
		if !ok {
			continue
		}
		low, high = math.Min(low, m.low(p)), math.Max(high, m.high(p))
		up = append(up, xy{x.at(float64(d.Day)), y.at(m.high(p))})
		down = append(down, xy{x.at(float64(d.Day)), y.at(m.low(p))})
	}
	if len(up) < 2 {
		return bodyChart{}, false
	}
	var d drawing
	sentence := fmt.Sprintf("%s, %s: %s", name, m.title, m.words(low, high))
	d.open("svg", "viewBox", "0 0 300 64", "preserveAspectRatio", "none", "class", "body", "role", "img", "aria-label", sentence)
	for _, v := range ticks(floor, roof, 3) {
		d.line(0, y.at(v), w, y.at(v), "grid")
	}
	if m.limit > 0 {
		d.line(0, y.at(m.limit), w, y.at(m.limit), "limit")
	}
	class := fmt.Sprintf("p%d", person%colours)
	if m.key != "mass" {
		d.tag("path", "d", band(thin(up, 0.4), thin(down, 0.4)), "class", "f-"+class)
	}
	d.tag("path", "d", path(thin(up, 0.4), false), "class", "l-"+class)
	end := up[len(up)-1]
	if end.x < w-3 {
		d.line(end.x, 0, end.x, h, "stop")
	}
	return bodyChart{Title: m.title, Figure: m.words(low, high), SVG: d.end()}, true
}

// influence is one bar of what matters.
type influence struct {
	Input, Direction string
	Percent          float64 // [%] of the longest bar
	Share            string
}

func influences(a *assess.Assessment) []influence {
	m := append([]ensemble.Influence{}, a.Ensemble.Matters...)
	sort.SliceStable(m, func(i, j int) bool { return m[i].Influence > m[j].Influence })
	var out []influence
	for _, x := range m[:min(len(m), 14)] {
		if x.Influence < 0.002 && len(out) > 0 {
			break
		}
		share := "under 1 %"
		if x.Influence >= 0.01 {
			share = fmt.Sprintf("%.0f %%", 100*x.Influence)
		}
		out = append(out, influence{x.Input, x.Direction, 100 * x.Influence / math.Max(m[0].Influence, 1e-9), share})
	}
	return out
}

// sparedRow is how far the party comes when it is spared some obstacle.
type sparedRow struct {
	Words, Km, Arrives, Interval, Mean, Killer string
	Percent                                    float64 // [%] of the way
}

// sparedRows begins with the party as it is.
func sparedRows(a *assess.Assessment) []sparedRow {
	if len(a.WhatIf) == 0 {
		return nil
	}
	s := &a.Ensemble
	first := assess.WhatIf{Spared: "nothing: as it is", Arrived: s.Arrived, Mean: s.Mean}
	for _, o := range s.Outcomes {
		first.Farthest += o.Km / float64(len(s.Outcomes))
	}
	if c := causesByWeight(s.Causes); len(c) > 0 {
		first.Killer = c[0]
	}
	var out []sparedRow
	for _, w := range append([]assess.WhatIf{first}, a.WhatIf...) {
		out = append(out, sparedRow{
			Words: w.Spared, Km: whole(math.Round(w.Farthest/10) * 10), Arrives: ofTen(w.Arrived.Estimate), Interval: interval(w.Arrived),
			Mean: fmt.Sprintf("%.1f", w.Mean), Killer: w.Killer, Percent: math.Min(100, 100*w.Farthest/math.Max(1, a.Route.Km)),
		})
	}
	return out
}
