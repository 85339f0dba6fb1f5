package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/report"
)

// mapFlags are the flags of `world map` as they were written.
type mapFlags struct {
	bbox, what, date, month, out string
	width                        int
}

// Limits of a picture.
const (
	narrowest, widest = 300, 4000 // [pixel]
	mostPanels        = 6
	mercatorEnds      = 84 // [deg]
	leastBox          = 0.05
)

func (d *door) worldMap() *cobra.Command {
	var f mapFlags
	c := &cobra.Command{
		Use:   "map --bbox W,S,E,N --what SUBJECT -o FILE.png",
		Short: "A picture of the ground: relief, temperature, snow, ice, who held it, cover",
		Long: `Draws a PNG picture of the world as Longwalk knows it, for a person to look at.

  relief       heights with light from the north-west, water, towns
  temperature  mean of a month (--month), with lines of equal temperature
  snow         usual depth on a day (--date)
  ice          lakes and rivers by what their ice bears on a day (--date)
  power        who held what on a day (--date); hatched: not known
  cover        what covers the ground

Several dates or months, with commas between them, make one map each. A box that
ends east of the 180th meridian has its west greater than its east.

  longwalk world map --bbox 85,25,130,65 --what relief -o relief.png
  longwalk world map --bbox 103,51,111,56.5 --what ice --date 1941-01-01,1941-02-01,1941-05-01,1941-05-20 -o baikal.png`,
		Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			frames, err := f.frames()
			if err != nil {
				return err
			}
			return d.drawMap(f, frames)
		},
	}
	c.Flags().StringVar(&f.bbox, "bbox", "", "west, south, east and north edge in degrees, such as 85,25,130,65 (needed)")
	c.Flags().StringVar(&f.what, "what", "", "relief, temperature, snow, ice, power or cover (needed)")
	c.Flags().StringVar(&f.date, "date", "", "day, such as 1941-08-15, or several with commas")
	c.Flags().StringVar(&f.month, "month", "", "month of the temperature, 1 to 12 or a name, or several with commas")
	c.Flags().IntVar(&f.width, "width", 1200, "width of the picture in pixels")
	c.Flags().StringVarP(&f.out, "out", "o", "", "PNG file to write (needed)")
	return c
}

// drawMap lays out and draws, and writes the file.
func (d *door) drawMap(f mapFlags, frames []assess.Frame) error {
	w, err := d.open()
	if err != nil {
		return err
	}
	p := d.progress()
	var surveys []*assess.Survey
	for i, frame := range frames {
		p.tell("laying out", i, len(frames))
		surveys = append(surveys, assess.Surveyed(w, frame))
	}
	p.tell("laying out", len(frames), len(frames))
	picture, err := report.Picture(surveys, f.width)
	if err != nil {
		return err
	}
	p.done()
	if err := os.WriteFile(f.out, picture, 0o644); err != nil {
		return err
	}
	if d.json {
		return d.printJSON(map[string]any{"file": f.out, "what": f.what, "bbox": frames[0].Box, "bytes": len(picture), "maps": len(frames)})
	}
	fmt.Fprintf(d.out, "%s: %s, %d KB\n", f.out, f.what, (len(picture)+512)/1024)
	return nil
}

// frames reads the flags: one frame for each date or month.
func (f mapFlags) frames() ([]assess.Frame, error) {
	box, err := parseBox(f.bbox)
	if err != nil {
		return nil, err
	}
	subject := assess.Subject(f.what)
	if !slices.Contains(assess.Subjects(), subject) {
		return nil, wrong("--what: found %s; allowed: relief, temperature, snow, ice, power, cover", found(f.what))
	}
	if f.width < narrowest || f.width > widest {
		return nil, wrong("--width: found %d; allowed: %d to %d pixels", f.width, narrowest, widest)
	}
	if !strings.EqualFold(filepath.Ext(f.out), ".png") {
		return nil, wrong("-o: found %s; allowed: a file whose name ends in .png", found(f.out))
	}
	frames, err := f.moments(assess.Frame{Subject: subject, Box: box})
	if err != nil {
		return nil, err
	}
	for i := range frames {
		frames[i].Cell = report.PictureCell(frames[i], f.width, len(frames))
	}
	return frames, nil
}

// moments reads the dates or months that the subject is drawn for.
func (f mapFlags) moments(frame assess.Frame) ([]assess.Frame, error) {
	of := frame.Subject
	if of == assess.OfTemperature {
		return f.months(frame)
	}
	if f.month != "" {
		return nil, wrong("--month: found %q with --what %s; it serves --what temperature only", f.month, of)
	}
	if f.date == "" {
		if of == assess.OfRelief || of == assess.OfCover {
			return []assess.Frame{frame}, nil
		}
		return nil, wrong("--date: found nothing; --what %s needs a day, such as 1941-08-15", of)
	}
	var out []assess.Frame
	for _, part := range strings.Split(f.date, ",") {
		day, err := journey.ParseWhen(strings.TrimSpace(part))
		if err != nil {
			return nil, wrong("--date: %v", err)
		}
		frame.Day = day.Mid()
		out = append(out, frame)
	}
	if len(out) > mostPanels {
		return nil, wrong("--date: found %d days; allowed: at most %d", len(out), mostPanels)
	}
	return out, nil
}

func (f mapFlags) months(frame assess.Frame) ([]assess.Frame, error) {
	const allowed = "1 to 12, or an English name such as January"
	if f.date != "" {
		return nil, wrong("--date: found %q with --what temperature; give --month instead", f.date)
	}
	var out []assess.Frame
	for _, part := range strings.Split(f.month, ",") {
		m, ok := monthOf(strings.TrimSpace(part))
		if !ok {
			return nil, wrong("--month: found %s; allowed: %s", found(part), allowed)
		}
		frame.Month = m
		out = append(out, frame)
	}
	if len(out) > mostPanels {
		return nil, wrong("--month: found %d months; allowed: at most %d", len(out), mostPanels)
	}
	return out, nil
}

// monthOf reads a month by number or English name, of which three letters do.
func monthOf(text string) (time.Month, bool) {
	for m := time.January; m <= time.December; m++ {
		name := m.String()
		if text == strconv.Itoa(int(m)) || len(text) >= 3 && len(text) <= len(name) && strings.EqualFold(text, name[:len(text)]) {
			return m, true
		}
	}
	return 0, false
}

// parseBox reads west, south, east, north of a picture.
func parseBox(text string) (geo.Box, error) { return boxWithin(text, mercatorEnds, leastBox) }

// boxWithin reads west, south, east, north; the box may reach so many degrees
// from the equator and has to be so wide and high.
func boxWithin(text string, ends, least float64) (geo.Box, error) {
	const allowed = "west,south,east,north in degrees, such as 85,25,130,65"
	parts := strings.Split(text, ",")
	if len(parts) != 4 {
		return geo.Box{}, wrong("--bbox: found %s; allowed: %s", found(text), allowed)
	}
	var v [4]float64
	for i, p := range parts {
		x, err := strconv.ParseFloat(strings.TrimSpace(p), 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return geo.Box{}, wrong("--bbox: %q in %q is no number; allowed: %s", p, text, allowed)
		}
		v[i] = x
	}
	b := geo.Box{West: v[0], South: v[1], East: v[2], North: v[3]}
	switch {
	case math.Abs(b.West) > 180 || math.Abs(b.East) > 180:
		return b, wrong("--bbox: a longitude of %q is beyond 180 degrees; allowed: %s", text, allowed)
	case math.Abs(b.South) > ends || math.Abs(b.North) > ends:
		return b, wrong("--bbox: a latitude of %q is beyond %g degrees, where the projection ends; allowed: %s", text, ends, allowed)
	case b.North-b.South < least:
		return b, wrong("--bbox: north of %q lies less than %g degrees above south; allowed: %s", text, least, allowed)
	case b.Width() < least:
		return b, wrong("--bbox: east of %q lies less than %g degrees from west; allowed: %s", text, least, allowed)
	}
	return b, nil
}

// found quotes what was written, or says that nothing was.
func found(text string) string {
	if text == "" {
		return "nothing"
	}
	return strconv.Quote(text)
}
