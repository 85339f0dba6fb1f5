package report

import (
	"math"
	"sort"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
)

// fix is a point of the planned way.
type fix struct {
	at        geo.Point
	elevation float64   // [m]
	km        float64   // walked since the start
	time      time.Time // local mean solar time, zero when unknown
}

// way returns the planned way with the distance walked at each point: the
// plan's own where it is at hand, else the length of the line brought to it.
func way(a *assess.Assessment) []fix {
	c, t := a.Route.Path.Coordinates, a.Route.Path.Times
	out := make([]fix, len(c))
	total := 0.0
	for i, p := range c {
		out[i] = fix{at: geo.Point{Lat: p[1], Lon: p[0]}, elevation: p[2]}
		if i < len(t) {
			out[i].time, _ = time.Parse(time.RFC3339, t[i]) // zero when it cannot be read
		}
		if i > 0 {
			total += near(out[i-1].at, out[i].at)
		}
		out[i].km = total
	}
	exact := a.Plan != nil && len(a.Plan.Nodes) == len(out)
	for i := range out {
		switch {
		case exact:
			out[i].km = a.Plan.Nodes[i].Km
		case total > 0 && a.Route.Km > 0:
			out[i].km *= a.Route.Km / total
		}
	}
	return out
}

// between returns the part of the way from one distance to another [km], with
// the points just outside.
func between(w []fix, from, to float64) []fix {
	if len(w) == 0 {
		return nil
	}
	i := sort.Search(len(w), func(i int) bool { return w[i].km > from+1e-6 })
	j := sort.Search(len(w), func(i int) bool { return w[i].km >= to-1e-6 })
	return w[max(0, i-1):min(len(w), j+1)]
}

// dayAt returns the planned day on which a distance [km] is reached.
func dayAt(profile []assess.ProfilePoint, km float64) float64 {
	i := sort.Search(len(profile), func(i int) bool { return profile[i].Km >= km })
	switch {
	case len(profile) == 0:
		return 0
	case i == 0:
		return profile[0].Day
	case i == len(profile):
		return profile[i-1].Day
	}
	a, b := profile[i-1], profile[i]
	if b.Km <= a.Km {
		return b.Day
	}
	return a.Day + (b.Day-a.Day)*(km-a.Km)/(b.Km-a.Km)
}

// departure returns the day on which the plan begins, zero when unknown.
func departure(a *assess.Assessment) time.Time {
	if t := a.Route.Path.Times; len(t) > 0 {
		if d, err := time.Parse(time.RFC3339, t[0]); err == nil {
			return d
		}
	}
	if p := a.Route.Profile; len(p) > 0 {
		if d, err := time.Parse(time.DateOnly, p[0].Date); err == nil {
			return d
		}
	}
	return time.Time{}
}

// deathPlace is the deaths of one neighbourhood.
type deathPlace struct {
	at     geo.Point // their mean
	km     float64
	n      int
	causes map[string]int
}

// deathPlaces gathers deaths in cells of the given size [deg], the most first.
func deathPlaces(a *assess.Assessment, size float64) []deathPlace {
	type cell struct{ lat, lon int }
	index := map[cell]int{}
	var out []deathPlace
	for _, d := range a.Ensemble.Deaths {
		c := cell{int(math.Floor(d.At.Lat / size)), int(math.Floor(d.At.Lon / size))}
		i, ok := index[c]
		if !ok {
			i = len(out)
			index[c] = i
			out = append(out, deathPlace{causes: map[string]int{}})
		}
		p := &out[i]
		p.at.Lat += d.At.Lat
		p.at.Lon += d.At.Lon
		p.km += d.Km
		p.n++
		p.causes[d.Cause]++
	}
	for i := range out {
		n := float64(out[i].n)
		out[i].at.Lat, out[i].at.Lon, out[i].km = out[i].at.Lat/n, out[i].at.Lon/n, out[i].km/n
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].n > out[j].n })
	return out
}

func near(a, b geo.Point) float64 { return geo.Distance(a, b).Km() }

// round keeps so many decimals.
func round(x float64, decimals int) float64 {
	k := math.Pow(10, float64(decimals))
	return math.Round(x*k) / k
}
