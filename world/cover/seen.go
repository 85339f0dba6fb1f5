package cover

// Seen returns the class for what a map of land cover shows at a place, in the
// words of the store; the climate tells apart what such a map does not: taiga
// from broad-leaved forest, sand from gravel (SettingCoverSeen). ok is false for
// a word that says nothing of the ground: water, whose map is that of the lakes,
// and "".
//
//	trees              the forest of the climate; where it gives none, broad-leaved
//	shrubs             tundra (E), semi-desert or savanna (dry), else dry-summer scrub
//	grass              high pasture, tundra (E), savanna (coldest month over 10 degC), else steppe
//	fields, houses     fields
//	bare               sand or gravel desert (B, or aridity over 2), else bare rock
//	ice                ice and perennial snow
//	wetland, mangroves marsh
//	moss               tundra
func Seen(word string, c Climate) (class Class, ok bool) {
	switch word {
	case "trees":
		return seenTrees(c), true
	case "shrubs":
		return seenShrubs(c), true
	case "grass":
		return seenGrass(c), true
	case "fields", "houses":
		return Cropland, true
	case "bare":
		if dry(c) {
			return desertClass(c), true
		}
		return Rock, true
	case "ice":
		return Glacier, true
	case "wetland", "mangroves":
		return Marsh, true
	case "moss":
		return Tundra, true
	}
	return Unknown, false
}

func dry(c Climate) bool { return Koppen(c)[0] == 'B' || c.Aridity() > 2 }

func seenTrees(c Climate) Class {
	k := Koppen(c)
	if k[0] == 'E' {
		return OpenLarch
	}
	switch class := woodedClass(k, c.year(), c.Biotemperature(), c.Aridity()); class {
	case Taiga, OpenLarch, Rainforest:
		return class
	}
	return Broadleaf
}

func seenShrubs(c Climate) Class {
	switch {
	case Koppen(c)[0] == 'E':
		return Tundra
	case dry(c) && c.year().cold > 10:
		return Savanna
	case dry(c):
		return SemiDesert
	}
	return MediScrub
}

func seenGrass(c Climate) Class {
	switch {
	case c.Elevation > highGrass || Koppen(c)[0] == 'E' && c.Elevation >= highTundra:
		return HighPasture
	case Koppen(c)[0] == 'E':
		return Tundra
	case c.year().cold > 10:
		return Savanna
	}
	return Steppe
}

const (
	highGrass  = 3300 // grass above this is high pasture [m]
	highTundra = 2500 // treeless cold land above this is high pasture, below it tundra [m]
)
