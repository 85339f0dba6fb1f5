package surface

import (
	"math"
	"math/bits"
)

// eval returns the least cost at which a cell is reached from the ring of its
// eight neighbours, the anchor of the way, and from which neighbour it comes.
func (k *kernel) eval(y int, g *metre) (t float32, to anchor, from int) {
	best, at := k.nearest(y, g)
	if best == inf {
		return inf, to, y
	}
	from = y + around[at&7]
	p, d := k.lookup((k.n[y&(room-1)].z - k.n[from&(room-1)].z) * g.inverse[at&7])
	t = min(best, k.edge(y, at, (at-1)&7, g, p, d), k.edge(y, at, (at+1)&7, g, p, d))
	to = k.n[from&(room-1)].a.moved(at)
	if v, hidden := k.straight(y, to, g); !hidden {
		t = min(t, v)
	} else if t == best {
		to = anchor{int16(rowStep[at]), int16(colStep[at])}
	}
	return t, to, from
}

// nearest returns the neighbour from which a cell is reached at the least cost,
// and that cost; +Inf where none has been reached.
func (k *kernel) nearest(y int, g *metre) (best float32, at int) {
	me := &k.n[y&(room-1)]
	mf, mz := me.f, me.z
	// Costs as whole numbers in the same order, with the number of the neighbour
	// behind: the least is then found without branches.
	from := func(i int) uint64 {
		n := &k.n[(y+around[i])&(room-1)]
		p, _ := k.lookup((mz - n.z) * g.inverse[i])
		return uint64(math.Float32bits(n.t+(mf+n.f)*g.half[i]*p))<<3 | uint64(i)
	}
	axis := min(from(0), from(2), from(4), from(6))
	first := min(axis, from(1), from(3), from(5), from(7))
	if first&1 != 0 && k.pinched(y, int(first&7)) {
		first = axis
		for i := 1; i < 8; i += 2 {
			if !k.pinched(y, i) {
				first = min(first, from(i))
			}
		}
	}
	return math.Float32frombits(uint32(first >> 3)), int(first & 7)
}

// anchor is where the way to a cell last turned about a corner, or its start:
// rows and columns from the cell.
type anchor struct{ rows, cols int16 }

// moved returns the anchor of a neighbour as seen from the cell.
func (a anchor) moved(i int) anchor {
	const most = 1<<15 - 2
	r, c := int(a.rows)+rowStep[i], int(a.cols)+colStep[i]
	return anchor{int16(max(-most, min(most, r))), int16(max(-most, min(most, c)))}
}

// toward returns the axis and the diagonal neighbour between which the straight
// line to a place so many rows and columns away leaves the ring.
func toward(r, c int) (a, b int) {
	switch {
	case r <= 0 && c >= 0:
		b = 1
	case r >= 0 && c >= 0:
		b = 3
	case r >= 0:
		b = 5
	default:
		b = 7
	}
	if max(r, -r) >= max(c, -c) {
		if r > 0 {
			return 4, b
		}
		return 0, b
	}
	if c < 0 {
		return 6, b
	}
	return 2, b
}

// straight returns the cost of coming straight from the anchor: on even ground
// the front about the anchor has the shape of the indicatrix, and so the cost
// between two neighbours is not taken as even but as rounded like it. hidden
// reports that the anchor is out of view; the cost is +Inf then, and where the
// neighbours on the line have not been reached yet.
func (k *kernel) straight(y int, s anchor, g *metre) (cost float32, hidden bool) {
	r, c := int(s.rows), int(s.cols)
	ar, ac := max(r, -r), max(c, -c)
	if ar|ac == 0 { // costs too high to tell a start from its neighbours
		return inf, true
	}
	a, b := toward(r, c)
	al, be := float32(ar), float32(ac)
	if ar < ac {
		al, be = be, al
	}
	na, nb := &k.n[(y+around[a])&(room-1)], &k.n[(y+around[b])&(room-1)]
	if be == 0 {
		nb = na
	} else if be == al {
		na = nb
	}
	if na.t == inf || nb.t == inf {
		return inf, na.f == inf || nb.f == inf
	}
	onA, onB := be == al || na.a.moved(a) == s, be == 0 || nb.a.moved(b) == s
	if !onA && !onB {
		return inf, true
	}
	me := &k.n[y&(room-1)]
	sa, sb := g.square[a], g.square[b]-g.square[a]
	ra, rb := me.z-k.n[(y+around[a])&(room-1)].z, k.n[(y+around[a])&(room-1)].z-k.n[(y+around[b])&(room-1)].z
	if steep(rb, sb) {
		return inf, false
	}
	u := be / al
	norm := func(al, be float32) float32 {
		l := float32(math.Sqrt(float64(al*al*sa + be*be*sb)))
		if l == 0 {
			return 0
		}
		p, _ := k.lookup((al*ra + be*rb) / l)
		return l * p
	}
	f := 0.5 * (me.f + na.f + u*(nb.f-na.f))
	atA, atB := norm(al-1, be), norm(al-1, be-1)
	if onA != onB && na != nb {
		// On the border of its view an anchor's neighbour may hang on another one
		// and still cost what this one makes it.
		off := nb.t - na.t - f*(atB-atA)
		if slip := 0.02 * f * g.length[a] * k.least; off > slip || off < -slip {
			return inf, true
		}
	}
	whole := norm(al, be)
	round := (1-1/al)*whole - (1-u)*atA - u*atB
	// Beside a cliff the ground about the anchor is nothing like that of the edge,
	// and the rounding too strong: no cell costs less than both it hangs on and a
	// part of the step, or costs would sink round about without end.
	step := whole / al
	return max(na.t+u*(nb.t-na.t)+f*(step+min(0, round)), min(na.t, nb.t)+f*step/50), false
}

// steep reports whether the edge between two neighbours is a cliff, by its rise
// and the square of its length: nobody walks in from the middle of one, and the
// cost along it is nothing like even. Its ends are still there.
func steep(rise, square float32) bool { return rise*rise > square }

// pinched reports whether a diagonal step would slip between two closed cells.
func (k *kernel) pinched(y, i int) bool {
	return k.n[(y+around[i-1])&(room-1)].f == inf && k.n[(y+around[(i+1)&7])&(room-1)].f == inf
}

// edge returns the least cost over the points between two neighbours, when it
// lies between them; i is the one from which the cost is least, p and d its cost
// of a metre and the change of it with slope. u runs from the axis neighbour a
// to the diagonal one b.
func (k *kernel) edge(y, i, j int, g *metre, p, d float32) float32 {
	if k.n[(y+around[j&7])&(room-1)].t == inf {
		return inf
	}
	a, b := i&7, j&7
	if i&1 != 0 {
		a, b = b, a
	}
	me, na, nb := &k.n[y&(room-1)], &k.n[(y+around[a])&(room-1)], &k.n[(y+around[b])&(room-1)]
	la, lb := g.length[a], g.length[b]
	across := g.square[b] - g.square[a]
	ra, rise := me.z-na.z, na.z-nb.z // rise: change of the rise from a to b
	if steep(rise, across) {
		return inf
	}
	fa, ft := 0.5*(me.f+na.f), 0.5*(nb.f-na.f)
	dt := nb.t - na.t
	// g0 and g1: change of the cost with u at a and at b.
	var g0, g1 float32
	if i == a {
		g0 = dt + ft*la*p + fa*rise*d
		if g0 >= 0 {
			return inf
		}
		s := (ra + rise) * g.inverse[b]
		p, d = k.lookup(s)
		g1 = dt + ft*lb*p + (fa+ft)*(across*g.inverse[b]*(p-s*d)+rise*d)
		if g1 <= 0 {
			return inf
		}
	} else {
		s := (ra + rise) * g.inverse[b]
		g1 = dt + ft*lb*p + (fa+ft)*(across*g.inverse[b]*(p-s*d)+rise*d)
		if g1 <= 0 {
			return inf
		}
		p, d = k.lookup(ra * g.inverse[a])
		g0 = dt + ft*la*p + fa*rise*d
		if g0 >= 0 {
			return inf
		}
	}
	var bow float32
	if k.refine {
		bow = k.bow(y, a, b, g1-g0)
		g0 -= bow / 2
		g1 += bow / 2
		if g0 >= 0 || g1 <= 0 {
			return inf
		}
	}
	u := g0 / (g0 - g1)
	lu := float32(math.Sqrt(float64(g.square[a] + u*u*across)))
	s := (ra + u*rise) / lu
	p, d = k.lookup(s)
	f := fa + u*ft
	v := na.t + u*dt + f*lu*p - 0.5*u*(1-u)*bow
	slope := dt + ft*lu*p + f*(u*across/lu*(p-s*d)+rise*d) - 0.5*(1-2*u)*bow
	lo, hi := float32(0), float32(1)
	if slope > 0 {
		hi, g1 = u, slope
	} else {
		lo, g0 = u, slope
	}
	u = lo + (hi-lo)*g0/(g0-g1)
	lu = float32(math.Sqrt(float64(g.square[a] + u*u*across)))
	p, _ = k.lookup((ra + u*rise) / lu)
	step := (fa + u*ft) * lu * p
	return max(min(v, na.t+u*dt+step-0.5*u*(1-u)*bow), min(na.t, nb.t)+step/50)
}

// bow returns how much the cost bends along an edge: the second difference of
// the surface of the pass before over the edge and the one beyond its axis end,
// within what a front about a near point has.
func (k *kernel) bow(y, a, b int, most float32) float32 {
	at := func(i int) float32 { return k.old[(y+around[i&7])&(room-1)] }
	v := at(2*a-b) - 2*at(a) + at(b)
	if !(v < inf) || v != v || v == -inf {
		return 0
	}
	return max(-most/2, min(v, most/2))
}

// helps reports whether news of neighbours may bring a cell nearer. A way
// through a point between a neighbour x and the one beside it, j, gains on what
// j alone has given only if the cell is later than x by more than the change
// of the cost of a move along x at the direction of j: costs are convex.
func (k *kernel) helps(y int, news uint8, g *metre) bool {
	me := &k.n[y&(room-1)]
	for ; news != 0; news &= news - 1 {
		i := bits.TrailingZeros8(news)
		x := &k.n[(y+around[i&7])&(room-1)]
		late := me.t - x.t
		rise := me.z - x.z
		for j := i - 1; j <= i+1; j += 2 {
			n := &k.n[(y+around[j&7])&(room-1)]
			s := (me.z - n.z) * g.inverse[j&7]
			p, d := k.lookup(s)
			// along: length of x along j.
			along := g.square[i&7] * g.inverse[j&7]
			if i&1 != 0 {
				along = g.length[j&7]
			}
			f := 0.5 * (me.f + min(x.f, n.f))
			if late > 0.9*f*((p-s*d)*along+d*rise)-0.5*max(x.f-n.f, n.f-x.f)*p*g.length[j&7] {
				return true
			}
		}
	}
	return false
}
