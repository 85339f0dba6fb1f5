package assess

import (
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/territory"
)

// backdrop cuts the ground for the report's map: relief, water, powers, towns.
func backdrop(w *world.World, j *journey.Journey, r *route.Route) Backdrop {
	points := make([]geo.Point, 0, len(r.Nodes))
	for _, n := range r.Nodes {
		points = append(points, n.At)
	}
	box := geo.BoxOf(points...)
	box = box.Pad(max(0.08, 0.12*max(box.North-box.South, box.Width())))
	g := world.GridFor(box, max(box.North-box.South, box.Width())/420, 160_000)
	b := Backdrop{Grid: g, Elevation: make([]float32, g.Rows*g.Cols)}
	_, b.Sea = w.Water.Masks(g)
	for i := range b.Elevation {
		e, _ := w.Heights.At(g.Center(i/g.Cols, i%g.Cols))
		b.Elevation[i] = float32(e)
	}
	for i := range w.Water.Lakes() {
		l := w.Water.Lake(i)
		if l.Box.Intersects(box) {
			b.Lakes = append(b.Lakes, l.Rings...)
		}
	}
	limit := 2 + int(20/max(1, box.North-box.South))
	for _, rv := range w.Water.Rivers() {
		if rv.Rank <= limit+4 && touches(rv.Line, box) {
			b.Rivers = append(b.Rivers, rv.Line)
		}
	}
	b.Borders = borders(w, j, g)
	b.Places = towns(w, box)
	return b
}

func touches(line []geo.Point, b geo.Box) bool {
	for _, p := range line {
		if b.Contains(p) {
			return true
		}
	}
	return false
}

// towns returns the places worth a label: of each part of the map, an eighth by
// an eighth, the biggest, so that empty country has its names too; the biggest
// of all first.
func towns(w *world.World, b geo.Box) []MapPoint {
	places := w.Atlas.Places()
	parts := geo.Grid{North: b.North, West: b.West, DLat: (b.North - b.South) / 8, DLon: b.Width() / 8, Rows: 8, Cols: 8}
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

// borders returns the edges of cells between two powers on the day of
// departure.
func borders(w *world.World, j *journey.Journey, g geo.Grid) []BorderLine {
	regions := w.Territory.Regions(g)
	names := map[territory.Region]string{}
	power := func(cell int) string {
		r := regions[cell]
		name, ok := names[r]
		if !ok {
			if h, held := w.Territory.Held(r, j.Depart.Mid()); held {
				name = h.Controller
			}
			names[r] = name
		}
		return name
	}
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
