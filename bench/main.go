//go:build linux

// Command bench works out one surface and says on one line of JSON what it
// took; bench/run.py runs it in turn with its peers.
package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/route/surface"
)

// result is what one run took and how far it is off.
type result struct {
	Cells  int     `json:"cells"`
	Wall   float64 `json:"wall"` // [s]
	CPU    float64 `json:"cpu"`  // user and system [s]
	Passes int     `json:"passes"`
	Worst  float64 `json:"worst"` // error beyond ten cells; only on even ground [1]
	Mean   float64 `json:"mean"`
	Bytes  float64 `json:"bytes"` // most memory of the process by cell, heights and factors left out
	Far    float64 `json:"far"`   // greatest cost
}

func main() {
	rows := flag.Int("rows", 1000, "rows of the grid")
	cols := flag.Int("cols", 1000, "columns of the grid")
	cell := flag.Float64("cell", 30, "size of a cell [m]")
	heights := flag.String("heights", "", "file of rows x cols float32 heights, little end first, -32768 for none; without it the ground is level")
	level := flag.Bool("level", false, "the ground is level and its error is asked for")
	rolling := flag.Bool("waves", false, "ground of waves of 15 to 20 km and of 3 km")
	factor := flag.String("factor", "", "file of factors on cost, or a number")
	speed := flag.String("speed", "tobler", "speed function")
	passes := flag.Int("passes", 1, "passes")
	workers := flag.Int("workers", 2, "workers")
	out := flag.String("o", "", "file for the costs")
	flag.Parse()
	g, err := ground(*rows, *cols, *cell, *heights, *factor, *speed, *rolling)
	if err == nil {
		err = run(g, *passes, *workers, *level, *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// ground reads or makes a ground.
func ground(rows, cols int, cell float64, heights, factor, speed string, rolling bool) (surface.Ground, error) {
	f, ok := pace.SpeedByName(speed)
	if !ok {
		return surface.Ground{}, fmt.Errorf("no speed function %q", speed)
	}
	p, err := surface.NewProfile(speed, "s", func(s float64) float64 { return 1 / f.At(s) })
	if err != nil {
		return surface.Ground{}, err
	}
	g := surface.Ground{Rows: rows, Cols: cols, NorthSouth: []float64{cell}, EastWest: []float64{cell}, Profile: p}
	g.Heights = make([]float32, rows*cols)
	if heights != "" {
		if err := fill(heights, g.Heights); err != nil {
			return g, err
		}
	}
	if rolling {
		waves(g.Heights, rows, cols, cell)
	}
	if factor != "" {
		g.Factor = make([]float32, rows*cols)
		if err := fill(factor, g.Factor); err != nil {
			return g, err
		}
	}
	return g, nil
}

// waves fills in the heights of run.py's waves.
func waves(z []float32, rows, cols int, cell float64) {
	const turn, phase = 2 * math.Pi, 40 * math.Pi / 180
	for r := range rows {
		y := float64(rows-1-r) * cell
		for c := range cols {
			x := float64(c) * cell
			z[r*cols+c] = float32(1000 + 400*math.Sin(turn*x/20000)*math.Cos(turn*y/15000) +
				100*math.Sin(turn*x/3000+phase) + 100*math.Sin(turn*y/2700))
		}
	}
}

func run(g surface.Ground, passes, workers int, level bool, out string) error {
	start := surface.Start{Row: g.Rows / 2, Col: g.Cols / 2}
	from, used := time.Now(), cpu()
	s, err := surface.Solve(g, []surface.Start{start}, surface.Options{Passes: passes, Workers: workers})
	if err != nil {
		return err
	}
	cells := g.Rows * g.Cols
	r := result{Cells: cells, Wall: time.Since(from).Seconds(), CPU: cpu() - used, Passes: passes}
	most, err := peak()
	if err != nil {
		return err
	}
	r.Bytes = most/float64(cells) - 4
	if g.Factor != nil {
		r.Bytes -= 4
	}
	r.measure(s, start, level && g.Factor == nil)
	if out != "" {
		if err := save(out, s.Values()); err != nil {
			return err
		}
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// measure finds the greatest cost and, on even ground, the error against the
// straight line.
func (r *result) measure(s *surface.Surface, start surface.Start, even bool) {
	cell := s.Ground.EastWest[0] * s.Ground.Profile.At(0, 0)
	n := 0.0
	for row := range s.Ground.Rows {
		for col := range s.Ground.Cols {
			c := s.At(row, col)
			if math.IsInf(c, 1) {
				continue
			}
			r.Far = max(r.Far, c)
			d := math.Hypot(float64(row-start.Row), float64(col-start.Col))
			if even && d > 10 {
				e := math.Abs(c/(d*cell) - 1)
				r.Worst, r.Mean, n = max(r.Worst, e), r.Mean+e, n+1
			}
		}
	}
	if n > 0 {
		r.Mean /= n
	}
}

func fill(name string, v []float32) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	raw := make([]byte, 1<<16)
	for len(v) > 0 {
		n := min(len(raw)/4, len(v))
		if _, err := io.ReadFull(f, raw[:4*n]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for i := range n {
			v[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
			if v[i] == -32768 {
				v[i] = float32(math.NaN())
			}
		}
		v = v[n:]
	}
	return nil
}

func save(name string, v []float32) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return firstOf(binary.Write(f, binary.LittleEndian, v), f.Close())
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// cpu returns the seconds of processor that the process has used.
func cpu() float64 {
	var u syscall.Rusage
	// It cannot fail for the process itself.
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// peak returns the most memory that the process has had [bytes]; the system's
// count of resources would begin with that of the caller.
func peak() (float64, error) {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if size, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(size), " kB"), 64)
			return kb * 1024, err
		}
	}
	return 0, errors.New("/proc/self/status: no VmHWM")
}
