package walk

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/body"
)

// hourly walks seed n hour by hour and shows each hour once it is over.
func hourly(s *Setup, n int, days float64, see func(r *run, h int)) *run {
	r := s.begin(n, root)
	for !r.over() && r.since() < days {
		r.daybreak()
		for h := r.now.Hour(); h < 24 && !r.over(); h++ {
			r.hour(h)
			see(r, h)
			r.now = r.now.Add(time.Hour)
		}
		r.nightfall()
	}
	return r
}

func TestStormsStopTheMarchOfThoseWhoShelter(t *testing.T) {
	marched, weathered := map[string]int{}, map[string]int{}
	for _, policy := range []string{"shelter", "walk on"} {
		s := stormy.with(func(j *journey.Journey, _ *route.Route) { j.Policy.Storm = policy }).setup(t)
		for n := range 6 {
			hourly(s, n, 10, func(r *run, h int) {
				if w := r.lay.w; r.plan[h] != march || !w.Blizzard && !w.Dust {
					return
				}
				weathered[policy]++
				if r.lay.act == march {
					marched[policy]++
				}
			})
		}
	}
	if marched["shelter"] != 0 || weathered["shelter"] == 0 || marched["walk on"] == 0 {
		t.Errorf("hours marched in storms: %v of %v", marched, weathered)
	}
}

func TestNobodySetsOutBeforeDawnUnlessAskedTo(t *testing.T) {
	dark := map[float64]int{}
	for _, start := range []float64{-1, 21} {
		s := company.with(func(j *journey.Journey, _ *route.Route) {
			j.March.Start = start
			j.Depart = journey.When{Earliest: day("2027-09-20"), Latest: day("2027-09-21")}
		}).setup(t)
		hourly(s, 0, 6, func(r *run, _ int) {
			if r.lay.act == march && r.lay.w.SunElev < -8 {
				dark[start]++
			}
		})
	}
	if dark[-1] != 0 || dark[21] < 5*5 {
		t.Errorf("hours marched in the dark: %v from dawn, %v of those who set out at nine in the evening", dark[-1], dark[21])
	}
}

func TestHotDesertIsCrossedByNightAndRestIsKept(t *testing.T) {
	noon, night, hot := 0, 0, 0
	s := gobi.with(func(j *journey.Journey, _ *route.Route) { j.March.RestEvery = 3 }).setup(t)
	hourly(s, 1, 6, func(r *run, h int) {
		if r.lay.act != march {
			return
		}
		if r.day.Day == 3 {
			t.Errorf("marched at %d h on the day of rest", h)
		}
		if r.today.Hour(14).Air > 28 {
			hot++
			if h >= 10 && h < 17 {
				noon++
			}
			if h >= 19 || h < 4 {
				night++
			}
		}
	})
	if hot == 0 || noon > 0 || night == 0 {
		t.Errorf("of %d hours marched on hot days, %d fall about noon and %d in the night", hot, noon, night)
	}
}

// firstMarch advances a fresh walk to its first hour of march, with a change made
// to its people, and returns how far that hour led.
func firstMarch(t *testing.T, s *Setup, change func(*run)) (km float64, r *run) {
	t.Helper()
	r = s.begin(0, root)
	r.daybreak()
	change(r)
	for h := range 24 {
		r.hour(h)
		r.now = r.now.Add(time.Hour)
		if r.lay.act == march || r.day.March > 0 {
			return r.km, r
		}
	}
	return r.km, r
}

func broken(r *run) {
	r.members[0].body.Hurt(body.Injury{Kind: "fracture", Severity: 0.9, HoursLeft: 1000})
}

func TestCarryingSlowsAndAnimalsCarry(t *testing.T) {
	four := summer
	four.people = []party.Person{adult("A"), adult("B"), adult("C"), adult("D")}
	s := four.setup(t)
	sound, _ := firstMarch(t, s, func(*run) {})
	carried, r := firstMarch(t, s, broken)
	if math.Abs(carried-s.Settings.Carry*sound) > 0.2*sound {
		t.Errorf("three who carry a fourth come %.2f km in an hour, unburdened %.2f", carried, sound)
	}
	if r.afoot(r.members[0]) {
		t.Error("who is carried walks")
	}
	riding, _ := firstMarch(t, four.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Kit.Animals = []party.Animal{{Kind: "horse", Count: 1}}
	}).setup(t), broken)
	if riding < 0.9*sound {
		t.Errorf("with one on a horse the party comes %.2f km in an hour, before %.2f", riding, sound)
	}
	two := summer
	two.people = four.people[:2]
	if km, _ := firstMarch(t, two.setup(t), broken); km != 0 {
		t.Errorf("one alone carries another %.2f km in an hour", km)
	}
	one := summer
	one.people = four.people[:1]
	if km, _ := firstMarch(t, one.setup(t), broken); km <= 0 || km > 0.3*sound {
		t.Errorf("who is lame and alone comes %.2f km in an hour, sound %.2f", km, sound)
	}
}

func TestThoseWhoCannotBeCarriedAreLeftInTheEnd(t *testing.T) {
	d := summer
	d.people = []party.Person{adult("A"), adult("B")}
	for policy, most := range map[string]float64{"share and carry": 7, "each alone": 1} {
		s := d.with(func(j *journey.Journey, _ *route.Route) { j.Policy.Helping = policy }).setup(t)
		r := s.begin(0, root)
		broken(r)
		left := -1.0
		for !r.over() && left < 0 && r.since() < 12 {
			r.daybreak()
			for h := 0; h < 24 && !r.over(); h++ {
				r.hour(h)
				if r.members[0].behind && left < 0 {
					left = r.since()
				}
				r.now = r.now.Add(time.Hour)
			}
			r.nightfall()
		}
		if left < 0 || left > most || (policy == "share and carry" && left < s.Settings.Patience) {
			t.Errorf("%s: left behind on day %.1f", policy, left)
		}
	}
}

func TestLoadAndHeightSlow(t *testing.T) {
	s := summer.setup(t)
	m := s.begin(0, root).members[0]
	flat := ground{eta: 1.2, factor: 1, rugged: 0.15}
	last := math.Inf(1)
	for _, load := range []float64{0, 15, 30, 45} {
		v := m.speed(s, flat, load)
		if v > last || v <= 0 {
			t.Errorf("with %.0f kg %.2f m/s, with less %.2f", load, v, last)
		}
		last = v
	}
	high := flat
	high.elevation = 5000
	if a, b := m.speed(s, flat, 30), m.speed(s, high, 30); b >= a {
		t.Errorf("%.2f m/s at 5000 m, %.2f at the sea", b, a)
	}
	dark := flat
	dark.dark = true
	if a, b := m.speed(s, flat, 10), m.speed(s, dark, 10); math.Abs(b-s.Settings.NightPace*a) > 1e-12 {
		t.Errorf("%.2f m/s in the dark, %.2f by day", b, a)
	}
}

// Water and food are shared alike: the place in the list must not matter.
func TestTheLastInTheListDrinksAsTheFirst(t *testing.T) {
	d := gobi
	for range 7 {
		p := adult("man" + string(rune('A'+len(d.people))))
		p.Age, p.Mass, p.Height = quantity.Just(35), quantity.Just(72), quantity.Just(1.76)
		d.people = append(d.people, p)
	}
	s := d.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Supplies.Water, j.Party.Supplies.Food[0].Mass = 14, quantity.Just(3)
	}).setup(t)
	_, tr := s.Walk(0, root, true)
	var drunk, eaten [7]float64
	for _, x := range tr.Days {
		for i, p := range x.People {
			drunk[i], eaten[i] = drunk[i]+p.Drunk, eaten[i]+p.Eaten
		}
	}
	if first, last := drunk[0], drunk[6]; math.Abs(first-last) > 0.02*first || first < 1 {
		t.Errorf("the first drank %.2f l, the last %.2f l", first, last)
	}
	if first, last := eaten[0], eaten[6]; math.Abs(first-last) > 0.02*first || first < 500 {
		t.Errorf("the first ate %.0f kcal, the last %.0f kcal", first, last)
	}
}

// river draws a great river in the middle of a cell of the scene.
func river(d drawing) drawing {
	return d.with(func(_ *journey.Journey, r *route.Route) {
		r.Crossings = append(r.Crossings, route.Crossing{Name: "Lena", Kind: "river", Rank: 2, Km: 21, At: r.Nodes[4].At})
	})
}

func held(tr *Trace) bool {
	for _, e := range tr.Events {
		if e.Kind == "river" && strings.Contains(e.Text, "held up") {
			return true
		}
	}
	return false
}

func TestAGreatRiverHoldsUpInSummerAndIsIceInWinter(t *testing.T) {
	open, frozen := river(summer).setup(t), river(winter).setup(t)
	for n := range 5 {
		if _, tr := open.Walk(n, root, true); !held(tr) {
			t.Errorf("walk %d crossed a great river in July without halt", n)
		}
		still, last := 0, -1.0
		hourly(open, n, 4, func(r *run, _ int) {
			if r.km == 21 && r.km == last {
				still++
			}
			last = r.km
		})
		if still < 5 {
			t.Errorf("walk %d built a raft in %d hours", n, still)
		}
		if _, tr := frozen.Walk(n, root, true); held(tr) {
			t.Errorf("walk %d was held up by a river that is frozen in January", n)
		}
	}
}

func TestASettlementFeedsOnceAndOnlyThoseWhoCome(t *testing.T) {
	count := func(d drawing) (n int) {
		_, tr := d.setup(t).Walk(0, root, true)
		for _, e := range tr.Events {
			if e.Kind == "resupply" {
				n++
			}
		}
		return n
	}
	d := summer.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Party.Supplies.Food = "settlements", nil
		for i := range j.Party.People {
			j.Party.People[i].Nation = "Nowhere" // with nobody of their own there
		}
		r.Towns = []route.Town{{Name: "Kylä", Km: 40, Off: 2}, {Name: "far", Km: 55, Off: 19}}
		// Halts just past the village: it must not be used again for them.
		for km := 40.4; km < 46; km += 0.6 {
			r.Crossings = append(r.Crossings, route.Crossing{Name: "Joki", Kind: "river", Rank: 2, Km: km, At: r.Nodes[8].At})
		}
	})
	if n := count(d); n != 1 {
		t.Errorf("a village on the way was used %d times", n)
	}
	if n := count(d.with(func(j *journey.Journey, _ *route.Route) { j.Resupply = "none" })); n != 0 {
		t.Errorf("who takes nothing from settlements took it %d times", n)
	}
	if n := count(d.with(func(j *journey.Journey, _ *route.Route) { j.Policy.Settlements = "avoid" })); n != 0 {
		t.Errorf("who avoids people went to them %d times", n)
	}
}

func TestWaterIsFoundWhereItIsDrawn(t *testing.T) {
	d := gobi
	d.row = "nnGnnnnnnnGnnnnnn"
	s := d.setup(t)
	s.Settings.DryRiver = 0
	r := hourly(s, 0, 20, func(r *run, _ int) {
		near := r.km < 12 && r.km >= 10 || r.km >= 50 && r.km < 52
		if r.lay.wetHere != near {
			t.Fatalf("water at %.1f km: %v", r.km, r.lay.wetHere)
		}
	})
	if r.km < 52 {
		t.Errorf("came to %.1f km only", r.km)
	}
	d.row = "Gnn"
	s = d.setup(t)
	s.Settings.DryRiver = 0
	r = s.begin(0, root)
	r.daybreak()
	if r.hour(0); !r.lay.wetHere {
		t.Error("who sets out by a river has no water")
	}
}

// What leaves the vessels is what is drunk, but for rain and snow.
func TestVesselsLoseWhatIsDrunk(t *testing.T) {
	var drunk, before float64
	sum := func(r *run) (l float64) {
		for _, m := range r.members {
			l += m.day.Drunk
		}
		return l
	}
	r := hourly(gobi.setup(t), 0, 1, func(r *run, h int) {
		if h == 0 {
			before = r.s.Journey.Party.Supplies.Water.L()
		}
		if r.lay.w.Rain == 0 && math.Abs(before-r.water-(sum(r)-drunk)) > 1e-9 {
			t.Errorf("at %d h the vessels lose %.3f l and %.3f l are drunk", h, before-r.water, sum(r)-drunk)
		}
		before, drunk = r.water, sum(r)
	})
	if drunk < 3 || r.water > 8 {
		t.Errorf("three people drink %.1f l on a day of the Gobi", drunk)
	}
	if FreeWater(0, 0) != 0 || FreeWater(0.5, 0) <= 0 || FreeWater(0, 5) <= 0 {
		t.Error("snow and rain give no water, or something else does")
	}
}

// Seven who keep together are met as one is, not seven times as often.
func TestACompanyIsCaughtAsOftenAsOne(t *testing.T) {
	caught := map[int]int{}
	for _, n := range []int{1, 7} {
		d := drawing{row: strings.Repeat("tttT", 20), from: geo.Point{Lat: 53, Lon: 104}, depart: "1941-06-10", height: 500, rugged: 0.02}
		for range n {
			p := adult("convict")
			p.Nation, p.Status = "Poland", "convict"
			d.people = append(d.people, p)
		}
		os := walks(d.setup(t), 40)
		for _, o := range os {
			if all := fates([]Outcome{o})[Caught]; all == n {
				caught[n]++
			} else if all > 0 {
				t.Errorf("of a company of %d, %d are caught", n, all)
			}
		}
	}
	if caught[1] == 0 || caught[7] > 2*caught[1]+2 {
		t.Errorf("of forty walks, caught alone in %d and seven together in %d", caught[1], caught[7])
	}
}

func TestTheNightBlindAreLostMoreOften(t *testing.T) {
	lost := map[bool]int{}
	for _, blind := range []bool{false, true} {
		d := winter
		d.people = []party.Person{adult("Smith")}
		if blind {
			d.people[0].Traits = []party.Trait{party.NightBlindness}
		}
		s := d.setup(t)
		for n := range 250 {
			_, tr := s.Walk(n, root, true)
			for _, e := range tr.Events {
				if e.Kind == "lost in the dark" {
					lost[blind]++
				}
			}
		}
	}
	if lost[true] < 10 || lost[true] < 4*lost[false] {
		t.Errorf("lost in the dark: %d times night-blind, %d times sighted", lost[true], lost[false])
	}
}
