package journey

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// number is an unsigned decimal number. The patterns of this file are the
// gate of the reader and stand in the schema too, so they keep to what Go and
// ECMAScript both read alike.
const number = `[0-9]{1,9}(\.[0-9]{1,9})?`

// units are the units a document may use for each kind of quantity, as
// alternatives of a regular expression. Each is one that quantity reads.
const (
	massUnits     = `(kg|g|lbs?|t)`
	lengthUnits   = `(m|cm|mm|km|ft|in|mi|miles?)`
	volumeUnits   = `(l|L|litres?|liters?|ml|mL|dl|dL)`
	durationUnits = `(h|hours?|d|days?|w|weeks?)`
	yearUnits     = `(years?)?`
)

// one is the pattern of a number with its unit.
func one(units string) string { return `^` + number + ` ?` + units + `$` }

// doubted is the pattern of a number with its unit, of a range "58..66 kg",
// or of a middle with its standard deviation "62 ± 4 kg".
func doubted(units string) string {
	return `^` + number + `( ?(\.\.|±|\+-|\+/-) ?` + number + `)? ?` + units + `$`
}

// place is a point with the distance it may be off.
type place struct {
	at     geo.Point
	spread quantity.Length
}

// placePattern is a place in degrees, as "61.5 N 123 E ± 200 km",
// "61°30'N 123°0'E" or "61.5, 123.0".
const (
	degrees = `([0-9]{1,3}(\.[0-9]{1,9})?°? ?|[0-9]{1,3}°[0-9]{1,2}(\.[0-9]{1,9})?['′]([0-9]{1,2}(\.[0-9]{1,9})?["″])? ?)`
	signed  = `-?[0-9]{1,3}(\.[0-9]{1,9})?`

	placePattern = `^(` + degrees + `[NS],? ?` + degrees + `[EW]|` + signed + `, ?` + signed + `)( ?(±|\+-) ?` + number + ` ?(km|m|mi))?$`
)

var placeRegexp = regexp.MustCompile(placePattern)

// parsePlace reads a text that matches placePattern; ok is false when a
// latitude or longitude is out of range.
func parsePlace(text string) (p place, ok bool) {
	text = strings.ReplaceAll(text, "+-", "±")
	at, off, found := strings.Cut(text, "±")
	if found {
		d, err := quantity.ParseLength(off)
		if err != nil {
			return place{}, false
		}
		p.spread = d
	}
	lat, lon, ok := splitCoordinates(strings.TrimSpace(at))
	if !ok || lat < -90 || lat > 90 || lon < -180 || lon > 180 {
		return place{}, false
	}
	p.at = geo.Point{Lat: lat, Lon: geo.WrapLon(lon)}
	return p, true
}

func splitCoordinates(s string) (lat, lon float64, ok bool) {
	cut := strings.IndexAny(s, "NS")
	if cut < 0 {
		a, b, _ := strings.Cut(s, ",")
		lat, ok = readDegrees(a)
		lon, ok2 := readDegrees(b)
		return lat, lon, ok && ok2
	}
	lat, ok = readDegrees(s[:cut])
	if s[cut] == 'S' {
		lat = -lat
	}
	lon, ok2 := readDegrees(strings.TrimLeft(s[cut+1:len(s)-1], ", "))
	if s[len(s)-1] == 'W' {
		lon = -lon
	}
	return lat, lon, ok && ok2
}

// readDegrees reads degrees, or degrees, minutes and seconds.
func readDegrees(s string) (float64, bool) {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" °'′\"″", r) })
	sum, scale := 0.0, 1.0
	for i, part := range parts {
		v, err := strconv.ParseFloat(part, 64)
		if err != nil || i > 0 && v >= 60 {
			return 0, false
		}
		sum += v / scale
		scale *= 60
	}
	return sum, len(parts) > 0
}
