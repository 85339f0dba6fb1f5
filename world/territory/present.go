package territory

import (
	"time"

	"github.com/longwalk/longwalk/cite"
)

// presentFrom is the day after the end of the Soviet Union: the borders of
// today hold from then on, except as below.
var presentFrom = date(1991, time.December, 26)

// laterStates gives states that are younger, or whose rule of the ground came
// later, by the country's name in the atlas: before, their land is not known.
var laterStates = map[string]time.Time{
	"Bosnia and Herzegovina": date(1992, time.March, 3),
	"Czech Republic":         date(1993, time.January, 1),
	"Slovakia":               date(1993, time.January, 1),
	"Eritrea":                date(1993, time.May, 24),
	"Palau":                  date(1994, time.October, 1),
	"Hong Kong S.A.R.":       date(1997, time.July, 1),
	"Macau S.A.R":            date(1999, time.December, 20),
	"East Timor":             date(2002, time.May, 20),
	"Montenegro":             date(2006, time.June, 3),
	"Serbia":                 date(2006, time.June, 5),
	"Kosovo":                 date(2008, time.February, 17),
	"South Sudan":            date(2011, time.July, 9),
	"Sudan":                  date(2011, time.July, 9),
}

// contested gives units whose holder is not known to this package from a day
// on, for it changed by war.
var contested = map[string]time.Time{
	"UA-43": date(2014, time.February, 27),
	"UA-40": date(2014, time.February, 27),
	"UA-09": date(2014, time.April, 7),
	"UA-14": date(2014, time.April, 7),
	"UA-23": date(2022, time.February, 24),
	"UA-65": date(2022, time.February, 24),
	"UA-63": date(2022, time.February, 24),
}

// present returns the holding of today; false for leased and disputed ground.
func (r *region) present() (Holding, bool) {
	if r.country == "" {
		return Holding{}, false
	}
	from := presentFrom
	if later, ok := laterStates[r.country]; ok {
		from = later
	}
	return Holding{
		ID: "now-" + r.unit.code, Name: r.country, Controller: r.country, Status: "sovereign",
		From: from, To: contested[r.unit.code],
		Certainty: General, Work: cite.NaturalEarth,
		Note: "a border of today; how strictly people are watched is not known here",
	}, true
}
