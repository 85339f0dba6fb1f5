package party_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// TestEnsembleOfGarmentsComesNearTheMeasuredDress compares the sum of garments
// with whole dresses as measured on manikins (ASHRAE Standard 55 ensembles).
func TestEnsembleOfGarmentsComesNearTheMeasuredDress(t *testing.T) {
	for _, c := range []struct {
		garments string
		measured float64 // [clo]
	}{
		{"briefs, long-sleeve shirt, thin trousers, knee socks, boots", 0.61},
		{"briefs, long-sleeve shirt, thin trousers, thin coat, knee socks, boots", 0.96},
	} {
		var gs []party.Garment
		for _, name := range strings.Split(c.garments, ", ") {
			w, ok := party.WearNamed(name)
			if !ok {
				t.Fatalf("no garment %q", name)
			}
			gs = append(gs, w.Garment)
		}
		if got := party.EnsembleClo(gs); math.Abs(got-c.measured) > 0.1 {
			t.Errorf("%s: %.2f clo, measured %.2f", c.garments, got, c.measured)
		}
	}
}

func ExampleEnsembleClo() {
	shirt, trousers := party.Garment{Clo: 0.25}, party.Garment{Clo: 0.24}
	fmt.Printf("%.2f clo, and nothing worn %.0f clo\n", party.EnsembleClo([]party.Garment{shirt, trousers}), party.EnsembleClo(nil))
	// Output: 0.57 clo, and nothing worn 0 clo
}

func TestTheWardrobeHoldsPublishedGarmentsThinAndAssumedOnesPlausible(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range party.Wardrobe() {
		if seen[w.Name] || w.Layer == "" {
			t.Errorf("%q is there twice or on no layer", w.Name)
		}
		seen[w.Name] = true
		if limit := 1.5; w.Clo <= 0 || w.Clo > limit {
			t.Errorf("%q has %g clo, more than any single garment", w.Name, w.Clo)
		}
		if !w.Assumed && w.Clo > 0.49 { // the thickest garment of the published list: coveralls
			t.Errorf("%q passes for published with %g clo", w.Name, w.Clo)
		}
	}
}

// TestNoFoodIsRicherThanFat: pure fat gives about 9,000 kcal/kg, and nothing
// carried dry and eaten gives less than potatoes, but for salt and tea.
func TestNoFoodIsRicherThanFat(t *testing.T) {
	var names []string
	for _, f := range party.Foods() {
		names = append(names, f.Name)
		if f.KcalPerK > 9000 || f.KcalPerK != 0 && f.KcalPerK < 700 {
			t.Errorf("%s gives %g kcal/kg", f.Name, f.KcalPerK)
		}
	}
	if !slices.IsSorted(names) {
		t.Errorf("not in the order of names: %v", names)
	}
	if _, ok := party.FoodNamed("moonbeams"); ok {
		t.Error("moonbeams are food")
	}
}

func TestMoreBeddingIsWarmer(t *testing.T) {
	bag, _ := party.BedNamed("winter sleeping bag")
	blanket, _ := party.BedNamed("blanket")
	none, ok := party.BedNamed("none")
	if !ok || none.Clo != 0 || blanket.Clo >= bag.Clo {
		t.Errorf("none %v, blanket %v, bag %v", none, blanket, bag)
	}
}

func TestVesselsAndToolsAreCounted(t *testing.T) {
	k := party.Kit{Vessels: []party.Vessel{{Name: "mug", Volume: 0.47}, {Name: "can", Volume: 2}}, Tools: []string{"axe"}}
	if math.Abs(k.WaterCapacity().L()-2.47) > 1e-12 || !k.HasTool("axe") || k.HasTool("saw") {
		t.Errorf("%v, axe %v, saw %v", k.WaterCapacity(), k.HasTool("axe"), k.HasTool("saw"))
	}
}

func TestTheTablesNameTheirWorks(t *testing.T) {
	for _, w := range party.Works() {
		if w.Key == "" || w.Title == "" {
			t.Errorf("a work without key or title: %+v", w)
		}
	}
}
