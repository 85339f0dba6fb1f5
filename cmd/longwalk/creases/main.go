// Command creases draws what moves in 8 and 16 directions do to surfaces, beside
// Longwalk's own, and prints by how much each errs. It makes the pictures of
// docs/surface.md:
//
//	go run ./cmd/longwalk/creases docs
package main

import (
	"fmt"
	"image/png"
	"math"
	"os"
	"path/filepath"

	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route/surface"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintf(os.Stderr, "creases: found %d arguments; allowed: the folder to write to\n", len(os.Args)-1)
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "creases:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	for _, scene := range []func() (scene, error){level, hills} {
		s, err := scene()
		if err != nil {
			return err
		}
		fmt.Println(s.title)
		for _, p := range s.panels {
			fmt.Printf("  %-14s worst %6.3f %%, mean %6.3f %%\n", p.name, 100*p.worst, 100*p.mean)
		}
		f, err := os.Create(filepath.Join(folder, s.file))
		if err != nil {
			return err
		}
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(f, s.draw()); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}

// scene is a picture: surfaces over the same ground by several methods.
type scene struct {
	file, title string
	side        int       // cells along an edge
	exact       []float64 // what the costs ought to be
	band        float64   // of cost, between isochrones
	light       []float64 // of the ground, 0 to 1; nil: level
	panels      []panel
}

// panel is the surface of one method.
type panel struct {
	name        string
	cost        []float64
	worst, mean float64 // shares of the exact cost
}

const (
	side     = 361 // cells of a panel along an edge
	middle   = side / 2
	cell     = 20.0 // [m]
	nearest  = 10   // cells about the start that are not counted
	farthest = 175  // cells from it that are
)

// compare adds the surface of a method.
func (s *scene) compare(name string, cost []float64) {
	p := panel{name: name, cost: cost}
	n, sum := 0, 0.0
	for i, c := range cost {
		if r := math.Hypot(float64(i/s.side-s.side/2), float64(i%s.side-s.side/2)); r < nearest || r > farthest {
			continue
		}
		e := c/s.exact[i] - 1
		p.worst = math.Max(p.worst, math.Abs(e))
		sum += math.Abs(e)
		n++
	}
	p.mean = sum / float64(n)
	s.panels = append(s.panels, p)
}

// methods adds the surfaces by 8 and 16 directions and by Longwalk.
func (s *scene) methods(heights []float32, profile *surface.Profile, perMetre func(slope float64) float64) error {
	s.compare("8 directions", neighbours(heights, s.side, eight, perMetre))
	s.compare("16 directions", neighbours(heights, s.side, sixteen, perMetre))
	own, err := solve(heights, s.side, cell, profile)
	if err != nil {
		return err
	}
	s.compare("any angle", own)
	return nil
}

// level is level ground: the exact cost is the distance.
func level() (scene, error) {
	s := scene{file: "surface-level.png", title: "Level ground: isochrones ought to be circles (black)", side: side, band: 25 * cell, exact: make([]float64, side*side)}
	for i := range s.exact {
		s.exact[i] = cell * math.Hypot(float64(i/side-middle), float64(i%side-middle))
	}
	one := func(float64) float64 { return 1 }
	p, err := surface.NewProfile("distance", "m", one)
	if err != nil {
		return s, err
	}
	return s, s.methods(make([]float32, side*side), p, one)
}

// hills is ground of many ridges, walked by the function of Irmischer and Clarke;
// what the costs ought to be is found on cells a third as large.
func hills() (scene, error) {
	s := scene{file: "surface-hills.png", title: "Hills, pace of Irmischer and Clarke; black: isochrones of cells a third as large", side: side, band: 1200}
	speed, _ := pace.SpeedByName("irmischer-clarke")
	seconds := func(slope float64) float64 { return math.Hypot(1, slope) / speed.At(slope) }
	p, err := surface.NewProfile("pace/irmischer-clarke", "s", seconds)
	if err != nil {
		return s, err
	}
	const times = 3
	fine := side*times - times + 1 // middles of cells on middles of cells
	exact, err := solve(country(fine, cell/times), fine, cell/times, p)
	if err != nil {
		return s, err
	}
	s.exact = make([]float64, side*side)
	for i := range s.exact {
		s.exact[i] = exact[i/side*times*fine+i%side*times]
	}
	ground := country(side, cell)
	s.light = shade(ground)
	return s, s.methods(ground, p, seconds)
}

// country returns heights of hills with spurs and hollows on cells of a size
// [m]: ridged waves of ever shorter length about the middle.
func country(n int, size float64) []float32 {
	out := make([]float32, n*n)
	for i := range out {
		x, y := size*float64(i%n-n/2), size*float64(i/n-n/2)
		h, amplitude, length := 0.0, 120.0, 2600.0
		for k := range 4 {
			turn := 0.7 + 1.9*float64(k)
			u, v := x*math.Cos(turn)-y*math.Sin(turn), x*math.Sin(turn)+y*math.Cos(turn)
			h += amplitude * (math.Sin(u/length*2*math.Pi+float64(k)) + 0.7*math.Cos(v/length*1.6*math.Pi+2*math.Sin(u/length*2)))
			amplitude, length = amplitude*0.42, length*0.47
		}
		out[i] = float32(h)
	}
	return out
}

// solve returns Longwalk's surface about the middle.
func solve(heights []float32, n int, size float64, p *surface.Profile) ([]float64, error) {
	g := surface.Ground{Rows: n, Cols: n, Heights: heights, NorthSouth: []float64{size}, EastWest: []float64{size}, Profile: p}
	s, err := surface.Solve(g, []surface.Start{{Row: n / 2, Col: n / 2}}, surface.Options{Passes: 2})
	if err != nil {
		return nil, err
	}
	out := make([]float64, n*n)
	for i, v := range s.Values() {
		out[i] = float64(v)
	}
	return out, nil
}
