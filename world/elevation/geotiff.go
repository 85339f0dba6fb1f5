package elevation

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation/ranges"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// GeoTIFF is a grid of heights in a GeoTIFF file, on disk or behind a URL. Its
// blocks are decoded when they are first asked for and kept within a bound. It
// is safe for concurrent use.
type GeoTIFF struct {
	name   string
	place  placing
	levels []level // the grid itself and its overviews, from fine to coarse
	finest int     // the level that answers
	values values
	kept   *cache
	from   io.ReaderAt
	remote bool
	closer io.Closer
	failed *failure
}

// level is one grid of the file.
type level struct {
	image *tiff.Image
	// cells of the whole grid that one cell of this level covers
	down, across float64
}

// OpenGeoTIFF opens a file. What it reads later it reads from the open file,
// which Close closes.
func OpenGeoTIFF(path string) (Layer, error) { return openFile(path, heights) }

// openFile opens a file of heights or of any numbers.
func openFile(path string, as reading) (Layer, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("elevation file: %w", err)
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = FormatError{path, "no regular file", "a GeoTIFF"}
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	g, err := checked(path, f, info.Size(), as)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	g.closer = f
	return g, nil
}

// ReadGeoTIFF reads a file of so many bytes; name is what errors and reports
// call it. The heights are read from r as long as the layer is used. Where the
// blocks lie is checked at once, what is in them when they are decoded: see Err.
func ReadGeoTIFF(name string, r io.ReaderAt, size int64) (Layer, error) {
	g, err := checked(name, r, size, heights)
	if err != nil {
		return nil, err
	}
	return g, nil
}

// checked reads the structure of a file and where its blocks lie.
func checked(name string, r io.ReaderAt, size int64, as reading) (*GeoTIFF, error) {
	g, err := newGeoTIFF(name, r, size, as)
	if err != nil {
		return nil, err
	}
	for _, l := range g.levels {
		if err := l.image.Check(); err != nil {
			return nil, named(name, err)
		}
	}
	return g, nil
}

// OpenURL opens a Cloud Optimized GeoTIFF behind a URL and reads of it what is
// asked for, in ranges. The context bounds the life of the layer: once it is
// cancelled, nothing more is fetched. Err tells what At cannot, that a range
// did not come.
func OpenURL(ctx context.Context, client *http.Client, url string) (Layer, error) {
	return openRanges(ctx, client, url, heights)
}

// openRanges opens a file behind a URL, of heights or of any numbers.
func openRanges(ctx context.Context, client *http.Client, url string, as reading) (Layer, error) {
	r, err := ranges.Open(ctx, client, url, ranges.Options{})
	if err != nil {
		return nil, fmt.Errorf("elevation file: %w", err)
	}
	g, err := newGeoTIFF(url, r, r.Size(), as)
	if err != nil {
		return nil, err
	}
	g.remote = true
	return g, nil
}

// patience is how long Open waits for one answer of a server.
const patience = time.Minute

// openAddress opens what a URL that a person typed leads to.
func openAddress(url string, as reading) (Layer, error) {
	return openRanges(context.Background(), &http.Client{Timeout: patience}, url, as)
}

// newGeoTIFF reads the structure of a file.
func newGeoTIFF(name string, r io.ReaderAt, size int64, as reading) (*GeoTIFF, error) {
	f, err := tiff.Open(r, size)
	if err != nil {
		return nil, named(name, err)
	}
	g := &GeoTIFF{name: name, from: r, failed: &failure{}}
	main := f.Images[0]
	var keys geoKeys
	if g.place, keys, err = readPlacing(main); err != nil {
		return nil, named(name, err)
	}
	if g.values, err = readValues(main, keys, as); err != nil {
		return nil, named(name, err)
	}
	if rows, _ := g.place.step(); !(rows > 0) {
		return nil, FormatError{name, "a grid that does not lie on the Earth", "one that does"}
	}
	g.levels = levelsOf(f.Images)
	g.kept = newCache(cacheBytes, g.load)
	return g, nil
}

// levelsOf returns the grid and those images that are overviews of it, each
// coarser than the one before.
func levelsOf(images []*tiff.Image) []level {
	main := images[0]
	levels := []level{{main, 1, 1}}
	for _, im := range images[1:] {
		last := levels[len(levels)-1].image
		if !im.Reduced || im.Mask || im.Width >= last.Width || im.Height >= last.Height {
			continue
		}
		levels = append(levels, level{
			im, float64(main.Height) / float64(im.Height), float64(main.Width) / float64(im.Width),
		})
	}
	return levels
}

// named makes an error that names the file: a FormatError where the file is at
// fault.
func named(name string, err error) error {
	var form tiff.Error
	var unknown project.UnknownError
	switch {
	case errors.As(err, &form):
		return FormatError{name, form.Found, form.Allowed}
	case errors.As(err, &unknown):
		return FormatError{name, "coordinate reference system " + unknown.Found, unknown.Allowed}
	case errors.Is(err, io.ErrUnexpectedEOF):
		return FormatError{name, err.Error(), "the whole file"}
	}
	return fmt.Errorf("elevation file %s: %w", name, err)
}

// failure keeps the first error of reading, and how many blocks failed.
type failure struct {
	mu    sync.Mutex
	err   error
	count int
}

// mostFailures is how many blocks of a file may fail before it is given up: of a
// server that is gone, not every tile is waited for.
const mostFailures = 16

func (f *failure) keep(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.count++
	if f.err == nil {
		f.err = err
	}
}

// final returns the first error once a file is given up.
func (f *failure) final() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.count < mostFailures {
		return nil
	}
	return fmt.Errorf("given up after %d blocks that failed: %w", f.count, f.err)
}

// Err returns the first error that reading heights met: a damaged block, a
// range that the server did not send. At and Relief know nothing there.
func (g *GeoTIFF) Err() error {
	g.failed.mu.Lock()
	defer g.failed.mu.Unlock()
	return g.failed.err
}

// Close closes the file that OpenGeoTIFF opened. Heights not read by then are
// not known any more.
func (g *GeoTIFF) Close() error {
	if g.closer == nil {
		return nil
	}
	return g.closer.Close()
}

// Box returns the smallest box about the grid.
func (g *GeoTIFF) Box() geo.Box { return g.place.box() }

// System returns the name of the coordinate reference system.
func (g *GeoTIFF) System() string { return g.place.system.Name }

// Resolution returns the distance of two rows in the middle of the grid.
func (g *GeoTIFF) Resolution() quantity.Length {
	rows, _ := g.place.step()
	return quantity.Length(rows * g.levels[g.finest].down)
}

// Work returns the file as the source of its heights: who made them, only its
// owner knows.
func (g *GeoTIFF) Work() cite.Work {
	base := filepath.Base(g.name)
	return cite.Work{
		Key: "file:" + base, Authors: "the user's own file", Title: base + ", heights on " + g.System(), Where: g.name, Kind: cite.Data,
	}
}

// Coarse returns the layer as its overviews show it: through the coarsest whose
// cells are no longer than that. It shares file and memory with g.
func (g *GeoTIFF) Coarse(cell quantity.Length) Layer {
	c := *g
	c.closer = nil
	c.finest = g.level(float64(cell))
	return &c
}

// level returns the coarsest level with cells no longer than so many metres,
// or the one that answers when all are.
func (g *GeoTIFF) level(metres float64) int {
	rows, cols := g.place.step()
	best := g.finest
	for i := g.finest + 1; i < len(g.levels); i++ {
		if math.Max(rows*g.levels[i].down, cols*g.levels[i].across) <= metres {
			best = i
		}
	}
	return best
}

// Bits returns how many bits a value of the file has.
func (g *GeoTIFF) Bits() int { return g.levels[g.finest].image.Bits() }

// inside reports whether p lies in the grid, known or void.
func (g *GeoTIFF) inside(p geo.Point) bool {
	_, _, ok := g.place.cell(p)
	return ok
}
