package assess

// lists makes every list of the answer one: a list without entries is written
// as [] and not as null, so that a script can range over it.
func (a *Assessment) lists() {
	s, r := &a.Ensemble, &a.Route
	some(&a.Answer.Figures)
	some(&a.WhatIf)
	some(&a.Claims)
	some(&a.Assumed)
	some(&a.Caveats)
	some(&a.Works)
	some(&a.Sources)
	some(&r.Stages)
	some(&r.Profile)
	some(&r.Waypoints)
	some(&r.Crossings)
	some(&r.Path.Coordinates)
	some(&r.Path.Times)
	some(&s.Persons)
	some(&s.Arrivals)
	some(&s.Deaths)
	some(&s.Alive)
	some(&s.Passed)
	some(&s.Matters)
	if s.Causes == nil {
		s.Causes = map[string]float64{}
	}
}

func some[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}
