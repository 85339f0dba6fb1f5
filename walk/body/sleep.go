package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Constants of the unified model of performance, from an open implementation.
const (
	umpCeiling = 24.12 // U0
	umpKappa   = 4.13
	umpPhase   = 2.02  // [h]
	umpWake    = 40.0  // [h]
	umpSleep   = 1.0   // [h]
	umpDebt    = 97.44 // [h]
)

// Sleepiness is the state of the unified model of performance (Ramakrishnan et
// al. 2016): pressure to sleep and the debt that bounds it from below.
type Sleepiness struct{ Pressure, Debt float64 }

// Awake returns the state after hours awake.
//
//	S = U0 - (U0 - S0) exp(-t/tw); L = L0 exp(-t/tla) + U0 (1 - exp(-t/tla))
func (s Sleepiness) Awake(hours float64) Sleepiness {
	e := exp(-hours / umpDebt)
	return Sleepiness{
		Pressure: umpCeiling - (umpCeiling-s.Pressure)*exp(-hours/umpWake),
		Debt:     s.Debt*e + umpCeiling*(1-e),
	}
}

// Asleep returns the state after hours asleep.
func (s Sleepiness) Asleep(hours float64) Sleepiness {
	e, f := exp(-hours/umpDebt), exp(-hours/umpSleep)
	debt := max(leastDebt, s.Debt*e-2*umpCeiling*(1-e))
	pressure := s.Pressure*f - 2*umpCeiling*(1-f) + (s.Debt+2*umpCeiling)*umpDebt/(umpDebt-umpSleep)*(e-f)
	return Sleepiness{Pressure: max(pressure, debt), Debt: debt}
}

// Lapses returns the lapses in a ten-minute reaction test at a local hour of
// the day.
//
//	P = S + kappa C; C = sum a_k sin(k 2 pi (t + phi)/24)
func (s Sleepiness) Lapses(hour float64) float64 { return s.Pressure + Rhythm(hour) }

// Rhythm returns what the hour of the day adds to the lapses of the unified
// model: most at four in the morning, least in the late afternoon.
func Rhythm(hour float64) float64 {
	c := 0.0
	for i, a := range [...]float64{0.97, 0.22, 0.07, 0.03, 0.0001} {
		c += a * math.Sin(float64(i+1)*2*math.Pi*(hour+umpPhase)/24)
	}
	return umpKappa * c
}

func performanceModel() cite.Model {
	at := func(hours float64) cite.Values { return cite.Values{"awake": hours} }
	return cite.Model{
		Name: "body/ump", Title: "Performance after waking, unified model (Ramakrishnan et al. 2016)",
		Formula: "S = U0 - (U0 - S0) exp(-t/40); P = S + 4.13 sum a_k sin(k 2 pi (t + 2.02)/24)",
		Inputs: []cite.Quantity{
			need("awake", "h", "hours awake", 0, 90), option("woke", "h", "hour of the day of waking", 7),
			option("pressure", "1", "sleep pressure on waking", 0), option("debt", "1", "sleep debt on waking", 0),
		},
		Outputs: []cite.Quantity{gives("pressure", "1", "sleep pressure S"), gives("lapses", "1", "lapses P"), gives("accidents", "1", "accidents, over those of a marching day")},
		Works:   []cite.Work{cite.Ramakrishnan2016, cite.Park2014, cite.FolkardTucker2003},
		Caveats: []string{"body/ump: constants from one open implementation", "body/ump: that a lapse of the hour counts for accidents as one of debt does is declared"},
		Checks: []cite.Check{
			computed(at(8), "pressure", 4.37, 0.006), computed(at(16), "pressure", 7.95, 0.006),
			computed(at(24), "pressure", 10.88, 0.006), computed(at(48), "pressure", 16.86, 0.006),
			computed(at(16), "lapses", 9.79, 0.01), computed(at(24), "lapses", 13.0, 0.05), computed(at(48), "lapses", 18.97, 0.01),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["awake"] < 0 {
				return nil, errors.New("awake: allowed: 0 and more")
			}
			s := Sleepiness{Pressure: in["pressure"], Debt: in["debt"]}.Awake(in["awake"])
			hour := in["woke"] + in["awake"]
			return cite.Values{"pressure": s.Pressure, "lapses": s.Lapses(hour), "accidents": s.HourRisk(hour)}, nil
		},
	}
}

// threeProcessModel gives the homeostatic part of the three-process model.
func threeProcessModel() cite.Model {
	at := func(asleep, start, hours, want float64) cite.Check {
		return computed(cite.Values{"asleep": asleep, "start": start, "hours": hours}, "alertness", want, 0.006)
	}
	return cite.Model{
		Name: "body/three-process", Title: "Alertness by the homeostatic process (Akerstedt; Ingre et al. 2014)",
		Formula: "awake S = 2.4 + (S0 - 2.4) exp(-0.0353 t); asleep straight to 12.2, then towards 14.3 at rate 0.3814",
		Inputs: []cite.Quantity{
			need("start", "1", "S at the start", 2.4, 14.3), need("hours", "h", "hours since", 0, 72),
			pick("asleep", "state", "no", "yes"),
		},
		Outputs: []cite.Quantity{gives("alertness", "1", "S")},
		Works:   []cite.Work{cite.Ingre2014},
		Checks: []cite.Check{
			at(0, 14, 8, 11.15), at(0, 14, 16, 8.99), at(0, 14, 24, 7.37), at(0, 14, 40, 5.23), at(1, 7.96, 8, 13.55),
			at(1, 7.96, 5.29, 12.2),
		},
		Eval: one("alertness", func(in cite.Values) float64 {
			s, t := in["start"], in["hours"]
			if in["asleep"] == 0 {
				return 2.4 + (s-2.4)*exp(-0.0353*t)
			}
			const low, top, rate = 12.2, 14.3, 0.3814
			knee := max(0, (low-s)/(rate*(top-low)))
			if t <= knee {
				return s + t*rate*(top-low)
			}
			return top - (top-max(s, low))*exp(-rate*(t-knee))
		}),
	}
}
