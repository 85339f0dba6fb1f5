package assess

import (
	"fmt"
	"math"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world"
)

// routeReport writes the plan down: stages with what to carry, profile, path.
func routeReport(w *world.World, j *journey.Journey, r *route.Route, s *ensemble.Summary, walker route.Walker) RouteReport {
	p := plan{w, j, r, walker}
	out := RouteReport{Km: r.Km, MapKm: r.MapKm, Straight: straight(j), Days: r.Days, ClimbM: r.Climb, Path: LineString{Type: "LineString"}}
	for i, n := range r.Nodes {
		out.Path.Coordinates = append(out.Path.Coordinates, [3]float64{tidy(n.At.Lon, 5), tidy(n.At.Lat, 5), tidy(n.Elevation, 1)})
		out.Path.Times = append(out.Path.Times, day(j, n.Eta).Format(time.RFC3339))
		if i%stride(len(r.Nodes)) == 0 || i == len(r.Nodes)-1 {
			out.Profile = append(out.Profile, profilePoint(w, j, n))
		}
	}
	for i, st := range r.Stages {
		out.Stages = append(out.Stages, p.stage(st, s))
		out.Stages[i].Hazard = hazardOf(out.Stages[i], st, s)
	}
	for i, m := range r.Marks {
		kind := "via"
		switch i {
		case 0:
			kind = "start"
		case len(r.Marks) - 1:
			kind = "goal"
		}
		out.Waypoints = append(out.Waypoints, MapPoint{Name: m.Name, Kind: kind, At: r.Nodes[m.Node].At, Km: m.Km})
	}
	for _, c := range r.Crossings {
		out.Crossings = append(out.Crossings, MapPoint{Name: c.Name, Kind: c.Kind, At: c.At, Km: c.Km})
	}
	return out
}

// stride keeps the profile to about 400 points.
func stride(n int) int { return max(1, n/400) }

func profilePoint(w *world.World, j *journey.Journey, n route.Node) ProfilePoint {
	date := day(j, n.Eta)
	m := w.Climate.At(n.At, n.Elevation).On(date)
	p := ProfilePoint{
		Km: tidy(n.Km, 1), Day: tidy(n.Eta.Hours()/24, 2), Date: date.Format(time.DateOnly), Elevation: math.Round(n.Elevation),
		Low: tidy(m.Mean-m.Range/2, 1), High: tidy(m.Mean+m.Range/2, 1), Snow: tidy(n.Snow, 2), Cover: n.Cover.String(),
		Water: n.Dry == 0,
	}
	if h, ok := w.Territory.Who(n.At, date); ok {
		p.Holder, p.Power = h.Name, h.Controller
	}
	return p
}

// plan is a route with what its stages are described by.
type plan struct {
	world   *world.World
	journey *journey.Journey
	route   *route.Route
	walker  route.Walker
}

func (p plan) stage(st route.Stage, s *ensemble.Summary) StageReport {
	w, j, r := p.world, p.journey, p.route
	days := (st.End - st.Start).Hours() / 24
	mid := r.Nodes[r.NodeAt((st.FromKm+st.ToKm)/2)]
	litres, kcal := p.need(mid)
	perDay := (st.ToKm - st.FromKm) / math.Max(days, 0.01)
	out := StageReport{
		From: st.From, To: st.To, Km: tidy(st.ToKm-st.FromKm, 1), Days: tidy(days, 1), ClimbM: math.Round(st.Climb), Start: day(j, st.Start).Format(time.DateOnly),
		ColdNight: math.Round(st.ColdNight), HotNoon: math.Round(st.HotNoon), DryKm: tidy(st.LongestDry, 0), WaterDay: tidy(litres, 1),
		WaterL: tidy(litres*st.LongestDry/math.Max(1, perDay), 1), FoodKg: tidy(kcal*days/foodKcal, 1), Cover: st.Cover.String(), Settlement: len(st.Towns), WaterSpots: len(st.WaterPoints),
	}
	if h, ok := w.Territory.Who(mid.At, day(j, mid.Eta)); ok {
		out.Holder, out.Power = h.Name, h.Controller
	}
	for _, d := range s.Deaths {
		if d.Km >= st.FromKm && d.Km < st.ToKm {
			out.Deaths++
		}
	}
	out.Deaths = tidy(out.Deaths/math.Max(1, float64(len(s.Deaths))), 3)
	return out
}

// foodKcal is the energy of a kilogram of dry travel food [kcal/kg], a setting.
const foodKcal = 3600

// needDraws is over how many drawn spells of weather a need is the mean, and
// needDays how long each is; the first day only settles the body.
const needDraws, needDays = 6, 3

// need returns what one person drinks [l] and spends [kcal] on a marching day
// at a place and season: the body's own answer to drawn weather there.
func (p plan) need(n route.Node) (litres, kcal float64) {
	place := weather.Place{At: n.At, Elevation: n.Elevation, Normals: p.world.Climate.At(n.At, n.Elevation)}
	who := body.Traits{Sex: p.journey.Party.People[0].Sex, Age: 30, Mass: p.walker.Mass, Height: 1.74, VO2max: 42, Acclimated: true}
	date := day(p.journey, n.Eta)
	for k := range needDraws {
		b, gen := body.New(who), weather.New(chance.Seed(k).Stream("need"))
		for d := range needDays {
			l, e := p.needDay(b, gen.Day(date.AddDate(0, 0, d), place), n.Elevation)
			if d > 0 {
				litres, kcal = litres+l, kcal+e
			}
		}
	}
	const days = needDraws * (needDays - 1)
	return litres / days, kcal / days
}

// needDay is one marching day of a body that gets all it wants.
func (p plan) needDay(b *body.Person, d weather.Day, elevation float64) (litres, kcal float64) {
	hours := int(math.Round(p.journey.March.Hours))
	for h := range 24 {
		w := d.Hour(h)
		q := body.Demand{
			Weather: w, Altitude: elevation, Drink: 1.5, Eat: 160, Asleep: h < 5 || h > 21, Shelter: 0.5,
			Ground: w.Air, Albedo: 0.25, Clo: clothing(w, 3.5),
		}
		if w.Air < 5 {
			q.Fire, q.Shelter = 100, 0.8 // what keeps one alive there is another question
		}
		if h >= 6 && h < 6+hours {
			q.Moving, q.Speed, q.Walking, q.Load, q.Fire = route.Moving, 1, 0.8*p.walker.Ceiling, p.walker.Load, 0
			q.Clo, q.Shelter = 0.6*q.Clo, 0.3
		}
		out := b.Hour(q)
		litres, kcal = litres+out.Drunk, kcal+out.Expended
	}
	return litres, kcal
}

// clothing returns what one would put on at that temperature [clo].
func clothing(w weather.Hour, all float64) float64 {
	return math.Max(0.4, math.Min(all, 0.6+(20-w.Air)*0.08))
}

// hazardOf names what threatens most on a stage: what the ensemble died of
// there, or what the ground and season hold.
func hazardOf(s StageReport, st route.Stage, sum *ensemble.Summary) string {
	counts, best := map[string]int{}, ""
	for _, d := range sum.Deaths {
		if d.Km >= st.FromKm && d.Km < st.ToKm {
			counts[d.Cause]++
		}
	}
	for _, c := range sortedKeys(counts) {
		if best == "" || counts[c] > counts[best] {
			best = c
		}
	}
	switch {
	case best != "":
		return best
	case s.HotNoon > 30 && s.DryKm > 40:
		return "thirst"
	case s.ColdNight < -25:
		return "cold"
	case s.HotNoon > 38:
		return "heat"
	case s.DryKm > 80:
		return "thirst"
	case s.Days > 20 && s.Settlement == 0:
		return "hunger"
	}
	return "none that stands out"
}

// tidy rounds to so many decimals: an assessment does not claim the last bit.
func tidy(x float64, decimals int) float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return 0
	}
	k := math.Pow(10, float64(decimals))
	return math.Round(x*k) / k
}

// plural writes a count with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return fmt.Sprintf("1 %s", one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
