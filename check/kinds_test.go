package check_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/walk"
)

func spot(name string, lat, lon float64) journey.Waypoint {
	return journey.Waypoint{Name: name, At: geo.Point{Lat: lat, Lon: lon}}
}

func when(text string) journey.When {
	w, err := journey.ParseWhen(text)
	if err != nil {
		panic(err)
	}
	return w
}

// gobi is a claim of so many days without a drop in the South Gobi in July.
func gobi(days float64) journey.Told {
	return journey.Told{ID: "dry", Kind: "dry", Claim: "no water", At: spot("South Gobi", 43.57, 104.43), Date: when("1941-07"), Days: days, People: 1}
}

// walkTold is a claim of 56 km over the steppe east of Ulaanbaatar in June.
func walkTold(days float64) journey.Told {
	return journey.Told{
		ID: "leg", Kind: "leg", Claim: "walked", From: spot("A", 47.75, 108.0), To: spot("B", 47.75, 108.75), Date: when("1941-06-10"), Days: days,
	}
}

// TestEveryKindCanSayWhatItMust: each kind says yes, no, and that it cannot
// tell, and some say that it is at the edge.
func TestEveryKindCanSayWhatItMust(t *testing.T) {
	warsaw, baikal := spot("Warsaw", 52.23, 21.01), spot("Baikal", 54.3, 108.8)
	held := func(at journey.Waypoint, date, by string) journey.Told {
		return journey.Told{ID: "held", Kind: "held", Claim: "ruled there", At: at, Date: when(date), By: by}
	}
	ice := func(date string) journey.Told {
		told := journey.Told{ID: "ice", Kind: "ice", Claim: "crossed on the ice", At: baikal}
		if date != "" {
			told.Date = when(date)
		}
		return told
	}
	snowed := gobi(5)
	snowed.At, snowed.Date = spot("Yakutsk", 62.03, 129.73), when("1941-01")
	overSea, noDays := walkTold(5), walkTold(0)
	overSea.From, overSea.To = spot("Reykjavik", 64.13, -21.9), spot("Torshavn", 62.01, -6.78)
	noDry := gobi(0)
	noDry.Date = journey.When{}
	watered := gobi(12)
	watered.Carry = quantity.Volume(40)
	for _, c := range []struct {
		what string
		told journey.Told
		want check.Verdict
	}{
		{"Germany held Warsaw in 1940", held(warsaw, "1940", "Germany"), check.Possible},
		{"the Soviet Union held Warsaw in 1940", held(warsaw, "1940", "Soviet Union"), check.Contradicted},
		{"Germany held Warsaw from January to October 1939", held(warsaw, "1939-01/1939-10", "Germany"), check.Strained},
		{"Russia held Warsaw in 1900", held(warsaw, "1900", "Russia"), check.CannotTell},
		{"56 km of steppe in a week", walkTold(7), check.Possible},
		{"56 km of steppe in a day and a half", walkTold(1.5), check.Strained},
		{"56 km of steppe in six hours", walkTold(0.25), check.Impossible},
		{"Iceland to the Faroes on foot", overSea, check.CannotTell},
		{"a leg without days or dates", noDays, check.CannotTell},
		{"a day without water", gobi(1), check.Possible},
		{"twelve days without water", gobi(12), check.Impossible},
		{"twelve days on 40 litres", watered, check.Possible},
		{"days without water in the Siberian snow", snowed, check.CannotTell},
		{"without water for how long?", noDry, check.CannotTell},
		{"on the ice of Baikal in March", ice("1941-03-15"), check.Possible},
		{"on the ice of Baikal in July", ice("1941-07-15"), check.Impossible},
		{"on the ice of Baikal in mid-December", ice("1941-12-15"), check.Strained},
		{"on the ice, some day", ice(""), check.CannotTell},
	} {
		f := judge(document(t, "the-long-walk.yaml"), c.told)
		if f.Verdict != c.want {
			t.Errorf("%s: %s, want %s\n%s\n%s", c.what, f.Verdict, c.want, f.Reason, f.Margin)
		}
		if f.Reason == "" || f.Margin == "" {
			t.Errorf("%s: no reason or margin: %+v", c.what, f)
		}
	}
}

// rank orders verdicts from good to bad.
func rank(v check.Verdict) int {
	return slices.Index([]check.Verdict{check.Possible, check.Strained, check.Impossible}, v)
}

// TestLongerIsNeverHarder: more days for the same leg never make it less
// possible, and more days without water never more.
func TestLongerIsNeverHarder(t *testing.T) {
	j := document(t, "the-long-walk.yaml")
	last := rank(check.Impossible)
	for _, days := range []float64{0.2, 0.5, 1, 1.5, 2, 3, 5, 9} {
		f := judge(j, walkTold(days))
		if r := rank(f.Verdict); r < 0 || r > last {
			t.Errorf("a leg told as %g days is %s, and was better with fewer", days, f.Verdict)
		} else {
			last = r
		}
	}
	if last != rank(check.Possible) {
		t.Error("56 km of steppe in nine days is not possible")
	}
	last = rank(check.Possible)
	for _, days := range []float64{1, 3, 4, 5, 6, 7, 9} {
		f := judge(j, gobi(days))
		if r := rank(f.Verdict); r < last {
			t.Errorf("%g days without water are %s, and fewer were worse", days, f.Verdict)
		} else {
			last = r
		}
	}
}

// mostlyThirst allows a few who die soaked by a summer storm.
var mostlyThirst = regexp.MustCompile(`(9[5-9]|100) of 100 die of thirst`)

// TestDroughtKillsByThirst: in a claim about water the simulated people die of
// thirst, not of the desert night in thin clothes.
func TestDroughtKillsByThirst(t *testing.T) {
	f := judge(document(t, "the-long-walk.yaml"), gobi(8))
	if !mostlyThirst.MatchString(strings.Join(f.Evidence, "\n")) {
		t.Errorf("evidence: %q", f.Evidence)
	}
}

// TestWalksWeighOnALeg: a leg that the plan calls impossible is strained when
// some simulated parties made it, and possible when many did.
func TestWalksWeighOnALeg(t *testing.T) {
	for _, c := range []struct {
		quick int
		want  check.Verdict
	}{{0, check.Impossible}, {1, check.Strained}, {6, check.Possible}} {
		s := &ensemble.Summary{Passed: []ensemble.PassedPoint{{Name: "A"}, {Name: "B"}}}
		for i := range 12 {
			days := 9.0
			if i < c.quick {
				days = 0.2
			}
			s.Outcomes = append(s.Outcomes, walk.Outcome{Passed: []float64{1, 1 + days}})
		}
		f := check.Judge(check.Case{
			Told: walkTold(0.25), Journey: document(t, "the-long-walk.yaml"), World: open(), Walker: walker(), Summary: s, Seed: 1,
		})
		if f.Verdict != c.want {
			t.Errorf("%d of 12 parties made it: %s, want %s", c.quick, f.Verdict, c.want)
		}
	}
}

// TestALongerToldWayIsHarder: who tells of a way twice as long as the best has
// to have walked it in the told time.
func TestALongerToldWayIsHarder(t *testing.T) {
	told := walkTold(3)
	plain := judge(document(t, "the-long-walk.yaml"), told)
	told.Km = 250
	far := judge(document(t, "the-long-walk.yaml"), told)
	if plain.Verdict != check.Possible || rank(far.Verdict) <= rank(plain.Verdict) || !strings.Contains(far.Reason, "250 km") {
		t.Errorf("56 km in three days is %s, 250 km is %s: %s", plain.Verdict, far.Verdict, far.Reason)
	}
}

// TestLegsKeepToTheDocument: an assumption that the document changes holds for
// its claims as well.
func TestLegsKeepToTheDocument(t *testing.T) {
	c := check.Case{Told: walkTold(3), Journey: document(t, "the-long-walk.yaml"), World: open(), Walker: walker(), Seed: 1}
	usual := check.Judge(c)
	c.Plan = route.DefaultSettings()
	c.Plan.Winding = 3
	if winding := check.Judge(c); winding.Margin == usual.Margin {
		t.Errorf("a way that winds three times as much takes as long: %s", winding.Margin)
	}
}

// TestColdSaysNothingOfWater: where people freeze before they thirst, a claim
// about water is not called impossible.
func TestColdSaysNothingOfWater(t *testing.T) {
	told := gobi(20)
	told.At, told.Date = spot("Changtang", 33.5, 88.5), when("1941-10-20")
	if f := judge(document(t, "the-long-walk.yaml"), told); f.Verdict == check.Impossible && strings.Contains(strings.Join(f.Evidence, " "), " 0 of 100 die of thirst") {
		t.Errorf("%s: %s %v", f.Verdict, f.Reason, f.Evidence)
	}
}

// TestPlentyOfWaterKillsNobody: with water for all the days looked at no day of
// death is made up.
func TestPlentyOfWaterKillsNobody(t *testing.T) {
	told := gobi(3)
	told.Date, told.Carry = when("1941-05"), 900
	if f := judge(document(t, "the-long-walk.yaml"), told); strings.Contains(f.Margin, "dead by day 40") {
		t.Error(f.Margin)
	}
}
