package search

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
)

// PlaceAt returns the spot of the world at a point, as it usually is at a
// moment of local mean solar time. Open water is refused but for one afloat.
func PlaceAt(w *world.World, at geo.Point, when time.Time, afloat bool) (Place, error) {
	g := w.Ground(at, when)
	snow, under := g.SnowDepth(), g.Cover()
	if afloat {
		snow = 0
	} else if g.Sea || g.Lake >= 0 && g.LakeIce() <= 0 {
		return Place{}, FieldError{"at", at.String() + " on open water", "a place on land, given conditions, or --water-temp"}
	}
	return Place{
		Place: weather.Place{At: at, Elevation: g.Elevation, Normals: g.Normals()},
		Snow:  snow, Albedo: under.Properties().Albedo, Going: route.Trackless.On(under, snow, 1), Lee: walk.Lee(under),
	}, nil
}

// The ages between which the studies behind the body lie; below Grown a mass and
// a height have to be said [years].
const (
	Grown = 16
	old   = 75
)

// dryStores is how long food without vitamins does no harm [d].
const dryStores = 60

// Heights from which mountain sickness is common, and above which nobody lives
// for good: people stayed there for two years (West 2002) [m].
const (
	thinAir     = 2500.0
	highestHome = 5950.0
)

// What qualifies an answer in heat: the most that is to be drunk, 12 US quarts a
// day (Montain et al. 1999) [l/d], and the air of an afternoon from which heat is in
// question [degC].
const (
	mostDrink = 11.4
	hot       = 30.0
)

// Caveats returns what qualifies the answer of a case.
func (c Case) Caveats() []string {
	var out []string
	add := func(format string, a ...any) { out = append(out, fmt.Sprintf(format, a...)) }
	if c.swims() {
		add("that %.0f of 100 founder of cold shock in water of 10 degC and colder, fewer in warmer, rests on four swimmers (Keatinge et al. 1969) and may be changed by --founder; "+
			"waves, clothes that drag and how well people swim are not in it", 100*c.Founder)
	} else if c.Deep() {
		add("it holds for a face kept out of the water: gasping in the first minutes and waves drown people in life jackets too; of boaters a jacket spared one drowning in two (Cummings et al. 2011), and whoever is helpless may drown")
	}
	if c.Immersed > 0 && c.Bath > mildWater {
		add("in water of 15 to 30 degC the body here keeps its core for longer in the first hours than people did who were measured (Choi et al. 1996): take its hours as too long; the published curve may be the better")
	}
	switch {
	case c.swims() && c.tires() == nil && c.Bath > warmWater:
		add("that everybody whom nothing holds up drowns within %.0f h in water however warm is a setting, and long: most people tire within hours", staysUp)
	case c.heldUp():
		add("nobody stays afloat for days: whoever sleeps or slips out of the jacket drowns, which is not in it; long hours in warm water hold only for who is held up")
	}
	if c.steamy() {
		add("air so hot and damp (wet bulb above %.3g degC) lets no rest cool a person: published limits are about 31 degC for the young at light tasks and 35 degC for anybody at rest within some hours; "+
			"death by hours of fever rests on what sedated people bore in bed: take its hours as too long, most of all for the old and the sick", steam)
	}
	if c.drinksMuch() {
		add("sweat takes no salt here: an army lets nobody drink more than %.1f l a day (Montain et al. 1999), and who drinks more without salt falls ill of it", mostDrink)
	}
	if c.Person.Age.High > 60 && c.Immersed == 0 && (c.Place != nil || c.Given.hour(15).Air > hot) {
		add("in heat the old die sooner than told here: only their sweat and skin blood are weaker in the body; hearts, kidneys, thirst and drugs of old age are not in it")
	}
	if c.Person.Age.Low < Grown || c.Person.Age.High > old {
		add("the body was measured on people of %d to %d years. Children from %d years rest, store fat and take up oxygen by equations of their own, but sweat, shiver and die by those of adults; "+
			"the younger, and the old, are carried on: there the answer is rough", Grown, old, body.YoungestModel)
	}
	add("injury, illness, drink, drugs, despair and accidents are not in it, nor what a person finds who looks for water or shelter")
	if c.March > 0 && (c.Activity == Walk || c.Activity == NightWalk) {
		add("walking is reckoned on level ground off every path; climbs, rivers and losing the way are not in it")
	}
	if c.Shelter == party.SnowHole {
		add("the air in a snow hole is reckoned from the heat of those in it: closed, roofed by 0.4 m, with air to breathe; carbon monoxide of stoves, and the hours and sweat of digging it, are not in it")
	}
	switch {
	case c.elevation() > highestHome:
		add("nobody has lived above %.0f m for longer than two years (West 2002), and whoever comes up unused to it soon loses strength and senses: that is not in it, so that its hours are far too long", highestHome)
	case c.elevation() >= thinAir:
		add("at this height one in ten or more falls mountain sick who is not used to it: that is not in it")
	}
	if c.Days > dryStores {
		add("food is energy alone: on food without vitamin C scurvy begins within three months")
	}
	if c.Place != nil {
		if c.Record == nil {
			add("the weather is drawn from the usual climate of the place, not that of the very days")
		}
		add("snow on the ground is that of the usual year")
		add("water of rivers, lakes and wells counts only as far as --water and --water-daily say")
	}
	if c.Place == nil && c.Person.Age.IsExact() && c.massSaid() && c.Person.Mass.IsExact() && c.Person.Height.IsExact() {
		add("person and conditions are given to the figure, which leaves little spread; people alike in age and build still differ")
	}
	add("the spread is that of people, and of weather where it is drawn; what the model has wrong is not in it: 'longwalk validate body' shows by how much it misses the published cases")
	return out
}

// drinksMuch reports whether there is more water in the heat than anybody should
// drink.
func (c Case) drinksMuch() bool {
	return c.WaterDaily > mostDrink && c.Immersed == 0 && (c.Place != nil || c.Given.hour(15).Air > hot)
}

// steamy reports whether given air is ever so damp and hot that sweat no longer
// cools.
func (c Case) steamy() bool {
	if c.Place != nil || c.Immersed > 0 {
		return false
	}
	for h := range 24 {
		w := c.Given.hour(h)
		wick, err := body.Outdoors{Air: w.Air, RH: w.RH, Pressure: w.Pressure, Wind: math.Max(1, w.Wind)}.NaturalWetBulb()
		if err == nil && wick > steam {
			return true
		}
	}
	return false
}

// Works returns what the answer of a case rests on.
func (c Case) Works() []cite.Work {
	works := cite.Set{}
	works.Add(cite.Paal2016, cite.FM30570)
	works.Add(body.Works()...)
	if !c.massSaid() {
		works.Add(cite.Flegal2006)
	}
	if c.steamy() {
		works.Add(cite.Sherwood2010, cite.Vecellio2022)
	}
	switch {
	case c.swims():
		works.Add(cite.Keatinge1969)
	case c.Deep():
		works.Add(cite.Cummings2011)
	}
	if _, of := c.curves(); of != nil {
		works.Add(of...)
	}
	if c.elevation() > highestHome {
		works.Add(cite.West2002)
	}
	if c.drinksMuch() {
		works.Add(cite.Montain1999)
	}
	switch c.Shelter {
	case party.SnowHole:
		works.Add(cite.Mueller1997)
	case party.Tent:
		works.Add(cite.ISO6946)
	}
	works.Add(pace.DefaultSpeed().Works...)
	works.Add(pace.DefaultCost().Works...)
	works.Add(pace.GoingWorks()...)
	if c.snow() > 0 {
		works.Add(pace.SnowWorks()...)
	}
	if c.tires() != nil && c.heldUp() || c.swims() && c.Bath >= tiring[0].at {
		works.Add(cite.RescueTable)
	}
	if c.Place == nil && c.Given.Rain > 0 {
		works.Add(cite.Jennings2018)
	}
	if c.Place != nil {
		works.Add(weather.Works()...)
		works.Add(climate.Works()...)
		works.Add(cover.Works()...)
	}
	return works.Sorted()
}
