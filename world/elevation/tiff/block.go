package tiff

import (
	"bufio"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"sync"

	"github.com/klauspost/compress/zstd"
	"golang.org/x/image/tiff/lzw"
)

// coding is a way in which blocks are packed.
type coding struct {
	none     bool
	predicts bool   // a predictor may have been at work before
	atMost   uint64 // bytes that one packed byte can stand for
	open     func(io.Reader) (io.Reader, func(), error)
}

// codings are those that are read, by the number of the compression tag. What a
// byte can stand for: of deflate 1032 (258 for two bits), of PackBits 64, of LZW
// less than 3838, the longest text, for each 12 bits; of ZSTD a block of 128
// KiB for four bytes.
var codings = map[uint64]coding{
	1:     {none: true, atMost: 1, open: func(r io.Reader) (io.Reader, func(), error) { return r, func() {}, nil }},
	5:     {predicts: true, atMost: 2559, open: openLZW},
	8:     {predicts: true, atMost: 1032, open: openZlib},
	32946: {predicts: true, atMost: 1032, open: openZlib},
	32773: {atMost: 64, open: func(r io.Reader) (io.Reader, func(), error) { return &packBits{r: asByteReader(r)}, func() {}, nil }},
	50000: {predicts: true, atMost: 32768, open: openZstd},
}

// refused are the names of compressions that are not read.
var refused = map[uint64]string{
	2: "CCITT", 3: "CCITT fax 3", 4: "CCITT fax 4", 6: "old JPEG", 7: "JPEG", 34712: "JPEG 2000", 34887: "LERC", 34925: "LZMA",
	50001: "WebP", 50002: "JPEG XL",
}

func openLZW(r io.Reader) (io.Reader, func(), error) {
	z := lzw.NewReader(r, lzw.MSB, 8)
	return z, func() { z.Close() }, nil
}

var zlibs sync.Pool // of io.ReadCloser, each also a zlib.Resetter

func openZlib(r io.Reader) (io.Reader, func(), error) {
	if z, ok := zlibs.Get().(io.ReadCloser); ok {
		if err := z.(zlib.Resetter).Reset(r, nil); err != nil {
			return nil, nil, err
		}
		return z, func() { zlibs.Put(z) }, nil
	}
	z, err := zlib.NewReader(r)
	if err != nil {
		return nil, nil, err
	}
	return z, func() { zlibs.Put(z) }, nil
}

var zstds sync.Pool // of *zstd.Decoder

func openZstd(r io.Reader) (io.Reader, func(), error) {
	z, ok := zstds.Get().(*zstd.Decoder)
	if !ok {
		var err error
		z, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(mostBytes))
		if err != nil {
			return nil, nil, err
		}
	}
	if err := z.Reset(r); err != nil {
		return nil, nil, err
	}
	return z, func() { zstds.Put(z) }, nil
}

// asByteReader buffers a reader that is not buffered yet.
func asByteReader(r io.Reader) io.ByteReader {
	if b, ok := r.(io.ByteReader); ok {
		return b
	}
	return bufio.NewReader(r)
}

// packBits is the run-length code of TIFF 6.0, section 9.
type packBits struct {
	r     io.ByteReader
	left  int  // bytes of the run
	again bool // the run repeats one byte
	value byte
}

// Read unpacks.
func (p *packBits) Read(b []byte) (int, error) {
	for i := range b {
		for p.left == 0 {
			head, err := p.r.ReadByte()
			if err != nil {
				return i, err
			}
			switch n := int(int8(head)); {
			case n >= 0:
				p.left, p.again = n+1, false
			case n > -128:
				p.left, p.again = 1-n, true
				if p.value, err = p.r.ReadByte(); err != nil {
					return i, err
				}
			}
		}
		if !p.again {
			var err error
			if p.value, err = p.r.ReadByte(); err != nil {
				return i, err
			}
		}
		b[i] = p.value
		p.left--
	}
	return len(b), nil
}

// Block decodes a block and hands each row that lies in the grid to a function,
// from the top down, values of cells past the eastern edge left out. There are
// none of a block that the file leaves out.
func (im *Image) Block(block int, row func(cells []float64)) error {
	at, n, err := im.Place(block)
	if err != nil || n == 0 {
		return err
	}
	in := bufio.NewReaderSize(io.NewSectionReader(im.file.r, at, n), int(max(16, min(n, 1<<20))))
	out, done, err := im.coding.open(in)
	if err != nil {
		return fmt.Errorf("block %d: %w", block, err)
	}
	defer done()
	x0, y0 := block%im.Across*im.BlockWidth, block/im.Across*im.BlockHeight
	buf, spare := make([]byte, im.rowBytes()), []byte(nil)
	if im.predictor == 3 {
		spare = make([]byte, len(buf))
	}
	cells := make([]float64, min(im.BlockWidth, im.Width-x0))
	for y := range min(im.BlockHeight, im.Height-y0) {
		if _, err := io.ReadFull(out, buf); err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return fmt.Errorf("block %d, row %d: %w", block, y, err)
		}
		order := im.file.order
		switch im.predictor {
		case 2:
			sumUp(buf, order, im.bits/8, im.samples)
		case 3:
			buf, spare = gather(buf, spare, im.bits/8, im.samples)
			order = binary.BigEndian
		}
		im.numbers(cells, buf, order)
		row(cells)
	}
	return im.end(block, out)
}

// end reads on at the end of a strip, where a checksum may stand. A tile may
// have rows below the grid left.
func (im *Image) end(block int, out io.Reader) error {
	if im.coding.none {
		return nil
	}
	var one [1]byte
	if _, err := out.Read(one[:]); errors.Is(err, zlib.ErrChecksum) {
		return fmt.Errorf("block %d: %w", block, err)
	}
	return nil
}

// sumUp undoes the horizontal differences of predictor 2.
func sumUp(b []byte, order binary.ByteOrder, width, samples int) {
	step := width * samples
	switch width {
	case 1:
		for i := step; i < len(b); i++ {
			b[i] += b[i-step]
		}
	case 2:
		for i := step; i+1 < len(b); i += 2 {
			order.PutUint16(b[i:], order.Uint16(b[i:])+order.Uint16(b[i-step:]))
		}
	case 4:
		for i := step; i+3 < len(b); i += 4 {
			order.PutUint32(b[i:], order.Uint32(b[i:])+order.Uint32(b[i-step:]))
		}
	case 8:
		for i := step; i+7 < len(b); i += 8 {
			order.PutUint64(b[i:], order.Uint64(b[i:])+order.Uint64(b[i-step:]))
		}
	}
}

// gather undoes predictor 3: differences of bytes, and the bytes of all numbers
// sorted by their significance, the highest first (Technical Note 3). It
// returns the big-endian numbers and the other buffer.
func gather(b, spare []byte, width, samples int) (numbers, other []byte) {
	for i := samples; i < len(b); i++ {
		b[i] += b[i-samples]
	}
	n := len(b) / width
	for k := range width {
		plane := b[k*n : (k+1)*n]
		for i, v := range plane {
			spare[i*width+k] = v
		}
	}
	return spare, b
}

// numbers reads the first band of a row.
func (im *Image) numbers(cells []float64, b []byte, order binary.ByteOrder) {
	step := im.samples * im.bits / 8
	switch {
	case im.format == 1 && im.bits == 8:
		for i := range cells {
			cells[i] = float64(b[i*step])
		}
	case im.format == 2 && im.bits == 8:
		for i := range cells {
			cells[i] = float64(int8(b[i*step]))
		}
	case im.format == 1 && im.bits == 16:
		for i := range cells {
			cells[i] = float64(order.Uint16(b[i*step:]))
		}
	case im.format == 2 && im.bits == 16:
		for i := range cells {
			cells[i] = float64(int16(order.Uint16(b[i*step:])))
		}
	case im.format == 1:
		for i := range cells {
			cells[i] = float64(order.Uint32(b[i*step:]))
		}
	case im.format == 2:
		for i := range cells {
			cells[i] = float64(int32(order.Uint32(b[i*step:])))
		}
	case im.bits == 32:
		for i := range cells {
			cells[i] = float64(math.Float32frombits(order.Uint32(b[i*step:])))
		}
	default:
		for i := range cells {
			cells[i] = math.Float64frombits(order.Uint64(b[i*step:]))
		}
	}
}
