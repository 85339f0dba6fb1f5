package geo

import (
	"math"

	"github.com/longwalk/longwalk/quantity"
)

// Distance returns the geodesic distance between two points [m] on WGS84.
func Distance(a, b Point) quantity.Length {
	d, _ := inverse(a, b)
	return quantity.Length(d)
}

// Bearing returns the initial azimuth of the geodesic from a to b [deg],
// clockwise from north, in [0, 360).
func Bearing(a, b Point) float64 {
	_, az := inverse(a, b)
	return az
}

// inverse: replaced by the tools room with Karney's method.
func inverse(p, q Point) (dist, az float64) {
	const a, f = SemiMajor, Flattening
	b := a * (1 - f)
	rad := math.Pi / 180
	L := (q.Lon - p.Lon) * rad
	u1, u2 := math.Atan((1-f)*math.Tan(p.Lat*rad)), math.Atan((1-f)*math.Tan(q.Lat*rad))
	s1, c1 := math.Sincos(u1)
	s2, c2 := math.Sincos(u2)
	lam := L
	var ss, cs, sig, c2a, c2m float64
	for range 100 {
		sl, cl := math.Sincos(lam)
		ss = math.Hypot(c2*sl, c1*s2-s1*c2*cl)
		if ss == 0 {
			return 0, 0
		}
		cs = s1*s2 + c1*c2*cl
		sig = math.Atan2(ss, cs)
		sa := c1 * c2 * sl / ss
		c2a = 1 - sa*sa
		c2m = 0
		if c2a > 0 {
			c2m = cs - 2*s1*s2/c2a
		}
		C := f / 16 * c2a * (4 + f*(4-3*c2a))
		prev := lam
		lam = L + (1-C)*f*sa*(sig+C*ss*(c2m+C*cs*(2*c2m*c2m-1)))
		if math.Abs(lam-prev) < 1e-12 {
			break
		}
	}
	uu := c2a * (a*a - b*b) / (b * b)
	A := 1 + uu/16384*(4096+uu*(-768+uu*(320-175*uu)))
	B := uu / 1024 * (256 + uu*(-128+uu*(74-47*uu)))
	ds := B * ss * (c2m + B/4*(cs*(2*c2m*c2m-1)-B/6*c2m*(4*ss*ss-3)*(4*c2m*c2m-3)))
	sl, cl := math.Sincos(lam)
	az = math.Atan2(c2*sl, c1*s2-s1*c2*cl) / rad
	if az < 0 {
		az += 360
	}
	return b * A * (sig - ds), az
}

// Direct returns the point at distance d from p along the given azimuth [deg]
// (replaced by the tools room).
func Direct(p Point, azimuth float64, d quantity.Length) Point {
	rad := math.Pi / 180
	delta := float64(d) / 6371008.8
	s1, c1 := math.Sincos(p.Lat * rad)
	sd, cd := math.Sincos(delta)
	lat := math.Asin(s1*cd + c1*sd*math.Cos(azimuth*rad))
	lon := p.Lon*rad + math.Atan2(math.Sin(azimuth*rad)*sd*c1, cd-s1*math.Sin(lat))
	return Point{lat / rad, WrapLon(lon / rad)}
}
