package walk

import (
	"math"
	"testing"
)

// What food holds is a mean by energy: dry stores of months end in scurvy,
// stores mixed with food from the land do not.
func TestVitaminsAreMixedByEnergy(t *testing.T) {
	r := &run{}
	r.put(3000, ofFood("flour"))
	if r.rich != (vitamins{}) {
		t.Errorf("flour holds %+v", r.rich)
	}
	r.put(1000, ofFood("potatoes"))
	if want := 130.0 / 770 / 4; math.Abs(r.rich.c-want) > 1e-12 || r.food != 4000 {
		t.Errorf("%.0f kcal hold %g mg of vitamin C each, want %g", r.food, r.rich.c, want)
	}
	if ofFood("moonbeams") != (vitamins{}) {
		t.Error("food by energy alone holds vitamins")
	}
	if day := 2500 * fresh.c; day < 10 {
		t.Errorf("food from the land gives %.0f mg a day, less than protects", day)
	}
}
