package main

import (
	"strings"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// countryNames gives the names of countries whose code the towns of Natural
// Earth lack or misuse (it files Dakar under San Marino's code).
var countryNames = map[string]string{
	"AI": "Anguilla", "BL": "Saint Barthelemy", "BQ": "Bonaire, Sint Eustatius and Saba", "GG": "Guernsey",
	"HM": "Heard Island and McDonald Islands", "IO": "British Indian Ocean Territory", "JE": "Jersey", "MF": "Saint Martin",
	"MS": "Montserrat", "NF": "Norfolk Island", "NR": "Nauru", "NU": "Niue", "PM": "Saint Pierre and Miquelon",
	"PN": "Pitcairn Islands", "SH": "Saint Helena", "SM": "San Marino", "SN": "Senegal", "SX": "Sint Maarten",
	"TF": "French Southern and Antarctic Lands", "TK": "Tokelau", "UM": "United States Minor Outlying Islands",
	"VG": "British Virgin Islands", "WF": "Wallis and Futuna", "XK": "Kosovo", "CS": "Serbia and Montenegro",
	"CX": "Christmas Island", "CC": "Cocos (Keeling) Islands", "MQ": "Martinique", "GP": "Guadeloupe", "RE": "Reunion",
	"YT": "Mayotte", "GF": "French Guiana", "TV": "Tuvalu", "SJ": "Svalbard and Jan Mayen", "SS": "South Sudan",
}

// lakeFact is what is known of a lake that the maps leave out or get wrong.
type lakeFact struct {
	lon, lat float64 // a place in the lake [deg]
	name     string
	salt     bool // too salt to drink
}

// lakeFacts names the lakes that matter to walkers of Inner Asia and the
// largest elsewhere, with whether their water can be drunk. Brackish lakes
// that people and herds do drink from in need (Balkhash east, Bosten) count by
// what their open water is. Salt or fresh is as encyclopaedias have it, not
// checked lake by lake.
var lakeFacts = []lakeFact{
	{107.8, 53.3, "Baikal", false},
	{100.5, 51.1, "Khovsgol", false},
	{100.2, 36.9, "Qinghai (Koko Nor)", true},
	{90.6, 30.75, "Namtso", true},
	{90.7, 28.97, "Yamdrok", false},
	{74.1, 45.7, "Balkhash", true},
	{77.3, 42.45, "Issyk-Kul", true},
	{92.8, 50.3, "Uvs", true},
	{93.3, 49.2, "Khyargas", true},
	{92.3, 48.05, "Har Us", false},
	{93.2, 48.05, "Har", false},
	{93.25, 47.7, "Dorgon", true},
	{97.3, 34.93, "Gyaring", false},
	{97.7, 34.9, "Ngoring", false},
	{89.0, 31.8, "Siling", true},
	{81.47, 30.68, "Manasarovar", false},
	{81.22, 30.7, "Rakshastal", true},
	{78.75, 33.75, "Pangong", true},
	{84.0, 48.0, "Zaysan", false},
	{90.25, 40.35, "Lop Nor", true},
	{87.05, 41.98, "Bosten", false},
	{86.6, 31.0, "Tangra", true},
	{85.6, 30.93, "Zhari Namco", true},
	{90.3, 28.57, "Puma", false},
	{117.4, 48.97, "Hulun", false},
	{117.7, 47.8, "Buir", false},
	{88.3, 31.2, "Gyaring Co", true},
	{77.0, 43.7, "Kapchagay", false},
	{81.7, 46.15, "Alakol", true},
	{82.9, 44.9, "Ebinur", true},
	{-87.5, 47.7, "Superior", false},
	{-87.0, 43.5, "Michigan", false},
	{-82.2, 44.8, "Huron", false},
	{-112.6, 41.1, "Great Salt Lake", true},
	{-80.8, 45.2, "Georgian Bay", false},
	{-82.9, 46.05, "North Channel", false},
	{-83.6, 43.85, "Saginaw Bay", false},
	{-84.7, 46.65, "Whitefish Bay", false},
	{-102.3, 57.3, "Reindeer Lake", false},
	{-156.4, 57.95, "Becharof Lake", false},
	{31.5, 60.8, "Ladoga", false},
	{35.4, 61.7, "Onega", false},
	{35.5, 31.5, "Dead Sea", true},
	{45.4, 37.7, "Urmia", true},
	{42.9, 38.6, "Van", true},
	{60.0, 45.0, "Aral Sea", true},
	{33.4, 38.75, "Tuz", true},
	{-115.8, 33.3, "Salton Sea", true},
	{69.2, 50.4, "Tengiz", true},
	{36.1, 3.6, "Turkana", true},
	{132.4, 45.0, "Khanka", false},
	{79.6, 52.95, "Kulunda", true},
	{79.8, 52.7, "Kuchuk", true},
	{73.2, 53.25, "Siletiteniz", true},
	{73.0, 53.8, "Teke", true},
	{90.8, 38.1, "Gas", true},
	{97.3, 48.85, "Telmen", true},
	{98.9, 49.25, "Sangiin Dalai", true},
	{116.65, 43.3, "Dalai Nur", true},
	{77.6, 54.85, "Chany", true},
	{91.1, 35.6, "Hoh Xil", true},
	{89.4, 37.5, "Ayakkum", true},
	{88.4, 37.07, "Aqqikkol", true},
}

// changthang is the closed interior of the Tibetan plateau, whose lakes have
// no outlet, so that most are salt or soda lakes. A lake there counts as salt
// unless lakeFacts says otherwise: to hold a fresh lake for salt costs a detour,
// the other way round a life.
var changthang = geo.Box{South: 30.9, West: 80.5, North: 36.5, East: 92.5}

// knownLake returns name, salinity and year of the dam of a lake as corrected
// by lakeFacts. Natural lakes that a dam merely raised keep no year, else they
// would be missing before it: the fact table lists them, reservoirs not.
func knownLake(rings [][]pack.Vertex, name string, salt bool, year float64) (string, bool, float64) {
	for _, f := range lakeFacts {
		if inside(rings, f.lon, f.lat) {
			if f.name == "Kapchagay" {
				return f.name, f.salt, year
			}
			return f.name, f.salt, 0
		}
	}
	v := rings[0][0]
	if changthang.Contains(geo.Point{Lat: float64(v.Y) * pack.Unit, Lon: float64(v.X) * pack.Unit}) {
		salt = true
	}
	name = mendLake(name)
	return name, salt, damYear(name, year)
}

// provinceName is how a province appears in the atlas.
type provinceName struct{ code, name, country string }

// nameProvince gives a province its ISO 3166-2 code where codes.go knows it,
// else the code of its country alone, and the country's name.
func nameProvince(country, name string, countries map[string]string) provinceName {
	if country == "-1" { // leased and disputed ground: the map has only a name
		return provinceName{name: name, country: name}
	}
	p := provinceName{code: country, name: name, country: country}
	if full, ok := countries[country]; ok {
		p.country = full
	}
	if fact, ok := provinceCodes[country][name]; ok {
		p.code = country + "-" + fact.code
		if strings.Contains(fact.code, "-") {
			p.code = fact.code
			p.country = countries[fact.code[:2]]
		}
		if fact.name != "" {
			p.name = fact.name
		}
	}
	return p
}
