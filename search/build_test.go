package search

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// People of unsaid mass are as heavy for their height as healthy adults: nine in
// ten between the published percentiles, half above the median, the tall
// heavier, nobody absurd.
func TestPeopleAreAsHeavyAsTheirHeightHasIt(t *testing.T) {
	for sex, want := range physiques {
		c := somebody()
		c.Person.Sex, c.Person.Mass = sex, quantity.Doubt{}
		var indices []float64
		var tall, small, heavy, light float64
		for i := range 4000 {
			p := c.draw(chance.Seed(7).Walk(i))
			indices = append(indices, p.BMI())
			if p.Traits.Height > c.Person.Height.Mid {
				tall, heavy = tall+1, heavy+p.Mass()
			} else {
				small, light = small+1, light+p.Mass()
			}
		}
		slices.Sort(indices)
		at := func(q float64) float64 { return indices[int(q*4000)] }
		for _, x := range []struct{ q, want float64 }{{0.05, want.low}, {0.5, want.mid}, {0.95, want.high}} {
			// what is cut at the ends leaves the percentiles a little inside
			if got := at(x.q); math.Abs(got-x.want) > 0.025*x.want {
				t.Errorf("%s: %.0f %% are below %.2f kg/m2, published %.1f", sex, 100*x.q, got, x.want)
			}
		}
		if indices[0] < 16 || indices[3999] > 36 {
			t.Errorf("%s: from %.1f to %.1f kg/m2", sex, indices[0], indices[3999])
		}
		if heavy/tall < light/small+5 {
			t.Errorf("%s: the tall weigh %.1f kg, the small %.1f kg", sex, heavy/tall, light/small)
		}
	}
}

// A child's mass cannot be told from that of adults.
func TestAChildsMassIsAsked(t *testing.T) {
	c := somebody()
	c.Person.Age, c.Person.Mass = quantity.Just(8), quantity.Doubt{}
	var f FieldError
	if err := c.Check(); !errors.As(err, &f) || f.Field != "mass" {
		t.Errorf("a child of unsaid mass: %v", err)
	}
	c.Person.Mass, c.Person.Sex = quantity.Just(27), party.Female
	if err := c.Check(); err != nil {
		t.Error(err)
	}
}

// Steam is a caveat, dry heat of the same warmth is not; nor is long life in
// warm water left unqualified.
func TestSteamAndWarmWaterAreCaveats(t *testing.T) {
	says := func(c Case, word string) bool { return strings.Contains(strings.Join(c.Caveats(), " "), word) }
	c := somebody()
	c.Given = Given{Low: 36, High: 36, RH: 95, Wind: 2}
	if !says(c, "wet bulb") {
		t.Error("36 degC at 95 %: no caveat")
	}
	if c.Given.RH = 20; says(c, "wet bulb") {
		t.Error("36 degC at 20 % has the caveat of steam")
	}
	c.Immersed, c.Bath = 0.9, 28
	if !says(c, "afloat for days") {
		t.Error("water of 28 degC: no caveat")
	}
	if c.Bath = 5; says(c, "afloat for days") {
		t.Error("water of 5 degC has the caveat of days")
	}
}
