package cite

// Works on what goes wrong on foot.
var (
	Souman2009 = Work{
		Key: "Souman2009", Authors: "Souman J.L., Frissen I., Sreenivasa M.N., Ernst M.O.", Year: 2009,
		Title: "Walking straight into circles", Where: "Current Biology 19:1538-1542", Kind: Study,
	}
	Gentile1992 = Work{
		Key: "Gentile1992", Authors: "Gentile D.A., Morris J.A., Schimelpfenig T., Bass S.M., Auerbach P.S.", Year: 1992,
		Title: "Wilderness injuries and illnesses", Where: "Annals of Emergency Medicine 21", Kind: Study,
	}
	Crouse1993 = Work{
		Key: "Crouse1993", Authors: "Crouse B.J., Josephs D.", Year: 1993,
		Title: "Health care needs of Appalachian Trail hikers", Where: "Journal of Wilderness Medicine", Kind: Study,
	}
	Spano2018 = Work{
		Key: "Spano2018", Authors: "Spano S.J., Hile A.G., Jain R., Stalcup P.R.", Year: 2018,
		Title: "The epidemiology and medical morbidity of long-distance backpackers on the John Muir Trail in the Sierra Nevada",
		Where: "Wilderness and Environmental Medicine 29:203-210", Kind: Study,
	}
	Boulware2003 = Work{
		Key: "Boulware2003", Authors: "Boulware D.R., Forgey W.W., Martin W.J.", Year: 2003,
		Title: "Medical risks of wilderness hiking", Where: "American Journal of Medicine 114:288-293", Kind: Study,
	}
	Berger2023 = Work{
		Key: "Berger2023", Authors: "Berger M.M. and others", Year: 2023,
		Title: "Prevalence of acute mountain sickness in mountaineers of the Western Alps", Where: "PMC10501682", Kind: Study,
	}
	FolkardTucker2003 = Work{
		Key: "FolkardTucker2003", Authors: "Folkard S., Tucker P.", Year: 2003,
		Title: "Shift work, safety and productivity", Where: "Occupational Medicine 53:95-101; figures recalled", Kind: Study,
	}
	HackettRoach2004 = Work{
		Key: "HackettRoach2004", Authors: "Hackett P.H., Roach R.C.", Year: 2004,
		Title: "High altitude cerebral edema", Where: "High Altitude Medicine and Biology 5:136-146; figures recalled", Kind: Study,
	}
	Luks2019 = Work{
		Key: "Luks2019", Authors: "Luks A.M., Auerbach P.S., Freer L., et al.", Year: 2019,
		Title: "Wilderness Medical Society clinical practice guidelines for the prevention and treatment of acute altitude illness: 2019 update",
		Where: "Wilderness and Environmental Medicine 30:S3-S18; figures recalled", Kind: Study,
	}
	BasnyatMurdoch2003 = Work{
		Key: "BasnyatMurdoch2003", Authors: "Basnyat B., Murdoch D.R.", Year: 2003,
		Title: "High-altitude illness", Where: "Lancet 361:1967-1974; figures recalled", Kind: Study,
	}
	Schommer2011 = Work{
		Key: "Schommer2011", Authors: "Schommer K., Baertsch P.", Year: 2011,
		Title: "Basic medical advice for travelers to high altitudes", Where: "Deutsches Aerzteblatt International 108:839-848", Kind: Study,
	}
	Abt1989 = Work{
		Key: "Abt1989", Authors: "Abt S.R., Wittler R.J., Taylor A., Love D.J.", Year: 1989,
		Title: "Human stability in a high flood hazard zone", Where: "Water Resources Bulletin 25:881-890", Kind: Study,
	}
	Applebaum2003 = Work{
		Key: "Applebaum2003", Authors: "Applebaum A.", Year: 2003,
		Title: "Gulag: A History", Where: "Doubleday; chapter on escape", Kind: Book,
	}
)
