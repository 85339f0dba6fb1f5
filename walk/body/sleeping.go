package body

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
)

const (
	martinHours = 36.0 // awake, Martin 1981
	martinLoss  = 0.11 // of the time to exhaustion, Martin 1981
	dayAwake    = 16.0 // of the well slept [h]
)

// afterHour are the factors of an hour of the unified model of performance.
var (
	wakeHour  = math.Exp(-1 / umpWake)
	debtHour  = math.Exp(-1 / umpDebt)
	dayEnd    = Sleepiness{}.Awake(dayAwake).Pressure
	martinEnd = Sleepiness{}.Awake(martinHours).Pressure
)

// sleepOrWake moves sleep pressure, sleep debt and the eyes through an hour.
func (p *Person) sleepOrWake(d *Demand, h *Hour) {
	switch {
	case d.Asleep:
		p.Sleep = p.Sleep.Asleep(h.Lived)
	case h.Lived == 1:
		p.Sleep.Pressure = umpCeiling - (umpCeiling-p.Sleep.Pressure)*wakeHour
		p.Sleep.Debt = p.Sleep.Debt*debtHour + umpCeiling*(1-debtHour)
	default:
		p.Sleep = p.Sleep.Awake(h.Lived)
	}
	if d.Weather.Lux > brightLux || d.Fire > 0 && !d.Asleep {
		p.InDark = 0
	} else {
		p.InDark = min(p.InDark+h.Lived, 1)
	}
}

// Endurance returns the share of endurance that sleepiness leaves: 1 up to the
// end of a day of 16 hours, 11 % less after 36 hours awake (Martin 1981).
func (s Sleepiness) Endurance() float64 {
	return 1 - martinLoss*max(0, s.Pressure-dayEnd)/(martinEnd-dayEnd)
}

// EnduranceAt returns the share of endurance that sleepiness and the hour of the
// day leave: in the night the lapses of the hour count as those of lost sleep do,
// by day they give nothing.
func (s Sleepiness) EnduranceAt(hour float64) float64 {
	return s.Endurance() - martinLoss*max(0, Rhythm(hour))/(martinEnd-dayEnd)
}

// HourRisk returns how much oftener accidents happen at an hour of the day and
// after so long awake than on the mean of a marching day, debt of sleep apart:
// each lapse counts as one of debt does (Clumsiness).
func (s Sleepiness) HourRisk(hour float64) float64 {
	return math.Exp(clumsyPerDebt * (s.Lapses(hour) - s.Debt - dayLapses))
}

// dayLapses are the lapses, debt apart, on the mean of a marching day from eight
// to six of one who sleeps from midnight to seven.
var dayLapses = meanLapses(0, 7, 8, 18, func(s Sleepiness, hour float64) float64 { return s.Lapses(hour) - s.Debt })

// meanLapses returns the mean of a measure of sleepiness between two hours of
// the day of one who has slept for so many hours from an hour on for two months.
func meanLapses(bed, sleeps, from, to int, measure func(Sleepiness, float64) float64) float64 {
	var s Sleepiness
	sum := 0.0
	for h := range 24 * 60 {
		if (h%24-bed+24)%24 < sleeps {
			s = s.Asleep(1)
			continue
		}
		s = s.Awake(1)
		if h >= 24*59 && (h%24-from+24)%24 < to-from {
			sum += measure(s, float64(h%24)+1) / float64(to-from)
		}
	}
	return sum
}

// Blinded returns the share of the coming hour in which the eyes are not yet
// used to the dark, half an hour after bright light or a fire.
func (s State) Blinded() float64 { return max(0, darkHours-s.InDark) }

func enduranceModel() cite.Model {
	at := func(hours float64) cite.Values { return cite.Values{"awake": hours} }
	return cite.Model{
		Name: "body/sleep-endurance", Title: "Endurance after waking (Martin 1981, by the unified model of performance)",
		Formula: "1 - 0.11 max(0, S - S(16 h))/(S(36 h) - S(16 h))",
		Inputs:  []cite.Quantity{need("awake", "h", "hours awake", 0, 90)},
		Outputs: []cite.Quantity{gives("share", "1", "endurance left")},
		Works:   []cite.Work{cite.Martin1981, cite.Ramakrishnan2016, cite.Symons1988},
		Caveats: []string{
			"body/sleep-endurance: eight people, of whom four lost 15 to 40 % and four less than 5; Symons et al. 1988 found no loss in muscles, heart or breath after 60 h",
		},
		Checks: []cite.Check{
			printed("Martin 1981", at(36), "share", 0.89, 0.001), computed(at(16), "share", 1, 1e-9), computed(at(60), "share", 0.813, 0.002),
		},
		Eval: one("share", func(in cite.Values) float64 { return Sleepiness{}.Awake(max(0, in["awake"])).Endurance() }),
	}
}

// sleepClaims keeps people awake, or short of sleep.
func sleepClaims() []Claim {
	p := New(soldier())
	for range 36 {
		p.Hour(room(20, 50, 0.1, 0.8))
	}
	all := []Claim{{"36 h awake: endurance lost", "%", 11, 9, 13, 100 * (1 - p.Sleep.Endurance()), cite.Martin1981}}
	for _, c := range []struct {
		hours int
		odds  float64
	}{{6, 1.11}, {5, 1.28}, {4, 1.53}} {
		q, sum, n := New(soldier()), 0.0, 0
		for h := range 24 * 60 {
			d := room(20, 50, 0.1, 0.8)
			d.Asleep, d.Drink, d.Eat = h%24 < c.hours, 1, 100
			if q.Hour(d); h >= 24*50 && !d.Asleep {
				sum, n = sum+Clumsiness(q.Sleep.Debt), n+1
			}
		}
		all = append(all, Claim{
			fmt.Sprintf("%d h of sleep a night: injuries over those after 7 h", c.hours), "1", c.odds, c.odds - 0.15, c.odds + 0.15,
			sum / float64(n), cite.Park2014,
		})
	}
	all = append(all, shiftClaims()...)
	return append(all, Claim{
		"a fortnight of 6 h a night: as tired in the evening as awake for (up to two nights)", "h", 40, 24, 48, shortNights(6, 14), cite.VanDongen2003,
	})
}

// shiftClaims puts people of seven hours of sleep on three shifts.
func shiftClaims() []Claim {
	risk := func(s Sleepiness, hour float64) float64 { return Clumsiness(s.Debt) * s.HourRisk(hour) }
	morning, afternoon, night := meanLapses(22, 7, 6, 14, risk), meanLapses(0, 7, 14, 22, risk), meanLapses(8, 7, 22, 30, risk)
	return []Claim{
		{"accidents on the night shift over those of the morning", "1", 1.28, 1.15, 1.45, night / morning, cite.FolkardTucker2003},
		{"accidents on the afternoon shift over those of the morning", "1", 1.15, 0.95, 1.3, afternoon / morning, cite.FolkardTucker2003},
	}
}

// shortNights returns for how long a rested person has to be awake [h] to be as
// sleepy as one is in the evening after days with so many hours of sleep.
func shortNights(hours, days int) float64 {
	var s Sleepiness
	for range days {
		s = s.Asleep(float64(hours)).Awake(float64(24 - hours))
	}
	return -umpWake * math.Log(1-s.Pressure/umpCeiling)
}
