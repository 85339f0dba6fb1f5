package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
)

// fuelPoints join work, as a share of the largest metabolic rate, to what fat
// pays of it, as a share of the same (Romijn et al. 1993: fat oxidised at 25,
// 65 and 85 % of maximal oxygen uptake, recalled; none is left at the top).
var fuelPoints = [...]struct{ work, fat float64 }{{0, 0}, {0.25, 0.20}, {0.65, fatPaysNew}, {0.85, 0.22}, {1, 0}}

const (
	fatPaysNew   = 0.32 // most that fat pays in people who eat starch and sugar, over the largest rate, Romijn et al. 1993
	fatPaysUsed  = 0.60 // the same after weeks on fat: walked uphill without use of glycogen, Phinney et al. 1980
	walkingStore = 0.67 // share of the glycogen in liver and legs: 0.1 kg and 21 % of the mass at 16 g/kg, Rapoport 2010
)

// FatOxidation returns what fat pays of work at a share of the largest metabolic
// rate, as a share of that rate [1]; glycogen and sugar pay the rest.
func FatOxidation(work float64) float64 {
	work = clamp(work, 0, 1)
	low := fuelPoints[0]
	for _, high := range fuelPoints[1:] {
		if work <= high.work {
			return low.fat + (high.fat-low.fat)*(work-low.work)/(high.work-low.work)
		}
		low = high
	}
	return 0
}

// GlycogenHours returns how long glycogen [kg] pays for work at a share of a
// largest metabolic rate [W], without food [h].
func GlycogenHours(work, aerobic, glycogen float64) float64 {
	watts := (work - FatOxidation(work)) * aerobic
	return walkingStore * glycogen * kcalPerKgGlycogen * kcal / 3600 / max(1e-9, watts)
}

// full returns the glycogen of this person when well fed [kg].
func (p *Person) full() float64 { return p.startMass * (fullGlycogen / 70) }

// ready returns the glycogen that walking can draw on [kg]: what arms and trunk
// hold stays there.
func (p *Person) ready() float64 { return max(0, p.Glycogen-(1-walkingStore)*p.full()) }

// fromGlycogen returns what glycogen pays of an hour's lack [kcal]: at rest a
// share that falls with the store, at work what fat does not pay, while liver
// and legs hold any.
func (p *Person) fromGlycogen(lack float64, e *surroundings, h *Hour) float64 {
	atRest := lack * glycogenAtRest * p.Glycogen / p.full()
	aerobic := p.aerobic(e.aerobicShare)
	work := min(1, h.Metabolic/max(1, aerobic))
	if work <= 0 {
		return atRest
	}
	hard := lack * (1 - p.fatPays(work)/work)
	return min(max(atRest, min(hard, p.ready()*kcalPerKgGlycogen)), p.Glycogen*kcalPerKgGlycogen)
}

// fatPays is FatOxidation for this person: weeks without starch bring all of it to
// fat up to 60 % of the largest rate.
func (p *Person) fatPays(work float64) float64 {
	usual := FatOxidation(work)
	return usual + p.FatUse*max(0, min(work, fatPaysUsed)-usual)
}

// Fuelled returns the largest metabolic rate that a marching day can be paid
// with, as a share of the largest at all: fat's part and what liver and legs
// hold, spent over the hours of that day.
func (p *Person) Fuelled(altitude float64) float64 {
	fat := fatPaysNew + p.FatUse*(fatPaysUsed-fatPaysNew)
	glycogen := p.ready() * kcalPerKgGlycogen * kcal / 3600 / marchHours
	return min(1, fat+glycogen/max(1, p.Aerobic(altitude)))
}

// learnFat moves how far the body has got used to burning fat: towards all in
// want of glycogen, back with plenty.
func (p *Person) learnFat(lived float64) {
	want := 1 - p.Glycogen/p.full()
	p.FatUse = clamp(p.FatUse+(want-p.FatUse)*lived*(1/(24*fatLearns)), 0, 1)
}

func fuelModel() cite.Model {
	at := func(work float64) cite.Values { return cite.Values{"work": work} }
	return cite.Model{
		Name: "body/fuel", Title: "What fat and glycogen pay of work (Romijn et al. 1993; store by Rapoport 2010)",
		Formula: "fat 0.20, 0.32, 0.22 and 0 of the largest rate at work of 0.25, 0.65, 0.85 and 1 of it; glycogen the rest",
		Inputs: []cite.Quantity{
			need("work", "1", "metabolic rate over the largest", 0.25, 0.95), option("aerobic", "W", "largest metabolic rate", 1200),
			option("glycogen", "kg", "glycogen in the body, dry", fullGlycogen),
		},
		Outputs: []cite.Quantity{
			gives("fat", "1", "paid by fat, over the work"), gives("hours", "h", "until liver and legs are empty, without food"),
		},
		Works: []cite.Work{cite.Romijn1993, cite.Rapoport2010},
		Caveats: []string{
			"body/fuel: trained young men after a night without food; figures recalled, not re-read",
			"body/fuel: fat pays next to nothing above 89 % in other men (Achten et al. 2002)",
		},
		Checks: []cite.Check{
			computed(at(0.25), "fat", 0.8, 1e-9), computed(at(0.65), "fat", 0.492, 0.001), computed(at(0.85), "fat", 0.259, 0.001),
			computed(at(0.75), "fat", 0.36, 1e-9), computed(at(0.75), "hours", 2.844, 0.002),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			w := in["work"]
			if w <= 0 || w > 1 || in["aerobic"] <= 0 || in["glycogen"] < 0 {
				return nil, errors.New("allowed: work above 0 to 1, aerobic above 0, glycogen 0 and more")
			}
			return cite.Values{"fat": FatOxidation(w) / w, "hours": GlycogenHours(w, in["aerobic"], in["glycogen"])}, nil
		},
	}
}
