package assess

import (
	"errors"
	"fmt"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
)

// InputError says which field of the document an error belongs to.
type InputError struct {
	Field string
	Err   error
}

// Error implements error.
func (e InputError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e InputError) Unwrap() error { return e.Err }

// placeError is a place that cannot be stood on or walked to: what was found,
// what is allowed, and the route's own account of it.
type placeError struct {
	text  string
	cause error
}

func (e placeError) Error() string { return e.text }

func (e placeError) Unwrap() error { return e.cause }

// unroutable says of an error of the route which place of the document it is
// about, what is wrong with it and what is allowed.
func unroutable(j *journey.Journey, err error) error {
	var wet route.NotWalkable
	if errors.As(err, &wet) {
		field, _ := fieldOf(j, wet.At)
		return InputError{field, placeError{fmt.Sprintf("found %s (%v), which lies in the sea or in open water; allowed: a place on land, or one whose spread reaches land, such as %v ± 20 km",
			wet.Name, wet.At, wet.At), err}}
	}
	var far route.Unreachable
	if errors.As(err, &far) {
		field, name := fieldOf(j, far.To)
		return InputError{field, placeError{fmt.Sprintf("found %s (%v), to which no way on foot leads from %v; allowed: a place that can be walked to: the nearest is %v, %.0f km from it, and beyond lies water or closed ground",
			name, far.To, far.From, far.Nearest, nice(far.Off)), err}}
	}
	return InputError{"to", err}
}

// fieldOf returns the field of the document whose place lies nearest, and the
// place's name.
func fieldOf(j *journey.Journey, p geo.Point) (field, name string) {
	field, name = "to", j.To.Name
	least := geo.Distance(p, j.To.At)
	if d := geo.Distance(p, j.From.At); d < least {
		field, name, least = "from", j.From.Name, d
	}
	for i, v := range j.Via {
		if d := geo.Distance(p, v.At); d < least {
			field, name, least = fmt.Sprintf("via[%d]", i), v.Name, d
		}
	}
	return field, name
}
