package cite

// Works on people in cold air and cold water.
var (
	AdolphMolnar1946 = Work{
		Key: "AdolphMolnar1946", Authors: "Adolph E.F., Molnar G.W.", Year: 1946,
		Title: "Exchanges of heat and tolerances to cold in men exposed to outdoor weather", Where: "American Journal of Physiology 146:507-537", Kind: Study,
	}
	Timbal1976 = Work{
		Key: "Timbal1976", Authors: "Timbal J., Boutelier C., Loncle M., Bougues L.", Year: 1976,
		Title: "Comparison of shivering in man exposed to cold in water and in air", Where: "Pfluegers Archiv 365:243-248", Kind: Study,
	}
	Tikuisis1991 = Work{
		Key: "Tikuisis1991", Authors: "Tikuisis P., Bell D.G., Jacobs I.", Year: 1991,
		Title: "Shivering onset, metabolic response, and convective heat transfer during cold air exposure",
		Where: "Journal of Applied Physiology 70:1996-2002", Kind: Study,
	}
	Choi1996 = Work{
		Key: "Choi1996", Authors: "Choi J.S., Ahn D.W., Choi J.K., Kim K.R., Park Y.S.", Year: 1996,
		Title: "Thermal balance of man in water: prediction of deep body temperature change", Where: "Applied Human Science 15:161-167", Kind: Study,
	}
	Inoue1996 = Work{
		Key: "Inoue1996", Authors: "Inoue Y., Araki T., Tsujita J.", Year: 1996,
		Title: "Thermoregulatory responses of prepubertal boys and young men in changing temperature linearly from 28 to 15 degC",
		Where: "European Journal of Applied Physiology 72:204-208", Kind: Study,
	}
	Thompson1996 = Work{
		Key: "Thompson1996", Authors: "Thompson R.L., Hayward J.S.", Year: 1996,
		Title: "Wet-cold exposure and hypothermia: thermal and metabolic responses to prolonged exercise in rain",
		Where: "Journal of Applied Physiology 81:1128-1137", Kind: Study,
	}
	Tikuisis2002 = Work{
		Key: "Tikuisis2002", Authors: "Tikuisis P., Eyolfson D.A., Xu X., Giesbrecht G.G.", Year: 2002,
		Title: "Shivering endurance and fatigue during cold water immersion in humans", Where: "European Journal of Applied Physiology 87:50-58", Kind: Study,
	}
	Lounsbury2004 = Work{
		Key: "Lounsbury2004", Authors: "Lounsbury D.S.", Year: 2004,
		Title: "Swimming survival: performance and judgement in cold water", Where: "M.Sc. thesis, University of Toronto", Kind: Study,
	}
	IMO1185 = Work{
		Key: "IMO1185", Authors: "International Maritime Organization", Year: 2006,
		Title: "Guide for cold water survival", Where: "MSC.1/Circ.1185, table 1", Kind: Standard,
	}
	Pretorius2008 = Work{
		Key: "Pretorius2008", Authors: "Pretorius T., Cahill F., Kocay S., Giesbrecht G.G.", Year: 2008,
		Title: "Shivering heat production and core cooling during head-in and head-out immersion in 17 degC water",
		Where: "Aviation, Space, and Environmental Medicine 79:495-499", Kind: Study,
	}
	Mak2009 = Work{
		Key: "Mak2009", Authors: "Mak L., Kuczora A., Evely K.-A., Boone J., Basset F., DuCharme M., et al.", Year: 2009,
		Title: "Thermal protection in liferafts: assessment of occupant heat balance and development of performance criteria",
		Where: "National Research Council of Canada, Institute for Ocean Technology; figures from the abstract of OMAE2009, pages 309 and following", Kind: Study,
	}
	Keatinge1969 = Work{
		Key: "Keatinge1969", Authors: "Keatinge W.R., Prys-Roberts C., Cooper K.E., Honour A.J., Haight J.", Year: 1969,
		Title: "Sudden failure of swimming in cold water", Where: "British Medical Journal 1:480-483", Kind: Study,
	}
	Tipton1999 = Work{
		Key: "Tipton1999", Authors: "Tipton M., Eglin C., Gennser M., Golden F.", Year: 1999,
		Title: "Immersion deaths and deterioration in swimming performance in cold water", Where: "Lancet 354:626-629", Kind: Study,
	}
	Brooks2003 = Work{
		Key: "Brooks2003", Authors: "Brooks C.J.", Year: 2003, Title: "Survival in cold waters", Where: "Transport Canada TP 13822 E", Kind: Standard,
	}
	Ducharme2007 = Work{
		Key: "Ducharme2007", Authors: "Ducharme M.B., Lounsbury D.S.", Year: 2007, Title: "Self-rescue swimming in cold water: the latest advice",
		Where: "Applied Physiology, Nutrition, and Metabolism 32:799-807", DOI: "10.1139/H07-042", Kind: Study,
	}
	Cummings2011 = Work{
		Key: "Cummings2011", Authors: "Cummings P., Mueller B.A., Quan L.", Year: 2011,
		Title: "Association between wearing a personal floatation device and death by drowning among recreational boaters",
		Where: "Injury Prevention 17:156-159", Kind: Study,
	}
	House2017 = Work{
		Key: "House2017", Authors: "House C.", Year: 2017, Title: "Cold water survival: an evidence-based update",
		Where: "Journal of the Royal Naval Medical Service 103:189-193", Kind: Study,
	}
	Ray2019 = Work{
		Key: "Ray2019", Authors: "Ray M., Power C., Luscombe T., Jones A., Carnahan H.", Year: 2019,
		Title: "A timeline for hand function following exposure to 2 degC water", Where: "International Journal of Industrial Ergonomics 72", Kind: Study,
	}
	Brajkovic2001 = Work{
		Key: "Brajkovic2001", Authors: "Brajkovic D., Ducharme M.B., Frim J.", Year: 2001,
		Title: "Relationship between body heat content and finger temperature during cold exposure", Where: "Journal of Applied Physiology 90:2445-2452", Kind: Study,
	}
	Mueller1997 = Work{
		Key: "Mueller1997", Authors: "Mueller D.", Year: 1997, Title: "An investigation of the thermal properties of traditional snow shelters",
		Where: "Proceedings of the 65th Western Snow Conference, Banff", Kind: Study,
	}
	ISO6946 = Work{
		Key: "ISO6946", Authors: "ISO", Year: 2017, Title: "Building components and building elements: thermal resistance and thermal transmittance: calculation methods",
		Where: "ISO 6946:2017", Kind: Standard,
	}
	Simoni2020 = Work{
		Key: "Simoni2020", Authors: "Simoni J.", Title: "Thermometers in and about a one-man tent in a winter night, and another camper's in a two-man tent",
		Where: "two blogs of campers, read as they stand: justinsimoni.com and summittoshore.blogspot.com (2014)", Kind: Record,
	}
	Smolander1992 = Work{
		Key: "Smolander1992", Authors: "Smolander J., Bar-Or O., Korhonen O., Ilmarinen J.", Year: 1992,
		Title: "Thermoregulation during rest and exercise in the cold in pre- and early pubescent boys and in young men",
		Where: "Journal of Applied Physiology 72:1589-1594", Kind: Study,
	}
	MD0152 = Work{
		Key: "MD0152", Authors: "US Army Medical Department Center and School", Title: "Diseases of military importance, subcourse MD0152: cold injury, duration of exposure",
		Where: "Fort Sam Houston, Texas", Kind: Standard,
	}
	Zafren2021 = Work{
		Key: "Zafren2021", Authors: "Zafren K.", Year: 2021, Title: "Nonfreezing cold injury (trench foot)",
		Where: "International Journal of Environmental Research and Public Health 18:10482", Kind: Study,
	}
)
