package body

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A rested, fed person shows nothing; each want shows, and more of it shows as
// something worse.
func TestSymptomsFollowTheState(t *testing.T) {
	p := New(soldier())
	if got := p.Symptoms(); len(got) != 0 {
		t.Errorf("a well person shows %v", got)
	}
	shows := func(what, words string) {
		t.Helper()
		if got := p.Symptoms(); !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, words) }) {
			t.Errorf("%s shows %v, not %q", what, got, words)
		}
	}
	p.VitaminC = 250
	shows("an early scurvy", "scurvy begins")
	p.VitaminC = 10
	shows("a late scurvy", "wounds open")
	p.LiverA = 5
	shows("want of vitamin A", "blind in the dark")
	p.Sleep = Sleepiness{}.Awake(30)
	shows("30 hours awake", "as if drunk")
	p.Hurt(Injury{Kind: WaterOnLung, Severity: 0.8, HoursLeft: 10})
	shows("oedema of the lung", "breathless at rest")
	p.Lean -= 9
	p.Fat -= 4
	shows("a fifth of the mass lost", "gaunt")
	p.Lean -= 17
	shows("the end of starvation", "cannot get up")
}

// Whatever comes, words are never empty and never doubled within a want, and
// the dead show none.
func TestSymptomsAreWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := New(anyone(t))
		for range 12 {
			p.Hour(anyDemand(t))
		}
		p.VitaminC, p.LiverA = rapid.Float64Range(0, 1500).Draw(t, "c"), rapid.Float64Range(0, 300).Draw(t, "a")
		got := p.Symptoms()
		if !p.Alive() && got != nil {
			t.Fatalf("the dead show %v", got)
		}
		for _, s := range got {
			if s == "" {
				t.Fatalf("an empty symptom in %q", got)
			}
		}
	})
}
