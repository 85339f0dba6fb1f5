package body

import (
	"math"

	"github.com/longwalk/longwalk/journey/party"
)

// What hunger does to a body at rest, as observed.
const (
	fixedLean     = 0.32 // share of the fat-free mass of the fed that hunger leaves: fluid outside the cells and bone, Keys et al. 1950
	adaptedMost   = 0.15 // largest fall of the resting rate for each kilogram of cells: 15.5 % Keys, 11.8 and 16.6 % Grande et al. 1958
	adaptedAt     = 0.45 // share of the usual food at which the fall is full: 1570 of 3492 kcal/day, Keys et al. 1950
	adaptedDays   = 14.0 // time constant of the adaptation, Hall 2010 [d]
	foodCeiling   = 2.5  // most that can be taken from food, over the resting rate, Thurber et al. 2019
	idleDay       = 1.4  // a day without work over resting, maintenance requirement of FAO/WHO/UNU 1985, recalled
	deadlyCVMen   = 0.087
	deadlyCVWomen = 0.14
	vigorous      = 2.0         // energy spent over resting from which a life is vigorous, FAO/WHO/UNU 2001
	leanSpared    = 1 - 13.0/28 // of the lean part of a loss, by training, Ballor and Poehlman 1994
	leastFatLeft  = 1.0         // that healthy men were left with, Friedl et al. 1994 [kg/m2]
	adultAge      = 18.0        // [years]
	adultBMI      = 21.0        // of the well fed adults whom children are likened to [kg/m2]
)

// RestInHunger returns the share of the resting rate of the fed body that is
// left, from the share of the cells (fat-free mass less the fluid outside the
// cells and bone) that is left and from recent food over usual food: cells at
// rest burn less by up to 15 % within two weeks of want, and as before within
// two weeks of plenty (Keys et al. 1950; Grande, Anderson and Keys 1958).
//
//	R/R0 = cells (1 - 0.15 min(1, max(0, 1 - food)/0.55))
func RestInHunger(cells, food float64) float64 {
	want := clamp((1-food)*(1/(1-adaptedAt)), 0, 1)
	return max(0, cells) * (1 - adaptedMost*want)
}

// DeadlyBMI returns the body mass index at which starvation kills a person who
// stands rank standard deviations above the mean of those who died (positive:
// sooner): 13 with a coefficient of variation of 8.7 % in men, 11 with 14 % in
// women (Henry 1990) [kg/m2].
func DeadlyBMI(sex party.Sex, rank float64) float64 {
	if sex == party.Female {
		return deadlyBMIWomen * (1 + deadlyCVWomen*clamp(rank, -3, 3))
	}
	return deadlyBMIMen * (1 + deadlyCVMen*clamp(rank, -3, 3))
}

// amongTheLiving returns the rank, as DeadlyBMI has it, of one who is alive and on
// foot at a body mass index [kg/m2]: those who would have starved at it are not
// among the people to be drawn from, and the others keep their order.
//
//	Phi(r') = Phi(r) Phi(most), most the rank of one who can just walk at it
func amongTheLiving(sex party.Sex, bmi, rank float64) float64 {
	mean, above := DeadlyBMI(sex, 0), DeadlyBMI(sex, 1)
	most := (bmi - walkBMI - mean) / (above - mean)
	if most >= everybody {
		return rank
	}
	below := func(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }
	return -math.Sqrt2 * math.Erfcinv(2*below(rank)*below(most))
}

// everybody is the rank below which all are, to a part in a thousand million.
const everybody = 6.0

// deadly returns the body mass index at which this person starves.
func (p *Person) deadly() float64 { return DeadlyBMI(p.Traits.Sex, p.rank) * p.build() }

// leastWalking returns the body mass index down to which this person walks.
func (p *Person) leastWalking() float64 { return p.deadly() + walkBMI*p.build() }

// build returns by how much the body mass indices of adults are lowered: a
// healthy child has that of a thin adult, and starves from there. 1 from
// adulthood on.
func (p *Person) build() float64 {
	if p.Traits.Age >= adultAge {
		return 1
	}
	return min(1, p.startMass/(p.Traits.Height*p.Traits.Height)/adultBMI)
}

// feed fixes what the fed body is like: its resting rate and its usual food.
func (p *Person) feed() {
	t := p.Traits
	p.fedRest = Resting(t.Sex, t.Mass, t.Height, t.Age)
	p.fedLean = p.Lean
	p.usual = t.Usual
	if p.usual <= 0 {
		p.usual = usualActivity * p.fedRest * 86400 / kcal
	}
	p.overUsual, p.overCells = 1/p.usual, 1/((1-fixedLean)*p.fedLean)
	p.Food, p.Lately = p.usual, p.usual
	p.Exertion = p.usual * kcal / 86400 / p.fedRest
}

// Rest returns the resting metabolic rate [W]: Resting of the fed body, times what hunger has left of it (RestInHunger).
func (p *Person) Rest() float64 {
	return max(leastMifflin*kcal/86400, p.fedRest*RestInHunger(p.cells(), p.Food*p.overUsual))
}

// FoodCeiling returns the most energy that a body can take from food in a day,
// however much is offered: 2.5 times its resting rate when fed (Thurber et al.
// 2019). Work beyond that is paid from the stores [kcal/day].
func (p *Person) FoodCeiling() float64 { return foodCeiling * p.fedRest * 86400 / kcal }

// scopePoints join the length of an event [d] to the most that people spent in
// it, over their resting rate (Thurber et al. 2019, by points told in print).
var scopePoints = [...]struct{ days, scope float64 }{{25.0 / 24, 8.5}, {23, 4.9}, {95, 3.5}, {250, 2.5}}

// SustainedScope returns the most energy that people spent over their resting
// rate in events of so many days, joined by the logarithm of the days: 2.5 from
// 250 days, where the published curve ends below 3; 8.5 for a day and less.
func SustainedScope(days float64) float64 {
	low := scopePoints[0]
	for _, high := range scopePoints {
		if days <= high.days {
			return low.scope + (high.scope-low.scope)*math.Log(max(days, low.days)/low.days)/max(1e-9, math.Log(high.days/low.days))
		}
		low = high
	}
	return foodCeiling
}

// LeanSpared returns the share of Forbes's lean part that is lost, or laid down,
// by energy spent over resting in the last week: all of it up to an active life
// (1.7), half from a vigorous one (2.0, FAO/WHO/UNU 2001), since of mass lost on a
// diet 28 % was lean in men without training and 13 % with it (Ballor and
// Poehlman 1994). The fat of a person [kg for each m2 of stature squared] has to
// be there to pay for it: at the least that healthy men were left with, 1 kg/m2,
// nothing is spared (Friedl et al. 1994).
func LeanSpared(exertion, fat float64) float64 {
	return 1 - leanSpared*clamp((exertion-usualActivity)/(vigorous-usualActivity), 0, 1)*clamp(fat/leastFatLeft-1, 0, 1)
}

// exert carries on the mean of a week's energy spent over resting, shivering apart.
func (p *Person) exert(h *Hour) {
	p.Exertion += ((h.Metabolic-h.Shiver)/p.Rest() - p.Exertion) * h.Lived / (24 * 7)
}

// digest moves food from the gut into the body, no faster than the ceiling, and
// carries on the mean of recent food.
func (p *Person) digest(h *Hour) {
	h.Absorbed = min(p.Gut*gutShare, p.FoodCeiling()/24)
	p.Gut -= h.Absorbed
	p.Food += (24*h.Absorbed - p.Food) * (1 - foodFades)
}

// foodFades is what an hour leaves of the weight of earlier food.
var foodFades = math.Exp(-1 / (24 * adaptedDays))
