package report

import (
	"image"
	"image/color"
	"math"

	"github.com/longwalk/longwalk/assess"
)

// ice draws lakes and rivers in the class of their ice on the day.
func (m *panel) ice() {
	for k := range iceClasses {
		var lines [][]xy
		for _, r := range m.survey.Reaches {
			if iceColour(r.Ice) == iceClasses[k].col {
				lines = append(lines, m.cut(r.Line, 0.4)...)
			}
		}
		m.lines(lines, math.Max(2.2, m.size/4.5), color.NRGBA{60, 80, 100, 255})
		m.lines(lines, math.Max(1.3, m.size/7), iceClasses[k].col)
	}
	for _, l := range m.survey.Lakes {
		rings := m.ringsInView(l.Rings)
		if len(rings) == 0 {
			continue
		}
		m.area(rings, m.fieldOf(rings, l.Spots))
		for _, ring := range rings {
			m.lines([][]xy{append(ring, ring[0])}, 0.9, color.NRGBA{60, 80, 100, 255})
		}
		if extent(rings[0]) > m.size*5 && l.Name != "" {
			m.lakeName(rings[0], l.Name)
		}
	}
}

// lakeName writes a lake's name beside the middle of its box.
func (m *panel) lakeName(ring []xy, name string) {
	b := box{ring[0].x, ring[0].y, ring[0].x, ring[0].y}
	for _, p := range ring {
		b = box{math.Min(b.x0, p.x), math.Min(b.y0, p.y), math.Max(b.x1, p.x), math.Max(b.y1, p.y)}
	}
	f := face{strong, m.size * 0.95}
	if at, ok := m.place(xy{(b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2}, 2, m.canvas.readable(name), f.size); ok {
		m.write(at, m.canvas.readable(name), f, color.NRGBA{30, 70, 120, 255}, halo)
	}
}

// iceStep is the size of the squares in which a lake's ice is drawn [pixel].
const iceStep = 2

// iceField is the picture of a lake's ice.
type iceField struct {
	bounds, span image.Rectangle
	cols         int
	squares      []color.NRGBA
}

// fieldOf spreads the ice known at some places over a lake: each square takes the
// class that the places about it vote for, the near ones most, so that no edge
// follows the grid of the places. Between open water and ice there is no mean.
func (m *panel) fieldOf(rings [][]xy, spots []assess.Spot) *iceField {
	places, classes := make([]xy, len(spots)), make([]int, len(spots))
	for i, s := range spots {
		places[i], classes[i] = m.xy(s.At), rankOf(iceClasses[:], s.Ice)
	}
	reach := 0.8 * spacing(places)
	f := &iceField{bounds: m.img.Bounds()}
	for _, ring := range rings {
		for _, p := range ring {
			f.span = f.span.Union(image.Rect(int(p.x)-4, int(p.y)-4, int(p.x)+5, int(p.y)+5))
		}
	}
	f.span = f.span.Intersect(f.bounds)
	f.cols = f.span.Dx()/iceStep + 1
	f.squares = make([]color.NRGBA, f.cols*(f.span.Dy()/iceStep+1))
	for k := range f.squares {
		x, y := float64(f.span.Min.X+k%f.cols*iceStep)+1, float64(f.span.Min.Y+k/f.cols*iceStep)+1
		f.squares[k] = iceClasses[vote(xy{x, y}, places, classes, reach)].col
	}
	return f
}

// vote returns the class that places vote for at a point: a place at the reach
// has three fifths of the voice of one at the point itself.
func vote(p xy, places []xy, classes []int, reach float64) int {
	var voices [len(iceClasses)]float64
	nearest, at := math.Inf(1), 0
	for i, q := range places {
		d := (q.x-p.x)*(q.x-p.x) + (q.y-p.y)*(q.y-p.y)
		if d < nearest {
			nearest, at = d, classes[i]
		}
		if d < 9*reach*reach {
			voices[classes[i]] += math.Exp(-d / (2 * reach * reach))
		}
	}
	best := at
	for k, v := range voices {
		if v > voices[best] {
			best = k
		}
	}
	return best
}

// spacing returns the least distance between two of the places [pixel], 0 where
// there is one only.
func spacing(places []xy) float64 {
	least := math.Inf(1)
	for i, p := range places {
		for _, q := range places[:i] {
			if d := math.Hypot(p.x-q.x, p.y-q.y); d > 0.5 {
				least = math.Min(least, d)
			}
		}
	}
	if math.IsInf(least, 1) {
		return 0
	}
	return least
}

// ColorModel returns the model of its colours.
func (f *iceField) ColorModel() color.Model { return color.NRGBAModel }

// Bounds returns the area of the map.
func (f *iceField) Bounds() image.Rectangle { return f.bounds }

// At returns the colour of the ice at a pixel.
func (f *iceField) At(x, y int) color.Color {
	p := image.Pt(x, y)
	if !p.In(f.span) {
		return color.NRGBA{}
	}
	return f.squares[(y-f.span.Min.Y)/iceStep*f.cols+(x-f.span.Min.X)/iceStep]
}
