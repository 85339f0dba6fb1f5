// Package body advances a person's heat, water, energy, fatigue and injuries
// by one hour. It draws no random numbers.
package body

import (
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk/weather"
)

// Cause is what a person dies of, in plain words.
type Cause string

// The causes of death that the body itself knows.
const (
	Alive  Cause = ""
	Cold   Cause = "cold"
	Heat   Cause = "heat stroke"
	Thirst Cause = "thirst"
	Hunger Cause = "starvation"
)

// Traits fixes a person for one walk: one draw from a party.Person.
type Traits struct {
	Sex        party.Sex
	Age        float64 // [years]
	Mass       float64 // at the start, unclothed [kg]
	Height     float64 // [m]
	FatShare   float64 // of the mass at the start [1], 0: by body mass index, age and sex (HallFatShare)
	FatRank    float64 // standard deviations of fat about that share, where FatShare is 0
	VO2max     float64 // at sea level, rested and fed [ml/kg/min]
	Acclimated bool    // to heat
	Home       float64 // height to which the person is used at the start [m]
	Usual      float64 // food before the start [kcal/day], 0: usualActivity times the resting rate
	Frailty    float64 // standard deviations above the mean of the body mass index at which hunger kills, 0: the mean; the very thin stand so among the living
}

// Demand is what one hour asks of a person and gives to him or her.
type Demand struct {
	Weather   weather.Hour
	Altitude  float64 // [m]
	Moving    float64 // share of the hour spent walking, 0..1
	Speed     float64 // while walking, along the ground [m/s]
	Walking   float64 // metabolic rate while walking, load, slope and ground included [W]
	Slope     float64 // signed rise over run while walking
	Terrain   float64 // terrain coefficient eta while walking, 1 = treadmill
	Work      float64 // metabolic rate of other work (wood, water, digging) in the rest of the hour [W], 0: rest
	Asleep    bool
	Load      float64 // carried [kg]
	Clo       float64 // intrinsic clothing insulation worn [clo]
	HandClo   float64 // insulation of gloves or mittens about the hand [clo]; less than half of Clo: half of Clo, as of hands in sleeves and pockets
	WindProof bool
	Wet       float64 // share of the clothing's insulation lost to wetness, 0..0.8
	WetFeet   bool    // walked through water, mud or wet snow
	Immersed  float64 // share of the body in water, 0..1
	Bath      float64 // temperature of that water [degC]
	Shelter   float64 // share of wind and sky shut out, 0 open .. 1 closed hut
	Fire      float64 // radiant gain from a fire on the body [W/m2]
	Ground    float64 // ground surface temperature [degC]
	Albedo    float64 // of the ground, 0..1
	Drink     float64 // water offered [l]; taken as the body can hold it
	Eat       float64 // food offered [kcal]
	Salt      bool    // salt to take at will
	VitaminC  float64 // in the food offered [mg]
	VitaminA  float64 // in the food offered [mg of retinol activity]
}
