package walk

import "fmt"

// Assumption is a number that no published source gives, by the name under
// which a document may change it.
type Assumption struct {
	Name  string
	Value float64
	Unit  string
	Why   string
}

// namedSetting is a setting with its name and what a document may set it to.
type namedSetting struct {
	Assumption
	at        *float64
	low, high float64
}

// table pairs each setting with its name; it serves both showing and changing.
func (s *Settings) table() []namedSetting {
	return []namedSetting{
		{Assumption{"walk.fire", s.Fire, "W/m2", "radiant gain beside a well-kept camp fire, on the mean over the whole body: flames of half a square metre at 900 K and emissivity 0.2, a metre and a half away, on a quarter of the body; no published figure for people at an open fire was found"}, &s.Fire, 0, 1000},
		{Assumption{"walk.horizon", s.Horizon, "d", "days for which a party stretches its food when it does not know of more"}, &s.Horizon, 1, 365},
		{Assumption{"walk.game", s.Game, "kcal/h", "food brought in by an hour of hunting or fishing where it is best; whole peoples with local knowledge get about 750 (Ache, Dobe), strangers with an axe and snares are put at a third"}, &s.Game, 0, 5000},
		{Assumption{"walk.gift", s.Gift, "kcal", "food given a head by people met who are not hostile"}, &s.Gift, 0, 100_000},
		{Assumption{"walk.buy", s.Buy, "kcal", "food a head bought in a settlement by those with money"}, &s.Buy, 0, 100_000},
		{Assumption{"walk.herders", s.Herders, "1/d", "chance a day of meeting herders on open grass; walkers in Mongolia met them often (Thayer 2001)"}, &s.Herders, 0, 1},
		{Assumption{"walk.carry", s.Carry, "1", "pace of a party that carries one of its own, as a share"}, &s.Carry, 0.05, 1},
		{Assumption{"walk.night_pace", s.NightPace, "1", "pace in the dark as a share of that by day; march rates of FM 21-18 as recalled give 0.67 to 0.80"}, &s.NightPace, 0.05, 1},
		{Assumption{"walk.dry_river", s.DryRiver, "1", "chance that a mapped river in a desert is dry when the party comes by"}, &s.DryRiver, 0, 1},
		{Assumption{"walk.max_days", s.MaxDays, "1", "a walk is given up after so many times the planned days"}, &s.MaxDays, 1, 20},
		{Assumption{"walk.patience", s.Patience, "d", "days a party waits for one who cannot walk before it goes on without"}, &s.Patience, 0, 365},
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
// walk has none of that name.
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
	return fmt.Errorf("no assumption of the walk is called %q", name)
}
