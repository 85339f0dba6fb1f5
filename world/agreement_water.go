package world

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/water"
)

// waterPlaces are where the facts of water.csv were seen, which have names only:
// a point on the river, or the two ends of a dry way.
var waterPlaces = map[string][]geo.Point{
	"Orkhon, lower":              {{Lat: 49.9, Lon: 106.1}},
	"Orkhon":                     {{Lat: 48.8, Lon: 103.5}},
	"Kherlen":                    {{Lat: 48.0, Lon: 112.5}},
	"Selenge near the border":    {{Lat: 50.4, Lon: 106.3}},
	"Yellow River at Ding-hu":    {{Lat: 40.3, Lon: 107.0}},
	"Yellow River near 39N 111E": {{Lat: 39.0, Lon: 111.1}},
	"Upper Yangtze (Mur-ussu) at the Napchitai confluence": {{Lat: 34.2, Lon: 94.9}},
	"El Camino del Diablo, US road":                        {{Lat: 32.1, Lon: -112.9}, {Lat: 32.3, Lon: -113.9}},
	"Reggane to Bordj Mokhtar (Tanezrouft)":                {{Lat: 26.7, Lon: 0.2}, {Lat: 21.3, Lon: 0.9}},
}

// agreeWater holds rivers and dry ways against the facts.
func (w *World) agreeWater(f Facts) []*comparison {
	width := &comparison{
		quantity: "river width within a factor of two", unit: "share", yesNo: true, claim: Limits{Share: 0.75},
		note: "by class and month; the classes were set with some of these rivers in sight",
	}
	depth := &comparison{quantity: "river depth within a factor of two", unit: "share", yesNo: true, claim: Limits{Share: 0.6}, note: "as with the width"}
	dry := &comparison{
		quantity: "ways known to be dry are not ruled out", unit: "share", yesNo: true, claim: Limits{Share: 1},
		note: "the chance to meet no spring or well on them is at least one in twenty",
	}
	for _, r := range f.Water {
		at := waterPlaces[r["place"]]
		low, high := r.span()
		switch {
		case len(at) == 0 || !finite(low):
		case r["quantity"] == "width" || r["quantity"] == "width of water":
			width.hold(w.riverFits(at[0], r.month(), low, high, func(s water.Stage) float64 { return float64(s.Width) }))
		case r["quantity"] == "depth" || r["quantity"] == "greatest depth":
			depth.hold(w.riverFits(at[0], r.month(), low, high, func(s water.Stage) float64 { return float64(s.Depth) }))
		case r["topic"] == "dry stretch" && len(at) == 2:
			dry.hold(w.DryChance(at[0], at[1], time.July, high) >= 0.05)
		}
	}
	return []*comparison{width, depth, dry}
}

// span is the value of a fact, or its range.
func (f Fact) span() (low, high float64) {
	low, high = f.number("low"), f.number("high")
	if v := f.number("value"); finite(v) {
		return v, v
	}
	if !finite(low) {
		low = high
	}
	return low, high
}

// month is the month that a fact names as "when", July where it names none.
func (f Fact) month() int {
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); len(f["when"]) >= len(name) && f["when"][:len(name)] == name {
			return int(m)
		}
	}
	return int(time.July)
}

// riverFits reports whether the river there measures, in the month, between half
// of low and twice high.
func (w *World) riverFits(p geo.Point, month int, low, high float64, of func(water.Stage) float64) bool {
	r, _, ok := w.Water.NearestRiver(p, 50*quantity.Kilometre)
	if !ok {
		return false
	}
	x := of(r.Class().In(month, w.Regime(r, p)))
	return x >= low/2 && x <= 2*high
}

// DryChance returns the chance that a stranger comes upon no spring or well with
// water on a straight way from a to b that winds to a length [km], in a month.
// Mapped rivers and lakes are not asked.
func (w *World) DryChance(a, b geo.Point, month time.Month, km float64) float64 {
	chance := 1.0
	n := max(1, int(math.Round(km/District)))
	for i := range n {
		t := (float64(i) + 0.5) / float64(n)
		p := geo.Point{Lat: a.Lat + t*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + t*geo.WrapLon(b.Lon-a.Lon))}
		e, _ := w.Heights.At(p)
		air := w.Climate.At(p, e)
		chance *= 1 - oneOf(km/float64(n)*SourcesOf(w.Cover(p), &air, p.Lat).OnWay(int(month)))
	}
	return chance
}
