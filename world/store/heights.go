package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation"
)

// Heights: a GeoTIFF or an SRTM tile, of the user's own or fetched.
// Documentation: the README of world/elevation.
//
//	theirs                     ours
//	heights of cells           elevation [m], converted by that room
//	no data, -32768            not known; a coarser source answers

func isHeights(name string) bool {
	for _, s := range elevation.Sources() {
		for _, suffix := range s.Suffix {
			if strings.HasSuffix(name, suffix) {
				return true
			}
		}
	}
	return false
}

// readHeights opens a file of heights and describes it.
func readHeights(path string) (Entry, error) {
	l, err := openGrid(path)
	if err != nil {
		return Entry{}, err
	}
	defer release(l)
	if err := noBytes(path, l); err != nil {
		return Entry{}, err
	}
	return describe(path, l)
}

// noBytes refuses a grid of bytes.
func noBytes(path string, l elevation.Layer) error {
	if g, ok := l.(*elevation.GeoTIFF); ok && g.Bits() == 8 {
		return InputError{
			path, "a grid of bytes: a picture, or classes of land cover", "heights of 16 bits and more; a piece of ESA WorldCover under a name that begins with ESA_WorldCover_10m_2021_v200",
		}
	}
	return nil
}

// OpenHeights opens a file or address of heights that stands in no store, with
// a choice of what is done about its voids ("": they are left to coarser
// heights). The error is an InputError.
func OpenHeights(path, voids string) (elevation.Layer, error) {
	if voids == "" {
		voids = VoidsLeave
	}
	if err := CheckVoids(voids); err != nil {
		return nil, err
	}
	if voids == VoidsRefuse && strings.Contains(path, "://") {
		return nil, InputError{path, "an address, with voids to be refused", "a file on disk, for all of it is read; or voids left, or filled"}
	}
	l, err := openGrid(path)
	if err != nil {
		return nil, err
	}
	if err = noBytes(path, l); err == nil && voids == VoidsRefuse {
		err = noVoids(path, l)
	}
	if err != nil {
		release(l)
		return nil, err
	}
	if voids == VoidsFill {
		l = elevation.FillVoids(l, voidReach)
	}
	return l, nil
}

// openGrid opens a file that has the form of one of heights.
func openGrid(path string) (elevation.Layer, error) {
	l, err := elevation.Open(path)
	if err != nil {
		var form elevation.FormatError
		if errors.As(err, &form) {
			return nil, InputError{path, form.Found, form.Allowed}
		}
		return nil, InputError{path, err.Error(), "a file of heights that can be read"}
	}
	return l, nil
}

// describe returns the record of a grid.
func describe(path string, l elevation.Layer) (Entry, error) {
	box, ok := elevation.Extent(l)
	if !ok {
		return Entry{}, InputError{path, "heights without an end", "a grid that covers some part of the Earth"}
	}
	return Entry{Layer: Elevation, Extent: extentOf(box), Resolution: float64(l.Resolution()), Work: l.Work(), Licence: l.Work().Licence}, nil
}

// voidReach is how far a void is filled from its rims, SettingVoidReach.
const voidReach = 3 * quantity.Kilometre

// treatVoids refuses a file of heights that has voids, or notes that they are to
// be filled.
func treatVoids(path string, e Entry, voids string) (Entry, error) {
	if e.Layer != Elevation {
		return e, InputError{path, "a file of " + e.Layer + " with a choice for voids", "that choice for files of heights"}
	}
	l, err := elevation.Open(path)
	if err != nil {
		return e, InputError{path, err.Error(), "a file of heights that can be read"}
	}
	defer release(l)
	if voids == VoidsFill {
		e.Voids, e.Work = VoidsFill, elevation.FillVoids(l, voidReach).Work()
		e.Work.Title += ". " + cite.SettingVoidReach.Title
		return e, nil
	}
	return e, noVoids(path, l)
}

// noVoids refuses heights with voids; all of them are read.
func noVoids(path string, l elevation.Layer) error {
	at, found := elevation.FirstVoid(l)
	if err := elevation.Err(l); err != nil {
		return InputError{path, err.Error(), "a file of heights that can be read"}
	}
	if found {
		return InputError{path, fmt.Sprintf("a void at %v", at), "heights without voids; or voids filled, or left"}
	}
	return nil
}

// release closes a layer that holds a file open.
func release(l elevation.Layer) {
	if c, ok := l.(interface{ Close() error }); ok {
		_ = c.Close() // it was only read
	}
}

// Heights returns the layers of heights among entries of this store. A file is
// opened when a place in its extent is first asked for.
func (s *Store) Heights(entries []Entry) []elevation.Layer {
	var out []elevation.Layer
	for _, e := range entries {
		if e.Layer == Elevation {
			out = append(out, &heights{entry: e, path: s.File(e), box: e.Extent.Box()})
		}
	}
	return out
}

// heights is one file of heights that may not have been opened yet.
type heights struct {
	entry Entry
	path  string
	box   geo.Box
	once  sync.Once
	done  atomic.Bool // layer and err are settled
	layer elevation.Layer
	err   error
}

// open returns the layer, nil when the file cannot be opened.
func (h *heights) open() elevation.Layer {
	h.once.Do(func() {
		h.layer, h.err = elevation.Open(h.path)
		if h.err == nil && h.entry.Voids == VoidsFill {
			h.layer = elevation.FillVoids(h.layer, voidReach)
		}
		h.done.Store(true)
	})
	return h.layer
}

// At returns the height of the file; ok is false outside it.
func (h *heights) At(p geo.Point) (metres float64, ok bool) {
	if !h.box.Contains(p) {
		return 0, false
	}
	if l := h.open(); l != nil {
		return l.At(p)
	}
	return 0, false
}

// Relief returns the relief that the file knows about a place.
func (h *heights) Relief(p geo.Point) elevation.Relief {
	if !h.box.Contains(p) {
		return elevation.Relief{}
	}
	if l := h.open(); l != nil {
		return l.Relief(p)
	}
	return elevation.Relief{}
}

// Resolution returns the distance of two rows.
func (h *heights) Resolution() quantity.Length { return quantity.Length(h.entry.Resolution) }

// Work returns the data set.
func (h *heights) Work() cite.Work { return h.entry.Work }

// Box returns the extent.
func (h *heights) Box() geo.Box { return h.box }

// Err returns why heights could not be read.
func (h *heights) Err() error {
	if !h.done.Load() {
		return nil
	}
	if h.err != nil {
		return Unusable{h.entry.Name, h.err.Error(), "see to the file " + filepath.ToSlash(h.path)}
	}
	return elevation.Err(h.layer)
}
