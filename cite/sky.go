package cite

// Works on the sun, the moon and their light.
var (
	Meeus1998 = Work{
		Key: "Meeus1998", Authors: "Meeus, J.", Year: 1998, Title: "Astronomical Algorithms, 2nd edition",
		Where: "Willmann-Bell, Richmond; chapters 10, 12, 22, 25, 28, 47, 48", Kind: Book,
	}
	RedaAndreas2004 = Work{
		Key: "RedaAndreas2004", Authors: "Reda, I., Andreas, A.", Year: 2004,
		Title: "Solar position algorithm for solar radiation applications",
		Where: "Solar Energy 76(5):577-589", DOI: "10.1016/j.solener.2003.12.003", Kind: Study,
	}
	Seidelmann1992 = Work{
		Key: "Seidelmann1992", Authors: "Seidelmann, P. K. (ed.)", Year: 1992,
		Title: "Explanatory Supplement to the Astronomical Almanac",
		Where: "University Science Books, Mill Valley; section 9.3, natural illumination", Kind: Book,
	}
	JaniczekDeYoung1987 = Work{
		Key: "JaniczekDeYoung1987", Authors: "Janiczek, P. M., DeYoung, J. A.", Year: 1987,
		Title: "Computer programs for sun and moon illuminance with contingent tables and diagrams",
		Where: "United States Naval Observatory Circular 171", Kind: Study,
	}
	NightGlow = Work{
		Key: "NightGlow", Authors: "Longwalk", Title: "Light of a clear night without a moon",
		Where: "0.002 lx, the rounded figure of common illuminance tables (starlight and airglow)", Kind: Setting,
	}
)
