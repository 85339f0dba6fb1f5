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

// Block is the sixteen cells about a place, four rows from the north by four
// columns from the west; the place lies between the middles of the inner four.
type Block struct {
	Cells       [4][4]float64
	South, East float64 // how far the place lies from the middle of Cells[1][1] towards the next, 0..1
}

// Block returns the cells about p, each read once.
func (r *Raster) Block(p geo.Point) Block {
	row, col := r.place(p)
	row, col = row-0.5, col-0.5
	row0, col0 := math.Floor(row), math.Floor(col)
	b := Block{South: row - row0, East: col - col0}
	for i := range 4 {
		for k := range 4 {
			b.Cells[i][k] = r.Cell(int(row0)-1+i, int(col0)-1+k)
		}
	}
	return b
}

// Bilinear returns what Raster.Bilinear does.
func (b *Block) Bilinear() float64 {
	north := b.Cells[1][1]*(1-b.East) + b.Cells[1][2]*b.East
	return north*(1-b.South) + (b.Cells[2][1]*(1-b.East)+b.Cells[2][2]*b.East)*b.South
}

// Around returns the mean of Raster.Bilinear at the place and at the eight points
// one cell north, south, east and west of it and between.
func (b *Block) Around() float64 {
	// Three points in a row share their cells: the outer ones weigh what lies beyond them.
	down, along := [4]float64{1 - b.South, 1, 1, b.South}, [4]float64{1 - b.East, 1, 1, b.East}
	sum := 0.0
	for i := range 4 {
		line := 0.0
		for k, weight := range along {
			line += weight * b.Cells[i][k]
		}
		sum += down[i] * line
	}
	return sum / 9
}

// place returns p in rows and columns, counted from the corner of the grid.
func (r *Raster) place(p geo.Point) (row, col float64) {
	dlon := math.Mod(p.Lon-r.Grid.West, 360)
	if dlon < 0 {
		dlon += 360
	}
	return (r.Grid.North - p.Lat) / r.Grid.DLat, dlon / r.Grid.DLon
}
