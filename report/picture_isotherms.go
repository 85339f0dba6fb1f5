package report

import (
	"image/color"
	"math"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// valueAt returns a value at a place from the four cells about it.
func valueAt(g geo.Grid, values []float32, p geo.Point) float64 {
	sum := 0.0
	for _, k := range corners(g, p) {
		sum += k.share * float64(values[k.cell])
	}
	return sum
}

const (
	isoStep   = 4.0 // pixels between the points that lines of equal temperature are drawn on
	isoSmooth = 3   // points on each side over which they are smoothed, so that each valley has not its own
)

// isotherms draws lines of equal temperature over land, with their degrees.
func (m *panel) isotherms() {
	s := m.survey
	if s.Subject != assess.OfTemperature {
		return
	}
	cols, rows := int(m.w/isoStep)+1, int(m.h/isoStep)+1
	values := make([]float32, cols*rows)
	sea := make([]bool, cols*rows)
	low, high := math.Inf(1), math.Inf(-1)
	for i := range values {
		p := m.view.at(float64(i%cols)*isoStep, float64(i/cols)*isoStep)
		values[i] = float32(valueAt(s.Grid, s.Values, p))
		sea[i] = s.Ground.Sea[cellOf(s.Ground.Grid, p)]
		low, high = math.Min(low, float64(values[i])), math.Max(high, float64(values[i]))
	}
	for range 2 {
		values = runningMean(values, rows, cols, isoSmooth)
	}
	for _, level := range ticks(low, high, 9) {
		var shown [][]xy
		for _, line := range contour(values, cols, level) {
			for _, part := range onLand(line, sea, cols) {
				if extent(part) > 12*isoStep {
					shown = append(shown, part)
				}
			}
		}
		width := 0.9
		if level == 0 {
			width = 2
		}
		m.lines(shown, width, color.NRGBA{50, 40, 60, 210})
		for _, line := range shown {
			m.levelName(line, level)
		}
	}
}

// levelName writes the degrees on a line, where there is room.
func (m *panel) levelName(line []xy, level float64) {
	if extent(line) < m.size*8 {
		return
	}
	text := strings.ReplaceAll(num(level), "-", "−") + "°"
	f := face{strong, m.size * 0.82}
	w := m.canvas.width(text, f)
	for _, share := range []int{2, 3, 4, 6} {
		p := line[len(line)/share]
		b := box{p.x - w/2 - 2, p.y - f.size*0.6, p.x + w/2 + 2, p.y + f.size*0.6}
		if m.free(b) {
			m.take(b)
			m.write(xy{p.x - w/2, p.y + f.size*0.35}, text, f, color.NRGBA{50, 40, 60, 255}, halo)
			return
		}
	}
}

// contour returns the lines on which a lattice has a level, point for point
// (marching squares; a saddle is cut at its first two sides).
func contour(values []float32, cols int, level float64) [][]xy {
	rows := len(values) / cols
	links := map[int][]int{} // from crossing to crossing
	var order []int
	at := func(edge int) xy { // 2i: from point i to the right; 2i+1: downward
		i, j := edge/2, edge/2+1
		if edge%2 == 1 {
			j = edge/2 + cols
		}
		a, b := float64(values[i]), float64(values[j])
		t := (level - a) / (b - a)
		p := xy{float64(i % cols), float64(i / cols)}
		return xy{(p.x + t*float64(j%cols-i%cols)) * isoStep, (p.y + t*float64(j/cols-i/cols)) * isoStep}
	}
	above := func(i int) bool { return float64(values[i]) > level }
	for y := range rows - 1 {
		for x := range cols - 1 {
			i := y*cols + x
			var crossed []int
			for _, e := range [4]struct{ a, b, edge int }{{i, i + 1, 2 * i}, {i + 1, i + 1 + cols, 2*(i+1) + 1}, {i + cols, i + cols + 1, 2 * (i + cols)}, {i, i + cols, 2*i + 1}} {
				if above(e.a) != above(e.b) {
					crossed = append(crossed, e.edge)
				}
			}
			for k := 0; k+1 < len(crossed); k += 2 {
				a, b := crossed[k], crossed[k+1]
				links[a], links[b] = append(links[a], b), append(links[b], a)
				order = append(order, a)
			}
		}
	}
	return chained(links, order, at)
}

// chained joins crossings into lines.
func chained(links map[int][]int, order []int, at func(int) xy) [][]xy {
	used := map[int]bool{}
	walk := func(from int) []xy {
		var out []xy
		for {
			next := -1
			for _, n := range links[from] {
				if !used[n] {
					next = n
					break
				}
			}
			if next < 0 {
				return out
			}
			used[next] = true
			out = append(out, at(next))
			from = next
		}
	}
	var out [][]xy
	for _, start := range order {
		if used[start] {
			continue
		}
		used[start] = true
		there := walk(start)
		back := walk(start)
		line := make([]xy, 0, len(there)+len(back)+1)
		for i := len(back) - 1; i >= 0; i-- {
			line = append(line, back[i])
		}
		line = append(append(line, at(start)), there...)
		if len(back) == 0 && len(there) > 3 && math.Hypot(line[0].x-line[len(line)-1].x, line[0].y-line[len(line)-1].y) < 2*isoStep {
			line = append(line, line[0])
		}
		out = append(out, line)
	}
	return out
}

// onLand cuts a line where it runs over the sea.
func onLand(line []xy, sea []bool, cols int) [][]xy {
	var out [][]xy
	var part []xy
	for _, p := range line {
		if sea[int(math.Round(p.y/isoStep))*cols+int(math.Round(p.x/isoStep))] {
			if len(part) > 1 {
				out = append(out, part)
			}
			part = nil
			continue
		}
		part = append(part, p)
	}
	if len(part) > 1 {
		out = append(out, part)
	}
	return out
}
