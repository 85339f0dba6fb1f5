package hazard_test

import (
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/hazard"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/territory"
)

var attitudes = []territory.Attitude{
	"", territory.Hunts, territory.HandsBack, territory.Hostile, territory.Suspicious, territory.Closed,
	territory.Neutral, territory.Friendly, territory.Helps, territory.NotKnown,
}

// anySituation draws an hour with anything in it.
func anySituation(t *rapid.T) hazard.Situation {
	yes := rapid.Bool()
	share := rapid.Float64Range(0, 1)
	return hazard.Situation{
		Weather:    weather.Hour{Air: rapid.Float64Range(-60, 55).Draw(t, "air"), Blizzard: yes.Draw(t, "blizzard"), Dust: yes.Draw(t, "dust")},
		Cover:      cover.Class(rapid.IntRange(0, int(cover.ClassesLength)-1).Draw(t, "cover")),
		Elevation:  rapid.Float64Range(-400, 8848).Draw(t, "elevation"),
		Acclimated: rapid.Float64Range(-400, 6000).Draw(t, "used to"),
		SickAt:     rapid.Float64Range(0, 6000).Draw(t, "sick at"),
		Slope:      rapid.Float64Range(0, 2).Draw(t, "slope"), Snow: rapid.Float64Range(0, 5).Draw(t, "snow"),
		Trackless: yes.Draw(t, "trackless"), Moving: share.Draw(t, "moving"), Gathering: share.Draw(t, "gathering"),
		Asleep: yes.Draw(t, "asleep"), Dark: yes.Draw(t, "dark"), Fire: yes.Draw(t, "fire"),
		NightBlind: yes.Draw(t, "night blind"), Blinded: rapid.Float64Range(0, 0.5).Draw(t, "blinded"),
		Sleep: body.Sleepiness{Pressure: rapid.Float64Range(0, 25).Draw(t, "pressure"), Debt: rapid.Float64Range(-3, 25).Draw(t, "sleep debt")}, Clock: rapid.Float64Range(0, 24).Draw(t, "clock"), WoodLore: yes.Draw(t, "wood lore"), Medicine: yes.Draw(t, "medicine"),
		Fatigue: share.Draw(t, "fatigue"), Days: rapid.Float64Range(0, 1200).Draw(t, "days"),
		Feet:    body.Feet{Dose: rapid.Float64Range(0, 20).Draw(t, "dose"), Gain: rapid.Float64Range(0, 0.02).Draw(t, "gain")},
		BadFeet: yes.Draw(t, "bad feet"), Untreated: yes.Draw(t, "untreated"),
		Ford: rapid.Float64Range(0, 10).Draw(t, "ford"), ThinIce: yes.Draw(t, "thin ice"),
		Height: rapid.Float64Range(1.2, 2.1).Draw(t, "height"), Mass: rapid.Float64Range(30, 150).Draw(t, "mass"),
		Attitude: rapid.SampledFrom(attitudes).Draw(t, "attitude"), Watch: rapid.IntRange(0, 4).Draw(t, "watch"),
		Town: rapid.Float64Range(-1, 100).Draw(t, "town"), Hiding: yes.Draw(t, "hiding"), Border: yes.Draw(t, "border"),
	}
}

// atHome is an hour in which a rested person sits in a valley by day.
var atHome = hazard.Situation{Elevation: 200, Mass: 70, Height: 1.75, Town: -1, Attitude: territory.NotKnown, Watch: 4}

func TestNothingStrikesWhoIsNotExposed(t *testing.T) {
	for _, h := range hazard.Hazards() {
		for name, s := range map[string]hazard.Situation{"zero": {}, "at home": atHome} {
			if p := h.Chance(s); p != 0 {
				t.Errorf("%s strikes with %g in the situation %q", h.Name, p, name)
			}
		}
	}
}

func TestChanceIsOneAndRepeatable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anySituation(t)
		before := s
		for _, h := range hazard.Hazards() {
			p := h.Chance(s)
			if !(p >= 0 && p <= 1) || p != h.Chance(s) {
				t.Fatalf("%s: chance %g, then %g", h.Name, p, h.Chance(s))
			}
			if p == 0 {
				continue
			}
			stream := chance.Seed(rapid.Uint64().Draw(t, "seed")).Stream(h.Name)
			again := stream
			e := h.Strike(s, &stream)
			if e != h.Strike(s, &again) {
				t.Fatalf("%s: the same luck does something else", h.Name)
			}
			sane(t, h.Name, e)
		}
		if !reflect.DeepEqual(before, s) {
			t.Fatal("a hazard changed the situation")
		}
	})
}

// sane fails unless an effect does something, and nothing beyond what a body
// can take.
func sane(t *rapid.T, name string, e hazard.Effect) {
	if reflect.DeepEqual(e, hazard.Effect{}) {
		t.Fatalf("%s strikes without effect", name)
	}
	for what, x := range map[string]struct{ got, most float64 }{
		"severity": {e.Injury.Severity, 1}, "hours of injury": {e.Injury.HoursLeft, 24 * 120}, "hours astray": {e.Astray, 24},
		"wetness": {e.Wet, 0.8}, "water lost": {e.Fluid, 5},
	} {
		if math.IsNaN(x.got) || x.got < 0 || x.got > x.most {
			t.Fatalf("%s: %s %g is not within 0 and %g", name, what, x.got, x.most)
		}
	}
	if e.Injury.Severity > 0 && (e.Injury.HoursLeft <= 0 || e.Injury.Kind == "") {
		t.Fatalf("%s: an injury %q that lasts %g h", name, e.Injury.Kind, e.Injury.HoursLeft)
	}
}

func TestEveryHazardIsNamedAndCited(t *testing.T) {
	seen := map[string]bool{}
	for _, h := range hazard.Hazards() {
		if h.Name == "" || h.Title == "" || seen[h.Name] {
			t.Errorf("%q has no name of its own", h.Name)
		}
		seen[h.Name] = true
		if len(h.Works) == 0 {
			t.Errorf("%s rests on no work", h.Name)
		}
		for _, w := range h.Works {
			if w.Key == "" || w.Title == "" {
				t.Errorf("%s cites a work without key or title: %+v", h.Name, w)
			}
		}
	}
}

func TestOneEffectOnly(t *testing.T) {
	// Whoever dies or is caught is past every other effect.
	rapid.Check(t, func(t *rapid.T) {
		s := anySituation(t)
		for _, h := range hazard.Hazards() {
			if h.Chance(s) == 0 {
				continue
			}
			luck := chance.Seed(rapid.Uint64().Draw(t, "seed")).Stream(h.Name)
			if e := h.Strike(s, &luck); e.Dies != "" && (e.Caught || e.Astray > 0 || e.Injury.Kind != "") {
				t.Fatalf("%s kills and does more: %+v", h.Name, e)
			}
		}
	})
}

func TestSettingsAreNamedOnceAndFinite(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range hazard.Settings() {
		if s.Name == "" || s.Why == "" || s.Unit == "" || seen[s.Name] {
			t.Errorf("%q lacks a reason or a unit, or is there twice", s.Name)
		}
		seen[s.Name] = true
		if !(s.Value > 0) || math.IsInf(s.Value, 0) {
			t.Errorf("%s is %g", s.Name, s.Value)
		}
	}
}
