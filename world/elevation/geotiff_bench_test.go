package elevation_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation"
)

// rough is ground with a roughness that packs about as badly as real ground.
func rough(r, c int) float64 {
	x, y := float64(c), float64(r)
	h := 800 + 600*math.Sin(x/400)*math.Cos(y/300) + 40*math.Sin(x/17+y/23) + 5*math.Sin(x*1.7)*math.Sin(y*2.3)
	return math.Round(h + float64((r*7919+c*104729)%5))
}

// tile3601 is a tile of one degree, 1 arc-second.
func tile3601(change func(*drawing)) drawing {
	d := drawing{
		rows: 3601, cols: 3601, cell: rough, scale: [2]float64{1.0 / 3600, 1.0 / 3600}, tie: [2]float64{106, 48}, point: true, keys: degrees,
		tile: 512, compression: 8, predictor: 2,
	}
	return d.with(change)
}

// BenchmarkOpenAndReadATile reads all of a tile of 3601 x 3601 heights.
func BenchmarkOpenAndReadATile(b *testing.B) {
	for name, change := range map[string]func(*drawing){
		"int16-deflate-p2-tiles":   func(*drawing) {},
		"int16-deflate-p2-strips":  func(d *drawing) { d.tile, d.strip = 0, 1 },
		"int16-zstd-p2-tiles":      func(d *drawing) { d.compression = 50000 },
		"float32-deflate-p3-tiles": func(d *drawing) { d.format, d.bits, d.predictor = 3, 32, 3 },
		"int16-none-strip":         func(d *drawing) { d.tile, d.compression, d.predictor = 0, 1, 0 },
	} {
		b.Run(name, func(b *testing.B) {
			file := tile3601(change).bytes(b)
			b.SetBytes(2 * 3601 * 3601)
			for b.Loop() {
				l, err := elevation.ReadGeoTIFF("tile.tif", bytes.NewReader(file), int64(len(file)))
				if err != nil {
					b.Fatal(err)
				}
				g := l.(*elevation.GeoTIFF)
				if err := g.Preload(g.Box()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkReadHGT reads the same heights as SRTM has them, plain and zipped.
func BenchmarkReadHGT(b *testing.B) {
	plain := make([]byte, 0, 2*3601*3601)
	for r := range 3601 {
		for c := range 3601 {
			plain = binary.BigEndian.AppendUint16(plain, uint16(int16(rough(r, c))))
		}
	}
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	if w, err := z.Create("N47E106.hgt"); err != nil {
		b.Fatal(err)
	} else if _, err = w.Write(plain); err != nil || z.Close() != nil {
		b.Fatal(err)
	}
	for name, file := range map[string][]byte{"N47E106.hgt": plain, "N47E106.hgt.zip": packed.Bytes()} {
		b.Run(name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), name)
			if err := os.WriteFile(path, file, 0o600); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(plain)))
			for b.Loop() {
				if _, err := elevation.OpenHGT(path); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkHeight asks a tile in memory for heights here and there.
func BenchmarkHeight(b *testing.B) {
	for name, l := range map[string]elevation.Layer{"degrees": read(b, degreeOfSlope()), "utm": read(b, slopeUTM())} {
		b.Run(name, func(b *testing.B) {
			box, _ := elevation.Extent(l)
			i := 0
			for b.Loop() {
				i++
				l.At(geo.Point{
					Lat: box.South + (box.North-box.South)*float64(i*31%1009)/1009,
					Lon: box.West + box.Width()*float64(i*17%1013)/1013,
				})
			}
		})
	}
}

func BenchmarkRelief(b *testing.B) {
	l := read(b, degreeOfSlope())
	for b.Loop() {
		l.Relief(geo.Point{Lat: 47.2, Lon: 106.3})
	}
}
