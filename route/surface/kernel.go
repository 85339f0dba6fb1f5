package surface

import (
	"math"
	"math/bits"
)

// Tiles are side x side cells; a kernel holds one with a rim of one cell.
const (
	side   = 32
	stride = side + 2
	room   = 2048 // a power of two, so that an index needs no check
)

// node is what the solver knows of a cell while its tile is at work.
type node struct {
	t float32 // cost from the start; +Inf: not reached
	a anchor
	z float32 // height, of the sign that makes rises count in the direction asked for [m]
	f float32 // factor on cost; +Inf: closed
}

// wall stands in for what lies outside the grid.
var wall = node{t: inf, f: inf}

var inf = float32(math.Inf(1))

// The eight neighbours, clockwise from the north; the odd ones are diagonal.
var (
	around  = [8]int{-stride, -stride + 1, 1, stride + 1, stride, stride - 1, -1, -stride - 1}
	rowStep = [8]int{-1, -1, 0, 1, 1, 1, 0, -1}
	colStep = [8]int{0, 1, 1, 1, 0, -1, -1, -1}
)

// metre holds the lengths between a cell of a row and its neighbours.
type metre struct {
	length, inverse, square [8]float32
	half                    [8]float32 // of the lengths
	least                   float32    // of the lengths
}

// kernel solves one tile by sweeps over those of its cells that may have to
// change. What it hands out does not depend on who works at other tiles
// meanwhile: the rim is that of the beginning of the round.
type kernel struct {
	*block
	rows   []metre // of the rows of the tile
	tables [][knots]knot
	table  *[knots]knot        // of the cell at work
	later  *[knots / 2]float32 // see Profile.later; nil: never
	least  float32             // cost of the cheapest metre
	most   float32             // factor up to which the grain grows
	bound  float32             // costs above it are told in a later round
	refine bool                // costs between cells are bent as those of old are
	out    border
}

// border says which cells of the neighbouring tiles have to be worked out.
type border struct {
	north, south, west, east uint32
	corner                   [4]bool // NW, NE, SE, SW
	floor                    float32 // least cost of a cell that told them
}

// solve takes the tile up to the bound; the sweep that goes with the front
// comes first.
func (k *kernel) solve() {
	k.out = border{floor: inf}
	for row := range k.high {
		for l := k.late[row]; l != 0; l &= l - 1 {
			k.announce(row, bits.TrailingZeros32(l))
		}
	}
	down, right := k.heading()
	for turn := 0; k.any(); turn++ {
		k.sweep(down != (turn&2 != 0), right != (turn&1 != 0))
	}
}

func (k *kernel) any() bool {
	var m uint32
	for _, d := range k.dirty {
		m |= d
	}
	return m != 0
}

// heading guesses from the rim where the front comes from.
func (k *kernel) heading() (down, right bool) {
	n, s, w, e := inf, inf, inf, inf
	for i := 1; i <= k.wide; i += 4 {
		n = min(n, k.n[i].t)
		s = min(s, k.n[(k.high+1)*stride+i].t)
	}
	for i := 1; i <= k.high; i += 4 {
		w = min(w, k.n[i*stride].t)
		e = min(e, k.n[i*stride+k.wide+1].t)
	}
	return n <= s, w <= e
}

// sweep works out the dirty cells row by row; those that become so ahead of it
// are taken along.
func (k *kernel) sweep(down, right bool) {
	for i := range k.high {
		row := i
		if !down {
			row = k.high - 1 - i
		}
		for ahead := ^uint32(0); ; {
			m := k.dirty[row] & ahead
			if m == 0 {
				break
			}
			var col int
			if right {
				col = bits.TrailingZeros32(m)
				ahead = ^uint32(0) << col << 1
			} else {
				col = 31 - bits.LeadingZeros32(m)
				ahead = 1<<col - 1
			}
			k.visit(row, col)
		}
	}
}

// visit works a cell out anew and tells its neighbours when it got nearer.
func (k *kernel) visit(row, col int) {
	k.dirty[row] &^= 1 << col
	y := (row+1)*stride + col + 1
	n := &k.n[y&(room-1)]
	news := k.news[y&(room-1)]
	k.news[y&(room-1)] = 0
	if len(k.tables) > 1 {
		k.table = &k.tables[k.tilt[y&(room-1)]]
	}
	if n.t < inf && news != 0 && !k.helps(y, news, &k.rows[row]) {
		return
	}
	t, a, from := k.eval(y, &k.rows[row])
	tell := k.grain(n, &k.rows[row])
	if t < n.t-tell || n.t == inf && t < inf {
		n.t, n.a = t, a
		k.owner[y&(room-1)] = k.owner[from&(room-1)]
		k.announce(row, col)
	} else if t <= n.t+tell {
		n.a = a
	}
}

// grain returns the gain below which a cell does not tell of it: a small part of
// what the cell itself costs, for gains add up from cell to cell.
func (k *kernel) grain(n *node, g *metre) float32 {
	const part = 1e-4
	return part * g.least * k.least * min(n.f, k.most)
}

// announce tells a cell's neighbours of its cost, or puts that off to a later
// round.
func (k *kernel) announce(row, col int) {
	y := (row+1)*stride + col + 1
	me := &k.n[y&(room-1)]
	if me.t > k.bound {
		k.late[row] |= 1 << col
		return
	}
	k.late[row] &^= 1 << col
	inner := row > 0 && row < k.high-1 && col > 0 && col < k.wide-1
	for i, o := range around {
		n := &k.n[(y+o)&(room-1)]
		if n.f == inf || me.t >= n.t && (k.later == nil || !k.matters(me, n, k.rows[row].inverse[i])) {
			continue
		}
		k.news[(y+o)&(room-1)] |= 1 << (i ^ 4)
		if r, c := row+rowStep[i], col+colStep[i]; inner || uint(r) < uint(k.high) && uint(c) < uint(k.wide) {
			k.dirty[r] |= 1 << c
		} else {
			k.out.mark(r, c, k.high, k.wide)
			k.out.floor = min(k.out.floor, me.t)
		}
	}
}

// matters reports whether a cell that is not nearer than a neighbour may still
// serve it, as happens across steep ground.
func (k *kernel) matters(me, n *node, inverse float32) bool {
	s := (n.z - me.z) * inverse
	if s < 0 {
		s = -s
	}
	return (me.t-n.t)*inverse < n.f*k.later[min(int32(s*fine), knots/2-1)]
}

// mark notes a cell of a neighbouring tile.
func (b *border) mark(row, col, high, wide int) {
	switch {
	case row < 0 && col >= 0 && col < wide:
		b.north |= 1 << col
	case row >= high && col >= 0 && col < wide:
		b.south |= 1 << col
	case col < 0 && row >= 0 && row < high:
		b.west |= 1 << row
	case col >= wide && row >= 0 && row < high:
		b.east |= 1 << row
	case row < 0 && col < 0:
		b.corner[0] = true
	case row < 0:
		b.corner[1] = true
	case col >= wide:
		b.corner[2] = true
	default:
		b.corner[3] = true
	}
}

// lookup returns the cost of a metre at a slope and its change with slope.
func (k *kernel) lookup(s float32) (p, d float32) {
	i := int(s*fine + reach*fine)
	kn := &k.table[max(0, min(i, knots-1))]
	return kn.c + kn.d*s, kn.d
}
