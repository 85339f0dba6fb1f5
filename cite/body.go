package cite

// Works on the human body in heat, cold, thirst, hunger and thin air.
var (
	Gagge1986 = Work{
		Key: "Gagge1986", Authors: "Gagge A.P., Fobelets A.P., Berglund L.G.", Year: 1986,
		Title: "A standard predictive index of human response to the thermal environment", Where: "ASHRAE Transactions 92(2B):709-731", Kind: Study,
	}
	ASHRAE55 = Work{
		Key: "ASHRAE55", Authors: "ASHRAE", Year: 2017,
		Title: "Thermal environmental conditions for human occupancy", Where: "ANSI/ASHRAE Standard 55-2017", Kind: Standard,
	}
	Broede2012 = Work{
		Key: "Broede2012", Authors: "Broede P., Fiala D., Blazejczyk K., et al.", Year: 2012,
		Title: "Deriving the operational procedure for the Universal Thermal Climate Index (UTCI)",
		Where: "International Journal of Biometeorology 56:481-494", Kind: Study,
	}
	Deurenberg1991 = Work{
		Key: "Deurenberg1991", Authors: "Deurenberg P., Weststrate J.A., Seidell J.C.", Year: 1991,
		Title: "Body mass index as a measure of body fatness: age- and sex-specific prediction formulas",
		Where: "British Journal of Nutrition 65:105-114", Kind: Study,
	}
	DiNapoli2020 = Work{
		Key: "DiNapoli2020", Authors: "Di Napoli C., Hogan R.J., Pappenberger F.", Year: 2020,
		Title: "Mean radiant temperature from global-scale numerical weather prediction models",
		Where: "International Journal of Biometeorology 64:1233-1245", Kind: Study,
	}
	ISO11079 = Work{
		Key: "ISO11079", Authors: "ISO", Year: 2007,
		Title: "Determination and interpretation of cold stress when using required clothing insulation (IREQ) and local cooling effects",
		Where: "ISO 11079:2007", Kind: Standard,
	}
	ISO9920 = Work{
		Key: "ISO9920", Authors: "ISO", Year: 2007,
		Title: "Estimation of thermal insulation and water vapour resistance of a clothing ensemble", Where: "ISO 9920:2007", Kind: Standard,
	}
	Osczevski2005 = Work{
		Key: "Osczevski2005", Authors: "Osczevski R., Bluestein M.", Year: 2005,
		Title: "The new wind chill equivalent temperature chart", Where: "Bulletin of the American Meteorological Society 86:1453-1458", Kind: Study,
	}
	SiplePassel1945 = Work{
		Key: "SiplePassel1945", Authors: "Siple P.A., Passel C.F.", Year: 1945,
		Title: "Measurements of dry atmospheric cooling in subfreezing temperatures",
		Where: "Proceedings of the American Philosophical Society 89:177-199", Kind: Study,
	}
	FrostbiteTime = Work{
		Key: "FrostbiteTime", Authors: "Environment Canada", Title: "Time to frostbite of the cheek by air temperature and wind",
		Where: "formula as carried in an open meteorological package; not read in print", Kind: Standard,
	}
	Eyolfson2001 = Work{
		Key: "Eyolfson2001", Authors: "Eyolfson D.A., Tikuisis P., Xu X., Weseen G., Giesbrecht G.G.", Year: 2001,
		Title: "Measurement and prediction of peak shivering intensity in humans", Where: "European Journal of Applied Physiology 84:100-106", Kind: Study,
	}
	Tikuisis1999 = Work{
		Key: "Tikuisis1999", Authors: "Tikuisis P., Giesbrecht G.G.", Year: 1999,
		Title: "Prediction of shivering heat production from core and mean skin temperatures",
		Where: "European Journal of Applied Physiology 79:221-229", Kind: Study,
	}
	Tikuisis1995 = Work{
		Key: "Tikuisis1995", Authors: "Tikuisis P.", Year: 1995,
		Title: "Predicting survival time for cold exposure", Where: "International Journal of Biometeorology 39:94-102", Kind: Study,
	}
	Hayward1977 = Work{
		Key: "Hayward1977", Authors: "Hayward J.S., Eckerson J.D., Collis M.L.", Year: 1977,
		Title: "Thermoregulatory heat production in man: prediction equation based on skin and core temperatures",
		Where: "Journal of Applied Physiology 42:377-384", Kind: Study,
	}
	Danielsson1996 = Work{
		Key: "Danielsson1996", Authors: "Danielsson U.", Year: 1996,
		Title: "Windchill and the risk of tissue freezing", Where: "Journal of Applied Physiology 81(6):2666-2673", Kind: Study,
	}
	Osczevski1994 = Work{
		Key: "Osczevski1994", Authors: "Osczevski R.J.", Year: 1994,
		Title: "The thermal resistance of the cheek in cold air", Where: "DCIEM report 94-47, North York, Ontario", Kind: Study,
	}
	Veicsteinas1982 = Work{
		Key: "Veicsteinas1982", Authors: "Veicsteinas A., Ferretti G., Rennie D.W.", Year: 1982,
		Title: "Superficial shell insulation in resting and exercising men in cold water",
		Where: "Journal of Applied Physiology 52(6):1557-1564", Kind: Study,
	}
	Nadel1974 = Work{
		Key: "Nadel1974", Authors: "Nadel E.R., Holmer I., Bergh U., Astrand P.-O., Stolwijk J.A.J.", Year: 1974,
		Title: "Energy exchanges of swimming man", Where: "Journal of Applied Physiology 36(4):465-471", Kind: Study,
	}
	Hayward1975 = Work{
		Key: "Hayward1975", Authors: "Hayward J.S., Eckerson J.D., Collis M.L.", Year: 1975,
		Title: "Thermal balance and survival time prediction of man in cold water",
		Where: "Canadian Journal of Physiology and Pharmacology 53:21-32", Kind: Study,
	}
	Xu2018 = Work{
		Key: "Xu2018", Authors: "Xu X., Giesbrecht G.G.", Year: 2018,
		Title: "A new look at survival times during cold water immersion", Where: "Journal of Thermal Biology 78:100-105", Kind: Study,
	}
	Paal2016 = Work{
		Key: "Paal2016", Authors: "Paal P., Gordon L., Strapazzon G., et al.", Year: 2016,
		Title: "Accidental hypothermia: an update",
		Where: "Scandinavian Journal of Trauma, Resuscitation and Emergency Medicine 24:111", Kind: Study,
	}
	Forbes1987 = Work{
		Key: "Forbes1987", Authors: "Forbes G.B.", Year: 1987,
		Title: "Lean body mass-body fat interrelationships in humans", Where: "Nutrition Reviews 45:225-231", Kind: Study,
	}
	Hall2010 = Work{
		Key: "Hall2010", Authors: "Hall K.D.", Year: 2010,
		Title: "Predicting metabolic adaptation, body weight change, and energy intake in humans",
		Where: "American Journal of Physiology, Endocrinology and Metabolism 298:E449-E466", Kind: Study,
	}
	Hall2011 = Work{
		Key: "Hall2011", Authors: "Hall K.D., Sacks G., Chandramohan D., et al.", Year: 2011,
		Title: "Quantification of the effect of energy imbalance on bodyweight", Where: "Lancet 378:826-837", Kind: Study,
	}
	Keys1950 = Work{
		Key: "Keys1950", Authors: "Keys A., Brozek J., Henschel A., Mickelsen O., Taylor H.L.", Year: 1950,
		Title: "The Biology of Human Starvation", Where: "University of Minnesota Press", Kind: Book,
	}
	Hargrove2008 = Work{
		Key: "Hargrove2008", Authors: "Hargrove J.L., Heinz G., Heinz O.", Year: 2008,
		Title: "Modeling transitions in body composition: the approach to steady state for anthropometric measures and physiological functions in the Minnesota human starvation study",
		Where: "Dynamic Medicine 7:16", Kind: Study,
	}
	Henry1990 = Work{
		Key: "Henry1990", Authors: "Henry C.J.K.", Year: 1990,
		Title: "Body mass index and the limits of human survival",
		Where: "European Journal of Clinical Nutrition 44:329-335; summary in Field Exchange 15 (2001)", Kind: Study,
	}
	Grande1958 = Work{
		Key: "Grande1958", Authors: "Grande F., Anderson J.T., Keys A.", Year: 1958,
		Title: "Changes of basal metabolic rate in man in semistarvation and refeeding", Where: "Journal of Applied Physiology 12:230-238", Kind: Study,
	}
	Thurber2019 = Work{
		Key: "Thurber2019", Authors: "Thurber C., Dugas L.R., Ocobock C., et al.", Year: 2019,
		Title: "Extreme events reveal an alimentary limit on sustained maximal human energy expenditure",
		Where: "Science Advances 5:eaaw0341", Kind: Study,
	}
	FAO1985 = Work{
		Key: "FAO1985", Authors: "FAO, WHO, UNU", Year: 1985,
		Title: "Energy and protein requirements", Where: "WHO Technical Report Series 724", Kind: Standard,
	}
	FAO2001 = Work{
		Key: "FAO2001", Authors: "FAO, WHO, UNU", Year: 2001,
		Title: "Human energy requirements", Where: "FAO Food and Nutrition Technical Report Series 1", Kind: Standard,
	}
	HungerStrike1981 = Work{
		Key: "HungerStrike1981", Authors: "Public record", Year: 1981, Title: "Days to death of ten hunger strikers in Northern Ireland",
		Where: "as several published lists agree; five of them used", Kind: Record,
	}
	Flegal2006 = Work{
		Key: "Flegal2006", Authors: "Flegal K.M.", Year: 2006,
		Title: "Body mass index of healthy men compared with healthy women in the United States",
		Where: "International Journal of Obesity 30:374-379", Kind: Study,
	}
	DuBois1916 = Work{
		Key: "DuBois1916", Authors: "DuBois D., DuBois E.F.", Year: 1916,
		Title: "A formula to estimate the approximate surface area if height and weight be known",
		Where: "Archives of Internal Medicine 17:863-871", Kind: Study,
	}
	Adolph1947 = Work{
		Key: "Adolph1947", Authors: "Adolph E.F. and associates", Year: 1947,
		Title: "Physiology of Man in the Desert", Where: "Interscience, New York; table A as reproduced in survival manuals, table B recalled", Kind: Book,
	}
	Wiseman1986 = Work{
		Key: "Wiseman1986", Authors: "Wiseman J.", Year: 1986,
		Title: "The SAS Survival Handbook", Where: "figures as reproduced on a survival page, not read in the book", Kind: Book,
	}
	FM30570 = Work{
		Key: "FM30570", Authors: "US Department of the Army", Year: 2002,
		Title: "Survival", Where: "Field Manual 3-05.70", Kind: Standard,
	}
	West1996 = Work{
		Key: "West1996", Authors: "West J.B.", Year: 1996,
		Title: "Prediction of barometric pressures at high altitudes with the use of model atmospheres",
		Where: "Journal of Applied Physiology 81:1850-1854", Kind: Study,
	}
	West2002 = Work{
		Key: "West2002", Authors: "West J.B.", Year: 2002,
		Title: "Highest permanent human habitation", Where: "High Altitude Medicine and Biology 3(4), 400-407", Kind: Study,
	}
	ISO2533 = Work{
		Key: "ISO2533", Authors: "ISO", Year: 1975, Title: "Standard atmosphere", Where: "ISO 2533:1975", Kind: Standard,
	}
	Buskirk1967 = Work{
		Key: "Buskirk1967", Authors: "Buskirk E.R., Kollias J., Akers R.F., Prokop E.K., Reategui E.P.", Year: 1967,
		Title: "Maximal performance at altitude and on return from altitude in conditioned runners",
		Where: "Journal of Applied Physiology 23:259-266", Kind: Study,
	}
	Wehrlin2006 = Work{
		Key: "Wehrlin2006", Authors: "Wehrlin J.P., Hallen J.", Year: 2006,
		Title: "Linear decrease in VO2max and performance with increasing altitude in endurance athletes",
		Where: "European Journal of Applied Physiology 96:404-412", Kind: Study,
	}
	MacInnis2015 = Work{
		Key: "MacInnis2015", Authors: "MacInnis M.J., Nugent S.F., MacLeod K.E., Lohse K.R.", Year: 2015,
		Title: "Methods to estimate VO2max upon acute hypoxia exposure", Where: "Medicine and Science in Sports and Exercise 47:1869-1876", Kind: Study,
	}
	Hansen1967 = Work{
		Key: "Hansen1967", Authors: "Hansen J.E., Vogel J.A., Stelter G.P., Consolazio C.F.", Year: 1967,
		Title: "Oxygen uptake in man during exhaustive work at sea level and high altitude", Where: "Journal of Applied Physiology 23:511-522", Kind: Study,
	}
	ArmySevenStudies = Work{
		Key: "ArmySevenStudies", Authors: "United States Army Research Institute of Environmental Medicine",
		Title: "Maximal cardiorespiratory responses during acute exposure to 4300 m: challenging previous research using a multi-study database",
		Where: "meeting abstract on seven studies of 1992 to 2004", Kind: Study,
	}
	Fulco1998 = Work{
		Key: "Fulco1998", Authors: "Fulco C.S., Rock P.B., Cymerman A.", Year: 1998,
		Title: "Maximal and submaximal exercise performance at altitude", Where: "Aviation, Space, and Environmental Medicine 69:793-801", Kind: Study,
	}
	Marconi2004 = Work{
		Key: "Marconi2004", Authors: "Marconi C., Marzorati M., Grassi B. and others", Year: 2004,
		Title: "Second generation Tibetan lowlanders acclimatize to high altitude more quickly than Caucasians", Where: "Journal of Physiology 556:661-671; PMC1664949", Kind: Study,
	}
	Sutton1988 = Work{
		Key: "Sutton1988", Authors: "Sutton J.R., Reeves J.T., Wagner P.D. and others", Year: 1988,
		Title: "Operation Everest II: oxygen transport during exercise at extreme simulated altitude", Where: "Journal of Applied Physiology 64:1309-1321", Kind: Study,
	}
	UnsworthMonteith1975 = Work{
		Key: "UnsworthMonteith1975", Authors: "Unsworth M.H., Monteith J.L.", Year: 1975,
		Title: "Long-wave radiation at the ground I. Angular distribution of incoming radiation",
		Where: "Quarterly Journal of the Royal Meteorological Society 101:13-24", Kind: Study,
	}
	RescueTable = Work{
		Key: "RescueTable", Authors: "United States Search and Rescue Task Force",
		Title: "Expected survival time in cold water", Where: "table as reproduced on several pages; how it came about is not told", Kind: Standard,
	}
	Wagner2010 = Work{
		Key: "Wagner2010", Authors: "Wagner P.D.", Year: 2010,
		Title: "Operation Everest II", Where: "High Altitude Medicine and Biology 11:111-119", Kind: Study,
	}
	Schneider2002 = Work{
		Key: "Schneider2002", Authors: "Schneider M., Bernasch D., Weymann J., Holle R., Baertsch P.", Year: 2002,
		Title: "Acute mountain sickness: influence of susceptibility, preexposure, and ascent rate",
		Where: "Medicine and Science in Sports and Exercise 34:1886-1891", Kind: Study,
	}
	Honigman1993 = Work{
		Key: "Honigman1993", Authors: "Honigman B., Theis M.K., Koziol-McLain J., Roach R., Yip R., Houston C., Moore L.G.", Year: 1993,
		Title: "Acute mountain sickness in a general tourist population at moderate altitudes",
		Where: "Annals of Internal Medicine 118:587-592", Kind: Study,
	}
	Montgomery1989 = Work{
		Key: "Montgomery1989", Authors: "Montgomery A.B., Mills J., Luce J.M.", Year: 1989,
		Title: "Incidence of acute mountain sickness at intermediate altitude", Where: "JAMA 261:732-734", Kind: Study,
	}
	Mairer2009 = Work{
		Key: "Mairer2009", Authors: "Mairer K., Wille M., Bucher T., Burtscher M.", Year: 2009,
		Title: "Prevalence of acute mountain sickness in the Eastern Alps", Where: "High Altitude Medicine and Biology 10:239-245", Kind: Study,
	}
	Maggiorini1990 = Work{
		Key: "Maggiorini1990", Authors: "Maggiorini M., Buehler B., Walter M., Oelz O.", Year: 1990,
		Title: "Prevalence of acute mountain sickness in the Swiss Alps", Where: "BMJ 301:853-855", Kind: Study,
	}
	Dumont2000 = Work{
		Key: "Dumont2000", Authors: "Dumont L., Mardirosoff C., Tramer M.R.", Year: 2000,
		Title: "Efficacy and harm of pharmacological prevention of acute mountain sickness", Where: "BMJ 321:267-272", Kind: Study,
	}
	Hodges1971 = Work{
		Key: "Hodges1971", Authors: "Hodges R.E., Hood J., Canham J.E., Sauberlich H.E., Baker E.M.", Year: 1971,
		Title: "Clinical manifestations of ascorbic acid deficiency in man", Where: "American Journal of Clinical Nutrition 24:432-443", Kind: Study,
	}
	NRC1989 = Work{
		Key: "NRC1989", Authors: "National Research Council", Year: 1989,
		Title: "Diet and Health: implications for reducing chronic disease risk", Where: "National Academy Press; chapter on vitamin C", Kind: Book,
	}
	IOM2001 = Work{
		Key: "IOM2001", Authors: "Institute of Medicine", Year: 2001,
		Title: "Dietary Reference Intakes for vitamin A, vitamin K and others", Where: "National Academy Press; chapter 4", Kind: Book,
	}
	Wald1942 = Work{
		Key: "Wald1942", Authors: "Wald G., Brouha L., Johnson R.E.", Year: 1942,
		Title: "Experimental human vitamin A deficiency and the ability to perform muscular exercise",
		Where: "American Journal of Physiology 137:551-556", Kind: Study,
	}
	Ramakrishnan2016 = Work{
		Key: "Ramakrishnan2016", Authors: "Ramakrishnan S., Wesensten N.J., Balkin T.J., Reifman J.", Year: 2016,
		Title: "A unified model of performance: validation of its predictions across different sleep/wake schedules",
		Where: "Sleep 39:249-262", Kind: Study,
	}
	Ingre2014 = Work{
		Key: "Ingre2014", Authors: "Ingre M., Van Leeuwen W., Klemets T., et al.", Year: 2014,
		Title: "Validating and extending the three process model of alertness in airline operations",
		Where: "PLoS ONE 9:e108679", Kind: Study,
	}
	VanDongen2003 = Work{
		Key: "VanDongen2003", Authors: "Van Dongen H.P.A., Maislin G., Mullington J.M., Dinges D.F.", Year: 2003,
		Title: "The cumulative cost of additional wakefulness", Where: "Sleep 26:117-126", Kind: Study,
	}
	Martin1981 = Work{
		Key: "Martin1981", Authors: "Martin B.J.", Year: 1981,
		Title: "Effect of sleep deprivation on tolerance of prolonged exercise", Where: "European Journal of Applied Physiology 47:345-354", Kind: Study,
	}
	Symons1988 = Work{
		Key: "Symons1988", Authors: "Symons J.D., VanHelder T., Myles W.S.", Year: 1988,
		Title: "Physical performance and physiological responses following 60 hours of sleep deprivation",
		Where: "Medicine and Science in Sports and Exercise 20:374-380", Kind: Study,
	}
	Park2014 = Work{
		Key: "Park2014", Authors: "Park J.H. (corresponding) and others", Year: 2014,
		Title: "The effect of sleep duration on the risk of unintentional injury in Korean adults",
		Where: "Journal of Preventive Medicine and Public Health 47:150-157", Kind: Study,
	}
	Bhattacharyya2015 = Work{
		Key: "Bhattacharyya2015", Authors: "Bhattacharyya N.", Year: 2015,
		Title: "Abnormal sleep duration is associated with a higher risk of accidental injury", Where: "Otolaryngology, Head and Neck Surgery 153:962-965", Kind: Study,
	}
	Kaminsky2015 = Work{
		Key: "Kaminsky2015", Authors: "Kaminsky L.A., Arena R., Myers J.", Year: 2015,
		Title: "Reference standards for cardiorespiratory fitness measured with cardiopulmonary exercise testing",
		Where: "Mayo Clinic Proceedings 90:1515-1523", Kind: Study,
	}
	Loe2013 = Work{
		Key: "Loe2013", Authors: "Loe H., Rognmo O., Saltin B., Wisloff U.", Year: 2013,
		Title: "Aerobic capacity reference data in 3816 healthy men and women 20-90 years", Where: "PLoS ONE 8:e64319", Kind: Study,
	}
	SettingBody = Work{
		Key: "SettingBody", Authors: "Longwalk", Title: "Declared assumptions on the body, listed by body.Assumptions",
		Where: "walk/body", Kind: Setting,
	}
)
