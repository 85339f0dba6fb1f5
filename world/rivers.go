package world

import (
	"math"

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

// Regime returns how full a river runs by month at a place: by the water
// balance of the country along its line, from its upper end down to there. Which
// end is the upper one is told by the heights.
func (w *World) Regime(r water.River, p geo.Point) water.Regime {
	line := r.Line
	here := nearestVertex(line, p)
	first, _ := w.Heights.At(line[0])
	last, _ := w.Heights.At(line[len(line)-1])
	from := 0
	if last > first {
		from = len(line) - 1
	}
	var runoff, mean [12]float64
	for k := range upstreamSamples {
		q := line[from+(here-from)*k/(upstreamSamples-1)]
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
