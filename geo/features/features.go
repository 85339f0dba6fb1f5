// Package features reads the places, lines and areas that people draw, from
// GeoJSON, GPX and CSV.
//
// A position that is none on the Earth is refused with its number in the file:
// most often it is one of a map in metres, which these formats do not carry.
package features

import (
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo"
)

// Feature is something drawn: places, lines, areas, or several of them.
type Feature struct {
	Name   string
	Cost   float64 // as the file has it; NaN when it has none
	Points []geo.Point
	Lines  [][]geo.Point
	Areas  []geo.Polygon
	Where  string // in the file, such as "line 3"
}

// Error says what is wrong with a file and where.
type Error struct{ File, Where, Found, Allowed string }

// Error names file, place, what was found and what is allowed.
func (e Error) Error() string {
	at := e.File
	if e.Where != "" {
		at += ": " + e.Where
	}
	return fmt.Sprintf("%s: found %s; allowed: %s", at, e.Found, e.Allowed)
}

// formats are the kinds of file by the end of their name.
var formats = []struct {
	suffix string
	read   func(file string, data []byte) ([]Feature, error)
}{
	{".geojson", readGeoJSON},
	{".json", readGeoJSON},
	{".gpx", readGPX},
	{".csv", readCSV},
}

// Read reads the content of a file, whose kind the end of its name tells. The
// error is an Error. A file without features is refused.
func Read(file string, data []byte) ([]Feature, error) {
	var known []string
	for _, f := range formats {
		if !strings.EqualFold(filepath.Ext(file), f.suffix) {
			known = append(known, f.suffix)
			continue
		}
		out, err := f.read(file, data)
		if err == nil && len(out) == 0 {
			err = Error{file, "", "nothing drawn", "one feature or more"}
		}
		return out, err
	}
	return nil, Error{file, "", "the ending " + strconv.Quote(filepath.Ext(file)), strings.Join(known, ", ")}
}

const (
	onEarth  = "longitude -180 to 180 and latitude -90 to 90, in degrees"
	numerals = "a number"
)

// position returns a place, or the error that it is none.
func position(file, where string, lat, lon float64) (geo.Point, error) {
	if !(math.Abs(lat) <= 90) || !(math.Abs(lon) <= 180) {
		return geo.Point{}, Error{file, where, fmt.Sprintf("longitude %g, latitude %g", lon, lat), onEarth}
	}
	return geo.Point{Lat: lat, Lon: lon}, nil
}

// number reads a number of a field.
func number(file, where, field, text string) (float64, error) {
	v, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, Error{file, where + ", " + field, strconv.Quote(text), numerals}
	}
	return v, nil
}
