package body

import "math"

// Published counts of what strikes people on foot, turned into rates.
const (
	injuriesADay  = 2.3 / 1000           // with a pack, Gentile et al. 1992 [1/d]
	fracturesADay = 0.34 / 1000          // on a trail, Crouse and Josephs 1993 [1/d]
	chestADay     = 28.0 / (180 * 163.0) // infections of the chest, 28 in 180 people of 163 days each, Crouse and Josephs 1993 [1/d]

	blisteredShare, blisteredDays = 0.57, 15.2 // Spano et al. 2018
	looseShare, looseDays         = 0.56, 140  // with diarrhoea, Boulware, Forgey and Martin 2003
	looseOdds                     = 7.7        // of those who often drink untreated water, over the others, the same
)

// FractureShare is the share of injuries that are fractures.
const FractureShare = fracturesADay / injuriesADay

// Injuries returns the rate of injuries of a person on a trail by day [1/d],
// who is as sleepy as this, by the local hour of the day.
func Injuries(s Sleepiness, hour float64) float64 {
	return injuriesADay * Clumsiness(s.Debt) * s.HourRisk(hour)
}

// ChestInfections returns the rate of infections of the chest [1/d].
func ChestInfections() float64 { return chestADay }

// Blisters returns the rate of first blisters on a day of the march [1/d]. Feet
// harden: the rate is halved after a month, and so set that 57 % are blistered
// after 15.2 days.
//
//	rate = b/(1 + day/30), b = -ln(1 - 0.57)/(30 ln(1 + 15.2/30))
func Blisters(day float64) float64 { return freshFeet / (1 + max(0, day)/feetHarden) }

// freshFeet is the rate on the first day [1/d].
var freshFeet = -math.Log(1-blisteredShare) / (feetHarden * math.Log(1+blisteredDays/feetHarden))

// Diarrhoea returns the rate of first diarrhoea [1/d] of those who drink water
// as found, or of the others: shares of 79 and 33 % after 140 days, which are
// 56 % over all when either is half of all, at odds of 7.7.
func Diarrhoea(untreated bool) float64 {
	if untreated {
		return looseFound
	}
	return looseTreated
}

// looseTreated and looseFound are the rates of the careful and the careless
// [1/d].
var looseTreated, looseFound = loose()

// loose solves (p + R p/(1 - p + R p))/2 = share for p, the share of the
// careful, and turns both shares into rates.
func loose() (treated, found float64) {
	const r, twice = looseOdds, 2 * looseShare
	a, b, c := r-1, 1+r-twice*(r-1), -twice
	p := (-b + math.Sqrt(b*b-4*a*c)) / (2 * a)
	return -math.Log(1-p) / looseDays, -math.Log(1-r*p/(1-p+r*p)) / looseDays
}

// Clumsiness returns how much oftener people are hurt who have slept short, by
// the debt of the unified model of performance: 1 after seven hours a night.
//
//	exp(0.045 max(0, debt - debt of seven hours))
func Clumsiness(debt float64) float64 {
	return math.Exp(clumsyPerDebt * max(0, debt-SteadyDebt(7)))
}

// SteadyDebt returns the mean debt of sleep of those who sleep so many hours
// every night.
func SteadyDebt(hours float64) float64 {
	return max(leastDebt, umpCeiling*(24-3*hours)/24)
}
