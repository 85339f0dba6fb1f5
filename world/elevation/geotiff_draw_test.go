package elevation_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"math"
	"sort"
	"strconv"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// drawing is a GeoTIFF to be written: a grid given by a function, in one of
// the ways in which programs write them.
type drawing struct {
	rows, cols  int
	cell        func(row, col int) float64
	order       byteOrder // little-endian when nil
	big         bool      // BigTIFF
	tile        int       // side of a tile; 0: strips
	strip       int       // rows of a strip; 0: all
	format      int       // 1 unsigned, 2 signed, 3 float; 2 when 0
	bits        int       // 16 when 0
	compression int       // none when 0
	predictor   int
	overviews   int
	void        string // GDAL_NODATA
	metadata    string // GDAL_METADATA
	scale       [2]float64
	tie         [2]float64 // corner of the first cell, or its middle when point
	point       bool
	keys        [][2]int // codes, the model and raster keys left out
	more        map[int]entryOf
}

// byteOrder reads and writes numbers.
type byteOrder interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

// entryOf is a tag: a kind and the bytes of its values.
type entryOf struct {
	kind, count int
	value       []byte
}

// degrees are the keys of longitude and latitude on WGS 84.
var degrees = [][2]int{{1024, 2}, {2048, 4326}}

// zone48 are the keys of UTM zone 48N on WGS 84.
var zone48 = [][2]int{{1024, 1}, {3072, 32648}}

func (d drawing) with(change func(*drawing)) drawing {
	change(&d)
	return d
}

// bytes writes the file: header, directories, values, and then the blocks, as
// a Cloud Optimized GeoTIFF has them.
func (d drawing) bytes(t testing.TB) []byte {
	t.Helper()
	if d.order == nil {
		d.order = binary.LittleEndian
	}
	if d.bits == 0 {
		d.bits = 16
	}
	if d.format == 0 {
		d.format = 2
	}
	if d.compression == 0 {
		d.compression = 1
	}
	var levels []map[int]entryOf
	var data [][][]byte
	for k := range d.overviews + 1 {
		tags, blocks := d.level(t, k)
		levels, data = append(levels, tags), append(data, blocks)
	}
	// Offsets are as long whatever they are, so the first pass tells the sizes.
	_, size := d.directories(levels, data, 0)
	head, _ := d.directories(levels, data, size)
	var out bytes.Buffer
	out.Write(head)
	for _, blocks := range data {
		for _, b := range blocks {
			out.Write(b)
		}
	}
	return out.Bytes()
}

// level returns the tags of an overview, 0 for the grid itself, and its blocks.
func (d drawing) level(t testing.TB, k int) (map[int]entryOf, [][]byte) {
	shrink := 1 << k
	rows, cols := (d.rows+shrink-1)/shrink, (d.cols+shrink-1)/shrink
	cell := func(r, c int) float64 { return d.cell(min(r*shrink, d.rows-1), min(c*shrink, d.cols-1)) }
	short := func(v ...int) entryOf { return d.whole(3, 2, v...) }
	long := func(v ...int) entryOf { return d.whole(4, 4, v...) }
	tags := map[int]entryOf{
		256: long(cols), 257: long(rows), 258: short(d.bits), 259: short(d.compression), 262: short(1), 277: short(1), 339: short(d.format),
	}
	if d.predictor > 0 {
		tags[317] = short(d.predictor)
	}
	if k > 0 {
		tags[254] = long(1)
	} else {
		d.geo(tags)
	}
	h, w := d.strip, cols
	if d.tile > 0 {
		h, w = d.tile, d.tile
		tags[322], tags[323] = short(w), short(h)
	} else {
		if h == 0 || h > rows {
			h = rows
		}
		tags[278] = long(h)
	}
	var blocks [][]byte
	for r0 := 0; r0 < rows; r0 += h {
		for c0 := 0; c0 < cols; c0 += w {
			high := h
			if d.tile == 0 {
				high = min(h, rows-r0)
			}
			blocks = append(blocks, d.block(t, high, w, func(r, c int) float64 { return cell(min(r0+r, rows-1), min(c0+c, cols-1)) }))
		}
	}
	for tag, e := range d.more {
		tags[tag] = e
	}
	return tags, blocks
}

// geo adds where the grid lies and what its numbers mean.
func (d drawing) geo(tags map[int]entryOf) {
	double := func(v ...float64) entryOf {
		var b []byte
		for _, x := range v {
			b = d.order.AppendUint64(b, math.Float64bits(x))
		}
		return entryOf{12, len(v), b}
	}
	text := func(s string) entryOf { return entryOf{2, len(s) + 1, append([]byte(s), 0)} }
	tags[33550] = double(d.scale[0], d.scale[1], 0)
	tags[33922] = double(0, 0, 0, d.tie[0], d.tie[1], 0)
	raster := 1
	if d.point {
		raster = 2
	}
	dir := []int{1, 1, 0, len(d.keys) + 1, 1025, 0, 1, raster}
	for _, k := range d.keys {
		dir = append(dir, k[0], 0, 1, k[1])
	}
	tags[34735] = d.whole(3, 2, dir...)
	if d.void != "" {
		tags[42113] = text(d.void)
	}
	if d.metadata != "" {
		tags[42112] = text(d.metadata)
	}
}

// whole makes a tag of whole numbers.
func (d drawing) whole(kind, width int, v ...int) entryOf {
	var b []byte
	for _, x := range v {
		switch width {
		case 2:
			b = d.order.AppendUint16(b, uint16(x))
		case 4:
			b = d.order.AppendUint32(b, uint32(x))
		default:
			b = d.order.AppendUint64(b, uint64(x))
		}
	}
	return entryOf{kind, len(v), b}
}

// directories writes the header and all directories with their values; the
// blocks begin at an offset.
func (d drawing) directories(levels []map[int]entryOf, data [][][]byte, at int) ([]byte, int) {
	var b []byte
	order := "II"
	if d.order == byteOrder(binary.BigEndian) {
		order = "MM"
	}
	b = append(b, order...)
	if d.big {
		b = d.order.AppendUint16(b, 43)
		b = d.order.AppendUint16(b, 8)
		b = d.order.AppendUint16(b, 0)
		b = d.order.AppendUint64(b, 16)
	} else {
		b = d.order.AppendUint16(b, 42)
		b = d.order.AppendUint32(b, 8)
	}
	for k, tags := range levels {
		var offsets, counts []int
		for _, block := range data[k] {
			offsets, counts = append(offsets, at), append(counts, len(block))
			at += len(block)
		}
		first := 273
		if d.tile > 0 {
			first = 324
		}
		kind, width := 4, 4
		if d.big {
			kind, width = 16, 8
		}
		if _, ok := d.more[first]; !ok {
			tags[first] = d.whole(kind, width, offsets...)
		}
		counted := map[int]int{273: 279, 324: 325}[first]
		if _, ok := d.more[counted]; !ok {
			tags[counted] = d.whole(kind, width, counts...)
		}
		b = d.directory(b, tags, k == len(levels)-1)
	}
	return b, len(b)
}

// directory appends a directory with its values behind it.
func (d drawing) directory(b []byte, tags map[int]entryOf, last bool) []byte {
	var order []int
	for tag := range tags {
		order = append(order, tag)
	}
	sort.Ints(order)
	head, entry, tail, room := 2, 12, 4, 4
	if d.big {
		head, entry, tail, room = 8, 20, 8, 8
	}
	values := len(b) + head + len(order)*entry + tail
	var behind []byte
	put := func(b []byte, x int) []byte {
		if d.big {
			return d.order.AppendUint64(b, uint64(x))
		}
		return d.order.AppendUint32(b, uint32(x))
	}
	if d.big {
		b = d.order.AppendUint64(b, uint64(len(order)))
	} else {
		b = d.order.AppendUint16(b, uint16(len(order)))
	}
	for _, tag := range order {
		e := tags[tag]
		b = d.order.AppendUint16(b, uint16(tag))
		b = d.order.AppendUint16(b, uint16(e.kind))
		b = put(b, e.count)
		if len(e.value) <= room {
			b = append(append(b, e.value...), make([]byte, room-len(e.value))...)
			continue
		}
		b = put(b, values+len(behind))
		behind = append(behind, e.value...)
		behind = append(behind, make([]byte, len(behind)%2)...)
	}
	next := values + len(behind)
	if last {
		next = 0
	}
	return append(put(b, next), behind...)
}

// block packs one strip or tile.
func (d drawing) block(t testing.TB, rows, cols int, cell func(row, col int) float64) []byte {
	width := d.bits / 8
	var out []byte
	for r := range rows {
		line := make([]byte, 0, cols*width)
		for c := range cols {
			line = d.number(line, cell(r, c))
		}
		switch d.predictor {
		case 2:
			for i := len(line) - width; i >= width; i -= width {
				switch width {
				case 1:
					line[i] -= line[i-1]
				case 2:
					d.order.PutUint16(line[i:], d.order.Uint16(line[i:])-d.order.Uint16(line[i-2:]))
				case 4:
					d.order.PutUint32(line[i:], d.order.Uint32(line[i:])-d.order.Uint32(line[i-4:]))
				}
			}
		case 3:
			sorted := make([]byte, len(line))
			for i := range cols {
				for k := range width {
					significance := k
					if d.order == byteOrder(binary.LittleEndian) {
						significance = width - 1 - k
					}
					sorted[significance*cols+i] = line[i*width+k]
				}
			}
			for i := len(sorted) - 1; i > 0; i-- {
				sorted[i] -= sorted[i-1]
			}
			line = sorted
		}
		out = append(out, line...)
	}
	return d.packed(t, out)
}

func (d drawing) number(b []byte, x float64) []byte {
	switch {
	case d.format == 3 && d.bits == 32:
		return d.order.AppendUint32(b, math.Float32bits(float32(x)))
	case d.format == 3:
		return d.order.AppendUint64(b, math.Float64bits(x))
	case d.bits == 8:
		return append(b, byte(int(math.Round(x))))
	case d.bits == 16:
		return d.order.AppendUint16(b, uint16(int(math.Round(x))))
	}
	return d.order.AppendUint32(b, uint32(int(math.Round(x))))
}

func (d drawing) packed(t testing.TB, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	var w io.WriteCloser
	switch d.compression {
	case 1:
		return b
	case 8, 32946:
		w = zlib.NewWriter(&out)
	case 50000:
		z, err := zstd.NewWriter(&out, zstd.WithEncoderConcurrency(1))
		if err != nil {
			t.Fatal(err)
		}
		w = z
	case 32773: // runs of one byte only, and literals of one
		for i := 0; i < len(b); {
			n := 1
			for i+n < len(b) && n < 128 && b[i+n] == b[i] {
				n++
			}
			out.Write([]byte{byte(1 - n), b[i]})
			i += n
		}
		return out.Bytes()
	default:
		return b // of a compression that is refused anyway
	}
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// degreeOfSlope is the drawn world of the contract, 3 arc-seconds, its edge
// rows and columns on whole degrees.
func degreeOfSlope() drawing {
	const side = 1201
	return drawing{
		rows: side, cols: side, scale: [2]float64{1.0 / (side - 1), 1.0 / (side - 1)}, tie: [2]float64{106, 48}, point: true, keys: degrees,
		void: strconv.Itoa(-32768), tile: 256, compression: 8, predictor: 2, overviews: 2,
		cell: func(r, c int) float64 {
			lat, lon := 48-float64(r)/(side-1), 106+float64(c)/(side-1)
			if math.Abs(lat-47.5) < void && math.Abs(lon-106.5) < void {
				return -32768
			}
			return 1200 + 1000*(lon-106) + 500*(lat-47)
		},
	}
}
