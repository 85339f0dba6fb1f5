package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// shape is one record of a shapefile: the lines or rings that draw it.
type shape struct {
	parts [][]position
}

// position is a place [deg].
type position struct{ lon, lat float64 }

// Shape types of the format that are read (ESRI Shapefile Technical
// Description, July 1998, p. 4); the types with Z and M begin alike.
const shapeNull = 0

// readShapes reads a .shp file: points, lines and polygons. A record without
// shape keeps its place in the list.
func readShapes(b []byte) ([]shape, error) {
	if len(b) < 100 || binary.BigEndian.Uint32(b) != 9994 {
		return nil, errors.New("not a shapefile")
	}
	var out []shape
	for rest := b[100:]; len(rest) > 0; {
		if len(rest) < 12 {
			return nil, errors.New("the shapefile is cut off in the head of a record")
		}
		size := 2 * int(binary.BigEndian.Uint32(rest[4:]))
		if size < 4 || size > len(rest)-8 {
			return nil, fmt.Errorf("shapefile record %d: %d bytes stated, %d left", len(out)+1, size, len(rest)-8)
		}
		s, err := readShape(rest[8 : 8+size])
		if err != nil {
			return nil, fmt.Errorf("shapefile record %d: %w", len(out)+1, err)
		}
		out = append(out, s)
		rest = rest[8+size:]
	}
	return out, nil
}

func readShape(b []byte) (shape, error) {
	kind := binary.LittleEndian.Uint32(b)
	switch kind {
	case shapeNull:
		return shape{}, nil
	case 1, 11, 21: // point
		if len(b) < 20 {
			return shape{}, errors.New("a point is cut off")
		}
		return shape{[][]position{{readPosition(b[4:])}}}, nil
	case 3, 5, 13, 15, 23, 25: // line, polygon
	default:
		return shape{}, fmt.Errorf("shapes of type %d are not read", kind)
	}
	if len(b) < 44 {
		return shape{}, errors.New("the head of a shape is cut off")
	}
	parts, points := int(binary.LittleEndian.Uint32(b[36:])), int(binary.LittleEndian.Uint32(b[40:]))
	if parts > len(b)/4 || points > len(b)/16 || 44+4*parts+16*points > len(b) {
		return shape{}, fmt.Errorf("%d parts with %d points in %d bytes", parts, points, len(b))
	}
	xy := b[44+4*parts:]
	var s shape
	for i := range parts {
		from, to := int(binary.LittleEndian.Uint32(b[44+4*i:])), points
		if i+1 < parts {
			to = int(binary.LittleEndian.Uint32(b[48+4*i:]))
		}
		if from > to || to > points {
			return shape{}, fmt.Errorf("part %d runs from point %d to %d of %d", i, from, to, points)
		}
		part := make([]position, 0, to-from)
		for k := from; k < to; k++ {
			part = append(part, readPosition(xy[16*k:]))
		}
		s.parts = append(s.parts, part)
	}
	return s, nil
}

func readPosition(b []byte) position {
	return position{
		lon: math.Float64frombits(binary.LittleEndian.Uint64(b)),
		lat: math.Float64frombits(binary.LittleEndian.Uint64(b[8:])),
	}
}

// records is the table that goes with a shapefile.
type records struct {
	rows  int
	width int
	field map[string][2]int // where a field begins and ends in a row
	b     []byte
}

// readDBF reads a dBASE III table.
func readDBF(b []byte) (records, error) {
	if len(b) < 33 {
		return records{}, errors.New("not a dBASE table")
	}
	t := records{rows: int(binary.LittleEndian.Uint32(b[4:])), width: int(binary.LittleEndian.Uint16(b[10:])), field: map[string][2]int{}}
	start := int(binary.LittleEndian.Uint16(b[8:]))
	if start > len(b) || t.width < 1 || t.rows > (len(b)-start)/t.width {
		return records{}, fmt.Errorf("dBASE table: %d rows of %d bytes in %d", t.rows, t.width, len(b))
	}
	at := 1 // the first byte of a row marks deletion
	for o := 32; o+32 <= start && b[o] != '\r'; o += 32 {
		name := strings.TrimRight(string(b[o:o+11]), "\x00")
		size := int(b[o+16])
		if at+size > t.width {
			return records{}, fmt.Errorf("dBASE field %s does not fit its row", name)
		}
		t.field[name] = [2]int{at, at + size}
		at += size
	}
	t.b = b[start:]
	return t, nil
}

// text returns a field as UTF-8; what is not valid UTF-8 is read as Latin-1,
// as the older of the two map packages has it.
func (t records) text(row int, field string) string {
	f, ok := t.field[field]
	if !ok || row >= t.rows {
		return ""
	}
	raw := strings.Trim(string(t.b[row*t.width+f[0]:row*t.width+f[1]]), " \x00")
	if utf8.ValidString(raw) {
		return raw
	}
	runes := make([]rune, 0, len(raw))
	for i := range len(raw) {
		runes = append(runes, rune(raw[i]))
	}
	return string(runes)
}

// number returns a numeric field; ok is false where it is blank or overflowed.
func (t records) number(row int, field string) (v float64, ok bool) {
	v, err := strconv.ParseFloat(t.text(row, field), 64)
	return v, err == nil
}
