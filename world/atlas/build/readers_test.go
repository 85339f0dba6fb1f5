package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// npy writes an array as NumPy does.
func npy(descr string, fortran bool, shape string, values ...float64) []byte {
	order := "False"
	if fortran {
		order = "True"
	}
	head := fmt.Sprintf("{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }", descr, order, shape)
	head += strings.Repeat(" ", 63-(10+len(head))%64) + "\n"
	b := append([]byte("\x93NUMPY\x01\x00"), byte(len(head)), byte(len(head)>>8))
	b = append(b, head...)
	for _, v := range values {
		if descr == "<f4" {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(v)))
		} else {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
		}
	}
	return b
}

func TestArraysOfBothOrdersReadAlike(t *testing.T) {
	want := array{2, 3, []float64{1, 2, 3, 4, 5, 6}}
	for name, b := range map[string][]byte{
		"C":              npy("<f8", false, "2, 3", 1, 2, 3, 4, 5, 6),
		"Fortran":        npy("<f8", true, "2, 3", 1, 4, 2, 5, 3, 6),
		"C single":       npy("<f4", false, "2, 3", 1, 2, 3, 4, 5, 6),
		"Fortran single": npy("<f4", true, "2, 3", 1, 4, 2, 5, 3, 6),
	} {
		got, err := readNPY(b)
		if err != nil || !cmp.Equal(got, want, cmp.AllowUnexported(array{})) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if got, err := readNPY(npy("<f8", false, "3,", 1, 2, 3)); err != nil || got.rows != 3 || got.cols != 1 {
		t.Errorf("one dimension: %v, %v", got, err)
	}
	for _, b := range [][]byte{nil, []byte("PK"), npy("<i4", false, "1, 1", 1), npy("<f8", false, "9, 9", 1), npy("<f8", false, "2, 3", 1)[:20]} {
		if _, err := readNPY(b); err == nil {
			t.Errorf("%q is read", b)
		}
	}
}

// words writes big-endian words and padded names, as NetCDF has them.
func words(parts ...any) []byte {
	var b []byte
	for _, p := range parts {
		switch p := p.(type) {
		case int:
			b = binary.BigEndian.AppendUint32(b, uint32(p))
		case float32:
			b = binary.BigEndian.AppendUint32(b, math.Float32bits(p))
		case string:
			b = binary.BigEndian.AppendUint32(b, uint32(len(p)))
			b = append(b, p...)
			b = append(b, make([]byte, (4-len(p)%4)%4)...)
		}
	}
	return b
}

// drawnNetCDF has a fixed axis x of two and two record variables over three
// records, so that the records of one lie between those of the other.
func drawnNetCDF() []byte {
	const axisAt, aAt = 300, 320 // beyond the head
	b := append([]byte("CDF\x01"), words(
		3,                                    // records
		ncDimTag, 2, "x", 2, "time", 0, 0, 0, // dimensions; no global attributes
		ncVarTag, 3,
		"x", 1, 0, 0, 0, ncFloat, 8, axisAt,
		"a", 2, 1, 0, ncAttTag, 1, "_FillValue", ncFloat, 1, float32(-9), ncFloat, 8, aAt,
		"b", 1, 1, 0, 0, ncInt, 4, aAt+8,
	)...)
	b = append(b, make([]byte, axisAt-len(b))...)
	b = append(b, words(float32(20), float32(22.5))...)
	b = append(b, make([]byte, aAt-len(b))...)
	for i := range 3 {
		b = append(b, words(float32(i), float32(-9+i), 100+i)...)
	}
	return b
}

func TestNetCDFRecordsAreToldApart(t *testing.T) {
	f, err := readNetCDF(drawnNetCDF())
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]float64{
		"x": {20, 22.5}, "a": {0, math.NaN(), 1, -8, 2, -7}, "b": {100, 101, 102},
	} {
		got, _, err := f.read(name)
		if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %v, want %v, %v", name, got, want, err)
		}
	}
	if _, _, err := f.read("c"); err == nil {
		t.Error("a variable that is not there is read")
	}
	whole := drawnNetCDF()
	for cut := range len(whole) {
		f, err := readNetCDF(whole[:cut])
		if err != nil {
			continue
		}
		if _, _, err := f.read("b"); err == nil {
			t.Errorf("cut at %d of %d: read without error", cut, len(whole))
		}
	}
}

// shp writes a shapefile of the given records.
func shp(records ...[]byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, 9994)
	b = append(b, make([]byte, 96)...)
	for i, r := range records {
		b = binary.BigEndian.AppendUint32(b, uint32(i+1))
		b = binary.BigEndian.AppendUint32(b, uint32(len(r)/2))
		b = append(b, r...)
	}
	return b
}

func shpParts(kind uint32, parts ...[]position) []byte {
	b := binary.LittleEndian.AppendUint32(nil, kind)
	b = append(b, make([]byte, 32)...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(parts)))
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(n))
	n = 0
	for _, p := range parts {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
		n += len(p)
	}
	for _, part := range parts {
		for _, p := range part {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(p.lon))
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(p.lat))
		}
	}
	return b
}

func TestShapesOfEveryKind(t *testing.T) {
	line, ring := []position{{1, 2}, {3, 4}}, []position{{0, 0}, {0, 1}, {1, 1}, {0, 0}}
	point := binary.LittleEndian.AppendUint32(nil, 1)
	point = binary.LittleEndian.AppendUint64(point, math.Float64bits(104.3))
	point = binary.LittleEndian.AppendUint64(point, math.Float64bits(52.28))
	b := shp(shpParts(3, line, ring), make([]byte, 4), point, shpParts(5, ring))
	got, err := readShapes(b)
	if err != nil {
		t.Fatal(err)
	}
	want := []shape{{[][]position{line, ring}}, {}, {[][]position{{{104.3, 52.28}}}}, {[][]position{ring}}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(shape{}, position{})); diff != "" {
		t.Error(diff)
	}
	for cut := range len(b) {
		if got, err := readShapes(b[:cut]); err == nil && len(got) == len(want) {
			t.Errorf("cut at %d of %d: read whole", cut, len(b))
		}
	}
	if _, err := readShapes(shp(shpParts(31, line))); err == nil {
		t.Error("a multipatch is read")
	}
}

// dbf writes a table of one text field.
func dbf(field string, width int, rows ...string) []byte {
	b := make([]byte, 65)
	binary.LittleEndian.PutUint32(b[4:], uint32(len(rows)))
	binary.LittleEndian.PutUint16(b[8:], 65)
	binary.LittleEndian.PutUint16(b[10:], uint16(width+1))
	copy(b[32:], field)
	b[32+11], b[32+16] = 'C', byte(width)
	b[64] = '\r'
	for _, r := range rows {
		b = append(b, ' ')
		b = append(b, r+strings.Repeat(" ", width-len(r))...)
	}
	return b
}

func TestNamesInBothEncodings(t *testing.T) {
	table, err := readDBF(dbf("name", 10, "Łódź", "R\xedo Negro", "12.5", "****"))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"Łódź", "Río Negro"} {
		if got := table.text(i, "name"); got != want {
			t.Errorf("row %d: %q, want %q", i, got, want)
		}
	}
	if v, ok := table.number(2, "name"); !ok || v != 12.5 {
		t.Errorf("number %g, %v", v, ok)
	}
	if _, ok := table.number(3, "name"); ok {
		t.Error("an overflowed number is read")
	}
	if table.text(0, "other") != "" || table.text(9, "name") != "" {
		t.Error("a field or row that is not there has text")
	}
	if _, err := readDBF(dbf("name", 10, "x")[:70]); err == nil {
		t.Error("a table that is cut off is read")
	}
}

func TestPlacesAreStepsFromTheOneBefore(t *testing.T) {
	message := func(id, lon, lat int64, name string) []byte {
		var m []byte
		m = binary.AppendUvarint(append(m, 1<<3), uint64(id)<<1)
		m = append(append(m, 2<<3|2, byte(len(name))), name...)
		m = append(m, 3<<3|2, 2, 'M', 'N', 9<<3, 42)
		m = binary.AppendVarint(append(m, 10<<3), lon)
		return binary.AppendVarint(append(m, 11<<3), lat)
	}
	var b []byte
	for _, m := range [][]byte{message(7, 10690000, 4790000, "A"), message(8, -90000, 10000, "B")} {
		b = append(binary.AppendUvarint(b, uint64(len(m))), m...)
	}
	got, err := readCities(b)
	want := []place{
		{name: "A", country: "MN", id: 7, population: 42, at: position{106.9, 47.9}},
		{name: "B", country: "MN", id: 8, population: 42, at: position{106, 48}},
	}
	if err != nil || !cmp.Equal(got, want, cmp.AllowUnexported(place{}, position{})) {
		t.Errorf("%+v, %v", got, err)
	}
	for cut := 1; cut < len(b); cut++ {
		if got, err := readCities(b[:cut]); err == nil && len(got) == 2 {
			t.Errorf("cut at %d of %d: read whole", cut, len(b))
		}
	}
}

func TestRiversGetTheirLettersBack(t *testing.T) {
	for stripped, whole := range map[string]string{"Rhne": "Rhône", "Ol?kma": "Olyokma", "Argun? (Ergun)": "Argun' (Ergun)", "Lena": "Lena", "": ""} {
		if got := riverName(stripped); got != whole {
			t.Errorf("%q is mended to %q, it is called %q", stripped, got, whole)
		}
	}
}

func TestLakesGetTheirLettersBack(t *testing.T) {
	for stripped, whole := range map[string]string{
		"Vnern": "Vänern", "Rservoir de La Grande 2": "Réservoir de La Grande 2", "Tengiz Kli": "Tengiz Köli", "Lago de  Erepecu": "Lago de Erepecu",
		"Lake Kariba": "Lake Kariba", "": "",
	} {
		if got := mendLake(stripped); got != whole {
			t.Errorf("%q is mended to %q, it is called %q", stripped, got, whole)
		}
	}
	if y := damYear("Lake Kariba", 1959); y != 1959 {
		t.Errorf("the year of the map became %v", y)
	}
}
