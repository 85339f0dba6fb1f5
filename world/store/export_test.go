package store

import (
	"bytes"
	"math"
	"os"

	"github.com/longwalk/longwalk/geo"
)

// ParseCRU reads the text of a variable of CRU CL 2.0, and returns how many
// cells it has and whether all their values are numbers.
func ParseCRU(text []byte, variable string) (cells int, sound bool, err error) {
	t, err := parseCRU(bytes.NewReader(text), measureOf(cruMeasures, variable))
	if err != nil {
		return 0, true, err
	}
	sound = t.extent().Box().North > t.extent().Box().South
	for i, n := range t.cell32 {
		for month := 1; n > 0 && month <= t.months; month++ {
			x := t.cell(month, i/cruCols, i%cruCols)
			sound = sound && !math.IsNaN(x) && !math.IsInf(x, 0)
		}
	}
	return len(t.values) / t.months, sound, nil
}

// ReadWholeEarth reads every cell of a file of WorldClim, the cells so many
// degrees apart.
func ReadWholeEarth(f *os.File, step float64) error {
	g, err := readGlobal(f, step, worldClimMeasures[0])
	if err != nil {
		return err
	}
	for row := range g.image.Height {
		for col := range g.image.Width {
			g.cell(row, col)
		}
	}
	return nil
}

// ReadRecord reads a record of the catalogue.
func ReadRecord(path string) (Entry, error) { return readEntry(path) }

// ParseDigest reads a digest of a tile, and returns whether each of its cells
// can be asked for.
func ParseDigest(data []byte, sum string, box geo.Box) (ok bool) {
	d, ok := parseDigest(data, Entry{SHA256: sum, Extent: extentOf(box)})
	if ok {
		d.at(geo.Point{Lat: box.North, Lon: box.West})
		d.at(geo.Point{Lat: box.South, Lon: box.East})
	}
	return ok
}
