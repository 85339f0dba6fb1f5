// Package world cuts from the sources the piece of world a journey needs, and
// answers what the feet meet at a place in that season.
//
// Ground answers a question at a place; it is not a cell that stores
// everything. Field is the same ground laid out on a grid for the route.
package world

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/sky"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// World is the ground, water, climate, sky and territory of the Earth, from
// the sources it was opened with. It is never changed after Open and safe for
// concurrent use.
type World struct {
	Atlas     *atlas.Atlas
	Heights   elevation.Layer
	Climate   *climate.Source
	Water     *water.Network
	Territory *territory.Map
	Stored    *Stored // the user's own and public data; nil: none
}

// Open opens the embedded world. The error is that of a damaged pack.
func Open() (*World, error) {
	a, err := atlas.Open()
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	c, err := climate.FromAtlas(a)
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	t, err := territory.New(a)
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	return &World{Atlas: a, Heights: elevation.FromAtlas(a), Climate: c, Water: water.New(a), Territory: t}, nil
}

// In returns the world as its waters were in a year: lakes that a later dam made
// are left out.
func (w *World) In(year int) *World {
	old := *w
	old.Water = w.Water.InYear(year)
	return &old
}

// Source says where one value of a Ground comes from.
type Source struct {
	Value      string    `json:"value"`
	Work       cite.Work `json:"work"`
	Resolution string    `json:"resolution"`
	Note       string    `json:"note,omitempty"`
}

// Ground is what the feet meet at a place and moment.
type Ground struct {
	At        geo.Point
	Time      time.Time // local mean solar time
	Elevation float64   // where people are: on the floor of a hollow, see HeightAt [m]
	Mean      float64   // of the layer's cell, as a Field has it [m]
	Doubt     float64   // nine heights in ten lie within this of the truth [m]; 0: as good as the layer
	Hollow    bool      // the height is that of a valley floor, not the mean of its coarse cell
	Relief    elevation.Relief
	Cover     cover.Class
	Koppen    string // climate class after Koeppen and Geiger
	Sea       bool
	Lake      int    // index, -1: none
	LakeName  string // "" when none or without a name
	LakeSalt  bool
	Normals   climate.Normals
	Usual     climate.Month // of that day, between the months
	SnowDepth float64       // usual depth that day [m]
	LakeIce   float64       // usual thickness on the lake there, or on a lake if there were one [m]
	RiverIce  float64       // the same on a river [m]
	Light     sky.Light
	Sun       sky.SunDay
	Holding   territory.Holding
	Held      bool // false: who held it that day is not known
	River     string
	RiverKm   float64 // distance to the nearest mapped river [km], -1: none within 100 km
	Town      territory.Settlement
	TownKm    float64 // distance to the nearest settlement [km], -1: none within 150 km
}

// Ground answers what is there at a place and moment; the moment is local
// mean solar time, held in a time.Time of zone UTC.
func (w *World) Ground(p geo.Point, local time.Time) Ground {
	g := Ground{At: p, Time: local, Lake: -1, RiverKm: -1, TownKm: -1}
	h, _ := w.HeightAt(p)
	g.Elevation, g.Mean, g.Doubt, g.Hollow = h.Metres, h.Mean, h.Doubt, h.Hollow
	g.Relief = w.Heights.Relief(p)
	g.Sea = w.Water.Sea(p)
	if i, ok := w.Water.LakeAt(p); ok {
		lake := w.Water.Lake(i)
		g.Lake, g.LakeName, g.LakeSalt = i, lake.Name, lake.Salt
	}
	g.Normals = w.Climate.At(p, g.Elevation)
	g.Usual = g.Normals.On(local)
	g.SnowDepth = g.Usual.SnowDepth
	cc := coverClimate(p, g.Normals)
	if g.Hollow { // cover is that of the country, not of its lowest ground
		cc = coverClimate(p, w.Climate.At(p, g.Mean))
	}
	g.Koppen = cover.Koppen(cc)
	g.Cover = coverOf(cc, g.Sea, g.Lake)
	doy := local.YearDay()
	air := g.Normals
	if low := w.waterHeight(p, g.Elevation); low < g.Elevation {
		air = w.Climate.At(p, low)
	}
	lakeIce, riverIce := w.ice(p, &air, g.Lake), riverIce(&air)
	g.LakeIce, g.RiverIce = lakeIce.On(doy), riverIce.On(doy)
	g.Light = sky.At(p, sky.UTC(p.Lon, local))
	g.Sun = sky.Day(p, local)
	g.Holding, g.Held = w.Territory.Who(p, local)
	if r, d, ok := w.Water.NearestRiver(p, 100*quantity.Kilometre); ok {
		g.River, g.RiverKm = r.Name, d.Km()
	}
	if near := w.Territory.Near(p, 150*quantity.Kilometre); len(near) > 0 {
		g.Town, g.TownKm = near[0], near[0].Distance.Km()
	}
	return g
}

// Cover returns what the ground is covered with at a place.
func (w *World) Cover(p geo.Point) cover.Class {
	e, _ := w.Heights.At(p)
	lake := -1
	if i, ok := w.Water.LakeAt(p); ok {
		lake = i
	}
	return coverOf(coverClimate(p, w.Climate.At(p, e)), w.Water.Sea(p), lake)
}

func coverOf(c cover.Climate, sea bool, lake int) cover.Class {
	switch {
	case sea:
		return cover.Sea
	case lake >= 0:
		return cover.Lake
	}
	return cover.Derive(c)
}

func coverClimate(p geo.Point, n climate.Normals) cover.Climate {
	c := cover.Climate{Lat: p.Lat, Lon: p.Lon, Elevation: n.Elevation}
	for i, m := range n.Months {
		c.Mean[i], c.Precip[i] = m.Mean, m.Precipitation()
	}
	return c
}

// ice returns the ice year of a lake; without one, of a pond there.
func (w *World) ice(p geo.Point, n *climate.Normals, lake int) water.IceYear {
	relief := 0.0
	if w.coarseAt(p) {
		relief = w.Heights.Relief(p).SD
	}
	if lake < 0 {
		return water.Ice(n.DayTemperature, water.IceOnLake, water.UnknownDepth(0, relief))
	}
	l := w.Water.Lake(lake)
	depth, known := l.KnownDepth(p)
	if !known {
		depth = water.UnknownDepth(l.Area, relief)
	}
	air, kind := n.DayTemperature, water.IceOnLake
	if l.Area > openLake {
		air = n.OpenTemperature
	}
	if l.Area > bareLake {
		kind = water.IceOnBareLake
	}
	return water.IceOf(air, water.Body{Kind: kind, Depth: depth, Area: l.Area})
}

// openLake is the area above which the water warms and stirs the air, so that
// none pools over it [km2], a setting.
const openLake = 300

// bareLake is the area above which wind sweeps a lake's ice bare [km2], a setting.
const bareLake = 5000

func riverIce(n *climate.Normals) water.IceYear {
	return water.Ice(n.DayTemperature, water.IceOnRiver, 0)
}

// Sources names where each value of a Ground comes from.
func (w *World) Sources() []Source {
	var out []Source
	for _, l := range w.Atlas.Layers() {
		out = append(out, Source{Value: l.Name, Work: l.Work, Resolution: l.Resolution, Note: l.Note})
	}
	return out
}

// Gap is the caveat that the world does not know something an answer would
// need.
type Gap struct{ What, Instead string }

// Error says what is not known and what was used instead.
func (g Gap) Error() string { return g.What + ": " + g.Instead }

// Gaps returns what the world lacks, for the caveats of every answer.
func (w *World) Gaps() []error {
	return append(w.storedCaveats(), []error{
		w.heightsGap(),
		Gap{"wells and springs are not mapped", "they are drawn at random with a chance per 25 km that depends on the ground"},
		Gap{"towns are those of today", "a settlement named here may not have stood on the day of the journey, and others may have"},
		Gap{"ground cover is derived from climate", "fields, burnt forest, bogs and dunes are not seen one by one"},
	}...)
}

// finite guards a value against what a damaged layer could hold.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
