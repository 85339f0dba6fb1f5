package route

import (
	"fmt"
	"time"

	"github.com/longwalk/longwalk/world"
)

// amiss returns what is known to be wrong in what the world says of places on
// the way on the day of passing: each once, with how much of the way it touches.
func (r *Route) amiss(w *world.World, depart time.Time) []error {
	type found struct {
		gap       world.Gap
		first, km float64
	}
	var all []found
	known := map[string]int{}
	for i := 1; i < len(r.Nodes); i++ {
		n, length := &r.Nodes[i], r.Nodes[i].Km-r.Nodes[i-1].Km
		for _, gap := range w.Ground(n.At, depart.Add(n.Eta)).Amiss() {
			k, met := known[gap.What]
			if !met {
				k = len(all)
				known[gap.What] = k
				all = append(all, found{gap: gap, first: n.Km})
			}
			all[k].km += length
		}
	}
	out := make([]error, len(all))
	for k, f := range all {
		out[k] = fmt.Errorf("on %.0f km of the way, first at km %.0f: %w", f.km, f.first, f.gap)
	}
	return out
}
