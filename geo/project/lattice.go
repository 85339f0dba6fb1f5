package project

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Lattice is a raster of cells on a map, its rows along x and its columns along
// y. Row 0 is the northernmost on the map, column 0 starts at X0. On a map of
// degrees columns may run across the antimeridian.
type Lattice struct {
	Map        Map
	X0, Y0     float64 // outer, north-western corner of the first cell [m; deg on a map of degrees]
	DX, DY     float64 // size of a cell, both positive [m; deg]
	Rows, Cols int
}

// FromGrid returns a grid of latitude and longitude as a lattice on WGS 84.
func FromGrid(g geo.Grid) Lattice {
	return Lattice{
		Map: Map{Code: 4326, Name: geographic[4326], Degrees: true, Projection: Geographic{}},
		X0:  g.West, Y0: g.North, DX: g.DLon, DY: g.DLat, Rows: g.Rows, Cols: g.Cols,
	}
}

// Check returns an error when the lattice has no map, no cells, cells without
// an area, or degrees that are none of the Earth's.
func (l Lattice) Check() error {
	switch {
	case l.Map.Projection == nil:
		return fmt.Errorf("a lattice without a map; allowed: one on a map")
	case l.Rows < 1 || l.Cols < 1 || l.Rows > math.MaxInt/l.Cols:
		return fmt.Errorf("a lattice of %d x %d cells; allowed: 1 or more along an edge", l.Rows, l.Cols)
	case !(l.DX > 0) || !(l.DY > 0) || !finite(l.X0, l.Y0) || !finite(l.DX*float64(l.Cols), l.DY*float64(l.Rows)):
		return fmt.Errorf("a lattice of cells of %g x %g from %g, %g; allowed: cells with an area on a map of the Earth", l.DX, l.DY, l.X0, l.Y0)
	}
	if !l.Map.Degrees {
		return nil
	}
	if south := l.Y0 - l.DY*float64(l.Rows); l.Y0 > 90.1 || south < -90.1 || l.DX*float64(l.Cols) > 360.1 || math.Abs(l.X0) > 721 {
		return fmt.Errorf("a lattice of latitudes %g to %g, %g degrees wide from longitude %g; allowed: degrees on the Earth",
			south, l.Y0, l.DX*float64(l.Cols), l.X0)
	}
	return nil
}

// Len returns the number of cells.
func (l Lattice) Len() int { return l.Rows * l.Cols }

// Wraps reports whether the columns go all round the Earth, so that the last
// has the first as its eastern neighbour: on maps of degrees only.
func (l Lattice) Wraps() bool {
	return l.Map.Degrees && math.Abs(float64(l.Cols)*l.DX-360) < 0.01*l.DX
}

// XY returns the map coordinates of a row and column [m; deg]: the middle of a
// cell for whole numbers, its edges half a cell before and after.
func (l Lattice) XY(row, col float64) (x, y float64) {
	return l.X0 + (col+0.5)*l.DX, l.Y0 - (row+0.5)*l.DY
}

// Place returns the place of a row and column: the middle of a cell for whole
// numbers. Where the map shows no place, neither coordinate is a number, and
// the point is not Valid. The edge of a row that reaches past a pole is the pole.
func (l Lattice) Place(row, col float64) geo.Point {
	x, y := l.XY(row, col)
	if l.Map.Degrees {
		y = math.Max(-90, math.Min(90, y))
	}
	p, ok := l.Map.Projection.Inverse(x, y)
	if !ok {
		return geo.Point{Lat: math.NaN(), Lon: math.NaN()}
	}
	return p
}

// Corner returns the north-western corner of a cell; that of the cell past the
// last is the south-eastern corner of the lattice.
func (l Lattice) Corner(row, col int) geo.Point {
	return l.Place(float64(row)-0.5, float64(col)-0.5)
}

// Find returns a place in rows and columns, as Place counts them; ok is false
// outside, the outer edges belong to the lattice. Half a millionth of a cell is
// allowed for rounding there.
func (l Lattice) Find(p geo.Point) (row, col float64, ok bool) {
	x, y, ok := l.Map.Projection.Forward(p)
	if !ok {
		return 0, 0, false
	}
	const hair = 5e-7
	row, col = (l.Y0-y)/l.DY-0.5, (x-l.X0)/l.DX-0.5
	last := float64(l.Cols) - 0.5
	if l.Map.Degrees {
		round := 360 / l.DX
		col -= math.Floor((col+0.5)/round) * round
		if col > last+hair && col > round-0.5-hair { // a hair west of the western edge
			col -= round
		}
	}
	ok = row >= -0.5-hair && row <= float64(l.Rows)-0.5+hair && col >= -0.5-hair && col <= last+hair
	return row, col, ok
}

// Cell returns row and column of the cell that holds p; ok is false outside. A
// point on an edge belongs to the cell south or east of it, on the outer edges
// to the cell inside.
func (l Lattice) Cell(p geo.Point) (row, col int, ok bool) {
	y, x, ok := l.Find(p)
	if !ok {
		return 0, 0, false
	}
	row, col = int(math.Floor(y+0.5)), int(math.Floor(x+0.5))
	return max(0, min(row, l.Rows-1)), max(0, min(col, l.Cols-1)), true
}

// CellSize returns how far a cell in the middle of a row measures on the ground
// along its column, and along its row, on the ellipsoid. On a map of degrees all
// cells of a row are alike; on any other they are as far as the scale of the map
// is the same along the row: CellSizeAt tells of one cell.
func (l Lattice) CellSize(row int) (northSouth, eastWest quantity.Length) {
	return l.CellSizeAt(float64(row), float64(l.Cols-1)/2)
}

// CellSizeAt returns how far a cell about a row and column measures on the
// ground along its column, and along its row: its size on the map by the scale
// there. Both are NaN where the map shows no place.
func (l Lattice) CellSizeAt(row, col float64) (northSouth, eastWest quantity.Length) {
	p := l.Place(row, col)
	if l.Map.Degrees {
		north, east := geo.MetresPerDegree(p.Lat)
		return quantity.Length(north * l.DY), quantity.Length(east * l.DX)
	}
	// The scale is that of a short cross about the place: longer ones would
	// measure how the map bends.
	const most = 100 // [m]
	x, y := l.XY(row, col)
	half := math.Min(most, math.Min(l.DX, l.DY)) / 2
	across := func(dx, dy float64) quantity.Length {
		a, okA := l.Map.Projection.Inverse(x-dx, y-dy)
		b, okB := l.Map.Projection.Inverse(x+dx, y+dy)
		if !okA || !okB {
			return quantity.Length(math.NaN())
		}
		return geo.Distance(a, b)
	}
	return across(0, half) * quantity.Length(l.DY/(2*half)), across(half, 0) * quantity.Length(l.DX/(2*half))
}

// Window returns the part of the lattice that begins at a cell and has so many
// rows and columns.
func (l Lattice) Window(row, col, rows, cols int) Lattice {
	l.X0 += float64(col) * l.DX
	l.Y0 -= float64(row) * l.DY
	l.Rows, l.Cols = rows, cols
	return l
}

// Same reports whether another lattice has the same cells: as many, and their
// corners on the ground at the same places to a hundredth of a cell.
func (l Lattice) Same(o Lattice) bool {
	if l.Rows != o.Rows || l.Cols != o.Cols || l.Map.Degrees != o.Map.Degrees {
		return false
	}
	const off = 0.01 // [cells]
	for _, rc := range [5][2]float64{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {0.5, 0.5}} {
		row, col := rc[0]*float64(l.Rows)-0.5, rc[1]*float64(l.Cols)-0.5
		x, y := l.XY(row, col)
		ox, oy := o.XY(row, col)
		if l.Map.Degrees {
			ox = x + math.Remainder(ox-x, 360)
		} else if l.Map.Code == 0 || l.Map.Code != o.Map.Code { // on the map of the first
			var ok bool
			if ox, oy, ok = l.Map.Projection.Forward(o.Place(row, col)); !ok {
				return false
			}
		}
		if !(math.Abs(x-ox) <= off*l.DX && math.Abs(y-oy) <= off*l.DY) {
			return false
		}
	}
	return true
}

// Box returns the smallest box about the lattice.
func (l Lattice) Box() geo.Box {
	x1, y1 := l.X0+l.DX*float64(l.Cols), l.Y0-l.DY*float64(l.Rows)
	return l.Map.Box([4][2]float64{{l.X0, l.Y0}, {x1, l.Y0}, {x1, y1}, {l.X0, y1}})
}

// Box returns the smallest box about a quadrilateral on the map with these
// corners, one after the other. On a map of degrees it is exact; else it is
// that of many places of the rim, and of a pole inside.
func (m Map) Box(corners [4][2]float64) geo.Box {
	if m.Degrees {
		west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
		for _, c := range corners {
			west, east = math.Min(west, c[0]), math.Max(east, c[0])
			south, north = math.Min(south, c[1]), math.Max(north, c[1])
		}
		box := geo.Box{South: math.Max(-90, south), North: math.Min(90, north), West: -180, East: 180}
		if east-west < 360-1e-9 {
			box.West, box.East = geo.WrapLon(west), geo.WrapLon(east)
		}
		return box
	}
	const steps = 128
	var rim []geo.Point
	for i, a := range corners {
		b := corners[(i+1)%len(corners)]
		for k := range steps {
			t := float64(k) / steps
			if p, ok := m.Projection.Inverse(a[0]+t*(b[0]-a[0]), a[1]+t*(b[1]-a[1])); ok {
				rim = append(rim, p)
			}
		}
	}
	box := geo.BoxOf(rim...)
	for _, pole := range []float64{90, -90} {
		if x, y, ok := m.Projection.Forward(geo.Point{Lat: pole}); ok && within(corners, x, y) {
			box = geo.Box{South: math.Min(box.South, pole), North: math.Max(box.North, pole), West: -180, East: 180}
		}
	}
	return box
}

// within reports whether a point lies in a convex quadrilateral or on its rim.
func within(corners [4][2]float64, x, y float64) bool {
	var left, right bool
	for i, a := range corners {
		b := corners[(i+1)%len(corners)]
		side := (b[0]-a[0])*(y-a[1]) - (b[1]-a[1])*(x-a[0])
		left, right = left || side > 0, right || side < 0
	}
	return !(left && right)
}
