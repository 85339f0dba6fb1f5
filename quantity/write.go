package quantity

import (
	"math"
	"strconv"
)

// figures writes v with three figures, or with all of its whole digits when
// there are more, and without idle zeros: 12.3, 0.0457, 1234, 70.
func figures(v float64) string {
	a := math.Abs(v)
	switch {
	case v == 0: // also -0
		return "0"
	case a >= 1e15 || math.IsNaN(v):
		return strconv.FormatFloat(v, 'g', -1, 64)
	case a >= 99.95:
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}

// String returns the length as "12.3 km", "850 m" or "4.5 mm".
func (l Length) String() string {
	switch a := math.Abs(float64(l)); {
	case a >= 999.5:
		return figures(float64(l)/1000) + " km"
	case a > 0 && a < 0.01:
		return figures(float64(l)*1000) + " mm"
	}
	return figures(float64(l)) + " m"
}

// String returns the mass as "70 kg" or "250 g".
func (m Mass) String() string {
	if a := math.Abs(float64(m)); a > 0 && a < 0.9995 {
		return figures(float64(m)*1000) + " g"
	}
	return figures(float64(m)) + " kg"
}

// String returns the volume as "1.5 l" or "50 ml".
func (v Volume) String() string {
	if a := math.Abs(float64(v)); a > 0 && a < 0.1 {
		return figures(float64(v)*1000) + " ml"
	}
	return figures(float64(v)) + " l"
}

// String returns the speed as "4.8 km/h".
func (s Speed) String() string { return figures(s.KmH()) + " km/h" }

// String returns the power as "350 W".
func (p Power) String() string { return figures(float64(p)) + " W" }

// String returns the energy as "2500 kcal".
func (e Energy) String() string { return figures(e.Kcal()) + " kcal" }

// String returns the temperature to a tenth of a degree, as "-12.5 °C".
func (t Temperature) String() string {
	r := math.Round(float64(t)*10) / 10
	if r == 0 {
		r = 0 // not -0
	}
	return strconv.FormatFloat(r, 'f', -1, 64) + " °C"
}

// String returns the slope as "10 %".
func (s Slope) String() string { return figures(float64(s)*100) + " %" }
