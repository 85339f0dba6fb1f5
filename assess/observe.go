package assess

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// Span is where a value should lie; nil is no bound.
type Span struct {
	Low  *float64 `json:"low"`
	High *float64 `json:"high"`
}

func spanOf(low, high float64) *Span {
	s := Span{}
	if !math.IsInf(low, -1) {
		v := tidy(low, 3)
		s.Low = &v
	}
	if !math.IsInf(high, 1) {
		v := tidy(high, 3)
		s.High = &v
	}
	return &s
}

// String returns the span in a few words.
func (s *Span) String() string {
	switch {
	case s == nil:
		return "none set"
	case s.High == nil:
		return fmt.Sprintf("%.4g or more", *s.Low)
	case s.Low == nil:
		return fmt.Sprintf("%.4g or less", *s.High)
	}
	return fmt.Sprintf("%.4g to %.4g", *s.Low, *s.High)
}

// Observation is something published about people, against the one body that
// walks.
type Observation struct {
	Name      string  `json:"name"`
	Unit      string  `json:"unit"`
	Published float64 `json:"published"`
	Observed  float64 `json:"observed"` // of the body
	Aim       *Span   `json:"aim"`      // what is wanted; nil: none was set
	OK        *bool   `json:"ok"`       // within the aim
	Claim     *Span   `json:"claim"`    // what Longwalk's documents claim
	Claimed   bool    `json:"within_claim"`
	Source    string  `json:"source"`
}

// ValidateBody puts one body, with one set of constants, through the cases that
// were observed.
func ValidateBody() []Observation {
	var out []Observation
	for _, c := range body.Claims() {
		out = append(out, observe(c))
	}
	return out
}

func observe(c body.Claim) Observation {
	o := Observation{
		Name: c.Name, Unit: c.Unit, Published: c.Published, Observed: tidy(c.Observed, 3),
		Claim: spanOf(c.Low, c.High), Claimed: c.Holds(), Source: c.Work.Key,
	}
	if low, high, ok := c.Aim(); ok {
		within := c.Observed >= low && c.Observed <= high
		o.Aim, o.OK = spanOf(low, high), &within
	}
	return o
}

// ofBodies are the models of other rooms that speak of bodies: what walking
// and resting cost.
var ofBodies = []string{
	"pace/harris-benedict", "pace/lcda", "pace/lcda-backpacking", "pace/mifflin", "pace/minetti", "pace/pandolf",
}

// BodyModels returns the published models of bodies, by name.
func BodyModels() []cite.Model {
	return slices.DeleteFunc(Models(), func(m cite.Model) bool {
		return !strings.HasPrefix(m.Name, "body/") && !slices.Contains(ofBodies, m.Name)
	})
}
