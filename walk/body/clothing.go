package body

import "math"

// clothNow returns the insulation of the clothing in wind, in motion and wet
// [m2 K/W]: the static total is lowered as ISO 9920 has it for ordinary, and
// ISO 11079 for thick clothing, and the air layer taken off again.
func clothNow(d Demand, relative, walk float64) float64 {
	clo := math.Max(0, d.Clo)
	if clo == 0 {
		return 0
	}
	still := clo * cloUnit
	cover := 1 + coverPerClo*clo
	total := (still + stillLayer/cover) * WalkingFactor(clo, relative, walk)
	if thick := clamp((clo-1.4)/0.6, 0, 1); thick > 0 {
		air := mediumPermeable
		if d.WindProof {
			air = windProofPermeable
		}
		ireq := (still + ireqLayer/cover) * IREQFactor(relative, walk, air)
		total += thick * (ireq - total)
	}
	now := total - stillLayer*nudeFactor(relative, walk)/cover
	return clamp(now, leastCloth*still, still) * (1 - clamp(d.Wet, 0, 0.8))
}

// WalkingFactor returns what wind and walking leave of the total insulation of
// an ensemble of clo (ISO 9920).
//
//	0.6 to 1.4 clo: exp(-0.281 (vr-0.15) + 0.044 (vr-0.15)^2 - 0.492 vw + 0.176 vw^2)
//	nude:           exp(-0.533 (vr-0.15) + 0.069 (vr-0.15)^2 - 0.462 vw + 0.201 vw^2)
//
// Relative air speed vr 0.15..3.5 m/s and walking speed vw 0..1.2 m/s are held
// to that range; below 0.6 clo the two are interpolated.
func WalkingFactor(clo, vr, vw float64) float64 {
	v, w := clamp(vr, 0.15, 3.3)-0.15, clamp(vw, 0, 1.2)
	clothed := math.Exp(-0.281*v + 0.044*v*v - 0.492*w + 0.176*w*w)
	if clo >= 0.6 {
		return clothed
	}
	part := math.Max(0, clo) / 0.6
	return part*clothed + (1-part)*nudeFactor(vr, vw)
}

func nudeFactor(vr, vw float64) float64 {
	v, w := clamp(vr, 0.15, 3.5)-0.15, clamp(vw, 0, 1.2)
	return math.Exp(-0.533*v + 0.069*v*v - 0.462*w + 0.201*w*w)
}

// IREQFactor returns what wind, walking and air permeability leave of the
// total insulation (ISO 11079).
//
//	k = 0.54 exp(-0.15 v - 0.22 w) p^0.075 - 0.06 ln p + 0.5
//
// v air speed 0.4..18 m/s, w walking speed to 1.2 m/s, p permeability l/(m2 s).
func IREQFactor(v, w, p float64) float64 {
	v, w, p = clamp(v, 0.4, 18), clamp(w, 0, 1.2), math.Max(1, p)
	return 0.54*math.Exp(-0.15*v-0.22*w)*math.Pow(p, 0.075) - 0.06*math.Log(p) + 0.5
}
