package world

import (
	"math"
	"sync"
	"sync/atomic"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/water"
)

// year is the usual year of one place: what a Ground of any of its days needs.
type year struct {
	at      geo.Point
	normals climate.Normals
	cover   cover.Class
	koppen  string

	coverFrom string // what gave the cover

	lakeOnce, riverOnce sync.Once
	lakeIce, riverIce   water.IceYear // when they were first asked for
}

// yearsKept bounds how many usual years are kept [8 kB each].
const yearsKept = 1024

// years keeps the usual years of places that were asked for last. A year is the
// same whether it was kept or reckoned anew.
type years [yearsKept]atomic.Pointer[year]

func (k *years) slot(p geo.Point) *atomic.Pointer[year] {
	const odd = 0x9e3779b97f4a7c15 // spreads close bits over the word
	h := (math.Float64bits(p.Lat)*odd ^ math.Float64bits(p.Lon)) * odd
	return &k[h>>54]
}

// year returns the usual year of the place.
func (g Ground) year() *year {
	slot := g.world.years.slot(g.At)
	if y := slot.Load(); y != nil && y.at == g.At {
		return y
	}
	y := g.world.usual(&g)
	slot.Store(y)
	return y
}

// usual reckons the usual year of a place.
func (w *World) usual(g *Ground) *year {
	y := &year{at: g.At, normals: w.Climate.At(g.At, g.Elevation)}
	cc := coverClimate(g.At, &y.normals)
	if g.Hollow { // cover is that of the country, not of its lowest ground
		n := w.Climate.At(g.At, g.Mean)
		cc = coverClimate(g.At, &n)
	}
	y.koppen = cover.Koppen(cc)
	y.cover, y.coverFrom = w.coverOf(cc, g.Sea, g.Lake)
	return y
}

// lake returns the ice of the lake there.
func (y *year) lake(g *Ground) *water.IceYear {
	y.lakeOnce.Do(func() {
		air := g.lowAir(y)
		y.lakeIce = g.world.ice(g.At, &air, g.Lake)
	})
	return &y.lakeIce
}

// river returns the ice of a river there.
func (y *year) river(g *Ground) *water.IceYear {
	y.riverOnce.Do(func() {
		air := g.lowAir(y)
		y.riverIce = riverIce(&air)
	})
	return &y.riverIce
}

// lowAir returns the usual year at the height of the water.
func (g *Ground) lowAir(y *year) climate.Normals {
	if low := g.world.waterHeight(g.At, g.Elevation); low < g.Elevation {
		return g.world.Climate.At(g.At, low)
	}
	return y.normals
}
