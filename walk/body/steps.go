package body

import "math"

// Steps of the integration [s], and how far from its guess a step may end [K].
// They are set by runs against steps of a second; the README of this room tells
// what errors they leave.
const (
	leastStep = 5.0
	mostStep  = 3600.0
	instant   = 1e-6
	coreError = 0.03
	skinError = 0.4
	bodyError = 0.015 // of the mean body temperature while sweating
	edgeSweat = 1.0   // where sweat starts, stops or reaches its largest rate [g/m2]
	doubt     = 10.0  // how much stricter it is where the core may have passed its set point unseen
)

// How far a guess may lead [K]; beyond it, steps longer than shortStep [s] are
// halved untried.
const (
	farCore   = 0.2
	farSkin   = 3.0
	halfHour  = 1800.0 // from here it leads less far
	shortStep = 300.0
	stiff     = 7.0  // times the rates settle in a step, from which the guess lags
	fastCore  = 0.25 // and how far the rates at its start may then lead [K]
	fastSkin  = 2.0
)

// live advances the two temperatures by a time [s] under the same surroundings
// and adds the flows to h, as sums over time [J/m2], [g/m2]. It returns the
// time that was lived [s], shorter when the core reaches a deadly temperature.
// A fixed step above 0 is for reference runs.
func (p *Person) live(e *surroundings, seconds, fixed float64, h *Hour) float64 {
	var here, there rates
	now, next := &here, &there
	p.at(e, p.Core, p.Skin, e.settle(p.Skin, p.surface), now)
	now.carry()
	step, done, shivered := mostStep, 0.0, 0.0
	for done < seconds {
		if fixed > 0 {
			step = fixed
		} else {
			step = min(step, p.shiversFor(now.shiver/e.shiverPeak), p.feversFor())
		}
		t := trial{step: fit(step, seconds-done)}
		t.guess(now, fixed > 0)
		p.try(e, &t, now, next)
		if fixed == 0 && t.step > leastStep && p.misses(e, &t, now, next) {
			step = max(leastStep, t.step*clamp(0.8*overCubeRoot(t.size), 0.2, 0.6))
			continue
		}
		shiver := t.book(e, now, next, h)
		shivered += shiver
		if shiver > 0 || p.ShiverLeft < 1 {
			p.tireShivering(e, shiver/t.step, t.step)
		}
		p.heats(p.Core, p.Core+t.core, t.step)
		p.Core, p.Skin, p.surface = p.Core+t.core, p.Skin+t.skin, next.surface
		if done += t.step; seconds-done < instant {
			done = seconds
		}
		if deadly(p.Core) || p.Fever >= deadlyFever {
			break
		}
		if done < seconds {
			now, next = next, now
			step = min(mostStep, t.step*clamp(0.9*overCubeRoot(t.size), 0.3, 4))
		}
	}
	// Breath goes with the heat made.
	made := e.heat*done + shivered
	h.Breath += (e.breathWet + e.breathDry) * made
	h.Respiratory += max(0, e.breathWet) * made * gramPerWattHour
	return done
}

// fit returns a step [s] that leaves no small rest of the time that is left.
func fit(step, left float64) float64 {
	switch {
	case left < 1.4*step:
		return left
	case left < 2*step:
		return left / 2
	}
	return step
}

// trial is a step that may turn out too long.
type trial struct {
	step       float64 // [s]
	core, skin float64 // change of the temperatures, at first a guess [K]
	size       float64 // distance from guess to end over the largest allowed
}

// guess sets the change of the temperatures as if the derivatives stayed the
// same all along, and halves steps that lead too far unless they are fixed.
func (t *trial) guess(now *rates, fixed bool) {
	for {
		core, skin := t.step*now.core, t.step*now.skin
		t.core, t.skin = now.implicit(t.step).times(core, skin)
		if fixed || t.step <= shortStep {
			return
		}
		less := min(1, halfHour/t.step)
		far := math.Abs(t.core) > farCore*less || math.Abs(t.skin) > farSkin*less
		fast := math.Abs(core) > fastCore || math.Abs(skin) > fastSkin
		if !far && !(fast && -t.step*(now.coreCore+now.skinSkin) > stiff) {
			return
		}
		t.step /= 2
	}
}

// try works out the rates at the guess, corrects the guess, and leaves the
// rates at the end in next.
//
// The step is Hermite's rule of the fourth order, which uses the derivatives at
// both ends:
//
//	y1 - y0 = h/2 (f0 + f1) + h^2/12 (J0 f0 - J1 f1)
//
// It is solved by one step of Newton's method from the guess, and the rates are
// carried from there to the end by their derivatives, so that one evaluation
// serves a step and the flows add up to the heat stored.
func (p *Person) try(e *surroundings, t *trial, now, next *rates) {
	p.at(e, p.Core+t.core, p.Skin+t.skin, now.surface+t.skin*now.follows, next)
	half, twelfth := t.step/2, t.step*t.step*(1.0/12)
	turnCore, turnSkin := next.turn(next.core, next.skin)
	bentCore, bentSkin := twelfth*(now.turnCore-turnCore), twelfth*(now.turnSkin-turnSkin)
	m := next.implicit(t.step)
	core, skin := m.times(half*(now.core+next.core)+bentCore-t.core, half*(now.skin+next.skin)+bentSkin-t.skin)
	bentCore, bentSkin = m.times(bentCore, bentSkin)
	next.move(core, skin)
	next.carry()
	t.core += core
	t.skin += skin
	t.size = max(math.Abs(core), math.Abs(bentCore)) * (1 / coreError)
	t.size = max(t.size, max(math.Abs(skin), math.Abs(bentSkin))*(1/skinError))
	if math.Abs(p.Core+t.core-e.flowSet) < 2*(math.Abs(core)+math.Abs(bentCore)) {
		t.size *= doubt
	}
	if now.sweat+next.sweat > 0 {
		mean := max(math.Abs(meanOf(core, skin)), math.Abs(meanOf(bentCore, bentSkin)))
		t.size = max(t.size, mean*(1/bodyError))
	}
}

// meanOf returns the mean of the body from its core and its skin.
func meanOf(core, skin float64) float64 { return (1-restingShell)*core + restingShell*skin }

// misses reports whether a step was too long.
func (p *Person) misses(e *surroundings, t *trial, now, next *rates) bool {
	return t.size > 1 || e.skipsEdge(now, next, t.step) || (deadly(p.Core+t.core) && t.step > 2*leastStep)
}

// skipsEdge reports whether sweating starts, stops or reaches its largest rate
// within a step [s] so long that the sum of its sweat would be off by edgeSweat.
func (e *surroundings) skipsEdge(now, next *rates, step float64) bool {
	starts := (now.sweat > 0) != (next.sweat > 0)
	fills := (now.sweat < e.sweatMost) != (next.sweat < e.sweatMost)
	return (starts || fills) && math.Abs(next.sweat-now.sweat)*step > edgeSweat*3600
}

// deadly reports whether a core temperature kills.
func deadly(core float64) bool { return core <= deadlyCold || core >= deadlyHeat }

// book adds the flows of a step to the sums of the hour and returns that of
// shivering [J/m2].
func (t *trial) book(e *surroundings, now, next *rates, h *Hour) float64 {
	half, twelfth := t.step/2, t.step*t.step*(1.0/12)
	shiver := 0.0
	if now.shiver != 0 || next.shiver != 0 {
		shiver = half*(now.shiver+next.shiver) + twelfth*(now.shiverTurn-next.shiverTurn)
		h.Shiver += shiver
	}
	h.Dry += half*(now.dry+next.dry) + twelfth*(now.dryTurn-next.dryTurn)
	h.Evaporated += half*(now.evaporated+next.evaporated) + twelfth*(now.evaporatedTurn-next.evaporatedTurn)
	h.Skinned += half*(now.diffusion+next.diffusion) + twelfth*(now.diffusionTurn-next.diffusionTurn)
	if now.sweat+next.sweat > 0 {
		h.Sweat += half*(now.sweat+next.sweat) + twelfth*(now.sweatTurn-next.sweatTurn)
	}
	if e.drying > 0 {
		h.Drying += half * (now.drying + next.drying)
	}
	return shiver
}

// sumUp turns the sums of the hour over time and surface into the body's mean
// flows [W] and its losses [l].
func (p *Person) sumUp(h *Hour) {
	if h.Shiver < 0 { // the rule may leave a trace below nothing where a flow begins
		h.Dry -= h.Shiver
		h.Shiver = 0
	}
	h.Sweat, h.Skinned = max(0, h.Sweat), max(0, h.Skinned)
	mean := p.area * (1.0 / 3600) / h.Lived
	h.Shiver *= mean
	h.Dry *= mean
	h.Evaporated *= mean
	h.Breath *= mean
	h.Drying *= mean
	litre := p.area * (1.0 / 3600e3)
	h.Sweat *= litre
	h.Skinned *= litre
	h.Respiratory *= litre
}
