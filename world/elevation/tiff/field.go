package tiff

import (
	"fmt"
	"math"
	"strings"
)

// field is a tag: an array of values somewhere in the file.
type field struct {
	kind  uint16
	count uint64
	at    int64 // offset of the first value
}

// widths are the bytes of a value of each kind; 0 where the kind is unknown.
var widths = [...]int64{1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}

func (v field) width() int64 {
	if int(v.kind) >= len(widths) {
		return 0
	}
	return widths[v.kind]
}

// field reads the entry of a tag that stands at an offset. Values that fit
// into the entry stand in it.
func (f *File) field(b []byte, at int64) (tag uint16, v field) {
	tag, v.kind = f.order.Uint16(b), f.order.Uint16(b[2:])
	inline, room := at+8, uint64(4)
	if f.big {
		v.count = f.order.Uint64(b[4:])
		v.at = int64(f.order.Uint64(b[12:]))
		inline, room = at+12, 8
	} else {
		v.count = uint64(f.order.Uint32(b[4:]))
		v.at = int64(f.order.Uint32(b[8:]))
	}
	if w := uint64(v.width()); w > 0 && v.count <= room/w {
		v.at = inline
	}
	return tag, v
}

// values returns the bytes of so many values from the first on.
func (f *File) values(v field, first, n uint64) ([]byte, error) {
	if first > v.count || n > v.count-first || v.count > uint64(f.size) {
		return nil, Error{fmt.Sprintf("a tag of %d values", v.count), "as many as it stands for, inside the file"}
	}
	return f.bytes(v.at+int64(first)*v.width(), int64(n)*v.width())
}

// uints returns so many whole numbers of a tag, from the first on.
func (f *File) uints(v field, first, n uint64) ([]uint64, error) {
	b, err := f.values(v, first, n)
	if err != nil {
		return nil, err
	}
	out := make([]uint64, n)
	for i := range out {
		switch v.kind {
		case 1, 7:
			out[i] = uint64(b[i])
		case 3:
			out[i] = uint64(f.order.Uint16(b[2*i:]))
		case 4, 13:
			out[i] = uint64(f.order.Uint32(b[4*i:]))
		case 16, 18:
			out[i] = f.order.Uint64(b[8*i:])
		default:
			return nil, Error{fmt.Sprintf("a tag of kind %d", v.kind), "whole numbers"}
		}
	}
	return out, nil
}

// Uints returns the whole numbers of a tag; nil when the image has none.
func (im *Image) Uints(tag uint16) ([]uint64, error) {
	v, ok := im.fields[tag]
	if !ok {
		return nil, nil
	}
	if v.count > mostValues {
		return nil, Error{fmt.Sprintf("tag %d of %d values", tag, v.count), fmt.Sprintf("at most %d", mostValues)}
	}
	return im.file.uints(v, 0, v.count)
}

// Floats returns the numbers of a tag; nil when the image has none.
func (im *Image) Floats(tag uint16) ([]float64, error) {
	v, ok := im.fields[tag]
	if !ok {
		return nil, nil
	}
	if v.kind != 12 || v.count > mostValues {
		return nil, Error{fmt.Sprintf("tag %d of %d values of kind %d", tag, v.count, v.kind), "doubles (kind 12)"}
	}
	b, err := im.file.values(v, 0, v.count)
	if err != nil {
		return nil, err
	}
	out := make([]float64, v.count)
	for i := range out {
		out[i] = math.Float64frombits(im.file.order.Uint64(b[8*i:]))
	}
	return out, nil
}

// Text returns the text of a tag; "" when the image has none.
func (im *Image) Text(tag uint16) (string, error) {
	v, ok := im.fields[tag]
	if !ok {
		return "", nil
	}
	if v.width() != 1 || v.count > mostValues {
		return "", Error{fmt.Sprintf("tag %d of %d values of kind %d", tag, v.count, v.kind), "a text (kind 2)"}
	}
	b, err := im.file.values(v, 0, v.count)
	if err != nil {
		return "", err
	}
	return strings.TrimRight(string(b), "\x00"), nil
}

// one returns the only value of a tag, or what it stands for when it is absent.
func (im *Image) one(tag uint16, absent uint64) (uint64, error) {
	v, err := im.Uints(tag)
	if err != nil || len(v) == 0 {
		return absent, err
	}
	return v[0], nil
}
