package report

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
)

// turnOf returns twice the signed area of a ring [deg2], positive when it runs
// counter-clockwise.
func turnOf(r geo.Ring) float64 {
	sum := 0.0
	for i, a := range r {
		b := r[(i+1)%len(r)]
		sum += (a.Lon-r[0].Lon)*(b.Lat-r[0].Lat) - (b.Lon-r[0].Lon)*(a.Lat-r[0].Lat)
	}
	return sum
}

// flaw returns what is wrong with polygons; "" when nothing is: rings of three
// places or more in [-180, 180], outer ones counter-clockwise, holes clockwise
// and inside, no two sides with a place in common but neighbours their corner.
func flaw(polygons []geo.Polygon) string {
	type segment struct {
		a, b    geo.Point
		ring, i int
		n       int
	}
	var all []segment
	ring := 0
	for _, p := range polygons {
		for j, r := range p {
			if len(r) < 3 {
				return "a ring of less than three places"
			}
			if turn := turnOf(r); j == 0 && turn <= 0 || j > 0 && turn >= 0 {
				return "a ring that runs the wrong way"
			}
			if j > 0 && !p[0].Contains(r[0]) {
				return "a hole outside"
			}
			for i, a := range r {
				if math.Abs(a.Lon) > 180 || math.Abs(a.Lat) > 90 {
					return "a place beyond the map"
				}
				all = append(all, segment{a, r[(i+1)%len(r)], ring, i, len(r)})
			}
			ring++
		}
	}
	// Sides that share a place, by the lines that they cross: few enough to try all.
	for i, s := range all {
		for _, u := range all[:i] {
			next := s.ring == u.ring && (s.i-u.i == 1 || s.i-u.i == s.n-1)
			if next {
				if back := (s.b.Lon-s.a.Lon)*(u.b.Lat-u.a.Lat) == (s.b.Lat-s.a.Lat)*(u.b.Lon-u.a.Lon) &&
					(s.b.Lon-s.a.Lon)*(u.b.Lon-u.a.Lon)+(s.b.Lat-s.a.Lat)*(u.b.Lat-u.a.Lat) < 0; back {
					return "a spike"
				}
				continue
			}
			if meet(s.a, s.b, u.a, u.b) {
				return "two sides that meet"
			}
		}
	}
	for i, p := range polygons {
		for k, q := range polygons {
			if i != k && q.Contains(p[0][0]) {
				return "a polygon within another"
			}
		}
	}
	return ""
}

// meet reports whether two segments have a place in common.
func meet(a, b, c, d geo.Point) bool {
	if max(a.Lon, b.Lon) < min(c.Lon, d.Lon) || max(c.Lon, d.Lon) < min(a.Lon, b.Lon) ||
		max(a.Lat, b.Lat) < min(c.Lat, d.Lat) || max(c.Lat, d.Lat) < min(a.Lat, b.Lat) {
		return false
	}
	side := func(p, q, r geo.Point) float64 { return (q.Lon-p.Lon)*(r.Lat-p.Lat) - (q.Lat-p.Lat)*(r.Lon-p.Lon) }
	return side(a, b, c)*side(a, b, d) <= 0 && side(c, d, a)*side(c, d, b) <= 0
}

// holds reports whether one of the polygons holds a place.
func holds(polygons []geo.Polygon, p geo.Point) bool {
	for _, g := range polygons {
		if g.Contains(p) {
			return true
		}
	}
	return false
}

// offRim returns how far a place is from the nearest side [deg of latitude].
func offRim(polygons []geo.Polygon, p geo.Point) float64 {
	best, narrow := math.Inf(1), math.Cos(p.Lat*math.Pi/180)
	for _, g := range polygons {
		for _, r := range g {
			for i, a := range r {
				b := r[(i+1)%len(r)]
				dx, dy, x, y := narrow*(b.Lon-a.Lon), b.Lat-a.Lat, narrow*(p.Lon-a.Lon), p.Lat-a.Lat
				t := math.Max(0, math.Min(1, (x*dx+y*dy)/(dx*dx+dy*dy)))
				best = math.Min(best, math.Hypot(x-t*dx, y-t*dy))
			}
		}
	}
	return best
}

// TestIsochronesHoldExactlyTheCellsBelow draws surfaces of any values, ties,
// voids and saddles among them, on every kind of map: the polygons are valid,
// hold the middle of a cell if and only if it is at most at the level, and a
// lower level lies inside a higher.
func TestIsochronesHoldExactlyTheCellsBelow(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for name, on := range map[string]func(rows, cols int) Surface{
		"UTM": func(rows, cols int) Surface {
			return onMap(t, 32648, rows, cols, 450e3, 5800e3, 1000, 1500, hills)
		},
		"degrees":               func(rows, cols int) Surface { return onMap(t, 4326, rows, cols, 20, 50, 0.1, 0.05, hills) },
		"over the antimeridian": func(rows, cols int) Surface { return onMap(t, 4326, rows, cols, 177, 50, 1, 1, hills) },
		"middles on the antimeridian": func(rows, cols int) Surface {
			return onMap(t, 4326, rows, cols, 177.5, 50, 1, 1, hills)
		},
		"past 360":         func(rows, cols int) Surface { return onMap(t, 4326, rows, cols, 357, 5, 1, 1, hills) },
		"all round":        func(rows, cols int) Surface { return onMap(t, 4326, rows, cols, -180, 80, 360/float64(cols), 5, hills) },
		"all round from 0": func(rows, cols int) Surface { return onMap(t, 4326, rows, cols, 0, 80, 360/float64(cols), 5, hills) },
		"the North Pole": func(rows, cols int) Surface {
			return onMap(t, 3413, rows, cols, -100e3*float64(cols)/2, 100e3*float64(rows)/2, 100e3, 100e3, hills)
		},
		"the South Pole": func(rows, cols int) Surface {
			return onMap(t, 3031, rows, cols, -100e3*float64(cols)/2+7e3, 100e3*float64(rows)/2+9e3, 100e3, 100e3, hills)
		},
	} {
		rapid.Check(t, func(t *rapid.T) {
			s := on(rapid.IntRange(1, 9).Draw(t, "rows"), rapid.IntRange(3, 9).Draw(t, "cols"))
			for i := range s.Values {
				s.Values[i] = rapid.SampledFrom([]float32{0, 1, 1.001, 1.5, 2, 2.7, 9, nan, inf}).Draw(t, "value")
			}
			all, err := Isochrones(s, []float64{2, 1, 1.4})
			if err != nil {
				t.Fatal(err)
			}
			for k, o := range all {
				if what := flaw(o.Polygons); what != "" {
					t.Fatalf("%s, level %g of %v: %s in %v", name, o.Level, s.Values, what, o.Polygons)
				}
				for i, v := range s.Values {
					p := s.Lattice.Place(float64(i/s.Lattice.Cols), float64(i%s.Lattice.Cols))
					if math.Abs(p.Lat) > 89.999 || math.Abs(p.Lon) == 180 { // no inside of a map of degrees
						p = geo.Point{Lat: p.Lat * 0.99999, Lon: p.Lon * 0.99999}
					}
					if want := float64(v) <= o.Level; holds(o.Polygons, p) != want {
						t.Fatalf("%s, level %g of %v: cell %d at %v is inside: %v, in %v", name, o.Level, s.Values, i, p, !want, o.Polygons)
					}
				}
				if k == 0 {
					continue
				}
				if o.Area < all[k-1].Area {
					t.Fatalf("%s: %g km2 at %g, %g at %g", name, all[k-1].Area, all[k-1].Level, o.Area, o.Level)
				}
				for _, g := range all[k-1].Polygons {
					for _, r := range g {
						for _, p := range r {
							if !holds(o.Polygons, p) && offRim(o.Polygons, p) > 1e-3 {
								t.Fatalf("%s, %v: %v of level %g is %g deg outside that of %g", name, s.Values, p, all[k-1].Level, offRim(o.Polygons, p), o.Level)
							}
						}
					}
				}
			}
		})
	}
}

// circles is the distance from a place [km], in every cell of a lattice.
func circles(s Surface, middle geo.Point) Surface {
	for i := range s.Values {
		s.Values[i] = float32(geo.Distance(middle, s.Lattice.Place(float64(i/s.Lattice.Cols), float64(i%s.Lattice.Cols))).Km())
	}
	s.Name, s.Unit = "distance", "km"
	return s
}

// TestTheAreaOfADisc: of geodesic circles on the ellipsoid, whose area is that
// of the plane but for the curvature of the Earth, pi r2 (1 - r2/12 R2).
func TestTheAreaOfADisc(t *testing.T) {
	for name, s := range map[string]Surface{
		"UTM":             circles(onMap(t, 32648, 300, 300, 470e3, 5600e3, 400, 400, hills), geo.Point{Lat: 50, Lon: 105.4}),
		"degrees":         circles(onMap(t, 4326, 300, 300, 104.4, 50.9, 0.006, 0.006, hills), geo.Point{Lat: 50, Lon: 105.3}),
		"the pole":        circles(onMap(t, 3413, 300, 300, -60e3, 60e3, 400, 400, hills), geo.Point{Lat: 90}),
		"beside the pole": circles(onMap(t, 3413, 300, 300, -60e3, 60e3, 400, 400, hills), geo.Point{Lat: 89.9, Lon: 179}),
		"antimeridian":    circles(onMap(t, 4326, 300, 300, 179.1, 10.9, 0.006, 0.006, hills), geo.Point{Lat: 10, Lon: -179.95}),
	} {
		all, err := Isochrones(s, []float64{10, 20, 40})
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range all {
			want := math.Pi * o.Level * o.Level * (1 - o.Level*o.Level/12/6371/6371)
			if math.Abs(o.Area/want-1) > 1e-3 {
				t.Errorf("%s: %.2f km2 within %g km; want %.2f", name, o.Area, o.Level, want)
			}
			if what := flaw(o.Polygons); what != "" {
				t.Errorf("%s: %s", name, what)
			}
		}
	}
}

// TestIsochronesOnlyJoinWhereOneCanGo: two cells that meet a wall by their
// corners stay apart, those that meet slow ground as it is on the whole.
func TestIsochronesOnlyJoinWhereOneCanGo(t *testing.T) {
	inf := float32(math.Inf(1))
	for want, values := range map[int][]float32{2: {0, inf, inf, 0}, 1: {0, 1.5, 1.5, 0}} {
		s := onMap(t, 32648, 2, 2, 450e3, 5800e3, 25, 25, func(r, c int) float32 { return values[2*r+c] })
		all, err := Isochrones(s, []float64{1})
		if err != nil || len(all[0].Polygons) != want {
			t.Errorf("%v: %d polygons, %v; want %d", values, len(all[0].Polygons), err, want)
		}
	}
}

func TestIsochronesAsGeoJSON(t *testing.T) {
	s := circles(onMap(t, 4326, 100, 100, 179.1, 10.9, 0.018, 0.018, hills), geo.Point{Lat: 10, Lon: -179.95})
	var b bytes.Buffer
	if err := WriteIsochronesGeoJSON(&b, s, []float64{20, 40}); err != nil {
		t.Fatal(err)
	}
	var c struct {
		Type     string
		Features []struct {
			Type, ID string
			Geometry struct {
				Type        string
				Coordinates [][][][2]float64
			}
			Properties struct {
				Level float64
				Unit  string
				Area  float64 `json:"area_km2"`
			}
		}
	}
	if err := json.Unmarshal(b.Bytes(), &c); err != nil {
		t.Fatal(err)
	}
	if c.Type != "FeatureCollection" || len(c.Features) != 2 || c.Features[0].Properties.Level != 40 {
		t.Fatalf("%+v", c)
	}
	for _, f := range c.Features {
		if f.Type != "Feature" || f.Geometry.Type != "MultiPolygon" || len(f.Geometry.Coordinates) != 2 || f.Properties.Unit != "km" || !(f.Properties.Area > 1000) {
			t.Errorf("%+v", f)
		}
		for _, p := range f.Geometry.Coordinates {
			for _, r := range p {
				if len(r) < 4 || r[0] != r[len(r)-1] {
					t.Errorf("a ring of %d places from %v to %v", len(r), r[0], r[len(r)-1])
				}
			}
		}
	}
}

func TestIsochronesThatAreNoneAreRefused(t *testing.T) {
	good := onMap(t, 32648, 10, 10, 450e3, 5800e3, 25, 25, hills)
	for want, c := range map[string]struct {
		s      Surface
		levels []float64
	}{
		"no levels":       {good, nil},
		"a level of NaN":  {good, []float64{1, math.NaN()}},
		"a level of +Inf": {good, []float64{math.Inf(1)}},
		"0 values":        {Surface{Lattice: good.Lattice}, []float64{1}},
	} {
		if _, err := Isochrones(c.s, c.levels); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %q named", err, want)
		}
	}
	all, err := Isochrones(good, []float64{-5})
	if err != nil || len(all) != 1 || len(all[0].Polygons) != 0 || all[0].Area != 0 {
		t.Errorf("below all: %+v, %v", all, err)
	}
}

func BenchmarkIsochrones(b *testing.B) {
	s := onMap(b, 32648, 2800, 4200, 450e3, 5800e3, 25, 25, func(r, c int) float32 {
		return float32(math.Hypot(float64(r-1400), float64(c-2100)) / 200 * (1.2 + math.Sin(float64(r)/40)*math.Cos(float64(c)/50)))
	})
	for b.Loop() {
		if _, err := Isochrones(s, []float64{1, 2, 3, 4, 5, 6}); err != nil {
			b.Fatal(err)
		}
	}
}
