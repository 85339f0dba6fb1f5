package store

import (
	"fmt"
	"math"
	"sort"
	"sync"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// Hour is the weather of one hour at one place as a source gives it: what is
// measured at a moment at that moment, what falls or shines in the hour before
// it. An hour that is not Known holds nothing.
type Hour struct {
	Known    bool
	Air      float64 // air temperature at 2 m [degC]
	RH       float64 // relative humidity over water, 0..100 [%]
	Pressure float64 // at the ground [hPa]
	Cloud    float64 // 0..1
	Wind     float64 // at 10 m [m/s]
	Rain     float64 // [mm]
	Snow     float64 // water equivalent of fallen snow [mm]
	Global   float64 // short-wave radiation on the level [W/m2]
	Direct   float64 // direct normal radiation [W/m2]
	Diffuse  float64 // diffuse radiation on the level [W/m2]
}

// Series is the weather of one place, hour after hour.
type Series struct {
	At        geo.Point
	Elevation float64   // of the ground that the values are for [m]
	From      time.Time // of the first hour, UTC
	Hours     []Hour
}

// SeriesReach is how far from its place a series holds: a little more than half
// the diagonal of a cell of ERA5 at the equator, 0.25 degree. A setting: weather
// changes over shorter ways in mountains.
const SeriesReach = 25 * quantity.Kilometre

// over returns what holds over the hour that has its middle at a moment: what
// is measured at moments, between the full hours about it; what falls, from
// the sums of the two hours that it has a share in.
func (s *Series) over(middle time.Time) (Hour, bool) {
	x := middle.Sub(s.From).Hours()
	i := int(math.Floor(x))
	if x < 0 || i+1 >= len(s.Hours) {
		return Hour{}, false
	}
	a, b := s.Hours[i], s.Hours[i+1]
	if !a.Known || !b.Known {
		return Hour{}, false
	}
	t := x - float64(i)
	out := a.between(b, t)
	// The hour [x-1/2, x+1/2] overlaps the sum at i+1, which is of [i, i+1], and
	// one neighbour.
	other, share := a, 0.5-t // [i-1, i] from x-1/2 to i
	if t > 0.5 {
		other, share = Hour{}, t-0.5
		if i+2 < len(s.Hours) {
			other = s.Hours[i+2]
		}
	}
	if !other.Known {
		share = 0
	}
	mix := func(of func(Hour) float64) float64 { return of(b)*(1-share) + of(other)*share }
	out.Rain = mix(func(h Hour) float64 { return h.Rain })
	out.Snow = mix(func(h Hour) float64 { return h.Snow })
	out.Global = mix(func(h Hour) float64 { return h.Global })
	out.Direct = mix(func(h Hour) float64 { return h.Direct })
	out.Diffuse = mix(func(h Hour) float64 { return h.Diffuse })
	return out, true
}

// between returns what is measured at moments, t of the way from a to b.
func (a Hour) between(b Hour, t float64) Hour {
	mix := func(x, y float64) float64 { return x + t*(y-x) }
	return Hour{
		Known: true, Air: mix(a.Air, b.Air), RH: mix(a.RH, b.RH), Pressure: mix(a.Pressure, b.Pressure),
		Cloud: mix(a.Cloud, b.Cloud), Wind: mix(a.Wind, b.Wind),
	}
}

// Record is the stored weather of many places. It is safe for concurrent use.
type Record struct {
	layer string
	files []seriesFile // in the order of their coming, the newest first
}

// seriesFile is one series that may not have been read yet.
type seriesFile struct {
	at       geo.Point
	from, to time.Time
	load     func() *Series // nil when it cannot be read
	entry    Entry
}

// Weather returns the series of a layer, Weather or Forecast, among entries of
// this store. A file is read when an hour of it is first asked for.
func (s *Store) Weather(layer string, entries []Entry) *Record {
	r := &Record{layer: layer}
	for _, e := range entries {
		if e.Layer != layer {
			continue
		}
		path := s.File(e)
		r.files = append(r.files, seriesFile{
			at: geo.Point{Lat: e.Extent.South, Lon: e.Extent.West}, from: e.From, to: e.To, entry: e,
			load: sync.OnceValue(func() *Series {
				series, err := loadSeries(path)
				if err != nil {
					return nil // it was read when it came, and the file is unchanged
				}
				return series
			}),
		})
	}
	sort.SliceStable(r.files, func(i, k int) bool { return r.files[i].entry.Added.After(r.files[k].entry.Added) })
	return r
}

// Hour returns the weather over the hour that has its middle at a moment (UTC),
// from the nearest series within SeriesReach that knows it, and the height of
// the ground that it is for [m].
func (r *Record) Hour(p geo.Point, middle time.Time) (h Hour, elevation float64, ok bool) {
	best := SeriesReach
	for i := range r.files {
		f := &r.files[i]
		if middle.Before(f.from) || middle.After(f.to) {
			continue
		}
		d := geo.Near(p, f.at)
		if d > best || ok && d >= best {
			continue
		}
		s := f.load()
		if s == nil {
			continue
		}
		if got, known := s.over(middle); known {
			h, elevation, ok, best = got, s.Elevation, true, d
		}
	}
	return h, elevation, ok
}

// Has reports whether some series is for a place within SeriesReach.
func (r *Record) Has(p geo.Point) bool {
	for i := range r.files {
		if geo.Near(p, r.files[i].at) <= SeriesReach {
			return true
		}
	}
	return false
}

// Describe says in a few words what the record holds.
func (r *Record) Describe() string {
	if len(r.files) == 0 {
		return "nothing"
	}
	from, to := r.files[0].from, r.files[0].to
	var at []geo.Point
	for _, f := range r.files {
		if f.from.Before(from) {
			from = f.from
		}
		if f.to.After(to) {
			to = f.to
		}
		at = append(at, f.at)
	}
	return fmt.Sprintf("%d series from %s to %s in %s", len(r.files), from.Format(time.DateOnly), to.Format(time.DateOnly), extentOf(geo.BoxOf(at...)))
}
