package journey

import (
	"time"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// The types of this file are the document as it is written. Their tags drive
// both the reader and the schema, so the two cannot part:
//
//	key    the key in the document
//	form   how the value is written (see forms)
//	enum   the list of allowed words (see enums)
//	min, max, unit   the allowed range, in the form's unit
//	also   other words that users try for the key, for "the nearest"
//	need   the key must be there
//	least  the least number of entries of a list
//	oneof  on a blank field: exactly one of these keys must be there
//	short  a plain value in place of the mapping stands for this field
//	enumhint  words that the editor offers among others
//	doc    what the key means; default: what holds when it is left out
//	eg     examples, separated by "|"
//	allow  what is allowed, for a Problem, where the form does not say it

type docJourney struct {
	Name     string     `key:"name" form:"text" need:"yes" doc:"The journey's name, as the report shows it." eg:"The Long Walk"`
	Story    string     `key:"story" form:"text" doc:"One paragraph on who walks and why, for the reader of the report."`
	Question string     `key:"question" form:"text" doc:"What the report must answer first." default:"Can they walk it?" eg:"Could they have walked it?"`
	Source   docSource  `key:"source" doc:"Who tells the journey, and where. Holds for every claim under told that names no source of its own."`
	Depart   When       `key:"depart" also:"departure|start" form:"date" need:"yes" doc:"When the party sets out." eg:"1941-04-10T00:00|1941-04~|2027-02-12/2027-02-20"`
	From     docEnd     `key:"from" need:"yes" doc:"Where the party sets out." allow:"the start, such as {name: Camp, at: 61.5 N 123 E}"`
	To       docEnd     `key:"to" also:"goal|destination" need:"yes" doc:"Where the party means to arrive." allow:"the goal, such as {name: Sikkim, at: 27.33 N 88.61 E}"`
	Via      []docPoint `key:"via" doc:"Places to pass on the way, in this order." allow:"a list of places, such as - {name: Lake, at: 53 N 108 E}"`
	Avoid    []docArea  `key:"avoid" doc:"Ground that is not entered: a power's land, or a circle. A plain name is a power." allow:"a list of powers or circles, such as - {at: 61 N 122 E, within: 30 km}"`
	Shun     []string   `key:"shun" form:"text" doc:"Powers whose settlements and people are kept away from, though their land is crossed. Judged by who holds the land that day." eg:"Soviet Union|Mongolian People's Republic" allow:"a list of powers, such as [Soviet Union]"`
	Resupply string     `key:"resupply" enum:"resupply" doc:"Where food may be had on the way." default:"by policy.settlements: avoid gives none, use friendly gives friendly, use all gives settlements"`

	Party    []docPerson        `key:"party" also:"people|persons" need:"yes" least:"1" doc:"Who walks." allow:"a list of at least one person, such as - {name: Ann, sex: female, age: 30, mass: 60 kg, height: 168 cm}"`
	Kit      docKit             `key:"kit" need:"yes" doc:"What everybody wears and the party carries." allow:"clothing and at least one vessel, such as {clo: 1.5, vessels: [1 l]}"`
	Supplies docSupplies        `key:"supplies" doc:"Food and water of the whole party at the start." allow:"foods with their masses, such as {bread: 5 kg, water: 2 l}"`
	March    docMarch           `key:"march" doc:"How the party means to march." allow:"a mapping, such as {hours: 8 h/day}"`
	Policy   docPolicy          `key:"policy" doc:"How the party decides." allow:"a mapping, such as {storm: shelter}"`
	Pace     string             `key:"pace" form:"text" doc:"The walking-speed function, by the name that longwalk model lists." eg:"pace/tobler|pace/campbell"`
	Weather  string             `key:"weather" enum:"weather" doc:"What weather is walked through: drawn from the usual climate, or that of the very days, observed or foretold, as far as the store has it (longwalk world fetch)." default:"usual"`
	Cost     string             `key:"cost" form:"text" doc:"The energy function, by the name that longwalk model lists." eg:"pace/pandolf"`
	Forks    []docFork          `key:"forks" doc:"Places where somebody leaves the party, or where all wait." allow:"a list, such as - {at: border, who: Valka, does: stays}"`
	Told     []docTold          `key:"told" also:"claims" doc:"What somebody says happened, to be checked." allow:"a list of claims, such as - {id: C1, kind: held, claim: ..., at: ..., date: 1940, by: Germany}"`
	Assume   map[string]float64 `key:"assume" form:"number" doc:"Assumptions changed from their settings, by the name that the report lists." eg:"river ford speed: 0.8" allow:"names with numbers"`
}

type docSource struct {
	Who  string `key:"who" form:"text" doc:"Who tells it." eg:"Slawomir Rawicz"`
	Work string `key:"work" form:"text" doc:"Where it is told." eg:"The Long Walk, 1956"`
	How  string `key:"how" form:"text" doc:"How it came to us." eg:"told to the party"`
}

type docEnd struct {
	Name string `key:"name" form:"text" need:"yes" doc:"What the place is called; other keys refer to it by this name." eg:"Camp 303"`
	At   place  `key:"at" form:"place" need:"yes" doc:"Where it is." eg:"61.5 N 123 E ± 200 km"`
}

type docPoint struct {
	Name     string        `key:"name" form:"text" need:"yes" doc:"What the place is called; other keys refer to it by this name." eg:"Lake Baikal"`
	At       place         `key:"at" form:"place" need:"yes" doc:"Where it is." eg:"61.5 N 123 E ± 200 km"`
	Optional bool          `key:"optional" form:"bool" doc:"May be left out when it costs too much." default:"false"`
	When     When          `key:"when" form:"date" doc:"When the party is said to have been there." eg:"1941-05-25~"`
	Stay     time.Duration `key:"stay" form:"duration" min:"0.5" max:"17520" unit:"h" doc:"Rest taken there." eg:"3 days"`
}

type docArea struct {
	_       struct{}        `oneof:"holder|at"`
	Holder  string          `key:"holder" form:"text" short:"yes" doc:"A power: its land is not entered on days it holds it." eg:"Manchukuo"`
	At      place           `key:"at" form:"place" doc:"The middle of a circle." eg:"61 N 122 E"`
	Within  quantity.Length `key:"within" form:"distance" min:"1" max:"5000000" unit:"m" doc:"The circle's radius." eg:"30 km"`
	Because string          `key:"because" form:"text" doc:"Why, for the reader."`
}

type docPerson struct {
	_       struct{}       `oneof:"age|born"`
	Name    string         `key:"name" form:"text" need:"yes" doc:"The person's name, different from all others." eg:"Rawicz"`
	Nation  string         `key:"nation" form:"text" doc:"The country that a power on the way judges the person by." eg:"Poland"`
	Status  string         `key:"status" enum:"status" doc:"Standing before the law at the start." default:"civilian"`
	Sex     string         `key:"sex" enum:"sex" need:"yes" doc:"Sex, as the physiological models use it."`
	Age     quantity.Doubt `key:"age" form:"age" min:"0" max:"120" unit:"years" doc:"Age at the start; or give born." eg:"25|20..30"`
	Born    When           `key:"born" form:"date" doc:"Date of birth, in place of age." eg:"1915-09-01|1924"`
	Mass    quantity.Doubt `key:"mass" also:"weight" form:"mass" need:"yes" min:"2" max:"300" unit:"kg" doc:"Body mass without clothes." eg:"70 kg|58..66 kg"`
	Height  quantity.Doubt `key:"height" form:"height" need:"yes" min:"0.4" max:"2.6" unit:"m" doc:"Body height." eg:"178 cm"`
	Fitness string         `key:"fitness" enum:"fitness" doc:"State of training; sets the range of maximal oxygen uptake." default:"average"`
	Traits  []string       `key:"traits" enum:"traits" doc:"Bodily traits that alter a risk." allow:"a list, such as [night blindness]"`
	Skills  []string       `key:"skills" enum:"skills" doc:"Skills that alter the party's odds." allow:"a list, such as [hunting, fire making]"`
	Loyal   []string       `key:"loyalties" form:"text" doc:"Loyalties to a country, a person, a cause: where the person might stop or split." eg:"Soviet Union|his wife" allow:"a list, such as [his wife]"`
	Heat    bool           `key:"heat_used" form:"bool" doc:"Used to heat at the start." default:"false"`
	Joins   docJoin        `key:"joins" doc:"Where the person joins the party on its way; left out: sets out with it." allow:"the name of a place, such as Lake Baikal"`
}

type docJoin struct {
	At string `key:"at" form:"text" need:"yes" short:"yes" doc:"The name of a place under from or via." eg:"Lake Baikal"`
}

type docKit struct {
	_        struct{}     `oneof:"clothing|clo"`
	Clothing []docGarment `key:"clothing" doc:"What each person wears, from the skin out. A plain name is a garment that Longwalk knows." allow:"a list, such as [wool underwear, padded jacket], or clo in its place"`
	Clo      float64      `key:"clo" form:"number" min:"0" max:"8" unit:"clo" doc:"Insulation of the whole dress, Icl, in place of a list of clothing. 1 clo is an indoor suit, 3 to 4.5 an arctic dress." eg:"1.5"`
	Sleep    bed          `key:"sleep" doc:"What a person is wrapped in at night over the clothing: a name, or its insulation in clo." default:"none"`
	Wind     bool         `key:"wind_proof" form:"bool" doc:"The outer layer stops wind." default:"by the garments"`
	Footwear string       `key:"footwear" enum:"footwear" doc:"What is on the feet." default:"boots"`
	Vessels  []docVessel  `key:"vessels" need:"yes" least:"1" doc:"All that holds drinking water, of the whole party." allow:"at least one vessel with a volume, such as {name: bottle, volume: 1 l, count: 2}"`
	Fire     []string     `key:"fire" enum:"fire" doc:"Means of making fire; left out: none." allow:"a list, such as [matches]"`
	Tools    []string     `key:"tools" enum:"tools" doc:"Tools that the party carries." allow:"a list, such as [axe, knife]"`
	Shelter  string       `key:"shelter" enum:"shelter" doc:"What the party sleeps in." default:"none"`
	Animals  []docAnimal  `key:"animals" doc:"Animals that carry." allow:"a list, such as - {kind: camel, count: 2, load: 120 kg}"`
	Money    bool         `key:"money" form:"bool" doc:"Has money or goods to buy food with." default:"false"`
	Papers   bool         `key:"papers" form:"bool" doc:"Has papers that pass a check." default:"false"`
}

type docGarment struct {
	Name  string  `key:"name" form:"text" need:"yes" short:"yes" enumhint:"garment" doc:"What it is."`
	Clo   float64 `key:"clo" form:"number" min:"0" max:"6" unit:"clo" doc:"Its insulation by itself, Iclu. Not needed for a garment that Longwalk knows." eg:"0.7"`
	Layer string  `key:"layer" enum:"layer" doc:"Where it is worn."`
	Wind  bool    `key:"wind_proof" form:"bool" doc:"Stops wind." default:"false"`
}

type docVessel struct {
	Name   string          `key:"name" form:"text" doc:"What it is." eg:"mug"`
	Volume quantity.Volume `key:"volume" form:"volume" need:"yes" short:"yes" min:"0.05" max:"1000" unit:"l" doc:"What one of them holds." eg:"0.47 l"`
	Count  int             `key:"count" form:"count" min:"1" max:"1000" doc:"How many there are." default:"1"`
}

type docAnimal struct {
	Kind  string        `key:"kind" enum:"animal" need:"yes" doc:"What animal."`
	Count int           `key:"count" form:"count" min:"1" max:"1000" doc:"How many." default:"1"`
	Load  quantity.Mass `key:"load" form:"load" need:"yes" min:"1" max:"400" unit:"kg" doc:"What each of them carries." eg:"120 kg"`
}

type docMarch struct {
	Hours  float64 `key:"hours" form:"hours" min:"1" max:"20" unit:"h" doc:"Time on the march a day." default:"8 h/day" eg:"8 h/day"`
	Start  float64 `key:"start" form:"clock" doc:"When the party sets out each day." default:"dawn" eg:"dawn|06:00"`
	Desert string  `key:"desert" enum:"desert" doc:"When to walk in the heat." default:"dusk and dawn"`
	Way    string  `key:"way" enum:"way" doc:"What is walked on: trackless ground, paths, or roads. Longwalk knows no map of paths; this says that there are some all along." default:"trackless"`
	Rest   int     `key:"rest" form:"rest" doc:"Rest days." default:"1 day in 7" eg:"1 day in 7|none"`
}

type docPolicy struct {
	Helping     string `key:"helping" enum:"helping" doc:"What is done for one who cannot keep up." default:"share and carry"`
	Storm       string `key:"storm" enum:"storm" doc:"What is done in a storm." default:"shelter"`
	Rationing   string `key:"rationing" enum:"rationing" doc:"How food and water are shared out." default:"even"`
	Settlements string `key:"settlements" enum:"settlements" doc:"Whether settlements are gone to." default:"use friendly"`
}

type docFork struct {
	At      string        `key:"at" form:"text" need:"yes" doc:"The name of a place under from, via or to." eg:"Soviet border"`
	Who     []string      `key:"who" form:"text" doc:"Who leaves the party there; left out for a wait of all." allow:"names of the party, such as [Valka]"`
	Does    string        `key:"does" form:"does" need:"yes" doc:"What they do." eg:"stays|leaves for Lhasa|waits"`
	Because string        `key:"because" form:"text" doc:"Why they do it, for the reader."`
	For     time.Duration `key:"for" form:"duration" min:"1" max:"17520" unit:"h" doc:"How long a wait lasts." eg:"3 months"`
}

type docTold struct {
	ID       string          `key:"id" form:"text" need:"yes" doc:"A short name for the claim, different from all others." eg:"C16"`
	Kind     string          `key:"kind" form:"text" need:"yes" enumhint:"kind" doc:"What sort of claim it is; says which of the other keys are needed."`
	Claim    string          `key:"claim" form:"text" need:"yes" doc:"The claim in the teller's words, or close to them."`
	Source   docSource       `key:"source" doc:"Who tells this claim, where it is not the source of the whole document."`
	At       docSpot         `key:"at" doc:"Where it is said to have happened: the name of a place of this journey, or coordinates."`
	From     docSpot         `key:"from" doc:"Where the leg begins: the name of a place of this journey, or coordinates."`
	To       docSpot         `key:"to" doc:"Where the leg ends: the name of a place of this journey, or coordinates."`
	Date     When            `key:"date" form:"date" doc:"When; of a leg, when it began." eg:"1941-08~"`
	Until    When            `key:"until" form:"date" doc:"When it ended."`
	By       string          `key:"by" form:"text" doc:"Who is said to have held the place." eg:"Soviet Union"`
	Days     float64         `key:"days" form:"days" min:"0.01" max:"3660" unit:"days" doc:"How many days it took, or were gone without." eg:"12|6.5"`
	People   int             `key:"people" form:"count" min:"1" max:"100000" doc:"How many people." eg:"8"`
	Carried  quantity.Volume `key:"carried" form:"volume" min:"0" max:"10000" unit:"l" doc:"Water carried by all at the beginning." eg:"0.47 l"`
	Distance quantity.Length `key:"distance" form:"distance" min:"1" max:"40000000" unit:"m" doc:"How far it is said to have been." eg:"816 km"`
	Expect   string          `key:"expect" enum:"verdict" doc:"The verdict that a careful reader expects; for tests only."`
}

type docSpot struct {
	Name string `key:"name" form:"text" doc:"What the place is called." eg:"Warsaw"`
	At   string `key:"at" form:"text" need:"yes" short:"yes" doc:"The name of a place of this journey, or coordinates." eg:"52.23 N 21.01 E|Lake Baikal"`
}

// docSupplies is what follows the key supplies: water, foods that Longwalk
// knows with their mass, and others with their mass and energy.
type docSupplies struct {
	water quantity.Volume
	food  []party.Item
}

type docFood struct {
	Mass quantity.Doubt `key:"mass" form:"mass" need:"yes" min:"0" max:"100000" unit:"kg" short:"yes" doc:"Mass at the start."`
	Kcal float64        `key:"kcal_per_kg" form:"number" min:"0" max:"9500" unit:"kcal/kg" doc:"Energy as eaten. Not needed for a food that Longwalk knows."`
}

// bed is the name of bedding, or its insulation [clo].
type bed struct{ clo float64 }
