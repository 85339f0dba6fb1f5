package body

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/walk/weather"
)

// after is what a few hours of one kind leave: core and skin [degC], water lost
// [l], the heat made [W] and the extremities [degC].
type after struct {
	core, skin, water, metabolic, fingers, toes, face float64
	dead                                              bool
}

func hoursOf(d Demand, hours int) after {
	p := New(soldier())
	var a after
	for range hours {
		d.Drink, d.Eat = 0.3, 120
		h := p.Hour(d)
		a.water += h.Sweat + h.Skinned + h.Respiratory
		a.metabolic += h.Metabolic * h.Lived / float64(hours)
	}
	a.core, a.skin, a.dead = p.Core, p.Skin, !p.Alive()
	a.fingers, a.toes, a.face = p.Ends.Fingers.Skin, p.Ends.Toes.Skin, p.Ends.Face.Skin
	return a
}

// One body from -50 to +50 degC: no quantity jumps where one model hands over to
// another, in temperature, wind, clothing, humidity, shelter, wetness, depth of
// water, speed, sun or pressure. A jump is a step far larger than both its
// neighbours.
func TestNoSeam(t *testing.T) {
	walk := func(d Demand) Demand {
		d.Moving, d.Speed, d.Walking = 0.8, 1.1, 320
		return d
	}
	sweeps := map[string]struct {
		low, high, step float64
		at              func(x float64) Demand
	}{
		"air, naked, at rest":   {-50, 50, 0.1, func(x float64) Demand { return room(x, 40, 0.3, 0) }},
		"air, clothed, at rest": {-50, 50, 0.1, func(x float64) Demand { return room(x, 40, 2, 1.2) }},
		"air, clothed, walking": {-50, 50, 0.1, func(x float64) Demand { return walk(room(x, 30, 1, 1)) }},
		"air, arctic, walking":  {-50, 20, 0.1, func(x float64) Demand { return walk(room(x, 70, 4, 3.5)) }},
		"wind, cool":            {0, 15, 0.02, func(x float64) Demand { return walk(room(5, 60, x, 1)) }},
		"wind, hot":             {0, 15, 0.02, func(x float64) Demand { return walk(room(42, 20, x, 0.5)) }},
		"clothing, cold":        {0, 5, 0.01, func(x float64) Demand { return walk(room(-15, 60, 3, x)) }},
		"clothing, warm":        {0, 5, 0.01, func(x float64) Demand { return walk(room(25, 50, 2, x)) }},
		"humidity, hot":         {1, 100, 0.2, func(x float64) Demand { return walk(room(36, x, 0.5, 0.6)) }},
		"activity, cool":        {80, 600, 1, func(x float64) Demand { d := room(10, 50, 1, 1); d.Work = x; return d }},
		"share in water":        {0, 1, 0.002, func(x float64) Demand { d := room(20, 60, 1, 0.6); d.Immersed, d.Bath = x, 18; return d }},
		"wetness":               {0, 0.8, 0.002, func(x float64) Demand { d := room(0, 80, 2, 2); d.Wet = x; return d }},
		"shelter":               {0, 1, 0.002, func(x float64) Demand { d := room(-5, 80, 0, 2); d.Weather.Wind, d.Shelter = 8, x; return d }},
		"speed":                 {0, 2, 0.005, func(x float64) Demand { d := room(0, 50, 1, 1.2); d.Moving, d.Speed, d.Walking = 1, x, 300; return d }},
		"fire":                  {0, 200, 0.5, func(x float64) Demand { d := room(-15, 50, 0.5, 2); d.Fire = x; return d }},
		"pressure, as height":   {400, 1040, 1, func(x float64) Demand { d := walk(room(30, 20, 1, 0.6)); d.Weather.Pressure = x; return d }},
		"ground, sun and sky":   {-30, 70, 0.2, func(x float64) Demand { d := walk(room(30, 20, 1, 0.6)); d.Shelter, d.Ground = 0, x; return d }},
		"height of the sun [deg]": {-5, 90, 0.2, func(x float64) Demand {
			d := walk(room(30, 20, 1, 0.6))
			d.Shelter, d.Weather.Wind, d.Weather.Direct, d.Weather.SunElev = 0, 2, 700*clamp(x/10, 0, 1), x
			return d
		}},
	}
	for name, s := range sweeps {
		var runs []after
		n := int(math.Round((s.high - s.low) / s.step))
		for i := range n + 1 {
			runs = append(runs, hoursOf(s.at(s.low+float64(i)*s.step), 2))
		}
		for what, q := range map[string]struct {
			of    func(a after) float64
			small float64
		}{
			"core [degC]":    {func(a after) float64 { return a.core }, 0.01},
			"skin [degC]":    {func(a after) float64 { return a.skin }, 0.05},
			"water lost [l]": {func(a after) float64 { return a.water }, 0.006},
			"fingers [degC]": {func(a after) float64 { return a.fingers }, 0.5},
			"toes [degC]":    {func(a after) float64 { return a.toes }, 0.5},
			"face [degC]":    {func(a after) float64 { return a.face }, 0.1},
			"heat made [W]":  {func(a after) float64 { return a.metabolic }, 2},
		} {
			for i := 2; i+1 < len(runs); i++ {
				before := math.Abs(q.of(runs[i-1]) - q.of(runs[i-2]))
				here := math.Abs(q.of(runs[i]) - q.of(runs[i-1]))
				next := math.Abs(q.of(runs[i+1]) - q.of(runs[i]))
				if !runs[i].dead && !runs[i-1].dead && here > 3*math.Max(before, next)+q.small {
					t.Errorf("%s at %g: %s jumps from %.3f to %.3f", name, s.low+float64(i)*s.step, what, q.of(runs[i-1]), q.of(runs[i]))
				}
			}
		}
	}
}

// Warmer air never leaves a colder body, and in the cold never a shorter life;
// nor do less wind, more clothing, a fire, a shelter or drier clothes.
func TestColderIsNeverWarmer(t *testing.T) {
	for _, clo := range []float64{0, 0.5, 1, 2, 3.5} {
		heat, life := math.Inf(-1), 0.0
		for air := -60.0; air <= 45; air += 2.5 {
			d := room(air, 50, 2, clo)
			a := hoursOf(d, 3)
			now := restingShell*a.skin + (1-restingShell)*a.core
			if !a.dead && now < heat-0.02 {
				t.Errorf("%g clo: mean body temperature %.3f at %g degC, %.3f when colder", clo, now, air, heat)
			}
			heat = now
			if air > 20 {
				continue
			}
			d.Drink, d.Eat = 0.2, 120
			lived := lifetime(soldier(), d, 24*7)
			if lived < life-0.05 {
				t.Errorf("%g clo: lives %.2f h at %g degC, %.2f h when colder", clo, lived, air, life)
			}
			life = lived
		}
	}
}

// Low cloud shuts the sky: an overcast sky radiates at 0.9 to 1 of a black body
// in air that is not very dry or cold, and more cloud never less.
func TestCloudShutsTheSky(t *testing.T) {
	for air := -25.0; air <= 40; air += 5 {
		for rh := 20.0; rh <= 100; rh += 10 {
			down := func(cloud float64) float64 {
				d := Demand{Weather: weather.Hour{Air: air, RH: rh, Cloud: cloud}}
				return sky(&d, rh/100*saturation(air)).Down / (stefan * fourth(air+273.15))
			}
			if shut := down(1); shut < 0.9 || shut > 1 {
				t.Errorf("overcast at %g degC and %g %%: %.3f of a black body", air, rh, shut)
			}
			for cloud := 0.0; cloud < 1; cloud += 0.1 {
				if down(cloud+0.1) < down(cloud) {
					t.Errorf("at %g degC and %g %% cloud of %.1f radiates more than of %.1f", air, rh, cloud, cloud+0.1)
				}
			}
		}
	}
}

// Cold feet cost what blood brings them: a share of the skin in water of 10 degC
// takes no more heat than flesh lets through to skin as cold as the water, and the
// more is in it the colder a man gets.
func TestFeetInTheWaterCostLittle(t *testing.T) {
	stand := func(share float64) (core, dry float64) {
		p := New(soldier())
		d := room(10, 80, 0.3, 0.6)
		d.Immersed, d.Bath, d.Drink = share, 10, 0.2
		for range 3 {
			dry = p.Hour(d).Dry
		}
		return p.Core, dry
	}
	before, ashore := stand(0)
	for _, share := range []float64{0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1} {
		core, dry := stand(share)
		if core > before {
			t.Errorf("with %.2f of the body in water the core is at %.3f degC, with less at %.3f degC", share, core, before)
		}
		if most := share * DuBois(70, 1.75) * (restingTissue + 1.163*leastFlow) * (coreSet - 10); share <= 0.05 && dry-ashore > most {
			t.Errorf("%.2f of the body in water cost %.0f W, flesh lets %.0f W through", share, dry-ashore, most)
		}
		before = core
	}
}
