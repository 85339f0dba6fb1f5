package report

import (
	"fmt"
	"html/template"
	"math"
	"strconv"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/ensemble"
)

// frame is how a chart over days is drawn at one width.
type frame struct {
	id, class   string
	w           float64
	left, right float64
	ticks       int // most dates on the axis
	size        float64
}

var frames = []frame{
	{id: "w", class: "wide", w: 1080, left: 52, right: 16, ticks: 16, size: 13},
	{id: "n", class: "narrow", w: 380, left: 36, right: 8, ticks: 6, size: 11},
}

// lastDay is the end of the axis of days that the charts share.
func lastDay(a *assess.Assessment) float64 {
	d := math.Max(a.Route.Days, 1)
	if n := len(a.Ensemble.Alive); n > 0 {
		d = math.Max(d, a.Ensemble.Alive[n-1].Day)
	}
	return d
}

// dateAxis draws the dates below a panel and lines up through it.
func (f frame) dateAxis(d *drawing, x scale, top, bottom float64, dates []dayTick) {
	edge := f.left - 4
	for _, t := range dates {
		p := x.at(t.day)
		d.line(p, top, p, bottom, "grid")
		w := textWidth(t.label, f.size)
		from := math.Min(p+3, f.w-w-1)
		if from > edge {
			d.text(from, bottom+f.size+3, "tick", t.label)
			edge = from + w + 4
		}
	}
	d.line(f.left, bottom, f.w-f.right, bottom, "axis")
}

// survival draws how many of the party are alive, day by day, with the band
// that holds nine of ten parties.
func survival(a *assess.Assessment, f frame) template.HTML {
	alive := a.Ensemble.Alive
	if len(alive) < 2 {
		return ""
	}
	most := float64(len(a.Ensemble.Persons))
	height, days := 260.0, lastDay(a)
	if end := alive[len(alive)-1].Day; end < 0.6*days {
		days = end // the common axis would leave most of the chart empty
	}
	x := scale{0, days, f.left, f.w - f.right}
	y := scale{0, most, height, 18}
	var d drawing
	d.begin(f.w, height+44, f.class, "alive-"+f.id, "People alive, by day", survivalSentence(a))
	for v := 0.0; v <= most; v++ {
		if most > 12 && int(v)%5 != 0 {
			continue
		}
		d.line(f.left, y.at(v), f.w-f.right, y.at(v), "grid")
		d.text(f.left-6, y.at(v)+4, "tick e", num(v))
	}
	f.dateAxis(&d, x, 18, height, dayTicks(departure(a), days, f.ticks))
	var mean, low, high []xy
	for _, p := range alive {
		mean = append(mean, xy{x.at(p.Day), y.at(p.Alive)})
		low = append(low, xy{x.at(p.Day), y.at(p.Low)})
		high = append(high, xy{x.at(p.Day), y.at(p.High)})
	}
	d.tag("path", "d", band(thin(high, 0.3), thin(low, 0.3)), "class", "band")
	d.tag("path", "d", path(thin(mean, 0.2), false), "class", "mean")
	f.passedMarks(&d, a, x, y)
	d.text(f.w-f.right, height+36, "tick e", "day "+whole(days))
	d.text(f.left, height+36, "tick", "day 0")
	return d.end()
}

// passedMarks names places at the median day of passing, on the mean curve.
func (f frame) passedMarks(d *drawing, a *assess.Assessment, x, y scale) {
	l := labels{wide: f.w, tall: 300}
	l.take(box{0, 0, f.left + 2, 300})
	var line []xy
	for _, p := range a.Ensemble.Alive {
		line = append(line, xy{x.at(p.Day), y.at(p.Alive)})
	}
	l.along(line, 3)
	for _, p := range a.Ensemble.Passed {
		if p.Day.P50 <= 0 || p.Reached.Estimate < 0.05 {
			continue
		}
		at := xy{x.at(p.Day.P50), y.at(aliveOn(a.Ensemble.Alive, p.Day.P50))}
		d.tag("circle", "cx", num(at.x), "cy", num(at.y), "r", "3", "class", "passed")
		if q, ok := l.place(at, 4, p.Name, f.size*0.92); ok {
			d.text(q.x, q.y, "note", p.Name)
		}
	}
}

// aliveOn returns the mean number alive on a day.
func aliveOn(alive []ensemble.AlivePoint, day float64) float64 {
	out := alive[0].Alive
	for i, p := range alive {
		if p.Day > day {
			if i > 0 {
				q := alive[i-1]
				return q.Alive + (p.Alive-q.Alive)*(day-q.Day)/(p.Day-q.Day)
			}
			break
		}
		out = p.Alive
	}
	return out
}

func survivalSentence(a *assess.Assessment) string {
	s := &a.Ensemble
	last := s.Alive[len(s.Alive)-1]
	half := -1.0
	for _, p := range s.Alive {
		if p.Alive < float64(len(s.Persons))/2 && p.Day > 1 {
			half = p.Day
			break
		}
	}
	text := fmt.Sprintf("On the mean over %d simulated parties, %.1f of %s are alive on day %s.", s.Runs, last.Alive, plural(len(s.Persons), "person", "people"), whole(last.Day))
	if half > 0 {
		text += fmt.Sprintf(" From day %s on, fewer than half are.", whole(half))
	}
	return text
}

// waffle shows a hundred parties as squares, by how many of each arrive.
func waffle(a *assess.Assessment) template.HTML {
	s := &a.Ensemble
	if s.Runs == 0 || len(s.Arrivals) < 2 {
		return ""
	}
	counts := shares(s.Arrivals, 100)
	groups := arrivalGroups(counts)
	var d drawing
	const cell, gap = 15.0, 3.0
	w := 10*(cell+gap) + 170
	d.begin(w, 10*(cell+gap)+2, "waffle", "waffle", "A hundred parties, by how many people arrive", waffleSentence(groups))
	i := 0
	for k, g := range groups {
		class := "w" + strconv.Itoa(g.shade)
		first := i
		for range g.n {
			d.rect(float64(i%10)*(cell+gap), float64(i/10)*(cell+gap), cell, cell, "rx", "3", "class", class)
			i++
		}
		if g.n == 0 {
			continue
		}
		// A label stands at the middle of its squares, and no nearer than a
		// line to the one before.
		y := (float64(first)+float64(g.n-1)/2)/10*(cell+gap) + 12
		groups[k].y = y
	}
	// Labels keep a line's distance, from the bottom up.
	next := 10*(cell+gap) + 14
	for k := len(groups) - 1; k >= 0; k-- {
		if groups[k].n > 0 {
			groups[k].y = math.Min(groups[k].y, next-20)
			next = groups[k].y
		}
	}
	for _, g := range groups {
		if g.n == 0 {
			continue
		}
		y := g.y
		d.rect(10*(cell+gap)+10, y-10, 11, 11, "rx", "2", "class", "w"+strconv.Itoa(g.shade))
		d.text(10*(cell+gap)+27, y, "waffle-t", fmt.Sprintf("%d: %s", g.n, g.words))
	}
	return d.end()
}

// arrivalGroup is so many parties of a hundred.
type arrivalGroup struct {
	n     int
	words string
	shade int // 0 nobody .. 3 all
	y     float64
}

// arrivalGroups gathers the numbers of arrivals into nobody, some, most, all.
func arrivalGroups(counts []int) []arrivalGroup {
	most := len(counts) - 1
	g := []arrivalGroup{{words: "nobody arrives"}, {shade: 1}, {shade: 2}, {words: "all arrive", shade: 3}}
	half := most / 2
	g[1].words, g[2].words = span(1, half), span(half+1, most-1)
	if most == 1 {
		g[3].words = "arrives"
		g[0].words = "does not arrive"
	}
	for k, n := range counts {
		switch {
		case k == 0:
			g[0].n += n
		case k == most:
			g[3].n += n
		case k <= half:
			g[1].n += n
		default:
			g[2].n += n
		}
	}
	return g
}

func span(from, to int) string {
	switch {
	case from == to && from == 1:
		return "one arrives"
	case from >= to:
		return fmt.Sprintf("%d arrive", from)
	}
	return fmt.Sprintf("%d to %d arrive", from, to)
}

func waffleSentence(groups []arrivalGroup) string {
	s := "Of a hundred simulated parties, "
	first := true
	for _, g := range groups {
		if g.n > 0 {
			if !first {
				s += "; "
			}
			s += fmt.Sprintf("in %d %s", g.n, g.words)
			first = false
		}
	}
	return s + "."
}

// shares brings counts to a sum of so many, by largest remainder.
func shares(counts []int, sum int) []int {
	total := 0
	for _, n := range counts {
		total += n
	}
	out := make([]int, len(counts))
	if total == 0 {
		return out
	}
	left := sum
	for i, n := range counts {
		out[i] = n * sum / total
		left -= out[i]
	}
	for ; left > 0; left-- {
		best := 0
		for i, n := range counts {
			if n*sum-out[i]*total > counts[best]*sum-out[best]*total {
				best = i
			}
		}
		out[best]++
	}
	return out
}
