package territory

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/longwalk/longwalk/geo"
)

// cut divides a unit into pieces: a point belongs to the piece of the nearest
// reference town. Old borders mostly ran between the lands of neighbouring
// towns, so one rule with enough towns follows any of them within 10 to 40 km;
// rivers and ridges are not traced.
type cut struct {
	pieces []string
	towns  []reference
}

type reference struct {
	dir   [3]float64 // unit vector from the Earth's centre
	piece int        // index into pieces
}

// direction returns the unit vector of a point, on a sphere: the error against
// the ellipsoid, under 0.5 %, is far below that of the cuts themselves.
func direction(p geo.Point) [3]float64 {
	sinLat, cosLat := math.Sincos(p.Lat * math.Pi / 180)
	sinLon, cosLon := math.Sincos(p.Lon * math.Pi / 180)
	return [3]float64{cosLat * cosLon, cosLat * sinLon, sinLat}
}

// piece returns the index of the piece that holds p.
func (c *cut) piece(p geo.Point) int {
	d := direction(p)
	best, piece := math.Inf(-1), 0
	for i := range c.towns {
		t := &c.towns[i]
		if dot := d[0]*t.dir[0] + d[1]*t.dir[1] + d[2]*t.dir[2]; dot > best {
			best, piece = dot, t.piece
		}
	}
	return piece
}

// readCuts reads the table of cuts, by unit.
func readCuts(text string) (map[string]*cut, error) {
	const name = "cuts-1938-1946.csv"
	records, err := readCSV(name, text, "unit,piece,town,lat,lon")
	if err != nil {
		return nil, err
	}
	cuts := map[string]*cut{}
	for i, rec := range records {
		lat, err1 := strconv.ParseFloat(rec[3], 64)
		lon, err2 := strconv.ParseFloat(rec[4], 64)
		p := geo.Point{Lat: lat, Lon: lon}
		if err1 != nil || err2 != nil || !p.Valid() {
			return nil, fmt.Errorf("%s, row %d (%s): %q, %q is no place", name, i+1, rec[2], rec[3], rec[4])
		}
		c := cuts[rec[0]]
		if c == nil {
			c = &cut{}
			cuts[rec[0]] = c
		}
		piece := parseUnit("/" + rec[1]).piece
		k := slices.Index(c.pieces, piece)
		if k < 0 {
			k = len(c.pieces)
			c.pieces = append(c.pieces, piece)
		}
		c.towns = append(c.towns, reference{direction(p), k})
	}
	return cuts, nil
}
