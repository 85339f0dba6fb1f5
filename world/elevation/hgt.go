package elevation

import (
	"archive/zip"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// SRTM tiles (Farr and others 2007). Documentation: the SRTM User Guide.
//
//	name          N44W072.hgt: the south-western corner [deg]
//	layout        1201 or 3601 rows from north to south, columns from west to
//	              east; the edge rows and columns are shared with the neighbours
//	heights       big-endian int16 [m] above the EGM96 geoid
//	void          -32768
//
// The same layout is used for other one-degree tiles; their voids and datum
// are then those of whoever made them.
const hgtVoid = -32768

// hgt is one tile.
type hgt struct {
	south, west float64
	side        int // heights along an edge
	heights     []int16
}

// OpenHGT reads a tile, plain or zipped. The file's name tells where it lies.
func OpenHGT(path string) (Layer, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("elevation tile: %w", err)
	}
	defer f.Close()
	var b []byte
	if strings.HasSuffix(strings.ToLower(path), ".zip") {
		info, err := f.Stat()
		if err != nil {
			return nil, fmt.Errorf("elevation tile: %w", err)
		}
		b, err = unzipHGT(f, info.Size())
		if err != nil {
			return nil, fmt.Errorf("elevation tile %s: %w", path, err)
		}
	} else if b, err = io.ReadAll(io.LimitReader(f, hgtLimit)); err != nil {
		return nil, fmt.Errorf("elevation tile: %w", err)
	}
	return ReadHGT(filepath.Base(path), b)
}

// hgtLimit bounds what is read [bytes]: one more than the larger tile.
const hgtLimit = 3601*3601*2 + 1

// unzipHGT returns the first tile in a zip file.
func unzipHGT(r io.ReaderAt, size int64) ([]byte, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("zip: %w", err)
	}
	for _, entry := range z.File {
		if !strings.HasSuffix(strings.ToLower(entry.Name), ".hgt") {
			continue
		}
		in, err := entry.Open()
		if err != nil {
			return nil, fmt.Errorf("zip: %w", err)
		}
		defer in.Close()
		b, err := io.ReadAll(io.LimitReader(in, hgtLimit))
		if err != nil {
			return nil, fmt.Errorf("zip: %w", err)
		}
		return b, nil
	}
	return nil, FormatError{"", "a zip file without a tile", ".hgt inside the .zip"}
}

// ReadHGT reads a tile from its bytes; name is the file's name.
func ReadHGT(name string, b []byte) (Layer, error) {
	const allowed = "1201 x 1201 or 3601 x 3601 heights in a file named like N44W072.hgt"
	t := &hgt{}
	var ns, ew rune
	var lat, lon int
	if n, err := fmt.Sscanf(strings.ToUpper(name), "%c%2d%c%3d", &ns, &lat, &ew, &lon); n != 4 || err != nil ||
		(ns != 'N' && ns != 'S') || (ew != 'E' && ew != 'W') || lat < 0 || lat > 90 || lon < 0 || lon > 180 {
		return nil, FormatError{name, "a name that does not tell the corner", allowed}
	}
	t.south, t.west = float64(lat), float64(lon)
	if ns == 'S' {
		t.south = -t.south
	}
	if ew == 'W' {
		t.west = -t.west
	}
	switch len(b) {
	case 1201 * 1201 * 2:
		t.side = 1201
	case 3601 * 3601 * 2:
		t.side = 3601
	default:
		return nil, FormatError{name, fmt.Sprintf("%d bytes", len(b)), allowed}
	}
	t.heights = make([]int16, t.side*t.side)
	for i := range t.heights {
		t.heights[i] = int16(binary.BigEndian.Uint16(b[2*i:]))
	}
	return t, nil
}

// place returns p in rows and columns from the north-western height; ok is
// false outside the tile.
func (t *hgt) place(p geo.Point) (row, col float64, ok bool) {
	steps := float64(t.side - 1)
	east := geo.WrapLon(p.Lon - t.west)
	row, col = (t.south+1-p.Lat)*steps, east*steps
	ok = row >= 0 && row <= steps && col >= 0 && col <= steps // false for NaN as well
	return row, col, ok
}

// inside reports whether p lies in the tile, known or void.
func (t *hgt) inside(p geo.Point) bool {
	_, _, ok := t.place(p)
	return ok
}

// Box returns the square degree.
func (t *hgt) Box() geo.Box {
	return geo.Box{South: t.south, West: t.west, North: t.south + 1, East: geo.WrapLon(t.west + 1)}
}

// At returns the height between the four heights about p; ok is false outside
// the tile and where one of those that bear on it is void.
func (t *hgt) At(p geo.Point) (metres float64, ok bool) {
	row, col, ok := t.place(p)
	if !ok {
		return 0, false
	}
	r, c := min(int(row), t.side-2), min(int(col), t.side-2)
	south, east := row-float64(r), col-float64(c)
	for _, corner := range [4]struct {
		r, c   int
		weight float64
	}{
		{r, c, (1 - south) * (1 - east)},
		{r, c + 1, (1 - south) * east},
		{r + 1, c, south * (1 - east)},
		{r + 1, c + 1, south * east},
	} {
		h := t.heights[corner.r*t.side+corner.c]
		if corner.weight == 0 {
			continue
		}
		if h == hgtVoid {
			return 0, false
		}
		metres += corner.weight * float64(h)
	}
	return metres, true
}

// Relief returns the spread of the heights within 10 km north, south, east and
// west of p, as far as the tile goes. Of the heights at most 41 by 41 are read.
func (t *hgt) Relief(p geo.Point) Relief {
	row, col, ok := t.place(p)
	if !ok {
		return Relief{}
	}
	const samples = 20 // to each side
	rows := float64(reach) / float64(t.Resolution())
	cols := math.Min(rows/math.Max(math.Cos(p.Lat*math.Pi/180), 0.01), float64(t.side))
	var all tally
	for i := -samples; i <= samples; i++ {
		r := int(math.Round(row + rows*float64(i)/samples))
		if r < 0 || r >= t.side {
			continue
		}
		for k := -samples; k <= samples; k++ {
			c := int(math.Round(col + cols*float64(k)/samples))
			if c < 0 || c >= t.side {
				continue
			}
			if h := t.heights[r*t.side+c]; h != hgtVoid {
				all.add(float64(h))
			}
		}
	}
	return all.relief()
}

// Resolution returns the distance of two rows.
func (t *hgt) Resolution() quantity.Length {
	const metresPerDegree = 111200
	return quantity.Length(metresPerDegree / float64(t.side-1))
}

// Work returns the data set.
func (t *hgt) Work() cite.Work { return cite.Farr2007 }
