package body

import "math"

// Steps of the integration [s], the largest error of one step and the largest
// remainder of its equations [K].
const (
	leastStep = 5.0
	mostStep  = 1800.0
	coreError = 0.005
	bodyError = 0.0015 // of the mean body temperature while sweating
	skinError = 0.1
	remainder = 0.5        // of the errors
	edgeSweat = 4 * 3600.0 // [g/m2] by [s/h]
	rounds    = 4          // of Newton's method
)

// live advances the two temperatures by a time [s] under the same surroundings
// and adds the flows to h, as sums over time [J/m2], [g/m2]. It returns the
// time that was lived [s], shorter when the core reaches a deadly temperature.
// A fixed step above 0 is for reference runs.
//
// Each step is the trapezoidal rule, solved by Newton's method, so that a step
// may be longer than the skin's own time and the flows add up to the heat
// stored.
func (p *Person) live(e *surroundings, seconds, fixed float64, h *Hour) float64 {
	var now, next rates
	_, _, surface, _ := e.outside(p.Skin, p.surface)
	p.at(e, p.Core, p.Skin, surface, &now)
	step, done := p.firstStep(&now), 0.0
	for done < seconds {
		if fixed > 0 {
			step = fixed
		} else if x := now.shiver / e.shiverPeak; x > shiverEasy {
			step = min(step, max(minuteSeconds, p.ShiverLeft*endurance(x)/(12*min(1, x/shiverEasy-1))))
		}
		if p.Core > feverFrom {
			step = min(step, max(minuteSeconds, feverStep(p.Core)))
		}
		left := seconds - done
		step = left / max(1, math.Ceil(left/step-1e-9))
		core, skin, settled := p.trapezoid(e, step, &now, &next)
		size := stepError(&now, &next, step)
		tooLong := size > 1.5 || !settled || e.skipsEdge(&now, &next, step) || (deadly(core) && step > 2*leastStep)
		if fixed == 0 && tooLong && step > leastStep {
			step = max(leastStep, step*clamp(0.7/math.Sqrt(size), 0.2, 0.5))
			continue
		}
		book(step, &now, &next, h)
		if now.shiver+next.shiver > 0 || p.ShiverLeft < 1 {
			p.tireShivering(e, (now.shiver+next.shiver)/2, step)
		}
		p.heats(p.Core, core, step)
		p.Core, p.Skin, p.surface = core, skin, next.surface
		done += step
		if deadly(p.Core) || p.Fever >= deadlyFever {
			break
		}
		now, next = next, now
		step = min(mostStep, step*clamp(0.7/math.Sqrt(size+1e-9), 0.3, 4))
	}
	return done
}

// sumUp turns the sums of the hour over time and surface into the body's mean
// flows [W] and its losses [l].
func (p *Person) sumUp(h *Hour) {
	mean := p.area / (3600 * h.Lived)
	h.Shiver *= mean
	h.Dry *= mean
	h.Evaporated *= mean
	h.Breath *= mean
	h.Drying *= mean
	litre := p.area / 1000 / 3600
	h.Sweat *= litre
	h.Skinned *= litre
	h.Respiratory *= litre
}

// skipsEdge reports whether sweating starts, stops or reaches its largest rate
// within a step [s] so long that the sum of its sweat would be off by edgeSweat.
func (e *surroundings) skipsEdge(now, next *rates, step float64) bool {
	starts := (now.sweat > 0) != (next.sweat > 0)
	fills := (now.sweat < e.sweatMost) != (next.sweat < e.sweatMost)
	return (starts || fills) && math.Abs(next.sweat-now.sweat)*step > edgeSweat
}

// deadly reports whether a core temperature kills.
func deadly(core float64) bool { return core <= deadlyCold || core >= deadlyHeat }

// firstStep returns a step [s] whose error will be about as large as allowed,
// from the curvature at its start.
func (p *Person) firstStep(r *rates) float64 {
	c1, s1 := r.turn(r.core, r.skin)
	c2, s2 := r.turn(c1, s1)
	worst := max(math.Abs(c2)/coreError, math.Abs(s2)/skinError)
	return clamp(math.Cbrt(12/max(worst, 1e-12)), 4*leastStep, mostStep)
}

// turn multiplies a vector by the derivatives of the rates.
func (r *rates) turn(core, skin float64) (c, s float64) {
	return r.coreCore*core + r.coreSkin*skin, r.skinCore*core + r.skinSkin*skin
}

// without solves (1 - step/2 x derivatives) x = (core, skin).
func (r *rates) without(step, core, skin float64) (c, s float64) {
	half := step / 2
	a, b := 1-half*r.coreCore, -half*r.coreSkin
	d, f := -half*r.skinCore, 1-half*r.skinSkin
	det := a*f - b*d
	return (core*f - b*skin) / det, (a*skin - d*core) / det
}

// stepError returns the error of a step over the largest allowed: h^2/12 times
// the change of the second derivative, damped as the rule damps it.
func stepError(now, next *rates, step float64) float64 {
	c0, s0 := now.turn(now.core, now.skin)
	c1, s1 := next.turn(next.core, next.skin)
	c, s := next.without(step, c1-c0, s1-s0)
	f := step * step / 12
	size := max(math.Abs(c)*f/coreError, math.Abs(s)*f/skinError)
	if now.sweat+next.sweat > 0 {
		size = max(size, math.Abs((1-restingShell)*c+restingShell*s)*f/bodyError)
	}
	return size
}

// trapezoid returns the temperatures after a step [s] and leaves the rates
// there in next. It reports whether the equations were met.
func (p *Person) trapezoid(e *surroundings, step float64, now, next *rates) (core, skin float64, settled bool) {
	c, s := now.without(step, step*now.core, step*now.skin)
	atCore, atSkin := p.Core+c, p.Skin+s
	for range rounds {
		p.at(e, atCore, atSkin, now.surface+(atSkin-p.Skin)*now.follows, next)
		core = p.Core + step/2*(now.core+next.core)
		skin = p.Skin + step/2*(now.skin+next.skin)
		c, s = core-atCore, skin-atSkin
		if math.Abs(c) < remainder*coreError && math.Abs(s) < remainder*skinError {
			return core, skin, true
		}
		c, s = next.without(step, c, s)
		atCore, atSkin = atCore+c, atSkin+s
	}
	return core, skin, false
}

// book adds the flows of a step [s] to the sums of the hour.
func book(step float64, now, next *rates, h *Hour) {
	half := step / 2
	h.Shiver += half * (now.shiver + next.shiver)
	h.Dry += half * (now.dry + next.dry)
	h.Evaporated += half * (now.evaporated + next.evaporated)
	h.Breath += half * (now.breath + next.breath)
	h.Drying += half * (now.drying + next.drying)
	h.Sweat += half * (now.sweat + next.sweat)
	h.Skinned += half * (now.diffusion + next.diffusion)
	h.Respiratory += half * (now.respired + next.respired)
}
