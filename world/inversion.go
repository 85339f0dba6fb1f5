package world

import "fmt"

const (
	// inversionFrom is the cooling by pooled air from which a valley is named as
	// one with winter inversions [K].
	inversionFrom = 0.9
	// inversionMiss is by how much Januaries of such valleys were measured off
	// [K]: 10 too warm at Ulaangom, 8 too cold on the shore of Baikal.
	inversionMiss = 10
)

// Inversion returns the caveat that a place lies in a valley in which cold air
// pools in winter; ok is false elsewhere.
func (g Ground) Inversion() (caveat Gap, ok bool) {
	worst := 0.0
	for _, m := range g.Normals().Months {
		worst = max(worst, m.Inversion)
	}
	if worst < inversionFrom {
		return caveat, false
	}
	return Gap{
		"a valley with winter inversions: cold air pools on its floor, and how much hangs on the walls around",
		fmt.Sprintf("its coldest month is taken %.0f K colder than its height alone makes it; measured valleys lie up to %d K off; the slopes above are milder", worst, inversionMiss),
	}, true
}
