package body

import "math"

// insulationWet returns the share of the clothing's insulation lost to what the
// caller says and to the water in it, 0..0.8.
func (p *Person) insulationWet(d *Demand) float64 {
	if p.Damp <= 0 || d.Clo <= 0 {
		return clamp(d.Wet, 0, 0.8)
	}
	soaked := clamp(p.Damp/(clothHolds*d.Clo), 0, 1)
	return 1 - (1-clamp(d.Wet, 0, 0.8))*(1-soakedCost*soaked)
}

// ClothingHolds returns the water that clothing of an insulation [clo] can hold
// [kg].
func ClothingHolds(clo float64) float64 { return clothHolds * max(0, clo) }

// carries returns the vapour that the air takes from wet clothing whose outer
// surface is at a temperature [degC], as heat [W/m2].
func (e *surroundings) carries(surface float64) float64 {
	return e.cover * e.convection * lewisRelation * max(0, saturation(surface)-e.vapour)
}

// drying returns the heat that wet clothing takes at its outer surface while it
// dries, as mean of the hour [W/m2]: what the air takes from the wet share of
// it, less and less as that dries, and never more than there is.
//
//	E = stored (1 - exp(-wet carried/stored))
func (p *Person) drying(d *Demand, e *surroundings) float64 {
	if p.Damp <= 0 || d.Clo <= 0 {
		return 0
	}
	wet := clamp(p.Damp/(clothHolds*d.Clo), 0, 1)
	stored := p.Damp * 1000 / gramPerWattHour / p.area
	return -stored * math.Expm1(-wet*e.carries(e.wetSurface(p.Skin, p.surface, wet))/stored)
}

// rounds are those of Newton's method for it.
const rounds = 4

// wetSurface returns the temperature at which the outer surface of wet clothing
// settles [degC] over a skin [degC], as heat comes to it from the skin and the
// surroundings and leaves with the vapour. The temperature it has is a guess: it
// may be that of another place.
func (e *surroundings) wetSurface(skin, guess, wet float64) float64 {
	open := wet * e.cover * e.convection * lewisRelation
	for range rounds {
		_, _, dry, _, body := e.outside(skin, guess)
		if guess = dry; saturation(dry) <= e.vapour {
			continue
		}
		vapour, slope := saturationAndSlope(guess)
		guess -= e.cloth * body * open * (vapour - e.vapour) / (1 + e.cloth*body*open*slope)
	}
	return guess
}

// soak books the water of the hour into the clothing: rain and snow from
// outside, and from inside the vapour of the skin that the cold outer surface
// does not let go, less what dried. Sweat that drips does not count: what of it
// evaporates from the clothing is in the efficiency of ISO 7933.
func (p *Person) soak(d *Demand, e *surroundings, h *Hour) {
	holds := ClothingHolds(d.Clo)
	if e.immersed > 0 {
		p.Damp = max(min(p.Damp, holds), holds*e.immersed)
		return
	}
	catches := rainCatch * (1 - clamp(d.Shelter, 0, 1))
	if d.WindProof {
		catches *= windProofSoaks
	}
	rain := catches * (max(0, d.Weather.Rain) + snowSoaks*max(0, d.Weather.Snow)) * h.Lived
	stays := max(0, h.Evaporated-e.carries(p.surface)*p.area) - e.drying*p.area
	p.Damp += rain + stays*h.Lived*(gramPerWattHour/1000)
	p.Damp = min(max(0, p.Damp), holds)
}
