package report

import (
	"image/color"
	"math"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/water"
)

// stop is a value with its colour.
type stop struct {
	value float64
	col   color.NRGBA
}

// ramp is a scale of colours between stops.
type ramp []stop

// at returns the colour of a value; beyond the ends theirs holds.
func (r ramp) at(v float64) color.NRGBA {
	if v <= r[0].value || math.IsNaN(v) {
		return r[0].col
	}
	for i := 1; i < len(r); i++ {
		p, q := r[i-1], r[i]
		if v < q.value {
			s := (v - p.value) / (q.value - p.value)
			mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + s*(float64(b)-float64(a)))) }
			return color.NRGBA{mix(p.col.R, q.col.R), mix(p.col.G, q.col.G), mix(p.col.B, q.col.B), 255}
		}
	}
	return r[len(r)-1].col
}

// degreeRamp is the scale of temperature [degC]: blue below freezing, red above,
// the same on every picture, so that two can be laid side by side. The hues are
// told apart by colour-blind eyes too.
var degreeRamp = ramp{
	{-50, color.NRGBA{35, 20, 80, 255}},
	{-40, color.NRGBA{46, 52, 130, 255}},
	{-30, color.NRGBA{49, 92, 168, 255}},
	{-20, color.NRGBA{84, 143, 196, 255}},
	{-10, color.NRGBA{151, 196, 223, 255}},
	{0, color.NRGBA{244, 244, 240, 255}},
	{10, color.NRGBA{250, 214, 170, 255}},
	{20, color.NRGBA{240, 160, 104, 255}},
	{30, color.NRGBA{205, 80, 62, 255}},
	{40, color.NRGBA{126, 18, 40, 255}},
}

// class is a span of values with one colour, up to a bound.
type class struct {
	below float64
	name  string
	col   color.NRGBA
}

// snowClasses are depths on open ground [m].
var snowClasses = []class{
	{0.01, "none", color.NRGBA{222, 214, 190, 255}},
	{0.05, "under 5 cm", color.NRGBA{232, 232, 226, 255}},
	{0.10, "5 to 10", color.NRGBA{214, 226, 238, 255}},
	{0.20, "10 to 20", color.NRGBA{178, 205, 232, 255}},
	{0.40, "20 to 40", color.NRGBA{128, 172, 216, 255}},
	{0.60, "40 to 60", color.NRGBA{88, 130, 196, 255}},
	{1.00, "60 to 100", color.NRGBA{84, 84, 168, 255}},
	{math.Inf(1), "over 100 cm", color.NRGBA{72, 36, 120, 255}},
}

// iceClasses are thicknesses of sound ice by what they bear [m].
var iceClasses = [...]class{
	{0.005, "open water", color.NRGBA{58, 120, 170, 255}},
	{water.BearsPerson, "bears nobody", color.NRGBA{222, 92, 62, 255}},
	{water.BearsParty, "bears a person (from 10 cm)", color.NRGBA{244, 178, 70, 255}},
	{water.BearsHorse, "a party (from 15 cm)", color.NRGBA{150, 205, 160, 255}},
	{0.5, "a horse and sledge (from 25 cm)", color.NRGBA{176, 222, 240, 255}},
	{math.Inf(1), "the same, over 50 cm thick", color.NRGBA{236, 246, 252, 255}},
}

func classOf(classes []class, v float64) color.NRGBA { return classes[rankOf(classes, v)].col }

// rankOf returns the index of the class of a value; the first of what is not a
// number.
func rankOf(classes []class, v float64) int {
	for i, c := range classes {
		if v < c.below {
			return i
		}
	}
	return 0
}

func snowColour(metres float64) color.NRGBA { return classOf(snowClasses, metres) }

func iceColour(metres float64) color.NRGBA { return classOf(iceClasses[:], metres) }

// coverColours are the colours of ground cover.
var coverColours = [cover.ClassesLength]color.NRGBA{
	cover.Unknown: {200, 200, 200, 255}, cover.Sea: seaColour, cover.Lake: lakeTint,
	cover.Taiga: {74, 118, 92, 255}, cover.OpenLarch: {126, 160, 120, 255}, cover.Broadleaf: {120, 170, 84, 255},
	cover.Rainforest: {38, 104, 60, 255}, cover.Steppe: {214, 206, 136, 255}, cover.SemiDesert: {222, 190, 142, 255},
	cover.GravelDesert: {196, 164, 142, 255}, cover.SandDesert: {246, 222, 150, 255}, cover.Marsh: {120, 172, 168, 255},
	cover.Tundra: {176, 176, 158, 255}, cover.HighPasture: {190, 200, 160, 255}, cover.Glacier: {240, 248, 252, 255},
	cover.Rock: {160, 150, 150, 255}, cover.Cropland: {232, 214, 88, 255}, cover.Savanna: {188, 176, 80, 255},
	cover.MediScrub: {168, 152, 96, 255},
}

func coverColour(c cover.Class) color.NRGBA {
	if c >= cover.ClassesLength {
		c = cover.Unknown
	}
	return coverColours[c]
}

// reliefColour is the tint of a height on level ground.
func reliefColour(metres float64) color.NRGBA { return lit(metres, 0.5) }

// bar is the legend of a scale without steps.
type bar struct {
	from, to float64
	ticks    []float64
	unit     string
	colour   func(float64) color.NRGBA
}

// barOf returns the legend of a subject that has a scale without steps.
func barOf(s assess.Subject) (bar, bool) {
	switch s {
	case assess.OfRelief:
		return bar{0, 6000, []float64{0, 500, 1000, 2000, 3000, 4000, 5000, 6000}, "m above the sea", reliefColour}, true
	case assess.OfTemperature:
		return bar{-50, 40, []float64{-50, -40, -30, -20, -10, 0, 10, 20, 30, 40}, "°C", degreeRamp.at}, true
	}
	return bar{}, false
}
