package climate_test

import (
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// TestDaysAreTheDaysOneByOne, to the last bit: walks rest on either.
func TestDaysAreTheDaysOneByOne(t *testing.T) {
	for _, p := range []geo.Point{{Lat: 62, Lon: 129.7}, {Lat: 29.65, Lon: 91.1}, {Lat: -33, Lon: -70.6}} {
		n := source(t).At(p, 500)
		days, over := n.Days(), n.OpenDays()
		for doy := 1; doy <= 365; doy++ {
			if days.On(doy) != n.DayTemperature(doy) || over.On(doy) != n.OpenTemperature(doy) {
				t.Fatalf("%v, day %d: %g and %g degC, one by one %g and %g", p, doy, days.On(doy), over.On(doy), n.DayTemperature(doy), n.OpenTemperature(doy))
			}
		}
	}
}
