package assess

import (
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// mapCells is how many cells the ground of the report's map has at most.
const mapCells = 160_000

// mapTowns is in how many parts a side a map is divided, each with its town.
const mapTowns = 8

// backdrop cuts the ground for the report's map: relief, water, powers, towns.
func backdrop(w *world.World, j *journey.Journey, r *route.Route) Backdrop {
	points := make([]geo.Point, 0, len(r.Nodes))
	for _, n := range r.Nodes {
		points = append(points, n.At)
	}
	box := geo.BoxOf(points...)
	box = box.Pad(max(0.08, 0.12*max(box.North-box.South, box.Width())))
	b := ground(w, box, world.GridFor(box, max(box.North-box.South, box.Width())/420, mapCells), j.Depart.Mid().Year())
	regions := w.Territory.Regions(b.Grid)
	names := map[territory.Region]string{}
	b.Borders = borders(b.Grid, func(cell int) string {
		r := regions[cell]
		name, ok := names[r]
		if !ok {
			if h, held := w.Territory.Held(r, j.Depart.Mid()); held {
				name = h.Controller
			}
			names[r] = name
		}
		return name
	})
	return b
}

// ground cuts relief, water and towns on a grid over a box, without the lakes
// that were dammed after a year.
func ground(w *world.World, box geo.Box, g geo.Grid, year int) Backdrop {
	b := Backdrop{Grid: g, Elevation: make([]float32, g.Len())}
	_, b.Sea = w.Water.Masks(g)
	for i := range b.Elevation {
		e, _ := w.Heights.At(g.Center(i/g.Cols, i%g.Cols))
		b.Elevation[i] = float32(e)
	}
	for i := range w.Water.Lakes() {
		l := w.Water.Lake(i)
		if l.Box.Intersects(box) && l.Dam <= year {
			b.Lakes = append(b.Lakes, l.Rings...)
		}
	}
	for _, rv := range riversOf(w, box) {
		b.Rivers = append(b.Rivers, rv.Line)
	}
	b.Places = towns(w, box, mapTowns)
	return b
}

// riversOf returns the rivers that a map of a box shows: the smaller the box,
// the smaller they may be.
func riversOf(w *world.World, box geo.Box) []water.River {
	limit := 6 + int(20/max(1, box.North-box.South))
	return slices.DeleteFunc(slices.Clone(w.Water.Rivers()), func(r water.River) bool {
		return r.Rank > limit || !touches(r.Line, box)
	})
}

func touches(line []geo.Point, b geo.Box) bool {
	for _, p := range line {
		if b.Contains(p) {
			return true
		}
	}
	return false
}

// towns returns the places worth a label: of each part of the map, so many a
// side, the biggest, so that empty country has its names too; the biggest of
// all first.
func towns(w *world.World, b geo.Box, side int) []MapPoint {
	places := w.Atlas.Places()
	parts := geo.Grid{North: b.North, West: b.West, DLat: (b.North - b.South) / float64(side), DLon: b.Width() / float64(side), Rows: side, Cols: side}
	best := make([]int, parts.Len())
	for i := range best {
		best[i] = -1
	}
	for i, p := range places {
		row, col, ok := parts.Cell(p.At)
		if !ok {
			continue
		}
		if k := row*parts.Cols + col; best[k] < 0 || p.Population > places[best[k]].Population {
			best[k] = i
		}
	}
	best = slices.DeleteFunc(best, func(i int) bool { return i < 0 })
	slices.SortStableFunc(best, func(x, y int) int { return places[y].Population - places[x].Population })
	var out []MapPoint
	for _, i := range best {
		out = append(out, MapPoint{Name: places[i].Name, Kind: "settlement", At: places[i].At})
	}
	return out
}

// borders returns the edges of cells between two powers; the name of a cell is
// empty where the power is not known.
func borders(g geo.Grid, power func(cell int) string) []BorderLine {
	corner := func(r, c int) geo.Point {
		return geo.Point{Lat: g.North - float64(r)*g.DLat, Lon: geo.WrapLon(g.West + float64(c)*g.DLon)}
	}
	var out []BorderLine
	for row := range g.Rows {
		for col := range g.Cols {
			a := power(row*g.Cols + col)
			if a == "" {
				continue
			}
			if col+1 < g.Cols {
				if b := power(row*g.Cols + col + 1); b != "" && b != a {
					out = append(out, BorderLine{[2]string{a, b}, []geo.Point{corner(row, col+1), corner(row+1, col+1)}})
				}
			}
			if row+1 < g.Rows {
				if b := power((row+1)*g.Cols + col); b != "" && b != a {
					out = append(out, BorderLine{[2]string{a, b}, []geo.Point{corner(row+1, col), corner(row+1, col+1)}})
				}
			}
		}
	}
	return out
}
