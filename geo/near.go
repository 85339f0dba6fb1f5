package geo

import (
	"math"

	"github.com/longwalk/longwalk/quantity"
)

// Near returns the distance between two points less than 100 km apart, several
// times faster than Distance. It is Bowring's mapping of the neighbourhood of a
// on a sphere of its own (Bowring 1981, The direct and inverse problems for
// short geodesic lines on the ellipsoid, Surveying and Mapping 41(2):135-141).
// Against Distance it errs by less than 2 mm up to 100 km, and by less than
// 0.01 mm up to 20 km, everywhere. Beyond it grows with about the fourth power.
func Near(a, b Point) quantity.Length {
	dLon := b.Lon - a.Lon
	if dLon > 180 || dLon < -180 {
		dLon = math.Remainder(dLon, 360)
	}
	phi, dPhi := a.Lat*degree, (b.Lat-a.Lat)*degree
	sin, cos := math.Sincos(phi)
	c2 := cos * cos
	b2 := 1 + secondEccentricity2*c2 // B squared
	bb := math.Sqrt(b2)
	aa := math.Sqrt(1 + secondEccentricity2*c2*c2)
	w := aa * dLon * degree / 2
	d := dPhi / (2 * bb) * (1 + 0.75*secondEccentricity2/b2*dPhi*math.Sin(2*phi+2.0/3*dPhi))
	sd, cd := math.Sincos(d)
	sw, cw := math.Sincos(w)
	e := sd * cw
	f := sw * (bb*cos*cd - sin*sd) / aa
	const c = 1 / (1 - Flattening) // the root of 1 + e'^2
	return quantity.Length(2 * SemiMajor * c / b2 * math.Asin(math.Min(1, math.Sqrt(e*e+f*f))))
}

// MetresPerDegree returns how many metres a degree of latitude (north) and of
// longitude (east) measure at a latitude [m/deg], from the meridian's and the
// prime vertical's radii of curvature.
func MetresPerDegree(lat float64) (north, east float64) {
	sin, cos := math.Sincos(lat * degree)
	v2 := 1 - eccentricity2*sin*sin
	v := math.Sqrt(v2)
	return SemiMajor * (1 - eccentricity2) / (v2 * v) * degree, SemiMajor * cos / v * degree
}

// meanRadius is the mean radius (2a + b)/3 of WGS84 (Moritz 2000, Geodetic
// Reference System 1980, Journal of Geodesy 74:128-133) [m].
const meanRadius = (2*SemiMajor + semiMinor) / 3

// xyz is a point on the unit sphere, the latitude taken as it is.
type xyz struct{ x, y, z float64 }

func onSphere(p Point) xyz {
	sinLat, cosLat := math.Sincos(p.Lat * degree)
	sinLon, cosLon := math.Sincos(p.Lon * degree)
	return xyz{cosLat * cosLon, cosLat * sinLon, sinLat}
}

func (a xyz) minus(b xyz) xyz     { return xyz{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a xyz) dot(b xyz) float64   { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a xyz) cross(b xyz) xyz     { return xyz{a.y*b.z - a.z*b.y, a.z*b.x - a.x*b.z, a.x*b.y - a.y*b.x} }
func (a xyz) norm() float64       { return math.Sqrt(a.dot(a)) }
func (a xyz) angle(b xyz) float64 { return 2 * math.Asin(math.Min(1, a.minus(b).norm()/2)) }

// FromSegment returns how far p is from the great-circle segment from a to b,
// and the share of the segment, from 0 at a to 1 at b, at which it is nearest.
// The Earth is a sphere here: the distance is within 0.6 %, the price of speed.
// The segment must be shorter than half the Earth.
func FromSegment(p, a, b Point) (off quantity.Length, share float64) {
	pv, av, bv := onSphere(p), onSphere(a), onSphere(b)
	normal := av.cross(bv.minus(av)) // a x b, precise for near points
	if size := normal.norm(); size > 0 {
		normal = xyz{normal.x / size, normal.y / size, normal.z / size}
		// Angles along the segment, seen from a.
		ahead := normal.cross(av)
		whole := math.Atan2(bv.minus(av).dot(ahead), bv.dot(av))
		along := math.Atan2(pv.minus(av).dot(ahead), pv.dot(av))
		if along >= 0 && along <= whole {
			side := math.Abs(pv.minus(av).dot(normal))
			return quantity.Length(meanRadius * math.Asin(math.Min(1, side))), along / whole
		}
	}
	toA, toB := pv.angle(av), pv.angle(bv)
	if toB < toA {
		return quantity.Length(meanRadius * toB), 1
	}
	return quantity.Length(meanRadius * toA), 0
}
