package report

import (
	"encoding/binary"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo/project"
)

// TIFFOptions are what a GeoTIFF says beside its values.
type TIFFOptions struct {
	// NoData stands in cells without a value: NaN, or a finite number that no
	// cell has.
	NoData float32
	// Metadata are further entries that GDAL and QGIS show, such as where the
	// numbers come from.
	Metadata map[string]string
	// Big makes a BigTIFF of a file that would not need to be one.
	Big bool
}

// WriteGeoTIFF writes a surface as a Cloud Optimized GeoTIFF: 32-bit floats in
// tiles of 256, deflate after predictor 3, with overviews. An overview shows, of
// the cells it covers, the value of one in their middle: a mean across a barrier
// is the value of no place, and the least value would let barriers vanish. A
// file that may pass 4 GiB is a BigTIFF. Beside the surface, some MiB of memory
// are used. The same surface gives the same bytes.
//
// Refused are maps without an EPSG code, and a no-data value that is infinite
// or that a cell has. After an error what was written so far is no file.
//
// Documentation: TIFF 6.0 (Adobe 1992) with its Technical Note 3, the BigTIFF
// design (AWare Systems 2007), GeoTIFF 1.1 (OGC 19-008r4), Cloud Optimized
// GeoTIFF (OGC 21-026).
func WriteGeoTIFF(w io.WriteSeeker, s Surface, o TIFFOptions) error {
	if err := s.check(); err != nil {
		return err
	}
	keys, err := geoKeys(s.Lattice.Map)
	if err != nil {
		return err
	}
	if err := noData(s.Values, o.NoData); err != nil {
		return err
	}
	metadata, err := gdalMetadata(s, o.Metadata)
	if err != nil {
		return err
	}
	f := &tiffFile{surface: s, void: o.NoData, levels: tiffLevels(s.Lattice.Rows, s.Lattice.Cols)}
	f.big = o.Big || f.most() > math.MaxUint32
	l := s.Lattice
	f.geo = append(keys,
		doublesTag(tagPixelScale, l.DX, l.DY, 0),
		doublesTag(tagTiePoint, 0, 0, 0, l.X0, l.Y0, 0),
		textTag(tagMetadata, metadata))
	return f.write(w)
}

// noData returns an error when a no-data value would stand for a cell's own.
func noData(values []float32, void float32) error {
	if math.IsInf(float64(void), 0) {
		return errors.New("an infinite no-data value; allowed: NaN or a finite number")
	}
	if i := slices.Index(values, void); i >= 0 {
		return fmt.Errorf("the no-data value %g, which cell %d has; allowed: NaN or a number that no cell has", void, i)
	}
	return nil
}

// Tags of GeoTIFF 1.1 and of GDAL.
const (
	tagPixelScale = 33550
	tagTiePoint   = 33922
	tagKeys       = 34735
	tagKeyTexts   = 34737
	tagMetadata   = 42112
	tagNoData     = 42113
)

// geoKeys returns the tags that name a map.
func geoKeys(m project.Map) ([]tiffTag, error) {
	if same, err := project.EPSG(m.Code); err != nil || same.Degrees != m.Degrees {
		return nil, fmt.Errorf("a GeoTIFF on the map %q, which has no EPSG code that is known here; allowed: %s. Maps that a file defines by parameters "+
			"of its own are not written: bring the heights to one with a code by gdalwarp -t_srs", m.Name, project.Known)
	}
	name := m.Name + "|"
	// Each key: its number, the tag of its value (0: the value follows itself),
	// how many, the value or its place.
	keys := []uint16{1, 1, 1, 5, 1024, 0, 1, 1, 1025, 0, 1, 1, 1026, tagKeyTexts, uint16(len(name)), 0}
	if m.Degrees {
		keys[7] = 2 // a geographic model
		keys = append(keys, 2048, 0, 1, uint16(m.Code), 2054, 0, 1, 9102)
	} else {
		keys = append(keys, 3072, 0, 1, uint16(m.Code), 3076, 0, 1, 9001)
	}
	return []tiffTag{shortsTag(tagKeys, keys...), textTag(tagKeyTexts, name)}, nil
}

// gdalMetadata returns the XML in which GDAL looks for what a band is, for its
// unit and for entries of any name.
func gdalMetadata(s Surface, more map[string]string) (string, error) {
	type item struct {
		Name   string `xml:"name,attr"`
		Sample string `xml:"sample,attr,omitempty"`
		Role   string `xml:"role,attr,omitempty"`
		Value  string `xml:",chardata"`
	}
	var doc struct {
		XMLName xml.Name `xml:"GDALMetadata"`
		Items   []item   `xml:"Item"`
	}
	for _, name := range slices.Sorted(maps.Keys(more)) {
		doc.Items = append(doc.Items, item{Name: name, Value: more[name]})
	}
	if s.Name != "" {
		doc.Items = append(doc.Items, item{"DESCRIPTION", "0", "description", s.Name})
	}
	if s.Unit != "" {
		doc.Items = append(doc.Items, item{"UNITTYPE", "0", "unittype", s.Unit})
	}
	b, err := xml.MarshalIndent(doc, "", "  ")
	return string(b), err
}

// tiffTag is one entry of a directory: a kind of TIFF 6.0 and its values.
type tiffTag struct {
	id, kind uint16
	count    uint64
	value    []byte
}

// Kinds of values.
const (
	kindText   = 2
	kindShort  = 3
	kindLong   = 4
	kindDouble = 12
	kindLong8  = 16
)

func shortsTag(id uint16, v ...uint16) tiffTag {
	t := tiffTag{id: id, kind: kindShort, count: uint64(len(v))}
	for _, x := range v {
		t.value = binary.LittleEndian.AppendUint16(t.value, x)
	}
	return t
}

func longTag(id uint16, v int) tiffTag {
	return tiffTag{id, kindLong, 1, binary.LittleEndian.AppendUint32(nil, uint32(v))}
}

func doublesTag(id uint16, v ...float64) tiffTag {
	t := tiffTag{id: id, kind: kindDouble, count: uint64(len(v))}
	for _, x := range v {
		t.value = binary.LittleEndian.AppendUint64(t.value, math.Float64bits(x))
	}
	return t
}

func textTag(id uint16, s string) tiffTag {
	s = strings.ReplaceAll(s, "\x00", "")
	return tiffTag{id, kindText, uint64(len(s) + 1), append([]byte(s), 0)}
}

// offsetsTag holds places or sizes in the file.
func offsetsTag(id uint16, big bool, v []uint64) tiffTag {
	t := tiffTag{id: id, kind: kindLong, count: uint64(len(v))}
	if big {
		t.kind = kindLong8
	}
	for _, x := range v {
		if big {
			t.value = binary.LittleEndian.AppendUint64(t.value, x)
		} else {
			t.value = binary.LittleEndian.AppendUint32(t.value, uint32(x))
		}
	}
	return t
}

// voidText is a no-data value as GDAL writes it.
func voidText(x float32) string {
	if math.IsNaN(float64(x)) {
		return "nan"
	}
	return strconv.FormatFloat(float64(x), 'g', -1, 32)
}
