package body

import "math"

// surroundings are the conditions of heat exchange over an hour, and what of
// the person does not change within it.
type surroundings struct {
	air, vapour float64 // [degC], [kPa]
	radiant     float64 // mean radiant temperature [degC]
	fire        float64 // absorbed from a fire [W/m2]
	convection  float64 // hc of moving air [W/(m2 K)]
	free        float64 // factor of hc in still air
	cover       float64 // clothing area factor fcl
	cloth       float64 // clothing insulation now [m2 K/W]
	clothKeeps  float64 // of the insulation of dry clothing in still air [1]
	drying      float64 // heat that wet clothing takes at its outside [W/m2]
	open        float64 // conductance of vapour from skin to air [W/(m2 kPa)]
	stirs       float64 // difference of temperature from which still air carries more than moving [K]

	breathWet, breathDry float64 // shares of the heat made that leave with the breath

	immersed, bath, bathConducts float64 // share in water, its temperature [degC], skin to water [W/(m2 K)]
	bathCloth                    float64 // insulation of clothing in water [m2 K/W]
	patch                        float64 // heat to the water by skin that is as cold as the water lets it [W/m2]

	heat, active      float64 // metabolic rate less outside work, and of it above rest [W/m2]
	fatLayer, muscle  float64 // insulation of fat with skin, of resting muscle [m2 K/W]
	perCore, perSkin  float64 // one over heat capacity [m2 K/J]
	wettest           float64 // largest skin wettedness
	sweatGain         float64 // [g/(m2 h K)]
	sweatMost         float64 // [g/(m2 h)]
	sweatSet          float64 // mean body temperature at which sweating begins [degC]
	flowSet           float64 // core temperature at which skin blood flow rises [degC]
	flowMost          float64 // largest skin blood flow [l/(m2 h)]
	aerobicShare      float64 // of the aerobic power at sea level
	drive, shiverPeak float64 // of shivering: one over the root of fat in %; largest total rate [W/m2]
}

// surround works out the hour's surroundings, which are empty before, for a
// metabolic rate, the resting rate and the part of the former that is outside
// work [W].
func (p *Person) surround(e *surroundings, d *Demand, rate, rest, work float64) {
	w := &d.Weather
	pressure := w.Pressure * (1 / 1013.25)
	if pressure <= 0 {
		pressure = WestPressure(d.Altitude) / 760
	}
	open := 1 - clamp(d.Shelter, 0, 1)
	wind := max(stillAir, w.Wind*bodyWind*open)
	walk := clamp(d.Moving, 0, 1) * max(0, d.Speed)
	relative := math.Sqrt(wind*wind + walk*walk)
	overArea := 1 / p.area
	m := rate * overArea
	stir := max(walk, clamp(0.0052*(m-wattPerMet), 0, 0.7)) // ISO 7933
	thin := math.Sqrt(pressure)
	e.air, e.vapour, e.fire = w.Air, w.Vapour, max(0, d.Fire)
	e.convection, e.free = thin*convection(relative), thin*freeConvection
	e.heat, e.active = (rate-work)*overArea, (rate-rest)*overArea
	if d.Immersed > 0 {
		e.immersed, e.bath, e.bathCloth = min(1, d.Immersed), d.Bath, bathCloth*cloUnit*max(0, d.Clo)
		e.bathConducts = 1 / (e.bathCloth + 1/bathConvection)
	}
	if e.vapour <= 0 && w.RH > 0 {
		e.vapour = w.RH * 0.01 * saturation(w.Air)
	}
	e.stirs = fourth(e.convection / e.free)
	overPressure := 1 / pressure
	e.breathWet, e.breathDry = 0.0173*(5.87-e.vapour)*overPressure, 0.0014*(34-e.air)*overPressure
	e.radiant = MeanRadiant(sky(d, e.vapour))
	e.cover = 1 + coverPerClo*max(0, d.Clo)
	layer := 1 / (e.convection + usualRadiation)
	cloth, total := clothNow(d, relative, stir, layer)
	e.cloth = cloth * (1 - p.insulationWet(d))
	e.clothKeeps = 1
	if d.Clo > 0 {
		e.clothKeeps = e.cloth / (d.Clo * cloUnit)
	}
	e.open = vapourOpen(d, total-cloth+e.cloth, e.cover) * overPressure * (1 - e.immersed)
	perHeat := p.area / (specificHeat * p.Mass())
	e.perCore, e.perSkin = perHeat*(1/(1-restingShell)), perHeat*(1/restingShell)
	e.drying = p.drying(d, e)
	e.layers(p)
	e.patch = e.intoBath(p.Core)
	e.aerobicShare = AerobicShare(d.Altitude, p.UsedTo)
	p.thermostat(e, m)
}

// intoBath returns the heat that goes into the water by skin which has a
// temperature of its own [W/m2]. The skin is one node: of what is immersed only
// a share as large as the whole's is taken to be as warm as that node, the rest to
// be between water and core, vessels closed. Cold feet so cost little, and a body
// in the water is one.
//
//	s (1 - s) hk/(h + k) (core - bath), h skin to water, k core to skin
func (e *surroundings) intoBath(core float64) float64 {
	if e.immersed <= 0 {
		return 0
	}
	tissue, _ := e.tissue(e.active)
	h, k := e.bathConducts, tissue+1.163*leastFlow
	return e.immersed * (1 - e.immersed) * h * k / (h + k) * (core - e.bath)
}

// thermostat sets how the person sweats and shivers in this hour at a metabolic
// rate m [W/m2].
func (p *Person) thermostat(e *surroundings, m float64) {
	used := p.HeatDays * (1 / FullyUsedToHeat)
	dry := clamp(1-(p.Dehydration()-thirstFree)/(sweatEnds-thirstFree), 0, 1)
	aged := clamp((p.Traits.Age-agesFrom)/(agedAt-agesFrom), 0, 1)
	e.flowMost = mostFlow * (1 - aged*(1-flowOld))
	e.wettest = (wettestNew + (wettestUsed-wettestNew)*used) * (1 - aged*(1-wettestOld))
	e.sweatGain = dry * sweatDrive * 170 * (1 + usedGain*used)
	e.sweatMost = clamp((m-32)*p.area, 250, 400) * gramPerWattHour * (1 + usedGain*used) * (1 - aged*(1-sweatOld))
	work := max(0, m-wattPerMet)
	e.sweatSet = sweatStart + (1-restingShell)*(0.0036*work+setByThirst*max(0, p.Dehydration()))
	e.flowSet = coreSet + flowByWork*work
	mass := p.WateredMass()
	e.drive = 1 / math.Sqrt(max(leanest, 100*p.Fat/mass))
	// The same body in thinner air or hunger shivers less, as its aerobic power is less.
	vo2 := p.aerobic(e.aerobicShare) * (60 / joulePerMlO2) / mass
	peak := max(leastShiver, Eyolfson(vo2, clamp(p.BMI(), thinnest, heaviest), clamp(p.Traits.Age, youngest, oldest)))
	e.shiverPeak = peak * mass * (joulePerMlO2 / 60) / p.area
}

// surfaceArea returns DuBois's surface of the fully watered body [m2].
func (p *Person) surfaceArea() float64 { return p.tall * duBois.of(p.WateredMass()) }

// duBois and stature raise mass and height to the surface of the body, forced
// the speed of air to its convection, emission the vapour of the air to the
// radiation of a clear sky.
var duBois, stature, forced, emission = newPower(0.425), newPower(0.725), newPower(0.6), newPower(0.143)

// convection returns the coefficient of convection of moving air at sea level
// [W/(m2 K)] at air speed v [m/s] (ISO 7933).
//
//	3.5 + 5.2 v to 1 m/s, 8.7 v^0.6 above; in still air 2.38 |dT|^0.25
func convection(v float64) float64 {
	if v <= 1 {
		return 3.5 + 5.2*v
	}
	return 8.7 * forced.of(v)
}

// freeConvection is the factor of still air of ISO 7933 [W/(m2 K^1.25)].
const freeConvection = 2.38

// radiates is the factor of linear radiation of the two-node model for a
// standing person [W/(m2 K4)].
const radiates = 4 * 0.95 * stefan * 0.73

// parts splits a difference into its warm and its cold part, both >= 0.
func parts(x float64) (warm, cold float64) {
	if x > 0 {
		return x, 0
	}
	return 0, -x
}

func cube(x float64) float64 { return x * x * x }
