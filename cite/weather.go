package cite

// Works on the weather of days and hours.
var (
	Richardson1981 = Work{
		Key: "Richardson1981", Authors: "Richardson, C. W.", Year: 1981,
		Title: "Stochastic simulation of daily precipitation, temperature, and solar radiation",
		Where: "Water Resources Research 17(1):182-190", DOI: "10.1029/WR017i001p00182", Kind: Study,
	}
	RichardsonWright1984 = Work{
		Key: "RichardsonWright1984", Authors: "Richardson, C. W., Wright, D. A.", Year: 1984,
		Title: "WGEN: a model for generating daily weather variables",
		Where: "US Department of Agriculture, Agricultural Research Service, ARS-8", Kind: Study,
	}
	Geng1986 = Work{
		Key: "Geng1986", Authors: "Geng, S., Penning de Vries, F. W. T., Supit, I.", Year: 1986,
		Title: "A simple method for generating daily rainfall data",
		Where: "Agricultural and Forest Meteorology 36(4):363-376", DOI: "10.1016/0168-1923(86)90014-6", Kind: Study,
	}
	PartonLogan1981 = Work{
		Key: "PartonLogan1981", Authors: "Parton, W. J., Logan, J. A.", Year: 1981,
		Title: "A model for diurnal variation in soil and air temperature",
		Where: "Agricultural Meteorology 23:205-216", DOI: "10.1016/0002-1571(81)90105-9", Kind: Study,
	}
	KastenCzeplak1980 = Work{
		Key: "KastenCzeplak1980", Authors: "Kasten, F., Czeplak, G.", Year: 1980,
		Title: "Solar and terrestrial radiation dependent on the amount and type of cloud",
		Where: "Solar Energy 24(2):177-189", DOI: "10.1016/0038-092X(80)90391-6", Kind: Study,
	}
	Erbs1982 = Work{
		Key: "Erbs1982", Authors: "Erbs, D. G., Klein, S. A., Duffie, J. A.", Year: 1982,
		Title: "Estimation of the diffuse radiation fraction for hourly, daily and monthly-average global radiation",
		Where: "Solar Energy 28(4):293-302, equation 1", DOI: "10.1016/0038-092X(82)90302-4", Kind: Study,
	}
	Jennings2018 = Work{
		Key: "Jennings2018", Authors: "Jennings, K. S., Winchell, T. S., Livneh, B., Molotch, N. P.", Year: 2018,
		Title: "Spatial variation of the rain-snow temperature threshold across the Northern Hemisphere",
		Where: "Nature Communications 9:1148, bivariate logistic regression", DOI: "10.1038/s41467-018-03629-7", Kind: Study,
	}
	Justus1978 = Work{
		Key: "Justus1978", Authors: "Justus, C. G., Hargraves, W. R., Mikhail, A., Graber, D.", Year: 1978,
		Title: "Methods for estimating wind speed frequency distributions",
		Where: "Journal of Applied Meteorology 17(3):350-353, equation 20", DOI: "10.1175/1520-0450(1978)017<0350:MFEWSF>2.0.CO;2", Kind: Study,
	}
	LiPomeroy1997 = Work{
		Key: "LiPomeroy1997", Authors: "Li, L., Pomeroy, J. W.", Year: 1997,
		Title: "Estimates of threshold wind speeds for snow transport using meteorological data",
		Where: "Journal of Applied Meteorology 36(3):205-213", DOI: "10.1175/1520-0450(1997)036<0205:EOTWSF>2.0.CO;2", Kind: Study,
	}
	WetDryRegressions = Work{
		Key: "WetDryRegressions", Authors: "Longwalk", Kind: Setting,
		Title: "World-wide regressions of wet-day and dry-day temperature and cloud on their monthly means",
		Where: "constants of an open vegetation model's weather generator, read there only; the study they come from was not found",
	}
	WeatherSetting = Work{
		Key: "WeatherSetting", Authors: "Longwalk", Kind: Setting,
		Title: "What the weather generator assumes where no study was found",
		Where: "listed with value and reason by weather.Assumptions",
	}
)
