package water

import (
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

// Lake is a lake or reservoir of the map.
type Lake struct{ atlas.Lake }

// meanDepths are the mean depths of lakes whose name the atlas gives [m]:
// volume over area, rounded, as encyclopaedias have them
// (cite.SettingLakeDepth).
var meanDepths = map[string]float64{
	"Baikal": 744, "Khovsgol": 138, "Issyk-Kul": 277, "Balkhash": 6, "Qinghai (Koko Nor)": 18, "Namtso": 40,
	"Yamdrok": 24, "Uvs": 12, "Khyargas": 47, "Har Us": 2, "Hulun": 6, "Buir": 6, "Zaysan": 6, "Alakol": 22,
	"Siling": 19, "Manasarovar": 46, "Gyaring": 9, "Ngoring": 17, "Khanka": 4, "Bosten": 8, "Aral Sea": 16,
	"Ladoga": 51, "Onega": 30, "Superior": 147, "Michigan": 85, "Huron": 59, "Great Salt Lake": 4,
	"Lake Erie": 19, "Lake Ontario": 86, "Great Bear Lake": 72, "Great Slave Lake": 41, "Lake Winnipeg": 12,
	"Lake Victoria": 40, "Lake Tanganyika": 572, "Mjøsa": 153, "Vänern": 27, "Vättern": 40, "Inarijärvi": 14, "Lake Peipus": 7,
	"Lake Balaton": 3, "Lake Geneva": 154, "Kluane Lake": 31, "Lake Sevan": 27, "Lake Taymyr": 3, "Lake Malawi": 273,
	"Lake Nipigon": 55, "Lake Athabasca": 20, "Reindeer Lake": 17, "Lake Champlain": 20, "Lake Simcoe": 14, "Bodensee": 90,
	"Chany": 2, "Lake Saimaa": 12, "Päijänne": 16, "Georgian Bay": 44, "Van": 171, "Urmia": 5, "Turkana": 29,
}

// Depth returns the mean depth of the lake about p [m], which decides how late
// it freezes: of its bay or basin where that is known, else of the lake, else
// one that goes with its area.
func (l Lake) Depth(p geo.Point) float64 {
	if d, ok := l.KnownDepth(p); ok {
		return d
	}
	return UnknownDepth(l.Area, 0)
}

// stands reports whether the lake was there in a year.
func (l Lake) stands(year int) bool { return l.Dam <= year }
