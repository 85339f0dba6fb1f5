package climate

import "math"

// Snow pack, MODELS 12.4.
const (
	meltFactor  = 2.42 // melt of a forest's snow [mm/(degC d)], Kuusisto 1980
	freshSnow   = 120. // density of new snow [kg/m3], SettingSnowpack
	coldSnow    = 160. // density that old snow tends to at -25 degC and colder [kg/m3], SettingSnowpack
	mildSnow    = 300. // and at -5 degC and warmer
	settlingDay = 20.  // time of settling [d], SettingSnowpack
	caught      = 0.9  // share of a fall that stays on open ground, SettingSnowpack
	thawSpread  = 0.55 // share of the spread of daily means that brings thaws, SettingSnowpack
	dryingWind  = 0.01 // sublimation [mm/d per hPa and m/s], SettingSnowpack
	deepestSnow = 3000 // water in perennial snow is cut here [mm]
	snowSteps   = 3    // steps of the reckoning from mid-month to mid-month
)

// winters are a mild and a cold winter that stand for all: by how many spreads
// of the monthly mean they differ from the mean year, SettingSnowpack. The usual
// depth is the mean of theirs. Where it hovers about freezing the mean year alone
// would have no snow, and every real winter has some.
var winters = [...]float64{-1.6, 1.6}

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
		n.Months[i].SnowDepth = 0
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
	for _, anomaly := range winters {
		y := snowYear{n: n, start: warmest, drying: &drying, anomaly: anomaly}
		pack := snowpack{density: freshSnow}
		depths := y.run(&pack)
		if pack.water > 0 {
			depths = y.run(&pack)
		}
		for i := range n.Months {
			n.Months[i].SnowDepth += depths[i] / float64(len(winters))
		}
	}
}

// snowYear is one year of snow: where it begins and how it differs from the
// mean year.
type snowYear struct {
	n       *Normals
	start   int          // the month it begins in
	drying  *[12]float64 // sublimation [mm/d]
	anomaly float64      // in spreads of the monthly mean
}

// snowpack is snow on the ground: its water [mm] and density [kg/m3].
type snowpack struct{ water, density float64 }

// run steps the pack from mid-month to mid-month through the year and returns
// its depth at mid-month [m].
func (y snowYear) run(p *snowpack) (depths [12]float64) {
	for k := range 12 {
		i, j := (y.start+k)%12, (y.start+k+1)%12
		a, b := &y.n.Months[i], &y.n.Months[j]
		days := (monthDays[i] + monthDays[j]) / 2 / snowSteps
		for step := range snowSteps {
			w := (float64(step) + 0.5) / snowSteps
			mean := a.Mean*(1-w) + b.Mean*w + y.anomaly*(a.YearSD*(1-w)+b.YearSD*w)
			fall := caught * SnowShare(mean) * (a.Precipitation()/monthDays[i]*(1-w) + b.Precipitation()/monthDays[j]*w) * days
			if fall+p.water < 1e-3 {
				continue
			}
			melt := meltFactor * positivePart(mean, thawSpread*(a.DaySD*(1-w)+b.DaySD*w))
			p.settle(mean, days)
			p.step(fall, (melt+y.drying[i]*(1-w)+y.drying[j]*w)*days)
		}
		depths[j] = p.depth()
	}
	return depths
}

// settle lets the pack settle for some days at a mean temperature [degC]: snow
// in hard frost stays loose.
func (p *snowpack) settle(mean, days float64) {
	to := clamp(coldSnow+(mildSnow-coldSnow)*(mean+25)/20, coldSnow, mildSnow)
	p.density += max(0, to-p.density) * days / settlingDay
}

// step adds a fall and takes a loss [mm].
func (p *snowpack) step(fall, loss float64) {
	p.density = (p.water*p.density + fall*freshSnow) / (p.water + fall)
	p.water = min(max(0, p.water+fall-loss), deepestSnow)
	if p.water == 0 {
		p.density = freshSnow
	}
}

// depth is the depth of the pack [m]; a kg/m2 is a mm of water.
func (p *snowpack) depth() float64 { return p.water / p.density }
