package report

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// reliefLimit is how large the picture of the ground may become [byte].
const reliefLimit = 600_000

// tint is a colour of the hypsometric scale.
type tint struct{ metres, r, g, b float64 }

// tints are quiet: lowland grey-green, sand, umber, then the grey and white of
// the high plateaus and peaks, so that the way and the names stand out.
var tints = []tint{
	{0, 214, 222, 203},
	{150, 221, 227, 208},
	{400, 231, 231, 209},
	{800, 236, 228, 201},
	{1400, 231, 217, 187},
	{2200, 222, 203, 173},
	{3200, 211, 190, 165},
	{4200, 206, 191, 175},
	{5000, 218, 209, 200},
	{6000, 244, 242, 240},
}

var seaColour = color.NRGBA{190, 207, 217, 255}

func tintAt(m float64) (r, g, b float64) {
	if m <= tints[0].metres {
		return tints[0].r, tints[0].g, tints[0].b
	}
	for i := 1; i < len(tints); i++ {
		p, q := tints[i-1], tints[i]
		if m < q.metres {
			s := (m - p.metres) / (q.metres - p.metres)
			return p.r + s*(q.r-p.r), p.g + s*(q.g-p.g), p.b + s*(q.b-p.b)
		}
	}
	last := tints[len(tints)-1]
	return last.r, last.g, last.b
}

// relief draws the ground in the map's projection, lit from the north-west, as
// a PNG; nil without a backdrop.
func relief(b assess.Backdrop, v view) []byte {
	if b.Grid.Len() == 0 || len(b.Elevation) < b.Grid.Len() {
		return nil
	}
	b.Elevation = smoothed(b)
	for pixels := 1.35; ; pixels *= 0.88 {
		l := landOf(b, v, pixels)
		// Few colours make a rough ground small enough; a smooth one shows their
		// steps, and is small without.
		for _, img := range []image.Image{l.full(), l.few()} {
			var out bytes.Buffer
			if png.Encode(&out, img) != nil {
				return nil
			}
			if out.Len() <= reliefLimit || pixels < 0.3 {
				return out.Bytes()
			}
		}
	}
}

// land is height, light and sea at each pixel.
type land struct {
	w, h           int
	heights, light []float64
	sea            []bool
}

// landOf samples the ground with so many pixels for each unit of the map.
func landOf(b assess.Backdrop, v view, pixels float64) land {
	w, h := int(math.Ceil(v.w*pixels)), int(math.Ceil(v.h*pixels))
	heights := make([]float64, w*h)
	wet := make([]float64, w*h)
	lat := make([]float64, h)
	for y := range h {
		for x := range w {
			p := v.at((float64(x)+0.5)/pixels, (float64(y)+0.5)/pixels)
			lat[y] = p.Lat
			heights[y*w+x], wet[y*w+x] = sample(b, p)
		}
	}
	ground := func(y int) float64 { return v.metresPerUnit(lat[y]) / pixels }
	lift := exaggeration(heights, w, h, ground)
	l := land{w, h, heights, make([]float64, w*h), make([]bool, w*h)}
	for y := range h {
		for x := range w {
			i := y*w + x
			l.sea[i] = wet[i] > 0.5
			up, down, left, right := max(0, y-1)*w+x, min(h-1, y+1)*w+x, y*w+max(0, x-1), y*w+min(w-1, x+1)
			step := 2 * ground(y)
			east, south := lift*(heights[right]-heights[left])/step, lift*(heights[down]-heights[up])/step
			l.light[i] = shade(east, south)
		}
	}
	return l
}

// full draws in all colours.
func (l land) full() image.Image {
	return l.paint(func(i int) color.NRGBA { return lit(l.heights[i], l.light[i]) })
}

// paint draws the sea, and the land in the colours it is told by pixel.
func (l land) paint(colour func(i int) color.NRGBA) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, l.w, l.h))
	for i, wet := range l.sea {
		c := seaColour
		if !wet {
			c = colour(i)
		}
		img.SetRGBA(i%l.w, i/l.w, color.RGBA(c))
	}
	return img
}

// few draws in the colours of the palette.
func (l land) few() image.Image {
	img := image.NewPaletted(image.Rect(0, 0, l.w, l.h), reliefPalette())
	for i, m := range l.heights {
		if !l.sea[i] { // the first colour is the sea's
			img.Pix[i] = shadeIndex(m, l.light[i])
		}
	}
	return img
}

// lit is the colour of a height under a light from 0 to 1.
func lit(metres, light float64) color.NRGBA {
	r, g, b := tintAt(metres)
	return shaded(r, g, b, light)
}

// shaded is a colour under a light from 0 to 1; on level ground, 0.5, it stays
// as it is.
func shaded(r, g, b, light float64) color.NRGBA {
	f := 0.62 + 0.76*light // dark slopes to 0.62, bright ones a little above 1
	c := func(x float64) uint8 { return uint8(math.Min(253, x*math.Min(f, 1+(f-1)*0.35))) }
	return color.NRGBA{c(r), c(g), c(b), 255}
}

// shade is the light on a slope from the north-west, 45 degrees high: 0 dark,
// 1 bright, 0.5 on level ground.
func shade(east, south float64) float64 {
	// The light comes from -east and -south; Lambert's cosine.
	light := (1 + (east+south)/math.Sqrt2) / math.Sqrt(1+east*east+south*south) / math.Sqrt2
	return math.Max(0, math.Min(1, 0.5+(light-1/math.Sqrt2)*0.75))
}

// The palette has 17 heights by 15 shades after the sea; the two are chosen so
// that their steps drown in the roughness of the ground.
const heightSteps, shadeSteps = 17, 15

func reliefPalette() color.Palette {
	p := color.Palette{seaColour}
	for i := range heightSteps {
		for k := range shadeSteps {
			p = append(p, lit(stepHeight(i), float64(k)/(shadeSteps-1)))
		}
	}
	return p
}

// stepHeight is the height of a step of the palette [m]: finer below.
func stepHeight(i int) float64 { return 6200 * math.Pow(float64(i)/(heightSteps-1), 1.6) }

func shadeIndex(metres, light float64) uint8 {
	i := int(math.Round(math.Pow(math.Max(0, math.Min(1, metres/6200)), 1/1.6) * (heightSteps - 1)))
	k := int(math.Round(light * (shadeSteps - 1)))
	return uint8(1 + i*shadeSteps + k)
}

// exaggeration lifts the heights so that the ground of any map shows its form:
// on a map of a continent true slopes are too slight to throw a shadow.
func exaggeration(heights []float64, w, h int, ground func(y int) float64) float64 {
	sum, n := 0.0, 0
	for y := 0; y < h; y += 3 {
		for x := 1; x < w; x += 3 {
			s := (heights[y*w+x] - heights[y*w+x-1]) / ground(y)
			sum, n = sum+s*s, n+1
		}
	}
	rms := math.Sqrt(sum / math.Max(1, float64(n)))
	if rms == 0 {
		return 1
	}
	return math.Max(1, math.Min(60, 0.33/rms))
}

// sample returns height and share of sea at a place, between the middles of the
// four cells about it.
func sample(b assess.Backdrop, p geo.Point) (metres, sea float64) {
	for _, k := range corners(b.Grid, p) {
		metres += k.share * float64(b.Elevation[k.cell])
		if k.cell < len(b.Sea) && b.Sea[k.cell] {
			sea += k.share
		}
	}
	return metres, sea
}

// corner is a cell about a place with its share in the value there.
type corner struct {
	cell  int
	share float64
}

// corners returns the four cells whose middles are about a place; at the edge
// of the grid the last cell holds on.
func corners(g geo.Grid, p geo.Point) [4]corner {
	y := (g.North-p.Lat)/g.DLat - 0.5
	west := math.Mod(p.Lon-g.West+720, 360)
	if west > 360-g.DLon {
		west -= 360
	}
	x := west/g.DLon - 0.5
	y, x = math.Max(0, math.Min(float64(g.Rows-1), y)), math.Max(0, math.Min(float64(g.Cols-1), x))
	r, c := int(y), int(x)
	fy, fx := y-float64(r), x-float64(c)
	at := func(r, c int, share float64) corner {
		return corner{min(r, g.Rows-1)*g.Cols + min(c, g.Cols-1), share}
	}
	return [4]corner{at(r, c, (1-fy)*(1-fx)), at(r, c+1, (1-fy)*fx), at(r+1, c, fy*(1-fx)), at(r+1, c+1, fy*fx)}
}
