package elevation

import (
	"cmp"
	"fmt"
	"math"
	"runtime"
	"slices"
	"sync"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// mostPreloaded bounds what Preload keeps in memory [bytes].
const mostPreloaded = 1 << 30

// window is a rectangle of cells, its ends included.
type window struct{ row0, row1, col0, col1 int }

// Preload reads all heights within a box, so that At and Relief need not wait
// for a disk or a server there, and returns what went wrong. Blocks that lie
// near one another in the file come by one request. A box outside the grid is
// no error. More than 1 GiB of heights is one: take Coarse, or a smaller box.
func (g *GeoTIFF) Preload(b geo.Box) error {
	im := g.levels[g.finest].image
	blocks := map[key]bool{}
	for _, w := range g.windows(b) {
		for br := w.row0 / im.BlockHeight; br <= w.row1/im.BlockHeight; br++ {
			for bc := w.col0 / im.BlockWidth; bc <= w.col1/im.BlockWidth; bc++ {
				blocks[key{int32(g.finest), int32(br*im.Across + bc)}] = true
			}
			if size := int64(len(blocks)) * g.blockSize(); size > mostPreloaded {
				return FormatError{g.name, fmt.Sprintf("more than %d bytes of heights in that box", size), "1 GiB at once"}
			}
		}
	}
	g.kept.allow(int64(len(blocks))*g.blockSize() + cacheBytes)
	groups, err := g.groups(im, blocks)
	if err != nil {
		return named(g.name, err)
	}
	return g.fetch(groups)
}

// blockSize is about what a decoded block takes [bytes].
func (g *GeoTIFF) blockSize() int64 {
	im := g.levels[g.finest].image
	return 4*int64(im.BlockWidth)*int64(im.BlockHeight) + 256
}

// windows returns the cells that a box may meet: one rectangle, or two of a grid
// of degrees whose seam lies in the box.
func (g *GeoTIFF) windows(b geo.Box) []window {
	if g.place.round > 0 && g.place.m[1] > 0 {
		top := (b.North - g.place.m[3]) / g.place.m[5]
		bottom := (b.South - g.place.m[3]) / g.place.m[5]
		west := (b.West - g.place.m[0]) / g.place.m[1]
		west -= math.Floor((west+0.5)/g.place.round) * g.place.round
		wide := b.Width() / g.place.m[1]
		return slices.Concat(
			g.clip(top, bottom, west, west+wide),
			g.clip(top, bottom, west-g.place.round, west+wide-g.place.round),
		)
	}
	const steps = 32
	top, left := math.Inf(1), math.Inf(1)
	bottom, right := math.Inf(-1), math.Inf(-1)
	for i := range steps + 1 {
		for k := range steps + 1 {
			x, y, ok := g.place.system.Projection.Forward(geo.Point{
				Lat: b.South + (b.North-b.South)*float64(i)/steps,
				Lon: b.West + b.Width()*float64(k)/steps,
			})
			if !ok {
				continue
			}
			col := g.place.back[0] + g.place.back[1]*x + g.place.back[2]*y
			row := g.place.back[3] + g.place.back[4]*x + g.place.back[5]*y
			top, bottom = math.Min(top, row), math.Max(bottom, row)
			left, right = math.Min(left, col), math.Max(right, col)
		}
	}
	if bottom < top { // the map shows nothing of the box
		return nil
	}
	// Between the places looked at, a parallel bends by less than this.
	bendR, bendC := 0.002*(bottom-top), 0.002*(right-left)
	return g.clip(top-bendR, bottom+bendR, left-bendC, right+bendC)
}

// clip returns the cells of the level that answers which bear on rows and
// columns of the whole grid; none when they lie outside it.
func (g *GeoTIFF) clip(top, bottom, left, right float64) []window {
	if top > bottom {
		top, bottom = bottom, top
	}
	l := g.levels[g.finest]
	at := func(cell, size float64, last, more int) int {
		return int(math.Max(0, math.Min(math.Floor((cell+0.5)/size-0.5)+float64(more), float64(last))))
	}
	if bottom < -0.5 || right < -0.5 || top > float64(g.place.rows)-0.5 || left > float64(g.place.cols)-0.5 {
		return nil
	}
	return []window{{
		at(top, l.down, l.image.Height-1, 0), at(bottom, l.down, l.image.Height-1, 1),
		at(left, l.across, l.image.Width-1, 0), at(right, l.across, l.image.Width-1, 1),
	}}
}

// group is blocks that lie together in the file.
type group struct {
	at, end int64
	blocks  []key
}

// groups orders blocks by their place in the file and puts together those with
// little between them.
func (g *GeoTIFF) groups(im *tiff.Image, blocks map[key]bool) ([]group, error) {
	const gap, most = 32 << 10, 2 << 20 // [bytes]
	var all []group
	for k := range blocks {
		at, n, err := im.Place(int(k.block))
		if err != nil {
			return nil, err
		}
		all = append(all, group{at, at + n, []key{k}})
	}
	slices.SortFunc(all, func(a, b group) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.blocks[0].block, b.blocks[0].block))
	})
	var out []group
	for _, b := range all {
		last := len(out) - 1
		if last >= 0 && b.at-out[last].end <= gap && b.end-out[last].at <= most {
			out[last].end = max(out[last].end, b.end)
			out[last].blocks = append(out[last].blocks, b.blocks...)
			continue
		}
		out = append(out, b)
	}
	return out, nil
}

// fetch decodes groups of blocks, several at a time, and returns the first
// error.
func (g *GeoTIFF) fetch(groups []group) error {
	workers := runtime.GOMAXPROCS(0)
	if g.remote {
		workers = max(workers, 4) // they wait more than they work
	}
	work := make(chan group)
	stop := make(chan struct{})
	var once sync.Once
	var failed error
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for b := range work {
				if err := g.readGroup(b); err != nil {
					once.Do(func() { failed = err; close(stop) })
				}
			}
		})
	}
feed:
	for _, b := range groups {
		select {
		case work <- b:
		case <-stop:
			break feed
		}
	}
	close(work)
	all.Wait()
	return failed
}

// readGroup brings the blocks of a group into memory. From a server they come
// together first, and then lie in the memory of the ranges.
func (g *GeoTIFF) readGroup(b group) error {
	if g.remote && len(b.blocks) > 1 {
		if _, err := g.from.ReadAt(make([]byte, b.end-b.at), b.at); err != nil {
			return named(g.name, err)
		}
	}
	for _, k := range b.blocks {
		if _, err := g.kept.get(k); err != nil {
			return err
		}
	}
	return nil
}
