// Package search says how long a missing person can live where he or she is:
// hours to impairment, to helplessness and to death, with spread and cause, and
// what would help most.
package search

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
)

// Activity is what the missing person does.
type Activity string

// The activities. Whoever can, gets up and moves when chilled.
const (
	Rest      Activity = "rest"       // stays, sleeps by night
	Still     Activity = "still"      // cannot move, hurt or trapped
	Walk      Activity = "walk"       // walks by day
	NightWalk Activity = "night walk" // walks from dusk and rests by day
	Build     Activity = "shelter"    // works on a shelter first, then rests in it
)

// Activities returns what a missing person may do.
func Activities() []Activity { return []Activity{Rest, Still, Walk, NightWalk, Build} }

// Case is one missing person and the conditions there. Nothing in it is
// changed by the search.
type Case struct {
	Person party.Person   // ranges are drawn, one person a run; no mass: by height, as healthy adults have it
	Fat    quantity.Doubt // of body mass [%]; none: by body mass index, age and sex

	Place  *Place // nil: Given holds
	Given  Given
	Record weather.Record // of the very days at the place; nil: all weather is drawn
	Start  time.Time      // when the clock begins, local mean solar time
	Shaded bool           // keeps out of the sun

	Immersed float64 // share of the body in water, 0: on land [1]
	Bath     float64 // temperature of that water [degC]
	Afloat   Afloat  // what holds the person up in it; none said: a life jacket
	Founder  float64 // share of those whom nothing holds up who founder of cold shock in the coldest water [1]

	Activity Activity
	March    float64 // hours walked a day [h]
	Load     float64 // carried [kg]

	Clo       float64 // insulation of all that is worn [clo]
	HandClo   float64 // of gloves or mittens about the hands [clo]
	BedClo    float64 // added while lying or sitting [clo]
	WindProof bool
	Wet       float64 // water in the clothing at the start, as a share of what it can hold [1]
	Shelter   party.Shelter
	Sharing   int // people in the shelter, whose heat warms a tent or snow hole; 0: the person alone
	Fire      bool

	Water, WaterDaily float64 // at hand at the start [l]; found a day [l/d]
	Food, FoodDaily   float64 // at hand at the start [kcal]; found a day [kcal/d]

	After   float64 // hours since the start at which it is asked how people are; 0: not asked [h]
	Days    float64 // how far is looked ahead [d]
	Runs    int     // people drawn
	WhatIfs int     // of them, put through each what-if
	Seed    chance.Seed

	keptDry bool // of a what-if: no rain wets
}

// Place is a spot of the world whose weather is drawn.
type Place struct {
	weather.Place
	Snow   float64    // usual depth on the day [m]
	Albedo float64    // of the ground without snow [1]
	Going  pace.Going // off every path, under that snow
	Lee    float64    // share of wind and sky that the cover shuts out [1]
}

// Given are conditions that stay as they are, or swing by the day.
type Given struct {
	Low, High float64 // air temperature; coldest at 3, warmest at 15 o'clock [degC]
	RH        float64 // [%]
	Wind      float64 // at 10 m [m/s]
	Sun       float64 // global radiation at noon [W/m2]; 0: overcast
	Rain      float64 // [mm/h]
	Elevation float64 // [m]
	Snow      bool    // snow lies
}

// The largest search that is taken on.
const (
	MostRuns = 10_000
	MostDays = 400

	mostSharing = 20 // people in a shelter
)

// FieldError is a value of a Case that is not allowed.
type FieldError struct{ Field, Found, Allowed string }

// Error says the field, what was found and what is allowed.
func (e FieldError) Error() string {
	return fmt.Sprintf("%s: found %s; allowed: %s", e.Field, e.Found, e.Allowed)
}

// bound is a number of a Case with the span it must lie in.
type bound struct {
	field     string
	value     float64
	low, high float64
	unit      string
}

// Check returns the first value that is not allowed, nil when all are.
func (c Case) Check() error {
	g := c.Given
	bounds := []bound{
		{"age", c.Person.Age.Low, 1, 110, "years"},
		{"age", c.Person.Age.High, 1, 110, "years"},
		{"height", c.Person.Height.Low, 0.6, 2.3, "m"},
		{"height", c.Person.Height.High, 0.6, 2.3, "m"},
		{"march", c.March, 0, 20, "h/day"},
		{"load", c.Load, 0, 60, "kg"},
		{"clo", c.Clo, 0, 10, "clo"},
		{"hands", c.HandClo, 0, 12, "clo"},
		{"bed", c.BedClo, 0, 15, "clo"},
		{"wet", c.Wet, 0, 1, "share of the water that the clothing can hold"},
		{"immersed", c.Immersed, 0, 1, "share of the body in water"},
		{"water-temp", c.Bath, -2, 40, "degC"},
		{"founder", c.Founder, 0, 1, "share of those whom nothing holds up"},
		{"water", c.Water, 0, 1000, "l"},
		{"water-daily", c.WaterDaily, 0, 50, "l/day"},
		{"food", c.Food, 0, 1e6, "kcal"},
		{"food-daily", c.FoodDaily, 0, 10_000, "kcal/day"},
		{"days", c.Days, 1.0 / 24, MostDays, "days"},
		{"after", c.After, 0, 24 * c.Days, "h, within the days looked at"},
		{"sharing", float64(c.Sharing), 0, mostSharing, "people in the shelter"},
		{"runs", float64(c.Runs), 1, MostRuns, "people"},
		{"what-if", float64(c.WhatIfs), 0, MostRuns, "people"},
	}
	if c.Place == nil {
		bounds = append(bounds,
			bound{"air", g.Low, -60, 55, "degC"}, bound{"air", g.High, -60, 55, "degC"},
			bound{"rh", g.RH, 0, 100, "%"}, bound{"wind", g.Wind, 0, 40, "m/s"}, bound{"sun", g.Sun, 0, 1250, "W/m2"},
			bound{"rain", g.Rain, 0, 50, "mm/h"}, bound{"elevation", g.Elevation, -430, 8850, "m"})
	}
	if c.fatSaid() {
		bounds = append(bounds, bound{"fat", c.Fat.Low, 4, 60, "% of body mass"}, bound{"fat", c.Fat.High, 4, 60, "% of body mass"})
	}
	if c.massSaid() {
		bounds = append(bounds, bound{"mass", c.Person.Mass.Low, 8, 250, "kg"}, bound{"mass", c.Person.Mass.High, 8, 250, "kg"})
	}
	for _, b := range bounds {
		if !(b.value >= b.low && b.value <= b.high) { // not a number is refused too
			return FieldError{b.field, fmt.Sprintf("%.4g", b.value), fmt.Sprintf("%.5g to %.5g %s", b.low, b.high, b.unit)}
		}
	}
	if err := c.checkPerson(); err != nil {
		return err
	}
	if err := c.checkAfloat(); err != nil {
		return err
	}
	if c.Sharing > 1 && c.Shelter != party.Tent && c.Shelter != party.SnowHole {
		return FieldError{"sharing", fmt.Sprintf("%d in shelter %q", c.Sharing, c.Shelter), "1, or a tent or a snow hole, which people warm"}
	}
	if c.Shelter == party.SnowHole && c.snow() <= 0 {
		return FieldError{"shelter", string(party.SnowHole) + " where no snow lies", "another shelter, or snow on the ground"}
	}
	return nil
}

// checkPerson returns what cannot be of a person as a whole: a child whose mass
// is to be drawn from adults, and somebody so thin that hunger has mostly killed.
func (c Case) checkPerson() error {
	p := c.Person
	if !c.massSaid() {
		if p.Age.Low < Grown {
			return FieldError{"mass", fmt.Sprintf("none for somebody of %.3g years", p.Age.Low), fmt.Sprintf("a mass and a height of one's own below %d years", Grown)}
		}
		return nil
	}
	thinnest, least := p.Mass.Low/(p.Height.High*p.Height.High), body.DeadlyBMI(p.Sex, 0)
	if p.Age.Low >= Grown && thinnest <= least {
		return FieldError{
			"mass", fmt.Sprintf("%.4g kg at %.4g cm, a body mass index of %.3g", p.Mass.Low, 100*p.Height.High, thinnest),
			fmt.Sprintf("above %.3g kg/m2, where hunger has killed half; heavier, or another height", least),
		}
	}
	return nil
}

// checkAfloat returns what does not go with water, or with land.
func (c Case) checkAfloat() error {
	if c.Immersed <= 0 {
		return nil
	}
	switch {
	case c.Afloat == Nothing && !c.Deep():
		return FieldError{"immersed", fmt.Sprintf("%.4g with nothing to hold on to", c.Immersed), fmt.Sprintf("above %.2g, where one has to swim", hull)}
	case c.Activity != Rest && c.Activity != Still:
		return FieldError{"activity", string(c.Activity) + " in the water", "rest or still"}
	case c.Shelter != party.NoShelter:
		return FieldError{"shelter", string(c.Shelter) + " in the water", string(party.NoShelter)}
	case c.BedClo > 0:
		return FieldError{"bed", "a bed in the water", "none"}
	case c.Fire:
		return FieldError{"fire", "a fire in the water", "none"}
	case c.Shaded:
		return FieldError{"shade", "shade in the water", "none"}
	}
	return nil
}

// hours is how far is looked ahead, in whole hours.
func (c Case) hours() int { return int(math.Ceil(c.Days * 24)) }

// snow returns the depth of snow that lies [m].
func (c Case) snow() float64 {
	switch {
	case c.Place != nil:
		return c.Place.Snow
	case c.Given.Snow:
		return givenSnow
	}
	return 0
}

// elevation returns the height above the sea [m].
func (c Case) elevation() float64 {
	if c.Place != nil {
		return c.Place.Elevation
	}
	return c.Given.Elevation
}
