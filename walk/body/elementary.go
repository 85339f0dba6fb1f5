package body

import "math"

// Exponential, powers and cosine by table and a short polynomial: an hour waits
// for some twenty of them one after the other, and those of the library take
// three times as long to come back. Their relative error is below 1e-10.

const (
	parted    = 64 // places of the tables
	placeBits = 6
	fraction  = 52      // bits of a mantissa
	toWhole   = 3 << 51 // added and taken off again it rounds to a whole number
	place     = math.Ln2 / parted
	libraryAt = 700.0 // from here the library answers
)

// powersOfTwo holds the bits of 2^(i/parted).
var powersOfTwo = func() (two [parted]uint64) {
	for i := range two {
		two[i] = math.Float64bits(math.Exp2(float64(i) / parted))
	}
	return two
}()

// exp returns e to the power x.
func exp(x float64) float64 {
	if !(x > -libraryAt && x < libraryAt) {
		return math.Exp(x)
	}
	t := x*(1/place) + toWhole
	r := math.FMA(toWhole-t, place, x)
	k := math.Float64bits(t)
	scale := math.Float64frombits(powersOfTwo[k%parted] + k>>placeBits<<fraction)
	q := r * r
	high := math.FMA(q, 1.0/24, r*(1.0/6))
	return math.FMA(scale, math.FMA(q, high, math.FMA(q, 0.5, r)), scale)
}

// power raises to one exponent: a number is a power of two, times the middle of
// a part of 1..2, times one and a little.
type power struct {
	exponent      float64
	two           [parted]float64 // powers of 2^-32 .. 2^31
	middle, over  [parted]float64 // powers of the middles, one over the middles
	second, third float64         // terms of the binomial series
}

func newPower(exponent float64) *power {
	p := &power{exponent: exponent, second: (exponent - 1) / 2, third: (exponent - 2) / 3}
	for i := range parted {
		m := 1 + (float64(i)+0.5)/parted
		p.two[i], p.middle[i], p.over[i] = math.Exp2(exponent*float64(i-parted/2)), math.Pow(m, exponent), 1/m
	}
	return p
}

// of returns x to the exponent.
func (p *power) of(x float64) float64 {
	bits := math.Float64bits(x)
	k := bits>>fraction - (1023 - parted/2)
	if k >= parted {
		return math.Pow(x, p.exponent)
	}
	i := bits >> (fraction - placeBits) % parted
	r := math.Float64frombits(bits&(1<<fraction-1)|1023<<fraction)*p.over[i] - 1
	series := 1 + p.exponent*r*(1+p.second*r*(1+p.third*r*(1+(p.exponent-3)*0.25*r)))
	return p.two[k] * p.middle[i] * series
}

// cosine returns the cosine of an angle [rad].
func cosine(x float64) float64 {
	y := x * x
	if !(y < 2.6) {
		return math.Cos(x)
	}
	z := y * y
	low := 1 - y*0.5 + z*(1.0/24-y*(1.0/720))
	high := 1.0/40320 - y*(1.0/3628800) + z*(1.0/479001600-y*(1.0/87178291200))
	return low + z*z*high
}

// overCubeRoot returns one over the cube root of x > 0 to 4 %, which is near
// enough to choose a step by.
func overCubeRoot(x float64) float64 {
	return math.Float64frombits(thirdOfBits - math.Float64bits(x)/3)
}

// thirdOfBits is four thirds of the bits of 1, less what makes the error even.
const thirdOfBits = 0x553EF0FF289DD794
