package walk

import (
	"testing"

	"github.com/longwalk/longwalk/route"
)

// A change between the hours of the day and of the night must not make a party
// march twice as long.
func TestNobodyMarchesTwiceADay(t *testing.T) {
	s := caravan().setup(t)
	changes := 0
	for n := range 4 {
		var hours []bool
		night := false
		hourly(s, n, 14, func(r *run, _ int) {
			hours = append(hours, r.lay.act == march)
			if r.night != night {
				night, changes = r.night, changes+1
			}
		})
		for i := range hours {
			marched := 0
			for _, m := range hours[max(0, i-23) : i+1] {
				if m {
					marched++
				}
			}
			if most := int(s.Journey.March.Hours) + 2; marched > most {
				t.Fatalf("walk %d: %d hours marched in the day before hour %d", n, marched, i)
			}
		}
	}
	if changes < 2 {
		t.Error("the scene never changes between day and night")
	}
}

func TestWhoIsCarriedHasNoFire(t *testing.T) {
	d := winter
	d.people = journeys()[3].d.people
	for i := range d.people {
		d.people[i].Fitness = "good"
	}
	_, r := firstMarch(t, d.setup(t), broken)
	if r.lay.act != march {
		t.Fatal("they do not march")
	}
	if carried := r.demand(r.members[0]); carried.Fire != 0 || carried.Moving != 0 {
		t.Errorf("who is carried sits by a fire of %.0f W/m2 and moves for %.2f of the hour", carried.Fire, carried.Moving)
	}
	if walking := r.demand(r.members[1]); walking.Moving == 0 || walking.Fire != 0 {
		t.Errorf("who carries: %+v", walking)
	}
}

func TestTheStrictestLineOfAnHourCounts(t *testing.T) {
	r := summer.setup(t).begin(0, root)
	r.line(route.Crossing{Kind: "border", Name: "frontier", Watch: 3})
	r.line(route.Crossing{Kind: "road", Name: "lane", Watch: 0})
	if !r.lay.border || r.lay.watch != 3 {
		t.Errorf("a frontier and a lane are watched by %d", r.lay.watch)
	}
}
