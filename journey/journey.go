// Package journey reads a journey document, resolves its defaults and says
// what is wrong with it, line by line.
package journey

import (
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// Journey is a journey document, read and checked: SI values, defaults filled.
type Journey struct {
	Name     string
	Story    string // one paragraph for the reader of the report
	Question string // what the report must answer first, such as "Could they have walked it?"
	Source   string // the document's bytes, kept so that a report can carry them
	File     string

	From, To Waypoint
	Via      []Waypoint
	Depart   When // local solar time
	Avoid    []Area
	Shun     []string // powers whose settlements and people are kept away from
	Resupply string   // "settlements", "none" or "friendly": where food may be had

	Party  party.Party
	March  March
	Policy Policy
	Pace   string // name of the walking-speed function, such as "pace/campbell"; "" for the default
	Cost   string // name of the energy function; "" for the default
	// Weather is "usual", "observed" or "forecast": drawn from the climate, or
	// that of the very days as far as the world has it.
	Weather string
	Forks   []Fork
	Told    []Told
	Assume  map[string]float64 // assumptions the user changed, by name

	positions positions // where each field stands in the document
}

// Waypoint is a named place, perhaps known only to a distance.
type Waypoint struct {
	Name     string
	At       geo.Point
	Spread   quantity.Length // one may pass within this distance [m]
	Optional bool
	When     When          // told date, or zero
	Stay     time.Duration // rest there
}

// Area is ground not to be entered: a power's land, or a circle.
type Area struct {
	Holder string // by who holds the land that day; "" for a circle
	Center geo.Point
	Radius quantity.Length
}

// March is how the party means to march.
type March struct {
	Hours     float64 // on the march a day [h]
	Start     float64 // local solar hour of setting out; negative: at dawn
	Way       string  // "trackless", "path" or "road"
	Desert    string  // "by day", "by night" or "dusk and dawn" when it is hot
	RestEvery int     // one rest day in so many; 0: none
}

// Policy is how the party decides.
type Policy struct {
	Helping     string // "share and carry", "share", "each alone"
	Storm       string // "shelter" or "walk on"
	Rationing   string // "even" or "as needed"
	Settlements string // "avoid", "use friendly", "use all"
}

// Fork is a place where somebody leaves the party, or where it waits.
type Fork struct {
	At      string   // name of a waypoint
	Who     []string // who leaves; empty: a wait of all
	Does    string   // "stays", "leaves for X", "waits"
	Because string
	Wait    time.Duration
}

// Told is one claim of a teller, kept in the teller's words. The kind of claim
// itself decodes the values.
type Told struct {
	ID     string
	Kind   string
	Claim  string // in the teller's words
	Who    string // who tells it
	Work   string // where it is told
	How    string // how it came to us
	At     Waypoint
	From   Waypoint // for a leg
	To     Waypoint
	Date   When
	Until  When
	By     string  // who is said to hold the place
	Days   float64 // said to have taken, or gone without
	People int
	Km     float64
	Carry  quantity.Volume // water carried by all at the beginning
	Expect string          // verdict that a careful reader expects; for the shipped journeys' tests only
	Line   int             // in the document, from 1
}

// When is a date that may be uncertain, as EDTF (ISO 8601-2) writes it.
type When struct {
	Earliest, Latest time.Time // local solar time, as UTC values; Latest exclusive
	Approximate      bool      // the "~" of EDTF
	Written          string
}

// IsZero reports whether no date was given.
func (w When) IsZero() bool { return w.Earliest.IsZero() && w.Latest.IsZero() }

// Mid returns the middle of the span.
func (w When) Mid() time.Time { return w.Earliest.Add(w.Latest.Sub(w.Earliest) / 2) }
