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

// table pairs each setting with its name; it serves both showing and changing.
func (s *Settings) table() []struct {
	Assumption
	at *float64
} {
	type row = struct {
		Assumption
		at *float64
	}
	return []row{
		{Assumption{"walk.fire", s.Fire, "W/m2", "radiant gain beside a well-kept camp fire, on the mean over the whole body: flames of half a square metre at 900 K and emissivity 0.2, a metre and a half away, on a quarter of the body; no published figure for people at an open fire was found"}, &s.Fire},
		{Assumption{"walk.horizon", s.Horizon, "d", "days for which a party stretches its food when it does not know of more"}, &s.Horizon},
		{Assumption{"walk.game", s.Game, "kcal/h", "food brought in by an hour of hunting or fishing where it is best; whole peoples with local knowledge get about 750 (Ache, Dobe), strangers with an axe and snares are put at a third"}, &s.Game},
		{Assumption{"walk.gift", s.Gift, "kcal", "food given a head by people met who are not hostile"}, &s.Gift},
		{Assumption{"walk.buy", s.Buy, "kcal", "food a head bought in a settlement by those with money"}, &s.Buy},
		{Assumption{"walk.herders", s.Herders, "1/d", "chance a day of meeting herders on open grass; walkers in Mongolia met them often (Thayer 2001)"}, &s.Herders},
		{Assumption{"walk.carry", s.Carry, "1", "pace of a party that carries one of its own, as a share"}, &s.Carry},
		{Assumption{"walk.night_pace", s.NightPace, "1", "pace in the dark as a share of that by day; march rates of FM 21-18 as recalled give 0.67 to 0.80"}, &s.NightPace},
		{Assumption{"walk.dry_river", s.DryRiver, "1", "chance that a mapped river in a desert is dry when the party comes by"}, &s.DryRiver},
		{Assumption{"walk.max_days", s.MaxDays, "1", "a walk is given up after so many times the planned days"}, &s.MaxDays},
		{Assumption{"walk.patience", s.Patience, "d", "days a party waits for one who cannot walk before it goes on without"}, &s.Patience},
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

// Change sets a setting by name; the error names what is known.
func (s *Settings) Change(name string, value float64) error {
	for _, r := range s.table() {
		if r.Name == name {
			*r.at = value
			return nil
		}
	}
	return fmt.Errorf("no assumption of the walk is called %q", name)
}
