// Package atlas carries the embedded coarse world and hands its layers to the
// other parts of world: heights, monthly temperature, rain and wind, rivers,
// lakes, the sea, provinces and towns.
//
// The files under data are made by the program in build from public packages;
// README.md names them with their versions, licences and measured errors. A
// layer is unpacked when it is first asked for. The atlas only holds: what a
// height or a shore means is for the rooms that read it.
package atlas

import (
	"embed"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"sync"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

//go:embed data
var data embed.FS

// Atlas is the embedded world. It is safe for concurrent use; what its methods
// return is shared and must not be changed.
type Atlas struct {
	elevation   func() *Raster
	summits     func() *Raster
	temperature func() []*Raster
	height      func() *Raster
	rain        func() []*Raster
	wind        func() []*Raster
	rivers      func() []River
	lakes       func() []Lake
	sea         func() [][]geo.Point
	provinces   func() []Province
	places      func() []Place
}

// Open checks the embedded files against their checksums. It unpacks nothing:
// each layer is unpacked when it is first asked for.
func Open() (*Atlas, error) {
	if err := verify(); err != nil {
		return nil, fmt.Errorf("atlas: %w", err)
	}
	return &Atlas{
		elevation:   sync.OnceValue(func() *Raster { return rasters("elevation", 1)[0] }),
		summits:     sync.OnceValue(func() *Raster { return rasters("summit-rise", 1)[0] }),
		temperature: sync.OnceValue(func() []*Raster { return rasters("temperature", 12) }),
		height:      sync.OnceValue(func() *Raster { return rasters("temperature-height", 1)[0] }),
		rain:        sync.OnceValue(func() []*Raster { return rasters("rain", 12) }),
		wind:        sync.OnceValue(func() []*Raster { return rasters("wind", 36) }),
		rivers:      sync.OnceValue(readRivers),
		lakes:       sync.OnceValue(readLakes),
		sea:         sync.OnceValue(readSea),
		provinces:   sync.OnceValue(readProvinces),
		places:      sync.OnceValue(readPlaces),
	}, nil
}

// verify compares every file with the size and CRC-32 in the manifest.
func verify() error {
	manifest, err := data.ReadFile("data/manifest.txt")
	if err != nil {
		return fmt.Errorf("no manifest: %w", err)
	}
	listed := 0
	for line := range strings.Lines(string(manifest)) {
		var name, sha string
		var size int
		var sum uint32
		if _, err := fmt.Sscanf(line, "%s %d %x %s", &name, &size, &sum, &sha); err != nil {
			return fmt.Errorf("manifest line %q: %w", line, err)
		}
		file, err := data.Open("data/" + name + ".lwa")
		if err != nil {
			return fmt.Errorf("layer %s: %w", name, err)
		}
		crc := crc32.NewIEEE()
		if n, err := io.Copy(crc, file); err != nil || n != int64(size) || crc.Sum32() != sum {
			return fmt.Errorf("layer %s: %w", name, pack.ErrDamaged)
		}
		listed++
	}
	if listed != len(files) {
		return errors.New("the manifest does not list every layer")
	}
	return nil
}

// files are the names of the embedded layers.
var files = []string{
	"elevation", "summit-rise", "temperature", "temperature-height", "rain", "wind", "rivers", "lakes", "sea", "provinces", "places",
}

// payload unpacks a file that verify has passed.
func payload(name string) []byte {
	file, err := data.ReadFile("data/" + name + ".lwa")
	if err == nil {
		file, err = pack.Unseal(file)
	}
	must(name, err)
	return file
}

// must stops the program: the bytes are those that were built, as Open has
// checked, so a fault here is one of the program that wrote them.
func must(name string, err error) {
	if err != nil {
		panic(fmt.Sprintf("atlas: layer %s passed its checksum but cannot be read: %v", name, err))
	}
}

// rasters unpacks a file of so many bands.
func rasters(name string, bands int) []*Raster {
	p, err := pack.DecodeRaster(payload(name))
	if err == nil && len(p.Bands) != bands {
		err = fmt.Errorf("%d bands, want %d", len(p.Bands), bands)
	}
	must(name, err)
	out := make([]*Raster, bands)
	for i, band := range p.Bands {
		out[i] = newRaster(p, band)
	}
	return out
}

// Elevation returns the mean height of cells of 5 arc-minutes [m]; the sea is 0.
func (a *Atlas) Elevation() *Raster { return a.elevation() }

// SummitRise returns, on blocks of 2.8 degrees, by how much the highest ground of
// a cell of Elevation stands above its mean for each root of the standard
// deviation of the nine cells about it [m^(1/2)].
func (a *Atlas) SummitRise() *Raster { return a.summits() }

// Temperature returns the mean air temperature of a month, 1..12 [degC], as it
// is at TemperatureHeight, on points 0.75 degree apart.
func (a *Atlas) Temperature(month int) *Raster { return a.temperature()[month-1] }

// TemperatureHeight returns the mean height [m] of the ground in the cells of
// Temperature.
func (a *Atlas) TemperatureHeight() *Raster { return a.height() }

// Rain returns the liquid precipitation of a month, 1..12 [mm], on cells of
// 0.25 degree. Snow is not in it.
func (a *Atlas) Rain(month int) *Raster { return a.rain()[month-1] }

// WindU returns the mean eastward wind of a month, 1..12 [m/s].
func (a *Atlas) WindU(month int) *Raster { return a.wind()[3*(month-1)] }

// WindV returns the mean northward wind of a month, 1..12 [m/s].
func (a *Atlas) WindV(month int) *Raster { return a.wind()[3*(month-1)+1] }

// Wind returns the length of the monthly mean wind vector, averaged over
// eleven years, of a month, 1..12 [m/s]. Winds from all sides cancel in a
// monthly vector, and yet over land it lies 1 m/s above the stations on the
// median: it is wind over the sea carried inland, and over high ground it means
// nothing (10 m/s from the east at Lhasa in January).
func (a *Atlas) Wind(month int) *Raster { return a.wind()[3*(month-1)+2] }

// Rivers returns the rivers, one entry for each unbroken line.
func (a *Atlas) Rivers() []River { return a.rivers() }

// Lakes returns the lakes and reservoirs.
func (a *Atlas) Lakes() []Lake { return a.lakes() }

// Sea returns the rings of the ocean and the Caspian: a place is sea when an
// odd number of them is about it (see Within). The rings have no order.
func (a *Atlas) Sea() [][]geo.Point { return a.sea() }

// Land returns the rings of the land with its lakes, to be drawn and counted
// like those of Sea: they are those of Sea with a frame about the whole map.
func (a *Atlas) Land() [][]geo.Point {
	frame := []geo.Point{{Lat: -90, Lon: -180}, {Lat: 90, Lon: -180}, {Lat: 90, Lon: 180}, {Lat: -90, Lon: 180}, {Lat: -90, Lon: -180}}
	return append([][]geo.Point{frame}, a.sea()...)
}

// Provinces returns the first-level units of today's countries.
func (a *Atlas) Provinces() []Province { return a.provinces() }

// Places returns towns and villages by country and name.
func (a *Atlas) Places() []Place { return a.places() }
