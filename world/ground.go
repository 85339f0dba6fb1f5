package world

import (
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/sky"
	"github.com/longwalk/longwalk/world/territory"
)

// Ground is what the feet meet at a place and moment. Its fields are what the
// map tells at once; its methods answer what takes more, and only when asked.
type Ground struct {
	At        geo.Point
	Time      time.Time // local mean solar time
	Elevation float64   // where people are: on the floor of a hollow, see HeightAt [m]
	Mean      float64   // of the layer's cell, as a Field has it [m]
	Doubt     float64   // nine heights in ten lie within this of the truth [m]; 0: as good as the layer
	Hollow    bool      // the height is that of a valley floor, not the mean of its coarse cell
	Relief    elevation.Relief
	Sea       bool
	Lake      int    // index, -1: none
	LakeName  string // "" when none or without a name
	LakeSalt  bool

	world *World
}

// Ground answers what is there at a place and moment; the moment is local
// mean solar time, held in a time.Time of zone UTC. It allocates nothing.
func (w *World) Ground(p geo.Point, local time.Time) Ground {
	h, relief, _ := w.heightAt(p)
	g := Ground{
		At: p, Time: local, Elevation: h.Metres, Mean: h.Mean, Doubt: h.Doubt, Hollow: h.Hollow, Relief: relief,
		Sea: w.Water.Sea(p), Lake: -1, world: w,
	}
	if i, ok := w.Water.LakeAt(p); ok {
		lake := w.Water.Lake(i)
		g.Lake, g.LakeName, g.LakeSalt = i, lake.Name, lake.Salt
	}
	return g
}

// Normals returns the usual year at the place.
func (g Ground) Normals() climate.Normals { return g.year().normals }

// Usual returns the usual weather of that day, between the months.
func (g Ground) Usual() climate.Month { return g.year().normals.On(g.Time) }

// SnowDepth returns the usual depth of snow that day [m].
func (g Ground) SnowDepth() float64 { return g.year().normals.SnowOn(min(g.Time.YearDay(), 365)) }

// Cover returns what the ground is covered with: by the finest source that
// knows the place.
func (g Ground) Cover() cover.Class { return g.year().cover }

// CoverSource says what gave the cover: a map with its resolution, a named
// region, or the climate.
func (g Ground) CoverSource() string { return g.year().coverFrom }

// Koppen returns the climate class after Koeppen and Geiger.
func (g Ground) Koppen() string { return g.year().koppen }

// LakeIce returns the usual thickness that day of the ice on the lake there, or
// on a pond if there were one [m].
func (g Ground) LakeIce() float64 {
	return g.year().lake(&g).On(g.Time.YearDay())
}

// RiverIce returns the same of a river [m].
func (g Ground) RiverIce() float64 {
	return g.year().river(&g).On(g.Time.YearDay())
}

// Light returns the light of sun and moon at that moment, under a clear sky.
func (g Ground) Light() sky.Light { return sky.At(g.At, sky.UTC(g.At.Lon, g.Time)) }

// Sun returns the sun's day there.
func (g Ground) Sun() sky.SunDay { return sky.Day(g.At, g.Time) }

// Holding returns who held the place that day; false: not known.
func (g Ground) Holding() (territory.Holding, bool) { return g.world.Territory.Who(g.At, g.Time) }

// River returns the name of the nearest mapped river, "" when the map has none
// for it, and its distance; ok is false where none lies within 100 km.
func (g Ground) River() (name string, away quantity.Length, ok bool) {
	r, away, ok := g.world.Water.NearestRiver(g.At, 100*quantity.Kilometre)
	return r.Name, away, ok
}

// Town returns the nearest settlement; ok is false where none lies within
// 150 km.
func (g Ground) Town() (town territory.Settlement, ok bool) {
	near := g.world.Territory.Near(g.At, 150*quantity.Kilometre)
	if len(near) == 0 {
		return town, false
	}
	return near[0], true
}
