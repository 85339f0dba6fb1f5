package world

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/sky"
)

// Value is one fact about a place and moment, with where it comes from.
type Value struct {
	Name   string `json:"name"`
	Value  any    `json:"value"`
	Unit   string `json:"unit,omitempty"`
	Text   string `json:"text,omitempty"` // for a person, where value and unit do not say it
	Source string `json:"source"`
}

// Shown is all that the world knows of a place and moment.
type Shown struct {
	At      geo.Point `json:"at"`
	Time    time.Time `json:"local_solar_time"`
	Values  []Value   `json:"values"`
	Caveats []string  `json:"caveats"`
}

// hilly is the spread of heights from which the highest ground is told [m]: on
// plains beside mountains it is put too high.
const hilly = 100

// summitMiss is the distance within which nine summits in ten of those in
// TestKnownSummitsAreTheHighestGroundAbout lie of the estimate [m].
const summitMiss = 520

// Show returns everything about a place and moment, each value with its source.
func (w *World) Show(p geo.Point, local time.Time) Shown {
	g := w.Ground(p, local)
	s := Shown{At: p, Time: local, Caveats: []string{}}
	s.ground(w, g)
	s.air(w, g)
	s.sky(g)
	s.water(w, g)
	s.territory(w, g)
	if caveat, ok := g.Inversion(); ok && g.Usual().Inversion < pooled {
		s.Caveats = append(s.Caveats, caveat.Error()) // in winter
	}
	for _, gap := range g.Amiss() {
		s.Caveats = append(s.Caveats, gap.Error())
	}
	for _, e := range w.Gaps() {
		s.Caveats = append(s.Caveats, e.Error())
	}
	return s
}

func (s *Shown) add(name string, value any, unit, source string) {
	if x, ok := value.(float64); ok {
		if !finite(x) {
			value = nil
		} else {
			value = tidy(x)
		}
	}
	s.Values = append(s.Values, Value{Name: name, Value: value, Unit: unit, Source: source})
}

// tidy rounds to hundredths, and large values to whole ones.
func tidy(x float64) float64 {
	if math.Abs(x) >= 1000 {
		return math.Round(x)
	}
	return math.Round(x*100) / 100
}

func (s *Shown) say(name string, value any, text, source string) {
	s.Values = append(s.Values, Value{Name: name, Value: value, Text: text, Source: source})
}

func (s *Shown) ground(w *World, g Ground) {
	heights := w.HeightSource(g.At)
	floor := heights
	if g.Hollow {
		floor += "; " + cite.SettingHollowHeight.String()
	}
	s.add("elevation", g.Elevation, "m", floor)
	if g.Doubt > 0 {
		s.add("elevation: nine towns in ten lie within", math.Round(g.Doubt/10)*10, "m", heights)
	}
	if g.Hollow {
		s.add("elevation: mean of the country here", g.Mean, "m", heights)
	}
	s.add("relief: spread of heights around", g.Relief.SD, "m", heights)
	s.add("relief: lowest around", g.Relief.Min, "m", heights)
	s.add("relief: highest around", g.Relief.Max, "m", heights)
	if top, ok := elevation.Top(w.Heights, g.At); ok && top > g.Relief.Max && g.Relief.SD >= hilly {
		top = math.Round(top/10) * 10
		s.Values = append(s.Values, Value{
			Name: "relief: highest ground around, summits counted", Value: top, Unit: "m",
			Text:   fmt.Sprintf("some %.0f m; nine known summits in ten lie within %d m of such an estimate", top, summitMiss),
			Source: cite.CesiumHeights.String() + "; " + cite.SettingSummitRise.String(),
		})
	}
	s.add("cover", g.Cover().String(), "", g.CoverSource())
	setting, means := cite.SettingCoverTable.String(), g.Cover().Properties()
	s.add("shade from the noon sun there", means.Shade, "1", setting)
	s.add("chance of wood for a fire", means.Firewood, "1", setting)
	s.add("food for a gatherer, against the best cover", means.Forage, "1", setting)
	s.add("sight of a standing person", means.Visibility, "m", setting)
	s.add("climate class", g.Koppen(), "", "Koeppen-Geiger, from the embedded climate")
}

func (s *Shown) air(w *World, g Ground) {
	source := w.airSource(g.At)
	m := g.Usual()
	s.add("usual mean temperature that day", m.Mean, "degC", source)
	s.add("usual night", m.Mean-m.Range/2, "degC", source)
	s.add("usual noon", m.Mean+m.Range/2, "degC", source)
	if m.Inversion >= 0.5 {
		s.add("in these: cold air pooled in the valley", -m.Inversion, "K", source)
	}
	s.add("spread of days", m.DaySD, "K", source)
	s.add("spread of such months from year to year", m.YearSD, "K", source)
	s.add("rain of the month", m.Rain, "mm", source)
	s.add("snowfall of the month, as water", m.Snowfall, "mm", source)
	s.add("wet days of the month", m.WetDays, "d", source)
	s.add("wind", m.Wind, "m/s", source)
	s.add("relative humidity", 100*m.Humidity(), "%", source)
	s.add("cloud, share of the sky", m.Cloud, "1", source)
	s.add("days with blowing dust in the month", m.DustDays, "d", source)
	s.add("snow depth", g.SnowDepth(), "m", "degree-day snow, within a factor of 1.6 at 77 of 101 known towns")
	months, text := make([]float64, 12), ""
	for i, x := range g.Normals().Months {
		months[i] = math.Round(x.Mean*10) / 10
		text += fmt.Sprintf("%.0f ", math.Round(x.Mean))
	}
	s.Values = append(s.Values, Value{"mean temperature, January to December", months, "degC", text + "degC", source})
}

func (s *Shown) sky(g Ground) {
	const source = "low-precision sun and moon; see world/sky"
	light, today := g.Light(), g.Sun()
	s.add("sun elevation", light.SunElevation, "deg", source)
	s.add("sun azimuth", light.SunAzimuth, "deg", source)
	s.add("light on the level, clear sky", light.Lux, "lx", source)
	s.add("moon elevation", light.MoonElevation, "deg", source)
	s.add("moon lit, share of its disc", light.MoonLit, "1", source)
	s.add("day length", today.Length, "h", source)
	sun, civil, nautical := dayless(today)
	at := func(name string, t time.Time, without string) {
		text := clock(t)
		if t.IsZero() {
			text += without
		}
		s.say(name, clock(t), text, source)
	}
	at("sunrise", today.Rise, sun)
	at("sunset", today.Set, sun)
	at("civil dawn", today.Dawn, civil)
	at("civil dusk", today.Dusk, civil)
	at("nautical dawn", today.NautDawn, nautical)
	at("nautical dusk", today.NautSet, nautical)
	moon := sky.MoonOn(g.At, g.Time)
	at("moonrise", moon.Rise, "")
	at("moonset", moon.Set, "")
	midnight := time.Date(g.Time.Year(), g.Time.Month(), g.Time.Day()+1, 0, 0, 0, 0, time.UTC)
	night := sky.At(g.At, sky.UTC(g.At.Lon, midnight))
	s.Values = append(s.Values, Value{
		Name: "light at the midnight that ends the day, clear sky", Value: math.Round(night.Lux*1e4) / 1e4, Unit: "lx",
		Text:   fmt.Sprintf("%.2g lx: moon %.0f deg high, %.0f %% lit; stars alone give %.2g", night.Lux, night.MoonElevation, 100*night.MoonLit, sky.NightLux),
		Source: source,
	})
}

// dayless is why the sun does not cross the horizon on a day, or the heights at
// which civil and nautical twilight begin and end.
func dayless(d sky.SunDay) (sun, civil, nautical string) {
	switch {
	case d.PolarDay:
		const up = ": the sun stays up"
		return up, up, up
	case d.PolarNight:
		sun = ": the sun stays down"
	}
	if d.Length+d.Twilight > 0 {
		return sun, ": it does not grow darker", ": it does not grow darker"
	}
	return sun, ": it stays darker", ": it stays darker"
}

func clock(t time.Time) string {
	if t.IsZero() {
		return "none that day"
	}
	return t.Format("15:04")
}

func nameless(name string) string {
	if name == "" {
		return "a river without a name on the map"
	}
	return name
}
