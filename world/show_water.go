package world

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/water"
)

const (
	mapOfWater = "Natural Earth 10 m"
	stefan     = "Stefan's law from the usual temperatures; see world/water"
)

func (s *Shown) water(w *World, g Ground) {
	s.add("sea", g.Sea, "", mapOfWater)
	switch {
	case g.Lake < 0:
		s.say("lake", nil, "none", mapOfWater)
	case g.LakeName == "":
		s.say("lake", "without a name", "a lake without a name on the map, "+taste(g.LakeSalt), mapOfWater)
	default:
		s.say("lake", g.LakeName, g.LakeName+", "+taste(g.LakeSalt), mapOfWater)
	}
	if g.Sea {
		s.say("ice of the sea", nil, "not known", mapOfWater)
		s.nearestWater(w, g)
		return
	}
	s.add("ice on a lake there", g.LakeIce(), "m", stefan)
	s.add("ice on a river there", g.RiverIce(), "m", stefan)
	y := g.year().river(&g)
	s.say("rivers there are frozen", frozen(y), frozen(y), stefan)
	s.nearestWater(w, g)
	s.river(w, g)
	s.sources(g)
}

// frozen is the season in which a water is usually closed by ice.
func frozen(y *water.IceYear) string {
	switch {
	case y.Perennial():
		return "all the year"
	case y.FreezeUp == 0:
		return "never in a usual year"
	}
	date := func(doy int) string { return time.Date(2001, 1, doy, 0, 0, 0, 0, time.UTC).Format("2 January") }
	return date(y.FreezeUp) + " to " + date(y.BreakUp)
}

func taste(salt bool) string {
	if salt {
		return "salt"
	}
	return "fresh"
}

// nearestWater tells of the nearest lake, and of the nearest mapped fresh water
// of any kind.
func (s *Shown) nearestWater(w *World, g Ground) {
	nearest, at := "", math.Inf(1)
	if lake, d, ok := w.Water.NearestLake(g.At, 100*quantity.Kilometre, 0); ok {
		name := lake.Name
		if name == "" {
			name = "a lake without a name on the map"
		}
		s.say("nearest lake", name, fmt.Sprintf("%s, %s, %.0f km", name, taste(lake.Salt), d.Km()), mapOfWater)
		if !lake.Salt {
			nearest, at = "lake: "+name, d.Km()
		}
	} else {
		s.say("nearest lake", nil, "none mapped within 100 km", mapOfWater)
	}
	if river, d, ok := g.River(); ok && d.Km() < at {
		nearest, at = "river: "+nameless(river), d.Km()
	}
	if nearest == "" {
		s.say("nearest mapped fresh water", nil, "none mapped within 100 km", mapOfWater)
		return
	}
	s.say("nearest mapped fresh water", nearest, fmt.Sprintf("%s, %.0f km", nearest, at), mapOfWater)
}

// river tells what the nearest river is to one who would cross it that day.
func (s *Shown) river(w *World, g Ground) {
	r, d, ok := w.Water.NearestRiver(g.At, 100*quantity.Kilometre)
	if !ok {
		s.say("nearest river", nil, "none mapped within 100 km", mapOfWater)
		return
	}
	name := nameless(r.Name)
	s.say("nearest river", r.Name, fmt.Sprintf("%s, a %s, %.0f km", name, r.Class(), d.Km()), mapOfWater)
	full := w.Regime(r, g.At)
	month := int(g.Time.Month())
	stage := r.Class().In(month, full)
	balance := cite.McCabe2007.String() + " " + cite.SettingRiverRegime.String()
	table := cite.SettingRiverClass.String() + " " + cite.Leopold1953.String()
	if flood := full.Flood(); flood > 0 {
		s.say("the river's highest month", flood, time.Month(flood).String(), balance)
	} else {
		s.say("the river's highest month", nil, "none: it runs even", balance)
	}
	s.add("the river that month: width", 10*math.Round(float64(stage.Width)/10), "m", table)
	s.add("the river that month: depth where one would cross", float64(stage.Depth), "m", table)
	s.add("the river that month: speed", float64(stage.Speed), "m/s", table)
	crossing, text := fordOf(stage, g.RiverIce())
	s.say("to cross the river that day", crossing, text, cite.Abt1989.String()+" "+cite.SettingRiverClass.String()+" "+cite.SettingBearing.String())
	if Arid(g.Cover()) {
		s.add("chance that a river here is dry", DryRiver, "1", cite.SettingSources.String()+" Of Mongolia's rivers one in four was: "+cite.MongoliaWater2008.String())
	}
}

// fordOf is how a river is crossed, and why so.
func fordOf(stage water.Stage, ice float64) (crossing, text string) {
	why := fmt.Sprintf("depth times speed %.1f m2/s; %.1f is safe, %.1f the most a strong adult stands", stage.Footing(), water.SafeFooting, water.MostFooting)
	can, safe := stage.Ford()
	switch {
	case ice >= 2*water.BearsPerson:
		return "on the ice", fmt.Sprintf("on the ice: it bears at %.0f cm and is %.0f", 100*water.BearsPerson, 100*ice)
	case ice >= water.BearsPerson:
		return "on thin ice", fmt.Sprintf("on thin ice: it bears a person at %.0f cm and is %.0f", 100*water.BearsPerson, 100*ice)
	case safe:
		return "wade", "can be waded: " + why
	case can:
		return "wade with care", "a strong adult can wade it: " + why
	}
	return "not to be waded", "not to be waded: " + why
}

// sources tells how likely springs and wells are about the place.
func (s *Shown) sources(g Ground) {
	month := int(g.Time.Month())
	n := g.Normals()
	x := g.world.SourcesOn(g.Lake, g.Cover(), &n, g.At.Lat)
	var evidence []string
	for _, work := range SourceWorks() {
		evidence = append(evidence, work.String())
	}
	from := strings.Join(evidence, " ")
	for _, km := range []float64{5, 10, 25} {
		s.add(fmt.Sprintf("chance of a spring or well with water within %.0f km", km), x.Within(km, month), "1", from)
	}
	s.add("chance to come upon one on a day's 25 km", x.OnDay(month), "1", from)
	s.add("chance that one is dry", x.Dry[month-1], "1", from)
	if g.Usual().Mean < 0 {
		s.say("frost on springs and wells", true, "they may be under ice; snow on the ground: "+fmt.Sprintf("%.0f cm", 100*g.SnowDepth()), "usual temperature of the day")
	}
}
