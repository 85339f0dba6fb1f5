package world

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/territory"
)

const (
	tablesOfHolders = "table of holdings 1938-1946, and present borders from 1991"
	towns           = "Natural Earth and GeoNames"
)

func (s *Shown) territory(w *World, g Ground) {
	h, held := g.Holding()
	if !held {
		s.say("held by", nil, "not known", tablesOfHolders)
	} else {
		s.holding(h, w.Territory.WatchAt(h, g.At, g.Time))
		s.attitudes(w, g, h)
		s.border(w, g, h)
		s.event(g)
	}
	s.lines(w, g)
	if town, ok := g.Town(); ok {
		s.say("nearest settlement of today", town.Name, fmt.Sprintf("%s, %.0f km", town.Name, town.Distance.Km()), towns)
	} else {
		s.say("nearest settlement of today", nil, "none within 150 km", towns)
	}
}

func (s *Shown) holding(h territory.Holding, watch int) {
	work := h.Work.String()
	s.add("held by", h.Controller, "", work)
	s.add("territory", h.Name, "", work)
	if h.Overlord == "" {
		s.say("overlord", nil, "none", work)
	} else {
		s.add("overlord", h.Overlord, "", work)
	}
	s.add("status", h.Status, "", work)
	s.say("held from", day(h.From), day(h.From), work)
	s.say("held until", day(h.To), day(h.To), work)
	if h.Today() {
		s.say("watch, 0 none to 4 militarised", nil, "not known", work)
	} else {
		s.add("watch, 0 none to 4 militarised", watch, "", cite.GeneralKnowledge.String()+" Always a proposal.")
	}
	if watch > h.Watch {
		s.say("the watch is that of a camp", true, fmt.Sprintf("within 30 km of one; beyond, %d", h.Watch), cite.Applebaum2003.String())
	}
	s.add("certainty", h.Certainty, "", work)
	if h.Note != "" {
		s.add("note", h.Note, "", work)
	}
}

// shownPeople are those whose welcome is told.
var shownPeople = []struct{ name, nation, status string }{
	{"a Polish convict on the run", "Poland", "convict"},
	{"an American convict on the run", "United States", "convict"},
	{"a Soviet convict on the run", "Soviet Union", "convict"},
	{"a free stranger", "Switzerland", "civilian"},
}

func (s *Shown) attitudes(w *World, g Ground, h territory.Holding) {
	for _, x := range shownPeople {
		if x.status == "convict" && h.Today() {
			continue // of them the table tells in the years of the camps
		}
		a, why := w.Territory.Attitude(h, x.nation, x.status, g.Time)
		s.say("how they meet "+x.name, string(a), fmt.Sprintf("%s: %s", a, why), "table of attitudes, a proposal on dated events; see world/territory")
	}
}

// borderReach is how far about a place borders are looked for, and borderStep
// how finely [km].
const (
	borderReach = 200
	borderStep  = 5
)

// border tells of the nearest border to another power that day, as near as a
// search in thirty-two directions finds it.
func (s *Shown) border(w *World, g Ground, h territory.Holding) {
	shrink := math.Max(0.01, math.Cos(g.At.Lat*math.Pi/180))
	for km := borderStep; km <= borderReach; km += borderStep {
		for k := range 32 {
			sin, cos := math.Sincos(float64(k) * math.Pi / 16)
			const perDegree = 111.2
			p := geo.Point{Lat: g.At.Lat + float64(km)*cos/perDegree, Lon: geo.WrapLon(g.At.Lon + float64(km)*sin/perDegree/shrink)}
			if p.Lat > 90 || p.Lat < -90 || w.Water.Sea(p) {
				continue
			}
			other, held := w.Territory.Who(p, g.Time)
			if held && other.Controller == h.Controller || !held && w.Territory.Region(p) == 0 {
				continue
			}
			s.borderTo(w, h, other, held, km)
			return
		}
	}
	s.say("nearest border", nil, fmt.Sprintf("none within %d km", borderReach), tablesOfHolders)
}

func (s *Shown) borderTo(w *World, h, other territory.Holding, held bool, km int) {
	if !held {
		s.say("nearest border", nil, fmt.Sprintf("land whose holder is not known, some %d km", km), tablesOfHolders)
		return
	}
	name := other.Controller
	if other.Name != name {
		name += " (" + other.Name + ")"
	}
	s.say("nearest border", other.Controller, fmt.Sprintf("%s, some %d km", name, km), other.Work.String())
	b, known := w.Territory.Border(h, other)
	if !known {
		s.say("watch along it", nil, "not known", "table of borders; see world/territory")
		return
	}
	s.say("watch along it", []int{b.Low, b.High}, fmt.Sprintf("%d on open ground, %d on the roads: %s", b.Low, b.High, b.Why), b.Certainty+"; table of borders, see world/territory")
}

// lines tells of the nearest railway or road that a party crosses at some danger,
// and of the nearest camp.
func (s *Shown) lines(w *World, g Ground) {
	const reach = 300 * quantity.Kilometre
	if l, d, ok := w.Territory.NearestLine(g.At, reach, g.Time); ok {
		text := fmt.Sprintf("%s, some %.0f km", l.Name, d.Km())
		if h, held := g.Holding(); held && !h.Today() {
			text += fmt.Sprintf(", watch %d", l.Watch)
		}
		s.say("nearest watched railway or road", l.Name, text, l.Work.String())
	} else {
		s.say("nearest watched railway or road", nil, "none told of within 300 km; the table has those of Siberia, Central Asia, Mongolia, western China and Tibet only", "table of lines; see world/territory")
	}
	if camps := w.Territory.Camps().Near(g.At, reach, g.Time); len(camps) > 0 {
		c := camps[0]
		text := fmt.Sprintf("%s, head office at %s, %.0f km", c.Name, c.Office, geo.Distance(g.At, c.At).Km())
		s.say("nearest known camp", c.Name, text, c.Work.String())
	}
}

// eventReach is for how long an event is told after its day.
const eventReach = 2 * 365 * 24 * time.Hour

// event tells the last dated event before the day that turned how strangers were
// met or who held land.
func (s *Shown) event(g Ground) {
	all := territory.Timeline()
	for i := len(all) - 1; i >= 0; i-- {
		e := all[i]
		if e.Date.After(g.Time) {
			continue
		}
		if g.Time.Sub(e.Date) <= eventReach {
			s.say("last turn of events", e.What, e.Written+": "+e.What+"; "+e.Effect, e.Work.String())
		}
		return
	}
}

func day(t time.Time) string {
	if t.IsZero() {
		return "open"
	}
	return t.Format(time.DateOnly)
}
