package report

import (
	"math"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// stretch is a part of the way that one power holds.
type stretch struct {
	name             string
	fromKm, toKm     float64
	fromDay, untoDay float64
}

// stretches returns the longest stretch of each power, in the order of the way.
func stretches(profile []assess.ProfilePoint) []stretch {
	longest := map[string]int{}
	var out []stretch
	for _, s := range allStretches(profile) {
		i, ok := longest[s.name]
		switch {
		case !ok:
			longest[s.name] = len(out)
			out = append(out, s)
		case s.toKm-s.fromKm > out[i].toKm-out[i].fromKm:
			out[i] = s
		}
	}
	return out
}

func allStretches(profile []assess.ProfilePoint) []stretch {
	var out []stretch
	for i, p := range profile {
		if n := len(out); n > 0 && out[n-1].name == p.Power {
			out[n-1].toKm, out[n-1].untoDay = p.Km, p.Day
			continue
		}
		s := stretch{p.Power, p.Km, p.Km, p.Day, p.Day}
		if n := len(out); i > 0 && n > 0 {
			mid := func(a, b float64) float64 { return (a + b) / 2 }
			out[n-1].toKm, out[n-1].untoDay = mid(out[n-1].toKm, p.Km), mid(out[n-1].untoDay, p.Day)
			s.fromKm, s.fromDay = out[n-1].toKm, out[n-1].untoDay
		}
		out = append(out, s)
	}
	return out
}

// joined chains pieces of border between the same two powers into lines and
// rounds their steps, which come from the cells they were found on.
func joined(pieces []assess.BorderLine) [][]geo.Point {
	type end struct {
		pair     [2]string
		lat, lon int
	}
	key := func(b assess.BorderLine, p geo.Point) end {
		pair := b.Between
		if pair[0] > pair[1] {
			pair[0], pair[1] = pair[1], pair[0]
		}
		return end{pair, int(math.Round(p.Lat * 1e5)), int(math.Round(p.Lon * 1e5))}
	}
	at := map[end][]int{}
	for i, b := range pieces {
		if len(b.Line) > 1 {
			at[key(b, b.Line[0])] = append(at[key(b, b.Line[0])], i)
			last := key(b, b.Line[len(b.Line)-1])
			at[last] = append(at[last], i)
		}
	}
	used := make([]bool, len(pieces))
	// follow walks on from a point along unused pieces.
	follow := func(b assess.BorderLine, p geo.Point) []geo.Point {
		var out []geo.Point
		for {
			next := -1
			for _, i := range at[key(b, p)] {
				if !used[i] {
					next = i
					break
				}
			}
			if next < 0 {
				return out
			}
			used[next] = true
			line := pieces[next].Line
			if key(pieces[next], line[0]) != key(b, p) {
				line = reversed(line)
			}
			out = append(out, line[1:]...)
			p = line[len(line)-1]
		}
	}
	var out [][]geo.Point
	for i, b := range pieces {
		if used[i] || len(b.Line) < 2 {
			continue
		}
		used[i] = true
		back := reversed(follow(b, b.Line[0]))
		line := append(append(back, b.Line...), follow(b, b.Line[len(b.Line)-1])...)
		out = append(out, rounded(line))
	}
	return out
}

func reversed(line []geo.Point) []geo.Point {
	out := make([]geo.Point, len(line))
	for i, p := range line {
		out[len(line)-1-i] = p
	}
	return out
}

// rounded averages each point with its neighbours, so that steps become
// slopes; the ends stay.
func rounded(line []geo.Point) []geo.Point {
	out := append([]geo.Point{}, line...)
	for i := 2; i < len(line)-2; i++ {
		var lat, lon float64
		for k := i - 2; k <= i+2; k++ {
			lat += line[k].Lat
			lon += geo.WrapLon(line[k].Lon - line[i].Lon)
		}
		out[i] = geo.Point{Lat: lat / 5, Lon: geo.WrapLon(line[i].Lon + lon/5)}
	}
	return out
}
