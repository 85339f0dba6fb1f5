package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/search"
	"github.com/longwalk/longwalk/walk/body"
)

// survived is the answer of survive: a contract.
type survived struct {
	Case   string `json:"case"`
	Seed   uint64 `json:"seed"`
	Answer string `json:"answer"`
	search.Window
	Assumed []search.Setting `json:"assumed"`
	Caveats []string         `json:"caveats"`
	Works   []cite.Work      `json:"works"`
}

// showWindow prints a window; missing is what was asked for and is not there.
func (d *door) showWindow(c search.Case, w search.Window, missing string) error {
	s := survived{
		Case: c.String(), Seed: uint64(c.Seed), Answer: w.Sentence(), Window: w,
		Assumed: c.Assumed(), Caveats: c.Caveats(), Works: c.Works(),
	}
	if missing != "" {
		s.Caveats = append([]string{missing}, s.Caveats...)
	}
	if d.json {
		return d.printJSON(s)
	}
	fmt.Fprintln(d.out, s.Answer)
	fmt.Fprintln(d.out, s.Case)
	t := d.table(table.Row{fmt.Sprintf("of %d people", w.Runs), "first 5 in 100", "half", "95 in 100", fmt.Sprintf("within %s", hours(w.Hours)), "by"})
	for _, x := range []struct {
		name string
		s    search.Spread
	}{{"impaired", w.Impaired}, {"helpless", w.Helpless}, {"dead", w.Dead}} {
		t.AppendRow(table.Row{x.name, after(x.s.P05), after(x.s.P50), after(x.s.P95), percent(x.s.Share.Estimate), causes(x.s)})
	}
	t.Render()
	if len(w.Alive) > 0 {
		fmt.Fprintln(d.out, "alive after", aliveLine(w.Alive))
	}
	if t := w.Then; t != nil {
		fmt.Fprintf(d.out, "after %s: well %s, impaired %s, helpless %s, dead %s (95 %% interval %s to %s)\n", hours(t.Hours),
			percent(t.Well.Estimate), percent(t.Impaired.Estimate), percent(t.Helpless.Estimate), percent(t.Dead.Estimate), percent(t.Dead.Low), percent(t.Dead.High))
	}
	if w.Freezes != nil {
		fmt.Fprintf(d.out, "bare skin of the most susceptible freezes in %.0f min at the worst of the first day\n", *w.Freezes)
	}
	if line := frozenLine(w.Frozen); line != "" {
		fmt.Fprintln(d.out, "frozen while alive:", line)
	}
	if line := handsLine(w.Hands); line != "" {
		fmt.Fprintln(d.out, "hands while alive:", line)
	}
	if w.Feet.P50 != nil {
		fmt.Fprintf(d.out, "feet wet and cold: trench foot in half of them after %s\n", hours(*w.Feet.P50))
	}
	if x := w.InWater; x != nil {
		fmt.Fprintf(d.out, "published: a mean person, lightly clad, in a life jacket and holding still %s (Hayward 1975); of recorded cases the longest %s (Xu 2018)\n", hours(x.Predicted), hours(x.Longest))
		fmt.Fprintln(d.out, waterLine(x))
	} else if c.Deep() {
		fmt.Fprintln(d.out, shockLine(body.ColdShock(c.Bath)))
	}
	if w.Km != nil {
		fmt.Fprintf(d.out, "walks %.0f km (9 in 10 between %.0f and %.0f) on level ground\n", w.Km.P50, w.Km.P05, w.Km.P95)
	}
	d.showWhatIfs(w, min(c.WhatIfs, c.Runs))
	for _, text := range s.Caveats {
		fmt.Fprintln(d.out, "caveat:", text)
	}
	fmt.Fprintf(d.out, "rests on %d works and %d assumptions, listed with --json; the body part by part: docs/body.md\n", len(s.Works), len(s.Assumed))
	return nil
}

// mostWhatIfs is how many what-ifs fit the screen.
const mostWhatIfs = 6

// worthTelling is the least gain that is shown, as a share of the hours that
// half live: a blanket in the desert is none.
const worthTelling = 0.01

func (d *door) showWhatIfs(w search.Window, tried int) {
	half := w.Hours
	if w.Dead.P50 != nil {
		half = *w.Dead.P50
	}
	var help []search.WhatIf
	for _, x := range w.WhatIfs {
		if math.Max(x.Gain, x.Able) >= worthTelling*half {
			help = append(help, x)
		}
	}
	if len(help) == 0 {
		if len(w.WhatIfs) > 0 {
			fmt.Fprintf(d.out, "of %d things tried none gains time within %s\n", len(w.WhatIfs), hours(w.Hours))
		}
		return
	}
	t := d.table(table.Row{fmt.Sprintf("what would help (%d of the people)", tried), "half helpless", "half dead", "alive at the end", "hours able gained", "hours of life gained"})
	for _, x := range help[:min(len(help), mostWhatIfs)] {
		t.AppendRow(table.Row{
			x.Name, after(x.Helpless.P50), after(x.Dead.P50), percent(1 - x.Dead.Share.Estimate),
			gained(x.Able), gained(x.Gain),
		})
	}
	t.Render()
}

// gained writes hours gained or lost, without tenths when they are many.
func gained(h float64) string {
	if math.Abs(h) >= 100 {
		return fmt.Sprintf("%+.0f", h)
	}
	return fmt.Sprintf("%+.3g", h)
}

// after writes a time for a person.
func after(h *float64) string {
	if h == nil {
		return "not by then"
	}
	return hours(*h)
}

// hours writes a span for a person: minutes, hours or days.
func hours(h float64) string {
	switch {
	case h < 2:
		return fmt.Sprintf("%.0f min", 60*h)
	case h < 10:
		return fmt.Sprintf("%.1f h", h)
	case h < 72:
		return fmt.Sprintf("%.0f h", h)
	}
	return fmt.Sprintf("%.3g days", h/24)
}

func percent(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }

// causes lists the causes, the most common first.
func causes(s search.Spread) string {
	names := make([]string, 0, len(s.Causes))
	for name := range s.Causes {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if s.Causes[a] != s.Causes[b] {
			return int(math.Copysign(1, s.Causes[b]-s.Causes[a]))
		}
		return strings.Compare(a, b)
	})
	for i, name := range names {
		names[i] = fmt.Sprintf("%s %s", name, percent(s.Causes[name]))
	}
	return strings.Join(names, ", ")
}

func aliveLine(all []search.Alive) string {
	var parts []string
	for _, a := range all {
		parts = append(parts, fmt.Sprintf("%s %s", hours(a.Hours), percent(a.Share.Estimate)))
	}
	return strings.Join(parts, ", ")
}

// handsLine tells when hands fail.
func handsLine(h search.Hands) string {
	var parts []string
	for _, x := range []struct {
		name string
		p    search.Part
	}{{"too cold for fine work (fingers below 15 degC)", h.Clumsy}, {"numb (below 8 degC)", h.Numb}} {
		if x.p.P50 != nil {
			parts = append(parts, fmt.Sprintf("of half %s after %s", x.name, hours(*x.p.P50)))
		}
	}
	return strings.Join(parts, ", ")
}

// shockLine tells of the gasping of the first minutes, as a share of the strongest.
func shockLine(shock float64) string {
	if shock <= 0 {
		return "the first minutes: no cold shock in water so warm"
	}
	return fmt.Sprintf("the first five minutes: gasping, %.0f %% of the strongest (House 2017): keep the face out of the water and hold on until it passes", 100*shock)
}

// waterLine tells what comes before the cold in the water.
func waterLine(x *search.Curves) string {
	text := shockLine(x.Shock)
	if x.Swim != nil {
		text += fmt.Sprintf("; a swim in a life jacket ends after %.0f min and %.0f to %.0f m (Ducharme 2007)", *x.Swim, *x.Least, *x.Most)
	}
	return text
}

func frozenLine(f search.Frozen) string {
	var parts []string
	for _, x := range []struct {
		name string
		p    search.Part
	}{{"face", f.Face}, {"fingers", f.Fingers}, {"toes", f.Toes}} {
		if x.p.Share.Estimate == 0 {
			continue
		}
		text := fmt.Sprintf("%s of %s", x.name, percent(x.p.Share.Estimate))
		if x.p.P50 != nil {
			text += ", of half within " + hours(*x.p.P50)
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}
