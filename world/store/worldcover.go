package store

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// ESA WorldCover 2021 v200: what the ground is covered with, at 10 m, from
// Sentinel-1 and -2. Documentation: https://esa-worldcover.org/en/data-access
// and its Product User Manual. One Cloud Optimized GeoTIFF of bytes for each
// square of three degrees, named for its south-western corner; sea has no tile.
// Licence CC BY 4.0.
//
//	theirs                         ours
//	10 tree cover                  trees
//	20 shrubland                   shrubs
//	30 grassland                   grass
//	40 cropland                    fields
//	50 built-up                    houses
//	60 bare or sparse              bare
//	70 snow and ice                ice
//	80 permanent water             water
//	90 herbaceous wetland          wetland
//	95 mangroves                   mangroves
//	100 moss and lichen            moss
//	0                              not known
var worldCoverClasses = map[int]string{
	10: "trees", 20: "shrubs", 30: "grass", 40: "fields", 50: "houses", 60: "bare", 70: "ice", 80: "water",
	90: "wetland", 95: "mangroves", 100: "moss",
}

const worldCoverBase = "https://esa-worldcover.s3.eu-central-1.amazonaws.com"

var worldCoverName = regexp.MustCompile(`^esa_worldcover_10m_2021_v200.*\.tiff?$`)

func isWorldCover(name string) bool { return worldCoverName.MatchString(name) }

// worldCoverTasks returns the tiles that share ground with the box.
func worldCoverTasks(q Request) []task {
	var out []task
	for _, at := range squares(q.Box, 3) {
		ns, ew := corner(at[0], at[1])
		name := fmt.Sprintf("ESA_WorldCover_10m_2021_v200_%s%s_Map.tif", ns, ew)
		out = append(out, task{
			source: "worldcover-2021", layer: Cover, name: name, url: baseFor(q.From, worldCoverBase) + "/v200/2021/map/" + name,
			box:  geo.Box{South: float64(at[0]), West: float64(at[1]), North: float64(at[0] + 3), East: geo.WrapLon(float64(at[1] + 3))},
			read: readWorldCover,
		})
	}
	return out
}

// readWorldCover describes a tile. Its form is that of a grid of heights, and
// is read as one.
func readWorldCover(path string) (Entry, error) {
	l, err := openGrid(path)
	if err != nil {
		return Entry{}, err
	}
	defer release(l)
	e, err := describe(path, l)
	if err != nil {
		return e, err
	}
	if g, ok := l.(*elevation.GeoTIFF); !ok || g.Bits() != 8 {
		return e, InputError{path, "no grid of bytes", "classes of WorldCover, a byte a cell"}
	}
	e.Layer, e.Work, e.Licence = Cover, cite.WorldCover2021, cite.WorldCover2021.Licence
	f, err := os.Open(path)
	if err != nil {
		return e, fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return e, fmt.Errorf("store: %w", err)
	}
	t, err := tiff.Open(f, info.Size())
	if err != nil {
		return e, InputError{path, err.Error(), "a tile of WorldCover"}
	}
	e.Rows = t.Images[0].Height
	box, cols := e.Extent.Box(), t.Images[0].Width
	if square := (box.North - box.South) / float64(e.Rows) / (box.Width() / float64(cols)); math.Abs(square-1) > 0.01 {
		return e, InputError{path, "cells that are not as wide as high in degrees", "cover on a grid of degrees, as WorldCover gives it"}
	}
	return e, nil
}

// Covers is the ground cover that the user's tiles give. It is safe for
// concurrent use.
type Covers struct{ tiles []*coverTile }

// coverTile is one tile; its digest is read when it is first asked for.
type coverTile struct {
	*heights
	digest func() (*digest, error)
}

// Covers returns the tiles of cover among entries of this store; nil when there
// is none.
func (s *Store) Covers(entries []Entry) *Covers {
	var out Covers
	for _, e := range entries {
		if e.Layer == Cover {
			out.tiles = append(out.tiles, &coverTile{
				&heights{entry: e, path: s.File(e), box: e.Extent.Box()},
				sync.OnceValues(func() (*digest, error) { return s.readDigest(e) }),
			})
		}
	}
	slices.SortStableFunc(out.tiles, func(a, b *coverTile) int { return cmp.Compare(a.entry.Resolution, b.entry.Resolution) })
	if len(out.tiles) == 0 {
		return nil
	}
	return &out
}

// At returns the cover of the cell that holds a place, in the words of the
// table above, and how far two cells lie apart [m]; "" where it is not known.
func (c *Covers) At(p geo.Point) (word string, metres float64) {
	for _, t := range c.tiles {
		if !t.box.Contains(p) {
			continue
		}
		l, ok := t.open().(*elevation.GeoTIFF)
		if !ok || t.entry.Rows < 1 {
			continue
		}
		box := t.box
		step := (box.North - box.South) / float64(t.entry.Rows)
		// Between cells of classes there is no mean: the middle of the cell is asked.
		row, col := int((box.North-p.Lat)/step), int(eastOf(box.West, p.Lon)/step)
		middle := geo.Point{Lat: box.North - (float64(row)+0.5)*step, Lon: geo.WrapLon(box.West + (float64(col)+0.5)*step)}
		v, ok := l.At(middle)
		if word = worldCoverClasses[int(v+0.5)]; ok && word != "" {
			return word, t.entry.Resolution
		}
	}
	return "", 0
}

// About returns the commonest cover of some 460 m about a place, in the words of
// the table above; "" where it is not known. It is what routes and pictures take:
// At unpacks a megabyte for each place.
func (c *Covers) About(p geo.Point) string {
	for _, t := range c.tiles {
		if !t.box.Contains(p) {
			continue
		}
		if d, err := t.digest(); err == nil {
			if word := worldCoverClasses[int(d.at(p))]; word != "" {
				return word
			}
		}
	}
	return ""
}

// Len returns how many tiles there are.
func (c *Covers) Len() int { return len(c.tiles) }

// Err returns why tiles could not be read up to now; nil Covers have no error.
func (c *Covers) Err() error {
	if c == nil {
		return nil
	}
	var errs []error
	for _, t := range c.tiles {
		errs = append(errs, t.Err())
	}
	return errors.Join(errs...)
}

func eastOf(west, lon float64) float64 {
	d := geo.WrapLon(lon - west)
	if d < 0 {
		d += 360
	}
	return d
}

// String says what the cover tiles are.
func (c *Covers) String() string {
	var names []string
	for _, t := range c.tiles {
		names = append(names, t.entry.Name)
	}
	return strings.Join(names, ", ")
}
