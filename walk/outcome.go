// Package walk takes one party along one route under one seed until it arrives
// or ends: the hour loop and the decisions of the party, nothing else.
package walk

import (
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
)

// Fate is how a person's part in a walk ended.
type Fate string

// The fates. A person who leaves by choice is never counted among the dead.
const (
	Arrived  Fate = "arrived"
	Died     Fate = "died"
	Left     Fate = "left"     // left the party by choice at a fork
	Caught   Fate = "caught"   // taken by a power that hunts or hands back
	Stranded Fate = "stranded" // alive but not there when the time was up
	Unjoined Fate = "not met"  // would have joined later, but nobody came by
)

// End is the ending of one person.
type End struct {
	Name   string    `json:"name"`
	Fate   Fate      `json:"fate"`
	Cause  string    `json:"cause,omitempty"`  // of death, in plain words
	Detail string    `json:"detail,omitempty"` // one sentence for a person
	At     geo.Point `json:"at"`
	Km     float64   `json:"km"`   // along the route [km]
	Day    float64   `json:"day"`  // since departure [d]
	Date   time.Time `json:"date"` // local solar time
}

// Outcome is what remains of one walk in an ensemble: one row per seed.
type Outcome struct {
	Walk       int         // number of the walk in the ensemble
	Seed       chance.Seed // its seed
	Ends       []End       // one per person, in the order of the party
	Days       float64     // from departure to arrival or to the last ending [d]
	Km         float64     // farthest along the route [km]
	Passed     []float64   // day on which each waypoint was passed, -1: never [d]
	LongestDry float64     // longest time without finding water [d]
	Inputs     []float64   // drawn inputs, in the order of Setup.Inputs
	Balance    Balance     // what the conservation checks found
}

// Arrivals returns how many people arrived.
func (o Outcome) Arrivals() int {
	n := 0
	for _, e := range o.Ends {
		if e.Fate == Arrived {
			n++
		}
	}
	return n
}

// Balance holds the largest residuals of the books over all persons and hours.
type Balance struct {
	Water  float64 // in less out less change [l]
	Energy float64 // [kcal]
	Food   float64 // supplies: taken less eaten less left [kcal]
}

// Event is something that happened, in words for a person.
type Event struct {
	Day  float64   `json:"day"`
	Date time.Time `json:"date"`
	Km   float64   `json:"km"`
	At   geo.Point `json:"at"`
	Kind string    `json:"kind"` // such as "death", "joins", "river", "storm", "resupply", "water"
	Who  string    `json:"who,omitempty"`
	Text string    `json:"text"`
}

// PersonDay is one person's day in a trace.
type PersonDay struct {
	Name     string  `json:"name"`
	Present  bool    `json:"present"`
	Mass     float64 `json:"mass_kg"`
	Thirst   float64 `json:"dehydration_pct"` // worst of the day [% of body mass]
	CoreLow  float64 `json:"core_low_c"`
	CoreHigh float64 `json:"core_high_c"`
	Eaten    float64 `json:"eaten_kcal"`
	Spent    float64 `json:"spent_kcal"`
	Drunk    float64 `json:"drunk_l"`
	Fatigue  float64 `json:"fatigue"` // 0..1
	Ailments string  `json:"ailments,omitempty"`
}

// Day is one day of a trace.
type Day struct {
	Day       int         `json:"day"` // 0 is the day of departure
	Date      time.Time   `json:"date"`
	Km        float64     `json:"km"` // at the day's end
	At        geo.Point   `json:"at"`
	Elevation float64     `json:"elevation_m"`
	Low       float64     `json:"low_c"`
	High      float64     `json:"high_c"`
	Wind      float64     `json:"wind_ms"` // highest hourly mean
	Snow      float64     `json:"snow_m"`
	March     float64     `json:"march_h"`   // hours on the march
	Food      float64     `json:"food_kcal"` // left at the day's end
	Water     float64     `json:"water_l"`
	Cover     string      `json:"cover"`
	Holder    string      `json:"holder"`
	People    []PersonDay `json:"people"`
}

// Trace is the full record of one walk, kept for a few chosen seeds.
type Trace struct {
	Outcome Outcome `json:"outcome"`
	Days    []Day   `json:"days"`
	Events  []Event `json:"events"`
}
