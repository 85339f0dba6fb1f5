package walk

import (
	"math"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

// root is the seed of every ensemble of these tests.
const root = chance.Seed(17)

var theWorld = sync.OnceValues(world.Open)

// cellKm is the length of way that one character of a drawing stands for.
const cellKm = 5.0

// classes says what a character of a drawing is: t taiga, b broad-leaved forest,
// s steppe, g gravel desert, n sand, f fields, i ice, r rock. A capital has a
// mapped river at hand.
var classes = map[rune]cover.Class{
	't': cover.Taiga, 'b': cover.Broadleaf, 's': cover.Steppe, 'g': cover.GravelDesert, 'n': cover.SandDesert,
	'f': cover.Cropland, 'i': cover.Glacier, 'r': cover.Rock,
}

// drawing is a journey drawn as a row of characters, from west to east, and
// what the tests change about it.
type drawing struct {
	row    string
	from   geo.Point
	depart string // day, or day and hour
	height float64
	rugged float64
	bone   bool // no water but where it is drawn
	people []party.Person
	change func(*journey.Journey, *route.Route)
}

// adult is an ordinary man of 30 to 40.
func adult(name string) party.Person {
	return party.Person{
		Name: name, Nation: "Finland", Status: "civilian", Sex: party.Male, Fitness: party.Average,
		Age: quantity.Between(30, 40), Mass: quantity.Between(65, 80), Height: quantity.Between(1.70, 1.85),
	}
}

func woman(name string) party.Person {
	p := adult(name)
	p.Sex, p.Mass, p.Height = party.Female, quantity.Between(52, 68), quantity.Between(1.58, 1.72)
	return p
}

func day(text string) time.Time {
	layout := time.DateOnly
	if len(text) > len(layout) {
		layout += "T15"
	}
	d, err := time.Parse(layout, text)
	if err != nil {
		panic(err)
	}
	return d
}

// lay turns the drawing into a route along the parallel of its start.
func (d drawing) lay() *route.Route {
	r := &route.Route{Cell: cellKm}
	perCell := cellKm / (111.32 * math.Cos(d.from.Lat*math.Pi/180))
	for i, c := range d.row + d.row[len(d.row)-1:] {
		n := route.Node{
			At: geo.Point{Lat: d.from.Lat, Lon: d.from.Lon + float64(i)*perCell}, Km: float64(i) * cellKm,
			Elevation: d.height, Lake: -1, Water: -1, Rugged: d.rugged,
		}
		class, ok := classes[c]
		if !ok {
			class, n.Water = classes[c-'A'+'a'], 0
		}
		n.Cover = class
		r.Nodes = append(r.Nodes, n)
	}
	r.Km = r.Nodes[len(r.Nodes)-1].Km
	r.MapKm, r.Days = r.Km, r.Km/20
	r.Marks = []route.Mark{{Name: "start"}, {Name: "goal", Km: r.Km, Node: len(r.Nodes) - 1}}
	return r
}

// via marks a waypoint on the route.
func via(r *route.Route, name string, km float64) {
	last := r.Marks[len(r.Marks)-1]
	r.Marks = append(r.Marks[:len(r.Marks)-1], route.Mark{Name: name, Km: km, Node: r.NodeAt(km)}, last)
}

// outfit is what a careful party of that many takes for some days.
func outfit(heads, days float64) (party.Kit, party.Supplies) {
	kit := party.Kit{
		Clo: 2, SleepClo: 3, WindProof: true, Footwear: party.Boots, Fire: []string{"matches"}, Tools: []string{"axe", "water filter"},
		Shelter: party.Tent, Vessels: []party.Vessel{{Name: "bottle", Volume: quantity.Volume(3 * heads)}},
	}
	food := party.Item{Name: "oats", Mass: quantity.Just(0.9 * heads * days), KcalPerK: 3790}
	return kit, party.Supplies{Water: quantity.Volume(3 * heads), Food: []party.Item{food}}
}

// furs is what people of the far north wear.
func furs(j *journey.Journey, _ *route.Route) { j.Party.Kit.Clo, j.Party.Kit.SleepClo = 4, 7 }

// setup makes the drawing ready to be walked.
func (d drawing) setup(t testing.TB) *Setup {
	t.Helper()
	w, err := theWorld()
	if err != nil {
		t.Fatal(err)
	}
	if d.people == nil {
		d.people = []party.Person{adult("Antti"), adult("Bengt"), woman("Clara")}
	}
	r := d.lay()
	depart := day(d.depart)
	j := &journey.Journey{
		Name: "drawn", From: journey.Waypoint{Name: "start", At: d.from}, To: journey.Waypoint{Name: "goal", At: r.Nodes[len(r.Nodes)-1].At},
		Depart: journey.When{Earliest: depart, Latest: depart.AddDate(0, 0, 1)}, Resupply: "none",
		March:  journey.March{Hours: 8, Start: -1, Way: "path", Desert: "by night"},
		Policy: journey.Policy{Helping: "share and carry", Storm: "shelter", Rationing: "as needed", Settlements: "use friendly"},
	}
	j.Party.People = d.people
	j.Party.Kit, j.Party.Supplies = outfit(float64(len(d.people)), r.Km/15)
	if d.change != nil {
		d.change(j, r)
	}
	for _, v := range j.Via {
		via(r, v.Name, v.Spread.Km()) // the tests say in Spread where it lies
	}
	s := Prepare(Setup{Journey: j, Route: r, World: w, Speed: pace.DefaultSpeed(), Cost: pace.DefaultCost(), Settings: DefaultSettings()})
	if d.bone {
		for i := range s.spots {
			s.spots[i].likely = [12]float64{}
		}
	}
	return s
}

// with returns the drawing with a further change.
func (d drawing) with(change func(*journey.Journey, *route.Route)) drawing {
	before := d.change
	d.change = func(j *journey.Journey, r *route.Route) {
		if before != nil {
			before(j, r)
		}
		change(j, r)
	}
	return d
}

// The scenes of the tests.
var (
	summer = drawing{row: "tttTttttTtttttTtttTt", from: geo.Point{Lat: 62, Lon: 26}, depart: "2027-07-01", height: 100, rugged: 0.02}
	winter = drawing{row: "ttTttttTtttttt", from: geo.Point{Lat: 68, Lon: 130}, depart: "2027-01-10", height: 200, rugged: 0.02}.with(furs)
	gobi   = drawing{row: "nnggggnnngggnnngggnnnggg", from: geo.Point{Lat: 42.8, Lon: 104}, depart: "2027-07-05", height: 1100, rugged: 0.01, bone: true}
)

// walks takes a setup through n walks.
func walks(s *Setup, n int) []Outcome {
	out := make([]Outcome, n)
	for i := range out {
		out[i], _ = s.Walk(i, root, false)
	}
	return out
}

// fates counts the endings of all people.
func fates(os []Outcome) map[Fate]int {
	out := map[Fate]int{}
	for _, o := range os {
		for _, e := range o.Ends {
			out[e.Fate]++
		}
	}
	return out
}

// causes counts the deaths by cause.
func causes(os []Outcome) map[string]int {
	out := map[string]int{}
	for _, o := range os {
		for _, e := range o.Ends {
			if e.Fate == Died {
				out[e.Cause]++
			}
		}
	}
	return out
}

func meanOf(os []Outcome, f func(Outcome) float64) float64 {
	sum := 0.0
	for _, o := range os {
		sum += f(o)
	}
	return sum / float64(len(os))
}

// livedDays is the mean day on which the people of a walk ended.
func livedDays(o Outcome) float64 {
	sum := 0.0
	for _, e := range o.Ends {
		sum += e.Day
	}
	return sum / float64(len(o.Ends))
}
