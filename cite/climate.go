package cite

// Works on temperature, rain, snow and radiation by place and month.
var (
	Kunkel1989 = Work{
		Key: "Kunkel1989", Authors: "Kunkel K.E.", Year: 1989, Kind: Study,
		Title: "Simple procedures for extrapolation of humidity variables in the mountainous western United States",
		Where: "Journal of Climate 2(7):656-669",
	}
	ListonElder2006 = Work{
		Key: "ListonElder2006", Authors: "Liston G.E., Elder K.", Year: 2006, Kind: Study,
		Title: "A meteorological distribution system for high-resolution terrestrial modeling (MicroMet)",
		Where: "Journal of Hydrometeorology 7(2):217-234, table 1", DOI: "10.1175/JHM486.1",
	}
	Allen1998 = Work{
		Key: "Allen1998", Authors: "Allen R.G., Pereira L.S., Raes D., Smith M.", Year: 1998, Kind: Standard,
		Title: "Crop evapotranspiration: guidelines for computing crop water requirements",
		Where: "FAO Irrigation and Drainage Paper 56, equations 11, 21-25, 34-37, 48, 50",
	}
	Knight2001 = Work{
		Key: "Knight2001", Authors: "Knight C.G., Chang H., Staneva M.P., Kostov D.", Year: 2001, Kind: Study,
		Title: "A simplified basin model for simulating runoff: the Struma River GIS",
		Where: "Professional Geographer 53(4):533-545",
	}
	Braithwaite1984 = Work{
		Key: "Braithwaite1984", Authors: "Braithwaite R.J.", Year: 1984, Kind: Study,
		Title: "Calculation of degree-days for glacier-climate research",
		Where: "Zeitschrift fuer Gletscherkunde und Glazialgeologie 20:1-8",
	}
	Kuusisto1980 = Work{
		Key: "Kuusisto1980", Authors: "Kuusisto E.", Year: 1980, Kind: Study,
		Title: "On the values and variability of degree-day melting factor in Finland",
		Where: "Nordic Hydrology 11(5):235-242",
	}
	BirdHulstrom1981 = Work{
		Key: "BirdHulstrom1981", Authors: "Bird R.E., Hulstrom R.L.", Year: 1981, Kind: Study,
		Title: "A simplified clear sky model for direct and diffuse insolation on horizontal surfaces",
		Where: "Solar Energy Research Institute, SERI/TR-642-761",
	}
	Haurwitz1945 = Work{
		Key: "Haurwitz1945", Authors: "Haurwitz B.", Year: 1945, Kind: Study,
		Title: "Insolation in relation to cloudiness and cloud density",
		Where: "Journal of Meteorology 2:154-166",
	}
)

// Works on classes of climate and cover.
var (
	Peel2007 = Work{
		Key: "Peel2007", Authors: "Peel M.C., Finlayson B.L., McMahon T.A.", Year: 2007, Kind: Study,
		Title: "Updated world map of the Koeppen-Geiger climate classification",
		Where: "Hydrology and Earth System Sciences 11:1633-1644, table 1", DOI: "10.5194/hess-11-1633-2007",
	}
	Kottek2006 = Work{
		Key: "Kottek2006", Authors: "Kottek M., Grieser J., Beck C., Rudolf B., Rubel F.", Year: 2006, Kind: Study,
		Title: "World map of the Koeppen-Geiger climate classification updated",
		Where: "Meteorologische Zeitschrift 15(3):259-263", DOI: "10.1127/0941-2948/2006/0130",
	}
	Holdridge1967 = Work{
		Key: "Holdridge1967", Authors: "Holdridge L.R.", Year: 1967, Kind: Book,
		Title: "Life Zone Ecology",
		Where: "Tropical Science Center, San Jose",
	}
)

// Works on ice.
var (
	IceEngineering2002 = Work{
		Key: "IceEngineering2002", Authors: "US Army Corps of Engineers", Year: 2002, Kind: Standard,
		Title: "Ice Engineering",
		Where: "Engineer Manual EM 1110-2-1612, chapter 2: modified Stefan equation and its coefficients",
	}
	Gold1971 = Work{
		Key: "Gold1971", Authors: "Gold L.W.", Year: 1971, Kind: Study,
		Title: "Use of ice covers for transportation",
		Where: "Canadian Geotechnical Journal 8(2):170-181",
	}
)

// Assumptions of Longwalk about climate, cover and ice. None of them is
// published; what was fitted says to what, and how well it did on stations left
// out of the fit.
var (
	SettingLapseFade = Work{
		Key: "SettingLapseFade", Authors: "Longwalk", Kind: Setting,
		Title: "The seasonal swing of the lapse rate is taken whole beyond 45 degrees of latitude and fades to none at the equator",
		Where: "assumption, room world/climate",
	}
	SettingColdRain = Work{
		Key: "SettingColdRain", Authors: "Longwalk", Kind: Setting,
		Title: "All precipitation of a cold month from the liquid part of it and the temperature, never more than the rain of the wettest month",
		Where: "fitted by Longwalk to 250 months under 5 degC of 37 stations; median error of a month 0.28 in the logarithm, each station left out in turn",
	}
	SettingAir = Work{
		Key: "SettingAir", Authors: "Longwalk", Kind: Setting,
		Title: "Daily range, wet days, dew point, wind and spread of daily temperature from rain, sun, height and temperature",
		Where: "fitted by Longwalk to 32 to 45 stations; predictors chosen among some twenty by the error on stations left out, which is therefore a little flattering: RMSE range 2.3 K, wet days 1.5 d, relative humidity 10 %, spread 0.75 K; wind, with a term for heights that is not fitted, 0.85 m/s on the stations themselves",
	}
	SettingYearSD = Work{
		Key: "SettingYearSD", Authors: "Longwalk", Kind: Setting,
		Title: "Monthly means spread from year to year by 0.45 of the spread of daily means, as a first-order autoregression of 0.7 a day gives",
		Where: "assumption, room world/climate",
	}
	SettingSnowpack = Work{
		Key: "SettingSnowpack", Authors: "Longwalk", Kind: Setting,
		Title: "The usual snow is the mean of a mild and a cold winter, 1.6 spreads of the monthly mean apart from the mean year, each with its own share of snow; nine tenths of a fall of 120 kg/m3 stay, and settle in 20 days towards 160 kg/m3 at -25 degC, 300 at -5; thaw days come with 0.55 of the spread of daily means; dry wind takes 0.01 mm a day per hPa and m/s",
		Where: "assumption, room world/climate: chosen to agree with 88 station-months of snow-cover days, median error 4.5 days, and with the usual greatest depth of 101 towns as generally known, 77 within a factor 1.6",
	}
	SettingDust = Work{
		Key: "SettingDust", Authors: "Longwalk", Kind: Setting,
		Title: "Dust-storm days grow with dryness and with the warming of spring, and cease on snow",
		Where: "assumption, room world/climate: of the order of the Gobi's 20 to 37 days a year with three fifths in spring",
	}
	SettingCoverTable = Work{
		Key: "SettingCoverTable", Authors: "Longwalk", Kind: Setting,
		Title: "Which cover stands for which climate class, and what each cover gives of shade, wood, forage, water and sight",
		Where: "assumption, room world/cover",
	}
	SettingCoverNames = Work{
		Key: "SettingCoverNames", Authors: "Longwalk", Kind: Setting,
		Title: "Sand seas, great marshes and farming plains: where they lie, and between which heights; towards their edges only the lower ground belongs to them",
		Where: "general knowledge, room world/cover: no public layer was used",
	}
	SettingCoverSeen = Work{
		Key: "SettingCoverSeen", Authors: "Longwalk", Kind: Setting,
		Title: "Which cover stands for which class of a land-cover map under which climate; a cell of the route has the commonest of 25 places in it",
		Where: "assumption, room world/cover",
	}
	SettingLakeIce = Work{
		Key: "SettingLakeIce", Authors: "Longwalk", Kind: Setting,
		Title: "Freeze-up of lakes by a mixed layer cooling at 20 W/m2K, below 4 degC only as deep as the wind stirs it: 4 m for a lake of 1 km2, growing with the area to the 0.3; over lakes of 300 km2 and more no cold air pools; of rivers, 6 m mixed to the bed, after 60 freezing degree-days at 0 degC; break-up by 0.65 cm of lake ice a thawing degree-day, of rivers after 50",
		Where: "assumption, room world/water: chosen to agree with 26 medians of recorded lakes and rivers, median error 7 days of freeze-up and 4 of break-up; 33 rivers as generally known 6 and 3",
	}
	SettingIceFactor = Work{
		Key: "SettingIceFactor", Authors: "Longwalk", Kind: Setting,
		Title: "Ice under snow grows by 2.0 cm per square root of a freezing degree-day, snow-free by 2.7; thin ice of lakes by 0.3 cm a freezing degree-day at most",
		Where: "assumption, room world/water: within the engineers' 1.4 to 2.7; the bound is their inch for 15 degree-days Fahrenheit",
	}
	SettingBearing = Work{
		Key: "SettingBearing", Authors: "Longwalk", Kind: Setting,
		Title: "Sound ice bears one person at 10 cm, a party in file at 15 cm, a horse and sledge at 25 cm",
		Where: "assumption, room world/water: the walkers' rule of 10 cm and a margin over the law of Gold at low risk; neither was re-read at its source",
	}
)
