package cover

import "github.com/longwalk/longwalk/cite"

// Properties are what a class of cover means to a walker, pace apart (see
// pace.Over). The shares are declared (SettingCoverTable).
type Properties struct {
	Name       string  // a walker's words
	Shade      float64 // share of noon sun kept off a person, 0..1
	Firewood   float64 // chance of wood for a fire at a camp, 0..1
	Forage     float64 // food a gatherer finds in season against the best cover, 0..1
	Water      float64 // chance of meeting drinkable water in a day's 25 km, the ground not frozen, 0..1
	Visibility float64 // how far a standing person is seen on the level [m]
	Albedo     float64 // of the ground without snow, 0..1
}

// properties is indexed by Class. How ground is to walk on stands in pace.Over.
var properties = [ClassesLength]Properties{
	Unknown:      {"unknown ground", 0, 0.3, 0.2, 0.5, 5000, 0.20},
	Sea:          {"sea", 0, 0, 0, 0, 20000, 0.06},
	Lake:         {"lake", 0, 0, 0.1, 1, 20000, 0.07},
	Taiga:        {"taiga", 0.6, 0.98, 0.4, 0.95, 60, 0.12},
	OpenLarch:    {"open larch forest", 0.3, 0.95, 0.3, 0.95, 300, 0.14},
	Broadleaf:    {"broad-leaved forest", 0.7, 0.98, 0.6, 0.95, 80, 0.16},
	Rainforest:   {"rainforest", 0.95, 0.7, 0.6, 0.98, 25, 0.12},
	Steppe:       {"steppe", 0, 0.1, 0.2, 0.5, 10000, 0.20},
	SemiDesert:   {"semi-desert", 0, 0.4, 0.1, 0.25, 10000, 0.25},
	GravelDesert: {"gravel desert (gobi)", 0, 0.2, 0.03, 0.1, 15000, 0.28},
	SandDesert:   {"sand desert", 0, 0.1, 0.02, 0.04, 3000, 0.35},
	Marsh:        {"marsh", 0.2, 0.5, 0.5, 0.98, 1000, 0.14},
	Tundra:       {"tundra", 0, 0.15, 0.3, 0.98, 10000, 0.17},
	HighPasture:  {"high cold pasture", 0, 0.02, 0.1, 0.7, 15000, 0.20},
	Glacier:      {"ice and perennial snow", 0, 0, 0, 0.3, 20000, 0.60},
	Rock:         {"bare rock and scree", 0, 0, 0.02, 0.5, 10000, 0.25},
	Cropland:     {"fields", 0.1, 0.4, 0.5, 0.9, 2000, 0.20},
	Savanna:      {"savanna", 0.2, 0.8, 0.3, 0.4, 1500, 0.20},
	MediScrub:    {"dry-summer scrub", 0.2, 0.8, 0.3, 0.5, 300, 0.18},
}

// Properties returns what the class means to a walker; a class out of range is
// unknown ground.
func (c Class) Properties() Properties {
	if c >= ClassesLength {
		c = Unknown
	}
	return properties[c]
}

// String returns the class in a walker's words.
func (c Class) String() string { return c.Properties().Name }

// Works returns what classes and their properties rest on.
func Works() []cite.Work {
	return []cite.Work{
		cite.Peel2007, cite.Kottek2006, cite.Holdridge1967,
		cite.SettingCoverTable, cite.SettingCoverNames, cite.SettingCoverSeen,
	}
}
