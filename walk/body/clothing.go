package body

import "math"

// clothNow returns the insulation of dry clothing in wind and in motion, and
// that with the air layer outside as the standards have it, by which vapour
// passes [m2 K/W]. The still total is lowered as ISO 9920 has it to 1.4 clo, as ISO
// 11079 from 2 clo, and in between by share; the outer air layer [m2 K/W] is
// then taken off again. Beyond the wind that ISO 9920 was measured in, it falls
// on as ISO 11079 does.
func clothNow(d *Demand, relative, walk, outer float64) (cloth, total float64) {
	clo := max(0, d.Clo)
	still := clo * cloUnit
	cover := 1 + coverPerClo*clo
	// Each standard's own air layer goes with its total; in calm air the
	// layer outside is thicker and stays outside.
	thick := clamp((clo-1.4)/0.6, 0, 1)
	if thick < 1 {
		thin := WalkingFactor(clo, relative, walk)
		if relative > iso9920Wind {
			thin *= weave(d.WindProof).factor(relative, walk) / weave(d.WindProof).factor(iso9920Wind, walk)
		}
		all := (still + stillLayer/cover) * thin
		total = (1 - thick) * all
		cloth = (1 - thick) * (all - min(outer, stillLayer)/cover)
	}
	if thick > 0 {
		all := (still + ireqLayer/cover) * weave(d.WindProof).factor(relative, walk)
		total += thick * all
		cloth += thick * (all - min(outer, ireqLayer)/cover)
	}
	return clamp(cloth, leastCloth*still, still), total
}

// vapourOpen returns the conductance of vapour from the skin through the
// clothing at sea level [W/(m2 kPa)], from the total dry insulation now [m2 K/W]
// and the clothing area factor (ISO 7933; with still clothing ISO 11079).
//
//	1/R = 16.7 im/I; im = 0.38 (4.9 - 6.5 c + 2.6 c^2) to 0.9, c = I/I still
func vapourOpen(d *Demand, total, cover float64) float64 {
	c := min(1, total/(max(0, d.Clo)*cloUnit+stillLayer/cover))
	return 16.7 * min(0.9, 0.38*((2.6*c-6.5)*c+4.9)) / total
}

// iso9920Wind is the largest relative air speed that ISO 9920's corrections
// still fall at [m/s].
const iso9920Wind = 3.3

// WalkingFactor returns what wind and walking leave of the total insulation of
// an ensemble of clo (ISO 9920).
//
//	0.6 to 1.4 clo: exp(-0.281 (vr-0.15) + 0.044 (vr-0.15)^2 - 0.492 vw + 0.176 vw^2)
//	nude:           exp(-0.533 (vr-0.15) + 0.069 (vr-0.15)^2 - 0.462 vw + 0.201 vw^2)
//
// Relative air speed vr 0.15..3.5 m/s and walking speed vw 0..1.2 m/s are held
// to that range; below 0.6 clo the two are interpolated.
func WalkingFactor(clo, vr, vw float64) float64 {
	v, w := clamp(vr, 0.15, iso9920Wind)-0.15, clamp(vw, 0, 1.2)
	clothed := exp(-0.281*v + 0.044*v*v - 0.492*w + 0.176*w*w)
	if clo >= 0.6 {
		return clothed
	}
	part := max(0, clo) / 0.6
	return part*clothed + (1-part)*nudeFactor(vr, vw)
}

func nudeFactor(vr, vw float64) float64 {
	v, w := clamp(vr, 0.15, 3.5)-0.15, clamp(vw, 0, 1.2)
	return exp(-0.533*v + 0.069*v*v - 0.462*w + 0.201*w*w)
}

// IREQFactor returns what wind, walking and air permeability leave of the
// total insulation (ISO 11079).
//
//	k = 0.54 exp(-0.15 v - 0.22 w) p^0.075 - 0.06 ln p + 0.5
//
// v air speed 0.4..18 m/s, w walking speed to 1.2 m/s, p permeability l/(m2 s).
func IREQFactor(v, w, p float64) float64 { return woven(p).factor(v, w) }

// fabric is the part of IREQFactor that depends on air permeability alone.
type fabric struct{ steep, level float64 }

func woven(p float64) fabric {
	p = max(1, p)
	return fabric{0.54 * math.Pow(p, 0.075), 0.5 - 0.06*math.Log(p)}
}

var ordinaryFabric, windProofFabric = woven(mediumPermeable), woven(windProofPermeable)

func weave(windProof bool) fabric {
	if windProof {
		return windProofFabric
	}
	return ordinaryFabric
}

func (f fabric) factor(v, w float64) float64 {
	return f.steep*exp(-0.15*clamp(v, 0.4, 18)-0.22*clamp(w, 0, 1.2)) + f.level
}
