package body

import "math"

// gagge returns the saturation vapour pressure of Gagge's model [kPa] at a
// temperature [degC].
func gagge(t float64) float64 { return 0.1333 * math.Exp(18.6686-4030.183/(t+235)) }

// saturated holds the pressure and its first four derivatives over their
// factorials at every degree of -saturatedFrom .. saturatedFrom.
var saturated = func() (all [2*saturatedFrom + 1][5]float64) {
	for i := range all {
		// p' = p s for s = c/(t + 235)^2, and s' = -2 s/(t + 235).
		t := float64(i - saturatedFrom)
		p, u := gagge(t), 1/(t+235)
		s := 4030.183 * u * u
		all[i] = [5]float64{
			p, p * s, p * (s*s - 2*s*u) / 2, p * (s*s*s - 6*s*s*u + 6*s*u*u) / 6,
			p * (s*s*s*s - 12*s*s*s*u + 36*s*s*u*u - 24*s*u*u*u) / 24,
		}
	}
	return all
}()

// saturatedFrom is how far the table goes either way [degC].
const saturatedFrom = 100

// saturation returns the saturation vapour pressure of Gagge's model [kPa], to
// 1e-7 of itself from the table.
func saturation(t float64) float64 {
	p, _ := saturationAndSlope(t)
	return p
}

// saturationAndSlope returns the saturation vapour pressure [kPa] and its
// derivative [kPa/K].
func saturationAndSlope(t float64) (p, slope float64) {
	if !(t > -saturatedFrom && t < saturatedFrom) {
		p = gagge(t)
		return p, p * 4030.183 / ((t + 235) * (t + 235))
	}
	whole := t + toWhole
	c := &saturated[(math.Float64bits(whole)+saturatedFrom)%1024]
	r := t - (whole - toWhole)
	p = math.FMA(math.FMA(math.FMA(math.FMA(c[4], r, c[3]), r, c[2]), r, c[1]), r, c[0])
	slope = math.FMA(math.FMA(math.FMA(4*c[4], r, 3*c[3]), r, 2*c[2]), r, c[1])
	return p, slope
}
