package world

import (
	"math"
	"strings"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/water"
)

// iceComparisons are what is recorded of ice.
type iceComparisons struct {
	freeze, open, freezes, thick, bears, spread comparison
}

// agreeIce holds the ice of rivers and lakes against recorded medians.
func (w *World) agreeIce(f Facts) []*comparison {
	c := &iceComparisons{
		freeze: comparison{quantity: "freeze-up", unit: "d", aim: Limits{Median: 12}, claim: Limits{Median: 12}},
		open:   comparison{quantity: "break-up", unit: "d", aim: Limits{Median: 12}, claim: Limits{Median: 12}},
		freezes: comparison{
			quantity: "waters that freeze, do", unit: "share", yesNo: true,
			aim: Limits{Share: 1}, claim: Limits{Share: 1},
		},
		thick: comparison{
			quantity: "thickest ice within the recorded range", unit: "share", yesNo: true,
			aim: Limits{Share: 0.8}, claim: Limits{Share: 0.8},
		},
		bears: comparison{quantity: "first day on which river ice bears a person", unit: "d", aim: Limits{Median: 12}, claim: Limits{Median: 14}},
		spread: comparison{
			quantity: "spread of freeze-up from year to year", unit: "d", claim: Limits{Median: 4},
			note: "by the spread of monthly means over the fall of temperature from day to day",
		},
	}
	for _, r := range f.Ice {
		if p, ok := r.at(); ok {
			w.addIce(c, r, p)
		}
	}
	return []*comparison{&c.freeze, &c.open, &c.freezes, &c.thick, &c.bears, &c.spread}
}

func (w *World) addIce(c *iceComparisons, r Fact, p geo.Point) {
	river := r["kind"] == "river"
	if river && w.Water.Sea(p) {
		return // a slip of the table: no river flows there
	}
	y, n := w.iceOf(p, river)
	freeze, open := monthDay(r["freeze_median"]), monthDay(r["breakup_median"])
	if freeze > 0 || open > 0 {
		c.freezes.hold(y.FreezeUp > 0)
	}
	addDay(&c.freeze, y.FreezeUp, freeze)
	addDay(&c.open, y.BreakUp, open)
	thin, thick := r.number("thick_min_cm"), r.number("thick_max_cm")
	if finite(thin) && finite(thick) && !strings.ContainsAny(r["name"], "0123456789") {
		most := 100 * thickest(&y)
		c.thick.hold(most >= thin && most <= thick)
	}
	if river {
		addDay(&c.bears, firstBearing(&y), monthDay(r["safe_person_median"]))
	}
	early, late := monthDay(r["freeze_p10"]), monthDay(r["freeze_p90"])
	if early > 0 && late > 0 && freeze > 0 {
		c.spread.add(dateSpread(n, freeze), apart(late, early)/2.563) // 2.563 spreads lie between the tenths
	}
}

// iceOf is the ice year of the river or lake at a place and the year of its
// air. Recorded positions miss small lakes by some kilometres.
func (w *World) iceOf(p geo.Point, river bool) (water.IceYear, *climate.Normals) {
	h, _ := w.HeightAt(p)
	n := w.Climate.At(p, w.waterHeight(p, h.Metres))
	if river {
		return riverIce(&n), &n
	}
	return w.ice(p, &n, w.lakeAbout(p)), &n
}

// lakeAbout is the lake at a place or within some 8 km of it; -1: none.
func (w *World) lakeAbout(p geo.Point) int {
	for _, reach := range []float64{0, 0.04, 0.075} {
		for k := range 8 {
			sin, cos := math.Sincos(float64(k) * math.Pi / 4)
			at := geo.Point{Lat: p.Lat + reach*cos, Lon: geo.WrapLon(p.Lon + reach*sin/math.Cos(p.Lat*math.Pi/180))}
			if i, ok := w.Water.LakeAt(at); ok {
				return i
			}
		}
	}
	return -1
}

func addDay(c *comparison, model, recorded int) {
	if model > 0 && recorded > 0 {
		c.add(apart(model, recorded), 0)
	}
}

// apart is the difference of two days of the year by the shorter way.
func apart(a, b int) float64 {
	d := (a - b + 365) % 365
	if d > 182 {
		d -= 365
	}
	return float64(d)
}

// monthDay is the day of the year of a date such as 11-05; 0 where it is none.
func monthDay(s string) int {
	d, err := time.Parse("01-02", s)
	if err != nil {
		return 0
	}
	return firstDays[d.Month()-1] + d.Day() - 1
}

// firstBearing is the first day after freeze-up on which the ice bears a
// person; 0: none.
func firstBearing(y *water.IceYear) int {
	for k := range 180 {
		d := (y.FreezeUp+k-1)%365 + 1
		if y.FreezeUp > 0 && y.On(d) >= water.BearsPerson {
			return d
		}
	}
	return 0
}

func thickest(y *water.IceYear) float64 {
	most := 0.0
	for _, h := range y.Thickness {
		most = math.Max(most, h)
	}
	return most
}

// dateSpread is the spread from year to year of a date that hangs on the
// temperature: that of the monthly mean over its change from day to day [d].
func dateSpread(n *climate.Normals, doy int) float64 {
	change := (n.DayTemperature((doy+14)%365+1) - n.DayTemperature((doy+350)%365+1)) / 29
	when := time.Date(2001, 1, doy, 0, 0, 0, 0, time.UTC)
	return n.On(when).YearSD / math.Max(0.1, math.Abs(change))
}
