package main

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// vertices takes x and y in turn.
func vertices(xy ...int32) []pack.Vertex {
	var out []pack.Vertex
	for i := 0; i < len(xy); i += 2 {
		out = append(out, pack.Vertex{X: xy[i], Y: xy[i+1]})
	}
	return out
}

func TestAThinnedLineStaysNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) pack.Vertex {
			return pack.Vertex{X: rapid.Int32Range(0, 500).Draw(t, "x"), Y: rapid.Int32Range(0, 500).Draw(t, "y")}
		}), 2, 40).Draw(t, "line")
		tolerance := rapid.Float64Range(1, 50).Draw(t, "tolerance")
		out := thin(line, tolerance)
		if out[0] != line[0] || out[len(out)-1] != line[len(line)-1] {
			t.Fatal("the ends have moved")
		}
		for _, v := range line {
			near := math.Inf(1)
			for i := 1; i < len(out); i++ {
				near = min(near, offLine(v, out[i-1], out[i]))
			}
			if near > tolerance*1.001 {
				t.Fatalf("%v lies %.2f off, tolerance %.2f", v, near, tolerance)
			}
		}
	})
}

func TestAFrameAboutTheMapStays(t *testing.T) {
	frame := vertices(-180000, 80000, -180000, 90000, 180000, 90000, 180000, 80000, -180000, 80000)
	if got := thinRing(frame, lineTolerance); len(got) != len(frame) {
		t.Errorf("the frame is thinned to %v", got)
	}
}

func TestTheAreaOfADegree(t *testing.T) {
	square := vertices(0, 0, 1000, 0, 1000, 1000, 0, 1000, 0, 0)
	if got := ringArea(square); math.Abs(got-12364) > 2 { // R^2 (pi/180) sin(1 degree)
		t.Errorf("a square degree at the equator has %.1f km2, want 12,364", got)
	}
}

// TestNeighboursShareTheirBorder draws two squares with a wavy border between
// them: after thinning, both must run along the same arc.
func TestNeighboursShareTheirBorder(t *testing.T) {
	border := vertices(100, 0, 103, 20, 98, 40, 101, 60, 99, 80, 100, 100)
	west := append(append(vertices(0, 0), border...), vertices(0, 100, 0, 0)...)
	east := vertices(200, 100)
	for i := len(border) - 1; i >= 0; i-- {
		east = append(east, border[i])
	}
	east = append(east, vertices(200, 0, 200, 100)...)
	reversed := make([]pack.Vertex, len(east))
	for i, v := range east {
		reversed[len(east)-1-i] = v
	}
	for name, other := range map[string][]pack.Vertex{"one way round": east, "the other way round": reversed} {
		topo := newTopology([][][]pack.Vertex{{west}, {other}}, 2)
		a, b := topo.chain(west), topo.chain(other)
		table := pack.Table{Arcs: topo.arcs}
		shared := 0
		for _, x := range a {
			for _, y := range b {
				if x>>1 == y>>1 {
					shared++
				}
			}
		}
		if shared != 1 || len(topo.arcs) != 3 {
			t.Errorf("%s: %d shared of %d arcs", name, shared, len(topo.arcs))
		}
		for _, chain := range [][]pack.Ref{a, b} {
			line := table.Line(chain)
			if line[0] != line[len(line)-1] || math.Abs(math.Abs(ringArea(line))-ringArea(west)) > 3 {
				t.Errorf("%s: ring %v", name, line)
			}
		}
	}
}

func TestTownsInBothListsAreOne(t *testing.T) {
	all := []place{
		{name: "Ulan-Ude", id: 1, population: 360278, at: position{107.6, 51.83}},
		{name: "Gyangtse", id: 2, at: position{89.6, 28.92}},
		{name: "Springfield", id: 3, at: position{-89.6, 39.8}},
	}
	got := merge(all, []place{
		{name: "Ulan Ude", id: 1, population: 1, at: position{107.62, 51.82}},
		{name: "Gyangtsé", id: 0, population: 9000, at: position{89.65, 28.9}},
		{name: "Springfield", id: 0, population: 150000, at: position{-93.3, 37.2}},
	})
	if len(got) != 4 {
		t.Fatalf("%d places, want 4: %+v", len(got), got)
	}
	if got[0].name != "Ulan Ude" || got[0].also != "Ulan-Ude" || got[0].population != 360278 {
		t.Errorf("Ulan-Ude is %+v", got[0])
	}
	if got[1].name != "Gyangtsé" || got[1].population != 9000 {
		t.Errorf("Gyangtse is %+v", got[1])
	}
}

func TestAWrongPackageIsRefused(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, itur.File), []byte("not this"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := itur.ensure(folder)
	if err == nil || !strings.Contains(err.Error(), itur.SHA256) {
		t.Errorf("%v", err)
	}
}
