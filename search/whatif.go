package search

import (
	"cmp"
	"math"
	"slices"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk"
)

// change is one thing that could be otherwise.
type change struct {
	name    string
	applies func(Case) bool // to one on land
	do      func(*Case)
}

// changes are what a rescuer, or the missing person, might do.
var changes = []change{
	{
		"keep out of the sun", func(c Case) bool { return !c.Shaded && (c.Place != nil || c.Given.Sun > 0) },
		func(c *Case) { c.Shaded = true },
	},
	{"one litre of water more", always, func(c *Case) { c.Water++ }},
	{"water at will", always, func(c *Case) { c.WaterDaily = plenty }},
	{"2000 kcal of food a day", func(c Case) bool { return c.FoodDaily < 2000 }, func(c *Case) { c.FoodDaily = 2000 }},
	{"a fire", func(c Case) bool { return !c.Fire }, func(c *Case) { c.Fire = true }},
	{
		"stop and rest", func(c Case) bool { return (c.Activity == Walk || c.Activity == NightWalk) && c.March > 0 },
		func(c *Case) { c.Activity = Rest },
	},
	{
		"walk by night, rest by day", func(c Case) bool { return c.Activity == Walk && c.March > 0 },
		func(c *Case) { c.Activity = NightWalk },
	},
	{"dry clothing, kept dry", func(c Case) bool { return c.wets() }, func(c *Case) { c.Wet, c.keptDry = 0, true }},
	{
		"rest out of wind, rain and sky, as in a tent", func(c Case) bool { return walk.Shut(c.Shelter) < walk.Shut(party.Tent) },
		func(c *Case) { c.Shelter = party.Tent },
	},
	{"a snow hole", func(c Case) bool { return c.snow() > 0 && c.Shelter != party.SnowHole }, func(c *Case) { c.Shelter = party.SnowHole }},
	{"a blanket", func(c Case) bool { return c.BedClo < warmest("three-season sleeping bag") }, func(c *Case) { c.BedClo += warmest("blanket") }},
	{
		"a sleeping bag", func(c Case) bool { return c.BedClo < warmest("three-season sleeping bag") },
		func(c *Case) { c.BedClo = warmest("three-season sleeping bag") },
	},
}

// ashore are the changes for one in the water.
var ashore = []change{
	{"a life jacket", func(c Case) bool { return c.swims() }, func(c *Case) { c.Afloat = Jacket }},
	{"out of the water, soaked", always, func(c *Case) { c.Immersed, c.Wet = 0, 1 }},
	{
		"out of the water, dry and in a sleeping bag", always,
		func(c *Case) { c.Immersed, c.Wet, c.BedClo = 0, 0, warmest("three-season sleeping bag") },
	},
	{"half out of the water, as on a hull", func(c Case) bool { return c.Immersed > hull }, func(c *Case) { c.Immersed, c.Afloat = hull, Jacket }},
}

func always(Case) bool { return true }

// plenty is more than anybody drinks in a day [l].
const plenty = 40

func warmest(bed string) float64 {
	b, _ := party.BedNamed(bed)
	return b.Clo
}

// wets reports whether the clothing is wet or may become so.
func (c Case) wets() bool { return c.Clo > 0 && (c.Wet > 0 || c.Place != nil || c.Given.Rain > 0) }

// whatIfs puts the same people through the same weather with one thing changed,
// and orders by what gains most life.
func (c Case) whatIfs(airs []*air, plain []life) []WhatIf {
	out, possible := []WhatIf{}, changes
	if c.Immersed > 0 {
		possible = ashore
	}
	for _, x := range possible {
		if !x.applies(c) {
			continue
		}
		other := c
		x.do(&other)
		lives := other.lives(airs)
		out = append(out, WhatIf{
			Name: x.name, Helpless: spread(lives, helpless), Dead: spread(lives, dead),
			Gain: c.gain(plain, lives, dead), Able: c.gain(plain, lives, helpless),
		})
	}
	slices.SortStableFunc(out, func(a, b WhatIf) int {
		return cmp.Or(cmp.Compare(b.Gain, a.Gain), cmp.Compare(b.Able, a.Able))
	})
	return out
}

// gain returns the mean hours that people come later to a stage [h], none later
// than the end of the time looked at.
func (c Case) gain(plain, other []life, stage int) float64 {
	end := float64(c.hours())
	sum := 0.0
	for i := range plain {
		sum += math.Min(end, other[i].stages[stage].hour) - math.Min(end, plain[i].stages[stage].hour)
	}
	return math.Round(sum/float64(len(plain))*10) / 10
}
