package report

import (
	"encoding/json"
	"io"

	"github.com/longwalk/longwalk/assess"
)

// JSON writes the assessment as one indented JSON document. Lists that are
// empty are written as such, never as null, so that a script may range over
// them.
func JSON(w io.Writer, a *assess.Assessment) error {
	c := *a
	filled(&c.Answer.Figures)
	filled(&c.Route.Stages)
	filled(&c.Route.Profile)
	filled(&c.Route.Waypoints)
	filled(&c.Route.Crossings)
	filled(&c.Route.Path.Coordinates)
	filled(&c.Route.Path.Times)
	filled(&c.Ensemble.Persons)
	filled(&c.Ensemble.Arrivals)
	filled(&c.Ensemble.Deaths)
	filled(&c.Ensemble.Alive)
	filled(&c.Ensemble.Passed)
	filled(&c.Ensemble.Matters)
	filled(&c.WhatIf)
	filled(&c.Claims)
	filled(&c.Assumed)
	filled(&c.Caveats)
	filled(&c.Works)
	filled(&c.Sources)
	if c.Ensemble.Causes == nil {
		c.Ensemble.Causes = map[string]float64{}
	}
	if c.Route.Path.Type == "" {
		c.Route.Path.Type = "LineString"
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(&c)
}

func filled[T any](s *[]T) {
	if *s == nil {
		*s = []T{}
	}
}
