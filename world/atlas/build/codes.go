package main

// provinceFact is the ISO 3166-2 code of a province without its country, and a
// plainer name where the map's is odd. A code with a hyphen stands whole: the
// province counts to another country than the map has it.
type provinceFact struct{ code, name string }

// provinceCodes gives the codes by country and by name on the map, for the
// countries that the shipped journeys and the territory table touch. The map
// package carries no codes.
var provinceCodes = map[string]map[string]provinceFact{
	"BY": {
		"Gomel": {"HO", ""}, "Brest": {"BR", ""}, "Vitebsk": {"VI", ""}, "Grodno": {"HR", ""}, "Mogilev": {"MA", ""}, "Minsk": {"MI", ""},
		"City of Minsk": {"HM", ""},
	},
	"CA": {
		"Ontario": {"ON", ""}, "British Columbia": {"BC", ""}, "Alberta": {"AB", ""}, "Saskatchewan": {"SK", ""}, "Manitoba": {"MB", ""},
		"Québec": {"QC", ""}, "New Brunswick": {"NB", ""}, "Yukon": {"YT", ""}, "Nunavut": {"NU", ""},
		"Newfoundland and Labrador": {"NL", ""}, "Nova Scotia": {"NS", ""}, "Northwest Territories": {"NT", ""},
		"Prince Edward Island": {"PE", ""},
	},
	"CN": {
		"Xinjiang": {"XJ", ""}, "Xizang": {"XZ", ""}, "Inner Mongol": {"NM", "Inner Mongolia"}, "Gansu": {"GS", ""}, "Yunnan": {"YN", ""},
		"Heilongjiang": {"HL", ""}, "Jilin": {"JL", ""}, "Liaoning": {"LN", ""}, "Guangxi": {"GX", ""}, "Guangdong": {"GD", ""},
		"Hainan": {"HI", ""}, "Fujian": {"FJ", ""}, "Zhejiang": {"ZJ", ""}, "Shanghai": {"SH", ""}, "Jiangsu": {"JS", ""},
		"Shandong": {"SD", ""}, "Hebei": {"HE", ""}, "Tianjin": {"TJ", ""}, "Beijing": {"BJ", ""}, "Sichuan": {"SC", ""},
		"Chongqing": {"CQ", ""}, "Guizhou": {"GZ", ""}, "Hunan": {"HN", ""}, "Ningxia": {"NX", ""}, "Shaanxi": {"SN", ""},
		"Qinghai": {"QH", ""}, "Shanxi": {"SX", ""}, "Jiangxi": {"JX", ""}, "Henan": {"HA", ""}, "Hubei": {"HB", ""}, "Anhui": {"AH", ""},
	},
	"CZ": {
		"Ústecký": {"42", ""}, "Liberecký": {"51", ""}, "Karlovarský": {"41", ""}, "Plzeňský": {"32", ""}, "Jihočeský": {"31", ""},
		"Královéhradecký": {"52", ""}, "Olomoucký": {"71", ""}, "Pardubický": {"53", ""}, "Moravskoslezský": {"80", ""},
		"Jihomoravský": {"64", ""}, "Zlínský": {"72", ""}, "Vysočina": {"63", ""}, "Středočeský": {"20", ""}, "Prague": {"10", ""},
	},
	"DE": {
		"Sachsen": {"SN", ""}, "Bayern": {"BY", ""}, "Rheinland-Pfalz": {"RP", ""}, "Saarland": {"SL", ""},
		"Schleswig-Holstein": {"SH", ""}, "Niedersachsen": {"NI", ""}, "Nordrhein-Westfalen": {"NW", ""}, "Baden-Württemberg": {"BW", ""},
		"Brandenburg": {"BB", ""}, "Mecklenburg-Vorpommern": {"MV", ""}, "Bremen": {"HB", ""}, "Hamburg": {"HH", ""},
		"Hessen": {"HE", ""}, "Thüringen": {"TH", ""}, "Sachsen-Anhalt": {"ST", ""}, "Berlin": {"BE", ""},
	},
	"IN": {
		"Gujarat": {"GJ", ""}, "Jammu and Kashmir": {"JK", ""}, "Arunachal Pradesh": {"AR", ""}, "Assam": {"AS", ""},
		"Sikkim": {"SK", ""}, "West Bengal": {"WB", ""}, "Uttaranchal": {"UT", "Uttarakhand"}, "Uttar Pradesh": {"UP", ""},
		"Bihar": {"BR", ""}, "Nagaland": {"NL", ""}, "Manipur": {"MN", ""}, "Mizoram": {"MZ", ""}, "Tripura": {"TR", ""},
		"Meghalaya": {"ML", ""}, "Punjab": {"PB", ""}, "Rajasthan": {"RJ", ""}, "Himachal Pradesh": {"HP", ""},
		"Andhra Pradesh": {"AP", ""}, "Orissa": {"OR", ""}, "Daman and Diu": {"DD", ""}, "Maharashtra": {"MH", ""}, "Goa": {"GA", ""},
		"Karnataka": {"KA", ""}, "Kerala": {"KL", ""}, "Puducherry": {"PY", ""}, "Tamil Nadu": {"TN", ""}, "Lakshadweep": {"LD", ""},
		"Andaman and Nicobar": {"AN", ""}, "Jharkhand": {"JH", ""}, "Delhi": {"DL", ""}, "Dadra and Nagar Haveli": {"DN", ""},
		"Chandigarh": {"CH", ""}, "Madhya Pradesh": {"MP", ""}, "Chhattisgarh": {"CT", ""}, "Haryana": {"HR", ""},
	},
	"KG": {
		"Ysyk-Köl": {"Y", ""}, "Naryn": {"N", ""}, "Osh": {"O", ""}, "Chuy": {"C", ""}, "Talas": {"T", ""}, "Jalal-Abad": {"J", ""},
		"Batken": {"B", ""}, "Bishkek": {"GB", ""},
	},
	"KZ": {
		"East Kazakhstan": {"VOS", ""}, "Almaty": {"ALM", ""}, "Zhambyl": {"ZHA", ""}, "South Kazakhstan": {"YUZ", ""},
		"Mangghystau": {"MAN", ""}, "Qyzylorda": {"KZY", ""}, "Aqtöbe": {"AKT", ""}, "North Kazakhstan": {"SEV", ""},
		"Qostanay": {"KUS", ""}, "Pavlodar": {"PAV", ""}, "West Kazakhstan": {"ZAP", ""}, "Atyrau": {"ATY", ""}, "Aqmola": {"AKM", ""},
		"Qaraghandy": {"KAR", ""}, "Almaty City": {"ALA", ""}, "Astana": {"AST", ""},
	},
	"LT": {
		"Utenos": {"UT", ""}, "Vilniaus": {"VL", ""}, "Alytaus": {"AL", ""}, "Panevezio": {"PN", ""}, "Telšiai": {"TE", ""},
		"Klaipedos": {"KL", ""}, "Šiauliai": {"SA", ""}, "Marijampoles": {"MR", ""}, "Taurages": {"TA", ""}, "Kauno": {"KU", ""},
	},
	"MN": {
		"Dornod": {"061", ""}, "Bayan-Ölgiy": {"071", ""}, "Hovd": {"043", ""}, "Sühbaatar": {"051", ""}, "Dornogovi": {"063", ""},
		"Govi-Altay": {"065", ""}, "Bayanhongor": {"069", ""}, "Ömnögovi": {"053", ""}, "Hövsgöl": {"041", ""}, "Bulgan": {"067", ""},
		"Uvs": {"046", ""}, "Selenge": {"049", ""}, "Dzavhan": {"057", ""}, "Hentiy": {"039", ""}, "Darhan-Uul": {"037", ""},
		"Töv": {"047", ""}, "Arhangay": {"073", ""}, "Orhon": {"035", ""}, "Dundgovi": {"059", ""}, "Övörhangay": {"055", ""},
		"Govĭ-Sümber": {"064", ""}, "Ulaanbaatar": {"1", ""},
	},
	"PK": {
		"Sind": {"SD", ""}, "Northern Areas": {"GB", ""}, "Azad Kashmir": {"JK", ""}, "Punjab": {"PB", ""}, "K.P.": {"KP", ""},
		"F.A.T.A.": {"TA", ""}, "Baluchistan": {"BA", ""}, "F.C.T.": {"IS", ""},
	},
	"PL": {
		"Silesian": {"24", ""}, "Lesser Poland": {"12", ""}, "Subcarpathian": {"18", ""}, "Lower Silesian": {"02", ""},
		"Opole": {"16", ""}, "Podlachian": {"20", "Podlaskie"}, "Warmian-Masurian": {"28", ""}, "Lubusz": {"08", ""},
		"West Pomeranian": {"32", ""}, "Lublin": {"06", ""}, "Pomeranian": {"22", ""}, "Masovian": {"14", "Mazowieckie (Masovian)"},
		"Łódź": {"10", ""}, "Kuyavian-Pomeranian": {"04", ""}, "Greater Poland": {"30", ""}, "Świętokrzyskie": {"26", ""},
	},
	"RU": {
		"Gorno-Altay": {"AL", "Altai Republic"}, "Pskov": {"PSK", ""}, "Krasnodar": {"KDA", ""}, "Karachay-Cherkess": {"KC", ""},
		"Kabardin-Balkar": {"KB", ""}, "North Ossetia": {"SE", ""}, "Ingush": {"IN", ""}, "Chechnya": {"CE", ""}, "Dagestan": {"DA", ""},
		"Murmansk": {"MUR", ""}, "Karelia": {"KR", ""}, "Leningrad": {"LEN", ""}, "Kaliningrad": {"KGD", ""}, "Smolensk": {"SMO", ""},
		"Bryansk": {"BRY", ""}, "Kursk": {"KRS", ""}, "Belgorod": {"BEL", ""}, "Voronezh": {"VOR", ""}, "Rostov": {"ROS", ""},
		"Buryat": {"BU", "Buryatia"}, "Tuva": {"TY", ""}, "Chita": {"ZAB", "Chita (Zabaykalsky)"}, "Amur": {"AMU", ""},
		"Yevrey": {"YEV", ""}, "Khabarovsk": {"KHA", ""}, "Primor'ye": {"PRI", ""}, "Tyumen'": {"TYU", ""}, "Kurgan": {"KGN", ""},
		"Omsk": {"OMS", ""}, "Novosibirsk": {"NVS", ""}, "Chelyabinsk": {"CHE", ""}, "Altay": {"ALT", ""}, "Orenburg": {"ORE", ""},
		"Saratov": {"SAR", ""}, "Astrakhan'": {"AST", ""}, "Volgograd": {"VGG", ""}, "Crimea": {"UA-43", ""},
		"Maga Buryatdan": {"MAG", "Magadan"}, "Sakhalin": {"SAK", ""}, "Sevastopol": {"UA-40", ""},
		"Chukchi Autonomous Okrug": {"CHU", ""}, "Yamal-Nenets": {"YAN", ""}, "Nenets": {"NEN", ""}, "Sakha (Yakutia)": {"SA", ""},
		"City of St. Petersburg": {"SPE", ""}, "Arkhangel'sk": {"ARK", ""}, "Krasnoyarsk": {"KYA", ""}, "Kalmyk": {"KL", ""},
		"Kamchatka": {"KAM", ""}, "Bashkortostan": {"BA", ""}, "Sverdlovsk": {"SVE", ""}, "Khanty-Mansiy": {"KHM", ""},
		"Lipetsk": {"LIP", ""}, "Tambov": {"TAM", ""}, "Tomsk": {"TOM", ""}, "Tatarstan": {"TA", ""}, "Ul'yanovsk": {"ULY", ""},
		"Penza": {"PNZ", ""}, "Kemerovo": {"KEM", ""}, "Orel": {"ORL", ""}, "Irkutsk": {"IRK", ""}, "Khakass": {"KK", ""},
		"Mordovia": {"MO", ""}, "Kaluga": {"KLU", ""}, "Kostroma": {"KOS", ""}, "Yaroslavl'": {"YAR", ""}, "Vladimir": {"VLA", ""},
		"Ryazan'": {"RYA", ""}, "Ivanovo": {"IVA", ""}, "Nizhegorod": {"NIZ", ""}, "Tula": {"TUL", ""}, "Chuvash": {"CU", ""},
		"Vologda": {"VLG", ""}, "Novgorod": {"NGR", ""}, "Tver'": {"TVE", ""}, "Moskovsskaya": {"MOS", "Moscow oblast"},
		"Moskva": {"MOW", "Moscow"}, "Mariy-El": {"ME", ""}, "Kirov": {"KIR", ""}, "Udmurt": {"UD", ""}, "Komi": {"KO", ""},
		"Perm'": {"PER", ""}, "Samara": {"SAM", ""}, "Stavropol'": {"STA", ""}, "Adygey": {"AD", ""},
		"": {"YAN", "Yamal-Nenets (lake)"},
	},
	"TJ": {
		"Leninabad": {"SU", ""}, "Tadzhikistan Territories": {"RA", ""}, "Gorno-Badakhshan": {"GB", ""}, "Khatlon": {"KT", ""},
		"Dushanbe": {"DU", ""},
	},
	"UA": {
		"Chernihiv": {"74", ""}, "Volyn": {"07", ""}, "Rivne": {"56", ""}, "Zhytomyr": {"18", ""}, "Kiev": {"32", ""},
		"Transcarpathia": {"21", ""}, "Chernivtsi": {"77", ""}, "Ivano-Frankivs'k": {"26", ""}, "Odessa": {"51", ""},
		"Vinnytsya": {"05", ""}, "L'viv": {"46", ""}, "Sumy": {"59", ""}, "Kharkiv": {"63", ""}, "Luhans'k": {"09", ""},
		"Donets'k": {"14", ""}, "Kherson": {"65", ""}, "Zaporizhzhya": {"23", ""}, "Mykolayiv": {"48", ""}, "Poltava": {"53", ""},
		"Khmel'nyts'kyy": {"68", ""}, "Ternopil'": {"61", ""}, "Dnipropetrovs'k": {"12", ""}, "Cherkasy": {"71", ""},
		"Kirovohrad": {"35", ""}, "Kiev City": {"30", ""},
	},
	"US": {
		"Minnesota": {"MN", ""}, "Washington": {"WA", ""}, "Idaho": {"ID", ""}, "Montana": {"MT", ""}, "North Dakota": {"ND", ""},
		"Michigan": {"MI", ""}, "Maine": {"ME", ""}, "Ohio": {"OH", ""}, "New Hampshire": {"NH", ""}, "New York": {"NY", ""},
		"Vermont": {"VT", ""}, "Pennsylvania": {"PA", ""}, "Arizona": {"AZ", ""}, "California": {"CA", ""}, "New Mexico": {"NM", ""},
		"Texas": {"TX", ""}, "Alaska": {"AK", ""}, "Louisiana": {"LA", ""}, "Mississippi": {"MS", ""}, "Alabama": {"AL", ""},
		"Florida": {"FL", ""}, "Georgia": {"GA", ""}, "South Carolina": {"SC", ""}, "North Carolina": {"NC", ""}, "Virginia": {"VA", ""},
		"District of Columbia": {"DC", ""}, "Maryland": {"MD", ""}, "Delaware": {"DE", ""}, "New Jersey": {"NJ", ""},
		"Connecticut": {"CT", ""}, "Rhode Island": {"RI", ""}, "Massachusetts": {"MA", ""}, "Oregon": {"OR", ""}, "Hawaii": {"HI", ""},
		"Utah": {"UT", ""}, "Wyoming": {"WY", ""}, "Nevada": {"NV", ""}, "Colorado": {"CO", ""}, "South Dakota": {"SD", ""},
		"Nebraska": {"NE", ""}, "Kansas": {"KS", ""}, "Oklahoma": {"OK", ""}, "Iowa": {"IA", ""}, "Missouri": {"MO", ""},
		"Wisconsin": {"WI", ""}, "Illinois": {"IL", ""}, "Kentucky": {"KY", ""}, "Arkansas": {"AR", ""}, "Tennessee": {"TN", ""},
		"West Virginia": {"WV", ""}, "Indiana": {"IN", ""},
	},
}
