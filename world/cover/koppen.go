package cover

import "math"

// Climate is what a class of cover is derived from: a usual year at a place.
type Climate struct {
	Mean      [12]float64 // mean temperature by month [degC]
	Precip    [12]float64 // rain and snow by month [mm]
	Elevation float64     // [m]
	Lat, Lon  float64     // [deg]
}

// year holds the sums that the criteria speak of.
type year struct {
	hot, cold, mean float64 // warmest, coldest and mean temperature [degC]
	warm            int     // months of 10 degC and more
	total           float64 // precipitation of the year [mm]
	driest          float64 // precipitation of the driest month [mm]
	summer          float64 // precipitation of the summer half [mm]
	sDry, wDry      float64 // driest month of the summer and of the winter half [mm]
	sWet, wWet      float64 // wettest month of the summer and of the winter half [mm]
}

func (c Climate) year() year {
	y := year{hot: math.Inf(-1), cold: math.Inf(1), driest: math.Inf(1), sDry: math.Inf(1), wDry: math.Inf(1)}
	north := 0.0 // April to September less October to March
	for i, t := range c.Mean {
		y.hot, y.cold, y.mean = math.Max(y.hot, t), math.Min(y.cold, t), y.mean+t/12
		if t >= 10 {
			y.warm++
		}
		if i >= 3 && i <= 8 {
			north += t
		} else {
			north -= t
		}
	}
	for i, p := range c.Precip {
		y.total += p
		y.driest = math.Min(y.driest, p)
		if (i >= 3 && i <= 8) == (north >= 0) {
			y.summer += p
			y.sDry, y.sWet = math.Min(y.sDry, p), math.Max(y.sWet, p)
		} else {
			y.wDry, y.wWet = math.Min(y.wDry, p), math.Max(y.wWet, p)
		}
	}
	return y
}

// threshold is the rain below which a climate is dry [cm], Peel 2007, table 1.
func (y year) threshold() float64 {
	switch {
	case y.summer >= 0.7*y.total:
		return 2*y.mean + 28
	case y.total-y.summer >= 0.7*y.total:
		return 2 * y.mean
	}
	return 2*y.mean + 14
}

// Koppen returns the class of Koeppen and Geiger, such as "Dfc", by the criteria
// of Peel, Finlayson and McMahon 2007, table 1: the bound of C and D is 0 degC in
// the coldest month. Polar and high cold land (E) is decided before the dry (B),
// in the order of Kottek and others 2006.
func Koppen(c Climate) string {
	y := c.year()
	dry := 10 * y.threshold() // [mm]
	switch {
	case y.hot < 0:
		return "EF"
	case y.hot < 10:
		return "ET"
	case y.total < dry:
		return aridClass(y, dry)
	case y.cold >= 18:
		return tropicalClass(y)
	}
	return seasonalClass(y)
}

func aridClass(y year, dry float64) string {
	s := "BS"
	if y.total < dry/2 {
		s = "BW"
	}
	if y.mean >= 18 {
		return s + "h"
	}
	return s + "k"
}

func tropicalClass(y year) string {
	switch {
	case y.driest >= 60:
		return "Af"
	case y.driest >= 100-y.total/25:
		return "Am"
	}
	return "Aw"
}

func seasonalClass(y year) string {
	s := "C"
	if y.cold <= 0 {
		s = "D"
	}
	switch {
	case y.sDry < 40 && y.sDry < y.wWet/3 && y.summer < y.total/2:
		s += "s"
	case y.wDry < y.sWet/10:
		s += "w"
	default:
		s += "f"
	}
	switch {
	case y.hot >= 22:
		return s + "a"
	case y.warm >= 4:
		return s + "b"
	case s[0] == 'D' && y.cold < -38:
		return s + "d"
	}
	return s + "c"
}

// Biotemperature returns the mean of the year with months below 0 degC and above
// 30 degC counted as those bounds [degC], Holdridge 1967.
func (c Climate) Biotemperature() float64 {
	sum := 0.0
	for _, t := range c.Mean {
		sum += math.Max(0, math.Min(30, t))
	}
	return sum / 12
}

// Aridity returns the possible evaporation over the precipitation of the year,
// Holdridge 1967: 58.93 mm a degree of biotemperature. 1 divides moist from dry
// forest, 2 to 4 is steppe, 4 to 8 desert scrub, over 8 desert.
func (c Climate) Aridity() float64 {
	return 58.93 * c.Biotemperature() / math.Max(1, c.year().total)
}
