package world

import (
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/water"
)

// Balance returns the water balance of a usual year at a latitude.
func Balance(n *climate.Normals, lat float64) water.Balance {
	var months [12]water.MonthWater
	for i, m := range n.Months {
		months[i] = water.MonthWater{Mean: m.Mean, Rain: m.Rain, Snowfall: m.Snowfall, Daylight: climate.DayLength(lat, midMonth[i])}
	}
	return water.BalanceOf(months)
}

// midMonth are the days of the year at the middle of the months.
var midMonth = [12]int{15, 45, 74, 105, 135, 166, 196, 227, 258, 288, 319, 349}

// upstreamSamples is at how many points above a place a river's country is
// looked at.
const upstreamSamples = 6

// upstreamLines is how many lines of the map a river is followed upwards.
const upstreamLines = 12

// Regime returns how full a river runs by month at a place: by the water
// balance of the country along it, from its upper end on the map down to there.
// Which end of a line is the upper one is told by the heights.
func (w *World) Regime(r water.River, p geo.Point) water.Regime {
	up := w.upstream(r.Line, p)
	var runoff, mean [12]float64
	for k := range upstreamSamples {
		q := up[(len(up)-1)*k/(upstreamSamples-1)]
		e, _ := w.Heights.At(q)
		n := w.Climate.At(q, e)
		b := Balance(&n, q.Lat)
		for i := range 12 {
			runoff[i] += b.Runoff[i] / upstreamSamples
			mean[i] += n.Months[i].Mean / upstreamSamples
		}
	}
	return water.RegimeOf(runoff, mean)
}

// upstream returns the course of a river from a place upwards, over the lines that
// join it end to end, always the greatest.
func (w *World) upstream(line []geo.Point, p geo.Point) []geo.Point {
	height := func(q geo.Point) float64 {
		e, _ := w.Heights.At(q)
		return e
	}
	here := nearestVertex(line, p)
	up := slices.Clone(line[here:])
	if height(line[0]) > height(line[len(line)-1]) {
		up = slices.Clone(line[:here+1])
		slices.Reverse(up)
	}
	for range upstreamLines {
		top := up[len(up)-1]
		next := w.Water.Joining(top, line)
		if next == nil || height(next[len(next)-1]) <= height(top) {
			break
		}
		line = next
		up = append(up, next[1:]...)
	}
	return up
}

func nearestVertex(line []geo.Point, p geo.Point) int {
	best, at := math.Inf(1), 0
	for i, q := range line {
		if d := math.Hypot(q.Lat-p.Lat, geo.WrapLon(q.Lon-p.Lon)*math.Cos(p.Lat*math.Pi/180)); d < best {
			best, at = d, i
		}
	}
	return at
}

// RegimeAt returns the regime of the river that a way crosses at p; a river of
// the country there where the map has none within a kilometre.
func (w *World) RegimeAt(p geo.Point) water.Regime {
	if r, _, ok := w.Water.NearestRiver(p, quantity.Kilometre); ok {
		return w.Regime(r, p)
	}
	e, _ := w.Heights.At(p)
	n := w.Climate.At(p, e)
	b := Balance(&n, p.Lat)
	var mean [12]float64
	for i, m := range n.Months {
		mean[i] = m.Mean
	}
	return water.RegimeOf(b.Runoff, mean)
}
