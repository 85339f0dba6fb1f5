package cite

// Public data that a user may add or fetch.
var (
	CopernicusDEM = Work{
		Key: "CopernicusDEM", Authors: "European Space Agency and Airbus", Year: 2021, Kind: Data,
		Title:   "Copernicus DEM: global digital surface model, GLO-30 Public and GLO-90",
		Where:   "Cloud Optimized GeoTIFF tiles of one degree, Registry of Open Data on AWS",
		DOI:     "10.5270/ESA-c5d3d65",
		Licence: "free of charge under the licence of the Copernicus DEM; (c) DLR e.V. 2010-2014 and (c) Airbus Defence and Space GmbH 2014-2018, provided under COPERNICUS by the European Union and ESA",
	}
	WorldCover2021 = Work{
		Key: "WorldCover2021", Authors: "Zanaga D. and others", Year: 2022, Kind: Data,
		Title:   "ESA WorldCover 10 m 2021 v200",
		Where:   "tiles of three degrees, Registry of Open Data on AWS",
		DOI:     "10.5281/zenodo.7254221",
		Licence: "CC BY 4.0; (c) ESA WorldCover project, contains modified Copernicus Sentinel data (2021)",
	}
	SettingVoidReach = Work{
		Key: "SettingVoidReach", Authors: "Longwalk", Kind: Setting,
		Title: "Voids in heights are filled where the user asks for it, from known heights up to 3 km off on both sides",
		Where: "assumption, room world/store",
	}
	Fick2017 = Work{
		Key: "Fick2017", Authors: "Fick S.E., Hijmans R.J.", Year: 2017, Kind: Data,
		Title:   "WorldClim 2: new 1-km spatial resolution climate surfaces for global land areas (version 2.1, means of 1970-2000)",
		Where:   "International Journal of Climatology 37, 4302-4315",
		DOI:     "10.1002/joc.5086",
		Licence: "free for academic and other non-commercial use; redistribution not allowed",
	}
	New2002 = Work{
		Key: "New2002", Authors: "New M., Lister D., Hulme M., Makin I.", Year: 2002, Kind: Data,
		Title:   "A high-resolution data set of surface climate over global land areas (CRU CL 2.0, means of 1961-1990)",
		Where:   "Climate Research 21, 1-25",
		DOI:     "10.3354/cr021001",
		Licence: "free of charge with citation, Climatic Research Unit, University of East Anglia",
	}
	OpenMeteo = Work{
		Key: "OpenMeteo", Authors: "Zippenfenig P.", Year: 2023, Kind: Data,
		Title:   "Open-Meteo.com Weather API",
		Where:   "hourly answers of archive and forecast",
		DOI:     "10.5281/zenodo.7970649",
		Licence: "CC BY 4.0",
	}
	Hersbach2020 = Work{
		Key: "Hersbach2020", Authors: "Hersbach H. and others", Year: 2020, Kind: Data,
		Title:   "The ERA5 global reanalysis",
		Where:   "Quarterly Journal of the Royal Meteorological Society 146, 1999-2049",
		DOI:     "10.1002/qj.3803",
		Licence: "contains modified Copernicus Climate Change Service information",
	}
)
