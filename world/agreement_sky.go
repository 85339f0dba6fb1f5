package world

import (
	"math"
	"strings"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/sky"
)

// agreeSky holds sun, twilight and moon against almanacs. The poles, where the
// sun rises once a year, are left out.
func agreeSky(f Facts) []*comparison {
	sun := &comparison{quantity: "sunrise and sunset", unit: "min", aim: Limits{NineTenths: 1}, claim: Limits{NineTenths: 1}}
	twilight := &comparison{quantity: "civil and nautical twilight", unit: "min", aim: Limits{NineTenths: 2}, claim: Limits{NineTenths: 2}}
	moon := &comparison{quantity: "moonrise and moonset", unit: "min", aim: Limits{NineTenths: 5}, claim: Limits{NineTenths: 5}}
	phase := &comparison{
		quantity: "new and full moon", unit: "h", aim: Limits{NineTenths: 1}, claim: Limits{NineTenths: 1},
		note: "the middle of an eclipse, which some rows give, is not quite the full moon",
	}
	for _, r := range f.Daylight {
		when, ok := r.moment()
		if !ok {
			continue
		}
		p, placed := r.at()
		switch topic := r["topic"]; {
		case strings.HasPrefix(topic, "new moon"):
			phase.add(phaseMiss(when, sky.NewMoon), 0)
		case strings.HasPrefix(topic, "full moon"):
			phase.add(phaseMiss(when, sky.FullMoon), 0)
		case !placed || math.Abs(p.Lat) > 85:
		case topic == "sunrise" || topic == "sunset":
			addTime(sun, topic, p, when)
		case topic == "moonrise" || topic == "moonset":
			addTime(moon, topic, p, when)
		default:
			addTime(twilight, topic, p, when)
		}
	}
	return []*comparison{sun, twilight, moon, phase}
}

// skyEvents are the times of a day by the words of the tables.
var skyEvents = map[string]func(p geo.Point, day time.Time) time.Time{
	"sunrise":       func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).Rise },
	"sunset":        func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).Set },
	"civil dawn":    func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).Dawn },
	"civil dusk":    func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).Dusk },
	"nautical dawn": func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).NautDawn },
	"nautical dusk": func(p geo.Point, d time.Time) time.Time { return sky.Day(p, d).NautSet },
	"moonrise":      func(p geo.Point, d time.Time) time.Time { return sky.MoonOn(p, d).Rise },
	"moonset":       func(p geo.Point, d time.Time) time.Time { return sky.MoonOn(p, d).Set },
}

// addTime adds by how many minutes the closest such event of the days around
// misses the published time.
func addTime(c *comparison, topic string, p geo.Point, when time.Time) {
	event, known := skyEvents[topic]
	if !known {
		return
	}
	best := math.NaN()
	for d := -1; d <= 1; d++ {
		local := event(p, sky.SolarTime(p.Lon, when).AddDate(0, 0, d))
		if local.IsZero() {
			continue
		}
		if miss := sky.UTC(p.Lon, local).Sub(when).Minutes(); !(math.Abs(miss) >= math.Abs(best)) {
			best = miss
		}
	}
	if math.Abs(best) < 12*60 { // else the second moonrise of a day, which MoonOn does not give
		c.add(best, 0)
	}
}

func phaseMiss(when time.Time, p sky.Phase) float64 {
	return sky.NextPhase(when.Add(-48*time.Hour), p).Sub(when).Hours()
}

// clocks are the time standards of the tables: hours from universal time.
var clocks = map[string]time.Duration{"UT": 0, "EST (UT-5)": 5 * time.Hour, "UT-8": 8 * time.Hour}

// moment is the universal time of a row; ok is false where it gives no clock.
func (f Fact) moment() (when time.Time, ok bool) {
	behind, known := clocks[f["time_standard"]]
	if strings.HasPrefix(f["time_standard"], "TD") {
		behind, known = -26*time.Second, true // dynamical time of the 1940s
	}
	clock, _, _ := strings.Cut(f["value"], " ")
	if len(clock) == len("15:04") {
		clock += ":00"
	}
	day, _, _ := strings.Cut(f["date"], " ")
	when, err := time.Parse("2006-01-02 15:04:05", day+" "+clock)
	return when.Add(behind), known && err == nil
}
