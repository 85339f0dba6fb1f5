package route

import "fmt"

// Assumption is a setting of the plan, by the name under which a document may
// change it.
type Assumption struct {
	Name  string
	Value float64
	Unit  string
	Why   string
}

type namedSetting struct {
	Assumption
	at        *float64
	low, high float64 // what a document may set it to
}

func (s *Settings) table() []namedSetting {
	return []namedSetting{
		{Assumption{"route.winding", s.Winding, "1", "walked length over length on the map; 1.25 over straight legs is what the told route of 1941 would need, part of which the search finds itself"}, &s.Winding, 1, 5},
		{Assumption{"route.climb", s.Climb, "1/1000", "climb in metres a kilometre for each metre of spread of heights; the Appalachian Trail climbs about 40 m a km where heights spread by 150 m, graded trails half of that"}, &s.Climb, 0, 5},
		{Assumption{"route.shun", s.Shun, "1", "how much longer a way is taken to keep out of a shunned power's land"}, &s.Shun, 1, 100},
		{Assumption{"route.ford_stream", s.Ford[0], "h", "time lost at an open stream"}, &s.Ford[0], 0, 240},
		{Assumption{"route.ford_river", s.Ford[1], "h", "time lost at an open river"}, &s.Ford[1], 0, 240},
		{Assumption{"route.ford_great", s.Ford[2], "h", "time lost at an open great river: a raft has to be built"}, &s.Ford[2], 0, 240},
	}
}

// Assumptions lists the settings.
func (s Settings) Assumptions() []Assumption {
	var out []Assumption
	for _, r := range s.table() {
		out = append(out, r.Assumption)
	}
	return out
}

// Limits returns what a document may set a setting to; ok is false when the
// plan has none of that name.
func (s Settings) Limits(name string) (low, high float64, ok bool) {
	for _, r := range s.table() {
		if r.Name == name {
			return r.low, r.high, true
		}
	}
	return 0, 0, false
}

// Change sets a setting by name; the error says that the name is unknown or the
// value beyond its limits.
func (s *Settings) Change(name string, value float64) error {
	for _, r := range s.table() {
		if r.Name != name {
			continue
		}
		if !(value >= r.low && value <= r.high) {
			return fmt.Errorf("%s: found %g; allowed: %g to %g", name, value, r.low, r.high)
		}
		*r.at = value
		return nil
	}
	return fmt.Errorf("no assumption of the plan is called %q", name)
}
