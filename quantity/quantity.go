// Package quantity reads and writes lengths, masses, speeds, powers,
// temperatures and the like in whatever units people use, and holds them in
// one: SI, and degrees Celsius for temperature, litres for volume.
//
// ParseLength and its kin read a number with its unit and refuse everything
// else: NaN and infinity, a number without a unit, a unit without a number, a
// unit that means two things. Their error names what was found and what is
// allowed. Whether a quantity may be negative is for the caller to say. String
// writes three figures, or all whole digits, in a unit a reader expects, and
// what String writes, the parsers read.
//
// ParseDoubt reads a value known only to a range ("58..66 kg") or a spread
// ("62 ± 3 kg").
//
// A named type stands where two quantities could be swapped; inside a formula
// plain floats in SI are used.
package quantity

// Length is a length or height [m].
type Length float64

// Units of length.
const (
	Metre     Length = 1
	Kilometre Length = 1000
)

// Km returns the length in kilometres.
func (l Length) Km() float64 { return float64(l) / 1000 }

// M returns the length in metres.
func (l Length) M() float64 { return float64(l) }

// Mass is a mass [kg].
type Mass float64

// Kilogram is the unit of mass.
const Kilogram Mass = 1

// Kg returns the mass in kilograms.
func (m Mass) Kg() float64 { return float64(m) }

// Volume is a volume of water or of a vessel [l].
type Volume float64

// Litre is the unit of volume.
const Litre Volume = 1

// L returns the volume in litres.
func (v Volume) L() float64 { return float64(v) }

// Speed is a speed [m/s].
type Speed float64

// KmPerHour is one kilometre an hour.
const KmPerHour Speed = 1 / 3.6

// KmH returns the speed in kilometres an hour.
func (s Speed) KmH() float64 { return float64(s) * 3.6 }

// Power is a power or metabolic rate [W].
type Power float64

// Watt is the unit of power.
const Watt Power = 1

// Energy is an energy [J].
type Energy float64

// Kilocalorie is the thermochemical kilocalorie, 4184 J.
const Kilocalorie Energy = 4184

// Kcal returns the energy in kilocalories.
func (e Energy) Kcal() float64 { return float64(e) / float64(Kilocalorie) }

// Temperature is a temperature [degC].
type Temperature float64

// C returns the temperature in degrees Celsius.
func (t Temperature) C() float64 { return float64(t) }

// Slope is rise over run, positive uphill [1].
type Slope float64
