package body

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// wholeMinutes turns a duration input into a count of steps.
func wholeMinutes(v float64) (int, error) {
	if v < 1 || v > 7*24*60 {
		return 0, fmt.Errorf("minutes: found %g; allowed: 1 to 10080", v)
	}
	return int(v), nil
}

// TwoNode is a case of the two-node model.
type TwoNode struct {
	Air, Radiant float64 // [degC]
	Wind         float64 // [m/s]
	RH           float64 // [%]
	Met          float64 // activity [met]
	Clo          float64 // [clo]
	Pressure     float64 // [atm]
	SweatMost    float64 // [g/(m2 h)]
	Radiating    float64 // share of the surface: 0.73 standing, 0.70 sitting
	Minutes      int
}

// TwoNodeResult is the state at the end.
type TwoNodeResult struct {
	Core, Skin   float64 // [degC]
	Evaporated   float64 // from the skin [W/m2]
	Sweat        float64 // [g/(m2 h)]
	Wet          float64 // skin wettedness
	SET          float64 // standard effective temperature [degC]
	dry, radiate float64
}

// Predict returns the state after the given minutes of the two-node model
// (Gagge, Fobelets and Berglund 1986, with the constants of ASHRAE 55) of a man
// of 70 kg and 1.83 m2. Made for an hour of mild conditions; in strong cold and
// thick clothing it lets the core fall too fast.
func (c TwoNode) Predict() TwoNodeResult {
	const mass, area = 69.9, 1.8258
	wind := math.Max(0.1, c.Wind)
	vapour := c.RH / 100 * torr(c.Air)
	r := TwoNodeResult{Core: coreSet, Skin: skinSet}
	flow, alpha, shiver := 6.3, 0.1, 0.0
	rate := c.Met * wattPerMet
	hc := gaggeConvection(wind, c.Pressure, c.Met)
	cover, cloth := 1+0.15*c.Clo, c.Clo*cloUnit
	lewis := 2.2 / c.Pressure
	surface := c.Air
	for range c.Minutes {
		var layer, to float64
		surface, layer, to = c.surface(r.Skin, surface, hc)
		m := rate + shiver
		breath := 0.0023*m*(44-vapour) + 0.0014*m*(34-c.Air)
		r.dry = (r.Skin - to) / (layer + cloth)
		r.radiate = c.radiation(surface)
		cond := (r.Core - r.Skin) * (5.28 + 1.163*flow)
		r.Skin += (cond - r.dry - r.Evaporated) * area / (0.97 * alpha * mass * 60)
		r.Core += (m - cond - breath) * area / (0.97 * (1 - alpha) * mass * 60)
		warmSkin, coldSkin := parts(r.Skin - skinSet)
		warmCore, coldCore := parts(r.Core - coreSet)
		warmBody, _ := parts(alpha*r.Skin + (1-alpha)*r.Core - bodySet)
		flow = clamp((6.3+120*warmCore)/(1+0.5*coldSkin), 0.5, 90)
		r.Sweat = math.Min(c.SweatMost, 170*warmBody*math.Exp(warmSkin/10.7))
		most := (torr(r.Skin) - vapour) / (1/(lewis*cover*hc) + cloth/(lewis*permeability(c.Clo)))
		r.Evaporated, r.Sweat, r.Wet = c.evaporation(r.Sweat, most, wind)
		shiver = 19.4 * coldSkin * coldCore
		alpha = 0.0417737 + 0.7451833/(flow+0.585417)
	}
	r.SET = c.standard(r)
	return r
}

// torr is the saturation vapour pressure of the two-node model [torr].
func torr(t float64) float64 { return math.Exp(18.6686 - 4030.183/(t+235)) }

func permeability(clo float64) float64 {
	if clo > 0 {
		return 0.45
	}
	return 1
}

func (c TwoNode) radiation(surface float64) float64 {
	return 4 * 0.95 * 5.6697e-8 * cube((surface+c.Radiant)/2+273.15) * c.Radiating
}

// surface solves the clothing surface temperature [degC] and returns it with
// the resistance of the air layer and the operative temperature.
func (c TwoNode) surface(skin, guess, hc float64) (surface, layer, operative float64) {
	cover, cloth := 1+0.15*c.Clo, c.Clo*cloUnit
	for range 150 {
		hr := c.radiation(guess)
		layer = 1 / (cover * (hr + hc))
		operative = (hr*c.Radiant + hc*c.Air) / (hr + hc)
		surface = (layer*skin + cloth*operative) / (layer + cloth)
		if math.Abs(surface-guess) <= 0.01 {
			break
		}
		guess = surface
	}
	return surface, layer, operative
}

// evaporation returns the evaporation from the skin [W/m2], the sweat that
// evaporates [g/(m2 h)] and the wettedness, from the sweat called for.
func (c TwoNode) evaporation(sweat, most, wind float64) (heat, evaporated, wet float64) {
	wettest := 0.38 * math.Pow(wind, -0.29)
	if c.Clo > 0 {
		wettest = 0.59 * math.Pow(wind, -0.08)
	}
	if most < 0 {
		return 0, 0, wettest
	}
	wet = 0.06 + 0.94*0.68*sweat/most
	if wet <= wettest {
		return wet * most, sweat, wet
	}
	share := wettest / 0.94
	return share*most + 0.06*(1-share)*most, share * most / 0.68, wettest
}

// standard solves the standard effective temperature: the air at 50 % humidity
// and rest in standard clothing that takes as much heat from the same skin.
func (c TwoNode) standard(r TwoNodeResult) float64 {
	hc := math.Max(3, 5.66*math.Pow(math.Max(0, c.Met-0.85), 0.39))
	ht := hc + r.radiate
	clo := 1.52/(c.Met+0.6944) - 0.1835
	cloth, cover := clo*cloUnit, 1+0.25*clo
	fcl := 1 / (1 + 0.155*cover*ht*clo)
	const im = 0.45
	icl := im * hc / ht * (1 - fcl) / (hc/ht - fcl*im)
	lewis := 2.2
	dry := 1 / (1/(cover*ht) + cloth)
	wet := 1 / (1/(lewis*cover*hc) + cloth/(lewis*icl))
	low, high := -100.0, 120.0
	for range 60 {
		mid := (low + high) / 2
		if r.dry+r.Evaporated-dry*(r.Skin-mid)-r.Wet*wet*(torr(r.Skin)-0.5*torr(mid)) < 0 {
			low = mid
		} else {
			high = mid
		}
	}
	return (low + high) / 2
}

func twoNodeModel() cite.Model {
	row := func(v ...float64) cite.Values {
		return cite.Values{"air": v[0], "radiant": v[1], "wind": v[2], "rh": v[3], "met": v[4], "clo": v[5]}
	}
	var checks []cite.Check
	for _, k := range []struct {
		in   cite.Values
		want [5]float64
	}{
		{row(25, 25, 1.1, 50, 2, 0.5), [5]float64{37.0, 34.1, 44.8, 49.0, 0.20}},
		{row(30, 30, 0.1, 50, 1.2, 0.5), [5]float64{36.9, 34.7, 40.0, 49.9, 0.30}},
		{row(45, 45, 1.1, 20, 3, 0.2), [5]float64{38.0, 36.5, 253, 359, 0.60}},
	} {
		tol := [5]float64{0.1, 0.1, 4, 6, 0.02}
		for i, out := range []string{"core", "skin", "evaporated", "sweat", "wettedness"} {
			checks = append(checks, printed("open validation table of the two-node model", k.in, out, k.want[i], tol[i]))
		}
	}
	for _, k := range []struct{ air, rh, v, met, clo, want float64 }{
		{25, 50, 0.15, 1, 0.5, 23.8},
		{0, 50, 0.15, 1, 0.5, 12.1},
		{20, 50, 0.15, 1, 0.5, 21.5},
		{25, 50, 3, 1, 0.5, 18.6},
		{25, 50, 0.15, 1, 2, 32.4},
		{25, 50, 0.15, 4, 0.5, 30.5},
		{25, 90, 0.15, 1, 0.5, 24.9},
	} {
		checks = append(checks, printed("ASHRAE 55-2017, validation table of SET", row(k.air, 25, k.v, k.rh, k.met, k.clo), "set", k.want, 0.5))
	}
	cold := row(-10, -10, 2, 60, 1, 2)
	checks = append(checks, computed(cold, "core", 36.69, 0.03), computed(cold, "skin", 27.6, 0.1))
	return cite.Model{
		Name: "body/two-node", Title: "Two-node model of core and skin, and standard effective temperature",
		Formula: "dTsk/dt = (flow - Dry - Esk) BSA/(0.97 alpha m); dTcr/dt = (M - flow - Eres - Cres) BSA/(0.97 (1-alpha) m)",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -20, 50), need("radiant", "degC", "mean radiant temperature", -20, 80),
			need("wind", "m/s", "air speed at the body", 0, 5), need("rh", "%", "relative humidity", 0, 100),
			need("met", "met", "activity, 58.2 W/m2 each", 0.8, 6), need("clo", "clo", "clothing insulation", 0, 3),
			option("pressure", "hPa", "air pressure", 1013.25), option("sweat_most", "g/(m2 h)", "largest sweat rate", 500),
			option("minutes", "min", "duration", 60), pick("posture", "posture", "standing", "sitting"),
		},
		Outputs: []cite.Quantity{
			gives("core", "degC", "core temperature"), gives("skin", "degC", "mean skin temperature"),
			gives("evaporated", "W/m2", "evaporation from the skin"), gives("sweat", "g/(m2 h)", "sweat rate"),
			gives("wettedness", "1", "wet share of the skin"), gives("set", "degC", "standard effective temperature"),
		},
		Works:   []cite.Work{cite.Gagge1986, cite.ASHRAE55},
		Caveats: []string{"body/two-node: one cylinder without limbs, made for an hour of mild conditions; weak shivering"},
		Checks:  checks, Eval: evalTwoNode,
	}
}

func evalTwoNode(in cite.Values) (cite.Values, error) {
	minutes, err := wholeMinutes(in["minutes"])
	if err != nil {
		return nil, err
	}
	r := TwoNode{
		Air: in["air"], Radiant: in["radiant"], Wind: in["wind"], RH: in["rh"], Met: in["met"], Clo: in["clo"],
		Pressure: in["pressure"] / 1013.25, SweatMost: in["sweat_most"],
		Radiating: []float64{0.73, 0.70}[int(in["posture"])], Minutes: minutes,
	}.Predict()
	return cite.Values{
		"core": r.Core, "skin": r.Skin, "evaporated": r.Evaporated, "sweat": r.Sweat, "wettedness": r.Wet, "set": r.SET,
	}, nil
}

// gaggeConvection returns the coefficient of convection of the two-node model
// [W/(m2 K)] at air speed v [m/s], pressure [atm] and activity [met].
func gaggeConvection(v, pressure, met float64) float64 {
	h := math.Max(3*math.Pow(pressure, 0.53), 8.6*math.Pow(v*pressure, 0.53))
	if met > 0.85 {
		h = math.Max(h, 5.66*math.Pow(met-0.85, 0.39))
	}
	return h
}
