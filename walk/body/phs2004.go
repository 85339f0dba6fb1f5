package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// HeatStrain is a case of ISO 7933: steady work in a steady climate.
type HeatStrain struct {
	Air, Radiant float64 // [degC]
	Vapour       float64 // [kPa]
	Wind         float64 // [m/s]
	Metabolic    float64 // [W/m2]
	Clo          float64 // [clo]
	Posture      float64 // radiating share of the skin: 0.77 standing, 0.70 sitting, 0.67 crouching
	Mass, Height float64 // [kg], [m]
	Used         bool    // acclimatised to heat
	Minutes      int
	Revised      bool // by the edition of 2023; else by that of 2004

	Reflecting, Reflectance float64 // share of the body under reflective clothing, and what that reflects; of the edition of 2023
}

// HeatStrainResult is the predicted heat strain at the end of the case.
type HeatStrainResult struct {
	Rectal, Core, Skin        float64 // [degC]
	Water                     float64 // [g]
	LimitRectal               int     // minutes until the rectal temperature reaches 38 degC
	LimitWater50, LimitWater5 int     // minutes until 7.5 % (mean person) and 5 % (95 % of people) of mass are lost
	LimitWater3               int     // minutes until 3 % of mass are lost
}

// phs is the state of the predicted heat strain model.
type phs struct {
	c                              HeatStrain
	area, heat                     float64 // [m2], heat capacity [W min/(m2 K)]
	cover, cloth, vapourResistance float64
	wind                           float64
	wettest, most                  float64
	skin, core, rectal, equal      float64
	weight, sweat                  float64
	total                          float64
}

// Predict returns the predicted heat strain (ISO 7933, see Revised). Range: air 15..50
// degC, radiant up to 60 K above air, vapour 0..4.5 kPa, wind 0..3 m/s, 100..450
// W in all (56..250 W/m2 of the usual person), 0.1..1 clo. A limit for protection, not the point of collapse; no
// feedback from thirst, no cooling below comfort.
func (c HeatStrain) Predict() HeatStrainResult {
	m := newPHS(c)
	r := HeatStrainResult{LimitRectal: c.Minutes, LimitWater50: c.Minutes, LimitWater5: c.Minutes, LimitWater3: c.Minutes}
	for t := 1; t <= c.Minutes; t++ {
		m.minute()
		water := m.total * 2.67 * m.area / 1.8 / 60
		if r.LimitRectal == c.Minutes && m.rectal >= 38 {
			r.LimitRectal = t
		}
		if r.LimitWater50 == c.Minutes && water >= 75*c.Mass {
			r.LimitWater50 = t
		}
		if r.LimitWater5 == c.Minutes && water >= 50*c.Mass {
			r.LimitWater5 = t
		}
		if r.LimitWater3 == c.Minutes && water >= 30*c.Mass {
			r.LimitWater3 = t
		}
		r.Water = water
	}
	r.Rectal, r.Core, r.Skin = m.rectal, m.core, m.skin
	return r
}

// newPHS sets up what stays constant: clothing in wind and motion, sweat limits.
func newPHS(c HeatStrain) *phs {
	m := &phs{c: c, area: DuBois(c.Mass, c.Height), skin: 34.1, core: 36.8, rectal: 36.8, equal: 36.8, weight: 0.3}
	m.heat = 58.15 * c.Mass / m.area
	m.wettest, m.most = 0.85, clamp((c.Metabolic-32)*m.area, 250, 400)
	if c.Used {
		m.wettest, m.most = 1, 1.25*m.most
	}
	walk := clamp(0.0052*(c.Metabolic-58), 0, 0.7)
	m.wind = c.Wind
	v, w := math.Min(m.wind, 3), math.Min(walk, 1.5)
	m.cover = 1 + 0.3*c.Clo
	if c.Revised {
		m.revise()
	}
	still := c.Clo * cloUnit
	total := still + stillLayer/m.cover
	corCl := math.Min(1, 1.044*math.Exp((0.066*v-0.398)*v+(0.094*w-0.378)*w))
	corIa := math.Min(1, math.Exp((0.047*m.wind-0.472)*m.wind+(0.117*w-0.342)*w))
	cor := corCl
	if c.Clo <= 0.6 {
		cor = ((0.6-c.Clo)*corIa + c.Clo*corCl) / 0.6
	}
	m.cloth = total*cor - stillLayer*corIa/m.cover
	im := math.Min(0.9, 0.38*((2.6*cor-6.5)*cor+4.9))
	m.vapourResistance = total * cor / im / 16.7
	return m
}

// minute advances the model by one minute, in the order of the standard.
func (m *phs) minute() {
	c := m.c
	const slow, fast = 0.9048374180359595, 0.7165313105737893 // exp(-1/10), exp(-1/3)
	equal := m.equal*slow + (0.0036*c.Metabolic+36.6)*(1-slow)
	stored := m.heat * (equal - m.equal) * (1 - m.weight)
	skin := m.skin*fast + m.steadySkin()*(1-fast)
	vapour := 0.6105 * math.Exp(17.27*skin/(skin+237.3))
	dry := m.dryLoss(skin)
	breath := 0.001516*c.Metabolic*(28.56+0.115*c.Air+0.641*c.Vapour-c.Air) +
		0.00127*c.Metabolic*(59.34+0.53*c.Air-11.63*c.Vapour)
	breathWet := 0.00127 * c.Metabolic * (59.34 + 0.53*c.Air - 11.63*c.Vapour)
	most := (vapour - c.Vapour) / m.vapourResistance
	required := c.Metabolic - stored - breath - dry
	m.sweat = m.sweat*slow + m.requiredSweat(required, most)*(1-slow)
	evaporated := m.evaporation(most)
	storage := required - evaporated + stored

	core, weight := m.core, m.weight
	for range 100 {
		weight = clamp(0.3-0.09*(core-36.8), 0.1, 0.3)
		next := (storage/m.heat + m.skin*m.weight/2 - skin*weight/2 + m.core*(1-m.weight/2)) / (1 - weight/2)
		if math.Abs(next-core) < 0.001 {
			core = next
			break
		}
		core = (core + next) / 2
	}
	m.rectal += (2*core - 1.962*m.rectal - 1.31) / 9
	m.core, m.skin, m.equal, m.weight = core, skin, equal, weight
	m.total += m.sweat + breathWet
}

// steadySkin returns the skin temperature the body tends to [degC].
func (m *phs) steadySkin() float64 {
	c := m.c
	clothed := 12.165 + 0.02017*c.Air + 0.04361*c.Radiant + 0.19354*c.Vapour - 0.25315*c.Wind +
		0.005346*c.Metabolic + 0.51274*m.rectal
	nude := 7.191 + 0.064*c.Air + 0.061*c.Radiant + 0.198*c.Vapour - 0.348*c.Wind + 0.616*m.rectal
	return nude + 2.5*(clothed-nude)*(clamp(c.Clo, 0.2, 0.6)-0.2)
}

// dryLoss solves the clothing surface temperature by halving and returns the
// loss by convection and radiation [W/m2].
func (m *phs) dryLoss(skin float64) float64 {
	c := m.c
	forced := 3.5 + 5.2*m.wind
	if m.wind > 1 {
		forced = 8.7 * math.Pow(m.wind, 0.6)
	}
	free := func(t float64) float64 {
		return math.Max(2.38*math.Sqrt(math.Sqrt(math.Abs(t-c.Air))), forced)
	}
	hc := free(skin)
	emissivity := (1-c.Reflecting)*0.97 + c.Reflecting*(1-c.Reflectance)
	surface, hr := c.Radiant+0.1, 0.0
	for range 200 {
		if c.Revised {
			hc = free(surface)
		}
		hr = emissivity * stefan * c.Posture * (fourth(surface+273) - fourth(c.Radiant+273)) / (surface - c.Radiant)
		next := (m.cover*(hc*c.Air+hr*c.Radiant) + skin/m.cloth) / (m.cover*(hc+hr) + 1/m.cloth)
		if math.Abs(next-surface) <= 0.001 {
			break
		}
		surface = (surface + next) / 2
		if surface == c.Radiant {
			surface += 1e-6
		}
	}
	return m.cover * (hc*(surface-c.Air) + hr*(surface-c.Radiant))
}

// requiredSweat returns the sweat rate called for [W/m2].
func (m *phs) requiredSweat(required, most float64) float64 {
	switch w := required / most; {
	case required <= 0:
		return 0
	case most <= 0 || w >= 1.7:
		return m.most
	case w <= 1:
		return math.Min(m.most, required/math.Max(0.05, 1-w*w/2))
	default:
		return math.Min(m.most, required/math.Max(0.05, (2-w)*(2-w)/2))
	}
}

// evaporation returns what evaporates from the skin [W/m2].
func (m *phs) evaporation(most float64) float64 {
	if m.sweat <= 0 || most <= 0 {
		return 0
	}
	return math.Min(m.wettest, wettedShare(m.sweat, most)) * most
}

func phsModel() cite.Model {
	row := func(v ...float64) cite.Values {
		return cite.Values{
			"air": v[0], "radiant": v[0], "rh": v[1], "wind": v[2], "metabolic": v[3] * 58.15, "clo": v[4],
			"posture": v[5], "acclimatised": v[6],
		}
	}
	rows := []cite.Values{
		row(40, 33.85, 0.3, 2.58, 0.5, 0, 1), row(35, 71, 0.3, 2.58, 0.5, 0, 1), row(35, 53.3, 1, 2.58, 0.5, 1, 0),
		row(35, 53.3, 0.3, 3.54, 0.5, 0, 0), row(40, 40.63, 0.3, 2.58, 0.4, 0, 1),
	}
	want := [][5]float64{
		{37.5, 6166, 480, 440, 298},
		{39.8, 6935, 75, 385, 256},
		{37.6, 3892, 480, 480, 463},
		{39.2, 7236, 70, 372, 247},
		{37.5, 6683, 480, 407, 276},
	}
	outs := []cite.Quantity{
		gives("rectal", "degC", "rectal temperature at the end"), gives("water", "g", "water lost in sweat and breath"),
		gives("limit_rectal", "min", "time to 38 degC rectal, or the duration"),
		gives("limit_water_50", "min", "time until the mean person has lost 7.5 % of mass, or the duration"),
		gives("limit_water_95", "min", "time until 95 % of people have lost no more than 5 % of mass, or the duration"),
	}
	tol := [5]float64{0.1, 10, 1, 1, 1}
	var checks []cite.Check
	for i, in := range rows {
		for j, q := range outs {
			checks = append(checks, printed("ISO 7933:2004, annex examples", in, q.Name, want[i][j], tol[j]))
		}
	}
	return cite.Model{
		Name: "body/phs2004", Title: "Predicted heat strain of a working person (ISO 7933:2004)",
		Formula: "minute-by-minute balance of metabolic heat, respiration, convection, radiation and sweat; see ISO 7933:2004",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", 15, 50), need("radiant", "degC", "mean radiant temperature", 15, 110),
			need("rh", "%", "relative humidity", 0, 100), need("wind", "m/s", "air speed at the body", 0, 3),
			need("metabolic", "W/m2", "metabolic rate; the standard states 100 to 450 W in all", 56, 250), need("clo", "clo", "clothing insulation", 0.1, 1),
			pick("posture", "posture", "standing", "sitting", "crouching"), pick("acclimatised", "used to heat", "no", "yes"),
			option("mass", "kg", "body mass", 75), option("height", "m", "stature", 1.8), option("minutes", "min", "duration", 480),
		},
		Outputs: outs, Works: []cite.Work{cite.ISO7933},
		Caveats: []string{
			"body/phs2004: limits for protection, not for survival; no feedback of thirst, age or altitude; validated to 8 h",
			"body/phs2004: the standard states its range of metabolic rate in watts, as recalled; open implementations read the same numbers as watts per square metre",
		},
		Checks: checks, Eval: evalPHS,
	}
}

func evalPHS(in cite.Values) (cite.Values, error) {
	c, err := heatStrainOf(in)
	if err != nil {
		return nil, err
	}
	r := c.Predict()
	return cite.Values{
		"rectal": r.Rectal, "water": r.Water, "limit_rectal": float64(r.LimitRectal),
		"limit_water_50": float64(r.LimitWater50), "limit_water_95": float64(r.LimitWater5),
	}, nil
}

// heatStrainOf reads a case of either edition from the inputs of its model.
func heatStrainOf(in cite.Values) (HeatStrain, error) {
	minutes, err := wholeMinutes(in["minutes"])
	air := in["air"]
	return HeatStrain{
		Air: air, Radiant: in["radiant"], Vapour: in["rh"] / 100 * hardy(air), // the standard itself takes the vapour pressure
		Wind: in["wind"], Metabolic: in["metabolic"], Clo: in["clo"],
		Posture: []float64{0.77, 0.70, 0.67}[int(in["posture"])],
		Mass:    in["mass"], Height: in["height"], Used: in["acclimatised"] == 1, Minutes: minutes,
	}, err
}
