// Package assess carries a journey through all stages and returns one
// assessment. Journey is the function to read first: it is the table of
// contents of the program.
package assess

import (
	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
)

// Assessment is the whole answer. Its JSON keys are a contract: add freely,
// rename never.
type Assessment struct {
	Schema   string           `json:"schema"`  // "longwalk/assessment/1"
	Version  string           `json:"version"` // of Longwalk
	Journey  About            `json:"journey"`
	Answer   Answer           `json:"answer"`
	Route    RouteReport      `json:"route"`
	Ensemble ensemble.Summary `json:"ensemble"`
	WhatIf   []WhatIf         `json:"what_if"`
	Claims   []check.Finding  `json:"claims"`
	Assumed  []Assumption     `json:"assumptions"`
	Caveats  []string         `json:"caveats"`
	Works    []cite.Work      `json:"works"`
	Sources  []Source         `json:"sources"` // the user's files that the answer stands on
	Document *journey.Journey `json:"-"`
	Plan     *route.Route     `json:"-"`
	Backdrop Backdrop         `json:"-"`
	PlanOnly bool             `json:"plan_only,omitempty"` // no walks were asked for
}

// About names the journey.
type About struct {
	Name     string `json:"name"`
	Story    string `json:"story"`
	Question string `json:"question"`
	Depart   string `json:"depart"`
	From     string `json:"from"`
	To       string `json:"to"`
	People   int    `json:"people"`
	SHA256   string `json:"sha256"` // of the document
}

// Answer is the first screen: one sentence, then the figures that carry it.
type Answer struct {
	Sentence string   `json:"sentence"`
	Figures  []Figure `json:"figures"` // three to five
	Binding  string   `json:"binding"` // what stops them, in one sentence
}

// WhatIf is the same party spared one obstacle more.
type WhatIf struct {
	Spared   string            `json:"spared"` // in words, such as "nobody hunts them"
	Runs     int               `json:"runs"`
	Arrived  ensemble.Estimate `json:"arrived"`
	Mean     float64           `json:"mean_arrivals"`
	Days     float64           `json:"median_days"` // to arrival, 0 when none arrives
	Farthest float64           `json:"mean_km"`     // how far the party comes, on the mean of walks
	Killer   string            `json:"killer"`      // what most die of then
}

// Figure is one number of the first screen.
type Figure struct {
	Value string `json:"value"` // such as "3 of 10"
	Label string `json:"label"` // such as "parties in which anyone arrives"
	Small string `json:"small"` // the interval, in small type
}

// RouteReport is the planned way.
type RouteReport struct {
	Km        float64        `json:"km"`          // walked
	MapKm     float64        `json:"map_km"`      // along the line on the map
	Straight  float64        `json:"straight_km"` // start to goal
	Days      float64        `json:"days"`
	ClimbM    float64        `json:"climb_m"`
	Stages    []StageReport  `json:"stages"`
	Path      LineString     `json:"path"`
	Profile   []ProfilePoint `json:"profile"`
	Waypoints []MapPoint     `json:"waypoints"`
	Crossings []MapPoint     `json:"crossings"` // rivers, railways, borders
}

// StageReport is one stage of the plan.
type StageReport struct {
	From       string  `json:"from"`
	To         string  `json:"to"`
	Km         float64 `json:"km"`
	Days       float64 `json:"days"`
	WaterL     float64 `json:"water_l"` // per head to carry to the next sure water
	FoodKg     float64 `json:"food_kg"` // per head for the stage
	Hazard     string  `json:"hazard"`  // what kills there most, or threatens, in words
	ClimbM     float64 `json:"climb_m"`
	Start      string  `json:"start"` // planned date
	ColdNight  float64 `json:"coldest_night_c"`
	HotNoon    float64 `json:"hottest_noon_c"`
	DryKm      float64 `json:"longest_dry_km"`
	WaterDay   float64 `json:"water_l_per_day"` // need per head
	Cover      string  `json:"cover"`
	Holder     string  `json:"holder"`       // the territory
	Power      string  `json:"power"`        // who rules there
	Deaths     float64 `json:"deaths_share"` // share of all deaths that fall in this stage
	Settlement int     `json:"settlements"`  // within 20 km of the way
	WaterSpots int     `json:"water_points"` // mapped rivers and lakes, and places with snow, on the way
}

// ProfilePoint is a point of the height profile.
type ProfilePoint struct {
	Km        float64 `json:"km"`
	Day       float64 `json:"day"`
	Date      string  `json:"date"`
	Elevation float64 `json:"elevation_m"`
	Low       float64 `json:"low_c"`  // usual night of that day
	High      float64 `json:"high_c"` // usual noon
	Snow      float64 `json:"snow_m"`
	Cover     string  `json:"cover"`
	Holder    string  `json:"holder"` // the territory
	Power     string  `json:"power"`  // who rules there
	Water     bool    `json:"water"`  // sure water there: river, lake or snow
}

// MapPoint is a named point for the map.
type MapPoint struct {
	Name string    `json:"name"`
	Kind string    `json:"kind"` // "start", "via", "goal", "river", "railway", "road", "border", "settlement"
	At   geo.Point `json:"at"`
	Km   float64   `json:"km"`
	Note string    `json:"note,omitempty"`
}

// LineString is GeoJSON with longitude, latitude, height [m] and the planned
// time of each point in Times (RFC 3339, local solar time).
type LineString struct {
	Type        string       `json:"type"`
	Coordinates [][3]float64 `json:"coordinates"`
	Times       []string     `json:"times"`
}

// Assumption is a number that no published source gives: shown to the user,
// who can change it.
type Assumption struct {
	Name    string  `json:"name"`
	Value   float64 `json:"value"`
	Unit    string  `json:"unit"`
	Why     string  `json:"why"`
	Changed bool    `json:"changed,omitempty"` // by the document
	Open    bool    `json:"open"`              // to change in the document under assume
}

// Backdrop is the ground for the report's map.
type Backdrop struct {
	Grid      geo.Grid
	Elevation []float32 // [m], row by row; sea below 0
	Sea       []bool
	Lakes     [][]geo.Point // rings
	Rivers    [][]geo.Point
	Coast     [][]geo.Point // rings of land, cut to the grid's box
	Borders   []BorderLine  // who holds what on the day of departure
	Places    []MapPoint    // towns worth a label, biggest first
}

// BorderLine is a stretch of border between two powers on the day of departure.
type BorderLine struct {
	Between [2]string
	Line    []geo.Point
}
