package report

import (
	"fmt"
	"html/template"
	"math"
	"sort"
	"strings"

	"github.com/longwalk/longwalk/assess"
)

// ground is the chart of what lies under and above the planned way: height,
// temperature, snow, water and who holds the land, on one axis of days.
type ground struct {
	drawing
	frame
	a *assess.Assessment
	p []assess.ProfilePoint
	x scale
	y float64 // top of the next panel
}

// The scale of temperatures is the same in every chart: blue where it freezes
// hard, red where it is hot [degC].
const coldest, hottest = -40.0, 45.0

func groundChart(a *assess.Assessment, f frame) template.HTML {
	p := a.Route.Profile
	if len(p) < 2 {
		return ""
	}
	g := &ground{frame: f, a: a, p: p, x: scale{0, lastDay(a), f.left, f.w - f.right}}
	snow := 0.0
	for _, q := range p {
		snow = math.Max(snow, q.Snow)
	}
	bottom := 502.0 // of the last panel, as the panels below add up
	if snow < 0.005 {
		bottom -= 70
	}
	g.begin(f.w, bottom+26, f.class, "ground-"+f.id, "The ground, day by day", groundSentence(a))
	g.dateAxis(&g.drawing, g.x, 22, bottom, dayTicks(departure(a), lastDay(a), f.ticks))
	g.y = 22
	g.heights()
	g.temperatures()
	if snow >= 0.005 {
		g.snow(snow)
	}
	g.strip("Mapped water or snow near the way; gaps are dry", g.waterStrip)
	g.y += 12 // for the length of the longest dry stretch
	g.strip("Who holds the land", g.holderStrip)
	return g.end()
}

// groundSentence says what the chart shows.
func groundSentence(a *assess.Assessment) string {
	top, low, high := a.Route.Profile[0], a.Route.Profile[0], a.Route.Profile[0]
	for _, p := range a.Route.Profile {
		if p.Elevation > top.Elevation {
			top = p
		}
		if p.Low < low.Low {
			low = p
		}
		if p.High > high.High {
			high = p
		}
	}
	s := fmt.Sprintf("The way climbs to %s m at km %s.", whole(math.Round(top.Elevation/10)*10), whole(math.Round(top.Km/10)*10))
	s += fmt.Sprintf(" The coldest usual night is %s °C, about %s; the hottest usual noon %s °C, about %s.", whole(low.Low), dateText(low.Date), whole(high.High), dateText(high.Date))
	if dry := longestDry(a); dry.toKm-dry.fromKm > 1 {
		s += fmt.Sprintf(" The longest stretch without mapped water or snow is %s km, from km %s.", whole(dry.toKm-dry.fromKm), whole(dry.fromKm))
	}
	return s
}

// title writes what a panel shows, with its unit, above it.
func (g *ground) title(text string) { g.text(g.left, g.y-7, "panel", text) }

func (g *ground) yAxis(y scale, n int) {
	for _, v := range ticks(y.low, y.high, n) {
		g.line(g.left, y.at(v), g.w-g.right, y.at(v), "grid")
		g.text(g.left-6, y.at(v)+4, "tick e", whole(v))
	}
}

func (g *ground) heights() {
	top, bottom := 0.0, math.Inf(1)
	for _, p := range g.p {
		top, bottom = math.Max(top, p.Elevation), math.Min(bottom, p.Elevation)
	}
	bottom = math.Min(0, bottom)
	if top-bottom < 100 {
		top = bottom + 100
	}
	y := scale{bottom, top * 1.04, g.y + 130, g.y + 4}
	g.title("Height [m]; numbers are places on the map")
	g.yAxis(y, 4)
	var line []xy
	for _, p := range g.p {
		line = append(line, xy{g.x.at(p.Day), y.at(p.Elevation)})
	}
	line = thin(line, 0.4)
	g.tag("path", "d", band(line, []xy{{line[0].x, y.at(bottom)}, {line[len(line)-1].x, y.at(bottom)}}), "class", "hill")
	g.tag("path", "d", path(line, false), "class", "ridge")
	last := -100.0
	for i, w := range g.a.Route.Waypoints {
		day := dayAt(g.p, w.Km)
		at := xy{g.x.at(day), y.at(heightAt(g.p, w.Km))}
		if at.x-last < 17 {
			continue
		}
		last = at.x
		g.tag("circle", "cx", num(at.x), "cy", num(at.y), "r", num(g.size*0.62), "class", "via")
		g.text(at.x, at.y+g.size*0.3, "m via-no", fmt.Sprint(i+1))
	}
	g.y += 130 + 30
}

func heightAt(p []assess.ProfilePoint, km float64) float64 {
	best := p[0]
	for _, q := range p {
		if math.Abs(q.Km-km) < math.Abs(best.Km-km) {
			best = q
		}
	}
	return best.Elevation
}

func (g *ground) temperatures() {
	low, high := 0.0, 0.0
	for _, p := range g.p {
		low, high = math.Min(low, p.Low), math.Max(high, p.High)
	}
	low, high = math.Floor(low/10)*10, math.Ceil(high/10)*10
	y := scale{low, high, g.y + 120, g.y}
	g.title("Usual air temperature, night to noon [°C]")
	id := "heat-" + g.id
	g.open("linearGradient", "id", id, "gradientUnits", "userSpaceOnUse", "x1", "0", "x2", "0", "y1", num(y.at(coldest)), "y2", num(y.at(hottest)))
	for _, s := range []struct {
		at    float64
		class string
	}{{coldest, "t-freeze"}, {-10, "t-cold"}, {8, "t-mild"}, {25, "t-warm"}, {hottest, "t-hot"}} {
		g.tag("stop", "offset", fmt.Sprintf("%.3f", (s.at-coldest)/(hottest-coldest)), "class", s.class)
	}
	g.close("linearGradient")
	g.yAxis(y, 6)
	var up, down []xy
	for _, p := range g.p {
		up = append(up, xy{g.x.at(p.Day), y.at(p.High)})
		down = append(down, xy{g.x.at(p.Day), y.at(p.Low)})
	}
	g.tag("path", "d", band(thin(up, 0.3), thin(down, 0.3)), "fill", "url(#"+id+")")
	g.line(g.left, y.at(0), g.w-g.right, y.at(0), "zero")
	g.y += 120 + 30
}

func (g *ground) snow(most float64) {
	y := scale{0, math.Max(most, 0.1) * 100, g.y + 40, g.y}
	g.title("Snow on the ground, usual [cm]")
	g.yAxis(y, 2)
	var line []xy
	for _, p := range g.p {
		line = append(line, xy{g.x.at(p.Day), y.at(p.Snow * 100)})
	}
	line = thin(line, 0.3)
	g.tag("path", "d", band(line, []xy{{line[0].x, y.at(0)}, {line[len(line)-1].x, y.at(0)}}), "class", "snow")
	g.y += 40 + 30
}

// strip draws a narrow band with its title.
func (g *ground) strip(title string, draw func(y, h float64)) {
	g.title(title)
	draw(g.y, 18)
	g.y += 18 + 30
}

// dryStretches returns the parts of the way without sure water: between the
// mapped rivers and lakes of the plan where it is at hand, else between the
// wet points of the profile.
func dryStretches(a *assess.Assessment) []stretch {
	p := a.Route.Profile
	if a.Plan == nil {
		return dryPoints(p)
	}
	var wet []float64
	for _, s := range a.Plan.Stages {
		wet = append(wet, s.WaterPoints...)
	}
	for _, q := range p {
		if q.Water {
			wet = append(wet, q.Km)
		}
	}
	wet = append(wet, p[0].Km, p[len(p)-1].Km)
	sort.Float64s(wet)
	var out []stretch
	for i := 1; i < len(wet); i++ {
		if wet[i]-wet[i-1] > dryLeast {
			out = append(out, stretch{"dry", wet[i-1], wet[i], dayAt(p, wet[i-1]), dayAt(p, wet[i])})
		}
	}
	return out
}

// dryLeast is the shortest way without water that is worth showing: a day's
// march [km].
const dryLeast = 20

func dryPoints(p []assess.ProfilePoint) []stretch {
	var out []stretch
	for i := 1; i < len(p); i++ {
		if p[i].Water || p[i-1].Water {
			continue
		}
		if n := len(out); n > 0 && out[n-1].toKm == p[i-1].Km {
			out[n-1].toKm, out[n-1].untoDay = p[i].Km, p[i].Day
			continue
		}
		out = append(out, stretch{"dry", p[i-1].Km, p[i].Km, p[i-1].Day, p[i].Day})
	}
	return out
}

func longestDry(a *assess.Assessment) stretch {
	var best stretch
	for _, s := range dryStretches(a) {
		if s.toKm-s.fromKm > best.toKm-best.fromKm {
			best = s
		}
	}
	return best
}

func (g *ground) waterStrip(y, h float64) {
	end := g.p[len(g.p)-1].Day
	g.rect(g.x.at(0), y, g.x.at(end)-g.x.at(0), h, "class", "wet", "rx", "2")
	longest := longestDry(g.a)
	for _, s := range dryStretches(g.a) {
		x0, x1 := g.x.at(s.fromDay), g.x.at(s.untoDay)
		g.rect(x0, y, math.Max(1, x1-x0), h, "class", "dry")
		if s == longest {
			g.text((x0+x1)/2, y+h+g.size, "m note", fmt.Sprintf("%s km dry", whole(s.toKm-s.fromKm)))
		}
	}
}

func (g *ground) holderStrip(y, h float64) {
	index := map[string]int{}
	for _, s := range allStretches(g.p) {
		if _, ok := index[s.name]; !ok {
			index[s.name] = len(index)
		}
		x0, x1 := g.x.at(s.fromDay), g.x.at(s.untoDay)
		if x1-x0 < 0.4 {
			continue
		}
		g.open("g")
		name := s.name
		if name == "" {
			name = "not known"
		}
		g.whole("title", fmt.Sprintf("%s, km %s to %s", name, whole(s.fromKm), whole(s.toKm)))
		g.rect(x0, y, x1-x0, h, "class", fmt.Sprintf("h h%d", index[s.name]%6))
		if text := shortened(name, g.size*0.92, x1-x0-10); text != "" {
			g.text(x0+5, y+h*0.72, "holder", text)
		}
		g.close("g")
	}
}

// shortened cuts a text to the room there is, or to nothing.
func shortened(text string, size, room float64) string {
	if textWidth(text, size) <= room {
		return text
	}
	r := []rune(text)
	for n := len(r) - 1; n >= 5; n-- {
		if cut := strings.TrimSpace(string(r[:n])) + "…"; textWidth(cut, size) <= room {
			return cut
		}
	}
	return ""
}
