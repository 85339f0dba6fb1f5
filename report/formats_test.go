package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
)

// planOnly is the fixture as it is before anybody walks.
func planOnly() *assess.Assessment {
	a := fixture()
	a.PlanOnly, a.Ensemble, a.Claims, a.WhatIf = true, ensemble.Summary{}, nil, nil
	a.Answer.Sentence = "The best way from Camp 303 to Sikkim is 6150 km on foot and takes 11 months if nothing goes wrong. Nobody was sent along it: whether people live through it is not answered here."
	a.Answer.Binding, a.Answer.Figures = "", a.Answer.Figures[2:5]
	return a
}

// bare is an assessment with nothing in it but names.
func bare() *assess.Assessment {
	return &assess.Assessment{Schema: "longwalk/assessment/1", Version: "0.1.0", Journey: assess.About{Name: "Nowhere"}, PlanOnly: true}
}

func render(t *testing.T, f Format, a *assess.Assessment) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, a); err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return b.Bytes()
}

func TestEveryFormatIsTheSameTwiceAndForEveryKindOfAssessment(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats() {
		if seen[f.Name] || seen[f.File] || f.Name == "" || f.File == "" || f.Title == "" {
			t.Errorf("%q: name, file and title must be there and differ from all others", f.Name)
		}
		seen[f.Name], seen[f.File] = true, true
		for kind, make := range map[string]func() *assess.Assessment{"full": fixture, "plan only": planOnly, "bare": bare} {
			if testing.Short() && kind != "full" {
				continue
			}
			first, second := render(t, f, make()), render(t, f, make())
			if len(first) == 0 || !bytes.Equal(first, second) {
				t.Errorf("%s, %s: %d bytes, then %d others", f.Name, kind, len(first), len(second))
			}
		}
	}
}

// contractKeys are the keys of assessment.json that scripts depend on.
var contractKeys = []string{
	"schema", "version", "journey.name", "route.km", "route.days", "route.stages.0.from", "route.stages.0.to", "route.stages.0.km", "route.stages.0.days",
	"route.stages.0.water_l", "route.stages.0.food_kg", "route.stages.0.hazard", "route.path.type", "route.path.coordinates.0.2", "ensemble.runs", "ensemble.seed",
	"ensemble.persons.0.name", "ensemble.persons.0.survival.estimate", "ensemble.persons.0.survival.low", "ensemble.persons.0.survival.high",
	"ensemble.persons.0.causes.thirst", "ensemble.persons.0.ending_counts.died", "ensemble.arrived.estimate", "ensemble.arrived.low", "ensemble.arrived.high",
	"ensemble.days.p05", "ensemble.days.p50", "ensemble.days.p95", "ensemble.matters.0.input", "ensemble.matters.0.influence",
	"claims.0.id", "claims.0.kind", "claims.0.told", "claims.0.verdict", "claims.0.reason", "claims.0.margin", "claims.0.evidence.0", "caveats.0", "works.0",
}

func TestJSONKeepsItsKeys(t *testing.T) {
	var doc any
	if err := json.Unmarshal(render(t, Formats()[0], fixture()), &doc); err != nil {
		t.Fatal(err)
	}
	for _, key := range contractKeys {
		if _, ok := lookup(doc, key); !ok {
			t.Errorf("%s is gone", key)
		}
	}
}

func TestJSONOfAPlanHasEmptyListsAndNoNull(t *testing.T) {
	if b := render(t, Formats()[0], bare()); bytes.Contains(b, []byte("null")) {
		t.Errorf("a list is null in\n%s", b)
	}
}

func lookup(doc any, key string) (any, bool) {
	for _, k := range strings.Split(key, ".") {
		switch d := doc.(type) {
		case map[string]any:
			v, ok := d[k]
			if !ok {
				return nil, false
			}
			doc = v
		case []any:
			var i int
			if _, err := fmt.Sscan(k, &i); err != nil || i >= len(d) {
				return nil, false
			}
			doc = d[i]
		default:
			return nil, false
		}
	}
	return doc, true
}

func TestGeoJSONIsAFeatureCollectionOfTheWay(t *testing.T) {
	var c struct {
		Type     string
		BBox     []float64
		Features []struct {
			Type, ID string
			Geometry struct {
				Type        string
				Coordinates json.RawMessage
			}
			Properties map[string]any
		}
	}
	if err := json.Unmarshal(render(t, Formats()[2], fixture()), &c); err != nil {
		t.Fatal(err)
	}
	if c.Type != "FeatureCollection" || len(c.BBox) != 4 || c.BBox[1] > c.BBox[3] {
		t.Errorf("found %q with box %v", c.Type, c.BBox)
	}
	kinds, deaths := map[string]int{}, 0.0
	for _, f := range c.Features {
		kind, _ := f.Properties["kind"].(string)
		kinds[kind]++
		if kind == "deaths" {
			deaths += f.Properties["count"].(float64)
		}
		for _, p := range positions(t, f.Geometry.Type, f.Geometry.Coordinates) {
			if len(p) < 2 || math.Abs(p[0]) > 180 || math.Abs(p[1]) > 90 {
				t.Fatalf("%s: position %v is not longitude, latitude", f.ID, p)
			}
		}
		if kind == "route" {
			if n, m := len(positions(t, f.Geometry.Type, f.Geometry.Coordinates)), len(f.Properties["times"].([]any)); n != m || n < 100 {
				t.Errorf("the way has %d points and %d times", n, m)
			}
		}
	}
	if kinds["route"] != 1 || kinds["stage"] != 25 || kinds["via"] != 17 || kinds["start"] != 1 || kinds["goal"] != 1 {
		t.Errorf("found features %v", kinds)
	}
	if want := float64(len(fixture().Ensemble.Deaths)); deaths != want {
		t.Errorf("%v deaths on the map, %v in the ensemble", deaths, want)
	}
}

func positions(t *testing.T, kind string, raw json.RawMessage) [][]float64 {
	t.Helper()
	var err error
	var out [][]float64
	switch kind {
	case "Point":
		var p []float64
		err = json.Unmarshal(raw, &p)
		out = append(out, p)
	case "LineString":
		err = json.Unmarshal(raw, &out)
	case "MultiLineString":
		var parts [][][]float64
		err = json.Unmarshal(raw, &parts)
		for _, p := range parts {
			out = append(out, p...)
		}
	default:
		t.Fatalf("geometry %q", kind)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestALineOverTheAntimeridianIsCutThere(t *testing.T) {
	g, _ := lineGeometry([]fix{{at: geo.Point{Lat: 66, Lon: 179}}, {at: geo.Point{Lat: 66.2, Lon: -179.5}}})
	parts, ok := g.Coordinates.([][][]float64)
	if g.Type != "MultiLineString" || !ok || len(parts) != 2 {
		t.Fatalf("found %s %v", g.Type, g.Coordinates)
	}
	end, begin := parts[0][1], parts[1][0]
	if end[0] != 180 || begin[0] != -180 || math.Abs(end[1]-66.13333) > 1e-4 || end[1] != begin[1] {
		t.Errorf("cut at %v and %v, want 66.13333 N on both sides", end, begin)
	}
}

func TestGPXHasWaypointsRouteAndTrackInUTC(t *testing.T) {
	var g struct {
		XMLName xml.Name `xml:"http://www.topografix.com/GPX/1/1 gpx"`
		Version string   `xml:"version,attr"`
		Creator string   `xml:"creator,attr"`
		Wpt     []gpxPoint
		Rte     []gpxPoint `xml:"rte>rtept"`
		Trk     []gpxPoint `xml:"trk>trkseg>trkpt"`
	}
	b := render(t, Formats()[3], fixture())
	d := xml.NewDecoder(bytes.NewReader(b))
	if err := d.Decode(&g); err != nil {
		t.Fatal(err)
	}
	if g.Version != "1.1" || g.Creator == "" || len(g.Rte) != 19 || len(g.Trk) != len(fixture().Route.Path.Coordinates) {
		t.Errorf("version %q, %d route points, %d track points", g.Version, len(g.Rte), len(g.Trk))
	}
	// Midnight of local mean solar time at 123 E is 8.2 h earlier in UTC.
	if g.Trk[0].Time != "1941-04-09T15:48:00Z" || g.Trk[0].Ele == "" {
		t.Errorf("track begins at %q, %q m", g.Trk[0].Time, g.Trk[0].Ele)
	}
	order := []string{"<metadata>", "<wpt ", "<rte>", "<trk>"}
	for i := 1; i < len(order); i++ {
		if bytes.Index(b, []byte(order[i-1])) > bytes.Index(b, []byte(order[i])) {
			t.Errorf("%s must stand before %s", order[i-1], order[i])
		}
	}
}

func TestParquetHasOneRowForEachWalkAndPerson(t *testing.T) {
	a := fixture()
	b := render(t, Formats()[4], a)
	rows, err := parquet.Read[WalkRow](bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 200*8 {
		t.Fatalf("%d rows", len(rows))
	}
	first, end := rows[0], a.Ensemble.Outcomes[0].Ends[0]
	if first.Name != end.Name || first.Km != end.Km || first.Lat != end.At.Lat || first.Date != int32(end.Date.Unix()/86400) && end.Date.Unix() >= 0 {
		t.Errorf("found %+v for %+v", first, end)
	}
	if first.Date >= 0 {
		t.Errorf("1941 lies before 1970, but the date is %d days after", first.Date)
	}
}

func TestWriteLeavesAllFilesOrThoseOfBefore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	paths, err := Write(dir, planOnly())
	if err != nil || len(paths) != len(Formats()) {
		t.Fatalf("%v, %v", paths, err)
	}
	before, err := os.ReadFile(filepath.Join(dir, "assessment.json"))
	if err != nil {
		t.Fatal(err)
	}
	broken := fixture()
	broken.Route.Km = math.NaN() // JSON has no such number
	if _, err := Write(dir, broken); err == nil {
		t.Fatal("NaN was written")
	}
	after, err := os.ReadFile(filepath.Join(dir, "assessment.json"))
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the files of before were touched: %v", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != len(Formats()) {
		t.Errorf("%d files, %v; drafts were left", len(entries), err)
	}
}

func TestTextFitsItsWidth(t *testing.T) {
	for _, width := range []int{60, 80, 100, 140} {
		var b strings.Builder
		if err := TextAt(&b, fixture(), width); err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(b.String(), "\n") {
			if n := len([]rune(line)); n > width {
				t.Errorf("width %d: %d columns in %q", width, n, line)
			}
		}
		for _, want := range []string{"Rawicz", "impossible", "nobody reaches Sikkim"} {
			if !strings.Contains(strings.Join(strings.Fields(b.String()), " "), want) {
				t.Errorf("width %d: %q is missing", width, want)
			}
		}
	}
	if err := Text(io.Discard, bare()); err != nil {
		t.Error(err)
	}
}
