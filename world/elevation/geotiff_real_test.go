package elevation_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation"
)

// real is the folder of elevation files that are no part of the project.
const real = "../../../shared/data/"

// needed skips a test where a file or a program is not there.
func needed(t *testing.T, files []string, programs ...string) {
	t.Helper()
	for _, f := range files {
		if _, err := os.Stat(f); errors.Is(err, os.ErrNotExist) {
			t.Skipf("%s is not here", f)
		}
	}
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("%s is not here", p)
		}
	}
}

// TestVariantsOfARealTileReadAlike: what gdal_translate makes of a tile, in
// every way of packing, has the heights of the tile.
func TestVariantsOfARealTileReadAlike(t *testing.T) {
	needed(t, []string{real + "N44W072.hgt"}, "gdal_translate")
	tile, err := elevation.Open(real + "N44W072.hgt")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for i, options := range []string{
		"-ot Int16 -co COMPRESS=NONE",
		"-ot Int16 -co COMPRESS=PACKBITS -co ENDIANNESS=BIG",
		"-ot Int16 -co COMPRESS=LZW -co PREDICTOR=2 -co TILED=YES",
		"-ot Float32 -co COMPRESS=LZW -co PREDICTOR=3 -co TILED=YES",
		"-ot Int16 -co COMPRESS=DEFLATE -co PREDICTOR=2 -co BLOCKYSIZE=1201",
		"-ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=3 -co BIGTIFF=YES -co TILED=YES -co BLOCKXSIZE=512 -co BLOCKYSIZE=512",
		"-ot Float64 -co COMPRESS=ZSTD -co PREDICTOR=3",
		"-ot Int32 -co COMPRESS=ZSTD -co PREDICTOR=2 -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=128",
		"-of COG -ot Int16 -co COMPRESS=ZSTD -co PREDICTOR=YES",
		"-of COG -ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=YES -co BLOCKSIZE=256",
		"-of COG -ot Int16 -co COMPRESS=LZW",
	} {
		path := filepath.Join(folder, fmt.Sprintf("variant%d.tif", i))
		arguments := append(strings.Fields("-q "+options), real+"N44W072.hgt", path)
		if out, err := exec.Command("gdal_translate", arguments...).CombinedOutput(); err != nil {
			t.Skipf("gdal_translate %s: %v %s", options, err, out)
		}
		l, err := elevation.Open(path)
		if err != nil {
			t.Error(err)
			continue
		}
		for r := range 1201 {
			for c := range 1201 {
				p := geo.Point{Lat: 45 - float64(r)/1200, Lon: -72 + float64(c)/1200}
				want, known := tile.At(p)
				if got, ok := l.At(p); ok != known || math.Abs(got-want) > 1e-3 {
					t.Fatalf("%s, %v: %g m %v, the tile has %g %v", options, p, got, ok, want, known)
				}
			}
		}
		if err := elevation.Err(l); err != nil {
			t.Error(err)
		}
	}
}

// TestARealFileOnUTM holds a file of another program to what gdallocationinfo
// says of it.
func TestARealFileOnUTM(t *testing.T) {
	path := real + "red_butte_dem.tif"
	needed(t, []string{path}, "gdallocationinfo", "gdaltransform")
	l, err := elevation.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	// Middles of cells: 26.477 m from 430567.2077, 4519510.8804.
	const size, x0, y0 = 26.477018215008027, 430567.207732211216353, 4519510.880425440147519
	var cells, places bytes.Buffer
	for r := 2; r < 268; r += 11 {
		for c := 2; c < 260; c += 9 {
			fmt.Fprintf(&cells, "%d %d\n", c, r)
			fmt.Fprintf(&places, "%.6f %.6f\n", x0+size*(float64(c)+0.5), y0-size*(float64(r)+0.5))
		}
	}
	heights := answers(t, &cells, "gdallocationinfo", "-valonly", path)
	lonlat := answers(t, &places, "gdaltransform", "-s_srs", "EPSG:26912", "-t_srs", "EPSG:4269", "-output_xy")
	known := 0
	for i, line := range heights {
		var p geo.Point
		if _, err := fmt.Sscan(lonlat[i], &p.Lon, &p.Lat); err != nil {
			t.Fatal(err)
		}
		want, err := strconv.ParseFloat(line, 64)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := l.At(p)
		if ok {
			known++
		}
		if ok == math.IsNaN(want) || ok && math.Abs(got-want) > 0.01 {
			t.Errorf("%v: %g m %v, want %g", p, got, ok, want)
		}
	}
	if known < 300 {
		t.Errorf("%d of %d heights are known", known, len(heights))
	}
	if n := float64(l.Resolution()); math.Abs(n-26.48) > 0.05 {
		t.Errorf("cells of %g m", n)
	}
}

// answers runs a program and returns its lines.
func answers(t *testing.T, in *bytes.Buffer, program string, arguments ...string) []string {
	t.Helper()
	c := exec.Command(program, arguments...)
	c.Stdin = in
	out, err := c.Output()
	if err != nil {
		t.Skipf("%s: %v", program, err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// TestATileWarpedToUTMKeepsItsGround: a warped tile is resampled, so that
// heights differ by what the ground does within a cell.
func TestATileWarpedToUTMKeepsItsGround(t *testing.T) {
	needed(t, []string{real + "N44W072.hgt"}, "gdalwarp")
	tile, err := elevation.Open(real + "N44W072.hgt")
	if err != nil {
		t.Fatal(err)
	}
	for _, onto := range []string{"EPSG:32619", "EPSG:3857", "EPSG:5070", "EPSG:3978"} {
		path := filepath.Join(t.TempDir(), "warped.tif")
		out, err := exec.Command("gdalwarp", "-q", "-t_srs", onto, "-tr", "50", "50", "-r", "bilinear", "-co", "COMPRESS=DEFLATE", "-co", "TILED=YES",
			real+"N44W072.hgt", path).CombinedOutput()
		if err != nil {
			t.Skipf("gdalwarp: %v %s", err, out)
		}
		l, err := elevation.Open(path)
		if err != nil {
			t.Error(err)
			continue
		}
		var n, sum, bias float64
		for lat := 44.05; lat < 44.95; lat += 0.013 {
			for lon := -71.95; lon < -71.05; lon += 0.013 {
				p := geo.Point{Lat: lat, Lon: lon}
				want, _ := tile.At(p)
				got, ok := l.At(p)
				if !ok {
					t.Fatalf("%s: %v has no height", onto, p)
				}
				n, sum, bias = n+1, sum+math.Abs(got-want), bias+got-want
			}
		}
		t.Logf("%s: mean difference %.2f m, bias %.2f m", onto, sum/n, bias/n)
		// Half a cell beside the place, the ground of the White Mountains differs by 5 m in the mean.
		if sum/n > 2 || math.Abs(bias/n) > 0.1 {
			t.Errorf("%s: mean difference %.2f m, bias %.2f m", onto, sum/n, bias/n)
		}
	}
}
