package walk

import "math"

// care looks after those who cannot walk, and decides when to go on without.
func (r *run) care() {
	here := r.present()
	able, down := 0, 0
	for _, m := range here {
		switch {
		case m.astray > 0:
		case m.walks():
			able++
		default:
			down++
		}
	}
	if able == 0 {
		return
	}
	alone := r.s.Journey.Policy.Helping == "each alone"
	for _, m := range here {
		if m.walks() || m.astray > 0 {
			continue
		}
		carried := r.carries(able, down)
		patience := r.s.Settings.Patience
		if r.thirsty(5) && !r.lay.wetHere {
			patience = math.Min(patience, 1)
		}
		if alone || (!carried && m.lying > patience) {
			r.leave(m)
		}
	}
}

// leave goes on without one who cannot: in the care of the people of a
// settlement, where one is within reach and the party goes to people there,
// else alone.
func (r *run) leave(m *member) {
	if town, far := r.nearestTown(); far >= 0 && r.approach() {
		r.close(m, Left, "", "could not go on and stayed in the care of people at "+town.Name)
		return
	}
	m.here, m.behind, m.km = false, true, r.km
	r.note("left behind", m.who.Name, "could not go on and was left behind")
}

// carries reports whether those who are down are taken along: on the party's
// animals, or by the able, three for each.
func (r *run) carries(able, down int) bool {
	return r.s.Journey.Policy.Helping == "share and carry" && able >= carriersOfOne*(down-r.mounts())
}

// mounts returns how many people the party's animals can carry.
func (r *run) mounts() int {
	n := 0
	for _, a := range r.s.Journey.Party.Kit.Animals {
		if a.Kind != "dog" {
			n += a.Count
		}
	}
	return n
}
