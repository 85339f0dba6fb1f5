package report

import (
	"cmp"
	"image"
	"image/color"
	"math"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// power is one who holds land on a picture.
type power struct {
	name, overlord string
	col            color.NRGBA
	cells          int
	beside         map[string]bool // powers that it touches
}

func (w power) words() string {
	if w.overlord != "" && w.overlord != w.name {
		return w.name + " (under " + w.overlord + ")"
	}
	return w.name
}

// powerColours are those of the powers of 1938 to 1946, a dependent power in a
// tone near its overlord's. Others take what is left.
var powerColours = map[string]color.NRGBA{
	"Soviet Union": {214, 122, 110, 255}, "Mongolian People's Republic": {236, 178, 150, 255}, "Tuva": {244, 204, 184, 255},
	"Sheng Shicai": {224, 160, 172, 255}, "Germany": {140, 146, 156, 255}, "Romania": {190, 192, 176, 255},
	"Hungary": {176, 168, 182, 255}, "Finland": {150, 190, 214, 255}, "Poland": {226, 150, 196, 255}, "Lithuania": {234, 204, 96, 255},
	"Latvia": {156, 90, 96, 255}, "Estonia": {96, 140, 190, 255}, "Czechoslovakia": {170, 150, 210, 255}, "Danzig": {250, 170, 80, 255},
	"Japan": {228, 186, 62, 255}, "Manchukuo": {242, 218, 134, 255}, "Mengjiang": {214, 180, 110, 255},
	"Nationalist China": {96, 158, 202, 255}, "Ma Bufang": {142, 204, 208, 255}, "Ma Buqing": {108, 178, 182, 255},
	"Ma Hongkui": {176, 218, 220, 255}, "Ma Lin": {128, 190, 196, 255}, "Liu Wenhui": {160, 190, 228, 255},
	"Communist Party of China": {176, 64, 72, 255}, "East Turkestan Republic": {136, 196, 160, 255},
	"Tibet": {178, 146, 206, 255}, "Britain": {142, 196, 136, 255}, "Jammu and Kashmir": {186, 220, 170, 255},
	"Nepal": {232, 196, 214, 255}, "Bhutan": {206, 226, 150, 255}, "Sikkim": {168, 214, 120, 255},
	"Iran": {190, 176, 130, 255}, "Afghanistan": {206, 190, 164, 255}, "France": {120, 130, 200, 255},
	"Portugal": {110, 150, 110, 255}, "United States": {120, 170, 220, 255},
}

// spareColours serve whoever has no colour of their own.
var spareColours = []color.NRGBA{
	{230, 190, 138, 255},
	{166, 206, 190, 255},
	{190, 186, 218, 255},
	{242, 170, 160, 255},
	{150, 190, 214, 255},
	{252, 205, 120, 255},
	{190, 220, 130, 255},
	{250, 214, 230, 255},
	{210, 210, 210, 255},
	{196, 150, 196, 255},
	{214, 236, 206, 255},
	{255, 240, 150, 255},
}

// powersOf lists the powers of all maps of a picture with their colours, the
// greatest first.
func powersOf(surveys []*assess.Survey) []power {
	found := map[string]*power{}
	for _, s := range surveys {
		g := s.Ground.Grid
		for i, k := range s.Held {
			if k < 0 || s.Ground.Sea[i] {
				continue
			}
			h := s.Lands[k]
			w := found[h.Controller]
			if w == nil {
				w = &power{name: h.Controller, overlord: h.Overlord, beside: map[string]bool{}}
				found[h.Controller] = w
			}
			w.cells++
			for _, n := range [2]int{i + 1, i + g.Cols} {
				if n < len(s.Held) && s.Held[n] >= 0 && s.Held[n] != k {
					w.beside[s.Lands[s.Held[n]].Controller] = true
				}
			}
		}
	}
	var out []power
	for _, w := range found {
		for n := range w.beside {
			if found[n] != nil {
				found[n].beside[w.name] = true
			}
		}
		out = append(out, *w)
	}
	slices.SortFunc(out, func(a, b power) int {
		return cmp.Or(cmp.Compare(b.cells, a.cells), strings.Compare(a.name, b.name))
	})
	for i := range out {
		out[i].col = colourOf(out[i], out[:i])
	}
	return out
}

// colourOf returns a power's own colour, or the spare one that is least used
// and that no neighbour has.
func colourOf(w power, before []power) color.NRGBA {
	if own, ok := powerColours[w.name]; ok {
		return own
	}
	best, least := spareColours[0], math.MaxInt
	for _, c := range spareColours {
		used := 0
		for _, o := range before {
			if o.col == c {
				used++
				if w.beside[o.name] {
					used += 1000
				}
			}
		}
		if used < least {
			best, least = c, used
		}
	}
	return best
}

// hatching is a pattern of slanting lines, for what is not known.
type hatching struct{ image.Uniform }

var hatched = &hatching{*image.NewUniform(color.NRGBA{226, 224, 220, 255})}

// At returns the pattern at a pixel.
func (h *hatching) At(x, y int) color.Color { return hatchAt(x, y) }

func hatchAt(x, y int) color.NRGBA {
	if (x+y)%7 < 2 {
		return color.NRGBA{176, 172, 166, 255}
	}
	return color.NRGBA{226, 224, 220, 255}
}

// controller returns who holds a cell of the ground; "" when not known.
func (m *panel) controller(cell int) string {
	if k := m.survey.Held[cell]; k >= 0 {
		return m.survey.Lands[k].Controller
	}
	return ""
}

func (m *panel) powerColour(p geo.Point, x, y int) color.NRGBA {
	name := m.controller(cellOf(m.survey.Ground.Grid, p))
	for _, w := range m.powers {
		if w.name == name {
			return w.col
		}
	}
	return hatchAt(x, y)
}

// borders draws the borders between powers, and between lands of one power.
func (m *panel) borders() {
	draw := func(pieces []assess.BorderLine, on, off, width float64, c color.NRGBA) {
		var dashes [][]xy
		for _, line := range joined(pieces) {
			for _, part := range m.cut(line, 0.5) {
				dashes = append(dashes, dashed(part, on, off)...)
			}
		}
		m.lines(dashes, width, c)
	}
	draw(m.survey.Inner, 1.5, 3, 1, color.NRGBA{60, 50, 60, 170})
	draw(m.survey.Ground.Borders, 7, 3.5, 1.7, color.NRGBA{40, 30, 40, 255})
}

// powerNames writes the name of each power and, smaller, of its lands where
// they are widest, if there is room.
func (m *panel) powerNames() {
	if m.survey.Subject != assess.OfPower {
		return
	}
	for _, w := range m.powers {
		m.nameOn(func(cell int) bool { return m.controller(cell) == w.name }, strings.ToUpper(w.name), face{strong, m.size * 1.02}, ink)
	}
	lands := map[string]int{}
	for k, h := range m.survey.Lands {
		if h.Name != h.Controller && !strings.Contains(h.Name, h.Controller) {
			lands[h.Name] = k
		}
	}
	for k, h := range m.survey.Lands {
		if on, ok := lands[h.Name]; ok && on == k {
			in := func(cell int) bool { return int(m.survey.Held[cell]) == k }
			_ = m.nameOn(in, h.Name, face{slanted, m.size * 0.92}, landInk) || m.nameOn(in, h.Name, face{slanted, m.size * 0.76}, landInk)
		}
	}
}

// landInk is the ink of the names of lands, which are not towns.
var landInk = color.NRGBA{70, 40, 70, 255}

// nameOn writes a name about the middle of the widest part of an area, in two
// lines where one is too wide for it, and reports whether there was room.
func (m *panel) nameOn(in func(cell int) bool, name string, f face, ink color.NRGBA) bool {
	at, room := m.widest(in)
	lines := []string{name}
	if m.canvas.width(name, f) > 3.2*room {
		lines = m.wrap(name, f, m.canvas.width(name, f)*0.66)
	}
	w := 0.0
	for _, line := range lines {
		w = math.Max(w, m.canvas.width(line, f))
	}
	if room < f.size*0.8*float64(len(lines)) || w > 3.2*room {
		return false
	}
	step := f.size * 1.15
	tall := step * float64(len(lines))
	for _, d := range []xy{{}, {0, -1.4}, {0, 1.4}, {-1.6, 0}, {1.6, 0}, {0, -2.8}, {0, 2.8}, {-1.6, -1.4}, {1.6, 1.4}} {
		x, y := math.Max(6, math.Min(m.w-w-6, at.x-w/2+d.x*f.size)), at.y-tall/2+d.y*f.size
		b := box{x - 2, y, x + w + 2, y + tall}
		if math.Hypot(d.x, d.y)*f.size > room || !m.free(b) {
			continue
		}
		m.take(b)
		for i, line := range lines {
			m.write(xy{x + (w-m.canvas.width(line, f))/2, y + step*(float64(i)+0.8)}, line, f, ink, color.NRGBA{255, 255, 255, 190})
		}
		return true
	}
	return false
}

// widest returns the point of an area farthest from its edge, and how far that
// is [pixel], on a lattice of some pixels.
func (m *panel) widest(in func(cell int) bool) (xy, float64) {
	const step = 5.0
	cols, rows := int(m.w/step)+2, int(m.h/step)+2
	deep := make([]float64, cols*rows) // taxicab with diagonals 1.4 (Borgefors 1986)
	g := m.survey.Ground.Grid
	for y := 1; y < rows-1; y++ {
		for x := 1; x < cols-1; x++ {
			c := cellOf(g, m.view.at((float64(x)-0.5)*step, (float64(y)-0.5)*step))
			if in(c) && !m.survey.Ground.Sea[c] {
				deep[y*cols+x] = math.Inf(1)
			}
		}
	}
	near := func(i, j int, by float64) { deep[i] = math.Min(deep[i], deep[j]+by) }
	for i := cols + 1; i < len(deep)-cols-1; i++ {
		near(i, i-1, 1)
		near(i, i-cols, 1)
		near(i, i-cols-1, 1.4)
		near(i, i-cols+1, 1.4)
	}
	best, at := 0.0, xy{}
	for i := len(deep) - cols - 2; i > cols; i-- {
		near(i, i+1, 1)
		near(i, i+cols, 1)
		near(i, i+cols+1, 1.4)
		near(i, i+cols-1, 1.4)
		if !math.IsInf(deep[i], 1) && deep[i] > best {
			best, at = deep[i], xy{(float64(i%cols) - 0.5) * step, (float64(i/cols) - 0.5) * step}
		}
	}
	return at, best * step
}

// cellOf returns the cell that holds a place, or the nearest one.
func cellOf(g geo.Grid, p geo.Point) int {
	best := corners(g, p)[0]
	for _, k := range corners(g, p) {
		if k.share > best.share {
			best = k
		}
	}
	return best.cell
}
