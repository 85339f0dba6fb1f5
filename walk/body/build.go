package body

import (
	"math"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
)

// DuBois returns the surface of the body [m2] from mass [kg] and height [m].
//
//	BSA = 0.202 W^0.425 H^0.725
func DuBois(mass, height float64) float64 {
	return 0.202 * duBois.of(mass) * stature.of(height)
}

// Mifflin returns the resting metabolic rate [W] of Mifflin and St Jeor (1990),
// pace.Mifflin, from mass [kg], height [m] and age [years]; never less than
// leastMifflin, where the equation runs out of range.
func Mifflin(sex party.Sex, mass, height, age float64) float64 {
	return max(leastMifflin*kcal/86400, pace.Mifflin(sex, mass, height, age))
}

// HallFatShare returns the share of fat in body mass from age [years] and body
// mass index (the starting values of Hall's model).
//
//	% = 0.14 age + 37.31 ln BMI - 103.94 (men); 0.14 age + 39.96 ln BMI - 102.01 (women)
//
// It is held between 4 and 60 %.
func HallFatShare(sex party.Sex, age, bmi float64) float64 {
	f := 0.14*age + 37.31*math.Log(bmi) - 103.94
	if sex == party.Female {
		f = 0.14*age + 39.96*math.Log(bmi) - 102.01
	}
	return clamp(f/100, leastFat, mostFat)
}

// FatShareOf returns the share of fat in the body mass of a person of whom only
// the body mass index is known: HallFatShare from 18 years, ChildFatShare to 15,
// straight between, and FatRank standard deviations of 4.1 % about it, the error of such an equation in adults (Deurenberg,
// Weststrate and Seidell 1991).
func FatShareOf(t Traits) float64 {
	bmi, g := t.Mass/(t.Height*t.Height), grown(t.Age, childFatEnd, adultFatAt)
	mean := g*HallFatShare(t.Sex, t.Age, bmi) + (1-g)*ChildFatShare(t.Sex, t.Age, bmi)
	return clamp(mean+fatSpread*t.FatRank, leastFat, mostFat)
}

// Bounds and spread of the share of fat.
const (
	fatSpread         = 0.041 // Deurenberg et al. 1991, adults
	leastFat, mostFat = 0.04, 0.60
)

// Forbes returns the share of a change in body mass that is lean, at a fat
// mass [kg] (dFFM/dBW = 10.4/(10.4+F); Forbes 1987, Hall 2007).
func Forbes(fat float64) float64 { return 10.4 / (10.4 + max(0, fat)) }
