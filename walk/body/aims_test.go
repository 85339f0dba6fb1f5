package body

import (
	"strings"
	"testing"
)

// Every aim is of some claim, holds the published value, and no aim stands
// before a narrower one of the same claims.
func TestAimsAreOfClaims(t *testing.T) {
	claims := Claims()
	for i, a := range aims {
		n := 0
		for _, c := range claims {
			if !strings.HasPrefix(c.Name, a.starts) || !strings.Contains(c.Name, a.holds) {
				continue
			}
			n++
			if low, high := a.span(c.Published); !(low <= c.Published && c.Published <= high) {
				t.Errorf("%s: aim %g to %g, published %g", c.Name, low, high, c.Published)
			}
		}
		if n == 0 {
			t.Errorf("aim %d (%q, %q) is of no claim", i, a.starts, a.holds)
		}
	}
}
