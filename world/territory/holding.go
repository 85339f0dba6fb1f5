// Package territory provides settlements, roads, borders and who holds the
// land, by day.
//
// It knows two spans: 1938 to 1946 for the lands about the ways out of Siberia
// (a table of dated holdings on first-level units of today, some of them cut),
// and 26 December 1991 onward, with the borders of today. Outside the table's
// places and days it answers "not known" and never guesses.
package territory

import (
	"time"

	"github.com/longwalk/longwalk/cite"
)

// Holding is who held a piece of land over a span of days.
type Holding struct {
	ID         string    // such as "PL-GG"
	Name       string    // such as "General Government"
	Controller string    // who ruled there in fact, such as "Germany"
	Overlord   string    // above the controller, if any
	Status     string    // sovereign, protectorate, puppet, occupied, annexed, de facto, ...
	From, To   time.Time // first day, and first day no more; zero: outside what is known
	Watch      int       // 0 none .. 4 militarised: how strictly people are controlled
	Certainty  string    // of who ruled: "seen in a source", "general knowledge"; the watch is always a proposal
	Work       cite.Work
	Note       string // what the row leaves out: days known only to the month, ranges of watch, local exceptions
}

// Attitude is how a power treats a person on a day.
type Attitude string

// The attitudes, worst first.
const (
	Hunts      Attitude = "hunts them"
	HandsBack  Attitude = "hands them back"
	Hostile    Attitude = "enemy"
	Suspicious Attitude = "suspicious"
	Closed     Attitude = "closed to strangers"
	Neutral    Attitude = "neutral"
	Friendly   Attitude = "friendly"
	Helps      Attitude = "helps"
	NotKnown   Attitude = "not known"
)

// The kinds of certainty.
const (
	Seen     = "seen in a source"
	General  = "general knowledge"
	Proposal = "proposal"
)

// Caveat qualifies every answer of this package and belongs in a report that
// rests on one.
const Caveat = "Who held the land is drawn on today's provinces; where these had to be cut, the line is approximate by 10 to 40 km, " +
	"and front dates are those of the main town. How strictly people were watched is a proposal. Settlements are today's, with today's populations."

// Today reports whether the holding is that of a country of today, of whose
// watch and welcome nothing is known here.
func (h Holding) Today() bool { return !h.From.Before(presentFrom) }

// Covers reports whether the holding stood on the day.
func (h Holding) Covers(day time.Time) bool {
	return !day.Before(h.From) && (h.To.IsZero() || day.Before(h.To))
}
