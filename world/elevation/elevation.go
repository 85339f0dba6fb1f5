// Package elevation provides heights at places from any of several sources.
//
// A source that covers little finely and one that covers all coarsely are used
// together through Stack: the finest that knows the place answers.
package elevation

import (
	"cmp"
	"math"
	"slices"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Layer is heights over some part of the Earth. A Layer is never changed after
// it was opened and is safe for concurrent use.
type Layer interface {
	// At returns the height above mean sea level [m]; ok is false where the
	// layer knows none.
	At(p geo.Point) (metres float64, ok bool)
	// Relief returns how the heights vary about p; its zero value where the
	// layer knows nothing.
	Relief(p geo.Point) Relief
	// Resolution returns the distance of neighbouring heights on a meridian.
	Resolution() quantity.Length
	// Work returns the data set that the heights come from.
	Work() cite.Work
}

// Relief is how the known heights vary within some 10 km of a place. It is the
// spread of the layer's own heights: what lies between them is not in it, so a
// coarse layer shows less relief than there is.
type Relief struct {
	Min, Max float64 // [m]
	SD       float64 // standard deviation [m]
}

// Top returns the highest ground within some 10 km of p: the summit, where one
// is near. A layer whose heights lie kilometres apart estimates it from their
// spread; of others it is the highest they have. ok is false where the layer
// knows nothing.
func Top(l Layer, p geo.Point) (metres float64, ok bool) {
	if s, stacked := l.(Stack); stacked {
		if l, ok = s.Of(p); !ok {
			return 0, false
		}
	}
	if t, estimates := l.(interface {
		Top(p geo.Point) (metres float64, ok bool)
	}); estimates {
		return t.Top(p)
	}
	if _, ok := l.At(p); !ok {
		return 0, false
	}
	return l.Relief(p).Max, true
}

// reach is how far about a place Relief looks.
const reach = 10 * quantity.Kilometre

// tally gathers heights into a Relief.
type tally struct {
	n, sum, squares float64
	min, max        float64
}

func (t *tally) add(h float64) {
	if t.n == 0 {
		t.min, t.max = h, h
	}
	t.n++
	t.sum += h
	t.squares += h * h
	t.min, t.max = math.Min(t.min, h), math.Max(t.max, h)
}

func (t *tally) relief() Relief {
	if t.n == 0 {
		return Relief{}
	}
	mean := t.sum / t.n
	return Relief{Min: t.min, Max: t.max, SD: math.Sqrt(math.Max(0, t.squares/t.n-mean*mean))}
}

// Stack is several layers taken as one.
type Stack []Layer

// NewStack orders layers from the finest to the coarsest; of equals the first
// given stays first.
func NewStack(layers ...Layer) Stack {
	s := slices.Clone(layers)
	slices.SortStableFunc(s, func(a, b Layer) int { return cmp.Compare(a.Resolution(), b.Resolution()) })
	return s
}

// Of returns the finest layer that knows the height at p; ok is false when
// none does.
func (s Stack) Of(p geo.Point) (l Layer, ok bool) {
	for _, l := range s {
		if _, ok := l.At(p); ok {
			return l, true
		}
	}
	return nil, false
}

// At returns the height of the finest layer that knows it.
func (s Stack) At(p geo.Point) (metres float64, ok bool) {
	for _, l := range s {
		if h, ok := l.At(p); ok {
			return h, true
		}
	}
	return 0, false
}

// Relief returns the relief of the finest layer that knows the place.
func (s Stack) Relief(p geo.Point) Relief {
	if l, ok := s.Of(p); ok {
		return l.Relief(p)
	}
	return Relief{}
}

// Resolution returns that of the finest layer; 0 of an empty stack.
func (s Stack) Resolution() quantity.Length {
	if len(s) == 0 {
		return 0
	}
	return s[0].Resolution()
}

// Work returns that of the finest layer. What stands behind the height of one
// place is the Work of the layer that Of returns.
func (s Stack) Work() cite.Work {
	if len(s) == 0 {
		return cite.Work{}
	}
	return s[0].Work()
}
