package project

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// widest is how far from its central meridian a transverse Mercator is used
// [rad]: 45 degrees. The series errs by less than a micrometre there, and no
// map goes as far.
const widest = math.Pi / 4

// transverse is the transverse Mercator projection by Krueger's series to the
// sixth order in the third flattening n: Karney (2011) eqs. (35) and (36).
type transverse struct {
	Params
	radius      float64 // rectifying radius times the scale [m]
	north       float64 // northing of the equator [m]
	alpha, beta [6]float64
}

// TransverseMercator returns the projection with Lat0, Lon0, Scale, East and
// North, of which UTM is one for each zone.
func TransverseMercator(p Params) (Projection, error) {
	p, err := p.whole()
	if err != nil {
		return nil, err
	}
	t := &transverse{Params: p}
	n := p.Ellipsoid.F / (2 - p.Ellipsoid.F)
	n2 := n * n
	t.radius = p.Scale * p.Ellipsoid.A / (1 + n) * (1 + n2*(1.0/4+n2*(1.0/64+n2/256)))
	t.alpha = [6]float64{
		horner(n, 0, 1.0/2, -2.0/3, 5.0/16, 41.0/180, -127.0/288, 7891.0/37800),
		horner(n, 0, 0, 13.0/48, -3.0/5, 557.0/1440, 281.0/630, -1983433.0/1935360),
		horner(n, 0, 0, 0, 61.0/240, -103.0/140, 15061.0/26880, 167603.0/181440),
		horner(n, 0, 0, 0, 0, 49561.0/161280, -179.0/168, 6601661.0/7257600),
		horner(n, 0, 0, 0, 0, 0, 34729.0/80640, -3418889.0/1995840),
		horner(n, 0, 0, 0, 0, 0, 0, 212378941.0/319334400),
	}
	t.beta = [6]float64{
		horner(n, 0, 1.0/2, -2.0/3, 37.0/96, -1.0/360, -81.0/512, 96199.0/604800),
		horner(n, 0, 0, 1.0/48, 1.0/15, -437.0/1440, 46.0/105, -1118711.0/3870720),
		horner(n, 0, 0, 0, 17.0/480, -37.0/840, -209.0/4480, 5569.0/90720),
		horner(n, 0, 0, 0, 0, 4397.0/161280, -11.0/504, -830251.0/7257600),
		horner(n, 0, 0, 0, 0, 0, 4583.0/161280, -108847.0/3991680),
		horner(n, 0, 0, 0, 0, 0, 0, 20648693.0/638668800),
	}
	_, y := t.series(math.Tan(p.Lat0*degree), 0)
	t.north = p.North - y
	return t, nil
}

// horner returns c[0] + c[1] n + c[2] n^2 and so on.
func horner(n float64, c ...float64) float64 {
	sum := 0.0
	for i := len(c) - 1; i >= 0; i-- {
		sum = sum*n + c[i]
	}
	return sum
}

// series returns easting and northing [m] from the equator and the central
// meridian, of the tangent of a latitude and the longitude [rad].
func (t *transverse) series(tau, lambda float64) (x, y float64) {
	taup := t.Ellipsoid.conformal(tau)
	sin, cos := math.Sincos(lambda)
	xi, eta := math.Atan2(taup, cos), math.Asinh(sin/math.Hypot(taup, cos)) // eq. (10)
	dXi, dEta := waves(&t.alpha, xi, eta)
	return t.radius * (eta + dEta), t.radius * (xi + dXi)
}

// waves returns the sums of c[j-1] sin(2j xi) cosh(2j eta) and of
// c[j-1] cos(2j xi) sinh(2j eta), the multiples by the theorems of addition.
func waves(c *[6]float64, xi, eta float64) (dXi, dEta float64) {
	sin1, cos1 := math.Sincos(2 * xi)
	grow := math.Exp(2 * eta)
	sinh1, cosh1 := (grow-1/grow)/2, (grow+1/grow)/2
	sin, cos, sinh, cosh := sin1, cos1, sinh1, cosh1
	for _, cj := range c {
		dXi += cj * sin * cosh
		dEta += cj * cos * sinh
		sin, cos = sin*cos1+cos*sin1, cos*cos1-sin*sin1
		sinh, cosh = sinh*cosh1+cosh*sinh1, cosh*cosh1+sinh*sinh1
	}
	return dXi, dEta
}

// Forward returns easting and northing.
func (t *transverse) Forward(p geo.Point) (x, y float64, ok bool) {
	lambda := angle((p.Lon - t.Lon0) * degree)
	if !p.Valid() || math.IsNaN(p.Lat) || math.Abs(lambda) > widest {
		return 0, 0, false
	}
	x, y = t.series(math.Tan(p.Lat*degree), lambda)
	return x + t.East, y + t.north, true
}

// Inverse returns the place.
func (t *transverse) Inverse(x, y float64) (geo.Point, bool) {
	if !finite(x, y) {
		return geo.Point{}, false
	}
	eta, xi := (x-t.East)/t.radius, (y-t.north)/t.radius
	if math.Abs(eta) > 1 || math.Abs(xi) > math.Pi/2+1e-9 {
		return geo.Point{}, false
	}
	dXi, dEta := waves(&t.beta, xi, eta)
	xi, eta = xi-dXi, eta-dEta
	sinh, cos := math.Sinh(eta), math.Cos(xi)
	phi := t.Ellipsoid.latitudeOf(math.Sin(xi) / math.Hypot(sinh, cos))
	lambda := math.Atan2(sinh, cos)
	if math.Abs(lambda) > widest+1e-9 && math.Abs(phi) < math.Pi/2 {
		return geo.Point{}, false
	}
	return place(phi, lambda+t.Lon0*degree)
}
