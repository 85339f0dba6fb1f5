package atlas

import (
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// Raster is one layer of numbers on a grid of latitude and longitude. Its
// methods allocate nothing and are safe for concurrent use.
type Raster struct {
	Grid          geo.Grid
	scale, offset float64
	square        bool
	around        bool // the columns go round the Earth
	cells         []int16
}

func newRaster(p pack.Raster, band []int16) *Raster {
	return &Raster{
		Grid: p.Grid, scale: p.Scale, offset: p.Offset, square: p.Square, cells: band,
		around: math.Abs(float64(p.Grid.Cols)*p.Grid.DLon-360) < 1e-6,
	}
}

// Cell returns the value of a cell. Rows beyond the edge stand for the nearest
// row; columns go round the Earth where the grid does, and are held to the
// edge where it does not.
func (r *Raster) Cell(row, col int) float64 {
	row = min(max(row, 0), r.Grid.Rows-1)
	if r.around {
		if col %= r.Grid.Cols; col < 0 {
			col += r.Grid.Cols
		}
	} else {
		col = min(max(col, 0), r.Grid.Cols-1)
	}
	v := r.scale * float64(r.cells[row*r.Grid.Cols+col])
	if r.square {
		v *= v
	}
	return v + r.offset
}

// At returns the value of the cell that holds p.
func (r *Raster) At(p geo.Point) float64 {
	row, col := r.place(p)
	return r.Cell(int(math.Floor(row)), int(math.Floor(col)))
}

// Bilinear returns the value at p between the middles of the four cells about
// it. Beyond the last middle toward a pole the value of the last row holds.
func (r *Raster) Bilinear(p geo.Point) float64 {
	row, col := r.place(p)
	row, col = row-0.5, col-0.5
	row0, col0 := math.Floor(row), math.Floor(col)
	south, east := row-row0, col-col0
	i, k := int(row0), int(col0)
	north := r.Cell(i, k)*(1-east) + r.Cell(i, k+1)*east
	return north*(1-south) + (r.Cell(i+1, k)*(1-east)+r.Cell(i+1, k+1)*east)*south
}

// place returns p in rows and columns, counted from the corner of the grid.
func (r *Raster) place(p geo.Point) (row, col float64) {
	dlon := math.Mod(p.Lon-r.Grid.West, 360)
	if dlon < 0 {
		dlon += 360
	}
	return (r.Grid.North - p.Lat) / r.Grid.DLat, dlon / r.Grid.DLon
}
