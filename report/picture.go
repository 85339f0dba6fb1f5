package report

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/cite"
)

// Colours of what is on every picture of the world.
var (
	paper     = color.NRGBA{252, 251, 248, 255}
	ink       = color.NRGBA{38, 38, 42, 255}
	faint     = color.NRGBA{110, 110, 116, 255}
	halo      = color.NRGBA{255, 255, 255, 255}
	lakeTint  = color.NRGBA{172, 197, 212, 255}
	riverTint = color.NRGBA{120, 160, 186, 255}
	coastTint = color.NRGBA{104, 132, 150, 255}
)

// PictureCell returns the size of a pixel [deg of longitude] of a picture of so
// many surveys, to lay them out as finely as they are drawn.
func PictureCell(f assess.Frame, width, panels int) float64 {
	return 1 / viewOf(f.Box, panelWidth(width, panels), tallest*panelWidth(width, panels)).unit
}

const (
	margin  = 14.0 // around the maps [pixel]
	tallest = 1.5  // of a map, against its width
)

func panelWidth(width, panels int) float64 {
	if panels == 1 {
		return float64(width) - 2*margin
	}
	return (float64(width) - 3*margin) / 2
}

// Picture draws surveys of one box and subject as a PNG: one map for each, side
// by side, under one title and over one legend.
func Picture(surveys []*assess.Survey, width int) ([]byte, error) {
	p, v, err := pictureOf(surveys, width)
	if err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	var maps []*image.RGBA
	for _, s := range surveys {
		maps = append(maps, p.panel(s, v))
	}
	var out bytes.Buffer
	if err := png.Encode(&out, p.sheet(surveys, maps)); err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	return out.Bytes(), nil
}

// pictureOf returns an empty sheet, and the view of each of its maps.
func pictureOf(surveys []*assess.Survey, width int) (*picture, view, error) {
	if len(surveys) == 0 {
		return nil, view{}, errors.New("a picture of nothing")
	}
	fonts, err := newTypefaces()
	p := &picture{first: surveys[0], wide: float64(width), typefaces: fonts, size: math.Max(9, math.Min(14, float64(width)/85))}
	p.powers = powersOf(surveys)
	across := panelWidth(width, len(surveys))
	return p, viewOf(p.first.Box, across, tallest*across), err
}

// picture is a sheet being drawn.
type picture struct {
	typefaces
	first  *assess.Survey
	wide   float64
	size   float64 // of type [pixel]
	powers []power // of all maps, greatest first
}

// sheet puts title, maps, legend and sources together.
func (p *picture) sheet(surveys []*assess.Survey, maps []*image.RGBA) image.Image {
	title, legend, source := p.size*4.4, p.legend(), p.sources(surveys)
	size := maps[0].Bounds().Size()
	columns := min(2, len(maps))
	rows := (len(maps) + columns - 1) / columns
	caption := 0.0
	if len(maps) > 1 {
		caption = p.size * 1.9
	}
	across := float64(columns*size.X) + margin*float64(columns-1)
	step := float64(size.Y) + caption + margin*0.7
	down := title + step*float64(rows)
	legendTop := down + p.size*0.4
	sourceTop := legendTop + p.legendHeight(legend)
	tall := sourceTop + p.size*1.35*float64(len(source)) + p.size
	c := &canvas{image.NewRGBA(image.Rect(0, 0, int(p.wide), int(tall))), p.typefaces}
	draw.Draw(c.img, c.img.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	heading, under := p.title(surveys)
	c.write(xy{margin, p.size * 2}, heading, face{strong, p.size * 1.55}, ink, nil)
	c.write(xy{margin, p.size * 3.6}, under, face{upright, p.size}, faint, nil)
	for i, m := range maps {
		x := (p.wide-across)/2 + float64(i%columns)*(float64(size.X)+margin)
		y := title + float64(i/columns)*step
		if len(maps) > 1 {
			c.write(xy{x, y + caption*0.7}, when(surveys[i]), face{strong, p.size * 1.15}, ink, nil)
		}
		at := image.Pt(int(x), int(y+caption))
		draw.Draw(c.img, m.Bounds().Add(at), m, image.Point{}, draw.Src)
	}
	p.drawLegend(c, legend, legendTop)
	for i, line := range source {
		c.write(xy{margin, sourceTop + p.size*1.35*(float64(i)+0.6)}, line, face{upright, p.size * 0.82}, faint, nil)
	}
	return c.img
}

// title returns the heading and the line under it.
func (p *picture) title(surveys []*assess.Survey) (heading, under string) {
	heading = map[assess.Subject]string{
		assess.OfRelief: "Relief", assess.OfTemperature: "Mean temperature of the air", assess.OfSnow: "Usual depth of snow on open ground",
		assess.OfIce: "Usual ice on lakes and rivers", assess.OfPower: "Who held what", assess.OfCover: "What covers the ground",
	}[p.first.Subject]
	if w := when(p.first); len(surveys) == 1 && w != "" {
		heading += ", " + w
	}
	b := p.first.Box
	under = degrees(b.South, "N", "S") + " to " + degrees(b.North, "N", "S") + ", " + degrees(b.West, "E", "W") + " to " + degrees(b.East, "E", "W")
	switch p.first.Subject {
	case assess.OfTemperature:
		under += ". Figures at towns are °C at the height of the town; lines join equal temperature."
	case assess.OfSnow:
		under += ". Figures at towns are cm. A usual year: a real one has more or less."
	case assess.OfIce:
		under += ". A usual year: a real one is early or late. Springs, outflows, rapids stay open."
	case assess.OfPower:
		under += ". Dashed: between powers; dotted: between lands of one power."
	case assess.OfCover:
		under += ". Without stored land cover: from climate; sand seas, great marshes, farmland from general knowledge."
	}
	return heading, under
}

// when words the month or day that a survey is of.
func when(s *assess.Survey) string {
	switch {
	case s.Subject == assess.OfTemperature:
		return s.Month.String()
	case s.Day.IsZero():
		return ""
	case s.Subject == assess.OfSnow || s.Subject == assess.OfIce:
		return s.Day.Format("2 January")
	}
	return s.Day.Format("2 January 2006")
}

// sources returns the lines that say what the picture stands on.
func (p *picture) sources(surveys []*assess.Survey) []string {
	var works []string
	for _, s := range surveys {
		for _, w := range s.Works {
			if t := titled(w); !slices.Contains(works, t) {
				works = append(works, t)
			}
		}
	}
	text := ""
	for _, c := range p.first.Caveats {
		text += c + " "
	}
	text += "Sources: " + strings.Join(works, "; ") + ". Mercator's projection. Drawn by Longwalk."
	return p.wrap(text, face{upright, p.size * 0.82}, p.wide-2*margin)
}

// wrap breaks a text into lines of at most a width.
func (p *picture) wrap(text string, f face, width float64) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(text) {
		longer := strings.TrimSpace(line + " " + word)
		if line != "" && p.width(longer, f) > width {
			out, line = append(out, line), word
			continue
		}
		line = longer
	}
	return append(out, line)
}

// titled names a work in a few words.
func titled(w cite.Work) string {
	t := strings.TrimSuffix(w.Title, ".")
	if w.Year != 0 {
		t += fmt.Sprintf(" (%d)", w.Year)
	}
	return t
}
