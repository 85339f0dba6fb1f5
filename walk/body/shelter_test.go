package body

import "testing"

// The air in a snow hole and in a tent lies between that outside and what walls
// and people bear, rises with it and with their heat, and falls with wind.
func TestAirInShelters(t *testing.T) {
	last := [2]float64{-100, -100}
	for outside := -60.0; outside <= 30; outside += 0.5 {
		hole, tent := SnowHoleAir(outside, 180, 2), TentAir(outside, 180, 3, 2)
		if hole < outside || tent < outside || hole < last[0] || tent < last[1] {
			t.Errorf("%g degC outside: %.2f in a snow hole, %.2f degC in a tent", outside, hole, tent)
		}
		if outside <= 0 && hole > 0 || outside <= tentOpens && tent > tentOpens {
			t.Errorf("%g degC outside: %.2f in a snow hole, %.2f degC in a tent", outside, hole, tent)
		}
		if last[0] > -100 && (hole-last[0] > 0.51 || tent-last[1] > 0.51) {
			t.Errorf("%g degC outside: a leap to %.2f and %.2f degC", outside, hole, tent)
		}
		last = [2]float64{hole, tent}
	}
	if SnowHoleAir(-30, 90, 1) >= SnowHoleAir(-30, 150, 1) || TentAir(-30, 90, 3, 1) >= TentAir(-30, 150, 3, 1) || TentAir(-30, 90, 12, 1) >= TentAir(-30, 90, 1, 1) {
		t.Error("more heat or less wind do not warm")
	}
	if SnowHoleAir(-30, 0, 0) != -30 || SnowHoleAir(-30, -50, 2) != -30 {
		t.Error("an empty snow hole is not as cold as outside")
	}
}
