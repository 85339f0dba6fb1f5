package store

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/longwalk/longwalk/cite"
)

// CRU CL 2.0: monthly means of 1961-1990 over land at 10 minutes (New and
// others 2002). Documentation: https://crudata.uea.ac.uk/cru/data/hrg/tmc/readme.txt.
// Each variable is one text file, plain or gzipped: a line for each land cell
// with the latitude and longitude of its middle and twelve monthly values; pre
// has twelve coefficients of variation behind them, which are passed over, and
// elv one value.
//
//	theirs                          ours
//	tmp [degC]                      mean temperature [degC]
//	dtr [K]                         daily range [K]
//	pre [mm/month]                  precipitation of the month, rain and snow [mm]
//	reh [%]                         relative humidity, 0..1
//	sunp [% of the possible]        sunshine, 0..1
//	wnd [m/s at 10 m]               wind [m/s]
//	elv [km]                        height of the cells [m]
//	rd0, frs                        refused: wet days count from 0.1 mm there, from 1 mm here
var cruMeasures = []measure{
	{"tmp", meanTemperature, 1, -90, 60},
	{"dtr", dailyRange, 1, 0, 40},
	{"pre", precipitation, 1, 0, 15000},
	{"reh", humidity, 0.01, 0, 1.1},
	{"sunp", sunshine, 0.01, 0, 1.1},
	{"wnd", windSpeed, 1, 0, 60},
	{"elv", cellHeight, 1000, -1000, 9000},
}

var cruName = regexp.MustCompile(`^grid_10min_([a-z0-9]+)\.dat(\.gz)?$`)

func isCRU(name string) bool { return cruName.MatchString(name) }

const cruStep = 1.0 / 6 // [deg]

// cruColumns returns how many values stand behind latitude and longitude.
func cruColumns(m measure) int {
	switch m.name {
	case "elv":
		return 1
	case "pre":
		return 24
	}
	return 12
}

// readCRU reads a file through and describes it.
func readCRU(path string) (Entry, error) {
	name := cruName.FindStringSubmatch(strings.ToLower(baseOf(path)))
	how := measure{}
	if name != nil {
		how = measureOf(cruMeasures, name[1])
	}
	if how.name == "" {
		return Entry{}, InputError{path, "a variable that is not read", "grid_10min_VARIABLE.dat or .dat.gz with tmp, dtr, pre, reh, sunp, wnd, elv"}
	}
	t, err := loadCRU(path, how)
	if err != nil {
		return Entry{}, err
	}
	return Entry{
		Layer: Climate, Extent: t.extent(), Resolution: cruStep * metresPerDegree,
		Variable: string(how.is), Work: cite.New2002, Licence: cite.New2002.Licence,
	}, nil
}

// openCRU returns one variable; its text is read when a place is first asked
// for, which takes a second or two. It was read through when it was added: what
// cannot be read now is not known.
func openCRU(s *Store, entries []Entry) (*field, error) {
	path, how := s.File(entries[0]), measureOf(cruMeasures, entries[0].Variable)
	table := sync.OnceValue(func() *cruTable {
		t, err := loadCRU(path, how)
		if err != nil {
			return &cruTable{cell32: make([]int32, cruRows*cruCols)}
		}
		return t
	})
	return &field{step: cruStep, cell: func(month, row, col int) float64 { return table().cell(month, row, col) }}, nil
}

// cruTable holds the land cells of one variable.
type cruTable struct {
	cell32 []int32 // number of the land cell from 1, by row and column; 0: sea
	values []float32
	months int
}

const (
	cruRows = 1080
	cruCols = 2160
)

func (t *cruTable) cell(month, row, col int) float64 {
	n := int(t.cell32[row*cruCols+col])
	if n == 0 {
		return math.NaN()
	}
	return float64(t.values[(n-1)*t.months+min(month, t.months)-1])
}

// extent returns the box about the land cells.
func (t *cruTable) extent() Extent {
	north, south, west, east := cruRows, -1, cruCols, -1
	for i, n := range t.cell32 {
		if n > 0 {
			row, col := i/cruCols, i%cruCols
			north, south, west, east = min(north, row), max(south, row), min(west, col), max(east, col)
		}
	}
	lat := func(row int) float64 { return 90 - float64(row)*cruStep }
	lon := func(col int) float64 { return -180 + float64(col)*cruStep }
	return Extent{South: lat(south + 1), West: lon(west), North: lat(north), East: lon(east + 1)}
}

// most that one of these files may unpack to [bytes]; the largest has some 120
// million.
const cruMost = 400 << 20

// loadCRU reads a file.
func loadCRU(path string, how measure) (*cruTable, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(strings.ToLower(path), ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, InputError{path, "no gzip file: " + err.Error(), "grid_10min_VARIABLE.dat.gz as it was fetched"}
		}
		in = z
	}
	t, err := parseCRU(in, how)
	if err != nil {
		return nil, InputError{path, err.Error(), "lines of latitude, longitude and " + strconv.Itoa(cruColumns(how)) + " values, as CRU CL 2.0 has them"}
	}
	return t, nil
}

func parseCRU(in io.Reader, how measure) (*cruTable, error) {
	columns := cruColumns(how)
	t := &cruTable{cell32: make([]int32, cruRows*cruCols), months: min(columns, 12)}
	limited := &io.LimitedReader{R: in, N: cruMost}
	lines := bufio.NewScanner(limited)
	n := 0
	for lines.Scan() {
		n++
		words := strings.Fields(lines.Text())
		if len(words) == 0 {
			continue
		}
		if len(words) != columns+2 {
			return nil, fmt.Errorf("line %d of %d values", n, len(words))
		}
		var v [14]float64
		for i := range 2 + t.months {
			x, err := strconv.ParseFloat(words[i], 64)
			if err != nil {
				return nil, fmt.Errorf("line %d: %.20q", n, words[i])
			}
			v[i] = x
		}
		if err := t.put(v, how); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("after line %d: %w", n, err)
	}
	if limited.N <= 0 {
		return nil, fmt.Errorf("more than %d bytes", cruMost)
	}
	if len(t.values) == 0 {
		return nil, fmt.Errorf("no line")
	}
	return t, nil
}

// put enters one line: latitude, longitude, values.
func (t *cruTable) put(v [14]float64, how measure) error {
	y, x := (90-v[0])/cruStep-0.5, (v[1]+180)/cruStep-0.5
	row, col := int(math.Round(y)), int(math.Round(x))
	// Three decimals of a degree are 0.003 of a cell.
	if row < 0 || row >= cruRows || col < 0 || col >= cruCols || math.Abs(y-float64(row)) > 0.02 || math.Abs(x-float64(col)) > 0.02 {
		return fmt.Errorf("%g N %g E, which is the middle of no cell of 10 minutes", v[0], v[1])
	}
	cell := row*cruCols + col
	if t.cell32[cell] != 0 {
		return fmt.Errorf("%g N %g E for the second time", v[0], v[1])
	}
	for _, x := range v[2 : 2+t.months] {
		x *= how.scale
		if !(x >= how.low && x <= how.top) {
			return fmt.Errorf("%s of %g", how.is, x)
		}
		t.values = append(t.values, float32(x))
	}
	t.cell32[cell] = int32(len(t.values) / t.months)
	return nil
}

func baseOf(path string) string { return filepath.Base(path) }
