package world

import (
	"fmt"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/store"
)

// Options say what a world is opened with beside the embedded atlas.
type Options struct {
	Store   string   // folder of the user's own and public data; "": none
	Heights []string // files of heights, or addresses of them, beside the store
	Voids   string   // what is done about voids in them, of store.VoidsLeave and its kin; "": left
}

// HeightsError says that a file of Options.Heights cannot be used.
type HeightsError struct {
	Path string
	Err  error
}

// Error implements error.
func (e HeightsError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e HeightsError) Unwrap() error { return e.Err }

// Stored is what the user's own and public data give. A nil Stored gives
// nothing.
type Stored struct {
	Entries  []store.Entry // that can be used, in the order of the catalogue
	Covers   *store.Covers // nil: none
	Observed *store.Record
	Forecast *store.Record

	caveats []error
	climate *store.Monthly // nil: none
}

// OpenWith opens the embedded world and lays the user's data over it: of
// heights and climate the finest source that knows a place answers. A file of
// the store that cannot be used is a caveat, one of Options.Heights a HeightsError.
func OpenWith(o Options) (*World, error) {
	w, err := Open()
	if err != nil {
		return nil, err
	}
	var layers []elevation.Layer
	for _, path := range o.Heights {
		l, err := store.OpenHeights(path, o.Voids)
		if err != nil {
			return nil, HeightsError{path, err}
		}
		layers = append(layers, l)
	}
	if o.Store != "" {
		s := store.Open(o.Store)
		stored := &Stored{}
		stored.Entries, stored.caveats = s.Usable()
		layers = append(layers, s.Heights(stored.Entries)...)
		stored.Covers = s.Covers(stored.Entries)
		stored.Observed = s.Weather(store.Weather, stored.Entries)
		stored.Forecast = s.Weather(store.Forecast, stored.Entries)
		monthly, caveats := s.Climate(stored.Entries)
		stored.caveats = append(stored.caveats, caveats...)
		if monthly != nil {
			stored.climate = monthly
			w.Climate = w.Climate.With(monthly)
		}
		w.Stored = stored
	}
	if len(layers) > 0 {
		w.Heights = elevation.NewStack(append(layers, w.Heights)...)
	}
	return w, nil
}

// Of returns the entries that bear on a box: those that share ground with it,
// and of weather only those of the layer that was asked for ("" for none).
func (s *Stored) Of(b geo.Box, weather string) []store.Entry {
	var out []store.Entry
	if s == nil {
		return out
	}
	for _, e := range s.Entries {
		switch {
		case (e.Layer == store.Weather || e.Layer == store.Forecast) && e.Layer != weather:
			continue
		case e.Layer == weather:
			const reach = 0.3 // [deg], store.SeriesReach and a little more
			if e.Extent.Box().Pad(reach).Intersects(b) {
				out = append(out, e)
			}
		case e.Extent.Box().Intersects(b):
			out = append(out, e)
		}
	}
	return out
}

// storedCaveats returns what cannot be used of the store, and what could not be read
// of the heights up to now.
func (w *World) storedCaveats() []error {
	var out []error
	if w.Stored != nil {
		out = append(out, w.Stored.caveats...)
		if err := w.Stored.Covers.Err(); err != nil {
			out = append(out, err)
		}
	}
	if err := elevation.Err(w.Heights); err != nil {
		out = append(out, err)
	}
	return out
}

// heightsGap says how finely heights are known.
func (w *World) heightsGap() error {
	what := "heights are known on a grid of 5 arc-minutes (about 9 km) only"
	if s, ok := w.Heights.(elevation.Stack); ok && len(s) > 1 {
		what = fmt.Sprintf("outside %d files of the user's own, heights are known on a grid of 5 arc-minutes (about 9 km) only", len(s)-1)
	}
	return Gap{what, "slopes below that are taken from the spread of neighbouring heights; cliffs, gorges and single passes are not seen, and of summits only an estimate"}
}

// HeightSource names the data set behind the height of a place, and the
// distance of its heights.
func (w *World) HeightSource(p geo.Point) string {
	l := w.Heights
	if s, ok := l.(elevation.Stack); ok {
		finest, known := s.Of(p)
		if !known {
			return "no layer knows the height here"
		}
		l = finest
	}
	return fmt.Sprintf("%s Resolution %s.", l.Work(), spacing(l.Resolution()))
}

// spacing writes a distance of neighbouring heights.
func spacing(d quantity.Length) string {
	if d < 1*quantity.Kilometre {
		return fmt.Sprintf("%.0f m", float64(d))
	}
	return fmt.Sprintf("%.1f km", d.Km())
}

// airSource names the data behind the climate of a place.
func (w *World) airSource(p geo.Point) string {
	const own = "ITU-R P.1510, P.837 and derived; see world/climate"
	if w.Stored == nil || w.Stored.climate == nil {
		return own
	}
	k, none := w.Stored.climate.Month(p, 1), climate.Unknown()
	if fmt.Sprint(k) == fmt.Sprint(none) {
		return own
	}
	return w.Stored.climate.String() + "; for the rest " + own
}
