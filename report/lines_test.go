package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// twoWays are a way over the antimeridian with all that can be known, and one
// with nothing but its places, whose name wants escaping.
func twoWays() []Line {
	at := func(lat, lon, h float64, minutes int, cost float64) LinePoint {
		return LinePoint{geo.Point{Lat: lat, Lon: lon}, h, time.Duration(minutes) * time.Minute, cost}
	}
	nan := math.NaN()
	return []Line{
		{
			Name: "over the line", Unit: "kJ", Start: time.Date(1941, 4, 10, 6, 0, 0, 0, time.UTC),
			Points: []LinePoint{at(66, 179.5, 100, 0, 0), at(66.1, 179.9, 200, 60, 10), at(66.2, -179.9, 150, 120, 20), at(66.2, 180.3, 400, 180, 40)},
		},
		{Name: `<by> "the" & river`, Points: []LinePoint{at(50, 10, nan, 0, nan), at(50.5, 10.5, nan, 600, nan)}},
	}
}

func TestWaysAsGeoJSON(t *testing.T) {
	var b bytes.Buffer
	if err := WriteLinesGeoJSON(&b, twoWays()); err != nil {
		t.Fatal(err)
	}
	var c struct {
		Features []struct {
			Geometry struct {
				Type        string
				Coordinates json.RawMessage
			}
			Properties struct {
				Name, Unit, Start string
				Km, Hours         float64
				Climb             *float64 `json:"climb_m"`
				Descent           *float64 `json:"descent_m"`
				Cost              *float64
				Seconds, Costs    json.RawMessage
			}
		}
	}
	if err := json.Unmarshal(b.Bytes(), &c); err != nil {
		t.Fatal(err)
	}
	cut, plain := c.Features[0], c.Features[1]
	var parts [][][]float64
	var seconds [][]float64
	if err := json.Unmarshal(cut.Geometry.Coordinates, &parts); err != nil || cut.Geometry.Type != "MultiLineString" {
		t.Fatalf("%v: %s", err, cut.Geometry.Type)
	}
	if err := json.Unmarshal(cut.Properties.Seconds, &seconds); err != nil {
		t.Fatal(err)
	}
	want := [][][]float64{{{179.5, 66, 100}, {179.9, 66.1, 200}, {180, 66.15, 175}}, {{-180, 66.15, 175}, {-179.9, 66.2, 150}, {-179.7, 66.2, 400}}}
	for i := range want {
		if len(parts) != 2 || len(parts[i]) != len(want[i]) || len(seconds[i]) != len(want[i]) {
			t.Fatalf("parts %v, seconds %v", parts, seconds)
		}
		for k := range want[i] {
			for x := range want[i][k] {
				if math.Abs(parts[i][k][x]-want[i][k][x]) > 1e-6 {
					t.Errorf("part %d, place %d: %v; want %v", i, k, parts[i][k], want[i][k])
				}
			}
		}
	}
	if seconds[0][2] != 5400 || seconds[1][2] != 10800 {
		t.Errorf("seconds %v", seconds)
	}
	p := cut.Properties
	if *p.Climb != 350 || *p.Descent != 50 || p.Hours != 3 || *p.Cost != 40 || p.Unit != "kJ" || p.Start != "1941-04-10T06:00:00Z" || math.Abs(p.Km-44.7) > 0.2 {
		t.Errorf("%+v", p)
	}
	if q := plain.Properties; plain.Geometry.Type != "LineString" || q.Cost != nil || q.Climb != nil || q.Descent != nil || q.Name != `<by> "the" & river` || string(q.Costs) != "[null,null]" || q.Start != "" {
		t.Errorf("%+v", plain)
	}
	if string(plain.Geometry.Coordinates) != "[[10,50],[10.5,50.5]]" {
		t.Errorf("%s", plain.Geometry.Coordinates)
	}
}

func TestWaysAsGPX(t *testing.T) {
	var b bytes.Buffer
	if err := WriteLinesGPX(&b, "Longwalk test", twoWays()); err != nil {
		t.Fatal(err)
	}
	var f struct {
		Version string `xml:"version,attr"`
		Tracks  []struct {
			Name   string `xml:"name"`
			Points []struct {
				Lat  float64  `xml:"lat,attr"`
				Lon  float64  `xml:"lon,attr"`
				Ele  *float64 `xml:"ele"`
				Time string   `xml:"time"`
			} `xml:"trkseg>trkpt"`
		} `xml:"trk"`
	}
	if err := xml.Unmarshal(b.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	first, second := f.Tracks[0], f.Tracks[1]
	if f.Version != "1.1" || len(first.Points) != 4 || *first.Points[3].Ele != 400 || first.Points[3].Time != "1941-04-10T09:00:00Z" || math.Abs(first.Points[3].Lon+179.7) > 1e-6 {
		t.Errorf("%+v", first)
	}
	if second.Name != `<by> "the" & river` || second.Points[1].Ele != nil || second.Points[1].Time != "" {
		t.Errorf("%+v", second)
	}
}

// kmlRead is what is looked for in KML.
type kmlRead struct {
	Placemarks []struct {
		Name     string   `xml:"name"`
		Lines    []string `xml:"MultiGeometry>LineString>coordinates"`
		Polygons []struct {
			Outer string   `xml:"outerBoundaryIs>LinearRing>coordinates"`
			Inner []string `xml:"innerBoundaryIs>LinearRing>coordinates"`
		} `xml:"MultiGeometry>Polygon"`
	} `xml:"Document>Placemark"`
}

func TestWaysAndIsochronesAsKML(t *testing.T) {
	var b bytes.Buffer
	if err := WriteLinesKML(&b, "ways", twoWays()); err != nil {
		t.Fatal(err)
	}
	var f kmlRead
	if err := xml.Unmarshal(b.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	if len(f.Placemarks) != 2 || len(f.Placemarks[0].Lines) != 2 || f.Placemarks[1].Lines[0] != "10.0000000,50.0000000 10.5000000,50.5000000" {
		t.Errorf("%+v", f)
	}

	s := onMap(t, 32648, 20, 20, 450e3, 5800e3, 100, 100, func(r, c int) float32 {
		if r == 10 && c == 10 {
			return float32(math.NaN())
		}
		return float32(math.Hypot(float64(r-10), float64(c-10)))
	})
	b.Reset()
	if err := WriteIsochronesKML(&b, s, []float64{3, 6}); err != nil {
		t.Fatal(err)
	}
	f = kmlRead{}
	if err := xml.Unmarshal(b.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	if len(f.Placemarks) != 2 || f.Placemarks[0].Name != "time from the start at most 6 h" {
		t.Fatalf("%+v", f)
	}
	for _, m := range f.Placemarks {
		if len(m.Polygons) != 1 || len(m.Polygons[0].Inner) != 1 {
			t.Fatalf("%+v", m)
		}
		places := strings.Fields(m.Polygons[0].Outer)
		if len(places) < 10 || places[0] != places[len(places)-1] {
			t.Errorf("a ring of %d places from %s to %s", len(places), places[0], places[len(places)-1])
		}
	}
}

// TestWaysOnTheAntimeridianKeepTheirPlaces: that begin, end or run on it.
func TestWaysOnTheAntimeridianKeepTheirPlaces(t *testing.T) {
	for _, lons := range [][]float64{{179, 180, -179}, {180, -179.5, -179}, {-179, -180}, {-179, 180}, {179, 180}, {179, -180}, {180, 180}, {180, -180, 179}, {-180, 179, 180, -179}} {
		var l Line
		for i, lon := range lons {
			l.Points = append(l.Points, LinePoint{Point: geo.Point{Lat: float64(i), Lon: lon}})
		}
		length := 0.0
		for _, part := range l.parts() {
			if len(part) < 2 {
				t.Errorf("%v: a part of %d places in %v", lons, len(part), l.parts())
			}
			for i := 1; i < len(part); i++ {
				if math.Abs(part[i].Lon-part[i-1].Lon) > 180 {
					t.Errorf("%v: a leap in %v", lons, l.parts())
				}
				length += near(part[i-1].Point, part[i].Point)
			}
		}
		if want := l.sum().km; math.Abs(length-want) > 0.01 {
			t.Errorf("%v: %g km in parts, %g whole", lons, length, want)
		}
	}
}

func TestWaysThatAreNoneAreRefused(t *testing.T) {
	for want, lines := range map[string][]Line{
		"no lines":            nil,
		`"short" of 1 places`: {{Name: "short", Points: make([]LinePoint, 1)}},
		"place 2 of line":     {{Points: []LinePoint{{}, {Point: geo.Point{Lat: 91}}}}},
		"+Inf m":              {{Points: []LinePoint{{Elevation: math.Inf(1)}, {}}}},
	} {
		var b bytes.Buffer
		for _, err := range []error{WriteLinesGeoJSON(&b, lines), WriteLinesGPX(&b, "x", lines), WriteLinesKML(&b, "x", lines)} {
			if err == nil || !strings.Contains(err.Error(), want) || b.Len() > 0 {
				t.Errorf("%v after %d bytes; want %q named", err, b.Len(), want)
			}
		}
	}
}
