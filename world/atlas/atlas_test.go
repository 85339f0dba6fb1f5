package atlas_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

func open(t testing.TB) *atlas.Atlas {
	t.Helper()
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Places that stories pass through, checked against what any map shows.
var (
	warsaw      = geo.Point{Lat: 52.23, Lon: 21.01}
	lhasa       = geo.Point{Lat: 29.65, Lon: 91.12}
	ulanUde     = geo.Point{Lat: 51.83, Lon: 107.6}
	ulaanbaatar = geo.Point{Lat: 47.92, Lon: 106.92}
	irkutsk     = geo.Point{Lat: 52.28, Lon: 104.30}
)

func TestTownsLieInTheirProvinces(t *testing.T) {
	a := open(t)
	for _, c := range []struct {
		town       string
		at         geo.Point
		code, land string
	}{
		{"Warsaw", warsaw, "PL-14", "Poland"},
		{"Lhasa", lhasa, "CN-XZ", "China"},
		{"Ulan-Ude", ulanUde, "RU-BU", "Russia"},
		{"Ulaanbaatar", ulaanbaatar, "MN-1", "Mongolia"},
		{"Irkutsk", irkutsk, "RU-IRK", "Russia"},
		{"Pinsk", geo.Point{Lat: 52.12, Lon: 26.07}, "BY-BR", "Belarus"},
		{"Lwow", geo.Point{Lat: 49.84, Lon: 24.03}, "UA-46", "Ukraine"},
		{"Darjeeling", geo.Point{Lat: 27.04, Lon: 88.26}, "IN-WB", "India"},
		{"Yakutsk", geo.Point{Lat: 62.03, Lon: 129.73}, "RU-SA", "Russia"},
		{"Simferopol", geo.Point{Lat: 44.95, Lon: 34.10}, "UA-43", "Ukraine"},
		{"Uelen, beyond the antimeridian", geo.Point{Lat: 66.16, Lon: -169.81}, "RU-CHU", "Russia"},
		{"Anadyr", geo.Point{Lat: 64.73, Lon: 177.5}, "RU-CHU", "Russia"},
		{"Dakar", geo.Point{Lat: 14.72, Lon: -17.46}, "SN", "Senegal"},
	} {
		i, ok := a.ProvinceAt(c.at)
		if !ok {
			t.Errorf("%s lies in no province", c.town)
			continue
		}
		if p := a.Provinces()[i]; p.Code != c.code || p.Country != c.land {
			t.Errorf("%s lies in %s %s, %s; want %s, %s", c.town, p.Code, p.Name, p.Country, c.code, c.land)
		}
	}
	if i, ok := a.ProvinceAt(geo.Point{Lat: 30, Lon: -150}); ok {
		t.Errorf("the middle of the Pacific lies in %s", a.Provinces()[i].Name)
	}
}

func TestHeightsOfTowns(t *testing.T) {
	e := open(t).Elevation()
	for _, c := range []struct {
		town      string
		at        geo.Point
		want, tol float64 // [m]; 313 m is the 90 % error at weather stations of towns (README.md)
	}{
		{"Ulaanbaatar", ulaanbaatar, 1300, 313},
		{"Irkutsk", irkutsk, 469, 60},
		{"Lhasa", lhasa, 3650, 313},
		{"Warsaw", warsaw, 110, 30},
		{"the Pacific", geo.Point{Lat: 10, Lon: -150}, 0, 0},
	} {
		if got := e.Bilinear(c.at); math.Abs(got-c.want) > c.tol {
			t.Errorf("%s: %.0f m, want %.0f +- %.0f", c.town, got, c.want, c.tol)
		}
	}
}
