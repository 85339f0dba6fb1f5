package water

import "github.com/longwalk/longwalk/cite"

// Works returns what rivers, lakes and fords rest on: the map, the published
// models of their year, and what is assumed where neither tells anything.
func Works() []cite.Work {
	return []cite.Work{cite.NaturalEarth, cite.Abt1989, cite.McCabe2007, cite.Hamon1961, cite.Leopold1953, cite.SettingRiverClass, cite.SettingRiverRegime, cite.SettingLakeDepth}
}
