package elevation

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Extent returns the smallest box about a layer; ok is false for one without
// an end, such as the embedded world.
func Extent(l Layer) (b geo.Box, ok bool) {
	if e, ok := l.(interface{ Box() geo.Box }); ok {
		return e.Box(), true
	}
	return geo.Box{}, false
}

// Err returns what went wrong while heights were read from a layer or from
// those of a stack: a damaged block, a server that did not answer. At and
// Relief know nothing there, so that a coarser layer may have answered instead.
func Err(l Layer) error {
	if s, ok := l.(Stack); ok {
		var all []error
		for _, one := range s {
			all = append(all, Err(one))
		}
		return errors.Join(all...)
	}
	if e, ok := l.(interface{ Err() error }); ok {
		return e.Err()
	}
	return nil
}

// FillVoids returns a layer that answers in the voids of a file too, from the
// nearest known heights in sixteen directions within a distance, each weighted
// by the inverse of its distance. Nothing is filled outside the file, nor where
// heights are known on one side only. A layer without voids is returned as it
// is. Without FillVoids a void is not known, and a coarser layer may answer.
func FillVoids(l Layer, within quantity.Length) Layer {
	bounded, ok := l.(extended)
	if !ok || within <= 0 {
		return l
	}
	return filled{bounded, within}
}

// FirstVoid returns a place at which a file does not know the height although
// it lies between its heights; found is false where there is none. It goes by steps
// no wider than a cell. A layer without an end has no voids.
func FirstVoid(l Layer) (p geo.Point, found bool) {
	bounded, ok := l.(extended)
	if !ok {
		return p, false
	}
	box := bounded.Box()
	_, widest := geo.MetresPerDegree(0)
	step := float64(l.Resolution()) / widest
	dlat, dlon := step, step
	for lat := box.North - dlat; lat > box.South+dlat/2; lat -= dlat {
		for d := dlon; d < box.Width()-dlon/2; d += dlon {
			p = geo.Point{Lat: lat, Lon: geo.WrapLon(box.West + d)}
			if _, known := l.At(p); !known && bounded.inside(p) {
				return p, true
			}
		}
	}
	return geo.Point{}, false
}

// extended is a layer that knows where it ends.
type extended interface {
	Layer
	Box() geo.Box
	inside(p geo.Point) bool
}

// filled is a layer whose voids are filled.
type filled struct {
	extended
	within quantity.Length
}

// directions are the ways in which known heights are looked for: even, so that
// each has its opposite.
const directions = 16

// At returns the height of the layer, or what fills the void.
func (f filled) At(p geo.Point) (metres float64, ok bool) {
	if h, ok := f.extended.At(p); ok || !f.inside(p) {
		return h, ok
	}
	north, east := geo.MetresPerDegree(p.Lat)
	step := math.Max(1, float64(f.Resolution()))
	var found [directions]bool
	var sum, weights float64
	for i := range found {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / directions)
		for d := step; d <= float64(f.within); d += step {
			q := geo.Point{Lat: p.Lat + d*cos/north, Lon: p.Lon + d*sin/math.Max(east, 1)}
			if h, ok := f.extended.At(q); ok {
				found[i], sum, weights = true, sum+h/d, weights+1/d
				break
			}
		}
	}
	for i := range directions / 2 {
		if found[i] && found[i+directions/2] {
			return sum / weights, true
		}
	}
	return 0, false
}

// Err returns what went wrong while the layer below was read.
func (f filled) Err() error { return Err(f.extended) }

// Work returns the data set, and that its voids were filled.
func (f filled) Work() cite.Work {
	w := f.extended.Work()
	w.Title += ", voids filled from their rims"
	return w
}
