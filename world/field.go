package world

import (
	"math"
	"runtime"
	"sync"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// Field is the ground laid out on a grid, for the route: what does not change
// by cell, and what changes with the season by cell and month.
type Field struct {
	Grid      geo.Grid
	Elevation []float32 // [m]
	Relief    []float32 // standard deviation of heights around [m]
	Cover     []cover.Class
	Lake      []int32 // index of the lake, -1: none
	Sea       []bool
	River     []int8             // class of the greatest river in the cell, -1: none
	Region    []territory.Region // 0: not known
	snow      [][12]float32      // usual depth at mid-month [m]
	lakeIce   []span             // of lake cells: when the ice bears a party
	riverIce  []span             // of river cells
}

// span is a stretch of days of the year, perhaps across New Year; from 0: never.
type span struct{ from, to int16 }

func (s span) holds(day time.Time) bool {
	if s.from == 0 {
		return false
	}
	d := int16(min(day.YearDay(), 365)) // the last day of a leap year counts as the day before
	if s.from <= s.to {
		return d >= s.from && d <= s.to
	}
	return d >= s.from || d <= s.to
}

// Field lays the ground out on a grid. It takes a few microseconds a cell.
func (w *World) Field(g geo.Grid) *Field {
	n := g.Rows * g.Cols
	f := &Field{
		Grid: g, Elevation: make([]float32, n), Relief: make([]float32, n), Cover: make([]cover.Class, n),
		snow: make([][12]float32, n), lakeIce: make([]span, n), riverIce: make([]span, n), River: make([]int8, n),
	}
	f.Lake, f.Sea = w.Water.Masks(g)
	f.Region = w.Territory.Regions(g)
	w.rivers(f)
	var wg sync.WaitGroup
	rows := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for r := range rows {
				w.fillRow(f, r)
			}
		})
	}
	for r := range g.Rows {
		rows <- r
	}
	close(rows)
	wg.Wait()
	return f
}

// fillRow fills one row; rows do not touch each other's cells, so the result
// does not depend on the number of workers.
func (w *World) fillRow(f *Field, row int) {
	for col := range f.Grid.Cols {
		i := row*f.Grid.Cols + col
		p := f.Grid.Center(row, col)
		e, ok := w.Heights.At(p)
		if !ok || !finite(e) {
			f.Sea[i] = true
		}
		f.Elevation[i] = float32(e)
		if f.Sea[i] {
			f.Cover[i] = cover.Sea
			continue
		}
		f.Relief[i] = float32(w.Heights.Relief(p).SD)
		n := w.Climate.At(p, e)
		f.Cover[i] = w.coverOfCell(p, f.Grid.DLat, f.Grid.DLon, &n, int(f.Lake[i]))
		for m := range 12 {
			f.snow[i][m] = float32(n.Months[m].SnowDepth)
		}
		if f.Lake[i] < 0 && f.River[i] < 0 {
			continue
		}
		if low := w.waterHeight(p, e); low < e {
			n = w.Climate.At(p, low)
		}
		if f.Lake[i] >= 0 {
			f.lakeIce[i] = bearing(w.ice(p, &n, int(f.Lake[i])))
		}
		if f.River[i] >= 0 {
			f.riverIce[i] = bearing(riverIce(&n))
		}
	}
}

func (w *World) rivers(f *Field) {
	for i := range f.River {
		f.River[i] = -1
	}
	for _, r := range w.Water.Rivers() {
		class := int8(r.Class())
		for k := 1; k < len(r.Line); k++ {
			mark(f, r.Line[k-1], r.Line[k], class)
		}
	}
}

// mark notes a river in every cell its segment touches.
func mark(f *Field, a, b geo.Point, class int8) {
	if math.Abs(a.Lon-b.Lon) > 180 {
		return // a segment cut at the antimeridian
	}
	steps := 1 + int(2*math.Max(math.Abs(a.Lat-b.Lat)/f.Grid.DLat, math.Abs(a.Lon-b.Lon)/f.Grid.DLon))
	for k := range steps + 1 {
		t := float64(k) / float64(steps)
		row, col, ok := f.Grid.Cell(geo.Point{Lat: a.Lat + t*(b.Lat-a.Lat), Lon: a.Lon + t*(b.Lon-a.Lon)})
		if ok {
			i := row*f.Grid.Cols + col
			f.River[i] = max(f.River[i], class)
		}
	}
}

// bearing returns the days on which an ice year bears a party.
func bearing(y water.IceYear) span {
	first, last := 0, 0
	was := y.On(365) >= water.BearsParty
	for d := 1; d <= 365; d++ {
		is := y.On(d) >= water.BearsParty
		if is && !was {
			first = d
		}
		if !is && was {
			last = d - 1
			if last == 0 {
				last = 365
			}
		}
		was = is
	}
	switch {
	case first == 0 && last == 0 && was:
		return span{1, 365}
	case first == 0 && last == 0:
		return span{}
	case first == 0:
		first = 1
	case last == 0:
		last = 365
	}
	return span{int16(first), int16(last)}
}

// Snow returns the usual snow depth of a cell on a day [m].
func (f *Field) Snow(cell int, day time.Time) float64 {
	x := (float64(min(day.YearDay(), 365))-15.2)/30.42 + 12 // months since mid-January of the year before
	m := int(x)
	t := x - float64(m)
	return float64(f.snow[cell][m%12])*(1-t) + float64(f.snow[cell][(m+1)%12])*t
}

// LakeBears reports whether the lake ice of a cell usually bears a party on
// that day.
func (f *Field) LakeBears(cell int, day time.Time) bool { return f.lakeIce[cell].holds(day) }

// RiverBears reports the same of the rivers in a cell.
func (f *Field) RiverBears(cell int, day time.Time) bool { return f.riverIce[cell].holds(day) }

// GridFor returns a grid over a box with cells of about the given size [deg],
// no more than limit cells in all: cells grow when the box is large.
func GridFor(b geo.Box, cell float64, limit int) geo.Grid {
	for {
		rows := int(math.Ceil((b.North - b.South) / cell))
		dlon := cell / math.Max(0.2, math.Cos((b.North+b.South)/2*math.Pi/180))
		cols := int(math.Ceil(b.Width() / dlon))
		if rows*cols <= limit {
			return geo.Grid{North: b.North, West: b.West, DLat: cell, DLon: dlon, Rows: max(rows, 1), Cols: max(cols, 1)}
		}
		cell *= 1.25
	}
}
