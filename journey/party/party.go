// Package party describes the people, their kit, loads and supplies as they
// set out.
package party

import "github.com/longwalk/longwalk/quantity"

// Sex of a person, as the physiological models use it.
type Sex string

// The sexes that the published models know.
const (
	Male   Sex = "male"
	Female Sex = "female"
)

// Fitness is a person's state of training; it sets the range of maximal
// oxygen uptake.
type Fitness string

// The states of training.
const (
	Frail   Fitness = "frail"
	Poor    Fitness = "poor"
	Average Fitness = "average"
	Good    Fitness = "good"
	Athlete Fitness = "athlete"
)

// Trait is a bodily trait that alters a risk.
type Trait string

// The traits that the hazards know.
const (
	NightBlindness Trait = "night blindness"
	Limp           Trait = "limp"
	WeakHeart      Trait = "weak heart"
	Pregnant       Trait = "pregnant"
	ShortSighted   Trait = "short sight"
	Asthma         Trait = "asthma"
)

// Skill is a skill that alters the party's odds.
type Skill string

// The skills that decisions and hazards know.
const (
	Hunting        Skill = "hunting"
	FireMaking     Skill = "fire making"
	WoodLore       Skill = "wood lore"
	Navigation     Skill = "navigation"
	Medicine       Skill = "medicine"
	Mountaineering Skill = "mountaineering"
	Fishing        Skill = "fishing"
	Languages      Skill = "languages"
)

// Person is one member of the party as he or she sets out or joins.
type Person struct {
	Name     string
	Nation   string // such as "Poland"; territory judges by it
	Status   string // such as convict, prisoner of war, refugee, civilian, soldier
	Sex      Sex
	Age      quantity.Doubt // [years]
	Mass     quantity.Doubt // [kg], unclothed
	Height   quantity.Doubt // [m]
	Fitness  Fitness
	Traits   []Trait
	Skills   []Skill
	Loyal    []string // to what: a country, a person, a cause
	HeatUsed bool     // acclimatised to heat at the start
	Joins    *Joining // nil: sets out with the party
}

// Joining says where and when a person joins a party on its way.
type Joining struct {
	At string // name of a waypoint
}

// Has reports whether the person has the trait.
func (p Person) Has(t Trait) bool {
	for _, x := range p.Traits {
		if x == t {
			return true
		}
	}
	return false
}

// Can reports whether the person has the skill.
func (p Person) Can(s Skill) bool {
	for _, x := range p.Skills {
		if x == s {
			return true
		}
	}
	return false
}

// Garment is a piece of clothing.
type Garment struct {
	Name string
	Clo  float64 // insulation by itself, Iclu [clo]

	Layer     Layer // where it is worn; "" when not said
	WindProof bool  // stops wind as an outer layer
}

// Vessel holds drinking water.
type Vessel struct {
	Name   string
	Volume quantity.Volume
}

// Footwear sets the pace in snow and the wear of feet.
type Footwear string

// The kinds of footwear.
const (
	Boots       Footwear = "boots"
	FeltBoots   Footwear = "felt boots"
	Moccasins   Footwear = "moccasins"
	Barefoot    Footwear = "barefoot"
	Snowshoes   Footwear = "snowshoes"
	Skis        Footwear = "skis"
	RunningShoe Footwear = "running shoes"
)

// Shelter is what the party sleeps in.
type Shelter string

// The kinds of shelter.
const (
	NoShelter Shelter = "none"
	Tarp      Shelter = "tarp"
	LeanTo    Shelter = "lean-to"
	Tent      Shelter = "tent"
	SnowHole  Shelter = "snow hole"
)

// Kit is what each of the party wears and the party carries.
type Kit struct {
	Clothing  []Garment // per head
	Clo       float64   // whole ensemble, Icl [clo]: from Clothing, or as written
	SleepClo  float64   // what is added for sleeping: bag or blankets [clo]
	WindProof bool      // the outer layer stops wind
	Footwear  Footwear
	Vessels   []Vessel // of the whole party
	Fire      []string // means of making fire; empty: none
	Tools     []string // axe, knife, rope, compass, map, saw, stove ...
	Shelter   Shelter
	Animals   []Animal
	Money     bool
	Papers    bool
}

// Animal is a beast that carries.
type Animal struct {
	Kind  string // camel, horse, yak, donkey, dog
	Count int
	Load  quantity.Mass // carried by each
}

// HasTool reports whether the kit names the tool.
func (k Kit) HasTool(name string) bool {
	for _, t := range k.Tools {
		if t == name {
			return true
		}
	}
	return false
}

// WaterCapacity returns what all vessels hold together [l].
func (k Kit) WaterCapacity() quantity.Volume {
	var v quantity.Volume
	for _, x := range k.Vessels {
		v += x.Volume
	}
	return v
}

// Item is one kind of food at the start, for the whole party.
type Item struct {
	Name     string
	Mass     quantity.Doubt // [kg]
	KcalPerK float64        // energy [kcal/kg]
}

// Supplies are what the party eats from at the start.
type Supplies struct {
	Food  []Item
	Water quantity.Volume // carried at the start; no more than the vessels hold
}

// Party is everyone and everything that sets out.
type Party struct {
	People   []Person
	Kit      Kit
	Supplies Supplies
}
