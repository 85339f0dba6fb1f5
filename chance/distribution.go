package chance

import "math"

// Normal returns a standard normal number (polar method: Marsaglia and Bray
// 1964, SIAM Review 6(3):260-264). The second number of each pair is thrown
// away, so that a stream holds no state but its bits.
func (s *Stream) Normal() float64 {
	for {
		u, v := 2*s.Float()-1, 2*s.Float()-1
		if q := u*u + v*v; q > 0 && q < 1 {
			return u * math.Sqrt(-2*math.Log(q)/q)
		}
	}
}

// Exponential returns an exponential number of mean 1.
func (s *Stream) Exponential() float64 { return -math.Log(1 - s.Float()) }

// Gamma returns a gamma number of shape a > 0 and scale 1 (Marsaglia and Tsang
// 2000, ACM Transactions on Mathematical Software 26(3):363-372, with their
// boost of section 6 for a < 1).
func (s *Stream) Gamma(a float64) float64 {
	if a < 1 {
		u := 1 - s.Float()
		return s.Gamma(a+1) * math.Pow(u, 1/a)
	}
	d := a - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := s.Normal()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		u := 1 - s.Float()
		if math.Log(u) < 0.5*x*x+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

// Weibull returns a Weibull number of the given shape k > 0 and scale, by
// inversion: wind speeds follow it, with k near 2 (Justus and others 1978,
// Journal of Applied Meteorology 17:350-353).
func (s *Stream) Weibull(shape, scale float64) float64 {
	return scale * math.Pow(s.Exponential(), 1/shape)
}

// Poisson returns a Poisson number of the given mean; 0 for a mean not above 0.
func (s *Stream) Poisson(mean float64) int {
	if mean >= manyEvents {
		return s.poissonLarge(mean)
	}
	// Counting exponential waits until one unit of time is over, as a product
	// of uniforms (Knuth, The Art of Computer Programming 2, 3.4.1, exercise 8).
	n, none := 0, math.Exp(-mean)
	for p := s.Float(); p > none; p *= s.Float() {
		n++
	}
	return n
}

// manyEvents is the mean from which the transformed rejection holds.
const manyEvents = 10

// poissonLarge is algorithm PTRS of Hoermann 1993, Insurance: Mathematics and
// Economics 12(1):39-45: transformed rejection with squeeze.
func (s *Stream) poissonLarge(mean float64) int {
	b := 0.931 + 2.53*math.Sqrt(mean)
	a := -0.059 + 0.02483*b
	invAlpha := 1.1239 + 1.1328/(b-3.4)
	inside := 0.9277 - 3.6224/(b-2)
	for {
		u, v := s.Float()-0.5, 1-s.Float()
		us := 0.5 - math.Abs(u)
		k := math.Floor((2*a/us+b)*u + mean + 0.43)
		if us >= 0.07 && v <= inside {
			return int(k)
		}
		if k < 0 || us < 0.013 && v > us {
			continue
		}
		logFactorial, _ := math.Lgamma(k + 1)
		if math.Log(v*invAlpha/(a/(us*us)+b)) <= k*math.Log(mean)-mean-logFactorial {
			return int(k)
		}
	}
}

// Pick returns an index drawn in proportion to the weights. Weights not above
// zero are never picked; with none above zero it returns -1.
func (s *Stream) Pick(weights []float64) int {
	sum, last := 0.0, -1
	for i, w := range weights {
		if w > 0 {
			sum += w
			last = i
		}
	}
	at := s.Float() * sum
	for i, w := range weights {
		if w <= 0 {
			continue
		}
		if at < w {
			return i
		}
		at -= w
	}
	return last // rounding left at just beyond the end
}
