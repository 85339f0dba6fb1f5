package assess

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// BodyCard is the card of one subsystem with what was found of it.
type BodyCard struct {
	body.Card
	Models       []CardModel
	Observations []Observation
	Works        []cite.Work
}

// CardModel is a model on a card: its range, and how well it reproduces its
// own values.
type CardModel struct {
	Name, Title, Range string
	Printed, Computed  int     // values that a source prints, and that were worked out from the equation
	Worst              float64 // largest deviation as a share of its tolerance [1]
	Caveats            []string
}

// BodySetting is a number of the body that no source settles.
type BodySetting struct {
	Name  string
	Value float64
	Unit  string
	Why   string
	Near  string // key of the nearest work
}

// BodySettings returns the settings of the body.
func BodySettings() []BodySetting {
	var out []BodySetting
	for _, a := range body.Assumptions() {
		out = append(out, BodySetting{a.Name, a.Value, a.Unit, a.Why, a.Work.Key})
	}
	return out
}

// BodyCards returns the cards of the body with figures found now. What is on no
// card stands on a last one, so that nothing is passed over.
func BodyCards() []BodyCard {
	found := foundOfBodies{models: BodyModels(), claims: body.Claims()}
	var out []BodyCard
	for _, c := range body.Cards() {
		out = append(out, fill(BodyCard{Card: c}, c.OfModel, c.OfClaim, found))
	}
	on := func(of func(body.Card, string) bool) func(string) bool {
		return func(name string) bool {
			return !slices.ContainsFunc(body.Cards(), func(c body.Card) bool { return of(c, name) })
		}
	}
	rest := BodyCard{Card: body.Card{Name: "Not on a card yet", What: "What was added since the cards were written."}}
	rest = fill(rest, on(body.Card.OfModel), on(body.Card.OfClaim), found)
	if len(rest.Models)+len(rest.Observations) > 0 {
		out = append(out, rest)
	}
	return out
}

// foundOfBodies is what there is to put on cards.
type foundOfBodies struct {
	models []cite.Model
	claims []body.Claim
}

func fill(c BodyCard, ofModel, ofClaim func(string) bool, found foundOfBodies) BodyCard {
	works := cite.Set{}
	for _, m := range found.models {
		if ofModel(m.Name) {
			c.Models = append(c.Models, cardModel(m))
			works.Add(m.Works...)
		}
	}
	for _, claim := range found.claims {
		if ofClaim(claim.Name) {
			c.Observations = append(c.Observations, observe(claim))
			works.Add(claim.Work)
		}
	}
	c.Works = works.Sorted()
	return c
}

func cardModel(m cite.Model) CardModel {
	out := CardModel{Name: m.Name, Title: m.Title, Caveats: m.Caveats}
	var spans []string
	for _, q := range m.Inputs {
		if q.Min != 0 || q.Max != 0 {
			spans = append(spans, strings.TrimSuffix(fmt.Sprintf("%s %g to %g %s", q.Name, q.Min, q.Max, q.Unit), " 1"))
		}
	}
	out.Range = strings.Join(spans, ", ")
	for _, v := range m.Verify() {
		if v.Check.Published {
			out.Printed++
		} else {
			out.Computed++
		}
		if v.Check.Tol > 0 {
			out.Worst = math.Max(out.Worst, math.Abs(v.Got-v.Check.Want)/v.Check.Tol)
		}
	}
	return out
}
