package store_test

import (
	"cmp"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// tile is a GeoTIFF of float32 in degrees on WGS 84, one strip of 64 rows after
// the other, uncompressed: the plainest form that readers must know.
type tile struct {
	north, west, step float64
	rows, cols        int
	cell              func(row, col int) float64
	classes           bool    // a byte a cell, as land cover has it
	wide              float64 // of a cell over its height; 0: 1
}

// bytes writes the file: TIFF 6.0 with the keys of OGC 19-008.
func (g tile) bytes() []byte {
	const stripRows = 64
	order := binary.LittleEndian
	strips := (g.rows + stripRows - 1) / stripRows
	var offsets, counts []uint32
	data := []byte{}
	for s := range strips {
		offsets = append(offsets, uint32(len(data))+8)
		for r := s * stripRows; r < min((s+1)*stripRows, g.rows); r++ {
			for c := range g.cols {
				if g.classes {
					data = append(data, byte(g.cell(r, c)))
					continue
				}
				data = order.AppendUint32(data, math.Float32bits(float32(g.cell(r, c))))
			}
		}
		counts = append(counts, uint32(len(data))+8-offsets[s])
	}
	type entry struct {
		tag, kind uint16
		values    any
	}
	ns := func(v ...uint16) []uint16 { return v }
	bits, format, void := uint16(32), uint16(3), "-32768\x00"
	if g.classes {
		bits, format, void = 8, 1, "0\x00"
	}
	entries := []entry{
		{256, 4, []uint32{uint32(g.cols)}},
		{257, 4, []uint32{uint32(g.rows)}},
		{258, 3, ns(bits)},
		{259, 3, ns(1)},
		{262, 3, ns(1)},
		{273, 4, offsets},
		{277, 3, ns(1)},
		{278, 3, ns(stripRows)},
		{279, 4, counts},
		{339, 3, ns(format)},
		{33550, 12, []float64{g.step * cmp.Or(g.wide, 1), g.step, 0}},
		{33922, 12, []float64{0, 0, 0, g.west, g.north, 0}},
		{34735, 3, ns(1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)},
		{42113, 2, []byte(void)},
	}
	directory := order.AppendUint16(nil, uint16(len(entries)))
	at := 8 + len(data)
	beyond := at + 2 + 12*len(entries) + 4
	var far []byte
	for _, e := range entries {
		var v []byte
		v, err := binary.Append(nil, order, e.values)
		if err != nil {
			panic(err)
		}
		size := map[uint16]int{2: 1, 3: 2, 4: 4, 12: 8}[e.kind]
		directory = order.AppendUint16(directory, e.tag)
		directory = order.AppendUint16(directory, e.kind)
		directory = order.AppendUint32(directory, uint32(len(v)/size))
		if len(v) <= 4 {
			directory = append(directory, append(v, 0, 0, 0, 0)[:4]...)
		} else {
			directory = order.AppendUint32(directory, uint32(beyond+len(far)))
			far = append(far, v...)
		}
	}
	directory = append(directory, 0, 0, 0, 0)
	out := append([]byte{'I', 'I', 42, 0}, order.AppendUint32(nil, uint32(at))...)
	return append(append(append(out, data...), directory...), far...)
}

func (g tile) write(t testing.TB, path string) string {
	t.Helper()
	return file(t, path, g.bytes())
}

// file writes a file and returns its path.
func file(t testing.TB, path string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// degree is a tile of a square degree as Copernicus DEM has them, coarser.
func degree(south, west, height float64) tile {
	return tile{north: south + 1, west: west, step: 0.01, rows: 100, cols: 100, cell: func(int, int) float64 { return height }}
}
