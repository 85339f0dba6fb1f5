package territory

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

var loaded = sync.OnceValues(func() (*Map, error) {
	a, err := atlas.Open()
	if err != nil {
		return nil, err
	}
	return New(a)
})

func whole(t testing.TB) *Map {
	t.Helper()
	m, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func day(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// towns of the tests; where the modern name differs, the old one.
var towns = map[string]geo.Point{
	"Warsaw": {Lat: 52.23, Lon: 21.01}, "Pinsk": {Lat: 52.12, Lon: 26.10}, "Bialystok": {Lat: 53.13, Lon: 23.16},
	"Lwow": {Lat: 49.84, Lon: 24.03}, "Wilno": {Lat: 54.69, Lon: 25.28}, "Krakow": {Lat: 50.06, Lon: 19.94},
	"Lublin": {Lat: 51.25, Lon: 22.57}, "Poznan": {Lat: 52.41, Lon: 16.93}, "Lodz": {Lat: 51.77, Lon: 19.46},
	"Danzig": {Lat: 54.35, Lon: 18.64}, "Katowice": {Lat: 50.26, Lon: 19.02}, "Breslau": {Lat: 51.11, Lon: 17.03},
	"Suwalki": {Lat: 54.10, Lon: 22.93}, "Grodno": {Lat: 53.68, Lon: 23.83}, "Brest": {Lat: 52.09, Lon: 23.69},
	"Plock": {Lat: 52.55, Lon: 19.70}, "Glebokie": {Lat: 55.14, Lon: 27.69}, "Minsk": {Lat: 53.90, Lon: 27.57},
	"Lubaczow": {Lat: 50.16, Lon: 23.12}, "Rzeszow": {Lat: 50.04, Lon: 22.00}, "Riga": {Lat: 56.95, Lon: 24.11},
	"Kaunas": {Lat: 54.90, Lon: 23.90}, "Tallinn": {Lat: 59.42, Lon: 24.75}, "Kiev": {Lat: 50.45, Lon: 30.52},
	"Moscow": {Lat: 55.75, Lon: 37.62}, "Yakutsk": {Lat: 62.03, Lon: 129.73}, "Irkutsk": {Lat: 52.29, Lon: 104.28},
	"Chita": {Lat: 52.03, Lon: 113.50}, "Kyakhta": {Lat: 50.36, Lon: 106.45}, "Kyzyl": {Lat: 51.72, Lon: 94.44},
	"Alma-Ata": {Lat: 43.25, Lon: 76.93}, "Kermine": {Lat: 40.13, Lon: 65.37}, "Gorno-Altaisk": {Lat: 51.96, Lon: 85.96},
	"Ulaanbaatar": {Lat: 47.92, Lon: 106.92}, "Dalanzadgad": {Lat: 43.57, Lon: 104.43}, "Zamyn-Uud": {Lat: 43.71, Lon: 111.90},
	"Kalgan": {Lat: 40.82, Lon: 114.88}, "Datong": {Lat: 40.08, Lon: 113.30}, "Hohhot": {Lat: 40.84, Lon: 111.75},
	"Harbin": {Lat: 45.75, Lon: 126.64}, "Hailar": {Lat: 49.21, Lon: 119.74}, "Chengde": {Lat: 40.97, Lon: 117.94},
	"Dairen": {Lat: 38.96, Lon: 121.60}, "Mukden": {Lat: 41.80, Lon: 123.43}, "Peking": {Lat: 39.91, Lon: 116.40},
	"Ejin": {Lat: 41.95, Lon: 101.07}, "Dingyuanying": {Lat: 38.84, Lon: 105.67}, "Yinchuan": {Lat: 38.47, Lon: 106.27},
	"Jiuquan": {Lat: 39.74, Lon: 98.51}, "Lanzhou": {Lat: 36.06, Lon: 103.83}, "Xining": {Lat: 36.62, Lon: 101.78},
	"Koko Nor": {Lat: 36.90, Lon: 100.20}, "Golmud": {Lat: 36.41, Lon: 94.90}, "Yenan": {Lat: 36.59, Lon: 109.49},
	"Jyekundo": {Lat: 33.00, Lon: 97.01}, "Batang": {Lat: 30.00, Lon: 99.11}, "Kangding": {Lat: 30.05, Lon: 101.96},
	"Chongqing": {Lat: 29.56, Lon: 106.55}, "Chengdu": {Lat: 30.66, Lon: 104.07}, "Dongsheng": {Lat: 39.82, Lon: 109.98},
	"Urumqi": {Lat: 43.83, Lon: 87.62}, "Hami": {Lat: 42.83, Lon: 93.51}, "Kulja": {Lat: 43.91, Lon: 81.33},
	"Lhasa": {Lat: 29.65, Lon: 91.12}, "Chamdo": {Lat: 31.14, Lon: 97.17}, "Shentsa": {Lat: 30.93, Lon: 88.71},
	"Tawang": {Lat: 27.59, Lon: 91.87}, "Punakha": {Lat: 27.59, Lon: 89.86}, "Gangtok": {Lat: 27.33, Lon: 88.61},
	"west of Nathu La": {Lat: 27.38, Lon: 88.78}, "Kathmandu": {Lat: 27.71, Lon: 85.32}, "Darjeeling": {Lat: 27.04, Lon: 88.26},
	"Leh": {Lat: 34.16, Lon: 77.58}, "Calcutta": {Lat: 22.57, Lon: 88.36}, "Lahore": {Lat: 31.55, Lon: 74.34},
	"Simla": {Lat: 31.10, Lon: 77.17}, "Gulf of Guinea": {Lat: 0, Lon: 0}, "Pacific": {Lat: 20, Lon: -150},
	"Paris": {Lat: 48.86, Lon: 2.35}, "Prague": {Lat: 50.08, Lon: 14.44}, "Sevastopol": {Lat: 44.60, Lon: 33.55},
	"Sydney": {Lat: -33.87, Lon: 151.1}, "Baykonur": {Lat: 45.95, Lon: 63.4},
}

// TestWhoHeldIt states history: who ruled there in fact that day; "" for not
// known.
func TestWhoHeldIt(t *testing.T) {
	m := whole(t)
	for _, c := range []struct{ town, day, controller string }{
		{"Warsaw", "1939-08-01", "Poland"},
		{"Warsaw", "1939-09-27", "Poland"},
		{"Warsaw", "1939-09-28", "Germany"},
		{"Warsaw", "1940-06-01", "Germany"},
		{"Warsaw", "1945-01-16", "Germany"},
		{"Warsaw", "1945-01-17", "Poland"},
		{"Warsaw", "1945-03-01", "Poland"},
		{"Warsaw", "1965-01-01", ""},
		{"Warsaw", "2020-01-01", "Poland"},
		{"Pinsk", "1939-09-16", "Poland"},
		{"Pinsk", "1939-09-17", "Soviet Union"},
		{"Pinsk", "1939-11-19", "Soviet Union"},
		{"Pinsk", "1941-07-03", "Soviet Union"},
		{"Pinsk", "1941-07-04", "Germany"},
		{"Pinsk", "1944-07-13", "Germany"},
		{"Pinsk", "1944-07-14", "Soviet Union"},
		{"Pinsk", "1991-12-25", "Soviet Union"},
		{"Pinsk", "1991-12-26", "Belarus"},
		{"Bialystok", "1940-01-01", "Soviet Union"},
		{"Bialystok", "1941-09-01", "Germany"},
		{"Bialystok", "1944-07-27", "Poland"},
		{"Lwow", "1939-09-21", "Poland"},
		{"Lwow", "1939-09-22", "Soviet Union"},
		{"Lwow", "1941-06-29", "Soviet Union"},
		{"Lwow", "1941-08-01", "Germany"},
		{"Lwow", "1944-07-26", "Germany"},
		{"Lwow", "1944-07-27", "Soviet Union"},
		{"Wilno", "1939-10-27", "Soviet Union"},
		{"Wilno", "1939-10-28", "Lithuania"},
		{"Wilno", "1940-06-15", "Soviet Union"},
		{"Wilno", "1941-06-24", "Germany"},
		{"Wilno", "1944-07-13", "Soviet Union"},
		{"Krakow", "1940-01-01", "Germany"},
		{"Lublin", "1944-07-21", "Germany"},
		{"Lublin", "1944-08-01", "Poland"},
		{"Poznan", "1940-01-01", "Germany"},
		{"Katowice", "1939-08-01", "Poland"},
		{"Breslau", "1939-08-01", "Germany"},
		{"Danzig", "1939-08-01", "Danzig"},
		{"Danzig", "1940-01-01", "Germany"},
		{"Suwalki", "1940-01-01", "Germany"},
		{"Brest", "1940-01-01", "Soviet Union"},
		{"Brest", "1941-06-22", "Germany"},
		{"Lubaczow", "1940-01-01", "Soviet Union"},
		{"Rzeszow", "1940-01-01", "Germany"},
		{"Minsk", "1938-06-01", "Soviet Union"},
		{"Glebokie", "1938-06-01", "Poland"},
		{"Glebokie", "1940-01-01", "Soviet Union"},
		{"Riga", "1939-01-01", "Latvia"},
		{"Riga", "1941-09-01", "Germany"},
		{"Kaunas", "1940-09-01", "Soviet Union"},
		{"Tallinn", "1940-01-01", "Estonia"},
		{"Kiev", "1942-01-01", "Germany"},
		{"Moscow", "1941-12-01", "Soviet Union"},
		{"Yakutsk", "1941-04-10", "Soviet Union"},
		{"Irkutsk", "1941-05-20", "Soviet Union"},
		{"Alma-Ata", "1941-05-20", "Soviet Union"},
		{"Kermine", "1942-07-24", "Soviet Union"},
		{"Gorno-Altaisk", "1941-07-24", "Soviet Union"},
		{"Baykonur", "1941-07-24", "Soviet Union"},
		{"Baykonur", "2020-07-24", ""},
		{"Kyakhta", "1941-06-20", "Soviet Union"},
		{"Kyzyl", "1941-06-20", "Tuva"},
		{"Kyzyl", "1944-10-10", "Tuva"},
		{"Kyzyl", "1944-10-11", "Soviet Union"},
		{"Kyzyl", "1944-11-01", "Soviet Union"},
		{"Ulaanbaatar", "1941-07-01", "Mongolian People's Republic"},
		{"Ulaanbaatar", "2020-01-01", "Mongolia"},
		{"Ulaanbaatar", "1900-01-01", ""},
		{"Ulaanbaatar", "1924-11-25", ""},
		{"Ulaanbaatar", "1924-11-26", "Mongolian People's Republic"},
		{"Zamyn-Uud", "1941-07-01", "Mongolian People's Republic"},
		{"Dalanzadgad", "1941-07-01", "Mongolian People's Republic"},
		{"Kalgan", "1941-07-01", "Mengjiang"},
		{"Datong", "1941-07-01", "Mengjiang"},
		{"Hohhot", "1941-07-01", "Mengjiang"},
		{"Kalgan", "1945-08-18", "Mengjiang"},
		{"Kalgan", "1945-08-19", ""},
		{"Harbin", "1941-07-01", "Manchukuo"},
		{"Hailar", "1941-07-01", "Manchukuo"},
		{"Chengde", "1941-07-01", "Manchukuo"},
		{"Mukden", "1941-07-01", "Manchukuo"},
		{"Dairen", "1941-07-01", "Japan"},
		{"Peking", "1941-07-01", "Japan"},
		{"Ejin", "1941-08-20", "Nationalist China"},
		{"Dongsheng", "1941-08-20", "Nationalist China"},
		{"Dingyuanying", "1941-08-20", "Ma Hongkui"},
		{"Yinchuan", "1941-08-20", "Ma Hongkui"},
		{"Jiuquan", "1941-09-15", "Ma Buqing"},
		{"Jiuquan", "1942-09-15", "Nationalist China"},
		{"Lanzhou", "1941-09-15", "Nationalist China"},
		{"Koko Nor", "1941-10-01", "Ma Bufang"},
		{"Xining", "1941-10-01", "Ma Bufang"},
		{"Golmud", "1941-10-01", "Ma Bufang"},
		{"Jyekundo", "1941-10-01", "Ma Bufang"},
		{"Yenan", "1941-10-01", "Communist Party of China"},
		{"Batang", "1941-10-01", "Liu Wenhui"},
		{"Kangding", "1941-10-01", "Liu Wenhui"},
		{"Chengdu", "1941-10-01", "Nationalist China"},
		{"Chongqing", "1941-10-01", "Nationalist China"},
		{"Urumqi", "1941-10-01", "Sheng Shicai"},
		{"Urumqi", "1944-08-28", "Sheng Shicai"},
		{"Urumqi", "1944-08-29", "Nationalist China"},
		{"Hami", "1941-10-01", "Sheng Shicai"},
		{"Kulja", "1945-06-01", "East Turkestan Republic"},
		{"Lhasa", "1942-01-15", "Tibet"},
		{"Chamdo", "1942-01-15", "Tibet"},
		{"Shentsa", "1941-12-01", "Tibet"},
		{"Lhasa", "1951-05-22", "Tibet"},
		{"Lhasa", "1951-05-23", ""},
		{"Tawang", "1942-03-01", "Tibet"},
		{"Gangtok", "1942-03-30", "Sikkim"},
		{"west of Nathu La", "1942-03-30", "Sikkim"},
		{"Punakha", "1942-03-30", "Bhutan"},
		{"Kathmandu", "1942-03-30", "Nepal"},
		{"Darjeeling", "1942-03-30", "Britain"},
		{"Calcutta", "1942-03-30", "Britain"},
		{"Simla", "1942-03-30", "Britain"},
		{"Lahore", "1947-08-14", "Britain"},
		{"Lahore", "1947-08-15", ""},
		{"Leh", "1941-10-01", "Jammu and Kashmir"},
		{"Gulf of Guinea", "1941-10-01", ""},
		{"Pacific", "2020-01-01", ""},
		{"Paris", "1941-01-01", ""},
		{"Paris", "2020-01-01", "France"},
		{"Prague", "1992-01-01", ""},
		{"Sevastopol", "2010-01-01", "Ukraine"},
		{"Sevastopol", "2020-01-01", ""},
		{"Sydney", "2020-01-01", "Australia"},
	} {
		h, ok := m.Who(towns[c.town], day(t, c.day))
		if ok != (c.controller != "") || h.Controller != c.controller {
			t.Errorf("%s on %s: held by %q (%s, %s), want %q", c.town, c.day, h.Controller, h.ID, m.Unit(m.Region(towns[c.town])), c.controller)
		}
	}
	if _, ok := towns["Plock"]; !ok {
		t.Fatal("no towns")
	}
}

// TestZones states to which zone of occupied Poland and of the Japanese sphere
// a town belonged.
func TestZones(t *testing.T) {
	m := whole(t)
	for _, c := range []struct{ town, day, id, name string }{
		{"Warsaw", "1940-06-01", "PL-GG", "General Government"},
		{"Lodz", "1940-06-01", "PL-WAR", "Reichsgau Wartheland"},
		{"Plock", "1940-06-01", "PL-ZIC", "Germany"},
		{"Danzig", "1940-06-01", "PL-DWP", "Germany"},
		{"Katowice", "1940-06-01", "PL-OOS", "German"},
		{"Lwow", "1941-08-01", "PL-GAL", "Germany"},
		{"Bialystok", "1941-09-01", "PL-BIA", "Germany"},
		{"Grodno", "1941-12-01", "PL-BIA", "Bezirk Bialystok"},
		{"Pinsk", "1941-09-01", "PL-BRP", "the Third Reich"},
		{"Kalgan", "1938-01-01", "MG-1", "Japan"},
		{"Datong", "1938-01-01", "MG-2", "Mengjiang"},
		{"Kalgan", "1939-09-01", "MG", "Japan"},
		{"Shentsa", "1941-12-01", "TB-CH", "Tibet"},
		{"Tawang", "1941-12-01", "TB-TW", "Tibet"},
		{"Chita", "1941-06-01", "SU-CH", "USSR"},
		{"Kyakhta", "1941-06-01", "SU-BM", "u.s.s.r."},
		{"Ulaanbaatar", "1941-06-01", "MN", "Mongolia"},
		{"Ulaanbaatar", "1941-06-01", "MN", "Mongolian People's Republic"},
		{"Ulaanbaatar", "1941-06-01", "MN", "the Soviet Union"},
		{"Darjeeling", "1941-06-01", "IN", "India"},
		{"Xining", "1941-06-01", "RC-QH", "China"},
		{"Harbin", "1941-06-01", "MCK", "Manchuria"},
	} {
		h, _ := m.Who(towns[c.town], day(t, c.day))
		if h.ID != c.id || !h.Is(c.name) {
			t.Errorf("%s on %s: %s (%s), want %s, and called %q", c.town, c.day, h.ID, h.Name, c.id, c.name)
		}
	}
}

func TestNamesThatDoNotMeanTheHolder(t *testing.T) {
	m := whole(t)
	for _, c := range []struct{ town, day, name string }{
		{"Warsaw", "1940-06-01", "Soviet Union"},
		{"Warsaw", "1940-06-01", "Poland"},
		{"Lhasa", "1942-01-01", "China"},
		{"Gangtok", "1942-01-01", "Tibet"},
		{"Moscow", "2020-01-01", "Soviet Union"},
		{"Kyakhta", "1941-01-01", "Mongolia"},
		{"Ulaanbaatar", "1941-01-01", ""},
		{"Urumqi", "1943-06-01", "Soviet Union"},
		{"Harbin", "1941-06-01", "China"},
	} {
		if h, ok := m.Who(towns[c.town], day(t, c.day)); !ok || h.Is(c.name) {
			t.Errorf("%s on %s is held by %s, and that is called %q", c.town, c.day, h.Controller, c.name)
		}
	}
	h, _ := m.Who(towns["Ulaanbaatar"], day(t, "1941-01-01"))
	if h.RuledBy("Soviet Union") || !h.RuledBy("Mongolia") {
		t.Errorf("Mongolia of 1941 is ruled by %s", h.Controller)
	}
	names := m.Names()
	for _, want := range []string{"Soviet Union", "USSR", "General Government", "Tibet", "Mongolia", "Canada"} {
		if !slices.Contains(names, want) {
			t.Errorf("Names lacks %q", want)
		}
	}
}

// TestHistoryOfPinsk: Poland, the Soviet Union, Germany, the Soviet Union, Belarus.
func TestHistoryOfPinsk(t *testing.T) {
	var got []string
	for _, h := range whole(t).History(towns["Pinsk"]) {
		if n := len(got); n == 0 || got[n-1] != h.Controller {
			got = append(got, h.Controller)
		}
	}
	if s := strings.Join(got, ", "); s != "Poland, Soviet Union, Germany, Soviet Union, Belarus" {
		t.Errorf("Pinsk was held by %s", s)
	}
}

// TestFirstAndLastDays: a holding stands on its first day and not the day
// before, on the day before its end and not on its end.
func TestFirstAndLastDays(t *testing.T) {
	m := whole(t)
	rows := 0
	for i := range m.regions {
		r := Region(i)
		for _, x := range m.regions[i].rows {
			rows++
			for _, c := range []struct {
				day  time.Time
				held bool
			}{{x.From.AddDate(0, 0, -1), false}, {x.From, true}, {x.To.AddDate(0, 0, -1), true}, {x.To, false}} {
				h, ok := m.Held(r, c.day)
				if same := ok && h == x.Holding; same != c.held {
					t.Errorf("%s, %s: held by %s is %v, want %v", m.Unit(r), c.day.Format(time.DateOnly), x.ID, same, c.held)
				}
			}
			if x.Work.Key == "" {
				t.Errorf("%s rests on no work", x.ID)
			}
		}
	}
	if rows < len(m.Holdings()) {
		t.Errorf("%d rows on the ground, %d in the table", rows, len(m.Holdings()))
	}
}
