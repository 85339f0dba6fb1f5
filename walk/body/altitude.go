package body

import "math"

// WestPressure returns the barometric pressure [torr] at an altitude [m] in
// West's model atmosphere (1996): within a few torr from 0 to 60 degrees of
// latitude in the warm months; too high towards the poles and in winter.
//
//	PB = exp(6.63268 - 0.1112 h - 0.00149 h^2), h in km
func WestPressure(altitude float64) float64 {
	h := altitude / 1000
	return math.Exp(6.63268 - 0.1112*h - 0.00149*h*h)
}

// InspiredOxygen returns the partial pressure of inspired oxygen [torr] at a
// barometric pressure [torr].
func InspiredOxygen(pressure float64) float64 { return 0.2093 * (pressure - 47) }

// aerobicPoints join inspired oxygen [torr] to the share of sea-level maximal
// oxygen uptake: linear to 2800 m (Wehrlin and Hallen 2006, 6.3 % per 1000 m
// from 300 m), -26 % at 4000 m (Buskirk et al. 1967), about -50 % at 5300 m
// (MacInnis et al. 2015), 28 % left at the pressure of the summit of Everest
// (Operation Everest II, Wagner 2010).
var aerobicPoints = [...]struct{ oxygen, share float64 }{
	{43.05, 0.28}, {74.72, 0.50}, {89.65, 0.74}, {105.25, 0.843}, {116.67, 0.893}, {143.89, 1},
}

// AerobicShare returns the share of the sea-level maximal oxygen uptake that
// is left at an altitude [m], by inspired oxygen.
func AerobicShare(altitude float64) float64 {
	if altitude <= 300 {
		return 1
	}
	x := InspiredOxygen(WestPressure(altitude))
	last := len(aerobicPoints) - 1
	if x >= aerobicPoints[last].oxygen {
		return 1
	}
	i := 1
	for i < last && x > aerobicPoints[i].oxygen {
		i++
	}
	a, b := aerobicPoints[i-1], aerobicPoints[i]
	return math.Max(leastAerobic, a.share+(b.share-a.share)*(x-a.oxygen)/(b.oxygen-a.oxygen))
}
