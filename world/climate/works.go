package climate

import "github.com/longwalk/longwalk/cite"

// Works returns what the Normals of a place rest on besides the raw layers.
func Works() []cite.Work {
	return []cite.Work{
		cite.Kunkel1989, cite.ListonElder2006, cite.SettingLapseFade, cite.SettingValley, cite.SettingColdCoast,
		cite.SettingColdRain, cite.Knight2001,
		cite.Allen1998, cite.SettingAir, cite.SettingYearSD,
		cite.Kuusisto1980, cite.Braithwaite1984, cite.SettingSnowpack,
		cite.SettingDust,
	}
}
