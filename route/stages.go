package route

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

// finish fills in what lies along the way and cuts it into stages.
func (d *draft) finish(w *world.World, q Request) {
	r := d.route
	last := r.Nodes[len(r.Nodes)-1]
	r.Km, r.Days = last.Km, d.elapsed.Hours()/24
	d.along(w, q)
	r.dryness(w, q)
	r.cut(w, q.Depart)
	r.Works = append([]cite.Work{}, q.Walker.Speed.Works...)
	r.Works = append(r.Works, q.Walker.Cost.Works...)
	r.Caveats = append(r.Caveats,
		fmt.Errorf("the way is searched on cells of %.1f km in 32 directions: on even ground it is at most 1.3 %% longer than the shortest", r.Cell),
		fmt.Errorf("walked kilometres are %.2f times the length on the map, an assumption", q.Settings.Winding))
	r.Caveats = append(r.Caveats, r.amiss(w, q.Depart)...)
	r.Caveats = append(r.Caveats, w.Gaps()...)
}

// along notes rivers, railways, roads, borders, water and towns on the way.
func (d *draft) along(w *world.World, q Request) {
	r := d.route
	seen := map[string]bool{}
	for i := range r.Nodes {
		n := &r.Nodes[i]
		n.Water = -1
		if _, dist, ok := w.Water.NearestRiver(n.At, 50*quantity.Kilometre); ok {
			n.Water = dist.Km()
		}
		if km, ok := d.lake(w, n.At); ok && (n.Water < 0 || km < n.Water) {
			n.Water = km
		}
		for _, s := range w.Territory.Near(n.At, 20*quantity.Kilometre) {
			d.town(s.Name, s.At, s.Population, n, seen)
		}
		if i == 0 {
			continue
		}
		a, day := &r.Nodes[i-1], q.Depart.Add(n.Eta)
		for _, c := range w.Water.CrossRiver(a.At, n.At) {
			if c.River.InLake {
				continue
			}
			r.cross(Crossing{Name: c.River.Name, Kind: "river", Rank: int(c.River.Class()), At: c.At}, a, n)
		}
		for _, l := range w.Territory.Crossed(a.At, n.At, day) {
			r.cross(Crossing{Name: l.Name, Kind: l.Kind, Watch: l.Watch, At: n.At}, a, n)
		}
		ha, oka := w.Territory.Who(a.At, day)
		hb, okb := w.Territory.Who(n.At, day)
		if oka && okb && ha.Controller != hb.Controller {
			c := Crossing{Name: ha.Controller + " to " + hb.Controller, Kind: "border", At: n.At}
			if border, known := w.Territory.Border(ha, hb); known {
				c.Watch = border.Low // off the roads
			}
			r.cross(c, a, n)
		}
	}
}

// lakeReach is how far off its way a party looks for a lake [km].
const lakeReach = 10

// lake returns how far the nearest cell of a fresh lake begins [km], as coarsely
// as the cells are; ok is false when there is none within reach.
func (d *draft) lake(w *world.World, p geo.Point) (km float64, ok bool) {
	g, lakes := d.search.Grid, d.terrain.field.Lake
	row, col, inside := g.Cell(p)
	if !inside {
		return 0, false
	}
	ns, ew := d.search.ns[row]/1000, d.search.ew[row]/1000
	rows, cols := int(lakeReach/ns)+1, int(lakeReach/ew)+1
	for r := max(0, row-rows); r <= min(g.Rows-1, row+rows); r++ {
		for c := max(0, col-cols); c <= min(g.Cols-1, col+cols); c++ {
			if i := lakes[r*g.Cols+c]; i < 0 || w.Water.Lake(int(i)).Salt {
				continue
			}
			off := math.Max(0, geo.Distance(p, g.Center(r, c)).Km()-(ns+ew)/4) // less half a cell
			if off <= lakeReach && (!ok || off < km) {
				km, ok = off, true
			}
		}
	}
	return km, ok
}

func (r *Route) cross(c Crossing, a, b *Node) {
	whole := float64(geo.Distance(a.At, b.At))
	t := 1.0
	if whole > 0 {
		t = math.Min(1, float64(geo.Distance(a.At, c.At))/whole)
	}
	c.Km = a.Km + t*(b.Km-a.Km)
	r.Crossings = append(r.Crossings, c)
}

// town notes a settlement where the route first comes near it, and moves the
// note on as long as the route comes nearer.
func (d *draft) town(name string, at geo.Point, population int, n *Node, seen map[string]bool) {
	key := fmt.Sprintf("%s %.2f %.2f", name, at.Lat, at.Lon)
	off := geo.Distance(n.At, at).Km()
	if !seen[key] {
		seen[key] = true
		d.route.Towns = append(d.route.Towns, Town{Name: name, At: at, Km: n.Km, Off: off, Population: population})
		return
	}
	for i := range d.route.Towns {
		t := &d.route.Towns[i]
		if t.Name == name && t.At == at && off < t.Off {
			t.Km, t.Off = n.Km, off
		}
	}
}

// cut divides the route into stages: from mark to mark, and where those lie
// more than 400 km apart, at the nodes that halve the way.
func (r *Route) cut(w *world.World, depart time.Time) {
	for i := 1; i < len(r.Marks); i++ {
		a, b := r.Marks[i-1], r.Marks[i]
		parts := int(math.Max(1, math.Ceil((b.Km-a.Km)/400)))
		from := a
		for k := 1; k <= parts; k++ {
			to := b
			if k < parts {
				node := r.NodeAt(a.Km + (b.Km-a.Km)*float64(k)/float64(parts))
				to = Mark{Name: label(w, r.Nodes[node].At), Km: r.Nodes[node].Km, Node: node}
			}
			if to.Node > from.Node {
				r.Stages = append(r.Stages, r.stage(w, from, to, depart))
			}
			from = to
		}
	}
}

// label names a point by the nearest settlement, near or by distance and
// bearing; far from all of them by latitude and longitude.
func label(w *world.World, p geo.Point) string {
	near := w.Territory.Near(p, 300*quantity.Kilometre)
	if len(near) == 0 {
		return p.String()
	}
	t := near[0]
	if t.Distance < 25*quantity.Kilometre {
		return "near " + t.Name
	}
	winds := []string{"north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"}
	k := int(math.Round(geo.Bearing(t.At, p)/45)) % 8
	return fmt.Sprintf("%.0f km %s of %s", 10*math.Round(t.Distance.Km()/10), winds[k], t.Name)
}

// NodeAt returns the node last passed at a distance walked [km].
func (r *Route) NodeAt(km float64) int {
	lo, hi := 0, len(r.Nodes)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if r.Nodes[mid].Km <= km {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

func (r *Route) stage(w *world.World, from, to Mark, depart time.Time) Stage {
	a, b := r.Nodes[from.Node], r.Nodes[to.Node]
	s := Stage{From: from.Name, To: to.Name, FromKm: a.Km, ToKm: b.Km, Start: a.Eta, End: b.Eta, ColdNight: math.Inf(1), HotNoon: math.Inf(-1)}
	count := [cover.ClassesLength]int{}
	for i := from.Node; i <= to.Node; i++ {
		n := r.Nodes[i]
		count[n.Cover]++
		if i < to.Node {
			step := r.Nodes[i+1].Km - n.Km
			s.Climb += math.Max(0, r.Nodes[i+1].Elevation-n.Elevation) + n.Rugged/2*step*1000
		}
		m := w.Climate.At(n.At, n.Elevation).On(depart.Add(n.Eta))
		s.ColdNight = math.Min(s.ColdNight, m.Mean-m.Range/2)
		s.HotNoon = math.Max(s.HotNoon, m.Mean+m.Range/2)
		if n.Wet() {
			s.WaterPoints = append(s.WaterPoints, n.Km)
		}
		s.LongestDry = math.Max(s.LongestDry, n.Dry)
		if i > from.Node && i < to.Node && r.Nodes[i+1].Dry < n.Dry {
			// The last step to the water is dry as well.
			s.LongestDry = math.Max(s.LongestDry, n.Dry+r.Nodes[i+1].Km-n.Km)
		}
	}
	for c, k := range count {
		if k > count[s.Cover] {
			s.Cover = cover.Class(c)
		}
	}
	for _, t := range r.Towns {
		if t.Km >= a.Km && t.Km < b.Km {
			s.Towns = append(s.Towns, t)
		}
	}
	return s
}

// Wet reports whether water is to be had at a node without search: a mapped
// river or lake within 5 km, or snow on the ground.
func (n Node) Wet() bool { return (n.Water >= 0 && n.Water <= 5) || n.Snow > 0.05 }

// sure is -ln(0.1): where the chance of having met no unmapped water has fallen
// to one in ten, water counts as met.
const sure = 2.302585

// dryness fills in Dry: the kilometres since water was last at hand, or was met
// with nine chances in ten by the likelihood that its cover has. A settlement
// within 5 km has water for those who go to settlements.
func (r *Route) dryness(w *world.World, q Request) {
	wells := map[int]bool{}
	for _, t := range r.Towns {
		if q.Towns && t.Off <= 5 {
			wells[r.NodeAt(t.Km)] = true
		}
	}
	since, met := 0.0, 0.0
	for i := range r.Nodes {
		n := &r.Nodes[i]
		if i > 0 {
			step := n.Km - r.Nodes[i-1].Km
			since += step
			air := w.Climate.At(n.At, n.Elevation)
			chance := w.SourcesOn(n.Lake, n.Cover, &air, n.At.Lat).OnDay(int(q.Depart.Add(n.Eta).Month()))
			met -= step / 25 * math.Log(1-chance)
		}
		if n.Wet() || wells[i] || met >= sure {
			since, met = 0, 0
		}
		n.Dry = since
	}
}
