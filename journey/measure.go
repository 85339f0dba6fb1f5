package journey

import (
	"regexp"

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

	placePattern = `^(` + degrees + `[NS],? ?` + degrees + `[EW]|` + signed + `, ?` + signed + `)( ?(±|\+-|\+/-) ?` + number + ` ?(km|m|mi))?$`
)

var placeRegexp = regexp.MustCompile(placePattern)

// parsePlace reads a text that matches placePattern; ok is false when a
// latitude or longitude is out of range.
func parsePlace(text string) (p place, ok bool) {
	at, spread, err := geo.ParsePlace(text)
	return place{at, spread}, err == nil
}
