package hazard

import (
	"fmt"
	"math"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/world/territory"
)

// march is an hour of seven on the march, on a flat trail by day, rested.
var march = Situation{Moving: 1, Elevation: 200, Mass: 70, Height: 1.75, Town: -1, Days: 0}

// asleep is an hour of night in a camp at a height.
func asleep(elevation, used float64) Situation {
	return Situation{Asleep: true, Elevation: elevation, Acclimated: used, Mass: 70, Height: 1.75, Town: -1}
}

func within(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s: %.4g, published %.4g", what, got, want)
	}
}

// overHours returns the chance that something happens within hours, each with
// the same chance.
func overHours(p, hours float64) float64 { return 1 - math.Pow(1-p, hours) }

// overTheDay returns the mean chance of the march from eight to six of one who
// sleeps seven hours.
func overTheDay(of func(Situation) float64) float64 {
	s, sum := march, 0.0
	for h := range 24 * 60 {
		if h%24 < 7 {
			s.Sleep = s.Sleep.Asleep(1)
			continue
		}
		s.Sleep, s.Clock = s.Sleep.Awake(1), float64(h%24)+1
		if h >= 24*59 && h%24 >= 8 && h%24 < 18 {
			sum += of(s) / 10
		}
	}
	return sum
}

func TestPublishedRatesOnATrailByDay(t *testing.T) {
	// Gentile et al. 1992: 2.3 injuries for 1000 person-days of seven hours.
	within(t, "injuries for 1000 days", 1000*7*overTheDay(injury.Chance), 2.3, 0.05)
	// Spano et al. 2018: 57 % blistered within 15.2 days.
	unhurt := 1.0
	for h := 0.0; h < 15.2*7; h++ {
		walked := march
		walked.Days = h / 7
		unhurt *= 1 - blisters.Chance(walked)
	}
	within(t, "blistered within 15.2 days", 1-unhurt, 0.57, 0.01)
	// Crouse and Josephs 1993: 28 infections of the chest in 180 people of 163 days.
	within(t, "chest infections", 24*180*163*chest.Chance(Situation{Days: 1}), 28, 1e-9)
	// Boulware et al. 2003: 5.9 for 1000 person-days over all.
	careful, careless := Situation{Days: 1}, Situation{Days: 1, Untreated: true}
	low, high := 1000*24*illness.Chance(careful), 1000*24*illness.Chance(careless)
	if low >= 5.9 || high <= 5.9 || high > 7.7*low {
		t.Errorf("diarrhoea for 1000 days: %.1f of the careful, %.1f of the careless, published 5.9 over all with an odds ratio of 7.7", low, high)
	}
}

// Crouse and Josephs 1993: 0.34 fractures for 1000 person-days, of 2.3 injuries.
func TestOneInjuryInSevenIsAFracture(t *testing.T) {
	luck := chance.Seed(1).Stream("injury")
	n, fractures := 20000, 0
	for range n {
		if injury.Strike(march, &luck).Injury.Kind == "fracture" {
			fractures++
		}
	}
	within(t, "fractures among injuries", float64(fractures)/float64(n), 0.34/2.3, 0.01) // SD 0.0025
}

func TestHarderGroundHurtsMoreOften(t *testing.T) {
	easy := injury.Chance(march)
	for name, change := range map[string]func(*Situation){
		"off the path":  func(s *Situation) { s.Trackless = true },
		"steep":         func(s *Situation) { s.Slope = 0.4 },
		"in the dark":   func(s *Situation) { s.Dark = true },
		"tired":         func(s *Situation) { s.Fatigue = 1 },
		"sleepless":     func(s *Situation) { s.Sleep.Debt, s.Sleep.Pressure = 10, 16 },
		"from the fire": func(s *Situation) { s.Blinded = 0.5 },
	} {
		s := march
		change(&s)
		if injury.Chance(s) <= easy {
			t.Errorf("%s is no more dangerous than a flat trail by day", name)
		}
	}
	half := march
	half.Moving = 0.5
	within(t, "half an hour on the march", injury.Chance(half), easy/2, 1e-12)
}

func TestNobodyFallsToDeathOnTheFlat(t *testing.T) {
	luck := chance.Seed(2).Stream("injury")
	steep := march
	steep.Slope = 0.5
	deaths := 0
	for range 5000 {
		if e := injury.Strike(march, &luck); e.Dies != "" {
			t.Fatalf("died of %s on flat ground", e.Dies)
		}
		if injury.Strike(steep, &luck).Dies != "" {
			deaths++
		}
	}
	if deaths == 0 {
		t.Error("nobody ever falls to death on steep ground")
	}
}

func TestNightBlindnessLosesPeopleInTheDarkOnly(t *testing.T) {
	dark := Situation{Dark: true, Gathering: 0.5}
	blind := dark
	blind.NightBlind = true
	day := blind
	day.Dark = false
	fireside := blind
	fireside.Gathering = 0
	if lost.Chance(day) != 0 || lost.Chance(fireside) != 0 {
		t.Error("a night-blind person is lost by day or at the fire")
	}
	if lost.Chance(blind) < 10*lost.Chance(dark) || lost.Chance(dark) == 0 {
		t.Errorf("night blindness hardly matters: %g against %g", lost.Chance(blind), lost.Chance(dark))
	}
	storm := dark
	storm.Weather.Blizzard = true
	if lost.Chance(storm) <= lost.Chance(dark) {
		t.Error("a blizzard loses nobody")
	}
	lore := dark
	lore.WoodLore = true
	if lost.Chance(lore) >= lost.Chance(dark) {
		t.Error("wood lore is of no use")
	}
}

// Of 45,755 who escaped in 1933, 28,370 were caught (Applebaum 2003): 62 %, put
// at sixty days between 8 and 30 km from settlements under middling watch.
func TestSixInTenFugitivesAreCaughtInSixtyDays(t *testing.T) {
	s := Situation{Attitude: territory.Hunts, Watch: 2, Town: 15, Hiding: true}
	within(t, "caught within 60 days", overHours(capture.Chance(s), 24*60), 28370.0/45755, 0.01)
}

func TestCaptureAsksForSomeoneWhoWantsIt(t *testing.T) {
	for _, a := range []territory.Attitude{
		"", territory.Suspicious, territory.Closed, territory.Neutral, territory.Friendly, territory.Helps, territory.NotKnown,
	} {
		for _, border := range []bool{false, true} {
			if p := capture.Chance(Situation{Attitude: a, Watch: 4, Town: 1, Border: border}); p != 0 {
				t.Errorf("%q catches with %g", a, p)
			}
		}
	}
	for _, a := range []territory.Attitude{territory.Hunts, territory.HandsBack, territory.Hostile} {
		for _, border := range []bool{false, true} {
			last := -1.0
			for watch := range 5 {
				p := capture.Chance(Situation{Attitude: a, Watch: watch, Town: 15, Hiding: true, Border: border})
				if p <= last {
					t.Errorf("%q under watch %d catches with %g, no more than under less", a, watch, p)
				}
				last = p
			}
		}
	}
}

func TestTownsAndOpennessBetray(t *testing.T) {
	s := Situation{Attitude: territory.Hunts, Watch: 2, Town: 40, Hiding: true}
	far := capture.Chance(s)
	s.Town = 4
	near := capture.Chance(s)
	s.Hiding = false
	open := capture.Chance(s)
	if far >= near || near >= open {
		t.Errorf("far %g, near %g, near and not hiding %g", far, near, open)
	}
}

func TestACompanyIsMetAsOne(t *testing.T) {
	for _, h := range Hazards() {
		if h.Together != (h.Name == Capture) {
			t.Errorf("%s takes a company as one: %v", h.Name, h.Together)
		}
	}
}

func TestHeightHarmsOnlyTheUnusedAndHigh(t *testing.T) {
	for _, c := range []struct{ elevation, used float64 }{{1500, 0}, {2400, 2100}, {4500, 4200}, {5200, 5200}} {
		if p := altitude.Chance(asleep(c.elevation, c.used)); p != 0 {
			t.Errorf("sick with %g at %.0f m, used to %.0f m", p, c.elevation, c.used)
		}
	}
	awake := asleep(4559, 0)
	awake.Asleep = false
	if altitude.Chance(awake) != 0 {
		t.Error("the chance is told by the night, yet strikes by day")
	}
	ill := asleep(4559, 0)
	if ill.SickAt = 4559; altitude.Chance(ill) != 0 {
		t.Error("the sick fall sick again in the same place")
	}
	if ill.SickAt = 4000; altitude.Chance(ill) == 0 {
		t.Error("the sick who go on up are safe from worse")
	}
	last := 0.0
	for _, e := range []float64{2600, 3000, 3600, 4559} {
		p := overHours(altitude.Chance(asleep(e, 500)), 8)
		if p <= last || p > 0.75 {
			t.Errorf("a night at %.0f m: %.3f", e, p)
		}
		last = p
	}
	// Schneider et al. 2002: 16 and 29 % of those who had been high before.
	within(t, "sick in the first night at 4559 m", overHours(altitude.Chance(asleep(4559, 2000)), 8), 0.225, 0.08)
}

// Half of those whose feet are wet and cold for three days have trench foot, 95 in
// 100 after fourteen; dry feet are spared.
func TestTrenchFootByTheHours(t *testing.T) {
	well, feet := 1.0, body.Feet{}
	for h := 1; h <= 14*24; h++ {
		feet.Gain = body.TrenchRate(6)
		feet.Dose += feet.Gain
		well *= 1 - trench.Chance(Situation{Feet: feet})
		switch h {
		case 72:
			within(t, "three days", 1-well, 0.5, 1e-9)
		case 14 * 24:
			within(t, "fourteen days", 1-well, 0.95, 0.001)
		}
	}
	if p := trench.Chance(Situation{Feet: body.Feet{Dose: 3}}); p != 0 {
		t.Errorf("dry again: %g", p)
	}
}

func TestStrongerWaterIsMoreDangerous(t *testing.T) {
	last := 0.0
	for _, hv := range []float64{0.05, 0.3, 0.6, 0.9, 1.2, 2, 5} {
		p := ford.Chance(Situation{Ford: hv, Mass: 70})
		if p <= last {
			t.Errorf("%.2f m2/s sweeps off with %g, no more than weaker water", hv, p)
		}
		last = p
	}
	within(t, "at the limit of a strong adult", ford.Chance(Situation{Ford: 1.2, Mass: 70}), 0.5, 1e-12)
	light, heavy := ford.Chance(Situation{Ford: 0.8, Mass: 45}), ford.Chance(Situation{Ford: 0.8, Mass: 90})
	tired := ford.Chance(Situation{Ford: 0.8, Mass: 90, Fatigue: 1})
	if light <= heavy || tired <= heavy {
		t.Errorf("light %g, heavy %g, heavy and tired %g", light, heavy, tired)
	}
	// What the world calls safe must be: less than 3 in 100 are swept off, and
	// less than 1 in 200 drowns.
	if p := ford.Chance(Situation{Ford: 0.6, Mass: 70}); p > 0.03 || p*fordDrowns > 0.005 {
		t.Errorf("a safe ford sweeps off %g", p)
	}
}

func TestWhatIsListedIsWhatIsUsed(t *testing.T) {
	got := map[string]float64{}
	for _, s := range Settings() {
		got[s.Name] = s.Value
	}
	want := map[string]float64{
		"hazard.lost.rate": lostRate, "hazard.lost.night_blind": lostBlind, "hazard.lost.storm": lostStorm,
		"hazard.injury.trackless": injuryTrackless, "hazard.injury.dark": injuryDark, "hazard.injury.fatal": injuryFatal,
		"hazard.trench.lame": trenchLame, "hazard.trench.mends": trenchMends,
		"hazard.illness.fluid": illnessFluid, "hazard.river.drowns": fordDrowns, "hazard.ice.breaks": iceBreaks,
		"hazard.capture.day": captureDay, "hazard.capture.border": borderCatch[3],
	}
	for name, v := range want {
		if got[name] != v {
			t.Errorf("%s is shown as %g and used as %g", name, got[name], v)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d settings are shown, %d are known to be used", len(got), len(want))
	}
}

func ExampleHazards() {
	dark := Situation{Dark: true, Gathering: 0.5, NightBlind: true, Elevation: 500, Mass: 65, Town: -1}
	for _, h := range Hazards() {
		if p := h.Chance(dark); p > 0 {
			fmt.Printf("%s: %.1f %% an hour\n", h.Title, 100*p)
		}
	}
	// Output: Not finding back to the fire in the dark: 1.7 % an hour
}
