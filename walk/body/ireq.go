package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// ColdCase is a case of ISO 11079.
type ColdCase struct {
	Air, Radiant float64 // [degC]
	RH           float64 // [%]
	Wind         float64 // [m/s]
	Metabolic    float64 // [W/m2]
	Walk         float64 // walking speed [m/s]
	Permeability float64 // of the outer layer to air [l/(m2 s)]
	Clo          float64 // worn, for the time limit [clo]
	Neutral      bool    // criterion: thermal neutrality, or the least that keeps heat balance
}

// ColdNeed is the clothing a case requires.
type ColdNeed struct {
	IREQ  float64 // insulation in use [clo]
	ICL   float64 // basic insulation to put on [clo]
	Hours float64 // until 40 Wh/m2 are lost in the clothing worn; coldNoLimit when never
}

// coldNoLimit stands for no limit of time [h].
const coldNoLimit = 100.0

var errNoInsulation = errors.New("no insulation gives heat balance: the person is warm without clothing")

// skinOf returns the skin temperature [degC] and wettedness of the criterion.
func (c ColdCase) skinOf() (skin, wet float64) {
	if c.Neutral {
		return 35.7 - 0.0285*c.Metabolic, 0.001 * c.Metabolic
	}
	return 33.34 - 0.0354*c.Metabolic, 0.06
}

func (c ColdCase) airLayer() float64 {
	return 0.092*math.Exp(-0.15*c.Wind-0.22*c.Walk) - 0.0045
}

// balance returns what is left of the metabolic rate [W/m2] in clothing of
// resistance i and area factor cover while stored is put into the body, and
// with it surface temperature and dry loss.
func (c ColdCase) balance(i, cover, stored float64) (left, surface, dry float64) {
	skin, wet := c.skinOf()
	ia := c.airLayer()
	vapour := c.RH / 100 * saturation(c.Air)
	out := 29 + 0.2*c.Air
	breath := 0.0173*c.Metabolic*(saturation(out)-vapour) + 0.0014*c.Metabolic*(out-c.Air)
	evaporated := wet * (saturation(skin) - vapour) / (0.06 / 0.38 * (ia + i))
	flow := c.Metabolic - evaporated - breath - stored
	surface = skin - i*flow
	gap := surface - c.Radiant
	if math.Abs(gap) < 1e-6 {
		gap = 1e-6
	}
	hr := stefan * 0.95 * 0.77 * (fourth(273+c.Radiant+gap) - fourth(273+c.Radiant)) / gap
	dry = cover * (hr*gap + (1/ia-hr)*(surface-c.Air))
	return flow - dry, surface, dry
}

// Solve returns the required clothing and the time limit. The body moves at
// least as fast as its metabolic rate implies, 0.0052 (M - 58) m/s, to 1.2 m/s.
func (c ColdCase) Solve() (ColdNeed, error) {
	c.Walk = math.Min(1.2, math.Max(c.Walk, 0.0052*(c.Metabolic-58)))
	skin, _ := c.skinOf()
	low, high := 0.0, 3.0 // [m2 K/W]
	if left, _, _ := c.balance(low, 1, 0); left > 0 {
		return ColdNeed{}, errNoInsulation
	}
	for range 60 {
		mid := (low + high) / 2
		if left, _, _ := c.balance(mid, 1+1.197*mid, 0); left > 0 {
			high = mid
		} else {
			low = mid
		}
	}
	cover := 1 + 1.197*high
	_, surface, dry := c.balance(high, cover, 0)
	ireq := (skin - surface) / dry
	ia := c.airLayer()
	k := 0.54*math.Exp(-0.15*c.Wind-0.22*c.Walk)*math.Pow(c.Permeability, 0.075) - 0.06*math.Log(c.Permeability) + 0.5
	need := ColdNeed{IREQ: ireq / cloUnit, ICL: ((ireq+ia/cover)/k - ireqLayer/cover) / cloUnit}

	worn := c.Clo * cloUnit
	cover = 1 + 1.197*worn
	now := math.Max(0, (worn+ireqLayer/cover)*k-ia/cover)
	cover = 1 + 1.197*now
	low, high = -2000, 2000
	for range 60 {
		mid := (low + high) / 2
		if left, _, _ := c.balance(now, cover, mid); left > 0 {
			low = mid
		} else {
			high = mid
		}
	}
	need.Hours = coldNoLimit
	if high < 0 {
		need.Hours = math.Min(coldNoLimit, -40/high)
	}
	return need, nil
}

func ireqModel() cite.Model {
	row := func(v ...float64) cite.Values {
		return cite.Values{"air": v[0], "radiant": v[0], "rh": 85, "wind": v[1], "metabolic": v[2], "walk": v[3]}
	}
	var checks []cite.Check
	for _, k := range []struct {
		in   cite.Values
		want [4]float64
	}{
		{row(0, 0.4, 90, 0), [4]float64{2.15, 2.26, 2.49, 2.62}},
		{row(-15, 0.4, 90, 0), [4]float64{3.46, 3.64, 3.80, 4.01}},
		{row(-10, 0.4, 145, 0.5), [4]float64{1.61, 1.75, 1.92, 2.09}},
		{row(-20, 5, 145, 0.5), [4]float64{2.34, 3.50, 2.65, 3.99}},
		{row(-30, 0.4, 175, 1), [4]float64{2.15, 2.49, 2.46, 2.84}},
	} {
		for i, out := range []string{"ireq_min", "icl_min", "ireq_neutral", "icl_neutral"} {
			checks = append(checks, computed(k.in, out, k.want[i], 0.015))
		}
	}
	still, windy := row(-15, 0.4, 90, 0), row(-20, 5, 145, 0.5)
	still["clo"], windy["clo"] = 2.5, 2.0
	checks = append(checks,
		computed(still, "hours_min", 1.32, 0.015), computed(still, "hours_neutral", 1.00, 0.015),
		computed(windy, "hours_min", 0.52, 0.015), computed(windy, "hours_neutral", 0.40, 0.015))
	checks = append(checks, ireqPrinted()...)
	return cite.Model{
		Name: "body/ireq", Title: "Clothing required in the cold, and the time it protects (ISO 11079)",
		Formula: "M - E - Hres - R - C = 0 at a given skin; IREQ = (Tsk - Tcl)/(R + C); ICL = (IREQ + Ia/fcl)/k - 0.085/fcl; DLE = -40/S",
		Inputs: []cite.Quantity{
			need("air", "degC", "air temperature", -60, 10), need("radiant", "degC", "mean radiant temperature", -60, 60),
			need("rh", "%", "relative humidity", 0, 100), need("wind", "m/s", "air speed", 0.4, 18),
			need("metabolic", "W/m2", "metabolic rate", 58, 400), need("walk", "m/s", "walking speed", 0, 1.2),
			option("permeability", "l/(m2 s)", "air permeability: below 5 tight, 50 medium, above 100 open", 8),
			option("clo", "clo", "clothing worn", 2),
		},
		Outputs: []cite.Quantity{
			gives("ireq_min", "clo", "insulation for heat balance"), gives("icl_min", "clo", "basic clothing for it"),
			gives("hours_min", "h", "time until 40 Wh/m2 are lost in the clothing worn; 100: no limit"),
			gives("ireq_neutral", "clo", "insulation for neutrality"), gives("icl_neutral", "clo", "basic clothing for it"),
			gives("hours_neutral", "h", "time by the neutral criterion; 100: no limit"),
		},
		Works:   []cite.Work{cite.ISO11079},
		Caveats: []string{"body/ireq: a limit of comfort and safety, not of survival; hands and feet have limits of their own"},
		Checks:  checks, Eval: evalIREQ,
	}
}

// ireqPrinted are values of the standard's table of IREQ, neutral criterion, as
// quoted: printed to a tenth of a clo. The walking speed is the standard's own,
// 0.0052 (M - 58), no less than 0.3 m/s.
func ireqPrinted() []cite.Check {
	var out []cite.Check
	for _, x := range [][5]float64{
		{0, 0, 2, 90, 2.6},
		{0, 0, 2, 145, 1.5},
		{-10, -10, 2, 90, 3.5},
		{-10, 0, 2, 145, 1.9},
		{-20, -20, 2, 115, 3.4},
		{-20, -20, 7, 115, 3.5},
		{-30, -30, 2, 115, 4.0},
		{-30, -30, 5, 175, 2.6},
	} {
		in := cite.Values{
			"air": x[0], "radiant": x[1], "wind": x[2], "metabolic": x[3], "rh": 85, "permeability": 8, "walk": clamp(0.0052*(x[3]-58), 0.3, 1.2),
		}
		out = append(out, printed("ISO 11079:2007, table F.1, as quoted by an open implementation", in, "ireq_neutral", x[4], 0.1))
	}
	return out
}

func evalIREQ(in cite.Values) (cite.Values, error) {
	c := ColdCase{
		Air: in["air"], Radiant: in["radiant"], RH: in["rh"], Wind: in["wind"], Metabolic: in["metabolic"],
		Walk: in["walk"], Permeability: math.Max(1, in["permeability"]), Clo: math.Max(0, in["clo"]),
	}
	least, err := c.Solve()
	if err != nil {
		return nil, err
	}
	c.Neutral = true
	neutral, err := c.Solve()
	if err != nil {
		return nil, err
	}
	return cite.Values{
		"ireq_min": least.IREQ, "icl_min": least.ICL, "hours_min": least.Hours,
		"ireq_neutral": neutral.IREQ, "icl_neutral": neutral.ICL, "hours_neutral": neutral.Hours,
	}, nil
}
