package report

import (
	"fmt"
	"html/template"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/route"
)

// look is how a map is drawn at one width: a wide one for screens and paper, a
// narrow one for phones with fewer and larger marks.
type look struct {
	id     string
	class  string
	size   float64 // of type
	dot    float64 // radius of a waypoint
	death  float64 // largest radius of a death mark
	towns  int     // how many get a name
	allVia bool    // whether every waypoint gets its name
}

var looks = []look{
	{id: "map-w", class: "wide", size: 12.5, dot: 8, death: 24, towns: 40, allVia: true},
	{id: "map-n", class: "narrow", size: 10.5, dot: 6, death: 15, towns: 10},
}

// chart is one map being drawn.
type chart struct {
	drawing
	labels
	view
	look
	a    *assess.Assessment
	line []xy
	way  []fix
}

// mapDrawing draws everything that lies over the relief.
func mapDrawing(a *assess.Assessment, v view, l look) template.HTML {
	c := &chart{view: v, look: l, a: a, way: way(a)}
	c.wide, c.tall = v.w, v.h
	for _, f := range c.way {
		c.line = append(c.line, v.xy(f.at))
	}
	c.begin(v.w, v.h, "map "+l.class, l.id, "Map of the way from "+a.Journey.From+" to "+a.Journey.To, mapSentence(a))
	c.graticule()
	c.water()
	c.borders()
	c.spreads()
	c.open("g", "class", "route")
	for _, class := range []string{"casing", "way"} {
		for _, part := range v.cut(points(c.way), 0.4) {
			c.tag("path", "d", path(part, false), "class", class)
		}
	}
	c.close("g")
	c.scaleBars()
	c.along(c.line, 3)
	shown := c.shownWaypoints()
	deaths := c.deathMarks()
	c.asideDeaths(deaths)
	c.drawDeaths(deaths, false)
	c.drawDeaths(deaths, true)
	c.dates()
	c.waypoints(shown)
	c.dateNames()
	c.holders()
	c.places()
	return c.end()
}

func mapSentence(a *assess.Assessment) string {
	s := fmt.Sprintf("The way runs %s km on foot from %s to %s", whole(a.Route.Km), a.Journey.From, a.Journey.To)
	if n := len(a.Ensemble.Deaths); n > 0 {
		top := deathPlaces(a, 2)[0]
		s += fmt.Sprintf(". Of %d deaths in %d simulated parties, most lie about km %s, near %s", n, a.Ensemble.Runs, whole(math.Round(top.km/10)*10), top.at)
	}
	return s + "."
}

func points(w []fix) []geo.Point {
	out := make([]geo.Point, len(w))
	for i, f := range w {
		out[i] = f.at
	}
	return out
}

// graticule draws parallels and meridians with their degrees at the frame.
func (c *chart) graticule() {
	n, s := c.view.at(0, 0).Lat, c.view.at(0, c.h).Lat
	for _, lat := range ticks(s, n, 6) {
		y := c.xy(geo.Point{Lat: lat, Lon: c.middle}).y
		c.stroke("grat", xy{0, y}, xy{c.w, y})
		if text := degrees(lat, "N", "S"); y > 14 && y < c.h-24 {
			c.text(4, y-3, "deg", text)
			c.take(box{2, y - c.size, 6 + textWidth(text, c.size*0.85), y})
		}
	}
	half := c.w / 2 / c.unit
	for _, lon := range ticks(c.middle-half, c.middle+half, 5) {
		x := c.xy(geo.Point{Lon: geo.WrapLon(lon)}).x
		c.stroke("grat", xy{x, 0}, xy{x, c.h})
		if x > 44 && x < c.w-44 {
			text := degrees(geo.WrapLon(lon), "E", "W")
			c.text(x+3, c.size, "deg", text)
			c.take(box{x, 0, x + textWidth(text, c.size), c.size * 1.2})
		}
	}
}

func (c *chart) stroke(class string, p ...xy) { c.tag("path", "d", path(p, false), "class", class) }

func degrees(v float64, plus, minus string) string {
	letter := plus
	if v < 0 {
		letter = minus
	}
	return strconv.FormatFloat(round(math.Abs(v), 2), 'f', -1, 64) + "° " + letter
}

func (c *chart) water() {
	var lakes strings.Builder
	for _, ring := range c.a.Backdrop.Lakes {
		var p []xy
		seen := false
		for _, g := range ring {
			q := c.xy(g)
			p, seen = append(p, q), seen || c.holds(q, 5)
		}
		if seen && extent(p) > 2 {
			lakes.WriteString(path(thin(p, 0.5), true))
		}
	}
	c.tag("path", "d", lakes.String(), "class", "lake", "fill-rule", "evenodd")
	var rivers strings.Builder
	for _, r := range c.a.Backdrop.Rivers {
		for _, part := range c.cut(r, 0.7) {
			if extent(part) > c.size {
				rivers.WriteString(path(part, false))
			}
		}
	}
	c.tag("path", "d", rivers.String(), "class", "river")
	for _, ring := range c.a.Backdrop.Coast {
		for _, part := range c.cut(ring, 0.5) {
			c.stroke("coast", part...)
		}
	}
}

// extent returns the longer side of what the points span.
func extent(p []xy) float64 {
	if len(p) == 0 {
		return 0
	}
	b := box{p[0].x, p[0].y, p[0].x, p[0].y}
	for _, q := range p {
		b = box{math.Min(b.x0, q.x), math.Min(b.y0, q.y), math.Max(b.x1, q.x), math.Max(b.y1, q.y)}
	}
	return math.Max(b.x1-b.x0, b.y1-b.y0)
}

func (c *chart) borders() {
	var b strings.Builder
	for _, line := range joined(c.a.Backdrop.Borders) {
		for _, part := range c.cut(line, 1.1) {
			if extent(part) > 6 {
				b.WriteString(path(part, false))
			}
		}
	}
	c.tag("path", "d", b.String(), "class", "border")
}

// spreads draws how far off the ends may lie, as discs.
func (c *chart) spreads() {
	if c.a.Document == nil {
		return
	}
	all := append(append(c.a.Document.Via[:0:0], c.a.Document.Via...), c.a.Document.From, c.a.Document.To)
	for _, w := range all {
		r := float64(w.Spread) / c.metresPerUnit(w.At.Lat)
		if p := c.xy(w.At); r > c.dot {
			c.tag("circle", "cx", num(p.x), "cy", num(p.y), "r", num(r), "class", "spread")
		}
	}
}

// scaleBars draws the scale, at two latitudes where it differs much.
func (c *chart) scaleBars() {
	north, south := c.view.at(0, c.h*0.06).Lat, c.view.at(0, c.h*0.94).Lat
	lats := []float64{(north + south) / 2}
	if a, b := c.metresPerUnit(north), c.metresPerUnit(south); math.Max(a, b)/math.Min(a, b) > 1.15 {
		lats = []float64{math.Round(north/5) * 5, math.Round(south/5) * 5}
	}
	km := ticks(0, 0.24*c.w*math.Min(c.metresPerUnit(lats[0]), c.metresPerUnit(lats[len(lats)-1]))/1000, 2)
	if len(km) < 2 {
		return
	}
	long := km[len(km)-1]
	step := c.size * 1.5
	y := c.h - 10 - step*float64(len(lats)-1)
	width := 0.0
	for i, lat := range lats {
		x, yy := long*1000/c.metresPerUnit(lat), y+float64(i)*step
		text := whole(long) + " km"
		if len(lats) > 1 {
			text += " at " + degrees(lat, "N", "S")
		}
		c.stroke("bar-case", xy{12, yy - 4}, xy{12, yy}, xy{12 + x, yy}, xy{12 + x, yy - 4})
		c.stroke("bar", xy{12, yy - 4}, xy{12, yy}, xy{12 + x, yy}, xy{12 + x, yy - 4})
		c.text(18+x, yy+1, "deg", text)
		width = math.Max(width, x+textWidth(text, c.size)+24)
	}
	c.take(box{0, y - 16, width, c.h})
}

// holders names the powers along the way, each at the middle of its longest
// stretch, beside the way.
func (c *chart) holders() {
	size := c.size * 1.02
	for _, s := range stretches(c.a.Route.Profile) {
		mid := (s.fromKm + s.toKm) / 2
		part := between(c.way, mid, mid)
		if len(part) == 0 || s.name == "" {
			continue
		}
		p := c.xy(part[0].at)
		text := strings.ToUpper(s.name)
		w := textWidth(text, size)*1.18 + 4
		for _, off := range []xy{{40, 0}, {-40 - w, 0}, {80, 20}, {-80 - w, -20}, {40, 60}, {-40 - w, 60}, {40, -60}, {-40 - w, -60}, {130, 30}, {-130 - w, 30}, {120, -40}, {-120 - w, -50}, {-w / 2, 70}, {-w / 2, -70}} {
			k := c.size / 12.5
			b := box{p.x + off.x*k, p.y + off.y*k - size, p.x + off.x*k + w, p.y + off.y*k + 4}
			if c.free(b) {
				c.take(b)
				c.text(b.x0, b.y1-4, "power", text)
				break
			}
		}
	}
}

// placesToName returns towns: those near the way first, then the others
// of the map.
func (c *chart) placesToName() []assess.MapPoint {
	var out []assess.MapPoint
	if c.a.Plan != nil {
		towns := append([]route.Town{}, c.a.Plan.Towns...)
		sort.SliceStable(towns, func(i, j int) bool { return towns[i].Population > towns[j].Population })
		for _, t := range towns[:min(len(towns), c.look.towns/2)] {
			out = append(out, assess.MapPoint{Name: t.Name, At: t.At})
		}
	}
	return append(out, c.a.Backdrop.Places...)
}

func (c *chart) places() {
	for i, p := range c.placesToName() {
		q := c.xy(p.At)
		if i >= c.towns || !c.holds(q, -6) || !c.free(box{q.x - 2, q.y - 2, q.x + 2, q.y + 2}) {
			continue
		}
		if at, ok := c.place(q, 2.5, p.Name, c.size*0.92); ok {
			c.tag("circle", "cx", num(q.x), "cy", num(q.y), "r", "2", "class", "town")
			c.text(at.x, at.y, "town-name", p.Name)
			c.spot(q, 3)
		}
	}
}
