package water

import "github.com/longwalk/longwalk/quantity"

// Class is how much of an obstacle a river is.
type Class uint8

// The classes of river, least first.
const (
	Stream     Class = iota // the least rivers on the map
	Common                  // a river
	GreatRiver              // a great river
)

// String returns the class in a walker's words.
func (c Class) String() string {
	return [...]string{"stream", "river", "great river"}[min(c, GreatRiver)]
}

// Stage is a river at one level of its water, at the best place to cross within
// an hour's walk.
type Stage struct {
	Width quantity.Length
	Depth quantity.Length
	Speed quantity.Speed
}

// Footing is depth times speed [m2/s], which decides whether a wader keeps his
// feet (Abt et al. 1989).
func (s Stage) Footing() float64 { return float64(s.Depth) * float64(s.Speed) }

// lowWater is an assumption (cite.SettingRiverClass): the maps rank rivers by
// their weight on a printed sheet and tell neither width nor depth. The rows
// are set so that rivers of the class with known figures lie about them:
// Kherlen (rank 9) 0.8-1.5 m deep and Orkhon (rank 8) 0.5-1.5 m deep and
// 120-150 m wide, both forded by riders; Selenge (rank 2) 100-250 m wide,
// crossed by boat or raft; Yellow River (rank 3) 430 m wide, not fordable.
var lowWater = [...]Stage{
	Stream:     {Width: 30, Depth: 0.4, Speed: 0.75},
	Common:     {Width: 80, Depth: 0.8, Speed: 1.0},
	GreatRiver: {Width: 300, Depth: 2.0, Speed: 1.25},
}

// LowWater returns what a river of the class is like at low water.
func (c Class) LowWater() Stage { return lowWater[min(c, GreatRiver)] }

// Limits of wading by Stage.Footing [m2/s]: published ranges run from 0.6 to
// 2.0; as settings, 0.6 is safe and 1.2 the most a strong adult stands
// (cite.SettingRiverClass).
const (
	SafeFooting = 0.6
	MostFooting = 1.2
)

// Ford reports whether a strong adult can wade the river at that stage, and
// whether it is safe.
func (s Stage) Ford() (can, safe bool) {
	f := s.Footing()
	return f <= MostFooting, f <= SafeFooting
}

// greatByName are rivers that carry some 500 m3/s or more but are drawn with a
// thin line (an assumption, cite.SettingRiverClass).
var greatByName = map[string]bool{"Vitim": true, "Olyokma": true, "Shilka": true, "Podkamennaya Tunguska": true}

// classOf sorts the ranks of the map, 0 to 10, into classes (an assumption,
// cite.SettingRiverClass).
func classOf(name string, rank int) Class {
	switch {
	case rank <= 6 || greatByName[name]:
		return GreatRiver
	case rank <= 8:
		return Common
	}
	return Stream
}
