package weather

import "math"

// CloudFactor returns the part of a clear sky's global radiation that a cloud
// cover, 0..1, leaves.
//
//	G/G0 = 1 - 0.75 N^3.4
//
// Kasten and Czeplak (1980), from ten years at Hamburg.
func CloudFactor(cloud float64) float64 {
	if cloud <= 0 {
		return 1
	}
	return 1 - 0.75*math.Exp(3.4*math.Log(math.Min(1, cloud)))
}

// DiffusePart returns the diffuse part of global radiation from the clearness
// index, global over extraterrestrial radiation on the level.
//
//	kt <= 0.22: 1 - 0.09 kt
//	kt <= 0.80: 0.9511 - 0.1604 kt + 4.388 kt^2 - 16.638 kt^3 + 12.336 kt^4
//	else:       0.165
//
// Erbs and others (1982), equation 1.
func DiffusePart(clearness float64) float64 {
	k := clearness
	switch {
	case k <= 0.22:
		return 1 - 0.09*k
	case k <= 0.80:
		return 0.9511 + k*(-0.1604+k*(4.388+k*(-16.638+k*12.336)))
	}
	return 0.165
}

// split divides global radiation [W/m2] into the beam on a plane facing the
// sun and the diffuse part on the level, for a sun of this elevation's sine and
// distance [au].
func split(global, sine, distance float64) (direct, diffuse float64) {
	if sine < lowestBeamSine {
		return 0, global
	}
	top := solarConstant / (distance * distance)
	diffuse = global * DiffusePart(math.Min(1, global/(top*sine)))
	return (global - diffuse) / sine, diffuse
}

// dimming is the part of a clear sky's light that reaches the ground under a
// cloud cover: all below 0.7, a tenth under full cover, between them by equal
// factors.
func dimming(cloud float64) float64 {
	if cloud <= dimsFrom {
		return 1
	}
	return math.Exp((dimsFrom - cloud) / (1 - dimsFrom) * logOvercast)
}

// logOvercast is the natural logarithm of overcastDims.
var logOvercast = math.Log(overcastDims)

// Pressure returns the air pressure [hPa] at an elevation [m]: the model
// atmosphere of West (1996), made for inhabited latitudes.
//
//	P [torr] = exp(6.63268 - 0.1112 h - 0.00149 h^2), h [km]
func Pressure(elevation float64) float64 {
	h := elevation / 1000
	return 1.333224 * math.Exp(6.63268-h*(0.1112+0.00149*h))
}
