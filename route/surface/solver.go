package surface

import (
	"math"
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"
)

// solver is a surface in the making.
type solver struct {
	*Surface
	anchors []anchor  // tile by tile
	old     []float32 // costs of the pass before; nil: in the first
	sign    float32   // of heights
	profile *Profile
	rowSize []metre
	tiles   []tile
	active  []int // tiles with something to do
	live    []int // tiles with a block
	spare   []*block
	width   float32
	typical float64 // factor
	limit   float32 // above the base
	targets []Start
}

// tile is the state of a tile between its turns.
type tile struct {
	block  *block
	key    float32 // its turn comes when a round's bound is above
	floor  float32 // nothing in it or through it changes below
	queued bool
}

// width of a round in cells of level ground: narrow rounds load tiles more
// often, wide ones work cells out before all they hang on is known.
const width = 4

// newSolver makes a solver; it takes the memory of the one of the pass before,
// nil in the first.
func newSolver(s *Surface, o Options, before *solver) *solver {
	n := s.rows * s.cols * side * side
	old := s.cost
	s.cost = make([]float32, n)
	for i := range s.cost {
		s.cost[i] = inf
	}
	if o.Nearest {
		s.owner = make([]uint16, n)
	}
	v := &solver{
		Surface: s, sign: 1, profile: s.Ground.Profile,
		tiles: make([]tile, s.rows*s.cols), limit: inf, targets: o.Targets,
	}
	if before != nil {
		v.old, v.anchors, v.spare = old, before.anchors, before.spare
	} else {
		v.anchors = make([]anchor, n)
	}
	if o.Reverse {
		v.sign = -1
	}
	if o.Limit > 0 {
		v.limit = float32(o.Limit - s.base)
	}
	for i := range v.tiles {
		v.tiles[i].key, v.tiles[i].floor = inf, inf
	}
	v.measure()
	for i, st := range s.Starts {
		j := s.index(st.Row, st.Col)
		if cost := float32(st.Cost - s.base); cost < s.cost[j] {
			s.cost[j], v.anchors[j] = cost, anchor{}
			if s.owner != nil {
				s.owner[j] = uint16(i)
			}
			t := v.at(st.Row/side*s.cols + st.Col/side)
			t.block.late[st.Row%side] |= 1 << (st.Col % side)
			t.key, t.floor = min(t.key, cost), min(t.floor, cost)
		}
	}
	return v
}

// measure works out the lengths of moves by row and the width of a round.
func (v *solver) measure() {
	g := &v.Ground
	v.rowSize = make([]metre, g.Rows)
	for r := range g.Rows {
		m := &v.rowSize[r]
		ns, ew := g.metres(r)
		for i := range 8 {
			ns2, ew2 := g.metres(r + rowStep[i])
			l := math.Hypot(float64(colStep[i])*(ew+ew2)/2, float64(rowStep[i])*(ns+ns2)/2)
			m.length[i], m.inverse[i], m.square[i] = float32(l), float32(1/l), float32(l*l)
			m.half[i] = float32(l / 2)
		}
		m.least = slices.Min(m.length[:])
	}
	ns, ew := g.metres(g.Rows / 2)
	v.typical = v.typicalFactor()
	v.width = float32(width * math.Sqrt(ns*ew) * v.profile.At(0, 0) * v.typical)
}

// typicalFactor returns the mean factor of a sample of the open cells.
func (v *solver) typicalFactor() float64 {
	sum, n := 0.0, 0
	f := v.Ground.Factor
	for i := 0; i < len(f); i += 1 + len(f)/10000 {
		if f[i] < inf {
			sum += math.Log(float64(f[i]))
			n++
		}
	}
	if n == 0 {
		return 1
	}
	return math.Exp(sum / float64(n))
}

// at returns a tile that is given something to do.
func (v *solver) at(i int) *tile {
	t := &v.tiles[i]
	if t.block == nil {
		t.block = v.block(i)
		v.live = append(v.live, i)
	}
	if !t.queued {
		t.queued = true
		v.active = append(v.active, i)
	}
	return t
}

// block returns an empty block for a tile.
func (v *solver) block(i int) *block {
	var b *block
	if n := len(v.spare); n > 0 {
		b, v.spare = v.spare[n-1], v.spare[:n-1]
	} else {
		b = new(block)
	}
	b.dirty, b.late, b.loaded, b.idle = [side]uint32{}, [side]uint32{}, false, 0
	b.high, b.wide = v.extent(i)
	b.news = [room]uint8{}
	return b
}

// run takes rounds until nothing changes, the limit is passed or the targets
// are reached.
func (v *solver) run(workers int) {
	kernels := make([]*kernel, workers)
	for i := range kernels {
		kernels[i] = &kernel{
			tables: v.profile.tables, table: &v.profile.tables[0], later: v.profile.later(),
			least: float32(v.profile.Least), most: float32(v.typical), refine: v.old != nil,
		}
	}
	var outs []border
	for {
		low, floor := inf, inf
		for _, i := range v.active {
			low, floor = min(low, v.tiles[i].key), min(floor, v.tiles[i].floor)
		}
		if low == inf {
			v.finish(v.limit, true)
			return
		}
		if floor > v.limit || v.arrived(floor) {
			v.finish(min(floor, v.limit), false)
			return
		}
		bound := low + max(v.width, low*1e-6)
		turn := v.turn(bound)
		if len(outs) < len(turn) {
			outs = make([]border, 2*len(turn))
		}
		parallel(workers, len(turn), func(_, j int) { v.load(turn[j]) })
		parallel(workers, len(turn), func(_, j int) { v.copyRim(turn[j]) })
		parallel(workers, len(turn), func(w, j int) { outs[j] = v.work(kernels[w], turn[j], bound) })
		for j, i := range turn {
			if v.tiles[i].key < inf {
				v.at(i)
			}
			v.spread(i, outs[j], bound)
		}
		v.rest(true)
	}
}

// turn takes the tiles whose turn it is off the active ones.
func (v *solver) turn(bound float32) []int {
	var turn, rest []int
	for _, i := range v.active {
		if v.tiles[i].key <= bound {
			v.tiles[i].queued = false
			turn = append(turn, i)
		} else {
			rest = append(rest, i)
		}
	}
	v.active = rest
	return turn
}

// arrived reports whether all targets lie below a cost.
func (v *solver) arrived(floor float32) bool {
	for _, t := range v.targets {
		if v.reached(t.Row, t.Col) > floor {
			return false
		}
	}
	return len(v.targets) > 0
}

// finish hands out what is settled; costs above were not worked out to the end
// and are forgotten. With all, nothing was left to work out.
func (v *solver) finish(settled float32, all bool) {
	v.rest(false)
	for i, c := range v.cost {
		if c > settled && c < inf {
			v.cost[i], all = inf, false
		}
	}
	if v.Settled = v.base + float64(settled); all {
		v.Settled = math.Inf(1)
	}
}

// parallel calls f for 0 to n-1 from several goroutines.
func parallel(workers, n int, f func(worker, i int)) {
	if workers = min(workers, n); workers == 1 {
		for i := range n {
			f(0, i)
		}
		return
	}
	var wg sync.WaitGroup
	var next atomic.Int64
	for w := range workers {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				f(w, i)
			}
		})
	}
	wg.Wait()
}

// spread tells the neighbouring tiles which cells they have to work out.
func (v *solver) spread(i int, o border, bound float32) {
	set := func(row, col int) {
		if r, c, ok := v.place(i, row, col); ok {
			t := v.at(r/side*v.cols + c/side)
			r, c = r%side, c%side
			t.block.dirty[r] |= 1 << c
			t.block.news[(r+1)*stride+c+1] |= t.block.outside(r, c)
			t.key, t.floor = min(t.key, bound), min(t.floor, o.floor)
		}
	}
	for m := o.north; m != 0; m &= m - 1 {
		set(-1, bits.TrailingZeros32(m))
	}
	high, wide := v.extent(i)
	for m := o.south; m != 0; m &= m - 1 {
		set(high, bits.TrailingZeros32(m))
	}
	for m := o.west; m != 0; m &= m - 1 {
		set(bits.TrailingZeros32(m), -1)
	}
	for m := o.east; m != 0; m &= m - 1 {
		set(bits.TrailingZeros32(m), wide)
	}
	for c, at := range [4][2]int{{-1, -1}, {-1, wide}, {high, wide}, {high, -1}} {
		if o.corner[c] {
			set(at[0], at[1])
		}
	}
}
