package body

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk/weather"
)

// anyTraits draws a grown person.
func anyTraits(t *rapid.T) Traits {
	sex := party.Male
	if rapid.Bool().Draw(t, "woman") {
		sex = party.Female
	}
	height := rapid.Float64Range(1.45, 2).Draw(t, "height")
	return Traits{
		Sex: sex, Age: rapid.Float64Range(16, 75).Draw(t, "age"),
		Mass: height * height * rapid.Float64Range(15, 38).Draw(t, "bmi"), Height: height,
		VO2max: rapid.Float64Range(20, 70).Draw(t, "vo2max"), Acclimated: rapid.Bool().Draw(t, "used"),
	}
}

// anyone draws a person from six years to ninety, lean or fat.
func anyone(t *rapid.T) Traits {
	who := anyTraits(t)
	who.Age, who.FatRank = rapid.Float64Range(6, 90).Draw(t, "years"), rapid.Float64Range(-3, 3).Draw(t, "fat")
	if who.Age < 16 {
		small := (0.75 + 0.06*who.Age) / who.Height
		who.Mass, who.Height = who.Mass*small*small, who.Height*small
	}
	return who
}

// anyDemand draws an hour from the worst the Earth offers to the best.
func anyDemand(t *rapid.T) Demand {
	f := func(name string, low, high float64) float64 { return rapid.Float64Range(low, high).Draw(t, name) }
	air := f("air", -60, 55)
	return Demand{
		Weather: weather.Hour{
			Air: air, RH: f("rh", 0, 100), Wind: f("wind", 0, 45), Cloud: f("cloud", 0, 1), Rain: f("rain", 0, 30), Snow: f("snow", 0, 10), Global: f("global", 0, 1200),
			Direct: f("direct", 0, 1100), Diffuse: f("diffuse", 0, 500), SunElev: f("sun", -90, 90),
		},
		Altitude: f("altitude", 0, 8000), Moving: f("moving", 0, 1), Speed: f("speed", 0, 2), Slope: f("slope", -0.5, 0.5),
		Walking: f("walking", 0, 1100), Work: f("work", 0, 500), Asleep: rapid.Bool().Draw(t, "asleep"), Load: f("load", 0, 40),
		Clo: f("clo", 0, 4), WindProof: rapid.Bool().Draw(t, "windproof"), Wet: f("wet", 0, 0.8), Shelter: f("shelter", 0, 1),
		Fire: f("fire", 0, 200), Ground: air + f("ground", -10, 25), Albedo: f("albedo", 0, 0.9),
		Drink: f("drink", 0, 3), Eat: f("eat", 0, 3000),
	}
}

func heatContent(p *Person, mass float64) float64 {
	return specificHeat * mass * (restingShell*p.Skin + (1-restingShell)*p.Core)
}

// Water, energy, mass and heat of every person balance in every hour.
func TestEveryHourBalances(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := New(anyone(t))
		d := anyDemand(t)
		for range rapid.IntRange(1, 72).Draw(t, "hours") {
			water, energy, mass := p.Water, p.Stored(), p.Mass()
			fat, dry, sugar := p.Fat, (1-leanWater)*p.Lean, p.Glycogen
			drunk := math.Min(d.Drink, math.Min(drinkRate, math.Max(0, p.Deficit())))
			heat := heatContent(p, mass+drunk)
			h := p.Hour(d)
			if h.Lived == 0 {
				break
			}
			in, out := h.Drunk+h.Oxidation, h.Sweat+h.Skinned+h.Respiratory+h.Urine+h.Faeces
			near(t, "water", p.Water-water, in-out, 1e-9)
			near(t, "energy", p.Stored()-energy, h.Eaten-h.Expended, 1e-6)
			near(t, "mass", p.Mass()-mass, p.Fat-fat+(1-leanWater)*p.Lean-dry+p.Glycogen-sugar+in-out, 1e-9)
			gain := (h.Metabolic - h.Work - h.Dry - h.Evaporated - h.Breath - h.Drying) * 3600 * h.Lived
			near(t, "heat", heatContent(p, mass+drunk)-heat, gain, 1e-3)
			near(t, "expenditure", h.Expended, h.Metabolic*3600*h.Lived/kcal, 1e-9)
		}
	})
}

func near(t *rapid.T, what string, got, want, tol float64) {
	if !(math.Abs(got-want) <= tol*math.Max(1, math.Abs(want))) {
		t.Fatalf("%s: change of the store %g, flows %g", what, got, want)
	}
}

// No hour on Earth gives anything but finite numbers, and the same hours give
// the same person.
func TestNothingIsEverNaN(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		traits := anyone(t)
		p, twin := New(traits), New(traits)
		for range 12 {
			d := anyDemand(t)
			a, b := p.Hour(d), twin.Hour(d)
			if a != b {
				t.Fatalf("the twin differs: %+v, %+v", a, b)
			}
			sum := a.Metabolic + a.Dry + a.Evaporated + a.Breath + a.Core + a.Skin + p.Mass() + p.Capacity(d.Altitude) +
				p.Rest() + p.Fatigue + p.Sleep.Pressure + p.Dehydration() + p.BMI()
			if math.IsNaN(sum) || math.IsInf(sum, 0) {
				t.Fatalf("not finite: %+v %+v", a, p.State)
			}
			if what := p.inRange(a); what != "" {
				t.Fatalf("%s is out of range: %+v %+v", what, a, p.State)
			}
			for _, flow := range []float64{a.Sweat, a.Skinned, a.Respiratory, a.Urine, a.Faeces, a.Drunk, a.Shiver, p.Fat, p.Lean} {
				if flow < 0 {
					t.Fatalf("a flow or store is negative: %+v %+v", a, p.State)
				}
			}
		}
	})
}

// lifetime returns the hours a person lives when every hour is the same.
func lifetime(traits Traits, d Demand, most int) float64 {
	p := New(traits)
	for range most {
		if p.Hour(d); !p.Alive() {
			break
		}
	}
	return p.Lived()
}

// More water to drink never shortens life, in any climate.
func TestMoreWaterNeverShortensLife(t *testing.T) {
	for _, air := range []float64{-20, 10, 30, 40, 48} {
		last := 0.0
		for _, drink := range []float64{0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8} {
			d := room(air, 20, 0.5, 0.6)
			d.Drink = drink
			lived := lifetime(soldier(), d, 24*60)
			// A fuller body has a little more surface to the cold: two hours in a hundred.
			if lived < last*0.98-0.02 {
				t.Errorf("at %g degC %g l an hour gives %g h, less water %g h", air, drink, lived, last)
			}
			last = lived
		}
	}
}

// More clothing never shortens life in the cold.
func TestMoreClothingNeverShortensLifeInTheCold(t *testing.T) {
	for _, air := range []float64{-50, -40, -30, -20, -10, 0} {
		for _, wind := range []float64{0.3, 3, 10} {
			last := 0.0
			for clo := 0.0; clo <= 4; clo += 0.25 {
				d := room(air, 60, wind, clo)
				d.Drink, d.Eat = 0.2, 120
				lived := lifetime(soldier(), d, 24*14)
				if lived < last-0.05 {
					t.Errorf("%g degC, %g m/s: %.2f clo gives %.2f h, less %.2f h", air, wind, clo, lived, last)
				}
				last = lived
			}
		}
	}
}

// Wind, wet clothing and cold never lengthen life; a fire never shortens it.
func TestColdWindAndWetNeverHelp(t *testing.T) {
	live := func(air, wind, wet, fire float64) float64 {
		d := room(air, 60, wind, 1.5)
		d.Wet, d.Fire, d.Drink, d.Eat = wet, fire, 0.2, 120
		return lifetime(soldier(), d, 24*10)
	}
	base := live(-25, 2, 0.2, 0)
	for name, other := range map[string]float64{
		"colder": live(-35, 2, 0.2, 0), "windier": live(-25, 6, 0.2, 0), "wetter": live(-25, 2, 0.6, 0),
	} {
		if other >= base {
			t.Errorf("%s: %.2f h, base %.2f h", name, other, base)
		}
	}
	if warm := live(-25, 2, 0.2, 60); warm <= base {
		t.Errorf("with a fire %.2f h, without %.2f h", warm, base)
	}
}

// A fed and watered person at rest at 25 degC stays as he or she is for a month.
func TestRestingPersonStaysWell(t *testing.T) {
	for _, traits := range []Traits{soldier(), {Sex: party.Female, Age: 40, Mass: 60, Height: 1.65, VO2max: 32}} {
		p := New(traits)
		low, high, burnt := p.Core, p.Core, 55.0
		for h := range 30 * 24 {
			d := room(25, 50, 0.1, 0.6)
			d.Asleep = h%24 < 8
			if d.Asleep {
				d.Clo = 1
			}
			d.Drink, d.Eat, d.Salt = 1, burnt, true // eats what was spent the hour before
			out := p.Hour(d)
			burnt = out.Expended
			low, high = math.Min(low, p.Core), math.Max(high, p.Core)
		}
		if low < 36.5 || high > 37.5 || math.Abs(p.Mass()-traits.Mass) > 0.7 || !p.CanWalk() {
			t.Errorf("%s: core %.2f to %.2f degC, mass %.2f of %.0f kg", traits.Sex, low, high, p.Mass(), traits.Mass)
		}
	}
}

// The core moves smoothly: no minute of a cold or hot march shifts it by more
// than a tenth of a kelvin.
func TestCoreMovesSmoothly(t *testing.T) {
	for _, air := range []float64{-40, -25, -10, 5, 25, 45} {
		d := room(air, 40, 2, 2.2)
		if air > 0 {
			d.Clo = 0.6
		}
		d.Moving, d.Speed, d.Walking = 0.8, 1, 330
		p := New(soldier())
		var out Hour
		var env surroundings
		p.begin(&d, &env, &out)
		for m := range 600 {
			before := p.Core
			if p.live(&env, minuteSeconds, 0, &out); math.Abs(p.Core-before) > 0.1 {
				t.Errorf("at %g degC, minute %d: core %.2f to %.2f", air, m, before, p.Core)
				break
			}
		}
	}
}

// A marching day tires, a night mends; a debt of sleep grows without one.
func TestFatigueAndSleep(t *testing.T) {
	p := New(soldier())
	march := room(10, 50, 1, 0.8)
	march.Moving, march.Speed, march.Walking, march.Drink, march.Eat = 1, 1.2, p.Capacity(0), 0.5, 300
	for range 8 {
		p.Hour(march)
	}
	tired, able := p.Fatigue, p.Capacity(0)
	if math.Abs(tired-fatigueOfDay) > 0.1 || able >= New(soldier()).Capacity(0) {
		t.Errorf("after a marching day fatigue is %.2f, capacity %.0f W", tired, able)
	}
	debt := p.Sleep.Debt
	night := room(10, 50, 0.1, 3)
	night.Asleep, night.Drink = true, 1
	for range 8 {
		p.Hour(night)
	}
	if p.Fatigue > 0.15 || p.Sleep.Debt >= debt {
		t.Errorf("after a night fatigue is %.2f, sleep debt %.1f", p.Fatigue, p.Sleep.Debt)
	}
}

// Injuries slow, multiply and heal.
func TestInjuriesHeal(t *testing.T) {
	p := New(soldier())
	p.Hurt(Injury{Kind: "sprain", Severity: 0.5, HoursLeft: 2})
	p.Hurt(Injury{Kind: "blister", Severity: 0.2, HoursLeft: 30})
	if got := p.Lameness(); math.Abs(got-0.6) > 1e-12 {
		t.Errorf("lameness %g, want 0.6", got)
	}
	d := room(20, 50, 0.1, 0.8)
	p.Hour(d)
	p.Hour(d)
	if len(p.Injuries) != 1 || p.Injuries[0].Kind != "blister" || p.Injuries[0].HoursLeft != 28 {
		t.Errorf("after two hours: %+v", p.Injuries)
	}
	p.Hurt(Injury{Kind: "fracture", Severity: 1, HoursLeft: 1000})
	if p.CanWalk() {
		t.Error("walks on a fracture that takes all speed")
	}
}

// Thin air, thirst and hunger take from what a person can do.
func TestCapacityFalls(t *testing.T) {
	p := New(soldier())
	sea := p.Capacity(0)
	if sea < 350 || sea > 500 {
		t.Errorf("a soldier's marching rate is %.0f W", sea)
	}
	if high := p.Capacity(4000); math.Abs(high/sea-0.74) > 0.01 {
		t.Errorf("at 4000 m %.2f of it is left, want 0.74", high/sea)
	}
	p.Water -= 4
	dry := p.Capacity(0)
	p.Water += 4
	p.Lean -= 8
	p.Water = p.normalWater()
	if hungry := p.Capacity(0); dry >= sea || hungry >= sea {
		t.Errorf("%.0f W at sea level, %.0f thirsty, %.0f hungry", sea, dry, hungry)
	}
}

// The dead take no more hours.
func TestTheDeadStayDead(t *testing.T) {
	p := New(soldier())
	d := room(-50, 50, 15, 0)
	for range 24 {
		p.Hour(d)
	}
	before := p.State
	out := p.Hour(d)
	if p.Alive() || p.Cause() != Cold || p.CanWalk() || p.Conscious() || out.Died != Cold || out.Lived != 0 {
		t.Errorf("after a day naked at -50 degC: %+v, %q", out, p.Cause())
	}
	if p.Water != before.Water || p.Core != before.Core {
		t.Error("the dead changed")
	}
}

// Every assumption says what it is and why.
func TestAssumptionsAreExplained(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range Assumptions() {
		if a.Name == "" || a.Unit == "" || a.Why == "" || a.Work.Key == "" || a.Value == 0 || seen[a.Name] {
			t.Errorf("assumption %+v is incomplete or doubled", a)
		}
		seen[a.Name] = true
	}
}

func ExamplePerson_Hour() {
	p := New(Traits{Sex: party.Male, Age: 30, Mass: 70, Height: 1.75, VO2max: 45})
	h := p.Hour(Demand{
		Weather: weather.Hour{Air: 38, RH: 15, Wind: 3, Global: 900, Direct: 850, Diffuse: 120, SunElev: 65, Pressure: 900},
		Ground:  58, Albedo: 0.3, Clo: 0.6, Moving: 0.8, Speed: 1.2, Walking: 360,
	})
	fmt.Printf("sweat %.1f l, core %.1f degC, can walk: %v\n", h.Sweat, h.Core, p.CanWalk())
	// Output: sweat 0.6 l, core 37.8 degC, can walk: true
}

func TestHourAllocatesNothing(t *testing.T) {
	p := New(soldier())
	d := room(20, 50, 1, 0.6)
	d.Drink, d.Eat = 0.1, 100
	if n := testing.AllocsPerRun(100, func() { p.Hour(d) }); n != 0 {
		t.Errorf("an hour allocates %g times", n)
	}
}
