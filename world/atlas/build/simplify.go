package main

import (
	"math"

	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// quantise brings a line into whole steps of pack.Unit and drops repeats.
func quantise(line []position) []pack.Vertex {
	out := make([]pack.Vertex, 0, len(line))
	for _, p := range line {
		v := pack.Vertex{X: int32(math.Round(p.lon / pack.Unit)), Y: int32(math.Round(p.lat / pack.Unit))}
		if len(out) == 0 || out[len(out)-1] != v {
			out = append(out, v)
		}
	}
	return out
}

// thin drops the vertices of a line that lie within tolerance [pack.Unit] of
// the line through those that stay (Douglas and Peucker 1973). East-west
// distances are shortened by the cosine of the latitude.
func thin(line []pack.Vertex, tolerance float64) []pack.Vertex {
	if len(line) < 3 {
		return line
	}
	keep := make([]bool, len(line))
	keep[0], keep[len(line)-1] = true, true
	for stack := [][2]int{{0, len(line) - 1}}; len(stack) > 0; {
		from, to := stack[len(stack)-1][0], stack[len(stack)-1][1]
		stack = stack[:len(stack)-1]
		worst, at := tolerance, -1
		for i := from + 1; i < to; i++ {
			if d := offLine(line[i], line[from], line[to]); d > worst {
				worst, at = d, i
			}
		}
		if at >= 0 {
			keep[at] = true
			stack = append(stack, [2]int{from, at}, [2]int{at, to})
		}
	}
	out := make([]pack.Vertex, 0, len(line))
	for i, v := range line {
		if keep[i] {
			out = append(out, v)
		}
	}
	return out
}

// offLine returns how far p lies from the stretch a to b [pack.Unit].
func offLine(p, a, b pack.Vertex) float64 {
	const nearPole = 85 / pack.Unit // beyond, a parallel would shrink to nothing and a frame about the map with it
	shrink := math.Cos(min(math.Abs(float64(a.Y)), nearPole) * pack.Unit * math.Pi / 180)
	px, py := float64(float64(p.X-a.X)*shrink), float64(p.Y-a.Y)
	bx, by := float64(float64(b.X-a.X)*shrink), float64(b.Y-a.Y)
	length := float64(bx*bx) + float64(by*by)
	if length == 0 {
		return math.Hypot(px, py)
	}
	t := min(1, max(0, (float64(px*bx)+float64(py*by))/length))
	return math.Hypot(px-float64(t*bx), py-float64(t*by))
}

// thinRing thins a closed ring: it is cut at the vertex farthest from its
// first so that both halves are proper lines. A ring that collapses is nil.
func thinRing(ring []pack.Vertex, tolerance float64) []pack.Vertex {
	if len(ring) < 4 {
		return nil
	}
	far, at := 0.0, 0
	for i, v := range ring {
		if d := math.Hypot(float64(v.X-ring[0].X), float64(v.Y-ring[0].Y)); d > far {
			far, at = d, i
		}
	}
	out := append(thin(ring[:at+1], tolerance), thin(ring[at:], tolerance)[1:]...)
	if len(out) < 4 {
		return nil
	}
	return out
}

// ringArea returns the area of a ring on the sphere [km2], positive where it
// runs anticlockwise (Chamberlain and Duquette 2007).
func ringArea(ring []pack.Vertex) float64 {
	const radius = 6371.0072 // km; sphere of equal surface
	const unit = pack.Unit * math.Pi / 180
	sum := 0.0
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		sum += float64(float64(b.X-a.X)*unit) * (2 + math.Sin(float64(a.Y)*unit) + math.Sin(float64(b.Y)*unit))
	}
	return -float64(sum * radius * radius / 2)
}
