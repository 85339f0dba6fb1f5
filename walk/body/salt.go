package body

// Salt and water by Hall (2010), for a body of 70 kg.
const (
	sodiumInFluid = 3220.0 // in a litre of fluid outside the cells [mg]
	sodiumEaten   = 4000.0 // in a day's usual food [mg/d]
	sodiumPassed  = 3000.0 // more in the urine for each litre too many [mg/(d l)]
	sodiumOfCarbs = 4000.0 // more in the urine when no starch and sugar are eaten [mg/d]
)

// The swelling of famine: fluid outside the cells grew by 1.4 l in Minnesota,
// where a quarter of the cells was lost on 45 % of the usual food (Keys et al.
// 1950, recalled).
const (
	famineSwells = 1.4 / 0.25 // for all cells lost [l]
	famineFood   = adaptedAt  // share of the usual food on which it is seen in full
)

// keepSalt moves the fluid that salt holds outside the cells. The less is eaten
// the less salt comes in and the more the kidneys let go: two days of fasting
// take 2 l, of which thirst and urine see to the water. Those who starve on some
// food swell as their cells shrink.
//
//	dE/dt = (Na - 4000 - 3000 E - 4000 (1 - food))/3220 l/d, of 70 kg
func (p *Person) keepSalt(d *Demand, h *Hour) {
	day := h.Lived / 24
	p.Lately += (24*h.Absorbed - p.Lately) * latelyTurns
	food := clamp(p.Lately*p.overUsual, 0, 1)
	eaten := food
	if d.Salt {
		eaten = 1
	}
	size := p.startMass * (1.0 / 70)
	swollen := famineSwells * (1 - p.cells()) * min(1, food*(1/famineFood))
	rate := sodiumEaten*(eaten-1) - sodiumPassed*(p.Fluid/size-swollen) - sodiumOfCarbs*(1-food)
	p.Fluid += size * rate * (1 / sodiumInFluid) * day
}

// latelyTurns is the weight of an hour in the mean of the last days.
var latelyTurns = 1 - exp(-1.0/24)

// cells returns the share of the cells of the fed that is left.
func (p *Person) cells() float64 {
	return clamp((p.Lean-fixedLean*p.fedLean)*p.overCells, 0, 1)
}

// Drained returns the water missing, the fluid that went with salt included, as a
// share of the mass that the person would have with both [%]. Thirst does not
// ask for the latter, but the manuals that say when water kills count it.
func (p *Person) Drained() float64 {
	salt := max(0, -p.Fluid)
	return 100 * (p.Deficit() + salt) / (p.WateredMass() + salt)
}

// leastUrine returns the least urine [l/h]: there is less to pass when weeks of
// want have brought the body to live on fat and to spare protein, which comes
// late.
func (p *Person) leastUrine() float64 { return leastUrine - (leastUrine-starvedUrine)*cube(p.FatUse) }
