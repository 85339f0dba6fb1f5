package journey

import (
	"fmt"
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

// apart is how far start and goal must lie from one another, at the least.
const apart = quantity.Kilometre

// detour is how much longer than with two neighbours exchanged a way must be
// before the reader doubts their order.
const detour = 1.5

// way resolves from, via and to.
func (r *resolver) way(j *Journey) {
	d := &r.doc
	j.From = Waypoint{Name: d.From.Name, At: d.From.At.at, Spread: d.From.At.spread}
	j.To = Waypoint{Name: d.To.Name, At: d.To.At.at, Spread: d.To.At.spread}
	r.places = append(r.places, docPlace{"from", j.From})
	for i, v := range d.Via {
		w := Waypoint{Name: v.Name, At: v.At.at, Spread: v.At.spread, Optional: v.Optional, When: v.When, Stay: v.Stay}
		j.Via = append(j.Via, w)
		r.places = append(r.places, docPlace{fmt.Sprintf("via[%d]", i), w})
	}
	r.places = append(r.places, docPlace{"to", j.To})

	seen := map[string]bool{}
	for _, p := range r.places {
		r.unique(seen, p.Name, p.path+".name", "name")
	}
	r.ends()
	r.dates(j.Depart)
	r.order()
}

// placed reports whether the place has coordinates that could be read.
func (r *resolver) placed(p docPlace) bool { return r.has(p.path + ".at") }

func (r *resolver) ends() {
	from, to := r.places[0], r.places[len(r.places)-1]
	if r.placed(from) && r.placed(to) && geo.Distance(from.At, to.At) < apart {
		r.wrong("to.at", "a goal equal to the start", "a goal at least 1 km from the start; a round trip is two journeys, out and back")
	}
	for i := 1; i < len(r.places)-1; i++ {
		p, before := r.places[i], r.places[i-1]
		if r.placed(p) && r.placed(before) && geo.Distance(p.At, before.At) < 1 {
			r.wrong(p.path+".at", fmt.Sprintf("the same place as %s", before.path), "each place once in a row")
		}
	}
}

// dates holds the told dates of the way to the order of travel.
func (r *resolver) dates(depart When) {
	if !r.has("depart") {
		return
	}
	last, name := depart, "the departure"
	for _, p := range r.places {
		path := p.path + ".when"
		if !r.has(path) {
			continue
		}
		if !p.When.Latest.After(last.Earliest) {
			r.wrong(path, fmt.Sprintf("%q, before %s (%s)", p.When.Written, name, last.Written), "dates in the order of the way")
			continue
		}
		last, name = p.When, p.path
	}
}

// order warns of two neighbours under via that are better exchanged.
func (r *resolver) order() {
	for _, p := range r.places {
		if !r.placed(p) {
			return
		}
	}
	leg := func(a, b int) float64 { return geo.Distance(r.places[a].At, r.places[b].At).Km() }
	for i := 1; i+2 < len(r.places); i++ {
		told := leg(i-1, i) + leg(i, i+1) + leg(i+1, i+2)
		swapped := leg(i-1, i+1) + leg(i+1, i) + leg(i, i+2)
		if told > detour*swapped {
			r.warn(r.places[i].path, fmt.Sprintf("a way that goes back on itself (%.0f km)", told),
				fmt.Sprintf("any order; with the next place first it would be %.0f km", swapped))
		}
	}
}

// named returns the index of the place of that name in the order of travel.
func (r *resolver) named(name string) (int, bool) {
	for i, p := range r.places {
		if p.Name == name && name != "" {
			return i, true
		}
	}
	return 0, false
}

// placeNames lists the names that other keys may use, up to the given number
// of places.
func (r *resolver) placeNames(n int) []string {
	var out []string
	for _, p := range r.places[:n] {
		if p.Name != "" && !slices.Contains(out, p.Name) {
			out = append(out, p.Name)
		}
	}
	return out
}

// areas resolves avoid.
func (r *resolver) areas(j *Journey) {
	for i, a := range r.doc.Avoid {
		path := fmt.Sprintf("avoid[%d]", i)
		j.Avoid = append(j.Avoid, Area{Holder: a.Holder, Center: a.At.at, Radius: a.Within})
		circle := r.has(path + ".at")
		_, within := r.at[path+".within"]
		if circle && !within {
			r.wrong(path+".within", "nothing", "the circle's radius, such as 30 km")
		}
		if !circle && within && a.Holder != "" {
			r.wrong(path+".within", "a radius without a middle", "at with within, or a holder alone")
		}
		if !circle || !r.has(path+".within") {
			continue
		}
		for _, p := range r.places {
			if r.placed(p) && geo.Distance(p.At, a.At.at) < a.Within {
				r.wrong(path, "a circle that holds "+p.path, "a circle that leaves start, goal and the places between outside")
			}
		}
	}
}
