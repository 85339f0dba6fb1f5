package world

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
)

// coverSamples is along how many rows and columns a cell of a Field is looked at
// where a map of cover knows it; the commonest class stands for the cell.
const coverSamples = 5

// Cover returns what the ground is covered with at a place.
func (w *World) Cover(p geo.Point) cover.Class {
	e, _ := w.Heights.At(p)
	lake := -1
	if i, ok := w.Water.LakeAt(p); ok {
		lake = i
	}
	n := w.Climate.At(p, e)
	class, _ := w.coverOf(coverClimate(p, &n), w.Water.Sea(p), lake)
	return class
}

// CoverOver returns the commonest cover of a box of so many degrees about a
// place, where a map of cover knows it, else that of its middle.
func (w *World) CoverOver(p geo.Point, dlat, dlon float64) cover.Class {
	if w.Water.Sea(p) {
		return cover.Sea
	}
	e, _ := w.Heights.At(p)
	lake := -1
	if i, ok := w.Water.LakeAt(p); ok {
		lake = i
	}
	n := w.Climate.At(p, e)
	return w.coverOfCell(p, dlat, dlon, &n, lake)
}

// coverOf returns the cover of a place by the finest source that knows it, and
// what that is. The map of the waters goes first, since ice and fords hang on it.
func (w *World) coverOf(c cover.Climate, sea bool, lake int) (class cover.Class, from string) {
	at := geo.Point{Lat: c.Lat, Lon: c.Lon}
	switch {
	case sea:
		return cover.Sea, cite.NaturalEarth.String()
	case lake >= 0:
		return cover.Lake, cite.NaturalEarth.String()
	}
	if w.Stored != nil && w.Stored.Covers != nil {
		word, metres := w.Stored.Covers.At(at)
		if class, ok := cover.Seen(word, c); ok {
			return class, fmt.Sprintf("%s Resolution %.0f m. Seen there: %s", cite.WorldCover2021, metres, word)
		}
	}
	class = cover.Derive(c)
	if name, ok := cover.Named(c, class); ok {
		return class, "named region drawn from general knowledge: " + name
	}
	return class, "derived from climate (Koeppen-Geiger, Holdridge)"
}

// coverOfCell returns the cover of a cell of a grid about p: the commonest of
// what a map of cover shows in it, of equals the first in the list of classes.
// Where no map knows a half of the cell, it is that of its middle.
func (w *World) coverOfCell(p geo.Point, dlat, dlon float64, n *climate.Normals, lake int) cover.Class {
	c := coverClimate(p, n)
	if lake >= 0 || w.Stored == nil || w.Stored.Covers == nil {
		class, _ := w.coverOf(c, false, lake)
		return class
	}
	var count [cover.ClassesLength]int
	seen := 0
	for i := range coverSamples {
		for k := range coverSamples {
			at := geo.Point{
				Lat: p.Lat + ((float64(i)+0.5)/coverSamples-0.5)*dlat,
				Lon: geo.WrapLon(p.Lon + ((float64(k)+0.5)/coverSamples-0.5)*dlon),
			}
			if class, ok := cover.Seen(w.Stored.Covers.About(at), c); ok {
				count[class]++
				seen++
			}
		}
	}
	if 2*seen < coverSamples*coverSamples {
		return cover.Derive(c)
	}
	best := cover.Class(0)
	for class, n := range count {
		if n > count[best] {
			best = cover.Class(class)
		}
	}
	return best
}

func coverClimate(p geo.Point, n *climate.Normals) cover.Climate {
	c := cover.Climate{Lat: p.Lat, Lon: p.Lon, Elevation: n.Elevation}
	for i := range n.Months {
		m := &n.Months[i]
		c.Mean[i], c.Precip[i] = m.Mean, m.Precipitation()
	}
	return c
}

// coverGap says how well the cover is known.
func (w *World) coverGap() error {
	what := "ground cover is derived from climate"
	if w.Stored != nil && w.Stored.Covers != nil {
		what = fmt.Sprintf("outside the stored land cover (tiles: %d), ground cover is derived from climate", w.Stored.Covers.Len())
	}
	return Gap{what, "fields, burnt forest, bogs and dunes are not seen one by one"}
}
