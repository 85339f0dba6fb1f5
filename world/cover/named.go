package cover

import "github.com/longwalk/longwalk/geo"

// region is a named box, drawn from general knowledge (SettingCoverNames) and
// good to some tens of kilometres.
type region struct {
	name string
	box  geo.Box
}

// sandSeas are the great dune fields. The gravel between them is the rule.
var sandSeas = []region{
	{"Badain Jaran", geo.Box{South: 39.3, West: 100.0, North: 41.8, East: 103.6}},
	{"Tengger", geo.Box{South: 37.5, West: 103.0, North: 39.9, East: 105.4}},
	{"Ulan Buh", geo.Box{South: 39.4, West: 105.5, North: 40.8, East: 106.8}},
	{"Kubuqi", geo.Box{South: 40.0, West: 107.2, North: 40.6, East: 110.6}},
	{"Mu Us", geo.Box{South: 37.6, West: 107.4, North: 39.3, East: 109.9}},
	{"Taklamakan", geo.Box{South: 37.4, West: 77.8, North: 40.6, East: 87.6}},
	{"Kumtag", geo.Box{South: 39.2, West: 90.8, North: 40.5, East: 94.2}},
	{"Gurbantunggut", geo.Box{South: 44.2, West: 84.8, North: 46.2, East: 90.0}},
	{"Khongoryn Els", geo.Box{South: 43.6, West: 101.4, North: 43.9, East: 102.9}},
	{"Karakum", geo.Box{South: 37.8, West: 56.5, North: 40.8, East: 62.5}},
	{"Kyzylkum", geo.Box{South: 41.0, West: 62.0, North: 44.2, East: 66.0}},
	{"Thar", geo.Box{South: 26.0, West: 69.8, North: 28.5, East: 72.6}},
	{"Rub al Khali", geo.Box{South: 17.5, West: 45.0, North: 23.0, East: 56.0}},
	{"An Nafud", geo.Box{South: 27.5, West: 38.6, North: 29.6, East: 42.6}},
	{"Great Sand Sea", geo.Box{South: 24.5, West: 24.5, North: 29.3, East: 27.6}},
	{"Murzuq", geo.Box{South: 24.0, West: 11.5, North: 26.2, East: 15.5}},
	{"Grand Erg Oriental", geo.Box{South: 29.5, West: 4.0, North: 33.2, East: 9.6}},
	{"Grand Erg Occidental", geo.Box{South: 29.3, West: -1.5, North: 31.6, East: 3.0}},
	{"Erg Chech", geo.Box{South: 23.5, West: -6.0, North: 28.5, East: -0.5}},
	{"Erg Iguidi", geo.Box{South: 25.5, West: -8.0, North: 28.5, East: -5.0}},
	{"Tenere", geo.Box{South: 16.5, West: 10.5, North: 20.5, East: 13.5}},
	{"Namib sand sea", geo.Box{South: -26.5, West: 14.8, North: -23.4, East: 16.0}},
	{"Simpson", geo.Box{South: -26.8, West: 136.0, North: -23.6, East: 138.8}},
	{"Great Sandy", geo.Box{South: -22.5, West: 122.0, North: -19.0, East: 128.0}},
}

// marshes are wetlands wide enough to rule the going.
var marshes = []region{
	{"West Siberian marshes", geo.Box{South: 56.5, West: 68.0, North: 64.5, East: 83.5}},
	{"Pripet", geo.Box{South: 51.3, West: 24.5, North: 52.7, East: 28.8}},
	{"Hudson Bay lowland", geo.Box{South: 51.0, West: -93.0, North: 57.0, East: -80.0}},
	{"Sudd", geo.Box{South: 6.5, West: 29.5, North: 9.5, East: 31.8}},
	{"Mesopotamian marshes", geo.Box{South: 30.6, West: 46.4, North: 31.8, East: 47.9}},
	{"Okavango delta", geo.Box{South: -19.9, West: 22.3, North: -18.8, East: 23.6}},
	{"Pantanal", geo.Box{South: -19.5, West: -58.5, North: -16.3, East: -55.8}},
}

// watered are lands in a desert that rivers have watered for ages.
var watered = []region{
	{"Nile delta", geo.Box{South: 30.3, West: 30.3, North: 31.5, East: 31.9}},
	{"Mesopotamia", geo.Box{South: 31.2, West: 43.8, North: 33.7, East: 46.4}},
	{"Sindh", geo.Box{South: 24.3, West: 67.4, North: 28.4, East: 69.4}},
	{"Fergana", geo.Box{South: 40.1, West: 70.4, North: 41.1, East: 72.8}},
	{"Hetao", geo.Box{South: 40.5, West: 106.9, North: 41.2, East: 109.4}},
}

// plains are lands that have been mostly ploughed for a century and more.
var plains = []region{
	{"North European plain", geo.Box{South: 49.0, West: -4.5, North: 54.5, East: 24.4}},
	{"Ukraine and the black earth", geo.Box{South: 46.0, West: 26.0, North: 52.0, East: 46.0}},
	{"Pannonian plain", geo.Box{South: 45.0, West: 16.5, North: 48.0, East: 22.5}},
	{"North China plain", geo.Box{South: 32.5, West: 113.5, North: 40.2, East: 119.0}},
	{"Punjab and Ganges plain", geo.Box{South: 22.0, West: 74.0, North: 31.5, East: 89.5}},
	{"Middle West", geo.Box{South: 38.5, West: -98.0, North: 44.5, East: -82.5}},
	{"Prairies of Canada", geo.Box{South: 49.0, West: -113.5, North: 52.8, East: -97.0}},
	{"Po plain", geo.Box{South: 44.5, West: 7.6, North: 45.7, East: 12.5}},
	{"Wallachia", geo.Box{South: 43.7, West: 23.0, North: 45.2, East: 28.0}},
	{"Middle Volga", geo.Box{South: 50.0, West: 46.0, North: 55.5, East: 52.0}},
	{"Forest steppe of West Siberia", geo.Box{South: 53.5, West: 63.0, North: 56.0, East: 84.0}},
	{"Manchurian plain", geo.Box{South: 41.0, West: 121.5, North: 47.5, East: 127.5}},
	{"Lower Yangtze", geo.Box{South: 29.8, West: 112.0, North: 33.5, East: 121.9}},
	{"Sichuan basin", geo.Box{South: 28.8, West: 103.6, North: 31.6, East: 106.8}},
	{"Kanto", geo.Box{South: 35.4, West: 139.0, North: 36.5, East: 140.5}},
	{"Pampas", geo.Box{South: -38.5, West: -64.0, North: -31.0, East: -58.5}},
	{"Wheat lands of south-east Australia", geo.Box{South: -36.8, West: 141.5, North: -32.5, East: 148.0}},
}

// SandSea returns the name of the sand sea that holds a place.
func SandSea(p geo.Point) (name string, ok bool) {
	for _, r := range sandSeas {
		if r.box.Contains(p) {
			return r.name, true
		}
	}
	return "", false
}

// Named returns the name of the region that gives a place its class, where a
// list of boxes and not the climate does; ok is false elsewhere.
func Named(p geo.Point, class Class) (name string, ok bool) {
	lists := map[Class][][]region{SandDesert: {sandSeas}, Marsh: {marshes}, Cropland: {plains, watered}}
	for _, list := range lists[class] {
		for _, r := range list {
			if r.box.Contains(p) {
				return r.name, true
			}
		}
	}
	return "", false
}

func inside(regions []region, p geo.Point) bool {
	for _, r := range regions {
		if r.box.Contains(p) {
			return true
		}
	}
	return false
}
