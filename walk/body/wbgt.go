package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Outdoors is the weather that globe and wet bulb stand in.
type Outdoors struct {
	Air       float64 // [degC]
	RH        float64 // [%]
	Pressure  float64 // [hPa]
	Wind      float64 // at the instruments [m/s]
	Solar     float64 // global radiation [W/m2]
	DirectOf  float64 // direct share of it, 0..0.9
	CosZenith float64
}

// Constants of Liljegren's instruments and air.
const (
	liljegrenSigma = 5.6696e-8
	gasOfAir       = 8314.34 / 28.97 // [J/(kg K)]
	heatOfAir      = 1003.5          // [J/(kg K)]
	prandtl        = heatOfAir / (heatOfAir + 1.25*gasOfAir)
	groundEmits    = 0.999
	groundReflects = 0.45
	wickDiameter   = 0.007
	wickLength     = 0.0254
	globeDiameter  = 0.0508
)

// airAt returns viscosity [kg/(m s)], conductivity [W/(m K)] and the
// diffusivity of vapour [m2/s] at t [K] and p [hPa].
func airAt(t, p float64) (viscosity, conductivity, diffusivity float64) {
	om := (t/97-2.9)/0.4*(-0.034) + 1.048
	viscosity = 2.6693e-6 * math.Sqrt(28.97*t) / (3.617 * 3.617 * om)
	conductivity = (heatOfAir + 1.25*gasOfAir) * viscosity
	diffusivity = 3.64e-4 * math.Pow(t/math.Sqrt(132*647.3), 2.334) * math.Cbrt(36.4*218) *
		math.Pow(132*647.3, 5.0/12) * math.Sqrt(1/28.97+1/18.015) / (p / 1013.25) * 1e-4
	return viscosity, conductivity, diffusivity
}

// buck returns the saturation vapour pressure over water [hPa] at t [K] (Buck
// 1981, with his factor for moist air).
func buck(t float64) float64 { return 1.004 * 6.1121 * math.Exp(17.502*(t-273.15)/(t-32.18)) }

func skyEmits(e float64) float64 { return 0.575 * math.Pow(e, 0.143) }

var errNoBalance = errors.New("the energy balance of the instrument does not settle")

// Globe returns the temperature of a black globe of 5 cm [degC] (Liljegren et
// al. 2008).
func (o Outdoors) Globe() (float64, error) {
	ta := o.Air + 273.15
	e := o.RH / 100 * buck(ta)
	mu := math.Max(0.01, o.CosZenith)
	wind := math.Max(0.13, o.Wind)
	tg := ta
	for range 2000 {
		film := 0.5 * (tg + ta)
		viscosity, conductivity, _ := airAt(film, o.Pressure)
		re := wind * o.Pressure * 100 / (gasOfAir * film) * globeDiameter / viscosity
		h := conductivity / globeDiameter * (2 + 0.6*math.Sqrt(re)*math.Pow(prandtl, 0.3333))
		next := 0.5*(skyEmits(e)*fourth(ta)+groundEmits*fourth(ta)) - h/(0.95*liljegrenSigma)*(tg-ta) +
			o.Solar/(2*0.95*liljegrenSigma)*0.95*(o.DirectOf*(1/(2*mu)-1)+1+groundReflects)
		next = math.Sqrt(math.Sqrt(math.Max(0, next)))
		if math.Abs(next-tg) < 0.001 {
			return next - 273.15, nil
		}
		tg = 0.9*tg + 0.1*next
	}
	return 0, errNoBalance
}

// NaturalWetBulb returns the temperature of a wetted wick in sun and wind
// [degC] (Liljegren et al. 2008).
func (o Outdoors) NaturalWetBulb() (float64, error) {
	ta := o.Air + 273.15
	e := o.RH / 100 * buck(ta)
	mu := math.Max(0.01, o.CosZenith)
	tan := math.Sqrt(1-math.Min(1, mu*mu)) / mu
	wind := math.Max(0.13, o.Wind)
	tw := ta - (100-o.RH)/5
	for range 2000 {
		film := 0.5 * (tw + ta)
		viscosity, conductivity, diffusivity := airAt(film, o.Pressure)
		density := o.Pressure * 100 / (gasOfAir * film)
		re := wind * density * wickDiameter / viscosity
		h := conductivity / wickDiameter * 0.281 * math.Pow(re, 0.6) * math.Pow(prandtl, 0.44)
		latent := 2.4073e6 - 71100*(313.15-film)/30
		end := wickDiameter / (4 * wickLength)
		gain := 0.95*liljegrenSigma*(0.5*(skyEmits(e)*fourth(ta)+groundEmits*fourth(ta))-fourth(tw)) +
			0.6*o.Solar*((1-o.DirectOf)*(1+end)+o.DirectOf*(tan/math.Pi+end)+groundReflects)
		schmidt := viscosity / (density * diffusivity)
		ew := buck(tw)
		next := ta - latent/(heatOfAir*28.97/18.015)*(ew-e)/(o.Pressure-ew)*math.Pow(prandtl/schmidt, 0.56) + gain/h
		if math.Abs(next-tw) < 0.001 {
			return next - 273.15, nil
		}
		tw = 0.9*tw + 0.1*next
	}
	return 0, errNoBalance
}

// WBGT weighs the wet bulb globe temperature [degC].
//
//	in sun 0.7 Tnwb + 0.2 Tg + 0.1 Ta; without 0.7 Tnwb + 0.3 Tg
func WBGT(wetBulb, globe, air float64, sun bool) float64 {
	if sun {
		return 0.7*wetBulb + 0.2*globe + 0.1*air
	}
	return 0.7*wetBulb + 0.3*globe
}

func wbgtModel() cite.Model {
	row := func(v ...float64) cite.Values {
		return cite.Values{"air": v[0], "rh": v[1], "pressure": v[2], "wind": v[3], "solar": v[4], "direct_share": v[5], "cos_zenith": v[6]}
	}
	a, b, c := row(30, 50, 1010, 2, 800, 0.75, 0.87), row(40, 20, 950, 2, 900, 0.8, 0.9), row(35, 40, 1000, 1, 600, 0.6, 0.7)
	return cite.Model{
		Name: "body/wbgt", Title: "Wet bulb globe temperature from weather (Liljegren et al. 2008)",
		Formula: "energy balances of a 5 cm globe and a wetted wick; WBGT = 0.7 Tnwb + 0.2 Tg + 0.1 Ta",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -10, 55), need("rh", "%", "relative humidity", 1, 100),
			need("pressure", "hPa", "air pressure", 500, 1080), need("wind", "m/s", "wind at 2 m", 0, 30),
			need("solar", "W/m2", "global radiation", 0, 1200), need("direct_share", "1", "direct share of it", 0, 0.9),
			need("cos_zenith", "1", "cosine of the sun's zenith angle", 0, 1),
		},
		Outputs: []cite.Quantity{
			gives("globe", "degC", "globe temperature"), gives("wet_bulb", "degC", "natural wet bulb temperature"),
			gives("wbgt", "degC", "wet bulb globe temperature"),
		},
		Works: []cite.Work{cite.Liljegren2008},
		Checks: []cite.Check{
			computed(a, "globe", 44.0, 0.06), computed(a, "wet_bulb", 23.98, 0.02), computed(a, "wbgt", 28.59, 0.02),
			computed(b, "globe", 54.8, 0.06), computed(b, "wet_bulb", 23.7, 0.06), computed(b, "wbgt", 31.6, 0.06),
			computed(c, "globe", 49.8, 0.06), computed(c, "wet_bulb", 26.5, 0.06), computed(c, "wbgt", 32.0, 0.06),
		},
		Eval: evalWBGT,
	}
}

func evalWBGT(in cite.Values) (cite.Values, error) {
	o := Outdoors{
		Air: in["air"], RH: in["rh"], Pressure: in["pressure"], Wind: in["wind"],
		Solar: in["solar"], DirectOf: in["direct_share"], CosZenith: in["cos_zenith"],
	}
	globe, err := o.Globe()
	if err != nil {
		return nil, err
	}
	wet, err := o.NaturalWetBulb()
	if err != nil {
		return nil, err
	}
	return cite.Values{"globe": globe, "wet_bulb": wet, "wbgt": WBGT(wet, globe, o.Air, true)}, nil
}

func wbgtIndexModel() cite.Model {
	return cite.Model{
		Name: "body/wbgt-index", Title: "Wet bulb globe temperature from its three thermometers",
		Formula: "in sun 0.7 Tnwb + 0.2 Tg + 0.1 Ta; without 0.7 Tnwb + 0.3 Tg",
		Inputs: []cite.Quantity{
			need("wet_bulb", "degC", "natural wet bulb temperature", -20, 60), need("globe", "degC", "globe temperature", -20, 100),
			option("air", "degC", "air temperature, used in sun", 0), pick("sun", "is there sun", "no", "yes"),
		},
		Outputs: []cite.Quantity{gives("wbgt", "degC", "wet bulb globe temperature")},
		Works:   []cite.Work{cite.Liljegren2008},
		Checks: []cite.Check{
			printed("open validation table of WBGT", cite.Values{"wet_bulb": 25, "globe": 32, "air": 20, "sun": 1}, "wbgt", 25.9, 0.05),
			printed("open validation table of WBGT", cite.Values{"wet_bulb": 25, "globe": 30}, "wbgt", 26.5, 0.05),
		},
		Eval: one("wbgt", func(in cite.Values) float64 { return WBGT(in["wet_bulb"], in["globe"], in["air"], in["sun"] == 1) }),
	}
}

func workInHeatModel() cite.Model {
	at := cite.Values{"wbgt": 28, "metabolic": 400}
	return cite.Model{
		Name: "body/work-in-heat", Title: "Share of an hour that can be worked at a wet bulb globe temperature",
		Formula: "Dunne: 100 - 25 max(0, WBGT-25)^(2/3); ISO 7243 style: (34.9 - 117/46 - WBGT)/((M - 117)/46); Hothaps: 10 + 90/(1 + (WBGT/30.94)^16.64)",
		Inputs: []cite.Quantity{
			need("wbgt", "degC", "wet bulb globe temperature", 15, 45), option("metabolic", "W", "rate of the work", 400),
		},
		Outputs: []cite.Quantity{
			gives("dunne", "%", "heavy work"), gives("iso7243", "%", "work at the rate given"), gives("hothaps", "%", "heavy work"),
		},
		Works:   []cite.Work{cite.Dunne2013, cite.Broede2018},
		Caveats: []string{"body/work-in-heat: the three disagree widely; Hothaps's fit is loose by its authors' own word"},
		Checks: []cite.Check{
			computed(at, "dunne", 48.0, 0.06), computed(at, "iso7243", 70.8, 0.06), computed(at, "hothaps", 85.6, 0.06),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["metabolic"] <= 117 {
				return nil, errors.New("metabolic: allowed: above the 117 W of rest")
			}
			w := in["wbgt"]
			rest, work := 34.9-117.0/46, 34.9-in["metabolic"]/46
			return cite.Values{
				"dunne":   math.Max(0, 100-25*math.Pow(math.Max(0, w-25), 2.0/3)),
				"iso7243": 100 * clamp((rest-w)/(rest-work), 0, 1),
				"hothaps": 10 + 90/(1+math.Pow(w/30.94, 16.64)),
			}, nil
		},
	}
}
