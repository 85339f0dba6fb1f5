package project_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
)

// TestMapsAgreeWithPROJ holds every map known by code to the golden table:
// within 1 mm for transverse Mercator, 1 cm for all others.
func TestMapsAgreeWithPROJ(t *testing.T) {
	f, err := os.Open("testdata/maps-proj.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[int]bool{}
	worst, worstUTM := 0.0, 0.0
	for _, row := range rows[1:] {
		var v [5]float64
		for i := range v {
			if v[i], err = strconv.ParseFloat(row[i], 64); err != nil {
				t.Fatal(err)
			}
		}
		m, err := project.EPSG(int(v[0]))
		if err != nil {
			t.Fatal(err)
		}
		seen[m.Code] = true
		p := geo.Point{Lat: v[1], Lon: v[2]}
		x, y, ok := m.Projection.Forward(p)
		off := math.Hypot(x-v[3], y-v[4])
		allowed := 0.01
		if strings.Contains(m.Name, "UTM zone") {
			allowed = 0.001
			worstUTM = math.Max(worstUTM, off)
		}
		worst = math.Max(worst, off)
		if !ok || !(off <= allowed) {
			t.Errorf("%s (%d), %v: %.4f, %.4f; PROJ %.4f, %.4f: %.4f m off", m.Name, m.Code, p, x, y, v[3], v[4], off)
		}
		back, ok := m.Projection.Inverse(v[3], v[4])
		if d := float64(geo.Distance(p, back)); !ok || !(d <= allowed) {
			t.Errorf("%s (%d), %v: back at %v, %.4f m off", m.Name, m.Code, p, back, d)
		}
	}
	t.Logf("%d maps; worst %.2g m, of UTM %.2g m", len(seen), worst, worstUTM)
	for _, code := range project.Codes() {
		if _, ok := project.Geodetic(code); !ok && !seen[code] {
			t.Errorf("EPSG %d has no golden place", code)
		}
	}
}

// TestPlacesComeBack walks the whole Earth on each kind of map: where a map
// shows a place, its point leads back to within 1 cm.
func TestPlacesComeBack(t *testing.T) {
	for _, code := range []int{32648, 32748, 3857, 3395, 3413, 3031, 32661, 5070, 3577, 3035, 6931, 6932, 3571, 2154, 3347} {
		m, err := project.EPSG(code)
		if err != nil {
			t.Fatal(err)
		}
		shown := 0
		for lat := -90.0; lat <= 90; lat += 7.5 {
			for lon := -180.0; lon < 180; lon += 7.5 {
				p := geo.Point{Lat: lat, Lon: lon}
				x, y, ok := m.Projection.Forward(p)
				if !ok {
					continue
				}
				shown++
				back, ok := m.Projection.Inverse(x, y)
				if d := float64(geo.Distance(p, back)); ok && !(d < 0.01) && farFromSeam(m, p) {
					t.Errorf("%s: %v is shown at %.3f, %.3f, and that is %v, %.3f m off", m.Name, p, x, y, back, d)
				} else if !ok && farFromSeam(m, p) {
					t.Errorf("%s: %v is shown at %.3f, %.3f, where nothing is", m.Name, p, x, y)
				}
			}
		}
		if shown < 250 {
			t.Errorf("%s shows %d places only", m.Name, shown)
		}
	}
}

// farFromSeam leaves out what no map can lead back from: the pole where all
// longitudes of an equal-area cone meet, and the rim of an equal-area disc,
// which is one point.
func farFromSeam(m project.Map, p geo.Point) bool {
	switch m.Code {
	case 3035:
		return float64(geo.Distance(p, geo.Point{Lat: -52, Lon: -170})) > 1e6
	case 5070, 3577:
		return math.Abs(p.Lat) < 90
	case 6931, 3571:
		return p.Lat > -85
	case 6932:
		return p.Lat < 85
	}
	return true
}

func TestUnknownMapsAreRefusedByName(t *testing.T) {
	for _, code := range []int{0, -1, 27700, 4267, 28992, 2056, 3411, 26712, 32600, 32761 + 1, 99999} {
		_, err := project.EPSG(code)
		var unknown project.UnknownError
		if !errors.As(err, &unknown) || !strings.Contains(err.Error(), strconv.Itoa(code)) {
			t.Errorf("EPSG %d: %v", code, err)
		}
	}
}

func TestParametersOfNoMapAreRefused(t *testing.T) {
	nan := math.NaN()
	for name, f := range map[string]func() (project.Projection, error){
		"a zone 61":                func() (project.Projection, error) { return project.UTM(61, false, project.WGS84) },
		"an origin at latitude 91": func() (project.Projection, error) { return project.TransverseMercator(project.Params{Lat0: 91}) },
		"a longitude of NaN":       func() (project.Projection, error) { return project.TransverseMercator(project.Params{Lon0: nan}) },
		"a scale of NaN":           func() (project.Projection, error) { return project.TransverseMercator(project.Params{Scale: nan}) },
		"an ellipsoid of the Moon": func() (project.Projection, error) {
			return project.Mercator(project.Params{Ellipsoid: project.Ellipsoid{A: 1737400, F: 0.001}})
		},
		"true scale at the pole": func() (project.Projection, error) { return project.Mercator(project.Params{Lat1: 90}) },
		"a cylinder for a cone":  func() (project.Projection, error) { return project.Albers(project.Params{Lat1: 20, Lat2: -20}) },
		"a conformal cylinder": func() (project.Projection, error) {
			return project.LambertConformal(project.Params{Lat1: 20, Lat2: -20})
		},
		"a conformal plane": func() (project.Projection, error) {
			return project.LambertConformal(project.Params{Lat1: 90, Lat2: 90})
		},
		"polar about the equator":     func() (project.Projection, error) { return project.PolarStereographic(project.Params{}) },
		"a false origin of no number": func() (project.Projection, error) { return project.LambertAzimuthal(project.Params{East: nan}) },
	} {
		if p, err := f(); err == nil {
			t.Errorf("%s: %v", name, p)
		}
	}
}

func TestNoPlaceIsNoPoint(t *testing.T) {
	for _, code := range []int{4326, 32648, 3857, 3395, 3413, 5070, 3035, 6931, 2154} {
		m, err := project.EPSG(code)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []geo.Point{{Lat: math.NaN()}, {Lon: math.NaN()}, {Lat: 91}, {Lon: math.Inf(1)}} {
			if x, y, ok := m.Projection.Forward(p); ok {
				t.Errorf("%s shows %v at %g, %g", m.Name, p, x, y)
			}
		}
		for _, xy := range [][2]float64{{math.NaN(), 0}, {0, math.NaN()}, {1e12, 0}, {0, math.Inf(-1)}} {
			if p, ok := m.Projection.Inverse(xy[0], xy[1]); ok {
				t.Errorf("%s has %v at %v", m.Name, p, xy)
			}
		}
	}
}

// TestZonesAddUpToTheEarth: its surface is that of a sphere of 6,371,007.1809 m (NIMA
// TR8350.2, 2000), and a zone is that of its degrees.
func TestZonesAddUpToTheEarth(t *testing.T) {
	if got := 4 * math.Pi * project.WGS84.Zone(90) / 1e6; math.Abs(got-4*math.Pi*6371.0071809*6371.0071809) > 0.01 {
		t.Errorf("the Earth has %.3f km2", got)
	}
	north, east := geo.MetresPerDegree(45)
	got := (project.WGS84.Zone(45.005) - project.WGS84.Zone(44.995)) * math.Pi / 180
	if want := north * east / 100; math.Abs(got/want-1) > 1e-7 {
		t.Errorf("0.01 by 1 degree at 45 N: %.1f m2; want %.1f", got, want)
	}
	if project.WGS84.Zone(-30) != -project.WGS84.Zone(30) {
		t.Error("the halves of the Earth differ")
	}
}

func ExampleEPSG() {
	m, err := project.EPSG(32619)
	if err != nil {
		fmt.Println(err)
		return
	}
	x, y, _ := m.Projection.Forward(geo.Point{Lat: 44.2705, Lon: -71.3033}) // Mount Washington
	fmt.Printf("%s: %.0f E, %.0f N\n", m.Name, x, y)
	// Output: WGS 84 / UTM zone 19N: 316175 E, 4904497 N
}

func BenchmarkUTM(b *testing.B) {
	m, err := project.EPSG(32648)
	if err != nil {
		b.Fatal(err)
	}
	p := geo.Point{Lat: 52.3, Lon: 104.3}
	for b.Loop() {
		m.Projection.Forward(p)
	}
}
