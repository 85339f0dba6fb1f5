package store

import (
	"errors"
	"fmt"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// WorldClim 2.1: monthly means of 1970-2000 over land (Fick and Hijmans 2017).
// Documentation: https://www.worldclim.org/data/worldclim21.html. Each month
// of each variable is one GeoTIFF of the whole Earth in degrees, named
// wc2.1_RES_VARIABLE_MONTH.tif, RES being 10m, 5m or 2.5m (minutes of arc).
// Licence: not for commercial use, not to be passed on, so that users bring
// their own files.
//
//	theirs                     ours
//	tavg [degC]                mean temperature [degC]
//	tmin, tmax [degC]          daily minimum and maximum [degC]; mean and range
//	prec [mm]                  precipitation of the month, rain and snow [mm]
//	wind [m s-1]               wind [m/s], taken as that at 10 m
//	vapr [kPa]                 vapour pressure [hPa]
//	srad [kJ m-2 day-1]        global radiation [MJ/m2 a day]
//	elev [m]                   height of the cells [m]
//
// The resolution of 30 seconds is refused: its files are strips round the
// Earth, a journey would have to unpack gigabytes.
var worldClimMeasures = []measure{
	{"tavg", meanTemperature, 1, -90, 60},
	{"tmin", lowTemperature, 1, -90, 60},
	{"tmax", highTemperature, 1, -90, 60},
	{"prec", precipitation, 1, 0, 15000},
	{"wind", windSpeed, 1, 0, 60},
	{"vapr", vapourPressure, 10, 0, 100},
	{"srad", radiation, 1e-3, 0, 50},
	{"elev", cellHeight, 1, -1000, 9000},
}

var worldClimName = regexp.MustCompile(`^wc2\.1_(30s|2\.5m|5m|10m)_(tavg|tmin|tmax|prec|wind|vapr|srad|elev)(?:_(\d\d))?\.tiff?$`)

func isWorldClim(name string) bool { return strings.HasPrefix(name, "wc2.1_") }

// readWorldClim describes a file by its name and looks whether it is what the
// name says.
func readWorldClim(path string) (Entry, error) {
	const allowed = "names such as wc2.1_10m_tmin_01.tif: 10m, 5m or 2.5m; tavg, tmin, tmax, prec, wind, vapr, srad; months 01 to 12; or wc2.1_10m_elev.tif"
	m := worldClimName.FindStringSubmatch(strings.ToLower(baseOf(path)))
	if m == nil {
		return Entry{}, InputError{path, "a name that tells no variable and month", allowed}
	}
	if m[1] == "30s" {
		return Entry{}, InputError{path, "a resolution of 30 seconds, too large to be read in place", "10m, 5m or 2.5m"}
	}
	month, _ := strconv.Atoi(m[3])
	if month > 12 || (month == 0) != (m[2] == "elev") {
		return Entry{}, InputError{path, fmt.Sprintf("month %q", m[3]), allowed}
	}
	minutes, _ := strconv.ParseFloat(strings.TrimSuffix(m[1], "m"), 64)
	how := measureOf(worldClimMeasures, m[2])
	g, err := openGlobal(path, minutes/60, how)
	if err != nil {
		return Entry{}, err
	}
	defer g.file.Close()
	if err := g.probe(); err != nil {
		return Entry{}, InputError{path, err.Error(), fmt.Sprintf("%s of %g to %g", how.is, how.low, how.top)}
	}
	return Entry{
		Layer: Climate, Extent: Extent{-90, -180, 90, 180}, Resolution: minutes / 60 * metresPerDegree,
		Variable: string(how.is), Month: month, Work: cite.Fick2017, Licence: cite.Fick2017.Licence,
	}, nil
}

func measureOf(list []measure, name string) measure {
	for _, m := range list {
		if m.name == name || string(m.is) == name {
			return m
		}
	}
	return measure{}
}

// openWorldClim opens the months of one variable.
func openWorldClim(s *Store, entries []Entry) (*field, error) {
	var months [13]*global
	step := entries[0].Resolution / metresPerDegree
	for _, e := range entries {
		g, err := openGlobal(s.File(e), step, measureOf(worldClimMeasures, e.Variable))
		if err != nil {
			return nil, err
		}
		months[e.Month] = g
	}
	return &field{step: months[entries[0].Month].step, cell: func(month, row, col int) float64 {
		g := months[month]
		if g == nil {
			g = months[0]
		}
		return g.cell(row, col)
	}}, nil
}

// global is a GeoTIFF over the whole Earth in degrees. Its cells are kept in
// pieces, unpacked when one of them is first asked for.
type global struct {
	file   *os.File
	image  *tiff.Image
	step   float64
	how    measure
	void   float64
	across int // pieces
	pieces []atomic.Pointer[[]float32]
	mu     sync.Mutex // one piece is unpacked at a time
}

// A piece is so many cells.
const (
	pieceRows = 64
	pieceCols = 512
)

// openGlobal opens a file and looks whether it covers the Earth at that step
// [deg].
func openGlobal(path string, step float64, how measure) (*global, error) {
	l, err := elevation.OpenGeoTIFF(path)
	if err != nil {
		return nil, InputError{path, err.Error(), "a GeoTIFF as WorldClim gives it"}
	}
	box, _ := elevation.Extent(l)
	release(l)
	if math.Abs(box.North-90) > 0.01 || math.Abs(box.South+90) > 0.01 || box.Width() < 359.9 {
		return nil, InputError{path, "a grid over " + extentOf(box).String(), "one over the whole Earth in degrees"}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	g, err := readGlobal(f, step, how)
	if err != nil {
		return nil, errors.Join(InputError{path, err.Error(), "a GeoTIFF as WorldClim gives it"}, f.Close())
	}
	return g, nil
}

func readGlobal(f *os.File, step float64, how measure) (*global, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	t, err := tiff.Open(f, info.Size())
	if err != nil {
		return nil, err
	}
	im := t.Images[0]
	cols := int(math.Round(360 / step))
	if im.Width != cols || im.Height != cols/2 {
		return nil, fmt.Errorf("a grid of %d x %d cells, not %d x %d", im.Width, im.Height, cols, cols/2)
	}
	if err := im.Check(); err != nil {
		return nil, err
	}
	g := &global{file: f, image: im, step: 360 / float64(cols), how: how, void: math.NaN(), across: (cols + pieceCols - 1) / pieceCols}
	const tagNoData = 42113 // GDAL_NODATA
	text, err := im.Text(tagNoData)
	if err != nil {
		return nil, err
	}
	if v, err := strconv.ParseFloat(strings.TrimSpace(text), 64); err == nil {
		g.void = v
	}
	g.pieces = make([]atomic.Pointer[[]float32], g.across*((im.Height+pieceRows-1)/pieceRows))
	return g, nil
}

// cell returns the value of a cell in our units, NaN where none is known.
func (g *global) cell(row, col int) float64 {
	i := row/pieceRows*g.across + col/pieceCols
	p := g.pieces[i].Load()
	if p == nil {
		p = g.unpack(i)
	}
	return float64((*p)[row%pieceRows*pieceCols+col%pieceCols])
}

// unpack reads a piece. What cannot be read is not known.
func (g *global) unpack(i int) *[]float32 {
	g.mu.Lock()
	defer g.mu.Unlock()
	if p := g.pieces[i].Load(); p != nil {
		return p
	}
	cells := make([]float32, pieceRows*pieceCols)
	for k := range cells {
		cells[k] = float32(math.NaN())
	}
	im := g.image
	y0, x0 := i/g.across*pieceRows, i%g.across*pieceCols
	for by := y0 / im.BlockHeight; by*im.BlockHeight < min(y0+pieceRows, im.Height); by++ {
		for bx := x0 / im.BlockWidth; bx*im.BlockWidth < min(x0+pieceCols, im.Width); bx++ {
			y := by * im.BlockHeight
			// A block that is damaged leaves its cells unknown; the atlas answers there.
			_ = im.Block(by*im.Across+bx, func(row []float64) {
				if y >= y0 && y < y0+pieceRows {
					for k, v := range row {
						if x := bx*im.BlockWidth + k - x0; x >= 0 && x < pieceCols {
							cells[(y-y0)*pieceCols+x] = float32(g.ours(v))
						}
					}
				}
				y++
			})
		}
	}
	g.pieces[i].Store(&cells)
	return &cells
}

// ours returns a number of the file in our units; NaN for a void, declared or
// beyond what can be.
func (g *global) ours(v float64) float64 {
	x := v * g.how.scale
	if v == g.void || float32(v) == float32(g.void) || !(x >= g.how.low && x <= g.how.top) {
		return math.NaN()
	}
	return x
}

// probe looks at cells over the Earth, and returns an error when hardly one
// of those that are no void can be.
func (g *global) probe() error {
	const every = 29
	known := 0
	for row := 0; row < g.image.Height; row += every {
		for col := 0; col < g.image.Width; col += every {
			if !math.IsNaN(g.cell(row, col)) {
				known++
			}
		}
	}
	if known == 0 {
		return errors.New("no value that can be")
	}
	return nil
}
