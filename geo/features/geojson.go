package features

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/longwalk/longwalk/geo"
)

// object is any object of GeoJSON (RFC 7946).
type object struct {
	Type        string          `json:"type"`
	Features    []object        `json:"features"`
	Geometry    *object         `json:"geometry"`
	Geometries  []object        `json:"geometries"`
	Coordinates json.RawMessage `json:"coordinates"`
	Properties  map[string]any  `json:"properties"`
}

const geometries = "FeatureCollection, Feature, Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon, GeometryCollection"

// readGeoJSON reads GeoJSON (RFC 7946). Of the properties name and cost are
// read.
func readGeoJSON(file string, data []byte) ([]Feature, error) {
	var o object
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), &o); err != nil {
		return nil, Error{file, whereIn(data, err), err.Error(), "GeoJSON (RFC 7946)"}
	}
	all := []object{o}
	if o.Type == "FeatureCollection" {
		all = o.Features
	}
	var out []Feature
	for i, one := range all {
		f := Feature{Cost: math.NaN(), Where: fmt.Sprintf("feature %d", i+1)}
		g := &one
		if one.Type == "Feature" {
			if g = one.Geometry; g == nil {
				continue // RFC 7946: a feature without a place
			}
			if err := f.properties(file, one.Properties); err != nil {
				return nil, err
			}
		}
		if err := f.add(file, *g); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// whereIn returns the line at which JSON went wrong.
func whereIn(data []byte, err error) string {
	offset := int64(-1)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	}
	if offset < 0 || offset > int64(len(data)) {
		return ""
	}
	return fmt.Sprintf("line %d", 1+bytes.Count(data[:offset], []byte("\n")))
}

func (f *Feature) properties(file string, p map[string]any) error {
	switch v := p["name"].(type) {
	case string:
		f.Name = v
	case float64:
		f.Name = strconv.FormatFloat(v, 'g', -1, 64)
	}
	switch v := p["cost"].(type) {
	case nil:
	case float64:
		f.Cost = v
	default:
		return Error{file, f.Where + ", cost", fmt.Sprintf("%v", v), numerals}
	}
	return nil
}

// add adds what a geometry draws.
func (f *Feature) add(file string, g object) error {
	var err error
	read := func(into any) bool {
		if e := json.Unmarshal(g.Coordinates, into); e != nil {
			err = Error{file, f.Where, "coordinates that are none of a " + g.Type, "lists of numbers as RFC 7946 has them"}
		}
		return err == nil
	}
	switch g.Type {
	case "Point":
		var c []float64
		if read(&c) {
			err = f.points(file, [][]float64{c})
		}
	case "MultiPoint":
		var c [][]float64
		if read(&c) {
			err = f.points(file, c)
		}
	case "LineString":
		var c [][]float64
		if read(&c) {
			err = f.lines(file, [][][]float64{c})
		}
	case "MultiLineString":
		var c [][][]float64
		if read(&c) {
			err = f.lines(file, c)
		}
	case "Polygon":
		var c [][][]float64
		if read(&c) {
			err = f.areas(file, [][][][]float64{c})
		}
	case "MultiPolygon":
		var c [][][][]float64
		if read(&c) {
			err = f.areas(file, c)
		}
	case "GeometryCollection":
		for _, part := range g.Geometries {
			if err = f.add(file, part); err != nil {
				return err
			}
		}
	default:
		err = Error{file, f.Where + ", type", strconv.Quote(g.Type), geometries}
	}
	return err
}

func (f *Feature) points(file string, c [][]float64) error {
	line, err := f.line(file, c)
	f.Points = append(f.Points, line...)
	return err
}

func (f *Feature) lines(file string, c [][][]float64) error {
	for _, one := range c {
		line, err := f.line(file, one)
		if err != nil {
			return err
		}
		if len(line) < 2 {
			return Error{file, f.Where, fmt.Sprintf("a line of %d positions", len(line)), "2 or more"}
		}
		f.Lines = append(f.Lines, line)
	}
	return nil
}

func (f *Feature) areas(file string, c [][][][]float64) error {
	for _, one := range c {
		var area geo.Polygon
		for _, r := range one {
			ring, err := f.line(file, r)
			if err != nil {
				return err
			}
			if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
				return Error{file, f.Where, fmt.Sprintf("a ring of %d positions that is not closed", len(ring)), "4 or more, the last like the first"}
			}
			area = append(area, slices.Clone(ring[:len(ring)-1]))
		}
		f.Areas = append(f.Areas, area)
	}
	return nil
}

func (f *Feature) line(file string, c [][]float64) ([]geo.Point, error) {
	var out []geo.Point
	for i, p := range c {
		where := fmt.Sprintf("%s, position %d", f.Where, i+1)
		if len(p) < 2 {
			return nil, Error{file, where, fmt.Sprintf("%d numbers", len(p)), "longitude, latitude"}
		}
		at, err := position(file, where, p[1], p[0])
		if err != nil {
			return nil, err
		}
		out = append(out, at)
	}
	return out, nil
}
