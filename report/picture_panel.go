package report

import (
	"image"
	"image/color"
	"math"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/cover"
)

// panel is one map of a picture being drawn.
type panel struct {
	*picture
	canvas
	labels
	view
	survey *assess.Survey
}

// panel draws the map of one survey.
func (p *picture) panel(s *assess.Survey, v view) *image.RGBA {
	m := &panel{picture: p, view: v, survey: s}
	m.labels.wide, m.labels.tall = v.w, v.h
	b := s.Ground
	b.Elevation = smoothed(b)
	l := landOf(b, v, 1)
	m.canvas = canvas{l.paint(m.colours(l)), p.typefaces}
	m.frozenOrOpen()
	m.coast()
	m.borders()
	m.graticule()
	m.scaleBar()
	m.isotherms()
	m.powerNames()
	m.towns()
	m.rim()
	return m.img
}

// colours returns the colour of each pixel of land: of the subject, with as
// much of the light as lets it be read against the legend.
func (m *panel) colours(l land) func(i int) color.NRGBA {
	at := func(i int) geo.Point { return m.view.at(float64(i%l.w)+0.5, float64(i/l.w)+0.5) }
	s := m.survey
	under := func(c color.NRGBA, light, strength float64) color.NRGBA {
		return shaded(float64(c.R), float64(c.G), float64(c.B), 0.5+(light-0.5)*strength)
	}
	switch s.Subject {
	case assess.OfTemperature:
		return func(i int) color.NRGBA {
			return under(degreeRamp.at(valueAt(s.Grid, s.Values, at(i))), l.light[i], 0.25)
		}
	case assess.OfSnow:
		return func(i int) color.NRGBA { return under(snowColour(valueAt(s.Grid, s.Values, at(i))), l.light[i], 0.35) }
	case assess.OfCover:
		return func(i int) color.NRGBA { return under(coverColour(groundCover(s, at(i))), l.light[i], 0.45) }
	case assess.OfPower:
		return func(i int) color.NRGBA { return m.powerColour(at(i), i%l.w, i/l.w) }
	case assess.OfIce:
		return func(i int) color.NRGBA { return paled(lit(l.heights[i], l.light[i])) }
	}
	return func(i int) color.NRGBA { return lit(l.heights[i], l.light[i]) }
}

// groundCover returns the class of the nearest cell that is land: the shores
// are drawn finer than the cells.
func groundCover(s *assess.Survey, p geo.Point) cover.Class {
	class, best := cover.Unknown, -1.0
	for _, k := range corners(s.Grid, p) {
		if c := s.Covers[k.cell]; k.share > best && c != cover.Sea && c != cover.Lake {
			class, best = c, k.share
		}
	}
	return class
}

// paled is a colour halfway to paper, for ground that is not the subject.
func paled(c color.NRGBA) color.NRGBA {
	half := func(x, y uint8) uint8 { return uint8((int(x) + int(y)) / 2) }
	return color.NRGBA{half(c.R, 246), half(c.G, 244), half(c.B, 240), 255}
}

// frozenOrOpen draws lakes and rivers: with the class of their ice where that
// is the subject.
func (m *panel) frozenOrOpen() {
	if m.survey.Subject == assess.OfIce {
		m.ice()
		return
	}
	var rivers [][]xy
	for _, r := range m.survey.Ground.Rivers {
		for _, part := range m.cut(r, 0.4) {
			if extent(part) > m.size {
				rivers = append(rivers, part)
			}
		}
	}
	m.lines(rivers, math.Max(0.8, m.size/12), riverTint)
	m.area(m.ringsInView(m.survey.Ground.Lakes), image.NewUniform(lakeTint))
}

// ringsInView projects those rings that the map shows and the eye can see.
func (m *panel) ringsInView(rings [][]geo.Point) [][]xy {
	var out [][]xy
	for _, ring := range rings {
		p := make([]xy, len(ring))
		seen := false
		for i, g := range ring {
			p[i] = m.xy(g)
			seen = seen || m.holds(p[i], 60)
		}
		if seen && extent(p) > 1.5 {
			out = append(out, thin(p, 0.3))
		}
	}
	return out
}

func (m *panel) coast() {
	var lines [][]xy
	for _, ring := range m.survey.Ground.Coast {
		from := 0
		for i := 1; i <= len(ring); i++ {
			// Rings are cut at the antimeridian, which is no shore.
			if i == len(ring) || math.Abs(ring[i].Lon) > 179.999 && math.Abs(ring[i-1].Lon) > 179.999 {
				lines = append(lines, m.cut(ring[from:i], 0.3)...)
				from = i
			}
		}
	}
	m.lines(lines, 0.9, coastTint)
}

// graticule draws parallels and meridians with their degrees at the rim.
func (m *panel) graticule() {
	grey := color.NRGBA{70, 70, 80, 60}
	f := face{upright, m.size * 0.8}
	north, south := m.view.at(0, 0).Lat, m.view.at(0, m.h).Lat
	var lines [][]xy
	for _, lat := range ticks(south, north, 6) {
		y := m.xy(geo.Point{Lat: lat, Lon: m.middle}).y
		lines = append(lines, []xy{{0, y}, {m.w, y}})
		if text := degrees(lat, "N", "S"); y > 20 && y < m.h-m.size*3 {
			m.write(xy{4, y - 3}, text, f, faint, halo)
			m.take(box{0, y - m.size, 8 + m.canvas.width(text, f), y})
		}
	}
	half := m.w / 2 / m.unit
	for _, lon := range ticks(m.middle-half, m.middle+half, 6) {
		x := m.xy(geo.Point{Lon: geo.WrapLon(lon)}).x
		lines = append(lines, []xy{{x, 0}, {x, m.h}})
		if text := degrees(geo.WrapLon(lon), "E", "W"); x > 30 && x < m.w-50 {
			m.write(xy{x + 3, m.size}, text, f, faint, halo)
			m.take(box{x, 0, x + 6 + m.canvas.width(text, f), m.size * 1.3})
		}
	}
	m.lines(lines, 0.8, grey)
}

// scaleBar draws how long so many km are, at the latitude of the middle.
func (m *panel) scaleBar() {
	lat := m.view.at(0, m.h/2).Lat
	km := ticks(0, 0.25*m.w*m.metresPerUnit(lat)/1000, 2)
	if len(km) < 2 {
		return
	}
	long := km[len(km)-1]
	x, y := long*1000/m.metresPerUnit(lat), m.h-12
	text := whole(long) + " km at " + degrees(math.Round(lat*10)/10, "N", "S")
	f := face{upright, m.size * 0.85}
	line := [][]xy{{{12, y - 5}, {12, y}, {12 + x, y}, {12 + x, y - 5}}}
	m.lines(line, 4, halo)
	m.lines(line, 1.6, ink)
	m.write(xy{18 + x, y + 1}, text, f, ink, halo)
	m.take(box{0, y - m.size*1.2, 26 + x + m.canvas.width(text, f), m.h})
}

// towns names the towns of the survey, with their value where the survey has one.
func (m *panel) towns() {
	f := face{upright, m.size * 0.88}
	for _, town := range m.survey.Ground.Places {
		q := m.xy(town.At)
		if !m.holds(q, -6) || !m.free(box{q.x - 2, q.y - 2, q.x + 2, q.y + 2}) {
			continue
		}
		text := m.canvas.readable(town.Name)
		if town.Note != "" {
			text += " " + town.Note
		}
		if at, ok := m.place(q, 2.5, text, f.size); ok {
			m.dot(q, 1.9, ink, halo)
			m.write(at, text, f, ink, halo)
			m.spot(q, 3)
		}
	}
}

// rim draws the edge of the map.
func (m *panel) rim() {
	m.lines([][]xy{{{0, 0}, {m.w, 0}, {m.w, m.h}, {0, m.h}, {0, 0}}}, 2, faint)
}
