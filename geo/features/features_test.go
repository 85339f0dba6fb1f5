package features

import (
	"math"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

const drawn = `{"type":"FeatureCollection","features":[
 {"type":"Feature","properties":{"name":"hut","cost":1.5},"geometry":{"type":"Point","coordinates":[-71.3,44.2,1900]}},
 {"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}},
 {"type":"Feature","geometry":null},
 {"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[
  {"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,0]],[[1,1],[2,1],[2,1.5],[1,1]]]]},
  {"type":"MultiPoint","coordinates":[[5,6]]}]}}
]}`

func TestGeoJSONIsReadWhateverItDraws(t *testing.T) {
	all, err := Read("a.geojson", []byte(drawn))
	if err != nil || len(all) != 3 {
		t.Fatalf("%d features, %v; want 3", len(all), err)
	}
	if f := all[0]; f.Name != "hut" || f.Cost != 1.5 || f.Points[0] != (geo.Point{Lat: 44.2, Lon: -71.3}) {
		t.Errorf("the hut came as %+v", f)
	}
	if f := all[1]; len(f.Lines) != 1 || f.Lines[0][1] != (geo.Point{Lat: 4, Lon: 3}) || !math.IsNaN(f.Cost) {
		t.Errorf("the line came as %+v", f)
	}
	if f := all[2]; len(f.Areas) != 1 || len(f.Areas[0]) != 2 || len(f.Areas[0][0]) != 3 || len(f.Points) != 1 {
		t.Errorf("the collection came as %+v", f)
	}
}

func TestTablesAndGPXGiveTheSamePlaces(t *testing.T) {
	want := geo.Point{Lat: -33.9, Lon: 18.4}
	for file, text := range map[string]string{
		"a.csv": "-33.9,18.4,camp,2\n",
		"b.csv": "# places\nName,Cost,Longitude,Latitude\ncamp,2,18.4,-33.9\n",
		"c.gpx": `<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="-33.9" lon="18.4"><name>camp</name></wpt><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk></gpx>`,
	} {
		all, err := Read(file, []byte(text))
		if err != nil || len(all) == 0 {
			t.Fatalf("%s: %v", file, err)
		}
		if f := all[0]; f.Points[0] != want || f.Name != "camp" || strings.HasSuffix(file, "csv") && f.Cost != 2 {
			t.Errorf("%s: came as %+v", file, f)
		}
	}
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"a.txt", "", `found the ending ".txt"; allowed: .geojson, .json, .gpx, .csv`},
		{"a.csv", "", "found nothing drawn"},
		{"a.csv", "44,eight\n", `a.csv: line 1, longitude: found "eight"; allowed: a number`},
		{"a.csv", "lat,lon\n44,\n", `line 2, longitude: found ""`},
		{"a.csv", "lat,name\n44,b\n", `line 1: found "lat,name"; allowed: columns lat and lon`},
		{"a.csv", "44,181\n", "line 1: found longitude 181, latitude 44; allowed: longitude -180 to 180"},
		{"a.csv", "44,8,b,soon\n", `line 1, cost: found "soon"`},
		{"a.geojson", "{\n}}", "a.geojson: line 2: found"},
		{"a.geojson", `{"type":"Circle"}`, `feature 1, type: found "Circle"; allowed: FeatureCollection`},
		{"a.geojson", `{"type":"Point","coordinates":[303000,4900000]}`, "feature 1, position 1: found longitude 303000"},
		{"a.geojson", `{"type":"Point","coordinates":"here"}`, "coordinates that are none of a Point"},
		{"a.geojson", `{"type":"LineString","coordinates":[[1,2]]}`, "a line of 1 positions; allowed: 2 or more"},
		{"a.geojson", `{"type":"Polygon","coordinates":[[[1,2],[2,3],[3,3],[4,4]]]}`, "not closed"},
		{"a.geojson", `{"type":"Feature","properties":{"cost":"x"},"geometry":{"type":"Point","coordinates":[1,2]}}`, "feature 1, cost: found x"},
		{"a.gpx", "<gpx><wpt", "a.gpx: line 1: found"},
		{"a.gpx", `<gpx><wpt lat="1"/></gpx>`, `waypoint 1, lon: found ""`},
	} {
		if _, err := Read(c.file, []byte(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: %v; want %q", c.file, c.text, err, c.want)
		}
	}
}

// FuzzRead holds every reader to places on the Earth or an error.
func FuzzRead(f *testing.F) {
	f.Add(".geojson", drawn)
	f.Add(".csv", "lat,lon,name,cost\n1,2,a,3\n")
	f.Add(".gpx", `<gpx><wpt lat="1" lon="2"/><rte><rtept lat="1" lon="2"/><rtept lat="1" lon="3"/></rte></gpx>`)
	f.Fuzz(func(t *testing.T, ending, text string) {
		all, err := Read("x"+ending, []byte(text))
		if err == nil && len(all) == 0 {
			t.Fatal("no features and no error")
		}
		for _, one := range all {
			for _, p := range one.Points {
				if !p.Valid() {
					t.Fatalf("%v is no place", p)
				}
			}
			for _, l := range one.Lines {
				if len(l) < 2 {
					t.Fatalf("a line of %d", len(l))
				}
			}
		}
	})
}
