package search

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
)

// air is the weather of one run, hour by hour. It is drawn as far as it is
// asked for, and the same for everybody of a run.
type air struct {
	c     Case
	gen   *weather.Generator
	days  []weather.Day
	hours []weather.Hour // of the given day
}

func (c Case) air(run chance.Seed) *air {
	a := &air{c: c}
	if c.Place != nil {
		a.gen = weather.New(run.Stream("search/weather")).Following(c.Record)
		return a
	}
	for h := range 24 {
		a.hours = append(a.hours, c.Given.hour(h))
	}
	return a
}

// at returns the weather of the hour that begins n hours after the start.
func (a *air) at(n int) weather.Hour {
	h := a.c.Start.Hour() + n
	if a.c.Place == nil {
		return a.hours[h%24]
	}
	first := a.c.Start.Truncate(24 * time.Hour)
	for len(a.days) <= h/24 {
		a.days = append(a.days, a.gen.Day(first.AddDate(0, 0, len(a.days)), a.c.Place.Place))
	}
	return a.days[h/24].Hour(h % 24)
}

// frostbite returns the shortest time in which bare skin freezes in the hours of
// a day from the start on [min], +Inf where it does not.
func (a *air) frostbite() float64 {
	shortest := math.Inf(1)
	for n := range min(24, a.c.hours()) {
		w := a.at(n)
		if w.Air <= frostbiteAir {
			shortest = math.Min(shortest, body.FrostbiteMinutes(w.Air, 3.6*w.Wind))
		}
	}
	return shortest
}

// frostbiteAir is the warmest air that the time to frostbite was measured for
// [degC].
const frostbiteAir = -15

// snows returns the share of what falls that is snow at an air temperature [degC]
// (Jennings et al. 2018), in air at least as humid as rain makes it.
func (g Given) snows(air float64) float64 {
	return weather.SnowPart(air, max(g.RH, 100*weather.RainHumidity))
}

// hour returns the conditions in the middle of an hour of the day.
func (g Given) hour(h int) weather.Hour {
	t := float64(h) + 0.5
	w := weather.Hour{
		Air: (g.Low+g.High)/2 - (g.High-g.Low)/2*math.Cos(2*math.Pi*(t-3)/24),
		RH:  g.RH, Wind: g.Wind, Cloud: 1, Pressure: weather.Pressure(g.Elevation),
	}
	w.Snow = g.Rain * g.snows(w.Air)
	w.Rain = g.Rain - w.Snow
	if g.Sun <= 0 {
		return w
	}
	w.Cloud = 0
	up := math.Sin(math.Pi * (t - 6) / 12)
	if up <= 0 {
		return w
	}
	w.SunElev = noonSun * up
	height := math.Sin(w.SunElev * math.Pi / 180)
	w.Global = g.Sun * height / math.Sin(noonSun*math.Pi/180)
	w.Diffuse = w.Global * weather.DiffusePart(w.Global/(solarConstant*height))
	w.Direct = (w.Global - w.Diffuse) / height
	return w
}
