package body

// tissue returns the conductance from core to skin without skin blood flow
// [W/(m2 K)] at a metabolic rate above rest, shivering included [W/m2], and its
// change with that rate.
//
// Skin and fat insulate always, the muscle under them only as long as little
// blood runs through it: at rest the whole is the least conductance of the
// two-node model, and the muscle's part falls in a straight line with its work
// (Veicsteinas, Ferretti and Rennie 1982: fat and skin about a quarter at rest).
func (e *surroundings) tissue(active float64) (all, byActive float64) {
	switch {
	case active <= 0:
		return 1 / (e.fatLayer + e.muscle), 0
	case active >= muscleOpens:
		return 1 / e.fatLayer, 0
	}
	all = 1 / (e.fatLayer + e.muscle*(1-active/muscleOpens))
	return all, all * all * e.muscle / muscleOpens
}

// layers sets the insulation of fat with skin and of resting muscle [m2 K/W]
// from the fat that the person has now.
func (e *surroundings) layers(p *Person) {
	e.fatLayer = skinLayer + max(0, p.Fat)/(fatDensity*p.area*fatConducts)
	e.muscle = max(0, 1/restingTissue-e.fatLayer)
}

// restingTissue is the conductance of the two-node model without skin blood
// flow [W/(m2 K)].
const restingTissue = 5.28
