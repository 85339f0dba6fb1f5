package store

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path"
	"strings"
	"time"

	"github.com/longwalk/longwalk/geo"
)

// Public is a public source that the store fetches from.
type Public struct {
	Layer   string // what is asked for, such as "elevation"
	Title   string // one line for a person
	Licence string
	tasks   func(q Request) []task
}

// Publics lists what can be fetched, by layer.
func Publics() []Public {
	return []Public{
		{Elevation, "Copernicus DEM GLO-30; GLO-90 where that is not public", "Copernicus DEM licence", func(q Request) []task { return copernicusTasks(glo30, q) }},
		{"elevation-90", "Copernicus DEM GLO-90", "Copernicus DEM licence", func(q Request) []task { return copernicusTasks(glo90, q) }},
		{Cover, "ESA WorldCover 10 m 2021", "CC BY 4.0", worldCoverTasks},
		{Weather, "hourly weather of past days, ERA5 through Open-Meteo; needs dates", "CC BY 4.0", func(q Request) []task { return openMeteoTasks(Weather, q) }},
		{Forecast, "hourly weather of the next 16 days through Open-Meteo", "CC BY 4.0", func(q Request) []task { return openMeteoTasks(Forecast, q) }},
	}
}

// Request says what to fetch.
type Request struct {
	Box         geo.Box
	Layers      []string  // of Publics
	First, Last time.Time // days of weather, both included
	Today       time.Time // the day of a forecast
	From        string    // address that takes the place of every source's own; "": none
}

// mostFiles bounds one request: four hundred square degrees of weather, or more
// disk than most want to spend at once.
const mostFiles = 200

// mostFailed is after how many failures the rest is not asked for.
const mostFailed = 5

// tasks returns what a request asks for, or what is wrong with it.
func (q Request) tasks() ([]task, error) {
	if err := q.checkBox(); err != nil {
		return nil, err
	}
	var names []string
	byName := map[string]Public{}
	for _, p := range Publics() {
		names = append(names, p.Layer)
		byName[p.Layer] = p
	}
	var out []task
	if len(q.Layers) == 0 {
		return nil, InputError{"layer", "nothing", strings.Join(names, ", ")}
	}
	for _, l := range q.Layers {
		p, ok := byName[l]
		if !ok {
			return nil, InputError{"layer", fmt.Sprintf("%q", l), strings.Join(names, ", ")}
		}
		if l == Weather {
			if err := q.checkDays(); err != nil {
				return nil, err
			}
		}
		if size := q.Box.Width() * (q.Box.North - q.Box.South); size > 16*mostFiles {
			return nil, InputError{"bbox", fmt.Sprintf("%.0f square degrees", size), "a smaller box: a country at a time"}
		}
		out = append(out, p.tasks(q)...)
	}
	if len(out) > mostFiles {
		return nil, InputError{"bbox", fmt.Sprintf("a box of %d files", len(out)), fmt.Sprintf("at most %d at a time: a smaller box, or fewer layers", mostFiles)}
	}
	return out, nil
}

func (q Request) checkBox() error {
	b := q.Box
	for _, x := range []float64{b.South, b.West, b.North, b.East} {
		if math.IsNaN(x) {
			return InputError{"bbox", "no number", "W,S,E,N in degrees, such as 8,45,9,46"}
		}
	}
	switch {
	case b.South < -90 || b.North > 90 || b.South >= b.North:
		return InputError{"bbox", fmt.Sprintf("south %g and north %g", b.South, b.North), "W,S,E,N in degrees with -90 <= S < N <= 90, such as 8,45,9,46"}
	case b.West < -180 || b.West > 180 || b.East < -180 || b.East > 180 || b.West == b.East:
		return InputError{"bbox", fmt.Sprintf("west %g and east %g", b.West, b.East), "W,S,E,N in degrees with W and E from -180 to 180, W greater than E across the antimeridian"}
	}
	return nil
}

func (q Request) checkDays() error {
	const allowed = "days from 1940-01-01 on, such as --dates 2024-06-01/2024-06-20; for days to come --layer forecast"
	switch {
	case q.First.IsZero() || q.Last.Before(q.First):
		return InputError{"dates", "no days", allowed}
	case q.First.Before(firstArchived):
		return InputError{"dates", q.First.Format(time.DateOnly), allowed}
	case q.Last.After(q.Today):
		return InputError{"dates", q.Last.Format(time.DateOnly) + ", which lies ahead", allowed}
	case q.Last.Sub(q.First) > 10*366*24*time.Hour:
		return InputError{"dates", "more than ten years", "at most ten years at a time"}
	}
	return nil
}

// task is one file to be fetched.
type task struct {
	source, layer string
	name, url     string
	box           geo.Box // what the file must cover
	read          func(path string) (Entry, error)
	instead       *task // to be fetched when the server has no such file
}

// baseFor returns the address that takes the place of a source's own.
func baseFor(from, own string) string {
	if from == "" {
		return own
	}
	return strings.TrimSuffix(from, "/")
}

// Fetched is what came of a request.
type Fetched struct {
	New    []Entry  `json:"new"`
	Had    []Entry  `json:"had"`    // in the store already
	Absent []string `json:"absent"` // files that the server has not: sea
	Failed []string `json:"failed"`
}

// Fetch brings what a request asks for into the store, one file after another.
// What came stays, whatever happens to the rest. The error is one of the
// request, of a connection that is not there, or that some files failed.
func (s *Store) Fetch(ctx context.Context, q Request, g *Getter, tell func(name string, done, of int)) (Fetched, error) {
	out := Fetched{New: []Entry{}, Had: []Entry{}, Absent: []string{}, Failed: []string{}}
	tasks, err := q.tasks()
	if err != nil {
		return out, err
	}
	usable, _ := s.Usable()
	had := map[string]Entry{}
	for _, e := range usable {
		had[e.Path] = e
	}
	for i, t := range tasks {
		if tell != nil {
			tell(t.name, i, len(tasks))
		}
		err := s.fetchOne(ctx, t, g, had, &out)
		if err == nil {
			continue
		}
		if ctx.Err() != nil || errors.Is(err, ErrOffline) {
			return out, err
		}
		out.Failed = append(out.Failed, err.Error())
		if len(out.Failed) >= mostFailed {
			return out, fmt.Errorf("given up: %d files failed, the last: %w", len(out.Failed), err)
		}
	}
	if n := len(out.Failed); n > 0 {
		return out, fmt.Errorf("%d of %d files failed", n, len(tasks))
	}
	return out, nil
}

func (s *Store) fetchOne(ctx context.Context, t task, g *Getter, had map[string]Entry, out *Fetched) error {
	where := path.Join(t.layer, t.source, t.name)
	if e, ok := had[where]; ok {
		out.Had = append(out.Had, e)
		return nil
	}
	file := s.File(Entry{Path: where})
	sha, err := g.Get(ctx, t.url, file)
	if errors.Is(err, ErrAbsent) {
		if t.instead != nil {
			return s.fetchOne(ctx, *t.instead, g, had, out)
		}
		out.Absent = append(out.Absent, t.name)
		return nil
	}
	if err != nil {
		return err
	}
	e, err := t.read(file)
	if err == nil {
		err = t.fits(e)
	}
	if err != nil {
		// What came is not what was asked for: nothing of it is kept.
		return errors.Join(ServerError{t.url, err.Error(), "the file that was asked for"}, os.Remove(file))
	}
	e.Source, e.Layer, e.Name, e.Path, e.URL, e.SHA256 = t.source, t.layer, t.name, where, t.url, sha
	if e, err = s.keep(e); err != nil {
		return err
	}
	out.New = append(out.New, e)
	return nil
}

// fits returns an error when a file does not cover what it was fetched for: it
// may lie half a cell, or of weather a cell of the model, beside it.
func (t task) fits(e Entry) error {
	const slack = 0.3 // [deg]
	want := t.box.Center()
	if !e.Extent.Box().Pad(slack).Contains(want) {
		return fmt.Errorf("a file over %v, not over %v", e.Extent, want)
	}
	return nil
}

// squares returns the south-western corners of squares of so many degrees that
// share ground with a box, from the south and from the west.
func squares(b geo.Box, side int) [][2]int {
	var out [][2]int
	d := float64(side)
	cols := 360 / side
	first := int(math.Floor((b.West + 180) / d))
	n := int(math.Ceil((b.West+180+b.Width())/d)) - first
	for lat := int(math.Floor(b.South/d)) * side; float64(lat) < b.North; lat += side {
		for k := range min(n, cols) {
			out = append(out, [2]int{lat, (first+k)%cols*side - 180})
		}
	}
	return out
}

// corner writes a corner for a tile's name, such as N44 and W072.
func corner(lat, lon int) (ns, ew string) {
	ns, ew = fmt.Sprintf("N%02d", lat), fmt.Sprintf("E%03d", lon)
	if lat < 0 {
		ns = fmt.Sprintf("S%02d", -lat)
	}
	if lon < 0 {
		ew = fmt.Sprintf("W%03d", -lon)
	}
	return ns, ew
}
