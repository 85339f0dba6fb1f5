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
		"wet":        func(c *Case) { c.Wet = 1 },
		"water":      func(c *Case) { c.Water = math.Inf(1) },
		"food-daily": func(c *Case) { c.FoodDaily = -5 },
		"march":      func(c *Case) { c.March = 25 },
		"after":      func(c *Case) { c.After = 1000 },
		"shelter":    func(c *Case) { c.Shelter = party.SnowHole },
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

// Nobody is looked for on open water by what holds on land, and no curve of
// cold water is drawn out.
func TestOpenWaterIsRefused(t *testing.T) {
	w, err := world.Open()
	if err != nil {
		t.Fatal(err)
	}
	var f FieldError
	if _, err := PlaceAt(w, geo.Point{Lat: 40, Lon: -40}, time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)); !errors.As(err, &f) || f.Field != "at" {
		t.Errorf("the Atlantic: %v", err)
	}
	for _, temperature := range []float64{-2, 23, math.NaN()} {
		if _, err := InWater(temperature); !errors.As(err, &f) || f.Field != "water-temp" {
			t.Errorf("water of %g degC: %v", temperature, err)
		}
	}
	five, err := InWater(5)
	if err != nil || math.Abs(five.Predicted-132.0/60) > 0.02 || math.Abs(five.Longest-5.25) > 0.01 || len(five.Works) != 2 {
		t.Errorf("water of 5 degC: %+v, %v", five, err)
	}
}

// A child gets a caveat, a grown person none of that kind.
func TestAChildIsACaveat(t *testing.T) {
	c := somebody()
	if strings.Contains(strings.Join(c.Caveats(), " "), "children") {
		t.Error("a grown person is qualified as a child")
	}
	c.Person.Age = quantity.Just(6)
	if !strings.Contains(strings.Join(c.Caveats(), " "), "children") {
		t.Errorf("a child of six passes: %v", c.Caveats())
	}
}
