package report

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/walk"
)

// The fixture is a journey of the size and shape of the shipped one, with
// invented numbers: 6,000 km from Siberia to Sikkim, seven people and one who
// joins them, 200 walks.

type mark struct {
	name     string
	lat, lon float64
}

var fixtureMarks = []mark{
	{"Camp 303", 61.5, 123},
	{"Lena crossing", 60.37, 120.43},
	{"Lake Baikal", 55.79, 109.55},
	{"Barguzin valley", 53.62, 109.64},
	{"Trans-Siberian railway", 51.28, 108.83},
	{"Soviet-Mongolian border", 49.9, 108.5},
	{"Khentii mountains", 48.8, 108.8},
	{"Middle Gobi", 45.76, 106.27},
	{"South Gobi", 43.57, 104.43},
	{"Gobi border", 42.2, 103.5},
	{"Etsin-gol", 41.95, 101.07},
	{"Gansu corridor", 39.73, 98.49},
	{"Koko Nor", 36.9, 99.5},
	{"Kunlun", 35.6, 96.8},
	{"upper Yangtze", 33.8, 95},
	{"Nagchu", 31.48, 92.05},
	{"Lhasa country", 29.65, 91.12},
	{"Himalayan crest", 27.39, 88.83},
	{"Sikkim", 27.33, 88.61},
}

var fixtureNames = []string{"Rawicz", "Makowski", "Paluchowicz", "Kolemenos", "Marchinkovas", "Zaro", "Smith", "Kristina"}

const (
	fixtureDays = 348.0
	fixtureKm   = 6130.0
)

var fixtureStart = time.Date(1941, 4, 10, 0, 0, 0, 0, time.UTC)

// height is a synthetic relief with a plateau where Tibet lies.
func height(lat, lon float64) float64 {
	bump := func(la, lo, w, h float64) float64 {
		d := (lat-la)*(lat-la) + (lon-lo)*(lon-lo)*0.6
		return h * math.Exp(-d/(w*w))
	}
	h := 350 + bump(33, 90, 7.5, 4900) + bump(30, 86, 6, 1800) + bump(48, 100, 7, 1500) + bump(52, 112, 4, 700) + bump(43, 82, 4, 2600) + bump(57, 117, 4, 500)
	h += (120 + h*0.06) * (math.Sin(lat*9.1+math.Sin(lon*4)) + math.Sin(lon*7.7+lat*3)) * 0.7
	if lat < 27.2 {
		h *= math.Max(0.02, 1-(27.2-lat)*1.2)
	}
	if lon > 119 && lat < 40 {
		h = -20
	}
	return h
}

func holderAt(lat float64) string {
	switch {
	case lat > 49.9:
		return "Soviet Union"
	case lat > 42.2:
		return "Mongolian People's Republic"
	case lat > 33.5:
		return "Republic of China"
	case lat > 27.45:
		return "Tibet"
	}
	return "British India"
}

func coverAt(lat float64) string {
	switch {
	case lat > 51:
		return "taiga"
	case lat > 46:
		return "steppe"
	case lat > 40:
		return "desert"
	case lat > 28.5:
		return "alpine meadow"
	}
	return "forest"
}

// usual returns the usual night and noon of a day [degC].
func usual(lat, elev float64, t time.Time) (low, high float64) {
	season := -math.Cos(2 * math.Pi * (float64(t.YearDay()) - 20) / 365)
	mean := 27 - 0.55*math.Max(0, lat-20) - 0.0055*elev + season*(4+0.42*math.Max(0, lat-22))
	spread := 5 + 3*math.Sin(lat/7)
	return mean - spread, mean + spread
}

// node is a point of the fixture's way.
type node struct {
	at        geo.Point
	km, day   float64
	elevation float64
}

func fixtureNodes() []node {
	var points []geo.Point
	for i := 1; i < len(fixtureMarks); i++ {
		a, b := fixtureMarks[i-1], fixtureMarks[i]
		for k := range 60 {
			s := float64(k) / 60
			bend := math.Sin(s*math.Pi) * 0.5 * math.Sin(float64(i)*2.3+s*9)
			points = append(points, geo.Point{Lat: a.lat + s*(b.lat-a.lat) + bend*0.4, Lon: a.lon + s*(b.lon-a.lon) + bend})
		}
	}
	points = append(points, geo.Point{Lat: 27.33, Lon: 88.61})
	total, out := 0.0, []node{{at: points[0]}}
	for i := 1; i < len(points); i++ {
		total += geo.Distance(points[i-1], points[i]).Km()
		out = append(out, node{at: points[i], km: total})
	}
	for i := range out {
		out[i].km *= fixtureKm / total
		out[i].day = out[i].km / fixtureKm * fixtureDays
		out[i].elevation = height(out[i].at.Lat, out[i].at.Lon)
	}
	return out
}

func dateOn(day float64) time.Time {
	return fixtureStart.Add(time.Duration(day * 24 * float64(time.Hour)))
}

// fixture returns the made-up assessment.
func fixture() *assess.Assessment {
	nodes := fixtureNodes()
	a := &assess.Assessment{
		Schema: "longwalk/assessment/1", Version: "0.1.0",
		Journey: assess.About{
			Name: "The Long Walk", Question: "Could they have walked it?", Depart: "1941-04-10T00:00", From: "Camp 303", To: "Sikkim", People: 7,
			Story:  "In April 1941 seven prisoners slip out of a camp in Yakutia in a snowstorm and walk south. At Lake Baikal a runaway girl joins them. They cross Mongolia and the Gobi with one mug for water, then Tibet in winter. Four reach India.",
			SHA256: strings.Repeat("3fa9c01b", 8),
		},
		Answer: assess.Answer{
			Sentence: "Of seven who set out, most likely nobody reaches Sikkim: anyone arrives in 2 of 10 parties only. Of 12 told claims that were checked, 5 fail: as it was told, it cannot have been so.",
			Figures: []assess.Figure{
				{Value: "2 of 10", Label: "parties in which anyone arrives", Small: "15 to 26 of 100, with 95 % confidence in the sampling alone"},
				{Value: "0.6 of 8", Label: "people arrive, on the mean"},
				{Value: "12 months", Label: "to arrive", Small: "11 months to 14 months in nine of ten"},
				{Value: "5 of 12", Label: "told claims that fail", Small: "contradicted by the record or impossible"},
				{Value: "6150 km", Label: "on foot by the best way found", Small: "4530 km in a straight line"},
			},
			Binding: "What stops them: 58 % of all deaths fall between Middle Gobi and Etsin-gol, most by thirst; the longest way between mapped waters there is 141 km, 43 l a head at 9.6 l a day.",
		},
		Caveats: []string{
			"the start is known to 200 km only; the way was laid from the middle of that, and a start elsewhere would change the first stage",
			"avalanches, crevasses, wild animals, disease other than diarrhoea, scurvy, murder and despair are not simulated",
			"snow on the ground is that of the usual year, whatever weather the walk meets",
			"intervals hold for the luck of weather, water, people and accidents as modelled; what the models have wrong is not in them",
		},
		Assumed: []assess.Assumption{
			{Name: "river ford speed", Value: 1.2, Unit: "m/s", Why: "a river of middling depth is forded below this speed"},
			{Name: "water found within", Value: 2, Unit: "km", Why: "a party that looks for water sees it from so far", Changed: true},
		},
		Works: []cite.Work{
			{Key: "Campbell2019", Authors: "Campbell, M. J.; Dennison, P. E.; Butler, B. W.; Page, W. G.", Year: 2019, Title: "Using crowdsourced fitness tracker data to model the relationship between slope and travel rates", Where: "Applied Geography 106, 93-107", DOI: "10.1016/j.apgeog.2019.03.008", Kind: cite.Study},
			{Key: "Adolph1947", Authors: "Adolph, E. F.", Year: 1947, Title: "Physiology of Man in the Desert", Where: "Interscience, New York", Kind: cite.Book},
		},
		Document: &journey.Journey{
			File: "journeys/the-long-walk.yaml", Source: "name: The Long Walk\ndepart: 1941-04-10T00:00\nparty:\n  - name: Rawicz\n",
			From: journey.Waypoint{Name: "Camp 303", At: geo.Point{Lat: 61.5, Lon: 123}, Spread: 200000},
			To:   journey.Waypoint{Name: "Sikkim", At: geo.Point{Lat: 27.33, Lon: 88.61}, Spread: 30000},
		},
	}
	a.Route = fixtureRoute(nodes)
	fixtureEnsemble(a, nodes)
	a.WhatIf = []assess.WhatIf{
		{Spared: "nobody hunts them", Runs: 40, Arrived: share(9, 40), Mean: 0.7, Days: 360, Farthest: 3400, Killer: "thirst"},
		{Spared: "nobody hunts them, they are fed, and water is always at hand", Runs: 40, Arrived: share(31, 40), Mean: 4.9, Days: 350, Farthest: 5800, Killer: "cold"},
	}
	a.Claims = fixtureClaims()
	a.Backdrop = fixtureBackdrop()
	return a
}

func fixtureRoute(nodes []node) assess.RouteReport {
	r := assess.RouteReport{Km: fixtureKm, MapKm: 5480, Straight: 4530, Days: fixtureDays, ClimbM: 91400, Path: assess.LineString{Type: "LineString"}}
	for i, n := range nodes {
		r.Path.Coordinates = append(r.Path.Coordinates, [3]float64{n.at.Lon, n.at.Lat, math.Round(n.elevation)})
		r.Path.Times = append(r.Path.Times, dateOn(n.day).Format(time.RFC3339))
		if i%3 != 0 && i != len(nodes)-1 {
			continue
		}
		low, high := usual(n.at.Lat, n.elevation, dateOn(n.day))
		p := assess.ProfilePoint{Km: n.km, Day: n.day, Date: dateOn(n.day).Format(time.DateOnly), Elevation: math.Round(n.elevation), Low: low, High: high, Cover: coverAt(n.at.Lat), Holder: holderAt(n.at.Lat), Power: holderAt(n.at.Lat), Water: n.at.Lat > 47 || n.at.Lat < 37 && i%4 == 0 || i%37 == 0}
		if high < 2 {
			p.Snow = 0.05 * (2 - high)
		}
		r.Profile = append(r.Profile, p)
	}
	for i, m := range fixtureMarks {
		kind := "via"
		if i == 0 {
			kind = "start"
		} else if i == len(fixtureMarks)-1 {
			kind = "goal"
		}
		r.Waypoints = append(r.Waypoints, assess.MapPoint{Name: m.name, Kind: kind, At: geo.Point{Lat: m.lat, Lon: m.lon}, Km: nodes[i*60].km})
	}
	r.Crossings = []assess.MapPoint{{Name: "Lena", Kind: "river", At: geo.Point{Lat: 60.4, Lon: 120.5}, Km: 260}, {Name: "Trans-Siberian railway", Kind: "railway", At: geo.Point{Lat: 51.28, Lon: 108.83}, Km: 1700}}
	const stages = 25
	for i := range stages {
		n, m := nodes[i*(len(nodes)-1)/stages], nodes[(i+1)*(len(nodes)-1)/stages]
		low, high := usual(n.at.Lat, n.elevation, dateOn(n.day))
		st := assess.StageReport{
			From: fmt.Sprintf("Place %d", i+1), To: fmt.Sprintf("Place %d", i+2), Km: m.km - n.km, Days: m.day - n.day, WaterL: 3 + 30*math.Exp(-(n.at.Lat-43)*(n.at.Lat-43)/6), FoodKg: 11.4,
			Hazard: "none that stands out", ClimbM: 3400, Start: dateOn(n.day).Format(time.DateOnly), ColdNight: math.Round(low), HotNoon: math.Round(high), DryKm: 18 + float64(i*7%90), WaterDay: 4.2 + high/10, Cover: coverAt(n.at.Lat), Holder: holderAt(n.at.Lat), Settlement: i % 4,
		}
		if n.at.Lat < 46 && n.at.Lat > 40 {
			st.Hazard, st.Deaths = "thirst", 0.11
		}
		r.Stages = append(r.Stages, st)
	}
	return r
}

func share(k, n int) ensemble.Estimate {
	p, z := float64(k)/float64(n), 1.96
	mid := (p + z*z/(2*float64(n))) / (1 + z*z/float64(n))
	half := z / (1 + z*z/float64(n)) * math.Sqrt(p*(1-p)/float64(n)+z*z/(4*float64(n)*float64(n)))
	return ensemble.Estimate{Estimate: p, Low: math.Max(0, mid-half), High: math.Min(1, mid+half)}
}

func fixtureEnsemble(a *assess.Assessment, nodes []node) {
	const runs = 200
	rng := rand.New(rand.NewPCG(7, 1))
	s := &a.Ensemble
	s.Runs, s.Seed, s.Arrivals = runs, 1, make([]int, len(fixtureNames)+1)
	for _, name := range fixtureNames {
		s.Persons = append(s.Persons, ensemble.Person{Name: name, Causes: map[string]float64{}, EndingCounts: map[string]int{}})
	}
	for w := range runs {
		o := walk.Outcome{Walk: w}
		arrivals := 0
		for k, name := range fixtureNames {
			e := fixtureEnd(rng, nodes, w, name)
			o.Ends = append(o.Ends, e)
			p := &s.Persons[k]
			p.EndingCounts[string(e.Fate)]++
			switch e.Fate {
			case walk.Died:
				p.Causes[e.Cause] += 1.0 / runs
				s.Deaths = append(s.Deaths, ensemble.Death{Name: name, Cause: e.Cause, At: e.At, Km: e.Km, Day: e.Day, Date: e.Date})
			case walk.Arrived:
				arrivals++
			}
		}
		s.Arrivals[arrivals]++
		s.Outcomes = append(s.Outcomes, o)
	}
	s.Causes = map[string]float64{}
	for _, d := range s.Deaths {
		s.Causes[d.Cause] += 1 / float64(len(s.Deaths))
	}
	for k := range s.Persons {
		p := &s.Persons[k]
		p.Arrived = share(p.EndingCounts["arrived"], runs)
		p.Survival = share(runs-p.EndingCounts["died"]-p.EndingCounts["not met"], runs)
		p.MedianDay = 117 + float64(k)
	}
	s.Arrived, s.AllLost, s.Mean = share(runs-s.Arrivals[0], runs), share(s.Arrivals[0]-20, runs), 0.6
	s.Days, s.Pace, s.Dry = ensemble.Quantiles{P05: 331, P50: 362, P95: 421}, ensemble.Quantiles{P05: 14, P50: 17, P95: 19}, ensemble.Quantiles{P05: 1.4, P50: 4.3, P95: 6.6}
	for d := 0; d <= 420; d += 4 {
		x := float64(d)
		alive := 8*(0.12+0.88/(1+math.Exp((x-125)/13))) - x/420*0.4
		s.Alive = append(s.Alive, ensemble.AlivePoint{Day: x, Alive: math.Min(7.6, alive), Low: math.Max(0, alive-3.2), High: math.Min(8, alive+2)})
	}
	for i, m := range fixtureMarks {
		d := nodes[i*60].day
		s.Passed = append(s.Passed, ensemble.PassedPoint{Name: m.name, Km: nodes[i*60].km, Reached: share(max(40, runs-i*9), runs), Day: ensemble.Quantiles{P05: d * 0.94, P50: d, P95: d * 1.11}})
	}
	s.Matters = []ensemble.Influence{{Input: "water found within", Influence: 0.31, Direction: "more helps"}, {Input: "Kristina: mass", Influence: 0.09, Direction: "more helps"}, {Input: "day of departure", Influence: 0.05, Direction: "more harms"}, {Input: "dried bread", Influence: 0.02, Direction: "more helps"}}
	s.Sample = []walk.Trace{fixtureTrace(nodes)}
}

func fixtureEnd(rng *rand.Rand, nodes []node, w int, name string) walk.End {
	e := walk.End{Name: name, Fate: walk.Arrived, Km: fixtureKm}
	lucky := w%5 == 0
	switch r := rng.Float64(); {
	case lucky && r < 0.55:
	case r < 0.06:
		e.Fate, e.Km = walk.Caught, 900+rng.Float64()*900
	case r < 0.70:
		e.Fate, e.Cause, e.Km = walk.Died, "thirst", 2500+rng.NormFloat64()*260
	case r < 0.84:
		e.Fate, e.Cause, e.Km = walk.Died, "cold", 4700+rng.NormFloat64()*500
	case r < 0.90:
		e.Fate, e.Cause, e.Km = walk.Died, "starvation", 3900+rng.NormFloat64()*700
	case r < 0.95:
		e.Fate, e.Cause, e.Km = walk.Died, "drowning", 1200+rng.NormFloat64()*600
	default:
		e.Fate, e.Cause, e.Km = walk.Died, "fall", 5800+rng.NormFloat64()*100
	}
	e.Km = math.Max(20, math.Min(fixtureKm, e.Km))
	n := nodes[min(len(nodes)-1, int(e.Km/fixtureKm*float64(len(nodes))))]
	e.At, e.Day, e.Date = n.at, n.day, dateOn(n.day)
	return e
}
