package geo

import "math"

// The series of Karney 2013, Algorithms for geodesics, Journal of Geodesy
// 87:43-55, to sixth order in the flattening; "eq." are equations there. The
// order leaves less than the rounding of a float on the Earth (section 6).

// order is the order of the series.
const order = 6

// thirdFlattening is n = f / (2 - f) of eq. (4) [1].
const thirdFlattening = Flattening / (2 - Flattening)

// coefficients of a sine series, from the first to the sixth multiple of 2 sigma.
type coefficients [order]float64

// sines returns the sum of c[l-1] sin(2 l sigma) by Clenshaw's summation, given
// the sine and cosine of sigma.
func sines(c *coefficients, sin, cos float64) float64 {
	twice := 2 * (cos - sin) * (cos + sin) // 2 cos 2 sigma
	var b1, b2 float64
	for l := order - 1; l >= 0; l-- {
		b1, b2 = c[l]+twice*b1-b2, b1
	}
	return b1 * 2 * sin * cos
}

// scale1 returns A1, the mean of the integral I1 for distance: eq. (17).
func scale1(eps float64) float64 {
	e2 := eps * eps
	return (1 + e2*(1.0/4+e2*(1.0/64+e2/256))) / (1 - eps)
}

// sines1 returns C1, the waves of the integral I1: eq. (18).
func sines1(eps float64) (c coefficients) {
	e2 := eps * eps
	d := eps
	c[0] = d * (-1.0/2 + e2*(3.0/16-e2/32))
	d *= eps
	c[1] = d * (-1.0/16 + e2*(1.0/32-e2*9/2048))
	d *= eps
	c[2] = d * (-1.0/48 + e2*3/256)
	d *= eps
	c[3] = d * (-5.0/512 + e2*3/512)
	d *= eps
	c[4] = d * -7 / 1280
	d *= eps
	c[5] = d * -7 / 2048
	return c
}

// reverted1 returns C1', which leads from distance back to arc: eq. (21).
func reverted1(eps float64) (c coefficients) {
	e2 := eps * eps
	d := eps
	c[0] = d * (1.0/2 + e2*(-9.0/32+e2*205/1536))
	d *= eps
	c[1] = d * (5.0/16 + e2*(-37.0/96+e2*1335/4096))
	d *= eps
	c[2] = d * (29.0/96 - e2*75/128)
	d *= eps
	c[3] = d * (539.0/1536 - e2*2391/2560)
	d *= eps
	c[4] = d * 3467 / 7680
	d *= eps
	c[5] = d * 38081 / 61440
	return c
}

// scale2 returns A2, the mean of the integral I2 for the reduced length: eq. (42).
func scale2(eps float64) float64 {
	e2 := eps * eps
	return (1 - e2*(3.0/4+e2*(7.0/64+e2*11/256))) / (1 + eps)
}

// sines2 returns C2, the waves of the integral I2: eq. (43).
func sines2(eps float64) (c coefficients) {
	e2 := eps * eps
	d := eps
	c[0] = d * (1.0/2 + e2*(1.0/16+e2/32))
	d *= eps
	c[1] = d * (3.0/16 + e2*(1.0/32+e2*35/2048))
	d *= eps
	c[2] = d * (5.0/48 + e2*5/256)
	d *= eps
	c[3] = d * (35.0/512 + e2*7/512)
	d *= eps
	c[4] = d * 63 / 1280
	d *= eps
	c[5] = d * 77 / 2048
	return c
}

// scale3 returns A3, the mean of the integral I3 for longitude: eq. (24).
func scale3(eps float64) float64 {
	const n = thirdFlattening
	const (
		a1 = -(1.0/2 - n/2)
		a2 = -(1.0/4 + n/8 - 3*n*n/8)
		a3 = -(1.0/16 + 3*n/16 + n*n/16)
		a4 = -(3.0/64 + n/32)
		a5 = -3.0 / 128
	)
	return 1 + eps*(a1+eps*(a2+eps*(a3+eps*(a4+eps*a5))))
}

// sines3 returns C3, the waves of the integral I3: eq. (25). The sixth is beyond
// the order.
func sines3(eps float64) (c coefficients) {
	const n = thirdFlattening
	d := eps
	c[0] = d * ((1-n)/4 + eps*((1-n*n)/8+eps*((3+3*n-n*n)/64+eps*((5.0/128+n/64)+eps*3/128))))
	d *= eps
	c[1] = d * ((1.0/16 - 3*n/32 + n*n/32) + eps*((3.0/64-n/32-3*n*n/64)+eps*((3.0/128+n/128)+eps*5/256)))
	d *= eps
	c[2] = d * ((5.0/192 - 3*n/64 + 5*n*n/192) + eps*((3.0/128-5*n/192)+eps*7/512))
	d *= eps
	c[3] = d * ((7.0/512 - 7*n/256) + eps*7/512)
	d *= eps
	c[4] = d * 21 / 2560
	return c
}

// expansion returns epsilon, the small parameter of the series, for a geodesic
// whose azimuth at the equator has cosine cosAlpha0: eqs. (9) and (16).
func expansion(cosAlpha0 float64) float64 {
	k2 := secondEccentricity2 * cosAlpha0 * cosAlpha0
	return k2 / (2*(1+math.Sqrt(1+k2)) + k2)
}
