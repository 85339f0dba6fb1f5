package climate

import "math"

// sunOfDay is what a day's radiation needs to know of the sun, FAO-56 equations
// 23 and 24.
type sunOfDay struct{ distance, sin, cos, tan float64 } // of the declination

func sunOn(doy int) sunOfDay {
	day := 2 * math.Pi * float64(doy) / 365
	decl := 0.409 * math.Sin(day-1.39)
	return sunOfDay{1 + 0.033*math.Cos(day), math.Sin(decl), math.Cos(decl), math.Tan(decl)}
}

// midMonthSun is the sun at the middle of the months.
var midMonthSun = func() (suns [12]sunOfDay) {
	for i, doy := range [12]int{15, 46, 74, 105, 135, 166, 196, 227, 258, 288, 319, 349} {
		suns[i] = sunOn(doy)
	}
	return suns
}()

// sunset is the hour angle of sunset [rad] at the latitude of the given tangent,
// FAO-56 equation 25.
func (s sunOfDay) sunset(tan float64) float64 {
	return math.Acos(max(-1, min(1, -tan*s.tan)))
}

// level is the radiation of a day above the air [MJ/m2], FAO-56 equation 21,
// from sine, cosine and tangent of the latitude.
func (s sunOfDay) level(sin, cos, tan float64) float64 {
	ws := s.sunset(tan)
	return max(0, 1440/math.Pi*0.0820*s.distance*(ws*sin*s.sin+cos*s.cos*math.Sin(ws)))
}

// Extraterrestrial returns the sun's radiation on a level plane above the air
// over one day [MJ/m2], FAO-56 equation 21.
func Extraterrestrial(latitude float64, doy int) float64 {
	phi := latitude * math.Pi / 180
	return sunOn(doy).level(math.Sin(phi), math.Cos(phi), math.Tan(phi))
}

// DayLength returns the hours from sunrise to sunset of a point sun without
// refraction [h], FAO-56 equation 34.
func DayLength(latitude float64, doy int) float64 {
	return 24 / math.Pi * sunOn(doy).sunset(math.Tan(latitude*math.Pi/180))
}

// ClearSkyDay returns the global radiation of a cloudless day [MJ/m2], FAO-56
// equation 37.
func ClearSkyDay(latitude float64, doy int, elevation float64) float64 {
	return (0.75 + 2e-5*elevation) * Extraterrestrial(latitude, doy)
}

// Haurwitz returns the global radiation of a cloudless sky [W/m2] at a solar
// zenith angle [deg], zero when the sun is down.
func Haurwitz(zenith float64) float64 {
	c := math.Cos(zenith * math.Pi / 180)
	if c <= 0 {
		return 0
	}
	return 1098 * c * math.Exp(-0.059/c)
}

// Air is what the clear sky of Bird and Hulstrom lets through.
type Air struct {
	Pressure   float64 // at the ground [Pa]
	Ozone      float64 // [cm]
	Water      float64 // precipitable water [cm]
	Aerosol380 float64 // optical depth at 380 nm
	Aerosol500 float64 // optical depth at 500 nm
	Albedo     float64 // of the ground, 0..1
	Top        float64 // radiation at the top of the air [W/m2]; 0: 1364
}

// Bird returns direct radiation on a plane facing the sun and global radiation
// on the level [W/m2] under a cloudless sky, Bird and Hulstrom 1981; both are
// zero when the sun is down.
func Bird(zenith float64, a Air) (direct, global float64) {
	if zenith >= 90 {
		return 0, 0
	}
	top := a.Top
	if top == 0 {
		top = 1364
	}
	cosz := math.Cos(zenith * math.Pi / 180)
	m := 1 / (cosz + 0.15*math.Pow(93.885-zenith, -1.253))
	mp := m * a.Pressure / 101325
	rayleigh := math.Exp(-0.0903 * math.Pow(mp, 0.84) * (1 + mp - math.Pow(mp, 1.01)))
	xo := a.Ozone * m
	ozone := 1 - 0.1611*xo*math.Pow(1+139.48*xo, -0.3034) - 0.002715*xo/(1+0.044*xo+0.0003*xo*xo)
	gases := math.Exp(-0.0127 * math.Pow(mp, 0.26))
	xw := a.Water * m
	water := 1 - 2.4959*xw/(math.Pow(1+79.034*xw, 0.6828)+6.385*xw)
	depth := 0.27583*a.Aerosol380 + 0.35*a.Aerosol500
	aerosol := math.Exp(-math.Pow(depth, 0.873) * (1 + depth - math.Pow(depth, 0.7088)) * math.Pow(m, 0.9108))
	absorbed := 1 - 0.1*(1-m+math.Pow(m, 1.06))*(1-aerosol)
	scattered := aerosol / absorbed
	sky := 0.0685 + 0.15*(1-scattered)
	direct = 0.9662 * top * aerosol * water * gases * ozone * rayleigh
	diffuse := top * cosz * 0.79 * ozone * gases * water * absorbed *
		(0.5*(1-rayleigh) + 0.85*(1-scattered)) / (1 - m + math.Pow(m, 1.02))
	return direct, (direct*cosz + diffuse) / (1 - a.Albedo*sky)
}
