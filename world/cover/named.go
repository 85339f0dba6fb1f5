package cover

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// region is a named piece of land, drawn from general knowledge
// (SettingCoverNames) and good to some tens of kilometres: a box for where it
// lies, and the heights of its ground for how far it goes.
type region struct {
	name      string
	box       geo.Box
	low, high float64 // its lowest and its highest ground [m]
}

const (
	// overlap is by how much a region may reach beyond its box.
	overlap = 1.2
	// fringe is the outer share of a region in which its ground has to be the lower
	// the farther out.
	fringe = 0.5
)

// holds reports whether a place belongs to the region. Within, all ground up to
// high belongs to it; in its fringe only ground the lower the farther out, down
// to low at its utmost edge. Its border so follows the lie of the land, and no
// straight line.
func (r *region) holds(c Climate) bool {
	lat, lon := (r.box.South+r.box.North)/2, r.box.West+r.box.Width()/2
	u := geo.WrapLon(c.Lon-lon) / (overlap * r.box.Width() / 2)
	v := (c.Lat - lat) / (overlap * (r.box.North - r.box.South) / 2)
	out := math.Hypot(u, v) // 0 in the middle, 1 on an edge without corners
	inner := min(1, (1-out)/fringe)
	return inner > 0 && c.Elevation <= r.low+(r.high-r.low)*inner
}

// sandSeas are the great dune fields. The gravel between them is the rule.
var sandSeas = []region{
	{"Badain Jaran", geo.Box{South: 39.3, West: 100.0, North: 41.8, East: 103.6}, 920, 1650},
	{"Tengger", geo.Box{South: 37.5, West: 103.0, North: 39.9, East: 105.4}, 1190, 1650},
	{"Ulan Buh", geo.Box{South: 39.4, West: 105.5, North: 40.8, East: 106.8}, 1020, 1300},
	{"Kubuqi", geo.Box{South: 40.0, West: 107.2, North: 40.6, East: 110.6}, 1000, 1350},
	{"Mu Us", geo.Box{South: 37.6, West: 107.4, North: 39.3, East: 109.9}, 1080, 1500},
	{"Taklamakan", geo.Box{South: 37.4, West: 77.8, North: 40.6, East: 87.6}, 880, 1500},
	{"Kumtag", geo.Box{South: 39.2, West: 90.8, North: 40.5, East: 94.2}, 790, 2000},
	{"Gurbantunggut", geo.Box{South: 44.2, West: 84.8, North: 46.2, East: 90.0}, 260, 800},
	{"Khongoryn Els", geo.Box{South: 43.6, West: 101.4, North: 43.9, East: 102.9}, 1110, 1700},
	{"Karakum", geo.Box{South: 37.8, West: 56.5, North: 40.8, East: 62.5}, 40, 300},
	{"Kyzylkum", geo.Box{South: 41.0, West: 62.0, North: 44.2, East: 66.0}, 60, 400},
	{"Thar", geo.Box{South: 26.0, West: 69.8, North: 28.5, East: 72.6}, 60, 300},
	{"Rub al Khali", geo.Box{South: 17.5, West: 45.0, North: 23.0, East: 56.0}, 70, 900},
	{"An Nafud", geo.Box{South: 27.5, West: 38.6, North: 29.6, East: 42.6}, 580, 1050},
	{"Great Sand Sea", geo.Box{South: 24.5, West: 24.5, North: 29.3, East: 27.6}, -50, 600},
	{"Murzuq", geo.Box{South: 24.0, West: 11.5, North: 26.2, East: 15.5}, 440, 900},
	{"Grand Erg Oriental", geo.Box{South: 29.5, West: 4.0, North: 33.2, East: 9.6}, 80, 400},
	{"Grand Erg Occidental", geo.Box{South: 29.3, West: -1.5, North: 31.6, East: 3.0}, 340, 750},
	{"Erg Chech", geo.Box{South: 23.5, West: -6.0, North: 28.5, East: -0.5}, 210, 480},
	{"Erg Iguidi", geo.Box{South: 25.5, West: -8.0, North: 28.5, East: -5.0}, 320, 500},
	{"Tenere", geo.Box{South: 16.5, West: 10.5, North: 20.5, East: 13.5}, 400, 520},
	{"Namib sand sea", geo.Box{South: -26.5, West: 14.8, North: -23.4, East: 16.0}, 0, 1000},
	{"Simpson", geo.Box{South: -26.8, West: 136.0, North: -23.6, East: 138.8}, 20, 250},
	{"Great Sandy", geo.Box{South: -22.5, West: 122.0, North: -19.0, East: 128.0}, 100, 450},
}

// marshes are wetlands wide enough to rule the going.
var marshes = []region{
	{"West Siberian marshes", geo.Box{South: 56.5, West: 68.0, North: 64.5, East: 83.5}, 30, 150},
	{"Vasyugan mires", geo.Box{South: 55.6, West: 75.0, North: 58.6, East: 83.0}, 90, 160},
	{"Pripet", geo.Box{South: 51.3, West: 24.5, North: 52.7, East: 28.8}, 120, 190},
	{"Hudson Bay lowland", geo.Box{South: 51.0, West: -93.0, North: 57.0, East: -80.0}, 0, 250},
	{"Sudd", geo.Box{South: 6.5, West: 29.5, North: 9.5, East: 31.8}, 390, 450},
	{"Mesopotamian marshes", geo.Box{South: 30.6, West: 46.4, North: 31.8, East: 47.9}, 0, 15},
	{"Okavango delta", geo.Box{South: -19.9, West: 22.3, North: -18.8, East: 23.6}, 940, 985},
	{"Pantanal", geo.Box{South: -19.5, West: -58.5, North: -16.3, East: -55.8}, 85, 200},
}

// watered are lands in a desert that rivers have watered for ages.
var watered = []region{
	{"Nile delta", geo.Box{South: 30.3, West: 30.3, North: 31.5, East: 31.9}, -5, 40},
	{"Mesopotamia", geo.Box{South: 31.2, West: 43.8, North: 33.7, East: 46.4}, 5, 120},
	{"Sindh", geo.Box{South: 24.3, West: 67.4, North: 28.4, East: 69.4}, 0, 150},
	{"Fergana", geo.Box{South: 40.1, West: 70.4, North: 41.1, East: 72.8}, 370, 1000},
	{"Hetao", geo.Box{South: 40.5, West: 106.9, North: 41.2, East: 109.4}, 1020, 1120},
}

// plains are lands that have been mostly ploughed for a century and more.
var plains = []region{
	{"North European plain", geo.Box{South: 49.0, West: -4.5, North: 54.5, East: 24.4}, 0, 400},
	{"Ukraine and the black earth", geo.Box{South: 46.0, West: 26.0, North: 52.0, East: 46.0}, 0, 350},
	{"Pannonian plain", geo.Box{South: 45.0, West: 16.5, North: 48.0, East: 22.5}, 70, 250},
	{"North China plain", geo.Box{South: 32.5, West: 113.5, North: 40.2, East: 119.0}, 0, 150},
	{"Punjab and Ganges plain", geo.Box{South: 22.0, West: 74.0, North: 31.5, East: 89.5}, 10, 320},
	{"Middle West", geo.Box{South: 38.5, West: -98.0, North: 44.5, East: -82.5}, 150, 480},
	{"Prairies of Canada", geo.Box{South: 49.0, West: -113.5, North: 52.8, East: -97.0}, 220, 1050},
	{"Po plain", geo.Box{South: 44.5, West: 7.6, North: 45.7, East: 12.5}, 0, 300},
	{"Wallachia", geo.Box{South: 43.7, West: 23.0, North: 45.2, East: 28.0}, 10, 300},
	{"Middle Volga", geo.Box{South: 50.0, West: 46.0, North: 55.5, East: 52.0}, 10, 300},
	{"Forest steppe of West Siberia", geo.Box{South: 53.5, West: 63.0, North: 56.0, East: 84.0}, 80, 250},
	{"Manchurian plain", geo.Box{South: 41.0, West: 121.5, North: 47.5, East: 127.5}, 10, 350},
	{"Lower Yangtze", geo.Box{South: 29.8, West: 112.0, North: 33.5, East: 121.9}, 0, 150},
	{"Sichuan basin", geo.Box{South: 28.8, West: 103.6, North: 31.6, East: 106.8}, 270, 700},
	{"Kanto", geo.Box{South: 35.4, West: 139.0, North: 36.5, East: 140.5}, 0, 150},
	{"Pampas", geo.Box{South: -38.5, West: -64.0, North: -31.0, East: -58.5}, 0, 300},
	{"Wheat lands of south-east Australia", geo.Box{South: -36.8, West: 141.5, North: -32.5, East: 148.0}, 50, 500},
}

// Named returns the name of the region that gives a place its class, where a
// list of regions and not the climate does; ok is false elsewhere.
func Named(c Climate, class Class) (name string, ok bool) {
	lists := map[Class][][]region{SandDesert: {sandSeas}, Marsh: {marshes}, Cropland: {plains, watered}}
	for _, list := range lists[class] {
		for i := range list {
			if list[i].holds(c) {
				return list[i].name, true
			}
		}
	}
	return "", false
}

func inside(regions []region, c Climate) bool {
	for i := range regions {
		if regions[i].holds(c) {
			return true
		}
	}
	return false
}
