package geo

import "math"

// inverse solves for the shortest geodesic from p to q: its length [m] and its
// azimuths at p and at q [deg], in [0, 360).
//
// The way is that of Karney 2013, section 4: bring the points into one order by
// symmetry, then find the azimuth alpha1 at which a geodesic from the first,
// where it meets the second's parallel, has gone the wanted longitude. That
// longitude grows with alpha1, so Newton's steps are kept between bounds that
// close in. The paper's own starting point for nearly antipodal places is left
// out: bisection serves there where Newton fails, and no walk is that long.
func inverse(p, q Point) (dist, azP, azQ float64) {
	lon := math.Remainder(q.Lon-p.Lon, 360)
	if lon == 0 && p.Lat == q.Lat {
		return 0, 0, 0
	}
	// Bring the points to beta1 <= 0, beta1 <= beta2 <= -beta1, 0 <= lon <= 180,
	// eq. (44), noting what was mirrored.
	swapped := math.Abs(p.Lat) < math.Abs(q.Lat)
	lat1, lat2 := p.Lat, q.Lat
	if swapped {
		lat1, lat2 = lat2, lat1
	}
	north := math.Copysign(1, -lat1)
	var g pair
	g.sb1, g.cb1 = reduced(lat1 * north)
	g.sb2, g.cb2 = reduced(lat2 * north)
	if math.Abs(lat1) == math.Abs(lat2) { // by symmetry, free of rounding
		g.sb2, g.cb2 = math.Copysign(g.sb1, lat2*north), g.cb1
	}
	g.sl, g.cl = sincosDeg(math.Abs(lon))
	g.lambda = math.Abs(lon) * degree

	dist = g.solve(lon == 0 || math.Abs(lon) == 180 || math.Abs(lat1) == 90)

	a1, a2 := vector{g.sa1, g.ca1}, vector{g.sa2, g.ca2}
	if swapped { // the same line walked the other way: north and south change
		a1, a2 = a2, a1
		north = -north
	}
	east := math.Copysign(1, lon)
	return dist, a1.degrees(east, north), a2.degrees(east, north)
}

// vector is a direction by the sine and cosine of its azimuth.
type vector struct{ sin, cos float64 }

// before reports whether v points less far round from north than w, both on the
// same side.
func (v vector) before(w vector) bool { return w.sin*v.cos > w.cos*v.sin }

// degrees returns the azimuth [deg] in [0, 360) after mirroring it.
func (v vector) degrees(east, north float64) float64 {
	az := math.Atan2(v.sin*east, v.cos*north) / degree
	if az < 0 {
		az += 360
	}
	if az >= 360 { // a hair west of north
		az = 0
	}
	return az
}

// pair is an inverse problem brought into order, and its solution.
type pair struct {
	sb1, cb1, sb2, cb2 float64 // reduced latitudes
	sl, cl, lambda     float64 // difference of longitude
	sa1, ca1, sa2, ca2 float64 // azimuths
}

// solve finds the azimuths and returns the length [m].
func (g *pair) solve(meridian bool) float64 {
	switch {
	case meridian: // perhaps over the near pole, or from it
		g.sa1, g.ca1, g.sa2, g.ca2 = g.sl, g.cl, 0, 1
		return g.arc().length()
	case g.sb1 == 0 && g.lambda <= (1-Flattening)*math.Pi: // along the equator
		g.sa1, g.ca1, g.sa2, g.ca2 = 1, 0, 1, 0
		return SemiMajor * g.lambda
	}
	if d, ok := g.start(); ok {
		return d
	}
	return g.newton().length()
}

// shortArc is the arc below which the sphere that fits the middle latitude has
// the ellipsoid's azimuths and lengths to the rounding of a float [rad]: the
// error grows as the square of the arc times the flattening, here under 1e-16.
const shortArc = 1e-7

// start solves the triangle on the sphere, eq. (48) to (51), as a first guess at
// alpha1, and gives the whole answer when the points are within half a metre.
func (g *pair) start() (dist float64, done bool) {
	mean := (g.cb1 + g.cb2) / 2
	w := math.Sqrt(1 - eccentricity2*mean*mean)
	so, co := g.sl, g.cl
	near := g.sb1 != 0 && g.cb1*g.cb2+g.sb1*g.sb2 > 0 && g.sb2*g.cb1-g.cb2*g.sb1 < 0.5 && g.cb2*g.lambda < 0.5
	if near {
		so, co = math.Sincos(g.lambda / w)
	}
	// sin(beta2 -+ beta1) in place of differences that cancel.
	minus, plus := g.sb2*g.cb1-g.cb2*g.sb1, g.sb2*g.cb1+g.cb2*g.sb1
	y := g.cb2 * so
	x := plus - g.cb2*g.sb1*(1+co)
	if co >= 0 { // the same, free of cancellation
		x = minus + g.cb2*g.sb1*so*so/(1+co)
	}
	ss := math.Hypot(y, x)
	if ss == 0 || g.sb1 == 0 { // antipodal, or opposite on the equator: over the south
		g.sa1, g.ca1 = math.Sqrt2/2, -math.Sqrt2/2
		return 0, false
	}
	g.sa1, g.ca1 = y/ss, x/ss
	if !near || ss > shortArc {
		return 0, false
	}
	g.sa2, g.ca2 = unit(g.cb1*so, minus-g.cb1*g.sb2*so*so/(1+co))
	return SemiMajor * w * math.Asin(ss), true
}

// arc is a geodesic on the auxiliary sphere, between its two ends.
type arc struct {
	sa0, eps           float64
	ss1, cs1, ss2, cs2 float64 // sigma1 and sigma2
	sigma              float64 // sigma2 - sigma1 [rad]
	a1                 float64
	c1                 coefficients
}

// arc returns the geodesic that leaves the first point at alpha1 and reaches
// the second's parallel at alpha2.
func (g *pair) arc() arc {
	var r arc
	r.sa0 = g.sa1 * g.cb1
	r.ss1, r.cs1 = unit(g.sb1, g.ca1*g.cb1)
	r.ss2, r.cs2 = unit(g.sb2, g.ca2*g.cb2)
	r.sigma = math.Atan2(math.Max(0, r.cs1*r.ss2-r.ss1*r.cs2), r.cs1*r.cs2+r.ss1*r.ss2)
	r.eps = expansion(math.Hypot(g.ca1, g.sa1*g.sb1))
	r.a1, r.c1 = scale1(r.eps), sines1(r.eps)
	return r
}

// length returns b (I1(sigma2) - I1(sigma1)) [m], eqs. (7) and (15).
func (r arc) length() float64 {
	return semiMinor * r.a1 * (r.sigma + sines(&r.c1, r.ss2, r.cs2) - sines(&r.c1, r.ss1, r.cs1))
}

// trial follows alpha1 to the second parallel and returns the arc, by how much
// its longitude misses [rad], and how fast the miss grows with alpha1.
func (g *pair) trial() (r arc, miss, slope float64) {
	if g.sb1 == 0 && g.ca1 == 0 { // along the equator: leave it by a hair
		g.ca1 = -almostZero
	}
	// alpha2 by Clairaut, eq. (5); its cosine by eq. (45), free of cancellation.
	g.sa2 = g.sa1 * g.cb1 / g.cb2
	diff := (g.sb1 - g.sb2) * (g.sb1 + g.sb2)
	if g.cb1 < -g.sb1 {
		diff = (g.cb2 - g.cb1) * (g.cb1 + g.cb2)
	}
	if g.cb1 == g.cb2 && math.Abs(g.sb2) == -g.sb1 { // the same parallel, or its mirror
		g.sa2, g.ca2 = g.sa1, math.Abs(g.ca1)
	} else {
		g.ca2 = math.Sqrt(math.Max(0, g.ca1*g.ca1*g.cb1*g.cb1+diff)) / g.cb2
	}
	r = g.arc()
	so1, co1 := unit(r.sa0*r.ss1, r.cs1)
	so2, co2 := unit(r.sa0*r.ss2, r.cs2)
	so, co := math.Max(0, co1*so2-so1*co2), co1*co2+so1*so2
	c3 := sines3(r.eps)
	bend := Flattening * r.sa0 * scale3(r.eps) * (r.sigma + sines(&c3, r.ss2, r.cs2) - sines(&c3, r.ss1, r.cs1))
	// omega - lambda as one angle, so that nothing cancels.
	miss = math.Atan2(so*g.cl-co*g.sl, co*g.cl+so*g.sl) - bend

	if g.ca2 == 0 {
		return r, miss, -2 * math.Sqrt(1-eccentricity2*g.cb1*g.cb1) / g.sb1 // eq. (46) in the limit
	}
	return r, miss, (1 - Flattening) * r.reducedLength() / (g.ca2 * g.cb2) // eq. (46)
}

// reducedLength returns m12 / b [1], eqs. (38) and (40).
func (r arc) reducedLength() float64 {
	a2, c2 := scale2(r.eps), sines2(r.eps)
	var c coefficients
	for l := range c {
		c[l] = r.a1*r.c1[l] - a2*c2[l]
	}
	j := (r.a1-a2)*r.sigma + sines(&c, r.ss2, r.cs2) - sines(&c, r.ss1, r.cs1)
	k2 := 4 * r.eps / ((1 - r.eps) * (1 - r.eps)) // eq. (16) turned round
	return math.Sqrt(1+k2*r.ss2*r.ss2)*r.cs1*r.ss2 - math.Sqrt(1+k2*r.ss1*r.ss1)*r.ss1*r.cs2 - r.cs1*r.cs2*j
}

// newton improves alpha1 until the longitude is met. The root lies between the
// bounds, at first north and south; a step that leaves them, or one too many,
// is replaced by halving.
func (g *pair) newton() arc {
	const quick, most, met = 16, 120, 2e-16
	low, high := vector{almostZero, 1}, vector{almostZero, -1}
	last := false
	for i := 0; ; i++ {
		r, miss, slope := g.trial()
		if last || math.Abs(miss) <= met || i >= most {
			return r
		}
		if miss > 0 {
			high = vector{g.sa1, g.ca1}
		} else {
			low = vector{g.sa1, g.ca1}
		}
		before := vector{g.sa1, g.ca1}
		sd, cd := math.Sincos(-miss / slope)
		next := vector{g.sa1*cd + g.ca1*sd, g.ca1*cd - g.sa1*sd}
		if i < quick && slope > 0 && low.before(next) && next.before(high) {
			last = math.Abs(miss) <= 16*met // one more step gains what rounding lets one
		} else {
			next = vector{(low.sin + high.sin) / 2, (low.cos + high.cos) / 2}
			last = math.Hypot(next.sin-before.sin, next.cos-before.cos) < 1e-16
		}
		g.sa1, g.ca1 = unit(next.sin, next.cos)
	}
}
