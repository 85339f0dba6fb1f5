package surface

import (
	"math"
	"math/bits"
)

// rim is what lies about a tile, as it was when the round began.
type rim struct {
	t     [4*side + 4]float32
	a     [4*side + 4]anchor
	owner [4*side + 4]uint16
}

// extent returns the rows and columns of a tile; the last ones may be smaller.
func (v *solver) extent(tile int) (high, wide int) {
	return min(side, v.Ground.Rows-tile/v.cols*side), min(side, v.Ground.Cols-tile%v.cols*side)
}

// rimCells yields the cells about a tile, numbered, by row and column in it.
func rimCells(high, wide int, yield func(k, row, col int)) {
	k := 0
	for col := -1; col <= wide; col++ {
		yield(k, -1, col)
		yield(k+1, high, col)
		k += 2
	}
	for row := range high {
		yield(k, row, -1)
		yield(k+1, row, wide)
		k += 2
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

func (v *solver) copyRim(tile int, m *rim) {
	high, wide := v.extent(tile)
	rimCells(high, wide, func(k, row, col int) {
		m.t[k] = inf
		if r, c, ok := v.place(tile, row, col); ok {
			i := v.index(r, c)
			m.t[k], m.a[k] = v.cost[i], v.anchors[i]
			if v.owner != nil {
				m.owner[k] = v.owner[i]
			}
		}
	})
}

func (v *solver) work(k *kernel, i int, m *rim, bound float32) border {
	k.bound = bound
	v.load(k, i, m)
	k.solve()
	v.store(k, i)
	return k.out
}

// fill sets heights and factors of a row of nodes from a row of the grid.
func (v *solver) fill(n []node, r, c int) {
	j := r*v.Ground.Cols + c
	hs := v.Ground.Heights[j:][:len(n)]
	if v.Ground.Factor == nil {
		for i := range n {
			n[i].z, n[i].f = v.sign*hs[i], 1
		}
	} else {
		fs := v.Ground.Factor[j:][:len(n)]
		for i := range n {
			n[i].z, n[i].f = v.sign*hs[i], fs[i]
		}
	}
	for i := range n {
		if n[i].z != n[i].z {
			n[i].z, n[i].f = 0, inf
		}
	}
}

func (v *solver) load(k *kernel, i int, m *rim) {
	t := &v.tiles[i]
	k.dirty, k.late = *t.dirty, *t.late
	k.high, k.wide = v.extent(i)
	r0, c0 := i/v.cols*side, i%v.cols*side
	for row := range k.high {
		at, from := (row+1)*stride+1, (i*side+row)*side
		k.rows[row] = v.rowSize[r0+row]
		n := k.n[at:][:k.wide]
		v.fill(n, r0+row, c0)
		cs, as := v.cost[from:][:k.wide], v.anchors[from:][:k.wide]
		for i := range cs {
			n[i].t, n[i].a = cs[i], as[i]
		}
		if v.owner != nil {
			copy(k.owner[at:][:side], v.owner[from:])
		}
		if v.old != nil {
			copy(k.old[at:][:k.wide], v.old[from:])
		}
	}
	rimCells(k.high, k.wide, func(q, row, col int) {
		at := (row+1)*stride + col + 1
		n := k.n[at:][:1]
		r, c, ok := v.place(i, row, col)
		if !ok {
			n[0], k.old[at] = wall, inf
			return
		}
		v.fill(n, r, c)
		n[0].t, n[0].a = m.t[q], m.a[q]
		k.owner[at] = m.owner[q]
		if v.old != nil {
			k.old[at] = v.old[v.index(r, c)]
		}
	})
	k.refine = v.old != nil
	if len(k.tables) > 1 {
		v.tilts(k)
	}
}

// tilts finds how steep the ground is about each cell of the tile.
func (v *solver) tilts(k *kernel) {
	for row := range k.high {
		g := &k.rows[row]
		for col := range k.wide {
			y := (row+1)*stride + col + 1
			slope := func(to, from int, inverse float32) float32 {
				a, b := &k.n[(y+to)&(room-1)], &k.n[(y+from)&(room-1)]
				me := &k.n[y&(room-1)]
				switch {
				case a.f == inf && b.f == inf:
					return 0
				case a.f == inf:
					return (me.z - b.z) * inverse
				case b.f == inf:
					return (a.z - me.z) * inverse
				}
				return (a.z - b.z) * inverse / 2
			}
			e, n := slope(1, -1, g.inverse[2]), slope(-stride, stride, g.inverse[0])
			k.tilt[y&(room-1)] = uint8(v.profile.bin(float32(math.Sqrt(float64(e*e + n*n)))))
		}
	}
}

func (v *solver) store(k *kernel, i int) {
	t := &v.tiles[i]
	*t.dirty, *t.late = k.dirty, k.late
	t.key = inf
	for row := range k.high {
		at, to := (row+1)*stride+1, (i*side+row)*side
		n := k.n[at:][:k.wide]
		cs, as := v.cost[to:][:k.wide], v.anchors[to:][:k.wide]
		for i := range n {
			cs[i], as[i] = n[i].t, n[i].a
		}
		if v.owner != nil {
			copy(v.owner[to:][:side], k.owner[at:])
		}
		for l := k.late[row]; l != 0; l &= l - 1 {
			t.key = min(t.key, n[bits.TrailingZeros32(l)].t)
		}
	}
	t.floor = t.key
}
