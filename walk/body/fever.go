package body

import "math"

// EquivalentHours returns how long 42 degC does the harm that a core temperature
// [degC] does in so many hours [h] (Sapareto and Dewey 1984; Bynum et al. 1978
// use the same measure).
//
//	4^(T - 42) t
//
// A quarter for each degree was found below 43 degC; above it the harm only
// doubles, which no core that lives on reaches.
func EquivalentHours(core, hours float64) float64 { return math.Exp2(2*(core-42)) * hours }

// heats counts the harm that the core does over a step [s] from one temperature
// to another [degC]. It mends where the core is no longer feverish.
func (p *Person) heats(from, to, seconds float64) {
	if from < feverFrom && to < feverFrom {
		if p.Fever > 0 {
			p.Fever *= math.Exp(-seconds / (86400 * feverMends))
			if p.Fever < 1e-6 {
				p.Fever = 0
			}
		}
		return
	}
	p.Fever += (EquivalentHours(from, 1) + EquivalentHours(to, 1)) / 2 * seconds / 3600
}

// feversFor returns how long a step may be [s] to do no more than a twentieth of
// the deadly harm.
func (p *Person) feversFor() float64 {
	if p.Core <= feverFrom {
		return mostStep
	}
	return max(minuteSeconds, deadlyFever/20*3600/EquivalentHours(p.Core, 1))
}
