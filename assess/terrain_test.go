package assess

import (
	"errors"
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/features"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/route/surface"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/elevation"
)

// embedded is the embedded world, opened once.
var embedded = sync.OnceValues(world.Open)

// steppe is ground in the Mongolian steppe, on which no water of the map lies.
func steppe(t *testing.T) Country {
	t.Helper()
	w, err := embedded()
	if err != nil {
		t.Fatal(err)
	}
	speed, _ := pace.SpeedByName("irmischer-clarke")
	return Country{World: w, Box: &geo.Box{West: 103, South: 46, East: 103.5, North: 46.3}, Cell: 500, Gait: Gait{Speed: speed}, Way: route.OnRoad}
}

var west, east = Place{At: geo.Point{Lat: 46.15, Lon: 103.05}}, Place{At: geo.Point{Lat: 46.15, Lon: 103.45}}

// lay lays a country out, or stops the test.
func lay(t *testing.T, c Country) *Terrain {
	t.Helper()
	out, err := Lay(c)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// hours is the time from west to east.
func hours(t *testing.T, c Country) float64 {
	t.Helper()
	way, err := lay(t, c).Way(FromTo, []Place{west, east}, surface.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return way.Cost
}

func TestAWayOverGentleGroundTakesItsLengthAtTheSpeedOfTheStudy(t *testing.T) {
	c := steppe(t)
	way, err := lay(t, c).Way(FromTo, []Place{west, east}, surface.Options{Passes: 2})
	if err != nil {
		t.Fatal(err)
	}
	km := geo.Distance(west.At, east.At).Km()
	if d := way.Length.Km(); d < km-1 || d > 1.02*km {
		t.Errorf("the way is %.2f km long, the geodesic %.2f km", d, km)
	}
	// The steppe there climbs a metre in a hundred or so: within a tenth.
	if level := way.Length.Km() / (3.6 * c.Gait.Speed.At(0)); math.Abs(way.Cost/level-1) > 0.1 {
		t.Errorf("it takes %.2f h, on the level %.2f h", way.Cost, level)
	}
	if way.Hours != way.Cost || math.Abs(way.Cost/way.Surface-1) > surface.Error {
		t.Errorf("hours %.3f, cost %.3f, by the surface %.3f", way.Hours, way.Cost, way.Surface)
	}
	last := way.Points[len(way.Points)-1]
	if rise := way.Climb - way.Descent; math.Abs(rise-(last.Elevation-way.Points[0].Elevation)) > 1e-6 {
		t.Errorf("climb less descent is %.2f m, the heights say %.2f m", rise, last.Elevation-way.Points[0].Elevation)
	}
}

func TestThereAndBackAgree(t *testing.T) {
	terrain := lay(t, steppe(t))
	o := surface.Options{Passes: 1}
	there, err := terrain.CostSurface(FromTo, []Place{west}, o)
	if err != nil {
		t.Fatal(err)
	}
	o.Reverse = true
	back, err := terrain.CostSurface(FromTo, []Place{east}, o)
	if err != nil {
		t.Fatal(err)
	}
	a, b := cost(terrain, there, east), cost(terrain, back, west)
	if math.Abs(a/b-1) > surface.Error {
		t.Errorf("from west to east %.4f h by the surface from the west, %.4f h by that to the east", a, b)
	}
	between, err := terrain.Between(west, east, 1.2*a, 1)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, v := range between.Values {
		if !math.IsInf(float64(v), 1) {
			n++
		}
	}
	if n == 0 || n == len(between.Values) || math.Abs(between.Least/a-1) > surface.Error || !(between.Volume > 0) {
		t.Errorf("between: %d of %d cells, least %.4f h, volume %.4g", n, len(between.Values), between.Least, between.Volume)
	}
}

// cost is what a surface says of a place.
func cost(terrain *Terrain, s *CostSurface, p Place) float64 {
	row, col, _ := terrain.Find(p)
	return s.Surface.At(row, col) / terrain.Per
}

func TestTheGroundSlowsByItsFactor(t *testing.T) {
	c := steppe(t)
	road := hours(t, c)
	c.Way = route.OnPath
	factor := 1 / c.Gait.Speed.Slowed(1, pace.Path.TimeFactor)
	if path := hours(t, c); math.Abs(path/road/factor-1) > 1e-3 {
		t.Errorf("on a path it takes %.4f times as long, the factor is %.4f", path/road, factor)
	}
	c.Way = route.Trackless
	if cover := hours(t, c); cover < road {
		t.Errorf("off the path it takes %.3f h, on a road %.3f h", cover, road)
	}
}

func TestFrictionMultipliesAndItsVoidsClose(t *testing.T) {
	c := steppe(t)
	plain, terrain := hours(t, c), lay(t, c)
	f := &Friction{Name: "own.tif", Lattice: terrain.Lattice, Values: make([]float32, terrain.Lattice.Len())}
	for i := range f.Values {
		f.Values[i] = 3
	}
	c.Friction = f
	if slow := hours(t, c); math.Abs(slow/plain/3-1) > 1e-3 {
		t.Errorf("with a friction of 3 it takes %.4f times as long", slow/plain)
	}
	f.Values[40] = float32(math.NaN())
	if got := lay(t, c).Closed["friction"]; got != 1 {
		t.Errorf("%d cells are closed by friction, want 1", got)
	}
	for _, bad := range []float32{0, -2, float32(math.Inf(1))} {
		f.Values[41] = bad
		var in InputError
		if _, err := Lay(c); !errors.As(err, &in) || in.Field != "friction" || !strings.Contains(err.Error(), "row 0, column 41") {
			t.Errorf("a friction of %g gives %v", bad, err)
		}
	}
}

func TestALineHoldsHoweverThinAndAtAnyAngle(t *testing.T) {
	c := steppe(t)
	free := hours(t, c)
	for _, lean := range []float64{0, 0.001, 0.13, -0.2} {
		wall := []geo.Point{{Lat: 45.9, Lon: 103.25 - lean}, {Lat: 46.4, Lon: 103.25 + lean}}
		c.Avoid = []features.Feature{{Lines: [][]geo.Point{wall}}}
		var cut UnreachableError
		if _, err := lay(t, c).Way(FromTo, []Place{west, east}, surface.Options{}); !errors.As(err, &cut) || cut.Off.Km() > 40 {
			t.Errorf("a wall that leans by %g: %v", lean, err)
		}
		wall[1].Lat = 46.27
		if round := hours(t, c); round < free*1.05 {
			t.Errorf("around a wall that leans by %g it takes %.3f h, straight %.3f h", lean, round, free)
		}
	}
	c.Avoid = []features.Feature{{Areas: []geo.Polygon{{{{Lat: 46.1, Lon: 103}, {Lat: 46.2, Lon: 103}, {Lat: 46.2, Lon: 103.1}, {Lat: 46.1, Lon: 103.1}}}}}}
	var in InputError
	if _, err := lay(t, c).Way(FromTo, []Place{west, east}, surface.Options{}); !errors.As(err, &in) || in.Field != "from" {
		t.Errorf("a start within an area to avoid: %v", err)
	}
}

func TestBaikalIsCrossedOnItsIceOnly(t *testing.T) {
	c := steppe(t)
	c.Box = &geo.Box{West: 105, South: 51.7, East: 106.5, North: 52.6}
	c.Cell, c.Way = 1000, route.Trackless
	shores := []Place{{At: geo.Point{Lat: 52.0, Lon: 105.4}}, {At: geo.Point{Lat: 52.2, Lon: 106.3}}}
	lake := Place{At: geo.Point{Lat: 52.1, Lon: 105.8}}
	for _, x := range []struct {
		day  time.Time
		open bool
	}{{time.Time{}, false}, {time.Date(1941, 8, 1, 0, 0, 0, 0, time.UTC), false}, {time.Date(1941, 3, 10, 0, 0, 0, 0, time.UTC), true}} {
		c.Day = x.day
		terrain := lay(t, c)
		if _, _, err := terrain.Find(lake); (err == nil) != x.open {
			t.Errorf("on %v the middle of the lake: %v", x.day, err)
		}
		way, err := terrain.Way(FromTo, shores, surface.Options{})
		if (err == nil) != x.open {
			t.Errorf("on %v from shore to shore: %v", x.day, err)
		}
		// Ice goes like a road: no slower than the level speed, but for the shores.
		if level := way.Length.Km() / (3.6 * c.Gait.Speed.At(0)); x.open && way.Hours > 1.25*level {
			t.Errorf("over the ice it takes %.1f h, on a level road %.1f h", way.Hours, level)
		}
	}
}

func TestALatticeMayCrossTheAntimeridian(t *testing.T) {
	c := steppe(t)
	c.Box = nil
	a, b := Place{At: geo.Point{Lat: 67, Lon: 179.7}}, Place{At: geo.Point{Lat: 67, Lon: -179.7}}
	c.Around, c.Field, c.Cell = []Place{a, b}, FromTo, 0
	way, err := lay(t, c).Way(FromTo, []Place{a, b}, surface.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if km := geo.Distance(a.At, b.At).Km(); way.Length.Km() > 1.05*km+1 {
		t.Errorf("the way is %.1f km long, the geodesic %.1f km", way.Length.Km(), km)
	}
	wall := []geo.Point{{Lat: 60, Lon: 180}, {Lat: 72, Lon: 180}}
	c.Avoid = []features.Feature{{Lines: [][]geo.Point{wall}}}
	if _, err := lay(t, c).Way(FromTo, []Place{a, b}, surface.Options{}); err == nil {
		t.Error("a wall along the antimeridian was walked through")
	}
}

func TestEnergyIsThatOfTheStudyOnTheLevel(t *testing.T) {
	c := steppe(t)
	lcda := pace.DefaultCost()
	c.Gait.Cost, c.Gait.Mass, c.Gait.Load, c.Gait.Steady = &lcda, 75, 15, 1.2
	terrain := lay(t, c)
	want := lcda.Watts(pace.Walk{Mass: 75, Load: 15, Speed: 1.2, Eta: pace.Road.Eta}) / 1.2
	if got := terrain.Cost.Profile.At(0, 0); math.Abs(got/want-1) > 1e-6 {
		t.Errorf("a level metre costs %.3f J, want %.3f J", got, want)
	}
	steep := lcda.Slopes.Max
	if a, b := c.Gait.joules(steep), c.Gait.joules(2*steep); math.Abs(b/a-2) > 1e-9 {
		t.Errorf("beyond the study a slope twice as steep costs %.3f times as much a metre of map, want twice, the zig-zag at the last slope", b/a)
	}
	way, err := terrain.Way(FromTo, []Place{west, east}, surface.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if km := way.Hours * 1.2 * 3.6; math.Abs(km/way.Length.Km()-1) > 0.01 {
		t.Errorf("at a steady 1.2 m/s %.3f h make %.2f km, the way is %.2f km", way.Hours, km, way.Length.Km())
	}
}

func TestSpotsOfALatticeOutsideIt(t *testing.T) {
	utm, err := project.EPSG(32633)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []project.Lattice{
		project.FromGrid(geo.Grid{North: 47, West: 170, DLat: 0.1, DLon: 0.1, Rows: 50, Cols: 300}),
		{Map: utm, X0: 4e5, Y0: 5e6, DX: 100, DY: 50, Rows: 40, Cols: 60},
	} {
		for _, rc := range [][2]float64{{0, 0}, {-7, 3.5}, {20.25, float64(l.Cols) + 9}, {30, -12}} {
			s, ok := spotOf(l, l.Place(rc[0], rc[1]), math.NaN())
			if !ok || math.Abs(s.Row-rc[0]) > 1e-5 || math.Abs(s.Col-rc[1]) > 1e-5 {
				t.Errorf("%v came back as %+v", rc, s)
			}
		}
	}
}

func TestTurningBackLeavesTimeForTheWayHome(t *testing.T) {
	terrain := lay(t, steppe(t))
	way, err := terrain.Way(FromTo, []Place{west, east}, surface.Options{})
	if err != nil {
		t.Fatal(err)
	}
	turn, err := terrain.TurnBack(way, west, way.Cost, surface.Options{})
	if err != nil || turn.Last == nil || turn.All {
		t.Fatalf("%+v, %v", turn, err)
	}
	if sum := turn.Last.Spent + turn.Last.Back; sum > way.Cost || sum < 0.95*way.Cost {
		t.Errorf("turned after %.3f h with %.3f h home of a budget of %.3f h", turn.Last.Spent, turn.Last.Back, way.Cost)
	}
	if turn.NoReturn == nil || math.Abs(turn.NoReturn.Left/turn.NoReturn.Back-1) > 0.1 {
		t.Errorf("the point of no return: %+v", turn.NoReturn)
	}
}

func TestHeightsOfOneFileKeepTheirCells(t *testing.T) {
	const tile = "../../shared/data/N44W072.hgt"
	layer, err := elevation.Open(tile)
	if err != nil {
		t.Skip("no tile to test with")
	}
	c := steppe(t)
	c.Box, c.File, c.Cell, c.Span = nil, layer, 0, 2
	c.Around, c.Field = []Place{{At: geo.Point{Lat: 44.27, Lon: -71.3}}}, FromTo
	terrain := lay(t, c)
	if l := terrain.Lattice; math.Abs(l.DX*1200-1) > 1e-9 || l.Rows > 400 || l.Cols > 600 {
		t.Errorf("%d x %d cells of %g degrees, want those of the file within two hours' walk", l.Rows, l.Cols, l.DX)
	}
	s, err := terrain.CostSurface(FromTo, c.Around, surface.Options{Limit: 2})
	if err != nil || len(s.Caveats) != 0 {
		t.Errorf("%v, %v: within the limit the edge is not reached", s, err)
	}
	c.Around[0].At.Lat = 43
	var in InputError
	if _, err := Lay(c); !errors.As(err, &in) || in.Field != "from" {
		t.Errorf("a start off the file: %v", err)
	}
}

func TestPlacesOfARowAreThoseOfTheMap(t *testing.T) {
	utm, err := project.EPSG(32633)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []project.Lattice{
		{Map: utm, X0: 3e5, Y0: 7e6, DX: 30, DY: 30, Rows: 3, Cols: 997},
		project.FromGrid(geo.Grid{North: 70, West: 179, DLat: 0.1, DLon: 0.1, Rows: 3, Cols: 40}),
	} {
		terrain := &Terrain{Lattice: l}
		for col, p := range terrain.places(1) {
			if d := geo.Distance(p, l.Place(1, float64(col))); d > 0.5 {
				t.Fatalf("column %d lies %v off", col, d)
			}
		}
	}
}
