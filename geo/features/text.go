package features

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo"
)

// gpxPlace is a position of GPX 1.1, its numbers as written.
type gpxPlace struct {
	Lat  string `xml:"lat,attr"`
	Lon  string `xml:"lon,attr"`
	Name string `xml:"name"`
}

// gpxFile is what is read of GPX 1.0 and 1.1.
type gpxFile struct {
	XMLName xml.Name   `xml:"gpx"`
	Places  []gpxPlace `xml:"wpt"`
	Routes  []struct {
		Name   string     `xml:"name"`
		Places []gpxPlace `xml:"rtept"`
	} `xml:"rte"`
	Tracks []struct {
		Name     string `xml:"name"`
		Segments []struct {
			Places []gpxPlace `xml:"trkpt"`
		} `xml:"trkseg"`
	} `xml:"trk"`
}

// readGPX reads waypoints as places, routes and tracks as lines.
func readGPX(file string, data []byte) ([]Feature, error) {
	var g gpxFile
	if err := xml.Unmarshal(data, &g); err != nil {
		where := ""
		var syntax *xml.SyntaxError
		if errors.As(err, &syntax) {
			where = fmt.Sprintf("line %d", syntax.Line)
		}
		return nil, Error{file, where, err.Error(), "GPX 1.0 or 1.1"}
	}
	var out []Feature
	for i, w := range g.Places {
		f := Feature{Name: w.Name, Cost: math.NaN(), Where: fmt.Sprintf("waypoint %d", i+1)}
		p, err := w.at(file, f.Where)
		if err != nil {
			return nil, err
		}
		f.Points = []geo.Point{p}
		out = append(out, f)
	}
	line := func(name, where string, places []gpxPlace) error {
		f := Feature{Name: name, Cost: math.NaN(), Where: where}
		var points []geo.Point
		for i, w := range places {
			p, err := w.at(file, fmt.Sprintf("%s, point %d", where, i+1))
			if err != nil {
				return err
			}
			points = append(points, p)
		}
		if len(points) > 1 {
			f.Lines = [][]geo.Point{points}
			out = append(out, f)
		}
		return nil
	}
	for i, r := range g.Routes {
		if err := line(r.Name, fmt.Sprintf("route %d", i+1), r.Places); err != nil {
			return nil, err
		}
	}
	for i, t := range g.Tracks {
		for k, s := range t.Segments {
			if err := line(t.Name, fmt.Sprintf("track %d, segment %d", i+1, k+1), s.Places); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func (w gpxPlace) at(file, where string) (geo.Point, error) {
	lat, err := number(file, where, "lat", w.Lat)
	if err != nil {
		return geo.Point{}, err
	}
	lon, err := number(file, where, "lon", w.Lon)
	if err != nil {
		return geo.Point{}, err
	}
	return position(file, where, lat, lon)
}

// columns are the fields of a table by the names that they go under.
var columns = [4][]string{{"lat", "latitude", "y"}, {"lon", "longitude", "lng", "long", "x"}, {"name"}, {"cost"}}

// readCSV reads places from a table: latitude, longitude and, if there, name and
// cost, in this order or as a first line names them.
func readCSV(file string, data []byte) ([]Feature, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	r.FieldsPerRecord, r.TrimLeadingSpace, r.Comment = -1, true, '#'
	at := [4]int{0, 1, 2, 3}
	var out []Feature
	for first := true; ; first = false {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, Error{file, "", err.Error(), "a table with commas"}
		}
		if first && slices.ContainsFunc(row, func(s string) bool { return columnOf(s) >= 0 }) {
			if at, err = headed(file, row); err != nil {
				return nil, err
			}
			continue
		}
		line, _ := r.FieldPos(0)
		f, err := placeOf(file, fmt.Sprintf("line %d", line), row, at)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
}

// columnOf returns which field a heading names, -1 for none.
func columnOf(heading string) int {
	h := strings.ToLower(strings.TrimSpace(heading))
	return slices.IndexFunc(columns[:], func(names []string) bool { return slices.Contains(names, h) })
}

// headed returns in which column of a table each field stands, -1 for none.
func headed(file string, row []string) (at [4]int, err error) {
	at = [4]int{-1, -1, -1, -1}
	for i, h := range row {
		if c := columnOf(h); c >= 0 {
			at[c] = i
		}
	}
	if at[0] < 0 || at[1] < 0 {
		return at, Error{file, "line 1", strconv.Quote(strings.Join(row, ",")), "columns lat and lon, and name and cost if they are there"}
	}
	return at, nil
}

func placeOf(file, where string, row []string, at [4]int) (Feature, error) {
	field := func(i int) string {
		if at[i] < 0 || at[i] >= len(row) {
			return ""
		}
		return strings.TrimSpace(row[at[i]])
	}
	f := Feature{Name: field(2), Cost: math.NaN(), Where: where}
	lat, err := number(file, where, "latitude", field(0))
	if err != nil {
		return f, err
	}
	lon, err := number(file, where, "longitude", field(1))
	if err != nil {
		return f, err
	}
	p, err := position(file, where, lat, lon)
	if err != nil {
		return f, err
	}
	f.Points = []geo.Point{p}
	if text := field(3); text != "" {
		f.Cost, err = number(file, where, "cost", text)
	}
	return f, err
}
