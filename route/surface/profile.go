package surface

import (
	"fmt"
	"math"
)

// Profile is the cost of a metre of way against its slope, made fit for the
// solver: where another way to the same place costs less than the straight one,
// its cost stands in its place.
//
// On a plane the costs of all directions make a figure, the indicatrix of
// speed; mixing directions reaches all of its convex hull, and so a straight
// piece costs the gauge of the hull. For most functions of slope that comes to
// one rule: up to the critical slope, at which a metre of height costs least,
// straight on; beyond it a zig-zag at the critical slope (so Llobera and Sluckin
// 2007). One table then serves planes of any tilt. Functions that flatten out on
// the way (Campbell's, LCDA's) make it pay to climb steeply first and traverse
// then, and how much depends on the tilt: they get a table for each.
type Profile struct {
	Name     string
	Unit     string  // of the cost of a metre, such as "s"
	Up, Down float64 // critical slopes [1]; +Inf and -Inf where a zig-zag never pays
	Least    float64 // least cost of a metre over all slopes
	tables   [][knots]knot
}

// knot is a piece of the table: the cost that it would have on the level, and
// the change per slope.
type knot struct{ c, d float32 }

// The tables run over slopes of -reach to reach in steps of 1/fine; beyond, the
// last pieces go on straight. With several tables, one serves tilts of a step
// of 1/tiltFine, the last all beyond.
const (
	reach    = 2.0
	fine     = 500
	knots    = 4 * fine // 2 reach fine
	tiltFine = 100
	tilts    = 100
)

// NewProfile makes the profile of a cost per metre of map, of signed slope [1]
// (uphill positive); a study that gives speed or energy along the ground has to
// be multiplied by the length of that, sqrt(1 + slope^2). The cost must be above zero and finite for every
// slope of -2 to 2.
func NewProfile(name, unit string, cost func(slope float64) float64) (*Profile, error) {
	p := &Profile{Name: name, Unit: unit, Up: math.Inf(1), Down: math.Inf(-1)}
	raw := make([]float64, knots+1)
	for i := range raw {
		s := slopeAt(i)
		raw[i] = cost(s)
		if !(raw[i] > 0) || math.IsInf(raw[i], 1) {
			return nil, fmt.Errorf("surface: the cost %s is %g %s a metre at a slope of %.3f: allowed is a finite number above 0", name, raw[i], unit, s)
		}
	}
	one := append([]float64(nil), raw...)
	p.Up = zigzag(one, +1)
	p.Down = -zigzag(one, -1)
	if convex(one) && atMost(one, raw) {
		p.tables = [][knots]knot{tableOf(one)}
	} else {
		p.byTilt(raw)
	}
	p.Least = math.Inf(1)
	for i, k := range p.tables[0] {
		p.Least = math.Min(p.Least, k.at(slopeAt(i)))
	}
	return p, nil
}

// at returns the cost of a metre at a slope of the piece.
func (k knot) at(slope float64) float64 { return float64(k.c) + float64(k.d)*slope }

func slopeAt(i int) float64 { return float64(i)/fine - reach }

// zigzag puts the zig-zag's cost in place of what lies past the first slope on
// a side at which a metre of height costs least, and returns how steep that is;
// +Inf where there is none.
func zigzag(v []float64, side int) float64 {
	mid := knots / 2
	at := mid + side
	perHeight := func(i int) float64 { return v[i] / math.Abs(slopeAt(i)) }
	for i := at; i >= 0 && i < len(v); i += side {
		if perHeight(i) > perHeight(at)*(1+1e-12) {
			break
		}
		at = i
	}
	if at == 0 || at == len(v)-1 {
		return math.Inf(1)
	}
	least := perHeight(at)
	for i := at + side; i >= 0 && i < len(v); i += side {
		v[i] = least * math.Abs(slopeAt(i))
	}
	return math.Abs(slopeAt(at))
}

// convex reports whether values on even steps are, but for rounding.
func convex(v []float64) bool {
	for i := 1; i+1 < len(v); i++ {
		if v[i-1]+v[i+1]-2*v[i] < -1e-7*v[i] {
			return false
		}
	}
	return true
}

// atMost reports whether a is nowhere above b on slopes that people walk.
func atMost(a, b []float64) bool {
	for i := range a {
		if math.Abs(slopeAt(i)) <= 1 && a[i] > b[i]*(1+1e-9) {
			return false
		}
	}
	return true
}

func tableOf(v []float64) (t [knots]knot) {
	for i := range t {
		d := (v[i+1] - v[i]) * fine
		t[i] = knot{float32(v[i] - d*slopeAt(i)), float32(d)}
	}
	return t
}

// byTilt makes a table for each tilt: within the slopes of the plane the gauge
// of the hull of its indicatrix, beyond them that of the plane which is just so
// steep.
func (p *Profile) byTilt(raw []float64) {
	at := func(s float64) float64 {
		k, x := piece(s)
		return raw[k] + (raw[k+1]-raw[k])*x*fine
	}
	// steepest: the cost straight up and straight down planes of all tilts.
	steepest := append([]float64(nil), raw...)
	for i := 0; i <= knots/2; i += 4 {
		h := newHull(math.Abs(slopeAt(knots/2+i)), at)
		for j := i; j < i+4 && j <= knots/2; j++ {
			steepest[knots/2+j] = min(raw[knots/2+j], h.gauge(0, 1))
			steepest[knots/2-j] = min(raw[knots/2-j], h.gauge(0, -1))
		}
	}
	p.Up, p.Down = math.Inf(1), math.Inf(-1)
	for t := range tilts + 1 {
		tilt := float64(t) / tiltFine
		v := append([]float64(nil), steepest...)
		if t > 0 {
			h := newHull(tilt, at)
			for i := range v {
				if s := slopeAt(i); math.Abs(s) <= tilt {
					cos := s / tilt
					v[i] = h.gauge(math.Sqrt(1-cos*cos), cos)
				}
			}
		}
		p.tables = append(p.tables, tableOf(v))
	}
}

// piece returns the number of the knot that a slope belongs to, and how far
// beyond the knot it lies.
func piece(slope float64) (int, float64) {
	k := int(math.Floor((slope + reach) * fine))
	k = max(0, min(k, knots-1))
	return k, slope - slopeAt(k)
}

// At returns the cost of a metre at a slope on ground that is tilted so much
// (rise over run along the steepest line).
func (p *Profile) At(slope, tilt float64) float64 {
	k, _ := piece(slope)
	return p.tables[p.bin(float32(tilt))][k].at(slope)
}

// bin returns the number of the table for a tilt.
func (p *Profile) bin(tilt float32) int {
	return min(int(tilt*tiltFine+0.5), len(p.tables)-1)
}

// mirrored returns the profile of the way back: up is down.
func (p *Profile) mirrored() *Profile {
	m := *p
	m.Up, m.Down = -p.Down, -p.Up
	m.tables = make([][knots]knot, len(p.tables))
	for t := range m.tables {
		for i := range m.tables[t] {
			k := p.tables[t][knots-1-i]
			m.tables[t][i] = knot{k.c, -k.d}
		}
	}
	return &m
}

// later returns, by steepness, by how much a cell may be later than a neighbour
// and still serve it, per metre and factor; nil where that never happens. With
// P the cost of a metre and P' its change with slope it is 2 s |P'| - P at most:
// only where the cost that steepness saves outweighs the cost of a metre.
func (p *Profile) later() *[knots / 2]float32 {
	out := new([knots / 2]float32)
	top := float32(0)
	for i := range out {
		s := float32(i) / fine
		for _, k := range []int{knots/2 + i, knots/2 - 1 - i} {
			for t := range p.tables {
				q := p.tables[t][k]
				top = max(top, 2*s*max(q.d, -q.d)-float32(q.at(slopeAt(k))))
			}
		}
		out[i] = top
	}
	if top == 0 {
		return nil
	}
	return out
}
