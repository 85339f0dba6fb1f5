package walk

import (
	"testing"

	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk/weather"
)

// In hard frost a snow hole is warmer than a tent, and a tent than the open; a
// tarp keeps no heat.
func TestIndoorAir(t *testing.T) {
	w := weather.Hour{Air: -25, Wind: 5}
	at := func(s party.Shelter) float64 { return IndoorAir(s, w, 270, 3) }
	if hole, tent := at(party.SnowHole), at(party.Tent); !(hole > tent+5 && tent > -25+3) {
		t.Errorf("snow hole %.1f degC, tent %.1f degC", hole, tent)
	}
	for _, s := range []party.Shelter{party.NoShelter, party.Tarp, party.LeanTo} {
		if at(s) != -25 {
			t.Errorf("%q: %.1f degC", s, at(s))
		}
	}
}

// A party with spades sleeps in a snow hole where snow lies deep, and warmer than
// outside; where none lies it has none.
func TestASnowHoleNeedsSnow(t *testing.T) {
	r := winter.with(func(j *journey.Journey, _ *route.Route) { j.Party.Kit.Shelter = party.SnowHole }).setup(t).begin(0, root)
	r.daybreak()
	r.lay = hourLay{w: r.today.Hour(2)}
	r.survey()
	r.lay.w.Air = -25
	for _, c := range []struct {
		snow float64
		want party.Shelter
	}{{0, party.NoShelter}, {1, party.SnowHole}} {
		r.lay.snow = c.snow
		if got := r.pitched(); got != c.want {
			t.Errorf("%g m of snow: %q", c.snow, got)
		}
		if warm := r.indoors() > -25; warm != (c.snow > 0) {
			t.Errorf("%g m of snow: %.1f degC inside", c.snow, r.indoors())
		}
	}
}
