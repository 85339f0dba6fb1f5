package body

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk/weather"
)

// Claim is something published about people that a Person must come near to,
// all claims with one set of constants.
type Claim struct {
	Name      string
	Unit      string
	Published float64
	Low, High float64 // where the observed value must lie
	Observed  float64
	Work      cite.Work
}

// Holds reports whether the observed value lies where it must.
func (c Claim) Holds() bool { return c.Observed >= c.Low && c.Observed <= c.High }

// Claims puts a Person through the published cases and returns what came out.
func Claims() []Claim {
	var all []Claim
	all = append(all, thirstClaims()...)
	all = append(all, coldClaims()...)
	all = append(all, observedColdClaims()...)
	all = append(all, heatClaims()...)
	all = append(all, strainClaims()...)
	all = append(all, hungerClaims()...)
	all = append(all, fastClaims()...)
	all = append(all, fuelClaims()...)
	all = append(all, scopeClaims()...)
	all = append(all, heightClaims()...)
	all = append(all, oedemaClaims()...)
	all = append(all, deficiencyClaims()...)
	all = append(all, exposureClaims()...)
	all = append(all, ageClaims()...)
	all = append(all, heldOutClaims()...)
	return append(all, sleepClaims()...)
}

// soldier is the fit young man of most of the sources.
func soldier() Traits {
	return Traits{Sex: party.Male, Age: 25, Mass: 70, Height: 1.75, VO2max: 45}
}

// room is an hour of rest between walls at air temperature, with an air speed
// at the body [m/s].
func room(air, rh, wind, clo float64) Demand {
	const almostClosed = 1 - 1e-9
	return Demand{
		Weather: weather.Hour{Air: air, RH: rh, Wind: wind / bodyWind / (1 - almostClosed), Cloud: 1, Pressure: 1013.25},
		Ground:  air, Clo: clo, Shelter: almostClosed,
	}
}
