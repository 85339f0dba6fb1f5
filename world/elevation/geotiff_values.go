package elevation

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// farthest is how far from sea level ground that is walked may lie [m]. What is
// farther is a void that the file did not declare, such as -32768, -9999 or
// 3.4e38: no land lies below -430 m or above 8,849.
const farthest = 9000

// reading is what the numbers of a file are taken for.
type reading bool

const (
	heights reading = false
	numbers reading = true // of any kind: no unit, and no void but the declared one
)

// values leads from the numbers of a file to heights.
type values struct {
	reading
	void          float64 // NaN: none declared
	scale, offset float64
	unit          float64 // [m]
}

// height returns the height of a number of the file [m], NaN for a void; of a
// file of other numbers the number itself.
func (v values) height(x float64) float32 {
	if x == v.void {
		return float32(math.NaN())
	}
	h := (x*v.scale + v.offset) * v.unit
	if v.reading == numbers {
		return float32(h)
	}
	if !(math.Abs(h) <= farthest) {
		return float32(math.NaN())
	}
	return float32(h)
}

// readValues reads what numbers mean.
func readValues(im *tiff.Image, keys geoKeys, as reading) (values, error) {
	v := values{reading: as, void: math.NaN(), scale: 1, unit: 1}
	var err error
	if as == heights {
		if v.unit, err = keys.vertical(); err != nil {
			return v, err
		}
	}
	text, err := im.Text(tagNoData)
	if err != nil {
		return v, err
	}
	if text = strings.TrimSpace(text); text != "" {
		if v.void, err = strconv.ParseFloat(text, 64); err != nil && !errors.Is(err, strconv.ErrRange) {
			return v, tiff.Error{Found: fmt.Sprintf("the no-data value %.40q", text), Allowed: "a number or nan"}
		}
		if im.Single {
			v.void = float64(float32(v.void))
		}
	}
	text, err = im.Text(tagMetadata)
	if err != nil {
		return v, err
	}
	return v, v.metadata(text)
}

// heightUnits are the names of units that writers use in the metadata [m].
var heightUnits = map[string]float64{
	"": 1, "m": 1, "metre": 1, "metres": 1, "meter": 1, "meters": 1, "[m]": 1, "unknown": 1,
	"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us survey foot": 1200.0 / 3937, "us-ft": 1200.0 / 3937, "sft": 1200.0 / 3937,
}

// metadata reads scale, offset and unit of the first band from the XML that
// GDAL writes: items with the roles "scale", "offset" and "unittype".
func (v *values) metadata(text string) error {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return tiff.Error{Found: "metadata that are no XML: " + err.Error(), Allowed: "the XML of GDAL"}
		}
		item, ok := token.(xml.StartElement)
		if !ok || item.Name.Local != "Item" {
			continue
		}
		role, sample := "", "0"
		for _, a := range item.Attr {
			switch a.Name.Local {
			case "role":
				role = strings.ToLower(a.Value)
			case "sample":
				sample = a.Value
			}
		}
		token, err = d.Token()
		content, ok := token.(xml.CharData)
		if err != nil || !ok || sample != "0" {
			continue
		}
		if err := v.item(role, strings.TrimSpace(string(content))); err != nil {
			return err
		}
	}
}

// item takes one of the items.
func (v *values) item(role, content string) error {
	var number *float64
	switch role {
	case "scale":
		number = &v.scale
	case "offset":
		number = &v.offset
	case "unittype":
		if v.reading == numbers {
			return nil
		}
		unit, ok := heightUnits[strings.ToLower(content)]
		if !ok {
			return tiff.Error{Found: fmt.Sprintf("heights in %.40q", content), Allowed: "metres or feet"}
		}
		if content != "" {
			v.unit = unit
		}
		return nil
	default:
		return nil
	}
	x, err := strconv.ParseFloat(content, 64)
	if err != nil || math.IsNaN(x) || math.IsInf(x, 0) || role == "scale" && x == 0 {
		return tiff.Error{Found: fmt.Sprintf("%s %.40q", role, content), Allowed: "a number, of a scale other than 0"}
	}
	*number = x
	return nil
}
