package main

import (
	"errors"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/search"
)

// surviveFlags are the flags of survive as written.
type surviveFlags struct {
	at, date, hour                                      string
	air, wind, rh, sun, rain, elevation                 string
	snow                                                bool
	sex, age, mass, height, fat, fitness                string
	acclimatised                                        bool
	wear, clo, wet, bed, shelter                        string
	windproof, fire, shade                              bool
	activity, march, load                               string
	water, waterDaily, food, foodDaily, days, waterTemp string
	weather, after, immersed, heldBy, founder           string
	runs, whatIf, sharing                               int
	seed                                                uint64
}

func (d *door) survive() *cobra.Command {
	var f surviveFlags
	c := &cobra.Command{
		Use:   "survive",
		Short: "How long a missing person can live there: hours to impairment, helplessness and death, and what would help",
		Long: `Puts people like the missing one through the weather of a place and date, drawn from its
climate, or through given conditions, and says when they are impaired, when helpless,
when dead, of what, and what would help most. Numbers are in the unit shown, or with
another unit behind; most may be a range, such as 40..60.

  longwalk survive --at 44.27,-71.30 --date 2026-02-10T16:00 --wear 'long-sleeve shirt,thick trousers,fleece jacket'
  longwalk survive --air -20 --wind 5 --clo 1.5 --wet soaked
  longwalk survive --air 26..44 --sun 950 --rh 15 --activity walk --water 2
  longwalk survive --water-temp 8 --afloat nothing`,
		Args: args(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return d.surviveRun(c.Flags(), f) },
	}
	f.declare(c.Flags())
	return c
}

func (f *surviveFlags) declare(s *pflag.FlagSet) {
	s.SortFlags = false
	s.StringVar(&f.at, "at", "", "place, as LAT,LON; weather is drawn from its climate")
	s.StringVar(&f.date, "date", "", "with --at: day, or day and hour of local solar time, when the clock begins")
	s.StringVar(&f.weather, "weather", "usual", "with --at: usual (drawn), observed or forecast (of the very days, where the store has them: longwalk world fetch)")
	s.StringVar(&f.air, "air", "", "given air temperature [degC]; a range swings by the day, coldest at 3, warmest at 15 o'clock")
	s.StringVar(&f.wind, "wind", "2", "given wind at 10 m [m/s]")
	s.StringVar(&f.rh, "rh", "50", "given relative humidity [%]")
	s.StringVar(&f.sun, "sun", "0", "given sun at noon, global radiation [W/m2]; 0 is overcast, 1000 a desert noon")
	s.StringVar(&f.rain, "rain", "0", "given rain or snowfall, told apart by the air [mm/h]")
	s.StringVar(&f.elevation, "elevation", "0", "given height above the sea [m]")
	s.BoolVar(&f.snow, "snow", false, "given snow on the ground")
	s.StringVar(&f.hour, "hour", "12", "hour of the day when the clock begins, in given conditions")
	s.StringVar(&f.waterTemp, "water-temp", "", "in the water: its temperature [degC]; without --air and --at the air is as warm")
	s.StringVar(&f.immersed, "immersed", "0.9", "with --water-temp: share of the body in the water")
	s.StringVar(&f.heldBy, "afloat", string(search.Jacket), "with --water-temp: what holds the person up: "+choices(search.Afloats()))
	s.StringVar(&f.founder, "founder", "0.5", "with --afloat nothing: share who founder of cold shock in water of 10 degC and colder, less in warmer (0 to 1)")
	s.StringVar(&f.sex, "sex", string(party.Male), choices(party.Sexes()))
	s.StringVar(&f.age, "age", "20..60", "age [years]")
	s.StringVar(&f.mass, "mass", "", "unclothed body mass [kg] (default by height, as healthy adults have it)")
	s.StringVar(&f.height, "height", "", "stature [cm] (default 166..186 for a man, 154..172 for a woman)")
	s.StringVar(&f.fat, "fat", "", "fat [% of body mass] (default by body mass index, age and sex)")
	s.StringVar(&f.fitness, "fitness", string(party.Average), choices(party.FitnessLevels()))
	s.BoolVar(&f.acclimatised, "heat-used", false, "acclimatised to heat")
	s.StringVar(&f.wear, "wear", "", "garments by name, with commas; a name that is not known lists them")
	s.StringVar(&f.clo, "clo", "1", "clothing in clo, in place of --wear; 0 naked, 1 trousers, shirt and jacket, 3 winter dress")
	s.BoolVar(&f.windproof, "windproof", false, "the outer layer stops wind")
	s.StringVar(&f.wet, "wet", "dry", "clothing at the start: dry, damp, wet, soaked, or share of the water that it can hold (0 to 1)")
	s.StringVar(&f.bed, "bed", "none", choices(bedNames()))
	s.StringVar(&f.shelter, "shelter", string(party.NoShelter), choices(party.Shelters()))
	s.IntVar(&f.sharing, "sharing", 1, "people in the shelter: their heat warms a tent or snow hole")
	s.BoolVar(&f.fire, "fire", false, "has a fire when resting")
	s.BoolVar(&f.shade, "shade", false, "keeps out of the sun when resting")
	s.StringVar(&f.activity, "activity", string(search.Rest), choices(search.Activities()))
	s.StringVar(&f.march, "march", "8", "hours walked a day [h]")
	s.StringVar(&f.load, "load", "5", "carried [kg]")
	s.StringVar(&f.water, "water", "0", "water at hand at the start [l]")
	s.StringVar(&f.waterDaily, "water-daily", "0", "water found a day [l]")
	s.StringVar(&f.food, "food", "0", "food at hand at the start [kcal]")
	s.StringVar(&f.foodDaily, "food-daily", "0", "food found a day [kcal]")
	s.StringVar(&f.after, "after", "0", "also say how people are so many hours after the start [h]")
	s.StringVar(&f.days, "days", "10", "how far to look ahead [days]")
	s.IntVar(&f.runs, "runs", 100, "people drawn")
	s.IntVar(&f.whatIf, "what-if", 24, "of them, put through each what-if (0: none)")
	s.Uint64Var(&f.seed, "seed", 1, "seed: the same seed gives the same answer to the last bit")
}

func choices[T ~string](all []T) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}

func bedNames() []string {
	var names []string
	for _, b := range party.Beds() {
		names = append(names, b.Name)
	}
	return names
}

// surviveRun answers the flags.
func (d *door) surviveRun(set *pflag.FlagSet, f surviveFlags) error {
	c, missing, err := d.surviveCase(set, f)
	var field search.FieldError
	if errors.As(err, &field) {
		return wrong("--%v", field)
	}
	if err != nil {
		return err
	}
	if err := c.Check(); err != nil {
		return wrong("--%v", err)
	}
	return d.showWindow(c, search.Survive(c), missing)
}

// agree returns an error when a flag was given that the others leave without effect.
func (f surviveFlags) agree(set *pflag.FlagSet, c search.Case) error {
	for _, name := range []string{"immersed", "afloat", "founder"} {
		if f.waterTemp == "" && set.Changed(name) {
			return wrong("--%s: found without --water-temp; allowed: for one in the water", name)
		}
	}
	if set.Changed("founder") && c.Afloat == search.Jacket {
		return wrong("--founder: found with --afloat %q; allowed: with --afloat %q", search.Jacket, search.Nothing)
	}
	for _, name := range []string{"march", "load"} {
		if set.Changed(name) && c.Activity != search.Walk && c.Activity != search.NightWalk {
			return wrong("--%s: found with --activity %q; allowed: with --activity %q or %q", name, c.Activity, search.Walk, search.NightWalk)
		}
	}
	if set.Changed("clo") && set.Changed("wear") {
		return wrong("--clo: found with --wear; allowed: one of them")
	}
	if f.sharing < 1 {
		return wrong("--sharing: found %d; allowed: 1, the person alone, or more", f.sharing)
	}
	return nil
}

// given are the flags that speak of conditions, not of a place.
var given = []string{"air", "wind", "rh", "sun", "rain", "elevation", "snow", "hour"}

// surviveCase makes a case of the flags, and says what was asked for and is
// missing.
func (d *door) surviveCase(set *pflag.FlagSet, f surviveFlags) (c search.Case, missing string, err error) {
	c = search.Case{
		WindProof: f.windproof, Fire: f.fire, Shaded: f.shade, Sharing: f.sharing, Runs: f.runs, WhatIfs: f.whatIf, Seed: chance.Seed(f.seed),
	}
	for _, step := range []func(*search.Case) error{f.person, f.clothing, f.doing, f.afloat} {
		if err := step(&c); err != nil {
			return c, "", err
		}
	}
	if err := f.agree(set, c); err != nil {
		return c, "", err
	}
	if f.at == "" {
		for _, name := range []string{"date", "weather"} {
			if set.Changed(name) {
				return c, "", wrong("--%s: found without --at; allowed: with a place", name)
			}
		}
		if f.air == "" {
			f.air = f.waterTemp
		}
		if f.air == "" {
			return c, "", wrong("survive: found neither --at nor --air; allowed: a place with --at and --date, or given conditions with --air or --water-temp")
		}
		return c, "", f.conditions(&c)
	}
	for _, name := range given {
		if set.Changed(name) {
			return c, "", wrong("--%s: found with --at; allowed: a place, or given conditions", name)
		}
	}
	missing, err = d.surviveAt(f, &c)
	return c, missing, err
}

// surviveAt sets the case to a place and moment of the world.
func (d *door) surviveAt(f surviveFlags, c *search.Case) (missing string, err error) {
	p, err := geo.ParsePoint(f.at)
	if err != nil {
		return "", wrong("--at: %v", err)
	}
	if c.Start, err = moment(f.date); err != nil {
		return "", err
	}
	if _, err := oneOf("weather", f.weather, []string{"usual", "observed", "forecast"}); err != nil {
		return "", err
	}
	w, err := d.open()
	if err != nil {
		return "", err
	}
	place, err := search.PlaceAt(w, p, c.Start, c.Immersed > 0)
	if err != nil {
		return "", err
	}
	c.Place = &place
	c.Record, missing = assess.RecordedAt(w, f.weather, p, c.Start, c.Days)
	return missing, nil
}

// conditions sets the case to given conditions. Their day has no date: only
// the hour counts.
func (f surviveFlags) conditions(c *search.Case) error {
	air, err := ranged("air", f.air, "degC", quantity.ParseTemperature)
	if err != nil {
		return err
	}
	g := search.Given{Low: air.Low, High: air.High, Snow: f.snow}
	var hour, elevation float64
	for _, x := range []struct {
		name, text string
		to         *float64
	}{{"rh", f.rh, &g.RH}, {"sun", f.sun, &g.Sun}, {"rain", f.rain, &g.Rain}, {"hour", f.hour, &hour}} {
		if *x.to, err = plain(x.name, x.text); err != nil {
			return err
		}
	}
	if g.Wind, err = single("wind", f.wind, "m/s", quantity.ParseSpeed); err != nil {
		return err
	}
	if elevation, err = single("elevation", f.elevation, "m", quantity.ParseLength); err != nil {
		return err
	}
	if hour < 0 || hour >= 24 {
		return search.FieldError{Field: "hour", Found: f.hour, Allowed: "0 to 23"}
	}
	g.Elevation = elevation
	c.Given, c.Start = g, time.Date(2000, 1, 1, int(hour), 0, 0, 0, time.UTC)
	return nil
}
