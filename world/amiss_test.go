package world_test

import (
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

func TestWhatIsKnownToBeWrongIsToldWhereItIs(t *testing.T) {
	for _, c := range []struct {
		place    string
		lat, lon float64
		day      string
		want     string // of what is told; "" for nothing at all
	}{
		{"Kyzyl in January", 51.71, 94.45, "1941-01-15T12", "winter inversions"},
		{"Kyzyl in July", 51.71, 94.45, "1941-07-15T12", ""},
		{"Antofagasta in February", -23.65, -70.4, "1941-02-01T12", "cold sea"},
		{"Casablanca's latitude inland", 33.5, -5, "1941-07-15T12", ""},
		{"Qinghai when it closes", 36.9, 100.2, "1941-12-05T12", "high lake"},
		{"Qinghai in summer: the dates are still wrong", 36.9, 100.2, "1941-07-15T12", "high lake"},
		{"Baikal in March", 52, 105.5, "1941-03-15T12", "usual year"},
		{"Baikal in July", 52, 105.5, "1941-07-15T12", ""},
		{"the Gobi in July", 43.7, 103.5, "1941-07-15T12", ""},
	} {
		var told []string
		for _, gap := range open().Ground(geo.Point{Lat: c.lat, Lon: c.lon}, at(t, c.day)).Amiss() {
			told = append(told, gap.Error())
		}
		text := strings.Join(told, "\n")
		if c.want == "" && text != "" || !strings.Contains(text, c.want) {
			t.Errorf("%s: told %q, want %q", c.place, text, c.want)
		}
	}
}
