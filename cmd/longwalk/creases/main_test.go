package main

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/route/surface"
)

// TestDirectionsErrAsGeometrySays holds the peers' moves to what geometry says
// of their worst direction, so that the pictures are of them and not of a
// mistake: 1/cos of half the widest angle between two moves, 45 degrees of eight
// and atan(1/2) of sixteen.
func TestDirectionsErrAsGeometrySays(t *testing.T) {
	s, err := level()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		panel int
		want  float64
	}{{0, 1/math.Cos(math.Pi/8) - 1}, {1, 1/math.Cos(math.Atan(0.5)/2) - 1}} {
		if p := s.panels[c.panel]; math.Abs(p.worst-c.want) > 0.0005 {
			t.Errorf("%s: the worst direction is %.4f too long, geometry says %.4f", p.name, p.worst, c.want)
		}
	}
	if p := s.panels[2]; p.worst > surface.LevelError {
		t.Errorf("%s errs by %.5f, more than the bound of %g", p.name, p.worst, surface.LevelError)
	}
}
