package assess

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/sky"
	"github.com/longwalk/longwalk/world/store"
)

// stored makes a record of the store one that a walk can follow.
type stored struct{ record *store.Record }

// Reading returns what the store has over an hour.
func (s stored) Reading(at geo.Point, middle time.Time) (weather.Reading, bool) {
	h, elevation, ok := s.record.Hour(at, middle)
	if !ok {
		return weather.Reading{}, false
	}
	return weather.Reading{
		Elevation: elevation, Air: h.Air, RH: h.RH, Pressure: h.Pressure, Cloud: h.Cloud, Wind: h.Wind,
		Rain: h.Rain, Snow: h.Snow, Global: h.Global, Direct: h.Direct, Diffuse: h.Diffuse,
	}, true
}

// layers of the store that answer what weather is asked for.
var weatherLayers = map[string]string{"observed": store.Weather, "forecast": store.Forecast}

// recorded returns the weather of the very days, nil when the usual is asked for
// or none is there, and what is missing of it along the plan.
func recorded(w *world.World, j *journey.Journey, plan *route.Route) (r weather.Record, missing string) {
	node := 0
	along := func(noon time.Time) geo.Point {
		for node+1 < len(plan.Nodes) && !day(j, plan.Nodes[node+1].Eta).After(noon) {
			node++
		}
		return plan.Nodes[node].At
	}
	return recordedOf(w, j.Weather, sojourn{day(j, 0), plan.Days, along})
}

// RecordedAt returns the weather of the very days at one place, as asked for:
// "usual", "observed" or "forecast"; nil when the usual is asked for or none is
// in the store, and what is missing of it.
func RecordedAt(w *world.World, asked string, at geo.Point, start time.Time, days float64) (r weather.Record, missing string) {
	return recordedOf(w, asked, sojourn{start, days, func(time.Time) geo.Point { return at }})
}

// sojourn is a number of days from a moment on, and where one is at a noon.
type sojourn struct {
	start time.Time
	days  float64
	where func(noon time.Time) geo.Point
}

func recordedOf(w *world.World, asked string, s sojourn) (r weather.Record, missing string) {
	layer, ok := weatherLayers[asked]
	if !ok {
		return nil, ""
	}
	var from stored
	if w.Stored != nil {
		from.record = w.Stored.Observed
		if layer == store.Forecast {
			from.record = w.Stored.Forecast
		}
	}
	g := gapOf(from, s)
	if g.days == 0 {
		return from, ""
	}
	do := fmt.Sprintf("longwalk world fetch --bbox %s --layer %s", boxText(g.box), layer)
	if layer == store.Weather {
		do += fmt.Sprintf(" --dates %s/%s", g.first.Format(time.DateOnly), g.last.Format(time.DateOnly))
	}
	if g.days == g.of {
		return nil, fmt.Sprintf("%s weather was asked for, and the store has none for the places and days of the plan: all weather is drawn from the usual climate; to fetch it: %s", asked, do)
	}
	return from, fmt.Sprintf("%s weather was asked for, and the store lacks %d of the %d days of the plan (%s to %s): there the weather is drawn from the usual climate; to fetch it: %s",
		asked, g.days, g.of, g.first.Format(time.DateOnly), g.last.Format(time.DateOnly), do)
}

// reachOfRecord is the setting behind recorded weather.
func reachOfRecord() Assumption {
	return Assumption{
		Name: "weather.reach of a stored series", Value: store.SeriesReach.Km(), Unit: "km",
		Why: "a little more than half the diagonal of a cell of ERA5; in mountains weather changes over shorter ways",
	}
}

// gap is the days of a plan for whose places no weather is stored.
type gap struct {
	days, of    int
	first, last time.Time
	box         geo.Box
}

// gapOf looks at the noon of each day where one then is.
func gapOf(r stored, s sojourn) gap {
	var g gap
	var at []geo.Point
	days := int(math.Max(1, math.Ceil(s.days)))
	for d := range days {
		noon := s.start.Truncate(24*time.Hour).AddDate(0, 0, d).Add(12*time.Hour + 30*time.Minute)
		p := s.where(noon)
		g.of++
		if r.record != nil {
			if _, ok := r.Reading(p, sky.UTC(p.Lon, noon)); ok {
				continue
			}
		}
		if g.days == 0 {
			g.first = noon
		}
		g.days, g.last = g.days+1, noon
		at = append(at, p)
	}
	const margin = 0.25 // [deg]: the parties of the ensemble stray in time, and so along the way
	g.box = geo.BoxOf(at...).Pad(margin)
	return g
}

// boxText writes a box as the command line takes it.
func boxText(b geo.Box) string {
	return fmt.Sprintf("%.2f,%.2f,%.2f,%.2f", b.West, b.South, b.East, b.North)
}

// sources names the user's files that the answer stands on.
func (a *Assessment) sources(w *world.World, j *journey.Journey, works cite.Set) {
	points := make([]geo.Point, 0, len(a.Plan.Nodes))
	for _, n := range a.Plan.Nodes {
		points = append(points, n.At)
	}
	for _, e := range w.Stored.Of(geo.BoxOf(points...), weatherLayers[j.Weather]) {
		works.Add(e.Work)
		if e.Source == "open-meteo-archive" {
			works.Add(cite.Hersbach2020)
		}
		a.Sources = append(a.Sources, Source{
			Name: e.Name, Layer: e.Layer, Source: e.Source, Variable: e.Variable, Resolution: e.Resolution, SHA256: e.SHA256, Bytes: e.Size, Work: e.Work.Key,
		})
	}
}

// Source is a file of the user's own or public data that the answer stands on.
type Source struct {
	Name       string  `json:"name"`
	Layer      string  `json:"layer"`
	Source     string  `json:"source"`
	Variable   string  `json:"variable,omitempty"`
	Resolution float64 `json:"resolution_m"`
	SHA256     string  `json:"sha256"`
	Bytes      int64   `json:"bytes"`
	Work       string  `json:"work"` // its key among the works
}
