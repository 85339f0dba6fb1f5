// Package tiff reads the grids of numbers in TIFF files: strips and tiles,
// classic and BigTIFF, of integers and floats.
//
// Documentation: TIFF Revision 6.0 (Adobe 1992), its Technical Note 3 for
// floating-point predictors (Adobe 2005) and the BigTIFF design (Joris Van
// Damme, AWare Systems, 2007).
//
// A file is not believed: nothing is read that its size does not hold, nothing
// is kept that its own words could make large, and a grid is decoded block by
// block when it is asked for.
package tiff

import (
	"encoding/binary"
	"fmt"
	"io"
)

// Limits on what a file may claim. They are far above what real files have.
const (
	mostImages  = 256     // grids, overviews and masks in one file
	mostFields  = 1000    // tags of one of them
	mostSide    = 1 << 22 // cells along an edge
	mostCells   = 1 << 24 // cells of a block that is decoded at once
	mostBytes   = 1 << 27 // bytes of such a block
	mostSamples = 256     // bands
	mostValues  = 1 << 20 // values of a tag that is read whole
)

// Error says that a file is not a TIFF that can be read.
type Error struct{ Found, Allowed string }

// Error names what was found and what is read.
func (e Error) Error() string { return e.Found + "; allowed: " + e.Allowed }

// File is an open TIFF. It is never changed after Open and safe for concurrent
// use, as far as what it reads from is.
type File struct {
	Images []*Image // the first is the grid itself, others overviews and masks
	r      io.ReaderAt
	size   int64
	order  binary.ByteOrder
	big    bool
}

// Open reads the structure of a file of so many bytes. Of images after the
// first, those of a form that is not read are left out.
func Open(r io.ReaderAt, size int64) (*File, error) {
	f := &File{r: r, size: size}
	at, err := f.header()
	if err != nil {
		return nil, err
	}
	seen := map[int64]bool{}
	for at != 0 {
		if seen[at] {
			return nil, Error{"a chain of directories that leads back into itself", "one that ends"}
		}
		if len(seen) == mostImages {
			return nil, Error{"more than " + fmt.Sprint(mostImages) + " directories", "as many"}
		}
		seen[at] = true
		fields, next, err := f.directory(at)
		if err != nil {
			return nil, err
		}
		im, err := f.image(fields)
		switch {
		case err == nil:
			f.Images = append(f.Images, im)
		case len(seen) == 1:
			return nil, err
		}
		at = next
	}
	if len(f.Images) == 0 {
		return nil, Error{"no directory", "one for each image"}
	}
	return f, nil
}

// bytes reads n bytes at an offset, if the file has them.
func (f *File) bytes(at, n int64) ([]byte, error) {
	if at < 0 || n < 0 || at > f.size-n {
		return nil, Error{fmt.Sprintf("%d bytes at offset %d of %d", n, at, f.size), "offsets inside the file"}
	}
	b := make([]byte, n)
	if got, err := f.r.ReadAt(b, at); err != nil && (err != io.EOF || int64(got) < n) {
		return nil, fmt.Errorf("reading %d bytes at %d: %w", n, at, err)
	}
	return b, nil
}

// header reads the first bytes and returns where the first directory lies.
func (f *File) header() (at int64, err error) {
	const allowed = "a TIFF, which begins with II or MM and 42 or 43"
	if f.size < 8 {
		return 0, Error{fmt.Sprintf("a file of %d bytes", f.size), allowed}
	}
	b, err := f.bytes(0, 8)
	if err != nil {
		return 0, err
	}
	switch string(b[:2]) {
	case "II":
		f.order = binary.LittleEndian
	case "MM":
		f.order = binary.BigEndian
	default:
		return 0, Error{fmt.Sprintf("a file that begins with %q", b[:4]), allowed}
	}
	switch version := f.order.Uint16(b[2:]); version {
	case 42:
		return int64(f.order.Uint32(b[4:])), nil
	case 43:
		f.big = true
	default:
		return 0, Error{fmt.Sprintf("version %d", version), allowed}
	}
	if f.order.Uint16(b[4:]) != 8 {
		return 0, Error{fmt.Sprintf("a BigTIFF with offsets of %d bytes", f.order.Uint16(b[4:])), "8"}
	}
	if b, err = f.bytes(8, 8); err != nil {
		return 0, err
	}
	return int64(f.order.Uint64(b)), nil
}

// directory reads the tags at an offset and where the next directory lies.
func (f *File) directory(at int64) (map[uint16]field, int64, error) {
	head, entry, tail := int64(2), int64(12), int64(4)
	if f.big {
		head, entry, tail = 8, 20, 8
	}
	b, err := f.bytes(at, head)
	if err != nil {
		return nil, 0, err
	}
	n := uint64(f.order.Uint16(b))
	if f.big {
		n = f.order.Uint64(b)
	}
	if n == 0 || n > mostFields {
		return nil, 0, Error{fmt.Sprintf("a directory of %d tags", n), fmt.Sprintf("1 to %d", mostFields)}
	}
	b, err = f.bytes(at+head, int64(n)*entry+tail)
	if err != nil {
		return nil, 0, err
	}
	fields := make(map[uint16]field, n)
	for i := range int64(n) {
		tag, v := f.field(b[i*entry:], at+head+i*entry)
		if _, again := fields[tag]; !again && v.width() > 0 {
			fields[tag] = v
		}
	}
	last := b[int64(n)*entry:]
	if f.big {
		return fields, int64(f.order.Uint64(last)), nil
	}
	return fields, int64(f.order.Uint32(last)), nil
}
