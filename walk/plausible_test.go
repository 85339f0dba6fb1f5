package walk

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
)

// known is a journey that is on record, drawn roughly, and what the engine must
// give at the least: bounds on whole-day pace and on the share that dies.
type known struct {
	name      string
	d         drawing
	runs      int
	told      string
	low, high float64 // median pace of whole days [km/d]
	least     float64 // share of people who die
	most      float64
	within    float64 // days within which the deaths must lie; 0: any
}

// trail is a supplied walk of two months on a mountain path with a town every
// 100 km (J23: 16 to 23 km a day, deaths very rare).
func trail() drawing {
	d := drawing{row: strings.Repeat("bbBbB", 36), from: geo.Point{Lat: 38, Lon: -79}, depart: "2027-05-15", height: 800, rugged: 0.12}
	d.people = []party.Person{adult("Ann"), woman("Ben")}
	d.people[0].Fitness, d.people[1].Fitness = party.Good, party.Good // after the first weeks
	return d.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Policy.Settlements, j.Party.Kit.Money = "settlements", "use all", true
		j.March.RestEvery, j.March.Hours = 7, 10
		j.Party.Kit.Clo, j.Party.Kit.Vessels = 1.2, []party.Vessel{{Name: "bottles", Volume: 4}}
		j.Party.Supplies.Food[0].Mass = quantity.Just(10)
		for km := 75.0; km < r.Km; km += 100 {
			r.Towns = append(r.Towns, route.Town{Name: fmt.Sprintf("town at %.0f km", km), Km: km, Off: 2})
		}
	})
}

// solo is a year of a lone walker's crossing of the taiga and steppe in summer
// with 30 kg (J02: 16 km a day over three years with pauses).
func solo() drawing {
	d := drawing{row: strings.Repeat("ttsTs", 24), from: geo.Point{Lat: 52.3, Lon: 104.3}, depart: "2027-06-20", height: 600, rugged: 0.05}
	d.people = []party.Person{woman("Sarah")}
	d.people[0].Fitness = party.Good
	return d.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Policy.Settlements, j.Party.Kit.Money = "settlements", "use all", true
		j.March.RestEvery = 7
		for km := 120.0; km < r.Km; km += 120 {
			r.Towns = append(r.Towns, route.Town{Name: "village", Km: km, Off: 1})
		}
	})
}

// caravan is the Gobi in May with two camels (J04 and J26: 32 km a day).
func caravan() drawing {
	d := drawing{row: strings.Repeat("gggsg", 20), from: geo.Point{Lat: 43.5, Lon: 100}, depart: "2027-05-01", height: 1300, rugged: 0.02}
	d.people = []party.Person{adult("Bill"), woman("Helen")}
	d.people[0].Fitness, d.people[1].Fitness = party.Good, party.Good
	return d.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Policy.Settlements = "settlements", "use all"
		j.March.Hours, j.March.Way = 11, "trackless"
		j.Party.Kit.Animals = []party.Animal{{Kind: "camel", Count: 2, Load: 150}}
		j.Party.Kit.Vessels = []party.Vessel{{Name: "cans", Volume: 150}}
		j.Party.Supplies.Water, j.Party.Supplies.Food[0].Mass = 150, quantity.Just(60)
	})
}

// families is a detachment with wagons in winter, fed by contract (J14: 10 to 17
// km a day, 3 to 8 in 100 die).
func families() drawing {
	d := drawing{row: strings.Repeat("bfbBf", 24), from: geo.Point{Lat: 36, Lon: -88}, depart: "1838-10-15", height: 150, rugged: 0.04}
	for i, name := range []string{"old", "father", "mother", "daughter", "sick"} {
		p := adult(name)
		if i != 1 {
			p = woman(name)
		}
		p.Fitness = []party.Fitness{party.Poor, party.Average, party.Average, party.Average, party.Poor}[i]
		d.people = append(d.people, p)
	}
	d.people[0].Age = quantity.Between(50, 60)
	return d.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Policy.Settlements, j.Party.Kit.Money = "settlements", "use all", true
		j.March.Hours, j.March.RestEvery, j.March.Way = 6, 5, "road"
		j.Party.Kit.Animals = []party.Animal{{Kind: "horse", Count: 2, Load: 200}}
		j.Party.Supplies.Food[0].Mass = quantity.Just(40)
		for km := 30.0; km < r.Km; km += 30 {
			r.Towns = append(r.Towns, route.Town{Name: "contractor", Km: km, Off: 0})
		}
	})
}

// sonora is a way over the line in July with 7.5 l each (J22: most get through,
// those who die do so of heat within one to three days' walk). The short way is
// told of by most; the long one has no water on it.
func sonora(row string) drawing {
	d := drawing{row: row, from: geo.Point{Lat: 31.9, Lon: -112.5}, depart: "2027-07-10T19", height: 500, rugged: 0.03, bone: true}
	return d.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Kit.Clo, j.Party.Kit.SleepClo, j.Party.Kit.Vessels = 0.6, 0, []party.Vessel{{Name: "jugs", Volume: 22.5}}
		j.Party.Kit.Shelter, j.Party.Supplies.Water, j.March.Hours, j.March.Way = party.NoShelter, 22.5, 10, "trackless"
	})
}

// taklamakan is five days in sand in spring with next to no water (J07: of
// five, three or four live).
func taklamakan() drawing {
	d := drawing{row: strings.Repeat("n", 16) + "NTT", from: geo.Point{Lat: 38.6, Lon: 79.9}, depart: "1895-04-29T19", height: 1150, rugged: 0.04, bone: true}
	d.people = []party.Person{adult("Sven"), adult("Kasim"), adult("Islam"), adult("Jolchi"), adult("Mohammed")}
	return d.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Supplies.Water, j.March.Way, j.Policy.Helping = 5, "trackless", "each alone"
		j.Party.Supplies.Food[0].Mass = quantity.Just(5)
	})
}

func journeys() []known {
	return []known{
		{"J23 long trail", trail(), 6, "16-23 km/d, deaths very rare", 14, 27, 0, 0.1, 0},
		{"J02 alone in summer", solo(), 40, "16 km/d with pauses, nobody dies", 12, 27, 0, 0.1, 0},
		{"J04/J26 Gobi with camels", caravan(), 8, "32 km/d, nobody dies", 20, 40, 0, 0.15, 0},
		{"J14 families in winter", families(), 4, "10-17 km/d, 3-8 % die", 8, 22, 0, 0.3, 0},
		{"J22 Sonora, 40 km", sonora("ggggsggg"), 10, "most live", 10, 40, 0, 0.4, 4},
		{"J22 Sonora, 85 km dry", sonora("ggggsggggsggggsgg"), 10, "deaths within 1-3 days' walk", 8, 40, 0.2, 1, 4},
		{"J07 Taklamakan in May", taklamakan(), 10, "1 or 2 of 5 die, on day 5", 2, 30, 0, 1, 10}, // the leanest of fifty, who hold most water, last longest
	}
}

// TestJourneysOnRecord sends parties on rough drawings of journeys that were
// walked. Bounds are generous: grounds, loads and days of the real ones are known
// roughly. The log shows what came out.
func TestJourneysOnRecord(t *testing.T) {
	t.Logf("%-26s %9s %9s %7s %s", "journey", "km/d", "to the end", "dead", "on record")
	for _, k := range journeys() {
		s := k.d.setup(t)
		os := walks(s, k.runs)
		var paces []float64
		for _, o := range os {
			paces = append(paces, o.Km/o.Days)
		}
		sort.Float64s(paces)
		median := paces[len(paces)/2]
		f := fates(os)
		people := float64(k.runs * len(s.Journey.Party.People))
		dead, there := float64(f[Died])/people, float64(f[Arrived])/people
		t.Logf("%-26s %9.1f %9.0f%% %6.0f%% %s; died of %v", k.name, median, 100*there, 100*dead, k.told, causes(os))
		if median < k.low || median > k.high {
			t.Errorf("%s: %.1f km a day, on record %s", k.name, median, k.told)
		}
		for _, o := range os {
			for _, e := range o.Ends {
				if e.Fate == Died && k.within > 0 && e.Day > k.within {
					t.Errorf("%s: %s dies on day %.1f, on record %s", k.name, e.Name, e.Day, k.told)
				}
			}
		}
		if dead < k.least || dead > k.most {
			t.Errorf("%s: %.2f die, on record %s", k.name, dead, k.told)
		}
	}
}

// J24, Vegetius 1.9: 20 Roman miles (29.6 km) in five summer hours of 75 minutes
// at the military step, 24 (35.5 km) at the full step; trained men on a road.
func TestTrainedMenMarchTwentyRomanMiles(t *testing.T) {
	d := summer
	d.row = strings.Repeat("f", 20)
	d.rugged = 0
	for range 3 {
		p := adult("miles")
		p.Fitness = party.Athlete
		d.people = append(d.people, p)
	}
	s := d.with(func(j *journey.Journey, _ *route.Route) { j.March.Way = "road" }).setup(t)
	m := s.begin(0, root).members[0]
	road := ground{eta: 1, factor: 1}
	for _, name := range []string{"campbell", "tobler"} {
		s.Speed, _ = pace.SpeedByName(name)
		for _, load := range []float64{0, 20, 30} {
			km := m.speed(s, road, load) * 3.6 * 6.25
			t.Logf("%-9s with %2.0f kg: %.1f km in 6.25 h of walking, %.1f km with ten minutes of rest an hour", name, load, km, km*route.Moving)
			if km < 22 || km > 40 {
				t.Errorf("%s: with %.0f kg %.1f km in five summer hours", name, load, km)
			}
		}
	}
}
