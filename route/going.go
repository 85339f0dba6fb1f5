package route

import (
	"math"

	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/world/cover"
)

// Walker is the walker a plan reckons with: the party's slowest person, loaded, since a party
// keeps together.
type Walker struct {
	Speed   pace.Speed                      // moving speed against slope
	Cost    pace.Cost                       // metabolic rate
	Mass    float64                         // body mass [kg]
	Load    float64                         // carried [kg]
	Rest    float64                         // resting metabolic rate [W]
	Ceiling float64                         // metabolic rate that can be kept up for marching days, at 500 m [W]
	Thin    func(elevation float64) float64 // share of it that is left at a height [m]; nil: all of it
	Hours   float64                         // on the march a day, the mean over days of rest [h]
	Feet    float64                         // share of the sinkage on foot that the footwear leaves in snow
	Way     Way                             // what is walked on
}

// Moving is the share of a marching hour in which the feet move; ten minutes
// of rest an hour is the usual rule of march (FM 21-18).
const Moving = 50.0 / 60

// Way is what is walked on, whatever the cover around it.
type Way string

// The ways.
const (
	Trackless Way = "trackless"
	OnPath    Way = "path"
	OnRoad    Way = "road"
)

// deepest is how far a foot sinks at most into settled snow on open ground, as
// a share and a depth [m]: below, the pack bears. Settings of Longwalk: no
// published law of sinkage into a deep pack was found.
const (
	sinks   = 0.6
	deepest = 0.36
)

// On returns how ground is to walk on: its cover, or the path or road that runs
// there, under snow of a depth [m] with footwear that leaves so much of the
// sinkage (see pace.Flotation). Snow on a path is taken as trodden.
func (w Way) On(c cover.Class, depth, feet float64) pace.Going {
	g := Over(c)
	const bare = 0.03
	switch w {
	case OnPath:
		g = pace.Path
	case OnRoad:
		g = pace.Road
	}
	switch {
	case depth <= bare:
	case w == OnPath || w == OnRoad:
		g.Eta = math.Max(g.Eta, pace.Ice.Eta)
	default:
		g.Eta = math.Max(g.Eta, pace.SnowEta(math.Min(deepest, sinks*depth)*feet))
	}
	return g
}

// Over returns how a cover is to walk on; open water that bears is ice.
func Over(c cover.Class) pace.Going {
	if g, ok := pace.Over(c); ok {
		return g
	}
	return pace.Ice
}

// Going is the pace of one walker on any ground, as a table: slopes in steps
// of 0.01, terrain coefficients in steps of 0.1, interpolated by neither, since
// both steps lie far below what is known of the ground.
type Going struct {
	walker Walker
	free   [2*slopes + 1]float64       // by the walking-speed function [m/s]
	strong [2*slopes + 1][etas]float64 // by the energy a walker can keep up [m/s]
	climb  [2*slopes + 1][etas]float64 // by that on the climbs of rolling ground [m/s]
}

const (
	slopes = 80 // either side of level, each 0.01
	etas   = 45 // from 1.0 up, each 0.1
)

// NewGoing tabulates a walker's pace.
func NewGoing(w Walker) *Going {
	g := &Going{walker: w}
	for i := range g.free {
		slope := float64(i-slopes) / 100
		g.free[i] = w.Speed.At(slope)
		for j := range etas {
			walk := pace.Walk{Mass: w.Mass, Load: w.Load, Slope: slope, Eta: 1 + float64(j)/10, Rest: w.Rest}
			g.strong[i][j] = pace.Sustained(w.Cost, walk, w.Ceiling)
			g.climb[i][j] = pace.Sustained(w.Cost, walk, pace.ClimbEffort*w.Ceiling)
		}
	}
	return g
}

// Heights is the pace of one walker on ground of any height: a table for each
// kilometre of it, reckoned in its middle, since the air thins by a few per cent
// only from one to the next. It fills as it is asked and is not safe for
// concurrent use.
type Heights struct {
	walker Walker
	tables [6]*Going
}

// At returns the table for ground at a height [m].
func (h *Heights) At(elevation float64) *Going {
	const step = 1000
	i := max(0, min(len(h.tables)-1, int(elevation/step)))
	if h.walker.Thin == nil {
		i = 0
	}
	if h.tables[i] == nil {
		w := h.walker
		if w.Thin != nil {
			w.Ceiling *= w.Thin((float64(i) + 0.5) * step)
		}
		h.tables[i] = NewGoing(w)
	}
	return h.tables[i]
}

// Speed returns the moving speed [m/s] on a cover at a slope under snow [m].
// The time factor of the ground slows the walking-speed function, unless that
// was measured off the path; the terrain coefficient costs energy.
func (g *Going) Speed(c cover.Class, slope, snow float64) float64 {
	return g.speed(&g.strong, c, slope, snow)
}

func (g *Going) speed(strong *[2*slopes + 1][etas]float64, c cover.Class, slope, snow float64) float64 {
	i := slopes + int(math.Round(math.Max(-slopes, math.Min(slopes, slope*100))))
	ground := g.walker.Way.On(c, snow, g.walker.Feet)
	j := int(math.Round((ground.Eta - 1) * 10))
	free := g.walker.Speed.Slowed(g.free[i], ground.TimeFactor)
	return math.Max(0.05, math.Min(free, strong[i][max(0, min(etas-1, j))]))
}

// HoursPerKm returns walking hours, rests included, for a kilometre of ground
// with a mean slope and a ruggedness that goes up and down about it.
func (g *Going) HoursPerKm(c cover.Class, slope, rugged, snow float64) float64 {
	strong := &g.strong
	if pace.Climbing(1, slope, rugged) > 1 {
		strong = &g.climb
	}
	up, down := g.speed(strong, c, slope+rugged, snow), g.Speed(c, slope-rugged, snow)
	return (1/up + 1/down) / 2 * 1000 / 3600 / Moving
}

// Ruggedness returns the mean unsigned slope that a walker meets below the
// grid, from the spread of heights around [m]; perKm is the climb in metres a
// kilometre for each metre of spread. A walker climbs half the way and goes
// down half, so a climb of c metres a kilometre is a slope of 2 c/1000.
func Ruggedness(relief, perKm float64) float64 {
	return math.Min(0.30, 2*relief*perKm/1000)
}
