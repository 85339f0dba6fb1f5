package search

import (
	"math"
	"reflect"
	"runtime"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
)

// somebody is an ordinary man in light clothing who rests in mild air.
func somebody() Case {
	return Case{
		Person: party.Person{
			Sex: party.Male, Fitness: party.Average, Age: quantity.Between(20, 50), Mass: quantity.Between(62, 90), Height: quantity.Between(1.66, 1.86),
		},
		Given: Given{Low: 20, High: 20, RH: 40, Wind: 2}, Start: noon, Activity: Rest, March: 8, Load: 5,
		Clo: 1, Shelter: party.NoShelter, Days: 10, Runs: 24, Seed: 3,
	}
}

var noon = time.Date(2000, 1, 1, 12, 0, 0, 0, time.UTC)

// mean returns the mean hours to a stage, those who do not come to it counted
// with the end of the time looked at.
func mean(c Case, stage int) float64 {
	sum := 0.0
	for _, l := range c.everybody() {
		sum += math.Min(float64(c.hours()), l.stages[stage].hour)
	}
	return sum / float64(c.Runs)
}

func (c Case) everybody() []life {
	airs := make([]*air, c.Runs)
	for i := range airs {
		airs[i] = c.air(c.Seed.Walk(i))
	}
	return c.lives(airs)
}

// ordered holds a series of cases to lives that do not grow.
func ordered(t *testing.T, what string, cases []Case) {
	t.Helper()
	for stage, name := range []string{"impaired", "helpless", "dead"} {
		before := math.Inf(1)
		for i, c := range cases {
			now := mean(c, stage)
			if now > before+1e-9 {
				t.Errorf("%s: case %d is %s after %.2f h, the milder one before it after %.2f h", what, i, name, now, before)
			}
			before = now
		}
		if first, last := mean(cases[0], stage), mean(cases[len(cases)-1], stage); last >= first {
			t.Errorf("%s makes no difference to when people are %s: %.2f h and %.2f h", what, name, first, last)
		}
	}
}

func vary(values []float64, do func(*Case, float64)) []Case {
	var out []Case
	for _, v := range values {
		c := somebody()
		c.Runs = 8
		do(&c, v)
		out = append(out, c)
	}
	return out
}

// Colder, windier, wetter, hotter and drier never let people live longer.
func TestWorseConditionsNeverLetLiveLonger(t *testing.T) {
	ordered(t, "cold", vary([]float64{5, -5, -15, -25, -40}, func(c *Case, v float64) { c.Given.Low, c.Given.High = v, v }))
	ordered(t, "wind", vary([]float64{0, 3, 8, 15}, func(c *Case, v float64) {
		c.Given.Low, c.Given.High, c.Given.Wind = -15, -15, v
	}))
	ordered(t, "wetness", vary([]float64{0, 0.5, 1}, func(c *Case, v float64) {
		c.Given.Low, c.Given.High, c.Wet, c.Given.Rain = -10, -10, v, v
	}))
	ordered(t, "soaking", vary([]float64{0, 0.2, 0.6, 1}, func(c *Case, v float64) {
		c.Given = Given{Low: -10, High: -10, RH: 80, Wind: 1, Snow: true}
		c.Clo, c.WaterDaily, c.Wet, c.Activity = 1.5, 3, v, Still // who is chilled sooner gets up sooner
	}))
	ordered(t, "heat", vary([]float64{32, 38, 44}, func(c *Case, v float64) { c.Given.Low, c.Given.High = v-14, v }))
	ordered(t, "thirst", vary([]float64{8, 4, 2, 0}, func(c *Case, v float64) {
		c.Given.Low, c.Given.High, c.Water = 28, 42, v
	}))
	ordered(t, "thin clothing", vary([]float64{3, 2, 1, 0}, func(c *Case, v float64) {
		c.Given.Low, c.Given.High, c.Clo = -20, -20, v
	}))
}

// In damp cold the soaked live less long than the dry by a fourteenth at least, though they get up and move sooner.
func TestSoakedPeopleDieSooner(t *testing.T) {
	c := somebody()
	c.Given = Given{Low: -10, High: -10, RH: 80, Wind: 1, Snow: true}
	c.Clo, c.WaterDaily = 1.5, 3
	dry := mean(c, dead)
	if c.Wet = 1; mean(c, dead) > 0.93*dry {
		t.Errorf("dry dead after %.1f h, soaked after %.1f h", dry, mean(c, dead))
	}
}

// What falls passes from snow to rain by degrees: no quarter of a degree takes a
// sixth of a life, and all that falls stays the same.
func TestSnowTurnsToRainByDegrees(t *testing.T) {
	c := somebody()
	c.Clo, c.WaterDaily, c.Runs = 1.5, 3, 8
	before := 0.0
	for air := -3.0; air <= 6; air += 0.25 {
		c.Given = Given{Low: air, High: air, RH: 50, Wind: 4, Rain: 2}
		if w := c.Given.hour(12); math.Abs(w.Rain+w.Snow-2) > 1e-12 || w.Rain < 0 || w.Snow < 0 {
			t.Errorf("at %g degC %.3f mm of rain and %.3f mm of snow fall of 2", air, w.Rain, w.Snow)
		}
		now := mean(c, dead)
		if before > 0 && math.Abs(math.Log(now/before)) > 1.0/6 {
			t.Errorf("dead after %.1f h at %g degC, after %.1f h a quarter of a degree colder", now, air, before)
		}
		before = now
	}
	cold, mild := Given{Low: -8, High: -8, Rain: 2}.hour(12), Given{Low: 8, High: 8, Rain: 2}.hour(12)
	if cold.Rain > 0.01 || mild.Snow > 0.01 {
		t.Errorf("%.3f mm of rain at -8 degC, %.3f mm of snow at 8 degC", cold.Rain, mild.Snow)
	}
}

// Less bedding never lets people live longer: whoever is cold in a thin bag gets
// up in it, as those do who have a blanket.
func TestThinnerBedsNeverLetLiveLonger(t *testing.T) {
	for _, air := range []float64{-10, -30} {
		ordered(t, "thin bedding", vary([]float64{6, 4.5, 3.5, 3, 2.5, 2.4, 1.2, 0}, func(c *Case, v float64) {
			c.Given.Low, c.Given.High, c.Clo, c.BedClo = air, air, 2, v
		}))
	}
}

// A man who rests in the shade of the desert without water lives as long as
// Adolph's table A has it, within a quarter, and dies of thirst or of the heat
// that it brings, after he was impaired by thirst.
func TestTheDesertKillsAsAdolphHasIt(t *testing.T) {
	for maximum, days := range map[float64]float64{43.3: 3, 37.8: 5} {
		c := somebody()
		c.Given = Given{Low: maximum - 14, High: maximum, RH: 20, Wind: 0.7}
		c.Clo = 0.6
		w := Survive(c)
		if w.Dead.P50 == nil || math.Abs(*w.Dead.P50/24/days-1) > 0.25 {
			t.Errorf("maximum %.1f degC: half are dead after %v h, want about %.1f days", maximum, w.Dead.P50, days)
		}
		if w.Dead.Causes["thirst"]+w.Dead.Causes["heat stroke"] < 0.99 || w.Impaired.Causes["thirst"] < 0.5 {
			t.Errorf("maximum %.1f degC: dead by %v, impaired by %v", maximum, w.Dead.Causes, w.Impaired.Causes)
		}
	}
}

// Whoever dies was helpless before, and whoever is helpless impaired, in
// whatever conditions; nothing is reached after the end of the time looked at.
func TestStagesFollowOneAnother(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := somebody()
		c.Runs, c.Days = 1, 3
		c.Given = Given{
			Low: rapid.Float64Range(-60, 55).Draw(t, "low"), RH: rapid.Float64Range(0, 100).Draw(t, "rh"), Wind: rapid.Float64Range(0, 40).Draw(t, "wind"),
			Sun: rapid.Float64Range(0, 1250).Draw(t, "sun"), Rain: rapid.Float64Range(0, 50).Draw(t, "rain"), Elevation: rapid.Float64Range(-430, 8850).Draw(t, "elevation"),
			Snow: rapid.Bool().Draw(t, "snow"),
		}
		c.Given.High = rapid.Float64Range(c.Given.Low, 55).Draw(t, "high")
		c.Activity = rapid.SampledFrom(Activities()).Draw(t, "activity")
		c.Shelter = rapid.SampledFrom(party.Shelters()).Draw(t, "shelter")
		c.Clo, c.BedClo, c.Wet = rapid.Float64Range(0, 10).Draw(t, "clo"), rapid.Float64Range(0, 15).Draw(t, "bed"), rapid.Float64Range(0, 1).Draw(t, "wet")
		c.Fire = rapid.Bool().Draw(t, "fire")
		c.Water, c.Food = rapid.Float64Range(0, 20).Draw(t, "water"), rapid.Float64Range(0, 20000).Draw(t, "food")
		c.Seed = chance.Seed(rapid.Uint64().Draw(t, "seed"))
		if c.Shelter == party.SnowHole {
			c.Given.Snow = true
		}
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		l := c.everybody()[0]
		a, b, d := l.stages[impaired].hour, l.stages[helpless].hour, l.stages[dead].hour
		if !(0 <= a && a <= b && b <= d) || l.km < 0 || math.IsNaN(l.km) {
			t.Fatalf("impaired after %g h, helpless after %g h, dead after %g h, %g km", a, b, d, l.km)
		}
		for _, s := range l.stages {
			if (s.cause == "") != math.IsInf(s.hour, 1) || !math.IsInf(s.hour, 1) && s.hour > float64(c.hours()) {
				t.Fatalf("a stage after %g h by %q, of %d h", s.hour, s.cause, c.hours())
			}
		}
	})
}

// The same case gives the same window, on one core and on many, in given and in
// drawn weather.
func TestTheSameSeedGivesTheSameWindow(t *testing.T) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Given.Rain, c.WhatIfs = -5, 2, 0.5, 4
	drawn := c
	w, err := world.Open()
	if err != nil {
		t.Fatal(err)
	}
	drawn.Start = time.Date(2026, 2, 10, 16, 0, 0, 0, time.UTC)
	place, err := PlaceAt(w, geo.Point{Lat: 44.27, Lon: -71.3}, drawn.Start, false)
	if err != nil {
		t.Fatal(err)
	}
	drawn.Place, drawn.Days = &place, 4
	for name, c := range map[string]Case{"given": c, "drawn": drawn} {
		many := Survive(c)
		cores := runtime.GOMAXPROCS(1)
		one := Survive(c)
		runtime.GOMAXPROCS(cores)
		if !reflect.DeepEqual(many, one) {
			t.Errorf("%s: %+v on one core, %+v on %d", name, one, many, cores)
		}
		c.Seed++
		if other := Survive(c); reflect.DeepEqual(many.Dead, other.Dead) && reflect.DeepEqual(many.Impaired, other.Impaired) {
			t.Errorf("%s: another seed gives the same times", name)
		}
	}
}

// What helps is tried on the same people under the same luck, what helps most
// comes first, and what is there already is not offered.
func TestWhatHelps(t *testing.T) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Wet, c.WhatIfs = -20, -20, 1, 8
	w := Survive(c)
	gain := map[string]float64{}
	for i, x := range w.WhatIfs {
		gain[x.Name] = x.Gain
		if i > 0 && x.Gain > w.WhatIfs[i-1].Gain {
			t.Errorf("%s gains %.1f h and stands behind %s", x.Name, x.Gain, w.WhatIfs[i-1].Name)
		}
	}
	for _, name := range []string{"a fire", "dry clothing, kept dry", "a sleeping bag", "rest out of wind, rain and sky, as in a tent"} {
		if gain[name] <= 0 {
			t.Errorf("in the cold %q gains %.1f h", name, gain[name])
		}
	}
	if gain["a sleeping bag"] <= gain["a blanket"] {
		t.Errorf("a sleeping bag gains %.1f h, a blanket %.1f h", gain["a sleeping bag"], gain["a blanket"])
	}
	c.Fire, c.Wet, c.Shelter = true, 0, party.Tent
	for _, x := range Survive(c).WhatIfs {
		if x.Name == "a fire" || x.Name == "dry clothing, kept dry" || x.Name == "stop and rest" || x.Name == "keep out of the sun" || x.Name == "rest out of wind, rain and sky, as in a tent" {
			t.Errorf("%q is offered to one who has it", x.Name)
		}
	}
}

// The fat are given as said: the mass stays, and in the cold fat gains time.
func TestFatIsAsSaid(t *testing.T) {
	c := somebody()
	c.Person.Mass, c.Person.Height = quantity.Just(80), quantity.Just(1.75)
	c.Given.Low, c.Given.High = -15, -15
	var lives []float64
	for _, fat := range []float64{10, 25, 40} {
		c.Fat = quantity.Just(fat)
		p := c.draw(c.Seed.Walk(0))
		if math.Abs(p.Fat-fat/100*80) > 1e-9 || math.Abs(p.Mass()-80) > 1e-9 || math.Abs(p.Dehydration()) > 1e-9 {
			t.Errorf("%.0f %% fat: %.2f kg of %.2f kg, dehydrated %.2g %%", fat, p.Fat, p.Mass(), p.Dehydration())
		}
		lives = append(lives, mean(c, dead))
	}
	if !(lives[0] < lives[1] && lives[1] < lives[2]) {
		t.Errorf("with 10, 25, 40 %% fat people live %.1f h", lives)
	}
}

// Whoever walks comes farther than whoever rests, and the hurt do not move.
func TestActivities(t *testing.T) {
	km, cold := map[Activity]float64{}, map[Activity]float64{}
	for _, a := range Activities() {
		c := somebody()
		c.Activity, c.Water = a, 5
		for _, l := range c.everybody() {
			km[a] += l.km / float64(c.Runs)
		}
		c.Given.Low, c.Given.High, c.Given.Wind = -10, -10, 6
		cold[a] = mean(c, dead)
	}
	for _, a := range []Activity{Rest, Still, Build} {
		if km[a] != 0 {
			t.Errorf("%s: %.1f km", a, km[a])
		}
	}
	if km[Walk] < 50 || km[NightWalk] < 50 {
		t.Errorf("in ten days people walk %.0f km by day, %.0f km by night", km[Walk], km[NightWalk])
	}
	if cold[Still] >= cold[Rest] || cold[Build] <= cold[Rest] {
		t.Errorf("in the cold those who cannot move live %.1f h, who rest %.1f h, who build %.1f h", cold[Still], cold[Rest], cold[Build])
	}
}

// At any hour people are well, impaired, helpless or dead, and as many are dead
// as the table of those alive says.
func TestHowPeopleAreThen(t *testing.T) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Clo = -25, -25, 1.5
	for _, h := range []float64{3, 6, 12} {
		c.After = h
		w := Survive(c)
		m := w.Then
		if sum := m.Well.Estimate + m.Impaired.Estimate + m.Helpless.Estimate + m.Dead.Estimate; math.Abs(sum-1) > 1e-9 {
			t.Errorf("after %g h: shares sum to %g", h, sum)
		}
		for _, a := range w.Alive {
			if a.Hours == h && math.Abs(a.Share.Estimate+m.Dead.Estimate-1) > 1e-9 {
				t.Errorf("after %g h: %g alive and %g dead", h, a.Share.Estimate, m.Dead.Estimate)
			}
		}
	}
}

// BenchmarkSurvive is a rescuer's question as the command asks it.
func BenchmarkSurvive(b *testing.B) {
	c := somebody()
	c.Given.Low, c.Given.High, c.Runs, c.WhatIfs, c.WaterDaily = 5, 15, 100, 24, 3
	for b.Loop() {
		Survive(c)
	}
}
