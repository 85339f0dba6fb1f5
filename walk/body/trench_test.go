package body

import "testing"

// Feet that are wet and cold come to trench foot with the days; the same feet dry
// do not, and what they suffered mends.
func TestWetColdFeetSuffer(t *testing.T) {
	camp := func(p *Person, wet bool, hours int) {
		d := room(5, 90, 0.5, 1.2)
		d.WetFeet = wet
		for range hours {
			d.Drink, d.Eat = 0.2, 150
			p.Hour(d)
		}
	}
	wet, dry := New(soldier()), New(soldier())
	camp(wet, true, 72)
	camp(dry, false, 72)
	if wet.Ends.Toes.Skin > trenchWarm {
		t.Fatalf("toes at %.1f degC are not cold", wet.Ends.Toes.Skin)
	}
	if wet.Feet.Dose <= 0 || TrenchShare(wet.Feet.Dose) > 0.5+1e-9 || dry.Feet.Dose != 0 || wet.Feet.Trench() <= 0 || dry.Feet.Trench() != 0 {
		t.Errorf("after three days: wet %+v, dry %+v", wet.Feet, dry.Feet)
	}
	before := wet.Feet.Dose
	if camp(wet, false, 24); wet.Feet.Dose >= before || wet.Feet.Trench() != 0 {
		t.Errorf("a dry day leaves %+v of %.2f", wet.Feet, before)
	}
	soaked := New(soldier())
	soaked.Damp = ClothingHolds(0.8)
	rain := room(2, 95, 0.5, 0.8)
	rain.Shelter, rain.Weather.Wind, rain.Weather.Rain = 0, 1, 5
	for range 4 {
		soaked.Hour(rain)
	}
	if soaked.Feet.Dose <= 0 {
		t.Errorf("soaked clothing, toes at %.1f degC: %+v", soaked.Ends.Toes.Skin, soaked.Feet)
	}
}
