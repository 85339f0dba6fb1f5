package water

import (
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
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

// NearestLake returns the nearest lake of at least some area [km2] that stands in
// the year and how far its shore is; 0 m within one. ok is false when there is
// none within the given distance.
func (n *Network) NearestLake(p geo.Point, within quantity.Length, least float64) (lake Lake, dist quantity.Length, ok bool) {
	const metresPerDegree = 111000 // of latitude, a little less than anywhere
	p.Lon = geo.WrapLon(p.Lon)
	if i, in := n.LakeAt(p); in && n.lakes[i].Area >= least {
		return n.lakes[i], 0, true
	}
	best, index := float64(within), -1
	var shore geo.Point
	reach := best / metresPerDegree
	wide := reach / max(math.Cos(min(math.Abs(p.Lat)+reach, 89.9)*math.Pi/180), 0.002)
	for _, shift := range [...]float64{0, -360, 360} {
		low := [2]float64{p.Lon + shift - wide, p.Lat - reach}
		high := [2]float64{p.Lon + shift + wide, p.Lat + reach}
		n.byBox.Search(low, high, func(_, _ [2]float64, i int) bool {
			if !n.lakeIn[i] || n.lakes[i].Area < least {
				return true
			}
			for _, ring := range n.lakes[i].Rings {
				for k := 1; k < len(ring); k++ {
					q := closest(p, ring[k-1], ring[k])
					if d := flatDistance(p, q); d < best || d == best && i < index {
						best, shore, index = d, q, i
					}
				}
			}
			return true
		})
	}
	if index < 0 {
		return Lake{}, 0, false
	}
	return n.lakes[index], geo.Distance(p, shore), true
}
