package cover

import "testing"

// places are monthly normals of well-known stations (official normals and
// means as in the stations' own tables) with the class that is generally given
// for them.
var places = []struct {
	name    string
	climate Climate
	koppen  []string // a border case may carry two
	cover   []Class
}{
	{
		"Yakutsk",
		Climate{
			Mean:   [12]float64{-38.6, -33.8, -20.1, -4.8, 7.5, 16.4, 19.5, 15.2, 6.1, -7.8, -27.0, -37.6},
			Precip: [12]float64{9, 8, 7, 8, 20, 35, 39, 37, 31, 18, 16, 10}, Lat: 62, Lon: 129.7, Elevation: 101,
		},
		[]string{"Dfd", "Dfc"},
		[]Class{Taiga, OpenLarch},
	},
	{
		"Ulaanbaatar",
		Climate{
			Mean:   [12]float64{-21.6, -16.6, -7.4, 2.0, 10.1, 15.7, 18.2, 16.0, 9.6, 0.5, -11.9, -19.0},
			Precip: [12]float64{2, 3, 4, 10, 21, 46, 67, 76, 33, 9, 5, 4}, Lat: 47.9, Lon: 106.9, Elevation: 1300,
		},
		[]string{"Dwb", "Dwc", "BSk"},
		[]Class{Steppe},
	},
	{
		"Dalanzadgad",
		Climate{
			Mean:   [12]float64{-14.6, -10.7, -2.3, 7.5, 13.5, 19.3, 21.5, 19.9, 13.5, 5.0, -5.4, -12.9},
			Precip: [12]float64{1, 2, 4, 3, 12, 22, 28, 24, 16, 5, 3, 4}, Lat: 43.6, Lon: 104.4, Elevation: 1465,
		},
		[]string{"BWk"},
		[]Class{GravelDesert},
	},
	{
		"Lhasa",
		Climate{
			Mean:   [12]float64{-1.6, 1.5, 5.2, 8.4, 12.3, 15.9, 16.0, 15.1, 13.2, 8.6, 2.9, -1.0},
			Precip: [12]float64{1, 2, 2, 10, 29, 84, 148, 131, 55, 8, 1, 1}, Lat: 29.7, Lon: 91.1, Elevation: 3650,
		},
		[]string{"Dwb", "Cwb"},
		[]Class{HighPasture},
	},
	{
		"Warsaw",
		Climate{
			Mean:   [12]float64{-1.9, -0.8, 2.8, 8.7, 14.2, 17.0, 19.2, 18.3, 13.5, 8.5, 3.3, -0.7},
			Precip: [12]float64{27, 26, 31, 34, 56, 69, 73, 64, 46, 32, 37, 34}, Lat: 52.2, Lon: 21.0, Elevation: 106,
		},
		[]string{"Dfb"},
		[]Class{Cropland},
	},
	{
		"Cairo",
		Climate{
			Mean:   [12]float64{13.9, 15.2, 17.6, 21.5, 25.0, 27.5, 28.4, 28.2, 26.6, 24.0, 19.2, 15.1},
			Precip: [12]float64{5, 4, 4, 1, 1, 0, 0, 0, 0, 1, 4, 6}, Lat: 30.1, Lon: 31.4, Elevation: 64,
		},
		[]string{"BWh"},
		[]Class{GravelDesert},
	},
	{
		"Singapore",
		Climate{
			Mean:   [12]float64{26.5, 27.1, 27.5, 28.0, 28.3, 28.3, 27.9, 27.9, 27.6, 27.6, 27.0, 26.4},
			Precip: [12]float64{235, 113, 170, 155, 171, 131, 155, 149, 134, 168, 252, 332}, Lat: 1.4, Lon: 104, Elevation: 15,
		},
		[]string{"Af"},
		[]Class{Rainforest},
	},
	{
		"Gangtok",
		Climate{
			Mean:   [12]float64{9.4, 11.1, 14.6, 17.0, 18.6, 20.4, 20.7, 20.9, 19.9, 17.9, 14.2, 11.0},
			Precip: [12]float64{29, 60, 124, 285, 509, 626, 644, 570, 455, 174, 38, 24}, Lat: 27.3, Lon: 88.6, Elevation: 1765,
		},
		[]string{"Cwb"},
		[]Class{Rainforest, Broadleaf},
	},
	{
		"Rome",
		Climate{
			Mean:   [12]float64{7.5, 8.2, 10.2, 12.6, 17.2, 21.1, 24.1, 24.5, 20.8, 16.4, 11.4, 8.4},
			Precip: [12]float64{67, 73, 58, 81, 53, 34, 19, 37, 73, 113, 115, 81}, Lat: 41.9, Lon: 12.5, Elevation: 20,
		},
		[]string{"Csa"},
		[]Class{MediScrub},
	},
}

func TestKoppenOfWellKnownPlaces(t *testing.T) {
	for _, p := range places {
		if got := Koppen(p.climate); !among(got, p.koppen) {
			t.Errorf("%s is %s, generally given as %v", p.name, got, p.koppen)
		}
	}
}

func TestCoverOfWellKnownPlaces(t *testing.T) {
	for _, p := range places {
		if got := Derive(p.climate); !among(got, p.cover) {
			t.Errorf("%s is covered with %v, a traveller would say %v (aridity %.1f)", p.name, got, p.cover, p.climate.Aridity())
		}
	}
}

func among[T comparable](x T, all []T) bool {
	for _, y := range all {
		if x == y {
			return true
		}
	}
	return false
}

// South of the equator January is summer: the same year turned by six months
// must be the same class.
func TestKoppenKnowsTheSouth(t *testing.T) {
	for _, p := range places {
		south := Climate{Lat: -p.climate.Lat, Lon: p.climate.Lon, Elevation: p.climate.Elevation}
		for i := range 12 {
			south.Mean[i], south.Precip[i] = p.climate.Mean[(i+6)%12], p.climate.Precip[(i+6)%12]
		}
		if n, s := Koppen(p.climate), Koppen(south); n != s {
			t.Errorf("%s is %s, with the seasons turned %s", p.name, n, s)
		}
	}
}

func TestIceAndHighLand(t *testing.T) {
	frost := Climate{Lat: 72, Lon: -40, Elevation: 3000}
	alp := Climate{Lat: 33, Lon: 90, Elevation: 4700}
	for i := range 12 {
		frost.Mean[i], frost.Precip[i] = -15, 20
		alp.Mean[i], alp.Precip[i] = -14+3.5*float64(min(i, 11-i)), 30
	}
	if got := Derive(frost); got != Glacier {
		t.Errorf("a land that never thaws is covered with %v", got)
	}
	if got := Derive(alp); got != HighPasture {
		t.Errorf("the high plateau with %s is covered with %v", Koppen(alp), got)
	}
	alp.Elevation = 300
	if got := Derive(alp); got != Tundra {
		t.Errorf("the same climate near the sea is covered with %v", got)
	}
}

func TestSandAndGravelAreToldApartByName(t *testing.T) {
	dry := Climate{Mean: [12]float64{-9, -4, 4, 12, 18, 23, 25, 23, 17, 9, 0, -7}, Elevation: 1200}
	dry.Lat, dry.Lon = 40.5, 102
	if got := Derive(dry); got != SandDesert {
		t.Errorf("Badain Jaran is %v", got)
	}
	dry.Lat, dry.Lon = 42.5, 101.5
	if got := Derive(dry); got != GravelDesert {
		t.Errorf("the Black Gobi is %v", got)
	}
}

func TestEveryClassIsDescribed(t *testing.T) {
	names := map[string]bool{}
	for c := range ClassesLength {
		p := c.Properties()
		if p.Name == "" || names[p.Name] {
			t.Errorf("class %d has no name of its own: %q", c, p.Name)
		}
		names[p.Name] = true
		for _, share := range []float64{p.Shade, p.Firewood, p.Forage, p.Water, p.Albedo} {
			if share < 0 || share > 1 {
				t.Errorf("%v has a share of %g", c, share)
			}
		}
	}
	if got := ClassesLength.String(); got != "unknown ground" {
		t.Errorf("a class out of range is %q", got)
	}
}

// A walker finds less water, wood and food the drier the land.
func TestDrierIsPoorer(t *testing.T) {
	order := []Class{Taiga, Steppe, SemiDesert, GravelDesert, SandDesert}
	for i := 1; i < len(order); i++ {
		wet, dry := order[i-1].Properties(), order[i].Properties()
		if dry.Water >= wet.Water || dry.Forage >= wet.Forage {
			t.Errorf("%v offers no less than %v", order[i], order[i-1])
		}
	}
}

func TestWorksAreGiven(t *testing.T) {
	if len(Works()) < 4 {
		t.Error("cover does not say what it rests on")
	}
}
