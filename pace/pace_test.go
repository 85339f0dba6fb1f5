package pace

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/world/cover"
)

// span returns values from low to high in n steps.
func span(low, high float64, n int) []float64 {
	out := make([]float64, n+1)
	for i := range out {
		out[i] = low + (high-low)*float64(i)/float64(n)
	}
	return out
}

// Walking faster never costs less, on any slope of the study: otherwise a
// sustained speed would not be one number.
func TestCostRisesWithSpeed(t *testing.T) {
	for _, c := range Costs() {
		for _, slope := range span(c.Slopes.Min, c.Slopes.Max, 60) {
			last := 0.0
			for _, v := range span(0, c.Speeds.Max, 100) {
				watts := c.Watts(Walk{Mass: 70, Load: 10, Speed: v, Slope: slope, Eta: 1})
				if !(watts > last) {
					t.Fatalf("%s: %g W at %g m/s, slope %g; %g W a little slower", c.Name, watts, v, slope, last)
				}
				last = watts
			}
		}
	}
}

// Loads, soft ground and climbing cost more wherever a study knows of them, and
// say so where it does not.
func TestCostOfBurdens(t *testing.T) {
	plain := Walk{Mass: 70, Speed: 1.1, Eta: 1}
	for _, c := range Costs() {
		loaded, soft, up := plain, plain, plain
		loaded.Load, soft.Eta, up.Slope = 20, 2.1, 0.1
		base := c.Watts(plain)
		if got := c.Watts(up); got <= base*1.3 {
			t.Errorf("%s: climbing 10 %% costs %g W against %g W", c.Name, got, base)
		}
		if c.LoadShare > 0 && c.Watts(loaded) <= base {
			t.Errorf("%s: 20 kg cost nothing", c.Name)
		}
		if c.LoadShare == 0 && len(c.Outside(loaded)) == 0 {
			t.Errorf("%s: passes over a load in silence", c.Name)
		}
		if c.Ground && c.Watts(soft) <= base {
			t.Errorf("%s: sand costs nothing", c.Name)
		}
		if !c.Ground && len(c.Outside(soft)) == 0 {
			t.Errorf("%s: passes over sand in silence", c.Name)
		}
		if got := c.Outside(plain); len(got) != 0 {
			t.Errorf("%s: a walk in the park is outside: %v", c.Name, got)
		}
		asleep := plain
		asleep.Rest = 120
		if changed := c.Watts(asleep) != base; changed != c.Resting {
			t.Errorf("%s: resting rate heeded: %t, declared %t", c.Name, changed, c.Resting)
		}
	}
}

// No eta given is the treadmill.
func TestNoTerrainIsTheTreadmill(t *testing.T) {
	w := Walk{Mass: 70, Load: 10, Speed: 1}
	for _, c := range Costs() {
		one := w
		one.Eta = 1
		if c.Watts(w) != c.Watts(one) {
			t.Errorf("%s: eta 0 is not eta 1", c.Name)
		}
	}
}

// The sustained speed costs what it may, no more; it is nothing when standing
// is too dear and the top of the study when energy is plenty.
func TestSustainedSpeedCostsTheCeiling(t *testing.T) {
	w := Walk{Mass: 70, Load: 20, Eta: 1.5}
	for _, c := range Costs() {
		for _, slope := range span(max(c.Slopes.Min, -0.2), min(c.Slopes.Max, 0.3), 10) {
			w.Slope = slope
			v := Sustained(c, w, 400)
			w.Speed = v
			if got := c.Watts(w); v < c.Speeds.Max && math.Abs(got-400) > 0.5 && v > 0.01 {
				t.Errorf("%s at slope %g: %g m/s costs %g W, not 400", c.Name, slope, v, got)
			}
		}
		if v := Sustained(c, w, 20); v != 0 {
			t.Errorf("%s: walks %g m/s on 20 W", c.Name, v)
		}
		if v := Sustained(c, w, 1e5); v != c.Speeds.Max {
			t.Errorf("%s: %g m/s without any limit, want %g", c.Name, v, c.Speeds.Max)
		}
	}
}

// A fit man with a pack on the flat is held by habit, on a steep slope in sand
// by breath.
func TestGroundTakesTheSlower(t *testing.T) {
	ceiling := Ceiling(45, 70, HardDay) // 484 W
	flat := Walk{Mass: 70, Load: 10}
	if got, want := Ground(campbell, lcdaBackpacking, flat, ceiling, 1.25), campbell.At(0); got != want {
		t.Errorf("flat trail, where the study was made: %g m/s, want the speed function's %g", got, want)
	}
	if got, want := Ground(campbell, lcdaBackpacking, flat, ceiling, 2), campbell.At(0)*1.25/2; math.Abs(got-want) > 1e-12 {
		t.Errorf("pathless forest: %g m/s, want %g", got, want)
	}
	if got, want := Ground(tobler, lcdaBackpacking, flat, ceiling, 1.25), tobler.At(0)/1.25; got != want {
		t.Errorf("flat trail, by a function for roads: %g m/s, want %g", got, want)
	}
	steep := Walk{Mass: 70, Load: 25, Slope: 0.25, Eta: 2.1}
	got := Ground(campbell, lcdaBackpacking, steep, ceiling, 1)
	if got != Sustained(lcdaBackpacking, steep, ceiling) || got >= campbell.At(0.25) || got < 0.05 {
		t.Errorf("steep sand: %g m/s; energy allows %g, habit %g", got, Sustained(lcdaBackpacking, steep, ceiling), campbell.At(0.25))
	}
	jogger := Campbell(50)
	if v := Ground(jogger, lcdaBackpacking, Walk{Mass: 70}, 1e5, 1); v != lcdaBackpacking.Speeds.Max {
		t.Errorf("an energy function of walking lets people run at %g m/s", v)
	}
}

// Ground factors on time are not stacked on functions for ground off the path.
func TestGroundFactorIsNotStacked(t *testing.T) {
	w := Walk{Mass: 70}
	for _, s := range Speeds() {
		open, forest := Ground(s, lcdaBackpacking, w, 900, 1), Ground(s, lcdaBackpacking, w, 900, 2)
		if s.OffPath && open != forest {
			t.Errorf("%s: stands for ground off the path, yet a factor slows it", s.Name)
		}
		if !s.OffPath && forest >= open {
			t.Errorf("%s: forest does not slow it", s.Name)
		}
	}
}

// People in a higher percentile are faster, between published rows too, on
// slopes where the data are dense.
func TestCampbellPercentilesAreOrdered(t *testing.T) {
	for _, deg := range span(-30, 30, 12) {
		last := 0.0
		for p := 1.0; p <= 99; p += 0.5 {
			v := Campbell(p).At(slopeOf(deg))
			if v <= last {
				t.Fatalf("percentile %g at %g degrees: %g m/s, the one below %g", p, deg, v, last)
			}
			last = v
		}
	}
	mid := Campbell(7.5)
	if got, want := mid.At(0), (Campbell(5).At(0)+Campbell(10).At(0))/2; math.Abs(got-want) > 1e-12 {
		t.Errorf("half way between the 5th and the 10th: %g, want %g", got, want)
	}
	if !declares(mid.Works) || declares(Campbell(10).Works) {
		t.Error("what is between rows is an assumption, what is on a row is not")
	}
	if Campbell(0).At(0) != Campbell(1).At(0) || Campbell(120).At(0) != Campbell(99).At(0) || !declares(Campbell(120).Works) {
		t.Error("outside the table the nearest row must hold, as an assumption")
	}
}

func declares(works []cite.Work) bool {
	for _, w := range works {
		if w.Key == cite.SettingPercentiles.Key {
			return true
		}
	}
	return false
}

// The cheapest level speed per metre is an easy walk, 1.39 m/s.
func TestCheapestLevelSpeed(t *testing.T) {
	best, at := math.Inf(1), 0.0
	for _, v := range span(0.3, 1.96, 1660) {
		if c := lcdaWatts(Walk{Mass: 1, Speed: v}) / v; c < best {
			best, at = c, v
		}
	}
	if math.Abs(at-1.39) > 0.005 || math.Abs(best-3.29) > 0.005 {
		t.Errorf("cheapest at %g m/s, %g J/(kg m); want 1.39 and 3.29", at, best)
	}
	net := lcdaWatts(Walk{Mass: 1, Speed: 1}) - lcdaStanding
	if math.Abs(net-2.18) > 0.005 {
		t.Errorf("net cost on the level %g J/(kg m), want 2.18, a third above the 1.64 of Minetti", net)
	}
}

// Going up costs more than the same slope down, and the level costs less than
// either steep slope.
func TestEffortAgainstSlope(t *testing.T) {
	for _, e := range Efforts() {
		for _, x := range span(0.05, e.Range.Max, 40) {
			if e.At(x) <= e.At(-x) || e.At(x) <= e.At(0) || e.At(-x) <= 0 {
				t.Errorf("%s at %g: up %g, down %g, level %g", e.Name, x, e.At(x), e.At(-x), e.At(0))
			}
		}
	}
}

// Snow costs more the deeper one sinks, less on snowshoes and least on skis;
// no coefficient exceeds about 5, which is the greatest measured.
func TestSnow(t *testing.T) {
	last := 0.0
	for _, z := range span(0, 0.45, 9) {
		if eta := SnowEta(z); eta <= last || eta > 5 {
			t.Errorf("sinking %g m: eta %g", z, eta)
		} else {
			last = eta
		}
	}
	if SnowEta(2) != SnowEta(0.45) || SnowEta(-1) != 1.30 {
		t.Error("beyond the range the nearest value must hold")
	}
	boots, shoes, skis := Flotation(party.Boots), Flotation(party.Snowshoes), Flotation(party.Skis)
	if boots != 1 || !(skis < shoes && shoes < boots) {
		t.Errorf("flotation: boots %g, snowshoes %g, skis %g", boots, shoes, skis)
	}
	if z := Sinkage(0.6, 150); !(z > 0.5 && z < 0.6) {
		t.Errorf("fresh snow 0.6 m deep: sinks %g m", z)
	}
	if Sinkage(0.6, 1500) != 0 || Sinkage(-1, 100) != 0 {
		t.Error("nobody sinks into stone, or into no snow")
	}
	if d := SnowEta(0.35) - snowCubic(0.35); math.Abs(d) > 0.15 {
		t.Errorf("the two laws differ by %g at 35 cm", d)
	}
}

// Every land cover can be walked on and open water cannot; forest and bog are
// harder than a steppe.
func TestOverEveryCover(t *testing.T) {
	for c := range cover.ClassesLength {
		g, ok := Over(c)
		if water := c == cover.Sea || c == cover.Lake; ok == water {
			t.Errorf("cover %d: walkable %t", c, ok)
		}
		if ok && (g.Eta < Path.Eta || g.TimeFactor <= Road.TimeFactor) {
			t.Errorf("cover %d is easier than a path: %+v", c, g)
		}
	}
	steppe, _ := Over(cover.Steppe)
	for _, c := range []cover.Class{cover.Taiga, cover.Marsh} {
		if g, _ := Over(c); g.Eta <= steppe.Eta || g.TimeFactor <= steppe.TimeFactor {
			t.Errorf("cover %d is no harder than the steppe", c)
		}
	}
	if g, ok := Over(cover.ClassesLength + 3); !ok || g != goingByClass[cover.Unknown] {
		t.Errorf("an unheard-of class is not the unknown one: %+v", g)
	}
	if Ice.Eta <= Road.Eta || Ice.TimeFactor != Road.TimeFactor {
		t.Errorf("ice: %+v", Ice)
	}
}

// The tables of ground are found by name and handed out as copies.
func TestGroundTables(t *testing.T) {
	for _, r := range Terrains() {
		if got, ok := TerrainByName(r.Name); !ok || got != r || r.Eta < r.Low || r.Eta > r.High || r.Eta < 1 {
			t.Errorf("terrain %+v found as %+v", r, got)
		}
	}
	for _, f := range TimeFactors() {
		if got, ok := TimeFactorByName(f.Name); !ok || got != f || f.Factor < 1 {
			t.Errorf("ground %+v found as %+v", f, got)
		}
	}
	if _, ok := TerrainByName("mud"); ok {
		t.Error("no coefficient of mud is published")
	}
	if _, ok := TimeFactorByName("mud"); ok {
		t.Error("no factor of mud is published")
	}
	Terrains()[0].Eta = 9
	if terrains[0].Eta == 9 {
		t.Error("the table can be changed from outside")
	}
}

// What the room's answers rest on is named.
func TestWorksAreNamed(t *testing.T) {
	for _, works := range [][]cite.Work{SnowWorks(), GoingWorks(), DefaultSpeed().Works, DefaultCost().Works} {
		for _, w := range works {
			if w.Key == "" || w.Title == "" || w.Kind == "" {
				t.Errorf("work without key, title or kind: %+v", w)
			}
		}
	}
}

func BenchmarkGround(b *testing.B) {
	w := Walk{Mass: 70, Load: 20, Slope: 0.2, Eta: 1.5}
	for b.Loop() {
		Ground(campbell, lcdaBackpacking, w, 400, 1.67)
	}
}

// Working harder on the climbs does not raise the mean of the hour above the
// ceiling of the day: what is spent going up is won back going down.
func TestClimbsAreWonBackOnDescents(t *testing.T) {
	ceiling := 400.0
	for _, rugged := range []float64{0.05, 0.08, 0.12, 0.16} {
		w := Walk{Mass: 70, Load: 12, Slope: rugged, Eta: 1.2, Rest: 80}
		up := Ground(campbell, lcdaBackpacking, w, Climbing(ceiling, 0, rugged), 1.25)
		w.Speed = up
		climbing := lcdaBackpacking.Watts(w)
		w.Slope = -rugged
		w.Speed = Ground(campbell, lcdaBackpacking, w, ceiling, 1.25)
		mean := (climbing/up + lcdaBackpacking.Watts(w)/w.Speed) / (1/up + 1/w.Speed)
		if mean > 1.05*ceiling {
			t.Errorf("slopes of %g: %.0f W on the mean, over the ceiling of %.0f W", rugged, mean, ceiling)
		}
	}
	if Climbing(ceiling, 0.2, 0.05) != ceiling {
		t.Error("a steady climb is not won back")
	}
}
