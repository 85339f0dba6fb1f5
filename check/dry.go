package check

import (
	"fmt"
	"math"
	"sort"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/sky"
)

// dry judges days without water: parties are put through the weather of that
// place and month, on the march as told, and lying in what shade there is.
var dry = Kind{
	Name:  "dry",
	Title: "days without water",
	Judge: judgeDry,
	Works: []cite.Work{cite.Adolph1947},
}

const (
	dryRuns = 30 // parties each way
	dryDays = 40 // longest that is looked at [d]
	most    = 8  // people of a party that are looked at
)

// lives is how long the people of the simulated parties live [d], sorted.
type lives struct {
	people []float64 // every person
	first  []float64 // the first death of each party
}

func judgeDry(c Case) Finding {
	told, ok := c.days()
	if !ok || told <= 0 {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: "the telling gives no number of days"}
	}
	place, start := c.dryPlace()
	heads := max(1, c.Told.People)
	share := float64(c.Told.Carry) / float64(heads)
	hours := c.Journey.March.Hours
	marching := c.dryLives(place, start, share, hours)
	resting := c.dryLives(place, start, share, 0)
	usual := place.Normals.On(start)
	f := Finding{
		Margin: fmt.Sprintf("told %s days; marching %s hours a day half of the people are dead by day %s, lying in shade by day %s",
			round(told), round(hours), round(median(marching.people)), round(median(resting.people))),
		Evidence: []string{
			fmt.Sprintf("%s in %s: usual noon %s degC, night %s degC", c.dryName(), start.Format("January"), round(usual.Mean+usual.Range/2), round(usual.Mean-usual.Range/2)),
			fmt.Sprintf("%d simulated parties of %d each way, %s l of water a head at the start", dryRuns, min(heads, most), round(share)),
			"bodies like these live about as long without water as Adolph's table A of 1947 says; 'longwalk validate body' prints by how much they differ",
		},
		Caveats: []string{"everybody sets out fully watered; a hidden pool, a rain or a well that the telling leaves out would change the verdict"},
	}
	all, lie := alive(marching.first, told), alive(resting.first, told)
	some := alive(marching.people, told)
	what := fmt.Sprintf("%s days without water, %s l a head carried", round(told), round(share))
	switch {
	case all >= 0.5:
		f.Verdict, f.Reason = Possible, fmt.Sprintf("%s: in %s of 10 simulated parties everybody lives through it on the march", what, round(10*all))
	case all > 0 || some >= 0.5:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("%s: on the march %s of 10 people live, and in %s of 10 parties all of them", what, round(10*some), round(10*all))
	case lie >= 0.5:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("%s: only by lying in the shade all the time, and not on the march (%s of 10 live)", what, round(10*some))
	default:
		f.Verdict, f.Reason = Impossible, fmt.Sprintf("%s: in none of %d simulated parties does everybody live; on the march half are dead by day %s, lying in shade by day %s",
			what, dryRuns, round(median(marching.people)), round(median(resting.people)))
	}
	return f
}

func (c Case) dryName() string {
	if c.Told.At.Name != "" {
		return c.Told.At.Name
	}
	return c.Told.At.At.String()
}

func (c Case) dryPlace() (weather.Place, time.Time) {
	at, start := c.Told.At.At, c.Told.Date.Mid()
	if at.Lat == 0 && at.Lon == 0 {
		at = c.Journey.From.At
	}
	if c.Told.Date.IsZero() {
		start = c.Journey.Depart.Mid()
	}
	elevation, _ := c.World.Heights.At(at)
	return weather.Place{At: at, Elevation: elevation, Normals: c.World.Climate.At(at, elevation)}, start.Truncate(24 * time.Hour)
}

// dryLives puts parties through the drought, each under its own weather.
func (c Case) dryLives(place weather.Place, start time.Time, litres, hours float64) lives {
	var out lives
	for i := range dryRuns {
		first := math.Inf(1)
		days := c.dryWeather(i, place, start)
		for k := range min(most, max(1, c.Told.People)) {
			d := c.dryLife(i, k, place, days, drought{litres, hours})
			out.people = append(out.people, d)
			first = math.Min(first, d)
		}
		out.first = append(out.first, first)
	}
	sort.Float64s(out.people)
	sort.Float64s(out.first)
	return out
}

// drought is the water at the start [l] and the hours marched a day.
type drought struct{ litres, hours float64 }

func (c Case) dryWeather(i int, place weather.Place, start time.Time) []weather.Day {
	gen := weather.New(c.Seed.Walk(i).Stream("dry/weather"))
	out := make([]weather.Day, dryDays)
	for day := range out {
		out[day] = gen.Day(start.AddDate(0, 0, day), place)
	}
	return out
}

// dryLife returns how long one body lives [d], at most dryDays. It marches in
// the cool: half of the hours from dawn, half up to dusk.
func (c Case) dryLife(run, k int, place weather.Place, days []weather.Day, q drought) float64 {
	luck := c.Seed.Walk(run).Stream("dry/person").At(uint64(k))
	p := c.dryPerson(k)
	b := body.New(body.Traits{
		Sex: p.Sex, Age: p.Age.Draw(&luck), Mass: p.Mass.Draw(&luck), Height: p.Height.Draw(&luck), VO2max: 42, Acclimated: true,
	})
	litres := q.litres
	for i := range days {
		sun := sky.Day(place.At, days[i].Date)
		for h := range 24 {
			w := days[i].Hour(h)
			d := body.Demand{Weather: w, Altitude: place.Elevation, Clo: 0.5, Albedo: 0.25, Drink: litres, Ground: w.Air + 0.02*w.Global}
			if cool(h, sun, q.hours) && b.CanWalk() {
				d.Moving, d.Speed, d.Walking = 5.0/6, 1.0, 3.62*b.Mass() // level at 1.0 m/s (Looney et al. 2019)
			} else {
				d.Weather, d.Ground = shade(w), w.Air
				d.Asleep = h < 4 || h >= 23 || (q.hours > 0 && h >= 11 && h < 15)
			}
			out := b.Hour(d)
			litres = math.Max(0, litres-out.Drunk)
			if out.Died != body.Alive {
				return float64(i) + (float64(h)+1)/24
			}
		}
	}
	return dryDays
}

// cool reports whether an hour is marched: half of the hours after dawn, half
// before dusk.
func cool(h int, sun sky.SunDay, hours float64) bool {
	half := int(math.Round(hours / 2))
	dawn, dusk := sun.Dawn.Hour(), sun.Dusk.Hour()
	if sun.Dawn.IsZero() || sun.Dusk.IsZero() {
		dawn, dusk = 4, 20
	}
	return h >= dawn && h < dawn+half || h < dusk && h >= dusk-half
}

// dryPerson returns a member of the party, or a young man when there is none.
func (c Case) dryPerson(i int) party.Person {
	if n := len(c.Journey.Party.People); n > 0 {
		return c.Journey.Party.People[i%n]
	}
	return party.Person{Sex: party.Male, Age: quantity.Just(25), Mass: quantity.Just(70), Height: quantity.Just(1.75)}
}

// shade keeps the sun off and leaves the sky.
func shade(w weather.Hour) weather.Hour {
	w.Direct = 0
	w.Global, w.Diffuse = 0.3*w.Diffuse, 0.3*w.Diffuse
	return w
}

func median(sorted []float64) float64 { return sorted[len(sorted)/2] }

// alive returns the share that lives longer than so many days.
func alive(lives []float64, days float64) float64 {
	n := 0
	for _, l := range lives {
		if l > days {
			n++
		}
	}
	return float64(n) / float64(len(lives))
}
