package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Own is a kind of file of the user's that the store reads.
type Own struct {
	Source string // its name in the catalogue
	Title  string // one line for a person
	Names  string // what such a file is called, for a person
	// Is reports whether a file's name, in lower case, is one of this kind.
	Is func(name string) bool
	// Read looks into the file and describes it: layer, extent, resolution.
	Read func(path string) (Entry, error)
}

// Owns lists the kinds of file that can be added, in the order in which they
// are tried: a climate file is a GeoTIFF too, known by its name.
func Owns() []Own {
	return []Own{
		{
			"worldclim-2.1", "WorldClim 2.1 monthly climate, or the heights of its cells",
			"wc2.1_10m_tmin_01.tif (tmin, tmax, tavg, prec, wind, vapr, srad; months 01 to 12), wc2.1_10m_elev.tif",
			isWorldClim, readWorldClim,
		},
		{
			"cru-cl-2.0", "CRU CL 2.0 monthly climate on 10 minutes, or the heights of its cells",
			"grid_10min_tmp.dat or grid_10min_tmp.dat.gz (tmp, dtr, pre, reh, sunp, wnd, elv)",
			isCRU, readCRU,
		},
		{"open-meteo", "hourly weather as the archive or forecast of Open-Meteo answers it", "NAME.json", isWeatherFile, readWeatherFile},
		{
			"worldcover-2021", "ESA WorldCover 2021 ground cover, whole tiles or pieces",
			"ESA_WorldCover_10m_2021_v200_N45E009_Map.tif, or another name that begins so", isWorldCover, readWorldCover,
		},
		{"heights", "heights as GeoTIFF or SRTM tile", "NAME.tif, NAME.tiff, N44W072.hgt, N44W072.hgt.zip", isHeights, readHeights},
	}
}

// What is done about voids in a file of heights.
const (
	VoidsLeave  = "leave"  // coarser heights answer there
	VoidsFill   = "fill"   // filled from their rims, as far as voidReach
	VoidsRefuse = "refuse" // a file with voids is not taken
)

// CheckVoids returns an InputError for what is no choice about voids.
func CheckVoids(voids string) error {
	if voids != VoidsLeave && voids != VoidsFill && voids != VoidsRefuse {
		return InputError{"voids", fmt.Sprintf("%q", voids), "leave, fill, refuse"}
	}
	return nil
}

// Add looks into a file, and writes a record that points to it; the file stays
// where it is, and voids in it are left to coarser heights.
func (s *Store) Add(path string) (Entry, error) { return s.AddWith(path, VoidsLeave) }

// AddWith is Add with a choice of what is done about voids in heights.
func (s *Store) AddWith(path, voids string) (Entry, error) {
	if err := CheckVoids(voids); err != nil {
		return Entry{}, err
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Entry{}, InputError{path, "no such file", allowedFiles()}
	case err != nil:
		return Entry{}, InputError{path, err.Error(), allowedFiles()}
	case !info.Mode().IsRegular():
		return Entry{}, InputError{path, "no regular file", allowedFiles()}
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return Entry{}, fmt.Errorf("store: %w", err)
	}
	name := strings.ToLower(filepath.Base(path))
	for _, k := range Owns() {
		if !k.Is(name) {
			continue
		}
		e, err := k.Read(absolute)
		if err != nil {
			return Entry{}, err
		}
		if voids != VoidsLeave {
			if e, err = treatVoids(absolute, e, voids); err != nil {
				return Entry{}, err
			}
		}
		e.Source, e.Path = orText(e.Source, k.Source), absolute
		e.Name = orText(e.Name, filepath.Base(path))
		return s.keep(e)
	}
	return Entry{}, InputError{path, "a name that tells no kind of data", allowedFiles()}
}

// allowedFiles says what may be added.
func allowedFiles() string {
	var out []string
	for _, k := range Owns() {
		out = append(out, k.Names)
	}
	return strings.Join(out, "; ")
}

func orText(text, usual string) string {
	if text == "" {
		return usual
	}
	return text
}
