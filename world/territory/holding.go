// Package territory provides settlements, roads, borders and who holds the
// land, by day.
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
	Certainty  string    // "seen in a source", "general knowledge", "proposal"
	Work       cite.Work
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
