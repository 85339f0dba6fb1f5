package assess

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
)

func unknownModel(what, name string, known []string) error {
	msg := fmt.Sprintf("found %q, which is no known %s model; allowed: %s", name, what, strings.Join(known, ", "))
	if near := quantity.Nearest(name, known); near != "" {
		msg += fmt.Sprintf("; did you mean %q?", near)
	}
	return errors.New(msg)
}

func speedNames() []string {
	var out []string
	for _, s := range pace.Speeds() {
		out = append(out, "pace/"+s.Name)
	}
	return out
}

func costNames() []string {
	var out []string
	for _, c := range pace.Costs() {
		out = append(out, "pace/"+c.Name)
	}
	return out
}

func assumptionNames() []string {
	var out []string
	for _, a := range route.DefaultSettings().Assumptions() {
		out = append(out, a.Name)
	}
	for _, a := range walk.DefaultSettings().Assumptions() {
		out = append(out, a.Name)
	}
	return out
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// NameError says which name in a document is no known model or assumption.
type NameError struct{ Field, Found, Allowed string }

// Error implements error.
func (e NameError) Error() string { return e.Field + ": found " + e.Found + "; allowed: " + e.Allowed }

// limits returns what a document may set an assumption to.
func limits(name string) (low, high float64, ok bool) {
	if low, high, ok = route.DefaultSettings().Limits(name); ok {
		return low, high, true
	}
	return walk.DefaultSettings().Limits(name)
}

// CheckNames returns the first name in the document that no model or
// assumption has, or the first assumption set beyond its limits, or nil.
func CheckNames(j *journey.Journey) *NameError {
	if _, ok := pace.SpeedByName(j.Pace); !ok {
		return &NameError{"pace", fmt.Sprintf("%q", j.Pace), strings.Join(speedNames(), ", ")}
	}
	if _, ok := pace.CostByName(j.Cost); !ok {
		return &NameError{"cost", fmt.Sprintf("%q", j.Cost), strings.Join(costNames(), ", ")}
	}
	known := assumptionNames()
	for _, name := range sortedKeys(j.Assume) {
		if !slices.Contains(known, name) {
			return &NameError{"assume." + name, fmt.Sprintf("%q", name), strings.Join(known, ", ")}
		}
		if low, high, _ := limits(name); j.Assume[name] < low || j.Assume[name] > high {
			return &NameError{"assume." + name, fmt.Sprintf("%g", j.Assume[name]), fmt.Sprintf("%g to %g", low, high)}
		}
	}
	return nil
}
