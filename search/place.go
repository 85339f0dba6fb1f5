package search

import (
	"fmt"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
)

// PlaceAt returns the spot of the world at a point, as it usually is at a
// moment of local mean solar time.
func PlaceAt(w *world.World, at geo.Point, when time.Time) (Place, error) {
	g := w.Ground(at, when)
	if g.Sea || g.Lake >= 0 && g.LakeIce <= 0 {
		return Place{}, FieldError{"at", at.String() + " on open water", "a place on land, or given conditions"}
	}
	p := Place{
		Place: weather.Place{At: at, Elevation: g.Elevation, Normals: g.Normals},
		Snow:  g.SnowDepth, Albedo: g.Cover.Properties().Albedo, Eta: 1, Lee: walk.Lee(g.Cover),
	}
	if going, ok := pace.Over(g.Cover); ok {
		p.Eta = going.Eta
	}
	return p, nil
}

// The ages between which the studies behind the body lie [years].
const (
	grown = 16
	old   = 75
)

// Caveats returns what qualifies the answer of a case.
func (c Case) Caveats() []string {
	var out []string
	add := func(format string, a ...any) { out = append(out, fmt.Sprintf(format, a...)) }
	if c.Person.Age.Low < grown || c.Person.Age.High > old {
		add("the body was measured on people of %d to %d years: outside of that the answer is rough; children cool and dry out sooner", grown, old)
	}
	add("injury, illness, drink, drugs, despair and accidents are not in it, nor what a person finds who looks for water or shelter")
	if c.Place != nil {
		if c.Record == nil {
			add("the weather is drawn from the usual climate of the place, not that of the very days")
		}
		add("snow on the ground is that of the usual year")
		add("water of rivers, lakes and wells counts only as far as --water and --water-daily say")
	}
	add("the spread is that of people, and of weather where it is drawn; what the model has wrong is not in it: 'longwalk validate body' shows by how much it misses the published cases")
	return out
}

// Works returns what the answer of a case rests on.
func (c Case) Works() []cite.Work {
	works := cite.Set{}
	works.Add(cite.Paal2016, cite.FM30570)
	works.Add(body.Works()...)
	works.Add(pace.DefaultSpeed().Works...)
	works.Add(pace.DefaultCost().Works...)
	if c.Place != nil {
		works.Add(weather.Works()...)
		works.Add(climate.Works()...)
		works.Add(cover.Works()...)
	}
	return works.Sorted()
}
