package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
)

// DuBois returns the surface of the body [m2] from mass [kg] and height [m].
//
//	BSA = 0.202 W^0.425 H^0.725
func DuBois(mass, height float64) float64 {
	return 0.202 * math.Pow(mass, 0.425) * math.Pow(height, 0.725)
}

// Mifflin returns the resting metabolic rate [W] of Mifflin and St Jeor (1990),
// pace.Mifflin, from mass [kg], height [m] and age [years]; never less than
// leastMifflin, where the equation runs out of range.
func Mifflin(sex party.Sex, mass, height, age float64) float64 {
	return math.Max(leastMifflin*kcal/86400, pace.Mifflin(sex, mass, height, age))
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
	return clamp(f, 4, 60) / 100
}

// childAge and grownAge are the ages to which the fat of children is by
// ChildFatShare, and from which it is by HallFatShare [years]; in between it is
// by share.
const (
	childAge = 15.0
	grownAge = 20.0
)

// ChildFatShare returns the share of fat in body mass of a child of 7 to 15 years
// (Deurenberg, Weststrate and Seidell 1991).
//
//	% = 1.51 BMI - 0.70 age - 3.6 (boys) + 1.4
//
// It is held between 4 and 60 %.
func ChildFatShare(sex party.Sex, age, bmi float64) float64 {
	f := 1.51*bmi - 0.70*age + 1.4
	if sex == party.Male {
		f -= 3.6
	}
	return clamp(f, 4, 60) / 100
}

// FatShare returns the share of fat in body mass of a person of an age [years]
// and a body mass index: that of children, of grown people, or between.
func FatShare(sex party.Sex, age, bmi float64) float64 {
	grown := clamp((age-childAge)/(grownAge-childAge), 0, 1)
	return (1-grown)*ChildFatShare(sex, age, bmi) + grown*HallFatShare(sex, age, bmi)
}

func childFatModel() cite.Model {
	at := func(sex, age, bmi float64) cite.Values { return cite.Values{"sex": sex, "age": age, "bmi": bmi} }
	return cite.Model{
		Name: "body/child-fat", Title: "Fat of children by body mass index (Deurenberg, Weststrate and Seidell 1991)",
		Formula: "% = 1.51 BMI - 0.70 age - 3.6 (boys) + 1.4",
		Inputs:  []cite.Quantity{need("age", "years", "age", 7, 15), need("bmi", "kg/m2", "body mass index", 14, 30), pick("sex", "sex", "male", "female")},
		Outputs: []cite.Quantity{gives("fat", "%", "share of fat in body mass")},
		Works:   []cite.Work{cite.Deurenberg1991},
		Caveats: []string{"body/child-fat: standard error 4.4 % of body mass; too high in the very fat; persons of 15 to 20 years stand between it and the equation of adults"},
		Checks:  []cite.Check{computed(at(0, 11.5, 17.6), "fat", 16.33, 0.01), computed(at(1, 11.5, 17.6), "fat", 19.93, 0.01), computed(at(0, 7, 15.5), "fat", 16.31, 0.01)},
		Eval: one("fat", func(in cite.Values) float64 {
			sex := party.Male
			if in["sex"] == 1 {
				sex = party.Female
			}
			return 100 * ChildFatShare(sex, in["age"], in["bmi"])
		}),
	}
}

// Forbes returns the share of a change in body mass that is lean, at a fat
// mass [kg] (dFFM/dBW = 10.4/(10.4+F); Forbes 1987, Hall 2007).
func Forbes(fat float64) float64 { return 10.4 / (10.4 + math.Max(0, fat)) }
