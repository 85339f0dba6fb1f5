package climate

import "math"

// Saturation returns the saturation vapour pressure over water [hPa], FAO-56
// equation 11.
func Saturation(temperature float64) float64 {
	return 6.108 * math.Exp(17.27*temperature/(temperature+237.3))
}

// SaturationIce returns the saturation vapour pressure over ice [hPa], Magnus
// form of the World Meteorological Organization.
func SaturationIce(temperature float64) float64 {
	return 6.112 * math.Exp(22.46*temperature/(temperature+272.62))
}

// fillAir sets range, spread, wet days, wind, vapour and cloud of a month whose
// temperature and precipitation are known. The coefficients are those of
// SettingAir.
func (n *Normals) fillAir(i int, s site) {
	m := &n.Months[i]
	total := m.Rain + m.Snowfall
	rain := math.Log(total + 5)
	warming := n.Months[(i+1)%12].Mean - n.Months[(i+11)%12].Mean

	// The drier and the sunnier the month, the wider the day.
	sun := midMonthSun[i].level(s.sin, s.cos, s.tan)
	m.Range = clamp(13.08-2.243*rain+1.262*math.Sqrt(sun), 3, 22)

	// Days differ most in the cold, far from the equator and between seasons.
	m.DaySD = clamp(1.466-0.0569*min(m.Mean, 10)+0.0448*math.Abs(s.latitude)+0.0734*math.Abs(warming), 0.5, 10)
	m.YearSD = yearShare * m.DaySD

	// The same rain comes on more days where it is not from convection.
	wet := max(0, 0.888*rain+0.0144*math.Abs(s.latitude)-1.527)
	m.WetDays = min(monthDays[i], min(wet*wet, total))

	m.Wind = windSpeed(m.Mean, warming, s.above)
	m.Vapour = vapour(m.Mean, m.Range, rain, s.elevation)
	m.Cloud = CloudFromRange(m.Range)
}

// yearShare is the share of the spread of daily means that stays in monthly
// means, SettingYearSD.
const yearShare = 0.45

// windSpeed is weaker in hollows and under winter inversions, stronger in
// spring and above the land around [m/s]. The term for heights, 2 m/s a km, is not
// fitted: it lies between a sheltered Himalayan ridge and two windy summits.
func windSpeed(mean, warming, above float64) float64 {
	w := 2.75 - 0.082*max(0, -10-mean) + 0.0165*warming
	if above < 0 {
		w += 0.98 * above / 1000
	} else {
		w += 2 * above / 1000
	}
	return clamp(w, 0.5, 15)
}

// vapour takes the dew point from the mean minimum as FAO-56 equation 48 does,
// lowered where the month's rain, given as the logarithm of its millimetres and
// five, is small against what its air could hold. It never passes saturation,
// over ice in frost [hPa].
func vapour(mean, dayRange, rain, elevation float64) float64 {
	wetness := rain - math.Log(Saturation(mean)+1)
	deficit := -1.182 - 5.524*wetness + 2.235*rain + 1.152*elevation/1000
	dew := min(mean-0.5, mean-dayRange/2-deficit)
	e := Saturation(dew)
	if mean < 0 {
		e = min(e, SaturationIce(mean))
	}
	return e
}

// CloudFromRange returns the mean cloud cover, 0..1, from the mean daily range
// of temperature [K]: solar radiation by FAO-56 equation 50 (interior
// coefficient 0.16), its shortfall from a clear sky by equation 35.
func CloudFromRange(dayRange float64) float64 {
	share := 0.16 * math.Sqrt(max(0, dayRange))
	return clamp(1-(share-0.25)/0.50, 0.05, 0.95)
}

// dustDays is the rule of SettingDust: dry land, most when it warms, none under
// snow or in a month of rain.
func (n *Normals) dustDays(i int, yearly float64) float64 {
	m := n.Months[i]
	if m.SnowDepth > 0.02 {
		return 0
	}
	dry := clamp((300-yearly)/200, 0, 1) * clamp(1-(m.Rain+m.Snowfall)/60, 0, 1)
	warming := n.Months[(i+1)%12].Mean - n.Months[(i+11)%12].Mean
	return dry * (1 + 8*clamp(warming/20, 0, 1))
}

func clamp(x, low, high float64) float64 { return max(low, min(high, x)) }
