package report

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/klauspost/compress/zlib"
)

// tileSide is how many cells a tile has along an edge.
const tileSide = 256

// tileBytes is the size of a tile before it is packed.
const tileBytes = 4 * tileSide * tileSide

// tiffFile is a GeoTIFF as it is written.
type tiffFile struct {
	surface Surface
	void    float32
	big     bool
	geo     []tiffTag // of the grid itself
	levels  []tiffLevel
}

// tiffLevel is the grid itself or an overview of it.
type tiffLevel struct {
	shrink          int // cells of the grid along an edge of one of the level
	rows, cols      int
	across, down    int // tiles
	offsets, counts []uint64
}

// tiffLevels returns the grid and its overviews, each half as fine as the one
// before, down to one that is a single tile.
func tiffLevels(rows, cols int) []tiffLevel {
	var out []tiffLevel
	up := func(n, by int) int { return (n + by - 1) / by }
	for shrink := 1; ; shrink *= 2 {
		l := tiffLevel{shrink: shrink, rows: up(rows, shrink), cols: up(cols, shrink)}
		l.across, l.down = up(l.cols, tileSide), up(l.rows, tileSide)
		l.offsets, l.counts = make([]uint64, l.across*l.down), make([]uint64, l.across*l.down)
		out = append(out, l)
		if l.across == 1 && l.down == 1 {
			return out
		}
	}
}

// most returns how long the file may become [bytes]: deflate makes of what it
// cannot pack at most a thousandth more.
func (f *tiffFile) most() uint64 {
	sum := uint64(len(f.head()))
	for _, l := range f.levels {
		sum += uint64(len(l.offsets)) * (tileBytes + tileBytes/1000 + 64)
	}
	return sum
}

// write writes the directories, the tiles behind them, those of the coarsest
// overview first, and then the directories again, which now know where the
// tiles lie.
func (f *tiffFile) write(w io.WriteSeeker) error {
	start, err := w.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	head := f.head()
	if _, err := w.Write(head); err != nil {
		return err
	}
	at := uint64(len(head))
	for _, l := range slices.Backward(f.levels) {
		if at, err = f.tiles(w, l, at); err != nil {
			return err
		}
	}
	if !f.big && at > math.MaxUint32 {
		return fmt.Errorf("a TIFF of %d bytes; allowed: 4 GiB, more as a BigTIFF", at)
	}
	if _, err := w.Seek(start, io.SeekStart); err != nil {
		return err
	}
	if _, err := w.Write(f.head()); err != nil {
		return err
	}
	_, err = w.Seek(start+int64(at), io.SeekStart)
	return err
}

// tiles packs the tiles of a level, several at a time, and writes them one
// after the other. It returns where the last one ends.
func (f *tiffFile) tiles(w io.Writer, l tiffLevel, at uint64) (uint64, error) {
	packers := make([]tilePacker, min(runtime.GOMAXPROCS(0), len(l.offsets)))
	packed := make([]bytes.Buffer, 4*len(packers))
	for first := 0; first < len(l.offsets); first += len(packed) {
		n := min(len(packed), len(l.offsets)-first)
		var next atomic.Int64
		var all sync.WaitGroup
		for p := range packers {
			all.Go(func() {
				for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
					packed[i].Reset()
					packers[p].pack(&packed[i], f, l, first+i)
				}
			})
		}
		all.Wait()
		for i := range n {
			l.offsets[first+i], l.counts[first+i] = at, uint64(packed[i].Len())
			at += l.counts[first+i]
			if _, err := packed[i].WriteTo(w); err != nil {
				return at, err
			}
		}
	}
	return at, nil
}

// tilePacker packs tiles, one after the other.
type tilePacker struct {
	zlib  *zlib.Writer
	bytes [4 * tileSide]byte
}

// pack appends a packed tile to a buffer, which does not fail. Cells past the
// edges are without a value.
func (p *tilePacker) pack(to *bytes.Buffer, f *tiffFile, l tiffLevel, tile int) {
	if p.zlib == nil {
		p.zlib = zlib.NewWriter(to)
	} else {
		p.zlib.Reset(to)
	}
	cols := f.surface.Lattice.Cols
	row0, col0 := tile/l.across*tileSide, tile%l.across*tileSide
	for r := range tileSide {
		row := f.surface.Values[l.of(row0+r, f.surface.Lattice.Rows)*cols:][:cols]
		for c := range tileSide {
			x := f.void
			if row0+r < l.rows && col0+c < l.cols {
				if v := row[l.of(col0+c, cols)]; known(v) {
					x = v
				}
			}
			// Predictor 3 (Technical Note 3): the bytes of a row are sorted by
			// their significance, the highest first, and then differenced.
			b := math.Float32bits(x)
			p.bytes[c], p.bytes[tileSide+c] = byte(b>>24), byte(b>>16)
			p.bytes[2*tileSide+c], p.bytes[3*tileSide+c] = byte(b>>8), byte(b)
		}
		for i := len(p.bytes) - 1; i > 0; i-- {
			p.bytes[i] -= p.bytes[i-1]
		}
		p.zlib.Write(p.bytes[:])
	}
	p.zlib.Close()
}

// of returns the row or column of the grid whose value stands in one of the
// level: one in the middle of those that it covers.
func (l tiffLevel) of(i, side int) int { return min(i*l.shrink+l.shrink/2, side-1) }

// Tags of TIFF 6.0.
const (
	tagSubfile       = 254
	tagWidth         = 256
	tagHeight        = 257
	tagBits          = 258
	tagCompression   = 259
	tagPhotometric   = 262
	tagSamples       = 277
	tagPlanar        = 284
	tagPredictor     = 317
	tagTileWidth     = 322
	tagTileHeight    = 323
	tagTileOffsets   = 324
	tagTileBytes     = 325
	tagSampleFormat  = 339
	deflate          = 8
	floatingPoint    = 3 // a predictor, and a format of samples
	blackIsZero      = 1
	reducedImage     = 1
	versionOfTIFF    = 42
	versionOfBigTIFF = 43
)

// tags returns the directory of a level.
func (f *tiffFile) tags(i int) []tiffTag {
	l := f.levels[i]
	subfile := 0
	if i > 0 {
		subfile = reducedImage
	}
	tags := []tiffTag{
		longTag(tagSubfile, subfile), longTag(tagWidth, l.cols), longTag(tagHeight, l.rows),
		shortsTag(tagBits, 32), shortsTag(tagCompression, deflate), shortsTag(tagPhotometric, blackIsZero), shortsTag(tagSamples, 1),
		shortsTag(tagPlanar, 1), shortsTag(tagPredictor, floatingPoint), shortsTag(tagTileWidth, tileSide), shortsTag(tagTileHeight, tileSide),
		offsetsTag(tagTileOffsets, f.big, l.offsets), offsetsTag(tagTileBytes, f.big, l.counts), shortsTag(tagSampleFormat, floatingPoint),
		textTag(tagNoData, voidText(f.void)),
	}
	if i == 0 {
		tags = append(tags, f.geo...)
	}
	slices.SortFunc(tags, func(a, b tiffTag) int { return cmp.Compare(a.id, b.id) })
	return tags
}

// head returns the header and all directories with their values. Its length
// does not depend on where the tiles lie.
func (f *tiffFile) head() []byte {
	le := binary.LittleEndian
	b := []byte("II")
	if f.big {
		b = le.AppendUint16(b, versionOfBigTIFF)
		b = le.AppendUint32(b, 8) // bytes of an offset, and a constant 0
		b = le.AppendUint64(b, 16)
	} else {
		b = le.AppendUint16(b, versionOfTIFF)
		b = le.AppendUint32(b, 8)
	}
	for i := range f.levels {
		b = f.directory(b, f.tags(i), i == len(f.levels)-1)
	}
	return b
}

// directory appends a directory, its values behind it.
func (f *tiffFile) directory(b []byte, tags []tiffTag, last bool) []byte {
	le := binary.LittleEndian
	room := 4
	number := func(b []byte, x uint64) []byte { return le.AppendUint32(b, uint32(x)) }
	values := len(b) + 2 + 12*len(tags) + 4
	if f.big {
		room, number = 8, le.AppendUint64
		values = len(b) + 8 + 20*len(tags) + 8
		b = le.AppendUint64(b, uint64(len(tags)))
	} else {
		b = le.AppendUint16(b, uint16(len(tags)))
	}
	var behind []byte
	for _, t := range tags {
		b = le.AppendUint16(b, t.id)
		b = le.AppendUint16(b, t.kind)
		b = number(b, t.count)
		if len(t.value) <= room {
			b = append(append(b, t.value...), make([]byte, room-len(t.value))...)
			continue
		}
		b = number(b, uint64(values+len(behind)))
		behind = append(behind, t.value...)
		behind = append(behind, make([]byte, -len(behind)&7)...) // on even places, as TIFF wants
	}
	next := uint64(values + len(behind))
	if last {
		next = 0
	}
	return append(number(b, next), behind...)
}
