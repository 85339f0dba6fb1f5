package geo

import (
	"math"

	"github.com/longwalk/longwalk/quantity"
)

// Derived from WGS84.
const (
	semiMinor           = SemiMajor * (1 - Flattening)                          // b [m]
	eccentricity2       = Flattening * (2 - Flattening)                         // e squared [1]
	secondEccentricity2 = eccentricity2 / ((1 - Flattening) * (1 - Flattening)) // e' squared [1]
	degree              = math.Pi / 180                                         // [rad]
)

// almostZero keeps a pole's cosine and the equator's sine from vanishing, where
// azimuths would have no direction.
const almostZero = 1e-150

// Distance returns the geodesic distance between two points [m] on WGS84, to
// the rounding of a float (some nanometres), wherever they are.
func Distance(a, b Point) quantity.Length {
	d, _, _ := inverse(a, b)
	return quantity.Length(d)
}

// Bearing returns the initial azimuth of the geodesic from a to b [deg],
// clockwise from north, in [0, 360); 0 when they are the same place.
func Bearing(a, b Point) float64 {
	_, az, _ := inverse(a, b)
	return az
}

// Interpolate returns the point a share t of the way along the geodesic from a
// to b: a for 0, b for 1.
func Interpolate(a, b Point, t float64) Point {
	switch t {
	case 0:
		return a
	case 1:
		return b
	}
	d, az, _ := inverse(a, b)
	return Direct(a, az, quantity.Length(t*d))
}

// Direct returns the point at distance d from p along the geodesic that leaves
// p at the given azimuth [deg]. A negative distance leads backwards.
func Direct(p Point, azimuth float64, d quantity.Length) Point {
	sb1, cb1 := reduced(p.Lat)
	sa1, ca1 := sincosDeg(azimuth)
	sa0, ca0 := sa1*cb1, math.Hypot(ca1, sa1*sb1) // eqs. (5) and (10)
	ss1, cs1 := 0.0, 1.0                          // sigma1, eq. (11)
	if sb1 != 0 || ca1 != 0 {                     // not along the equator
		ss1, cs1 = unit(sb1, ca1*cb1)
	}

	eps := expansion(ca0)
	a1, c1, back := scale1(eps), sines1(eps), reverted1(eps)
	start := math.Atan2(ss1, cs1)
	// The distance as an angle tau, eq. (19), brought back to sigma2, eq. (20).
	tau := start + sines(&c1, ss1, cs1) + float64(d)/(semiMinor*a1)
	st, ct := math.Sincos(tau)
	end := tau + sines(&back, st, ct)
	ss2, cs2 := math.Sincos(end)

	sb2 := ca0 * ss2 // beta2, eq. (13)
	cb2 := math.Hypot(sa0, ca0*cs2)
	if cb2 == 0 {
		cb2 = almostZero
	}
	// Omega, eq. (12), grows with sigma or against it, by whole turns too.
	hand := math.Copysign(1, sa0)
	ahead := func(ss, cs float64) float64 { return math.Atan2(hand*sa0*ss, cs) - math.Atan2(ss, cs) }
	swept := hand * (end - start + ahead(ss2, cs2) - ahead(ss1, cs1))
	c3 := sines3(eps)
	lambda := swept - Flattening*sa0*scale3(eps)*(end-start+sines(&c3, ss2, cs2)-sines(&c3, ss1, cs1)) // eq. (8)
	return Point{
		Lat: math.Atan2(sb2, (1-Flattening)*cb2) / degree,
		Lon: WrapLon(p.Lon + lambda/degree),
	}
}

// reduced returns sine and cosine of the reduced latitude beta of eq. (6), the
// cosine kept above zero. A latitude within a nanometre of the equator is on it,
// so that no square of it underflows.
func reduced(lat float64) (sin, cos float64) {
	if math.Abs(lat) < 1e-14 {
		return 0, 1
	}
	s, c := sincosDeg(lat)
	sin, cos = unit((1-Flattening)*s, c)
	return sin, math.Max(cos, almostZero)
}

// unit brings the vector (y, x) to length one.
func unit(y, x float64) (float64, float64) {
	r := math.Hypot(y, x)
	return y / r, x / r
}

// sincosDeg returns the sine and cosine of an angle in degrees, exact at every
// right angle.
func sincosDeg(deg float64) (sin, cos float64) {
	r := math.Remainder(deg, 360)
	quarter := math.Round(r / 90)
	s, c := math.Sincos((r - 90*quarter) * degree)
	switch int(quarter) & 3 {
	case 1:
		return c, -s
	case 2:
		return -s, -c
	case 3:
		return -c, s
	}
	return s, c
}
