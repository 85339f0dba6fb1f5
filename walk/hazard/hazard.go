// Package hazard decides what goes wrong in an hour, one file per hazard.
//
// Cold, heat, thirst and hunger are not here: the body itself knows them. A
// hazard is a chance per hour that depends on the situation, and an effect
// when it strikes; the walk applies any effect. Rates stand on published
// counts where there are any; what multiplies them is a setting of Longwalk,
// listed in Settings and shown in every report.
package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/territory"
)

// Situation is one person's hour, as the hazards see it.
type Situation struct {
	Weather    weather.Hour
	Cover      cover.Class
	Elevation  float64 // [m]
	Acclimated float64 // height to which the person is used [m]
	SickAt     float64 // height at which the height has made the person sick, 0: well [m]
	Slope      float64 // mean unsigned slope walked
	Snow       float64 // depth [m]
	Trackless  bool    // off every path
	Moving     float64 // share of the hour on the march
	Gathering  float64 // share of the hour away from the fire, for wood or water
	Asleep     bool
	Dark       bool // neither daylight nor moonlight enough to see the ground
	Fire       bool // a fire to see and come back to
	NightBlind bool
	Blinded    float64 // share of the hour in which the eyes are not used to the dark yet
	Sleep      body.Sleepiness
	Clock      float64 // local solar hour of the day [h]
	WoodLore   bool
	Medicine   bool
	Fatigue    float64   // 0..1
	Days       float64   // since departure
	BadFeet    bool      // poor footwear for the ground
	Feet       body.Feet // wet and cold
	Untreated  bool      // water drunk as found
	Ford       float64   // depth times speed of the water forded this hour [m2/s], 0: none
	Height     float64   // of the person [m]
	Mass       float64   // [kg]
	ThinIce    bool      // ice crossed that bears on the mean, but not everywhere
	Attitude   territory.Attitude
	Watch      int     // how strictly people are controlled there, 0..4
	Town       float64 // distance to the nearest settlement [km], negative: far
	Hiding     bool    // the party keeps away from people
	Border     bool    // a border, railway or watched road is crossed this hour
}

// Effect is what a hazard does to a person.
type Effect struct {
	Injury body.Injury
	Astray float64 // hours alone and away from the fire
	Wet    float64 // share of the clothing soaked
	Fluid  float64 // water lost, such as by diarrhoea [l]
	Dies   string  // cause of death, "" when the person lives
	Caught bool
	Text   string // for the trace, in words for a person
}

// Hazard is one thing that can go wrong.
type Hazard struct {
	Name  string
	Title string
	Works []cite.Work
	// Together says that the hazard takes a company as one: all draw the same
	// luck in an hour, so that seven are not seven times as often met as one.
	Together bool
	// Chance returns the chance that it strikes in this hour, 0..1; 0 without
	// exposure.
	Chance func(Situation) float64
	// Strike decides what it does.
	Strike func(Situation, *chance.Stream) Effect
}

// Hazards returns all hazards, in the order in which they are tried.
func Hazards() []Hazard {
	return []Hazard{lost, injury, blisters, trench, illness, chest, altitude, ford, thinIce, capture}
}

// Setting is a number of a hazard that no published source gives.
type Setting struct {
	Name  string
	Value float64
	Unit  string
	Why   string
}
