package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/store"
)

// storeVariable names the environment variable that moves the store; the flag
// --store goes before it.
const storeVariable = "LONGWALK_STORE"

// data is what the flags say of the user's own data.
type data struct {
	store string
	none  bool
	dem   []string
	voids string
}

// dataFlags gives every command the flags of the user's own data.
func (d *door) dataFlags(c *cobra.Command) {
	f := c.PersistentFlags()
	f.StringVar(&d.data.store, "store", "", "folder of the user's own and public data (default $"+storeVariable+", or longwalk in the user's cache folder)")
	f.BoolVar(&d.data.none, "no-store", false, "stand on the embedded world only, whatever the store holds")
	f.StringArrayVar(&d.data.dem, "dem", nil, "file or address of heights to use beside the store: GeoTIFF, .hgt; may be given several times")
	f.StringVar(&d.data.voids, "dem-voids", store.VoidsLeave, "voids in them: leave them to coarser heights, fill them from their rims up to 3 km off, or refuse the file")
}

// open opens the world with what the flags say.
func (d *door) open() (*world.World, error) {
	if err := store.CheckVoids(d.data.voids); err != nil {
		return nil, asked(err, "--dem-")
	}
	o := world.Options{Heights: d.data.dem, Voids: d.data.voids}
	if !d.data.none {
		o.Store = d.storeFolder()
	}
	w, err := world.OpenWith(o)
	var heights world.HeightsError
	if errors.As(err, &heights) {
		return nil, wrong("--dem: %v", heights)
	}
	return w, err
}

// storeFolder returns the folder of the store; "" where the machine knows no
// cache folder.
func (d *door) storeFolder() string {
	if d.data.store != "" {
		return d.data.store
	}
	if s := os.Getenv(storeVariable); s != "" {
		return s
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(cache, "longwalk")
}

// storage opens the store for a command that cannot do without.
func (d *door) storage() (*store.Store, error) {
	if d.data.none {
		return nil, wrong("--no-store: found a command about the store; allowed: the command without it")
	}
	dir := d.storeFolder()
	if dir == "" {
		return nil, wrong("--store: found no cache folder on this machine; allowed: a folder, such as --store ./data")
	}
	return store.Open(dir), nil
}

func (d *door) addData() *cobra.Command {
	voids := store.VoidsLeave
	c := &cobra.Command{
		Use:   "add FILE...",
		Short: "Add files of your own: heights, climate, ground cover, weather",
		Long: `Looks into each file and writes it into the catalogue of the store with its source,
extent, size and checksum. The file stays where it is. Read are

` + ownKinds(),
		Args: args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, files []string) error {
			s, err := d.storage()
			if err != nil {
				return err
			}
			all := []store.Entry{}
			for _, f := range files {
				e, err := s.AddWith(f, voids)
				if err != nil {
					return asked(err, "")
				}
				all = append(all, e)
				if !d.json {
					fmt.Fprintf(d.out, "added %s: %s from %s, %s, %s, sha256 %s\n", e.Name, kindOf(e), e.Source, e.Extent, spacing(e.Resolution), e.SHA256)
				}
			}
			if d.json {
				return d.printJSON(all)
			}
			return nil
		},
	}
	c.Flags().StringVar(&voids, "voids", voids, "voids in heights: leave them to coarser heights, fill them from their rims up to 3 km off, or refuse the file")
	return c
}

// ownKinds lists what can be added, for the help.
func ownKinds() string {
	text := ""
	for _, k := range store.Owns() {
		text += fmt.Sprintf("  %s\n      %s\n", k.Title, k.Names)
	}
	return text
}

// kindOf says what an entry holds.
func kindOf(e store.Entry) string {
	if e.Variable == "" {
		return e.Layer
	}
	if e.Month == 0 {
		return fmt.Sprintf("%s (%s)", e.Layer, e.Variable)
	}
	return fmt.Sprintf("%s (%s, %s)", e.Layer, e.Variable, time.Month(e.Month))
}

// asked makes an error of the input of one that the store says so of; flag is
// written before what was asked for.
func asked(err error, flag string) error {
	var in store.InputError
	if errors.As(err, &in) {
		return wrong("%s%v", flag, in)
	}
	return err
}

func (d *door) removeData() *cobra.Command {
	return &cobra.Command{
		Use:   "remove NAME",
		Short: "Take a file out of the store; one of your own stays where it is, a fetched one is deleted",
		Args:  args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			s, err := d.storage()
			if err != nil {
				return err
			}
			e, err := s.Remove(a[0])
			if err != nil {
				return asked(err, "")
			}
			if d.json {
				return d.printJSON(e)
			}
			fmt.Fprintf(d.out, "removed %s\n", e.Name)
			return nil
		},
	}
}

// listed is the answer of world list.
type listed struct {
	Store   string   `json:"store"`
	Entries []aged   `json:"entries"`
	Bytes   int64    `json:"bytes"`
	Caveats []string `json:"caveats"`
}

// aged is an entry and how long it has been there.
type aged struct {
	store.Entry
	Days float64 `json:"age_days"`
}

func (d *door) listData() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the user's own and public data: source, extent, age, size, checksum",
		Args:  args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			s, err := d.storage()
			if err != nil {
				return err
			}
			usable, caveats := s.Usable()
			out := listed{Store: s.Dir(), Entries: []aged{}, Caveats: []string{}}
			for _, e := range usable {
				out.Entries = append(out.Entries, aged{e, float64(int(time.Since(e.Added).Hours()/2.4)) / 10})
				out.Bytes += e.Size
			}
			for _, c := range caveats {
				out.Caveats = append(out.Caveats, c.Error())
			}
			if d.json {
				return d.printJSON(out)
			}
			d.showListed(out)
			return nil
		},
	}
}

func (d *door) showListed(l listed) {
	if len(l.Entries) == 0 {
		fmt.Fprintf(d.out, "%s holds no data: the embedded world is all there is.\n"+
			"Add files with 'longwalk world add FILE', fetch public ones with 'longwalk world fetch --bbox W,S,E,N'.\n", l.Store)
	} else {
		t := d.table(table.Row{"name", "holds", "source", "extent", "step", "size", "added", "sha256"}, column{1, 28}, column{2, 20}, column{4, 22})
		for _, e := range l.Entries {
			holds := kindOf(e.Entry)
			if !e.From.IsZero() {
				holds += fmt.Sprintf(" %s to %s", e.From.Format(time.DateOnly), e.To.Format(time.DateOnly))
			}
			t.AppendRow(table.Row{e.Name, holds, e.Source, e.Extent, spacing(e.Resolution), bytesText(e.Size), ageText(e.Days), e.SHA256[:min(12, len(e.SHA256))]})
		}
		t.Render()
		fmt.Fprintf(d.out, "%d files, %s, in %s\n", len(l.Entries), bytesText(l.Bytes), l.Store)
	}
	for _, c := range l.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
}

// spacing writes a distance of neighbouring cells.
func spacing(metres float64) string {
	if metres < 1000 {
		return fmt.Sprintf("%.0f m", metres)
	}
	return fmt.Sprintf("%.1f km", metres/1000)
}

func bytesText(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%.1f kB", float64(n)/1e3)
	case n < 1_000_000_000:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/1e9)
}

func ageText(days float64) string {
	switch {
	case days < 1:
		return "today"
	case days < 2:
		return "yesterday"
	}
	return fmt.Sprintf("%.0f days ago", days)
}
