// Package world cuts from the sources the piece of world a journey needs, and
// answers what the feet meet at a place in that season.
//
// Ground answers a question at a place; it is not a cell that stores
// everything. Field is the same ground laid out on a grid for the route.
package world

import (
	"errors"
	"fmt"
	"math"
	"sync"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/elevation"
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

	years *years // of this world, whose fields above they rest on
}

// Open opens the embedded world. The error is that of a damaged pack.
func Open() (*World, error) {
	a, err := atlas.Open()
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	w := &World{Atlas: a, years: new(years)}
	var noClimate, noTerritory error
	var wg sync.WaitGroup
	wg.Go(func() { w.Territory, noTerritory = territory.New(a) })
	wg.Go(func() { w.Water = water.New(a) })
	wg.Go(func() { w.Climate, noClimate = climate.FromAtlas(a) })
	wg.Go(func() { w.Heights = elevation.FromAtlas(a) })
	wg.Wait()
	if err := errors.Join(noClimate, noTerritory); err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	return w, nil
}

// In returns the world as its waters were in a year: lakes that a later dam made
// are left out.
func (w *World) In(year int) *World {
	old := *w
	old.Water, old.years = w.Water.InYear(year), new(years)
	return &old
}

// Source says where one value of a Ground comes from.
type Source struct {
	Value      string    `json:"value"`
	Work       cite.Work `json:"work"`
	Resolution string    `json:"resolution"`
	Note       string    `json:"note,omitempty"`
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
		Gap{"wells, springs and lesser rivers are not mapped", "wells and springs are drawn at random, as thick as the ground has them and as dry as the month is; where people know a well, that is better"},
		Gap{"towns are those of today", "a settlement named here may not have stood on the day of the journey, and others may have"},
		w.coverGap(),
	}...)
}

// finite guards a value against what a damaged layer could hold.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
