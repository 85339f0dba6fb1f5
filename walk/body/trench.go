package body

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Trench foot by the time that feet were wet and cold, 0 to 10 degC: three days on
// the mean, a few hours to fourteen days (US Army, MD0152). The spread between
// people is taken as log-normal with 95 in 100 at fourteen days; feet of 10 to
// trenchWarm degC suffer less and less.
const (
	trenchHours = 72.0 // [h]
	trenchCold  = 10.0 // [degC]
)

// trenchSpread is the standard deviation of the logarithm of the time.
var trenchSpread = math.Log(14.0/3) / 1.645

// Feet are how feet fare that are wet and cold.
type Feet struct {
	Dose float64 // time wet and cold over that which gives half of people trench foot, less what mended [1]
	Gain float64 // of it, in the last hour
}

// TrenchRate returns what an hour of wet feet of a skin temperature [degC] adds to
// their dose [1/h].
func TrenchRate(skin float64) float64 {
	return clamp((trenchWarm-skin)/(trenchWarm-trenchCold), 0, 1) / trenchHours
}

// TrenchShare returns the share of people who have trench foot at a dose [1].
func TrenchShare(dose float64) float64 {
	if dose <= 0 {
		return 0
	}
	return 0.5 * math.Erfc(-math.Log(dose)/trenchSpread/math.Sqrt2)
}

// Trench returns the chance that feet came down with trench foot in the last hour
// that had been well until then [1].
func (f Feet) Trench() float64 {
	if f.Gain <= 0 {
		return 0
	}
	before := TrenchShare(f.Dose - f.Gain)
	if before >= 1 {
		return 1
	}
	return (TrenchShare(f.Dose) - before) / (1 - before)
}

// wade counts the time that wet feet were cold over an hour that was lived;
// feet mend dry or warm in the time that they would have taken to suffer.
func (p *Person) wade(d *Demand, e *surroundings, hours float64) {
	wet := d.WetFeet || e.immersed > 0 || p.insulationWet(d) >= wetFeetFrom*soakedCost
	gain := 0.0
	if wet {
		gain = TrenchRate(p.Ends.Toes.Skin) * hours
	}
	p.Feet.Gain = gain
	if p.Feet.Dose += gain; gain == 0 {
		p.Feet.Dose = max(0, p.Feet.Dose-hours/trenchHours)
	}
}

func trenchModel() cite.Model {
	at := func(hours, skin float64) cite.Values { return cite.Values{"hours": hours, "skin": skin} }
	return cite.Model{
		Name: "body/trench-foot", Title: "Trench foot by hours of wet, cold feet (US Army, MD0152)",
		Formula: "share = Phi(ln(dose)/0.936), dose = hours/72 to 10 degC, less and less to 0 at 15 degC",
		Inputs:  []cite.Quantity{need("hours", "h", "feet wet and cold", 0, 400), need("skin", "degC", "skin of the feet", 0, 15)},
		Outputs: []cite.Quantity{gives("share", "1", "share with trench foot"), gives("dose", "1", "over that of half of people")},
		Works:   []cite.Work{cite.MD0152, cite.Zafren2021, cite.SettingBody},
		Caveats: []string{
			"body/trench-foot: three days on the mean and fourteen at most are published for air and water of 0 to 10 degC, not for skin; the spread and what warmer feet suffer are settings",
			"body/trench-foot: tight boots, standing still and earlier injury make it sooner; it needs moisture, and takes no tissue by itself (Zafren 2021)",
		},
		Checks: []cite.Check{
			printed("three days on the mean", at(72, 5), "share", 0.5, 1e-9), printed("to fourteen days", at(14*24, 5), "share", 0.95, 0.001),
			computed(at(12, 5), "share", 0.028, 0.001), computed(at(72, 15), "share", 0, 1e-9),
		},
		Eval: func(in cite.Values) (cite.Values, error) {
			if in["hours"] < 0 {
				return nil, errors.New("hours: allowed: 0 and more")
			}
			dose := in["hours"] * TrenchRate(in["skin"])
			return cite.Values{"share": TrenchShare(dose), "dose": dose}, nil
		},
	}
}
