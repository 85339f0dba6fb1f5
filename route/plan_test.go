package route_test

import (
	"errors"
	"math"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

var earth = sync.OnceValue(func() *world.World {
	w, err := world.Open()
	if err != nil {
		panic(err)
	}
	return w
})

func walker() route.Walker {
	return route.Walker{
		Speed: pace.DefaultSpeed(), Cost: pace.DefaultCost(), Mass: 70, Load: 10, Rest: 80, Ceiling: 400, Hours: 10, Feet: 1, Way: route.Trackless,
	}
}

func request(from, to geo.Point, day string) route.Request {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return route.Request{
		From: route.Stop{Name: "start", At: from}, To: route.Stop{Name: "goal", At: to},
		Depart: t, Walker: walker(), Settings: route.DefaultSettings(),
	}
}

func plan(t *testing.T, q route.Request) *route.Route {
	t.Helper()
	r, err := route.Plan(earth(), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// From the west shore of Baikal to the east shore: over the ice in March,
// round an end of the lake in August.
func TestBaikalIsWalkedInWinterAndGoneRoundInSummer(t *testing.T) {
	west, east := geo.Point{Lat: 52.6, Lon: 105.9}, geo.Point{Lat: 52.6, Lon: 107.4}
	winter := plan(t, request(west, east, "1941-03-01"))
	summer := plan(t, request(west, east, "1941-08-01"))
	onIce := func(r *route.Route) (n int) {
		for _, x := range r.Nodes {
			if x.Cover == cover.Lake {
				n++
			}
		}
		return n
	}
	if onIce(winter) == 0 {
		t.Errorf("in March the way should lead over the ice; it is %.0f km", winter.Km)
	}
	if onIce(summer) != 0 {
		t.Errorf("in August the way leads over open water at %d nodes", onIce(summer))
	}
	if summer.Km < 1.5*winter.Km {
		t.Errorf("round the lake %.0f km, over it %.0f km", summer.Km, winter.Km)
	}
}

func TestAvoidedPowersAreGoneRound(t *testing.T) {
	// Ulan-Ude to Kalgan: straight through Mongolia, or round it by Manchukuo.
	q := request(geo.Point{Lat: 51.83, Lon: 107.6}, geo.Point{Lat: 44.0, Lon: 120.0}, "1941-06-01")
	free := plan(t, q)
	q.Avoid = []route.Closed{{Holder: "Mongolian People's Republic"}}
	kept := plan(t, q)
	in := func(r *route.Route) (n int) {
		for _, x := range r.Nodes {
			if h, ok := earth().Territory.Who(x.At, q.Depart.Add(x.Eta)); ok && h.RuledBy("Mongolian People's Republic") {
				n++
			}
		}
		return n
	}
	if in(free) == 0 {
		t.Fatal("the test needs a way that leads through Mongolia when nothing forbids it")
	}
	// The last node of a move may lie on the border's cell; none lies within.
	if in(kept) > 1 {
		t.Errorf("%d nodes in the avoided land", in(kept))
	}
	if kept.Km <= free.Km {
		t.Errorf("the way round (%.0f km) should be longer than the way through (%.0f km)", kept.Km, free.Km)
	}
}

func TestCircleIsAvoided(t *testing.T) {
	q := request(geo.Point{Lat: 43.57, Lon: 104.43}, geo.Point{Lat: 45.76, Lon: 106.27}, "2026-05-01")
	mid := geo.Interpolate(q.From.At, q.To.At, 0.5)
	q.Avoid = []route.Closed{{Center: mid, Radius: 60 * quantity.Kilometre}}
	for _, n := range plan(t, q).Nodes {
		if d := geo.Distance(n.At, mid).Km(); d < 59 {
			t.Errorf("%v lies %.0f km from the middle of the circle", n.At, d)
		}
	}
}

func TestSeaAndOtherContinents(t *testing.T) {
	_, err := route.Plan(earth(), request(geo.Point{Lat: 20, Lon: -40}, geo.Point{Lat: 43.57, Lon: 104.43}, "2026-05-01"))
	var wet route.NotWalkable
	if !errors.As(err, &wet) || wet.What != "start" {
		t.Errorf("a start in the Atlantic gave %v", err)
	}
	_, err = route.Plan(earth(), request(geo.Point{Lat: 51.5, Lon: -0.1}, geo.Point{Lat: 48.85, Lon: 2.35}, "2026-05-01"))
	var u route.Unreachable
	if !errors.As(err, &u) {
		t.Fatalf("London to Paris on foot gave %v", err)
	}
	if u.Off < 100 || u.Off > 350 {
		t.Errorf("the nearest point of England lies about 220 km from Paris, not %.0f", u.Off)
	}
}

func TestOptionalWaypointOutOfReachIsACaveat(t *testing.T) {
	q := request(geo.Point{Lat: 43.57, Lon: 104.43}, geo.Point{Lat: 42.9, Lon: 103.5}, "2026-05-01")
	q.Via = []route.Stop{{Name: "an island", At: geo.Point{Lat: 39, Lon: 122.8}, Optional: true}}
	q.Via[0].At = geo.Point{Lat: 33.4, Lon: 126.5} // Jeju
	r := plan(t, q)
	if len(r.Marks) != 2 {
		t.Errorf("marks: %v", r.Marks)
	}
	found := false
	for _, c := range r.Caveats {
		found = found || len(c.Error()) > 0 && contains(c.Error(), "an island")
	}
	if !found {
		t.Errorf("no caveat names the island: %v", r.Caveats)
	}
}

func contains(s, part string) bool {
	for i := 0; i+len(part) <= len(s); i++ {
		if s[i:i+len(part)] == part {
			return true
		}
	}
	return false
}

func TestRouteHoldsTogether(t *testing.T) {
	q := request(geo.Point{Lat: 51.83, Lon: 107.6}, geo.Point{Lat: 47.92, Lon: 106.92}, "1941-06-01")
	q.Via = []route.Stop{{Name: "Kyakhta", At: geo.Point{Lat: 50.35, Lon: 106.45}, Stay: 48 * time.Hour}}
	r := plan(t, q)
	again := plan(t, q)
	if r.Km != again.Km || len(r.Nodes) != len(again.Nodes) {
		t.Error("the same request gave two routes")
	}
	straight := geo.Distance(q.From.At, q.To.At).Km()
	if r.MapKm < straight || r.MapKm > 2*straight {
		t.Errorf("%.0f km on the map, %.0f in a straight line", r.MapKm, straight)
	}
	if math.Abs(r.Km-r.MapKm*q.Settings.Winding) > 0.01*r.Km {
		t.Errorf("walked %.1f km is not %.2f times %.1f km", r.Km, q.Settings.Winding, r.MapKm)
	}
	for i := 1; i < len(r.Nodes); i++ {
		if r.Nodes[i].Km < r.Nodes[i-1].Km || r.Nodes[i].Eta < r.Nodes[i-1].Eta {
			t.Fatalf("node %d runs backwards", i)
		}
	}
	km, climb := 0.0, 0.0
	for i, s := range r.Stages {
		if s.FromKm != km {
			t.Errorf("stage %d begins at %.1f km, the one before ended at %.1f", i, s.FromKm, km)
		}
		km, climb = s.ToKm, climb+s.Climb
	}
	if math.Abs(km-r.Km) > 1e-6 || math.Abs(climb-r.Climb) > 0.01*r.Climb {
		t.Errorf("stages end at %.1f of %.1f km and climb %.0f of %.0f m", km, r.Km, climb, r.Climb)
	}
	stay := r.Stages[1].Start - r.Stages[0].End
	if stay != 0 && stay != 48*time.Hour {
		t.Errorf("between the stages lie %v", stay)
	}
	border := false
	for _, c := range r.Crossings {
		border = border || c.Kind == "border"
	}
	if !border {
		t.Error("no border is crossed between the Soviet Union and Mongolia")
	}
}

func TestSnowAndForestAreSlowerThanSteppe(t *testing.T) {
	g := route.NewGoing(walker())
	steppe, taiga := g.HoursPerKm(cover.Steppe, 0, 0, 0), g.HoursPerKm(cover.Taiga, 0, 0, 0)
	snow, steep := g.HoursPerKm(cover.Steppe, 0, 0, 0.5), g.HoursPerKm(cover.Steppe, 0.2, 0, 0)
	if !(steppe < taiga && steppe < snow && steppe < steep) {
		t.Errorf("hours per km: steppe %.2f, taiga %.2f, snow %.2f, steep %.2f", steppe, taiga, snow, steep)
	}
	if v := 1 / steppe; v < 2 || v > 5 {
		t.Errorf("%.1f km/h over steppe, rests included", v)
	}
	ski := walker()
	ski.Feet = 0.25
	if route.NewGoing(ski).HoursPerKm(cover.Steppe, 0, 0, 0.5) >= snow {
		t.Error("skis should help in snow")
	}
	path := walker()
	path.Way = route.OnPath
	if route.NewGoing(path).HoursPerKm(cover.Taiga, 0, 0, 0) >= taiga {
		t.Error("a path should help in the taiga")
	}
}

// TestThinAirIsSlower: who has three quarters of the strength at 4,500 m needs
// longer over the plateau, and no longer over the plain.
func TestThinAirIsSlower(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to geo.Point
		slower   bool
	}{
		{"Changtang", geo.Point{Lat: 33, Lon: 88}, geo.Point{Lat: 33, Lon: 89}, true},
		{"Kazakh steppe", geo.Point{Lat: 48, Lon: 62}, geo.Point{Lat: 48, Lon: 63}, false},
	} {
		q := request(c.from, c.to, "1941-07-01")
		q.Walker.Load = 30
		thick := plan(t, q).Days
		q.Walker.Thin = func(m float64) float64 { return math.Min(1, 1-(m-500)/16000) }
		if thin := plan(t, q).Days; (thin > 1.05*thick) != c.slower {
			t.Errorf("%s: %.2f days, %.2f in thin air", c.name, thick, thin)
		}
	}
}

// TestLakesAreWater: nobody goes thirsty in the lake land of Saimaa, though no
// river of the map is near; the salt water of Koko Nor is none to drink.
func TestLakesAreWater(t *testing.T) {
	wet := func(r *route.Route) float64 {
		n := 0.0
		for _, x := range r.Nodes {
			if x.Wet() {
				n++
			}
		}
		return n / float64(len(r.Nodes))
	}
	saimaa := plan(t, request(geo.Point{Lat: 61.1, Lon: 28.9}, geo.Point{Lat: 61.6, Lon: 28.6}, "2025-07-10"))
	if wet(saimaa) < 0.6 {
		t.Errorf("water is at hand on %.0f %% of the way through Saimaa", 100*wet(saimaa))
	}
	salt := plan(t, request(geo.Point{Lat: 36.6, Lon: 100.4}, geo.Point{Lat: 36.9, Lon: 100.9}, "2025-07-10"))
	if wet(salt) > 0.6 {
		t.Errorf("water is at hand on %.0f %% of the way along Koko Nor", 100*wet(salt))
	}
}

// TestTheStartIsOnTheShore: a start that the map has in the water beside its
// shore is left from the shore, as any other stop is met there.
func TestTheStartIsOnTheShore(t *testing.T) {
	q := request(geo.Point{Lat: 52.42, Lon: 4.53}, geo.Point{Lat: 52.38, Lon: 4.64}, "2025-07-01") // off Zandvoort
	r := plan(t, q)
	for _, n := range r.Nodes {
		if n.Cover == cover.Sea {
			t.Errorf("walks on the sea at %v", n.At)
		}
	}
}

func BenchmarkPlan(b *testing.B) {
	q := request(geo.Point{Lat: 51.83, Lon: 107.6}, geo.Point{Lat: 47.92, Lon: 106.92}, "1941-06-01")
	for b.Loop() {
		if _, err := route.Plan(earth(), q); err != nil {
			b.Fatal(err)
		}
	}
}
