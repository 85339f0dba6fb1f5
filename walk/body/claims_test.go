package body

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// card is a line of the table in README.md.
func (c Claim) card() string {
	return fmt.Sprintf("| %s | %s | %.3g | %.3g to %.3g | %.3g |", c.Name, c.Unit, c.Published, c.Low, c.High, c.Observed)
}

// A Person dies, cools, heats, thirsts and starves as the literature says, all
// at once and with one set of constants.
func TestClaimsHold(t *testing.T) {
	for _, c := range Claims() {
		t.Log(c.card())
		if !c.Holds() {
			t.Errorf("%s (%s): observed %.3g %s, published %.3g, must lie in %.3g to %.3g",
				c.Name, c.Work.Key, c.Observed, c.Unit, c.Published, c.Low, c.High)
		}
	}
}

// The card in README.md shows what the tests observe.
func TestCardIsUpToDate(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range Claims() {
		if !strings.Contains(string(text), c.card()) {
			t.Errorf("README.md lacks this line:\n%s", c.card())
		}
	}
}
