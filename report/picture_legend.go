package report

import (
	"image"
	"image/color"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/world/cover"
)

// entry is a swatch of a legend with its words.
type entry struct {
	fill image.Image
	text string
}

func swatch(c color.Color, text string) entry { return entry{image.NewUniform(c), text} }

// legend returns the swatches of the picture's subject.
func (p *picture) legend() []entry {
	var out []entry
	switch p.first.Subject {
	case assess.OfRelief, assess.OfTemperature:
		out = append(out, swatch(seaColour, "sea"), swatch(lakeTint, "lake"), swatch(riverTint, "river"))
	case assess.OfSnow:
		for _, c := range snowClasses {
			out = append(out, swatch(c.col, c.name))
		}
	case assess.OfIce:
		for _, c := range iceClasses {
			out = append(out, swatch(c.col, c.name))
		}
	case assess.OfCover:
		out = p.coverLegend()
	case assess.OfPower:
		for _, w := range p.powers {
			out = append(out, swatch(w.col, w.words()))
		}
		out = append(out, entry{hatched, "not known"})
	}
	return out
}

// coverLegend names the classes that the picture has.
func (p *picture) coverLegend() []entry {
	var has [cover.ClassesLength]bool
	for _, c := range p.first.Covers {
		has[min(c, cover.ClassesLength-1)] = true
	}
	var out []entry
	for c, ok := range has {
		if ok {
			out = append(out, swatch(coverColours[c], cover.Class(c).String()))
		}
	}
	return out
}

// flow places the swatches in rows and tells how many rows there are.
func (p *picture) flow(entries []entry, each func(e entry, x float64, row int)) int {
	f := face{upright, p.size * 0.92}
	x, row := margin, 0
	for _, e := range entries {
		w := p.size*2.3 + p.width(e.text, f) + p.size*1.4
		if x > margin && x+w > p.wide-margin+p.size {
			x, row = margin, row+1
		}
		each(e, x, row)
		x += w
	}
	return row + 1
}

func (p *picture) legendHeight(entries []entry) float64 {
	h := float64(p.flow(entries, func(entry, float64, int) {}))*p.size*1.6 + p.size*0.8
	if _, ok := barOf(p.first.Subject); ok {
		h += p.size * 3.2
	}
	return h
}

// drawLegend draws the scale, if there is one, and the swatches.
func (p *picture) drawLegend(c *canvas, entries []entry, top float64) {
	f := face{upright, p.size * 0.92}
	if b, ok := barOf(p.first.Subject); ok {
		p.drawBar(c, b, top)
		top += p.size * 3.2
	}
	p.flow(entries, func(e entry, x float64, row int) {
		y := top + float64(row)*p.size*1.6
		edge := box{x, y, x + p.size*1.9, y + p.size*1.15}
		c.box(box{edge.x0 - 1, edge.y0 - 1, edge.x1 + 1, edge.y1 + 1}, image.NewUniform(faint))
		c.box(edge, e.fill)
		c.write(xy{x + p.size*2.3, y + p.size*0.92}, e.text, f, ink, nil)
	})
}

// drawBar draws a scale without steps, its values under it.
func (p *picture) drawBar(c *canvas, b bar, top float64) {
	f := face{upright, p.size * 0.92}
	left, right := margin+p.size, p.wide*0.72
	at := scale{b.from, b.to, left, right}
	c.box(box{left - 1, top - 1, right + 1, top + p.size*1.2 + 1}, image.NewUniform(faint))
	back := scale{left, right, b.from, b.to}
	for x := left; x < right; x++ {
		c.box(box{x, top, x + 1, top + p.size*1.2}, image.NewUniform(b.colour(back.at(x+0.5))))
	}
	for _, v := range b.ticks {
		text := strings.ReplaceAll(num(v), "-", "−")
		x := at.at(v)
		c.lines([][]xy{{{x, top + p.size*1.2}, {x, top + p.size*1.5}}}, 1, faint)
		c.write(xy{x - p.width(text, f)/2, top + p.size*2.4}, text, f, ink, nil)
	}
	c.write(xy{right + p.size*1.6, top + p.size}, b.unit, f, ink, nil)
}
