package body

import "math"

// at works out the flows at a core and a skin temperature [degC]; surface is a
// guess of the outer temperature.
func (p *Person) at(e *surroundings, core, skin, surface float64, r *rates) {
	shiver, shiverByCore, shiverBySkin := p.shiver(e, core, skin)
	dry, dryBySkin, outer, follows, body := e.outside(skin, surface)
	wet, wetByCore, wetBySkin := e.evaporate(core, skin, r)
	conduct, byCore, bySkin := e.conduct(core, skin, shiver, shiverByCore, shiverBySkin)
	drop := core - skin
	across := conduct * drop
	byCore = conduct + byCore*drop
	bySkin = bySkin*drop - conduct
	kept := 1 - e.breathWet - e.breathDry
	drying := e.drying * body
	r.core = (kept*(e.heat+shiver) - across) * e.perCore
	r.skin = (across - dry - wet - drying) * e.perSkin
	r.coreCore, r.coreSkin = (kept*shiverByCore-byCore)*e.perCore, (kept*shiverBySkin-bySkin)*e.perCore
	r.skinCore, r.skinSkin = (byCore-wetByCore)*e.perSkin, (bySkin-dryBySkin-wetBySkin)*e.perSkin
	r.surface, r.follows, r.drying = outer, follows, drying
	r.shiver, r.shiverByCore, r.shiverBySkin = shiver, shiverByCore, shiverBySkin
	r.dry, r.dryBySkin = dry, dryBySkin
	r.evaporated, r.evaporatedByCore, r.evaporatedBySkin = wet, wetByCore, wetBySkin
}

// conduct returns the conductance from core to skin [W/(m2 K)] and its
// derivatives: tissue that opens with work and shivering, and the skin's blood
// flow. Muscle opens by work only as far as the skin does, but in water.
func (e *surroundings) conduct(core, skin, shiver, shiverByCore, shiverBySkin float64) (all, byCore, bySkin float64) {
	narrow, narrowBySkin := narrows(skin)
	flow, flowByCore, flowByNarrow := e.skinBlood(core, narrow)
	tissue, byShiver := e.tissue(e.active + shiver)
	byNarrow := 1.163 * flowByNarrow
	if dry := 1 - e.immersed; narrow < 1 && e.active > 0 && dry > 0 {
		shut, shutByShiver := e.tissue(shiver)
		closed := (1 - narrow) * dry
		byNarrow += dry * (tissue - shut)
		byShiver += closed * (shutByShiver - byShiver)
		tissue += closed * (shut - tissue)
	}
	byCore = 1.163*flowByCore + byShiver*shiverByCore
	bySkin = byNarrow*narrowBySkin + byShiver*shiverBySkin
	return tissue + 1.163*flow, byCore, bySkin
}

// narrows returns the share of its blood that a skin temperature [degC] leaves the
// skin (two-node model), and its change with it.
func narrows(skin float64) (share, bySkin float64) {
	cold := skinSet - skin
	if cold <= 0 {
		return 1, 0
	}
	share = 1 / (1 + 0.5*cold)
	return share, 0.5 * share * share
}

// skinBlood returns the blood flow of the skin [l/(m2 h)] at a core temperature
// [degC], and its change with it and with the share that a cold skin leaves.
//
// It is that of the two-node model about a set point that rises with work
// (Johnson and Park 1981), up to a largest flow. Above a strain of flowTires
// the heart fills less and the largest flow falls (Johnson 2010).
func (e *surroundings) skinBlood(core, narrow float64) (flow, byCore, byNarrow float64) {
	strain := core - e.flowSet
	if strain <= 0 {
		if flow = 6.3 * narrow; flow < leastFlow {
			return leastFlow, 0, 0
		}
		return flow, 0, 6.3
	}
	most, mostByCore := e.flowMost, 0.0
	if over := strain - flowTires; over > 0 {
		most /= 1 + flowFalls*over
		mostByCore = -most * most * flowFalls / e.flowMost
	}
	if flow = (6.3 + 120*strain) * narrow; flow >= most {
		return most, mostByCore, 0
	}
	if flow < leastFlow {
		return leastFlow, 0, 0
	}
	return flow, 120 * narrow, 6.3 + 120*strain
}

// outside returns the heat lost without evaporation [W/m2], the temperature of
// the outer surface [degC], how both follow the skin, and the share of what the
// surface loses besides that comes from the body. Radiation and still air depend
// on the surface, for which a guess is given.
func (e *surroundings) outside(skin, guess float64) (dry, bySkin, surface, follows, body float64) {
	mean := (guess+e.radiant)/2 + 273.15
	square := radiates * mean * mean
	hr, hc, steep := square*mean, e.convection, 0.0
	if still := guess - e.air; still > e.stirs || still < -e.stirs {
		hc = e.free * math.Sqrt(math.Sqrt(math.Abs(still)))
		steep = hc / 4
	}
	outer := hr + hc
	// The flow through the cloth is what its outside gives off.
	body = 1 / (1 + e.cloth*e.cover*outer)
	dry = e.cover * (outer*skin - hr*e.radiant - hc*e.air - e.fire) * body
	surface = skin - dry*e.cloth
	slope := e.cover * (outer + 1.5*square*(guess-e.radiant) + steep)
	follows = 1 / (1 + e.cloth*slope)
	bySkin = slope * follows
	if e.immersed > 0 { // of what is in the water a share is as warm as the skin: intoBath
		wet := e.immersed * e.immersed * e.bathConducts
		dry = (1-e.immersed)*dry + wet*(skin-e.bath) + e.patch
		bySkin = (1-e.immersed)*bySkin + wet
	}
	return dry, bySkin, surface, follows, body
}

// settle returns the temperature of the outer surface [degC] near a former one.
func (e *surroundings) settle(skin, former float64) float64 {
	_, _, surface, _, _ := e.outside(skin, former)
	return surface
}

// evaporate returns the evaporation from the skin [W/m2] and its derivatives, and
// sets the water of sweat and skin: the drive of the two-node model about the
// core that ISO 7933 allows for the work, and the efficiency, the wettedness and
// the largest rates of ISO 7933.
func (e *surroundings) evaporate(core, skin float64, r *rates) (heat, byCore, bySkin float64) {
	sweat, sweatByCore, sweatBySkin := e.sweats(core, skin)
	r.sweat, r.sweatByCore, r.sweatBySkin = sweat, sweatByCore, sweatBySkin
	vapour, slope := saturationAndSlope(skin)
	most := e.open * (vapour - e.vapour)
	if most <= 0 {
		r.diffusion, r.diffusionByCore, r.diffusionBySkin = 0, 0, 0
		return 0, 0, 0
	}
	slope *= e.open
	wet, bySweat, byMost := wettedness(sweat*wattHourPerGram, most)
	if wet >= e.wettest {
		r.diffusion, r.diffusionByCore, r.diffusionBySkin = 0, 0, 0
		return e.wettest * most, 0, e.wettest * slope
	}
	bySweat *= most * wattHourPerGram
	byCore = bySweat * sweatByCore
	bySkin = (wet+most*byMost)*slope + bySweat*sweatBySkin
	const sweaty = 1 - diffusionShare
	const dry = diffusionShare * gramPerWattHour
	r.diffusion, r.diffusionByCore, r.diffusionBySkin = dry*(1-wet)*most, -dry*byCore, dry*(slope-bySkin)
	return (diffusionShare + sweaty*wet) * most, sweaty * byCore, diffusionShare*slope + sweaty*bySkin
}

// sweats returns the rate of sweat [g/(m2 h)] and its derivatives.
func (e *surroundings) sweats(core, skin float64) (sweat, byCore, bySkin float64) {
	warm := meanOf(core, skin) - e.sweatSet
	if warm <= 0 {
		return 0, 0, 0
	}
	gain, steeper := e.sweatGain, 0.0
	if skin > skinSet {
		gain *= exp((skin - skinSet) / 10.7)
		steeper = warm / 10.7
	}
	if gain*warm >= e.sweatMost {
		return e.sweatMost, 0, 0
	}
	return gain * warm, gain * (1 - restingShell), gain * (restingShell + steeper)
}

// wettedShare returns the first result of wettedness.
func wettedShare(sweat, most float64) float64 {
	w, _, _ := wettedness(sweat, most)
	return w
}

// wettedness returns the share of the skin that sweat wets, and its derivatives,
// from the heat it could take if all of it evaporated and the most that can
// evaporate [W/m2]. The wetter the skin, the more drips off (ISO 7933:
// efficiency 1 - w^2/2).
//
//	w = -k + sqrt(k^2 + 2), k = Emax/SW; 1 below k = 0.5
func wettedness(sweat, most float64) (wet, bySweat, byMost float64) {
	if sweat <= 0 {
		return 0, 0, 0
	}
	if most < 0.5*sweat {
		return 1, 0, 0
	}
	root := math.Sqrt(most*most + 2*sweat*sweat)
	over, each := 1/root, 2/(most+root)
	wet = each * sweat
	return wet, each * most * over, -wet * over
}

// shiver returns the shivering heat [W/m2] at a core and a skin temperature, and
// its derivatives. The drive is set to the core temperature of the two-node
// model, and to the cooler skin that work allows (ISO 11079); the peak is of
// work and shivering together; below 32 degC it fails.
func (p *Person) shiver(e *surroundings, core, skin float64) (heat, byCore, bySkin float64) {
	cold := 33 - coolerByWork*max(0, e.active) - skin
	want := (155.5*(coreSet-core) + 47*cold - 1.57*cold*cold) * e.drive
	if want <= 0 {
		return 0, 0, 0
	}
	room := max(0, e.shiverPeak*min(1, p.ShiverLeft/shiverFades)-e.heat)
	heat = room
	if want < room {
		heat, byCore, bySkin = want, -155.5*e.drive, (3.14*cold-47)*e.drive
	}
	if core < shiverFull {
		fails := max(0, (core-shiverNone)/(shiverFull-shiverNone))
		byCore *= fails
		if fails > 0 {
			byCore += heat / (shiverFull - shiverNone)
		}
		heat, bySkin = heat*fails, bySkin*fails
	}
	return heat, byCore, bySkin
}

// tireShivering takes shivering [W/m2] over a time [s] off its endurance, or
// gives it back: neither at shiverEasy, more and more away from it.
func (p *Person) tireShivering(e *surroundings, heat, seconds float64) {
	share := heat / e.shiverPeak
	if over := share*(1/shiverEasy) - 1; over > 0 {
		p.ShiverLeft -= min(1, over) * seconds * tires(share)
	} else {
		p.ShiverLeft -= over * seconds * (1 / (3600 * shiverRecovers))
	}
	p.ShiverLeft = clamp(p.ShiverLeft, 0, 1)
}

// shiversFor returns how long a step may be [s] at a share of the peak of
// shivering, for its endurance to be told often enough.
func (p *Person) shiversFor(share float64) float64 {
	if p.ShiverLeft < 2*shiverFades {
		return minuteSeconds
	}
	if share <= shiverEasy || share < 0.25 && p.ShiverLeft > 0.5 {
		return mostStep
	}
	return max(minuteSeconds, p.ShiverLeft/(12*min(1, share/shiverEasy-1)*tires(share)))
}

// tires returns the share of its endurance that shivering at a share of its peak
// takes [1/s].
func tires(share float64) float64 {
	return exp(shiverSteep*(share-0.25)) * (1 / (3600 * shiverHours))
}
