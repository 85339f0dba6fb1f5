package elevation_test

import (
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/elevation"
)

// summits are known on every map. None of them had a part in the estimate.
var summits = []known{
	{"Everest", 27.9881, 86.925, 8849},
	{"K2", 35.8825, 76.5133, 8611},
	{"Makalu", 27.8897, 87.0889, 8485},
	{"Elbrus", 43.355, 42.439, 5642},
	{"Mont Blanc", 45.8326, 6.8652, 4808},
	{"Kilimanjaro", -3.0758, 37.3533, 5895},
	{"Denali", 63.069, -151.007, 6190},
	{"Aconcagua", -32.653, -70.011, 6961},
	{"Belukha", 49.807, 86.59, 4506},
	{"Fuji", 35.3606, 138.727, 3776},
	{"Khuiten", 49.146, 87.818, 4374},
	{"Mount Chersky", 55.05, 108.73, 2572},
	{"Mount Washington", 44.27, -71.3, 1917},
	{"Mount Whitney", 36.5785, -118.292, 4421},
	{"Munku Sardyk", 51.72, 100.6, 3491},
	{"Pobeda, Chersky Range", 65.18, 146, 3003},
	{"Kosciuszko", -36.456, 148.263, 2228},
	{"Ararat", 39.7, 44.3, 5137},
	{"Toubkal", 31.06, -7.915, 4167},
	{"Otgontenger", 47.608, 97.552, 4008},
	{"Saentis", 47.25, 9.34, 2502},
	{"Narodnaya", 65.03, 60.11, 1895},
	{"Kangchenjunga", 27.7025, 88.1475, 8586},
	{"Dhaulagiri", 28.6967, 83.495, 8167},
	{"Nanga Parbat", 35.2372, 74.5892, 8126},
	{"Annapurna", 28.5961, 83.8203, 8091},
	{"Matterhorn", 45.9763, 7.6586, 4478},
	{"Jungfrau", 46.5368, 7.9626, 4158},
	{"Grossglockner", 47.0742, 12.6939, 3798},
	{"Triglav", 46.3789, 13.8367, 2864},
	{"Gerlachovsky Stit", 49.164, 20.134, 2655},
	{"Musala", 42.179, 23.585, 2925},
	{"Olympus", 40.0855, 22.3586, 2917},
	{"Ben Nevis", 56.7969, -5.0036, 1345},
	{"Galdhopiggen", 61.6364, 8.3125, 2469},
	{"Kebnekaise", 67.9006, 18.5167, 2097},
	{"Mulhacen", 37.0535, -3.3117, 3479},
	{"Aneto", 42.631, 0.6567, 3404},
	{"Corno Grande", 42.4692, 13.5657, 2912},
	{"Rainier", 46.8529, -121.76, 4392},
	{"Mount Elbert", 39.1178, -106.445, 4401},
	{"Grand Teton", 43.7411, -110.802, 4199},
	{"Mount Robson", 53.1106, -119.157, 3954},
	{"Mount Logan", 60.567, -140.405, 5959},
	{"Orizaba", 19.0303, -97.2683, 5636},
	{"Chimborazo", -1.4693, -78.8169, 6263},
	{"Huascaran", -9.1219, -77.6044, 6768},
	{"Illimani", -16.6333, -67.7833, 6438},
	{"Mount Kenya", -0.1508, 37.3075, 5199},
	{"Ras Dashen", 13.2364, 38.3706, 4550},
	{"Damavand", 35.955, 52.11, 5610},
	{"Khan Tengri", 42.2106, 80.1747, 7010},
	{"Jengish Chokusu", 42.035, 80.1256, 7439},
	{"Lenin Peak", 39.345, 72.877, 7134},
	{"Ismoil Somoni", 38.9433, 72.0158, 7495},
	{"Muztagh Ata", 38.2783, 75.1161, 7546},
	{"Kailash", 31.0672, 81.3119, 6638},
	{"Namcha Barwa", 29.6308, 95.0553, 7782},
	{"Gongga Shan", 29.5953, 101.879, 7556},
	{"Yushan", 23.47, 120.957, 3952},
	{"Kinabalu", 6.075, 116.559, 4095},
	{"Aoraki", -43.595, 170.142, 3724},
	{"Klyuchevskaya", 56.0561, 160.644, 4754},
	{"Kazbek", 42.6986, 44.5186, 5054},
	{"Mount Hermon", 33.4161, 35.8572, 2814},
	{"Mount Sinai", 28.5394, 33.9753, 2285},
	{"Emi Koussi", 19.7936, 18.5517, 3415},
	{"Tahat", 23.2892, 5.5336, 2908},
}

func TestKnownSummitsAreTheHighestGroundAbout(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	l := elevation.FromAtlas(a)
	var errors []float64
	for _, s := range summits {
		p := geo.Point{Lat: s.lat, Lon: s.lon}
		top, ok := elevation.Top(l, p)
		if !ok {
			t.Fatalf("no highest ground at %s", s.name)
		}
		if mean, _ := l.At(p); top < mean || top < l.Relief(p).Max {
			t.Errorf("%s: highest ground of %.0f m lies under the means of its cells", s.name, top)
		}
		errors = append(errors, top-s.metres)
		t.Logf("%-24s %5.0f m, known %5.0f", s.name, top, s.metres)
	}
	median, most, _ := offBy(errors)
	t.Logf("%d summits: median error %.0f m, nine in ten %.0f", len(summits), median, most)
	if median > 250 || most > 700 {
		t.Errorf("summits are off by %.0f m on the median, nine in ten by %.0f; 250 and 700 are claimed", median, most)
	}
}

// A file of heights 93 m apart shows its summits itself; a stack asks the finest.
func TestTopOfAFileIsItsHighestGround(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	file, err := elevation.Open(drawings["hgt"](t, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	stack := elevation.NewStack(elevation.FromAtlas(a), file)
	p := geo.Point{Lat: 47.2, Lon: 106.2}
	got, ok := elevation.Top(stack, p)
	if want := file.Relief(p).Max; !ok || got != want || want <= drawn(p) {
		t.Errorf("highest ground about a slope of %.0f m is %.0f, the file has %.0f", drawn(p), got, want)
	}
	if _, ok := elevation.Top(file, geo.Point{Lat: 10, Lon: 10}); ok {
		t.Error("a file knows the highest ground outside it")
	}
	flat := geo.Point{Lat: 0, Lon: -30}
	if sea, ok := elevation.Top(stack, flat); !ok || sea != 0 {
		t.Errorf("the highest ground of the open sea is %.0f m", sea)
	}
}
