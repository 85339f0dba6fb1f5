package journey_test

import (
	"strings"

	"github.com/longwalk/longwalk/journey/party"
)

// wardrobeBut lists the garments that a message offers after the nearest.
func wardrobeBut(near string) string {
	var out []string
	for _, w := range party.Wardrobe() {
		if w.Name != near {
			out = append(out, w.Name)
		}
	}
	return strings.Join(out, ", ")
}

// foodsBut lists the foods that a message offers after the nearest.
func foodsBut(near string) string {
	var out []string
	for _, f := range party.Foods() {
		if f.Name != near {
			out = append(out, f.Name)
		}
	}
	return strings.Join(out, ", ")
}
