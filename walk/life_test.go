package walk

import (
	"testing"

	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
)

func TestASuppliedSummerWalkOnAPathArrivesWhole(t *testing.T) {
	for _, o := range walks(summer.setup(t), 30) {
		if o.Arrivals() != 3 || o.Days < 3 || o.Days > 7 {
			t.Errorf("walk %d: %d of 3 arrive after %.1f days", o.Walk, o.Arrivals(), o.Days)
		}
	}
}

func TestWithoutFoodFireOrBeddingTheFarNorthKillsInJanuary(t *testing.T) {
	d := hungry
	d.row = "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
	bare := d.with(func(j *journey.Journey, _ *route.Route) {
		j.Party.Kit.Clo = 2
		j.Party.Kit.SleepClo, j.Party.Kit.Fire, j.Party.Kit.Shelter, j.Party.Kit.Tools = 0, nil, party.NoShelter, nil
	})
	os := walks(bare.setup(t), 10)
	if f := fates(os); f[Died] != 30 {
		t.Errorf("fates: %v", f)
	}
	if c := causes(os); c["cold"] < 20 {
		t.Errorf("in Yakutia in January without fire they die of %v", c)
	}
	if d := meanOf(os, livedDays); d > 4 {
		t.Errorf("they live for %.1f days", d)
	}
}

func TestWithFireAndFoodAFewDaysOfTheFarNorthAreLivedThrough(t *testing.T) {
	os := walks(winter.setup(t), 15)
	if f := fates(os); f[Arrived] < 40 {
		t.Errorf("fates of 45: %v, causes %v", f, causes(os))
	}
}

// Adolph's table has a resting man live 5 days without water where the day's
// maximum is 37.8 degC, 7 at 32 degC and 10 at 21 degC, and fewer if he walks
// until exhausted.
func TestWithoutWaterTheGobiKillsByThirstWithinDays(t *testing.T) {
	d := gobi
	d.row += d.row + d.row
	os := walks(d.with(func(j *journey.Journey, _ *route.Route) { j.Party.Supplies.Water = 0 }).setup(t), 15)
	if c := causes(os); c["thirst"]+c["heat stroke"] != 45 || c["thirst"] < 36 {
		t.Errorf("causes of 45 deaths: %v", c)
	}
	for _, o := range os {
		if d := livedDays(o); d < 2 || d > 7 {
			t.Errorf("walk %d: they lived for %.1f days without water", o.Walk, d)
		}
	}
}

// Paired walks under the same luck: what is carried in more must show in lives.
func TestMoreWaterNeverShortensLife(t *testing.T) {
	d := gobi
	d.row += d.row + d.row + d.row
	last := 0.0
	for _, litres := range []float64{0, 6, 15, 30} {
		s := d.with(func(j *journey.Journey, _ *route.Route) {
			j.Party.Supplies.Water = quantity.Volume(litres)
			j.Party.Kit.Vessels = []party.Vessel{{Name: "skins", Volume: 30}}
		}).setup(t)
		lived := meanOf(walks(s, 30), livedDays)
		if lived < last {
			t.Errorf("with %.0f l they live %.2f days, with less %.2f", litres, lived, last)
		}
		last = lived
	}
	if last < 4 {
		t.Errorf("with 10 l a head they live %.2f days", last)
	}
}

func TestMoreFoodNeverShortensLife(t *testing.T) {
	d := winter
	d.row = "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
	last := 0.0
	for _, kg := range []float64{0, 20, 60} {
		s := d.with(func(j *journey.Journey, _ *route.Route) { j.Party.Supplies.Food[0].Mass = quantity.Just(kg) }).setup(t)
		lived := meanOf(walks(s, 8), livedDays)
		if lived < last-0.5 {
			t.Errorf("with %.0f kg they live %.1f days, with less %.1f", kg, lived, last)
		}
		last = lived
	}
}
