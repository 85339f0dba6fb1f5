package weather

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/sky"
)

// Place is where the party is on a day.
type Place struct {
	At        geo.Point
	Elevation float64 // [m]
	Normals   climate.Normals
}

// Generator draws the weather that one walk meets, day after day. What a day
// stands against the usual belongs to the date and the seed alone, so two plans
// under one seed meet the same cold spells and the same storms, each as its
// place has them. A Generator is not safe for concurrent use.
type Generator struct {
	stream  chance.Stream
	record  Record // nil: all is drawn
	running bool
	last    int64 // day number of the last day drawn
	today   daily // its standing
	next    daily // tomorrow's
	wet     bool  // whether it was wet
	hourly  float64
	end     seam
}

// seam is what the end of a day hands to the next, so that nothing leaps at
// midnight.
type seam struct {
	air    float64 // temperature [degC]
	since  float64 // since sunset [h]
	cloud  float64
	vapour float64 // [hPa]
	wind   float64 // standard normal of the daily wind
}

// New returns a generator that draws from a stream.
func New(s chance.Stream) *Generator { return &Generator{stream: s} }

// Day is the weather of one day, from midnight to midnight of mean local solar
// time.
type Day struct {
	Date          time.Time
	Wet           bool    // 1 mm or more falls
	Mean          float64 // of the 24 hours' air temperature [degC]
	Min, Max      float64 // of the hours' air temperature [degC]
	Precipitation float64 // rain and snow [mm]
	DayLength     float64 // [h]
	hours         [24]Hour
}

// Hour returns the weather of an hour, 0 to 23: the hour that begins at h
// o'clock mean local solar time, as it is in its middle.
func (d *Day) Hour(h int) Hour { return d.hours[h] }

// Day draws the weather of a date at the place where the party is on it. The
// dates of consecutive calls follow one another; another date starts the
// weather afresh, from the same draws. Only the calendar date counts.
func (g *Generator) Day(date time.Time, pl Place) Day {
	y, m, d := date.Date()
	date = time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	number := date.Unix() / 86400
	course := sky.CourseOf(pl.At, date)
	noon, length := course.Daylight()
	c := curveOf(noon, length)

	fresh := !g.running || number != g.last+1
	if fresh {
		g.runIn(number)
	}
	g.today, g.next = g.next, g.next.follow(g.stream, number+1)
	g.last, g.running = number, true

	now := usual(g.stream, date, &pl)
	now.blow()
	then := usual(g.stream, date.AddDate(0, 0, 1), &pl)
	if fresh {
		g.wet = now.runInWet(g.stream, number)
	}
	g.wet = now.isWet(g.today, g.wet)
	here := now.on(g.today, g.wet, &c)
	tomorrow := then.on(g.next, then.isWet(g.next, g.wet), &c)
	if fresh {
		g.end = here.eve(c, g.today.wind)
	}
	w := weaver{
		course: &course, place: &pl, now: now, curve: c, pressure: Pressure(pl.Elevation),
		cloud:  [3]float64{g.end.cloud, here.cloud, (here.cloud + tomorrow.cloud) / 2},
		vapour: [3]float64{g.end.vapour, here.vapour, (here.vapour + tomorrow.vapour) / 2},
		wind:   swing{g.end.wind, g.today.wind, midnight(g.today.wind, g.next.wind, windDayMemory)},
	}
	w.curve.start, w.curve.since = g.end.air, g.end.since
	w.curve.low, w.curve.high, w.curve.nextLow = here.low, here.high, tomorrow.low

	day := g.weave(&w, number, here)
	day.Date, day.Wet, day.DayLength = date, g.wet, length
	g.end = seam{
		air: w.curve.at(24), since: 24 - w.curve.sunset,
		cloud: w.cloud[2], vapour: w.vapour[2], wind: w.wind.to,
	}
	if g.record != nil {
		g.follow(&day, &w)
	}
	return day
}

// eve returns the seam that a day like this one would have left.
func (s state) eve(c curve, wind float64) seam {
	c.low, c.high, c.nextLow = s.low, s.high, s.low
	return seam{air: c.at(24), since: 24 - c.sunset, cloud: s.cloud, vapour: s.vapour, wind: wind}
}

// runIn lets the chain of days run up to the eve of a day.
func (g *Generator) runIn(number int64) {
	var d daily
	for n := number - spinUp; n <= number; n++ {
		d = d.follow(g.stream, n)
	}
	g.next = d
	g.hourly = 0
}

// weave draws what changes from hour to hour and puts the hours together.
func (g *Generator) weave(w *weaver, number int64, here state) Day {
	r := g.stream.At(hourlyKey, uint64(number))
	var day Day
	var gusts [24]float64
	for h := range gusts {
		g.hourly = windHourMemory*g.hourly + math.Sqrt(1-windHourMemory*windHourMemory)*r.Normal()
		gusts[h] = g.hourly
	}
	if g.wet {
		day.Precipitation = wetDay(&r, w.now.wetMean)
		w.spell = fall(&r, day.Precipitation, here.mean < 0)
	}
	day.Min, day.Max = math.Inf(1), math.Inf(-1)
	for h := range day.hours {
		day.hours[h] = w.hour(h, gusts[h])
		air := day.hours[h].Air
		day.Mean += air / 24
		day.Min, day.Max = math.Min(day.Min, air), math.Max(day.Max, air)
	}
	return day
}
