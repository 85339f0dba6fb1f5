package project_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
)

// lattice makes one on a map by its EPSG code.
func lattice(t testing.TB, code int, x0, y0, dx, dy float64, rows, cols int) project.Lattice {
	t.Helper()
	m, err := project.EPSG(code)
	if err != nil {
		t.Fatal(err)
	}
	l := project.Lattice{Map: m, X0: x0, Y0: y0, DX: dx, DY: dy, Rows: rows, Cols: cols}
	if err := l.Check(); err != nil {
		t.Fatal(err)
	}
	return l
}

// TestALatticeOfDegreesIsTheGridItComesFrom compares with geo.Grid, over the
// antimeridian and all round the Earth too.
func TestALatticeOfDegreesIsTheGridItComesFrom(t *testing.T) {
	for name, g := range map[string]geo.Grid{
		"plain":            {North: 50, West: 100, DLat: 0.1, DLon: 0.25, Rows: 40, Cols: 60},
		"the antimeridian": {North: 70, West: 175, DLat: 0.5, DLon: 0.5, Rows: 10, Cols: 30},
		"the whole Earth":  {North: 90, West: -180, DLat: 1, DLon: 1, Rows: 180, Cols: 360},
		"from Greenwich":   {North: 90, West: 0, DLat: 2, DLon: 2, Rows: 90, Cols: 180},
	} {
		l := project.FromGrid(g)
		if err := l.Check(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if l.Wraps() != g.Wraps() || l.Len() != g.Len() || l.Box() != g.Box() {
			t.Errorf("%s: wraps %v, %d cells, %v; the grid %v, %d, %v", name, l.Wraps(), l.Len(), l.Box(), g.Wraps(), g.Len(), g.Box())
		}
		rapid.Check(t, func(t *rapid.T) {
			p := geo.Point{Lat: rapid.Float64Range(-90, 90).Draw(t, "lat"), Lon: rapid.Float64Range(-180, 180).Draw(t, "lon")}
			r, c, ok := l.Cell(p)
			gr, gc, gok := g.Cell(p)
			y, x := math.Abs(math.Remainder((g.North-p.Lat)/g.DLat, 1)), math.Abs(math.Remainder((g.West-p.Lon)/g.DLon, 1))
			if min(x, y) < 1e-6 { // on an edge
				return
			}
			if ok != gok || ok && (r != gr || c != gc) {
				t.Fatalf("%s, %v: cell %d, %d, %v; the grid %d, %d, %v", name, p, r, c, ok, gr, gc, gok)
			}
			if !ok {
				return
			}
			if d := float64(geo.Distance(l.Place(float64(r), float64(c)), g.Center(r, c))); d > 1e-6 {
				t.Fatalf("%s: the middle of %d, %d is %g m off", name, r, c, d)
			}
			ns, ew := l.CellSize(r)
			gns, gew := g.CellSize(r)
			if math.Abs(float64(ns-gns)) > 1e-6 || math.Abs(float64(ew-gew)) > 1e-6 {
				t.Fatalf("%s: cells of %v, %v; the grid %v, %v", name, ns, ew, gns, gew)
			}
		})
	}
}

// TestALatticeLeadsThereAndBack: a row and column are found again at the place
// that they lead to, on every kind of map.
func TestALatticeLeadsThereAndBack(t *testing.T) {
	for _, l := range []project.Lattice{
		lattice(t, 4326, 170, 72, 0.01, 0.004, 500, 2000), // over the antimeridian
		lattice(t, 4326, 350, 10, 0.01, 0.01, 500, 2000),  // counted past 360
		lattice(t, 32619, 300e3, 4.95e6, 25, 30, 2800, 4200),
		lattice(t, 32748, 500e3, 9.5e6, 90, 90, 500, 700),
		lattice(t, 3857, -8e6, 5.6e6, 30, 30, 900, 900),
		lattice(t, 3413, -500e3, 500e3, 1000, 1000, 1000, 1000), // over the pole
		lattice(t, 5070, 1e6, 2e6, 30, 30, 4000, 4000),
	} {
		rapid.Check(t, func(t *rapid.T) {
			row := rapid.Float64Range(-0.5, float64(l.Rows)-0.5).Draw(t, "row")
			col := rapid.Float64Range(-0.5, float64(l.Cols)-0.5).Draw(t, "col")
			p := l.Place(row, col)
			r, c, ok := l.Find(p)
			if !ok || math.Abs(r-row) > 2e-6 || math.Abs(c-col) > 2e-6 {
				t.Fatalf("%s: %g, %g is %v, and that %g, %g, %v", l.Map.Name, row, col, p, r, c, ok)
			}
			if !l.Box().Pad(1e-3).Contains(p) {
				t.Fatalf("%s: %v lies outside %v", l.Map.Name, p, l.Box())
			}
		})
		for _, rc := range [][2]float64{{-2, 5}, {float64(l.Rows) + 1, 5}, {5, -2}, {5, float64(l.Cols) + 1}} {
			if r, c, ok := l.Find(l.Place(rc[0], rc[1])); ok {
				t.Errorf("%s: %v outside was found at %g, %g", l.Map.Name, rc, r, c)
			}
		}
	}
}

// TestCellsAreMeasuredOnTheGround holds sizes to the scale that is known of a
// map: 0.9996 on the central meridian of UTM, 1 some 180 km beside it (Snyder
// 1987, page 57), the secant of the latitude on the Mercator of a sphere, 1 on
// the parallel of true scale of a polar map.
func TestCellsAreMeasuredOnTheGround(t *testing.T) {
	near := func(what string, got, want float64) {
		t.Helper()
		if !(math.Abs(got/want-1) < 2e-6) {
			t.Errorf("%s: %.6f m; want %.6f", what, got, want)
		}
	}
	utm := lattice(t, 32619, 500e3-12.5-25*7200, 5e6, 25, 50, 3, 14401)
	ns, ew := utm.CellSize(1) // its middle column runs along the central meridian
	near("UTM north to south", float64(ns), 50/0.9996)
	near("UTM west to east", float64(ew), 25/0.9996)
	_, ew = utm.CellSizeAt(1, 0) // k = 0.9996 (1 + (180 km / k0)^2 / 2 R^2) at 45 degrees, plus the fourth order
	q := 180e3 / 0.9996 / 6378400
	near("UTM 180 km beside", float64(ew), 25/(0.9996*(1+q*q/2+q*q*q*q/24)))

	web := lattice(t, 3857, 0, geo.SemiMajor*math.Asinh(math.Tan(math.Pi/3))+50, 100, 100, 1, 1)
	north, east := geo.MetresPerDegree(60)
	perDegree := geo.SemiMajor * math.Pi / 180
	ns, ew = web.CellSize(0)
	near("web, west to east", float64(ew), 100*east/perDegree)
	near("web, north to south", float64(ns), 100*north/perDegree/2) // sec 60 = 2

	m, err := project.EPSG(3413)
	if err != nil {
		t.Fatal(err)
	}
	x, y, _ := m.Projection.Forward(geo.Point{Lat: 70, Lon: -45})
	ns, ew = lattice(t, 3413, x-500, y+500, 1000, 1000, 1, 1).CellSize(0)
	near("polar at 70 N, north to south", float64(ns), 1000)
	near("polar at 70 N, west to east", float64(ew), 1000)
	ns, _ = lattice(t, 3413, -500, 500, 1000, 1000, 1, 1).CellSize(0) // at the pole the scale is 0.9697
	if k := 1000 / float64(ns); math.Abs(k-0.9699) > 5e-4 {
		t.Errorf("scale %.4f at the pole of EPSG 3413", k)
	}
}

// TestABoxHoldsThePoleThatTheMapShows: of a lattice over a pole it is a cap.
func TestABoxHoldsThePoleThatTheMapShows(t *testing.T) {
	b := lattice(t, 3413, -500e3, 500e3, 1e3, 1e3, 1000, 1000).Box()
	if b.North != 90 || b.West != -180 || b.East != 180 || math.Abs(b.South-83.4) > 0.2 {
		t.Errorf("box %+v about the North Pole", b)
	}
	b = lattice(t, 3413, 100e3, 500e3, 1e3, 1e3, 100, 100).Box()
	if b.North >= 89 || b.Width() > 90 {
		t.Errorf("box %+v beside the North Pole", b)
	}
	b = lattice(t, 4326, 179, 10, 0.5, 0.5, 4, 4).Box()
	if b.West != 179 || b.East != -179 || b.South != 8 || b.North != 10 {
		t.Errorf("box %+v over the antimeridian", b)
	}
}

func TestAWindowKeepsItsPlace(t *testing.T) {
	l := lattice(t, 32619, 300e3, 4.95e6, 25, 30, 2800, 4200)
	w := l.Window(100, 200, 50, 60)
	if a, b := l.Place(103, 207), w.Place(3, 7); geo.Distance(a, b) > 1e-6 || w.Rows != 50 || w.Cols != 60 {
		t.Errorf("%v in the whole is %v in the window %+v", a, b, w)
	}
	if a, b := l.Corner(100, 200), w.Corner(0, 0); geo.Distance(a, b) > 1e-6 {
		t.Errorf("corner %v is %v in the window", a, b)
	}
}

// TestLatticesAreTheSameOrNot: to a hundredth of a cell, at every corner.
func TestLatticesAreTheSameOrNot(t *testing.T) {
	utm := lattice(t, 32619, 300e3, 4.95e6, 25, 30, 2800, 4200)
	deg := lattice(t, 4326, 350, 50, 0.001, 0.001, 100, 200)
	with := func(l project.Lattice, change func(*project.Lattice)) project.Lattice {
		change(&l)
		return l
	}
	own := func(lon0 float64) project.Lattice {
		p, err := project.LambertConformal(project.Params{Lat0: 45, Lon0: lon0, Lat1: 44, Lat2: 46})
		if err != nil {
			t.Fatal(err)
		}
		return with(utm, func(l *project.Lattice) { l.Map = project.Map{Name: "own", Projection: p} })
	}
	for name, c := range map[string]struct {
		a, b project.Lattice
		want bool
	}{
		"itself":                {utm, utm, true},
		"a hair off":            {utm, with(utm, func(l *project.Lattice) { l.X0 += 0.1; l.Y0 -= 0.1 }), true},
		"half a cell east":      {utm, with(utm, func(l *project.Lattice) { l.X0 += 12.5 }), false},
		"half a cell south":     {utm, with(utm, func(l *project.Lattice) { l.Y0 -= 15 }), false},
		"cells a hair longer":   {utm, with(utm, func(l *project.Lattice) { l.DX *= 1.0001 }), false},
		"a row more":            {utm, with(utm, func(l *project.Lattice) { l.Rows++ }), false},
		"another zone":          {utm, lattice(t, 32618, 300e3, 4.95e6, 25, 30, 2800, 4200), false},
		"counted otherwise":     {deg, with(deg, func(l *project.Lattice) { l.X0 -= 360 }), true},
		"on a datum of the kin": {deg, lattice(t, 4269, 350, 50, 0.001, 0.001, 100, 200), true},
		"degrees and metres":    {deg, utm, false},
		"a file's own map":      {own(10), own(10), true},
		"another file's own":    {own(10), own(11), false},
	} {
		if c.a.Same(c.b) != c.want || c.b.Same(c.a) != c.want {
			t.Errorf("%s: the same: %v", name, !c.want)
		}
	}
}

func TestALatticeOfNothingIsRefused(t *testing.T) {
	good := lattice(t, 4326, 0, 10, 1, 1, 5, 5)
	for want, change := range map[string]func(*project.Lattice){
		"without a map":       func(l *project.Lattice) { l.Map = project.Map{} },
		"0 x 5 cells":         func(l *project.Lattice) { l.Rows = 0 },
		"5 x -1 cells":        func(l *project.Lattice) { l.Cols = -1 },
		"0 x 1":               func(l *project.Lattice) { l.DX = 0 },
		"1 x NaN":             func(l *project.Lattice) { l.DY = math.NaN() },
		"from +Inf":           func(l *project.Lattice) { l.X0 = math.Inf(1) },
		"latitudes 95 to 100": func(l *project.Lattice) { l.Y0 = 100 },
		"400 degrees wide":    func(l *project.Lattice) { l.Cols = 400 },
	} {
		l := good
		change(&l)
		if err := l.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %q named", err, want)
		}
	}
}

func ExampleLattice() {
	m, err := project.EPSG(32619)
	if err != nil {
		fmt.Println(err)
		return
	}
	l := project.Lattice{Map: m, X0: 300e3, Y0: 4.92e6, DX: 25, DY: 25, Rows: 1000, Cols: 1000}
	row, col, ok := l.Cell(geo.Point{Lat: 44.2705, Lon: -71.3033}) // Mount Washington
	ns, ew := l.CellSize(row)
	fmt.Printf("row %d, column %d, %v; %.3f by %.3f m\n", row, col, ok, float64(ns), float64(ew))
	// Output: row 620, column 646, true; 24.999 by 24.999 m
}
