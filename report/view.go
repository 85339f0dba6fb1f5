package report

import (
	"math"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// view is a map in Mercator's projection, north up, x and y in units of the
// picture from its north-west corner. Mercator keeps angles, and so the shape
// of valleys and coasts; its scale grows towards the poles, which the scale
// bars say.
type view struct {
	w, h   float64
	middle float64 // longitude of the middle [deg]
	unit   float64 // units for each degree of longitude
	top    float64 // Mercator's ordinate of the upper edge [deg of longitude]
}

// mercator returns the ordinate of a latitude, in degrees of longitude. Beyond
// 84 degrees it is cut, as maps do.
func mercator(lat float64) float64 {
	lat = math.Max(-84, math.Min(84, lat)) * math.Pi / 180
	return math.Log(math.Tan(math.Pi/4+lat/2)) * 180 / math.Pi
}

// viewOf returns the map of a box, as wide as asked but no higher than tall.
func viewOf(b geo.Box, wide, tall float64) view {
	width := math.Max(b.Width(), 0.01)
	rise := math.Max(mercator(b.North)-mercator(b.South), 0.01)
	unit := math.Min(wide/width, tall/rise)
	return view{w: math.Round(unit * width), h: math.Round(unit * rise), middle: b.Center().Lon, unit: unit, top: mercator(b.North)}
}

// to returns the view at another width.
func (v view) to(width float64) view {
	k := width / v.w
	return view{w: width, h: v.h * k, middle: v.middle, unit: v.unit * k, top: v.top}
}

func (v view) xy(p geo.Point) xy {
	return xy{v.w/2 + geo.WrapLon(p.Lon-v.middle)*v.unit, (v.top - mercator(p.Lat)) * v.unit}
}

// at returns the place at a point of the picture.
func (v view) at(x, y float64) geo.Point {
	m := (v.top - y/v.unit) * math.Pi / 180
	return geo.Point{Lat: (2*math.Atan(math.Exp(m)) - math.Pi/2) * 180 / math.Pi, Lon: geo.WrapLon(v.middle + (x-v.w/2)/v.unit)}
}

// metresPerUnit returns the scale at a latitude.
func (v view) metresPerUnit(lat float64) float64 {
	_, east := geo.MetresPerDegree(lat)
	return math.Max(1, east) / v.unit
}

func (v view) holds(p xy, margin float64) bool {
	return p.x >= -margin && p.y >= -margin && p.x <= v.w+margin && p.y <= v.h+margin
}

// mapBox is what the map shows: the backdrop, or the way with a margin.
func mapBox(a *assess.Assessment) (geo.Box, bool) {
	if a.Backdrop.Grid.Len() > 0 {
		return a.Backdrop.Grid.Box(), true
	}
	var points []geo.Point
	for _, f := range way(a) {
		points = append(points, f.at)
	}
	for _, p := range a.Route.Waypoints {
		points = append(points, p.At)
	}
	if len(points) == 0 {
		return geo.Box{}, false
	}
	b := geo.BoxOf(points...)
	return b.Pad(math.Max(0.02, 0.12*math.Max(b.North-b.South, b.Width()))), true
}

// cut returns the parts of a line that the map shows, thinned to what the eye
// can tell.
func (v view) cut(line []geo.Point, fine float64) [][]xy {
	var out [][]xy
	var part []xy
	flush := func() {
		if len(part) > 1 {
			out = append(out, thin(part, fine))
		}
		part = nil
	}
	inside := false
	var last xy
	for i, g := range line {
		p := v.xy(g)
		in := v.holds(p, 20) && (i == 0 || math.Abs(p.x-last.x) < v.w)
		switch {
		case in && !inside && i > 0 && math.Abs(p.x-last.x) < v.w:
			part = append(part, last, p)
		case in:
			part = append(part, p)
		case inside:
			if math.Abs(p.x-last.x) < v.w {
				part = append(part, p)
			}
			flush()
		}
		inside, last = in, p
	}
	flush()
	return out
}

// thin drops points that lie nearer than fine to the line between their
// neighbours (Douglas and Peucker 1973).
func thin(line []xy, fine float64) []xy {
	if len(line) < 3 {
		return line
	}
	keep := make([]bool, len(line))
	keep[0], keep[len(line)-1] = true, true
	stack := [][2]int{{0, len(line) - 1}}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		far, at := fine, -1
		for i := s[0] + 1; i < s[1]; i++ {
			if d := offLine(line[i], line[s[0]], line[s[1]]); d > far {
				far, at = d, i
			}
		}
		if at > 0 {
			keep[at] = true
			stack = append(stack, [2]int{s[0], at}, [2]int{at, s[1]})
		}
	}
	var out []xy
	for i, k := range keep {
		if k {
			out = append(out, line[i])
		}
	}
	return out
}

// offLine returns the distance of p from the segment a to b.
func offLine(p, a, b xy) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	s := 0.0
	if n := dx*dx + dy*dy; n > 0 {
		s = math.Max(0, math.Min(1, ((p.x-a.x)*dx+(p.y-a.y)*dy)/n))
	}
	return math.Hypot(p.x-a.x-s*dx, p.y-a.y-s*dy)
}
