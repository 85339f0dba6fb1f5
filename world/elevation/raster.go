package elevation

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// MostCells is how many cells Raster, ReadRaster and Resample bring into memory
// unless the caller says otherwise: 2 GiB of them, a square of 23,170.
const MostCells = 1 << 29

// gridded is a layer that is one raster.
type gridded interface {
	Layer
	raster(most int) (project.Lattice, []float32, error)
}

// Raster returns all heights of a layer that is one file, on the raster on
// which they come: row by row from the north-west, NaN where the file has a
// void. What answers is what At would take: an overview of Coarse, voids filled
// of FillVoids. Refused are more cells than most (MostCells for 0), grids that
// are turned or sheared, and layers of several rasters: see Resample.
func Raster(l Layer, most int) (project.Lattice, []float32, error) {
	g, ok := l.(gridded)
	if !ok {
		return project.Lattice{}, nil, errors.New("heights that are not one raster; allowed: one file, or a lattice to cut them to")
	}
	return g.raster(cmp.Or(most, MostCells))
}

// ReadRaster reads the first band of any raster of numbers, such as a cost of
// the ground: a GeoTIFF on disk or behind a URL, or a tile. Scale and offset of
// the file are applied; its no-data value and what is no number come as NaN.
// Nothing else is taken for a void, and units are not looked at: what the
// numbers mean is the caller's. For order and limits see Raster.
func ReadRaster(path string, most int) (project.Lattice, []float32, error) {
	l, close, err := openNumbers(path)
	if err != nil {
		return project.Lattice{}, nil, asRaster(err)
	}
	defer close()
	lattice, values, err := Raster(l, most)
	return lattice, values, asRaster(err)
}

// asRaster says of an error that it is of a raster and not of heights.
func asRaster(err error) error {
	var form FormatError
	if errors.As(err, &form) {
		return fmt.Errorf("raster %s: %s; allowed: %s", form.Path, form.Found, form.Allowed)
	}
	return err
}

// openNumbers opens a raster of any numbers.
func openNumbers(path string) (l Layer, close func(), err error) {
	close = func() {}
	switch lower := strings.ToLower(path); {
	case isAddress(lower):
		l, err = openAddress(path, numbers)
	case strings.HasSuffix(lower, ".tif"), strings.HasSuffix(lower, ".tiff"):
		l, err = openFile(path, numbers)
	case strings.HasSuffix(lower, ".hgt"), strings.HasSuffix(lower, ".hgt.zip"):
		l, err = OpenHGT(path)
	default:
		err = FormatError{path, "the ending " + filepath.Ext(path), ".tif, .tiff, .hgt, .hgt.zip"}
	}
	if c, ok := l.(io.Closer); ok && err == nil {
		close = func() { c.Close() }
	}
	return l, close, err
}

// few returns an error when a grid has more cells than may be read.
func few(name string, rows, cols, most int) error {
	if rows <= most/cols {
		return nil
	}
	return FormatError{
		name, fmt.Sprintf("a grid of %d x %d, %d million cells", rows, cols, int64(rows)*int64(cols)/1e6),
		fmt.Sprintf("%d million: cut it with gdal_translate -projwin, or make it coarser with gdalwarp -tr", most/1e6),
	}
}

// raster reads the level that answers.
func (g *GeoTIFF) raster(most int) (project.Lattice, []float32, error) {
	lv := g.levels[g.finest]
	l, err := g.lattice()
	if err != nil {
		return l, nil, err
	}
	if err := few(g.name, l.Rows, l.Cols, most); err != nil {
		return l, nil, err
	}
	out := make([]float32, l.Len())
	err = inParallel(lv.image.Across*lv.image.Down, func(block int) error { return g.into(lv.image, block, out) })
	if err != nil {
		return l, nil, named(g.name, err)
	}
	return l, out, nil
}

// lattice returns where the cells of the level that answers lie.
func (g *GeoTIFF) lattice() (project.Lattice, error) {
	lv, m := g.levels[g.finest], g.place.m
	if m[2] != 0 || m[4] != 0 {
		return project.Lattice{}, FormatError{
			g.name, "a grid that is rotated or sheared", "rows from west to east and columns from north to south: resample it with gdalwarp",
		}
	}
	l := project.Lattice{
		Map: g.place.system, X0: m[0] - m[1]/2, Y0: m[3] - m[5]/2, DX: m[1] * lv.across, DY: -m[5] * lv.down, Rows: lv.image.Height, Cols: lv.image.Width,
	}
	if l.DX < 0 { // columns from east to west
		l.DX = -l.DX
		l.X0 -= l.DX * float64(l.Cols)
	}
	if l.DY < 0 { // rows from south to north
		l.DY = -l.DY
		l.Y0 += l.DY * float64(l.Rows)
	}
	if err := l.Check(); err != nil {
		return l, FormatError{g.name, err.Error(), "a grid on the Earth"}
	}
	return l, nil
}

// into decodes one block to its place in a raster from the north-west; NaN for
// one that the file leaves out.
func (g *GeoTIFF) into(im *tiff.Image, block int, out []float32) error {
	if err := g.failed.final(); err != nil {
		return err
	}
	row0, col0 := block/im.Across*im.BlockHeight, block%im.Across*im.BlockWidth
	rows, cols := min(im.BlockHeight, im.Height-row0), min(im.BlockWidth, im.Width-col0)
	done := 0
	put := func(cell func(i int) float32) {
		row := row0 + done
		if g.place.m[5] > 0 {
			row = im.Height - 1 - row
		}
		for i := range cols {
			col := col0 + i
			if g.place.m[1] < 0 {
				col = im.Width - 1 - col
			}
			out[row*im.Width+col] = cell(i)
		}
		done++
	}
	err := im.Block(block, func(cells []float64) { put(func(i int) float32 { return g.values.height(cells[i]) }) })
	for err == nil && done < rows {
		put(func(int) float32 { return float32(math.NaN()) })
	}
	return err
}

// raster returns the tile; its outermost cells reach half a cell past the
// square degree.
func (t *hgt) raster(most int) (project.Lattice, []float32, error) {
	step := 1 / float64(t.side-1)
	l := project.FromGrid(geo.Grid{
		North: t.south + 1 + step/2, West: t.west - step/2, DLat: step, DLon: step, Rows: t.side, Cols: t.side,
	})
	if err := few("of one degree", l.Rows, l.Cols, most); err != nil {
		return l, nil, err
	}
	out := make([]float32, len(t.heights))
	for i, h := range t.heights {
		if out[i] = float32(h); h == hgtVoid {
			out[i] = float32(math.NaN())
		}
	}
	return l, out, nil
}

// raster returns the layer below with its voids filled.
func (f filled) raster(most int) (project.Lattice, []float32, error) {
	l, out, err := Raster(f.extended, most)
	if err != nil {
		return l, nil, err
	}
	err = inParallel(l.Rows, func(row int) error {
		for col := range l.Cols {
			if i := row*l.Cols + col; math.IsNaN(float64(out[i])) {
				if h, ok := f.At(l.Place(float64(row), float64(col))); ok {
					out[i] = float32(h)
				}
			}
		}
		return nil
	})
	return l, out, err
}

// Resample returns the heights of any layer, the embedded world or a stack, in
// the middles of the cells of a lattice: row by row from the north-west, NaN
// where the layer knows none. Between heights of the layer it is what At is,
// bilinear; of a layer finer than the lattice it takes samples, not means. More
// cells than most (MostCells for 0) are refused. Heights behind a URL come
// sooner when they were preloaded.
func Resample(l Layer, to project.Lattice, most int) ([]float32, error) {
	if err := to.Check(); err != nil {
		return nil, err
	}
	if err := few("to be cut out", to.Rows, to.Cols, cmp.Or(most, MostCells)); err != nil {
		return nil, err
	}
	out := make([]float32, to.Len())
	err := inParallel(to.Rows, func(row int) error {
		for col := range to.Cols {
			h, ok := l.At(to.Place(float64(row), float64(col)))
			if !ok {
				h = math.NaN()
			}
			out[row*to.Cols+col] = float32(h)
		}
		return nil
	})
	return out, errors.Join(err, Err(l))
}

// Nearest returns the values of a raster on another lattice: in each cell that
// of the cell of the raster in which its middle lies, NaN outside. It suits
// numbers that have no mean, such as a cost with barriers.
func Nearest(from project.Lattice, values []float32, to project.Lattice) ([]float32, error) {
	if err := errors.Join(from.Check(), to.Check()); err != nil {
		return nil, err
	}
	if len(values) != from.Len() {
		return nil, fmt.Errorf("%d values on a lattice of %d x %d cells; allowed: one for each cell", len(values), from.Rows, from.Cols)
	}
	out := make([]float32, to.Len())
	err := inParallel(to.Rows, func(row int) error {
		for col := range to.Cols {
			out[row*to.Cols+col] = float32(math.NaN())
			if r, c, ok := from.Cell(to.Place(float64(row), float64(col))); ok {
				out[row*to.Cols+col] = values[r*from.Cols+c]
			}
		}
		return nil
	})
	return out, err
}

// inParallel does n pieces of work, and returns the error of the first of them
// that failed; after one has, no new ones are begun.
func inParallel(n int, work func(i int) error) error {
	var next atomic.Int64
	var mu sync.Mutex
	var all sync.WaitGroup
	failedAt, failed := n, error(nil)
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if err := work(i); err != nil {
					mu.Lock()
					if i < failedAt {
						failedAt, failed = i, err
					}
					mu.Unlock()
					next.Store(int64(n))
				}
			}
		})
	}
	all.Wait()
	return failed
}
