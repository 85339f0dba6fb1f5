package weather

import "math"

// Coefficients of Parton and Logan (1981) for air at 1.5 m.
const (
	lagMax   = 1.86  // a: lag of the maximum behind noon [h]
	coolRate = 2.20  // b: night cooling [1]
	lagMin   = -0.17 // c: the minimum comes this long after sunrise [h]
)

// PartonLogan returns the air temperature [degC] at an hour of the day from the
// day's minimum and maximum [degC], sunrise [h] and day length [h].
//
//	day:   T = (Tx - Tn) sin(pi m/(Y + 2a)) + Tn
//	night: T = Tn + (Ts - Tn) exp(-b n/Z)
//
// m hours after the minimum, n hours after sunset, Z = 24 - Y: Parton and Logan
// (1981). It leaps to the minimum at dawn, and has no polar day or night.
func PartonLogan(hour, low, high, sunrise, dayLength float64) float64 {
	sinceMin := math.Mod(hour-sunrise-lagMin+48, 24)
	light := dayLength - lagMin
	if sinceMin <= light {
		return low + (high-low)*math.Sin(math.Pi*sinceMin/(dayLength+2*lagMax))
	}
	sunset := low + (high-low)*math.Sin(math.Pi*light/(dayLength+2*lagMax))
	return low + (sunset-low)*math.Exp(-coolRate*(sinceMin-light)/(24-dayLength))
}

// curve is the course of temperature through a day and the nights around it.
// The night's exponential is stretched so that it ends on the minimum of the
// coming dawn instead of leaping to it.
type curve struct {
	length  float64 // of daylight, kept within the model's range [h]
	dawn    float64 // when the minimum comes [h]
	sunset  float64 // [h]
	start   float64 // temperature at 0 h [degC]
	since   float64 // from the last sunset to 0 h [h]
	low     float64 // this dawn's minimum [degC]
	high    float64 // [degC]
	nextLow float64 // tomorrow's minimum [degC]
}

// curveOf returns a curve without its temperatures.
func curveOf(noon, dayLength float64) curve {
	y := math.Max(shortestDay, math.Min(longestDay, dayLength))
	return curve{length: y, dawn: noon - y/2 + lagMin, sunset: noon + y/2}
}

// dayPart is how much of the range the day curve has reached m hours after the
// minimum.
func (c *curve) dayPart(m float64) float64 {
	return math.Sin(math.Pi * m / (c.length + 2*lagMax))
}

// nightPart falls from 1 at sunset to 0 at the end of a night of total hours.
func (c *curve) nightPart(n, total float64) float64 {
	z := 24 - c.length
	q := math.Exp(-coolRate * total / z)
	return (math.Exp(-coolRate*n/z) - q) / (1 - q)
}

// meanPart is the mean of the day's temperature above its minimum, as a share
// of the range, on a day between days like itself.
func (c *curve) meanPart() float64 {
	light := c.length - lagMin
	w := c.length + 2*lagMax
	day := w / math.Pi * (1 - math.Cos(math.Pi*light/w))
	z, night := 24-c.length, 24-light
	q := math.Exp(-coolRate * night / z)
	return (day + c.dayPart(light)*((z/coolRate)*(1-q)-q*night)/(1-q)) / 24
}

// at returns the temperature at an hour [degC].
func (c *curve) at(hour float64) float64 {
	switch {
	case hour < c.dawn:
		total := c.since + c.dawn
		return c.low + (c.start-c.low)*c.nightPart(c.since+hour, total)/c.nightPart(c.since, total)
	case hour <= c.sunset:
		return c.low + (c.high-c.low)*c.dayPart(hour-c.dawn)
	}
	dusk := c.low + (c.high-c.low)*c.dayPart(c.sunset-c.dawn)
	return c.nextLow + (dusk-c.nextLow)*c.nightPart(hour-c.sunset, 24-c.sunset+c.dawn)
}
