package world_test

import (
	"path/filepath"
	"testing"

	"github.com/longwalk/longwalk/world"
)

// agreed is the agreement with a set of facts by quantity.
func agreed(t *testing.T, f world.Facts) map[string]world.Agreement {
	t.Helper()
	out := map[string]world.Agreement{}
	for _, a := range open().Agree(f) {
		mark := "ok"
		if !a.OK {
			mark = "OUT"
		}
		t.Logf("%-52s n %3d bias %7.2f median %7.2f RMSE %7.2f 9/10 %7.2f share %.2f [%s] aim %v: %s",
			a.Quantity, a.N, a.Bias, a.Median, a.RMSE, a.NineTenths, a.Share, a.Unit, a.Aim, mark)
		out[a.Quantity] = a
	}
	return out
}

// What the documents claim must hold on the facts that come with Longwalk, and
// on the greater tables where they are at hand.
func TestTheWorldAgreesWithItsOwnFacts(t *testing.T) {
	f, err := world.OwnFacts()
	if err != nil {
		t.Fatal(err)
	}
	all := agreed(t, f)
	if len(all) < 20 {
		t.Errorf("%d quantities are compared", len(all))
	}
	for _, a := range all {
		if !a.Claimed {
			t.Errorf("%s is out of what is claimed, %v", a.Quantity, a.Claim)
		}
	}
}

func TestTheWorldAgreesWithMeasuredFacts(t *testing.T) {
	f, err := world.ReadFacts(filepath.Join("..", "..", "shared", "world-facts"))
	if err != nil {
		t.Skip("no tables of measured facts here")
	}
	for _, a := range agreed(t, f) {
		if !a.Claimed {
			t.Errorf("%s is out of what is claimed, %v", a.Quantity, a.Claim)
		}
	}
}
