package cover

// Derive returns what usually covers the ground under a climate. Sand seas,
// great marshes and farming plains, which climate cannot tell, come from a short
// list of named regions. Water is not derived: the caller knows it better.
//
// The rules, first that holds:
//
//	warmest month below 0 degC                       glacier
//	ET, more snow than summer melts                  glacier
//	a named marsh; a named watered land               marsh; cropland
//	ET                                               high pasture over 2,500 m up to 5,200 m, rock above, tundra elsewhere
//	BWk, or Holdridge aridity over 6                 desert: sand in a named sand sea, gravel elsewhere
//	over 4,100 m, or over 3,300 m and aridity over 0.8: high pasture
//	B, or aridity over 2, coldest month up to 10     semi-desert over aridity 2, else steppe
//	B, or aridity over 2, warmer                     semi-desert over aridity 3, else savanna
//	a named farming plain, 4 warm months             cropland
//	D, aridity over 1.2, year over -4 degC           steppe: on colder ground the frost keeps the water for larch
//	D.a or D.b, aridity over 1, year over -1 degC    steppe: of forest steppe the open half
//	Af, Am                                           rainforest
//	Aw                                               savanna
//	Cs                                               dry-summer scrub
//	biotemperature under 3, or D.d, or 1-2 warm months: open larch
//	D.c                                              taiga
//	D.b                                              taiga where colder than 3 degC in the year, else broadleaf
//	else                                             broadleaf; rainforest where it never freezes and aridity is under 0.5
func Derive(c Climate) Class {
	y, k, bio, arid := c.year(), Koppen(c), c.Biotemperature(), c.Aridity()
	switch {
	case k == "EF" || k == "ET" && c.snow() > c.melt():
		return Glacier
	case inside(marshes, c):
		return Marsh
	case inside(watered, c):
		return Cropland
	case k == "ET":
		return coldClass(c, arid)
	case k == "BWk" || arid > 6:
		return desertClass(c)
	case c.Elevation > 4100 || c.Elevation > 3300 && arid > 0.8:
		return HighPasture
	case k[0] == 'B' || arid > 2:
		return dryClass(c, y, arid)
	case y.warm >= 4 && inside(plains, c):
		return Cropland
	case k[0] == 'D' && (arid > 1.2 && y.mean > -4 || arid > 1 && y.mean > -1 && k[2] < 'c'):
		return Steppe
	}
	return woodedClass(k, y, bio, arid)
}

// woodedClass is land wet enough for trees.
func woodedClass(k string, y year, bio, arid float64) Class {
	switch {
	case k == "Aw":
		return Savanna
	case k[0] == 'A':
		return Rainforest
	case k[:2] == "Cs":
		return MediScrub
	case k[0] == 'D' && (bio < 3 || k[2] == 'd' || y.warm <= 2):
		return OpenLarch
	case k[0] == 'D' && (k[2] == 'c' || y.mean < 3):
		return Taiga
	case y.cold > 5 && arid < 0.5:
		return Rainforest
	}
	return Broadleaf
}

func desertClass(c Climate) Class {
	if inside(sandSeas, c) {
		return SandDesert
	}
	return GravelDesert
}

// coldClass is land with no month of 10 degC.
func coldClass(c Climate, arid float64) Class {
	switch {
	case c.Elevation < 2500:
		return Tundra
	case c.Elevation > 5200:
		return Rock
	case arid > 4:
		return SemiDesert
	}
	return HighPasture
}

// dryClass is land too dry for forest and not desert.
func dryClass(c Climate, y year, arid float64) Class {
	switch {
	case inside(sandSeas, c):
		return SandDesert
	case inside(plains, c):
		return Cropland
	case y.cold <= 10 && arid <= 2:
		return Steppe
	case y.cold > 10 && arid <= 3:
		return Savanna
	}
	return SemiDesert
}

// iceMelt is the melt of a glacier's snow and ice [mm/(degC d)]: degree-day
// factors of glaciers run from 3 to 11 (SettingCoverTable).
const iceMelt = 4

// snow is the year's precipitation that falls as snow: of months below 0 degC,
// and half that of months below 3 degC [mm].
func (c Climate) snow() float64 {
	sum := 0.0
	for i, t := range c.Mean {
		switch {
		case t < 0:
			sum += c.Precip[i]
		case t < 3:
			sum += c.Precip[i] / 2
		}
	}
	return sum
}

// melt is what the warmth of the year can melt [mm].
func (c Climate) melt() float64 {
	sum := 0.0
	for _, t := range c.Mean {
		sum += iceMelt * 30.4 * max(0, t)
	}
	return sum
}
