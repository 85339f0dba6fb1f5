package world_test

import (
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// told is what world show says of a place and day, by name.
func told(lat, lon float64, when time.Time) map[string]any {
	out := map[string]any{}
	for _, v := range open().Show(geo.Point{Lat: lat, Lon: lon}, when).Values {
		out[v.Name] = v.Value
	}
	return out
}

func noon(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 12, 0, 0, 0, time.UTC)
}

func TestShowTellsHowARiverIsCrossed(t *testing.T) {
	for _, c := range []struct {
		what     string
		lat, lon float64
		when     time.Time
		want     string
	}{
		{"the Lena in July", 60.7, 114.9, noon(1941, 7, 1), "not to be waded"},
		{"the Lena in February", 60.7, 114.9, noon(1941, 2, 1), "on the ice"},
		{"the Kherlen in September", 47.9, 112.0, noon(1941, 9, 20), "wade with care"},
		{"the Orkhon in July", 49.2, 105.2, noon(1941, 7, 15), "not to be waded"},
	} {
		if got := told(c.lat, c.lon, c.when)["to cross the river that day"]; got != c.want {
			t.Errorf("%s: %v, want %s", c.what, got, c.want)
		}
	}
	if got := told(-1.3, 36.8, noon(1941, 7, 1))["rivers there are frozen"]; got != "never in a usual year" {
		t.Errorf("rivers of Nairobi are frozen: %v", got)
	}
	if v, ok := told(43.57, 104.43, noon(1941, 7, 15))["nearest river"]; !ok || v != nil {
		t.Errorf("the nearest river of Dalanzadgad is %v", v)
	}
}

func TestShowNamesHolderBorderAndLine(t *testing.T) {
	v := told(50.4, 106.5, noon(1941, 6, 25))
	for name, want := range map[string]any{
		"held by": "Soviet Union", "certainty": "seen in a source", "nearest border": "Mongolian People's Republic",
		"how they meet a Polish convict on the run": "hunts them", "nearest watched railway or road": "Kyakhta - Ulaanbaatar road",
	} {
		if v[name] != want {
			t.Errorf("%s: %v, want %v", name, v[name], want)
		}
	}
	v = told(48.86, 2.35, noon(1941, 6, 25))
	if who, ok := v["held by"]; !ok || who != nil {
		t.Errorf("Paris in 1941 is held by %v; the table does not know", who)
	}
	if _, guessed := v["how they meet a Polish convict on the run"]; guessed {
		t.Error("a welcome is told where the holder is not known")
	}
	if line := v["nearest watched railway or road"]; line != nil {
		t.Errorf("the nearest line of Paris is %v", line)
	}
}

func TestShowTellsThePolarDayAndNight(t *testing.T) {
	text := func(lat, lon float64, when time.Time, name string) string {
		for _, v := range open().Show(geo.Point{Lat: lat, Lon: lon}, when).Values {
			if v.Name == name {
				return v.Text
			}
		}
		return ""
	}
	for _, c := range []struct {
		what     string
		lat, lon float64
		when     time.Time
		name     string
		want     string
	}{
		{"Murmansk in December", 68.97, 33.08, noon(1941, 12, 21), "sunrise", "none that day: the sun stays down"},
		{"Murmansk in June", 68.97, 33.08, noon(1942, 6, 21), "sunset", "none that day: the sun stays up"},
		{"Saint Petersburg in June", 59.94, 30.3, noon(2020, 6, 21), "nautical dusk", "none that day: it does not grow darker"},
		{"Svalbard in December", 78.2, 15.6, noon(2020, 12, 21), "civil dawn", "none that day: it stays darker"},
	} {
		if got := text(c.lat, c.lon, c.when, c.name); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.what, c.name, got, c.want)
		}
	}
	const name = "light at the midnight that ends the day, clear sky"
	full, none := told(43.6, 104.4, noon(1941, 7, 8))[name].(float64), told(43.6, 104.4, noon(1941, 7, 24))[name].(float64)
	if full < 0.05 || full > 0.3 || none > 0.01 {
		t.Errorf("the Gobi has %.4f lx on the night of the full moon of 8 July 1941, %.4f on that of the new moon of 24 July", full, none)
	}
}
