package search

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
)

// What cannot be is refused with its field, what was found and what is allowed.
func TestCheckNamesTheField(t *testing.T) {
	for field, spoil := range map[string]func(*Case){
		"age":        func(c *Case) { c.Person.Age = quantity.Just(130) },
		"mass":       func(c *Case) { c.Person.Mass = quantity.Between(2, 70) },
		"height":     func(c *Case) { c.Person.Height = quantity.Just(17.5) },
		"fat":        func(c *Case) { c.Fat = quantity.Just(80) },
		"air":        func(c *Case) { c.Given.Low = -90 },
		"rh":         func(c *Case) { c.Given.RH = 101 },
		"wind":       func(c *Case) { c.Given.Wind = math.NaN() },
		"sun":        func(c *Case) { c.Given.Sun = 5000 },
		"rain":       func(c *Case) { c.Given.Rain = -1 },
		"elevation":  func(c *Case) { c.Given.Elevation = 9000 },
		"clo":        func(c *Case) { c.Clo = -1 },
		"wet":        func(c *Case) { c.Wet = 1.5 },
		"water":      func(c *Case) { c.Water = math.Inf(1) },
		"food-daily": func(c *Case) { c.FoodDaily = -5 },
		"march":      func(c *Case) { c.March = 25 },
		"immersed":   func(c *Case) { c.Immersed = 2 },
		"water-temp": func(c *Case) { c.Bath = 60 },
		"activity":   func(c *Case) { c.Immersed, c.Activity = 0.9, Walk },
		"bed":        func(c *Case) { c.Immersed, c.BedClo = 0.9, 1 },
		"fire":       func(c *Case) { c.Immersed, c.Fire = 0.9, true },
		"shade":      func(c *Case) { c.Immersed, c.Shaded = 0.9, true },
		"founder":    func(c *Case) { c.Founder = 1.1 },
		"after":      func(c *Case) { c.After = 1000 },
		"shelter":    func(c *Case) { c.Shelter = party.SnowHole },
		"sharing":    func(c *Case) { c.Sharing = 3 },
		"days":       func(c *Case) { c.Days = 0 },
		"runs":       func(c *Case) { c.Runs = 0 },
		"what-if":    func(c *Case) { c.WhatIfs = -1 },
	} {
		c := somebody()
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		spoil(&c)
		var f FieldError
		if err := c.Check(); !errors.As(err, &f) || f.Field != field || f.Found == "" || f.Allowed == "" {
			t.Errorf("%s: %v", field, err)
		}
	}
}

// Nobody is looked for whom hunger has all but killed, or without fat; a child as
// thin is not measured by adults.
func TestTheImpossiblyThinAreRefused(t *testing.T) {
	c := somebody()
	c.Person.Mass, c.Person.Height = quantity.Just(40), quantity.Between(1.66, 1.86)
	var f FieldError
	if err := c.Check(); !errors.As(err, &f) || f.Field != "mass" {
		t.Errorf("40 kg at up to 1.86 m: %v", err)
	}
	if c.Person.Height = quantity.Just(1.6); c.Check() != nil {
		t.Errorf("40 kg at 1.6 m: %v", c.Check())
	}
	c.Person.Age, c.Person.Mass, c.Person.Height = quantity.Just(6), quantity.Just(16), quantity.Just(1.15)
	if err := c.Check(); err != nil {
		t.Error(err)
	}
	if c.Fat = quantity.Just(2); !errors.As(c.Check(), &f) || f.Field != "fat" {
		t.Errorf("2 %% of fat: %v", c.Check())
	}
}

// The given day: coldest at three, warmest at three in the afternoon, the sun
// up for twelve hours and never brighter than was said.
func TestTheGivenDay(t *testing.T) {
	g := Given{Low: -4, High: 10, Sun: 900, RH: 30}
	lit := 0
	for h := range 24 {
		w := g.hour(h)
		if w.Air < -4 || w.Air > 10 || w.Global < 0 || w.Global > 900+1e-9 || w.Direct < 0 || w.Diffuse < 0 {
			t.Errorf("%d o'clock: %+v", h, w)
		}
		if w.Global > 0 {
			lit++
		}
	}
	if lit != 12 {
		t.Errorf("the sun is up for %d hours", lit)
	}
	if g.hour(2).Air > -3.9 || g.hour(14).Air < 9.9 || g.hour(12).Global < 880 {
		t.Errorf("night %+v, afternoon %+v", g.hour(2), g.hour(14))
	}
}

// Nobody is looked for on open water by what holds on land.
func TestOpenWaterIsRefused(t *testing.T) {
	w, err := world.Open()
	if err != nil {
		t.Fatal(err)
	}
	atlantic, july := geo.Point{Lat: 40, Lon: -40}, time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	var f FieldError
	if _, err := PlaceAt(w, atlantic, july, false); !errors.As(err, &f) || f.Field != "at" {
		t.Errorf("the Atlantic: %v", err)
	}
	if _, err := PlaceAt(w, atlantic, july, true); err != nil {
		t.Errorf("afloat on the Atlantic: %v", err)
	}
}

// In the water the body stands between the published curves' ends: about the
// predicted mean, and no longer than the longest of recorded cases by much; to
// be taken out helps, and on land no curve is shown.
func TestInTheWater(t *testing.T) {
	for _, bath := range []float64{5, 10, 15} {
		c := somebody()
		c.Clo, c.Immersed, c.Bath, c.WhatIfs = 0.6, 0.9, bath, 8
		c.Given.Low, c.Given.High = bath, bath
		w := Survive(c)
		if w.InWater == nil || w.Dead.P50 == nil {
			t.Fatalf("water of %g degC: %+v", bath, w)
		}
		if half := *w.Dead.P50; half < 0.7*w.InWater.Predicted || half > 1.3*w.InWater.Longest {
			t.Errorf("water of %g degC: half dead after %.2f h; predicted %.2f h, longest %.2f h", bath, half, w.InWater.Predicted, w.InWater.Longest)
		}
		for _, x := range w.WhatIfs {
			if x.Gain <= 0 {
				t.Errorf("water of %g degC: %s gains %.1f h", bath, x.Name, x.Gain)
			}
		}
		if len(w.WhatIfs) != len(ashore)-1 { // a life jacket is worn
			t.Errorf("water of %g degC: %d things tried", bath, len(w.WhatIfs))
		}
	}
	if w := Survive(somebody()); w.InWater != nil {
		t.Error("a curve of cold water on land")
	}
}

// A child gets a caveat, a grown person none of that kind.
func TestAChildIsACaveat(t *testing.T) {
	c := somebody()
	if strings.Contains(strings.Join(c.Caveats(), " "), "Children") {
		t.Error("a grown person is qualified as a child")
	}
	c.Person.Age = quantity.Just(6)
	if !strings.Contains(strings.Join(c.Caveats(), " "), "Children") {
		t.Errorf("a child of six passes: %v", c.Caveats())
	}
}

// Where nobody can live the answer says so, and rests on who found it.
func TestHeightIsACaveat(t *testing.T) {
	says := func(height float64, word string) bool {
		c := somebody()
		c.Given.Elevation = height
		return strings.Contains(strings.Join(c.Caveats(), " "), word)
	}
	for _, x := range []struct {
		height         float64
		sick, homeless bool
	}{{1000, false, false}, {4000, true, false}, {8000, false, true}} {
		if says(x.height, "mountain sick") != x.sick || says(x.height, "West 2002") != x.homeless {
			t.Errorf("%g m: mountain sick %v, nobody lives there %v", x.height, !x.sick, !x.homeless)
		}
	}
}

// Whoever fasts with water at hand is not impaired by thirst, whatever salt takes;
// without water thirst comes first.
func TestFastingIsNotThirst(t *testing.T) {
	c := somebody()
	c.Runs, c.Days, c.WaterDaily = 8, 40, 10
	if by := Survive(c).Impaired.Causes; by["thirst"] > 0 || by["starvation"] < 0.5 {
		t.Errorf("with water and without food impaired by %v", by)
	}
	c.Days, c.WaterDaily = 10, 0
	if by := Survive(c).Impaired.Causes; by["thirst"] < 1 {
		t.Errorf("without water impaired by %v", by)
	}
}

// Whoever would have to drink more than an army allows is told of salt, in the
// heat alone.
func TestMuchWaterIsACaveat(t *testing.T) {
	for _, x := range []struct {
		air, daily float64
		want       bool
	}{{45, 20, true}, {45, 8, false}, {15, 20, false}} {
		c := somebody()
		c.Given.Low, c.Given.High, c.WaterDaily = x.air, x.air, x.daily
		if got := strings.Contains(strings.Join(c.Caveats(), " "), "Montain"); got != x.want {
			t.Errorf("%g degC and %g l a day: told of salt %v", x.air, x.daily, got)
		}
	}
}
