package weather

import (
	"math"

	"github.com/longwalk/longwalk/chance"
)

// WetChain returns the chance of a wet day after a dry and after a wet one, and
// the scale [mm] and shape of the gamma law of a wet day's amount, from the
// share of wet days and the mean amount of a wet day [mm].
//
//	p(W|D) = 0.75 f,  p(W|W) = 0.25 + p(W|D)
//	beta = -2.16 + 1.83 p  (beta = p when p <= 2.602 mm),  alpha = p/beta
//
// Geng and others (1986). The chain returns f exactly.
func WetChain(wetShare, wetMean float64) (afterDry, afterWet, scale, shape float64) {
	afterDry = 0.75 * wetShare
	afterWet = 0.25 + afterDry
	scale = wetMean
	if wetMean > 2.602 {
		scale = -2.16 + 1.83*wetMean
	}
	return afterDry, afterWet, scale, wetMean / scale
}

// wetDay draws the amount of a wet day [mm]. The climate counts days of 1 mm
// or more, so that much falls at least; the gamma law keeps its shape.
func wetDay(r *chance.Stream, wetMean float64) float64 {
	if wetMean <= leastWetAmount*1.05 {
		return wetMean
	}
	_, _, _, shape := WetChain(0, wetMean)
	return leastWetAmount + (wetMean-leastWetAmount)/shape*r.Gamma(shape)
}

// spell is the rain or snow of one day: from a whole hour on, evenly [mm/h].
type spell struct {
	from, until int
	rate        float64
}

func (s spell) at(hour int) float64 {
	if hour < s.from || hour >= s.until {
		return 0
	}
	return s.rate
}

// fall lays a day's amount [mm] into a spell of hours.
func fall(r *chance.Stream, amount float64, cold bool) spell {
	rate := rainIntensity
	if cold {
		rate = snowIntensity
	}
	rate *= math.Sqrt(math.Max(1, amount/steadyAmount))
	n := int(math.Ceil(amount / rate * (0.5 + r.Float())))
	n = max(1, min(24, n))
	from := r.Int(25 - n)
	return spell{from, from + n, amount / float64(n)}
}

// SnowPart returns the chance that precipitation falls as snow, here taken as
// the part of it that does, from air temperature [degC] and relative humidity
// [%].
//
//	p = 1/(1 + exp(-10.04 + 1.41 T + 0.09 RH))
//
// Jennings and others (2018), bivariate model.
func SnowPart(air, rh float64) float64 {
	return 1 / (1 + math.Exp(-10.04+1.41*air+0.09*rh))
}
