package water

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// A lake of which no depth is known (cite.SettingLakeDepth).
const (
	pondDepth    = 10.  // of a lake that is not on the map; all lakes of the Earth have a mean of about 11 [m]
	depthOfArea  = 5.   // of a lake of 1 km2, growing with the fifth root of the area [m]
	depthOfSlope = 0.05 // added for each metre of the spread of heights around [m]
	deepUnknown  = 60.  // no lake is taken deeper unseen [m]
)

// UnknownDepth returns the mean depth [m] that a lake of no known depth is taken
// to have, from its area [km2], 0 where that is not known, and the spread of the
// heights around [m]: great lakes are deeper, and lakes between steep slopes.
func UnknownDepth(area, relief float64) float64 {
	return min(deepUnknown, max(pondDepth, depthOfArea*math.Pow(area, 0.2))+depthOfSlope*relief)
}

// bay is a part of a lake that freezes by itself.
type bay struct {
	box   geo.Box
	depth float64 // mean [m]
}

// bays are the parts of lakes with depths of their own, the smaller first:
// rounded from descriptions of the lakes (cite.SettingLakeDepth). Baikal's
// southern, middle and northern basins have mean depths of 843, 854 and 576 m.
var bays = map[string][]bay{
	"Baikal": {
		// Maloye More, behind Olkhon and not before it
		{geo.Box{South: 52.97, West: 106.5, North: 53.12, East: 106.98}, 40},
		{geo.Box{South: 53.1, West: 106.7, North: 53.25, East: 107.3}, 40},
		{geo.Box{South: 53.2, West: 106.9, North: 53.4, East: 107.5}, 40},
		{geo.Box{South: 53.68, West: 108.95, North: 53.95, East: 109.2}, 8}, // Chivyrkuy Bay
		{geo.Box{South: 52.15, West: 106.5, North: 52.45, East: 106.95}, 5}, // Proval Bay and the shallows of the Selenge
		{geo.Box{South: 55.72, West: 109.62, North: 55.87, East: 110}, 4},   // the lagoon behind Yarki; before it the lake is deep up to its northern shore
		{geo.Box{South: 51.4, West: 103.6, North: 52.6, East: 106.6}, 843},
		{geo.Box{South: 52.4, West: 106.0, North: 53.9, East: 109.0}, 854},
		{geo.Box{South: 53.5, West: 107.8, North: 56.0, East: 110.2}, 576},
	},
	"Onega":  {{geo.Box{South: 61.65, West: 34.3, North: 62.9, East: 35.3}, 17}, {geo.Box{South: 61.2, West: 34.2, North: 61.9, East: 35.5}, 18}},
	"Ladoga": {{geo.Box{South: 59.8, West: 30.8, North: 60.6, East: 33.1}, 13}},
	"Lake Erie": {
		{geo.Box{South: 41.3, West: -83.6, North: 42.2, East: -82.4}, 7},
		{geo.Box{South: 41.3, West: -82.4, North: 42.9, East: -80.4}, 18},
		{geo.Box{South: 41.9, West: -80.4, North: 43.0, East: -78.8}, 24},
	},
}

// KnownDepth returns the mean depth of the part of the lake about p, or of the
// lake where its parts are not told apart [m]; ok is false where none is known.
func (l Lake) KnownDepth(p geo.Point) (metres float64, ok bool) {
	for _, b := range bays[l.Name] {
		if b.box.Contains(p) {
			return b.depth, true
		}
	}
	metres, ok = meanDepths[l.Name]
	return metres, ok
}
