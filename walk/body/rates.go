package body

import "math"

// rates are the heat flows of a moment per surface [W/m2], the changes of
// temperature they make, and how those depend on the temperatures.
type rates struct {
	core, skin float64 // [K/s]
	surface    float64 // temperature of clothing or bare skin [degC]
	follows    float64 // its change with the skin's

	shiver, dry, evaporated float64 // [W/m2]
	drying                  float64 // of wet clothing, from the body [W/m2]
	sweat, diffusion        float64 // water [g/(m2 h)]

	coreCore, coreSkin, skinCore, skinSkin float64 // derivatives of the changes [1/s]

	// Derivatives of the flows by the two temperatures [W/(m2 K)], [g/(m2 h K)].
	dryBySkin                          float64
	shiverByCore, shiverBySkin         float64
	evaporatedByCore, evaporatedBySkin float64
	sweatByCore, sweatBySkin           float64
	diffusionByCore, diffusionBySkin   float64

	// Their changes in time by these [1/s].
	turnCore, turnSkin                                            float64
	shiverTurn, dryTurn, evaporatedTurn, sweatTurn, diffusionTurn float64
}

// turn multiplies a vector by the derivatives of the changes.
func (r *rates) turn(core, skin float64) (c, s float64) {
	return r.coreCore*core + r.coreSkin*skin, r.skinCore*core + r.skinSkin*skin
}

// move carries the rates to temperatures that differ by so much [K], by the
// derivatives.
func (r *rates) move(core, skin float64) {
	c, s := r.turn(core, skin)
	r.core += c
	r.skin += s
	r.surface += r.follows * skin
	r.shiver += r.shiverByCore*core + r.shiverBySkin*skin
	r.dry += r.dryBySkin * skin
	r.evaporated += r.evaporatedByCore*core + r.evaporatedBySkin*skin
	r.sweat += r.sweatByCore*core + r.sweatBySkin*skin
	r.diffusion += r.diffusionByCore*core + r.diffusionBySkin*skin
}

// carry sets how the rates change in time, by the derivatives.
func (r *rates) carry() {
	r.turnCore, r.turnSkin = r.turn(r.core, r.skin)
	r.shiverTurn = r.shiverByCore*r.core + r.shiverBySkin*r.skin
	r.dryTurn = r.dryBySkin * r.skin
	r.evaporatedTurn = r.evaporatedByCore*r.core + r.evaporatedBySkin*r.skin
	r.sweatTurn = r.sweatByCore*r.core + r.sweatBySkin*r.skin
	r.diffusionTurn = r.diffusionByCore*r.core + r.diffusionBySkin*r.skin
}

// matrix is one of two by two.
type matrix struct{ cc, cs, sc, ss float64 }

// times multiplies a vector by the matrix.
func (m matrix) times(core, skin float64) (c, s float64) {
	return math.FMA(m.cc, core, m.cs*skin), math.FMA(m.sc, core, m.ss*skin)
}

// implicit returns the inverse of 1 - h/2 J + h^2/12 J^2 for a step h [s] and
// the derivatives J. Times h it turns rates into the change of temperature that
// they make in that time, exact to the fourth order when J is constant (Pade's
// approximation of the exponential).
func (r *rates) implicit(h float64) matrix {
	trace := r.coreCore + r.skinSkin
	det := math.FMA(r.coreCore, r.skinSkin, -r.coreSkin*r.skinCore)
	twelfth := h * h * (1.0 / 12)
	one, j := math.FMA(-twelfth, det, 1), math.FMA(twelfth, trace, -h/2) // J^2 = trace J - det
	a, b := math.FMA(j, r.coreCore, one), j*r.coreSkin
	c, d := j*r.skinCore, math.FMA(j, r.skinSkin, one)
	over := 1 / math.FMA(a, d, -b*c)
	return matrix{d * over, -b * over, -c * over, a * over}
}
