package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/report"
)

// write writes the surface and, where asked, which place is nearest.
func (q *query) write(f reachFlags, s report.Surface, nearest []float32) ([]string, error) {
	var files drafts
	defer files.discard()
	err := files.write(f.out, func(w *os.File) error { return q.writeSurface(w, s) })
	if err != nil {
		return nil, fmt.Errorf("writing %s: %w", f.out, err)
	}
	if nearest != nil {
		name := strings.TrimSuffix(f.out, filepath.Ext(f.out)) + ".nearest.tif"
		err := files.write(name, func(w *os.File) error {
			return report.WriteGeoTIFF(w, report.Surface{Lattice: s.Lattice, Values: nearest, Name: "number of the nearest place, as given"}, report.TIFFOptions{NoData: noNumber})
		})
		if err != nil {
			return nil, fmt.Errorf("writing %s: %w", name, err)
		}
	}
	return files.goal, files.place()
}

// noNumber stands in cells without a value: programs that know no NaN read it.
const noNumber = -9999

func (q *query) writeSurface(w *os.File, s report.Surface) error {
	switch q.kind {
	case ".tif", ".tiff":
		return report.WriteGeoTIFF(w, s, report.TIFFOptions{NoData: noNumber, Metadata: map[string]string{"SOFTWARE": "longwalk " + assess.Version}})
	case ".kml":
		return report.WriteIsochronesKML(io.Writer(w), s, q.levels)
	}
	return report.WriteIsochronesGeoJSON(w, s, q.levels)
}
