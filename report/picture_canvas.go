package report

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"slices"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
	"golang.org/x/text/unicode/norm"
)

// canvas is a picture of pixels on which lines, areas and words are drawn.
type canvas struct {
	img *image.RGBA
	typefaces
}

// typefaces are the fonts of a picture, with the faces made so far.
type typefaces struct {
	regular, bold, slanted *sfnt.Font
	faces                  map[face]font.Face
}

// face is a font at a size [pixel].
type face struct {
	style style
	size  float64
}

// style is how letters stand.
type style int

// The styles of letters.
const (
	upright style = iota
	strong
	slanted
)

func newTypefaces() (typefaces, error) {
	regular, err := opentype.Parse(goregular.TTF)
	if err != nil {
		return typefaces{}, err
	}
	bold, err := opentype.Parse(gobold.TTF)
	if err != nil {
		return typefaces{}, err
	}
	italic, err := opentype.Parse(goitalic.TTF)
	return typefaces{regular, bold, italic, map[face]font.Face{}}, err
}

// face returns the font at a size [pixel].
func (l *typefaces) face(f face) font.Face {
	if made, ok := l.faces[f]; ok {
		return made
	}
	from := l.regular
	switch f.style {
	case strong:
		from = l.bold
	case slanted:
		from = l.slanted
	}
	made, err := opentype.NewFace(from, &opentype.FaceOptions{Size: f.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return nil // the options are constants that the package takes
	}
	l.faces[f] = made
	return made
}

// readable writes a name in letters that the font has, if need be without
// their marks.
func (l *typefaces) readable(name string) string {
	var buf sfnt.Buffer
	var out []rune
	has := func(r rune) bool {
		i, err := l.regular.GlyphIndex(&buf, r)
		return err == nil && i > 0
	}
	for _, r := range norm.NFC.String(name) {
		if has(r) {
			out = append(out, r)
			continue
		}
		for _, part := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.Mn, part) && has(part) {
				out = append(out, part)
			}
		}
	}
	return string(out)
}

// width is how wide a text is [pixel].
func (l *typefaces) width(text string, f face) float64 {
	return float64(font.MeasureString(l.face(f), text)) / 64
}

// write draws a text with its baseline beginning at p; a halo keeps it readable
// on any ground, nil for none.
func (c *canvas) write(p xy, text string, f face, ink, halo color.Color) {
	d := font.Drawer{Dst: c.img, Face: c.face(f)}
	put := func(dx, dy float64, col color.Color) {
		d.Src = image.NewUniform(col)
		d.Dot = fixed.Point26_6{X: fixed.Int26_6((p.x + dx) * 64), Y: fixed.Int26_6((p.y + dy) * 64)}
		d.DrawString(text)
	}
	if halo != nil {
		for k := range 12 {
			s, co := math.Sincos(float64(k) * math.Pi / 6)
			put(1.5*co, 1.5*s, halo)
		}
	}
	put(0, 0, ink)
}

// area fills rings: what lies in an odd number of them.
func (c *canvas) area(rings [][]xy, src image.Image) {
	turned := make([][]xy, 0, len(rings))
	for i, ring := range rings {
		depth := 0
		for k, other := range rings {
			if k != i && len(ring) > 0 && within(other, ring[0]) {
				depth++
			}
		}
		if (turn(ring) > 0) == (depth%2 == 1) {
			ring = slices.Clone(ring)
			slices.Reverse(ring)
		}
		turned = append(turned, ring)
	}
	c.fill(turned, src)
}

// lines draws lines of a width in one colour.
func (c *canvas) lines(lines [][]xy, width float64, col color.Color) {
	half := width / 2
	var parts [][]xy
	for _, line := range lines {
		for i := 1; i < len(line); i++ {
			a, b := line[i-1], line[i]
			long := math.Hypot(b.x-a.x, b.y-a.y)
			if long == 0 {
				continue
			}
			nx, ny := -(b.y-a.y)/long*half, (b.x-a.x)/long*half
			parts = append(parts, []xy{{a.x + nx, a.y + ny}, {a.x - nx, a.y - ny}, {b.x - nx, b.y - ny}, {b.x + nx, b.y + ny}})
			if i > 1 && width > 1.5 {
				parts = append(parts, disc(a, half))
			}
		}
	}
	c.fill(parts, image.NewUniform(col))
}

// dot draws a disc with a rim.
func (c *canvas) dot(p xy, radius float64, fill, rim color.Color) {
	c.fill([][]xy{disc(p, radius+0.9)}, image.NewUniform(rim))
	c.fill([][]xy{disc(p, radius)}, image.NewUniform(fill))
}

// box fills a rectangle.
func (c *canvas) box(b box, src image.Image) {
	r := image.Rect(int(math.Round(b.x0)), int(math.Round(b.y0)), int(math.Round(b.x1)), int(math.Round(b.y1)))
	draw.Draw(c.img, r, src, r.Min, draw.Over)
}

// fill fills rings, each adding the turn it makes: those that turn one way make
// one area, and one within that turns the other way is a hole. What lies far
// outside the picture is brought to its rim, which changes nothing inside.
func (c *canvas) fill(rings [][]xy, src image.Image) {
	size := c.img.Bounds()
	near := func(v float64, limit int) float64 { return math.Max(-60, math.Min(float64(limit)+60, v)) }
	span := image.Rectangle{}
	for _, ring := range rings {
		for _, p := range ring {
			x, y := int(near(p.x, size.Dx())), int(near(p.y, size.Dy()))
			span = span.Union(image.Rect(x-2, y-2, x+3, y+3))
		}
	}
	span = span.Intersect(size)
	if span.Empty() {
		return
	}
	r := vector.NewRasterizer(span.Dx(), span.Dy())
	for _, ring := range rings {
		for i, p := range ring {
			x, y := float32(near(p.x, size.Dx())-float64(span.Min.X)), float32(near(p.y, size.Dy())-float64(span.Min.Y))
			if i == 0 {
				r.MoveTo(x, y)
			} else {
				r.LineTo(x, y)
			}
		}
		r.ClosePath()
	}
	r.Draw(c.img, span, src, span.Min)
}

// disc is a ring of twelve corners that turns as the sides of a line do.
func disc(p xy, radius float64) []xy {
	out := make([]xy, 12)
	for k := range out {
		s, co := math.Sincos(float64(k) * math.Pi / 6)
		out[k] = xy{p.x + radius*co, p.y + radius*s}
	}
	return out
}

// turn is twice the area of a ring, positive when it turns one way.
func turn(ring []xy) float64 {
	sum := 0.0
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		sum += p.x*q.y - q.x*p.y
	}
	return sum
}

// within reports whether a point lies inside a ring.
func within(ring []xy, p xy) bool {
	in := false
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		if (a.y > p.y) != (b.y > p.y) && p.x < (b.x-a.x)*(p.y-a.y)/(b.y-a.y)+a.x {
			in = !in
		}
	}
	return in
}

// dashed cuts a line into dashes.
func dashed(line []xy, on, off float64) [][]xy {
	var out [][]xy
	var part []xy
	left, drawing := on, true
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		long := math.Hypot(b.x-a.x, b.y-a.y)
		at := 0.0
		if drawing && part == nil {
			part = []xy{a}
		}
		for long-at > left {
			at += left
			p := xy{a.x + (b.x-a.x)*at/long, a.y + (b.y-a.y)*at/long}
			if drawing {
				out, part, left = append(out, append(part, p)), nil, off
			} else {
				part, left = []xy{p}, on
			}
			drawing = !drawing
		}
		left -= long - at
		if drawing {
			part = append(part, b)
		}
	}
	if len(part) > 1 {
		out = append(out, part)
	}
	return out
}
