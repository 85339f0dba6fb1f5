package world

import (
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/water"
)

// ice returns the ice year of a lake; without one, of a pond there.
func (w *World) ice(p geo.Point, n *climate.Normals, lake int) water.IceYear {
	relief := 0.0
	if w.coarseAt(p) {
		relief = w.Heights.Relief(p).SD
	}
	if lake < 0 {
		return water.Ice(n.Days().On, water.IceOnLake, water.UnknownDepth(0, relief))
	}
	l := w.Water.Lake(lake)
	depth, known := l.KnownDepth(p)
	if !known {
		depth = water.UnknownDepth(l.Area, relief)
	}
	air, kind := n.Days(), water.IceOnLake
	if l.Area > openLake {
		air = n.OpenDays()
	}
	if l.Area > bareLake {
		kind = water.IceOnBareLake
	}
	return water.IceOf(air.On, water.Body{Kind: kind, Depth: depth, Area: l.Area})
}

// openLake is the area above which the water warms and stirs the air, so that
// none pools over it [km2], a setting.
const openLake = 300

// bareLake is the area above which wind sweeps a lake's ice bare [km2], a setting.
const bareLake = 5000

func riverIce(n *climate.Normals) water.IceYear {
	return water.Ice(n.Days().On, water.IceOnRiver, 0)
}
