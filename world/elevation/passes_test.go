package elevation_test

import (
	"math"
	"slices"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/elevation"
)

// known is a height that every map knows [m].
type known struct {
	name     string
	lat, lon float64
	metres   float64
}

// offBy returns the median of errors without their sign, the ninth in ten, and
// their mean.
func offBy(errors []float64) (median, most, bias float64) {
	var misses []float64
	for _, e := range errors {
		misses = append(misses, math.Abs(e))
		bias += e / float64(len(errors))
	}
	slices.Sort(misses)
	return misses[len(misses)/2], misses[len(misses)*9/10], bias
}

// passes are known by the height of their saddle.
var passes = []known{
	{"Great Saint Bernard", 45.869, 7.17, 2469},
	{"Saint Gotthard", 46.559, 8.561, 2106},
	{"Brenner", 47.003, 11.507, 1370},
	{"Stelvio", 46.529, 10.453, 2757},
	{"Khyber", 34.093, 71.159, 1070},
	{"Khunjerab", 36.85, 75.428, 4693},
	{"Karakoram", 35.513, 77.823, 5540},
	{"Nathu La", 27.387, 88.831, 4310},
	{"Thorong La", 28.793, 83.938, 5416},
	{"Zoji La", 34.279, 75.471, 3528},
	{"Torugart", 40.551, 75.391, 3752},
	{"Mamison", 42.708, 43.795, 2911},
	{"Jvari", 42.505, 44.454, 2379},
	{"Salang", 35.314, 69.03, 3878},
	{"Simplon", 46.25, 8.03, 2005},
	{"Galibier", 45.064, 6.408, 2642},
	{"Tioga", 37.911, -119.258, 3031},
	{"Loveland", 39.664, -105.879, 3655},
	{"Independence", 39.108, -106.564, 3687},
	{"Donner", 39.316, -120.327, 2151},
	{"Kicking Horse", 51.45, -116.285, 1627},
	{"Chilkoot", 59.696, -135.239, 1067},
	{"White Pass", 59.625, -135.138, 873},
	{"Shipka", 42.748, 25.322, 1150},
	{"Roncesvalles", 43.02, -1.324, 1057},
	{"Somport", 42.796, -0.526, 1632},
	{"Uspallata", -32.825, -70.07, 3832},
	{"Rohtang", 32.371, 77.247, 3978},
	{"Lipulekh", 30.234, 81.029, 5334},
	{"Chang La", 34.046, 77.931, 5360},
	{"Khardung La", 34.278, 77.604, 5359},
	{"Taglang La", 33.508, 77.769, 5328},
	{"Lowari", 35.352, 71.8, 3118},
	{"Babusar", 35.147, 74.049, 4173},
	{"Shandur", 36.084, 72.527, 3734},
	{"Hajigak", 34.64, 68.08, 3700},
	{"Nangpa La", 28.1, 86.615, 5806},
	{"Fluela", 46.75, 9.947, 2383},
	{"Furka", 46.573, 8.415, 2429},
	{"Mont Cenis", 45.26, 6.9, 2083},
	{"Larche", 44.42, 6.9, 1991},
}

// A pass is the low way over high ground: it lies near the mean of its cell.
func TestKnownPassesLieNearTheirMean(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	l := elevation.FromAtlas(a)
	var errors []float64
	for _, s := range passes {
		h, _ := l.At(geo.Point{Lat: s.lat, Lon: s.lon})
		errors = append(errors, h-s.metres)
		t.Logf("%-20s %5.0f m, known %5.0f", s.name, h, s.metres)
	}
	median, most, bias := offBy(errors)
	t.Logf("%d passes: median error %.0f m, nine in ten %.0f, bias %.0f", len(passes), median, most, bias)
	if median > 200 || most > 450 || math.Abs(bias) > 60 {
		t.Errorf("passes are off by %.0f m on the median, nine in ten by %.0f, bias %.0f; 200, 450 and 60 are claimed", median, most, bias)
	}
}
