package climate

import "math"

// Snow pack, MODELS 12.4.
const (
	meltFactor  = 2.42 // melt of a forest's snow [mm/(degC d)], Kuusisto 1980
	freshSnow   = 120. // density of new snow [kg/m3], SettingSnowpack
	settledSnow = 260. // density that old snow tends to [kg/m3], SettingSnowpack
	settlingDay = 60.  // time of settling [d], SettingSnowpack
	thawSpread  = 0.6  // share of the spread of daily means that brings thaws, SettingSnowpack
	dryingWind  = 0.01 // sublimation [mm/d per hPa and m/s], SettingSnowpack
	deepestSnow = 3000 // water in perennial snow is cut here [mm]
	snowSteps   = 6    // steps of the reckoning from mid-month to mid-month
)

// Melt returns the melt of a day [mm] at a mean temperature [degC] under a
// canopy of the given share, 0..1: 2.42 mm/degC in Finnish forest, less 0.16
// for each tenth of canopy more (Kuusisto 1980).
func Melt(temperature, canopy float64) float64 {
	return max(0, meltFactor-1.6*canopy) * max(0, temperature)
}

// positivePart is the mean of the part above zero of a normal variable
// (Braithwaite 1984): thaw days come even when the mean is below freezing.
func positivePart(mean, sd float64) float64 {
	switch {
	case mean > 3*sd:
		return mean
	case mean < -3*sd:
		return 0
	}
	z := mean / sd
	return sd/math.Sqrt(2*math.Pi)*math.Exp(-z*z/2) + mean/2*math.Erfc(-z/math.Sqrt2)
}

// fillSnow runs the degree-day pack over the mean year, from its warmest month
// and twice when snow outlasts the summer, and notes the depth at mid-month.
func (n *Normals) fillSnow() {
	warmest, snowy := 0, false
	for i, m := range n.Months {
		if m.Mean > n.Months[warmest].Mean {
			warmest = i
		}
		snowy = snowy || m.Snowfall > 0.05
	}
	if !snowy {
		return
	}
	var drying [12]float64 // sublimation [mm/d]
	for i, m := range n.Months {
		drying[i] = dryingWind * m.Wind * max(0, SaturationIce(min(0, m.Mean))-m.Vapour)
	}
	pack := snowpack{density: freshSnow}
	n.runSnow(&pack, warmest, &drying)
	if pack.water > 0 {
		n.runSnow(&pack, warmest, &drying)
	}
}

// snowpack is snow on the ground: its water [mm] and density [kg/m3].
type snowpack struct{ water, density float64 }

// runSnow steps the pack from mid-month to mid-month through one year.
func (n *Normals) runSnow(p *snowpack, start int, drying *[12]float64) {
	for k := range 12 {
		i, j := (start+k)%12, (start+k+1)%12
		a, b := &n.Months[i], &n.Months[j]
		days := (monthDays[i] + monthDays[j]) / 2 / snowSteps
		for step := range snowSteps {
			w := (float64(step) + 0.5) / snowSteps
			fall := (a.Snowfall/monthDays[i]*(1-w) + b.Snowfall/monthDays[j]*w) * days
			if fall+p.water == 0 {
				continue
			}
			loss := snowMelt(a, b, w) + drying[i]*(1-w) + drying[j]*w
			p.step(fall, loss*days, days)
		}
		b.SnowDepth = p.depth()
	}
}

// snowMelt is the melt [mm/d] at the share w of the way from the middle of one
// month to that of the next.
func snowMelt(a, b *Month, w float64) float64 {
	return meltFactor * positivePart(a.Mean*(1-w)+b.Mean*w, thawSpread*(a.DaySD*(1-w)+b.DaySD*w))
}

// step adds a fall and takes a loss [mm] over some days; the pack settles
// meanwhile.
func (p *snowpack) step(fall, loss, days float64) {
	p.density += (settledSnow - p.density) * days / settlingDay
	p.density = (p.water*p.density + fall*freshSnow) / (p.water + fall)
	p.water = min(max(0, p.water+fall-loss), deepestSnow)
	if p.water == 0 {
		p.density = freshSnow
	}
}

// depth is the depth of the pack [m]; a kg/m2 is a mm of water.
func (p *snowpack) depth() float64 { return p.water / p.density }
