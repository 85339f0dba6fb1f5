package territory

import (
	"cmp"
	"slices"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Camp is a camp by its head office. Sub-camps, colonies and special
// settlements are not in the source, and lay up to hundreds of km off.
type Camp struct {
	Name, Office string
	At           geo.Point
	From, To     time.Time // first day, and first day no more, as far as told
	Held         []Count   // on 1 January or average of the year
	Note         string
	Work         cite.Work
}

// Count is how many a camp held in a year.
type Count struct{ Year, People int }

// Camps is a list of camps.
type Camps []Camp

// Near returns the camps that stood on the day with their head office within a
// distance of p, the nearest first.
func (c Camps) Near(p geo.Point, within quantity.Length, day time.Time) []Camp {
	var out []Camp
	for _, x := range c {
		if !day.Before(x.From) && day.Before(x.To) && geo.Distance(p, x.At) <= within {
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(a, b Camp) int {
		return cmp.Compare(geo.Distance(p, a.At), geo.Distance(p, b.At))
	})
	return out
}

// campBelt is how far about a camp the people were enlisted against runaways: 25
// to 30 km (Applebaum 2003; rewards as in Conquest).
const campBelt = 30 * quantity.Kilometre

// WatchAt returns how strictly people are watched at a place within a holding on
// a day, 0..4: that of the holding, and heavy at least in the belt about a camp's
// head office.
func (m *Map) WatchAt(h Holding, p geo.Point, day time.Time) int {
	if h.Watch >= campWatch || len(m.Camps().Near(p, campBelt, day)) == 0 {
		return h.Watch
	}
	return campWatch
}

// campWatch is the watch in the belt about a camp, a proposal.
const campWatch = 3

// Camps returns the camps in reach of the ways out of Siberia, 1938 to 1942.
func (m *Map) Camps() Camps { return camps }

var camps = Camps{
	{
		"Aldan road-building camp of Dalstroi", "Khandyga, Yakut ASSR",
		geo.Point{Lat: 62.654, Lon: 135.563},
		date(1941, 3, 31), date(1943, 3, 22),
		[]Count{{1941, 4712}, {1942, 7587}, {1943, 3179}},
		"to 21 March 1943 at least", cite.GulagMap,
	},
	{
		"Yana mining camp of Dalstroi", "Ege-Khaya, Yakut ASSR",
		geo.Point{Lat: 67.543, Lon: 134.683},
		date(1941, 3, 31), date(1944, 4, 1),
		[]Count{{1941, 1937}, {1942, 1800}, {1943, 2973}},
		"to April 1944", cite.GulagMap,
	},
	{
		"Dzhida camp", "Gorodok, Buryat-Mongol ASSR",
		geo.Point{Lat: 50.373, Lon: 103.287},
		date(1941, 2, 13), date(1949, 1, 26),
		[]Count{{1941, 7435}, {1942, 9753}},
		"tungsten, molybdenum; near the Mongolian border", cite.GulagMap,
	},
	{
		"Gusinoozersk camp", "Selenga district, Buryat-Mongol ASSR",
		geo.Point{Lat: 51.093, Lon: 106.629},
		date(1940, 11, 21), date(1946, 6, 1),
		[]Count{{1941, 1725}, {1942, 2098}},
		"coal; to June 1946", cite.GulagMap,
	},
	{
		"Southern camp (Yuzhlag)", "Ulan-Ude",
		geo.Point{Lat: 51.834, Lon: 107.585},
		date(1938, 5, 22), date(1941, 1, 1),
		[]Count{{1938, 39772}, {1940, 12834}},
		"railway; the office moved to Taishet at the end of 1940", cite.GulagMap,
	},
	{
		"Southern camp (Yuzhlag)", "Taishet",
		geo.Point{Lat: 55.941, Lon: 98.003},
		date(1941, 1, 1), date(1943, 6, 26),
		[]Count{{1941, 12558}},
		"railway; before, the office was at Ulan-Ude", cite.GulagMap,
	},
	{
		"Taishet camp", "Taishet",
		geo.Point{Lat: 55.941, Lon: 98.002},
		date(1937, 8, 16), date(1939, 10, 9),
		[]Count{{1938, 17018}, {1939, 14365}, {1940, 6759}},
		"timber; ended some time after 8 October 1939", cite.GulagMap,
	},
	{
		"Western railway camp", "Taishet",
		geo.Point{Lat: 55.941, Lon: 98.003},
		date(1938, 1, 1), date(1940, 1, 1),
		[]Count{{1938, 15643}, {1939, 16665}},
		"days not told; years as counted", cite.GulagMap,
	},
	{
		"Kraslag", "Kansk",
		geo.Point{Lat: 56.205, Lon: 95.705},
		date(1938, 2, 5), date(1947, 1, 1),
		[]Count{{1939, 15233}, {1940, 17219}, {1941, 17829}, {1942, 22686}},
		"timber; the end lies beyond what is told here", cite.GulagMap,
	},
	{
		"Yenisei camp", "Krasnoyarsk",
		geo.Point{Lat: 56.011, Lon: 92.853},
		date(1940, 1, 1), date(1942, 1, 1),
		[]Count{{1941, 11978}},
		"1940-41, days not told", cite.GulagMap,
	},
	{
		"Bukachacha camp", "Bukachacha, Chita Oblast",
		geo.Point{Lat: 52.978, Lon: 116.910},
		date(1938, 4, 19), date(1942, 6, 4),
		[]Count{{1940, 7418}, {1941, 7418}},
		"coal", cite.GulagMap,
	},
	{
		"Nerchinsk camp", "Nerchinsk, Chita Oblast",
		geo.Point{Lat: 51.980, Lon: 116.574},
		date(1941, 3, 19), date(1941, 6, 28),
		[]Count{{1941, 636}},
		"", cite.GulagMap,
	},
	{
		"Amur railway camp (Amurlag)", "Svobodny",
		geo.Point{Lat: 51.376, Lon: 128.134},
		date(1938, 1, 1), date(1942, 1, 1),
		[]Count{{1940, 118067}, {1941, 50040}},
		"1938-41, days not told", cite.GulagMap,
	},
	{
		"Bureya camp", "Izvestkovy",
		geo.Point{Lat: 48.984, Lon: 131.557},
		date(1938, 1, 1), date(1943, 1, 1),
		[]Count{{1940, 43169}, {1941, 97354}},
		"1938-42, days not told", cite.GulagMap,
	},
	{
		"Khabarovsk camp", "Khabarovsk",
		geo.Point{Lat: 48.480, Lon: 135.072},
		date(1939, 1, 1), date(1944, 1, 1),
		[]Count{{1940, 21661}, {1941, 17510}},
		"1939-43, days not told", cite.GulagMap,
	},
}
