package elevation

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// cellAt returns the height of a cell of a level, NaN for a void; last is the
// block that was looked into last, which is likely to hold the next cell too.
func (g *GeoTIFF) cellAt(lv, row, col int, last *blockOf) float64 {
	im := g.levels[lv].image
	br, bc := row/im.BlockHeight, col/im.BlockWidth
	want := key{int32(lv), int32(br*im.Across + bc)}
	if last.cells == nil || last.key != want {
		cells, err := g.kept.get(want)
		if err != nil {
			return math.NaN()
		}
		*last = blockOf{want, cells, min(im.BlockWidth, im.Width-bc*im.BlockWidth)}
		if cells == nil {
			return math.NaN()
		}
	}
	return float64(last.cells[(row-br*im.BlockHeight)*last.width+col-bc*im.BlockWidth])
}

// blockOf is a decoded block.
type blockOf struct {
	key   key
	cells []float32
	width int // cells of a row
}

// load decodes a block, unless the file was given up, and keeps what went wrong.
func (g *GeoTIFF) load(k key) ([]float32, error) {
	if err := g.failed.final(); err != nil {
		return nil, err
	}
	cells, err := g.decode(k)
	if err != nil {
		g.failed.keep(err)
	}
	return cells, err
}

// decode reads one block; nil when the file leaves it out.
func (g *GeoTIFF) decode(k key) ([]float32, error) {
	im := g.levels[k.level].image
	_, n, err := im.Place(int(k.block))
	if err != nil {
		return nil, named(g.name, err)
	}
	if n == 0 {
		return nil, nil
	}
	width := min(im.BlockWidth, im.Width-int(k.block)%im.Across*im.BlockWidth)
	height := min(im.BlockHeight, im.Height-int(k.block)/im.Across*im.BlockHeight)
	// A file may claim more than it holds: room is made for a part at first.
	cells := make([]float32, 0, min(width*height, 1<<18))
	err = im.Block(int(k.block), func(row []float64) {
		for _, x := range row {
			cells = append(cells, g.values.height(x))
		}
	})
	if err != nil {
		return nil, named(g.name, err)
	}
	return cells, nil
}

// at returns rows and columns of a level for those of the whole grid, brought
// to the middle of the outermost cell when they lie in its outer half.
func (g *GeoTIFF) at(lv int, row, col float64) (r, c float64) {
	l := g.levels[lv]
	r, c = (row+0.5)/l.down-0.5, (col+0.5)/l.across-0.5
	r = math.Max(0, math.Min(r, float64(l.image.Height-1)))
	if !g.place.wraps() {
		c = math.Max(0, math.Min(c, float64(l.image.Width-1)))
	}
	return r, c
}

// At returns the height between the four cells about p, on the map of the file;
// ok is false outside and where one of those that bear on it is void.
func (g *GeoTIFF) At(p geo.Point) (metres float64, ok bool) {
	row, col, ok := g.place.cell(p)
	if !ok {
		return 0, false
	}
	im := g.levels[g.finest].image
	row, col = g.at(g.finest, row, col)
	r, south := split(row)
	c, east := split(col)
	r2, c2 := min(r+1, im.Height-1), min(c+1, im.Width-1)
	if g.place.wraps() {
		c2 = (c + 1) % im.Width
		c = (c + im.Width) % im.Width
	}
	var last blockOf
	metres = g.cellAt(g.finest, r, c, &last) * (1 - south) * (1 - east)
	if east > 0 {
		metres += g.cellAt(g.finest, r, c2, &last) * (1 - south) * east
	}
	if south > 0 {
		metres += g.cellAt(g.finest, r2, c, &last) * south * (1 - east)
		if east > 0 {
			metres += g.cellAt(g.finest, r2, c2, &last) * south * east
		}
	}
	if math.IsNaN(metres) {
		return 0, false
	}
	return metres, true
}

// split returns the whole cells of a row or column and the share of the next. A
// place that rounding put a hair off the middle of a cell lies on it, so that a
// void beside it does not bear on it.
func split(x float64) (cell int, share float64) {
	const hair = 1e-6
	whole := math.Floor(x + hair)
	if share = x - whole; share < hair {
		share = 0
	}
	return int(whole), share
}

// reliefCell is how long the cells may be through which Relief looks [m]: of a
// finer file the overview is taken that comes up to it, if there is one, so that
// the spread over 20 km does not cost the decoding of millions of cells.
const reliefCell = 100

// Relief returns the spread of the heights within 10 km of p along the rows and
// columns of the grid, as far as it goes. Of the cells at most 81 by 81 are read.
func (g *GeoTIFF) Relief(p geo.Point) Relief {
	row, col, ok := g.place.cell(p)
	if !ok {
		return Relief{}
	}
	lv := g.level(reliefCell)
	im := g.levels[lv].image
	rows, cols := g.spacing(row, col)
	rows, cols = float64(reach)/(rows*g.levels[lv].down), float64(reach)/(cols*g.levels[lv].across)
	row, col = g.at(lv, row, col)
	north, nRows := spread(row, rows, im.Height, 1)
	west, nCols := spread(col, cols, im.Width, 1)
	if met(north[:nRows], im.BlockHeight)*met(west[:nCols], im.BlockWidth)*im.BlockHeight*im.BlockWidth > mostForRelief {
		north, nRows = spread(row, rows, im.Height, im.BlockHeight)
		west, nCols = spread(col, cols, im.Width, im.BlockWidth)
	}
	var all tally
	var last blockOf
	for _, r := range north[:nRows] {
		if r < 0 || r >= im.Height {
			continue
		}
		for _, c := range west[:nCols] {
			if g.place.wraps() {
				c = (c%im.Width + im.Width) % im.Width
			}
			if c < 0 || c >= im.Width {
				continue
			}
			if h := g.cellAt(lv, r, c, &last); !math.IsNaN(h) {
				all.add(h)
			}
		}
	}
	return all.relief()
}

// mostForRelief bounds the cells that are decoded for one relief: of a file of
// 1 m without overviews, 20 km are 400 million. Past it, 9 by 9 blocks are
// looked into instead, 9 by 9 cells of each.
const mostForRelief = 1 << 24

// clusters is how many groups of so many samples each Relief takes along a row.
const clusters = 9

// spread returns the rows or columns that are looked at, about a middle and out
// to a reach [cells] on both sides: all when they are few, else evenly spread, or
// in clusters, each inside one block.
func spread(middle, reach float64, side, block int) (at [clusters * clusters]int, n int) {
	const most = len(at) / 2
	reach = math.Min(reach, float64(side))
	if block > 1 {
		for k := range clusters {
			base := int(math.Floor(middle+reach*float64(2*k-clusters+1)/(clusters-1))) / block * block
			for i := range clusters {
				at[n] = base + (2*i+1)*block/(2*clusters)
				n++
			}
		}
		return at, n
	}
	each := min(most, int(math.Round(reach)))
	step := math.Max(1, reach/float64(max(each, 1)))
	for i := -each; i <= each; i++ {
		at[n] = int(math.Round(middle + step*float64(i)))
		n++
	}
	return at, n
}

// met counts the blocks that rows or columns in order lie in.
func met(at []int, block int) int {
	n := 1
	for i := 1; i < len(at); i++ {
		if at[i]/block != at[i-1]/block {
			n++
		}
	}
	return n
}

// spacing returns how far apart rows and columns stand about a cell [m].
func (g *GeoTIFF) spacing(row, col float64) (rows, cols float64) {
	a, okA := g.place.point(row, col)
	b, okB := g.place.point(row+0.5, col)
	if !okB {
		b, okB = g.place.point(row-0.5, col)
	}
	c, okC := g.place.point(row, col+0.5)
	if !okC {
		c, okC = g.place.point(row, col-0.5)
	}
	if !okA || !okB || !okC {
		return g.place.step()
	}
	const least = 1e-3 // [m]: about a pole all columns of degrees meet
	return math.Max(least, 2*float64(geo.Near(a, b))), math.Max(least, 2*float64(geo.Near(a, c)))
}
