package territory

import (
	"math"
	"slices"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Line is a railway or road that a party crosses at some danger. It runs
// straight between the towns given, so it may lie 20 km off the true course.
type Line struct {
	Name, Kind string
	Points     []geo.Point
	From, To   time.Time // first day, and first day no more; zero: before or after what is told here
	Watch      int       // 0..4, a proposal
	Note       string
	Work       cite.Work
}

// Lines returns the lines, in a fixed order.
func (m *Map) Lines() []Line { return lines }

var lines = slices.Concat(toldLines, sovietLines, chineseLines)

// Stood reports whether the line was there on the day.
func (l Line) Stood(day time.Time) bool {
	return (l.From.IsZero() || !day.Before(l.From)) && (l.To.IsZero() || day.Before(l.To))
}

// NearestLine returns the nearest line that stood on the day and how far it is,
// by straight courses between the towns given; ok is false when none lies within
// the distance.
func (m *Map) NearestLine(p geo.Point, within quantity.Length, day time.Time) (line Line, dist quantity.Length, ok bool) {
	dist = within
	for _, l := range lines {
		if !l.Stood(day) {
			continue
		}
		for i := 1; i < len(l.Points); i++ {
			if d := geo.Distance(p, nearestOn(p, l.Points[i-1], l.Points[i])); d <= dist && (d < dist || !ok) {
				line, dist, ok = l, d, true
			}
		}
	}
	return line, dist, ok
}

// nearestOn returns the point of the segment a to b that is nearest to p, on a
// plain map about p.
func nearestOn(p, a, b geo.Point) geo.Point {
	shrink := math.Cos(p.Lat * math.Pi / 180)
	ax, ay := geo.WrapLon(a.Lon-p.Lon)*shrink, a.Lat-p.Lat
	dx, dy := geo.WrapLon(b.Lon-a.Lon)*shrink, b.Lat-a.Lat
	t := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		t = min(1, max(0, -(ax*dx+ay*dy)/length))
	}
	return geo.Point{Lat: a.Lat + t*(b.Lat-a.Lat), Lon: geo.WrapLon(a.Lon + t*geo.WrapLon(b.Lon-a.Lon))}
}

// toldLines are those that the history of the ways out of Siberia tells of.
var toldLines = []Line{
	{
		Name: "Trans-Siberian railway", Kind: "railway", From: date(1916, time.October, 18), Watch: 3,
		Note: "guarded bridges and tunnels; the line round the south of Baikal runs by the shore",
		Work: cite.GeneralKnowledge,
		Points: []geo.Point{
			{Lat: 55.75, Lon: 37.62}, {Lat: 57.63, Lon: 39.87}, {Lat: 58.60, Lon: 49.66}, {Lat: 58.01, Lon: 56.25}, // Moscow, Yaroslavl, Kirov, Perm
			{Lat: 56.84, Lon: 60.61}, {Lat: 57.15, Lon: 65.53}, {Lat: 54.99, Lon: 73.37}, {Lat: 55.03, Lon: 82.92}, // Sverdlovsk, Tyumen, Omsk, Novosibirsk
			{Lat: 56.08, Lon: 85.63}, {Lat: 56.21, Lon: 89.50}, {Lat: 56.01, Lon: 92.85}, {Lat: 56.20, Lon: 95.71}, // Taiga, Bogotol, Krasnoyarsk, Kansk
			{Lat: 55.94, Lon: 98.00}, {Lat: 54.91, Lon: 99.02}, {Lat: 54.56, Lon: 100.58}, {Lat: 53.92, Lon: 102.05}, // Taishet, Nizhneudinsk, Tulun, Zima
			{Lat: 52.75, Lon: 103.63}, {Lat: 52.29, Lon: 104.28}, {Lat: 51.87, Lon: 104.81}, {Lat: 51.66, Lon: 103.72}, // Angarsk, Irkutsk, Port Baikal, Slyudyanka
			{Lat: 51.52, Lon: 104.15}, {Lat: 51.55, Lon: 105.12}, {Lat: 51.71, Lon: 105.86}, {Lat: 52.03, Lon: 106.55}, // Baikalsk, Tankhoy, Mysovsk, Selenginsk
			{Lat: 51.83, Lon: 107.58}, {Lat: 51.27, Lon: 108.84}, {Lat: 51.36, Lon: 110.46}, {Lat: 52.03, Lon: 113.50}, // Ulan-Ude, Petrovsk, Khilok, Chita
			{Lat: 51.62, Lon: 114.35}, {Lat: 51.85, Lon: 116.03}, {Lat: 52.54, Lon: 117.00}, {Lat: 53.73, Lon: 119.77}, // Karymskoye, Shilka, Chernyshevsk, Mogocha
			{Lat: 53.98, Lon: 123.94}, {Lat: 53.46, Lon: 125.75}, {Lat: 51.38, Lon: 128.13}, {Lat: 49.78, Lon: 129.40}, // Skovorodino, Magdagachi, Svobodny, Bureya
			{Lat: 48.98, Lon: 131.56}, {Lat: 48.79, Lon: 132.92}, {Lat: 48.48, Lon: 135.07}, {Lat: 45.93, Lon: 133.73}, // Izvestkovy, Birobidzhan, Khabarovsk, Dalnerechensk
			{Lat: 43.80, Lon: 131.95}, {Lat: 43.12, Lon: 131.89}, // Ussuriysk, Vladivostok
		},
	},
	{
		Name: "Railway to Manchuria", Kind: "railway", From: date(1901, time.November, 3), Watch: 4, Work: cite.GeneralKnowledge,
		Points: []geo.Point{{Lat: 51.62, Lon: 114.35}, {Lat: 51.10, Lon: 114.53}, {Lat: 50.38, Lon: 116.52}, {Lat: 49.65, Lon: 117.33}}, // Karymskoye, Aginskoye, Borzya, Otpor
	},
	{
		Name: "Borzya - Choibalsan - Tamsagbulag railway", Kind: "railway", From: date(1939, time.July, 1), Watch: 4,
		Note:   "built 1936-39 for the Soviet army",
		Work:   cite.Urbansky2020,
		Points: []geo.Point{{Lat: 50.38, Lon: 116.52}, {Lat: 49.55, Lon: 115.70}, {Lat: 48.07, Lon: 114.53}, {Lat: 47.25, Lon: 117.28}}, // Borzya, Solovyovsk, Choibalsan, Tamsagbulag
	},
	{
		Name: "Sary-Ozek - Lanzhou road", Kind: "road", From: date(1937, time.October, 17), To: date(1946, time.January, 1), Watch: 3,
		Note: "2,925 km; Soviet trucks and staff, guest houses; about 500 trucks ran between Hami and Lanzhou in early 1941, traffic fell away after June 1941",
		Work: cite.FRUS1941,
		Points: []geo.Point{
			{Lat: 44.36, Lon: 77.98}, {Lat: 44.17, Lon: 80.00}, {Lat: 44.20, Lon: 80.42}, {Lat: 44.60, Lon: 82.89}, // Sary-Ozek, Zharkent, Khorgos, Jinghe
			{Lat: 44.43, Lon: 84.68}, {Lat: 43.83, Lon: 87.62}, {Lat: 42.95, Lon: 89.19}, {Lat: 42.87, Lon: 90.17}, // Wusu, Urumqi, Turpan, Shanshan
			{Lat: 42.83, Lon: 93.51}, {Lat: 41.80, Lon: 95.12}, {Lat: 40.52, Lon: 95.78}, {Lat: 40.29, Lon: 97.05}, // Hami, Xingxingxia, Anxi, Yumen
			{Lat: 39.74, Lon: 98.51}, {Lat: 39.38, Lon: 99.82}, {Lat: 38.93, Lon: 100.45}, {Lat: 38.24, Lon: 101.97}, // Jiuquan, Gaotai, Zhangye, Yongchang
			{Lat: 37.93, Lon: 102.64}, {Lat: 36.74, Lon: 103.26}, {Lat: 36.06, Lon: 103.83}, // Wuwei, Yongdeng, Lanzhou
		},
	},
	{
		Name: "Lhasa - Gyantse - Nathu La road", Kind: "road", Watch: 2,
		Note: "passes (lamyik) asked for; British trade agents with small escorts at Gyantse and Yatung; telegraph line Gyantse - Lhasa",
		Work: cite.WikiBritishMission,
		Points: []geo.Point{
			{Lat: 29.65, Lon: 91.12}, {Lat: 29.35, Lon: 90.73}, {Lat: 28.97, Lon: 90.40}, {Lat: 28.91, Lon: 89.60}, // Lhasa, Chushur, Nangartse, Gyantse
			{Lat: 28.55, Lon: 89.63}, {Lat: 27.72, Lon: 89.16}, {Lat: 27.48, Lon: 88.91}, {Lat: 27.39, Lon: 88.83}, {Lat: 27.33, Lon: 88.61}, // Kangmar, Phari, Yatung, Nathu La, Gangtok
		},
	},
}

// Crossed returns the lines that stood on the day and that the straight step
// from a to b crosses, each once. Steps should be short, some tens of km: they
// are taken as straight on a plain map of latitude and longitude.
func (m *Map) Crossed(a, b geo.Point, day time.Time) []Line {
	var out []Line
	for _, l := range lines {
		if !l.Stood(day) {
			continue
		}
		for i := 1; i < len(l.Points); i++ {
			if meet(a, b, l.Points[i-1], l.Points[i]) {
				out = append(out, l)
				break
			}
		}
	}
	return out
}

// meet reports whether the step from a to b passes to the other side of the
// segment c d. A step that ends on the segment has not passed it; the next,
// which leaves it, decides.
func meet(a, b, c, d geo.Point) bool {
	sa, sb := side(c, d, a), side(c, d, b)
	if (sa > 0) == (sb > 0) {
		return false
	}
	sc, sd := side(a, b, c), side(a, b, d)
	return (sc > 0) != (sd > 0)
}

// side is positive when p lies left of the way from a to b.
func side(a, b, p geo.Point) float64 {
	return geo.WrapLon(b.Lon-a.Lon)*(p.Lat-a.Lat) - (b.Lat-a.Lat)*geo.WrapLon(p.Lon-a.Lon)
}
