package check

import (
	"fmt"
	"math"
	"slices"
	"sort"
	"sync"
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
	dryRuns = 100  // parties on the march
	layRuns = 25   // parties that lie in the shade
	dryDays = 40   // longest that is looked at [d]
	most    = 8    // people of a party that are looked at
	few     = 0.05 // fewer than 5 of 100 parties: impossible
)

// lives is how long the people of the simulated parties live [d], sorted.
type lives struct {
	people []float64 // every person
	first  []float64 // the first death of each party
	of     map[body.Cause]int
}

func number(n int) string {
	if n == 0 {
		return "none"
	}
	return fmt.Sprintf("only %d", n)
}

// causes says what they die of.
func (l lives) causes() string {
	dead := 0
	for _, n := range l.of {
		dead += n
	}
	if dead == 0 {
		return fmt.Sprintf("nobody dies within %d days", dryDays)
	}
	return fmt.Sprintf("of those who die on the march %.0f of 100 die of thirst", 100*float64(l.of[body.Thirst])/float64(dead))
}

// freezes reports whether most of those who die do so of cold.
func (l lives) freezes() bool {
	dead := 0
	for _, n := range l.of {
		dead += n
	}
	return 2*l.of[body.Cold] > dead
}

// deadBy says by when half of the people are dead.
func deadBy(sorted []float64) string {
	if m := median(sorted); m < dryDays {
		return "are dead by day " + round(m)
	}
	return fmt.Sprintf("live longer than %d days", dryDays)
}

func judgeDry(c Case) Finding {
	told, ok := c.days()
	if !ok || told <= 0 {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: "the telling gives no number of days"}
	}
	name, place, start := c.dryPlace()
	usual := place.Normals.On(start)
	if usual.SnowDepth > 0.02 {
		return Finding{Verdict: CannotTell, Margin: "none", Reason: fmt.Sprintf("snow usually lies there then (%s m), and who can melt or eat snow is not without water", round(usual.SnowDepth))}
	}
	heads := max(1, c.Told.People)
	share := float64(c.Told.Carry) / float64(heads)
	hours := c.Journey.March.Hours
	marching := c.dryLives(dryRuns, place, start, drought{share, hours})
	resting := c.dryLives(layRuns, place, start, drought{share, 0})
	f := Finding{
		Margin: fmt.Sprintf("told %s days; marching %s hours a day half of the people %s, lying in shade half %s",
			plain(told), round(hours), deadBy(marching.people), deadBy(resting.people)),
		Evidence: []string{
			fmt.Sprintf("%s in %s: usual noon %s degC, night %s degC", name, start.Format("January"), round(usual.Mean+usual.Range/2), round(usual.Mean-usual.Range/2)),
			fmt.Sprintf("%d simulated parties of %d on the march and %d in the shade, %s l of water a head at the start", dryRuns, min(heads, most), layRuns, round(share)),
			marching.causes(),
			"bodies like these live about as long without water as Adolph's table A of 1947 says; 'longwalk validate body' prints by how much they differ",
		},
		Caveats: []string{"everybody sets out fully watered; a hidden pool, a rain or a well that the telling leaves out would change the verdict"},
	}
	all, some := alive(marching.first, told), alive(marching.people, told)
	what := fmt.Sprintf("%s days without water, %s l a head carried", plain(told), round(share))
	switch {
	case all >= 0.5:
		f.Verdict, f.Reason = Possible, fmt.Sprintf("%s: in %.0f of 100 simulated parties everybody lives through it on the march", what, 100*all)
	case all >= few || some >= 0.5:
		f.Verdict, f.Reason = Strained, fmt.Sprintf("%s: on the march %.0f of 100 people live, and in %.0f of 100 simulated parties all of them", what, 100*some, 100*all)
	case marching.freezes():
		f.Verdict, f.Reason = CannotTell, what+": on the march most of those who die do so of cold, which says nothing about water; clothes and shelter there are not what this kind of claim looks at"
	default:
		f.Verdict, f.Reason = Impossible, fmt.Sprintf("%s: in %s of %d simulated parties does everybody live through it on the march, in half of them the first is dead by day %s; lying in the shade all the time, half of the people %s",
			what, number(int(math.Round(all*dryRuns))), dryRuns, round(median(marching.first)), deadBy(resting.people))
	}
	return f
}

// dryPlace returns where and from when: the start of the journey where the
// telling gives no place, its departure where it gives no day.
func (c Case) dryPlace() (name string, place weather.Place, start time.Time) {
	spot, start := c.Told.At, c.Told.Date.Mid()
	if spot.At.Lat == 0 && spot.At.Lon == 0 {
		spot = c.Journey.From
	}
	at := spot.At
	if c.Told.Date.IsZero() {
		start = c.Journey.Depart.Mid()
	}
	elevation, _ := c.World.Heights.At(at)
	return placeName(spot), weather.Place{At: at, Elevation: elevation, Normals: c.World.Climate.At(at, elevation)}, start.Truncate(24 * time.Hour)
}

// dryLives puts parties through the drought, each under its own weather.
func (c Case) dryLives(parties int, place weather.Place, start time.Time, q drought) lives {
	heads := min(most, max(1, c.Told.People))
	days, causes := make([]float64, parties*heads), make([]body.Cause, parties*heads)
	var wg sync.WaitGroup
	for i := range parties {
		wg.Go(func() {
			weather := c.dryWeather(i, place, start)
			for k := range heads {
				days[i*heads+k], causes[i*heads+k] = c.dryLife(i, k, place, weather, q)
			}
		})
	}
	wg.Wait()
	out := lives{people: days, of: map[body.Cause]int{}}
	for i := range parties {
		out.first = append(out.first, slices.Min(days[i*heads:(i+1)*heads]))
	}
	for _, cause := range causes {
		if cause != body.Alive {
			out.of[cause]++
		}
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

// dryLife returns how long one body lives [d], at most dryDays, and what it
// dies of. It marches in the cool: half of the hours from dawn, half up to dusk.
func (c Case) dryLife(run, k int, place weather.Place, days []weather.Day, q drought) (float64, body.Cause) {
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
			d := body.Demand{Weather: w, Altitude: place.Elevation, Clo: wrapped(w.Air), Albedo: 0.25, Drink: litres, Ground: w.Air + 0.02*w.Global}
			if cool(h, sun, q.hours) && b.CanWalk() {
				d.Moving, d.Speed, d.Walking, d.Clo = 5.0/6, 1.0, 3.62*b.Mass(), lightly(w.Air) // level at 1.0 m/s (Looney et al. 2019)
			} else {
				d.Weather, d.Ground = shade(w), w.Air
				d.Asleep = h < 4 || h >= 23 || (q.hours > 0 && h >= 11 && h < 15)
			}
			out := b.Hour(d)
			litres = math.Max(0, litres-out.Drunk)
			if out.Died != body.Alive {
				return float64(i) + (float64(h)+1)/24, out.Died
			}
		}
	}
	return dryDays, body.Alive
}

// wrapped returns what one at rest has on [clo]: a shirt in the heat, a jacket
// in the cool, and a blanket over it at night, as Adolph's men had. Without it
// people would die of the desert night and not of thirst.
func wrapped(air float64) float64 {
	switch {
	case air <= 0:
		return 5
	case air <= 8:
		return 3
	case air <= 15:
		return 2
	case air <= 25:
		return 1
	}
	return 0.6
}

// lightly returns what one on the march has on [clo], a setting.
func lightly(air float64) float64 {
	switch {
	case air <= 0:
		return 2
	case air <= 10:
		return 1
	}
	return 0.5
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
