package cite

// Works on who held which land, and when, and on the camps and roads there.
// Most are encyclopedia pages and extracts; none was weighed against archives.
var (
	WikiPolandOccupation = Work{
		Key: "WikiPolandOccupation", Authors: "Wikipedia contributors", Title: "Administrative division of Polish territories during World War II",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiGalicia = Work{
		Key: "WikiGalicia", Authors: "Wikipedia contributors", Title: "District of Galicia",
		Where: "English Wikipedia", Kind: Record,
	}
	TerritorialWeissruthenien = Work{
		Key: "TerritorialWeissruthenien", Authors: "territorial.de", Title: "Generalbezirk Weissruthenien",
		Where: "territorial.de", Kind: Record,
	}
	WikiSovietAnnexation = Work{
		Key: "WikiSovietAnnexation", Authors: "Wikipedia contributors", Title: "Territories of Poland annexed by the Soviet Union",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiAmnesty = Work{
		Key: "WikiAmnesty", Authors: "Wikipedia contributors", Title: "Amnesty for Polish citizens in the Soviet Union",
		Where: "English Wikipedia", Kind: Record,
	}
	SikorskiMayski = Work{
		Key: "SikorskiMayski", Authors: "Memim encyclopedia", Title: "Sikorski-Mayski agreement",
		Where: "memim.com", Kind: Record,
	}
	WikisumAmnesty = Work{
		Key: "WikisumAmnesty", Authors: "Wikisum", Title: "Amnesty for Polish citizens in the Soviet Union, summary",
		Where: "wikisum", Kind: Record,
	}
	WikiSovietMongolia = Work{
		Key: "WikiSovietMongolia", Authors: "Wikipedia contributors", Title: "Soviet troops in Mongolia",
		Where: "English Wikipedia", Kind: Record,
	}
	RedArmyMongolia = Work{
		Key: "RedArmyMongolia", Authors: "Author not recorded", Title: "The Red Army contingent in Mongolia 1936-1938, abstract",
		Where: "cejsh.icm.edu.pl", Kind: Study,
	}
	Urbansky2020 = Work{
		Key: "Urbansky2020", Authors: "Urbansky, S.", Year: 2020, Title: "Beyond the Steppe Frontier: A History of the Sino-Russian Border",
		Where: "Princeton University Press (Russian edition, extract)", Kind: Book,
	}
	Dullin2014 = Work{
		Key: "Dullin2014", Authors: "Dullin, S.", Year: 2014, Title: "La frontiere epaisse",
		Where: "Editions EHESS (Russian edition, extract)", Kind: Book,
	}
	WikiTuva = Work{
		Key: "WikiTuva", Authors: "Wikipedia contributors", Title: "Tuvan People's Republic",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiEastSiberian = Work{
		Key: "WikiEastSiberian", Authors: "Wikipedia contributors", Title: "East Siberian Oblast",
		Where: "English Wikipedia", Kind: Record,
	}
	MongolBuryat = Work{
		Key: "MongolBuryat", Authors: "Encyclopedia entry", Title: "Mongol-Buryat Autonomous Oblast",
		Where: "encyclopedia entry", Kind: Record,
	}
	GulagMap = Work{
		Key: "GulagMap", Authors: "Urbica and the Gulag History Museum", Title: "gulag-api: camps, camp locations and camp statistics, after Okhotin and Roginsky (eds) 1998, The system of corrective-labour camps in the USSR",
		Where: "GitHub repository urbica/gulag-api, seed tables", Kind: Data,
	}
	NeutralityPact1941 = Work{
		Key: "NeutralityPact1941", Authors: "Wairarapa Times-Age", Year: 1941, Title: "Soviet-Japanese neutrality pact, report of 14 April 1941 and French text of the pact",
		Where: "newspaper and treaty text", Kind: Record,
	}
	WikiMengjiang = Work{
		Key: "WikiMengjiang", Authors: "Wikipedia contributors", Title: "Mengjiang",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiSouthChahar = Work{
		Key: "WikiSouthChahar", Authors: "Wikipedia contributors", Title: "South Chahar Autonomous Government",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiNorthShanxi = Work{
		Key: "WikiNorthShanxi", Authors: "Wikipedia contributors", Title: "North Shanxi Autonomous Government",
		Where: "English Wikipedia", Kind: Record,
	}
	Jagchid1999 = Work{
		Key: "Jagchid1999", Authors: "Jagchid, S.", Year: 1999, Title: "The Last Mongol Prince: The Life and Times of Demchugdongrob",
		Where: "Western Washington University, chapters VIII and IX", Kind: Book,
	}
	WikiMaHongkui = Work{
		Key: "WikiMaHongkui", Authors: "Wikipedia contributors", Title: "Ma Hongkui",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiMaClique = Work{
		Key: "WikiMaClique", Authors: "Wikipedia contributors", Title: "Ma clique",
		Where: "English Wikipedia", Kind: Record,
	}
	ChristmasAlashan = Work{
		Key: "ChristmasAlashan", Authors: "Christmas, S.", Title: "A module on Alashan (title not recorded)",
		Where: "bodiesandstructures.org", Kind: Study,
	}
	Lin2010 = Work{
		Key: "Lin2010", Authors: "Lin, H.", Year: 2010, Title: "Ethnopolitics in modern China: the Nationalists, Muslims, and Mongols in wartime Alashaa Banner",
		Where: "abstract and notes", Kind: Study,
	}
	TimeKansu = Work{
		Key: "TimeKansu", Authors: "Time magazine", Title: "On General Ma and the Kansu-Sinkiang road, extract (title not recorded)",
		Where: "Time", Kind: Record,
	}
	WikiSheng = Work{
		Key: "WikiSheng", Authors: "Wikipedia contributors", Title: "Sheng Shicai",
		Where: "English Wikipedia", Kind: Record,
	}
	RedEighth = Work{
		Key: "RedEighth", Authors: "Author not recorded", Title: "On the Red Eighth Regiment at Hami (title not recorded)",
		Where: "Chinese journal, abstract", Kind: Study,
	}
	WikiKazakhExodus = Work{
		Key: "WikiKazakhExodus", Authors: "Wikipedia contributors", Title: "Kazakh exodus from Xinjiang",
		Where: "English Wikipedia", Kind: Record,
	}
	WikiXikang = Work{
		Key: "WikiXikang", Authors: "Wikipedia contributors", Title: "Xikang",
		Where: "English Wikipedia", Kind: Record,
	}
	FRUS1941 = Work{
		Key: "FRUS1941", Authors: "United States Department of State", Year: 1956, Title: "Foreign Relations of the United States 1941, volume V, the Far East, documents 541 and 584",
		Where: "Government Printing Office", Kind: Record,
	}
	SaryOzek = Work{
		Key: "SaryOzek", Authors: "Author not recorded", Title: "On the Sary-Ozek highway (title not recorded)",
		Where: "Russian text", Kind: Record,
	}
	WikiBritishMission = Work{
		Key: "WikiBritishMission", Authors: "Wikipedia contributors", Title: "British Mission in Lhasa",
		Where: "English Wikipedia", Kind: Record,
	}
	Punakha = Work{
		Key: "Punakha", Authors: "Lotus Arise", Title: "Treaty of Punakha",
		Where: "lotusarise.com", Kind: Record,
	}
	OSSTibet = Work{
		Key: "OSSTibet", Authors: "United States National Archives", Title: "On the OSS mission of Tolstoy and Dolan to Tibet (title not recorded)",
		Where: "National Archives blog", Kind: Record,
	}
	Magruder1941 = Work{
		Key: "Magruder1941", Authors: "George C. Marshall Foundation", Title: "Marshall Papers 2-586, the Magruder mission to China",
		Where: "Marshall Papers", Kind: Record,
	}
	GeneralKnowledge = Work{
		Key: "GeneralKnowledge", Authors: "Longwalk", Title: "General knowledge of the period, not re-read against a source",
		Where: "assumption of Longwalk", Kind: Setting,
	}
)
