package body

import "testing"

// A Person dies, cools, heats, thirsts and starves as the literature says, all
// at once and with one set of constants.
func TestClaimsHold(t *testing.T) {
	for _, c := range Claims() {
		t.Logf("%s: %.3g %s", c.Name, c.Observed, c.Unit)
		if !c.Holds() {
			t.Errorf("%s (%s): observed %.3g %s, published %.3g, must lie in %.3g to %.3g",
				c.Name, c.Work.Key, c.Observed, c.Unit, c.Published, c.Low, c.High)
		}
	}
}
