package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/world/store"
)

// fromVariable names the environment variable that takes the place of every
// source's address; the flag --from goes before it.
const fromVariable = "LONGWALK_FETCH_FROM"

func (d *door) fetchData() *cobra.Command {
	var box, dates, from string
	var layers []string
	var rate float64
	c := &cobra.Command{
		Use:   "fetch --bbox W,S,E,N",
		Short: "Fetch public data for a part of the Earth: heights, ground cover, weather",
		Long: `Fetches files into the store, one after another; what is there already is not
fetched again, and what broke off is continued. Layers are

` + publicKinds() + `
  longwalk world fetch --bbox 8,46,9,47
  longwalk world fetch --bbox 8,46,9,47 --layer weather --dates 2024-06-01/2024-06-20`,
		Args: args(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if from == "" {
				from = os.Getenv(fromVariable)
			}
			q := store.Request{Layers: layers, From: from, Today: time.Now().UTC()}
			for _, step := range []func() error{
				func() (err error) { q.Box, err = fetchBox(box); return err },
				func() (err error) { q.First, q.Last, err = parseDays(dates); return err },
				func() error { return checkAddress(from) },
			} {
				if err := step(); err != nil {
					return err
				}
			}
			if !(rate > 0 && rate <= 20) {
				return wrong("--rate: found %g; allowed: more than 0, up to 20 requests a second", rate)
			}
			return d.fetch(c.Context(), q, rate)
		},
	}
	c.Flags().StringVar(&box, "bbox", "", "west, south, east and north in degrees, such as 8,46,9,47 (needed)")
	c.Flags().StringSliceVar(&layers, "layer", []string{store.Elevation}, "what to fetch, separated by commas")
	c.Flags().StringVar(&dates, "dates", "", "days of weather, such as 2024-06-01/2024-06-20")
	c.Flags().StringVar(&from, "from", "", "address that takes the place of every source's own, such as that of a mirror (default $"+fromVariable+")")
	c.Flags().Float64Var(&rate, "rate", 2, "requests a second at most")
	return c
}

// publicKinds lists what can be fetched, for the help.
func publicKinds() string {
	text := ""
	for _, p := range store.Publics() {
		text += fmt.Sprintf("  %-13s %s (%s)\n", p.Layer, p.Title, p.Licence)
	}
	return text
}

// fetchBox reads W,S,E,N.
func fetchBox(text string) (geo.Box, error) {
	const allowed = "west, south, east and north in degrees, such as 8,46,9,47"
	if text == "" {
		return geo.Box{}, wrong("--bbox: found nothing; allowed: %s", allowed)
	}
	var v [4]float64
	words := strings.Split(text, ",")
	if len(words) != len(v) {
		return geo.Box{}, wrong("--bbox: found %q; allowed: %s", text, allowed)
	}
	for i, w := range words {
		x, err := strconv.ParseFloat(strings.TrimSpace(w), 64)
		if err != nil {
			return geo.Box{}, wrong("--bbox: found %q in %q; allowed: %s", w, text, allowed)
		}
		v[i] = x
	}
	return geo.Box{West: v[0], South: v[1], East: v[2], North: v[3]}, nil
}

// parseDays reads a day, or a first and a last day.
func parseDays(text string) (first, last time.Time, err error) {
	if text == "" {
		return first, last, nil
	}
	w, err := journey.ParseWhen(text)
	if err != nil {
		return first, last, wrong("--dates: %v", err)
	}
	return w.Earliest.Truncate(24 * time.Hour), w.Latest.Add(-time.Nanosecond).Truncate(24 * time.Hour), nil
}

func checkAddress(from string) error {
	if from == "" {
		return nil
	}
	u, err := url.Parse(from)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return wrong("--from: found %q; allowed: an address such as https://mirror.example.org/data", from)
	}
	return nil
}

// fetch fetches, and says what came of it.
func (d *door) fetch(ctx context.Context, q store.Request, rate float64) error {
	s, err := d.storage()
	if err != nil {
		return err
	}
	p := d.progress()
	defer p.done()
	file := ""
	g := &store.Getter{PerSecond: rate, Tell: func(done, of int64) {
		if of > 0 {
			p.tell(file+", kB", int(done/1000), int(of/1000))
		}
	}}
	got, err := s.Fetch(ctx, q, g, func(name string, done, of int) {
		file = fmt.Sprintf("file %d of %d: %s", done+1, of, name)
	})
	p.done()
	if isInput(err) {
		return asked(err, "--")
	}
	if d.json {
		if jsonErr := d.printJSON(got); jsonErr != nil {
			return jsonErr
		}
	} else {
		d.showFetched(got)
	}
	if ctx.Err() != nil {
		fmt.Fprintln(d.err, "longwalk: stopped; what came is kept, and the same command goes on from there")
		return errFailed
	}
	if errors.Is(err, store.ErrOffline) {
		return fmt.Errorf("%w.\nThe embedded world works without a network. For finer data here: fetch on a machine that has one and copy the folder\n"+
			"%s; or name a mirror with --from or %s; or add files that you have with 'longwalk world add FILE'.\nWhat was fetched before is kept", err, s.Dir(), fromVariable)
	}
	return err
}

func isInput(err error) bool {
	var in store.InputError
	return errors.As(err, &in)
}

func (d *door) showFetched(got store.Fetched) {
	for _, e := range got.New {
		fmt.Fprintf(d.out, "fetched %s: %s, %s, %s, sha256 %s\n", e.Name, kindOf(e), e.Extent, bytesText(e.Size), e.SHA256)
	}
	for _, e := range got.Had {
		fmt.Fprintf(d.out, "had %s\n", e.Name)
	}
	for _, name := range got.Absent {
		fmt.Fprintf(d.out, "no file %s: the server has none; of tiles that means sea\n", name)
	}
	for _, f := range got.Failed {
		fmt.Fprintf(d.err, "failed: %s\n", f)
	}
}
