package pace

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/cite"
)

// speeds is the table of walking-speed functions: add a study here.
var speeds = []Speed{
	tobler,
	toblerOffPath,
	langmuir,
	irmischer,
	irmischerWomenRoad,
	irmischerOff,
	irmischerWomenOffRoad,
	campbell,
	Campbell(10),
	Campbell(25),
	Campbell(50),
	campbell2017,
	marquezPerez,
	davey,
	kondoSeino,
	rees,
	garmy,
	tripcevich,
}

// costs is the table of energy functions.
var costs = []Cost{
	lcdaBackpacking,
	lcda,
	pandolf,
	ludlowWeyand,
}

// efforts is the table of energies per metre of slope.
var efforts = []Effort{
	minetti,
	herzog,
	lloberaSluckin,
}

// Models returns every model of the room, as shown and checked one by one.
func Models() []cite.Model {
	return []cite.Model{
		tobler.model(),
		toblerOffPath.model(),
		langmuirModel(),
		irmischerRoadModel(),
		irmischerOffRoadModel(),
		campbellModel(),
		campbell2017.model(),
		marquezPerez.model(),
		davey.model(),
		kondoSeino.model(),
		rees.model(),
		garmy.model(),
		tripcevich.model(),
		minetti.model(),
		herzog.model(),
		lloberaSluckin.model(),
		pandolfModel(),
		lcdaModel(),
		lcdaBackpackingModel(),
		ludlowWeyandModel(),
		mifflinModel(),
		harrisBenedictModel(),
		terrainModel(),
		timeFactorModel(),
		snowLinearModel(),
		snowCubicModel(),
		sinkageModel(),
	}
}

// Speeds returns the walking-speed functions, in the order of the table.
func Speeds() []Speed { return slices.Clone(speeds) }

// Costs returns the energy functions, in the order of the table.
func Costs() []Cost { return slices.Clone(costs) }

// Efforts returns the energies per metre of slope, in the order of the table.
func Efforts() []Effort { return slices.Clone(efforts) }

// DefaultSpeed is the 5th percentile of Campbell et al. (2019): about 4 km/h on
// the flat, for a party over weeks.
func DefaultSpeed() Speed { return campbell }

// DefaultCost is LCDA backpacking, the only one fitted to heavy loads on slopes
// both ways.
func DefaultCost() Cost { return lcdaBackpacking }

// short strips the name of the room.
func short(name string) string { return strings.TrimPrefix(name, "pace/") }

// SpeedByName finds a speed function by its name, with or without "pace/"; ""
// is the default. "campbell-7" is any percentile of Campbell et al. from 1 to 99.
func SpeedByName(name string) (Speed, bool) {
	name = short(name)
	if name == "" {
		return DefaultSpeed(), true
	}
	if i := slices.IndexFunc(speeds, func(s Speed) bool { return s.Name == name }); i >= 0 {
		return speeds[i], true
	}
	if text, ok := strings.CutPrefix(name, "campbell-"); ok {
		p, err := strconv.ParseFloat(text, 64)
		if err == nil && p >= 1 && p <= 99 {
			return Campbell(p), true
		}
	}
	return Speed{}, false
}

// CostByName finds an energy function by its name, with or without "pace/"; ""
// is the default.
func CostByName(name string) (Cost, bool) {
	name = short(name)
	if name == "" {
		return DefaultCost(), true
	}
	i := slices.IndexFunc(costs, func(c Cost) bool { return c.Name == name })
	if i < 0 {
		return Cost{}, false
	}
	return costs[i], true
}

// EffortByName finds an energy per metre of slope, with or without "pace/".
func EffortByName(name string) (Effort, bool) {
	name = short(name)
	i := slices.IndexFunc(efforts, func(e Effort) bool { return e.Name == name })
	if i < 0 {
		return Effort{}, false
	}
	return efforts[i], true
}

// row picks the row of a table that an input chose.
func row[T any](table []T, index float64) (T, error) {
	i := int(index)
	if i < 0 || i >= len(table) || float64(i) != index {
		var none T
		return none, fmt.Errorf("no row %g: there are 0 to %d", index, len(table)-1)
	}
	return table[i], nil
}
