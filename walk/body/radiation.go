package body

import "math"

// Radiation is what falls on a standing person, all on the level but Direct
// [W/m2].
type Radiation struct {
	Down, Up           float64 // long-wave from sky and ground
	Diffuse, Reflected float64 // short-wave from sky and ground
	Direct             float64 // direct normal
	Elevation          float64 // of the sun [deg]
}

// MeanRadiant returns the mean radiant temperature [degC] (VDI 3787; Di Napoli
// et al. 2020).
//
//	Tmrt = {[0.5 Ld + 0.5 Lu + (0.7/0.97)(0.5 D + 0.5 R + fp I)]/5.67e-8}^0.25 - 273.15
func MeanRadiant(r Radiation) float64 {
	short := 0.5*r.Diffuse + 0.5*r.Reflected
	if r.Direct > 0 && r.Elevation > 0 {
		short += ProjectedArea(r.Elevation) * r.Direct
	}
	flux := 0.5*r.Down + 0.5*r.Up + 0.7/0.97*short
	return math.Sqrt(math.Sqrt(max(1, flux)*(1/stefan))) - 273.15
}

// ProjectedArea returns the projected area factor of a standing person at a
// solar elevation [deg].
//
//	fp = 0.308 cos(g (0.998 - g^2/50000))
func ProjectedArea(g float64) float64 {
	return 0.308 * cosine(g*(0.998-g*g*(1.0/50000))*(math.Pi/180))
}

// ClearSky returns the emissivity of a clear sky at a vapour pressure e [hPa].
//
//	0.575 e^0.143
func ClearSky(e float64) float64 { return min(1, 0.575*emission.of(max(0.01, e))) }

// CloudySky returns the emissivity of a sky of which a share is covered with
// cloud, from that of the clear sky (Unsworth and Monteith 1975). Cloud that is
// high and thin has less.
//
//	(1 - 0.84 n) clear + 0.84 n
func CloudySky(clear, cloud float64) float64 { return (1-cloudCloses*cloud)*clear + cloudCloses*cloud }

// sky gathers the radiation of an hour on a person: a shelter puts walls at
// air temperature in the place of its share of sky, sun and ground. The vapour is
// that of the air [kPa].
func sky(d *Demand, vapour float64) Radiation {
	w := &d.Weather
	open := 1 - clamp(d.Shelter, 0, 1)
	wall := stefan * fourth(w.Air+273.15)
	down := wall * CloudySky(ClearSky(10*vapour), clamp(w.Cloud, 0, 1))
	up := 0.97*stefan*fourth(d.Ground+273.15) + 0.03*down
	return Radiation{
		Down: open*down + (1-open)*wall, Up: open*up + (1-open)*wall,
		Diffuse: open * max(0, w.Diffuse), Reflected: open * max(0, w.Global) * clamp(d.Albedo, 0, 1),
		Direct: open * max(0, w.Direct), Elevation: w.SunElev,
	}
}

func fourth(x float64) float64 { return x * x * x * x }
