package report

import (
	"fmt"
	"math"
	"sort"
	"strconv"

	"github.com/longwalk/longwalk/assess"
)

// shownWaypoints returns the waypoints that have room for a mark, and keeps it
// free; what lies under another mark has its place in the list beside the map
// only.
func (c *chart) shownWaypoints() []int {
	w := c.a.Route.Waypoints
	order := make([]int, len(w))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(x, y int) bool { return isEnd(w[order[x]]) && !isEnd(w[order[y]]) })
	var drawn []xy
	var shown []int
	for _, i := range order {
		p := c.xy(w[i].At)
		hidden := false
		for _, q := range drawn {
			hidden = hidden || math.Hypot(p.x-q.x, p.y-q.y) < 1.8*c.dot
		}
		if hidden || !c.holds(p, 0) {
			continue
		}
		drawn, shown = append(drawn, p), append(shown, i)
		c.spot(p, c.dot+1)
	}
	return shown
}

func isEnd(p assess.MapPoint) bool { return p.Kind == "start" || p.Kind == "goal" }

// waypoints draws numbered marks with names.
func (c *chart) waypoints(shown []int) {
	w := c.a.Route.Waypoints
	for _, i := range shown {
		p, class := c.xy(w[i].At), "via"
		if isEnd(w[i]) {
			class = "end"
		}
		c.tag("circle", "cx", num(p.x), "cy", num(p.y), "r", num(c.dot), "class", class)
		c.text(p.x, p.y+c.size*0.29, "m "+class+"-no", strconv.Itoa(i+1))
		if !c.allVia && !isEnd(w[i]) {
			continue
		}
		if at, ok := c.place(p, c.dot, w[i].Name, c.size*1.2); ok {
			c.text(at.x, at.y, class+"-name", w[i].Name)
		}
	}
}

// datesOnWay returns the firsts of months, or days, that the way shows.
func (c *chart) datesOnWay() []dayTick {
	most := 14
	if c.class == "narrow" {
		most = 7
	}
	return dayTicks(departure(c.a), c.a.Route.Days, most)
}

// dateNames names the ticks that dates drew.
func (c *chart) dateNames() {
	for _, t := range c.datesOnWay() {
		if p, _, ok := c.onDay(t.day); ok && t.day > 0 {
			if at, ok := c.place(p, 5, t.label, c.size*0.92); ok {
				c.text(at.x, at.y, "day-name", t.label)
			}
		}
	}
}

// dates draws ticks across the way.
func (c *chart) dates() {
	for _, t := range c.datesOnWay() {
		p, across, ok := c.onDay(t.day)
		if !ok || t.day <= 0 {
			continue
		}
		c.stroke("day-case", xy{p.x - 5*across.x, p.y - 5*across.y}, xy{p.x + 5*across.x, p.y + 5*across.y})
		c.stroke("day", xy{p.x - 5*across.x, p.y - 5*across.y}, xy{p.x + 5*across.x, p.y + 5*across.y})
	}
}

// onDay returns where the plan is on a day, and the direction across the way.
func (c *chart) onDay(day float64) (p, across xy, ok bool) {
	start := departure(c.a)
	i := sort.Search(len(c.way), func(i int) bool { return c.way[i].time.Sub(start).Hours()/24 >= day })
	if i == 0 || i >= len(c.way) {
		return xy{}, xy{}, false
	}
	q, r := c.line[max(0, i-4)], c.line[min(len(c.line)-1, i+4)]
	n := math.Hypot(r.x-q.x, r.y-q.y)
	if n == 0 {
		return xy{}, xy{}, false
	}
	return c.line[i], xy{-(r.y - q.y) / n, (r.x - q.x) / n}, true
}

// deathMark is a circle for the deaths of one neighbourhood.
type deathMark struct {
	at     xy
	n      int
	causes map[string]int
	r      float64
	from   xy // where they died; at may be aside
}

// deathMarks gathers the deaths into circles whose area is their number, and
// joins those that would overlap.
func (c *chart) deathMarks() []deathMark {
	deaths := c.a.Ensemble.Deaths
	if len(deaths) == 0 {
		return nil
	}
	cell := c.death * 0.9
	index := map[[2]int]int{}
	var marks []deathMark
	for _, d := range deaths {
		p := c.xy(d.At)
		if !c.holds(p, 0) {
			continue
		}
		k := [2]int{int(p.x / cell), int(p.y / cell)}
		i, ok := index[k]
		if !ok {
			i = len(marks)
			index[k] = i
			marks = append(marks, deathMark{causes: map[string]int{}})
		}
		m := &marks[i]
		m.at.x, m.at.y = (m.at.x*float64(m.n)+p.x)/float64(m.n+1), (m.at.y*float64(m.n)+p.y)/float64(m.n+1)
		m.n++
		m.causes[d.Cause]++
	}
	most := 0
	for _, m := range marks {
		most = max(most, m.n)
	}
	size := func(m *deathMark) { m.r = math.Max(2.5, c.death*math.Sqrt(float64(m.n)/float64(most))) }
	for i := range marks {
		size(&marks[i])
	}
	sort.SliceStable(marks, func(i, j int) bool { return marks[i].n > marks[j].n })
	for i := 0; i < len(marks); i++ {
		for j := i + 1; j < len(marks); {
			a, b := &marks[i], marks[j]
			if math.Hypot(a.at.x-b.at.x, a.at.y-b.at.y) > (a.r+b.r)*0.82 {
				j++
				continue
			}
			s := float64(b.n) / float64(a.n+b.n)
			a.at = xy{a.at.x + s*(b.at.x-a.at.x), a.at.y + s*(b.at.y-a.at.y)}
			a.n += b.n
			for cause, n := range b.causes {
				a.causes[cause] += n
			}
			size(a)
			a.r = math.Min(a.r, c.death*1.25)
			marks = append(marks[:j], marks[j+1:]...)
			j = i + 1
		}
	}
	return marks
}

// asideDeaths moves the marks that bear a number off the way, to where they
// cover nothing, and keeps their room; a thin line leads back.
func (c *chart) asideDeaths(marks []deathMark) {
	for i := range marks {
		m := &marks[i]
		m.from = m.at
		if c.numbered(*m) {
			m.at = c.aside(m.at, m.r)
			c.spot(m.at, m.r+1)
		}
	}
}

// aside finds room for a circle near a point, east of it if it can be: ways
// mostly run north and south on a page.
func (c *chart) aside(p xy, r float64) xy {
	for _, far := range []float64{1, 1.7, 2.6, 3.6} {
		for turn := range 16 {
			t := math.Pi / 8 * float64((turn+1)/2) * float64(1-2*(turn%2))
			d := r + (c.dot+7)*far
			q := xy{p.x + d*math.Cos(t), p.y + d*math.Sin(t)}
			if c.free(box{q.x - r - 1, q.y - r - 1, q.x + r + 1, q.y + r + 1}) {
				return q
			}
		}
	}
	return p
}

// numbered tells whether a mark is large enough for its number.
func (c *chart) numbered(m deathMark) bool { return m.r > c.size*0.72 }

// drawDeaths draws each mark as a ring parted by cause.
func (c *chart) drawDeaths(marks []deathMark, numbered bool) {
	c.open("g", "class", "deaths")
	for _, m := range marks {
		if c.numbered(m) != numbered {
			continue
		}
		weights := map[string]float64{}
		for cause, n := range m.causes {
			weights[cause] = float64(n)
		}
		c.open("g")
		c.whole("title", c.deathWords(m, weights))
		if m.from != m.at {
			c.stroke("lead", m.from, m.at)
		}
		c.tag("circle", "cx", num(m.at.x), "cy", num(m.at.y), "r", num(m.r+1.2), "class", "death-case")
		turn := 0.0
		for _, cause := range causesByWeight(weights) {
			s := weights[cause] / float64(m.n)
			c.wedge(m.at, m.r, turn, turn+s, "c-"+causeClass(cause))
			turn += s
		}
		if numbered {
			c.tag("circle", "cx", num(m.at.x), "cy", num(m.at.y), "r", num(m.r*0.64), "class", "death-hole")
			c.text(m.at.x, m.at.y+c.size*0.32, "m death-no", strconv.Itoa(m.n))
		}
		c.close("g")
	}
	c.close("g")
}

func (c *chart) deathWords(m deathMark, weights map[string]float64) string {
	words := fmt.Sprintf("%s in %d walks: ", plural(m.n, "death", "deaths"), c.a.Ensemble.Runs)
	for i, cause := range causesByWeight(weights) {
		if i > 0 {
			words += ", "
		}
		words += fmt.Sprintf("%s %d", cause, m.causes[cause])
	}
	return words
}

// wedge draws a sector from one turn to another, clockwise from north.
func (c *chart) wedge(p xy, r, from, to float64, class string) {
	if to-from > 0.999 {
		c.tag("circle", "cx", num(p.x), "cy", num(p.y), "r", num(r), "class", class)
		return
	}
	on := func(t float64) xy {
		return xy{p.x + r*math.Sin(2*math.Pi*t), p.y - r*math.Cos(2*math.Pi*t)}
	}
	large := "0"
	if to-from > 0.5 {
		large = "1"
	}
	a, b := on(from), on(to)
	c.tag("path", "d", "M"+num(p.x)+" "+num(p.y)+"L"+num(a.x)+" "+num(a.y)+"A"+num(r)+" "+num(r)+" 0 "+large+" 1 "+num(b.x)+" "+num(b.y)+"Z", "class", class)
}
