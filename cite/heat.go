package cite

// Works on people in heat: strain, sweat, blood of the skin, limits and harm.
var (
	ISO7933 = Work{
		Key: "ISO7933", Authors: "ISO", Year: 2004,
		Title: "Ergonomics of the thermal environment: analytical determination and interpretation of heat stress using calculation of the predicted heat strain",
		Where: "ISO 7933:2004", Kind: Standard,
	}
	ISO7933Revised = Work{
		Key: "ISO7933Revised", Authors: "ISO", Year: 2023,
		Title: "Ergonomics of the thermal environment: analytical determination and interpretation of heat stress using calculation of the predicted heat strain",
		Where: "ISO 7933:2023; as carried in an open implementation, not read in print", Kind: Standard,
	}
	Johnson1981 = Work{
		Key: "Johnson1981", Authors: "Johnson J.M., Park M.K.", Year: 1981,
		Title: "Effect of upright exercise on threshold for cutaneous vasodilation and sweating", Where: "Journal of Applied Physiology 50(4):814-818; abstract", Kind: Study,
	}
	Johnson2010 = Work{
		Key: "Johnson2010", Authors: "Johnson J.M.", Year: 2010,
		Title: "Exercise in a hot environment: the skin circulation", Where: "Scandinavian Journal of Medicine and Science in Sports 20 (suppl. 3):29-39; abstract", Kind: Study,
	}
	Bynum1978 = Work{
		Key: "Bynum1978", Authors: "Bynum G.D., Pandolf K.B., Schuette W.H., et al.", Year: 1978,
		Title: "Induced hyperthermia in sedated humans and the concept of critical thermal maximum", Where: "American Journal of Physiology 235(5):R228-R236; abstract", Kind: Study,
	}
	Sapareto1984 = Work{
		Key: "Sapareto1984", Authors: "Sapareto S.A., Dewey W.C.", Year: 1984,
		Title: "Thermal dose determination in cancer therapy", Where: "International Journal of Radiation Oncology Biology Physics 10(6):787-800; recalled", Kind: Study,
	}
	Lind1963 = Work{
		Key: "Lind1963", Authors: "Lind A.R., Bass D.E.", Year: 1963,
		Title: "Optimal exposure time for development of acclimatization to heat", Where: "Federation Proceedings 22:704-708; recalled", Kind: Study,
	}
	Montain1995 = Work{
		Key: "Montain1995", Authors: "Montain S.J., Latzka W.A., Sawka M.N.", Year: 1995,
		Title: "Control of thermoregulatory sweating is altered by hydration level and exercise intensity", Where: "Journal of Applied Physiology 79(5):1434-1439; recalled", Kind: Study,
	}
	Saltin1966 = Work{
		Key: "Saltin1966", Authors: "Saltin B., Hermansen L.", Year: 1966,
		Title: "Esophageal, rectal, and muscle temperature during exercise", Where: "Journal of Applied Physiology 21(6):1757-1762; abstract", Kind: Study,
	}
	Nielsen1938 = Work{
		Key: "Nielsen1938", Authors: "Nielsen M.", Year: 1938,
		Title: "Die Regulation der Koerpertemperatur bei Muskelarbeit", Where: "Skandinavisches Archiv fuer Physiologie 79:193-230; recalled", Kind: Study,
	}
	Lind1963Zone = Work{
		Key: "Lind1963Zone", Authors: "Lind A.R.", Year: 1963,
		Title: "A physiological criterion for setting thermal environmental limits for everyday work", Where: "Journal of Applied Physiology 18(1):51-56; recalled", Kind: Study,
	}
	Meade2025 = Work{
		Key: "Meade2025", Authors: "Meade R.D., O'Connor F.K., Richards B.J., et al.", Year: 2025,
		Title: "Validating new limits for human thermoregulation", Where: "Proceedings of the National Academy of Sciences 122(14):e2421281122; abstract", Kind: Study,
	}
	Buono2000 = Work{
		Key: "Buono2000", Authors: "Buono M.J., Wall A.J.", Year: 2000,
		Title: "Effect of hypohydration on core temperature during exercise in temperate and hot environments", Where: "Pfluegers Archiv 440(3):476-480; abstract", Kind: Study,
	}
	Vanos2023 = Work{
		Key: "Vanos2023", Authors: "Vanos J., Guzman-Echavarria G., Baldwin J.W., et al.", Year: 2023,
		Title: "A physiological approach for assessing human survivability and liveability to heat in a changing climate", Where: "Nature Communications 14:7653; abstract", Kind: Study,
	}
	Kenney2003 = Work{
		Key: "Kenney2003", Authors: "Kenney W.L., Munce T.A.", Year: 2003,
		Title: "Aging and human temperature regulation", Where: "Journal of Applied Physiology 95(6):2598-2603; recalled", Kind: Study,
	}
	Wolf2023 = Work{
		Key: "Wolf2023", Authors: "Wolf S.T., Cottle R.M., Fisher K.G., et al.", Year: 2023,
		Title: "Heat stress vulnerability and critical environmental limits for older adults", Where: "Communications Earth and Environment 4:486; abstract", Kind: Study,
	}
	Shapiro1982 = Work{
		Key: "Shapiro1982", Authors: "Shapiro Y., Pandolf K.B., Goldman R.F.", Year: 1982,
		Title: "Predicting sweat loss response to exercise, environment and clothing", Where: "European Journal of Applied Physiology 48:83-96", Kind: Study,
	}
	Gonzalez2009 = Work{
		Key: "Gonzalez2009", Authors: "Gonzalez R.R., Cheuvront S.N., Montain S.J., et al.", Year: 2009,
		Title: "Expanded prediction equations of human sweat loss and water needs", Where: "Journal of Applied Physiology 107:379-388", Kind: Study,
	}
	Gonzalez2012 = Work{
		Key: "Gonzalez2012", Authors: "Gonzalez R.R., Cheuvront S.N., Ely B.R., et al.", Year: 2012,
		Title: "Sweat rate prediction equations for outdoor exercise with transient solar radiation", Where: "Journal of Applied Physiology 112:1300-1310", Kind: Study,
	}
	Liljegren2008 = Work{
		Key: "Liljegren2008", Authors: "Liljegren J.C., Carhart R.A., Lawday P., Tschopp S., Sharp R.", Year: 2008,
		Title: "Modeling the wet bulb globe temperature using standard meteorological measurements",
		Where: "Journal of Occupational and Environmental Hygiene 5:645-655", Kind: Study,
	}
	Dunne2013 = Work{
		Key: "Dunne2013", Authors: "Dunne J.P., Stouffer R.J., John J.G.", Year: 2013,
		Title: "Reductions in labour capacity from heat stress under climate warming", Where: "Nature Climate Change 3:563-566", Kind: Study,
	}
	Broede2018 = Work{
		Key: "Broede2018", Authors: "Broede P., Fiala D., Lemke B., Kjellstrom T.", Year: 2018,
		Title: "Estimated work ability in warm outdoor environments depends on the chosen heat stress assessment metric",
		Where: "International Journal of Biometeorology 62:331-345", Kind: Study,
	}
	Sherwood2010 = Work{
		Key: "Sherwood2010", Authors: "Sherwood S.C., Huber M.", Year: 2010,
		Title: "An adaptability limit to climate change due to heat stress",
		Where: "Proceedings of the National Academy of Sciences 107:9552-9555", Kind: Study,
	}
	Vecellio2022 = Work{
		Key: "Vecellio2022", Authors: "Vecellio D.J., Wolf S.T., Cottle R.M., Kenney W.L.", Year: 2022,
		Title: "Evaluating the 35 degC wet-bulb temperature adaptability threshold for young, healthy subjects",
		Where: "Journal of Applied Physiology 132:340-345", Kind: Study,
	}
	Montain1999 = Work{
		Key: "Montain1999", Authors: "Montain S.J., Latzka W.A., Sawka M.N.", Year: 1999,
		Title: "Fluid replacement recommendations for training in hot weather", Where: "Military Medicine 164(7):502-508; limits recalled", Kind: Study,
	}
)
