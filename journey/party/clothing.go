package party

// Layer says where on the body's layers a garment is worn.
type Layer string

// The layers, from the skin out.
const (
	Under Layer = "underwear"
	Inner Layer = "inner"
	Mid   Layer = "mid"
	Outer Layer = "outer"
	Feet  Layer = "feet"
	Hands Layer = "hands"
	Head  Layer = "head"
)

// Wear is a garment that a document may name without giving its insulation.
type Wear struct {
	Garment
	Assumed bool // not in a published garment table: a declared setting of Longwalk
}

// ISO 9920:2007, the sum of garments: Icl = 0.161 + 0.835 sum(Iclu) [clo].
const (
	ensembleBase  = 0.161
	ensembleShare = 0.835
)

// EnsembleClo returns the insulation of garments worn together, Icl [clo]:
//
//	Icl = 0.161 + 0.835 sum(Iclu)
//
// Iclu is each garment's own insulation [clo]; ISO 9920:2007. No garment at
// all gives 0. The formula was fitted on indoor and work clothing up to about
// 2 clo; thicker clothing is an extrapolation.
func EnsembleClo(gs []Garment) float64 {
	if len(gs) == 0 {
		return 0
	}
	sum := 0.0
	for _, g := range gs {
		sum += g.Clo
	}
	return ensembleBase + ensembleShare*sum
}

// handShare is the share of the hands in the surface of the body.
const handShare = 0.05

// HandClo returns the insulation of gloves and mittens about the hands [clo]:
// that of each garment over the whole body, Iclu, by the hands' share of the
// surface, 5 %. None gives 0.
func HandClo(gs []Garment) float64 {
	sum := 0.0
	for _, g := range gs {
		if g.Layer == Hands {
			sum += g.Clo
		}
	}
	return sum / handShare
}

// Wardrobe returns the garments that a document may name. Those not marked
// Assumed have the insulation of the garment tables of ISO 9920 and ASHRAE
// Standard 55; the cold-weather, fur and felt garments have no published
// single value and are declared settings of Longwalk.
func Wardrobe() []Wear { return wardrobe }

var wardrobe = []Wear{
	{Garment{"briefs", 0.04, Under, false}, false},
	{Garment{"T-shirt", 0.08, Under, false}, false},
	{Garment{"long underwear top", 0.20, Under, false}, false},
	{Garment{"long underwear bottoms", 0.15, Under, false}, false},
	{Garment{"wool underwear", 0.45, Under, false}, true},
	{Garment{"thermal underwear", 0.40, Under, false}, true},
	{Garment{"long-sleeve shirt", 0.25, Inner, false}, false},
	{Garment{"flannel shirt", 0.34, Inner, false}, false},
	{Garment{"sweatshirt", 0.34, Inner, false}, false},
	{Garment{"thin trousers", 0.15, Inner, false}, false},
	{Garment{"thick trousers", 0.24, Inner, false}, false},
	{Garment{"overalls", 0.30, Inner, false}, false},
	{Garment{"coveralls", 0.49, Inner, false}, false},
	{Garment{"thin sweater", 0.25, Mid, false}, false},
	{Garment{"thick sweater", 0.36, Mid, false}, false},
	{Garment{"fleece jacket", 0.40, Mid, false}, true},
	{Garment{"fur waistcoat", 0.45, Mid, false}, true},
	{Garment{"padded trousers", 0.50, Mid, false}, true},
	{Garment{"thin coat", 0.36, Outer, false}, false},
	{Garment{"thick coat", 0.48, Outer, false}, false},
	{Garment{"padded jacket", 0.70, Outer, false}, true},
	{Garment{"greatcoat", 0.70, Outer, true}, true},
	{Garment{"sheepskin coat", 1.20, Outer, true}, true},
	{Garment{"down jacket", 1.00, Outer, true}, true},
	{Garment{"shell jacket", 0.30, Outer, true}, true},
	{Garment{"shell trousers", 0.20, Outer, true}, true},
	{Garment{"deel", 0.70, Outer, true}, true},
	{Garment{"knee socks", 0.06, Feet, false}, false},
	{Garment{"foot wraps", 0.05, Feet, false}, true},
	{Garment{"gaiters", 0.05, Feet, false}, true},
	{Garment{"boots", 0.10, Feet, false}, false},
	{Garment{"felt boots", 0.20, Feet, false}, true},
	{Garment{"moccasins", 0.08, Feet, false}, true},
	{Garment{"gloves", 0.05, Hands, false}, true},
	{Garment{"mittens", 0.10, Hands, false}, true},
	{Garment{"hat", 0.05, Head, false}, true},
	{Garment{"fur hat", 0.10, Head, false}, true},
	{Garment{"balaclava", 0.08, Head, false}, true},
	{Garment{"sun hat", 0.02, Head, false}, true},
}

// WearNamed returns the garment of that name from the Wardrobe.
func WearNamed(name string) (Wear, bool) {
	for _, w := range wardrobe {
		if w.Name == name {
			return w, true
		}
	}
	return Wear{}, false
}

// Bed is what a person is wrapped in for sleeping, over the clothing.
type Bed struct {
	Name string
	Clo  float64 // added for sleeping [clo]
}

// Beds returns the bedding that a document may name. Sleeping bags are rated
// by temperature, and no published constants lead from there to insulation
// (ISO 23537 gives a manikin's total): all values are declared settings.
func Beds() []Bed { return beds }

var beds = []Bed{
	{"none", 0},
	{"blanket", 1.0},
	{"two blankets", 1.8},
	{"sheepskins", 3.0},
	{"summer sleeping bag", 2.5},
	{"three-season sleeping bag", 4.5},
	{"winter sleeping bag", 7.0},
}

// BedNamed returns the bedding of that name.
func BedNamed(name string) (Bed, bool) {
	for _, b := range beds {
		if b.Name == name {
			return b, true
		}
	}
	return Bed{}, false
}
