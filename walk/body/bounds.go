package body

// Bounds are those beyond which a person does not walk.
type Bounds struct {
	WalkCold, WalkHot float64 // core temperature [degC]
	WalkFever         float64 // harm of a hot core, as hours at 42 degC [h]
	WalkDry           float64 // water deficit [%]
	WalkBMI           float64 // body mass index [kg/m2]
	Build             float64 // factor of body mass indices of adults, below 1 in children
}

// Bounds returns the bounds of CanWalk that hold for this person.
func (p *Person) Bounds() Bounds {
	return Bounds{WalkCold: walkCold, WalkHot: walkHot, WalkFever: stunningFever, WalkDry: walkDry, WalkBMI: p.leastWalking(), Build: p.build()}
}
