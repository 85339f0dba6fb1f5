// Package pack writes and reads the files of the embedded atlas: a short head,
// then one zstandard frame that holds a raster or a table of shapes.
//
// Everything is whole numbers: the writer quantises, so that the files come out
// the same byte for byte wherever they are built. Reading a damaged file is an
// error, never a panic, and never asks for more memory than the head admits.
package pack

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/klauspost/compress/zstd"
)

// magic opens every file; its last byte is the version of the format.
const magic = "LWATLAS\x01"

// maxPayload bounds what a head may ask to unpack [bytes]; the largest layer,
// elevation, unpacks to 19 MB.
const maxPayload = 128 << 20

// ErrDamaged is what every error of this package wraps.
var ErrDamaged = errors.New("damaged atlas file")

// Seal compresses a payload and puts the head before it. The compressor runs
// in one thread at its best level, so equal payloads give equal files.
func Seal(payload []byte) ([]byte, error) {
	enc, err := zstd.NewWriter(nil,
		zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(8<<20))
	if err != nil {
		return nil, fmt.Errorf("zstandard writer: %w", err)
	}
	out := binary.AppendUvarint([]byte(magic), uint64(len(payload)))
	return enc.EncodeAll(payload, out), nil
}

// Unseal checks the head and unpacks the payload.
func Unseal(file []byte) ([]byte, error) {
	rest, ok := bytes.CutPrefix(file, []byte(magic))
	if !ok {
		return nil, fmt.Errorf("%w: it does not begin as one of this version", ErrDamaged)
	}
	size, n := binary.Uvarint(rest)
	if n <= 0 || size > maxPayload {
		return nil, fmt.Errorf("%w: unpacked size %d", ErrDamaged, size)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(size+1<<10))
	if err != nil {
		return nil, fmt.Errorf("zstandard reader: %w", err)
	}
	defer dec.Close()
	payload, err := dec.DecodeAll(rest[n:], make([]byte, 0, min(size, uint64(len(rest))<<8)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if uint64(len(payload)) != size {
		return nil, fmt.Errorf("%w: %d bytes unpacked, %d stated", ErrDamaged, len(payload), size)
	}
	return payload, nil
}

// reader takes numbers off the front of a payload; after the first fault every
// further call gives zero and err tells the fault.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: "+format, append([]any{ErrDamaged}, args...)...)
		r.rest = nil
	}
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.fail("a number is cut off")
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

func (r *reader) varint() int64 {
	v, n := binary.Varint(r.rest)
	if n <= 0 {
		r.fail("a number is cut off")
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

// count reads a number of things that each take at least min bytes of what is
// left, so that a false count is found before memory is asked for.
func (r *reader) count(min int) int {
	v := r.uvarint()
	if v > uint64(len(r.rest)/min) {
		r.fail("%d entries in %d bytes", v, len(r.rest))
		return 0
	}
	return int(v)
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.fail("%d bytes wanted, %d left", n, len(r.rest))
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) float() float64 {
	b := r.bytes(8)
	if b == nil {
		return 0
	}
	v := math.Float64frombits(binary.LittleEndian.Uint64(b))
	if math.IsNaN(v) || math.IsInf(v, 0) {
		r.fail("a number of the head is not finite")
		return 0
	}
	return v
}

// end reports the first fault, or that something is left over.
func (r *reader) end() error {
	if len(r.rest) > 0 {
		r.fail("%d bytes too many", len(r.rest))
	}
	return r.err
}

func appendFloat(b []byte, v float64) []byte {
	return binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
}
