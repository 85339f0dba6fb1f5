// Package route finds the line of least cost between waypoints and divides it
// into stages.
package route

import (
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/cover"
)

// Node is a point of the route, some kilometres after the one before.
type Node struct {
	At        geo.Point
	Km        float64 // walked since the start [km]
	Elevation float64 // [m]
	Relief    float64 // standard deviation of heights about there [m]
	Cover     cover.Class
	Snow      float64       // planned depth on the day of passing [m]
	Lake      int           // lake whose ice is walked on, -1: none
	Eta       time.Duration // planned time since departure
	Rise      float64       // mean slope to the next node, rise over run
	Rugged    float64       // mean unsigned slope of the ground below the grid, added up and down
	Water     float64       // distance to the nearest mapped river or lake [km], -1: none within 50 km
	Dry       float64       // walked since the last water that is as good as sure [km]; see Wet
}

// Crossing is a river, railway, road or border on the way.
type Crossing struct {
	Name  string
	Kind  string // "river", "railway", "road", "border"
	Rank  int    // of a river: 0 stream, 1 river, 2 great river
	Watch int    // of a line or border: 0 none .. 4 militarised
	At    geo.Point
	Km    float64
}

// Town is a settlement near the route.
type Town struct {
	Name       string
	At         geo.Point
	Km         float64 // where the route passes nearest [km]
	Off        float64 // distance from the route there [km]
	Population int     // of today
}

// Mark is where a waypoint lies on the route.
type Mark struct {
	Name string
	Km   float64
	Node int
}

// Stage is a part of the route between two marks or towns.
type Stage struct {
	From, To     string
	FromKm, ToKm float64
	Climb        float64       // [m]
	Start, End   time.Duration // planned, since departure
	WaterPoints  []float64     // km of mapped rivers and lakes
	LongestDry   float64       // longest way without water as good as sure, counted from before the stage [km]
	Towns        []Town
	Cover        cover.Class // the commonest
	ColdNight    float64     // usual minimum of the coldest day [degC]
	HotNoon      float64     // usual maximum of the hottest day [degC]
}

// Route is the planned way.
type Route struct {
	Nodes     []Node
	Marks     []Mark // start, waypoints in order, goal
	Crossings []Crossing
	Towns     []Town
	Stages    []Stage
	Km        float64 // walked
	MapKm     float64 // along the line
	Climb     float64 // [m]
	Days      float64 // planned
	Cell      float64 // size of a cell of the search [km]
	Caveats   []error
	Works     []cite.Work
}
