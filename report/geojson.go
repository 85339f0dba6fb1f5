package report

import (
	"encoding/json"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// The types of GeoJSON, RFC 7946.
type (
	featureCollection struct {
		Type     string    `json:"type"`
		BBox     []float64 `json:"bbox,omitempty"`
		Features []feature `json:"features"`
	}
	feature struct {
		Type       string         `json:"type"`
		ID         string         `json:"id"`
		Geometry   geometry       `json:"geometry"`
		Properties map[string]any `json:"properties"`
	}
	geometry struct {
		Type        string `json:"type"`
		Coordinates any    `json:"coordinates"`
	}
)

// GeoJSON writes the way, its stages, waypoints, crossings and the places of
// death as one feature collection (RFC 7946). A line over the antimeridian is
// cut there (section 3.1.9). Times are local mean solar time, as in the rest of
// an assessment.
func GeoJSON(w io.Writer, a *assess.Assessment) error {
	line := way(a)
	c := featureCollection{Type: "FeatureCollection", Features: []feature{}, BBox: bbox(a, line)}
	add := func(id string, g geometry, properties map[string]any) {
		c.Features = append(c.Features, feature{"Feature", id, g, properties})
	}
	if len(line) > 1 {
		g, times := lineGeometry(line)
		add("route", g, map[string]any{
			"kind": "route", "name": a.Journey.Name, "km": a.Route.Km, "days": a.Route.Days, "climb_m": a.Route.ClimbM,
			"times": times, "time_scale": "local mean solar time", "stroke": "#d1105a",
		})
	}
	km := 0.0
	for i, s := range a.Route.Stages {
		part := between(line, km, km+s.Km)
		km += s.Km
		if len(part) < 2 {
			continue
		}
		g, _ := lineGeometry(part)
		add(id("stage", i), g, map[string]any{
			"kind": "stage", "number": i + 1, "name": s.From + " to " + s.To, "from": s.From, "to": s.To, "km": s.Km, "days": s.Days, "start": s.Start,
			"climb_m": s.ClimbM, "water_l": s.WaterL, "food_kg": s.FoodKg, "longest_dry_km": s.DryKm, "hazard": s.Hazard,
			"coldest_night_c": s.ColdNight, "hottest_noon_c": s.HotNoon, "holder": s.Holder, "deaths_share": s.Deaths,
		})
	}
	for i, p := range a.Route.Waypoints {
		add(id("waypoint", i), pointGeometry(p.At), map[string]any{"kind": p.Kind, "name": p.Name, "km": p.Km})
	}
	for i, p := range a.Route.Crossings {
		add(id("crossing", i), pointGeometry(p.At), map[string]any{"kind": p.Kind, "name": p.Name, "km": p.Km})
	}
	for i, d := range deathPlaces(a, 0.25) {
		add(id("deaths", i), pointGeometry(d.at), map[string]any{
			"kind": "deaths", "count": d.n, "of_walks": a.Ensemble.Runs, "causes": d.causes, "km": round(d.km, 0),
		})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(c)
}

func pointGeometry(p geo.Point) geometry {
	return geometry{"Point", []float64{round(geo.WrapLon(p.Lon), 5), round(p.Lat, 5)}}
}

// lineGeometry returns a line, in parts where it crosses the antimeridian, and
// the times of its points in the same shape.
func lineGeometry(line []fix) (geometry, any) {
	var parts [][][]float64
	var times [][]string
	begin := func() { parts, times = append(parts, nil), append(times, nil) }
	add := func(lat, lon, elevation float64, t time.Time) {
		k, text := len(parts)-1, ""
		if !t.IsZero() {
			text = t.Format(time.RFC3339)
		}
		parts[k] = append(parts[k], []float64{round(lon, 5), round(lat, 5), round(elevation, 1)})
		times[k] = append(times[k], text)
	}
	begin()
	for i, p := range line {
		if i > 0 && math.Abs(p.at.Lon-line[i-1].at.Lon) > 180 {
			q := line[i-1]
			edge := math.Copysign(180, q.at.Lon)
			s := (edge - q.at.Lon) / (p.at.Lon + 2*edge - q.at.Lon)
			lat, height := q.at.Lat+s*(p.at.Lat-q.at.Lat), q.elevation+s*(p.elevation-q.elevation)
			add(lat, edge, height, q.time)
			begin()
			add(lat, -edge, height, p.time)
		}
		add(p.at.Lat, p.at.Lon, p.elevation, p.time)
	}
	if len(parts) == 1 {
		return geometry{"LineString", parts[0]}, times[0]
	}
	return geometry{"MultiLineString", parts}, times
}

// bbox returns west, south, east, north of all that is drawn; west is greater
// than east across the antimeridian (RFC 7946, section 5.2).
func bbox(a *assess.Assessment, line []fix) []float64 {
	var points []geo.Point
	for _, p := range line {
		points = append(points, p.at)
	}
	for _, list := range [][]assess.MapPoint{a.Route.Waypoints, a.Route.Crossings} {
		for _, p := range list {
			points = append(points, p.At)
		}
	}
	for _, d := range a.Ensemble.Deaths {
		points = append(points, d.At)
	}
	if len(points) == 0 {
		return nil
	}
	b := geo.BoxOf(points...)
	return []float64{round(b.West, 5), round(b.South, 5), round(b.East, 5), round(b.North, 5)}
}

func id(kind string, i int) string { return kind + "-" + strconv.Itoa(i+1) }
