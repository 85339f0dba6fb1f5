package world_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// snowTowns are towns with the greatest snow depth of their usual winter as
// generally known, rounded: good to a fifth or so [cm].
var snowTowns = []struct {
	name         string
	lat, lon, cm float64
}{
	{"Moscow", 55.75, 37.6, 42},
	{"Saint Petersburg", 59.93, 30.3, 33},
	{"Arkhangelsk", 64.54, 40.5, 55},
	{"Murmansk", 68.97, 33.05, 55},
	{"Syktyvkar", 61.67, 50.8, 65},
	{"Perm", 58, 56.2, 68},
	{"Yekaterinburg", 56.84, 60.6, 45},
	{"Ufa", 54.7, 56, 58},
	{"Kazan", 55.8, 49.1, 45},
	{"Samara", 53.2, 50.2, 40},
	{"Saratov", 51.5, 46, 28},
	{"Volgograd", 48.7, 44.5, 13},
	{"Omsk", 55, 73.4, 30},
	{"Novosibirsk", 55, 82.9, 42},
	{"Tomsk", 56.5, 85, 68},
	{"Krasnoyarsk", 56, 92.9, 30},
	{"Yeniseysk", 58.45, 92.15, 65},
	{"Turukhansk", 65.8, 87.95, 85},
	{"Norilsk", 69.3, 88.2, 75},
	{"Irkutsk", 52.28, 104.3, 28},
	{"Ulan-Ude", 51.83, 107.6, 14},
	{"Chita", 52.05, 113.5, 10},
	{"Kyzyl", 51.7, 94.45, 18},
	{"Barnaul", 53.35, 83.77, 45},
	{"Yakutsk", 62, 129.7, 30},
	{"Verkhoyansk", 67.55, 133.4, 30},
	{"Oymyakon", 63.25, 143.15, 35},
	{"Magadan", 59.56, 150.8, 45},
	{"Anadyr", 64.73, 177.5, 50},
	{"Petropavlovsk on Kamchatka", 53.02, 158.65, 110},
	{"Khabarovsk", 48.5, 135.1, 20},
	{"Vladivostok", 43.1, 131.9, 15},
	{"Yuzhno-Sakhalinsk", 46.95, 142.73, 75},
	{"Blagoveshchensk", 50.27, 127.5, 17},
	{"Bodaybo", 57.85, 114.2, 60},
	{"Kirensk", 57.77, 108.1, 50},
	{"Bratsk", 56.1, 101.6, 40},
	{"Tura", 64.27, 100.2, 55},
	{"Khanty-Mansiysk", 61, 69, 62},
	{"Salekhard", 66.5, 66.6, 50},
	{"Tyumen", 57.15, 65.5, 40},
	{"Orenburg", 51.8, 55.1, 33},
	{"Astana", 51.17, 71.4, 25},
	{"Almaty", 43.25, 76.9, 28},
	{"Aktobe", 50.3, 57.2, 30},
	{"Ulaanbaatar", 47.9, 106.9, 8},
	{"Harbin", 45.75, 126.6, 13},
	{"Hailar", 49.2, 119.7, 20},
	{"Urumqi", 43.8, 87.6, 26},
	{"Altay", 47.85, 88.1, 45},
	{"Mohe", 53, 122.5, 30},
	{"Sapporo", 43.06, 141.35, 98},
	{"Asahikawa", 43.77, 142.37, 95},
	{"Aomori", 40.82, 140.75, 110},
	{"Kushiro", 42.98, 144.4, 33},
	{"Wakkanai", 45.4, 141.7, 75},
	{"Helsinki", 60.17, 24.94, 33},
	{"Oulu", 65, 25.5, 50},
	{"Sodankyla", 67.4, 26.6, 80},
	{"Jyvaskyla", 62.24, 25.75, 55},
	{"Tromso", 69.65, 18.95, 105},
	{"Karasjok", 69.47, 25.5, 65},
	{"Roros", 62.57, 11.38, 75},
	{"Kiruna", 67.85, 20.2, 85},
	{"Umea", 63.8, 20.3, 60},
	{"Stockholm", 59.33, 18.07, 28},
	{"Ostersund", 63.18, 14.6, 55},
	{"Warsaw", 52.23, 21, 14},
	{"Minsk", 53.9, 27.57, 24},
	{"Kiev", 50.45, 30.5, 20},
	{"Riga", 56.95, 24.1, 20},
	{"Vilnius", 54.7, 25.3, 25},
	{"Tallinn", 59.43, 24.75, 28},
	{"Davos", 46.8, 9.83, 105},
	{"Winnipeg", 49.9, -97.15, 30},
	{"Regina", 50.45, -104.6, 22},
	{"Calgary", 51.05, -114.1, 14},
	{"Edmonton", 53.55, -113.5, 27},
	{"Saskatoon", 52.13, -106.67, 20},
	{"Thunder Bay", 48.4, -89.25, 38},
	{"Toronto", 43.65, -79.4, 18},
	{"Ottawa", 45.4, -75.7, 45},
	{"Montreal", 45.5, -73.6, 38},
	{"Quebec", 46.8, -71.25, 85},
	{"Goose Bay", 53.3, -60.4, 115},
	{"Fairbanks", 64.84, -147.7, 60},
	{"Whitehorse", 60.72, -135.05, 35},
	{"Yellowknife", 62.45, -114.4, 42},
	{"Churchill", 58.77, -94.17, 42},
	{"Inuvik", 68.36, -133.7, 58},
	{"Barrow", 71.3, -156.8, 35},
	{"Resolute", 74.7, -95, 30},
	{"Prince George", 53.9, -122.75, 45},
	{"Minneapolis", 44.98, -93.27, 27},
	{"Bismarck", 46.8, -100.8, 20},
	{"Duluth", 46.8, -92.1, 48},
	{"International Falls", 48.6, -93.4, 42},
	{"Caribou", 46.87, -68, 75},
	{"Boston", 42.36, -71.06, 25},
	{"Chicago", 41.9, -87.65, 17},
	{"Schefferville", 54.8, -66.8, 105},
}

func TestTownsHaveTheirUsualSnow(t *testing.T) {
	hold, lean := 0.0, 0.0
	n := float64(len(snowTowns))
	for _, c := range snowTowns {
		p := geo.Point{Lat: c.lat, Lon: c.lon}
		h, _ := open().HeightAt(p)
		most := 0.0
		for _, m := range open().Climate.At(p, h.Metres).Months {
			most = math.Max(most, 100*m.SnowDepth)
		}
		ratio := most / c.cm
		lean += math.Log(math.Max(0.01, ratio)) / n
		if ratio < 1.6 && ratio > 1/1.6 {
			hold++
			continue
		}
		t.Logf("%s has %.0f cm, known %.0f", c.name, most, c.cm)
	}
	t.Logf("%.0f of %.0f towns are within a factor of 1.6, on the mean by %.2f", hold, n, math.Exp(lean))
	if hold < 0.75*n || math.Abs(lean) > 0.15 {
		t.Errorf("%.0f of %.0f towns are within a factor of 1.6, on the mean by %.2f; 0.75 is claimed", hold, n, math.Exp(lean))
	}
}
