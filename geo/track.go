package geo

import (
	"math"
	"slices"
	"time"

	"github.com/longwalk/longwalk/quantity"
)

// Fix is a point of a track: where, how high [m], when (zero when unknown).
type Fix struct {
	Point
	Elevation quantity.Length
	Time      time.Time
}

// Track is a line of fixes in the order of travel.
type Track []Fix

// Length returns the way along the track, leg by leg, without its climbs.
func (t Track) Length() quantity.Length {
	var sum quantity.Length
	for i := 1; i < len(t); i++ {
		sum += Distance(t[i-1].Point, t[i].Point)
	}
	return sum
}

// Bearing returns the initial azimuth of the leg that leaves fix i [deg], or
// that of the last leg with a length before it where there is none: at the
// end of the track, or where it rests.
func (t Track) Bearing(i int) float64 {
	for j := i; j >= 0; j-- {
		if j+1 < len(t) && t[j].Point != t[j+1].Point {
			return Bearing(t[j].Point, t[j+1].Point)
		}
	}
	return 0
}

// between returns the fix a share s of the way from a to b, along the geodesic;
// elevation and time in proportion, no time where one end has none.
func between(a, b Fix, s float64) Fix {
	f := Fix{Point: Interpolate(a.Point, b.Point, s), Elevation: a.Elevation + quantity.Length(s)*(b.Elevation-a.Elevation)}
	if !a.Time.IsZero() && !b.Time.IsZero() {
		f.Time = a.Time.Add(time.Duration(math.Round(s * float64(b.Time.Sub(a.Time)))))
	}
	return f
}

// At returns the place at a distance along the track: its first fix for zero
// or less, its last for its length or more, the zero Fix for an empty track.
func (t Track) At(d quantity.Length) Fix {
	if len(t) == 0 {
		return Fix{}
	}
	if d <= 0 {
		return t[0]
	}
	for i := 1; i < len(t); i++ {
		leg := Distance(t[i-1].Point, t[i].Point)
		if d < leg {
			return between(t[i-1], t[i], float64(d/leg))
		}
		d -= leg
	}
	return t[len(t)-1]
}

// Resample returns the track as fixes one step of way apart, with its first and
// last fix; the last step may be shorter, and corners between steps are cut. A
// step that is not positive returns a copy of the track.
func (t Track) Resample(step quantity.Length) Track {
	if len(t) < 2 || !(step > 0) {
		return slices.Clone(t)
	}
	out := Track{t[0]}
	next := step // way still to go from fix i-1 to the next of out
	for i := 1; i < len(t); i++ {
		leg := Distance(t[i-1].Point, t[i].Point)
		for ; next < leg; next += step {
			out = append(out, between(t[i-1], t[i], float64(next/leg)))
		}
		next -= leg
	}
	return append(out, t[len(t)-1])
}

// Nearest returns how far p is from the track, and how far along the track the
// nearest place lies; the distance off it is good to 0.6 % (see FromSegment).
// For a track without fixes, it is infinitely far.
func (t Track) Nearest(p Point) (off, along quantity.Length) {
	off = quantity.Length(math.Inf(1))
	if len(t) == 1 {
		return Distance(p, t[0].Point), 0
	}
	var sum quantity.Length
	for i := 1; i < len(t); i++ {
		leg := Distance(t[i-1].Point, t[i].Point)
		if o, share := FromSegment(p, t[i-1].Point, t[i].Point); o < off {
			off, along = o, sum+quantity.Length(share)*leg
		}
		sum += leg
	}
	return off, along
}

// Box returns the smallest box that holds all fixes.
func (t Track) Box() Box {
	points := make([]Point, len(t))
	for i, f := range t {
		points[i] = f.Point
	}
	return BoxOf(points...)
}
