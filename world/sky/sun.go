package sky

import "math"

// vec is a direction or place in the equatorial frame of date.
type vec struct{ x, y, z float64 }

func (a vec) dot(b vec) float64 { return a.x*b.x + a.y*b.y + a.z*b.z }

func (a vec) length() float64 { return math.Sqrt(a.dot(a)) }

func (a vec) minus(b vec) vec { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }

func (a vec) times(f float64) vec { return vec{a.x * f, a.y * f, a.z * f} }

// fromEcliptic returns the equatorial unit vector of an ecliptic longitude and
// latitude, all angles [rad]. Meeus (1998), equations 13.3 and 13.4.
func fromEcliptic(lon, lat, obliquity float64) vec {
	sl, cl := math.Sincos(lon)
	sb, cb := math.Sincos(lat)
	se, ce := math.Sincos(obliquity)
	return vec{cb * cl, cb*sl*ce - sb*se, cb*sl*se + sb*ce}
}

// sunPlace is where the sun stands, seen from the middle of the Earth.
type sunPlace struct {
	lon       float64 // apparent ecliptic longitude [rad]
	distance  float64 // [au]
	obliquity float64 // of the ecliptic, true [rad]
	nutation  float64 // in longitude [rad]
	meanLon   float64 // mean longitude [deg]
}

func (s sunPlace) vec() vec { return fromEcliptic(s.lon, 0, s.obliquity) }

// sunAt returns the place of the sun at a Julian day in dynamical time.
//
//	C = (1.914602 - 0.004817 T - 0.000014 T^2) sin M + (0.019993 - 0.000101 T) sin 2M + 0.000289 sin 3M
//	lambda = L0 + C - 0.00569 - 0.00478 sin Omega
//
// Meeus (1998), chapter 25, low accuracy: 0.01 deg in longitude between 1800
// and 2200, which is 40 s of time in the hour of sunrise at 50 deg at most.
func sunAt(jde float64) sunPlace {
	t := (jde - j2000) / century
	l0 := turn(280.46646 + t*(36000.76983+t*0.0003032))
	m := turn(357.52911+t*(35999.05029-t*0.0001537)) * rad
	e := 0.016708634 - t*(0.000042037+t*0.0000001267)
	s1, c1 := math.Sincos(m)
	s2 := 2 * s1 * c1
	s3 := s1 * (3 - 4*s1*s1)
	c := (1.914602-t*(0.004817+t*0.000014))*s1 + (0.019993-t*0.000101)*s2 + 0.000289*s3
	so, co := math.Sincos((125.04 - 1934.136*t) * rad)
	return sunPlace{
		lon:       (l0 + c - 0.00569 - 0.00478*so) * rad,
		distance:  1.000001018 * (1 - e*e) / (1 + e*math.Cos(m+c*rad)),
		obliquity: (meanObliquity(t) + 0.00256*co) * rad,
		nutation:  -0.00478 * so * rad,
		meanLon:   l0,
	}
}

// meanObliquity returns the mean obliquity of the ecliptic [deg] t centuries
// after 2000: Meeus (1998), equation 22.2.
func meanObliquity(t float64) float64 {
	return 23.4392911 - t*(0.0130041667+t*(1.64e-7-t*5.04e-7))
}

// solarParallax is the angle under which the Earth's radius appears from the
// sun at one astronomical unit [deg].
const solarParallax = 8.794 / 3600

// horizon is an observer's local frame at one moment.
type horizon struct{ up, north, east vec }

// horizonAt returns the frame of a place, given the sine and cosine of its
// latitude and its sidereal time [deg].
func horizonAt(sinLat, cosLat, sidereal float64) horizon {
	s, c := math.Sincos(sidereal * rad)
	return horizon{
		up:    vec{cosLat * c, cosLat * s, sinLat},
		north: vec{-sinLat * c, -sinLat * s, cosLat},
		east:  vec{-s, c, 0},
	}
}

// azimuth returns the bearing of a direction, clockwise from north, 0 to 360 [deg].
func (h horizon) azimuth(dir vec) float64 {
	return turn(math.Atan2(h.east.dot(dir), h.north.dot(dir)) / rad)
}

// sunElevation is the height of the sun's centre [deg], seen from the surface.
func (h horizon) sunElevation(dir vec) float64 {
	sin := math.Max(-1, math.Min(1, h.up.dot(dir)))
	return math.Asin(sin)/rad - solarParallax*math.Sqrt(1-sin*sin)
}

// moonElevation is the height of the moon's centre [deg], seen from the
// surface; place is in Earth radii. The Earth counts as a sphere, which costs
// 0.003 deg at most.
func (h horizon) moonElevation(place vec) float64 {
	seen := place.minus(h.up)
	return math.Asin(math.Max(-1, math.Min(1, h.up.dot(seen)/seen.length()))) / rad
}

// Refraction returns by how much the air lifts a body of true elevation
// [deg]: Saemundsson's formula in Meeus (1998), equation 16.4, for 1010 hPa
// and 10 degC, good to 0.1 arc minute above the horizon. Below -1 deg it stays.
//
//	R = 1.02 / tan(h + 10.3/(h + 5.11))  [arc minutes]
func Refraction(elevation float64) float64 {
	h := math.Max(elevation, -1)
	return math.Max(0, 1.02/math.Tan((h+10.3/(h+5.11))*rad)/60)
}
