package surface

import (
	"math"
	"math/bits"
)

// block is a tile at work: its cells with a rim of one cell, by node. A tile
// keeps its block while the front is about it.
type block struct {
	n      [room]node
	owner  [room]uint16 // nearest start
	tilt   [room]uint8  // number of the table
	news   [room]uint8  // which neighbours have got nearer since the cell was worked out
	old    [room]float32
	dirty  [side]uint32 // to be worked out
	late   [side]uint32 // worked out, and not yet told to the neighbours
	high   int          // rows of the tile; the rim lies about them
	wide   int          // columns of the tile
	loaded bool
	idle   int // rounds without anything to do
}

// patience is how many rounds a block with nothing to do is kept.
const patience = 3

// extent returns the rows and columns of a tile; the last ones may be smaller.
func (v *solver) extent(tile int) (high, wide int) {
	return min(side, v.Ground.Rows-tile/v.cols*side), min(side, v.Ground.Cols-tile%v.cols*side)
}

// rimCells yields the cells about a tile by row and column in it.
func rimCells(high, wide int, yield func(row, col int)) {
	for col := -1; col <= wide; col++ {
		yield(-1, col)
		yield(high, col)
	}
	for row := range high {
		yield(row, -1)
		yield(row, wide)
	}
}

// place returns the cell at a row and column of a tile; ok is false outside.
func (v *solver) place(tile, row, col int) (r, c int, ok bool) {
	r, c = tile/v.cols*side+row, tile%v.cols*side+col
	if v.Ground.Wraps {
		if c < 0 {
			c += v.Ground.Cols
		} else if c >= v.Ground.Cols {
			c -= v.Ground.Cols
		}
	}
	return r, c, r >= 0 && r < v.Ground.Rows && c >= 0 && c < v.Ground.Cols
}

// outside returns which neighbours of a cell of a block lie on its rim.
func (b *block) outside(row, col int) uint8 {
	var m uint8
	if row == 0 {
		m |= 1<<0 | 1<<1 | 1<<7
	}
	if row == b.high-1 {
		m |= 1<<3 | 1<<4 | 1<<5
	}
	if col == 0 {
		m |= 1<<5 | 1<<6 | 1<<7
	}
	if col == b.wide-1 {
		m |= 1<<1 | 1<<2 | 1<<3
	}
	return m
}

// fill sets heights and factors of a row of nodes from a row of the grid.
func (v *solver) fill(n []node, r, c int) {
	j := r*v.Ground.Cols + c
	hs := v.Ground.Heights[j:][:len(n)]
	for i := range n {
		f := float32(1)
		if v.Ground.Factor != nil {
			f = v.Ground.Factor[j+i]
		}
		z := v.sign * hs[i]
		if z != z {
			z, f = 0, inf
		}
		n[i].z, n[i].f = z, f
	}
}

// load fills the block of a tile, but for what changes about it.
func (v *solver) load(i int) {
	b := v.tiles[i].block
	if b.loaded {
		return
	}
	b.loaded = true
	r0, c0 := i/v.cols*side, i%v.cols*side
	for row := range b.high {
		at, from := (row+1)*stride+1, (i*side+row)*side
		n := b.n[at:][:b.wide]
		v.fill(n, r0+row, c0)
		cs, as := v.cost[from:][:b.wide], v.anchors[from:][:b.wide]
		for i := range n {
			n[i].t, n[i].a = cs[i], as[i]
		}
		if v.owner != nil {
			copy(b.owner[at:][:side], v.owner[from:])
		}
		if v.old != nil {
			copy(b.old[at:][:b.wide], v.old[from:])
		}
	}
	rimCells(b.high, b.wide, func(row, col int) {
		at := (row+1)*stride + col + 1
		r, c, ok := v.place(i, row, col)
		if !ok {
			b.n[at], b.old[at] = wall, inf
			return
		}
		v.fill(b.n[at:][:1], r, c)
		if v.old != nil {
			b.old[at] = v.old[v.index(r, c)]
		}
	})
	if len(v.profile.tables) > 1 {
		v.tilts(b, r0)
	}
}

// copyRim brings the rim of a tile up to date. Nothing else may be at work at
// the tiles about it.
func (v *solver) copyRim(i int) {
	b := v.tiles[i].block
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			if dr == 0 && dc == 0 {
				continue
			}
			// The first cell of the piece of the rim on that side.
			row, col := max(0, dr*b.high), max(0, dc*b.wide)
			if dr < 0 {
				row = -1
			}
			if dc < 0 {
				col = -1
			}
			r, c, ok := v.place(i, row, col)
			if !ok {
				continue
			}
			switch at := (row+1)*stride + col + 1; {
			case dr == 0:
				v.take(b, at, stride, r, c, b.high)
			case dc == 0:
				v.take(b, at, 1, r, c, b.wide)
			default:
				v.take(b, at, 1, r, c, 1)
			}
		}
	}
}

// take copies what changes of a run of cells of one tile, down a column or
// along a row, into nodes so far apart.
func (v *solver) take(b *block, at, step, r, c, cells int) {
	j := r/side*v.cols + c/side
	if s := v.tiles[j].block; s != nil && s.loaded {
		from := (r%side+1)*stride + c%side + 1
		for range cells {
			m, n := &s.n[from&(room-1)], &b.n[at&(room-1)]
			n.t, n.a, b.owner[at&(room-1)] = m.t, m.a, s.owner[from&(room-1)]
			at, from = at+step, from+step
		}
		return
	}
	from, by := v.index(r, c), 1
	if step == stride {
		by = side
	}
	for range cells {
		n := &b.n[at&(room-1)]
		n.t, n.a = v.cost[from], v.anchors[from]
		if v.owner != nil {
			b.owner[at&(room-1)] = v.owner[from]
		}
		at, from = at+step, from+by
	}
}

// tilts finds how steep the ground is about each cell of a block whose first
// row is r0.
func (v *solver) tilts(b *block, r0 int) {
	for row := range b.high {
		g := &v.rowSize[r0+row]
		for col := range b.wide {
			y := (row+1)*stride + col + 1
			slope := func(to, from int, inverse float32) float32 {
				p, q := &b.n[(y+to)&(room-1)], &b.n[(y+from)&(room-1)]
				me := &b.n[y&(room-1)]
				switch {
				case p.f == inf && q.f == inf:
					return 0
				case p.f == inf:
					return (me.z - q.z) * inverse
				case q.f == inf:
					return (p.z - me.z) * inverse
				}
				return (p.z - q.z) * inverse / 2
			}
			e, n := slope(1, -1, g.inverse[2]), slope(-stride, stride, g.inverse[0])
			b.tilt[y&(room-1)] = uint8(v.profile.bin(float32(math.Sqrt(float64(e*e + n*n)))))
		}
	}
}

// work takes a tile up to the bound and returns what its neighbours must know.
func (v *solver) work(k *kernel, i int, bound float32) border {
	t := &v.tiles[i]
	k.block, k.bound, k.rows = t.block, bound, v.rowSize[i/v.cols*side:]
	k.solve()
	t.key = inf
	for row := range k.high {
		for l := k.late[row]; l != 0; l &= l - 1 {
			t.key = min(t.key, k.n[(row+1)*stride+1+bits.TrailingZeros32(l)].t)
		}
	}
	t.floor = t.key
	return k.out
}

// rest takes the blocks off tiles that have had nothing to do for some rounds;
// off all when none is to be kept.
func (v *solver) rest(keep bool) {
	live := v.live[:0]
	for _, i := range v.live {
		b := v.tiles[i].block
		b.idle++
		if v.tiles[i].queued {
			b.idle = 0
		}
		if keep && b.idle <= patience {
			live = append(live, i)
			continue
		}
		v.store(i, b)
		v.tiles[i].block = nil
		v.spare = append(v.spare, b)
	}
	v.live = live
}

// store writes what a block has found to the surface.
func (v *solver) store(i int, b *block) {
	if !b.loaded {
		return
	}
	for row := range b.high {
		at, to := (row+1)*stride+1, (i*side+row)*side
		n := b.n[at:][:b.wide]
		cs, as := v.cost[to:][:b.wide], v.anchors[to:][:b.wide]
		for i := range n {
			cs[i], as[i] = n[i].t, n[i].a
		}
		if v.owner != nil {
			copy(v.owner[to:][:side], b.owner[at:])
		}
	}
}

// reached returns the cost of a cell while the solver is at work.
func (v *solver) reached(row, col int) float32 {
	if b := v.tiles[row/side*v.cols+col/side].block; b != nil && b.loaded {
		return b.n[(row%side+1)*stride+col%side+1].t
	}
	return v.cost[v.index(row, col)]
}
