package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
)

// Temperatures of water between which cold shock grows [degC]: it begins below
// 25 degC and is at its greatest at 10 (House 2017). That it grows in a straight
// line is declared.
const (
	shockBegins = 25.0
	shockIsFull = 10.0
)

// ColdShock returns how strong the gasping and panting of the first minutes in
// water of a temperature [degC] is, as a share of the strongest, 0..1.
//
//	(25 - Tw)/15, 0 from 25 degC up, 1 from 10 degC down
func ColdShock(water float64) float64 {
	return clamp((shockBegins-water)/(shockBegins-shockIsFull), 0, 1)
}

// ShockMinutes are within which cold shock kills, if it does (Brooks 2003) [min].
const ShockMinutes = 5.0

// Swimming of people who wear a life jacket in water of 10 to 14 degC, until
// the cold stops them (Ducharme and Lounsbury 2007).
const (
	SwimColdest, SwimWarmest = 10.0, 14.0    // [degC]
	SwimMinutes              = 47.0          // on the mean [min]
	SwimLeast, SwimMost      = 800.0, 1500.0 // way swum, of novices and experts [m]
)

// SwimFails is the core temperature of one who holds still in the water at which
// he would fail if he swam [degC]. Swimmers whose rectal temperature was 35 degC
// were close to failing (Tipton et al. 1999), and swimming cooled the core by 17
// % faster than holding still (Lounsbury 2004). The body does not swim: without
// limbs its work would lay all its insulation open, and cool it 2.6 times as
// fast.
const SwimFails = coreSet - (coreSet-35)/1.17

func coldShockModel() cite.Model {
	at := func(w float64) cite.Values { return cite.Values{"water": w} }
	return cite.Model{
		Name: "body/cold-shock", Title: "Cold shock of the first minutes in water (House 2017; Brooks 2003)",
		Formula: "share = (25 - Tw)/15, 0 from 25 degC up, 1 from 10 degC down",
		Inputs:  []cite.Quantity{need("water", "degC", "water temperature", 0, 35)},
		Outputs: []cite.Quantity{gives("share", "1", "gasping and panting, of the strongest"), gives("minutes", "min", "within which it kills, if it does")},
		Works:   []cite.Work{cite.House2017, cite.Brooks2003, cite.SettingBody},
		Caveats: []string{
			"body/cold-shock: where it begins and where it is full are published; the straight line between is declared",
			"body/cold-shock: of naked and lightly clad people who were not used to it; five or six dips halve it for months",
		},
		Checks: []cite.Check{
			printed("begins below 25 degC", at(25), "share", 0, 1e-9), printed("greatest at 10 degC", at(10), "share", 1, 1e-9),
			printed("no greater in colder water", at(2), "share", 1, 1e-9), printed("kills within 3 to 5 min", at(5), "minutes", 5, 1e-9),
			computed(at(17.5), "share", 0.5, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["water"] < -2 || in["water"] > 45 {
				return nil, errors.New("water: allowed: -2 to 45 degC")
			}
			return cite.Values{"share": ColdShock(in["water"]), "minutes": ShockMinutes}, nil
		},
	}
}

// swimClaims sets a man to swim, and a hand into water.
func swimClaims() []Claim {
	swim := func(water, clo float64) float64 { return minutesTo(New(soldier()), bath(water, clo), SwimFails, 960) }
	clumsy, numb := dip(2)
	return []Claim{
		{"held out: swims in a life jacket, water of 12 degC, until it fails", "min", SwimMinutes, 32, 62, swim(12, lightlyClad), cite.Ducharme2007},
		{"held out: swims in a swimsuit, water of 10 degC, until it nearly fails", "min", 75, 30, 90, swim(10, swimsuit), cite.Tipton1999},
		{"held out: swims in a swimsuit, water of 18 degC (at least)", "min", 90, 90, 960, swim(18, swimsuit), cite.Tipton1999},
		{"held out: bare fingers in water of 2 degC, clumsy after", "s", 90, 45, 120, clumsy, cite.Ray2019},
		{"held out: bare fingers in water of 2 degC, below 8 degC after", "s", 120, 84, 156, numb, cite.Ray2019},
	}
}

// dip returns the seconds until bare fingers in water of a temperature [degC]
// are clumsy, and numb.
func dip(water float64) (clumsy, numb float64) {
	p := New(soldier())
	d := bath(water, 0)
	h := p.Hour(d)
	return 3600 * (h.Lived - p.Ends.Fingers.Clumsy), 3600 * (h.Lived - p.Ends.Fingers.Numb)
}
