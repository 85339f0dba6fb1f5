package atlas_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"os"
	"strings"
	"sync"
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

// TestTheFilesAreThoseOfTheManifest holds the checksums that README.md and the
// manifest promise; Open itself compares the shorter ones.
func TestTheFilesAreThoseOfTheManifest(t *testing.T) {
	manifest, err := os.ReadFile("data/manifest.txt")
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for line := range strings.Lines(string(manifest)) {
		var name, crc, want string
		var size int
		if _, err := fmt.Sscan(line, &name, &size, &crc, &want); err != nil {
			t.Fatal(err)
		}
		file, err := os.ReadFile("data/" + name + ".lwa")
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(file)
		if len(file) != size || hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s is not the file that was built", name)
		}
		total += size
	}
	if total > 25e6 {
		t.Errorf("the pack has %d bytes, more than 25 MB", total)
	}
}

func TestCodesStandForOneProvinceEach(t *testing.T) {
	seen, count := map[string]string{}, map[string]int{}
	for _, p := range open(t).Provinces() {
		country, part, ok := strings.Cut(p.Code, "-")
		if !ok {
			continue
		}
		// The map draws an islet of Yamal by itself.
		if other, twice := seen[p.Code]; twice && p.Code != "RU-YAN" {
			t.Errorf("%s is both %s and %s", p.Code, other, p.Name)
		}
		seen[p.Code] = p.Name
		count[country]++
		if len(part) == 0 || len(part) > 3 || len(country) != 2 {
			t.Errorf("code %q", p.Code)
		}
	}
	// Units of ISO 3166-2; the map lacks Hong Kong, Macao and Taiwan among those
	// of China, which are countries on it, and Ladakh and Telangana, which are
	// younger than it, among those of India.
	for country, want := range map[string]int{"PL": 16, "UA": 27, "BY": 7, "LT": 10, "CN": 31, "MN": 22, "IN": 35, "KZ": 16, "US": 51, "CA": 13, "DE": 16} {
		if count[country] != want {
			t.Errorf("%s has %d units with a code, want %d", country, count[country], want)
		}
	}
}

func TestMonthsAreInTheirPlace(t *testing.T) {
	a := open(t)
	delhi, yakutsk := geo.Point{Lat: 28.6, Lon: 77.2}, geo.Point{Lat: 62.03, Lon: 129.73}
	sydney, pole := geo.Point{Lat: -33.9, Lon: 151}, geo.Point{Lat: -89, Lon: 0}
	for _, c := range []struct {
		what      string
		got       float64
		want, tol float64
	}{
		{"Yakutsk in January [degC]", a.Temperature(1).Bilinear(yakutsk), -39, 4},
		{"Yakutsk in July [degC]", a.Temperature(7).Bilinear(yakutsk), 19, 3},
		{"Delhi in May [degC]", a.Temperature(5).Bilinear(delhi), 33, 3},
		{"Sydney in January [degC]", a.Temperature(1).Bilinear(sydney), 22, 3},
		{"the South Pole in July [degC]", a.Temperature(7).Bilinear(pole), -59, 8},
		{"rain at Delhi in July [mm]", a.Rain(7).Bilinear(delhi), 200, 60},
		{"rain at Delhi in November [mm]", a.Rain(11).Bilinear(delhi), 6, 8},
		{"rain at Yakutsk in January [mm]", a.Rain(1).Bilinear(yakutsk), 0, 1},
		{"trade wind, eastward part, in January [m/s]", a.WindU(1).Bilinear(geo.Point{Lat: 15, Lon: -150}), -6, 3},
		{"height of Tibet's temperature cells [m]", a.TemperatureHeight().Bilinear(geo.Point{Lat: 33, Lon: 88}), 5000, 300},
		{"height of the Pacific's [m]", a.TemperatureHeight().Bilinear(geo.Point{Lat: 0, Lon: -150}), 0, 0},
	} {
		if math.Abs(c.got-c.want) > c.tol {
			t.Errorf("%s: %.1f, want %.1f +- %.1f", c.what, c.got, c.want, c.tol)
		}
	}
	for month := 1; month <= 12; month++ {
		p := geo.Point{Lat: 15, Lon: -150}
		if long, mean := a.Wind(month).At(p), math.Hypot(a.WindU(month).At(p), a.WindV(month).At(p)); long < mean-0.1 {
			t.Errorf("month %d: the mean vector is longer (%.2f) than the vectors are on the mean (%.2f)", month, mean, long)
		}
	}
}

func TestTownsCanBeFound(t *testing.T) {
	want := map[string]geo.Point{
		"Irkutsk": irkutsk, "Lhasa": lhasa, "Warsaw": warsaw, "Ulan-Ude": ulanUde, "Ulaanbaatar": ulaanbaatar,
		"Kirensk": {Lat: 57.78, Lon: 108.1}, "Pinsk": {Lat: 52.12, Lon: 26.1}, "Kolkata": {Lat: 22.57, Lon: 88.36},
	}
	found := map[string]bool{}
	places := open(t).Places()
	for _, p := range places {
		for _, name := range []string{p.Name, p.Also} {
			if at, ok := want[name]; ok && geo.Distance(at, p.At).Km() < 10 {
				found[name] = true
			}
		}
		if p.Name == "" || !p.At.Valid() || p.Population < 0 || len(p.Country) < 3 {
			t.Errorf("a place is %+v", p)
		}
	}
	for name := range want {
		if !found[name] {
			t.Errorf("%s is not where it is", name)
		}
	}
	if len(places) < 130000 {
		t.Errorf("%d places", len(places))
	}
}

// TestTownsLieInTheirCountries holds how rarely a thinned border misplaces a
// town. Departments overseas and disputed ground, which the lists name
// differently, count as misplaced too.
func TestTownsLieInTheirCountries(t *testing.T) {
	a := open(t)
	all, wrong, nowhere := 0, 0, 0
	for i, p := range a.Places() {
		if i%20 != 0 {
			continue // 7,000 towns are enough
		}
		all++
		k, ok := a.ProvinceAt(p.At)
		switch {
		case !ok:
			nowhere++
		case a.Provinces()[k].Country != p.Country:
			wrong++
		}
	}
	t.Logf("of %d towns %d lie in another country and %d in none", all, wrong, nowhere)
	if wrong*1000 > 8*all || nowhere*1000 > 2*all {
		t.Errorf("of %d towns %d lie in another country and %d in none", all, wrong, nowhere)
	}
}

func TestEveryLayerHasAWork(t *testing.T) {
	for _, l := range open(t).Layers() {
		if l.Name == "" || l.Resolution == "" || l.Work.Key == "" || l.Work.Licence == "" {
			t.Errorf("layer %+v", l)
		}
	}
}

func TestManyMayReadAtOnce(t *testing.T) {
	a := open(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if len(a.Rivers()) == 0 || len(a.Lakes()) == 0 || a.Elevation().At(lhasa) < 3000 || len(a.Land()) != len(a.Sea())+1 {
				t.Error("a layer is empty")
			}
		})
	}
	wg.Wait()
}

func TestLandIsWhatSeaIsNot(t *testing.T) {
	a := open(t)
	sea, land := a.Sea(), a.Land()
	for lat := -89.5; lat < 90; lat += 7 {
		for lon := -179.5; lon < 180; lon += 7 {
			p := geo.Point{Lat: lat, Lon: lon}
			if atlas.Within(sea, p) == atlas.Within(land, p) {
				t.Errorf("%v is both land and sea, or neither", p)
			}
		}
	}
}

// BenchmarkOpen measures opening with the layers that every journey needs.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		a, err := atlas.Open()
		if err != nil {
			b.Fatal(err)
		}
		a.Elevation()
		a.Temperature(1)
		a.TemperatureHeight()
		a.Rain(1)
		a.Wind(1)
	}
}

func BenchmarkShapes(b *testing.B) {
	for b.Loop() {
		a, err := atlas.Open()
		if err != nil {
			b.Fatal(err)
		}
		a.Rivers()
		a.Lakes()
		a.Sea()
		a.Provinces()
		a.Places()
	}
}

func BenchmarkBilinear(b *testing.B) {
	e := open(b).Elevation()
	for b.Loop() {
		e.Bilinear(lhasa)
	}
}

func BenchmarkProvinceAt(b *testing.B) {
	a := open(b)
	a.Provinces()
	for b.Loop() {
		a.ProvinceAt(lhasa)
	}
}

// Vilyuy was dammed in 1967; Vaenern is named by its own letters.
func TestLakesHaveNamesAndDams(t *testing.T) {
	years := map[string]int{}
	for _, l := range open(t).Lakes() {
		years[l.Name] = l.Dam
	}
	for name, year := range map[string]int{"Vilyuyskoye Vodokhranilishche": 1967, "Vaal Dam": 1938, "Vänern": 0, "Reindeer Lake": 0, "Mjøsa": 0, "Zhari Namco": 0} {
		if got, ok := years[name]; !ok || got != year {
			t.Errorf("%s: on the map %v, dam of %d, known %d", name, ok, got, year)
		}
	}
}
