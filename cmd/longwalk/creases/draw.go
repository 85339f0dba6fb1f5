package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"
)

// Sizes of a picture [pixel].
const (
	gap  = 14
	line = 18
)

// full is the error that the darkest colour stands for.
const full = 0.08

// draw draws the isochrones of each method above, its errors below.
func (s *scene) draw() *image.RGBA {
	width := gap + len(s.panels)*(s.side+gap)
	img := image.NewRGBA(image.Rect(0, 0, width, 3*line+2*(s.side+line)+gap))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	write(img, gap, line, s.title)
	frame := func(x, y int) {
		r := image.Rect(x, y, x+s.side, y+s.side)
		draw.Draw(img, r.Inset(-1), image.NewUniform(color.Gray{128}), image.Point{}, draw.Src)
	}
	for k, p := range s.panels {
		x := gap + k*(s.side+gap)
		frame(x, 2*line+6)
		frame(x, 3*line+s.side+6)
		write(img, x, 2*line, p.name)
		s.bands(img, x, 2*line+6, p)
		y := 3*line + s.side
		write(img, x, y, fmt.Sprintf("error: worst %.2g %%, mean %.2g %%", 100*p.worst, 100*p.mean))
		s.errors(img, x, y+6, p)
	}
	write(img, gap, img.Bounds().Dy()-6, fmt.Sprintf("below: white no error, yellow to black up to %g %% too dear, blue too cheap", 100*full))
	return img
}

func write(img draw.Image, x, y int, text string) {
	d := font.Drawer{Dst: img, Src: image.Black, Face: basicfont.Face7x13, Dot: fixed.P(x, y)}
	d.DrawString(text)
}

// bands draws every other band of cost darker, and the exact isochrones.
func (s *scene) bands(img *image.RGBA, x0, y0 int, p panel) {
	for i, c := range p.cost {
		tint := color.RGBA{246, 236, 205, 255}
		if int(c/s.band)%2 == 1 {
			tint = color.RGBA{206, 120, 72, 255}
		}
		if s.light != nil {
			tint = dim(tint, 0.45+0.55*s.light[i])
		}
		if s.isochrone(i) {
			tint = color.RGBA{0, 0, 0, 255}
		}
		img.SetRGBA(x0+i%s.side, y0+i/s.side, tint)
	}
}

// isochrone reports whether an exact isochrone runs between a cell and the one
// east or south of it.
func (s *scene) isochrone(i int) bool {
	band := func(k int) int { return int(s.exact[k] / s.band) }
	return i%s.side+1 < s.side && band(i) != band(i+1) || i+s.side < len(s.exact) && band(i) != band(i+s.side)
}

func dim(c color.RGBA, by float64) color.RGBA {
	f := func(v uint8) uint8 { return uint8(math.Round(float64(v) * by)) }
	return color.RGBA{f(c.R), f(c.G), f(c.B), 255}
}

// errors draws by what share costs are too dear.
func (s *scene) errors(img *image.RGBA, x0, y0 int, p panel) {
	for i, c := range p.cost {
		e := 0.0
		if s.exact[i] > 0 {
			e = (c/s.exact[i] - 1) / full
		}
		img.SetRGBA(x0+i%s.side, y0+i/s.side, heat(math.Max(-1, math.Min(1, e))))
	}
}

// heat returns the colour of an error, -1 to 1.
func heat(e float64) color.RGBA {
	stops := [][3]float64{{255, 255, 255}, {252, 222, 112}, {236, 112, 20}, {140, 45, 4}, {20, 5, 0}}
	if e < 0 {
		stops = [][3]float64{{255, 255, 255}, {158, 202, 225}, {66, 146, 198}, {8, 81, 156}, {8, 30, 80}}
	}
	at := math.Abs(e) * float64(len(stops)-1)
	k := min(int(at), len(stops)-2)
	u := at - float64(k)
	mix := func(j int) uint8 { return uint8(math.Round(stops[k][j] + u*(stops[k+1][j]-stops[k][j]))) }
	return color.RGBA{mix(0), mix(1), mix(2), 255}
}

// shade returns light from the north-west on square ground.
func shade(heights []float32) []float64 {
	n := int(math.Sqrt(float64(len(heights))))
	out := make([]float64, len(heights))
	for i := range out {
		r, c := max(1, min(n-2, i/n)), max(1, min(n-2, i%n))
		dx := float64(heights[r*n+c+1]-heights[r*n+c-1]) / (2 * cell)
		dy := float64(heights[(r+1)*n+c]-heights[(r-1)*n+c]) / (2 * cell)
		out[i] = math.Max(0, math.Min(1, (1+dx+dy)/(math.Sqrt2*math.Hypot(1, math.Hypot(dx, dy)))))
	}
	return out
}
