package elevation

import (
	"fmt"
	"path/filepath"
	"strings"
)

// Source is a kind of elevation file that Longwalk reads.
type Source struct {
	Name   string   // such as "hgt"
	Title  string   // one line for a person
	Suffix []string // of the file's name, in lower case
	Open   func(path string) (Layer, error)
}

// Sources lists the kinds of file in the order in which they are tried. The
// embedded world is not a file: see FromAtlas.
func Sources() []Source {
	return []Source{
		{"hgt", "SRTM tile of one degree, 1 or 3 arc-seconds", []string{".hgt", ".hgt.zip"}, OpenHGT},
		{"geotiff", "GeoTIFF or Cloud Optimized GeoTIFF, from disk or by http(s) ranges", []string{".tif", ".tiff"}, OpenGeoTIFF},
	}
}

// FormatError says that a file is of no kind that Longwalk reads, or is not
// what its name promises.
type FormatError struct{ Path, Found, Allowed string }

// Error names the file, what was found and what is read.
func (e FormatError) Error() string {
	return fmt.Sprintf("elevation file %s: %s; allowed: %s", e.Path, e.Found, e.Allowed)
}

// isAddress reports whether a path in lower case is a URL.
func isAddress(lower string) bool {
	return strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://")
}

// Open opens an elevation file by the end of its name, or a Cloud Optimized
// GeoTIFF by its URL.
func Open(path string) (Layer, error) {
	lower := strings.ToLower(path)
	if isAddress(lower) {
		return openAddress(path, heights)
	}
	var known []string
	for _, s := range Sources() {
		for _, suffix := range s.Suffix {
			if strings.HasSuffix(lower, suffix) {
				return s.Open(path)
			}
			known = append(known, suffix)
		}
	}
	return nil, FormatError{path, "the ending " + filepath.Ext(path), strings.Join(known, ", ")}
}
