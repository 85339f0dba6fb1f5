package walk

import (
	"strings"
	"testing"

	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
)

// Whoever has food enough to arrive does not spend the day in every village,
// and drinks there all the same.
func TestNobodyShopsForMoreThanTheWayNeeds(t *testing.T) {
	d := summer.with(func(j *journey.Journey, r *route.Route) {
		j.Resupply, j.Policy.Settlements, j.Party.Kit.Money = "settlements", "use all", true
		for km := 12.0; km < r.Km; km += 12 {
			r.Towns = append(r.Towns, route.Town{Name: "village", Km: km, Off: 2})
		}
	})
	bought := func(days float64) (n int, dry float64) {
		s := d.with(func(j *journey.Journey, r *route.Route) {
			j.Party.Supplies.Food[0].Mass = quantity.Just(0.9 * 3 * days)
			for i := range r.Nodes {
				r.Nodes[i].Water = -1
			}
		}).setup(t)
		o, tr := s.Walk(0, root, true)
		for _, e := range tr.Events {
			if e.Kind == "resupply" {
				n++
			}
		}
		return n, o.LongestDry
	}
	full, dry := bought(12)
	empty, _ := bought(0)
	if full != 0 || empty == 0 {
		t.Errorf("with food for the whole way they buy in %d villages, with none in %d", full, empty)
	}
	if dry > 1.5 {
		t.Errorf("%.1f days without water through a village every 12 km", dry)
	}
}

// Gatherers without the skill bring no beast home.
func TestOnlyHuntersKillBeasts(t *testing.T) {
	killed := func(skills ...party.Skill) (n int) {
		d := summer
		d.row = strings.Repeat("t", 80)
		d.people = []party.Person{adult("Antti"), adult("Bengt")}
		for i := range d.people {
			d.people[i].Skills = skills
		}
		s := d.with(func(j *journey.Journey, _ *route.Route) { j.Resupply = "settlements" }).setup(t)
		s.Settings.Game = 3000 // rich grounds
		for k := range 10 {
			_, tr := s.Walk(k, root, true)
			for _, e := range tr.Events {
				if strings.Contains(e.Text, "large animal") {
					n++
				}
			}
		}
		return n
	}
	if killed() != 0 || killed(party.Hunting) == 0 {
		t.Errorf("gatherers kill %d beasts, hunters %d", killed(), killed(party.Hunting))
	}
}

// A stove melts snow, but nobody keeps warm by it all night.
func TestAStoveIsNoCampFire(t *testing.T) {
	r := winter.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Kit.Fire, j.Party.Kit.Tools = nil, []string{"stove"}
	}).setup(t).begin(0, root)
	r.daybreak()
	r.lay = hourLay{w: r.today.Hour(2)}
	r.survey()
	if !r.lay.fire || r.hearth() != 0 {
		t.Errorf("by the stove: fire %v, hearth %.0f W/m2", r.lay.fire, r.hearth())
	}
}

// Who breaks a leg within reach of people who help is left with them, and not to
// die by the way.
func TestTheLameAreLeftWithPeopleWhereThereAreAny(t *testing.T) {
	lame := func(off float64) Fate {
		d := summer
		d.people = []party.Person{adult("Antti"), woman("Ben")}
		s := d.with(func(j *journey.Journey, r *route.Route) {
			j.Policy.Settlements = "use all"
			r.Towns = []route.Town{{Name: "Koski", Km: 3, Off: off}}
		}).setup(t)
		r := s.begin(0, root)
		r.daybreak()
		broken(r)
		r.members[0].lying = 30
		r.care()
		if m := r.members[0]; m.end != nil {
			return m.end.Fate
		}
		return ""
	}
	if got := lame(4); got != Left {
		t.Errorf("near Koski: %q", got)
	}
	if got := lame(40); got != "" {
		t.Errorf("far from Koski: %q", got)
	}
}
