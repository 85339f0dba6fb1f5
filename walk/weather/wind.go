package weather

import "math"

// WindLaw returns shape and scale [m/s] of the Weibull law of hourly wind of a
// given mean [m/s].
//
//	k = 0.94 sqrt(mean),  c = mean / Gamma(1 + 1/k)
//
// Justus and others (1978), equation 20, for places of average variability.
// The shape is kept between 1.2 and 2.5.
func WindLaw(mean float64) (shape, scale float64) {
	shape = math.Max(windShapeLeast, math.Min(windShapeMost, 0.94*math.Sqrt(math.Max(0, mean))))
	return shape, mean / math.Gamma(1+1/shape)
}

// windLaw is the law of a day's wind.
type windLaw struct{ shape, scale float64 }

// exceeded returns the speed that is passed with a chance p [m/s].
func (w windLaw) exceeded(p float64) float64 {
	if p >= 1 || w.scale <= 0 {
		return 0
	}
	return w.scale * math.Exp(math.Log(-math.Log(p))/w.shape)
}

// of returns the speed [m/s] that stands where z stands among standard normals.
func (w windLaw) of(z float64) float64 {
	return w.exceeded(0.5 * math.Erfc(z/math.Sqrt2))
}

// diurnal is the daily cycle of wind, of mean 1 over 24 hours.
func diurnal(hour float64) float64 {
	return 1 + windDiurnal*math.Cos(2*math.Pi*(hour-windPeakHour)/24)
}

// swing leads a daily standard normal from midnight over noon to midnight
// without loss of spread. memory is its correlation from day to day.
type swing struct{ from, noon, to float64 }

// midnight is the value between two days.
func midnight(a, b, memory float64) float64 {
	return (a + b) / math.Sqrt(2+2*memory)
}

func (s swing) at(hour, memory float64) float64 {
	a, b, w := s.from, s.noon, hour/12
	if hour > 12 {
		a, b, w = s.noon, s.to, hour/12-1
	}
	r := math.Sqrt((1 + memory) / 2)
	return ((1-w)*a + w*b) / math.Sqrt((1-w)*(1-w)+w*w+2*w*(1-w)*r)
}

// share returns the share of hours with more wind than a speed [m/s].
func (w windLaw) share(speed float64) float64 {
	return math.Exp(-math.Pow(math.Max(0, speed)/w.scale, w.shape))
}
