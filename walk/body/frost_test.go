package body

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// A bare cheek freezes within the bands of Environment Canada: 10 to 30 minutes
// at a wind chill of -28 to -39, 5 to 10 minutes at -40 to -47, in calm and in
// wind.
func TestCheekFreezesInTheBandsOfWindChill(t *testing.T) {
	for _, band := range []struct{ warm, cold, least, most float64 }{{-28, -39, 10, 30}, {-40, -47, 5, 10}} {
		for _, kmh := range []float64{0, 10, 25, 40, 60} {
			for _, chill := range []float64{band.warm, band.cold} {
				air := 0.0
				for WindChill(air, max(walkersWind, kmh)) > chill {
					air -= 0.01
				}
				if m := FaceMinutes(air, kmh); m < 0.8*band.least || m > 1.25*band.most {
					t.Errorf("wind chill %g (%.0f degC, %g km/h): %.1f min, published %g to %g", chill, air, kmh, m, band.least, band.most)
				}
			}
		}
	}
}

// arctic is an hour at -35 degC in 3.5 clo.
func arctic(walking bool) Demand {
	d := room(-35, 70, 3, 3.5)
	d.Drink, d.Eat = 0.3, 250
	if walking {
		d.Moving, d.Speed, d.Walking = 0.9, 1.2, 420
	}
	return d
}

// Who walks keeps fingers and toes at -35 degC; who stands there loses them
// before he dies, and the fingers first. Frozen toes cripple.
func TestWalkingKeepsFingersAndToes(t *testing.T) {
	walker, waiter := New(soldier()), New(soldier())
	first := ""
	for range 24 {
		walker.Hour(arctic(true))
		if waiter.Hour(arctic(false)); first == "" && waiter.Ends.Fingers.Frozen > 0 {
			first = "fingers"
		} else if first == "" && waiter.Ends.Toes.Frozen > 0 {
			first = "toes"
		}
	}
	if e := walker.Ends; e.Fingers.Frozen > 0 || e.Toes.Frozen > 0 || walker.Lameness() > 0 {
		t.Errorf("the walker: %+v", e)
	}
	if e := waiter.Ends; first != "fingers" || e.Toes.Frozen == 0 || waiter.Lameness() == 0 {
		t.Errorf("the one who stands, first %q: %+v, lameness %g", first, e, waiter.Lameness())
	}
}

// Colder air, more wind and less clothing never leave less frozen.
func TestColderFreezesMore(t *testing.T) {
	frozen := func(air, wind, clo float64) float64 {
		p := New(soldier())
		d := arctic(false)
		d.Weather.Air, d.Clo, d.Shelter, d.Weather.Wind = air, clo, 0, wind
		for range 3 {
			p.Hour(d)
		}
		return p.Ends.Face.Frozen + p.Ends.Fingers.Frozen + p.Ends.Toes.Frozen
	}
	last := 0.0
	for air := 0.0; air >= -50; air -= 2 {
		now := frozen(air, 5, 2)
		if now < last {
			t.Errorf("at %g degC %.3f h frozen, %.3f when warmer", air, now, last)
		}
		last = now
	}
	if last == 0 || frozen(-25, 15, 2) < frozen(-25, 3, 2) || frozen(-25, 5, 1) < frozen(-25, 5, 3) {
		t.Error("wind or thin clothing kept a part from freezing")
	}
	if frozen(5, 15, 0) != 0 {
		t.Error("something froze in air above freezing")
	}
}

// Rain soaks and chills; a windproof coat and a roof keep dry; soaked clothing
// dries by a fire, and takes heat while it does.
func TestRainSoaksAndChills(t *testing.T) {
	stand := func(rain float64, windProof bool) *Person {
		p := New(soldier())
		d := room(5, 90, 2, 1.2)
		d.Shelter, d.Weather.Wind, d.Weather.Rain, d.WindProof, d.Eat = 0, 3, rain, windProof, 100
		for range 4 {
			p.Hour(d)
		}
		return p
	}
	dry, light, heavy, coat := stand(0, false), stand(1, false), stand(8, false), stand(1, true)
	if dry.Damp != 0 || light.Damp <= 0 || heavy.Damp <= light.Damp || coat.Damp >= 0.7*light.Damp {
		t.Errorf("water in the clothing: %.2f dry, %.2f light, %.2f heavy, %.2f kg under a coat", dry.Damp, light.Damp, heavy.Damp, coat.Damp)
	}
	if heavy.Skin >= dry.Skin-1 || heavy.Core > dry.Core {
		t.Errorf("soaked core %.2f, skin %.2f degC; dry %.2f, %.2f", heavy.Core, heavy.Skin, dry.Core, dry.Skin)
	}
	fire := room(5, 60, 0.5, 1.2)
	fire.Fire, fire.Eat = 150, 100
	first := heavy.Hour(fire)
	for range 11 {
		heavy.Hour(fire)
	}
	if heavy.Damp > 0.1 || first.Drying <= 0 {
		t.Errorf("after a night by the fire %.2f kg; it took %.0f W at first", heavy.Damp, first.Drying)
	}
}

// Soaked clothing dries as fast as its outer surface lets it: near freezing more
// than half of the water is left after an hour, whether the person comes from
// a warm room or has been out already.
func TestSoakedClothingDriesByItsOwnSurface(t *testing.T) {
	out := room(0, 50, 2.7, 1.5)
	out.Shelter, out.Weather.Wind = 0, 2.7/bodyWind
	soaked := func(before int) *Person {
		p := New(soldier())
		for range before {
			p.Hour(out)
		}
		p.Damp = ClothingHolds(out.Clo)
		return p
	}
	fresh, been := soaked(0), soaked(1)
	for h := range 4 {
		first := fresh.Hour(out)
		been.Hour(out)
		if h == 0 && (fresh.Damp < 0.5*ClothingHolds(out.Clo) || first.Drying <= 0) {
			t.Errorf("%.2f of %.2f kg are left after an hour, which took %.0f W", fresh.Damp, ClothingHolds(out.Clo), first.Drying)
		}
		if math.Abs(fresh.Damp-been.Damp) > 0.15*been.Damp {
			t.Errorf("after %d h %.2f kg are left in the clothing of who came from a warm room, %.2f kg of who was out", h+1, fresh.Damp, been.Damp)
		}
	}
	if dry := New(soldier()); fresh.Damp >= 0.5*ClothingHolds(out.Clo) || dry.Hour(out).Drying != 0 {
		t.Errorf("%.2f kg are left after four hours of wind", fresh.Damp)
	}
}

// Hard work in the cold in too much clothing wets it from inside; in the heat
// the vapour goes out.
func TestWorkInTheColdWetsFromInside(t *testing.T) {
	damp := func(air, clo float64) float64 {
		p := New(soldier())
		d := room(air, 70, 1, clo)
		d.Moving, d.Speed, d.Walking, d.Drink = 0.9, 1.3, 550, 0.5
		for range 4 {
			p.Hour(d)
		}
		return p.Damp
	}
	if cold, hot := damp(-30, 4), damp(35, 0.5); cold < 0.05 || hot > 0 {
		t.Errorf("%.3f kg in the cold, %.3f kg in the heat", cold, hot)
	}
}

// A man in water of 10 degC goes through the stages of hypothermia in their
// order: he shivers hard and can walk above 32 degC, then cannot, shivers no
// more when he is unconscious, and is dead at 28 degC.
func TestStagesOfHypothermiaInOrder(t *testing.T) {
	p := New(soldier())
	d := room(10, 80, 0.3, 0.6)
	d.Immersed, d.Bath = 0.9, 10
	var hardest float64
	for p.Alive() && p.Lived() < 12 {
		before := *p
		h := p.Hour(d)
		hardest = max(hardest, h.Shiver)
		if before.Core >= 32 != before.CanWalk() || before.Core > 30 != before.Conscious() {
			t.Errorf("at %.2f degC: walks %v, conscious %v", before.Core, before.CanWalk(), before.Conscious())
		}
		if before.Core < 30 && h.Shiver > 0 {
			t.Errorf("shivers %.0f W at a core of %.1f degC", h.Shiver, before.Core)
		}
	}
	if p.Cause() != Cold || hardest < 200 {
		t.Errorf("after %.1f h: %q, hardest shivering %.0f W", p.Lived(), p.Cause(), hardest)
	}
}

// One sleeping bag of 6 clo meets the three temperatures of its standard, which
// put the limit 7 K and the extreme 28 K below comfort: a woman sleeps at -8
// degC better than a man at -15, both warm; at -36 a woman lives through six
// hours and shivers, and in half the bag her fingers freeze.
func TestASleepingBagMeetsItsThreeTemperatures(t *testing.T) {
	man := Traits{Sex: party.Male, Age: 25, Mass: 73, Height: 1.73, VO2max: 45}
	woman := Traits{Sex: party.Female, Age: 25, Mass: 60, Height: 1.60, VO2max: 38}
	night := func(who Traits, air, clo float64, hours int) (*Person, float64) {
		p, shiver := New(who), 0.0
		d := room(air, 50, 0.3, clo)
		d.Asleep = true
		for range hours {
			shiver += p.Hour(d).Shiver / float64(hours)
		}
		return p, shiver
	}
	m, mShiver := night(man, -15, 6, 8)
	w, wShiver := night(woman, -8, 6, 8)
	x, xShiver := night(woman, -36, 6, 6)
	thin, _ := night(woman, -36, 3, 6)
	if m.Core < 36.4 || w.Core < 36.4 || mShiver > 50 || wShiver >= mShiver {
		t.Errorf("core %.2f and %.2f degC, shivering %.0f and %.0f W", m.Core, w.Core, mShiver, wShiver)
	}
	if !x.Conscious() || xShiver < 1.5*mShiver || thin.Ends.Fingers.Frozen == 0 || x.Ends.Fingers.Frozen > 0 {
		t.Errorf("at -36 degC: core %.2f degC, shivering %.0f W, fingers %+v; in half the bag %+v", x.Core, xShiver, x.Ends.Fingers, thin.Ends.Fingers)
	}
}
