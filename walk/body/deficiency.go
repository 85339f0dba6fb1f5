package body

import "math"

// The stores of vitamins, as published.
const (
	fullVitaminC    = 1500.0 // body pool of the well fed, Hodges et al. 1971 [mg]
	scurvyVitaminC  = 300.0  // pool below which the signs come, Hodges et al. 1971 [mg]
	liverShare      = 0.03   // of the body's mass, Institute of Medicine 2001
	bodyOverLiver   = 1.1    // vitamin A in the body over that in the liver, Institute of Medicine 2001
	lossVitaminA    = 0.005  // of the stores in a day, Institute of Medicine 2001
	keptVitaminA    = 0.40   // share of what is eaten that is stored, Institute of Medicine 2001
	leastLiver      = 20.0   // reserve that still protects for four months [ug/g], Institute of Medicine 2001
	protectedMonths = 120.0  // these four months [d]
)

// blindLiver is the reserve at which night blindness begins: what is left of
// the least acceptable one when its protection ends [ug/g].
var blindLiver = leastLiver * math.Exp(-lossVitaminA*protectedMonths)

// VitaminCPool returns the vitamin C in the body [mg] after days on a daily
// intake [mg], from a pool [mg].
//
//	dP/dt = intake - 0.02 P, P <= 1500 mg
func VitaminCPool(pool, intake, days float64) float64 {
	steady := intake / lossVitaminC
	return min(fullVitaminC, steady+(pool-steady)*math.Exp(-lossVitaminC*days))
}

// VitaminALiver returns the vitamin A in a gram of liver [ug/g] after days on a
// daily intake [mg of retinol activity] of a person of a mass [kg].
//
//	dA/dt = 0.4 intake - 0.005 A, for the whole body
func VitaminALiver(liver, intake, mass, days float64) float64 {
	body := mass * liverShare * bodyOverLiver // [mg for each ug/g]
	steady := keptVitaminA * intake / (lossVitaminA * body)
	return steady + (liver-steady)*math.Exp(-lossVitaminA*days)
}

// stock fills the stores of vitamins of the well fed.
func (p *Person) stock() { p.VitaminC, p.LiverA = fullVitaminC, wellFedLiver }

// nourish moves the stores of vitamins through an hour.
func (p *Person) nourish(d *Demand, h *Hour) {
	share := 0.0
	if d.Eat > 0 {
		share = h.Eaten / d.Eat
	}
	day := h.Lived / 24
	p.VitaminC = min(fullVitaminC, max(0, p.VitaminC*(1-lossVitaminC*day)+share*max(0, d.VitaminC)))
	body := max(1, p.startMass) * liverShare * bodyOverLiver
	p.LiverA = clamp(p.LiverA*(1-lossVitaminA*day)+share*keptVitaminA*max(0, d.VitaminA)/body, 0, mostLiver)
}

// Scurvy returns how far scurvy has come: 0 while the pool of vitamin C holds
// 300 mg, 1 when it is empty.
func (s State) Scurvy() float64 { return clamp(1-s.VitaminC*(1/scurvyVitaminC), 0, 1) }

// NightBlind reports whether want of vitamin A has made the person blind in the
// dark.
func (s State) NightBlind() bool { return s.LiverA < blindLiver }
