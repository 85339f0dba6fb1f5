package water

import "github.com/longwalk/longwalk/cite"

// Works returns what rivers, lakes and fords rest on: the map, and what is
// assumed where it tells nothing.
func Works() []cite.Work {
	return []cite.Work{cite.NaturalEarth, cite.Abt1989, cite.SettingRiverClass, cite.SettingLakeDepth}
}
