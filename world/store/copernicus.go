package store

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
)

// Copernicus DEM: a model of the surface, with houses and trees, from radar of
// 2011-2015, heights above EGM2008. Documentation:
// https://copernicus-dem-30m.s3.amazonaws.com/readme.html. One Cloud Optimized
// GeoTIFF of float32 for each square degree, named for its south-western corner;
// sea has no tile. GLO-30 Public lacks the tiles of a few countries, GLO-90 has
// all. Free under its own licence, which asks to be named: see cite.CopernicusDEM.
//
//	theirs                     ours
//	height [m]                 elevation [m]
//	N44_00_W072_00             the square 44..45 N, 72..71 W
//	COG_10, COG_30             1 and 3 arc-seconds, in tenths of them
type copernicus struct {
	source, base string
	code         int // of the resolution
}

var (
	glo30 = copernicus{"copernicus-glo30", "https://copernicus-dem-30m.s3.amazonaws.com", 10}
	glo90 = copernicus{"copernicus-glo90", "https://copernicus-dem-90m.s3.amazonaws.com", 30}
)

// copernicusTasks returns the tiles that share ground with the box; in place of
// a missing one of GLO-30 that of GLO-90 is asked for.
func copernicusTasks(c copernicus, q Request) []task {
	var out []task
	for _, at := range squares(q.Box, 1) {
		t := c.task(at[0], at[1], q.From)
		if c.code == glo30.code {
			coarse := glo90.task(at[0], at[1], q.From)
			t.instead = &coarse
		}
		out = append(out, t)
	}
	return out
}

func (c copernicus) task(lat, lon int, from string) task {
	ns, ew := corner(lat, lon)
	name := fmt.Sprintf("Copernicus_DSM_COG_%d_%s_00_%s_00_DEM", c.code, ns, ew)
	return task{
		source: c.source, layer: Elevation, name: name + ".tif",
		url: baseFor(from, c.base) + "/" + name + "/" + name + ".tif",
		box: geo.Box{South: float64(lat), West: float64(lon), North: float64(lat + 1), East: geo.WrapLon(float64(lon + 1))},
		read: func(path string) (Entry, error) {
			e, err := readHeights(path)
			e.Work, e.Licence = cite.CopernicusDEM, cite.CopernicusDEM.Licence
			return e, err
		},
	}
}
