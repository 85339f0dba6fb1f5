package report

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// Line is a way over the ground, one of several that may stand in a file.
type Line struct {
	Name   string
	Unit   string    // of the costs
	Start  time.Time // in UTC; zero when not known
	Points []LinePoint
}

// LinePoint is a place of a way. What is not known is NaN.
type LinePoint struct {
	geo.Point
	Elevation float64       // above mean sea level [m]
	Elapsed   time.Duration // since the start
	Cost      float64       // from the start, in the unit of the line
}

// checkLines returns an error when lines are none, or have places that are none.
func checkLines(lines []Line) error {
	if len(lines) == 0 {
		return errors.New("no lines; allowed: one or more")
	}
	for _, l := range lines {
		if len(l.Points) < 2 {
			return fmt.Errorf("line %q of %d places; allowed: 2 or more", l.Name, len(l.Points))
		}
		for i, p := range l.Points {
			if !p.Valid() || math.IsInf(p.Elevation, 0) || math.IsInf(p.Cost, 0) {
				return fmt.Errorf("place %d of line %q is %v at %g m and a cost of %g; allowed: places on the Earth, finite heights and costs", i+1, l.Name, p.Point, p.Elevation, p.Cost)
			}
		}
	}
	return nil
}

// sum is what a line comes to.
type sum struct {
	km             float64
	climb, descent float64 // [m]; NaN when a height is not known
	hours, cost    float64 // cost NaN when not known
}

func (l Line) sum() sum {
	last := l.Points[len(l.Points)-1]
	s := sum{hours: (last.Elapsed - l.Points[0].Elapsed).Hours(), cost: last.Cost - l.Points[0].Cost}
	for i, p := range l.Points[1:] {
		before := l.Points[i]
		s.km += near(before.Point, p.Point)
		rise := p.Elevation - before.Elevation
		s.climb, s.descent = s.climb+math.Max(0, rise), s.descent+math.Max(0, -rise)
	}
	return s
}

// words says in a line what it comes to.
func (l Line) words() string {
	s := l.sum()
	text := fmt.Sprintf("%.2f km, %.2f h", s.km, s.hours)
	if !math.IsNaN(s.climb) {
		text += fmt.Sprintf(", %.0f m up, %.0f m down", s.climb, s.descent)
	}
	if !math.IsNaN(s.cost) {
		text += ", cost " + withUnit(round(s.cost, 3), l.Unit)
	}
	return text
}

// parts returns the line cut at the antimeridian (RFC 7946, section 3.1.9), its
// longitudes between -180 and 180. A leg goes the shorter way round.
func (l Line) parts() [][]LinePoint {
	out := [][]LinePoint{nil}
	add := func(p LinePoint) { out[len(out)-1] = append(out[len(out)-1], p) }
	for i, p := range l.Points {
		p.Lon = geo.WrapLon(p.Lon)
		if i == 0 {
			add(p)
			continue
		}
		before := out[len(out)-1][len(out[len(out)-1])-1]
		if math.Abs(p.Lon-before.Lon) > 180 {
			edge := math.Copysign(180, before.Lon)
			t := 0.0
			if way := p.Lon + 2*edge - before.Lon; way != 0 {
				t = (edge - before.Lon) / way
			}
			cut := LinePoint{
				Point:     geo.Point{Lat: before.Lat + t*(p.Lat-before.Lat), Lon: edge},
				Elevation: before.Elevation + t*(p.Elevation-before.Elevation),
				Elapsed:   before.Elapsed + time.Duration(t*float64(p.Elapsed-before.Elapsed)),
				Cost:      before.Cost + t*(p.Cost-before.Cost),
			}
			if cut.Point != before.Point {
				add(cut)
			}
			if len(out[len(out)-1]) < 2 { // the line began on the antimeridian
				out = out[:len(out)-1]
			}
			cut.Lon = -edge
			out = append(out, []LinePoint{cut})
			if cut.Point == p.Point {
				continue
			}
		}
		add(p)
	}
	if last := len(out) - 1; len(out[last]) < 2 { // it ended there
		out = out[:last]
	}
	return out
}

// coordinates returns longitude, latitude and, where it is known, the height.
func (p LinePoint) coordinates() []float64 {
	c := []float64{round(p.Lon, 7), round(p.Lat, 7)}
	if !math.IsNaN(p.Elevation) {
		c = append(c, round(p.Elevation, 2))
	}
	return c
}

// WriteLinesGeoJSON writes ways as a feature collection (RFC 7946). Properties
// are length, climb, hours and cost of each, and for every place of it the
// seconds since the start and the cost, in the shape of the coordinates; null
// stands for what is not known.
func WriteLinesGeoJSON(w io.Writer, lines []Line) error {
	if err := checkLines(lines); err != nil {
		return err
	}
	c := featureCollection{Type: "FeatureCollection", Features: []feature{}}
	for i, l := range lines {
		var places [][][]float64
		var seconds, costs [][]any
		for k, part := range l.parts() {
			places, seconds, costs = append(places, nil), append(seconds, nil), append(costs, nil)
			for _, p := range part {
				places[k] = append(places[k], p.coordinates())
				seconds[k] = append(seconds[k], round(p.Elapsed.Seconds(), 1))
				costs[k] = append(costs[k], orNull(p.Cost))
			}
		}
		s := l.sum()
		f := feature{"Feature", id("path", i), geometry{"MultiLineString", places}, map[string]any{
			"kind": "path", "name": l.Name, "km": round(s.km, 4), "climb_m": orNull(s.climb), "descent_m": orNull(s.descent), "hours": round(s.hours, 4),
			"cost": orNull(s.cost), "unit": l.Unit, "seconds": seconds, "costs": costs,
		}}
		if !l.Start.IsZero() {
			f.Properties["start"] = l.Start.UTC().Format(time.RFC3339)
		}
		if len(places) == 1 {
			f.Geometry = geometry{"LineString", places[0]}
			f.Properties["seconds"], f.Properties["costs"] = seconds[0], costs[0]
		}
		c.Features = append(c.Features, f)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(c)
}

// orNull returns a number as JSON has it.
func orNull(x float64) any {
	if math.IsNaN(x) {
		return nil
	}
	return round(x, 6)
}

// WriteLinesGPX writes ways as tracks with heights (GPX 1.1), and with times
// where the start is known; creator is the program that they come from.
func WriteLinesGPX(w io.Writer, creator string, lines []Line) error {
	if err := checkLines(lines); err != nil {
		return err
	}
	type track struct {
		Name    string     `xml:"name"`
		Desc    string     `xml:"desc"`
		Segment gpxSegment `xml:"trkseg"`
	}
	f := struct {
		XMLName xml.Name `xml:"gpx"`
		Space   string   `xml:"xmlns,attr"`
		Version string   `xml:"version,attr"`
		Creator string   `xml:"creator,attr"`
		Tracks  []track  `xml:"trk"`
	}{Space: "http://www.topografix.com/GPX/1/1", Version: "1.1", Creator: creator}
	for _, l := range lines {
		t := track{Name: l.Name, Desc: l.words()}
		for _, p := range l.Points {
			g := gpxPoint{Lat: coordinate(p.Lat), Lon: coordinate(geo.WrapLon(p.Lon))}
			if !math.IsNaN(p.Elevation) {
				g.Ele = meters(p.Elevation)
			}
			if !l.Start.IsZero() {
				g.Time = l.Start.Add(p.Elapsed).UTC().Round(time.Second).Format("2006-01-02T15:04:05Z")
			}
			t.Segment.Points = append(t.Segment.Points, g)
		}
		f.Tracks = append(f.Tracks, t)
	}
	return writeXML(w, f)
}

func coordinate(deg float64) string { return strconv.FormatFloat(deg, 'f', 7, 64) }

// WriteLinesKML writes ways as placemarks on the ground (KML 2.2), each in a
// colour of its own.
func WriteLinesKML(w io.Writer, name string, lines []Line) error {
	if err := checkLines(lines); err != nil {
		return err
	}
	doc := newKML(name)
	for i, l := range lines {
		m := kmlPlacemark{Name: l.Name, Description: l.words(), Style: kmlStyle{Line: kmlLine{kmlColour("ff", levelColour(i, len(lines))), 3}}}
		for _, part := range l.parts() {
			var b strings.Builder
			for _, p := range part {
				b.WriteString(coordinate(p.Lon) + "," + coordinate(p.Lat))
				if !math.IsNaN(p.Elevation) {
					b.WriteString("," + meters(p.Elevation))
				}
				b.WriteByte(' ')
			}
			m.Geometry.Lines = append(m.Geometry.Lines, kmlLineString{1, strings.TrimSpace(b.String())})
		}
		doc.Document.Placemarks = append(doc.Document.Placemarks, m)
	}
	return writeXML(w, doc)
}
