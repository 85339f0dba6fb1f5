package cite

// Works on walking speed against slope.
var (
	Naismith1892 = Work{
		Key: "Naismith1892", Authors: "Naismith W.", Year: 1892, Kind: Study,
		Title: "Cruach Adran, Stobinian, and Ben More",
		Where: "Scottish Mountaineering Club Journal 2:136",
	}
	Langmuir1984 = Work{
		Key: "Langmuir1984", Authors: "Langmuir E.", Year: 1984, Kind: Book,
		Title: "Mountaincraft and Leadership",
		Where: "Scottish Sports Council and Mountainwalking Leader Training Board",
	}
	Tobler1993 = Work{
		Key: "Tobler1993", Authors: "Tobler W.", Year: 1993, Kind: Study,
		Title: "Three Presentations on Geographical Analysis and Modeling",
		Where: "National Center for Geographic Information and Analysis, Technical Report 93-1",
	}
	Davey1994 = Work{
		Key: "Davey1994", Authors: "Davey R.C., Hayes M., Norman J.M.", Year: 1994, Kind: Study,
		Title: "Running uphill: an experimental result and its applications",
		Where: "Journal of the Operational Research Society 45(1):25-29",
	}
	Rees2004 = Work{
		Key: "Rees2004", Authors: "Rees W.G.", Year: 2004, Kind: Study,
		Title: "Least-cost paths in mountainous terrain",
		Where: "Computers & Geosciences 30(3):203-209", DOI: "10.1016/j.cageo.2003.11.001",
	}
	Garmy2005 = Work{
		Key: "Garmy2005", Authors: "Garmy P., Kaddouri L., Rozenblat C., Schneider L.", Year: 2005, Kind: Study,
		Title: "Logiques spatiales et systèmes de villes en Lodévois de l'Antiquité à la période moderne",
		Where: "Temps et espaces de l'homme en société, APDCA",
	}
	Tripcevich2008 = Work{
		Key: "Tripcevich2008", Authors: "Tripcevich N.", Year: 2008, Kind: Study,
		Title: "Estimating llama caravan travel speeds: ethno-archaeological fieldwork with a Peruvian salt caravan",
		Where: "paper as carried by open route-cost software",
	}
	Kondo2010 = Work{
		Key: "Kondo2010", Authors: "Kondo Y., Seino Y.", Year: 2010, Kind: Study,
		Title: "GPS-aided walking experiments and data-driven travel cost modeling on the historical road of Nakasendo-Kisoji (Central Highland Japan)",
		Where: "Making History Interactive, Computer Applications and Quantitative Methods in Archaeology 2009, 158-165",
	}
	Campbell2017 = Work{
		Key: "Campbell2017", Authors: "Campbell M.J., Dennison P.E., Butler B.W.", Year: 2017, Kind: Study,
		Title: "A LiDAR-based analysis of the effects of slope, vegetation density, and ground surface roughness on travel rates for wildland firefighter escape route mapping",
		Where: "International Journal of Wildland Fire 26(10):884-895", DOI: "10.1071/WF17031",
	}
	MarquezPerez2017 = Work{
		Key: "MarquezPerez2017", Authors: "Márquez-Pérez J., Vallejo-Villalta I., Álvarez-Francoso J.I.", Year: 2017, Kind: Study,
		Title: "Estimated travel time for walking trails in natural areas",
		Where: "Geografisk Tidsskrift 117(1):53-62", DOI: "10.1080/00167223.2017.1316212",
	}
	Irmischer2018 = Work{
		Key: "Irmischer2018", Authors: "Irmischer I.J., Clarke K.C.", Year: 2018, Kind: Study,
		Title: "Measuring and modeling the speed of human navigation",
		Where: "Cartography and Geographic Information Science 45(2):177-186", DOI: "10.1080/15230406.2017.1292150",
	}
	Campbell2019 = Work{
		Key: "Campbell2019", Authors: "Campbell M.J., Dennison P.E., Butler B.W., Page W.G.", Year: 2019, Kind: Study,
		Title: "Using crowdsourced fitness tracker data to model the relationship between slope and travel rates",
		Where: "Applied Geography 106:93-107", DOI: "10.1016/j.apgeog.2019.03.008",
	}
)

// Works on the energy cost of walking.
var (
	Soule1972 = Work{
		Key: "Soule1972", Authors: "Soule R.G., Goldman R.F.", Year: 1972, Kind: Study,
		Title: "Terrain coefficients for energy cost prediction",
		Where: "Journal of Applied Physiology 32(5):706-708", DOI: "10.1152/jappl.1972.32.5.706",
	}
	Pandolf1976 = Work{
		Key: "Pandolf1976", Authors: "Pandolf K.B., Haisman M.F., Goldman R.F.", Year: 1976, Kind: Study,
		Title: "Metabolic energy expenditure and terrain coefficients for walking on snow",
		Where: "Ergonomics 19(6):683-690", DOI: "10.1080/00140137608931583",
	}
	Pandolf1977 = Work{
		Key: "Pandolf1977", Authors: "Pandolf K.B., Givoni B., Goldman R.F.", Year: 1977, Kind: Study,
		Title: "Predicting energy expenditure with loads while standing or walking very slowly",
		Where: "Journal of Applied Physiology 43(4):577-581", DOI: "10.1152/jappl.1977.43.4.577",
	}
	Knapik1996 = Work{
		Key: "Knapik1996", Authors: "Knapik J.J., Hickey C.A., Ortega S.V., Nagel J.R., de Pontbriand R.", Year: 1996, Kind: Study,
		Title: "Energy cost of walking in four types of snowshoes",
		Where: "US Army Research Laboratory, ADA318339",
	}
	Minetti2002 = Work{
		Key: "Minetti2002", Authors: "Minetti A.E., Moia C., Roi G.S., Susta D., Ferretti G.", Year: 2002, Kind: Study,
		Title: "Energy cost of walking and running at extreme uphill and downhill slopes",
		Where: "Journal of Applied Physiology 93(3):1039-1046", DOI: "10.1152/japplphysiol.01177.2001",
	}
	Llobera2007 = Work{
		Key: "Llobera2007", Authors: "Llobera M., Sluckin T.J.", Year: 2007, Kind: Study,
		Title: "Zigzagging: theoretical insights on climbing strategies",
		Where: "Journal of Theoretical Biology 249(2):206-217", DOI: "10.1016/j.jtbi.2007.07.020",
	}
	Herzog2013 = Work{
		Key: "Herzog2013", Authors: "Herzog I.", Year: 2013, Kind: Study,
		Title: "Theory and practice of cost functions",
		Where: "Fusion of Cultures, Computer Applications and Quantitative Methods in Archaeology 2010, 375-382",
	}
	Ludlow2017 = Work{
		Key: "Ludlow2017", Authors: "Ludlow L.W., Weyand P.G.", Year: 2017, Kind: Study,
		Title: "Walking economy is predictably determined by speed, grade, and gravitational load",
		Where: "Journal of Applied Physiology 123(5):1288-1302", DOI: "10.1152/japplphysiol.00504.2017",
	}
	Looney2019Level = Work{
		Key: "Looney2019Level", Authors: "Looney D.P., Potter A.W., Pryor J.L., et al.", Year: 2019, Kind: Study,
		Title: "Metabolic costs of standing and walking in healthy military-age adults: a meta-regression",
		Where: "Medicine & Science in Sports & Exercise 51(2):346-351",
	}
	Looney2019Graded = Work{
		Key: "Looney2019Graded", Authors: "Looney D.P., Santee W.R., Hansen E.O., et al.", Year: 2019, Kind: Study,
		Title: "Estimating energy expenditure during level, uphill, and downhill walking",
		Where: "Medicine & Science in Sports & Exercise 51(9):1954-1960",
	}
	Richmond2019 = Work{
		Key: "Richmond2019", Authors: "Richmond P.W., Potter A.W., Looney D.P., Santee W.R.", Year: 2019, Kind: Study,
		Title: "Terrain coefficients for predicting energy costs of walking over snow",
		Where: "Applied Ergonomics 74:48-54",
	}
	Herzog2020 = Work{
		Key: "Herzog2020", Authors: "Herzog I.", Year: 2020, Kind: Book,
		Title: "Spatial analysis based on cost functions",
		Where: "Archaeological Spatial Analysis, Routledge, page 340 (collected from several authors)",
	}
	Looney2022 = Work{
		Key: "Looney2022", Authors: "Looney D.P., Lavoie E.M., Vangala S.V., et al.", Year: 2022, Kind: Study,
		Title: "Modeling the metabolic costs of heavy military backpacking",
		Where: "Medicine & Science in Sports & Exercise 54(4):646-654, PMC8919998",
	}
)

// Works on resting metabolism.
var (
	HarrisBenedict1919 = Work{
		Key: "HarrisBenedict1919", Authors: "Harris J.A., Benedict F.G.", Year: 1919, Kind: Book,
		Title: "A Biometric Study of Basal Metabolism in Man",
		Where: "Carnegie Institution of Washington, Publication 279",
	}
	Mifflin1990 = Work{
		Key: "Mifflin1990", Authors: "Mifflin M.D., St Jeor S.T., Hill L.A., Scott B.J., Daugherty S.A., Koh Y.O.", Year: 1990, Kind: Study,
		Title: "A new predictive equation for resting energy expenditure in healthy individuals",
		Where: "American Journal of Clinical Nutrition 51(2):241-247", DOI: "10.1093/ajcn/51.2.241",
	}
)

// Assumptions of Longwalk about pace. None of them is published.
var (
	SettingPercentiles = Work{
		Key: "SettingPercentiles", Authors: "Longwalk", Kind: Setting,
		Title: "Between two published percentiles of walkers the speed is taken in proportion; outside the 1st and 99th the nearest row holds",
		Where: "assumption, room pace",
	}
	SettingOxygen = Work{
		Key: "SettingOxygen", Authors: "Longwalk", Kind: Setting,
		Title: "One litre of oxygen taken up frees 20.5 kJ, the middle of 20.1 to 20.9 kJ for fat to carbohydrate",
		Where: "assumption, room pace",
	}
	SettingFlotation = Work{
		Key: "SettingFlotation", Authors: "Longwalk", Kind: Setting,
		Title: "On snowshoes a walker sinks half as deep as on foot, on skis a quarter as deep",
		Where: "assumption, room pace: no published coefficient was found; snowshoe oxygen uptakes of Knapik et al. 1996 are of this order",
	}
	SettingCoverGround = Work{
		Key: "SettingCoverGround", Authors: "Longwalk", Kind: Setting,
		Title: "Which row of the published ground tables stands for which class of land cover",
		Where: "assumption, room pace",
	}
)
