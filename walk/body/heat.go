package body

import "math"

// surroundings are the conditions of heat exchange over an hour.
type surroundings struct {
	air, vapour float64 // [degC], [kPa]
	radiant     float64 // mean radiant temperature [degC]
	fire        float64 // absorbed from a fire [W/m2]
	convection  float64 // hc [W/(m2 K)]
	cover       float64 // clothing area factor fcl
	cloth       float64 // clothing insulation now [m2 K/W]
	lewis       float64 // [K/kPa]
	clothed     bool
	breath      float64 // factor on respiratory losses from thin air
	wettest     float64 // largest skin wettedness
	sweatGain   float64 // factor on the drive to sweat
	sweatMost   float64 // [g/(m2 h)]
	fatness     float64 // share of fat in the body [%]
	shiverPeak  float64 // largest total metabolic rate by shivering [W]
}

// surround works out the hour's surroundings for a metabolic rate [W].
func (p *Person) surround(d Demand, rate float64) surroundings {
	w := d.Weather
	pressure := w.Pressure / 1013.25
	if pressure <= 0 {
		pressure = WestPressure(d.Altitude) / 760
	}
	open := 1 - clamp(d.Shelter, 0, 1)
	wind := math.Max(stillAir, w.Wind*bodyWind*open)
	walk := clamp(d.Moving, 0, 1) * math.Max(0, d.Speed)
	relative := math.Hypot(wind, walk)
	met := rate / p.area / wattPerMet
	e := surroundings{
		air: w.Air, vapour: w.Vapour, radiant: MeanRadiant(sky(d)), fire: math.Max(0, d.Fire),
		convection: convection(relative, pressure, met),
		lewis:      lewisRelation / pressure, breath: 1 / pressure,
		clothed: d.Clo > 0,
	}
	if e.vapour <= 0 && w.RH > 0 {
		e.vapour = w.RH / 100 * saturation(w.Air)
	}
	e.cover = 1 + coverPerClo*math.Max(0, d.Clo)
	e.cloth = clothNow(d, relative, walk, 1/(e.convection+usualRadiation))
	used := p.HeatDays / FullyUsedToHeat
	dry := clamp(1-(p.Dehydration()-thirstFree)/(sweatEnds-thirstFree), 0, 1)
	e.fatness = 100 * p.Fat / p.WateredMass()
	e.wettest = wettestNew + (wettestUsed-wettestNew)*used
	e.sweatGain = dry * (1 + usedGain*used)
	e.sweatMost = dry * sweatMost * (1 + usedGain*used)
	// The same body in thinner air or hunger shivers less, as its aerobic power is less.
	vo2 := p.Aerobic(d.Altitude) * 60 / joulePerMlO2 / p.WateredMass()
	peak := math.Max(leastShiver, Eyolfson(vo2, p.BMI(), p.Traits.Age))
	e.shiverPeak = peak * p.WateredMass() * joulePerMlO2 / 60
	return e
}

// convection returns the coefficient of convection of the two-node model
// [W/(m2 K)] at air speed v [m/s], pressure [atm] and activity [met].
func convection(v, pressure, met float64) float64 {
	h := math.Max(3*math.Pow(pressure, 0.53), 8.6*math.Pow(v*pressure, 0.53))
	if met > 0.85 {
		h = math.Max(h, 5.66*math.Pow(met-0.85, 0.39))
	}
	return h
}

// skinLoss is the evaporation from the skin at one minute.
type skinLoss struct {
	heat, slope float64 // [W/m2], and its change with skin temperature [W/(m2 K)]
	sweat       float64 // water lost as sweat, dripped sweat included [g/(m2 h)]
	diffusion   float64 // through dry skin [g/(m2 h)]
}

// minute advances the two temperatures by one minute. Exchange with the
// surroundings is implicit in the temperatures, so that no wind makes it swing.
func (p *Person) minute(e *surroundings, heat float64, h *Hour) {
	warmCore, _ := parts(p.Core - coreSet)
	_, coldSkin := parts(p.Skin - skinSet)
	flow := clamp((6.3+120*warmCore)/(1+0.5*coldSkin), 0.5, 90)
	shell := math.Min(largestShell, 0.0417737+0.7451833/(flow+0.585417))
	p.reshape(p.shell + (shell-p.shell)/shellMinutes)
	shiver := p.shiver(e, heat) / p.area
	q := heat/p.area + shiver
	breathWet := e.breath * 0.0173 * q * (5.87 - e.vapour)
	breathDry := e.breath * 0.0014 * q * (34 - e.air)
	conduct := 5.28 + 1.163*flow
	hr := 4 * 0.95 * stefan * cube((p.surface+e.radiant)/2+273.15) * 0.73
	outer := hr + e.convection
	to := (hr*e.radiant + e.convection*e.air + e.fire) / outer
	dry := 1 / (e.cloth + 1/(e.cover*outer))
	loss := p.evaporate(e)

	perArea := specificHeat * p.Mass() / p.area / minuteSeconds
	cs, cc := perArea*p.shell, perArea*(1-p.shell)
	a := cs + conduct + dry + loss.slope
	b := cs*p.Skin + dry*to - loss.heat + loss.slope*p.Skin
	c := cc + conduct
	g := cc*p.Core + q - breathWet - breathDry
	skin := (b*c + conduct*g) / (a*c - conduct*conduct)
	core := (g + conduct*skin) / c

	h.Shiver += shiver * p.area
	h.Dry += dry * (skin - to) * p.area
	h.Evaporated += (loss.heat + loss.slope*(skin-p.Skin)) * p.area
	h.Breath += (breathWet + breathDry) * p.area
	litres := p.area / 1000 / minutesAnHour
	h.Sweat += loss.sweat * litres
	h.Skinned += loss.diffusion * litres
	h.Respiratory += math.Max(0, breathWet) * gramPerWattHour * litres
	p.Skin, p.Core = skin, core
	p.surface = to + dry*(skin-to)/(e.cover*outer)
}

// reshape moves tissue between skin and core as blood flow changes, with the
// heat it holds: Gagge's alpha without his jump in mean temperature. It follows
// blood flow slowly, or the first warm blood would chill the core by a kelvin
// within a minute.
func (p *Person) reshape(shell float64) {
	if shell > p.shell {
		p.Skin = (p.shell*p.Skin + (shell-p.shell)*p.Core) / shell
	} else {
		p.Core = ((1-p.shell)*p.Core + (p.shell-shell)*p.Skin) / (1 - shell)
	}
	p.shell = shell
}

// shiver returns the shivering heat of this minute [W] and takes it off the
// endurance. The drive is set to the core temperature of the two-node model.
func (p *Person) shiver(e *surroundings, heat float64) float64 {
	want := math.Max(0, TikuisisGiesbrecht(p.Core+37-coreSet, p.Skin, e.fatness)) * p.area
	room := math.Max(0, e.shiverPeak*math.Min(1, p.ShiverLeft/shiverFades)-heat)
	s := math.Min(want, room) * clamp((p.Core-shiverNone)/(shiverFull-shiverNone), 0, 1)
	if x := s / e.shiverPeak; x > shiverEasy {
		p.ShiverLeft -= 1 / (60 * shiverHours * math.Exp(-shiverSteep*(x-0.25)))
	} else {
		p.ShiverLeft += 1 / (60 * shiverRecovers)
	}
	p.ShiverLeft = clamp(p.ShiverLeft, 0, 1)
	return s
}

// evaporate returns the evaporation from the skin: Gagge's sweat drive, the
// largest evaporation that clothing and air allow, ISO 7933's wettedness limit.
func (p *Person) evaporate(e *surroundings) skinLoss {
	warmSkin, _ := parts(p.Skin - skinSet)
	warmBody, _ := parts(p.shell*p.Skin + (1-p.shell)*p.Core - bodySet)
	sweat := 0.0
	if warmBody > 0 {
		sweat = math.Min(e.sweatMost, e.sweatGain*170*warmBody*math.Exp(warmSkin/10.7))
	}
	vapour, slope := saturationAndSlope(p.Skin)
	im := 1.0
	if e.clothed {
		im = clothPermeability
	}
	open := 1 / (1/(e.lewis*e.cover*e.convection) + e.cloth/(e.lewis*im)) // [W/(m2 kPa)]
	most := open * (vapour - e.vapour)
	if most <= 0 {
		return skinLoss{sweat: sweat}
	}
	wet := wettedness(sweat/gramPerWattHour, most)
	if wet >= e.wettest {
		return skinLoss{heat: e.wettest * most, slope: e.wettest * open * slope, sweat: sweat}
	}
	dry := diffusionShare * (1 - wet)
	return skinLoss{
		heat: (wet + dry) * most, slope: dry * open * slope, sweat: sweat,
		diffusion: dry * most * gramPerWattHour,
	}
}

// wettedness returns the share of the skin that sweat wets, from the heat it
// could take if all of it evaporated and the most that can evaporate [W/m2].
// The wetter the skin, the more drips off (ISO 7933: efficiency 1 - w^2/2).
//
//	w = -k + sqrt(k^2 + 2), k = Emax/SW; 1 below k = 0.5
func wettedness(sweat, most float64) float64 {
	if sweat <= 0 {
		return 0
	}
	k := most / sweat
	if k < 0.5 {
		return 1
	}
	return 2 / (k + math.Sqrt(k*k+2))
}

// parts splits a difference into its warm and its cold part, both >= 0.
func parts(x float64) (warm, cold float64) {
	if x > 0 {
		return x, 0
	}
	return 0, -x
}

func cube(x float64) float64 { return x * x * x }

// saturation returns the saturation vapour pressure of Gagge's model [kPa].
func saturation(t float64) float64 { return 0.1333 * math.Exp(18.6686-4030.183/(t+235)) }

func saturationAndSlope(t float64) (p, slope float64) {
	p = saturation(t)
	return p, p * 4030.183 / ((t + 235) * (t + 235))
}
