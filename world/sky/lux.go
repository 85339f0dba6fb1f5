package sky

import "math"

// band is one stretch of elevation of a piecewise cubic in x = elevation/90.
type band struct {
	from float64 // lowest elevation of the band [deg]
	l    [4]float64
}

func (b band) log10(elevation float64) float64 {
	x := elevation / 90
	return b.l[0] + x*(b.l[1]+x*(b.l[2]+x*b.l[3]))
}

// sunBands and moonBands are the common logarithm of the illuminance of level
// ground [lx] under a clear sky, by the sun at mean distance and by the full
// moon at mean distance: Seidelmann (1992), natural illumination; fitted to
// 0.02 to 0.03 of the logarithm.
var (
	sunBands = [...]band{
		{20, [4]float64{3.74, 3.97, -4.07, 1.47}},
		{5, [4]float64{3.05, 13.28, -45.98, 64.33}},
		{-0.8, [4]float64{2.88, 22.26, -207.64, 1034.30}},
		{-5, [4]float64{2.88, 21.81, -258.11, -858.36}},
		{-12, [4]float64{2.70, 12.17, -431.69, -1899.83}},
		{-18, [4]float64{13.84, 262.72, 1447.42, 2797.93}},
	}
	moonBands = [...]band{
		{20, [4]float64{-1.95, 4.06, -4.24, 1.56}},
		{5, [4]float64{-2.58, 12.58, -42.58, 59.06}},
		{-0.8, [4]float64{-2.79, 24.27, -252.95, 1321.29}},
	}
)

// NightLux is the light of a clear night without a moon, from stars and
// airglow [lx].
const NightLux = 0.002

// SunLux returns the illuminance of level ground [lx] by the sun and the sky it
// lights, under a clear sky, for a sun of this true elevation [deg] and
// distance [au]. Below -18 deg there is none.
func SunLux(elevation, distance float64) float64 {
	for _, b := range sunBands {
		if elevation >= b.from {
			return pow10(b.log10(math.Min(elevation, 90))) / (distance * distance)
		}
	}
	return 0
}

// MoonLux returns the illuminance of level ground [lx] by the moon under a
// clear sky, for a moon of this elevation [deg], angle from the sun (0 new,
// 180 full) [deg] and horizontal parallax [deg].
//
//	log10 L = l(elevation) - 0.00868 f - 2.2e-9 f^4 + 2 log10(parallax/0.951),  f = 180 - angle
func MoonLux(elevation, angle, parallax float64) float64 {
	f := 180 - angle
	phase := -0.00868*f - 2.2e-9*f*f*f*f
	near := parallax / 0.951
	for _, b := range moonBands {
		if elevation >= b.from {
			return pow10(b.log10(math.Min(elevation, 90))+phase) * near * near
		}
	}
	return 0
}

func pow10(x float64) float64 { return math.Exp(x * math.Ln10) }
