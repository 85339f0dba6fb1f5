package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
)

// Isochrone is the ground where a surface is at most at a level.
type Isochrone struct {
	Level float64 // in the unit of the surface
	// Polygons are its parts, the outer ring first, its holes behind it. Outer
	// rings run counter-clockwise, holes clockwise, none crosses itself, another
	// or the antimeridian, and the last point does not repeat the first.
	Polygons []geo.Polygon
	Area     float64 // on the ellipsoid [km2]
}

// Isochrones returns the ground where a surface is at most at each of several
// levels, from the lowest on; a lower one lies inside a higher. Lines run
// between the middles of cells where the surface, taken for linear there, is at
// the level; they stay a hundredth of a cell off the middles, so that no ring
// touches itself. Towards cells without a value, and at the edge of the lattice,
// they run half a cell off. Where two cells below the level touch two above by
// their corners, they are joined when the mean of the four is below it, and
// never between cells without a value. Rings are cut at the antimeridian (RFC
// 7946, section 3.1.9).
func Isochrones(s Surface, levels []float64) ([]Isochrone, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	if len(levels) == 0 {
		return nil, errors.New("no levels; allowed: one or more")
	}
	levels = slices.Clone(levels)
	slices.Sort(levels)
	if i := slices.IndexFunc(levels, func(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }); i >= 0 {
		return nil, fmt.Errorf("a level of %g; allowed: finite numbers", levels[i])
	}
	decimals := ringDecimals(s.Lattice)
	margin := 3 * math.Pow(10, -float64(decimals)) // [deg]: rounding keeps apart what is as far off
	var out []Isochrone
	for _, level := range slices.Compact(levels) {
		o := Isochrone{Level: level}
		parts, err := gather(s.Lattice, trace(s, level), margin)
		if err != nil {
			return nil, err
		}
		for _, rings := range parts {
			o.Polygons = append(o.Polygons, cutPolygon(rings, decimals)...)
		}
		for _, p := range o.Polygons {
			o.Area += areaKm2(p)
		}
		out = append(out, o)
	}
	return out, nil
}

// ringDecimals returns how many decimals of a degree tell the places of a ring
// well enough that rounding moves none across another: to a four-hundredth of
// a cell.
func ringDecimals(l project.Lattice) int {
	cell := math.Min(l.DX, l.DY)
	if !l.Map.Degrees {
		const metresPerDegree = 111700 // of a meridian, at its most
		cell = math.Inf(1)
		for _, at := range [][2]float64{{0, 0}, {0, 1}, {0.5, 0.5}, {1, 0}, {1, 1}} {
			ns, ew := l.CellSizeAt(at[0]*float64(l.Rows-1), at[1]*float64(l.Cols-1))
			if size := math.Min(float64(ns), float64(ew)) / metresPerDegree; size < cell { // not where there is no place
				cell = size
			}
		}
	}
	return max(5, min(12, int(math.Ceil(-math.Log10(cell*nearest/4)))))
}

// areaKm2 returns the area of a polygon on WGS 84 [km2], its sides straight in
// longitude and in the area of zones; holes count against it.
func areaKm2(p geo.Polygon) float64 {
	sum := 0.0
	for _, r := range p {
		for i, a := range r {
			b := r[(i+1)%len(r)]
			sum -= (b.Lon - a.Lon) * math.Pi / 180 * (project.WGS84.Zone(a.Lat) + project.WGS84.Zone(b.Lat)) / 2
		}
	}
	return sum / 1e6
}

// title says in words what ground an isochrone is.
func (o Isochrone) title(s Surface) string {
	return fmt.Sprintf("%s at most %s", nonEmpty(s.Name, "value"), withUnit(o.Level, s.Unit))
}

func nonEmpty(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

func withUnit(x float64, unit string) string {
	text := strconv.FormatFloat(x, 'g', -1, 64)
	if unit != "" {
		text += " " + unit
	}
	return text
}

// WriteIsochronesGeoJSON writes the isochrones of a surface as a feature
// collection of multipolygons (RFC 7946), the highest level first, so that a map
// program draws the lower ones over it. Properties are level, unit, and the
// area in km2.
func WriteIsochronesGeoJSON(w io.Writer, s Surface, levels []float64) error {
	all, err := Isochrones(s, levels)
	if err != nil {
		return err
	}
	c := featureCollection{Type: "FeatureCollection", Features: []feature{}}
	for i, o := range slices.Backward(all) {
		c.Features = append(c.Features, feature{"Feature", id("level", i), geometry{"MultiPolygon", multiPolygon(o.Polygons)}, map[string]any{
			"kind": "isochrone", "name": o.title(s), "quantity": s.Name, "level": o.Level, "unit": s.Unit, "area_km2": round(o.Area, 6),
			"fill": levelColour(i, len(all)), "fill-opacity": 0.5, "stroke": levelColour(i, len(all)),
		}})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(c)
}

// multiPolygon returns the coordinates of polygons as JSON, rings closed.
func multiPolygon(polygons []geo.Polygon) json.RawMessage {
	b := []byte{'['}
	comma := func(i int) {
		if i > 0 {
			b = append(b, ',')
		}
	}
	for i, p := range polygons {
		comma(i)
		b = append(b, '[')
		for j, r := range p {
			comma(j)
			b = append(b, '[')
			for k := range len(r) + 1 {
				comma(k)
				q := r[k%len(r)]
				b = strconv.AppendFloat(append(b, '['), q.Lon, 'f', -1, 64)
				b = strconv.AppendFloat(append(b, ','), q.Lat, 'f', -1, 64)
				b = append(b, ']')
			}
			b = append(b, ']')
		}
		b = append(b, ']')
	}
	return append(b, ']')
}

// levelColour returns the colour of the i-th of n levels, from yellow to violet,
// as #rrggbb.
func levelColour(i, n int) string {
	from, to := [3]float64{253, 231, 37}, [3]float64{68, 1, 84}
	t := 0.0
	if n > 1 {
		t = float64(i) / float64(n-1)
	}
	var c [3]int
	for k := range c {
		c[k] = int(math.Round(from[k] + t*(to[k]-from[k])))
	}
	return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2])
}
