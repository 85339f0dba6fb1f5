package quantity

import (
	"fmt"
	"math"
)

// Conversion factors are exact by definition: NIST Special Publication 811
// (2008), appendix B.8; the calorie is the thermochemical one.
var (
	lengths = kind{what: "length", units: []unit{
		{names: []string{"m", "metre", "metres", "meter", "meters"}, mul: 1, div: 1},
		{names: []string{"km", "Km", "KM", "kilometre", "kilometres", "kilometer", "kilometers"}, mul: 1000, div: 1},
		{names: []string{"cm"}, mul: 1, div: 100},
		{names: []string{"mm"}, mul: 1, div: 1000},
		{names: []string{"in", "inch", "inches"}, mul: 0.0254, div: 1},
		{names: []string{"ft", "foot", "feet"}, mul: 0.3048, div: 1},
		{names: []string{"mi", "mile", "miles"}, mul: 1609.344, div: 1},
	}}
	masses = kind{what: "mass", units: []unit{
		{names: []string{"kg", "Kg", "KG"}, mul: 1, div: 1},
		{names: []string{"g"}, mul: 1, div: 1000},
		{names: []string{"lb", "lbs"}, mul: 0.45359237, div: 1},
		{names: []string{"t", "tonne", "tonnes"}, mul: 1000, div: 1},
	}}
	volumes = kind{what: "volume", units: []unit{
		{names: []string{"l", "L", "litre", "litres", "liter", "liters"}, mul: 1, div: 1},
		{names: []string{"ml", "mL"}, mul: 1, div: 1000},
		{names: []string{"dl", "dL"}, mul: 1, div: 10},
		{names: []string{"pt", "pint", "pints"}, mul: 0.473176473, div: 1},
		{names: []string{"qt", "quart", "quarts"}, mul: 0.946352946, div: 1},
		{names: []string{"gal", "gallon", "gallons"}, mul: 3.785411784, div: 1},
	}}
	speeds = kind{what: "speed", units: []unit{
		{names: []string{"m/s"}, mul: 1, div: 1},
		{names: []string{"km/h", "kmh", "kph"}, mul: 1, div: 3.6},
		{names: []string{"mph", "mi/h"}, mul: 0.44704, div: 1},
		{names: []string{"kn", "kt", "knot", "knots"}, mul: 1852, div: 3600},
	}}
	powers = kind{what: "power", units: []unit{
		{names: []string{"W", "watt", "watts"}, mul: 1, div: 1},
		{names: []string{"kW"}, mul: 1000, div: 1},
		{names: []string{"kcal/h"}, mul: 4184, div: 3600},
	}}
	energies = kind{
		what: "energy",
		units: []unit{
			{names: []string{"J"}, mul: 1, div: 1},
			{names: []string{"kJ"}, mul: 1000, div: 1},
			{names: []string{"MJ"}, mul: 1e6, div: 1},
			{names: []string{"kcal"}, mul: 4184, div: 1},
		},
		hints: map[string]string{
			"cal": "a food label's Cal is a kcal, a chemist's cal a thousandth of it",
			"Cal": "a food label's Cal is a kcal, a chemist's cal a thousandth of it",
		},
	}
	temperatures = kind{what: "temperature", units: []unit{
		{names: []string{"degC", "C", "°C", "℃"}, mul: 1, div: 1},
		{names: []string{"K"}, mul: 1, div: 1, shift: -273.15},
		{names: []string{"degF", "F", "°F"}, mul: 5, div: 9, shift: -32},
	}}
	slopes = kind{what: "slope", units: []unit{
		{names: []string{"%"}, mul: 1, div: 100},
		{names: []string{"deg", "°"}, mul: 1, div: 1},
	}}
)

// ParseLength reads a length such as "12.5 km", in m, km, cm, mm, in, ft or mi.
func ParseLength(text string) (Length, error) {
	v, err := lengths.parse(text)
	return Length(v), err
}

// ParseMass reads a mass such as "70 kg", in kg, g, lb or t.
func ParseMass(text string) (Mass, error) {
	v, err := masses.parse(text)
	return Mass(v), err
}

// ParseVolume reads a volume such as "1.5 l", in l, ml, dl or the liquid pint,
// quart and gallon of the United States.
func ParseVolume(text string) (Volume, error) {
	v, err := volumes.parse(text)
	return Volume(v), err
}

// ParseSpeed reads a speed such as "4.8 km/h", in m/s, km/h, mph or kn.
func ParseSpeed(text string) (Speed, error) {
	v, err := speeds.parse(text)
	return Speed(v), err
}

// ParsePower reads a power such as "350 W", in W, kW or kcal/h.
func ParsePower(text string) (Power, error) {
	v, err := powers.parse(text)
	return Power(v), err
}

// ParseEnergy reads an energy such as "2500 kcal", in J, kJ, MJ or kcal. The
// plain "cal" is refused, since it means two things a thousandfold apart.
func ParseEnergy(text string) (Energy, error) {
	v, err := energies.parse(text)
	return Energy(v), err
}

// absoluteZero is the lowest temperature there is [degC].
const absoluteZero = -273.15

// ParseTemperature reads a temperature such as "-12.5 degC", in degC, K or degF.
// What lies below absolute zero is refused.
func ParseTemperature(text string) (Temperature, error) {
	v, err := temperatures.parse(text)
	if err == nil && v < absoluteZero {
		return 0, temperatures.refuse(fmt.Sprintf("%q, which is below absolute zero", clean(text)))
	}
	return Temperature(v), err
}

// ParseSlope reads a slope: rise over run as a plain number (0.1), per cent
// (10 %), or an angle short of the vertical (5.7 deg).
func ParseSlope(text string) (Slope, error) {
	allowed := "rise over run such as 0.1, or 10 %, or 5.7 deg (between -90 and 90)"
	v, unit, err := splitNumber(text)
	if err != nil {
		return 0, TextError{slopes.what, err.Error(), allowed}
	}
	if unit == "" {
		return Slope(v), nil
	}
	s, err := slopes.parse(text)
	if err != nil {
		return 0, TextError{slopes.what, fmt.Sprintf("the unit %q in %q", unit, clean(text)), allowed}
	}
	if unit == "%" {
		return Slope(s), nil
	}
	if s <= -90 || s >= 90 {
		return 0, TextError{slopes.what, fmt.Sprintf("%q", clean(text)), allowed}
	}
	return Slope(math.Tan(s * math.Pi / 180)), nil
}
