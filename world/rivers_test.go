package world

import (
	"math"
	"slices"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// rivers close and open on these days of the usual year, as generally known: good
// to some days.
var rivers = []struct {
	name          string
	lat, lon      float64
	closes, opens string
}{
	{"Volga, Nizhny Novgorod", 56.33, 44, "11-25", "04-15"},
	{"Volga, Astrakhan", 46.35, 48.03, "12-18", "03-15"},
	{"Ob, Barnaul", 53.35, 83.8, "11-09", "04-26"},
	{"Ob, Salekhard", 66.53, 66.6, "10-30", "05-31"},
	{"Yenisei, Turukhansk", 65.8, 87.9, "10-26", "05-24"},
	{"Lena, Yakutsk", 62, 129.75, "10-30", "05-17"},
	{"Lena, Kyusyur", 70.7, 127.4, "10-18", "06-04"},
	{"Kolyma, Srednekolymsk", 67.45, 153.7, "10-08", "05-28"},
	{"Amur, Khabarovsk", 48.5, 135, "11-25", "04-22"},
	{"Amur, Nikolaevsk", 53.15, 140.7, "11-18", "05-12"},
	{"Irtysh, Omsk", 55, 73.4, "11-10", "04-22"},
	{"Irtysh, Tobolsk", 58.2, 68.25, "11-09", "04-28"},
	{"Northern Dvina, Arkhangelsk", 64.55, 40.5, "11-10", "05-04"},
	{"Pechora, Ust-Tsilma", 65.45, 52.2, "11-02", "05-16"},
	{"Neva", 59.95, 30.3, "12-05", "04-18"},
	{"Dnieper, Kiev", 50.45, 30.55, "12-18", "03-25"},
	{"Tanana, Nenana", 64.56, -149.1, "10-29", "05-04"},
	{"Yukon, Dawson", 64.06, -139.43, "11-07", "05-09"},
	{"Red River, Winnipeg", 49.9, -97.13, "11-20", "04-10"},
	{"North Saskatchewan, Prince Albert", 53.2, -105.75, "11-14", "04-20"},
	{"Athabasca, Fort McMurray", 56.73, -111.4, "11-08", "04-25"},
	{"Mackenzie, Inuvik", 68.36, -133.75, "10-20", "05-30"},
	{"Songhua, Harbin", 45.75, 126.6, "11-25", "04-08"},
	{"Selenga, Ulan-Ude", 51.83, 107.6, "11-18", "04-25"},
	{"Torne, Haparanda", 65.83, 24.13, "11-12", "05-09"},
	{"Kuskokwim, Bethel", 60.8, -161.75, "11-03", "05-12"},
	{"Ural, Orenburg", 51.77, 55.1, "11-20", "04-12"},
	{"Kama, Perm", 58, 56.25, "11-12", "04-26"},
	{"Vilyuy", 63.75, 121.6, "10-18", "05-20"},
	{"Aldan", 58.6, 125.4, "10-28", "05-12"},
	{"Indigirka, Ust-Nera", 64.57, 143.2, "10-12", "05-22"},
	{"Onon and Shilka", 51.9, 116, "11-05", "04-28"},
	{"Kherlen", 47.3, 110.6, "11-10", "04-10"},
}

func TestRiversCloseAndOpenWhenTheyUsuallyDo(t *testing.T) {
	w, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	var closing, opening []float64
	for _, r := range rivers {
		y, _ := w.iceOf(geo.Point{Lat: r.lat, Lon: r.lon}, true)
		if y.FreezeUp == 0 {
			t.Errorf("%s never closes", r.name)
			continue
		}
		late, slow := apart(y.FreezeUp, monthDay(r.closes)), apart(y.BreakUp, monthDay(r.opens))
		t.Logf("%-24s closes %+.0f d, opens %+.0f d, bears a person after %.0f d", r.name, late, slow, apart(firstBearing(&y), y.FreezeUp))
		closing, opening = append(closing, math.Abs(late)), append(opening, math.Abs(slow))
	}
	slices.Sort(closing)
	slices.Sort(opening)
	late, slow := quantile(closing, 0.5), quantile(opening, 0.5)
	t.Logf("%d rivers: median error of closing %.0f d, nine in ten %.0f; of opening %.0f d, nine in ten %.0f",
		len(closing), late, quantile(closing, 0.9), slow, quantile(opening, 0.9))
	if late > 9 || slow > 6 {
		t.Errorf("rivers are off by %.0f and %.0f days; 9 and 6 are claimed", late, slow)
	}
}
