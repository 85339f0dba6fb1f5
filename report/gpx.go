package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/sky"
)

// The types of GPX 1.1, in the order that its schema demands.
type (
	gpxFile struct {
		XMLName  xml.Name    `xml:"gpx"`
		Space    string      `xml:"xmlns,attr"`
		Version  string      `xml:"version,attr"`
		Creator  string      `xml:"creator,attr"`
		Metadata gpxMetadata `xml:"metadata"`
		Points   []gpxPoint  `xml:"wpt"`
		Route    gpxRoute    `xml:"rte"`
		Track    gpxTrack    `xml:"trk"`
	}
	gpxMetadata struct {
		Name string `xml:"name"`
		Desc string `xml:"desc"`
	}
	gpxPoint struct {
		Lat  string `xml:"lat,attr"`
		Lon  string `xml:"lon,attr"`
		Ele  string `xml:"ele,omitempty"`
		Time string `xml:"time,omitempty"`
		Name string `xml:"name,omitempty"`
		Desc string `xml:"desc,omitempty"`
		Type string `xml:"type,omitempty"`
	}
	gpxRoute struct {
		Name   string     `xml:"name"`
		Points []gpxPoint `xml:"rtept"`
	}
	gpxTrack struct {
		Name     string       `xml:"name"`
		Desc     string       `xml:"desc"`
		Segments []gpxSegment `xml:"trkseg"`
	}
	gpxSegment struct {
		Points []gpxPoint `xml:"trkpt"`
	}
)

// GPX writes waypoints, a route through them, and the planned way as a track
// with heights and times (GPX 1.1). The schema wants UTC: the plan's local mean
// solar time is brought to it by longitude.
func GPX(w io.Writer, a *assess.Assessment) error {
	line := way(a)
	f := gpxFile{
		Space: "http://www.topografix.com/GPX/1/1", Version: "1.1", Creator: "Longwalk " + a.Version,
		Metadata: gpxMetadata{Name: a.Journey.Name, Desc: a.Answer.Sentence},
		Route:    gpxRoute{Name: a.Journey.Name},
		Track:    gpxTrack{Name: a.Journey.Name, Desc: fmt.Sprintf("planned way, %.0f km in %.0f days", a.Route.Km, a.Route.Days)},
	}
	for _, p := range a.Route.Waypoints {
		g := gpxAt(p.At)
		g.Name, g.Type = p.Name, p.Kind
		if q := between(line, p.Km, p.Km); len(q) > 0 {
			g.Ele, g.Time = meters(q[len(q)-1].elevation), utc(q[len(q)-1])
		}
		g.Desc = fmt.Sprintf("km %.0f", p.Km)
		f.Points = append(f.Points, g)
		f.Route.Points = append(f.Route.Points, g)
	}
	for _, p := range a.Route.Crossings {
		g := gpxAt(p.At)
		g.Name, g.Type, g.Desc = p.Name, p.Kind, fmt.Sprintf("%s, km %.0f", p.Kind, p.Km)
		f.Points = append(f.Points, g)
	}
	var s gpxSegment
	for _, p := range line {
		g := gpxAt(p.at)
		g.Ele, g.Time = meters(p.elevation), utc(p)
		s.Points = append(s.Points, g)
	}
	f.Track.Segments = []gpxSegment{s}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(f); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func gpxAt(p geo.Point) gpxPoint {
	return gpxPoint{Lat: strconv.FormatFloat(p.Lat, 'f', 5, 64), Lon: strconv.FormatFloat(geo.WrapLon(p.Lon), 'f', 5, 64)}
}

func meters(m float64) string { return strconv.FormatFloat(m, 'f', 1, 64) }

func utc(p fix) string {
	if p.time.IsZero() {
		return ""
	}
	return sky.UTC(p.at.Lon, p.time).Round(time.Second).Format("2006-01-02T15:04:05Z")
}
