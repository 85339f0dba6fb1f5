package body

// WestPressure returns the barometric pressure [torr] at an altitude [m] in
// West's model atmosphere (1996): within a few torr from 0 to 60 degrees of
// latitude in the warm months; too high towards the poles and in winter.
//
//	PB = exp(6.63268 - 0.1112 h - 0.00149 h^2), h in km
func WestPressure(altitude float64) float64 {
	h := altitude / 1000
	return exp(6.63268 - 0.1112*h - 0.00149*h*h)
}

// InspiredOxygen returns the partial pressure of inspired oxygen [torr] at a
// barometric pressure [torr].
func InspiredOxygen(pressure float64) float64 { return 0.2093 * (pressure - 47) }

// aerobicPoint joins inspired oxygen [torr] to the share of sea-level maximal
// oxygen uptake.
type aerobicPoint struct{ oxygen, share float64 }

// usedPoints are of people used to the height: linear to 2800 m (Wehrlin and
// Hallen 2006, 6.3 % per 1000 m from 300 m), -26 % at 4000 m (Buskirk et al. 1967),
// -27 % at 4300 m, where staying gives nothing back (Fulco et al. 1998), -31 % in
// the untrained after four weeks at 5050 m (Marconi et al. 2004), 58, 42 and 28 %
// left at 63, 49 and 43 torr (Operation Everest II: Sutton et al. 1988, Wagner 2010).
var usedPoints = [...]aerobicPoint{
	{43.05, 0.28}, {49, 0.42}, {63, 0.58}, {77.44, 0.69}, {86.03, 0.73}, {89.65, 0.74}, {105.25, 0.843}, {116.67, 0.893}, {143.89, 1},
}

// The height above which newcomers have less, and a point of theirs: about
// -50 % at 5300 m (MacInnis et al. 2015).
var newTo, newcomer = aerobicPoint{86.03, 0.73}, aerobicPoint{74.72, 0.50}

// AerobicShare returns the share of the sea-level maximal oxygen uptake that
// is left at an altitude [m], by inspired oxygen, to a person used to another
// [m]: between that of newcomers and that of people used to it, as the one height
// is to the other. The two part above 4300 m.
func AerobicShare(altitude, used float64) float64 {
	if altitude <= 300 {
		return 1
	}
	x := InspiredOxygen(WestPressure(altitude))
	share := usedShare(x)
	if x < newTo.oxygen && used < altitude {
		fresh := 1 - (1-newcomer.share/usedShare(newcomer.oxygen))*min(1, (newTo.oxygen-x)/(newTo.oxygen-newcomer.oxygen))
		share *= fresh + (1-fresh)*max(0, used)/altitude
	}
	return max(leastAerobic, share)
}

// usedShare interpolates the points of people used to the height.
func usedShare(oxygen float64) float64 {
	last := len(usedPoints) - 1
	if oxygen >= usedPoints[last].oxygen {
		return 1
	}
	i := 1
	for i < last && oxygen > usedPoints[i].oxygen {
		i++
	}
	a, b := usedPoints[i-1], usedPoints[i]
	return a.share + (b.share-a.share)*(oxygen-a.oxygen)/(b.oxygen-a.oxygen)
}
