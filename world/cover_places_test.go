package world_test

import (
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// coverPlaces are places over the Earth with what a traveller would call the
// ground there; one word of the class is enough, and a border case has several.
var coverPlaces = []struct {
	name     string
	lat, lon float64
	classes  string
}{
	{"Kirensk", 57.8, 108.1, "taiga"},
	{"Yakutsk", 62, 129.7, "open larch|taiga"},
	{"Verkhoyansk", 67.5, 133.4, "open larch"},
	{"Oymyakon", 63.3, 143.2, "open larch"},
	{"Tiksi", 71.6, 128.9, "tundra"},
	{"Norilsk", 69.3, 88.2, "tundra|open larch"},
	{"Igarka", 67.4, 86.5, "open larch|taiga"},
	{"Surgut", 61.3, 73.5, "marsh|taiga"},
	{"Vasyugan", 57, 77, "marsh"},
	{"Tomsk", 56.5, 85, "taiga|broad"},
	{"Novosibirsk", 55, 83, "steppe|fields|broad|taiga"},
	{"Omsk", 55, 73.4, "steppe|fields|broad"},
	{"Kyzyl", 51.7, 94.4, "steppe"},
	{"Ulaanbaatar", 47.9, 106.9, "steppe"},
	{"Choibalsan", 48.1, 114.5, "steppe"},
	{"Khangai", 47.5, 99.5, "steppe|high|tundra|taiga"},
	{"Dalanzadgad", 43.6, 104.4, "gravel|semi"},
	{"Mandalgobi", 45.8, 106.3, "semi|steppe"},
	{"Sainshand", 44.9, 110.1, "semi|gravel"},
	{"Ejin", 42, 101, "gravel"},
	{"Hami", 42.8, 93.5, "gravel"},
	{"Takla", 39, 83, "sand"},
	{"Badain", 40.3, 102, "sand"},
	{"Altai town", 46.4, 96.3, "semi|steppe|high"},
	{"Golmud", 36.4, 94.9, "gravel|semi"},
	{"Tuotuohe", 34.2, 92.4, "high|semi"},
	{"Nagqu", 31.5, 92.1, "high"},
	{"Lhasa", 29.7, 91.1, "high|steppe"},
	{"Shiquanhe", 32.5, 80.1, "semi|high|gravel"},
	{"Gangtok", 27.3, 88.6, "rain|broad"},
	{"Darjeeling", 27.05, 88.26, "rain|broad"},
	{"Delhi", 28.6, 77.2, "fields"},
	{"Kathmandu", 27.7, 85.3, "broad|fields|rain"},
	{"Jaisalmer", 26.9, 70.9, "sand|gravel"},
	{"Warsaw", 52.2, 21, "fields"},
	{"Pinsk", 52.1, 26.1, "marsh"},
	{"Kiev", 50.4, 30.5, "fields"},
	{"Moscow", 55.8, 37.6, "broad|fields|taiga"},
	{"Arkhangelsk", 64.5, 40.7, "taiga"},
	{"Murmansk", 69, 33, "open|taiga|tundra"},
	{"Sodankyla", 67.4, 26.6, "taiga|open"},
	{"Hardangervidda", 60.2, 7.5, "tundra"},
	{"Jungfraujoch", 46.5, 8, "ice|rock"},
	{"Davos", 46.8, 9.8, "taiga|broad|high"},
	{"Rome", 41.9, 12.5, "dry-summer|fields"},
	{"Po valley", 45.1, 10, "fields"},
	{"Madrid", 40.4, -3.7, "dry-summer|steppe|fields"},
	{"Nile delta", 30.9, 31, "fields"},
	{"Cairo desert", 30, 32.5, "gravel"},
	{"In Salah", 27.2, 2.5, "gravel|sand"},
	{"Bilma", 18.7, 12.9, "sand|gravel"},
	{"Niamey", 13.5, 2.1, "savanna|semi"},
	{"Kisangani", 0.5, 25.2, "rain"},
	{"Nairobi", -1.3, 36.8, "savanna|broad"},
	{"Serengeti", -2.3, 34.8, "savanna"},
	{"Kalahari", -24, 21.5, "savanna|semi"},
	{"Sossusvlei", -24.7, 15.3, "sand"},
	{"Okavango", -19.3, 22.8, "marsh|savanna"},
	{"Alice", -23.8, 133.9, "semi|gravel"},
	{"Simpson", -25, 137.3, "sand"},
	{"Whitehorse", 60.7, -135, "taiga|open"},
	{"Old Crow", 67.6, -139.8, "open|taiga|tundra"},
	{"Inuvik", 68.3, -133.5, "open|tundra"},
	{"Barrow", 71.3, -156.7, "tundra"},
	{"Yellowknife", 62.5, -114.4, "taiga|open"},
	{"Churchill", 58.7, -94, "tundra|marsh|open"},
	{"Saskatoon", 52.1, -106.6, "fields|steppe"},
	{"Des Moines", 41.6, -93.6, "fields"},
	{"White Mts", 44.2, -71.4, "taiga|broad"},
	{"Phoenix", 33.4, -112, "gravel|semi"},
	{"Death Valley", 36.3, -116.9, "gravel"},
	{"Manaus", -3, -60, "rain"},
	{"Cuzco puna", -14.5, -71, "high"},
	{"Altiplano", -18, -68, "high|semi"},
	{"Pampas", -35, -61, "fields|steppe|broad"},
	{"Patagonia", -47, -69, "semi|steppe"},
	{"Atacama", -23.5, -69, "gravel"},
	{"Greenland", 72, -40, "ice"},
	{"Vatnajokull", 64.4, -16.8, "ice"},
	{"Antarctica", -80, 0, "ice"},
	{"Sichuan", 30.6, 104.5, "fields"},
	{"Manchuria", 45, 125, "fields|steppe"},
	{"Beijing", 39.9, 116.4, "fields"},
	{"Shanghai", 31, 121, "fields"},
	{"Java", -7.3, 110, "fields|rain"},
	{"Borneo", 1, 114, "rain"},
	{"Pamir", 38.2, 73.5, "high|gravel|rock|tundra|semi"},
	{"Karakoram", 35.8, 76.3, "ice|rock"},
	{"Baltoro", 35.74, 76.4, "ice|rock"},
	{"Tehran plain", 35, 51.5, "gravel|semi"},
	{"Baghdad", 33.3, 44.4, "gravel|fields|semi"},
	{"Basra marsh", 31, 47, "marsh"},
	{"Volga steppe", 50, 45, "steppe|fields"},
	{"Kazakh steppe", 50, 68, "steppe"},
	{"Betpak", 46, 70, "semi|gravel"},
	{"Karakum", 39, 59, "sand"},
	{"Tashkent", 41.3, 69.3, "steppe|fields|semi|dry-summer"},
	{"Almaty", 43.2, 76.9, "steppe|broad|fields"},
	{"Vladivostok", 43.1, 131.9, "broad"},
	{"Khabarovsk", 48.5, 135.1, "broad|taiga"},
	{"Sakhalin", 50, 143, "taiga"},
	{"Kamchatka", 56, 160, "taiga|open|tundra"},
	{"Svalbard", 78.5, 17, "ice|tundra"},
	{"Novaya Zemlya", 76, 62, "ice|tundra"},
	{"Everest", 27.98, 86.92, "ice|rock"},
	{"Pantanal", -18, -57, "marsh|savanna"},
}

// Of a hundred places nine in ten must be what a traveller would call them: the
// rest lie on a border, or in mountains that coarse heights do not show.
func TestCoverIsWhatATravellerWouldSay(t *testing.T) {
	wrong := 0
	for _, p := range coverPlaces {
		got := open().Cover(geo.Point{Lat: p.lat, Lon: p.lon}).String()
		right := false
		for _, word := range strings.Split(p.classes, "|") {
			right = right || strings.Contains(got, word)
		}
		if !right {
			wrong++
			t.Logf("%s is %s, not %s", p.name, got, p.classes)
		}
	}
	t.Logf("%d of %d are wrong", wrong, len(coverPlaces))
	if wrong*10 > len(coverPlaces) {
		t.Errorf("%d of %d places are covered wrongly", wrong, len(coverPlaces))
	}
}

func TestCoverSaysWhereItComesFrom(t *testing.T) {
	for _, c := range []struct {
		lat, lon float64
		source   string
	}{{40.3, 102, "Badain Jaran"}, {52.1, 26.1, "Pripet"}, {57.8, 108.1, "derived from climate"}} {
		found := ""
		for _, v := range open().Show(geo.Point{Lat: c.lat, Lon: c.lon}, at(t, "1941-07-01T12")).Values {
			if v.Name == "cover" {
				found = v.Source
			}
		}
		if !strings.Contains(found, c.source) {
			t.Errorf("cover at %g, %g comes from %q, not %q", c.lat, c.lon, found, c.source)
		}
	}
}
