package main

import (
	"math"
	"os"
	"path/filepath"

	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/report"
)

// writeHills writes what the scripts on surfaces walk on: hills.tif, 60 x 80
// cells of 30 m about 47.4 N, 15 E with a hole of two cells in row 5, and two
// rasters of factors on it, double.tif and wrong.tif, which has -1 in row 7,
// column 9.
func writeHills(dir string) error {
	utm, err := project.EPSG(32633)
	if err != nil {
		return err
	}
	l := project.Lattice{Map: utm, X0: 500_000, Y0: 5_250_000, DX: 30, DY: 30, Rows: 60, Cols: 80}
	fill := func(f func(row, col int) float64) report.Surface {
		s := report.Surface{Lattice: l, Values: make([]float32, l.Len())}
		for i := range s.Values {
			s.Values[i] = float32(f(i/l.Cols, i%l.Cols))
		}
		return s
	}
	double := fill(func(int, int) float64 { return 2 })
	wrong := fill(func(row, col int) float64 {
		if row == 7 && col == 9 {
			return -1
		}
		return 2
	})
	hills := fill(func(row, col int) float64 {
		if row == 5 && (col == 5 || col == 6) {
			return math.NaN()
		}
		return 1000 + 80*math.Sin(float64(row)/9)*math.Cos(float64(col)/11)
	})
	for name, s := range map[string]report.Surface{"hills.tif": hills, "double.tif": double, "wrong.tif": wrong} {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		if err := report.WriteGeoTIFF(f, s, report.TIFFOptions{NoData: -9999}); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}
