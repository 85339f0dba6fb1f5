package assess

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route/surface"
)

// Gait says how fast somebody walks, and what is counted of it.
type Gait struct {
	Speed  pace.Speed
	Steady float64      // speed along the ground, whatever the slope [m/s]; 0: as Speed says
	Cost   *pace.Cost   // energy is counted by it
	Effort *pace.Effort // energy is counted by it; with neither, time
	Mass   float64      // of the body [kg]
	Load   float64      // [kg]
}

// energy reports whether energy is counted, not time.
func (g Gait) energy() bool { return g.Cost != nil || g.Effort != nil }

// name names the function that costs come from.
func (g Gait) name() string {
	switch {
	case g.Cost != nil:
		return "pace/" + g.Cost.Name
	case g.Effort != nil:
		return "pace/" + g.Effort.Name
	}
	return "pace/" + g.Speed.Name
}

// slopes returns the range of that function.
func (g Gait) slopes() pace.Range {
	switch {
	case g.Cost != nil:
		return g.Cost.Slopes
	case g.Effort != nil:
		return g.Effort.Range
	}
	return g.Speed.Range
}

// at returns the speed on a slope [m/s].
func (g Gait) at(slope float64) float64 {
	if g.Steady > 0 {
		return g.Steady
	}
	return g.Speed.At(slope)
}

// seconds returns the time of a metre of map at a slope: speeds are along the
// ground, which is longer than the map.
func (g Gait) seconds(slope float64) float64 { return math.Hypot(1, slope) / g.at(slope) }

// joules returns the energy of a metre of map at a slope. Beyond the slopes of
// the study it is that of a zig-zag at the last of them.
func (g Gait) joules(slope float64) float64 {
	r, longer := g.slopes(), 1.0
	if within := math.Max(r.Min, math.Min(r.Max, slope)); within != slope && within != 0 {
		slope, longer = within, slope/within
	}
	longer *= math.Hypot(1, slope)
	if g.Effort != nil {
		return g.Effort.At(slope) * (g.Mass + g.Load) * longer
	}
	v := g.at(slope)
	return g.Cost.Watts(pace.Walk{Mass: g.Mass, Load: g.Load, Speed: v, Slope: slope}) / v * longer
}

// profiles makes the profiles of cost and time.
func (t *Terrain) profiles(g Gait) error {
	p, err := surface.NewProfile("pace/"+g.Speed.Name, "s", g.seconds)
	if err != nil {
		return InputError{"pace", err}
	}
	t.Cost.Profile, t.Time.Profile, t.Unit, t.Per = p, p, "h", 3600
	t.works.Add(g.Speed.Works...)
	var caveats []string
	if g.Steady == 0 {
		caveats = g.Speed.Caveats
		t.Applied = append(t.Applied, fmt.Sprintf("speed by pace/%s, %.2f km/h on the level; moving time without rests, load, fatigue, snow or dark", g.Speed.Name, 3.6*g.Speed.At(0)))
	} else {
		t.Applied = append(t.Applied, fmt.Sprintf("a steady %.2f km/h on every slope", 3.6*g.Steady))
	}
	for _, text := range caveats {
		t.Caveats = append(t.Caveats, "pace/"+g.Speed.Name+": "+text)
	}
	if !g.energy() {
		return nil
	}
	t.Unit, t.Per = "kJ", 1000
	if t.Cost.Profile, err = surface.NewProfile(g.name(), "J", g.joules); err != nil {
		return InputError{"cost", err}
	}
	works, caveats := []cite.Work(nil), []string(nil)
	if g.Cost != nil {
		works, caveats = g.Cost.Works, g.Cost.Caveats
		for _, err := range g.Cost.Outside(pace.Walk{Mass: g.Mass, Load: g.Load, Speed: g.at(0)}) {
			t.Caveats = append(t.Caveats, err.Error())
		}
		t.Applied = append(t.Applied, fmt.Sprintf("energy by %s of a body of %g kg with %g kg", g.name(), g.Mass, g.Load))
	} else {
		works, caveats = g.Effort.Works, g.Effort.Caveats
		t.Applied = append(t.Applied, fmt.Sprintf("energy by %s for each of %g kg, body and load", g.name(), g.Mass+g.Load))
	}
	t.works.Add(works...)
	for _, text := range caveats {
		t.Caveats = append(t.Caveats, g.name()+": "+text)
	}
	r := g.slopes()
	t.Applied = append(t.Applied, fmt.Sprintf("energy beyond slopes of %.2g and %.2g is that of a zig-zag at them", r.Min, r.Max))
	return nil
}

// factors returns by how much ground slows the gait, and what it adds to the
// cost.
func (g Gait) factors(on pace.Going) (cost, time float64) {
	time = 1
	if g.Steady == 0 {
		time = 1 / g.Speed.Slowed(1, on.TimeFactor)
	}
	switch {
	case g.Effort != nil:
		return 1, time
	case g.Cost == nil:
		return time, time
	}
	joules := func(v, eta float64) float64 {
		return g.Cost.Watts(pace.Walk{Mass: g.Mass, Load: g.Load, Speed: v, Eta: eta}) / v
	}
	eta := on.Eta
	if !g.Cost.Ground {
		eta = 1
	}
	v := g.at(0)
	return joules(v/time, eta) / joules(v, 1), time
}
