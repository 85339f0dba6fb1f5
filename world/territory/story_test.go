package territory

import (
	"slices"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// TestToldRoute puts the route of the book against the map, leg by leg: who
// held the land, and how that power met an escaped Pole.
func TestToldRoute(t *testing.T) {
	m := whole(t)
	for _, c := range []struct {
		leg, day   string
		at         geo.Point
		controller string
		id         string
		attitude   Attitude
	}{
		{"Camp 303", "1941-04-10", geo.Point{Lat: 60.3, Lon: 122.5}, "Soviet Union", "SU-YA", Hunts},
		{"Lena to Baikal", "1941-05-10", geo.Point{Lat: 57.0, Lon: 108.5}, "Soviet Union", "SU-IR", Hunts},
		{"Baikal, east shore", "1941-05-30", geo.Point{Lat: 53.6, Lon: 109.6}, "Soviet Union", "SU-BM", Hunts},
		{"to the border", "1941-06-18", geo.Point{Lat: 50.1, Lon: 109.5}, "Soviet Union", "SU-CH", Hunts},
		{"to the border, war", "1941-06-25", geo.Point{Lat: 50.4, Lon: 106.5}, "Soviet Union", "SU-BM", Hunts},
		{"Mongolia", "1941-07-15", geo.Point{Lat: 46.0, Lon: 106.0}, "Mongolian People's Republic", "MN", HandsBack},
		{"Mongolia, after the amnesty", "1941-08-13", geo.Point{Lat: 43.0, Lon: 103.0}, "Mongolian People's Republic", "MN", NotKnown},
		{"into China, Ejin", "1941-08-20", geo.Point{Lat: 41.8, Lon: 101.5}, "Nationalist China", "RC-EJ", Suspicious},
		{"into China, Alashan", "1941-08-20", geo.Point{Lat: 39.8, Lon: 104.0}, "Ma Hongkui", "RC-AL", Suspicious},
		{"Gansu corridor", "1941-09-15", geo.Point{Lat: 39.0, Lon: 100.2}, "Ma Buqing", "RC-HX", Suspicious},
		{"Qinghai", "1941-10-05", geo.Point{Lat: 36.5, Lon: 97.5}, "Ma Bufang", "RC-QH", Suspicious},
		{"northern Tibet", "1941-11-20", geo.Point{Lat: 32.5, Lon: 90.5}, "Tibet", "TB-CH", Closed},
		{"Lhasa country", "1942-01-15", geo.Point{Lat: 29.65, Lon: 91.12}, "Tibet", "TB", Closed},
		{"Sikkim", "1942-03-28", geo.Point{Lat: 27.33, Lon: 88.61}, "Sikkim", "SK", Helps},
		{"Bhutan", "1942-03-28", geo.Point{Lat: 27.47, Lon: 89.64}, "Bhutan", "BT", Closed},
		{"Assam", "1942-03-28", geo.Point{Lat: 26.6, Lon: 92.8}, "Britain", "IN", Helps},
	} {
		h, ok := m.Who(c.at, day(t, c.day))
		a, why := m.Attitude(h, "Poland", "convict", day(t, c.day))
		if !ok || h.Controller != c.controller || h.ID != c.id || a != c.attitude || why == "" {
			t.Errorf("%s, %s: %s (%s), %s because %s; want %s (%s), %s", c.leg, c.day, h.Controller, h.ID, a, why, c.controller, c.id, c.attitude)
		}
	}
}

func TestAttitudesTurnOnTheirDays(t *testing.T) {
	m := whole(t)
	for _, c := range []struct {
		town, nation, status, day string
		want                      Attitude
	}{
		{"Irkutsk", "Poland", "convict", "1941-06-21", Hunts},
		{"Irkutsk", "Poland", "convict", "1941-08-11", Hunts},
		{"Irkutsk", "Polish", "escaped convict", "1941-08-12", Suspicious},
		{"Irkutsk", "Poland", "convict", "1943-01-15", Suspicious},
		{"Irkutsk", "Poland", "convict", "1943-01-16", Hostile},
		{"Irkutsk", "Latvia", "convict", "1941-09-01", Hunts},
		{"Irkutsk", "United States", "convict", "1941-09-01", Hunts},
		{"Irkutsk", "Soviet Union", "convict", "1941-09-01", Hunts},
		{"Irkutsk", "Soviet Union", "civilian", "1941-09-01", Suspicious},
		{"Irkutsk", "Poland", "", "1941-05-01", NotKnown},
		{"Lwow", "Poland", "soldier", "1939-10-01", Hunts},
		{"Irkutsk", "Poland", "soldier", "1941-12-01", Suspicious},
		{"Irkutsk", "Poland", "convict", "1960-01-01", Hostile},
		{"Ulaanbaatar", "Poland", "convict", "1941-08-11", HandsBack},
		{"Ulaanbaatar", "Poland", "convict", "1941-08-12", NotKnown},
		{"Ulaanbaatar", "Yugoslavia", "convict", "1941-09-01", HandsBack},
		{"Kyzyl", "Poland", "prisoner of war", "1941-07-01", HandsBack},
		{"Urumqi", "Poland", "convict", "1942-03-01", HandsBack},
		{"Urumqi", "Poland", "convict", "1942-08-01", NotKnown},
		{"Urumqi", "Poland", "convict", "1943-02-01", Neutral},
		{"Lanzhou", "Poland", "convict", "1941-08-11", Suspicious},
		{"Lanzhou", "Poland", "convict", "1941-08-12", Friendly},
		{"Xining", "United States", "convict", "1941-12-07", Suspicious},
		{"Xining", "American", "convict", "1941-12-08", Friendly},
		{"Kalgan", "United States", "convict", "1941-12-07", Suspicious},
		{"Kalgan", "United States", "convict", "1941-12-08", Hostile},
		{"Harbin", "Poland", "convict", "1941-12-10", Suspicious},
		{"Harbin", "Poland", "convict", "1941-12-11", Hostile},
		{"Lhasa", "United States", "convict", "1942-12-19", Closed},
		{"Lhasa", "United States", "soldier", "1942-12-20", Neutral},
		{"Kathmandu", "Poland", "convict", "1942-01-01", Closed},
		{"Gangtok", "Yugoslavia", "convict", "1941-04-05", NotKnown},
		{"Gangtok", "Yugoslavia", "convict", "1941-04-06", Helps},
		{"Darjeeling", "United States", "convict", "1941-12-07", Neutral},
		{"Darjeeling", "United States", "convict", "1941-12-08", Helps},
		{"Warsaw", "Poland", "prisoner of war", "1940-01-01", Hunts},
		{"Warsaw", "Poland", "civilian", "1939-08-01", Friendly},
		{"Yenan", "Poland", "convict", "1941-09-01", NotKnown},
		{"Paris", "Poland", "civilian", "2020-01-01", Neutral},
		{"Paris", "France", "civilian", "2020-01-01", Friendly},
		{"Ulaanbaatar", "Poland", "convict", "2020-01-01", NotKnown},
		{"Paris", "Poland", "civilian", "1941-01-01", NotKnown},
	} {
		d := day(t, c.day)
		h, _ := m.Who(towns[c.town], d)
		if got, why := m.Attitude(h, c.nation, c.status, d); got != c.want {
			t.Errorf("%s, %s (%s) on %s: %q because %s; want %q", c.town, c.nation, c.status, c.day, got, why, c.want)
		}
	}
	h, _ := m.Who(towns["Irkutsk"], day(t, "1941-05-01"))
	if got, _ := m.Attitude(h, "Poland", "convict", day(t, "1900-01-01")); got != NotKnown {
		t.Errorf("outside the days of the holding the attitude is %q", got)
	}
}

func TestBorders(t *testing.T) {
	m := whole(t)
	for _, c := range []struct {
		a, b, day string
		low, high int
		known     bool
	}{
		{"Kyakhta", "Ulaanbaatar", "1941-06-20", 2, 3, true},
		{"Ulaanbaatar", "Kyakhta", "1941-06-20", 2, 3, true},
		{"Ulaanbaatar", "Ejin", "1941-08-20", 1, 2, true},
		{"Ulaanbaatar", "Harbin", "1941-08-20", 4, 4, true},
		{"Chita", "Hailar", "1941-08-20", 4, 4, true},
		{"Kyzyl", "Irkutsk", "1941-06-20", 1, 1, true},
		{"Kyzyl", "Ulaanbaatar", "1941-06-20", 1, 2, true},
		{"Shentsa", "Xining", "1941-11-01", 0, 1, true},
		{"Lhasa", "Gangtok", "1942-03-01", 1, 2, true},
		{"Lhasa", "Punakha", "1942-03-01", 2, 2, true},
		{"Lhasa", "Shentsa", "1942-03-01", 0, 0, true},
		{"Irkutsk", "Chita", "1941-06-01", 0, 0, true},
		{"Pinsk", "Minsk", "1940-06-01", 3, 3, true},
		{"Warsaw", "Pinsk", "1940-06-01", 4, 4, true},
		{"Ejin", "Jiuquan", "1941-09-01", 1, 2, true},
		{"Jiuquan", "Xining", "1941-09-01", 2, 3, true},
		{"Hami", "Jiuquan", "1941-09-01", 3, 4, true},
		{"Dongsheng", "Hohhot", "1941-09-01", 3, 4, true},
		{"Ulaanbaatar", "Irkutsk", "2020-01-01", 0, 0, false},
		{"Lhasa", "Paris", "1941-09-01", 0, 0, false},
	} {
		x, _ := m.Who(towns[c.a], day(t, c.day))
		y, _ := m.Who(towns[c.b], day(t, c.day))
		got, ok := m.Border(x, y)
		if ok != c.known || got.Low != c.low || got.High != c.high {
			t.Errorf("%s to %s on %s: watch %d-%d (%s), known %v; want %d-%d, %v", c.a, c.b, c.day, got.Low, got.High, got.Why, ok, c.low, c.high, c.known)
		}
	}
}

func TestLinesAreCrossed(t *testing.T) {
	m := whole(t)
	for _, c := range []struct {
		what string
		a, b geo.Point
		day  string
		want []string
	}{
		{"south of Ulan-Ude", geo.Point{Lat: 52.2, Lon: 108.2}, geo.Point{Lat: 51.0, Lon: 108.0}, "1941-06-15", []string{"Trans-Siberian railway"}},
		{"Gansu corridor", geo.Point{Lat: 40.2, Lon: 100.0}, geo.Point{Lat: 38.5, Lon: 99.0}, "1941-09-15", []string{"Sary-Ozek - Lanzhou road"}},
		{"Gansu corridor before the road", geo.Point{Lat: 40.2, Lon: 100.0}, geo.Point{Lat: 38.5, Lon: 99.0}, "1937-10-16", nil},
		{"Gyantse", geo.Point{Lat: 28.8, Lon: 90.1}, geo.Point{Lat: 29.3, Lon: 90.1}, "1942-02-01", []string{"Lhasa - Gyantse - Nathu La road"}},
		{"Gobi", geo.Point{Lat: 44, Lon: 104}, geo.Point{Lat: 42, Lon: 103}, "1941-08-01", nil},
		{"along the road's north side", geo.Point{Lat: 41.0, Lon: 99.0}, geo.Point{Lat: 41.0, Lon: 101.0}, "1941-09-15", nil},
	} {
		var got []string
		for _, l := range m.Crossed(c.a, c.b, day(t, c.day)) {
			got = append(got, l.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: crossed %q, want %q", c.what, got, c.want)
		}
	}
	mid := geo.Point{Lat: 51.55, Lon: 105.12} // Tankhoy, a point of the line itself
	north, south := geo.Point{Lat: 51.9, Lon: 105.12}, geo.Point{Lat: 51.2, Lon: 105.12}
	d := day(t, "1941-06-15")
	if n := len(m.Crossed(north, mid, d)) + len(m.Crossed(mid, south, d)); n != 1 {
		t.Errorf("two steps that meet on the railway cross it %d times", n)
	}
}

func TestCampsNear(t *testing.T) {
	m := whole(t)
	camps := m.Camps()
	if got := camps.Near(geo.Point{Lat: 60.3, Lon: 122.5}, 600*quantity.Kilometre, day(t, "1941-03-30")); len(got) != 0 {
		t.Errorf("a head office stood within 600 km of the told Camp 303 on 30 March 1941: %s", got[0].Name)
	}
	near := camps.Near(towns["Kyakhta"], 300*quantity.Kilometre, day(t, "1941-02-13"))
	if len(near) != 2 || near[0].Name != "Gusinoozersk camp" || near[1].Name != "Dzhida camp" {
		t.Errorf("about Kyakhta in February 1941 stood %v", near)
	}
	for _, c := range camps {
		h, ok := m.Who(c.At, c.From)
		if !ok || !h.RuledBy("USSR") || !c.From.Before(c.To) || c.Work.Key == "" {
			t.Errorf("%s: on %s held by %q", c.Name, c.From.Format(time.DateOnly), h.Controller)
		}
	}
}

func TestTimelineIsInOrder(t *testing.T) {
	events := Timeline()
	for i, e := range events {
		if i > 0 && e.Date.Before(events[i-1].Date) {
			t.Errorf("%s stands after %s", e.Written, events[i-1].Written)
		}
		if e.What == "" || e.Effect == "" || e.Work.Key == "" || (e.Certainty != Seen && e.Certainty != General) {
			t.Errorf("%s is not complete", e.Written)
		}
		if (e.Certainty == General) != (e.Work.Key == "GeneralKnowledge") {
			t.Errorf("%s: certainty %q on %s", e.Written, e.Certainty, e.Work.Key)
		}
	}
}

func TestTheNearestLineByDay(t *testing.T) {
	m := whole(t)
	for _, c := range []struct {
		what string
		p    geo.Point
		day  string
		want string
		km   float64
	}{
		{"Irkutsk", geo.Point{Lat: 52.28, Lon: 104.3}, "1941-06-01", "Trans-Siberian railway", 2},
		{"Semipalatinsk", geo.Point{Lat: 50.41, Lon: 80.25}, "1941-06-01", "Turksib railway", 2},
		{"Semipalatinsk before the railway", geo.Point{Lat: 50.41, Lon: 80.25}, "1929-06-01", "Trans-Siberian railway", 600},
		{"Severobaikalsk in 1941", geo.Point{Lat: 55.63, Lon: 109.34}, "1941-06-01", "Trans-Siberian railway", 470},
		{"Severobaikalsk today", geo.Point{Lat: 55.63, Lon: 109.34}, "2020-06-01", "Baikal-Amur main line", 2},
		{"Zamyn-Uud in 1941", geo.Point{Lat: 43.71, Lon: 111.9}, "1941-06-01", "Peking - Suiyuan railway", 310},
		{"Zamyn-Uud today", geo.Point{Lat: 43.71, Lon: 111.9}, "2020-06-01", "Trans-Mongolian railway", 2},
		{"Golmud today", geo.Point{Lat: 36.42, Lon: 94.9}, "2020-06-01", "Qinghai - Tibet railway", 2},
		{"Gusinoye Ozero", geo.Point{Lat: 51.28, Lon: 106.55}, "1941-06-01", "Ulan-Ude - Naushki railway", 2},
	} {
		l, d, ok := m.NearestLine(c.p, 700*quantity.Kilometre, day(t, c.day))
		if !ok || l.Name != c.want || d.Km() > 1.3*c.km || d.Km() < 0.7*c.km-3 {
			t.Errorf("%s: %s at %.0f km, want %s at some %.0f", c.what, l.Name, d.Km(), c.want, c.km)
		}
	}
	if l, d, ok := m.NearestLine(geo.Point{Lat: 34.5, Lon: 86}, 300*quantity.Kilometre, day(t, "1941-12-01")); ok {
		t.Errorf("%s runs %.0f km from the empty Changthang", l.Name, d.Km())
	}
}

func TestTheWatchIsHeavierAboutACamp(t *testing.T) {
	m := whole(t)
	dzhida := geo.Point{Lat: 50.37, Lon: 103.29}
	for _, c := range []struct {
		p    geo.Point
		day  string
		want int
	}{
		{dzhida, "1941-03-01", 3},
		{dzhida, "1941-02-12", 2}, // before the camp
		{geo.Point{Lat: 50.37, Lon: 104.2}, "1941-03-01", 2},
	} {
		h, _ := m.Who(c.p, day(t, c.day))
		if got := m.WatchAt(h, c.p, day(t, c.day)); got != c.want {
			t.Errorf("%v on %s: watch %d (of the holding %d), want %d", c.p, c.day, got, h.Watch, c.want)
		}
	}
}
