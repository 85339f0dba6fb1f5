package quantity_test

import (
	"testing"

	"github.com/longwalk/longwalk/quantity"
)

func TestNearestFindsWhatWasMeant(t *testing.T) {
	keys := []string{"name", "depart", "from", "to", "via", "party", "march", "policy", "supplies", "pace/campbell", "pace/tobler"}
	for word, want := range map[string]string{
		"depart":       "depart",
		"dapart":       "depart",
		"departs":      "depart",
		"dpeart":       "depart", // two neighbours swapped
		"form":         "from",
		"Name":         "name",
		"nmae":         "name",
		"suplies":      "supplies",
		"pace/tobbler": "pace/tobler",
		"tobler":       "", // too far from anything
		"weather":      "",
		"x":            "",
		"":             "",
	} {
		if got := quantity.Nearest(word, keys); got != want {
			t.Errorf("%q is taken for %q, want %q", word, got, want)
		}
	}
	if got := quantity.Nearest("depart", nil); got != "" {
		t.Errorf("nothing is known, yet %q is near", got)
	}
}

func TestNearestTakesTheFirstOfEquals(t *testing.T) {
	if got := quantity.Nearest("cat", []string{"bat", "hat"}); got != "bat" {
		t.Errorf("cat is taken for %q", got)
	}
}
