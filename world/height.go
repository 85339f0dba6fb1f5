package world

import (
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation"
)

const (
	// coarse is the spacing of heights from which a valley floor is not seen any
	// more.
	coarse = 2 * quantity.Kilometre
	// hollowShare of the spread of heights around is by how much the floor of a
	// hollow lies below the mean of its cell, cite.SettingHollowHeight.
	hollowShare = 0.5
)

// Height is a height with how sure it is.
type Height struct {
	Metres float64 // [m]
	Mean   float64 // what the layer has there [m]
	Doubt  float64 // nine towns in ten lie within this of it; 0: as good as the layer [m]
	Hollow bool    // brought down from the mean of the cell to the floor of a hollow
}

// HeightAt returns the height at which people are at a place; ok is false where
// no layer knows it. Coarse heights are means over kilometres, and people live
// and walk low in them: where the place lies lower than the country about it,
// the height is lowered by half the spread of heights, not below the lowest of
// them (cite.SettingHollowHeight). Passes and summits stand higher than the
// country about them and stay as they are.
func (w *World) HeightAt(p geo.Point) (h Height, ok bool) {
	h, _, ok = w.heightAt(p)
	return h, ok
}

// heightAt is HeightAt, with the relief it rests on.
func (w *World) heightAt(p geo.Point) (h Height, r elevation.Relief, ok bool) {
	l, mean, ok := w.layerAt(p)
	h.Mean, h.Metres = mean, mean
	if !ok {
		return h, r, false
	}
	if l.Resolution() <= coarse {
		return h, l.Relief(p), true
	}
	var around float64
	if s, together := l.(elevation.Surrounding); together {
		_, r, around, _ = s.About(p)
	} else {
		r, around = l.Relief(p), w.around(p)
	}
	h.Doubt = 25 + r.SD
	if low := max(r.Min, h.Metres-hollowShare*r.SD); low < h.Metres && h.Metres <= around {
		h.Metres, h.Hollow = low, true
	}
	return h, r, true
}

// layerAt returns the finest layer that knows the height of a place, and the
// height [m].
func (w *World) layerAt(p geo.Point) (l elevation.Layer, metres float64, ok bool) {
	stack, stacked := w.Heights.(elevation.Stack)
	if !stacked {
		metres, ok = w.Heights.At(p)
		return w.Heights, metres, ok
	}
	for _, l := range stack {
		if metres, ok = l.At(p); ok {
			return l, metres, true
		}
	}
	return nil, 0, false
}

// around is the mean height of the country some 14 km about a place.
func (w *World) around(p geo.Point) float64 {
	const step = 1. / 12 // of the embedded heights [deg]
	sum, n := 0.0, 0.0
	for i := -1.; i <= 1; i++ {
		for k := -1.; k <= 1; k++ {
			at := geo.Point{Lat: max(-90, min(90, p.Lat+i*step)), Lon: geo.WrapLon(p.Lon + k*step)}
			if h, ok := w.Heights.At(at); ok {
				sum, n = sum+h, n+1
			}
		}
	}
	return sum / n
}

// coarseAt reports whether the heights about a place lie kilometres apart.
func (w *World) coarseAt(p geo.Point) bool {
	l, _, ok := w.layerAt(p)
	return ok && l.Resolution() > coarse
}

// waterHeight is the height of the water at a place: it lies lowest.
func (w *World) waterHeight(p geo.Point, ground float64) float64 {
	if !w.coarseAt(p) {
		return ground
	}
	return min(ground, w.Heights.Relief(p).Min)
}
